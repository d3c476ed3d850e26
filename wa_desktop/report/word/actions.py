"""What tables and cards show of an action: when it is due, and which questions it brings down."""

from __future__ import annotations

from collections.abc import Sequence

from wa_desktop.domain.lens import Risk
from wa_desktop.report import plan_words, words
from wa_desktop.report.language import language_of
from wa_desktop.report.records import ActionReport
from wa_desktop.report.word import colours
from wa_desktop.report.word.body import Body
from wa_desktop.report.word.tables import Cell, pill, text_cell
from wa_desktop.report.word.xml import Element, Letters, line_run, shown_run

_MOST_LABELS = 6
QUIET = Letters(color=colours.MUTED, size=8.5)
_ALARM = Letters(color=colours.ALARM)


def due_cell(body: Body, action: ActionReport) -> Cell:
    """The day an action is due, short; in red once it has passed."""
    due = body.model.delivery.fact(action.label).due
    day = language_of(body.model.say).short_day(due) if due else action.due
    if action.overdue:
        return text_cell(body, body.say(plan_words.overdue(day)), _ALARM)
    return text_cell(body, day)


def cleared(questions: Sequence[tuple[str, Risk]]) -> list[Element]:
    """Questions as marks in the color of the risk they have now."""
    made: list[Element] = []
    for label, risk in questions:
        made += [pill(label, colours.RISKS[risk]), shown_run(" ")]
    return made[:-1]


def title_line(action: ActionReport) -> list[Element]:
    """An action's label and title."""
    return [line_run(action.label, QUIET), shown_run("\u2002"), line_run(action.title, Letters(bold=True))]


def title_lines(body: Body, action: ActionReport) -> list[list[Element]]:
    """An action's label and title, then where it belongs."""
    lines = [title_line(action)]
    where = " · ".join(part for part in (action.pillar, some(body, action.questions)) if part)
    if where:
        lines.append([line_run(where, QUIET)])
    if action.waits_for:
        lines.append([line_run(body.say(plan_words.waits_for(some(body, action.waits_for))), QUIET)])
    return lines


def some(body: Body, labels: Sequence[str]) -> str:
    """The first labels, and how many more there are."""
    named = ", ".join(labels[:_MOST_LABELS])
    more = len(labels) - _MOST_LABELS
    return body.say(words.list_and_more(named, more)) if more > 0 else named
