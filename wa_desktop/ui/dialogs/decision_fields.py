"""Fields that only a decision has: options, the balance of the pillars, and the day to look at it again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from wa_desktop.domain.decisions import MAX_OPTIONS
from wa_desktop.ui.models.decisions import PillarName
from wa_desktop.ui.models.tradeoff_matrix import Side
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, link, quiet
from wa_desktop.ui.widgets.evidence_fields import DayField
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, breakable, muted
from wa_desktop.ui.widgets.segments import Segments

OPTION_HEIGHT = 80
SIDES = (Side.GAINS, Side.NEITHER, Side.PAYS)
_LONGEST_NAME = 80
_LAST = QDate(2999, 12, 31)


def text_box(height: int) -> QPlainTextEdit:
    """A field for a text of several lines, `height` pixels of the design; Tab leaves it."""
    box = QPlainTextEdit()
    box.setTabChangesFocus(True)
    box.setFixedHeight(px(height))
    return box


class OptionRow(QWidget):
    """One option: its number, its text, and a button that takes it away."""

    edited = Signal()
    removal_requested = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = text_box(OPTION_HEIGHT)
        self.box.setPlainText(text)
        self.remove_button = quiet("×")
        self._number = muted("", 13)
        self._number.setFixedWidth(px(18))
        self._number.setContentsMargins(margins(0, 9, 0, 0))  # on the line of the text's first words
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.box, 1)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        self.box.textChanged.connect(self.edited)
        self.remove_button.clicked.connect(self.removal_requested)

    def show_number(self, number: int) -> None:
        """Say which option it is, counted from 1."""
        self._number.setText(f"{number}.")
        self.box.setAccessibleName(self.tr("Option {number}").format(number=number))
        name = self.tr("Remove option {number}").format(number=number)
        self.remove_button.setAccessibleName(name)
        self.remove_button.setToolTip(name)


class OptionList(QWidget):
    """The ways that were weighed, each in a field of its own; `edited` follows every change."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[OptionRow] = []
        self.add_button = quiet(self.tr("Add an option"))
        self.add_button.setAutoDefault(False)
        self.setFocusProxy(self.add_button)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(px(6))
        self._lines.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(self._on_add_clicked)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is written, empty fields too."""
        return tuple(row.box.toPlainText() for row in self.rows)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show other options."""
        for row in list(self.rows):
            self._drop(row)
        for text in texts:
            self._put(text)
        self._number()

    def _put(self, text: str) -> OptionRow:
        row = OptionRow(text, self)
        row.remove_button.setAutoDefault(False)
        row.edited.connect(self.edited)
        row.removal_requested.connect(self._on_removal_requested)
        self.rows.append(row)
        self._lines.insertWidget(self._lines.count() - 1, row)
        before = self.rows[-2].remove_button if len(self.rows) > 1 else None
        if before:
            QWidget.setTabOrder(before, row.box)
        QWidget.setTabOrder(row.box, row.remove_button)
        QWidget.setTabOrder(row.remove_button, self.add_button)
        return row

    def _drop(self, row: OptionRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _number(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.show_number(number)
        self.add_button.setEnabled(len(self.rows) < MAX_OPTIONS)

    def _on_add_clicked(self) -> None:
        row = self._put("")
        self._number()
        row.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _on_removal_requested(self) -> None:
        row = self.sender()
        if not isinstance(row, OptionRow):
            return
        place = self.rows.index(row)
        self._drop(row)
        self._number()
        near = self.rows[min(place, len(self.rows) - 1)].box if self.rows else self.add_button
        near.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()


class PillarBalance(QWidget):
    """A line per pillar: it gains, it pays, or neither; `edited` follows every choice."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pillars: tuple[PillarName, ...] = ()
        self._order: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self.choices: dict[str, Segments] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(2))
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)

    def show_pillars(self, pillars: Sequence[PillarName], gains: Sequence[str], pays: Sequence[str]) -> None:
        """Show pillars, made once; one that only the decision knows is shown by its id."""
        known = {pillar.id for pillar in pillars}
        lost = (PillarName(each, each, each) for each in dict.fromkeys((*gains, *pays)) if each not in known)
        self._pillars = (*pillars, *lost)
        self._order = (tuple(gains), tuple(pays))
        for line, pillar in enumerate(self._pillars):
            name = breakable(pillar.name[:_LONGEST_NAME])
            choice = Segments([self.tr("+ gains"), self.tr("neither"), self.tr("− pays")])
            choice.setAccessibleName(pillar.name)
            for number, words in enumerate(
                (
                    self.tr("{pillar} gains"),
                    self.tr("{pillar} neither gains nor pays"),
                    self.tr("{pillar} pays"),
                )
            ):
                choice.segment(number).setAccessibleName(words.format(pillar=pillar.name))
            side = Side.GAINS if pillar.id in gains else Side.PAYS if pillar.id in pays else Side.NEITHER
            choice.show_choice(SIDES.index(side))
            choice.chosen.connect(self.edited)
            self.choices[pillar.id] = choice
            self._grid.addWidget(Label(name, weight=QFont.Weight.Normal, wrap=True), line, 0)
            self._grid.addWidget(choice, line, 1)
        if self.choices:
            first = next(iter(self.choices.values()))
            self.setFocusProxy(first.segment(first.choice))

    @property
    def gains(self) -> tuple[str, ...]:
        """The pillars that gain; those chosen before keep their order."""
        return self._chosen(Side.GAINS, self._order[0])

    @property
    def pays(self) -> tuple[str, ...]:
        """The pillars that pay; those chosen before keep their order."""
        return self._chosen(Side.PAYS, self._order[1])

    def _chosen(self, side: Side, before: Sequence[str]) -> tuple[str, ...]:
        found = [each for each, choice in self.choices.items() if SIDES[choice.choice] is side]
        return tuple(dict.fromkeys((*(each for each in before if each in found), *found)))


class RevisitDay(DayField):
    """A day in the past or to come, or none."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(today, parent)
        self.setSpecialValueText(self.tr("No date"))
        self.show_day(None)

    def show_day(self, day: date | None) -> None:
        """Show a day, or that there is none."""
        super().show_day(day)
        with QSignalBlocker(self):
            self.setMaximumDate(_LAST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing a number begins with today; the word for no date cannot be typed into."""
        if self.day is None and event.text().isdigit():
            self.setDate(self._today)
            self.setSelectedSection(QDateTimeEdit.Section.DaySection)
        super().keyPressEvent(event)


class RevisitField(QWidget):
    """The day to look at a decision again, with the usual spans to choose from; `edited` follows every change."""

    edited = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = QDate(today.year, today.month, today.day)
        self.day_field = RevisitDay(today)
        self.setFocusProxy(self.day_field)
        self.spans = {
            3: _span(self.tr("3 months"), self.tr("In 3 months")),
            6: _span(self.tr("6 months"), self.tr("In 6 months")),
            12: _span(self.tr("1 year"), self.tr("In a year")),
            0: _span(self.tr("No date"), self.tr("No date")),
        }
        spans = QWidget()
        flow = FlowLayout(spans, 10)
        for button in self.spans.values():
            flow.addWidget(button)
            button.clicked.connect(self._on_span_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(self.day_field)
        column.addWidget(spans)
        self.day_field.dateChanged.connect(self.edited)

    @property
    def day(self) -> date | None:
        """The day; None if there is none."""
        return self.day_field.day

    def setAccessibleName(self, name: str) -> None:
        """The field that has the keyboard has the name."""
        super().setAccessibleName(name)
        self.day_field.setAccessibleName(name)

    def show_day(self, day: date | None) -> None:
        """Show a day, or that there is none."""
        self.day_field.show_day(day)

    def _on_span_clicked(self) -> None:
        months = next(months for months, button in self.spans.items() if button is self.sender())
        wanted = self._today.addMonths(months) if months else None
        self.show_day(date(wanted.year(), wanted.month(), wanted.day()) if wanted else None)
        self.edited.emit()


def _span(text: str, meaning: str) -> Button:
    button = link(text)
    button.setAutoDefault(False)
    button.setAccessibleName(meaning)
    button.setToolTip(meaning)
    return button
