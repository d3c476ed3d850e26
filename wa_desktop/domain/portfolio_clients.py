"""The portfolio by client: whose workloads carry the risk, what is overdue, and which pillar wants help first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

from wa_desktop.domain.overdue import count_overdue_reviews, review_limits
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.portfolio_letters import LensBlock, Lenses, lens_blocks
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.standing import count_letters, pillar_places
from wa_desktop.domain.steps import Steps, finish
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
    return finish(clients_in_steps(entries, lenses, today))


def clients_in_steps(
    entries: Iterable[PortfolioEntry], lenses: Lenses, today: date
) -> Steps[tuple[ClientStanding, ...]]:
    """The same, counted lens by lens, and then what is overdue."""
    clients: dict[str, _Client] = {}
    of_entry: dict[str, _Client] = {}
    keys: dict[str, str] = {}  # workloads of a client write it alike, as a rule
    for entry in entries:
        key = keys.get(entry.client)
        if key is None:
            key = keys[entry.client] = comparable(entry.client)
        client = clients.get(key)
        if client is None:
            client = clients[key] = _Client()
        client.entries.append(entry)
        of_entry[entry.id] = client
    yield
    for block in lens_blocks(chain.from_iterable(client.entries for client in clients.values()), lenses):
        _add(block, of_entry)
        yield
    limits = review_limits(today)
    found = [
        client.standing(count_overdue_reviews(client.entries, today, limits)) for client in clients.values()
    ]
    return tuple(
        sorted(found, key=lambda one: (-one.counts.high, -_medium(one.counts), one.client.casefold()))
    )


@dataclass
class _Client:
    """What is counted of a client so far: high and medium risks by the pillar's id, in `pillars` with its name."""

    entries: list[PortfolioEntry] = field(default_factory=list)
    counts: RiskCounts = field(default_factory=RiskCounts)
    pillars: dict[str, tuple[str, int, int]] = field(default_factory=dict)

    def standing(self, overdue: int) -> ClientStanding:
        """The client, once everything is counted."""
        pillars = self.pillars
        worst = max(pillars, key=lambda key: pillars[key][1:], default=None)
        return ClientStanding(
            self.entries[0].client.strip(),
            len(self.entries),
            self.counts,
            overdue,
            WorstPillar(worst, *pillars[worst]) if worst is not None and any(pillars[worst][1:]) else None,
        )


def _add(block: LensBlock, of_entry: Mapping[str, _Client]) -> None:
    """Count the workloads along a lens: the letters of a client are joined, pillar by pillar, and counted once."""
    lines: dict[int, tuple[_Client, list[str]]] = {}
    for entry, standing in zip(block.entries, block.standings, strict=True):
        client = of_entry[entry.id]
        lines.setdefault(id(client), (client, []))[1].append(standing.risks)
    places = pillar_places(block.lens)
    for client, of_client in lines.values():
        client.counts += count_letters("".join(of_client))
        for pillar, place in zip(block.lens.pillars, places, strict=True):
            letters = "".join([line[place] for line in of_client])
            name, high, medium = client.pillars.get(pillar.id, (pillar.name, 0, 0))
            medium += letters.count("M") + letters.count("X")
            client.pillars[pillar.id] = (name, high + letters.count("H"), medium)


def _medium(counts: RiskCounts) -> int:
    return counts.medium + counts.no_rule_matched
