"""The difference of two lenses: every kind of change by example, and numbers that add up for any two lenses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.test_carrying import other_versions
from tests.support.lens_values import make_question
from tests.support.samples import small_lens, small_question
from wa_desktop.domain.lens import Choice, Lens, Question, Resource, Risk, RiskRule
from wa_desktop.domain.lens_changes import Counts, LensChanges, lens_changes, moved_ids
from wa_desktop.domain.risk import fired_rule
from wa_desktop.domain.rule_changes import RuleChange, rule_change
from wa_desktop.domain.rules import parse

LENS = small_lens(2, 2)


def with_first(question: Question, lens: Lens = LENS) -> Lens:
    """The lens with another first question."""
    first = lens.pillars[0]
    return replace(
        lens, pillars=(replace(first, questions=(question, *first.questions[1:])), *lens.pillars[1:])
    )


def only(changes: LensChanges) -> object:
    (one,) = changes.questions
    return one


# What differs


@given(other_versions())
def test_a_lens_does_not_differ_from_itself(lens: Lens) -> None:
    changes = lens_changes(lens, replace(lens, version="9"))
    assert changes.is_empty
    assert (changes.question_counts, changes.choice_counts, changes.pillar_counts) == (Counts(),) * 3
    assert not changes.loses_answers
    assert list(changes.in_pillars()) == []


@given(other_versions(), other_versions())
def test_numbers_add_up_and_turn_round(before: Lens, after: Lens) -> None:
    there, back = lens_changes(before, after), lens_changes(after, before)
    for counts, old, new in (
        (there.pillar_counts, len(before.pillars), len(after.pillars)),
        (there.question_counts, len(before.questions), len(after.questions)),
        (
            there.choice_counts,
            sum(len(one.choices) for one in before.questions),
            sum(len(one.choices) for one in after.questions),
        ),
    ):
        assert old + counts.new - counts.deleted == new
    for one, other in (
        (there.question_counts, back.question_counts),
        (there.choice_counts, back.choice_counts),
        (there.pillar_counts, back.pillar_counts),
    ):
        assert one == Counts(other.deleted, other.updated, other.new)
    listed = [one for _, _, inside in there.in_pillars() for one in inside]
    assert sorted(one.question.key for one in listed) == sorted(one.question.key for one in there.questions)
    assert there.is_empty is back.is_empty


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"title": "How now?"}, (True, False, False)),
        ({"number": "SEC 9"}, (True, False, False)),
        ({"short_title": "Now"}, (True, False, False)),
        ({"description": "Why it is asked."}, (False, True, False)),
        ({"helpful": Resource("Read", "https://example.org")}, (False, True, False)),
    ],
)
def test_a_questions_own_texts(change: dict[str, object], said: tuple[bool, ...]) -> None:
    question = LENS.questions[0]
    one = only(lens_changes(LENS, with_first(replace(question, **change))))
    assert (one.retitled, one.described, one.moved) == said
    assert (one.choices, one.rules, one.is_changed) == ((), None, True)


def test_choices_are_new_gone_reworded_advised_and_moved() -> None:
    question = LENS.questions[0]
    first, second, third, none = question.choices
    choices = (
        replace(second, title="Other words"),
        replace(first, helpful=None),
        Choice("fresh", "A fresh one"),
        none,
    )
    changes = lens_changes(LENS, with_first(replace(question, choices=choices)))
    one = only(changes)
    kinds = {
        change.choice.id: (change.is_new, change.is_gone, change.reworded, change.advice, change.moved)
        for change in one.choices
    }
    moved = kinds[first.id][4] + kinds[second.id][4]
    assert moved == 1, "one of two that changed places was put elsewhere"
    assert kinds["fresh"] == (True, False, False, False, False)
    assert kinds[third.id] == (False, True, False, False, False)
    assert (kinds[second.id][2], kinds[first.id][3]) == (True, True)
    assert none.id not in kinds
    assert changes.choice_counts == Counts(1, 2, 1)
    assert (changes.gone_choices, changes.loses_answers) == (1, True)


def test_none_of_these_is_a_choice_but_no_practice() -> None:
    question = LENS.questions[0]
    changes = lens_changes(LENS, with_first(replace(question, choices=question.practices)))
    assert changes.choice_counts == Counts(0, 0, 1)
    assert (only(changes).gone, only(changes).new) == ((), ())


def test_pillars_and_the_lens_itself() -> None:
    first, second = LENS.pillars
    after = replace(
        LENS,
        name="Another name",
        description="Other words.",
        pillars=(replace(first, name="Safety"), replace(second, id="new", questions=())),
    )
    changes = lens_changes(LENS, after)
    assert [(one.before is None, one.after is None, one.pillar.name) for one in changes.pillars] == [
        (False, False, "Safety"),
        (True, False, second.name),
        (False, True, second.name),
    ]
    assert changes.pillar_counts == Counts(1, 1, 1)
    assert (changes.renamed, changes.described) == (True, True)
    assert changes.question_counts == Counts(0, 0, 2)
    assert [pillar.id for pillar, _, _ in changes.in_pillars()] == [first.id, "new", second.id]


def test_a_question_that_moves_to_another_pillar_is_neither_new_nor_gone() -> None:
    first, second = LENS.pillars
    moving = first.questions[0]
    after = replace(
        LENS,
        pillars=(
            replace(first, questions=first.questions[1:]),
            replace(second, questions=(moving, *second.questions)),
        ),
    )
    changes = lens_changes(LENS, after)
    assert only(changes).moved
    assert (only(changes).question, only(changes).pillar.id) == (moving, second.id)
    assert changes.question_counts == Counts(0, 1, 0)
    assert not changes.loses_answers


@given(st.permutations("abcdef"), st.permutations("abcdef"), st.sets(st.sampled_from("abcdef")))
def test_the_fewest_have_moved(before: Sequence[str], after: Sequence[str], gone: set[str]) -> None:
    after = [one for one in after if one not in gone]
    moved = moved_ids(before, after)
    stays = [one for one in after if one not in moved]
    assert stays == [one for one in before if one in stays]
    longest = max(
        size
        for size in range(len(after) + 1)
        for kept in combinations(after, size)
        if list(kept) == [one for one in before if one in kept]
    )
    assert len(stays) == longest


def test_a_new_or_gone_neighbor_moves_nothing() -> None:
    assert moved_ids("abc", "xaybzc") == set()
    assert moved_ids("abcd", "bd") == set()


# Rules


def test_the_same_rules_in_other_words_have_the_same_result() -> None:
    before = make_question(["a", "b"], ("NONE", "a && b"), ("HIGH", "default"))
    after = make_question(["a", "b"], ("NONE", "b&&a"), ("HIGH", "default"))
    assert rule_change(before, before) is None
    assert rule_change(before, after) == RuleChange(4)


def test_rules_that_are_stricter_and_milder() -> None:
    before = make_question(["a", "b", "c"], ("NONE", "a && b"), ("HIGH", "!a"), ("MEDIUM", "default"))
    after = make_question(["a", "b", "c"], ("NONE", "a && b && c"), ("MEDIUM", "default"))
    # a+b alone is worse; the four without a are better
    assert rule_change(before, after) == RuleChange(8, worse=1, better=4)


def test_practices_that_no_rule_names_multiply_the_selections() -> None:
    before = make_question(["a", "b", "c", "x_no"], ("NONE", "a"), ("HIGH", "default"))
    after = make_question(["a", "b", "c", "x_no"], ("NONE", "a"), ("MEDIUM", "default"))
    assert rule_change(before, after) == RuleChange(9, better=5)


def test_a_rule_that_is_missing_is_neither_worse_nor_better() -> None:
    before = make_question(["a"], ("NONE", "a"), ("HIGH", "default"))
    after = make_question(["a"], ("NONE", "a"))
    assert rule_change(before, after) == RuleChange(2, unruled=1)


def test_too_many_names_are_not_counted() -> None:
    names = [f"n{number}" for number in range(21)]
    before = make_question(names, ("NONE", " && ".join(names)), ("HIGH", "default"))
    after = make_question(names, ("NONE", " && ".join(names)), ("MEDIUM", "default"))
    change = rule_change(before, after)
    assert change is not None
    assert not change.is_counted


def _put(parts: tuple[str, str, str]) -> str:
    return f"({parts[0]} {parts[2]} {parts[1]})"


_name = st.sampled_from(["a", "b", "c", "d", "n_no"])
_condition = st.recursive(
    _name,
    lambda part: st.one_of(
        part.map("!({})".format), st.tuples(part, part, st.sampled_from(["&&", "||"])).map(_put)
    ),
    max_leaves=5,
)


@st.composite
def ruled(draw: st.DrawFn) -> Question:
    """A question with some of four practices, perhaps "None of these", and any rules."""
    ids = [*sorted(draw(st.sets(st.sampled_from("abcd")))), *(["n_no"] if draw(st.booleans()) else [])]
    rules = draw(
        st.lists(
            st.tuples(st.sampled_from(["NONE", "MEDIUM", "HIGH"]), _condition | st.just("default")),
            max_size=4,
        )
    )
    return make_question(ids, *rules)


@given(ruled(), ruled())
def test_rules_are_compared_as_if_every_selection_was_tried(before: Question, after: Question) -> None:
    def risk(question: Question, selected: frozenset[str]) -> Risk:
        rule = fired_rule(question, selected)
        return rule.risk if rule else Risk.NO_RULE_MATCHED

    common = [one.id for one in after.practices if before.has_choice(one.id)]
    tried = [frozenset(kept) for size in range(len(common) + 1) for kept in combinations(common, size)]
    if before.none_choice and after.none_choice:
        tried.append(frozenset({"n_no"}))
    moves = [(risk(before, selected), risk(after, selected)) for selected in tried]
    ruled_both = [(old.severity, new.severity) for old, new in moves if min(old.severity, new.severity) >= 0]
    change = rule_change(before, after) or RuleChange(len(tried))
    assert change == RuleChange(
        len(tried),
        sum(new > old for old, new in ruled_both),
        sum(new < old for old, new in ruled_both),
        sum((old.severity < 0) != (new.severity < 0) for old, new in moves),
    )


def test_rules_in_a_lens() -> None:
    question = small_question("small_p0q0", LENS.questions[0].number)
    strict = replace(question, rules=(*question.rules[:2], RiskRule(Risk.HIGH, parse("default"))))
    rules = only(lens_changes(with_first(question), with_first(strict))).rules
    assert (rules.selections, rules.worse, rules.better) == (9, 3, 0)
