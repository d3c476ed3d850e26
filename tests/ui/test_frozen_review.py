"""A milestone looked at in the window: the bar on every page, nothing that can be answered, and the way back."""

from __future__ import annotations

import gc
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.reviews import ref, say, start_review
from tests.support.sample import load_sample
from wa_desktop.domain.answers import Lane, PracticeAnswer
from wa_desktop.review.workspace import Workspace
from wa_desktop.studio.starts import template
from wa_desktop.ui import workload_changes
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.milestones.frozen_bar import ACTIONS_OF_NOW
from wa_desktop.ui.pages.portfolio_page import PortfolioPage

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
    qtbot.mouseClick(window.frozen.button, LEFT)
    assert bridge.review.frozen is None
    assert window.page is window.plan_page
    assert not window.frozen.isVisible()
    assert window.banner.text == ""
    assert window.actions_by_id["save_milestone"].isEnabled()
    window.go("review")
    assert window.review_page.view.not_applicable_box.isEnabled()
    assert window.review_page.view.rows[0].control.isEnabled()
    window.close()


def test_undo_and_attachments_outlive_a_look_at_milestones(bridge: Bridge) -> None:
    review = start_review(bridge.workspace)
    review.save_milestone("First")
    say(review, "question_a", "first")
    review.save_milestone("Second")
    digest = review.attach(b"a file that undo may want back")
    workload_id, undo = review.snapshot.workload.id, review.history.undo_name
    assert undo
    assert bridge.open_review(workload_id)
    del review
    assert bridge.open_milestone(1)
    assert bridge.open_milestone(2)
    gc.collect()
    assert bridge.leave_milestone()
    assert bridge.review
    assert bridge.review.history.undo_name == undo
    assert bridge.review.attachment(digest) == b"a file that undo may want back"
    bridge.review.undo()
    assert bridge.workspace.snapshot(workload_id).answer(ref("question_a")).answer("first") is None


def test_a_closed_review_is_let_go(bridge: Bridge) -> None:
    workload_id = start_review(bridge.workspace).snapshot.workload.id
    bridge.workspace.open_review(workload_id).save_milestone("First")
    bridge.open_review(workload_id)
    bridge.open_milestone(1)
    bridge.close_review()
    gc.collect()
    assert workload_id not in bridge.workspace._reviews


def test_a_frozen_review_is_not_open_for_changes_and_the_lists_are_told(bridge: Bridge, qtbot: QtBot) -> None:
    review = start_review(bridge.workspace)
    review.save_milestone("First")
    workload_id = review.snapshot.workload.id
    bridge.open_review(workload_id)
    assert workload_changes.is_open(bridge, workload_id)
    bridge.open_milestone(1)
    assert not workload_changes.is_open(bridge, workload_id)
    with qtbot.waitSignal(bridge.workspace_changed, timeout=500):
        workload_changes.set_archived(bridge, workload_id, archived=True)
    assert review.snapshot.workload.archived
    assert workload_changes.delete(bridge, workload_id)
    assert bridge.review is None


def test_the_portfolio_s_row_is_true_and_opens_the_review_as_it_stands(qtbot: QtBot, bridge: Bridge) -> None:
    review = start_review(bridge.workspace)
    review.save_milestone("First")
    workload_id = review.snapshot.workload.id
    page = PortfolioPage(bridge)
    qtbot.addWidget(page)
    page.show()
    bridge.workspace_changed.connect(page.show_workspace)
    bridge.open_review(workload_id)
    bridge.open_milestone(1)
    workload_changes.set_archived(bridge, workload_id, archived=True)
    assert [entry.archived for entry in page.model.entries] == [True]
    page.choose(workload_id)
    with qtbot.waitSignal(page.go_requested):
        page.actions_of_row.open.trigger()
    assert bridge.review is review


def test_a_lens_can_be_written_while_a_milestone_is_looked_at(
    qtbot: QtBot, bridge: Bridge, resources_dir: Path
) -> None:
    workload = load_sample(bridge.workspace, resources_dir)
    window = MainWindow(bridge, no_other, resources_dir)
    qtbot.addWidget(window)
    window.show()
    bridge.open_review(workload.id)
    assert bridge.open_milestone(1)
    draft = bridge.workspace.begin_draft(template("Backup lens"))
    window.go("lenses")
    assert window.frozen.isVisible()
    window.lenses_page.open_draft(draft.head.id)
    assert not window.frozen.isVisible()
    assert window.status.state.text() == "Saved with every step"
    window.lenses_page.show_library()
    assert window.frozen.isVisible()
    assert window.status.state.text() == "Read only"
