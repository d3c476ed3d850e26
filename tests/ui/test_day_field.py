"""A day is changed by the arrow keys as a calendar would: over the ends of months and years, never past the ends."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateTimeEdit
from pytestqt.qtbot import QtBot

from wa_desktop.ui.dialogs.accept_dialog import EndField
from wa_desktop.ui.widgets.due_field import DueField
from wa_desktop.ui.widgets.evidence_fields import DayField

UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down
DAY, MONTH, YEAR = (
    QDateTimeEdit.Section.DaySection,
    QDateTimeEdit.Section.MonthSection,
    QDateTimeEdit.Section.YearSection,
)


@pytest.mark.parametrize(
    ("section", "shown", "key", "expected"),
    [
        (DAY, date(2026, 12, 1), DOWN, date(2026, 11, 30)),
        (DAY, date(2026, 11, 30), UP, date(2026, 12, 1)),
        (DAY, date(2027, 1, 1), DOWN, date(2026, 12, 31)),
        (DAY, date(2028, 2, 28), UP, date(2028, 2, 29)),
        (MONTH, date(2026, 12, 15), UP, date(2027, 1, 15)),
        (MONTH, date(2027, 1, 31), DOWN, date(2026, 12, 31)),
        (MONTH, date(2027, 1, 31), UP, date(2027, 2, 28)),
        (YEAR, date(2028, 2, 29), UP, date(2029, 2, 28)),
    ],
)
def test_a_step_goes_over_the_end_of_a_month_and_of_a_year(
    qtbot: QtBot, section: QDateTimeEdit.Section, shown: date, key: Qt.Key, expected: date
) -> None:
    field = DueField(date(2026, 3, 2))
    qtbot.addWidget(field)
    field.show_day(shown)
    field.setSelectedSection(section)
    qtbot.keyClick(field, key)
    assert field.day == expected
    assert field.currentSection() == section


@pytest.mark.parametrize(
    "today", [date(2026, 12, 1), date(2026, 12, 31), date(2027, 1, 1), date(2026, 6, 15)]
)
def test_the_end_is_empty_before_today_on_any_day_of_the_year(qtbot: QtBot, today: date) -> None:
    field = EndField(today)
    qtbot.addWidget(field)
    assert field.day is None
    qtbot.keyClick(field, DOWN)
    assert field.day is None
    qtbot.keyClick(field, UP)
    assert field.day == today
    qtbot.keyClick(field, DOWN)
    assert field.day is None


def test_no_step_leads_past_today_where_only_the_past_counts(qtbot: QtBot) -> None:
    field = DayField(date(2026, 12, 1))
    qtbot.addWidget(field)
    field.show_day(date(2026, 11, 20))
    field.setSelectedSection(MONTH)
    qtbot.keyClick(field, UP)
    assert field.day == date(2026, 12, 1)
    qtbot.keyClick(field, UP)
    assert field.day == date(2026, 12, 1)
