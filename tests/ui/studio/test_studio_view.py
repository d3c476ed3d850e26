"""The studio as a whole: outline, form and preview hold the same item in hand, and every step can be undone."""

from __future__ import annotations

from functools import partial
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import failing_disk
from tests.support.access import name_of, stops
from tests.support.failing_disk import FailingDisk
from tests.support.written_lenses import two_pillars
from tests.ui.studio.studio_stage import BACKUP, DEPLOY, Key, Stage, wrong_lens
from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.paths import lenses_dir
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.studio.beside import PREVIEW
from wa_desktop.ui.studio.studio_board import StudioBoard
from wa_desktop.ui.studio.studio_view import StudioView

# What is in hand


def test_the_head_tells_what_is_written_and_that_it_is_saved(stage: Stage) -> None:
    assert stage.head.name.whole == "Our lens"
    assert stage.head.state.whole.startswith("Draft · saved ")
    assert stage.head.worst.text == "No findings"
    stage.open(two_pillars(), alias="our-lens", base="Our lens 1.0")
    assert stage.head.state.whole.startswith("Next version of Our lens 1.0 · saved ")
    stage.open(two_pillars(), base="Serverless 2026")
    assert stage.head.state.whole.startswith("Draft, begun from Serverless 2026 · saved ")


def test_a_click_in_the_outline_shows_form_and_preview(stage: Stage) -> None:
    assert stage.board.form.path == ()
    stage.click_item(DEPLOY)
    assert stage.board.form.path == DEPLOY
    preview = stage.board.beside.preview
    assert preview.answering.ref is not None
    assert preview.answering.ref.question == "deploy"
    stage.board.outline.choose((*BACKUP, "choices", 1))
    assert stage.board.form.path == (*BACKUP, "choices", 1)
    assert preview.answering.ref.question == "backup"
    stage.click_item(("pillars", 1))
    assert preview.answering.ref is None


def test_a_title_is_typed_and_read_everywhere(stage: Stage) -> None:
    stage.click_item(DEPLOY)
    stage.qtbot.keyClick(stage.board.outline.tree, Key.Key_F2)
    field = stage.board.form.page.fields[("title",)]
    assert field.editor.hasFocus()
    assert field.editor.textCursor().hasSelection()
    stage.qtbot.keyClick(field.editor, Key.Key_End)
    stage.qtbot.keyClicks(field.editor, "!")
    stage.view.finish_editing()
    title = stage.value["pillars"][0]["questions"][1]["title"]
    assert title.endswith("!")
    assert stage.board.outline.tree.outline.index_of(DEPLOY).data() == title
    preview = stage.board.beside.preview
    stage.qtbot.waitUntil(lambda: preview.rehearsal.snapshot.question(preview.answering.ref).title == title)


def test_a_choice_in_hand_is_marked_in_the_preview(stage: Stage) -> None:
    stage.click_item(BACKUP)
    rows = stage.board.beside.preview.view.rows
    assert not any(row.lit for row in rows)
    stage.click_item((*BACKUP, "choices", 1))
    assert [row.lit for row in stage.board.beside.preview.view.rows][:2] == [False, True]
    assert QApplication.focusWidget() is stage.board.outline.tree


def test_answers_given_in_the_preview_hold_while_the_lens_is_written(stage: Stage) -> None:
    stage.click_item(BACKUP)
    preview = stage.board.beside.preview
    for row in preview.view.rows:
        row.setFocus()
        stage.qtbot.keyClick(row, Key.Key_Y)
    assert preview.pill.text.startswith("None")
    stage.click_item(DEPLOY)
    stage.click_item(BACKUP)
    assert preview.pill.text.startswith("None")
    assert stage.value == two_pillars()


# Steps


def test_undo_and_redo_say_what_they_do_and_go_there(stage: Stage) -> None:
    assert not stage.head.undo_button.isEnabled()
    stage.click_item(BACKUP)
    stage.qtbot.keyClick(stage.board.outline.tree, Key.Key_Delete)
    stage.click_item(("pillars", 1))
    assert stage.head.undo_button.toolTip() == "Undo: remove a question"
    said: list[str] = []
    stage.view.said.connect(said.append)
    stage.click(stage.head.undo_button)
    assert stage.value == two_pillars()
    assert stage.board.path == BACKUP
    assert stage.board.form.path == BACKUP
    assert said == ["Undone: remove a question"]
    assert stage.head.redo_button.toolTip() == "Redo: remove a question"
    stage.click(stage.head.redo_button)
    assert len(stage.value["pillars"][0]["questions"]) == 1
    stage.view.undo()
    assert stage.value == two_pillars()


def test_what_is_half_typed_is_undone_first(stage: Stage) -> None:
    stage.board.outline.choose(DEPLOY)
    stage.board.form.go_to((*DEPLOY, "title"))
    stage.qtbot.keyClick(stage.board.form.page.fields[("title",)].editor, Key.Key_End)
    stage.qtbot.keyClicks(stage.board.form.page.fields[("title",)].editor, " Often")
    stage.view.undo()
    assert stage.value == two_pillars()
    stage.view.redo()
    assert stage.value["pillars"][0]["questions"][1]["title"] == "How do you deploy? Often"


def test_every_step_is_on_disk(stage: Stage) -> None:
    stage.click_item(BACKUP)
    stage.qtbot.keyClick(stage.board.outline.tree, Key.Key_Delete)
    draft = stage.bridge.workspace.open_draft(stage.view.draft_id)
    assert draft.value == stage.value
    assert draft.value != two_pillars()


def test_a_full_disk_is_told_and_changes_nothing(stage: Stage, disk: FailingDisk) -> None:
    told: list[Message] = []
    stage.bridge.failed.connect(told.append)
    stage.click_item(BACKUP)
    disk.refuse_write(0, failing_disk.FULL)
    stage.qtbot.keyClick(stage.board.outline.tree, Key.Key_Delete)
    assert stage.value == two_pillars()
    assert len(told) == 1
    stage.qtbot.keyClick(stage.board.outline.tree, Key.Key_Delete)
    assert stage.value != two_pillars()


def test_what_is_typed_while_the_disk_is_full_is_saved_as_soon_as_it_is_not(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise KnownError(message("The disk is full; make room."))

    assert stage.view.desk
    draft = stage.view.desk.draft
    with monkeypatch.context() as full:
        full.setattr(draft, "_keep", refuse)
        stage.click_item(BACKUP)
        title = stage.board.form.page.fields[("title",)].editor
        stage.qtbot.keyClick(title, Key.Key_End)
        stage.qtbot.keyClicks(title, " Twice?")
        stage.click_item(DEPLOY)
        stage.qtbot.keyClick(stage.board.outline.tree, Key.Key_F2)
        stage.qtbot.keyClicks(stage.board.form.page.fields[("title",)].editor, "Second")
        stage.board.form.go_to((*DEPLOY, "riskRules", 0, "condition"))
        rule = QApplication.focusWidget()
        stage.qtbot.keyClick(rule, Key.Key_End)
        stage.qtbot.keyClicks(rule, " || unheard_of")
        stage.click_item(BACKUP)
        assert stage.value == two_pillars()
    stage.view.finish_editing()
    first, second = stage.value["pillars"][0]["questions"][:2]
    assert first["title"].endswith(" Twice?")
    assert second["title"] == "Second"
    assert second["riskRules"][0]["condition"].endswith(" || unheard_of")
    assert stage.bridge.workspace.open_draft(stage.view.draft_id).value == stage.value


def test_a_new_item_begins_with_its_title(stage: Stage) -> None:
    stage.click_item(DEPLOY)
    stage.qtbot.keyClick(stage.board.outline.tree, Key.Key_Insert)
    field = stage.board.form.page.fields[("title",)]
    assert field.editor.hasFocus()
    assert stage.board.form.path == ("pillars", 0, "questions", 2)
    stage.qtbot.keyClicks(field.editor, "Who is on call?")
    stage.click_item(("pillars", 1))
    assert stage.value["pillars"][0]["questions"][2]["title"] == "Who is on call?"


# Narrow windows


def test_in_a_narrow_window_the_panel_takes_turns_with_the_form(stage: Stage) -> None:
    stage.open(wrong_lens())
    stage.view.resize(1000, 560)
    stage.qtbot.waitUntil(stage.board.beside.isHidden)
    assert stage.board.parts.button.text() == "Preview"
    stage.click(stage.head.findings_button)
    assert stage.board.beside.isVisible()
    assert not stage.board.outline.isVisible()
    assert stage.board.parts.button.text() == "Outline"
    stage.click_finding(stage.finding_rows()[0].finding.code)
    assert stage.board.outline.isVisible()
    assert stage.board.beside.isHidden()
    assert stage.board.path == BACKUP
    stage.click(stage.board.parts.button)
    assert stage.board.beside.tabs.currentIndex() == PREVIEW
    stage.view.toggle_panel()
    assert stage.board.outline.isVisible()


def test_the_keyboard_reaches_all_and_everything_has_a_name(stage: Stage) -> None:
    for path in ((), ("pillars", 0), BACKUP, (*BACKUP, "choices", 0)):
        stage.board.outline.choose(path)
        own = [one for one in stops(stage.view) if not stage.board.form.isAncestorOf(one)]
        assert len(own) > 6
        assert all(name_of(one) for one in own), [one for one in own if not name_of(one)]
    assert stage.board.outline.tree in set(stops(stage.view))


# Leaving


def test_back_saves_what_is_typed(stage: Stage) -> None:
    stage.board.form.go_to(("name",))
    stage.qtbot.keyClick(stage.board.form.page.fields[("name",)].editor, Key.Key_End)
    stage.qtbot.keyClicks(stage.board.form.page.fields[("name",)].editor, " of ours")
    with stage.qtbot.waitSignal(stage.view.closed):
        stage.click(stage.head.back_button)
    assert stage.bridge.workspace.drafts()[0].name == "Our lens of ours"


def test_a_draft_that_is_gone_is_told_and_the_one_in_hand_stays(stage: Stage) -> None:
    told: list[Message] = []
    stage.bridge.failed.connect(told.append)
    before = stage.view.draft_id
    assert not stage.view.open("nothing")
    assert len(told) == 1
    assert stage.view.draft_id == before


def test_another_draft_takes_the_whole_place(stage: Stage) -> None:
    old = stage.board
    with stage.qtbot.waitSignal(old.destroyed):
        stage.open(wrong_lens())
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(stage.view.findChildren(StudioBoard)) == 1
    stage.view.close_draft()
    assert stage.view.draft_id == ""
    assert stage.view.undo_name is None
    stage.view.undo()
    stage.view.redo()
    stage.view.toggle_panel()
    stage.view.focus_search()


def test_another_workspace_leaves_the_draft_behind(stage: Stage, tmp_path: FilePath) -> None:
    closed: list[bool] = []
    stage.view.closed.connect(partial(closed.append, True))
    stage.bridge.workspace_changed.emit()
    assert stage.view.draft_id
    stage.bridge.open_workspace(Workspace.open(tmp_path / "Other.wadesk", lenses_dir()))
    assert stage.view.draft_id == ""
    assert closed == [True]
    stage.bridge.workspace.close()


def test_a_draft_goes_on_in_another_view_with_its_steps(qtbot: QtBot, stage: Stage) -> None:
    stage.click_item(BACKUP)
    stage.qtbot.keyClick(stage.board.outline.tree, Key.Key_Delete)
    draft = stage.view.draft
    assert draft is not None
    other = StudioView(stage.bridge)
    qtbot.addWidget(other)
    other.show_draft(draft, ("pillars", 1))
    assert other.board is not None
    assert other.board.path == ("pillars", 1)
    other.undo()
    assert draft.value == two_pillars()


def test_the_search_field_takes_the_keyboard(stage: Stage) -> None:
    stage.view.focus_search()
    assert stage.board.outline.search.hasFocus()


def test_nothing_keeps_the_studio_alive(qtbot: QtBot, bridge: Bridge) -> None:
    view = StudioView(bridge)
    draft = bridge.workspace.begin_draft(two_pillars())
    view.open(draft.head.id)
    view.show()
    with qtbot.waitSignal(view.destroyed):
        view.deleteLater()
        del view
    bridge.failed.emit(Message("Nobody listens any more."))
