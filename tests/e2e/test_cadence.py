"""The habit in the window: reminded at the start, off to the list, a change noted, reviewed, and quiet again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.samples import sample_workload
from wa_desktop.domain.cadence import Cadence
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.places import Places
from wa_desktop.system.reminders import Reminders
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.change_dialog import ChangeDialog
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.start import start_application

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    start_application(ROOT / "resources", "light")
    workspace = Workspace.open(tmp_path / "Reviews.wadesk", ROOT / "lenses")
    late = workspace.now().astimezone().date() - timedelta(12)
    workload = replace(sample_workload(), cadence=Cadence.NEVER, next_review=late)
    workspace.create_workload(workload, [workspace.find_lens("wellarchitected").id])
    bridge = Bridge(workspace)
    reminders = Reminders(Places(tmp_path / "places.json"), tmp_path / "settings.toml")
    made = MainWindow(bridge, Workspace.open, ROOT / "resources", reminders=reminders)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()
    workspace.close()


def test_the_habit_from_reminder_to_milestone(qtbot: QtBot, window: MainWindow) -> None:
    links = window.cadence
    links.remind_soon()
    qtbot.waitUntil(links.line.isVisible)
    assert links.line.text == "A review is overdue."
    qtbot.mouseClick(links.line.list_button, Qt.MouseButton.LeftButton)
    due = window.portfolio_page.panel.due
    qtbot.waitUntil(due.rows.hasFocus)
    (workload,) = window.bridge.workspace.workloads()
    with qtbot.waitSignal(due.workload_requested) as asked:
        qtbot.keyClick(due.rows, Qt.Key.Key_Return)
    assert asked.args == [workload.id]

    window.workspace_actions.open_review(workload.id)
    qtbot.waitUntil(window.review_page.isVisible)
    assert not links.bar.isVisible()
    window.actions_by_id["note_change"].trigger()
    dialog = window.findChild(ChangeDialog)
    assert dialog
    qtbot.keyClicks(dialog.note, "new region")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(links.bar.isVisible)
    assert "new region" in links.bar.text
    review = window.bridge.review
    assert review
    qtbot.waitUntil(window.actions_by_id["undo"].isEnabled)
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(links.bar.isHidden)
    window.actions_by_id["redo"].trigger()
    qtbot.waitUntil(links.bar.isVisible)
    review.save_milestone("Reviewed")
    qtbot.waitUntil(links.bar.isHidden)

    assert window.actions_by_id["reminders"].isChecked()
    window.actions_by_id["reminders"].trigger()
    assert not window.actions_by_id["reminders"].isChecked()
