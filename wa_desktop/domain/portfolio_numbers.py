"""All numbers of the portfolio at one moment, each counted when it is first asked for and kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property, partial

from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.lens import Lens, LensVersion
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry, RiskMove
from wa_desktop.domain.portfolio_benchmark import PortfolioBenchmark, anonymised, benchmark_in_steps
from wa_desktop.domain.portfolio_clients import ClientStanding, clients_in_steps
from wa_desktop.domain.portfolio_coverage import LensCoverage, lens_coverage
from wa_desktop.domain.portfolio_gaps import CommonGap, common_gaps
from wa_desktop.domain.portfolio_heat import HeatBy, PortfolioHeat, portfolio_heat
from wa_desktop.domain.portfolio_letters import Lenses, lens_uses, lenses_in_use
from wa_desktop.domain.portfolio_quarter import (
    MoveCounts,
    QuarterMoves,
    count_moves,
    look_back,
    quarter_begin,
)
from wa_desktop.domain.portfolio_trend import Period, PlainMilestone, PortfolioPoint, trend_in_steps
from wa_desktop.domain.steps import InSteps, Steps, one_step

_ALIKE = 2
"""Characters (of hexadecimal ids) that the workloads of a part share: 256 parts, short enough to hold no key up."""
FEW = 500
"""So many workloads are counted at once, and the milestones of so many are read at once."""


class PortfolioNumbers:
    """The numbers of the given workloads; archived ones count only where they are given.

    `lens_of` reads a stored lens version, `milestones_of` the risks of the milestones of some workloads, `moves_since`
    the risks that moved since its first time, of the questions that moved since its second, in workloads whose ids
    begin with the text. They are called when a number needs them. `today` is the local day.
    """

    def __init__(
        self,
        entries: Sequence[PortfolioEntry],
        versions: Sequence[LensVersion],
        lens_of: Callable[[int], Lens],
        *,
        milestones_of: Callable[[Collection[str]], Sequence[MilestoneRisks]],
        moves_since: Callable[[datetime, datetime, str], Sequence[RiskMove]],
        today: date,
    ) -> None:
        self.entries = tuple(entries)
        self.versions = tuple(versions)
        self.day = today
        self._lens_of = lens_of
        self._milestones = _Milestones([entry.id for entry in self.entries], milestones_of)
        self._moves_since = moves_since
        self._heats: dict[tuple[str, HeatBy], InSteps[PortfolioHeat]] = {}
        self._gaps: dict[str | None, InSteps[tuple[CommonGap, ...]]] = {}
        self._trends: dict[tuple[Period, str | None], InSteps[tuple[PortfolioPoint, ...]]] = {}
        self._benchmarks: dict[str, InSteps[PortfolioBenchmark]] = {}
        self.many = len(self.entries) > FEW

    @cached_property
    def lenses(self) -> Lenses:
        """The lens versions in use; one that cannot be read is left out, and its workloads count without it."""
        found = {}
        for version in self.versions:
            if version.id in self._uses:
                try:
                    found[version.id] = self._lens_of(version.id)
                except KnownError:
                    continue
        return found

    @cached_property
    def aliases(self) -> tuple[str, ...]:
        """The lenses in use by alias, the most used first."""
        return lenses_in_use(self._uses, self.lenses)

    def lens(self, alias: str) -> Lens:
        """The newest version in use of a lens; KeyError where no workload uses it."""
        found = [lens for _, lens in sorted(self.lenses.items()) if lens.alias == alias]
        if not found:
            raise KeyError(alias)
        return found[-1]

    @cached_property
    def waiting(self) -> int:
        """How many workloads are not counted yet, because their letters are still to be made."""
        return sum(entry.standing is None for entry in self.entries)

    def heat(self, alias: str, by: HeatBy = HeatBy.PILLAR) -> PortfolioHeat:
        """The heat map along a lens."""
        return self._heat(alias, by).whole()

    def count_heat(self, alias: str, by: HeatBy = HeatBy.PILLAR) -> bool:
        """Take a step towards `heat`; True where none was left, so that it costs nothing."""
        return self._heat(alias, by).step()

    def _heat(self, alias: str, by: HeatBy) -> InSteps[PortfolioHeat]:
        count = partial(portfolio_heat, self.entries, self.lenses, alias, by)
        return self._heats.setdefault((alias, by), InSteps(partial(one_step, count)))

    def gaps(self, alias: str | None = None) -> tuple[CommonGap, ...]:
        """The most common gaps of a lens, or of all."""
        return self._gaps_of(alias).whole()

    def count_gaps(self, alias: str | None = None) -> bool:
        """Take a step towards `gaps`, as `count_heat` does."""
        return self._gaps_of(alias).step()

    def _gaps_of(self, alias: str | None) -> InSteps[tuple[CommonGap, ...]]:
        count = partial(common_gaps, self.entries, self.lenses, alias)
        return self._gaps.setdefault(alias, InSteps(partial(one_step, count)))

    @property
    def clients(self) -> tuple[ClientStanding, ...]:
        """The risks by client."""
        return self._clients.whole()

    def count_clients(self) -> bool:
        """Take a step towards `clients`, as `count_heat` does."""
        return self._clients.step()

    @cached_property
    def _clients(self) -> InSteps[tuple[ClientStanding, ...]]:
        return InSteps(partial(clients_in_steps, self.entries, self.lenses, self.day))

    def trend(self, period: Period = Period.QUARTER, alias: str | None = None) -> tuple[PortfolioPoint, ...]:
        """The risks period by period, along one lens or all."""
        return self._trend(period, alias).whole()

    def count_trend(self, period: Period = Period.QUARTER, alias: str | None = None) -> bool:
        """Take a step towards `trend`, as `count_heat` does."""
        return self._trend(period, alias).step()

    def _trend(self, period: Period, alias: str | None) -> InSteps[tuple[PortfolioPoint, ...]]:
        key = (period, alias)
        if key not in self._trends:
            ids = None
            if alias is not None:
                ids = {version.id for version in self.versions if version.alias == alias}
            self._trends[key] = InSteps(
                partial(trend_in_steps, self.entries, self._milestones, self.day, period, lens_ids=ids)
            )
        return self._trends[key]

    @property
    def quarter(self) -> QuarterMoves:
        """What became of the risks in this quarter."""
        return self._quarter.whole()

    def count_quarter(self) -> bool:
        """Take a step towards `quarter`, as `count_heat` does."""
        return self._quarter.step()

    @cached_property
    def _quarter(self) -> InSteps[QuarterMoves]:
        return InSteps(self._quarter_in_steps)

    def _quarter_in_steps(self) -> Steps[QuarterMoves]:
        """Of many workloads a part at a time: those whose ids begin alike."""
        ids = frozenset(entry.id for entry in self.entries)
        counts = MoveCounts()
        for start in sorted({one[:_ALIKE] for one in ids}) if self.many else [""]:
            moves = self._moves_since(look_back(self.day), quarter_begin(self.day), start)
            counts += count_moves(moves, self.day, workload_ids=ids)
            yield
        return counts.as_quarter(self.day)

    @cached_property
    def coverage(self) -> tuple[LensCoverage, ...]:
        """The lenses and how far they are used."""
        return lens_coverage(self.entries, self.versions)

    def benchmark(self, alias: str) -> PortfolioBenchmark:
        """Every workload against the others, along a lens."""
        return self._benchmark(alias).whole()

    def count_benchmark(self, alias: str) -> bool:
        """Take a step towards `benchmark`, as `count_heat` does."""
        return self._benchmark(alias).step()

    def _benchmark(self, alias: str) -> InSteps[PortfolioBenchmark]:
        count = partial(benchmark_in_steps, self.entries, self.lenses, alias)
        return self._benchmarks.setdefault(alias, InSteps(count))

    def anonymous_benchmark(self, alias: str) -> dict[str, object]:
        """The spread of the scores without any name; lenses that people brought along are not named either."""
        versions = [version for version in self.versions if version.alias == alias]
        is_public = bool(versions) and all(version.is_ours for version in versions)
        return anonymised(self.benchmark(alias), lens_is_public=is_public)

    @cached_property
    def _uses(self) -> Mapping[int, int]:
        return lens_uses(self.entries)


class _Milestones:
    """The milestones of workloads in parts, each read when it is first asked for and kept.

    They are kept as plain tuples with each text once: the collector passes over those, and would need longer for a
    hundred thousand named ones than a step may take.
    """

    def __init__(
        self, ids: Iterable[str], milestones_of: Callable[[Collection[str]], Sequence[MilestoneRisks]]
    ) -> None:
        self._ids = sorted(ids)  # neighbours lie beside each other in the file
        self._milestones_of = milestones_of
        self._parts: dict[int, list[PlainMilestone]] = {}

    def __iter__(self) -> Iterator[list[PlainMilestone]]:
        for first in range(0, len(self._ids), FEW):
            if first not in self._parts:
                self._parts[first] = _plain(self._milestones_of(self._ids[first : first + FEW]))
            yield self._parts[first]


def _plain(milestones: Iterable[PlainMilestone]) -> list[PlainMilestone]:
    texts: dict[str, str] = {}
    once = texts.setdefault
    return [
        (once(workload_id, workload_id), number, lens_id, recorded, once(risks, risks))
        for workload_id, number, lens_id, recorded, risks in milestones
    ]


def active(entries: Iterable[PortfolioEntry]) -> list[PortfolioEntry]:
    """The workloads that count: neither archived nor templates."""
    return [entry for entry in entries if not entry.archived and not entry.template]
