"""Each command by example: what it changes, what it leaves, and what it is called."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.small_snapshots import EXTRA, MAIN, ref, said, snapshot
from tests.support.strategies import half_texts
from wa_desktop.domain.answers import EMPTY, PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import InvalidError
from wa_desktop.domain.workload import LensReview, Snapshot
from wa_desktop.review.annotations import NotePractice, NoteQuestion
from wa_desktop.review.commands import (
    AnswerPractice,
    Command,
    EditWorkload,
    SayNoneOfThese,
    SetAnswers,
    SetApplicability,
    UseLenses,
)

YES, NO = PracticeAnswer.YES, PracticeAnswer.NO
UNKNOWN, NOT_APPLICABLE = PracticeAnswer.UNKNOWN, PracticeAnswer.NOT_APPLICABLE
S1 = ref("s1")


def answer_after(command: Command, before: QuestionAnswer | str = EMPTY) -> QuestionAnswer:
    return command.apply(snapshot({"s1": before})).answer(S1)


@pytest.mark.parametrize("answer", PracticeAnswer)
def test_a_practice_is_answered(answer: PracticeAnswer) -> None:
    assert answer_after(AnswerPractice(S1, "a", answer)) == QuestionAnswer({"a": PracticeEntry(answer)})


def test_an_answer_can_be_taken_back_and_its_note_stays() -> None:
    before = QuestionAnswer({"a": PracticeEntry(YES, notes="seen")})
    assert answer_after(AnswerPractice(S1, "a", None), before) == QuestionAnswer(
        {"a": PracticeEntry(notes="seen")}
    )
    assert answer_after(AnswerPractice(S1, "a", None), "Y--") == EMPTY


def test_only_not_applicable_has_a_reason_and_it_goes_with_it() -> None:
    reason = Reason.OUT_OF_SCOPE
    out = answer_after(AnswerPractice(S1, "a", NOT_APPLICABLE, reason))
    assert out.entry("a") == PracticeEntry(NOT_APPLICABLE, reason)
    assert answer_after(AnswerPractice(S1, "a", YES, reason)).entry("a").reason is Reason.NONE
    assert answer_after(AnswerPractice(S1, "a", NO), out).entry("a").reason is Reason.NONE


@pytest.mark.parametrize("answer", [YES, UNKNOWN, NOT_APPLICABLE, None])
def test_any_answer_but_no_ends_none_of_these_and_the_others_keep_its_no(
    answer: PracticeAnswer | None,
) -> None:
    before = QuestionAnswer({"c": PracticeEntry(notes="kept")}, none_of_these=True)
    after = answer_after(AnswerPractice(S1, "a", answer), before)
    assert not after.none_of_these
    assert [after.answer(choice) for choice in "abc"] == [answer, NO, NO]
    assert after.entry("c").notes == "kept"


def test_no_agrees_with_none_of_these() -> None:
    after = answer_after(AnswerPractice(S1, "a", NO), QuestionAnswer(none_of_these=True))
    assert after == QuestionAnswer({"a": PracticeEntry(NO)}, none_of_these=True)


def test_not_applicable_survives_none_of_these_and_the_end_of_it() -> None:
    none = answer_after(SayNoneOfThese(S1, none_of_these=True), "YAU")
    assert none == said("-A-", none_of_these=True)
    assert answer_after(AnswerPractice(S1, "a", YES), none) == said("YAN")


def test_none_of_these_leaves_notes_and_can_be_taken_back() -> None:
    before = QuestionAnswer({"a": PracticeEntry(YES, notes="seen"), "b": PracticeEntry(NO)}, notes="told")
    none = answer_after(SayNoneOfThese(S1, none_of_these=True), before)
    assert none == QuestionAnswer({"a": PracticeEntry(notes="seen")}, none_of_these=True, notes="told")
    back = answer_after(SayNoneOfThese(S1, none_of_these=False), none)
    assert back == QuestionAnswer({"a": PracticeEntry(notes="seen")}, notes="told")


@given(
    st.text("YNUA-", min_size=3, max_size=3),
    st.booleans(),
    st.sampled_from("abc"),
    st.none() | st.sampled_from(PracticeAnswer),
)
def test_none_of_these_and_a_practice_in_place_never_stand_together(
    letters: str, none: bool, choice: str, answer: PracticeAnswer | None
) -> None:
    start = SayNoneOfThese(S1, none).apply(snapshot({"s1": said(letters)}))
    for command in (AnswerPractice(S1, choice, answer), SayNoneOfThese(S1, none)):
        start = command.apply(start)
        after = start.answer(S1)
        given_answers = {after.entry(each).answer for each in "abc"}
        assert not (after.none_of_these and given_answers & {YES, UNKNOWN})


def test_a_practice_has_its_note() -> None:
    assert answer_after(NotePractice(S1, "b", "look"), "Y--") == QuestionAnswer(
        {"a": PracticeEntry(YES), "b": PracticeEntry(notes="look")}
    )
    noted = answer_after(NotePractice(S1, "a", "look"))
    assert answer_after(NotePractice(S1, "a", ""), noted) == EMPTY


def test_a_question_has_its_notes() -> None:
    assert answer_after(NoteQuestion(S1, "look"), "Y--") == said("Y--", notes="look")
    assert answer_after(NoteQuestion(S1, ""), said("---", notes="look")) == EMPTY


def test_a_question_that_does_not_apply_keeps_its_answers() -> None:
    out = answer_after(SetApplicability(S1, applicable=False, reason=Reason.OTHER), "YN-")
    assert out == said("YN-", applicable=False, reason=Reason.OTHER)
    assert answer_after(SetApplicability(S1, applicable=True, reason=Reason.OTHER), out) == said("YN-")


def test_whole_answers_take_the_place_of_the_old_ones() -> None:
    before = snapshot({"s1": "YYY", "s2": "NNN", "x1": "Y--"})
    after = SetAnswers({S1: EMPTY, ref("x1"): said("NNN"), ref("c1"): said("A--")}).apply(before)
    assert after == snapshot({"s2": "NNN", "x1": "NNN", "c1": "A--"})


def test_empty_entries_of_whole_answers_leave_no_trace() -> None:
    answer = QuestionAnswer({"a": PracticeEntry(YES), "b": PracticeEntry()})
    assert SetAnswers({S1: answer}).apply(snapshot()) == snapshot({"s1": "Y--"})


@pytest.mark.parametrize(
    "command",
    [
        AnswerPractice(S1, "a", YES),
        AnswerPractice(S1, "c", None),
        NotePractice(S1, "b", ""),
        NoteQuestion(S1, ""),
        SayNoneOfThese(S1, none_of_these=False),
        SetApplicability(S1, applicable=True),
        SetAnswers({S1: said("Y--")}),
        SetAnswers({}),
        EditWorkload(snapshot().workload),
        EditWorkload(replace(snapshot().workload, id="other", name=" Order processing ")),
        UseLenses(snapshot().reviews),
    ],
    ids=lambda command: type(command).__name__,
)
def test_where_nothing_changes_the_very_same_snapshot_comes_back(command: Command) -> None:
    before = snapshot({"s1": "Y--"})
    assert command.apply(before) is before


@pytest.mark.parametrize(
    "command",
    [
        AnswerPractice(S1, "nothing", YES),
        AnswerPractice(QuestionRef("main", "nothing"), "a", YES),
        AnswerPractice(QuestionRef("nothing", "s1"), "a", YES),
        NotePractice(S1, "nothing", "x"),
        NoteQuestion(QuestionRef("main", "x1"), "x"),
        SayNoneOfThese(QuestionRef("extra", "s1"), none_of_these=True),
        SetAnswers({S1: QuestionAnswer({"nothing": PracticeEntry(YES)})}),
    ],
    ids=lambda command: type(command).__name__,
)
def test_what_is_not_in_the_lens_is_refused(command: Command) -> None:
    with pytest.raises(KeyError):
        command.apply(snapshot())


def test_editing_keeps_identity_and_times() -> None:
    before = snapshot()
    edited = replace(before.workload, id="other", name="  New name ", notes="n", created_at=None)
    after = EditWorkload(edited).apply(before).workload
    assert after == replace(before.workload, name="New name", notes="n")


def test_lenses_used_before_keep_their_answers_in_any_order() -> None:
    before = snapshot({"s1": "Y--", "x1": "N--"})
    turned = UseLenses((LensReview(2, EXTRA), LensReview(1, MAIN))).apply(before)
    assert [review.lens_id for review in turned.reviews] == [2, 1]
    assert turned.answer(S1) == said("Y--")
    only = UseLenses((LensReview(2, EXTRA),)).apply(before)
    assert not only.uses("main")
    assert UseLenses((LensReview(1, MAIN), LensReview(2, EXTRA))).apply(only).answer(S1) == EMPTY


@pytest.mark.parametrize(
    "reviews", [(), (LensReview(1, MAIN), LensReview(3, MAIN)), (LensReview(1, MAIN),) * 21]
)
def test_a_choice_of_lenses_that_aws_would_refuse_is_refused(reviews: tuple[LensReview, ...]) -> None:
    with pytest.raises(InvalidError, match="Choose"):
        UseLenses(reviews).apply(snapshot())


@given(half_texts)
def test_no_command_brings_in_half_a_character(text: str) -> None:
    commands: tuple[Command, ...] = (
        NotePractice(S1, "a", text),
        NoteQuestion(S1, text),
        SetAnswers({S1: QuestionAnswer({"a": PracticeEntry(YES, notes=text)}, notes=text)}),
        EditWorkload(replace(snapshot().workload, notes=text, name=text, aws_regions=(text,))),
    )
    for command in commands:
        repr_of(command.apply(snapshot())).encode()


def repr_of(state: Snapshot) -> str:
    """Every text of a snapshot's answers and workload, unescaped."""
    texts = [str(value) for value in vars(state.workload).values()]
    texts += state.workload.aws_regions
    for review in state.reviews:
        for answer in review.answers.values():
            texts += [answer.notes, *(entry.notes for entry in answer.practices.values())]
    return "".join(texts)


def test_the_names_for_the_edit_menu() -> None:
    before = snapshot()
    named: dict[str, Command] = {
        "answer a": AnswerPractice(S1, "a", YES),
        "note on b": NotePractice(S1, "b", "n"),
        "none of these in s1": SayNoneOfThese(S1, none_of_these=True),
        "applicability of s1": SetApplicability(S1, applicable=False),
        "notes on s1": NoteQuestion(S1, "n"),
        "set 2 answers": SetAnswers({S1: EMPTY, ref("c1"): EMPTY}),
        "edit the workload": EditWorkload(before.workload),
        "choose lenses": UseLenses(before.reviews),
    }
    assert {str(command.name(before)): command for command in named.values()} == named
