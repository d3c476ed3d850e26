"""What is done to many workloads at once: what is said before, what is done, what is refused, and the way back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.support.samples import mixed_answers, sample_workload
from wa_desktop.domain.answers import Lane
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.domain.workload import Workload
from wa_desktop.review.annotations import NoteQuestion
from wa_desktop.review.commands import SetAnswers
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.pages.portfolio_page import PortfolioPage
from wa_desktop.ui.portfolio import bulk_steps
from wa_desktop.ui.portfolio.bulk_bar import BulkAsk
from wa_desktop.ui.portfolio.bulk_dialogs import BulkAskDialog, BulkExportDialog, BulkTagDialog
from wa_desktop.ui.portfolio.bulk_run import BulkOutcome, BulkRun
from wa_desktop.ui.portfolio.filter_ticks import FilterTicksDialog
from wa_desktop.ui.portfolio.list_message import MOST_REFUSALS, ListMessage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

OTHER_LENS = b"""{
  "schemaVersion": "2021-11-01", "name": "Small lens", "description": "A lens for this test.",
  "pillars": [{"id": "extra", "name": "Extra", "questions": [{"id": "one", "title": "One?",
    "choices": [{"id": "a", "title": "A", "helpfulResource": {"displayText": "a"}, "improvementPlan": {"displayText": "a"}},
                {"id": "one_no", "title": "None of these", "helpfulResource": {"displayText": "n"}}],
    "riskRules": [{"condition": "a", "risk": "NO_RISK"}, {"condition": "default", "risk": "HIGH_RISK"}]}]}]
}"""


@pytest.fixture
def four(workspace: Workspace) -> list[Workload]:
    """Four workloads; the first two have a team, each another one."""
    lens_id = workspace.find_lens(FRAMEWORK).id
    tags = ((("team", "blue"),), (("team", "red"), ("tier", "1")), (), ())
    return [
        workspace.create_workload(sample_workload(name=f"Workload {number}", tags=given), [lens_id])
        for number, given in enumerate(tags)
    ]


@pytest.fixture
def page(qtbot: QtBot, four: list[Workload], bridge: Bridge) -> PortfolioPage:
    shown = PortfolioPage(bridge)
    qtbot.addWidget(shown)
    shown.resize(1376, 776)
    shown.show()
    return shown


def choose(page: PortfolioPage, *workloads: Workload) -> None:
    page.table.choose_many([workload.id for workload in workloads])


def wait(qtbot: QtBot, page: PortfolioPage) -> None:
    qtbot.waitUntil(lambda: not page.bulk.run.running, timeout=30_000)


def dialog_of(page: PortfolioPage, kind: type[QDialog]) -> QDialog:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    (dialog,) = [one for one in page.findChildren(kind) if one.isVisible()]
    return dialog


def tags(workspace: Workspace) -> list[tuple[tuple[str, str], ...]]:
    return [one.tags for one in sorted(workspace.workloads(), key=lambda one: one.name)]


# A run


def test_a_run_tells_what_changed_what_was_so_and_what_was_refused(qtbot: QtBot) -> None:
    def step(workload_id: str) -> bool:
        if workload_id == "c":
            raise KnownError(message("Not this one."))
        return workload_id != "b"

    run = BulkRun()
    seen: list[tuple[int, int]] = []
    run.progressed.connect(lambda done, total: seen.append((done, total)))
    with qtbot.waitSignal(run.finished) as ended:
        assert run.start(list("abcd"), step)
        assert not run.start(["x"], step)
    (outcome,) = ended.args
    assert (outcome.changed, outcome.same, outcome.left) == (("a", "d"), ("b",), ())
    assert [(key, str(sentence)) for key, sentence in outcome.refused] == [("c", "Not this one.")]
    assert seen[0] == (0, 4)
    assert seen[-1] == (4, 4)
    assert not run.start([], step)


def test_work_for_another_thread_is_done_one_after_the_other_and_can_be_stopped(qtbot: QtBot) -> None:
    run = BulkRun()
    began: list[str] = []

    def step(workload_id: str) -> Callable[..., str]:
        began.append(workload_id)
        return lambda _progress, _is_cancelled: workload_id

    run.progressed.connect(lambda done, _total: run.cancel() if done == 2 else None)
    with qtbot.waitSignal(run.finished) as ended:
        run.start(list("abcd"), step)
    assert ended.args == [BulkOutcome(changed=("a", "b"), left=("c", "d"))]
    assert began == ["a", "b"]


def test_the_message_names_a_few_refusals_and_counts_the_others(qtbot: QtBot) -> None:
    shown = ListMessage()
    qtbot.addWidget(shown)
    shown.show_progress("Tagging… 3 of 9", 3, 9)
    assert not shown.stop_button.isHidden()
    assert shown.undo_button.isHidden()
    shown.show_outcome("Tagged.", [f"No {number}" for number in range(9)], undo=True)
    assert shown.details.text().count("•") == MOST_REFUSALS + 1
    assert "No 4" in shown.text
    assert "No 5" not in shown.text
    assert shown.stop_button.isHidden()
    with qtbot.waitSignal(shown.undo_requested):
        shown.undo_button.click()


# Archive and tags


def test_archiving_many_says_how_many_and_undo_brings_them_back(
    qtbot: QtBot, page: PortfolioPage, four: list[Workload], workspace: Workspace
) -> None:
    assert page.pane.bulk.isHidden()
    choose(page, *four[:3])
    assert page.pane.bulk.isVisible()
    assert "3" in page.pane.bulk.archive_button.text()
    assert not page.actions_of_row.delete.isEnabled()
    page.table.setFocus()
    shift_ctrl = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.table, Qt.Key.Key_A, shift_ctrl)
    wait(qtbot, page)
    assert [one.archived for one in workspace.portfolio()].count(True) == 3
    assert [one.name for one in page.model.shown] == ["Workload 3"]
    assert "3 workload" in page.pane.message.text
    qtbot.mouseClick(page.pane.message.undo_button, Qt.MouseButton.LeftButton)
    wait(qtbot, page)
    assert not any(one.archived for one in workspace.portfolio())
    assert len(page.model.shown) == 4
    assert page.pane.message.undo_button.isHidden()


def test_a_tag_is_given_to_all_and_undo_gives_back_what_each_had(
    qtbot: QtBot, page: PortfolioPage, four: list[Workload], workspace: Workspace
) -> None:
    before = tags(workspace)
    choose(page, *four[:3])
    page.pane.bulk.asked.emit(BulkAsk.ADD_TAG)
    dialog = dialog_of(page, BulkTagDialog)
    assert isinstance(dialog, BulkTagDialog)
    dialog.confirm_button.click()
    assert dialog.isVisible()  # a key is missing
    qtbot.keyClicks(dialog.key, "team")
    qtbot.keyClicks(dialog.value, "red")
    dialog.confirm_button.click()
    wait(qtbot, page)
    assert tags(workspace) == [(("team", "red"),), (("team", "red"), ("tier", "1")), (("team", "red"),), ()]
    page.bulk.undo()
    wait(qtbot, page)
    assert tags(workspace) == before


def test_undo_leaves_what_was_given_since_and_says_what_it_skipped(
    qtbot: QtBot, page: PortfolioPage, four: list[Workload], workspace: Workspace
) -> None:
    choose(page, *four)
    page.bulk._on_tag_given(("team", "green"))
    wait(qtbot, page)
    named = message("edit the workload")
    workspace.edit_workload(four[0].id, lambda one: replace(one, tags=(*one.tags, ("owner", "Ada"))), named)
    workspace.edit_workload(four[1].id, lambda one: replace(one, tags=(("team", "later"),)), named)
    qtbot.mouseClick(page.pane.message.undo_button, Qt.MouseButton.LeftButton)
    wait(qtbot, page)
    assert tags(workspace) == [(("owner", "Ada"), ("team", "blue")), (("team", "later"),), (), ()]
    assert "3 workload" in page.pane.message.text
    assert "1 skipped" in page.pane.message.text
    assert "Workload 1: It was changed since" in page.pane.message.text
    assert page.pane.message.undo_button.isHidden()


def test_another_workspace_knows_nothing_of_a_run_or_its_undo(
    qtbot: QtBot, page: PortfolioPage, four: list[Workload], bridge: Bridge, tmp_path: Path
) -> None:
    bridge.workspace_changed.connect(page.show_workspace)
    choose(page, *four[:2])
    page.bulk.archive()
    wait(qtbot, page)
    assert page.pane.message.isVisible()
    bridge.workspace.copy_to(tmp_path / "copy.wadesk")
    bridge.open_workspace(Workspace.open(tmp_path / "copy.wadesk"))
    assert page.pane.message.isHidden()
    page.bulk.undo()
    assert not page.bulk.run.running
    choose(page, four[2], four[3])
    page.bulk.archive()  # still going on when the next workspace comes
    bridge.workspace.copy_to(tmp_path / "third.wadesk")
    bridge.open_workspace(Workspace.open(tmp_path / "third.wadesk"))
    qtbot.waitUntil(lambda: not page.bulk.run.running)
    assert page.pane.message.isHidden()
    page.bulk.undo()
    assert not page.bulk.run.running
    assert [one.archived for one in bridge.workspace.portfolio()].count(True) == 2


def test_a_tag_that_aws_refuses_is_refused_once_for_all(
    qtbot: QtBot, page: PortfolioPage, four: list[Workload], workspace: Workspace
) -> None:
    before = tags(workspace)
    choose(page, *four)
    page.bulk._on_tag_given(("x&y", ""))
    wait(qtbot, page)
    assert tags(workspace) == before
    assert page.pane.message.details.text().count("•") == 1
    assert "Workload 3, Workload 2, Workload 1" in page.pane.message.details.text()
    assert page.pane.message.undo_button.isHidden()


def test_tags_are_removed_by_their_keys(
    qtbot: QtBot, page: PortfolioPage, four: list[Workload], workspace: Workspace
) -> None:
    choose(page, *four)
    page.pane.bulk.asked.emit(BulkAsk.REMOVE_TAG)
    dialog = dialog_of(page, FilterTicksDialog)
    assert isinstance(dialog, FilterTicksDialog)
    assert [dialog.list.model.index(row).data() for row in range(2)] == ["team", "tier"]
    dialog.list.model.toggle(0)
    dialog.save_button.click()
    wait(qtbot, page)
    assert tags(workspace) == [(), (("tier", "1"),), (), ()]


# Lenses


def test_a_lens_is_applied_to_those_that_lack_it(
    qtbot: QtBot, page: PortfolioPage, four: list[Workload], workspace: Workspace, bridge: Bridge
) -> None:
    stored = workspace.import_lens(OTHER_LENS).stored
    assert stored
    bridge.workspace_changed.emit()
    review = workspace.open_review(four[0].id)
    lens = workspace.lens(workspace.find_lens(FRAMEWORK).id)
    review.apply(
        SetAnswers({QuestionRef(FRAMEWORK, key): given for key, given in mixed_answers(lens, 1).items()})
    )
    answers = review.snapshot.reviews[0].answers
    assert bulk_steps.applying_lens(workspace, stored.id)(four[1].id)
    bridge.workspace_changed.emit()
    choose(page, *four[:3])
    page.pane.bulk.lens_requested.emit(stored)
    dialog = dialog_of(page, BulkAskDialog)
    assert isinstance(dialog, BulkAskDialog)
    assert len(dialog.sentences) == 2  # one of them has it already
    assert (
        workspace.snapshot(four[0].id).reviews[-1].lens_id != stored.id
    )  # nothing is done before the answer
    dialog.confirm_button.click()
    wait(qtbot, page)
    used = [[one.lens_id for one in workspace.snapshot(each.id).reviews] for each in four]
    assert [stored.id in ids for ids in used] == [True, True, True, False]
    assert workspace.snapshot(four[0].id).reviews[0].answers == answers
    assert "2 workload" in page.pane.message.text


# Files


def test_review_data_is_written_one_file_each_and_nothing_is_overwritten(
    qtbot: QtBot, page: PortfolioPage, four: list[Workload], tmp_path: Path
) -> None:
    choose(page, *four[:2])
    page.bulk.ask_files(BulkAsk.EXPORT)
    assert isinstance(dialog_of(page, BulkAskDialog), BulkAskDialog)
    folder = tmp_path / "out {1}"
    folder.mkdir()
    for _ in range(2):
        page.bulk.write_into(folder)
        wait(qtbot, page)
    files = sorted(folder.iterdir())
    assert len(files) == 4
    names = sorted(json.loads(file.read_text("utf-8"))["workload"]["name"] for file in files)
    assert names == ["Workload 0", "Workload 0", "Workload 1", "Workload 1"]
    assert "out {1}" in page.pane.message.text


def test_internal_notes_leave_only_with_the_tick(
    page: PortfolioPage, four: list[Workload], workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    review = workspace.open_review(four[0].id)
    ref = QuestionRef(FRAMEWORK, review.snapshot.reviews[0].lens.questions[0].key)
    review.apply(NoteQuestion(ref, "Kanarienvogel", Lane.INTERNAL))
    review.apply(NoteQuestion(ref, "For the client"))
    choose(page, *four[:2])
    for number, wanted in enumerate((False, True, False)):
        folder = tmp_path / str(number)
        folder.mkdir()
        page.pane.bulk.asked.emit(BulkAsk.EXPORT)
        dialog = dialog_of(page, BulkExportDialog)
        assert isinstance(dialog, BulkExportDialog)
        assert not dialog.internal.isChecked()
        if wanted:
            dialog.internal.click()
        page.bulk.write_into(folder)
        wait(qtbot, page)
        written = "".join(file.read_text("utf-8") for file in folder.iterdir())
        assert "For the client" in written
        assert ("Kanarienvogel" in written) is wanted
        dialog.reject()


def test_a_folder_that_is_gone_is_said_for_each(
    qtbot: QtBot, page: PortfolioPage, four: list[Workload], tmp_path: Path
) -> None:
    choose(page, *four[:2])
    page.bulk._ask = BulkAsk.EXPORT
    page.bulk.write_into(tmp_path / "gone")
    wait(qtbot, page)
    assert "Workload 1" in page.pane.message.details.text()


def test_a_report_is_written_off_the_windows_thread(
    qtbot: QtBot, page: PortfolioPage, four: list[Workload], tmp_path: Path
) -> None:
    choose(page, *four[:2])
    page.bulk._ask = BulkAsk.REPORTS
    page.bulk.write_into(tmp_path)
    page.bulk.run.cancel()
    wait(qtbot, page)
    choose(page, four[0])
    page.bulk.write_into(tmp_path)
    wait(qtbot, page)
    assert any(file.read_bytes().startswith(b"%PDF") for file in tmp_path.iterdir() if file.suffix == ".pdf")
    assert "1 workload" in page.pane.message.text


def test_a_read_only_workspace_lets_many_be_exported_alone(
    page: PortfolioPage, four: list[Workload], workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace._repository, "read_only", True)
    choose(page, *four[:2])
    bulk = page.pane.bulk
    assert not any(one.isEnabled() for one in (bulk.tag, bulk.lens, bulk.archive_button))
    assert bulk.export.isEnabled()
