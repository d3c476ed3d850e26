"""A custom lens, from the first click in the window to a review that uses it, and its next version."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.support.lens_writer import CTRL, LEFT, Writer
from tests.support.reviews import make_workload
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Risk
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.findings import Severity
from wa_desktop.review.commands import AnswerPractice
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.studio.publish_dialog import PublishDialog
from wa_desktop.ui.studio.start_dialog import StartDialog
from wa_desktop.ui.studio.studio_view import StudioView
from wa_desktop.ui.widgets.button import Button

QUESTION = ("pillars", 0, "questions", 0)
FIRST = (*QUESTION, "choices", 0)
SECOND = (*QUESTION, "choices", 1)
ALIAS = "backup-lens"


def dialog_of(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def writer_of(qtbot: QtBot, window: MainWindow) -> Writer:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view = window.lenses_page.findChild(StudioView)
    assert view is not None
    assert view.isVisible()
    return Writer(qtbot, view)


def publish(qtbot: QtBot, writer: Writer, notes: str, *, minor: bool = False) -> None:
    assert writer.view.head
    writer.click(writer.view.head.publish_button)
    dialog = dialog_of(qtbot, PublishDialog)
    assert isinstance(dialog, PublishDialog)
    assert dialog.verdict.heading.text() == "AWS accepts this lens as it is."
    qtbot.keyClicks(dialog.fields.note, notes)
    if minor:
        dialog.fields.minor_button.setFocus()
        qtbot.keyClick(dialog.fields.minor_button, Qt.Key.Key_Space)
        assert dialog.fields.minor
    qtbot.keyClick(dialog.fields.note, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def write_first_version(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id["new_lens"].trigger()
    start = dialog_of(qtbot, StartDialog)
    assert isinstance(start, StartDialog)
    qtbot.keyClicks(start.name, "Backup lens")
    qtbot.keyClick(start.name, Qt.Key.Key_Return, CTRL)
    writer = writer_of(qtbot, window)
    writer.write((), description="Whether data comes back.")
    writer.write(("pillars", 0), name="Reliability")
    writer.write(QUESTION, title="How do you back up data?")
    writer.write(FIRST, title="Backups are taken", improvementPlan_displayText="Set up a schedule.")
    writer.take(FIRST)
    writer.press(Qt.Key.Key_Insert)
    qtbot.keyClicks(QApplication.focusWidget(), "Restores are tested")
    writer.write(SECOND, improvementPlan_displayText="Restore twice a year.")
    write_rule(qtbot, window, writer)
    publish(qtbot, writer, "The first one.")


def write_rule(qtbot: QtBot, window: MainWindow, writer: Writer) -> None:
    """A practice that is not named decides nothing; the window's own undo takes typed rules back."""
    writer.take(QUESTION)
    form = writer.board.form
    form.go_to((*QUESTION, "riskRules", 0, "condition"))
    editor = QApplication.focusWidget()
    assert editor is not None
    before = writer.board.desk.value["pillars"][0]["questions"][0]["riskRules"]
    qtbot.keyClick(editor, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(editor, "practice_1 && practice_9")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    form.finish_editing()
    checked = writer.board.desk.checked
    assert "unknown-choice" in {finding.code for finding in checked.findings}
    assert window.actions_by_id["undo"].isEnabled()
    window.actions_by_id["undo"].trigger()
    assert writer.board.desk.value["pillars"][0]["questions"][0]["riskRules"] == before
    assert writer.board.desk.checked.lens


def begin_review(window: MainWindow) -> QuestionRef:
    workspace = window.bridge.workspace
    version = workspace.find_lens(ALIAS)
    workload = workspace.create_workload(make_workload(), [version.id])
    window.bridge.workspace_changed.emit()
    assert window.bridge.open_review(workload.id)
    ref = QuestionRef(ALIAS, workspace.lens(version.id).questions[0].key)
    for practice in ("practice_1", "practice_2"):
        assert window.bridge.perform(AnswerPractice(ref, practice, PracticeAnswer.YES))
    return ref


def risk_of(window: MainWindow, ref: QuestionRef) -> Risk:
    assert window.bridge.review
    return window.bridge.review.ratings[ref].risk


def write_next_version(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id["go_lenses"].trigger()
    page = window.lenses_page
    page.library.choose(window.bridge.workspace.find_lens(ALIAS).id)
    edit = next(button for button in page.panel.findChildren(Button) if button.text() == "Edit")
    qtbot.mouseClick(edit, LEFT)
    writer = writer_of(qtbot, window)
    writer.take(SECOND)
    writer.press(Qt.Key.Key_Insert)
    qtbot.keyClicks(QApplication.focusWidget(), "Copies are kept elsewhere")
    writer.write((*QUESTION, "choices", 2), improvementPlan_displayText="Copy them to another Region.")
    publish(qtbot, writer, "One practice more.", minor=True)


def test_a_lens_of_ones_own(qtbot: QtBot, window: MainWindow) -> None:
    write_first_version(qtbot, window)
    page, workspace = window.lenses_page, window.bridge.workspace
    assert window.page is page
    assert page.heading()[0] == "Lenses"
    assert workspace.drafts() == []
    stored = workspace.find_lens(ALIAS)
    assert (stored.version, stored.notes, stored.origin) == ("1.0", "The first one.", "written")

    ref = begin_review(window)
    assert risk_of(window, ref) is Risk.NONE
    write_next_version(qtbot, window)
    assert [version.version for version in workspace.lens_versions() if version.alias == ALIAS] == [
        "1.0",
        "1.1",
    ]
    qtbot.waitUntil(lambda: risk_of(window, ref) is Risk.MEDIUM)
    window.actions_by_id["go_review"].trigger()
    assert window.bridge.review
    assert len(window.bridge.review.snapshot.question(ref).practices) == 3
    window.actions_by_id["undo"].trigger()
    assert len(window.bridge.review.snapshot.question(ref).practices) == 2
    assert risk_of(window, ref) is Risk.NONE
    qtbot.waitUntil(window.actions_by_id["redo"].isEnabled)
    window.actions_by_id["redo"].trigger()
    assert risk_of(window, ref) is Risk.MEDIUM

    exported = workspace.lens_content(workspace.find_lens(ALIAS).id)
    assert "extensions" not in json.loads(exported)
    checked = check_lens(exported.encode())
    assert [finding for finding in checked.findings if finding.severity is not Severity.HINT] == []
