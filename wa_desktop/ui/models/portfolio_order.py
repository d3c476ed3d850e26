"""By what the portfolio's rows are sorted in each column: one list of plain values, made without a call per row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.scoring import POINTS
from wa_desktop.ui.models.portfolio_columns import Column, Part
from wa_desktop.ui.models.portfolio_facts import PortfolioFacts, tags_of
from wa_desktop.ui.models.workload_figures import LensShelf

UNKNOWN, OPEN = -2, -1
"""Below all risks: letters that are not made yet, and questions nobody answered."""

_FULL, _HALF = POINTS[Risk.NONE], POINTS[Risk.MEDIUM]


def order_values(
    entries: Sequence[PortfolioEntry], column: Column, lens: str, shelf: LensShelf, facts: PortfolioFacts
) -> list[Any]:
    """What each entry is sorted by in a column, all of one kind; the greatest risk is the greatest value."""
    part = column.part
    if part is Part.WORKLOAD:
        return [entry.name.casefold() for entry in entries]
    if part is Part.RISKS and column.pillar:
        return [_worst(letters) for letters in pillar_letters(entries, lens, column.key, shelf, facts)]
    if part in {Part.RISKS, Part.TOTAL}:
        return [_worst(facts.letters(entry) if entry.standing is not None else None) for entry in entries]
    if part is Part.ANSWERED:
        return [_share(facts.letters(entry)) if entry.standing is not None else -2.0 for entry in entries]
    if part in {Part.SCORE, Part.TREND}:
        return [score if (score := score_of(facts.letters(entry))) is not None else -1.0 for entry in entries]
    if part is Part.NEXT:
        return [due.day if (due := facts.due(entry)) else date.max for entry in entries]
    if part is Part.TAGS:
        return [tags_of(entry.tags_text) for entry in entries]
    if part is Part.LENSES:
        names = {key: version.name.casefold() for key, version in shelf.versions.items()}
        return [tuple(names.get(one.lens_id, "") for one in entry.standing or ()) for entry in entries]
    return [getattr(entry, _FIELDS[part]) for entry in entries]


_FIELDS: Mapping[Part, str] = {
    Part.CHANGED: "updated_text",
    Part.CLIENT: "client",
    Part.ENVIRONMENT: "environment_text",
    Part.INDUSTRY: "industry_type",
    Part.OWNER: "review_owner",
    Part.MILESTONES: "milestones",
}


def pillar_letters(
    entries: Sequence[PortfolioEntry], lens: str, pillar: str, shelf: LensShelf, facts: PortfolioFacts
) -> list[str | None]:
    """Each entry's letters of a pillar; those of all its questions where it is not reviewed along that lens."""
    places = shelf.places(lens, pillar)
    ids = shelf.ids_of(lens)
    found: list[str | None] = []
    for entry in entries:
        if entry.standing is None:
            found.append(None)
            continue
        for one in entry.standing:
            if one.lens_id in ids:
                found.append(one.risks[places[one.lens_id]] if one.lens_id in places else "")
                break
        else:
            found.append(facts.letters(entry))
    return found


def score_of(letters: str) -> float | None:
    """The score that `scoring` gives to so many high, medium and other risks."""
    high, medium, none = letters.count("H"), letters.count("M"), letters.count("N")
    counted = high + medium + none
    return (none * _FULL + medium * _HALF) / counted if counted else None


def _worst(letters: str | None) -> int:
    if letters is None:
        return UNKNOWN
    if letters.count("U") == len(letters):
        return OPEN
    return letters.count("H") * 10_000 + letters.count("M") + letters.count("X")


def _share(letters: str) -> float:
    return (len(letters) - letters.count("U")) / max(1, len(letters))
