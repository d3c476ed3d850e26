"""The review page on screen with the sample review or an empty one, and what tests read off it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.reviews import make_workload
from tests.support.sample import load_sample
from wa_desktop.domain.answers import PracticeAnswer, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.pages.review_page import ReviewPage

ROOT = Path(__file__).resolve().parents[2]
FRAMEWORK = "wellarchitected"
SEC2 = QuestionRef(FRAMEWORK, "identities")
SEC3 = QuestionRef(FRAMEWORK, "permissions")
COST11 = QuestionRef(FRAMEWORK, "evaluate-cost-effort")

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier

YES, NO = PracticeAnswer.YES, PracticeAnswer.NO
UNKNOWN, NOT_APPLICABLE = PracticeAnswer.UNKNOWN, PracticeAnswer.NOT_APPLICABLE


def show_page(qtbot: QtBot, bridge: Bridge) -> ReviewPage:
    """The page at its size in the design's window."""
    page = ReviewPage(bridge, lenses=ROOT / "lenses")
    qtbot.addWidget(page)
    page.resize(1376, 776)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def open_sample(qtbot: QtBot, page: ReviewPage, ref: QuestionRef = SEC2) -> None:
    """The sample review with a question in hand, the keyboard on its first practice."""
    assert page.bridge.open_review(load_sample(page.bridge.workspace, ROOT / "resources").id)
    page.show_question(ref)
    page.view.focus_practice(page.view.rows[0].choice.id)
    qtbot.wait(20)


def open_new(qtbot: QtBot, page: ReviewPage) -> None:
    """A review along the framework in which nothing is answered."""
    workspace = page.bridge.workspace
    lens_id = next(version.id for version in workspace.lens_versions() if version.alias == FRAMEWORK)
    assert page.bridge.open_review(workspace.create_workload(make_workload(), [lens_id]).id)
    page.view.focus_practice(page.practice_in_hand())
    qtbot.wait(20)


def review_of(page: ReviewPage) -> Review:
    assert page.bridge.review is not None
    return page.bridge.review


def answer_of(page: ReviewPage, ref: QuestionRef = SEC2) -> QuestionAnswer:
    return review_of(page).snapshot.answer(ref)


def answers(page: ReviewPage, ref: QuestionRef = SEC2) -> list[PracticeAnswer | None]:
    question = review_of(page).snapshot.question(ref)
    return [answer_of(page, ref).answer(choice.id) for choice in question.practices]


def keyboard(page: ReviewPage) -> QWidget:
    """The widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    assert page.isAncestorOf(widget)
    return widget


def press(qtbot: QtBot, page: ReviewPage, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key where the keyboard is."""
    qtbot.keyClick(keyboard(page), key, modifiers)


def press_event(
    page: ReviewPage,
    key: Qt.Key,
    text: str,
    modifiers: Qt.KeyboardModifier = PLAIN,
    *,
    repeated: bool = False,
) -> None:
    """A press as another keyboard layout or a held key makes it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, repeated)
    QApplication.sendEvent(keyboard(page), event)
