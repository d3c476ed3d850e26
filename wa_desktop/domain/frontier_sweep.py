"""Dynamic programming over the questions of one group that coupling works hold together."""

from __future__ import annotations

from collections.abc import Sequence

from wa_desktop.domain.frontier_block import Block
from wa_desktop.domain.frontier_bound import Bound, Prices
from wa_desktop.domain.frontier_entries import NOTHING, Entry, Step, added, pruned
from wa_desktop.domain.works import Market, Work, with_needs

QUICK_STATES = 64
"""How many sets of coupling works in play at once a first, quick look follows up."""

MAX_STATES = 4096
MAX_ENTRIES = 48_000
"""How many states, and how many points in all of them, the exact search follows up before it gives up."""


def best_of_group(blocks: Sequence[Block], market: Market) -> tuple[list[Entry], bool]:
    """The frontier of one group, and whether it is exact: most groups are gone through at once.

    Where too much is in play for that: a quick good plan first, then all that could beat it.
    """
    order = _in_sweeping_order(blocks, market)
    if not any(block.shared for block in order):
        return _Sweep(order, market, None, QUICK_STATES).run(), True
    plain = _Sweep(order, market, None, QUICK_STATES, gives_up=True)
    known = plain.run()
    if plain.exact:
        return known, True
    bound = Bound(order, market)
    quick = _Sweep(order, market, bound, QUICK_STATES)
    known = quick.run()
    if quick.exact:
        return known, True
    bound.hold_against(known)
    whole = _Sweep(order, market, bound, MAX_STATES, gives_up=True)
    better = whole.run()
    return (pruned([*known, *better]), True) if whole.exact else (known, False)


class _Sweep:
    """Goes through the questions in one order; a state is the set of coupling works bought that still matter."""

    def __init__(
        self,
        blocks: Sequence[Block],
        market: Market,
        bound: Bound | None,
        most_states: int,
        *,
        gives_up: bool = False,
    ) -> None:
        self.exact = True
        self._blocks = blocks
        self._market = market
        self._most = most_states
        self._gives_up = gives_up
        self._bound = bound
        self._bits: dict[str, int] = {}
        self._states: dict[int, list[Entry]] = {0: list(NOTHING)}
        wanted = with_needs(market, (work.id for block in blocks for work in block.shared))
        self._dependents: dict[str, set[str]] = {work_id: set() for work_id in wanted}
        for work_id in wanted:
            for other in market.works[work_id].needs:
                self._dependents[other].add(work_id)

    def run(self) -> list[Entry]:
        """The group's frontier; nothing where it gave up."""
        for number, block in enumerate(self._blocks):
            for work_id in with_needs(self._market, (work.id for work in block.shared)):
                if work_id not in self._bits:
                    self._introduce(self._market.works[work_id])
                    self._cut(number)
                    if self._gives_up and not self.exact:
                        return []
            self._settle(block)
            self._forget(self._blocks[number + 1 :])
            self._thin_out(number + 1)
        return pruned([entry for entries in self._states.values() for entry in entries])

    def _introduce(self, work: Work) -> None:
        """Branch: the work is bought, where all that it needs is, or it is not."""
        bit = 1 << len(self._bits)
        self._bits[work.id] = bit
        needed = sum(self._bits[other] for other in work.needs)
        bought: list[Entry] = [(work.cost, 0, Step((work,)))]
        self._states |= {
            state | bit: added(entries, bought)
            for state, entries in self._states.items()
            if state & needed == needed
        }

    def _settle(self, block: Block) -> None:
        bits = [self._bits[work.id] for work in block.shared]
        for state, entries in self._states.items():
            bought = sum(1 << i for i, bit in enumerate(bits) if state & bit)
            self._states[state] = added(entries, block.options(bought))

    def _forget(self, left: Sequence[Block]) -> None:
        """Join the states that differ only in works that nothing asks for any more."""
        asked = {work.id for block in left for work in block.shared}
        keep = 0
        for work_id, bit in self._bits.items():
            if work_id in asked or any(other not in self._bits for other in self._dependents[work_id]):
                keep |= bit
        joined: dict[int, list[Entry]] = {}
        for state, entries in self._states.items():
            joined.setdefault(state & keep, []).extend(entries)
        self._states = {state: pruned(entries) for state, entries in joined.items()}

    def _thin_out(self, settled: int) -> None:
        """Drop what cannot beat the known plan."""
        if self._bound is None:
            return
        kept: dict[int, list[Entry]] = {}
        for state, entries in self._states.items():
            promising = self._bound.promising(entries, self._refunds(state, settled), settled)
            if promising:
                kept[state] = promising
        self._states = kept or {0: []}

    def _cut(self, settled: int) -> None:
        """Keep only the best states where there are too many."""
        too_long = self._gives_up and sum(map(len, self._states.values())) > MAX_ENTRIES
        if len(self._states) > self._most or too_long:
            self.exact = False
            if not self._gives_up:
                self._states = {state: self._states[state] for state in self._best(settled)}

    def _refunds(self, state: int, settled: int) -> list[int]:
        if self._bound is None:
            return []
        bought = (work_id for work_id, bit in self._bits.items() if state & bit)
        return self._bound.refunds(bought, settled)

    def _best(self, settled: int) -> set[int]:
        """The states that are worth most at each of the bound's rates."""
        if self._bound is None:
            raise TypeError("states are cut by a bound alone")
        refunds = {state: self._refunds(state, settled) for state in self._states}
        many = max(1, self._most // len(self._bound.prices))
        chosen = {min(self._states)}
        for number, prices in enumerate(self._bound.prices):

            def worth(state: int, number: int = number, prices: Prices = prices) -> float:
                return prices.worth(self._states[state], refunds[state][number])

            chosen.update(sorted(self._states, key=worth)[:many])
        return chosen


def _in_sweeping_order(blocks: Sequence[Block], market: Market) -> list[Block]:
    """An order in which few coupling works are in play at once: always the block that brings the fewest new ones."""
    if len(blocks) == 1:
        return list(blocks)
    wanted = {id(block): set(with_needs(market, (work.id for work in block.shared))) for block in blocks}
    left = list(blocks)
    order: list[Block] = []
    met: set[str] = set()

    def burden(block: Block) -> int:
        others = {work.id for other in left if other is not block for work in other.shared}
        return 2 * len(wanted[id(block)] - met) - len(wanted[id(block)] - others)

    while left:
        block = min(left, key=burden)
        left.remove(block)
        order.append(block)
        met |= wanted[id(block)]
    return order
