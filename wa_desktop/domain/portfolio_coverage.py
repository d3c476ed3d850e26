"""Which lenses the portfolio is reviewed along, how far those reviews are, and who stays on an older version."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wa_desktop.domain.lens import LensVersion
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.portfolio_letters import is_reviewed
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.standing import LensStanding, count_letters


@dataclass(frozen=True)
class VersionCoverage:
    """One version of a lens with the workloads along it; `never` are those of which no question is answered."""

    version: LensVersion
    newest: bool
    entries: tuple[PortfolioEntry, ...]
    never: tuple[PortfolioEntry, ...]
    counts: RiskCounts

    @property
    def workloads(self) -> int:
        """How many use it."""
        return len(self.entries)

    @property
    def answered_share(self) -> float | None:
        """The share of the questions that are not open, 0 to 1; None where there are none."""
        return self.counts.answered / self.counts.total if self.counts.total else None


@dataclass(frozen=True)
class LensCoverage:
    """A lens with its versions, the newest first; it has one at least."""

    versions: tuple[VersionCoverage, ...]

    @property
    def newest(self) -> LensVersion:
        """The newest version."""
        return self.versions[0].version

    @property
    def workloads(self) -> int:
        """How many use the lens in any version."""
        return sum(part.workloads for part in self.versions)

    @property
    def older(self) -> tuple[PortfolioEntry, ...]:
        """The workloads on an older version than the newest."""
        return tuple(entry for part in self.versions if not part.newest for entry in part.entries)

    @property
    def never(self) -> tuple[PortfolioEntry, ...]:
        """The workloads that have the lens and no answer along it."""
        return tuple(entry for part in self.versions for entry in part.never)

    @property
    def counts(self) -> RiskCounts:
        """All questions of all workloads along it."""
        return sum((part.counts for part in self.versions), RiskCounts())

    @property
    def answered_share(self) -> float | None:
        """The share of the questions that are not open, 0 to 1; None where there are none."""
        counts = self.counts
        return counts.answered / counts.total if counts.total else None


def lens_coverage(
    entries: Iterable[PortfolioEntry], versions: Iterable[LensVersion]
) -> tuple[LensCoverage, ...]:
    """Every lens of the workspace, the most used first, then by name.

    Of `versions`, the stored ones, that with the highest id is the newest of its alias. Older versions that no
    workload uses are left out. Workloads whose letters are not made yet count nowhere.
    """
    stored = {version.id: version for version in versions}
    using: dict[int, list[tuple[PortfolioEntry, LensStanding]]] = {}
    for entry in entries:
        for standing in entry.standing or ():
            if standing.lens_id in stored:
                using.setdefault(standing.lens_id, []).append((entry, standing))
    by_alias: dict[str, list[VersionCoverage]] = {}
    for lens_id in sorted(stored, reverse=True):
        version = stored[lens_id]
        parts = by_alias.setdefault(version.alias, [])
        if not parts or lens_id in using:
            parts.append(_version(version, using.get(lens_id, []), newest=not parts))
    found = [LensCoverage(tuple(parts)) for parts in by_alias.values()]
    return tuple(sorted(found, key=lambda lens: (-lens.workloads, lens.newest.name.casefold())))


def _version(
    version: LensVersion, using: list[tuple[PortfolioEntry, LensStanding]], *, newest: bool
) -> VersionCoverage:
    return VersionCoverage(
        version,
        newest,
        tuple(entry for entry, _ in using),
        tuple(entry for entry, standing in using if not is_reviewed(standing)),
        count_letters("".join([standing.risks for _, standing in using])),
    )
