"""The table where the change history of the documents is written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from wa_desktop.domain.editions import Revision
from wa_desktop.ui.dialogs.tag_table import TagDelegate, TagView
from wa_desktop.ui.report.revisions_model import AUTHOR, DAY, TEXT, VERSION, RevisionsModel
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.card import Card

ROW_HEIGHT = 32
ROWS_SHOWN = 5
_WIDTHS = {VERSION: 84, DAY: 112, AUTHOR: 150}


class RevisionView(TagView):
    """The Enter that ends the writing in a cell begins no other."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins to write unless a cell is being written."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and self.state() == QAbstractItemView.State.EditingState:
            event.accept()
            return
        super().keyPressEvent(event)


class RevisionTable(QWidget):
    """`changed` follows every edit; Delete takes the line in hand away."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.model = RevisionsModel(self)
        self.view = RevisionView()
        self.today_button = quiet(self.tr("Add a line of today"))
        self.remove_button = quiet(self.tr("Remove line"))
        self.setFocusProxy(self.view)
        self._next: tuple[str, str] = ("", "")
        self._build()
        self.model.changed.connect(self._on_changed)
        self.view.remove_requested.connect(self._on_remove)
        self.remove_button.clicked.connect(self._on_remove)
        self.today_button.clicked.connect(self._on_today)
        self.view.selectionModel().currentChanged.connect(self._show_button)
        self._show_button()

    def show_revisions(self, revisions: Sequence[Revision]) -> None:
        """Show another history."""
        self.model.show_revisions(revisions)
        self.view.setCurrentIndex(self.model.index(self.model.rowCount() - 1, 0))
        self._show_button()

    def suggest(self, version: str, author: str) -> None:
        """What the next line of today begins with."""
        self._next = (version, author)

    def finish_editing(self) -> None:
        """Take over what is still being typed in a cell."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being written."""
        return self.view.state() == QAbstractItemView.State.EditingState

    def _build(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(TagDelegate(view))
        view.setAccessibleName(self.tr("Change history"))
        view.setFont(font(14))
        view.setTabKeyNavigation(False)
        view.setCornerButtonEnabled(False)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFixedHeight(px(32))
        header.setFont(font(12, QFont.Weight.DemiBold))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, px(width))
        view.setFixedHeight(px(32) + ROWS_SHOWN * px(ROW_HEIGHT) + 2)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(2, 3, 2, 3))
        inside.addWidget(view)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.today_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(card)
        layout.addLayout(buttons)

    def _show_button(self) -> None:
        self.remove_button.setEnabled(0 <= self.view.currentIndex().row() < self.model.rowCount() - 1)

    def _on_changed(self) -> None:
        self._show_button()
        self.changed.emit()

    def _on_remove(self) -> None:
        self.model.remove(self.view.currentIndex().row())
        self._show_button()

    def _on_today(self) -> None:
        version, author = self._next
        row = self.model.add(Revision(version, self._today, author))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.setCurrentIndex(self.model.index(row, TEXT))
        self.view.edit(self.view.currentIndex())
