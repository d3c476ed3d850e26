"""A lens from the first click to a version that AWS takes as it is, and that a review can use."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.lens_writer import CTRL, Writer
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.lens import LensVersion, Risk
from wa_desktop.domain.risk import rate
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.findings import Path
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.studio.publish_dialog import PublishDialog
from wa_desktop.ui.studio.start_dialog import StartDialog
from wa_desktop.ui.studio.studio_view import StudioView

QUESTION: Path = ("pillars", 0, "questions", 0)
FIRST: Path = (*QUESTION, "choices", 0)


def test_a_lens_is_written_from_nothing_and_published(qtbot: QtBot, bridge: Bridge) -> None:
    view = StudioView(bridge)
    qtbot.addWidget(view)
    view.resize(1376, 806)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    start = StartDialog(bridge, view)
    start.begun.connect(lambda head: view.open(head.id))
    start.open()
    qtbot.waitUntil(start.isActiveWindow)
    qtbot.keyClicks(start.name, "Backup lens")
    qtbot.keyClick(start.name, Qt.Key.Key_Return, CTRL)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    writer = Writer(qtbot, view)

    writer.write((), description="Whether data comes back.")
    writer.write(("pillars", 0), name="Reliability")
    writer.write(QUESTION, title="How do you back up data?", description="Disks fail.")
    for key in ("displayText", "url"):
        text = "https://example.org/backup" if key == "url" else "About backups"
        writer.write(QUESTION, **{f"helpfulResource_{key}": text})
    writer.write(FIRST, title="Backups are taken", improvementPlan_displayText="Set up a schedule.")
    writer.take(FIRST)
    writer.press(Qt.Key.Key_Insert)
    qtbot.keyClicks(QApplication.focusWidget(), "Restores are tested")
    writer.write((*QUESTION, "choices", 1), improvementPlan_displayText="Restore twice a year.")
    for number in (0, 1):
        writer.write(
            (*QUESTION, "choices", number),
            helpfulResource_displayText="How it is done",
            helpfulResource_url="https://example.org/practice",
        )
    view.finish_editing()

    assert view.head is not None
    writer.click(view.head.publish_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PublishDialog)
    assert dialog.verdict.heading.text() == "AWS accepts this lens as it is."
    published: list[LensVersion] = []
    view.published.connect(published.append)
    writer.click(dialog.save_button)

    checked = check_lens(bridge.workspace.lens_content(published[0].id).encode())
    assert checked.findings == ()
    assert checked.lens is not None
    question = checked.lens.questions[0]
    assert [choice.title for choice in question.choices] == [
        "Backups are taken",
        "Restores are tested",
        "None of these",
    ]
    first, second = question.practices
    yes, no = PracticeEntry(PracticeAnswer.YES), PracticeEntry(PracticeAnswer.NO)
    for answers, risk in (
        ({first.id: yes, second.id: yes}, Risk.NONE),
        ({first.id: yes, second.id: no}, Risk.MEDIUM),
        ({first.id: no, second.id: no}, Risk.HIGH),
    ):
        assert rate(question, QuestionAnswer(answers)).risk is risk
