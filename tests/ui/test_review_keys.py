"""Answering by keys: every one of them, counted, and never while somebody types."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.review_desk import (
    CONTROL,
    COST11,
    FRAMEWORK,
    NO,
    NOT_APPLICABLE,
    SEC2,
    SEC3,
    SHIFT,
    UNKNOWN,
    YES,
    answer_of,
    answers,
    keyboard,
    open_new,
    open_sample,
    press,
    press_event,
    review_of,
    show_page,
)
from wa_desktop.domain.answers import PracticeAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.keys_dialog import KeysDialog
from wa_desktop.ui.pages.review_page import ReviewPage
from wa_desktop.ui.practice_numbers import PAUSE
from wa_desktop.ui.review_keys import ReviewKey, rows, specs
from wa_desktop.ui.widgets.practice_row import PracticeRow

KEYS = (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_U, Qt.Key.Key_A)


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> Iterator[ReviewPage]:
    page = show_page(qtbot, bridge)
    open_sample(qtbot, page)
    yield page
    bridge.close_review()


@pytest.fixture
def said(page: ReviewPage) -> list[str]:
    sentences: list[str] = []
    page.said.connect(sentences.append)
    return sentences


def in_hand(page: ReviewPage) -> int:
    """The number of the lit row, from 1."""
    assert page.view.in_hand is not None
    return page.view.rows.index(page.view.in_hand) + 1


def test_the_whole_framework_is_answered_by_keys_alone(qtbot: QtBot, bridge: Bridge) -> None:
    page = show_page(qtbot, bridge)
    open_new(qtbot, page)
    pressed = 0
    visited = [page.ref]
    total = sum(len(question.practices) for question in review_of(page).snapshot.reviews[0].lens.questions)
    assert total == 307
    while (
        len([given for ref in review_of(page).snapshot.refs for given in answers(page, ref) if given]) < total
    ):
        for _ in range(10):
            assert isinstance(keyboard(page), PracticeRow)
            press(qtbot, page, KEYS[pressed % 4])
            pressed += 1
            if page.ref != visited[-1]:
                visited.append(page.ref)
            if pressed == total:
                break
        assert pressed <= 320
    assert pressed <= 320
    assert visited == list(review_of(page).snapshot.refs)
    qtbot.waitUntil(lambda: page.heading()[1].endswith("307 of 307 practices"))
    assert all(page.tabs.progress(index) == 1 for index in range(page.tabs.count()))


def test_the_last_practice_of_all_says_so_and_stays(qtbot: QtBot, page: ReviewPage, said: list[str]) -> None:
    last = review_of(page).snapshot.refs[-1]
    page.show_question(last)
    page.view.focus_practice(page.view.rows[-1].choice.id)
    press(qtbot, page, Qt.Key.Key_Y)
    assert page.ref == last
    assert said[-1].startswith("This is the last question.")


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (Qt.Key.Key_Y, YES),
        (Qt.Key.Key_N, NO),
        (Qt.Key.Key_U, UNKNOWN),
        (Qt.Key.Key_A, NOT_APPLICABLE),
    ],
)
def test_a_letter_answers_and_moves_on(
    qtbot: QtBot, page: ReviewPage, key: Qt.Key, answer: PracticeAnswer
) -> None:
    press(qtbot, page, key)
    assert answers(page)[0] is answer
    assert in_hand(page) == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_takes_the_answer_back_and_stays(qtbot: QtBot, page: ReviewPage, key: Qt.Key) -> None:
    press(qtbot, page, key)
    assert answers(page)[0] is None
    assert in_hand(page) == 1


def test_capslock_changes_the_letters_case_and_not_the_answer(page: ReviewPage) -> None:
    press_event(page, Qt.Key.Key_Y, "Y")
    press_event(page, Qt.Key.Key_N, "N")
    assert answers(page)[:2] == [YES, NO]
    assert answers(page)[4:] == [None, None]
    press_event(page, Qt.Key.Key_Y, "y", SHIFT)  # with CapsLock, Shift gives small letters
    assert answers(page) == [YES] * 6


def test_a_held_key_answers_once_and_moves_on_and_on(page: ReviewPage) -> None:
    press_event(page, Qt.Key.Key_N, "n")
    press_event(page, Qt.Key.Key_N, "n", repeated=True)
    assert answers(page)[:2] == [NO, NO]
    assert in_hand(page) == 2
    press_event(page, Qt.Key.Key_Down, "", repeated=True)
    assert in_hand(page) == 3


@pytest.mark.parametrize(
    ("key", "row"), [(Qt.Key.Key_Down, 4), (Qt.Key.Key_J, 4), (Qt.Key.Key_Up, 2), (Qt.Key.Key_K, 2)]
)
def test_arrows_and_letters_move(qtbot: QtBot, page: ReviewPage, key: Qt.Key, row: int) -> None:
    before = answers(page)
    page.view.focus_practice(page.view.rows[2].choice.id)
    press(qtbot, page, key)
    assert in_hand(page) == row
    assert answers(page) == before


def test_up_from_the_first_practice_reaches_the_last_one_before(qtbot: QtBot, page: ReviewPage) -> None:
    page.show_question(SEC3)
    press(qtbot, page, Qt.Key.Key_Home)
    page.view.focus_practice(page.view.rows[0].choice.id)
    press(qtbot, page, Qt.Key.Key_Up)
    assert page.ref == SEC2
    assert in_hand(page) == 6


@pytest.mark.parametrize(
    ("forth", "back"),
    [
        ((Qt.Key.Key_PageDown, ""), (Qt.Key.Key_PageUp, "")),
        ((Qt.Key.Key_BracketRight, "]"), (Qt.Key.Key_BracketLeft, "[")),
        ((Qt.Key.Key_9, "]"), (Qt.Key.Key_8, "[")),
    ],
)
def test_next_and_previous_question(
    page: ReviewPage, forth: tuple[Qt.Key, str], back: tuple[Qt.Key, str]
) -> None:
    press_event(page, *forth)
    assert page.ref == SEC3
    assert isinstance(keyboard(page), PracticeRow)
    press_event(page, *back)
    assert page.ref == SEC2


def test_brackets_typed_with_altgr_count_and_other_combinations_do_not(page: ReviewPage) -> None:
    altgr = CONTROL | Qt.KeyboardModifier.AltModifier
    press_event(page, Qt.Key.Key_9, "]", altgr)
    assert page.ref == SEC3
    before = answers(page, SEC3)
    press_event(page, Qt.Key.Key_BracketRight, "\x1d", CONTROL)
    press_event(page, Qt.Key.Key_1, "1", Qt.KeyboardModifier.AltModifier)
    press_event(page, Qt.Key.Key_Y, "y", CONTROL)
    assert page.ref == SEC3
    assert answers(page, SEC3) == before


def test_digits_toggle_practices(qtbot: QtBot, page: ReviewPage) -> None:
    press(qtbot, page, Qt.Key.Key_2)
    assert answers(page)[1] is YES
    assert in_hand(page) == 2
    press(qtbot, page, Qt.Key.Key_2)
    assert answers(page)[1] is None
    press_event(page, Qt.Key.Key_5, "5", SHIFT)  # a layout that has its digits on the shifted keys
    assert answers(page)[4] is YES
    before = answers(page)
    press(qtbot, page, Qt.Key.Key_9)
    press(qtbot, page, Qt.Key.Key_0)
    assert answers(page) == before
    assert [row._number.text() for row in page.view.rows] == ["1", "2", "3", "4", "5", "6"]


def long_question(page: ReviewPage) -> QuestionRef:
    """A question with ten practices."""
    lens = review_of(page).snapshot.review(FRAMEWORK).lens
    return QuestionRef(FRAMEWORK, next(each.key for each in lens.questions if len(each.practices) == 10))


def test_two_digits_make_one_number_where_there_are_so_many(qtbot: QtBot, page: ReviewPage) -> None:
    ref = long_question(page)
    page.show_question(ref)
    page.carry_out(ReviewKey.CLEAR_QUESTION)
    press(qtbot, page, Qt.Key.Key_1)
    assert answers(page, ref) == [None] * 10
    press(qtbot, page, Qt.Key.Key_0)
    assert answers(page, ref) == [None] * 9 + [YES]
    press(qtbot, page, Qt.Key.Key_1)
    press(qtbot, page, Qt.Key.Key_4)
    assert answers(page, ref) == [YES, None, None, YES] + [None] * 5 + [YES]
    press(qtbot, page, Qt.Key.Key_1)
    qtbot.wait(PAUSE // 2)
    assert answers(page, ref)[0] is YES
    qtbot.waitUntil(lambda: answers(page, ref)[0] is None, timeout=2 * PAUSE)


def test_another_key_does_not_wait_for_the_second_digit(qtbot: QtBot, page: ReviewPage) -> None:
    ref = long_question(page)
    page.show_question(ref)
    page.carry_out(ReviewKey.CLEAR_QUESTION)
    page.view.focus_practice(page.view.rows[5].choice.id)
    press(qtbot, page, Qt.Key.Key_1)
    press(qtbot, page, Qt.Key.Key_N)
    assert answers(page, ref) == [NO] + [None] * 9
    press(qtbot, page, Qt.Key.Key_1)
    page.show_question(SEC2)
    assert answers(page, ref)[0] is YES


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (Qt.Key.Key_Y, (YES, "All practices of SEC 2 answered Yes. Ctrl+Z takes it back.")),
        (Qt.Key.Key_N, (NO, "None of these in SEC 2. Ctrl+Z takes it back.")),
        (Qt.Key.Key_U, (UNKNOWN, "All practices of SEC 2 answered Don’t know. Ctrl+Z takes it back.")),
        (Qt.Key.Key_A, (NOT_APPLICABLE, "All practices of SEC 2 answered N/A. Ctrl+Z takes it back.")),
        (Qt.Key.Key_Delete, (None, "All answers of SEC 2 taken back. Ctrl+Z brings them back.")),
    ],
)
def test_shift_answers_the_whole_question_and_undo_takes_it_back(
    qtbot: QtBot,
    page: ReviewPage,
    said: list[str],
    key: Qt.Key,
    told: tuple[PracticeAnswer | None, str],
) -> None:
    before = answers(page)
    answer, words = told
    after = [answer] * 6
    press(qtbot, page, key, SHIFT)
    assert answers(page) == after
    assert said[-1] == words
    qtbot.waitUntil(lambda: [row.control.answer for row in page.view.rows] == after)
    review_of(page).undo()
    assert answers(page) == before
    qtbot.waitUntil(lambda: [row.control.answer for row in page.view.rows] == before)


def test_a_bulk_key_that_changes_nothing_says_so(qtbot: QtBot, page: ReviewPage, said: list[str]) -> None:
    press(qtbot, page, Qt.Key.Key_Y, SHIFT)
    press(qtbot, page, Qt.Key.Key_Y, SHIFT)
    assert said[-1] == "Nothing to change in SEC 2."


def test_the_reason_is_chosen_by_keys(qtbot: QtBot, page: ReviewPage) -> None:
    press(qtbot, page, Qt.Key.Key_R)
    row = page.view.rows[0]
    assert answers(page)[0] is NOT_APPLICABLE
    assert row.why_not is not None
    listed = row.why_not.reasons.view()
    assert listed.isVisible()
    QTest.keyClick(listed, Qt.Key.Key_B)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert answer_of(page).entry(row.choice.id).reason is Reason.BUSINESS_PRIORITIES
    assert keyboard(page) is row
    press(qtbot, page, Qt.Key.Key_R)
    assert answer_of(page).entry(row.choice.id).reason is Reason.BUSINESS_PRIORITIES
    QTest.keyClick(listed, Qt.Key.Key_Escape)
    assert keyboard(page) is row
    press(qtbot, page, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: row.why_not is not None and not row.why_not.isVisible())


def test_flags_on_practice_and_question(qtbot: QtBot, page: ReviewPage) -> None:
    row = page.view.rows[0]
    press(qtbot, page, Qt.Key.Key_F)
    assert answer_of(page).entry(row.choice.id).flag
    qtbot.waitUntil(lambda: row.marks.words == "flagged for follow-up")
    assert "flagged for follow-up" in row.accessibleDescription()
    press(qtbot, page, Qt.Key.Key_F, SHIFT)
    assert answer_of(page).flag
    qtbot.waitUntil(lambda: page.view.head.marks.words == "flagged for follow-up")
    press(qtbot, page, Qt.Key.Key_F)
    press(qtbot, page, Qt.Key.Key_F, SHIFT)
    assert not answer_of(page).is_flagged
    qtbot.waitUntil(lambda: not row.marks.isVisible())


def test_evidence_is_asked_for(qtbot: QtBot, page: ReviewPage) -> None:
    asked: list[str] = []
    page.evidence_requested.connect(asked.append)
    press(qtbot, page, Qt.Key.Key_E)
    press(qtbot, page, Qt.Key.Key_E, SHIFT)
    assert asked == [page.view.rows[0].choice.id, ""]


def test_a_question_that_does_not_apply(qtbot: QtBot, page: ReviewPage, said: list[str]) -> None:
    before = answers(page)
    press(qtbot, page, Qt.Key.Key_D)
    assert not answer_of(page).applicable
    assert keyboard(page) is page.view.not_applicable_box
    for key in KEYS:
        press(qtbot, page, key)
    press(qtbot, page, Qt.Key.Key_Y, SHIFT)
    press(qtbot, page, Qt.Key.Key_1)
    assert answers(page) == before
    assert said[-1] == "SEC 2 does not apply; with D it does again."
    press(qtbot, page, Qt.Key.Key_R)
    QTest.keyClick(page.view.reason_box.view(), Qt.Key.Key_O)
    QTest.keyClick(page.view.reason_box.view(), Qt.Key.Key_Return)
    assert answer_of(page).reason is Reason.OUT_OF_SCOPE
    press(qtbot, page, Qt.Key.Key_D)
    assert answer_of(page).applicable
    assert isinstance(keyboard(page), PracticeRow)


def test_the_way_on_leads_through_questions_that_do_not_apply(qtbot: QtBot, page: ReviewPage) -> None:
    page.requests.apply_question(SEC3, False)
    page.view.focus_practice(page.view.rows[5].choice.id)
    press(qtbot, page, Qt.Key.Key_Y)
    assert page.ref == SEC3
    assert keyboard(page) is page.view.not_applicable_box
    press(qtbot, page, Qt.Key.Key_J)
    assert page.ref not in {SEC2, SEC3}


def test_the_keys_are_shown(qtbot: QtBot, page: ReviewPage) -> None:
    with qtbot.waitSignal(page.keys_requested):
        press_event(page, Qt.Key.Key_Question, "?", SHIFT)
    dialog = KeysDialog([("Quit", "Ctrl+Q")], page)
    dialog.show()
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    listed = rows()
    assert len(listed) == len(ReviewKey) == len(list(specs()))
    assert {text for row in listed for text in row} | {"Quit", "Ctrl+Q"} <= shown
    dialog.close()


def test_no_two_requests_share_a_key() -> None:
    keys = [key for spec in specs() for key in (*spec.keys, *spec.signs)]
    assert len(keys) == len(set(keys))
    assert {spec.key for spec in specs()} == set(ReviewKey)


@pytest.mark.parametrize("place", ["search", "note", "practice note", "reason"])
def test_what_is_typed_into_a_field_never_answers(qtbot: QtBot, page: ReviewPage, place: str) -> None:
    if place == "search":
        page.focus_search()
    elif place == "note":
        page.view.notes.setFocus()
    elif place == "practice note":
        press(qtbot, page, Qt.Key.Key_M)
    else:
        page.requests.apply_question(SEC3, False)
        page.show_question(SEC3)
        qtbot.waitUntil(page.view.reason_box.isVisible)
        page.view.reason_box.setFocus()
    before = review_of(page).snapshot.reviews[0].answers
    bare = {key: answer.bare.practices for key, answer in before.items()}
    field = keyboard(page)
    for key in (*KEYS, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_F, Qt.Key.Key_D, Qt.Key.Key_R):
        qtbot.keyClick(field, key)
        qtbot.keyClick(field, key, SHIFT)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_BracketRight):
        if place != "search" or key is not Qt.Key.Key_Down:  # there it goes into the list
            qtbot.keyClick(field, key)
    after = review_of(page).snapshot.reviews[0].answers
    assert {key: answer.bare.practices for key, answer in after.items()} == bare
    assert not any(answer.is_flagged for answer in after.values())


@pytest.mark.parametrize("place", ["search", "note", "list"])
def test_escape_leads_back_to_the_practice_in_hand(qtbot: QtBot, page: ReviewPage, place: str) -> None:
    page.view.focus_practice(page.view.rows[3].choice.id)
    {"search": page.focus_search, "note": page.view.notes.setFocus, "list": page.list.setFocus}[place]()
    press(qtbot, page, Qt.Key.Key_Escape)
    assert keyboard(page) is page.view.rows[3]


def test_letters_answer_while_the_list_has_the_keyboard(qtbot: QtBot, page: ReviewPage) -> None:
    page.list.setFocus()
    press(qtbot, page, Qt.Key.Key_Down)
    assert page.ref == SEC3
    first = in_hand(page)
    press(qtbot, page, Qt.Key.Key_U)
    assert answers(page, SEC3)[first - 1] is UNKNOWN
    assert isinstance(keyboard(page), PracticeRow)


def test_a_disk_that_refuses_leaves_answer_and_place(
    qtbot: QtBot, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[Message] = []
    page.bridge.failed.connect(failures.append)

    def full(*_args: object, **_values: object) -> None:
        raise KnownError(message("The disk is full."))

    before = answers(page)
    monkeypatch.setattr(review_of(page)._repository, "save", full)
    press(qtbot, page, Qt.Key.Key_N)
    press(qtbot, page, Qt.Key.Key_Y, SHIFT)
    press(qtbot, page, Qt.Key.Key_D)
    press(qtbot, page, Qt.Key.Key_4)
    qtbot.wait(20)
    assert len(failures) == 4
    assert answers(page) == before
    assert [row.control.answer for row in page.view.rows] == before
    assert not page.view.not_applicable_box.isChecked()
    assert page.view.rows[0].isEnabled()
    assert page.ref == SEC2


def test_undo_goes_where_the_change_was(qtbot: QtBot, page: ReviewPage, said: list[str]) -> None:
    page.view.focus_practice(page.view.rows[4].choice.id)
    press(qtbot, page, Qt.Key.Key_N)
    page.show_question(COST11)
    qtbot.wait(20)
    review_of(page).undo()
    qtbot.waitUntil(lambda: page.ref == SEC2)
    assert in_hand(page) == 5
    assert [row.glows for row in page.view.rows] == [False, False, False, False, True, False]
    assert keyboard(page) is page.view.rows[4]
    assert said[-1] == "Taken back: answer SEC02-BP05"
    page.show_question(COST11)
    review_of(page).redo()
    qtbot.waitUntil(lambda: page.ref == SEC2)
    assert said[-1] == "Done again: answer SEC02-BP05"
    qtbot.waitUntil(lambda: page.view.rows[4].control.answer is NO)


def test_answering_is_no_undo_and_does_not_glow(qtbot: QtBot, page: ReviewPage, said: list[str]) -> None:
    press(qtbot, page, Qt.Key.Key_N)
    qtbot.wait(20)
    review_of(page).undo()
    qtbot.wait(20)
    said.clear()
    press(qtbot, page, Qt.Key.Key_U)
    qtbot.wait(20)
    assert said == []


def test_the_menus_do_what_the_keys_do(qtbot: QtBot, page: ReviewPage) -> None:
    row = page.view.rows[2]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    assert row._menu_button.isVisible()
    row.key_requested.emit(ReviewKey.FLAG)
    assert answer_of(page).entry(row.choice.id).flag
    page.view.head.key_requested.emit(ReviewKey.ALL_YES)
    assert answers(page) == [YES] * 6
