"""The portfolio by client: whose workloads carry the risk, what is overdue, and which pillar wants help first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wa_desktop.domain.due import count_overdue
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.portfolio_letters import Lenses, lens_blocks
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.standing import count_letters, pillar_places
from wa_desktop.domain.workload import comparable


@dataclass(frozen=True)
class WorstPillar:
    """A pillar with the questions at risk that a client's workloads have in it."""

    id: str
    name: str
    high: int
    medium: int


@dataclass(frozen=True)
class ClientStanding:
    """A client's workloads; an empty `client` stands for those without one.

    `counts` are the questions of all lenses; `overdue` counts reviews. `worst` is None where nothing is at risk.
    """

    client: str
    workloads: int
    counts: RiskCounts
    overdue: int
    worst: WorstPillar | None

    @property
    def answered_share(self) -> float | None:
        """The share of the questions that are not open, 0 to 1; None where there are none."""
        return self.counts.answered / self.counts.total if self.counts.total else None


def clients_standing(
    entries: Iterable[PortfolioEntry], lenses: Lenses, today: date
) -> tuple[ClientStanding, ...]:
    """Every client, the one with the most questions at high risk first, then the most at medium risk, then by name.

    Names that differ in spaces and capitals alone are one client, written as first met. The same pillar of several
    lenses, by its id, counts as one; the worst pillar is the one with the most high, then the most medium risks.
    """
    groups: dict[str, list[PortfolioEntry]] = {}
    for entry in entries:
        groups.setdefault(comparable(entry.client), []).append(entry)
    found = [_standing(group, lenses, today) for group in groups.values()]
    return tuple(
        sorted(found, key=lambda one: (-one.counts.high, -_medium(one.counts), one.client.casefold()))
    )


def _standing(entries: list[PortfolioEntry], lenses: Lenses, today: date) -> ClientStanding:
    joined = []
    risks: dict[str, list[int]] = {}
    names: dict[str, str] = {}
    for block in lens_blocks(entries, lenses):
        lines = [standing.risks for standing in block.standings]
        joined.extend(lines)
        for pillar, place in zip(block.lens.pillars, pillar_places(block.lens), strict=True):
            start, stop = place.start, place.stop
            sums = risks.setdefault(pillar.id, [0, 0])
            names.setdefault(pillar.id, pillar.name)
            sums[0] += sum([line.count("H", start, stop) for line in lines])
            sums[1] += sum([line.count("M", start, stop) + line.count("X", start, stop) for line in lines])
    worst = max(risks, key=lambda key: risks[key], default=None)
    return ClientStanding(
        entries[0].client.strip(),
        len(entries),
        count_letters("".join(joined)),
        count_overdue(entries, today),
        WorstPillar(worst, names[worst], *risks[worst]) if worst is not None and any(risks[worst]) else None,
    )


def _medium(counts: RiskCounts) -> int:
    return counts.medium + counts.no_rule_matched
