"""The best that days can buy: for every number of days the works that remove the most risk, exactly.

Each question at risk is tabulated over the works that touch it (`risk.outcomes`), so that what a set of works makes of
it is known for all sets. Works that touch one question alone and wait for nothing are settled inside that question:
for each risk it can come down to, its cheapest sets count. What is left couples questions: an action that closes
practices of several, or one that waits for another. Questions coupled so are gone through one after the other by
dynamic programming over which of the coupling works are bought, where a work is forgotten as soon as no further
question asks for it; the frontiers of the groups are then added up. The number of states grows with how many
coupling works are in play at once, not with how many there are. Gains are small whole numbers, so that a frontier
never has more points than the review has points of risk.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.frontier_block import Block
from wa_desktop.domain.frontier_entries import NOTHING, Entry, Trail, added, steps
from wa_desktop.domain.frontier_sweep import best_of_group
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.whatif import CENTIDAYS
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.works import POINTS, Market, Work, with_needs


@dataclass(frozen=True)
class Point:
    """A number of days and the weighted risk points they remove at most."""

    days: float
    gain: int


@dataclass(frozen=True)
class Purchase:
    """What is bought: the works, each after those it needs, and the risk each touched question comes to.

    `days` is what the works take, `gain` the weighted points of risk that they remove. `exact` is false where a
    better choice for its days was not ruled out.
    """

    days: float
    gain: int
    works: tuple[Work, ...]
    outcomes: Mapping[QuestionRef, Risk]
    exact: bool = True


class Frontier:
    """All points where more days remove more risk, from 0 days up; `at_stake` is what all questions at risk weigh.

    Both are counted in `points`, those of each risk, which no lower risk exceeds.
    """

    def __init__(
        self,
        entries: Sequence[Entry],
        market: Market,
        points: Mapping[Risk, int],
        *,
        exact: bool,
    ) -> None:
        self.points = tuple(Point(cost / CENTIDAYS, -turned) for cost, turned, _ in entries)
        self.at_stake = sum(points[stake.risk] * stake.weight for stake in market.stakes)
        self.exact = exact
        self._trails = [trail for _, _, trail in entries]
        self._costs = [cost for cost, _, _ in entries]
        self._market = market
        self._points_of = points

    def best_for(self, days: float) -> int:
        """The number of the point that so many days can buy; 0 for none."""
        if days >= self.points[-1].days:
            return len(self.points) - 1
        return max(0, bisect_right(self._costs, round(days * CENTIDAYS)) - 1)

    def purchase(self, number: int) -> Purchase:
        """What is bought at a point."""
        bought: dict[str, Work] = {}
        reached: dict[QuestionRef, Risk] = {}
        for step in steps(self._trails[number]):
            bought |= {work.id: work for work in step.works}
            if step.outcome:
                reached[step.outcome[0]] = step.outcome[1]
        point = self.points[number]
        works = _after_needs(self._market, bought)
        return Purchase(point.days, point.gain, works, reached, self.exact)

    def for_target(self, risk: Risk) -> int:
        """The number of the first point at which no question stands above `risk`, or the last point if none is."""
        stakes = self._market.stakes
        allowed = self._points_of[risk] * sum(stake.weight for stake in stakes)
        first = bisect_left(self.points, self.at_stake - allowed, key=lambda point: point.gain)
        above = {stake.ref for stake in stakes if stake.risk.severity > risk.severity}
        changes: dict[int, int] = {}
        for number in range(first, len(self.points)):
            if len(above) + _change_above(self._trails[number], above, risk, changes) == 0:
                return number
        return len(self.points) - 1


def frontier(snapshot: Snapshot, market: Market, points: Mapping[Risk, int] = POINTS) -> Frontier:
    """Every best purchase of a market by the points of each risk; exact unless it says otherwise."""
    asked = _asked_for(market)
    coupling = _coupling(market, asked)
    blocks = [Block(stake, snapshot, coupling, points) for stake in market.stakes if stake.works]
    entries = NOTHING
    exact = all(block.exact for block in blocks)
    for group in _groups(blocks, market):
        best, is_exact = best_of_group(group, market)
        entries = added(entries, best)
        exact = exact and is_exact
    return Frontier(entries, market, points, exact=exact)


def _change_above(trail: Trail, above: Set[QuestionRef], risk: Risk, known: dict[int, int]) -> int:
    """How many questions more stand above a risk at the end of a trail, where `above` do so before it.

    `known` is what single steps change, for the trails to come that share them.
    """
    change = 0
    for step in steps(trail):
        key = id(step)
        if key not in known:
            ref, reached = step.outcome or (None, risk)
            known[key] = (reached.severity > risk.severity) - (ref in above)
        change += known[key]
    return change


def _asked_for(market: Market) -> dict[str, Work]:
    """The works that touch a question at risk, and all that they need."""
    touching = dict.fromkeys(work.id for stake in market.stakes for work in stake.works)
    return {work_id: market.works[work_id] for work_id in with_needs(market, touching)}


def _coupling(market: Market, asked: Mapping[str, Work]) -> dict[str, Work]:
    """The works that cannot be settled inside one question."""
    touched: dict[str, int] = {}
    for stake in market.stakes:
        for work in stake.works:
            touched[work.id] = touched.get(work.id, 0) + 1
    needed = {other for work in asked.values() for other in work.needs}
    return {
        work_id: work
        for work_id, work in asked.items()
        if touched.get(work_id, 0) > 1 or work.needs or work_id in needed
    }


def _groups(blocks: Sequence[Block], market: Market) -> list[list[Block]]:
    """The blocks that coupling works hold together; each of the others alone."""
    group_of: dict[str, int] = {}
    groups: dict[int, list[Block]] = {}
    for number, block in enumerate(blocks):
        groups[number] = [block]
        for work_id in with_needs(market, (work.id for work in block.shared)):
            earlier = group_of.get(work_id)
            if earlier is not None and earlier != number:
                groups[number] = groups.pop(earlier) + groups[number]
                group_of.update({key: number for key, group in group_of.items() if group == earlier})
            group_of[work_id] = number
    return list(groups.values())


def _after_needs(market: Market, bought: Mapping[str, Work]) -> tuple[Work, ...]:
    return tuple(
        market.works[work_id]
        for work_id in with_needs(market, (key for key in market.works if key in bought))
    )
