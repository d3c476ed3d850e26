"""Where a person says what may be spent: days, a date and people, or what is to be reached."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.works import working_days
from wa_desktop.ui.plan.number_field import NumberField
from wa_desktop.ui.plan.words import number_word
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.due_field import DueField
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.segments import Segments
from wa_desktop.ui.words import date_word, tr

START_DAYS = 10.0
"""Where the line stands at first: two weeks of one person."""
_START_SPAN = timedelta(days=28)
"""How far ahead the date stands at first."""
MOST_DAYS = 100_000.0
_MOST_PEOPLE = 1000.0
TARGETS = (Risk.MEDIUM, Risk.NONE)


class Mode(IntEnum):
    """What the budget is said by, in the order of the words on screen."""

    DAYS = 0
    DATE = 1
    TARGET = 2


class BudgetInputs(QWidget):
    """`changed` says that a person gave something else; `words` is the line below for what it comes to."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.modes = Segments((self.tr("Days"), self.tr("Date and people"), self.tr("Target")))
        self.days = NumberField(self.tr("Budget in days"), 0.0, MOST_DAYS)
        self.until = DueField(today)
        self.people = NumberField(self.tr("People"), 0.0, _MOST_PEOPLE)
        self.targets = Segments((self.tr("No high risk left"), self.tr("No risk left")))
        self.words = muted("", 12, wrap=True)
        self._rows = (
            _row((self.days, muted(self.tr("days of work")))),
            _row((self.until, self.people, muted(self.tr("people")))),
            self.targets,
        )
        self._build()

    @property
    def mode(self) -> Mode:
        """What the budget is said by."""
        return Mode(self.modes.choice)

    @property
    def target(self) -> Risk:
        """The risk above which no question is to stand."""
        return TARGETS[self.targets.choice]

    @property
    def budget(self) -> float:
        """The days that may be spent; not to be asked for with a target."""
        if self.mode is Mode.DAYS:
            return self.days.value()
        until = self.until.day
        return working_days(self._today, until, self.people.value()) if until else 0.0

    def show_today(self, today: date) -> None:
        """Count from another day; the date stays where somebody put it."""
        self._today = today

    def show_days(self, days: float) -> None:
        """Show a number of days, as when the line was dragged there: what was said by a date or target is left."""
        with QSignalBlocker(self.days):
            self.days.setValue(days)
        self.modes.show_choice(Mode.DAYS)
        self._show_row()

    def say(self, text: str) -> None:
        """Say something below."""
        self.words.setText(text)
        self.words.setVisible(bool(text))

    def calendar_words(self) -> str:
        """What date and people come to."""
        until = self.until.day
        if until is None:
            return self.tr("Choose a date to count the days until then.")
        days, people = round(working_days(self._today, until, 1.0)), self.people.value()
        if people == 1:
            text = QCoreApplication.translate(
                "BudgetInputs", "%n working day(s) of one person until {date}", "", days
            )
        else:
            text = QCoreApplication.translate(
                "BudgetInputs", "%n working day(s) of {people} people until {date}", "", days
            )
        return text.format(people=number_word(people), date=date_word(until))

    def _build(self) -> None:
        self.modes.setAccessibleName(self.tr("What the budget is said by"))
        self.targets.setAccessibleName(self.tr("What is to be reached"))
        self.until.setAccessibleName(self.tr("Until"))
        self.until.setFixedWidth(px(136))
        self.until.show_day(self._today + _START_SPAN)
        with QSignalBlocker(self.people):
            self.people.setValue(1.0)
        self.days.setValue(START_DAYS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        for part in (self.modes, *self._rows, self.words):
            layout.addWidget(part)
        self._show_row()
        self.say("")
        self.modes.chosen.connect(self._on_mode_chosen)
        self.days.valueChanged.connect(self._on_changed)
        self.until.dateChanged.connect(self._on_changed)
        self.people.valueChanged.connect(self._on_changed)
        self.targets.chosen.connect(self._on_changed)

    def _show_row(self) -> None:
        for number, row in enumerate(self._rows):
            row.setVisible(number == self.mode)

    def _on_mode_chosen(self) -> None:
        self._show_row()
        self.changed.emit()

    def _on_changed(self) -> None:
        self.changed.emit()


def target_words(target: Risk, above: int, *, off_curve: bool) -> str:
    """What a target comes to; `above` counts the questions that no plan brings down to it.

    `off_curve` is whether other works remove more risk for the same days.
    """
    reached = _reached_words(target, above)
    if not off_curve:
        return reached
    why = tr(
        "For as many days other works remove more risk but miss the target, so the dot stands off the curve."
    )
    return f"{reached}\n{why}"


def _reached_words(target: Risk, above: int) -> str:
    if not above:
        return tr("The fewest days at which this holds.")
    if target is Risk.NONE:
        return QCoreApplication.translate(
            "BudgetInputs",
            "Out of reach for %n question(s), which nothing brings to no risk. The fewest days for all others.",
            "",
            above,
        )
    return QCoreApplication.translate(
        "BudgetInputs",
        "Out of reach for %n question(s), which nothing brings below high. The fewest days for all others.",
        "",
        above,
    )


def _row(parts: Sequence[QWidget]) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(8))
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return row
