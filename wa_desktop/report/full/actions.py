"""Actions of the plan as they stand in tables."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from wa_desktop.report import words
from wa_desktop.report.pdf_parts import Pill, PillCell
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import CELL_STRONG, RISK_COLOURS, SMALL
from wa_desktop.report.pdf_tables import name_cell
from wa_desktop.report.pdf_text import labelled, paragraph
from wa_desktop.report.records import ActionReport
from wa_desktop.report.records_delivery import ActionFacts

_MOST_LABELS = 6
_MOST_CLEARED = 6
_LABEL = 14


def action_cell(story: Story, action: ActionReport) -> list[Flowable]:
    """An action's label and title, with its pillar and questions below."""
    made: list[Flowable] = [labelled(action.label, action.title, CELL_STRONG)]
    where = " · ".join(part for part in (action.pillar, _labels(story, action.questions)) if part)
    return [*made, paragraph(where, SMALL)] if where else made


def cleared(fact: ActionFacts) -> list[Flowable]:
    """The questions whose risk falls once it is done, below each other."""
    shown = fact.clears[:_MOST_CLEARED]
    pills: list[Flowable] = [
        PillCell(Pill(name_cell(label, _LABEL), RISK_COLOURS[risk])) for label, risk in shown
    ]
    more = len(fact.clears) - len(shown)
    return [*pills, paragraph(f"+{more}", SMALL)] if more else pills


def _labels(story: Story, labels: Sequence[str]) -> str:
    named = ", ".join(labels[:_MOST_LABELS])
    more = len(labels) - _MOST_LABELS
    return story.say(words.list_and_more(named, more)) if more > 0 else named
