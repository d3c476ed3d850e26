"""Minimal forms: they say the table, no name and no cube can be left out, and don't-cares are used."""

from __future__ import annotations

from functools import reduce
from itertools import pairwise
from operator import and_, or_, xor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wa_desktop.domain.minimal_forms import Cube, TooManyCubesError, cover
from wa_desktop.domain.rules import MAX_TABLE_NAMES, all_selections, column, parse


def cube(text: str, names: str = "abcde") -> Cube:
    """From "a!b": with a and without b."""
    off = {names.index(sign) for before, sign in pairwise(text) if before == "!"}
    return Cube(frozenset(names.index(sign) for sign in text if sign != "!") - off, frozenset(off))


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("a", "a"),
        ("!a", "!a"),
        ("a || !a", ""),
        ("a && b || c", "c ab"),
        ("!(a && b)", "!a !b"),
        ("a && b || a && !b", "a"),
        ("a && b || !a && c || b && c", "ab !ac"),  # the last is implied
        ("(a || b) && (c || d)", "ac ad bc bd"),
        ("a && (b || a)", "a"),
        ("a || a && b && c && d && e", "a"),
        ("a && !b || !a && b", "a!b !ab"),
    ],
)
def test_the_cubes_of_a_condition(condition: str, expected: str) -> None:
    names = "abcde"
    cubes = cover(parse(condition).table(names), len(names))
    assert cubes == tuple(cube(text) for text in (expected.split() or [""]))


def test_what_never_holds_has_no_cubes() -> None:
    assert cover(0, 3) == ()
    assert cover(0, 0) == ()
    assert cover(1, 0) == (Cube(frozenset(), frozenset()),)


def test_selections_that_do_not_matter_make_cubes_larger() -> None:
    table = parse("a && b && !c").table("abc")
    assert cover(table, 3) == (cube("ab!c"),)
    assert cover(table, 3, parse("c").table("abc")) == (cube("ab"),)
    assert cover(table, 3, parse("a").table("abc")) == ()  # nothing is needed any more


@st.composite
def tables(draw: st.DrawFn) -> tuple[int, int, int]:
    """A table, how many names it is over, and the selections that do not matter."""
    count = draw(st.integers(0, 7))
    every = all_selections(count)
    kinds = st.one_of(st.just(0), st.integers(0, every), st.builds(and_, *[st.integers(0, every)] * 2))
    return draw(st.integers(0, every)), count, draw(kinds)


@settings(deadline=None)
@given(tables())
def test_a_cover_is_true_where_it_must_be_and_may_be(given_table: tuple[int, int, int]) -> None:
    table, count, optional = given_table
    reached = reduce(or_, (one.table(count) for one in cover(table, count, optional)), 0)
    assert reached & ~optional == table & ~optional


@settings(deadline=None)
@given(tables())
def test_no_cube_and_no_name_can_be_left_out(given_table: tuple[int, int, int]) -> None:
    table, count, optional = given_table
    cubes = cover(table, count, optional)
    reached = [one.table(count) for one in cubes]
    for index, one in enumerate(cubes):
        others = reduce(or_, reached[:index] + reached[index + 1 :], 0)
        assert table & ~optional & ~others
        for name in one.on | one.off:
            assert Cube(one.on - {name}, one.off - {name}).table(count) & ~(table | optional)


@given(tables())
def test_short_cubes_come_first_and_the_order_is_always_the_same(given_table: tuple[int, int, int]) -> None:
    cubes = cover(*given_table)
    assert [one.size for one in cubes] == sorted(one.size for one in cubes)
    assert cover(*given_table) == cubes


def test_fifteen_names_of_the_worst_kinds() -> None:
    columns = [column(i, 15) for i in range(15)]
    assert len(cover(reduce(xor, columns), 15)) == 1 << 14
    assert len(cover(all_selections(15) & ~reduce(and_, columns), 15)) == 15
    half = int("".join(str(int(mask.bit_count() >= 8)) for mask in reversed(range(1 << 15))), 2)
    assert len(cover(half, 15)) == 6435  # 15 over 8


def test_a_limit_stops_what_cannot_be_said_in_few_cubes() -> None:
    table = reduce(xor, (column(i, MAX_TABLE_NAMES) for i in range(MAX_TABLE_NAMES)))
    with pytest.raises(TooManyCubesError):
        cover(table, MAX_TABLE_NAMES, most=100)
    table = reduce(xor, (column(i, 4) for i in range(4)))
    assert len(cover(table, 4, most=8)) == 8
    with pytest.raises(TooManyCubesError):
        cover(table, 4, most=7)


def test_more_names_than_a_table_holds_are_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        cover(0, MAX_TABLE_NAMES + 1)
