"""The field for the day by which something is to be done, which may be none."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from wa_desktop.ui.widgets.evidence_fields import DayField

_NONE = QDate(1900, 1, 1)
"""Stands for no day: before anything could fall due."""
_LAST = QDate(9999, 12, 31)


class DueField(DayField):
    """A day at any time, or none: Delete takes it away, the first digit or arrow key brings today."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(today, parent)
        self.setSpecialValueText(self.tr("No date"))
        self.setToolTip(self.tr("Delete takes the date away."))
        self.show_day(None)

    def show_day(self, day: date | None) -> None:
        """Show a day, or none."""
        shown = QDate(day.year, day.month, day.day) if day else _NONE
        with QSignalBlocker(self):
            self.setDateRange(min(shown.addDays(-1), _NONE) if day else _NONE, _LAST)
            self.setDate(shown)

    def choose_day(self, day: date | None) -> None:
        """Show a day, or none, as if somebody had put it in."""
        if day != self.day:
            self.show_day(day)
            self.dateChanged.emit(self.date())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the day away; a digit typed over no day begins with today."""
        if event.key() == Qt.Key.Key_Delete:
            self.choose_day(None)
            return
        if self.day is None and event.text().isdigit():
            self.setDate(self._today)
            self.setSelectedSection(QDateTimeEdit.Section.DaySection)
        super().keyPressEvent(event)
