"""What can be bought, at which price, and how much is at stake."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.small_snapshots import ref, snapshot
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, ActionStatus, Effort, PracticeRef
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.works import Market, Work, market, pillar_weights, working_days

TODAY = date(2026, 3, 2)


def practice(key: str, choice: str = "") -> PracticeRef:
    of = ref(key)
    return PracticeRef(of.lens, of.question, choice)


def action(number: int, *practices: PracticeRef, days: float = 2, **given: object) -> Action:
    return Action(
        f"{number:032x}", number, f"Action {number}", practices=practices, effort=Effort(days=days), **given
    )  # type: ignore[arg-type]


def market_of(state: Snapshot) -> Market:
    return market(state, rate_all(state), TODAY)


def touching(found: Market, key: str) -> list[Work]:
    return next(list(stake.works) for stake in found.stakes if stake.ref == ref(key))


def test_a_practice_without_an_action_costs_what_its_size_comes_to() -> None:
    state = snapshot({"s1": "NNN"}, effort_days=(1.0, 4.0, 9.0))
    works = touching(market_of(state), "s1")
    assert [(work.closes, work.cost, work.action) for work in works] == [
        ((practice("s1", "a"),), 400, None),
        ((practice("s1", "b"),), 400, None),
    ]


def test_an_action_takes_the_place_of_all_practices_it_closes() -> None:
    one = action(1, practice("s1", "a"), practice("s1", "b"), practice("c1", "a"), days=2.5)
    state = replace(snapshot({"s1": "NNN", "c1": "YNN"}), actions=(one,))
    assert touching(market_of(state), "s1") == [
        Work(one.id, 250, (practice("s1", "a"), practice("s1", "b")), (), one)
    ]


def test_what_is_done_costs_nothing_and_what_will_not_be_done_cannot_be_bought() -> None:
    done = action(1, practice("s1", "a"), status=ActionStatus.DONE)
    never = action(2, practice("s1", "b"), status=ActionStatus.WONT_DO)
    after = action(3, practice("c1", "a"), depends_on=(done.id, never.id))
    state = replace(snapshot({"s1": "NNN", "c1": "NNN"}), actions=(done, never, after))
    found = market_of(state)
    assert [(work.id, work.cost) for work in touching(found, "s1")] == [(done.id, 0)]
    assert found.works[after.id].needs == ()


def test_a_live_action_has_to_be_bought_first_even_if_it_closes_nothing() -> None:
    first = action(1)
    second = action(2, practice("s1", "a"), depends_on=(first.id,))
    found = market_of(replace(snapshot({"s1": "NNN"}), actions=(first, second)))
    assert found.works[second.id].needs == (first.id,)
    assert found.works[first.id].closes == ()


@pytest.mark.parametrize("choice", ["a", ""])
def test_an_accepted_risk_is_not_bought_until_its_day_has_passed(choice: str) -> None:
    accepted = Decision(
        "d" * 32,
        1,
        DecisionKind.ACCEPTED_RISK,
        "Accepted",
        practices=(practice("s1", choice),),
        revisit_on=TODAY,
    )
    state = replace(snapshot({"s1": "NYN"}), decisions=(accepted,))
    assert touching(market_of(state), "s1") == []
    late = market(state, rate_all(state), TODAY + timedelta(days=1))
    assert len(touching(late, "s1")) == 1


def test_the_clients_first_pillar_counts_three_times_and_the_second_twice() -> None:
    state = snapshot({"s1": "NNN", "c1": "YNN"}, pillar_priorities=("cost", "safety"))
    found = market_of(state)
    assert [(stake.ref, stake.risk, stake.weight) for stake in found.stakes] == [
        (ref("s1"), Risk.HIGH, 2),
        (ref("c1"), Risk.MEDIUM, 3),
    ]
    assert found.at_stake == 2 * 3 + 3 * 1
    assert pillar_weights(snapshot(pillar_priorities=("x", "y", "z"))) == {"x": 3, "y": 2}


def test_without_an_order_of_pillars_all_count_once() -> None:
    state = snapshot({"s1": "NNN", "c1": "YNN"})
    assert market_of(state).at_stake == 3 + 1
    assert market(state, rate_all(state), TODAY, {"cost": 7}).at_stake == 3 + 7


def test_an_action_for_a_lens_that_is_gone_closes_nothing() -> None:
    lost = action(1, PracticeRef("gone", "q", "a"))
    assert market_of(replace(snapshot({"s1": "NNN"}), actions=(lost,))).works[lost.id].closes == ()
    assert QuestionRef("gone", "q") not in {stake.ref for stake in market_of(snapshot({"s1": "NNN"})).stakes}


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(-10, 500), st.sampled_from([0.5, 1, 3]))
def test_working_days_are_counted_day_by_day(today: date, span: int, people: float) -> None:
    until = today + timedelta(days=span)
    days = [today + timedelta(days=i) for i in range(1, span + 1)]
    assert working_days(today, until, people) == people * sum(day.weekday() < 5 for day in days)
