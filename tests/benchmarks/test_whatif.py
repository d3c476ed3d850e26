"""What the computed plan costs, against asking the rules once, trying everything, and an integer programme.

The goals are those of the plan's issue: a fifth of a second for the framework, two seconds for the largest legal lens.
Times are never asserted; that all ways find the same is.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median
from typing import TypeVar

import pytest

from tests.support.floors import median_of, timed
from tests.support.measures import Book
from tests.support.painting import Wait
from tests.support.whatif_cases import (
    TODAY,
    IntegerProgramme,
    cheapest_by_trying,
    drawn_review,
    frontier_by_trying,
)
from tests.support.whatif_lenses import framework_review, hardest_review
from wa_desktop.domain.cheapest import cheapest_for
from wa_desktop.domain.frontier import Frontier, frontier
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.risk import fired_rule, selection
from wa_desktop.domain.whatif import all_minimal_sets
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.works import Market, market

pytestmark = pytest.mark.benchmark

RUNS = 5
FRAMEWORK_GOAL, LARGEST_GOAL = 0.2, 2.0
TARGETS = (Risk.MEDIUM, Risk.NONE)
ACTIONS = (0, 20, 40)

Found = TypeVar("Found")


@pytest.mark.parametrize("actions", ACTIONS)
@pytest.mark.parametrize("mixed", [False, True], ids=["all no", "mixed"])
def test_the_framework(book: Book, mixed: bool, actions: int) -> None:
    state = framework_review(mixed=mixed, actions=actions)
    _measure(book, f"framework, {'mixed' if mixed else 'all No'}", state, FRAMEWORK_GOAL, solver=True)


@pytest.mark.parametrize("actions", ACTIONS)
def test_the_largest_legal_lens(book: Book, actions: int) -> None:
    state = drawn_review(1, questions=200, practices=14, actions=actions)
    _measure(book, "200 x 15, random rules", state, LARGEST_GOAL, solver=True)


def test_the_largest_lens_with_thousands_of_minimal_sets(book: Book) -> None:
    state = hardest_review()
    _measure(book, "200 x 15, any 5 of 14", state, LARGEST_GOAL, solver=False)
    sets = all_minimal_sets(state, Risk.NONE)
    assert {len(each.sets) for each in sets} == {2002}


def test_small_reviews_against_trying_everything(book: Book) -> None:
    ours, theirs = [], []
    for seed in range(12):
        state = drawn_review(seed, questions=4, practices=3, actions=4)
        goods = market(state, rate_all(state), TODAY)
        if len(goods.works) > 12:
            continue
        wait, curve = _waited(lambda: frontier(state, goods))  # noqa: B023 called at once
        start = time.perf_counter()
        known = frontier_by_trying(state, goods)
        theirs.append(time.perf_counter() - start)
        ours.append(wait)
        assert [(round(point.days * 100), point.gain) for point in curve.points] == known
        for target in TARGETS:
            found = cheapest_for(state, goods, target)
            assert round(found.days * 100) == cheapest_by_trying(state, goods, target)[1]
    assert ours
    book.add("what-if, 4 questions: curve, against trying all sets", 4, ours, median(theirs))


def _measure(book: Book, name: str, state: Snapshot, goal: float, *, solver: bool) -> None:
    """A row for each part of the computation and one for all of it but the targets."""
    actions = len(state.actions)
    ratings = rate_all(state)
    goods = market(state, ratings, TODAY)
    parts: dict[str, Callable[[], object]] = {
        "rate": lambda: rate_all(state),
        "market": lambda: market(state, ratings, TODAY),
        "curve": lambda: frontier(state, goods),
        "minimal sets": lambda: [all_minimal_sets(state, target, ratings) for target in TARGETS],
    }
    waits = {part: [_waited(action)[0] for _ in range(RUNS)] for part, action in parts.items()}
    curve = frontier(state, goods)
    asking = median_of(lambda: timed(lambda: _ask_the_rules(state)))
    solving = _solve(state, goods, curve) if solver else asking
    for part in parts:
        floor = solving if part == "curve" else asking
        book.add(f"what-if, {name}: {part}", actions, waits[part], floor, goal=goal)
    together = [
        Wait(sum(wait.painted for wait in run), cpu=sum(wait.cpu for wait in run))
        for run in zip(*waits.values(), strict=True)
    ]
    book.add(f"what-if, {name}: all of these", actions, together, solving, goal=goal)
    aims = [_waited(lambda: [curve.for_target(target) for target in TARGETS])[0] for _ in range(RUNS)]
    book.add(f"what-if, {name}: first points for both targets", actions, aims, asking, goal=goal)
    aims = [
        _waited(lambda: [cheapest_for(state, goods, target) for target in TARGETS])[0] for _ in range(RUNS)
    ]
    book.add(f"what-if, {name}: cheapest for both targets", actions, aims, solving, goal=goal)
    said = "exact" if curve.exact else "not proven to be the best"
    book.note(f"what-if, {name}, {actions} actions: a curve of {len(curve.points)} points, {said}.")
    book.note(
        "what-if: n is the number of actions. The floor of a curve, and of all parts together, is one budget solved by "
        "HiGHS, its model not counted (no solver for any 5 of 14); that of the other parts is asking every question's "
        "rules once."
    )


def _waited(action: Callable[[], Found]) -> tuple[Wait, Found]:
    wall, cpu = time.perf_counter(), time.process_time()
    found = action()
    return Wait(time.perf_counter() - wall, cpu=time.process_time() - cpu), found


def _ask_the_rules(state: Snapshot) -> None:
    for ref in state.refs:
        question = state.question(ref)
        fired_rule(question, selection(question, state.answer(ref)))


def _solve(state: Snapshot, goods: Market, curve: Frontier) -> float:
    """Seconds in which HiGHS solves one of three budgets, in the middle; it has to find what the curve says."""
    whole = round(curve.points[-1].days * 100)
    costs = []
    for budget in (whole // 4, whole // 2, whole * 3 // 4):
        programme = IntegerProgramme(state, goods)
        start = time.perf_counter()
        most = programme.solve(budget)
        costs.append(time.perf_counter() - start)
        assert curve.points[curve.best_for(budget / 100)].gain == most
    return median(costs)
