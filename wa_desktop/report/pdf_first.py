"""What to do first, as a table: the actions that take most risk away, or the gaps to plan for where nothing is planned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable, KeepTogether, Spacer, TableStyle

from wa_desktop.domain.lens import Risk
from wa_desktop.report import first_words as terms
from wa_desktop.report import plan_words
from wa_desktop.report.pdf_parts import Pill, PillCell, grid
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import (
    BODY,
    CELL,
    CELL_ALARM,
    CELL_STRONG,
    GREY,
    GREY_TINT,
    H2,
    RISK_COLOURS,
    SMALL,
    WIDTH,
    indented,
)
from wa_desktop.report.pdf_tables import name_cell
from wa_desktop.report.pdf_text import labelled, paragraph
from wa_desktop.report.records import ActionReport
from wa_desktop.report.records_delivery import ActionFacts, RiskCard

_NUMBER, _OWNER, _BY, _EFFORT, _LOWERS = 30.0, 80.0, 58.0, 44.0, 82.0
_MOST_CLEARED = 4
_ASIDE = 100
"""Characters of what is said below an action: two lines at most."""
_MOST_GAPS = 5
_BELOW = indented(SMALL, 0, spaceBefore=4)


def headed(story: Story, title: str, pieces: Sequence[Flowable]) -> Flowable:
    """A heading with what belongs below it, on one page."""
    return KeepTogether([story.heading(title, 1, style=H2), *pieces])


def first_table(story: Story) -> list[Flowable]:
    """The actions to do first; without a plan, the practices that hold the worst risks."""
    delivery = story.model.delivery
    title = story.say(terms.FIRST)
    if not delivery.first:
        return _gaps(story, title)
    actions = {action.label: action for action in story.model.actions}
    head = [terms.NUMBER, plan_words.ACTION, plan_words.OWNER, terms.BY, plan_words.EFFORT, terms.LOWERS]
    rows = [_row(story, actions[label], delivery.fact(label)) for label in delivery.first]
    widths = [_NUMBER, WIDTH - _NUMBER - _OWNER - _BY - _EFFORT - _LOWERS, _OWNER, _BY, _EFFORT, _LOWERS]
    table = grid([[story.say(one) for one in head], *rows], widths, centred_from=len(head), named_by=1)
    table.setStyle(TableStyle([("VALIGN", (0, 1), (-1, -1), "TOP")]))
    told: list[Flowable] = [table]
    if any(not fact.clears and fact.works_on for fact in map(delivery.fact, delivery.first)):
        told.append(paragraph(story.say(terms.IN_GRAY), _BELOW))
    return [headed(story, title, told), Spacer(1, 6)]


def _row(story: Story, action: ActionReport, fact: ActionFacts) -> list[Any]:
    what: list[Flowable] = [paragraph(name_cell(action.title), CELL_STRONG)]
    if fact.first_line:
        what.append(paragraph(name_cell(fact.first_line, _ASIDE), SMALL))
    owner = name_cell(action.owner) or story.say(terms.NO_OWNER)
    day = story.language.short_day(fact.due) if fact.due else story.say(terms.NO_DAY)
    return [
        paragraph(action.label, CELL),
        what,
        paragraph(owner, CELL),
        paragraph(day, CELL_ALARM if action.overdue else CELL),
        paragraph(action.effort, CELL),
        _cleared(fact),
    ]


def _cleared(fact: ActionFacts) -> list[Flowable]:
    """The questions whose risk falls, one below the other; in gray those that need other actions too."""
    pills = [(label, RISK_COLOURS[risk]) for label, risk in fact.clears]
    if not pills:
        pills = [(label, (GREY, GREY_TINT)) for label, _ in fact.works_on]
    cells: list[Flowable] = [
        PillCell(Pill(name_cell(label, 14), colours)) for label, colours in pills[:_MOST_CLEARED]
    ]
    more = len(pills) - len(cells)
    return [*cells, paragraph(f"+{more}", SMALL)] if more else cells


def _gaps(story: Story, title: str) -> list[Flowable]:
    """Nothing is planned: what to plan for."""
    worst = [gap for lens in story.model.lenses for gap in lens.gaps if gap.holds]
    worst.sort(key=lambda gap: -gap.risk.severity)
    if not worst:
        return []
    rows = [
        [
            PillCell(story.risk_pill(gap.question_risk)),
            labelled(name_cell(gap.practice_label, 24), name_cell(gap.practice_title), CELL),
            paragraph(gap.effort, CELL),
        ]
        for gap in worst[:_MOST_GAPS]
    ]
    head = [story.say(plan_words.RISK), story.say(plan_words.PRACTICE), story.say(plan_words.EFFORT)]
    table = grid([head, *rows], [58, WIDTH - 58 - 70, 70], centred_from=len(head), named_by=1)
    return [headed(story, title, [paragraph(story.say(terms.NO_PLAN), BODY), table]), Spacer(1, 6)]


def worst(cards: Sequence[RiskCard], most: int) -> list[RiskCard]:
    """The cards that a brief has room for: high ones, or medium ones where there is none."""
    high = [card for card in cards if card.risk is Risk.HIGH]
    return (high or list(cards))[:most]
