"""Groups of choices: read from conditions and written back, and what rules decide."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.support.lens_values import make_question
from tests.support.naive_rules import all_selections, first_true, is_true
from tests.support.random_conditions import conditions
from wa_desktop.domain.lens import Risk, RiskRule
from wa_desktop.domain.rule_groups import (
    MOST_WAYS,
    Group,
    Kind,
    Verdicts,
    Ways,
    equal_ways,
    levels,
    standard_rules,
    text_of,
    verdicts,
    ways_of,
)
from wa_desktop.domain.rules import MAX_TABLE_NAMES, parse, selections

IDS = tuple("abcdefg")


def ways(text: str) -> Ways:
    """From "all ab, none c / any de": ways between slashes, groups between commas."""
    return tuple(
        tuple(Group(Kind(kind), tuple(ids)) for kind, ids in (group.split() for group in way.split(", ")))
        for way in text.split(" / ")
    )


def holds(given_ways: Ways, selected: frozenset[str]) -> bool:
    """What ways mean, word by word."""
    tests = {Kind.ALL: all, Kind.ANY: any, Kind.NONE: lambda found: not any(found)}
    return any(
        all(tests[group.kind]([choice_id in selected for choice_id in group.ids]) for group in way)
        for way in given_ways
    )


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("a", "all a"),
        ("!a", "none a"),
        ("a && b", "all ab"),
        ("a || b", "any ab"),
        ("a && b || c", "all ab / all c"),
        ("a || b || c && d || e", "any ab / all cd / all e"),
        ("(a || b) && !c && d && !(e || f)", "any ab, none cef, all d"),
        ("a && (b || c) && (d || e)", "all a, any bc, any de"),
        ("((a && b)) && (c && d)", "all abcd"),
        ("(a || (b || c)) && d", "any abc, all d"),
        ("!a || !b && c", "none a / none b, all c"),
        ("a && a || (b || b)", "any ab"),
        ("!(a || b)", "none ab"),
        ("a && !a", "all a, none a"),
        ("c || b || a", "any cba"),
    ],
)
def test_ways_that_a_condition_spells_out(condition: str, expected: str) -> None:
    assert ways_of(parse(condition)) == ways(expected)


@pytest.mark.parametrize(
    "condition", ["default", "!(a && b)", "!!a", "(a || !b) && c", "a && (b || c && d)", "!(a || !b)"]
)
def test_other_shapes_are_not_read_directly(condition: str) -> None:
    assert ways_of(parse(condition)) is None


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("!(a && b)", "none a / none b"),
        ("!!a", "all a"),
        ("(a || !b) && c", "all ac / all c, none b"),
        ("a && (b || c && d)", "all ab / all acd"),
        ("(a || b || c) && !(d && !e)", "any abc, none d / all e, any abc"),
        ("!(!a && !b) && !(c || (d && c))", "any ab, none c"),
        ("!(a || !a)", "all a, none a"),
        ("!(a && !a)", "all a / none a"),
    ],
)
def test_other_shapes_are_told_by_their_table(condition: str, expected: str) -> None:
    assert equal_ways(parse(condition)) == ways(expected)


def test_there_is_no_equal_for_default_and_for_what_is_too_much() -> None:
    assert equal_ways(parse("default")) is None
    names = [f"n{number}" for number in range(MAX_TABLE_NAMES + 1)]
    assert equal_ways(parse(f"!({' && '.join(names)})")) is None
    assert equal_ways(parse(" && ".join(names))) == ((Group(Kind.ALL, tuple(names)),),)
    odd = "a"
    for name in "bcdefgh":
        odd = f"({odd} && !{name} || !({odd}) && {name})"
    assert equal_ways(parse(odd)) is None  # 128 ways
    assert MOST_WAYS < 128


@pytest.mark.parametrize(
    ("given_ways", "text"),
    [
        ("all ab", "a && b"),
        ("any ab", "a || b"),
        ("none ab", "!a && !b"),
        ("any a", "a"),
        ("all a / all b", "a || b"),
        ("all ab / all c", "(a && b) || c"),
        ("any ab / all cd", "a || b || (c && d)"),
        ("all a, any bc, none de", "a && (b || c) && !d && !e"),
        ("none a / none bc", "!a || (!b && !c)"),
        ("any ab, any cd", "(a || b) && (c || d)"),
    ],
)
def test_ways_as_text(given_ways: str, text: str) -> None:
    assert text_of(ways(given_ways)) == text


def test_empty_groups_and_ways_are_left_out() -> None:
    nothing = Group(Kind.ANY, ())
    assert text_of(()) == ""
    assert text_of(((),)) == ""
    assert text_of(((nothing,), (Group(Kind.ALL, ("a",)), nothing), ())) == "a"


groups = st.builds(
    Group, st.sampled_from(Kind), st.lists(st.sampled_from(IDS), min_size=1, max_size=4).map(tuple)
)
any_ways = st.lists(st.lists(groups, min_size=1, max_size=4).map(tuple), min_size=1, max_size=4).map(tuple)


@settings(deadline=None)
@given(any_ways)
def test_the_text_of_ways_means_the_ways(given_ways: Ways) -> None:
    text = text_of(given_ways)
    for selected in all_selections(IDS):
        assert is_true(text, selected) == holds(given_ways, selected)


@settings(deadline=None)
@given(any_ways)
def test_ways_come_back_from_their_text(given_ways: Ways) -> None:
    text = text_of(given_ways)
    read = ways_of(parse(text))
    assert read is not None
    for selected in all_selections(IDS):
        assert holds(read, selected) == holds(given_ways, selected)
    again = ways_of(parse(text_of(read)))
    assert again == read


@settings(deadline=None)
@given(conditions(IDS))
def test_equal_ways_have_the_same_table(text: str) -> None:
    condition = parse(text)
    found = equal_ways(condition)
    assume(found is not None)
    assert found is not None
    assert parse(text_of(found)).table(IDS) == condition.table(IDS)
    assert ways_of(parse(text_of(found))) == found  # the builder reads back what it wrote
    for selected in all_selections(condition.names):
        assert holds(found, selected) == is_true(text, selected)


@settings(deadline=None)
@given(conditions(IDS))
def test_what_is_read_directly_means_the_condition(text: str) -> None:
    condition = parse(text)
    found = ways_of(condition)
    if found is not None:
        assert parse(text_of(found)).table(IDS) == condition.table(IDS)
        assert equal_ways(condition) == found


def rule(risk: str, text: str) -> RiskRule:
    return RiskRule(Risk(risk), parse(text))


def test_verdicts_by_example() -> None:
    rules = [rule("NONE", "a && b"), rule("MEDIUM", "a"), rule("HIGH", "!b"), rule("HIGH", "a")]
    found = verdicts(rules, "ab")
    assert found == Verdicts(("a", "b"), (0b1000, 0b0010, 0b0001, 0), 0b0100)
    assert levels(found, rules) == {Risk.HIGH: 0b0001, Risk.MEDIUM: 0b0010, Risk.NONE: 0b1000}
    assert verdicts([], "a") == Verdicts(("a",), (), 0b11)
    assert verdicts(rules, [str(number) for number in range(MAX_TABLE_NAMES + 1)]) is None


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["HIGH", "MEDIUM", "NONE"]), conditions(IDS)), max_size=4))
def test_verdicts_are_what_a_selection_gets(given_rules: list[tuple[str, str]]) -> None:
    question = make_question(IDS, *given_rules)
    found = verdicts(question.rules, IDS)
    assert found is not None
    tables = levels(found, question.rules) | {Risk.NO_RULE_MATCHED: found.undecided}
    for selected in all_selections(IDS):
        mask = sum(1 << IDS.index(choice_id) for choice_id in selected)
        assert [risk for risk, table in tables.items() if table >> mask & 1] == [
            first_true(question, selected)
        ]
        assert sum(table >> mask & 1 for table in (*found.tables, found.undecided)) == 1


@pytest.mark.parametrize("count", range(6))
def test_the_standard_rules_rate_by_how_much_is_selected(count: int) -> None:
    ids = IDS[:count]
    rules = standard_rules(ids)
    assert len(rules) == min(count, 2) + 1
    assert rules[-1] == ("default", "HIGH_RISK")
    words = {"NO_RISK": "NONE", "MEDIUM_RISK": "MEDIUM", "HIGH_RISK": "HIGH"}
    question = make_question([*ids, "none_no"], *((words[risk], text) for text, risk in rules))
    for selected in all_selections([*ids, "none_no"]):
        chosen = len(selected - {"none_no"})
        expected = Risk.HIGH if not chosen else Risk.NONE if chosen == count else Risk.MEDIUM
        assert first_true(question, selected) is expected


def test_selections_of_a_verdict_can_be_listed() -> None:
    found = verdicts([rule("NONE", "a && b")], "ab")
    assert found is not None
    assert list(selections(found.tables[0])) == [0b11]
