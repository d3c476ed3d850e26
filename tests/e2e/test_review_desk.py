"""The review desk in the program's own window: a workshop with a projector, evidence, answers of another review."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from tests.support.workshops import WallClock
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workshop import Attendee, RemarkKind, Stop, Workshop
from wa_desktop.review.review import Review
from wa_desktop.review.workshops import PlanWorkshop, new_id
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.paths import lenses_dir, resources_dir
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.copy_answers_dialog import CopyAnswersDialog
from wa_desktop.ui.dialogs.evidence_dialog import EvidenceDialog
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.room import Room
from wa_desktop.ui.start import start_application

CTRL = Qt.KeyboardModifier.ControlModifier
SEC = "wellarchitected"


@pytest.fixture
def clock() -> WallClock:
    return WallClock()


@pytest.fixture
def window(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    clock: WallClock,
) -> Iterator[MainWindow]:
    start_application(resources_dir(), "light")
    workspace = Workspace.open(tmp_path / "client.wadesk", lenses_dir(), clock=clock)
    bridge = Bridge(workspace)
    Room(bridge, clock)
    made = MainWindow(bridge, Workspace.open, resources_dir())
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    bridge.open_review(load_sample(workspace, resources_dir()).id)
    made.go("review")
    yield made
    made.close()
    made.deleteLater()
    bridge.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    workspace.close()


def review_of(window: MainWindow) -> Review:
    assert window.bridge.review is not None
    return window.bridge.review


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, wherever the keyboard is."""
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert isinstance(target, QWidget)
    qtbot.keyClick(target, key, modifiers)
    qtbot.wait(1)


def type_text(qtbot: QtBot, text: str) -> None:
    target = QApplication.focusWidget()
    assert isinstance(target, QLineEdit)
    qtbot.keyClicks(target, text)


def planned(window: MainWindow) -> str:
    plan = Workshop(
        new_id(),
        1,
        "First workshop",
        attendees=(Attendee("Jana", "Platform"),),
        stops=(Stop(SEC, "security", 60), Stop(SEC, "reliability", 60)),
    )
    window.bridge.perform(PlanWorkshop(plan))
    return plan.id


def open_questions(window: MainWindow, pillar: str) -> list[str]:
    snapshot = review_of(window).snapshot
    lens = snapshot.review(SEC).lens
    part = next(part for part in lens.pillars if part.id == pillar)
    return [
        question.key
        for question in part.questions
        if any(
            snapshot.answer(QuestionRef(SEC, question.key)).answer(c.id) is None for c in question.practices
        )
    ]


def test_a_workshop_is_run_by_keys_with_the_projector_beside_it(
    qtbot: QtBot, window: MainWindow, clock: WallClock
) -> None:
    press(qtbot, Qt.Key.Key_1, CTRL)
    assert "No workshop is under way" in window.status.sentence.text()
    workshop_id = planned(window)
    press(qtbot, Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)
    first, second, third = open_questions(window, "security")[:3]
    qtbot.waitUntil(lambda: window.review_page.place()[1] == first)
    assert window.links.bar.isVisible()

    # Parked without leaving the practice in hand.
    practice = window.review_page.practice_in_hand()
    press(qtbot, Qt.Key.Key_1, CTRL)
    type_text(qtbot, "Who pays for the second Region?")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.review_page.view.in_hand is QApplication.focusWidget())
    assert window.review_page.practice_in_hand() == practice

    # The projector shows what is in hand, and drives the review.
    press(qtbot, Qt.Key.Key_F5)
    projector = window.room.projector.window
    assert projector is not None
    question = review_of(window).snapshot.question(QuestionRef(SEC, first))
    qtbot.waitUntil(lambda: _says(projector, question.title))
    qtbot.keyClick(projector, Qt.Key.Key_Y)
    qtbot.keyClick(projector, Qt.Key.Key_N)
    qtbot.wait(20)
    index = [choice.id for choice in question.practices].index(practice)
    answer = review_of(window).snapshot.answer(QuestionRef(SEC, first))
    given = [answer.answer(choice.id) for choice in question.practices][index : index + 2]
    assert given[0] is PracticeAnswer.YES
    if len(given) > 1:
        assert given[1] is PracticeAnswer.NO
    assert not _says(projector, "Who pays")
    assert not _says(projector, "Contoso")

    # A larger text makes the window anew elsewhere; here it is closed, and the room goes on.
    qtbot.keyClick(projector, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.room.projector.window is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go("review", QuestionRef(SEC, first))

    # Skipped with a reason; the running order leads on, and the question waits.
    clock.turn(minutes=4)
    window.room.workshop.tick()
    press(qtbot, Qt.Key.Key_4, CTRL)
    type_text(qtbot, "The network team comes tomorrow")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.review_page.place()[1] == second)
    qtbot.waitUntil(lambda: window.review_page.view.in_hand is QApplication.focusWidget())
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert window.review_page.place()[1] == third

    # Paused, and everything is on disk.
    press(qtbot, Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)
    stored = window.bridge.workspace.snapshot(review_of(window).snapshot.workload.id).workshop(workshop_id)
    assert stored is not None
    assert not stored.clock.is_running
    assert [remark.text for remark in stored.remarks_of(RemarkKind.PARKED)] == [
        "Who pays for the second Region?"
    ]
    assert [skip.reason for skip in stored.skips] == ["The network team comes tomorrow"]


def test_evidence_is_written_down_under_the_practice_in_hand(qtbot: QtBot, window: MainWindow) -> None:
    ref = QuestionRef(SEC, "identities")
    window.go("review", ref)
    choice = window.review_page.practice_in_hand()
    press(qtbot, Qt.Key.Key_E)
    dialog = window.findChild(EvidenceDialog)
    assert dialog is not None
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "Every secret rotates")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(EvidenceDialog))
    entry = review_of(window).snapshot.answer(ref).entry(choice)
    assert [piece.title for piece in entry.evidence] == ["Every secret rotates"]
    strip = window.links.evidence.strip(choice)
    qtbot.waitUntil(lambda: len(strip.chips) == 1)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(qtbot, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: not strip.chips)
    assert review_of(window).snapshot.answer(ref).entry(choice).evidence == ()


def test_answers_of_another_review_are_offered(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id["copy_answers"].trigger()
    dialog = window.findChild(CopyAnswersDialog)
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(CopyAnswersDialog))


def _says(root: QWidget, text: str) -> bool:
    """Whether any widget below says it, in text or by its accessible name."""
    for widget in [root, *root.findChildren(QWidget)]:
        read = getattr(widget, "text", None)
        if text in widget.accessibleName() or (callable(read) and text in str(read())):
            return True
    return False
