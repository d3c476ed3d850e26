"""What is due stands in a list that mouse and keyboard go through, and what people wrote in it stays text."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.due_entries import TODAY, entry
from wa_desktop.domain.cadence import Cadence, DueReason, ReviewDue
from wa_desktop.ui.cadence_words import late_word, outlook
from wa_desktop.ui.portfolio.due_list import DueList

LATE = entry("Late", client="Contoso", reviewed=date(2026, 6, 1))
CHANGED = entry("Changed", reviewed=date(2026, 11, 1), changed=TODAY, note="new region\n in Zurich")
SOON = entry("Soon", set_day=TODAY + timedelta(9))
FAR = entry("Far", set_day=TODAY + timedelta(31))
NEVER = entry("Never", cadence=Cadence.NEVER)


@pytest.fixture
def due(app: QApplication, qtbot: QtBot) -> DueList:
    made = DueList()
    qtbot.addWidget(made)
    made.resize(320, 500)
    made.show()
    return made


def said(due: DueList) -> list[str]:
    model = due.rows.reviews
    return [
        str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
    ]


def test_rows_say_who_how_late_and_why(due: DueList) -> None:
    due.show_entries([FAR, SOON, NEVER, CHANGED, LATE], TODAY)
    assert said(due) == [
        "Late, Contoso, 91 days late, Every quarter · due 1 Sep 2026, last review 1 Jun 2026",
        "Changed, due now, Changed 1 Dec 2026: new region in Zurich, last review 1 Nov 2026",
        "Soon, in 9 days, Day that was set · 10 Dec 2026, not reviewed yet",
    ]
    assert due.counts.text() == "2 overdue · 1 in the next 30 days"


def test_where_nothing_is_due_it_says_so(due: DueList) -> None:
    due.show_entries([FAR], TODAY)
    assert due.counts.text() == "No review is overdue, and none is due in the next 30 days."
    assert not due.rows.isVisible()
    assert due.export_button.isEnabled(), "reviews of a later day go into the calendar too"
    due.show_entries([LATE], TODAY)
    assert due.rows.isVisible()


def test_mouse_and_enter_ask_for_a_workload_and_arrows_do_not(qtbot: QtBot, due: DueList) -> None:
    due.show_entries([LATE, CHANGED, SOON], TODAY)
    asked: list[str] = []
    due.workload_requested.connect(asked.append)
    rows = due.rows
    place = rows.visualRect(rows.reviews.index(1)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    due.focus_first()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert asked == [CHANGED.id]
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert asked == [CHANGED.id, SOON.id]
    with qtbot.waitSignal(due.export_requested):
        qtbot.mouseClick(due.export_button, Qt.MouseButton.LeftButton)


def test_the_row_in_hand_stays_in_hand(due: DueList) -> None:
    due.show_entries([LATE, CHANGED, SOON], TODAY)
    due.rows.setCurrentIndex(due.rows.reviews.index(2))
    due.show_entries([CHANGED, SOON], TODAY + timedelta(1))
    assert due.rows.currentIndex().row() == 1
    assert said(due)[1].startswith("Soon, in 8 days")
    due.show_entries([CHANGED], TODAY + timedelta(1))
    assert not due.rows.currentIndex().isValid()


@pytest.mark.parametrize("text", ["<b>bold</b> &amp;", "line\nbreak\u2028", "x" * 5000, ""])
def test_hostile_names_are_drawn_as_they_are(due: DueList, text: str) -> None:
    due.show_entries([entry(text, client=text, changed=TODAY, note=text)], TODAY)
    due.grab()
    (row,) = said(due)
    assert "\n" not in row
    assert len(row) < 900


@pytest.mark.parametrize(
    ("days", "reason", "word"),
    [
        (-2, DueReason.CADENCE, "2 days late"),
        (-1, DueReason.CHANGE, "1 day late"),
        (0, DueReason.CHANGE, "due now"),
        (0, DueReason.CADENCE, "today"),
        (1, DueReason.DAY, "tomorrow"),
        (2, DueReason.DAY, "in 2 days"),
    ],
)
def test_how_late_is_said_in_a_word(app: QApplication, days: int, reason: DueReason, word: str) -> None:
    assert late_word(ReviewDue(TODAY + timedelta(days), reason), TODAY) == word


def test_no_review_is_said_too(app: QApplication) -> None:
    assert outlook(None, None) == "No next review."
