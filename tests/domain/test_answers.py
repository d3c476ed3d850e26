"""What an answer says of each practice, and when a question is settled."""

from __future__ import annotations

import pytest

from tests.support.lens_values import make_question
from tests.support.small_snapshots import said, three_practices
from wa_desktop.domain.answers import (
    EMPTY,
    NOTHING_SAID,
    PracticeAnswer,
    PracticeEntry,
    QuestionAnswer,
    Reason,
    answered_count,
    is_complete,
)

QUESTION = three_practices("q")


def test_nothing_said_is_empty_and_anything_said_is_not() -> None:
    assert EMPTY.is_empty()
    assert EMPTY.entry("a") == NOTHING_SAID
    for answer in (
        said("Y--"),
        QuestionAnswer(none_of_these=True),
        QuestionAnswer(applicable=False),
        QuestionAnswer(notes="n"),
        QuestionAnswer(reason=Reason.OTHER),
        QuestionAnswer({"a": PracticeEntry(notes="n")}),
    ):
        assert not answer.is_empty()


def test_none_of_these_answers_no_only_where_nothing_else_was_said() -> None:
    answer = said("A--", none_of_these=True)
    assert [answer.answer(choice) for choice in "abc"] == [
        PracticeAnswer.NOT_APPLICABLE,
        PracticeAnswer.NO,
        PracticeAnswer.NO,
    ]


def test_an_empty_entry_leaves_no_trace() -> None:
    entry = PracticeEntry(PracticeAnswer.YES)
    assert EMPTY.with_entry("a", entry).with_entry("a", NOTHING_SAID) == EMPTY
    assert EMPTY.with_entry("a", entry).with_entry("b", entry).with_entry("a", NOTHING_SAID) == said("-Y-")


@pytest.mark.parametrize(
    ("answer", "count", "complete"),
    [
        (EMPTY, 0, False),
        (said("Y--"), 1, False),
        (said("YU-"), 2, False),
        (said("YNA"), 3, True),
        (QuestionAnswer(none_of_these=True), 3, True),
        (said("A--", none_of_these=True), 3, True),
        (QuestionAnswer(applicable=False), 3, True),
        (QuestionAnswer({"a": PracticeEntry(notes="n")}), 0, False),
        (QuestionAnswer({"gone": PracticeEntry(PracticeAnswer.YES)}), 0, False),
    ],
)
def test_a_question_is_settled_when_every_practice_is(
    answer: QuestionAnswer, count: int, complete: bool
) -> None:
    assert answered_count(QUESTION, answer) == count
    assert is_complete(QUESTION, answer) == complete


def test_a_question_without_practices_is_settled_by_none_of_these() -> None:
    question = make_question(["q_no"], ("HIGH", "q_no"), ("NONE", "default"))
    assert not is_complete(question, EMPTY)
    assert is_complete(question, QuestionAnswer(none_of_these=True))
