"""One answer for many practices, and answers taken over from another review."""

from __future__ import annotations

from tests.support.reviews import QUESTIONS, ref, say
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.review.annotations import NotePractice, SetFlag
from wa_desktop.review.bulk import AnswerAll, CopyAnswers
from wa_desktop.review.commands import AnswerPractice, SayNoneOfThese, SetApplicability
from wa_desktop.review.review import Review

Q = ref("question_a")
YES, NO, UNKNOWN, NA = (
    PracticeAnswer.YES,
    PracticeAnswer.NO,
    PracticeAnswer.UNKNOWN,
    PracticeAnswer.NOT_APPLICABLE,
)


def given(review: Review, key: str = "question_a") -> list[PracticeAnswer | None]:
    question, answer = review.snapshot.question(ref(key)), review.snapshot.answer(ref(key))
    return [answer.answer(choice.id) for choice in question.practices]


def test_all_practices_of_a_question_get_the_answer_and_keep_their_notes(review: Review) -> None:
    review.apply(NotePractice(Q, "first", "seen"))
    review.apply(SetFlag(Q, "second", flag=True))
    say(review, "question_a", "second", NO)
    review.apply(AnswerAll((Q,), YES))
    assert set(given(review)) == {YES}
    assert review.snapshot.answer(Q).entry("first").notes == "seen"
    assert review.snapshot.answer(Q).entry("second").flag
    review.undo()
    assert given(review)[:2] == [None, NO]


def test_what_does_not_apply_stays_so_unless_all_is_taken_back(review: Review) -> None:
    review.apply(AnswerPractice(Q, "second", NA, Reason.OUT_OF_SCOPE))
    review.apply(AnswerAll((Q,), NO))
    assert given(review)[1] is NA
    assert review.snapshot.answer(Q).entry("second").reason is Reason.OUT_OF_SCOPE
    review.apply(AnswerAll((Q,), None))
    assert set(given(review)) == {None}
    assert review.snapshot.answer(Q).is_empty()


def test_only_what_is_open_leaves_the_answered_ones(review: Review) -> None:
    say(review, "question_a", "first", UNKNOWN)
    review.apply(AnswerAll((Q,), YES, only_open=True))
    assert given(review)[0] is UNKNOWN
    assert set(given(review)[1:]) == {YES}


def test_none_of_these_counts_as_answered_for_what_is_open_and_gives_way_otherwise(review: Review) -> None:
    review.apply(SayNoneOfThese(Q, none_of_these=True))
    review.apply(AnswerAll((Q,), YES, only_open=True))
    assert review.snapshot.answer(Q).none_of_these
    review.apply(AnswerAll((Q,), YES))
    assert not review.snapshot.answer(Q).none_of_these
    assert set(given(review)) == {YES}


def test_a_question_that_does_not_apply_is_left_alone(review: Review) -> None:
    review.apply(SetApplicability(Q, applicable=False))
    review.apply(AnswerAll(tuple(ref(key) for key in QUESTIONS), YES))
    assert set(given(review)) == {None}
    assert set(given(review, "question_b")) == {YES}
    name = review.history.undo_name
    assert name is not None
    assert str(name) == "answer all practices of 4 questions"


def test_copied_answers_are_one_step(review: Review) -> None:
    wanted = {ref(key): QuestionAnswer({"first": PracticeEntry(YES)}) for key in QUESTIONS[:2]}
    review.apply(CopyAnswers(wanted, "Shop"))
    assert {key: review.snapshot.answer(key) for key in wanted} == wanted
    assert str(review.history.undo_name) == "copy answers from Shop"
    review.undo()
    assert review.snapshot.answer(Q).is_empty()
    assert review.apply(CopyAnswers({}, "Shop")).kinds == frozenset()
