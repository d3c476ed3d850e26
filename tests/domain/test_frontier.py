"""The best plan for every number of days: equal to trying everything, and to an independent solver."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.small_snapshots import ref, snapshot
from tests.support.whatif_cases import TODAY, drawn_review, frontier_by_trying, most_for
from wa_desktop.domain import frontier_sweep as sweep
from wa_desktop.domain.frontier import Frontier, frontier
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, ActionStatus, Effort, PracticeRef
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.works import POINTS, Market, market
from wa_desktop.review.plan import FinishActions


def computed(state: Snapshot) -> tuple[Market, Frontier]:
    found = market(state, rate_all(state), TODAY)
    return found, frontier(state, found)


def costs_and_gains(best: Frontier) -> list[tuple[int, int]]:
    return [(round(point.days * 100), point.gain) for point in best.points]


@settings(deadline=None, max_examples=150)
@given(st.integers(0, 10**9), st.integers(1, 4), st.integers(1, 3), st.integers(0, 5))
def test_every_point_is_what_trying_all_sets_of_works_finds(
    seed: int, questions: int, practices: int, actions: int
) -> None:
    state = drawn_review(seed, questions=questions, practices=practices, actions=actions)
    goods, best = computed(state)
    if len(goods.works) > 12:
        return
    assert best.exact
    assert costs_and_gains(best) == frontier_by_trying(state, goods)


@pytest.mark.parametrize("seed", range(200))
def test_the_optimum_is_that_of_an_independent_integer_programme(seed: int) -> None:
    state = drawn_review(seed, questions=4 + seed % 5, practices=2 + seed % 5, actions=seed % 12)
    goods, best = computed(state)
    assert best.exact
    total = round(best.points[-1].days * 100)
    for budget in {0, total // 3, total + 100}:
        assert best.points[best.best_for(budget / 100)].gain == most_for(state, goods, budget)


@settings(deadline=None, max_examples=100)
@given(st.integers(0, 10**9))
def test_a_purchase_costs_what_it_says_and_leads_where_it_says(seed: int) -> None:
    state = drawn_review(seed, questions=5, practices=4, actions=6)
    goods, best = computed(state)
    assert best.points[0].days == 0
    for number, point in enumerate(best.points):
        bought = best.purchase(number)
        assert (bought.days, bought.gain) == (point.days, point.gain)
        assert sum(work.cost for work in bought.works) == round(100 * bought.days)
        ids = [work.id for work in bought.works]
        assert len(set(ids)) == len(ids)
        for place, work in enumerate(bought.works):
            assert set(work.needs) <= set(ids[:place])
        after = FinishActions((), tuple(p for work in bought.works for p in work.closes)).apply(state)
        ratings = rate_all(after, explain=False)
        gain = 0
        for stake in goods.stakes:
            risk = ratings[stake.ref].risk
            if risk in POINTS:
                assert bought.outcomes.get(stake.ref, stake.risk) is risk
                gain += stake.weight * (POINTS[stake.risk] - POINTS[risk])
        assert gain == bought.gain


def action(number: int, *practices: PracticeRef, days: float = 2, **given: object) -> Action:
    return Action(
        f"{number:032x}", number, f"Action {number}", practices=practices, effort=Effort(days=days), **given
    )  # type: ignore[arg-type]


def practice(key: str, choice: str) -> PracticeRef:
    return PracticeRef(ref(key).lens, key, choice)


def test_an_action_for_two_questions_is_paid_once() -> None:
    both = action(1, practice("s1", "a"), practice("s2", "a"), days=5)
    state = replace(snapshot({"s1": "NYN", "s2": "NYN"}), actions=(both,))
    _, best = computed(state)
    assert costs_and_gains(best) == [(0, 0), (500, 6)]
    assert best.purchase(1).works[0].action == both


def test_what_waits_for_another_action_is_bought_with_it() -> None:
    first = action(1, days=4)
    second = action(2, practice("s1", "a"), days=1, depends_on=(first.id,))
    state = replace(snapshot({"s1": "NYN", "c1": "NYN"}), actions=(first, second))
    _, best = computed(state)
    assert costs_and_gains(best) == [(0, 0), (300, 3), (800, 6)]
    assert [work.id for work in best.purchase(2).works][:2] == [first.id, second.id]


def test_a_budget_buys_the_last_point_it_reaches() -> None:
    _, best = computed(snapshot({"s1": "NNN", "c1": "YNN"}))
    assert costs_and_gains(best) == [(0, 0), (300, 2), (600, 3), (900, 4)]
    assert [best.best_for(days) for days in (0, 2.99, 3, 5.5, 600)] == [0, 0, 1, 1, 3]


def test_a_target_is_the_first_point_without_a_question_above_it() -> None:
    _, best = computed(snapshot({"s1": "NNN", "c1": "YNN"}))
    assert best.for_target(Risk.MEDIUM) == 1
    assert best.for_target(Risk.NONE) == 3
    never = action(1, practice("s1", "a"), status=ActionStatus.WONT_DO)
    _, best = computed(replace(snapshot({"s1": "NNN", "c1": "YNN"}), actions=(never,)))
    assert best.for_target(Risk.MEDIUM) == len(best.points) - 1


@settings(deadline=None, max_examples=100)
@given(st.integers(0, 10**9), st.sampled_from([Risk.HIGH, Risk.MEDIUM, Risk.NONE]))
def test_a_target_is_found_as_by_looking_at_every_purchase(seed: int, target: Risk) -> None:
    goods, best = computed(drawn_review(seed, questions=5, practices=3, actions=5))

    def holds(number: int) -> bool:
        reached = {stake.ref: stake.risk for stake in goods.stakes} | dict(best.purchase(number).outcomes)
        return all(risk.severity <= target.severity for risk in reached.values())

    points = range(len(best.points))
    assert best.for_target(target) == next(filter(holds, points), points[-1])


def test_nothing_at_risk_is_one_point() -> None:
    for state in (snapshot(), snapshot({"s1": "YYY"})):
        goods, best = computed(state)
        assert (goods.at_stake, costs_and_gains(best)) == (0, [(0, 0)])
        assert best.purchase(0).works == ()


def test_works_too_interlocked_are_cut_and_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    state = drawn_review(7, questions=8, practices=4, actions=20, negations=0)
    _, whole = computed(state)
    monkeypatch.setattr(sweep, "MAX_STATES", 3)
    monkeypatch.setattr(sweep, "QUICK_STATES", 3)
    goods, cut = computed(state)
    assert whole.exact
    assert not cut.exact
    for number, point in enumerate(cut.points):
        assert point.gain <= whole.points[whole.best_for(point.days)].gain
        assert sum(work.cost for work in cut.purchase(number).works) == round(100 * point.days)
    assert goods.at_stake == cut.at_stake


def test_a_chain_of_forty_actions_over_forty_questions_is_exact() -> None:
    state = drawn_review(3, questions=40, practices=4, actions=0)
    named = [PracticeRef("lens", f"q{number}", f"q{number}_{number % 4}") for number in range(40)]
    chain = tuple(
        action(number + 1, named[number], named[(number + 1) % 40], days=1 + number % 3)
        for number in range(40)
    )
    state = replace(state, actions=chain)
    goods, best = computed(state)
    assert best.exact
    assert best.points[best.best_for(20)].gain == most_for(state, goods, 2000)
