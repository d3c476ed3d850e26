"""All numbers of the portfolio at one moment, each counted when it is first asked for and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property

from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.lens import Lens, LensVersion
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry, RiskMove
from wa_desktop.domain.portfolio_benchmark import PortfolioBenchmark, anonymised, portfolio_benchmark
from wa_desktop.domain.portfolio_clients import ClientStanding, clients_standing
from wa_desktop.domain.portfolio_coverage import LensCoverage, lens_coverage
from wa_desktop.domain.portfolio_gaps import CommonGap, common_gaps
from wa_desktop.domain.portfolio_heat import HeatBy, PortfolioHeat, portfolio_heat
from wa_desktop.domain.portfolio_letters import Lenses, lens_uses, lenses_in_use
from wa_desktop.domain.portfolio_quarter import QuarterMoves, look_back, quarter_begin, this_quarter
from wa_desktop.domain.portfolio_trend import Period, PortfolioPoint, portfolio_trend


class PortfolioNumbers:
    """The numbers of the given workloads; archived ones count only where they are given.

    `lens_of` reads a stored lens version, `milestones_of` those milestones' risks; `moves_since` the risks that moved since
    its first time, of the questions that moved since its second. They are called when a number needs them. `today` is
    the local day.
    """

    def __init__(
        self,
        entries: Sequence[PortfolioEntry],
        versions: Sequence[LensVersion],
        lens_of: Callable[[int], Lens],
        *,
        milestones_of: Callable[[], Sequence[MilestoneRisks]],
        moves_since: Callable[[datetime, datetime], Sequence[RiskMove]],
        today: date,
    ) -> None:
        self.entries = tuple(entries)
        self.versions = tuple(versions)
        self.day = today
        self._lens_of = lens_of
        self._milestones_of = milestones_of
        self._moves_since = moves_since
        self._heats: dict[tuple[str, HeatBy], PortfolioHeat] = {}
        self._gaps: dict[str | None, tuple[CommonGap, ...]] = {}
        self._trends: dict[tuple[Period, str | None], tuple[PortfolioPoint, ...]] = {}
        self._benchmarks: dict[str, PortfolioBenchmark] = {}

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
        key = (alias, by)
        if key not in self._heats:
            self._heats[key] = portfolio_heat(self.entries, self.lenses, alias, by)
        return self._heats[key]

    def gaps(self, alias: str | None = None) -> tuple[CommonGap, ...]:
        """The most common gaps of a lens, or of all."""
        if alias not in self._gaps:
            self._gaps[alias] = common_gaps(self.entries, self.lenses, alias)
        return self._gaps[alias]

    @cached_property
    def clients(self) -> tuple[ClientStanding, ...]:
        """The risks by client."""
        return clients_standing(self.entries, self.lenses, self.day)

    def trend(self, period: Period = Period.QUARTER, alias: str | None = None) -> tuple[PortfolioPoint, ...]:
        """The risks period by period, along one lens or all."""
        key = (period, alias)
        if key not in self._trends:
            ids = None
            if alias is not None:
                ids = {version.id for version in self.versions if version.alias == alias}
            self._trends[key] = portfolio_trend(
                self.entries, self._milestones, self.day, period, lens_ids=ids
            )
        return self._trends[key]

    @cached_property
    def quarter(self) -> QuarterMoves:
        """What became of the risks in this quarter."""
        ids = {entry.id for entry in self.entries}
        moves = self._moves_since(look_back(self.day), quarter_begin(self.day))
        return this_quarter(moves, self.day, workload_ids=ids)

    @cached_property
    def coverage(self) -> tuple[LensCoverage, ...]:
        """The lenses and how far they are used."""
        return lens_coverage(self.entries, self.versions)

    def benchmark(self, alias: str) -> PortfolioBenchmark:
        """Every workload against the others, along a lens."""
        if alias not in self._benchmarks:
            self._benchmarks[alias] = portfolio_benchmark(self.entries, self.lenses, alias)
        return self._benchmarks[alias]

    def anonymous_benchmark(self, alias: str) -> dict[str, object]:
        """The spread of the scores without any name; lenses that people brought along are not named either."""
        origins = {version.origin for version in self.versions if version.alias == alias}
        return anonymised(self.benchmark(alias), lens_is_public=origins == {"builtin"})

    @cached_property
    def _uses(self) -> Mapping[int, int]:
        return lens_uses(self.entries)

    @cached_property
    def _milestones(self) -> Sequence[MilestoneRisks]:
        return self._milestones_of()


def active(entries: Iterable[PortfolioEntry]) -> list[PortfolioEntry]:
    """The workloads that count: neither archived nor templates."""
    return [entry for entry in entries if not entry.archived and not entry.template]
