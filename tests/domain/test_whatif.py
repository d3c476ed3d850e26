"""The minimal sets of a question: minimal, complete, cheapest first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lens_values import make_question
from tests.support.small_snapshots import ref, said, snapshot
from tests.support.whatif_cases import drawn_review, in_place, sets_by_trying
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Guidance, Question, Risk
from wa_desktop.domain.plan import EffortScale
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.risk import RiskPolicy, rate
from wa_desktop.domain.whatif import MinimalSets, all_minimal_sets, cost_by, minimal_sets

REF = QuestionRef("lens", "question")


def ids(found: MinimalSets | None) -> list[list[str]]:
    assert found is not None
    return [[choice.id for choice in chosen] for chosen in found.sets]


def answered(**letters: str) -> QuestionAnswer:
    meaning = {
        "y": PracticeAnswer.YES,
        "n": PracticeAnswer.NO,
        "u": PracticeAnswer.UNKNOWN,
        "x": PracticeAnswer.NOT_APPLICABLE,
    }
    return QuestionAnswer({key: PracticeEntry(meaning[letter]) for key, letter in letters.items()})


def sized(question: Question, **sizes: str) -> Question:
    choices = tuple(
        replace(choice, guidance=Guidance(effort=sizes.get(choice.id, ""))) for choice in question.choices
    )
    return replace(question, choices=choices)


def test_the_framework_rule_needs_the_high_ones_for_medium_and_all_for_none() -> None:
    question = make_question(
        ["a", "b", "c", "q_no"], ("NONE", "a && b && c"), ("HIGH", "!a || !b"), ("MEDIUM", "default")
    )
    answer = answered(a="n", b="n", c="n")
    assert ids(minimal_sets(REF, question, answer, Risk.MEDIUM)) == [["a", "b"]]
    assert ids(minimal_sets(REF, question, answer, Risk.NONE)) == [["a", "b", "c"]]


def test_the_cheapest_set_stands_first_then_the_smaller_then_the_lenss_order() -> None:
    question = make_question(["a", "b", "c", "d"], ("NONE", "a || (b && c) || d"), ("HIGH", "default"))
    question = sized(question, a="L", b="S", c="S", d="L")
    found = minimal_sets(REF, question, answered(a="n"), Risk.NONE)
    assert ids(found) == [["b", "c"], ["a"], ["d"]]
    assert found is not None
    assert found.costs == (2.0, 8.0, 8.0)
    dear = cost_by(EffortScale(4, 4, 8))
    assert ids(minimal_sets(REF, question, answered(a="n"), Risk.NONE, cost=dear)) == [
        ["a"],
        ["d"],
        ["b", "c"],
    ]


def test_a_question_at_or_below_the_target_has_no_entry() -> None:
    question = make_question(["a", "b"], ("NONE", "a && b"), ("MEDIUM", "default"))
    assert minimal_sets(REF, question, answered(a="n", b="n"), Risk.MEDIUM) is None
    assert minimal_sets(REF, question, answered(a="y", b="y"), Risk.NONE) is None
    assert minimal_sets(REF, question, QuestionAnswer(), Risk.NONE) is None
    out = replace(answered(a="n", b="n"), applicable=False)
    assert minimal_sets(REF, question, out, Risk.NONE) is None


def test_a_target_that_no_set_reaches_has_an_entry_without_sets() -> None:
    question = make_question(["a", "b"], ("MEDIUM", "a"), ("HIGH", "default"))
    assert ids(minimal_sets(REF, question, answered(a="n", b="n"), Risk.NONE)) == []


def test_where_no_rule_would_speak_nothing_is_reached() -> None:
    question = make_question(["a", "b"], ("HIGH", "!a"), ("NONE", "a && b"))
    assert ids(minimal_sets(REF, question, answered(a="n", b="n"), Risk.MEDIUM)) == [["a", "b"]]


def test_any_practice_ends_none_of_these_and_all_of_them_hold_it() -> None:
    question = make_question(["a", "b", "q_no"], ("HIGH", "q_no"), ("NONE", "default"))
    answer = answered(a="n", b="u")
    assert ids(minimal_sets(REF, question, answer, Risk.NONE)) == [["a"], ["b"]]
    assert [choice.id for choice in rate(question, answer).holding] == ["a", "b"]


def test_what_does_not_apply_counts_as_the_workload_says() -> None:
    question = make_question(["a", "b"], ("NONE", "a && b"), ("HIGH", "default"))
    answer = answered(a="n", b="x")
    assert ids(minimal_sets(REF, question, answer, Risk.NONE)) == [["a"]]
    strict = RiskPolicy(not_applicable_counts_as_in_place=False)
    assert ids(minimal_sets(REF, question, answer, Risk.NONE, policy=strict)) == [["a", "b"]]


def test_more_practices_than_a_table_holds_are_taken_together_and_said_so() -> None:
    names = [f"p{i}" for i in range(21)]
    question = make_question(names, ("NONE", " && ".join(names)), ("HIGH", "default"))
    found = minimal_sets(REF, question, answered(p0="n"), Risk.NONE)
    assert found is not None
    assert not found.exact
    assert ids(found) == [names]
    hopeless = make_question(names, ("MEDIUM", " && ".join(names)), ("HIGH", "default"))
    assert ids(minimal_sets(REF, hopeless, answered(p0="n"), Risk.NONE)) == []


@settings(deadline=None, max_examples=150)
@given(st.integers(0, 10**9), st.integers(1, 8), st.sampled_from([Risk.MEDIUM, Risk.NONE]))
def test_the_sets_are_all_that_trying_every_set_finds(seed: int, practices: int, target: Risk) -> None:
    review = drawn_review(seed, questions=1, practices=practices, actions=0)
    question = review.reviews[0].lens.questions[0]
    key = QuestionRef("lens", question.key)
    risk = rate_all(review)[key].risk
    found = minimal_sets(key, question, review.answer(key), target)
    if risk.severity <= target.severity:
        assert found is None
        return
    assert found is not None
    assert found.exact
    assert found.risk is risk
    sets = [frozenset(chosen) for chosen in ids(found)]
    assert set(sets) == sets_by_trying(question, in_place(review, question), target)
    assert len(set(sets)) == len(sets)
    assert list(found.costs) == sorted(found.costs)


def test_all_65_minimal_sets_of_fifteen_practices_are_found() -> None:
    names = [f"p{i}" for i in range(15)]
    pairs = [f"({names[i]} || {names[i + 1]})" for i in range(14)]
    question = make_question(names, ("NONE", " && ".join(pairs)), ("HIGH", "default"))
    answer = answered(p0="n")
    found = ids(minimal_sets(REF, question, answer, Risk.NONE))
    assert len(found) == 65
    assert {frozenset(chosen) for chosen in found} == sets_by_trying(question, frozenset(), Risk.NONE)


def test_a_whole_review_names_every_question_above_the_target_in_order() -> None:
    state = snapshot({"s1": "NNN", "s2": "YNN", "c1": "YYY", "x1": "NUN"})
    found = all_minimal_sets(state, Risk.MEDIUM)
    assert [(sets.ref, sets.risk, ids(sets)) for sets in found] == [
        (ref("s1"), Risk.HIGH, [["a"]]),
        (ref("x1"), Risk.HIGH, [["a"]]),
    ]
    down = all_minimal_sets(state, Risk.NONE, rate_all(state))
    assert [(sets.ref, ids(sets)) for sets in down] == [
        (ref("s1"), [["a", "b"]]),
        (ref("s2"), [["b"]]),
        (ref("x1"), [["a", "b"]]),
    ]


def test_the_days_of_the_review_decide_what_is_cheapest() -> None:
    state = snapshot({"s1": "NNN"}, effort_days=(2.0, 5.0, 9.0))
    assert all_minimal_sets(state, Risk.MEDIUM)[0].costs == (5.0,)


@pytest.mark.parametrize("letters", ["---", "YYN", "AAA"])
def test_nothing_is_said_of_a_question_without_risk(letters: str) -> None:
    assert all_minimal_sets(snapshot({"s1": said(letters)}), Risk.NONE) == ()
