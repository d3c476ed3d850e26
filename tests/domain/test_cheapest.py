"""The cheapest way to a target: equal to trying everything, and never dearer than the curve's first point for it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lens_values import make_question
from tests.support.plans import action
from tests.support.reviews import make_workload
from tests.support.small_snapshots import ref, snapshot
from tests.support.whatif_cases import TODAY, cheapest_by_trying, drawn_review
from wa_desktop.domain import frontier_sweep as sweep
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.cheapest import cheapest_for
from wa_desktop.domain.frontier import Purchase, frontier
from wa_desktop.domain.lens import Lens, Pillar, Question, Risk
from wa_desktop.domain.plan import Effort, PracticeRef
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import LensReview, Snapshot
from wa_desktop.domain.works import POINTS, Market, market
from wa_desktop.review.plan import FinishActions

TARGETS = (Risk.MEDIUM, Risk.NONE)


def offered(state: Snapshot) -> Market:
    return market(state, rate_all(state), TODAY)


def above(goods: Market, found: Purchase, target: Risk) -> int:
    return sum(found.outcomes.get(stake.ref, stake.risk).severity > target.severity for stake in goods.stakes)


@settings(deadline=None, max_examples=150)
@given(
    st.integers(0, 10**9), st.integers(1, 4), st.integers(1, 3), st.integers(0, 5), st.sampled_from(TARGETS)
)
def test_nothing_is_cheaper_by_trying_all_sets_of_works(
    seed: int, questions: int, practices: int, actions: int, target: Risk
) -> None:
    state = drawn_review(seed, questions=questions, practices=practices, actions=actions)
    goods = offered(state)
    if len(goods.works) > 12:
        return
    found = cheapest_for(state, goods, target)
    assert found.exact
    assert (above(goods, found, target), round(found.days * 100)) == cheapest_by_trying(state, goods, target)


@settings(deadline=None, max_examples=100)
@given(st.integers(0, 10**9), st.sampled_from(TARGETS))
def test_it_costs_what_it_says_and_leads_where_it_says(seed: int, target: Risk) -> None:
    state = drawn_review(seed, questions=6, practices=4, actions=7)
    goods = offered(state)
    found = cheapest_for(state, goods, target)
    assert sum(work.cost for work in found.works) == round(100 * found.days)
    ids = [work.id for work in found.works]
    for place, work in enumerate(found.works):
        assert set(work.needs) <= set(ids[:place])
    after = FinishActions((), tuple(p for work in found.works for p in work.closes)).apply(state)
    ratings = rate_all(after, explain=False)
    gain = 0
    for stake in goods.stakes:
        risk = ratings[stake.ref].risk
        if risk in POINTS:
            assert found.outcomes.get(stake.ref, stake.risk) is risk
            gain += stake.weight * (POINTS[stake.risk] - POINTS[risk])
    assert gain == found.gain


@settings(deadline=None, max_examples=100)
@given(st.integers(0, 10**9), st.sampled_from(TARGETS))
def test_the_curve_reaches_a_target_no_cheaper_and_removes_more_for_the_same_days(
    seed: int, target: Risk
) -> None:
    state = drawn_review(seed, questions=8, practices=4, actions=8)
    goods = offered(state)
    curve = frontier(state, goods)
    found = cheapest_for(state, goods, target)
    point = curve.purchase(curve.for_target(target))
    assert (above(goods, found, target), found.days) <= (above(goods, point, target), point.days)
    assert curve.points[curve.best_for(found.days)].gain >= found.gain


def test_a_dear_question_that_is_no_gain_for_its_days_is_bought_for_the_target() -> None:
    """The curve buys the two medium risks of pillar "safety" first: they are cheaper and weigh more."""
    dear = action(1, practices=(PracticeRef("main", "c1", "a"),), effort=Effort(days=20))
    state = replace(
        snapshot({"c1": "NYN", "s1": "YNN", "s2": "YNN"}, pillar_priorities=("safety",)), actions=(dear,)
    )
    goods = offered(state)
    found = cheapest_for(state, goods, Risk.MEDIUM)
    assert (found.days, found.outcomes) == (20.0, {ref("c1"): Risk.NONE})
    curve = frontier(state, goods)
    assert curve.points[curve.for_target(Risk.MEDIUM)].days > 20


def one_question(key: str, *rules: tuple[str, str]) -> Question:
    return replace(make_question([f"{key}_x", f"{key}_y", f"{key}_no"], *rules), key=key, id=key)


def test_every_question_counts_alike() -> None:
    """What lowers one question of the first pillar and raises two others helps the curve, but not the target."""
    helped = one_question("a", ("MEDIUM", "a_x"), ("HIGH", "default"))
    harmed = [one_question(key, ("HIGH", f"{key}_x"), ("MEDIUM", "default")) for key in "bc"]
    lens = Lens("lens", "Lens", "", (Pillar("p", "P", (helped,)), Pillar("q", "Q", tuple(harmed))))
    closed = tuple(PracticeRef("lens", key, f"{key}_x") for key in "abc")
    answers = {key: QuestionAnswer({f"{key}_y": PracticeEntry(PracticeAnswer.NO)}) for key in "abc"}
    state = Snapshot(
        make_workload(pillar_priorities=("p",)),
        (LensReview(1, lens, answers),),
        actions=(action(1, practices=closed, effort=Effort(days=1)),),
    )
    goods = offered(state)
    assert frontier(state, goods).points[-1].gain == 3 * 2 - 2 - 2
    assert cheapest_for(state, goods, Risk.MEDIUM).works == ()


def test_a_question_that_nothing_lowers_does_not_keep_the_others_up() -> None:
    state = snapshot({"s1": "NYN", "c1": "NYN"})
    goods = offered(state)
    stakes = tuple(replace(stake, works=()) if stake.ref == ref("c1") else stake for stake in goods.stakes)
    found = cheapest_for(state, replace(goods, stakes=stakes), Risk.NONE)
    assert found.outcomes == {ref("s1"): Risk.NONE}


@pytest.mark.parametrize("target", TARGETS)
def test_a_target_that_holds_already_costs_nothing(target: Risk) -> None:
    state = snapshot({"s1": "YYY"})
    found = cheapest_for(state, offered(state), target)
    assert (found.days, found.gain, found.works, dict(found.outcomes)) == (0, 0, (), {})


def test_what_was_cut_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    state = drawn_review(7, questions=8, practices=4, actions=20, negations=0)
    goods = offered(state)
    assert cheapest_for(state, goods, Risk.NONE).exact
    monkeypatch.setattr(sweep, "MAX_STATES", 3)
    monkeypatch.setattr(sweep, "QUICK_STATES", 3)
    assert not cheapest_for(state, goods, Risk.NONE).exact
