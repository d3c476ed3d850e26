"""A milestone looked at in the window: the bar on every page, nothing that can be answered, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from wa_desktop.domain.answers import Lane, PracticeAnswer
from wa_desktop.review.sample import load_sample
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.milestones.frozen_bar import ACTIONS_OF_NOW

LEFT = Qt.MouseButton.LeftButton


def no_other(path: Path) -> Workspace:
    raise RuntimeError(f"this window stays with its workspace, not with {path.name}")


def test_a_milestone_on_every_page_and_back_to_now(qtbot: QtBot, bridge: Bridge, resources_dir: Path) -> None:
    workload = load_sample(bridge.workspace, resources_dir)
    window = MainWindow(bridge, no_other, resources_dir)
    qtbot.addWidget(window)
    window.resize(1376, 776)
    window.show()
    bridge.open_review(workload.id)
    assert window.frozen.text == ""
    window.go("milestones")
    window.milestones_page._on_open_requested(1)
    assert window.page is window.review_page
    assert bridge.review
    assert bridge.review.frozen
    before = bridge.review.snapshot

    row = window.review_page.view.rows[0]
    given = row.control.answer
    for answer in (PracticeAnswer.YES, PracticeAnswer.NO):
        qtbot.mouseClick(row.control.segment(answer), LEFT)
    assert row.control.answer is given
    assert not window.review_page.view.not_applicable_box.isEnabled()
    assert window.banner.text == ""
    row.open_note(Lane.CLIENT)
    assert row.notes.lanes
    qtbot.keyClicks(row.notes.lanes.client, "lost for good")
    assert "lost" not in row.notes.lanes.client.toPlainText()
    assert bridge.review.snapshot == before

    assert not any(window.actions_by_id[name].isEnabled() for name in ACTIONS_OF_NOW)
    for name in ("plan", "tradeoffs", "milestones", "workshop"):
        window.go(name)
        assert window.frozen.isVisible()
        assert "Q3 workshop" in window.frozen.text
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert bridge.review.frozen
    window.go("plan")
    qtbot.mouseClick(window.frozen.back_button, LEFT)
    assert bridge.review.frozen is None
    assert window.page is window.plan_page
    assert not window.frozen.isVisible()
    assert window.banner.text == ""
    assert window.actions_by_id["save_milestone"].isEnabled()
    window.go("review")
    assert window.review_page.view.not_applicable_box.isEnabled()
    assert window.review_page.view.rows[0].control.isEnabled()
    window.close()
