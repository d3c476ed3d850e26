"""The panel beside the question, and the facilitator's notes above the practices."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Choice, Lens, Question, Talk
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.pages.review_page import ReviewPage
from wa_desktop.ui.widgets.facilitator_notes import FacilitatorNotes

ROOT = Path(__file__).resolve().parents[2]
SEC2 = QuestionRef("wellarchitected", "identities")
SEC3 = QuestionRef("wellarchitected", "permissions")


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> Iterator[ReviewPage]:
    page = ReviewPage(bridge)
    qtbot.addWidget(page)
    page.resize(1376, 776)
    page.show()
    qtbot.waitExposed(page)
    assert bridge.open_review(load_sample(bridge.workspace, ROOT / "resources").id)
    page.show_question(SEC2)
    qtbot.wait(20)
    yield page
    bridge.close_review()


def lens_of(page: ReviewPage) -> Lens:
    assert page.bridge.review
    return page.bridge.review.snapshot.review("wellarchitected").lens


def question_of(page: ReviewPage, ref: QuestionRef = SEC2) -> Question:
    return lens_of(page).question(ref.question)


def texts(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root))


def told(choice: Choice) -> list[str]:
    guidance = choice.guidance
    return [guidance.description, guidance.why, *guidance.signs, *guidance.steps]


def test_the_panel_tells_what_is_known_of_the_practice_in_hand(qtbot: QtBot, page: ReviewPage) -> None:
    for choice in question_of(page).practices:
        page.view.focus_practice(choice.id)
        qtbot.waitUntil(lambda choice=choice: choice.guidance.description in texts(page.context))  # type: ignore[misc] # bound per turn
        shown = texts(page.context)
        assert all(choice.guidance.signs)
        assert len(told(choice)) > 5
        for text in told(choice):
            assert text in shown
        if choice.guidance.effort_is_ours:
            assert "(our estimate)" in shown


def test_moving_on_leaves_nothing_of_the_practice_before(qtbot: QtBot, page: ReviewPage) -> None:
    first, second = question_of(page).practices[:2]
    page.view.focus_practice(first.id)
    page.view.focus_practice(second.id)
    qtbot.wait(20)
    assert first.guidance.why not in texts(page.context)


def test_the_panel_is_made_within_30_milliseconds(page: ReviewPage) -> None:
    review = page.bridge.review
    assert review
    lens, question = lens_of(page), question_of(page)
    spent = []
    for choice in question.practices * 3:
        start = time.perf_counter()
        page.context.show_practice(lens, question, review.ratings[SEC2], choice)
        spent.append(time.perf_counter() - start)
    assert sorted(spent)[len(spent) // 2] < 0.03


def test_the_facilitators_notes_open_and_stay_open(qtbot: QtBot, page: ReviewPage) -> None:
    notes = page.view.facilitator
    talk = question_of(page).talk
    assert notes.isVisible()
    assert talk.opening not in texts(notes)
    qtbot.mouseClick(notes.header, Qt.MouseButton.LeftButton)
    qtbot.wait(20)
    for text in (talk.opening, *talk.probes, *talk.red_flags, talk.good_answer):
        assert text in texts(notes)
    page.show_question(SEC3)
    qtbot.wait(20)
    other = question_of(page, SEC3).talk
    assert other.opening in texts(notes)
    assert talk.opening not in texts(notes)
    notes.header.setFocus()
    qtbot.keyClick(notes.header, Qt.Key.Key_Space)
    page.show_question(SEC2)
    qtbot.wait(20)
    assert talk.opening not in texts(notes)


def test_a_question_without_notes_shows_no_fold(qtbot: QtBot) -> None:
    notes = FacilitatorNotes()
    qtbot.addWidget(notes)
    notes.show_talk(Talk())
    assert notes.isHidden()
    notes.show_talk(Talk(opening="How?"))
    assert not notes.isHidden()
