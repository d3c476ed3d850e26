"""A question at risk on the way to a frontier: what every choice of works makes of it."""

from __future__ import annotations

from collections.abc import Mapping

from wa_desktop.domain.frontier_entries import Entry, Step, pruned
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.risk import RiskPolicy, outcomes, selection
from wa_desktop.domain.rules import MAX_TABLE_NAMES, all_selections, column, minimal_selections, selections
from wa_desktop.domain.whatif import by_mask
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.works import Stake, Work


class Block:
    """A question at risk on its way: what every choice of works makes of it, in `points` by risk."""

    def __init__(
        self, stake: Stake, snapshot: Snapshot, coupling: Mapping[str, Work], points: Mapping[Risk, int]
    ) -> None:
        works = sorted(stake.works, key=lambda work: work.cost)[:MAX_TABLE_NAMES]
        self.exact = len(works) == len(stake.works)
        self.stake = stake
        self.own = [work for work in works if work.id not in coupling]
        self.shared = [work for work in works if work.id in coupling]
        self._points = points
        self._price = by_mask([work.cost for work in self.own], 0)
        self._tables = self._tabulate(snapshot, snapshot.workload.policy)
        self._options: dict[int, list[Entry]] = {}

    def options(self, bought: int) -> list[Entry]:
        """The best ways to go on where the shared works of this mask are bought: cost, gain, step."""
        if bought not in self._options:
            self._options[bought] = self._work_out(bought)
        return self._options[bought]

    def ways(self) -> list[tuple[int, int, tuple[Work, ...]]]:
        """Every minimal set of works that wins something: the gain, the cost of its own works, and the shared ones."""
        found = []
        count = len(self.own) + len(self.shared)
        window = (1 << len(self.own)) - 1
        for risk, table in self._tables.items():
            gain = self._gain(risk)
            if gain <= 0:
                continue
            for mask in selections(minimal_selections(table, count)):
                high = mask >> len(self.own)
                shared = tuple(work for i, work in enumerate(self.shared) if high >> i & 1)
                found.append((gain, self._price(mask & window), shared))
        return found

    def _gain(self, risk: Risk) -> int:
        return self.stake.weight * (self._points[self.stake.risk] - self._points[risk])

    def _tabulate(self, snapshot: Snapshot, policy: RiskPolicy) -> dict[Risk, int]:
        ref = self.stake.ref
        question = snapshot.question(ref)
        works = [*self.own, *self.shared]
        columns: dict[str, int] = {}
        for i, work in enumerate(works):
            for practice in work.closes:
                if practice.ref == ref:
                    columns[practice.choice] = columns.get(practice.choice, 0) | column(i, len(works))
        selected = selection(question, snapshot.answer(ref), policy)
        return outcomes(question, selected, columns, len(works))

    def _work_out(self, bought: int) -> list[Entry]:
        count = len(self.own)
        shift, window = bought << count, all_selections(count)
        found: list[Entry] = []
        decided = 0
        for risk, table in self._tables.items():
            here = table >> shift & window
            decided |= here
            if here:
                found.append(self._cheapest(here, risk))
        if decided != window:  # no rule speaks: nothing is won, and nothing is claimed
            found.append(self._cheapest(window & ~decided, self.stake.risk))
        return pruned(found)

    def _cheapest(self, table: int, risk: Risk) -> Entry:
        minimal = minimal_selections(table, len(self.own))
        chosen = min(selections(minimal), key=self._price)
        works = tuple(work for i, work in enumerate(self.own) if chosen >> i & 1)
        outcome = (self.stake.ref, risk) if risk is not self.stake.risk else None
        return self._price(chosen), -self._gain(risk), Step(works, outcome) if works or outcome else None
