"""The plan's actions raw, beside their records: days and dates as values, what they clear, when they fall due."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from wa_desktop.domain.cadence import local_day
from wa_desktop.domain.plan import Action
from wa_desktop.report.delivery_effects import Effects
from wa_desktop.report.delivery_text import passage, plain
from wa_desktop.report.records_delivery import ActionFacts

PHASES = (30, 60, 90)
"""Days from the report within which what is due belongs to a phase of the road ahead."""

OVERDUE, LATER = -1, 0

_LINE = 120
"""Characters of the line below an action's title: as many sentences as have room, at least the first."""


def facts_of(effects: Effects, actions: tuple[Action, ...]) -> tuple[ActionFacts, ...]:
    """One for each action, in the order given."""
    labels = {action.id: action.label for action in effects.source.snapshot.actions}
    return tuple(_facts(effects, action, labels) for action in actions)


def closing_days(effects: Effects) -> float:
    """What the live actions come to, in days of one person."""
    scale = effects.source.snapshot.workload.effort_scale
    return sum(action.effort.in_days(scale) for action in effects.source.live)


def phase_of(action: Action, today: date) -> int:
    """The phase that an action is due in: 30, 60 or 90, LATER for the rest, OVERDUE for what is late.

    What is done or will not be done stands in the phase of its day, so that a road can show it too.
    """
    if action.is_overdue(today):
        return OVERDUE
    if action.due is None:
        return LATER
    away = (action.due - today).days
    return next((phase for phase in PHASES if 0 <= away <= phase), LATER)


def _facts(effects: Effects, action: Action, labels: Mapping[str, str]) -> ActionFacts:
    source = effects.source
    return ActionFacts(
        label=action.label,
        due=action.due,
        done_on=local_day(action.done_at),
        days=action.effort.days,
        days_assumed=action.effort.in_days(source.snapshot.workload.effort_scale),
        impact=action.impact,
        status=action.status,
        phase=phase_of(action, source.today),
        clears=tuple((source.label(ref), source.risk(ref)) for ref in effects.clears(action)),
        works_on=tuple((source.label(ref), source.risk(ref)) for ref in effects.touched([action])),
        first_line=_first_line(effects, action),
        depends_on=tuple(labels[other] for other in action.depends_on if other in labels),
        number=action.number,
        size=action.effort.size,
    )


def _first_line(effects: Effects, action: Action) -> str:
    """The beginning of the client's note, else of what the lens says of the first practice."""
    noted = passage(plain(action.notes.client), _LINE)
    if noted:
        return noted
    source = effects.source
    for practice in source.known(action.practices):
        if practice.choice:
            guidance = source.question(practice.ref).choice(practice.choice).guidance
            return passage(guidance.description or guidance.why, _LINE)
    return ""
