"""The tables of the improvement plan: its actions, what each owner has to do, and the decisions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from wa_desktop.domain.plan import ActionStatus
from wa_desktop.report import plan_words, words
from wa_desktop.report.charts.chart_words import IMPACT_WORDS
from wa_desktop.report.links import Link
from wa_desktop.report.records import ActionReport, DecisionReport
from wa_desktop.report.workbook import workbook_words as terms
from wa_desktop.report.workbook.source import Source, days_of
from wa_desktop.report.workbook.table import Column, Lateness, Look, Offer, Table


def actions_table(source: Source) -> Table:
    """A row per action, in the plan's order."""
    columns = (*_what(source), *_who_and_when(source), *_further(source))
    headings = [column.heading for column in columns]
    lateness = Lateness(
        headings.index(source.said(terms.DUE)),
        headings.index(source.said(terms.STATUS)),
        tuple(source.states[status] for status in ActionStatus if status.is_live),
    )
    return replace(source.table(terms.ACTIONS, columns, source.model.actions, frozen=3), lateness=lateness)


def _what(source: Source) -> tuple[Column, ...]:
    said, first = source.said, source.model.delivery.first
    rank = {label: place for place, label in enumerate(first, 1)}
    return (
        Column(said(terms.NUMBER), 7, lambda one: one.label, Look.LABEL),
        Column(said(terms.FIRST), 8, lambda one: rank.get(one.label), Look.NUMBER),
        Column(said(terms.ACTION), 38, lambda one: one.title),
        Column(said(terms.RISK), 10, lambda one: source.risk(one.risk), tones=source.risk_tones),
        Column(said(terms.PILLAR), 16, lambda one: one.pillar),
        Column(said(terms.ASKED), 11, lambda one: _joined(one.questions)),
        Column(said(terms.PRACTICES_IN_ALL), 14, lambda one: _joined(one.practices)),
        Column(said(terms.LOWERS), 15, lambda one: _clears(source, one)),
    )


def _who_and_when(source: Source) -> tuple[Column, ...]:
    said, facts = source.said, source.facts
    return (
        Column(said(terms.OWNER), 16, lambda one: one.owner, offer=Offer.OWNER),
        Column(said(terms.DUE), 12, lambda one: facts[one.label].due, Look.DAY),
        Column(said(terms.DAYS), 8, lambda one: days_of(facts[one.label]), Look.NUMBER),
        Column(said(terms.SIZE), 9, lambda one: _size(source, one), offer=Offer.SIZE),
        Column(
            said(terms.IMPACT),
            11,
            lambda one: said(IMPACT_WORDS[facts[one.label].impact]),
            offer=Offer.IMPACT,
        ),
        Column(
            said(terms.STATUS), 12, lambda one: one.status_words, tones=source.state_tones, offer=Offer.STATUS
        ),
    )


def _further(source: Source) -> tuple[Column, ...]:
    said, facts = source.said, source.facts
    return (
        Column(said(terms.WAITS_FOR), 11, lambda one: _joined(one.waits_for)),
        Column(said(terms.NOTE), 40, lambda one: one.notes),
        Column(said(terms.LINKS), 26, lambda one: "\n".join(map(address, one.links))),
        Column(said(terms.DONE_ON), 12, lambda one: facts[one.label].done_on, Look.DAY),
    )


def _size(source: Source, action: ActionReport) -> str:
    size = source.facts[action.label].size
    return source.said(words.EFFORT_WORDS[size.value]) if size else ""


def _clears(source: Source, action: ActionReport) -> str:
    clears = source.facts[action.label].clears
    return ", ".join(source.said(terms.labelled(label, source.risks[risk])) for label, risk in clears)


@dataclass
class _Load:
    """What an owner has to do."""

    owner: str
    actions: int = 0
    days: float = 0.0
    not_estimated: int = 0
    overdue: int = 0
    next_due: date | None = None


def owners_table(source: Source) -> Table:
    """A row per owner of something that is still to be done, the most of it first; what has no owner last."""
    said = source.said
    columns = (
        Column(said(terms.OWNER), 36, lambda one: one.owner or said(terms.NO_OWNER)),
        Column(said(terms.TO_DO), 10, lambda one: one.actions, Look.NUMBER),
        Column(said(terms.DAYS), 10, lambda one: one.days, Look.NUMBER),
        Column(said(terms.NOT_ESTIMATED), 15, lambda one: one.not_estimated, Look.NUMBER),
        Column(said(terms.OF_THEM_LATE), 11, lambda one: one.overdue, Look.NUMBER),
        Column(said(terms.NEXT_DUE), 13, lambda one: one.next_due, Look.DAY),
    )
    loads = sorted(_loads(source), key=lambda one: (not one.owner, -one.actions, one.owner.casefold()))
    return source.table(terms.OWNERS, columns, loads)


def _loads(source: Source) -> Iterable[_Load]:
    found: dict[str, _Load] = {}
    for action in source.model.actions:
        if not action.status.is_live:
            continue
        facts = source.facts[action.label]
        load = found.setdefault(action.owner, _Load(action.owner))
        days = days_of(facts)
        load.actions += 1
        load.days += days or 0.0
        load.not_estimated += days is None
        load.overdue += action.overdue
        if facts.due and (load.next_due is None or facts.due < load.next_due):
            load.next_due = facts.due
    return found.values()


def decisions_table(source: Source) -> Table:
    """A row per decision."""
    said = source.said
    columns = (
        Column(said(terms.NUMBER), 7, lambda one: one.label, Look.LABEL),
        Column(said(terms.TITLE), 30, lambda one: one.title),
        Column(said(terms.DECISION_KIND), 14, lambda one: said(plan_words.KIND_WORDS[one.kind])),
        Column(said(terms.CONTEXT), 32, lambda one: one.context),
        Column(said(terms.OPTIONS), 26, lambda one: "\n".join(one.options)),
        Column(said(terms.DECISION), 32, lambda one: one.decision),
        Column(said(terms.RATIONALE), 32, lambda one: one.rationale),
        Column(said(terms.GAINS), 14, lambda one: _joined(one.gains)),
        Column(said(terms.PAYS), 14, lambda one: _joined(one.pays)),
        Column(said(terms.CONCERNS), 28, lambda one: "\n".join(one.concerns)),
        Column(said(terms.DECIDED_BY), 15, lambda one: one.decided_by),
        Column(said(terms.DECIDED_ON), 12, lambda one: one.decided_on, Look.DAY),
        Column(said(terms.REVISIT), 12, _revisit, Look.DAY),
    )
    return source.table(terms.DECISIONS, columns, source.model.decisions, frozen=2)


def _revisit(decision: DecisionReport) -> date | None:
    return decision.revisit_on


def address(link: Link) -> str:
    """An address as it was typed."""
    return link.url or link.text


def _joined(labels: Iterable[str]) -> str:
    return ", ".join(labels)
