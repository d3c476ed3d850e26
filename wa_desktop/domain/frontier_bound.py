"""How good a plan can become at best: what lets the search drop beginnings that lead to nothing better.

The price of each coupling work is shared out among the questions that it may serve. Every question then buys for
itself, which can only be cheaper than the truth, and the best of that is found at once. How the prices are shared is
free; good shares make the bound tight. They are found by subgradient steps (Held and Karp 1971) for several rates
between days and points: a question that buys a work takes over more of its price, one that does not takes less.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import sub

from wa_desktop.domain.frontier_block import Block
from wa_desktop.domain.frontier_entries import ENDLESS, NOTHING, Entry, added, pruned
from wa_desktop.domain.works import Market, with_needs

RATES = 8
"""For how many rates between days and points prices are shared out."""

ROUNDS = 50

_Way = tuple[int, int, tuple[str, ...]]
"""A gain, the cost of a block's own works, and the ids of the coupling works that go with them."""

_Shares = list[dict[str, float]]
"""Of each block, by work id, in hundredths of a day."""


@dataclass(frozen=True)
class Prices:
    """One way to share prices out.

    `rate` is the cost a point of gain is worth there. `floors[n][x]` is what the blocks from number n on pay at these
    prices to win x points or more. `refunds[n]` is what they would pay again for each work that is bought already.
    """

    rate: float
    floors: Sequence[Sequence[int]]
    refunds: Sequence[dict[str, int]]

    def worth(self, entries: Sequence[Entry], refund: int) -> float:
        """What a state has come to at this rate; less is better."""
        rate = self.rate
        return min([cost + rate * turned for cost, turned, _ in entries]) - refund


class Bound:
    """The least that a better plan can cost, for every beginning."""

    def __init__(self, blocks: Sequence[Block], market: Market) -> None:
        self._costs = {work_id: work.cost for work_id, work in market.works.items()}
        self._ways = [self._ways_of(block, market) for block in blocks]
        equal = self._equal_shares()
        rough = self._prices(0.0, equal)
        self.prices = [rough]
        for rate in _rates(rough.floors[0]):
            self.prices.append(self._prices(rate, self._fair_shares(rate, equal)))
        self._refunds = [self._refunds_of(settled) for settled in range(len(blocks) + 1)]
        self._nothing = [0] * len(self.prices)
        self._known: list[int] | None = None

    def hold_against(self, known: Sequence[Entry]) -> None:
        """From now on only what beats this plan is promising."""
        top = len(self.prices[0].floors[0])
        self._known = _at_least(known, top) + [ENDLESS] * max(0, top - 1 + known[-1][1])

    def refunds(self, state_works: Iterable[str], settled: int) -> list[int]:
        """For each way of sharing, what the blocks that are left would pay again for works bought already."""
        refunds = self._refunds[settled]
        found = [refunds[work] for work in state_works if work in refunds]
        return list(map(sum, zip(*found, strict=True))) if found else self._nothing

    def promising(self, entries: list[Entry], refunds: Sequence[int], settled: int) -> list[Entry]:
        """The entries from which something better than the known plan may still come.

        For every gain that can be added there has to be no way of sharing prices by which the known plan is as cheap.
        """
        known = self._known
        if known is None:
            return entries
        floors = [
            [floor - refund for floor in prices.floors[settled]]
            for prices, refund in zip(self.prices, refunds, strict=True)
        ]
        floor = list(map(max, *floors)) if len(floors) > 1 else floors[0]
        return [
            entry
            for entry in entries
            if entry[0]
            < max(map(sub, known[-entry[1] :] if entry[1] <= 0 else [0] * entry[1] + known, floor))
        ]

    def _refunds_of(self, settled: int) -> dict[str, tuple[int, ...]]:
        """What is paid again for each work from a block on, for each way of sharing."""
        tables = [prices.refunds[settled] for prices in self.prices]
        works = {work for table in tables for work in table}
        return {work: tuple(table.get(work, 0) for table in tables) for work in works}

    def _ways_of(self, block: Block, market: Market) -> list[_Way]:
        return [
            (gain, own, tuple(with_needs(market, (work.id for work in shared))))
            for gain, own, shared in block.ways()
        ]

    def _equal_shares(self) -> _Shares:
        served: dict[str, int] = {}
        wanted = [{work for _, _, works in ways for work in works} for ways in self._ways]
        for works in wanted:
            for work in works:
                served[work] = served.get(work, 0) + 1
        return [{work: self._costs[work] / served[work] for work in works} for works in wanted]

    def _fair_shares(self, rate: float, equal: _Shares) -> _Shares:
        """Shares under which the sum of all blocks' own best choices comes as near to the truth as it does."""
        shares = [dict(each) for each in equal]
        serving: dict[str, list[int]] = {}
        for number, works in enumerate(shares):
            for work in works:
                serving.setdefault(work, []).append(number)
        contested = {work: numbers for work, numbers in serving.items() if len(numbers) > 1}
        best, best_shares = -float(ENDLESS), shares
        for turn in range(1, ROUNDS + 1):
            total, chosen = self._choose(rate, shares)
            if total > best:
                best, best_shares = total, [dict(each) for each in shares]
            for work, numbers in contested.items():
                self._shift(work, numbers, chosen, shares, 0.5 / turn**0.7)
        return best_shares

    def _choose(self, rate: float, shares: _Shares) -> tuple[float, list[frozenset[str]]]:
        """Each block's best choice at these prices, and the sum of what they come to."""
        total, chosen = 0.0, []
        for number, ways in enumerate(self._ways):
            best: float = 0
            taken: tuple[str, ...] = ()
            own_shares = shares[number]
            for gain, own, works in ways:
                value = own - rate * gain + sum(own_shares[work] for work in works)
                if value < best:
                    best, taken = value, works
            total += best
            chosen.append(frozenset(taken))
        return total, chosen

    def _shift(
        self,
        work: str,
        numbers: Sequence[int],
        chosen: Sequence[frozenset[str]],
        shares: _Shares,
        step: float,
    ) -> None:
        """Move a part of a work's price from the blocks that do not buy it to those that do."""
        buying = [work in chosen[number] for number in numbers]
        middle = sum(buying) / len(buying)
        if middle in {0, 1}:
            return
        price = self._costs[work]
        moved = [
            max(0.0, shares[number][work] + step * price * (buys - middle))
            for number, buys in zip(numbers, buying, strict=True)
        ]
        whole = sum(moved)
        for number, share in zip(numbers, moved, strict=True):
            shares[number][work] = share * price / whole if whole else price / len(numbers)

    def _prices(self, rate: float, shares: _Shares) -> Prices:
        after: Sequence[Entry] = NOTHING
        refunds: list[dict[str, int]] = [{}]
        floors = [[0]]
        top = 0
        for ways, own_shares in zip(reversed(self._ways), reversed(shares), strict=True):
            whole = {work: int(share) for work, share in own_shares.items()}
            options: list[Entry] = [(0, 0, None)]
            options += [(own + sum(whole[work] for work in works), -gain, None) for gain, own, works in ways]
            after = added(after, pruned(options))
            top += max((gain for gain, _, _ in ways), default=0)
            floors.append(_at_least(after, top + 1))
            refunds.append(
                {work: refunds[-1].get(work, 0) + whole.get(work, 0) for work in {*refunds[-1], *whole}}
            )
        floors.reverse()
        refunds.reverse()
        return Prices(rate, floors, refunds)


def _at_least(entries: Sequence[Entry], top: int) -> list[int]:
    """The least cost for each gain from 0 up to the last of the entries, at most `top` of them."""
    costs: list[int] = []
    for cost, turned, _ in entries:
        costs += [cost] * (1 - turned - len(costs))
    return costs[:top]


def _rates(floor: Sequence[int]) -> list[float]:
    """A few rates between cost and gain, from the slopes of the lower hull of what each gain costs."""
    hull: list[tuple[int, int]] = []
    for gain, cost in enumerate(floor):
        while len(hull) > 1 and (hull[-1][0] - hull[-2][0]) * (gain - hull[-2][1]) >= (cost - hull[-2][0]) * (
            hull[-1][1] - hull[-2][1]
        ):
            hull.pop()
        hull.append((cost, gain))
    slopes = [(after[0] - before[0]) / (after[1] - before[1]) for before, after in pairwise(hull)]
    return sorted({slopes[(2 * i + 1) * len(slopes) // (2 * RATES)] for i in range(RATES)}) if slopes else []
