"""The condition grammar: by example, and against two naive readings of the same text."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.naive_rules import all_selections, is_true, satisfying, smallest
from tests.support.random_conditions import conditions
from wa_desktop.domain.rules import (
    MAX_DEPTH,
    MAX_TABLE_NAMES,
    Condition,
    ConditionError,
    column,
    minimal_selections,
    parse,
    selections,
)
from wa_desktop.domain.rules import all_selections as full_table

IDS = tuple(f"c{i}" for i in range(10))


def holds(condition: Condition, selected: frozenset[str], ids: tuple[str, ...] = IDS) -> bool:
    bit_of = {name: bit for bit, name in enumerate(ids)}
    return condition.compile(bit_of)(sum(1 << bit_of[name] for name in selected))


@pytest.mark.parametrize(
    ("text", "selected", "expected"),
    [
        ("a", "a", True),
        ("a", "", False),
        ("!a", "", True),
        ("!!a", "a", True),
        ("a && b", "a", False),
        ("a && b", "ab", True),
        ("a || b", "b", True),
        ("a||b&&c", "a", True),  # && binds closer than ||
        ("a||b&&c", "b", False),
        ("(a||b)&&c", "a", False),
        ("!a || b", "", True),  # ! binds closer than ||
        ("!(a || b)", "b", False),
        ("b && !a || c", "c", True),
        (" \n( a )\t", "a", True),
        ("a && !a", "a", False),
        ("a && b || c && d || e", "cd", True),
        ("a && (b || c) && d", "acd", True),
        ("default", "", True),
        ("  default ", "a", True),
    ],
)
def test_condition_by_example(text: str, selected: str, *, expected: bool) -> None:
    assert holds(parse(text), frozenset(selected), ("a", "b", "c", "d", "e")) is expected


def test_only_the_word_alone_in_small_letters_is_the_default() -> None:
    assert parse("default").is_default
    assert not parse("Default").is_default
    assert parse("DEFAULT || default_1").names == ("DEFAULT", "default_1")


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        ("   ", 0),
        ("a b", 2),
        ("a &&", 4),
        ("&& a", 0),
        ("a && || b", 5),
        ("a & b", 2),
        ("a | b", 2),
        ("(a", 2),
        ("a)", 1),
        ("()", 1),
        ("!", 1),
        ("a !b", 2),
        ("a == b", 2),
        ("a-b", 1),
        ("a && default", 5),
        ("(default)", 1),
        ("!default", 1),
        ("ä", 0),
        ("a &&    $", 8),
        ("a ; b", 2),
    ],
)
def test_what_is_no_condition_says_where(text: str, position: int) -> None:
    with pytest.raises(ConditionError) as caught:
        parse(text)
    assert caught.value.position == position
    assert str(caught.value).endswith(".")


@settings(deadline=None)
@given(conditions(IDS))
def test_parser_agrees_with_python_for_every_selection(text: str) -> None:
    condition = parse(text)
    for selected in all_selections(condition.names):
        assert holds(condition, selected) == is_true(text, selected)


@settings(deadline=None)
@given(conditions(IDS), st.integers(0, 10))
def test_table_agrees_with_sets_for_every_selection(text: str, count: int) -> None:
    free = IDS[:count]
    table = parse(text).table(free)
    found = {frozenset(free[i] for i in range(count) if mask >> i & 1) for mask in selections(table)}
    assert found == satisfying(text, free)


@settings(deadline=None)
@given(conditions(IDS[:6]), st.sets(st.sampled_from(IDS[3:6])))
def test_table_keeps_fixed_names_selected(text: str, fixed: set[str]) -> None:
    free = tuple(name for name in IDS[:6] if name not in fixed)
    table = parse(text).table(free, frozenset(fixed))
    for mask in range(1 << len(free)):
        selected = {free[i] for i in range(len(free)) if mask >> i & 1} | fixed
        assert bool(table >> mask & 1) == is_true(text, selected)


@settings(deadline=None)
@given(st.data())
def test_minimal_selections_are_those_without_a_smaller_one(data: st.DataObject) -> None:
    count = data.draw(st.integers(0, 6))
    table = data.draw(st.integers(0, full_table(count)))
    members = [frozenset(str(i) for i in range(count) if mask >> i & 1) for mask in selections(table)]
    minimal = {
        frozenset(str(i) for i in range(count) if mask >> i & 1)
        for mask in selections(minimal_selections(table, count))
    }
    assert minimal == smallest(members)


def test_column_holds_for_the_selections_with_its_name() -> None:
    for count in range(1, 8):
        for index in range(count):
            assert list(selections(column(index, count))) == [
                mask for mask in range(1 << count) if mask >> index & 1
            ]


def test_names_come_once_in_order_of_appearance() -> None:
    assert parse("c && (a || !b) && c || a").names == ("c", "a", "b")
    assert parse("default").names == ()


def test_names_without_a_bit_are_never_selected() -> None:
    assert not parse("a && x").compile({"a": 0})(1)
    assert parse("a || x").compile({"a": 0})(1)
    assert parse("!x").compile({"a": 0})(1)


def test_table_refuses_more_names_than_fit_into_memory() -> None:
    names = [f"n{i}" for i in range(MAX_TABLE_NAMES + 1)]
    with pytest.raises(ValueError, match="too large"):
        parse("n0").table(names)


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 900, 100_000])
@pytest.mark.parametrize("opening", ["(", "!", "!("])
def test_deep_nesting_is_refused_without_recursion(opening: str, depth: int) -> None:
    closing = ")" if "(" in opening else ""
    with pytest.raises(ConditionError, match="deeper than 64"):
        parse(opening * depth + "a" + closing * depth)


def test_the_deepest_allowed_nesting_works() -> None:
    for opening, closing in (("(", ")"), ("!", ""), ("(a && (a || ", "))")):
        levels = MAX_DEPTH // (opening.count("(") or 1)
        condition = parse(opening * levels + "a" + closing * levels)
        assert condition.names == ("a",)
        assert condition.compile({"a": 0})(1)
        assert condition.table(["a"]) == 0b10


@pytest.mark.parametrize("text", ["a && ", "a || ", "a && b || ", "(a || b) && ", "!a && "])
def test_long_chains_are_flat(text: str) -> None:
    condition = parse(text * (100_000 // len(text)) + "a")
    assert set(condition.names) <= {"a", "b"}
    assert condition.compile({"a": 0, "b": 1})(1) is (text != "!a && ")
    assert condition.table(["a", "b"]) == parse(text + "a").table(["a", "b"])


def test_time_grows_with_the_length_alone() -> None:
    def seconds(text: str) -> float:
        best = 9.0
        for _ in range(3):
            start = time.perf_counter()
            with contextlib.suppress(ConditionError):
                parse(text)
            best = min(best, time.perf_counter() - start)
        return best

    for piece, end in (("a && ", "a"), ("a || b && ", "a"), (" ", "$"), ("a && ", "$"), ("(a) || ", "")):
        short, long = (seconds(piece * (size // len(piece)) + end) for size in (10_000, 100_000))
        assert long < 50 * short + 0.01, piece
