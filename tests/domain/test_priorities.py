"""The order of questions by business priorities: the formula by hand, and what holds for any choice."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.samples import small_choice, small_lens, small_question
from wa_desktop.domain.lens import Choice, Lens, Level, Question, Risk, RiskRule
from wa_desktop.domain.priorities import (
    BusinessPriority,
    PrioritisedQuestion,
    Relevance,
    minutes_for,
    path,
    potential,
    prioritised,
)
from wa_desktop.domain.rules import parse
from wa_desktop.lensfile.builtin import read_folder
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.priorities import read_priorities

FOLDER = Path(__file__).resolve().parents[2] / "lenses" / "wellarchitected"


@cache
def framework() -> Lens:
    lens = check_lens(read_folder(FOLDER)).lens
    assert lens is not None
    return lens


@cache
def catalogue() -> tuple[BusinessPriority, ...]:
    return read_priorities(FOLDER)


IDS = [priority.id for priority in catalogue()]
PILLARS = [pillar.id for pillar in framework().pillars]

choices = st.lists(st.sampled_from(IDS), max_size=5, unique=True)
pillar_orders = st.lists(st.sampled_from(PILLARS), unique=True)
several_minutes = st.one_of(st.integers(-5, 300), st.floats(-5, 300))


def rank(
    chosen: list[str] | tuple[str, ...] = (), pillars: list[str] | tuple[str, ...] = ()
) -> tuple[PrioritisedQuestion, ...]:
    return prioritised(framework(), catalogue(), chosen, pillars)


def scores(ranked: tuple[PrioritisedQuestion, ...]) -> dict[str, float]:
    return {item.key: item.score for item in ranked}


def priority(priority_id: str, **weights: int) -> BusinessPriority:
    relevance = {
        key: Relevance(weight, f"{priority_id} needs {key}." if weight > 1 else "")
        for key, weight in weights.items()
    }
    return BusinessPriority(priority_id, priority_id, "", relevance)


SMALL = small_lens()
KEYS = [question.key for question in SMALL.questions]
BASE = 30 * (0.6 + 0.08)
"""Points of every question of the small lens for its potential: high risk, and one practice keeps it there."""


# The formula by hand


def test_without_priorities_potential_decides_and_ties_stay_in_lens_order() -> None:
    ranked = prioritised(SMALL, (), ())
    assert [item.key for item in ranked] == KEYS
    assert [item.score for item in ranked] == pytest.approx([BASE] * 6)
    assert [item.is_prioritised for item in ranked] == [True, True, False, False, False, False]
    assert all(item.reasons == () for item in ranked)


def test_the_points_add_up_as_documented() -> None:
    first = priority("first", small_p0q0=3, small_p1q1=1)
    second = priority("second", small_p0q0=2, small_p2q0=3)
    ranked = prioritised(SMALL, [second, first], ("first", "second"), ("small_p2", "small_p1"))
    by_key = {item.key: item for item in ranked}
    assert by_key["small_p0q0"].business == pytest.approx(60 * (1 - (1 - 0.9) * (1 - 0.8 * 0.6)))
    assert by_key["small_p0q0"].pillar == 0
    assert by_key["small_p2q0"].business == pytest.approx(60 * 0.8 * 0.9)
    assert by_key["small_p2q0"].pillar == pytest.approx(10)
    assert by_key["small_p1q1"].business == pytest.approx(60 * 0.3)
    assert by_key["small_p1q1"].pillar == pytest.approx(10 * 2 / 3)
    assert by_key["small_p1q0"].score == pytest.approx(BASE + 10 * 2 / 3)
    assert [item.key for item in ranked[:3]] == ["small_p0q0", "small_p2q0", "small_p1q1"]


def test_reasons_are_in_the_order_of_the_choice() -> None:
    first, second = priority("first", small_p0q0=3), priority("second", small_p0q0=1)
    (item, *_) = prioritised(SMALL, [first, second], ("second", "first"))
    assert item.reasons == (("second", ""), ("first", "first needs small_p0q0."))


def test_unknown_and_repeated_choices_count_for_nothing() -> None:
    known = [priority("first", small_p0q0=3), priority("second", small_p1q0=3)]
    plain = prioritised(SMALL, known, ("first", "second"))
    assert prioritised(SMALL, known, ("gone", "first", "first", "second", "first")) == plain


def test_pillars_of_other_lenses_do_not_weigh() -> None:
    assert prioritised(SMALL, (), (), ("else", "small_p1")) == prioritised(SMALL, (), (), ("small_p1",))


def test_where_no_question_of_the_lens_is_named_the_first_quarter_is_prioritised() -> None:
    elsewhere = priority("first", another_question=3)
    assert prioritised(SMALL, [elsewhere], ("first",)) == prioritised(SMALL, (), ())


def test_weight_two_is_prioritised_in_the_first_quarter_only() -> None:
    many = priority("many", **dict.fromkeys(KEYS[1:], 2))
    ranked = prioritised(SMALL, [many], ("many",))
    assert [item.key for item in ranked if item.is_prioritised] == KEYS[1:3]
    both = prioritised(SMALL, [many, priority("last", small_p0q0=3)], ("many", "last"))
    assert [item.key for item in both if item.is_prioritised] == KEYS[:2]


def test_an_empty_lens_has_nothing_to_prioritise() -> None:
    empty = Lens("empty", "Empty", "", ())
    assert prioritised(empty, catalogue(), IDS) == ()
    assert path(empty, (), 60) == ()


# Potential and minutes


def question_of(rules: list[tuple[Risk, str]], practices: int = 2) -> Question:
    made = [small_choice(f"p{i}", f"P{i}", Level.HIGH) for i in range(practices)]
    return Question(
        "q", "q", "Q?", (*made, Choice("q_no", "None")), tuple(RiskRule(r, parse(c)) for r, c in rules)
    )


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ([(Risk.NONE, "p0 && p1"), (Risk.HIGH, "default")], 0.6 + 0.16),
        ([(Risk.NONE, "p0 || p1"), (Risk.HIGH, "default")], 0.6),
        ([(Risk.NONE, "p0 && p1"), (Risk.MEDIUM, "default")], 0.3),
        ([(Risk.HIGH, "q_no"), (Risk.NONE, "default")], 0.6),
        ([(Risk.NONE, "default")], 0.0),
        ([(Risk.HIGH, "p0 && !p1"), (Risk.NONE, "default")], 0.08),
        ([], 0.0),
    ],
)
def test_potential_comes_from_the_rules(rules: list[tuple[Risk, str]], expected: float) -> None:
    assert potential(question_of(rules)) == pytest.approx(expected)


def test_no_more_than_five_practices_add_to_the_potential() -> None:
    names = " && ".join(f"p{i}" for i in range(9))
    rules = [(Risk.NONE, names), (Risk.HIGH, "default")]
    assert potential(question_of(rules, practices=9)) == pytest.approx(1)


def test_in_the_framework_the_practices_of_level_high_make_the_potential() -> None:
    for question in framework().questions:
        high = sum(choice.guidance.level is Level.HIGH for choice in question.practices)
        expected = 0.6 + 0.08 * min(high, 5) if high else 0.3
        assert potential(question) == pytest.approx(expected), question.key


def test_minutes_follow_the_practices() -> None:
    assert minutes_for(small_question("q", "Q 1", practices=1)) == 2
    assert minutes_for(small_question("q", "Q 1", practices=10)) == 6.5
    assert sum(map(minutes_for, framework().questions)) == 239


# What holds for any choice


@given(choices, pillar_orders, st.permutations(range(len(IDS))))
def test_the_order_of_the_catalogue_is_of_no_account(
    chosen: list[str], pillars: list[str], order: list[int]
) -> None:
    shuffled = [catalogue()[i] for i in order]
    assert prioritised(framework(), shuffled, chosen, pillars) == rank(chosen, pillars)


@given(choices, pillar_orders)
def test_every_question_has_one_place_and_a_score_of_0_to_100(chosen: list[str], pillars: list[str]) -> None:
    ranked = rank(chosen, pillars)
    own = [question.key for question in framework().questions]
    assert sorted(item.key for item in ranked) == sorted(own)
    places = [(-item.score, own.index(item.key)) for item in ranked]
    assert places == sorted(places)
    assert all(0 <= item.score <= 100 for item in ranked)


@given(choices, st.sampled_from(IDS), pillar_orders)
def test_one_more_priority_lowers_no_score_and_raises_those_it_names(
    chosen: list[str], added: str, pillars: list[str]
) -> None:
    before, after = scores(rank(chosen, pillars)), scores(rank([*chosen, added], pillars))
    named = next(item for item in catalogue() if item.id == added).relevance
    for key, score in before.items():
        is_raised = key in named and added not in chosen
        assert after[key] > score if is_raised else after[key] == score


@given(choices.filter(bool), st.data())
def test_further_in_front_a_priority_counts_more(chosen: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(chosen) - 1))
    target = data.draw(st.integers(0, place))
    moved = [each for each in chosen if each != chosen[place]]
    moved.insert(target, chosen[place])
    before, after = scores(rank(chosen)), scores(rank(moved))
    relevance = {item.id: item.relevance for item in catalogue()}
    others = {key for each in chosen if each != chosen[place] for key in relevance[each]}
    for key in relevance[chosen[place]].keys() - others:
        assert after[key] >= before[key]


@given(choices, pillar_orders)
def test_a_deciding_question_of_a_chosen_priority_is_always_prioritised(
    chosen: list[str], pillars: list[str]
) -> None:
    ranked = {item.key: item for item in rank(chosen, pillars)}
    for each in catalogue():
        for key, relevance in each.relevance.items():
            if each.id in chosen and relevance.weight == 3:
                assert ranked[key].is_prioritised
    marked = [item for item in ranked.values() if item.is_prioritised]
    assert 5 <= len(marked) <= 57 / 2
    assert not chosen or all(any(reason for _, reason in item.reasons) for item in marked)


@given(choices, pillar_orders, several_minutes)
def test_a_path_fits_and_does_not_jump(chosen: list[str], pillars: list[str], minutes: float) -> None:
    lens, ranked = framework(), rank(chosen, pillars)
    keys = path(lens, ranked, minutes)
    assert sum(minutes_for(lens.question(key)) for key in keys) <= max(minutes, 0)
    assert set(keys) == {item.key for item in ranked[: len(keys)]}
    if len(keys) < len(ranked):
        following = lens.question(ranked[len(keys)].key)
        assert sum(minutes_for(lens.question(key)) for key in keys) + minutes_for(following) > minutes
    visited = [pillar for pillar, _ in groupby(keys, key=lambda key: lens.pillar_of(key).id)]
    assert len(visited) == len(set(visited))
    best = [
        max(item.score for item in ranked if item.key in keys and lens.pillar_of(item.key).id == pillar)
        for pillar in visited
    ]
    assert best == sorted(best, reverse=True)


@given(choices, several_minutes, several_minutes)
def test_more_minutes_only_add_questions(chosen: list[str], some: float, others: float) -> None:
    ranked = rank(chosen)
    fewer, more = sorted((some, others))
    assert set(path(framework(), ranked, fewer)) <= set(path(framework(), ranked, more))


def test_enough_minutes_reach_every_question() -> None:
    assert len(path(framework(), rank(["cut-bill"]), 239)) == 57
    assert len(path(framework(), rank(["cut-bill"]), 238.5)) == 56


def test_within_a_pillar_the_lens_order_holds() -> None:
    own = [question.key for question in framework().questions]
    for _, group in groupby(
        path(framework(), rank(["no-outages", "cut-bill"]), 120),
        key=lambda key: framework().pillar_of(key).id,
    ):
        places = [own.index(key) for key in group]
        assert places == sorted(places)


@pytest.mark.parametrize("question", framework().questions, ids=lambda question: question.key)
def test_every_question_is_prioritised_by_some_single_choice(question: Question) -> None:
    found = [
        each.id
        for each in catalogue()
        if any(item.key == question.key and item.is_prioritised for item in rank([each.id]))
    ]
    assert found


@pytest.mark.parametrize("each", catalogue(), ids=lambda each: each.id)
def test_an_hour_asks_all_that_decides_about_the_one_priority(each: BusinessPriority) -> None:
    asked = path(framework(), rank([each.id]), 60)
    assert {key for key, relevance in each.relevance.items() if relevance.weight == 3} <= set(asked)


def test_a_lens_takes_the_hours_of_its_questions() -> None:
    from tests.support.samples import small_lens
    from wa_desktop.domain.priorities import hours_for, minutes_for

    lens = small_lens(6, 9)
    assert hours_for(lens) == -(-int(sum(map(minutes_for, lens.questions))) // 60) == 3
    assert hours_for(small_lens(0)) == 0
