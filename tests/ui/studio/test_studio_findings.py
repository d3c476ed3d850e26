"""The findings of a draft lead to their places, follow each step, and are mended where the program knows how."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication

from tests.support import failing_disk
from tests.support.failing_disk import FailingDisk
from tests.support.written_lenses import two_pillars
from tests.ui.studio.studio_stage import BACKUP, DEPLOY, LEFT, Key, Stage, wrong_lens
from wa_desktop.lensfile.findings import Severity
from wa_desktop.studio.edits import set_rules
from wa_desktop.ui.studio.beside import FINDINGS
from wa_desktop.ui.studio.finding_groups import FindingLine
from wa_desktop.ui.studio.finding_model import RowRole


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
    assert line.remedy.startswith(
        "Cut it at the end of a word, to at most 128 characters. It becomes: Words Words"
    )
    assert line.remedy.endswith("…")
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
