"""The level of a practice: the lens's word where there is one, else what its rules say of it alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lens_values import make_question
from tests.support.small_snapshots import MAIN, three_practices
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.lens import Guidance, Level, Question, Risk
from wa_desktop.domain.levels import PracticeLevel, level_of
from wa_desktop.domain.risk import rate


def levels(question: Question) -> list[tuple[str, Level, bool]]:
    found = [(choice.id, level_of(question, choice)) for choice in question.practices]
    return [(choice_id, level.level, level.documented) for choice_id, level in found]


def test_without_a_documented_level_the_rules_decide() -> None:
    assert levels(three_practices("s1")) == [
        ("a", Level.HIGH, False),
        ("b", Level.MEDIUM, False),
        ("c", Level.LOW, False),
    ]


@pytest.mark.parametrize("level", Level)
def test_a_documented_level_stands_whatever_the_rules_say(level: Level) -> None:
    question = three_practices("s1")
    first = replace(question.choices[0], guidance=Guidance(level=level))
    question = replace(question, choices=(first, *question.choices[1:]))
    assert level_of(question, first) == PracticeLevel(level, documented=True)
    assert not level_of(question, question.choices[1]).documented


def test_where_any_of_several_will_do_none_of_them_alone_is_high() -> None:
    question = make_question(["a", "b", "c_no"], ("NONE", "a || b"), ("HIGH", "default"))
    assert levels(question) == [("a", Level.LOW, False), ("b", Level.LOW, False)]


def test_where_no_rule_fires_the_level_is_low() -> None:
    question = make_question(["a", "b_no"], ("HIGH", "a && b_no"))
    assert levels(question) == [("a", Level.LOW, False)]


@settings(max_examples=100, deadline=None)
@given(
    st.permutations(["!a", "!b", "!a && !b", "a", "c", "default"]),
    st.lists(st.sampled_from(list("HMN")), min_size=6, max_size=6),
)
def test_a_derived_level_is_the_risk_that_rating_finds_without_it(
    conditions: list[str], risks: list[str]
) -> None:
    names = {"H": "HIGH", "M": "MEDIUM", "N": "NONE"}
    rules = [(names[risk], condition) for risk, condition in zip(risks, conditions, strict=True)]
    question = make_question(["a", "b", "c", "x_no"], *rules)
    expected = {Risk.HIGH: Level.HIGH, Risk.MEDIUM: Level.MEDIUM, Risk.NONE: Level.LOW}
    for choice in question.practices:
        answer = QuestionAnswer(
            {
                other.id: PracticeEntry(PracticeAnswer.NO if other is choice else PracticeAnswer.YES)
                for other in question.practices
            }
        )
        assert level_of(question, choice) == PracticeLevel(
            expected[rate(question, answer).risk], documented=False
        )


def test_the_small_lens_has_no_documented_levels() -> None:
    assert not any(documented for question in MAIN.questions for _, _, documented in levels(question))
