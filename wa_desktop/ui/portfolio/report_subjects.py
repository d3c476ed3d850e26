"""What a portfolio report can be about: what is shown, what was chosen, or one client's workloads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.workload import comparable


@dataclass(frozen=True)
class Subject:
    """Some workloads; `client` is None where they may belong to several, and empty for those without one."""

    entries: tuple[PortfolioEntry, ...]
    client: str | None = None
    is_chosen: bool = False


def subjects_of(entries: Sequence[PortfolioEntry], chosen: Sequence[PortfolioEntry] = ()) -> list[Subject]:
    """All that are shown, those that were chosen, and each client's, by name; templates are never among them."""
    shown = [entry for entry in entries if not entry.template]
    picked = tuple(entry for entry in chosen if not entry.template)
    found = [Subject(picked, is_chosen=True)] if picked else []
    found.append(Subject(tuple(shown)))
    groups: dict[str, list[PortfolioEntry]] = {}
    for entry in shown:
        groups.setdefault(comparable(entry.client), []).append(entry)
    if groups.keys() != {""}:
        found += [
            Subject(tuple(group), group[0].client.strip())
            for _, group in sorted(groups.items(), key=lambda item: (not item[0], item[0]))
        ]
    return found
