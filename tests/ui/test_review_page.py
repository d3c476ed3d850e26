"""The review page by real clicks and keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from wa_desktop.domain.answers import PracticeAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.domain.lens import Risk
from wa_desktop.review.commands import EditWorkload
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.pages.review_page import ReviewPage

ROOT = Path(__file__).resolve().parents[2]
SEC2 = QuestionRef("wellarchitected", "identities")
COST11 = QuestionRef("wellarchitected", "evaluate-cost-effort")


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> Iterator[ReviewPage]:
    workload = load_sample(bridge.workspace, ROOT / "resources")
    page = ReviewPage(bridge)
    qtbot.addWidget(page)
    page.resize(1376, 776)
    page.show()
    qtbot.waitExposed(page)
    assert bridge.open_review(workload.id)
    page.show_question(SEC2)
    qtbot.wait(20)
    yield page
    bridge.close_review()


def review_of(page: ReviewPage) -> Review:
    assert page.bridge.review is not None
    return page.bridge.review


def answers(page: ReviewPage, ref: QuestionRef = SEC2) -> list[PracticeAnswer | None]:
    review = review_of(page)
    question = review.snapshot.review(ref.lens).lens.question(ref.question)
    return [review.snapshot.answer(ref).answer(choice.id) for choice in question.practices]


def test_a_click_on_an_answer_saves_it_and_shows_it(qtbot: QtBot, page: ReviewPage) -> None:
    row = page.view.rows[4]
    segment = row.control.segment(PracticeAnswer.YES)
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton, pos=segment.rect().center())
    assert answers(page)[4] is PracticeAnswer.YES
    qtbot.waitUntil(lambda: row.control.answer is PracticeAnswer.YES)
    on_disk = page.bridge.workspace.snapshot(review_of(page).snapshot.workload.id)
    assert on_disk.answer(SEC2).answer(row.choice.id) is PracticeAnswer.YES


def test_a_second_click_takes_the_answer_back(qtbot: QtBot, page: ReviewPage) -> None:
    segment = page.view.rows[0].control.segment(PracticeAnswer.YES)
    assert answers(page)[0] is PracticeAnswer.YES
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton, pos=segment.rect().center())
    assert answers(page)[0] is None
    qtbot.waitUntil(lambda: page.view.rows[0].control.answer is None)


def test_keys_answer_and_move_on_across_questions(qtbot: QtBot, page: ReviewPage) -> None:
    page.view.focus_practice(page.view.rows[0].choice.id)
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_U, Qt.Key.Key_A, Qt.Key.Key_Y, Qt.Key.Key_Y):
        focused = page.window().focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)
    assert answers(page) == [
        PracticeAnswer.YES,
        PracticeAnswer.NO,
        PracticeAnswer.UNKNOWN,
        PracticeAnswer.NOT_APPLICABLE,
        PracticeAnswer.YES,
        PracticeAnswer.YES,
    ]
    assert page.ref == QuestionRef("wellarchitected", "permissions")
    assert page.window().focusWidget() is page.view.rows[0]


def test_arrows_move_and_do_not_answer(qtbot: QtBot, page: ReviewPage) -> None:
    before = answers(page)
    page.view.focus_practice(page.view.rows[0].choice.id)
    qtbot.keyClick(page.view.rows[0], Qt.Key.Key_Down)
    assert page.window().focusWidget() is page.view.rows[1]
    qtbot.keyClick(page.view.rows[1], Qt.Key.Key_Up)
    assert page.window().focusWidget() is page.view.rows[0]
    assert answers(page) == before


def test_the_row_says_that_it_holds_the_question(page: ReviewPage) -> None:
    held = [bool(row.holds_text) for row in page.view.rows]
    assert held == [False, True, True, False, False, False]
    assert "High" in page.view.rows[1].holds_text


def test_the_touched_row_badge_and_counts_follow(qtbot: QtBot, page: ReviewPage) -> None:
    security = [page.tabs.tabText(i) for i in range(page.tabs.count())].index("Security")
    assert page.tabs.badge(security)[1] is Risk.HIGH
    before = page.pills[0].text
    for row in page.view.rows:
        segment = row.control.segment(PracticeAnswer.YES)
        if row.control.answer is not PracticeAnswer.YES:
            qtbot.mouseClick(segment, Qt.MouseButton.LeftButton, pos=segment.rect().center())
            qtbot.waitUntil(lambda row=row: row.control.answer is PracticeAnswer.YES)  # type: ignore[misc] # bound per turn
    item = page.questions.item(page.questions.row_of(SEC2))
    assert item.rating.risk is Risk.NONE
    assert item.progress == 1
    qtbot.waitUntil(lambda: page.pills[0].text != before)


def test_none_of_these_and_back_by_one_yes(qtbot: QtBot, page: ReviewPage) -> None:
    box = page.view.none_box
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert set(answers(page)) == {PracticeAnswer.NO}
    qtbot.waitUntil(lambda: page.view.rows[0].control.answer is PracticeAnswer.NO)
    segment = page.view.rows[0].control.segment(PracticeAnswer.YES)
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton, pos=segment.rect().center())
    qtbot.waitUntil(lambda: not box.isChecked())
    assert answers(page) == [PracticeAnswer.YES] + [PracticeAnswer.NO] * 5


def test_a_question_that_does_not_apply_keeps_its_reason(qtbot: QtBot, page: ReviewPage) -> None:
    box = page.view.not_applicable_box
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    qtbot.waitUntil(page.view.reason_box.isVisible)
    assert review_of(page).ratings[SEC2].risk is Risk.NOT_APPLICABLE
    page.view.reason_box.setFocus()
    qtbot.keyClick(page.view.reason_box, Qt.Key.Key_Down)
    page.view.reason_box.activated.emit(page.view.reason_box.currentIndex())
    assert review_of(page).snapshot.answer(SEC2).reason is Reason.OUT_OF_SCOPE
    assert not page.view.rows[0].isEnabled()


def test_notes_are_saved_after_a_pause_and_on_leaving(qtbot: QtBot, page: ReviewPage) -> None:
    page.view.notes.clear()
    qtbot.keyClicks(page.view.notes, "asked <b>Jonas</b> & his team")
    page.finish_editing()
    assert review_of(page).snapshot.answer(SEC2).notes == "asked <b>Jonas</b> & his team"
    qtbot.keyClicks(page.view.notes, " again")
    page.show_question(COST11)
    assert review_of(page).snapshot.answer(SEC2).notes.endswith(" again")
    page.show_question(SEC2)
    assert page.view.notes.toPlainText().endswith(" again")


def test_letters_typed_into_notes_answer_nothing(qtbot: QtBot, page: ReviewPage) -> None:
    before = answers(page)
    page.view.notes.setFocus()
    qtbot.keyClicks(page.view.notes, "ynua")
    assert answers(page) == before


def test_a_failing_disk_shows_the_old_answer_and_one_sentence(
    qtbot: QtBot, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[Message] = []
    page.bridge.failed.connect(said.append)

    def full(*_args: object, **_values: object) -> None:
        raise KnownError(message("The disk is full."))

    monkeypatch.setattr(review_of(page)._repository, "save", full)
    row = page.view.rows[4]
    segment = row.control.segment(PracticeAnswer.YES)
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton, pos=segment.rect().center())
    assert [str(sentence) for sentence in said] == ["The disk is full."]
    assert answers(page)[4] is None
    assert row.control.answer is None
    qtbot.keyClicks(page.view.notes, "typed while full")
    page.finish_editing()
    assert "typed while full" in page.view.notes.toPlainText()
    monkeypatch.undo()
    page.finish_editing()
    assert "typed while full" in review_of(page).snapshot.answer(SEC2).notes


def test_undo_and_redo_show_at_once(qtbot: QtBot, page: ReviewPage) -> None:
    row = page.view.rows[4]
    segment = row.control.segment(PracticeAnswer.NO)
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton, pos=segment.rect().center())
    qtbot.waitUntil(lambda: row.control.answer is PracticeAnswer.NO)
    assert "SEC02-BP05" in str(review_of(page).history.undo_name)
    review_of(page).undo()
    qtbot.waitUntil(lambda: row.control.answer is None)
    review_of(page).redo()
    qtbot.waitUntil(lambda: row.control.answer is PracticeAnswer.NO)


def test_next_open_question_goes_round_and_lands_on_the_open_practice(page: ReviewPage) -> None:
    page.show_question(COST11)
    page.show_next_open()
    assert page.ref is not None
    given = answers(page, page.ref)
    assert None in given
    focused = page.window().focusWidget()
    assert focused is page.view.rows[given.index(None)]


def test_a_click_on_a_tab_and_on_a_question(qtbot: QtBot, page: ReviewPage) -> None:
    names = [page.tabs.tabText(i) for i in range(page.tabs.count())]
    index = names.index("Reliability")
    qtbot.mouseClick(page.tabs, Qt.MouseButton.LeftButton, pos=page.tabs.tabRect(index).center())
    assert page.ref is not None
    assert page.ref == page.filtered.item(0).ref
    assert page.filtered.item(0).pillar.name == "Reliability"
    box = page.list.visualRect(page.filtered.index(2, 0))
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert page.ref == page.filtered.item(2).ref


def test_a_practice_that_does_not_apply_takes_a_reason(qtbot: QtBot, page: ReviewPage) -> None:
    row = page.view.rows[4]
    page.view.focus_practice(row.choice.id)
    qtbot.keyClick(row, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: row.why_not is not None and row.why_not.isVisible())
    assert row.why_not is not None
    row.why_not.reasons.setCurrentIndex(2)
    row.why_not.reasons.activated.emit(2)
    entry = review_of(page).snapshot.answer(SEC2).entry(row.choice.id)
    assert entry.answer is PracticeAnswer.NOT_APPLICABLE
    assert entry.reason is Reason.BUSINESS_PRIORITIES


def test_a_change_of_the_workload_leaves_typed_notes_alone(qtbot: QtBot, page: ReviewPage) -> None:
    qtbot.keyClicks(page.view.notes, "half a sent")
    row = page.view.rows[0]
    review = review_of(page)
    review.apply(EditWorkload(replace(review.snapshot.workload, client="Contoso Ltd")))
    qtbot.waitUntil(lambda: page.heading()[1].startswith("Contoso Ltd"))
    qtbot.wait(20)
    assert "half a sent" in page.view.notes.toPlainText()
    assert page.view.rows[0] is row


def test_rows_are_named_for_screen_readers(page: ReviewPage) -> None:
    assert page.view.rows[0].accessibleName() == "SEC02-BP01, Strong sign-in for everyone: Yes"
    assert page.view.rows[1].accessibleDescription() == "keeps this question at High, note"
    assert page.context.radar.accessibleName().startswith("Scores per pillar: Operational excellence")


def test_no_text_of_a_row_is_cut(qtbot: QtBot, page: ReviewPage) -> None:
    for ref in (SEC2, COST11, QuestionRef("wellarchitected", "securely-operate")):
        page.show_question(ref)
        qtbot.wait(50)
        for row in page.view.rows:
            for label in (row._title, row._detail):
                assert label.height() >= label.heightForWidth(label.width()), label.text()
