"""Actions: what may stand in one, who waits for whom, how much work it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.plans import TODAY, action, id_of, practice
from tests.support.strategies import HALF_TEXTS, actions, half_texts, texts
from wa_desktop.domain.answers import Notes
from wa_desktop.domain.plan import (
    DEFAULT_SCALE,
    MAX_DAYS,
    MAX_LINKS,
    MAX_NOTE,
    MAX_OWNER,
    MAX_PRACTICES,
    MAX_TITLE,
    Action,
    ActionStatus,
    Effort,
    EffortScale,
    Impact,
    Size,
    blocked_by,
    check_action,
    find_cycle,
    in_order,
    next_action_number,
)

NUMBERS = range(1, 7)
graphs = st.fixed_dictionaries(
    {number: st.lists(st.sampled_from([*NUMBERS, 9]), max_size=2, unique=True) for number in NUMBERS}
)


def plan_of(waits_for: Mapping[int, Sequence[int]]) -> list[Action]:
    return [action(number, after=tuple(others)) for number, others in waits_for.items()]


def wrong_fields(one: Action, *others: Action) -> list[str]:
    problems = check_action(one, others)
    assert all(
        "{" not in str(problem.sentence) and str(problem.sentence).endswith(".") for problem in problems
    )
    return [problem.field for problem in problems]


# Fields and their bounds


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        ("title", {"title": "x" * MAX_TITLE}, {"title": "x" * (MAX_TITLE + 1)}),
        ("title", {"title": "x"}, {"title": " \n "}),
        ("owner", {"owner": "x" * MAX_OWNER}, {"owner": "x" * (MAX_OWNER + 1)}),
        ("notes", {"notes": Notes("x" * MAX_NOTE)}, {"notes": Notes("x" * (MAX_NOTE + 1))}),
        ("notes", {"notes": Notes("", "x" * MAX_NOTE)}, {"notes": Notes("y", "x" * (MAX_NOTE + 1))}),
        ("effort", {"effort": Effort(days=0.0)}, {"effort": Effort(days=-0.25)}),
        ("effort", {"effort": Effort(days=MAX_DAYS)}, {"effort": Effort(days=MAX_DAYS + 0.5)}),
        ("effort", {"effort": Effort(Size.L)}, {"effort": Effort(days=float("nan"))}),
        ("effort", {"effort": Effort()}, {"effort": Effort(days=float("inf"))}),
        (
            "links",
            {"links": tuple(f"https://example.org/{n}" for n in range(MAX_LINKS))},
            {"links": tuple(f"https://example.org/{n}" for n in range(MAX_LINKS + 1))},
        ),
        ("links", {"links": ("http://a",)}, {"links": ("javascript:alert(1)",)}),
        ("links", {"links": ("https://a/b?c=d#e",)}, {"links": ("https://a b",)}),
        ("links", {"links": ("https://a/" + "b" * 2038,)}, {"links": ("https://a/" + "b" * 2039,)}),
        ("links", {"links": ()}, {"links": ("https://",)}),
        ("links", {"links": ("https://č.example/日本",)}, {"links": ("https://a\0b",)}),
        (
            "practices",
            {"practices": tuple(practice("s1", str(n)) for n in range(MAX_PRACTICES))},
            {"practices": tuple(practice("s1", str(n)) for n in range(MAX_PRACTICES + 1))},
        ),
    ],
)
def test_each_field_has_its_bound(field: str, good: dict[str, object], bad: dict[str, object]) -> None:
    assert wrong_fields(replace(action(), **good)) == []  # type: ignore[arg-type]
    assert wrong_fields(replace(action(), **bad)) == [field]  # type: ignore[arg-type]


def test_all_that_is_wrong_is_named_at_once() -> None:
    one = action(owner="x" * 300, effort=Effort(days=-1), links=("ftp://a",), after=(8,))
    assert wrong_fields(replace(one, title="")) == ["title", "owner", "effort", "links", "depends_on"]


def test_an_action_waits_neither_for_itself_nor_for_a_stranger() -> None:
    assert wrong_fields(action(1, after=(1,))) == ["depends_on"]
    assert wrong_fields(action(1, after=(2,))) == ["depends_on"]
    assert wrong_fields(action(1, after=(2,)), action(2)) == []


def test_a_circle_is_named_by_the_labels_of_those_in_it() -> None:
    others = plan_of({2: [3], 3: [1], 4: [2]})
    (problem,) = check_action(action(1, after=(4, 2)), others)
    assert str(problem.sentence) in {
        "These actions would wait for each other: A-1 → A-2 → A-3 → A-1.",
        "These actions would wait for each other: A-1 → A-4 → A-2 → A-3 → A-1.",
    }


def test_the_stored_version_of_an_edited_action_does_not_count() -> None:
    plan = plan_of({1: [2], 2: []})
    assert wrong_fields(action(1), *plan) == []
    assert wrong_fields(action(2, after=(1,)), *plan) == ["depends_on"]
    assert wrong_fields(action(2, after=(1,)), action(1), action(2)) == []


@settings(deadline=None)
@given(graphs)
def test_exactly_those_in_a_circle_are_refused(waits_for: dict[int, list[int]]) -> None:
    plan = [*plan_of(waits_for), action(9)]
    for one in plan:
        if one.id in one.depends_on:
            continue
        assert (wrong_fields(one, *plan) == ["depends_on"]) == (one.number in reached(waits_for, one.number))


# Who waits for whom


def reached(waits_for: Mapping[int, Sequence[int]], start: int) -> set[int]:
    """All that an action waits for, directly or not, by adding until nothing is added."""
    found = set(waits_for.get(start, ()))
    while True:
        more = found | {other for one in found for other in waits_for.get(one, ())}
        if more == found:
            return found
        found = more


@settings(max_examples=300, deadline=None)
@given(graphs)
def test_a_circle_is_found_exactly_where_one_reaches_itself(waits_for: dict[int, list[int]]) -> None:
    circle = find_cycle({str(one): [str(other) for other in others] for one, others in waits_for.items()})
    assert bool(circle) == any(number in reached(waits_for, number) for number in NUMBERS)
    for one, following in zip(circle, (*circle[1:], *circle[:1]), strict=True):
        assert int(following) in waits_for[int(one)]
    assert len(set(circle)) == len(circle)


def is_sound(order: Sequence[Action]) -> bool:
    seen: set[str] = set()
    present = {one.id for one in order}
    for one in order:
        if not present.intersection(one.depends_on) <= seen:
            return False
        seen.add(one.id)
    return True


@settings(max_examples=150, deadline=None)
@given(graphs.filter(lambda graph: not any(n in reached(graph, n) for n in graph)), st.permutations(NUMBERS))
def test_the_order_is_the_first_sound_one(waits_for: dict[int, list[int]], given_order: list[int]) -> None:
    """Of all sound orders it is the one that keeps nearest to the order given, from its beginning."""
    plan = {one.number: one for one in plan_of(waits_for)}
    given_actions = [plan[number] for number in given_order]
    sound = next(order for order in permutations(given_actions) if is_sound(order))
    assert in_order(given_actions) == sound


@settings(deadline=None)
@given(graphs)
def test_an_order_holds_every_action_once_even_where_they_wait_for_each_other(
    waits_for: dict[int, list[int]],
) -> None:
    plan = plan_of(waits_for)
    assert sorted(one.number for one in in_order(plan)) == list(NUMBERS)


def test_a_circle_begins_with_the_first_given() -> None:
    plan = plan_of({1: [2], 2: [1], 3: [2], 4: []})
    assert [one.number for one in in_order(plan)] == [4, 1, 2, 3]
    assert [one.number for one in in_order(plan[1::-1])] == [2, 1]


def test_a_long_chain_is_put_in_order_at_once() -> None:
    plan = [action(number, after=(number + 1,) if number < 2000 else ()) for number in range(1, 2001)]
    assert [one.number for one in in_order(plan)] == list(range(2000, 0, -1))


def test_only_live_ones_block() -> None:
    waiting = action(1, after=(2, 3, 4, 5))
    others = [action(number, status=status) for number, status in enumerate(ActionStatus, 2)]
    assert [one.status for one in blocked_by(waiting, others)] == [
        ActionStatus.OPEN,
        ActionStatus.IN_PROGRESS,
    ]


# Numbers, dates, efforts


def test_numbers_go_on_after_the_highest() -> None:
    assert next_action_number(()) == 1
    assert next_action_number([action(1), action(7), action(3)]) == 8
    assert action(8).label == "A-8"


@pytest.mark.parametrize("status", ActionStatus)
def test_an_action_is_overdue_from_the_day_after_while_it_is_live(status: ActionStatus) -> None:
    one = action(due=TODAY, status=status)
    assert not one.is_overdue(TODAY)
    assert one.is_overdue(TODAY + timedelta(days=1)) == one.is_live
    assert not replace(one, due=None).is_overdue(date.max)


def test_days_count_before_a_size_and_what_is_unknown_is_medium() -> None:
    scale = EffortScale(0.5, 2, 10)
    efforts = [Effort(), Effort(Size.S), Effort(Size.M), Effort(Size.L), Effort(Size.L, 0.0), Effort(days=4)]
    assert [effort.in_days(scale) for effort in efforts] == [2, 0.5, 2, 10, 0, 4]
    assert [effort.is_known for effort in efforts] == [False, True, True, True, True, True]


def test_the_nearest_size_is_the_larger_at_halfway() -> None:
    assert [DEFAULT_SCALE.size(days) for days in (0, 1.99, 2, 5.49, 5.5, 100)] == list("SSMMLL")


@settings(deadline=None)
@given(st.floats(0.01, 1000), st.floats(0.01, 1000), st.floats(0.01, 1000))
def test_a_size_is_its_own_nearest(one: float, two: float, three: float) -> None:
    scale = EffortScale(*sorted({one, two, three})) if len({one, two, three}) == 3 else DEFAULT_SCALE
    assert [scale.size(scale.days(size)) for size in Size] == list(Size)


def test_impact_has_four_ranks() -> None:
    assert [impact.rank for impact in Impact] == [1, 2, 3, 4]


# What is kept


@settings(max_examples=60, deadline=None)
@given(actions, half_texts | texts)
def test_a_tidied_action_is_whole_and_stays_as_it_is(one: Action, text: str) -> None:
    tidied = replace(one, title=text, owner=text, notes=Notes(text, text), links=(text, text)).tidied()
    assert tidied.tidied() == tidied
    for kept in (tidied.title, tidied.owner, tidied.notes.client, tidied.notes.internal, *tidied.links):
        kept.encode()
    assert len(tidied.links) <= 1


def test_doubles_go_and_lines_become_one() -> None:
    twice = (practice("s1", "a"), practice("s2"), practice("s1", "a"))
    one = action(1, " Close\n the\tgap ", owner=" Ada ", practices=twice, after=(3, 2, 3)).tidied()
    assert (one.title, one.owner) == ("Close the gap", "Ada")
    assert one.practices == twice[:2]
    assert one.depends_on == (id_of(3), id_of(2))


@pytest.mark.parametrize("half", HALF_TEXTS)
def test_half_characters_do_not_stay(half: str) -> None:
    action(title=half, owner=half).tidied().title.encode()
