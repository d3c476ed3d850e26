"""Fields of the evidence form that behave: names to choose from or type, and a day that a wheel does not change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QCompleter,
    QDateEdit,
    QDateTimeEdit,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px

LONGEST_NAME = 255
HEIGHT = 36


class NameBox(QComboBox):
    """A name, typed or chosen from those that were used before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setAcceptDrops(False)
        self.line.setFrame(False)
        self.setEditable(True)
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(HEIGHT))
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def offer(self, names: Sequence[str]) -> None:
        """Offer other names; what is typed stays."""
        if [self.itemText(i) for i in range(self.count())] == list(names):
            return
        with QSignalBlocker(self), QSignalBlocker(self.line):
            typed = self.line.text()
            self.clear()
            self.addItems(list(names))
            self.setCurrentIndex(-1)
            self.line.setText(typed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form instead of changing a name by accident."""
        event.ignore()


class DayField(QDateEdit):
    """A day up to today, changed by typing, by the arrow keys or in a calendar; it may be unknown in what others wrote."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = _qt_day(today)
        self.setDisplayFormat("d MMM yyyy")
        self.setSpecialValueText(self.tr("Not known"))
        self.setCalendarPopup(True)
        self.setStyleSheet(_arrow())
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())  # weekends are days like others
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(HEIGHT))
        self.lineEdit().setAcceptDrops(False)

    def show_day(self, day: date | None) -> None:
        """Show a day, or that none is known."""
        shown = _qt_day(day) if day else _UNKNOWN
        with QSignalBlocker(self):
            self.setDateRange(min(shown.addDays(-1) if day else shown, _UNKNOWN), max(shown, self._today))
            self.setDate(shown)

    @property
    def day(self) -> date | None:
        """The day; None if it is not known."""
        shown = self.date()
        return None if shown == self.minimumDate() else date(shown.year(), shown.month(), shown.day())

    def stepBy(self, steps: int) -> None:
        """From an unknown day the first step leads to today; a day before the first is in the month before.

        Qt itself steps within a month and within a year: from 1 December no key would lead to 30 November.
        """
        section = self.currentSection()
        if self.day is None:
            self.setDate(self._today)
        elif section in _STEPS:
            day = _STEPS[section](self.date(), steps)
            self.setDate(max(self.minimumDate(), min(day, self.maximumDate())))
            self.setSelectedSection(section)
        else:
            super().stepBy(steps)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Each way until the first or last day that the field takes."""
        flags = QAbstractSpinBox.StepEnabledFlag.StepNone
        if self.date() > self.minimumDate():
            flags |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        if self.date() < self.maximumDate():
            flags |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        return flags

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 Qt's signature
        """Tab leaves the field; the arrow keys go from day to month to year."""
        return QWidget.focusNextPrevChild(self, next)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form instead of changing the day by accident."""
        event.ignore()


_STEPS = {
    QDateTimeEdit.Section.DaySection: QDate.addDays,
    QDateTimeEdit.Section.MonthSection: QDate.addMonths,
    QDateTimeEdit.Section.YearSection: QDate.addYears,
}
_UNKNOWN = QDate(1990, 1, 1)
"""Stands for no day: before there was anything to review."""


def _arrow() -> str:
    """The same arrow as that of a drop-down list."""
    theme = current_theme()
    return (
        f"QDateEdit::drop-down {{ border: none; width: {px(22)}px; }}"
        "QDateEdit::down-arrow { image: none; width: 0; height: 0;"
        f" border-left: {px(4)}px solid {theme.surface_field}; border-right: {px(4)}px solid {theme.surface_field};"
        f" border-top: {px(5)}px solid {theme.text_muted}; margin-right: {px(8)}px; }}"
    )


def _qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
