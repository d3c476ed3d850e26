"""What is looked for in the history: words, author, days, kinds of entry."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.report.history_find import HistoryFilter
from wa_desktop.ui.milestones.history_chips import HistoryChips
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, quiet
from wa_desktop.ui.widgets.due_field import DueField
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.search_field import SearchField

LEAST_SEARCH = 260
"""So much of the width is left to the search, or it gets a line of its own."""


class HistoryBar(QWidget):
    """`filter_changed` carries the HistoryFilter that is wanted now; `list_requested` wants the keyboard in the list."""

    filter_changed = Signal(object)
    list_requested = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Find in the history"))
        self.author = QComboBox()
        self.author.setAccessibleName(self.tr("Author"))
        self.author.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.author.setMinimumContentsLength(12)
        self.since, self.until = DueField(today), DueField(today)
        self.since.setAccessibleName(self.tr("From this day"))
        self.until.setAccessibleName(self.tr("Until this day"))
        for field in (self.since, self.until):  # as high as what stands beside
            field.setFixedHeight(self.search.sizeHint().height())
        self.author.setFixedHeight(self.search.sizeHint().height())
        self.chips = HistoryChips()
        self.fold_button = quiet(self.tr("Filters"))
        self.fold_button.setCheckable(True)
        self.fold_button.hide()
        self.reset_button = link(self.tr("Show all"))
        self.reset_button.hide()
        self.found = muted("", 13)
        self._authors: tuple[str, ...] = ()
        self._build()
        self.show_authors(())
        self.search.textChanged.connect(self._on_edited)
        self.search.list_requested.connect(self.list_requested)
        self.author.currentIndexChanged.connect(self._on_edited)
        self.since.dateChanged.connect(self._on_edited)
        self.until.dateChanged.connect(self._on_edited)
        self.chips.changed.connect(self._on_edited)
        self.reset_button.clicked.connect(self.reset)
        self.fold_button.clicked.connect(self._fold)

    @property
    def wanted(self) -> HistoryFilter:
        """What stands in the fields."""
        chosen = self.author.currentIndex()
        return HistoryFilter(
            subjects=self.chips.subjects,
            author=self._authors[chosen - 1] if chosen > 0 else None,
            since=self.since.day,
            until=self.until.day,
            text=self.search.text().strip(),
            moved=self.chips.moved.isChecked(),
        )

    def show_authors(self, authors: tuple[str, ...]) -> None:
        """Offer these authors; one that is chosen stays so."""
        before = self.wanted.author if self.author.count() else None
        if authors == self._authors and self.author.count():
            return
        self._authors = authors
        with QSignalBlocker(self.author):
            self.author.clear()
            self.author.addItems(
                [self.tr("By anybody"), *(name or self.tr("Without a name") for name in authors)]
            )
            self.author.setCurrentIndex(authors.index(before) + 1 if before in authors else 0)

    def say(self, text: str) -> None:
        """Say how far the search is, or nothing."""
        self.found.setText(text)

    def reset(self) -> None:
        """Look for nothing."""
        none = QDate(1900, 1, 1)
        parts = (self.search, self.author, self.since, self.until)
        blockers = [QSignalBlocker(part) for part in parts]
        self.search.clear()
        self.author.setCurrentIndex(0)
        for field in (self.since, self.until):
            field.setDate(none)
        for chip in (self.chips.moved, *self.chips.chips.values()):
            chip.setChecked(False)
        del blockers
        self._on_edited()
        self.search.setFocus()

    def add_button(self, button: QWidget) -> None:
        """Put a button of the view's at the right."""
        self._below.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Author and days stand beside the search where there is room, else below it, folded away until asked for."""
        super().resizeEvent(event)
        items = [self._flow.itemAt(place) for place in range(self._flow.count())]
        wide = sum(item.sizeHint().width() for item in items if item) + 2 * px(10)
        sides = self._lines.contentsMargins()
        room = event.size().width() - sides.left() - sides.right()
        beside = room >= wide + px(LEAST_SEARCH)
        self._fields.setMinimumWidth(wide if beside else 0)
        self._top.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self.fold_button.setHidden(beside)
        self._fold()

    def _build(self) -> None:
        self._fields = QWidget()
        self._flow = flow = FlowLayout(self._fields, 10)
        flow.addWidget(self.author)
        for name, field in ((self.tr("From"), self.since), (self.tr("until"), self.until)):
            flow.addWidget(_named(name, field))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._fields.setSizePolicy(policy)
        self._top = top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(px(10))
        top.addWidget(self.search, 1)
        top.addWidget(self._fields)
        below = QHBoxLayout()
        below.setSpacing(px(10))
        below.addWidget(self.fold_button)
        below.addWidget(self.chips, 1)
        below.addStretch()
        below.addWidget(self.reset_button)
        below.addWidget(self.found)
        self._below = below
        self._lines = lines = QVBoxLayout(self)
        lines.setContentsMargins(margins(20, 14, 20, 12))
        lines.setSpacing(px(10))
        lines.addLayout(top)
        lines.addLayout(below)

    def _fold(self) -> None:
        """Show author, days and kinds, unless they are folded away."""
        shown = self.fold_button.isHidden() or self.fold_button.isChecked()
        self._fields.setVisible(shown)
        self.chips.setVisible(shown)

    def _on_edited(self) -> None:
        wanted = self.wanted
        self.reset_button.setVisible(not wanted.finds_all)
        self.filter_changed.emit(wanted)


def _named(name: str, field: QWidget) -> QWidget:
    """A field with its name before it."""
    pair = QWidget()
    line = QHBoxLayout(pair)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(px(8))
    label = muted(name)
    label.setBuddy(field)
    line.addWidget(label)
    line.addWidget(field)
    return pair
