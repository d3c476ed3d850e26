"""What a filter of the portfolio is called in words: its choices in the menu and its chips."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from wa_desktop.domain.workload import Environment
from wa_desktop.ui.dialogs.industry_words import industry_words
from wa_desktop.ui.models.portfolio_cells import tag_text
from wa_desktop.ui.models.portfolio_filter import AnsweredWant, DueWant, PortfolioFilter, RiskWant
from wa_desktop.ui.words import environment_word, tr


class FilterPart(NamedTuple):
    """One choice of a filter: what it says, and the filter without it."""

    word: str
    without: PortfolioFilter


def risk_choice(want: RiskWant) -> str:
    """What risks a workload has to have."""
    return {
        RiskWant.HIGH: tr("With high risks"),
        RiskWant.MEDIUM: tr("With medium risks"),
        RiskWant.NONE: tr("Without risks"),
    }[want]


def due_choice(want: DueWant) -> str:
    """When its next review has to be."""
    return {
        DueWant.OVERDUE: tr("Review overdue"),
        DueWant.SOON: tr("Review due in 30 days"),
        DueWant.LATER: tr("Review due later"),
        DueWant.NEVER: tr("No review planned"),
    }[want]


def answered_choice(want: AnsweredWant) -> str:
    """How many of its questions have to be answered."""
    return {
        AnsweredWant.NOTHING: tr("Nothing answered"),
        AnsweredWant.LESS: tr("Less than half answered"),
        AnsweredWant.MORE: tr("Half or more answered"),
        AnsweredWant.ALL: tr("All answered"),
    }[want]


def parts_of(wanted: PortfolioFilter, lens_names: Mapping[str, str]) -> Iterator[FilterPart]:
    """Every choice of a filter, in the order of its chips; the search has its own field."""
    for name in wanted.clients:
        yield _part(wanted, "clients", name, name or tr("No client"))
    for environment in wanted.environments:
        yield _part(wanted, "environments", environment, environment_word(environment))
    words = industry_words()
    for kind in wanted.industries:
        yield _part(wanted, "industries", kind, words.get(kind, kind) or tr("No industry"))
    for tag in wanted.tags:
        yield _part(wanted, "tags", tag, tag_text(tag))
    for alias in wanted.lenses:
        yield _part(wanted, "lenses", alias, lens_names.get(alias, alias))
    if wanted.risk:
        yield FilterPart(risk_choice(wanted.risk), replace(wanted, risk=None))
    if wanted.due:
        yield FilterPart(due_choice(wanted.due), replace(wanted, due=None))
    if wanted.answered:
        yield FilterPart(answered_choice(wanted.answered), replace(wanted, answered=None))
    if wanted.archived:
        yield FilterPart(tr("Archived"), replace(wanted, archived=False))


def environments() -> tuple[tuple[Environment, str], ...]:
    """The environments with their words."""
    return tuple((each, environment_word(each)) for each in Environment)


def _part(wanted: PortfolioFilter, field: str, value: object, word: str) -> FilterPart:
    left = tuple(item for item in getattr(wanted, field) if item != value)
    return FilterPart(word, wanted.with_values(field, left))
