"""Counting in steps: a number is the same at once and in steps, and what fails can be asked for again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.portfolio_entries import (
    CREATED,
    LENSES,
    TODAY,
    VERSIONS,
    entry_of,
    portfolios,
    review_of,
    stamp,
)
from wa_desktop.domain import portfolio_benchmark, portfolio_numbers
from wa_desktop.domain.errors import DamagedError, message
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry
from wa_desktop.domain.portfolio_clients import clients_standing
from wa_desktop.domain.portfolio_gaps import common_gaps
from wa_desktop.domain.portfolio_heat import portfolio_heat
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.domain.portfolio_trend import Period, portfolio_trend
from wa_desktop.domain.steps import InSteps, Steps, finish, one_step
from wa_desktop.domain.workload import Snapshot


def counted(to: int, seen: list[int]) -> Steps[int]:
    for number in range(to):
        seen.append(number)
        yield
    return sum(seen)


def test_a_step_at_a_time() -> None:
    seen: list[int] = []
    number = InSteps(lambda: counted(3, seen))
    assert [number.step() for _ in range(2)] == [False, False]
    assert seen == [0, 1]
    assert number.whole() == 3
    assert number.step()
    assert number.whole() == 3
    assert seen == [0, 1, 2]


def test_the_last_step_is_not_the_turn_that_shows() -> None:
    number = InSteps(lambda: one_step(lambda: 7))
    assert not number.step()
    assert number.step()
    assert number.whole() == finish(one_step(lambda: 7)) == 7


def test_a_step_that_fails_begins_anew() -> None:
    tries: list[int] = []

    def fails_once() -> Steps[str]:
        tries.append(len(tries))
        yield
        if len(tries) == 1:
            raise DamagedError(message("It cannot be read."))
        return "read"

    number = InSteps(fails_once)
    assert not number.step()
    with pytest.raises(DamagedError):
        number.step()
    assert number.whole() == "read"
    assert tries == [0, 1]


milestones_of_one = st.lists(
    st.tuples(st.integers(0, 900), st.sampled_from([1, 2, 3]), st.text("HMNUAX", min_size=4, max_size=4)),
    max_size=4,
)


@pytest.fixture
def two_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portfolio_numbers, "FEW", 2)
    monkeypatch.setattr(portfolio_benchmark, "AT_ONCE", 2)


in_steps = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@in_steps
@given(
    portfolios(),
    st.lists(milestones_of_one, max_size=6),
    st.sets(st.integers(0, 5)),
    st.sampled_from([(period, alias) for period in Period for alias in (None, "main", "extra")]),
)
def test_the_trend_in_steps_is_that_at_once(
    two_at_once: None,
    reviews: list[Snapshot],
    given_: list[list[tuple[int, int, str]]],
    unmade: set[int],
    along: tuple[Period, str | None],
) -> None:
    milestones = [
        MilestoneRisks(f"{number:032x}", place, lens_id, stamp(CREATED - timedelta(days)), risks)
        for number, of_workload in enumerate(given_)
        for place, (days, lens_id, risks) in enumerate(of_workload, 1)
    ]
    entries = [
        entry._replace(standing=None) if number in unmade else entry
        for number, entry in enumerate(map(entry_of, reviews))
    ]
    numbers = over(entries, lambda ids: [one for one in milestones if one.workload_id in ids])
    assert steps(lambda: numbers.count_trend(*along)) > len(entries) // 2
    period, alias = along
    wanted = None if alias is None else {version.id for version in VERSIONS if version.alias == alias}
    at_once = portfolio_trend(entries, milestones, TODAY, period, lens_ids=wanted)
    assert numbers.trend(period, alias) == at_once


@in_steps
@given(portfolios(), st.sampled_from(["main", "extra"]))
def test_other_numbers_in_steps_are_those_at_once(
    two_at_once: None, reviews: list[Snapshot], alias: str
) -> None:
    numbers = over([entry_of(review) for review in reviews], lambda _ids: [])
    entries, lenses = numbers.entries, numbers.lenses
    steps(numbers.count_clients)
    assert numbers.clients == clients_standing(entries, lenses, TODAY)
    assert steps(lambda: numbers.count_benchmark(alias)) > len(numbers.benchmark(alias).entries) // 2
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(portfolio_benchmark, "AT_ONCE", 100)
        at_once = portfolio_benchmark.portfolio_benchmark(entries, lenses, alias)
    assert numbers.benchmark(alias) == at_once
    steps(lambda: numbers.count_gaps(alias))
    assert numbers.gaps(alias) == common_gaps(entries, lenses, alias)
    steps(lambda: numbers.count_heat(alias))
    assert numbers.heat(alias) == portfolio_heat(entries, lenses, alias)


def test_milestones_are_read_once_and_part_by_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portfolio_numbers, "FEW", 2)
    asked: list[list[str]] = []

    def milestones_of(ids: Collection[str]) -> list[MilestoneRisks]:
        asked.append(list(ids))
        return []

    entry = entry_of(review_of(0, (1,)))
    numbers = over([entry._replace(id=name) for name in "42301"], milestones_of)
    assert not numbers.count_trend()
    assert asked == [["0", "1"]]
    numbers.trend()
    numbers.trend(Period.MONTH)
    assert asked == [["0", "1"], ["2", "3"], ["4"]]


def over(
    entries: Sequence[PortfolioEntry], milestones_of: Callable[[Collection[str]], Sequence[MilestoneRisks]]
) -> PortfolioNumbers:
    return PortfolioNumbers(
        entries,
        VERSIONS,
        LENSES.__getitem__,
        milestones_of=milestones_of,
        moves_since=lambda *_: [],
        today=TODAY,
    )


def steps(step: Callable[[], bool]) -> int:
    """Take all steps; how many there were."""
    taken = 0
    while not step():
        taken += 1
    assert step()
    return taken
