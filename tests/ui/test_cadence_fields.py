"""The form says how often a workload is reviewed, and what follows from that."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.reviews import make_workload
from tests.support.samples import sample_workload
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.workload import MilestoneHead
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.cadence_fields import CadenceFields
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
HEAD = MilestoneHead(1, "Reviewed", "", datetime(2026, 11, 15, 12, tzinfo=UTC), "")


@pytest.fixture
def fields(app: QApplication, qtbot: QtBot) -> CadenceFields:
    made = CadenceFields(NOW)
    qtbot.addWidget(made)
    made.show_workload(make_workload())
    return made


def test_what_follows_is_said_with_its_reason(fields: CadenceFields) -> None:
    assert fields.outlook.text() == "Next review: 1 Mar 2027, from the first day on."
    fields.show_milestones([HEAD])
    fields.show_workload(make_workload())
    assert fields.outlook.text() == "Next review: 15 Feb 2027, from the milestone of 15 Nov 2026."
    assert fields.summary() == "Every quarter · next 15 Feb 2027"
    fields.day.choose_day(date(2027, 1, 7))
    assert fields.outlook.text() == "Next review: 7 Jan 2027, the day set here."
    fields.show_workload(make_workload(change_note="new region", changed_at=NOW))
    assert fields.outlook.text() == "A review is due since 1 Dec 2026: a change was noted."


def test_keys_change_both_and_say_so(qtbot: QtBot, fields: CadenceFields) -> None:
    with qtbot.waitSignal(fields.edited):
        qtbot.keyClick(fields.cadence, Qt.Key.Key_Home)
    assert (fields.outlook.text(), fields.summary()) == ("No next review.", "Never")
    with qtbot.waitSignal(fields.edited):
        qtbot.keyClick(fields.day, Qt.Key.Key_Up)  # the first arrow key brings today
    assert fields.outlook.text() == "Next review: 1 Dec 2026, the day set here."
    read = fields.read(make_workload())
    assert (read.cadence, read.next_review) == (Cadence.NEVER, date(2026, 12, 1))
    qtbot.keyClick(fields.day, Qt.Key.Key_Delete)
    assert fields.read(make_workload()).next_review is None


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (date(2026, 11, 16), date(2026, 11, 16)),
        (date(2026, 11, 15), None),
        (date(2026, 1, 1), None),
        (None, None),
    ],
)
def test_a_day_that_was_reviewed_on_is_over(
    fields: CadenceFields, day: date | None, shown: date | None
) -> None:
    fields.show_milestones([HEAD])
    fields.show_workload(make_workload(next_review=day))
    assert fields.day.day == shown


def test_any_workload_comes_back_from_the_fields(fields: CadenceFields) -> None:
    for cadence in Cadence:
        workload = replace(make_workload(), cadence=cadence, next_review=date(2028, 2, 29))
        fields.show_workload(workload)
        assert fields.read(make_workload()) == workload


def test_the_form_saves_it_and_shows_it_folded(qtbot: QtBot, bridge: Bridge, workspace: Workspace) -> None:
    stored = workspace.create_workload(sample_workload(), [workspace.find_lens("wellarchitected").id])
    dialog = WorkloadDialog(bridge, stored)
    qtbot.addWidget(dialog)
    dialog.show()
    header = dialog.sections["cadence"].header
    assert header.summary.startswith("Every quarter · next ")
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton)
    assert dialog.cadence.cadence.isVisible()
    qtbot.keyClick(dialog.cadence.cadence, Qt.Key.Key_End)
    dialog.cadence.day.choose_day(date(2030, 5, 6))
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    (read,) = workspace.workloads()
    assert (read.cadence, read.next_review) == (Cadence.YEARLY, date(2030, 5, 6))


def test_an_upgrade_is_no_review_and_a_day_before_the_last_one_is_wrong(fields: CadenceFields) -> None:
    fields.show_milestones([HEAD, replace(HEAD, number=2, recorded_at=NOW, automatic=True)])
    fields.show_workload(make_workload())
    assert fields.outlook.text() == "Next review: 15 Feb 2027, from the milestone of 15 Nov 2026."
    fields.day.choose_day(date(2026, 11, 15))
    (problem,) = fields.unfinished()
    assert (problem.field, "choose a later day" in str(problem.sentence)) == ("next_review", True)
    fields.day.choose_day(date(2026, 11, 16))
    assert fields.unfinished() == ()
