"""The studio as a whole: outline, form, preview and findings hold the same item in hand, and every step can be undone."""

from __future__ import annotations

from functools import partial
from pathlib import Path as FilePath
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support import failing_disk
from tests.support.access import name_of, stops
from tests.support.failing_disk import FailingDisk
from tests.support.written_lenses import two_pillars
from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.domain.lens import LensVersion
from wa_desktop.lensfile.findings import Path, Severity
from wa_desktop.review.workspace import Workspace
from wa_desktop.studio.edits import set_rules
from wa_desktop.system.paths import lenses_dir
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.studio.beside import FINDINGS, PREVIEW
from wa_desktop.ui.studio.finding_groups import FindingLine
from wa_desktop.ui.studio.finding_model import RowRole
from wa_desktop.ui.studio.publish_dialog import PublishDialog
from wa_desktop.ui.studio.studio_board import StudioBoard
from wa_desktop.ui.studio.studio_head import StudioHead
from wa_desktop.ui.studio.studio_view import StudioView

Key, Keys = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
BACKUP: Path = ("pillars", 0, "questions", 0)
DEPLOY: Path = ("pillars", 0, "questions", 1)


class Stage:
    """The studio on a draft, with its parts at hand."""

    def __init__(self, qtbot: QtBot, bridge: Bridge, view: StudioView) -> None:
        self.qtbot, self.bridge, self.view = qtbot, bridge, view

    @property
    def board(self) -> StudioBoard:
        assert self.view.board
        return self.view.board

    @property
    def head(self) -> StudioHead:
        assert self.view.head
        return self.view.head

    @property
    def value(self) -> dict[str, Any]:
        assert self.view.desk
        return self.view.desk.value

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, LEFT, pos=widget.rect().center())

    def click_item(self, path: Path) -> None:
        tree = self.board.outline.tree
        index = tree.outline.index_of(path)
        tree.scrollTo(index)
        self.qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(index).center())

    def finding_rows(self) -> list[FindingLine]:
        model = self.board.beside.findings.rows.findings
        rows = [model.index(row, 0).data(RowRole) for row in range(model.rowCount())]
        return [row for row in rows if isinstance(row, FindingLine)]

    def click_finding(self, code: str) -> FindingLine:
        view = self.board.beside.findings.rows
        for row in range(view.findings.rowCount()):
            index = view.findings.index(row, 0)
            line = index.data(RowRole)
            if isinstance(line, FindingLine) and line.finding.code == code:
                view.scrollTo(index)
                self.qtbot.mouseClick(
                    view.viewport(), LEFT, pos=view.visualRect(index).topLeft() + QPoint(30, 12)
                )
                return line
        raise AssertionError(code)

    def open(self, value: dict[str, Any], **names: str) -> None:
        draft = self.bridge.workspace.begin_draft(value, **names)
        assert self.view.open(draft.head.id)


@pytest.fixture(autouse=True)
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    """Under the workspace, which is opened after it."""
    return failing_disk.install(monkeypatch)


@pytest.fixture
def stage(qtbot: QtBot, bridge: Bridge) -> Stage:
    view = StudioView(bridge)
    qtbot.addWidget(view)
    view.resize(1376, 806)
    made = Stage(qtbot, bridge, view)
    made.open(two_pillars())
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return made


def wrong_lens() -> dict[str, Any]:
    """An error in a rule of the first question, and a point for AWS in a choice of the last."""
    value = two_pillars()
    value["pillars"][0]["questions"][0]["riskRules"][0]["condition"] = "nothing_such"
    value["pillars"][1]["questions"][0]["choices"][1]["title"] = "x" * 129
    return value


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


# Findings


def test_one_click_leads_from_a_finding_to_its_place(stage: Stage) -> None:
    stage.open(wrong_lens())
    assert stage.head.worst.text == "1 error"
    stage.click(stage.head.findings_button)
    beside = stage.board.beside
    assert beside.tabs.currentIndex() == FINDINGS
    assert beside.findings.rows.hasFocus()
    assert beside.findings.summary.text() == "1 error, 1 AWS limit"
    assert [line.finding.severity for line in stage.finding_rows()] == [Severity.ERROR, Severity.AWS]
    line = next(line for line in stage.finding_rows() if line.finding.severity is Severity.AWS)
    stage.click_finding(line.finding.code)
    choice = ("pillars", 1, "questions", 0, "choices", 1)
    assert stage.board.path == choice
    assert stage.board.form.path == choice
    assert stage.board.form.page.fields[("title",)].editor.hasFocus()
    error = next(line for line in stage.finding_rows() if line.finding.severity is Severity.ERROR)
    stage.click_finding(error.finding.code)
    assert stage.board.path == BACKUP
    assert stage.board.form.rules.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert stage.board.form.rules.isAncestorOf(focus)


def test_enter_leads_there_too_and_arrows_alone_do_not(stage: Stage) -> None:
    stage.open(wrong_lens())
    stage.board.outline.choose(DEPLOY)
    stage.click(stage.head.findings_button)
    rows = stage.board.beside.findings.rows
    stage.qtbot.keyClick(rows, Key.Key_Down)
    assert stage.board.path == DEPLOY
    stage.qtbot.keyClick(rows, Key.Key_Return)
    assert stage.board.path == ("pillars", 1, "questions", 0, "choices", 1)


def long_title() -> dict[str, Any]:
    """A title longer than AWS takes, of words that can be cut."""
    value = two_pillars()
    value["pillars"][1]["questions"][0]["choices"][1]["title"] = "Words " * 25 + "end"
    return value


def test_a_click_on_the_remedy_mends_and_goes_nowhere(stage: Stage) -> None:
    stage.open(long_title())
    stage.board.outline.choose(DEPLOY)
    stage.click(stage.head.findings_button)
    rows = stage.board.beside.findings.rows
    index = rows.findings.index(1, 0)
    line = index.data(RowRole)
    assert line.remedy == "Cut it at the end of a word, to at most 128 characters."
    box = rows.visualRect(index)
    where = rows._delegate.offer_in(box, line).center()
    with stage.qtbot.waitSignal(stage.view.said) as said:
        stage.qtbot.mouseClick(rows.viewport(), LEFT, pos=where)
    assert said.args == ["Mended. Ctrl+Z takes it back."]
    title = stage.value["pillars"][1]["questions"][0]["choices"][1]["title"]
    assert len(title) <= 128
    assert stage.finding_rows() == []
    assert stage.board.path == DEPLOY
    stage.view.undo()
    assert len(stage.value["pillars"][1]["questions"][0]["choices"][1]["title"]) == 153
    stage.qtbot.waitUntil(lambda: len(stage.finding_rows()) == 1)


def test_m_mends_what_is_in_hand_and_the_keyboard_stays(stage: Stage) -> None:
    value = long_title()
    value["pillars"][0]["questions"][0]["title"] = "word " * 30
    stage.open(value)
    stage.click(stage.head.findings_button)
    rows = stage.board.beside.findings.rows
    assert rows.hasFocus()
    assert len(stage.finding_rows()) == 2
    stage.qtbot.keyClick(rows, Key.Key_M)
    assert len(stage.finding_rows()) == 1
    assert rows.hasFocus()
    assert isinstance(rows.findings.row(rows.currentIndex()), FindingLine)
    stage.qtbot.keyClick(rows, Key.Key_M)
    assert stage.finding_rows() == []
    assert stage.view.undo_name is not None
    stage.view.undo()
    stage.view.undo()
    assert stage.value == value


def test_where_only_a_person_can_tell_nothing_is_offered(stage: Stage) -> None:
    stage.open(wrong_lens())
    stage.click(stage.head.findings_button)
    error = next(line for line in stage.finding_rows() if line.finding.severity is Severity.ERROR)
    assert error.remedy == ""
    before = stage.value
    stage.qtbot.keyClick(stage.board.beside.findings.rows, Key.Key_M)
    assert stage.value is before


def test_a_failing_disk_mends_nothing(stage: Stage, disk: FailingDisk) -> None:
    stage.open(long_title())
    before = stage.value
    stage.click(stage.head.findings_button)
    disk.refuse_write(0, failing_disk.FULL)
    with stage.qtbot.waitSignal(stage.bridge.failed):
        stage.qtbot.keyClick(stage.board.beside.findings.rows, Key.Key_M)
    assert stage.value is before
    assert len(stage.finding_rows()) == 1


def test_the_counts_follow_each_step(stage: Stage) -> None:
    stage.open(wrong_lens())
    stage.board.outline.choose(BACKUP)
    stage.qtbot.keyClick(stage.board.outline.tree, Key.Key_Delete)
    stage.qtbot.waitUntil(lambda: stage.head.worst.text.startswith("1 AWS limit"))
    assert [line.finding.severity for line in stage.finding_rows()] == [Severity.AWS]
    assert "AWS would refuse" in stage.board.beside.findings.verdict.text()
    stage.view.undo()
    stage.qtbot.waitUntil(lambda: stage.head.worst.text == "1 error")


def test_a_question_with_errors_is_shown_as_it_was(stage: Stage) -> None:
    stage.click_item(BACKUP)
    preview = stage.board.beside.preview
    assert len(preview.view.rows) == 2
    stage.board.outline.choose((*BACKUP, "choices", 0))
    assert stage.view.desk
    assert stage.view.desk.perform(lambda value: set_rules(value, BACKUP, [("what", "NO_RISK")]))
    stage.qtbot.waitUntil(lambda: "before the errors" in preview.text)
    assert len(preview.view.rows) == 2
    stage.click_item(DEPLOY)
    assert preview.answering.ref is not None
    assert preview.answering.ref.question == "deploy"
    assert "before the errors" not in preview.text


def test_other_questions_can_be_tried_whatever_is_wrong_elsewhere(stage: Stage) -> None:
    value = wrong_lens()
    value["name"] = ""
    value["schemaVersion"] = 3
    value["pillars"].insert(0, {"id": "broken", "questions": 3})
    value["pillars"][2]["id"] = value["pillars"][1]["id"]
    stage.open(value)
    preview = stage.board.beside.preview
    stage.board.outline.choose(("pillars", 2, "questions", 0))
    assert preview.answering.ref is not None
    assert preview.answering.ref.question == "access"
    stage.board.outline.choose(("pillars", 1, "questions", 0))
    assert preview.answering.ref is None


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


# Publishing


def publish_dialog(stage: Stage) -> PublishDialog:
    stage.click(stage.head.publish_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PublishDialog)
    return dialog


def test_a_draft_is_published_with_version_and_notes(stage: Stage) -> None:
    versions: list[LensVersion] = []
    stage.view.published.connect(versions.append)
    dialog = publish_dialog(stage)
    assert dialog.verdict.heading.text() == "AWS accepts this lens as it is."
    assert not dialog.verdict.link.isVisible()
    stage.qtbot.keyClicks(dialog.fields.note, "The first one.")
    with stage.qtbot.waitSignal(stage.bridge.workspace_changed):
        stage.click(dialog.save_button)
    assert [(one.name, one.version, one.notes, one.minor) for one in versions] == [
        ("Our lens", "1.0", "The first one.", False)
    ]
    assert stage.bridge.workspace.drafts() == []
    assert stage.view.draft_id == ""
    assert stage.bridge.workspace.lens(versions[0].id).name == "Our lens"


def test_a_wrong_version_name_is_told_beside_the_field(stage: Stage) -> None:
    dialog = publish_dialog(stage)
    dialog.fields.name.selectAll()
    stage.qtbot.keyClicks(dialog.fields.name, "first one!")
    stage.click(dialog.save_button)
    assert "letters, digits and periods" in dialog.problem("version")
    assert len(stage.bridge.workspace.drafts()) == 1
    stage.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.fields.name.selectAll()
    stage.qtbot.keyClicks(dialog.fields.name, "0.9")
    stage.qtbot.keyClick(dialog.fields.name, Key.Key_Return, Keys.ControlModifier)
    assert stage.bridge.workspace.drafts() == []


def test_errors_block_and_lead_to_their_list(stage: Stage) -> None:
    stage.open(wrong_lens())
    dialog = publish_dialog(stage)
    assert dialog.verdict.heading.text().startswith("1 error")
    assert "nothing_such" in dialog.verdict.findings.text()
    assert not dialog.save_button.isEnabled()
    stage.qtbot.keyClick(dialog, Key.Key_Return, Keys.ControlModifier)
    assert len(stage.bridge.workspace.drafts()) == 2
    stage.click(dialog.verdict.link)
    assert stage.board.beside.tabs.currentIndex() == FINDINGS


def test_what_aws_would_refuse_is_told_and_blocks_nothing(stage: Stage) -> None:
    value = two_pillars()
    for question in value["pillars"][0]["questions"]:
        for choice in question["choices"][:-1]:
            choice["title"] = "y" * 200
            choice.pop("improvementPlan")
    stage.open(value)
    dialog = publish_dialog(stage)
    assert dialog.verdict.heading.text().startswith("It can be published here; AWS would refuse 6 point")
    assert dialog.verdict.findings.text().count("•") == 2
    assert dialog.verdict.findings.text().count("(3 times)") == 2
    stage.click(dialog.save_button)
    assert len(stage.bridge.workspace.drafts()) == 1


def test_the_next_version_is_proposed_as_major_or_minor(stage: Stage) -> None:
    stage.click(publish_dialog(stage).save_button)
    alias = stage.bridge.workspace.find_lens("our-lens").alias
    value = two_pillars()
    value["description"] = "Told in other words."
    stage.open(value, alias=alias, base="Our lens 1.0")
    dialog = publish_dialog(stage)
    assert dialog.fields.version == "2.0"
    stage.qtbot.mouseClick(dialog.fields.minor_button, LEFT, pos=QPoint(8, 8))
    assert dialog.fields.version == "1.1"
    said: list[str] = []
    stage.view.said.connect(said.append)
    stage.click(dialog.save_button)
    stage.qtbot.waitUntil(lambda: bool(said))
    newest = stage.bridge.workspace.find_lens("our-lens")
    assert (newest.version, newest.minor) == ("1.1", True)
    assert said == ["Our lens 1.1 is in the library."]


@pytest.mark.parametrize("write", range(3))
def test_a_full_disk_keeps_the_draft_and_the_dialog(stage: Stage, disk: FailingDisk, write: int) -> None:
    dialog = publish_dialog(stage)
    disk.refuse_write(write, failing_disk.FULL)
    stage.click(dialog.save_button)
    assert dialog.isVisible()
    assert dialog.message.text()
    assert len(stage.bridge.workspace.drafts()) == 1
    stage.click(dialog.save_button)
    assert stage.bridge.workspace.drafts() == []


def test_nothing_keeps_the_dialog_alive(stage: Stage) -> None:
    dialog = publish_dialog(stage)
    with stage.qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
        del dialog
    stage.bridge.failed.emit(Message("Nobody listens any more."))
