"""The actions of a plan as rows for a tracker: plain values, and only what the client may read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, tzinfo

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import Choice, Risk
from wa_desktop.domain.plan import (
    DEFAULT_SCALE,
    Action,
    ActionStatus,
    Effort,
    EffortScale,
    Impact,
    PracticeRef,
    blocked_by,
)
from wa_desktop.domain.risk import Rating
from wa_desktop.domain.workload import Snapshot
from wa_desktop.exchange.tracker_text import one_line, starred
from wa_desktop.exchange.tracker_words import days_word

Say = Callable[[Message], str]
"""Puts a sentence into a language."""


@dataclass(frozen=True)
class TrackerRow:
    """One action as a tracker wants it.

    `risk` is the worst risk that the linked questions have now, None if there are none. `days` are days of one
    person, None where nobody has said; `size` is S, M, L or empty. `waits_for` are labels of live actions that
    come first. `note` is Markdown in the lane that the client may read. `description` is a ticket's body.
    """

    id: str
    number: int
    label: str
    title: str
    pillar: str
    risk: Risk | None
    practices: tuple[str, ...]
    questions: tuple[str, ...]
    owner: str
    days: float | None
    size: str
    impact: Impact
    due: date | None
    status: ActionStatus
    waits_for: tuple[str, ...]
    note: str
    links: tuple[str, ...]
    done_on: date | None
    description: str

    @property
    def name(self) -> str:
        """Label and title on one line: a heading that no other action has and that is never a formula."""
        return f"{self.label} {one_line(self.title)}"

    @property
    def is_live(self) -> bool:
        """Whether something is still to be done."""
        return self.status.is_live

    def is_overdue(self, today: date) -> bool:
        """Whether it should be done by now."""
        return self.is_live and self.due is not None and self.due < today


def tracker_rows(
    snapshot: Snapshot,
    ratings: Mapping[QuestionRef, Rating],
    actions: Sequence[Action],
    scale: EffortScale = DEFAULT_SCALE,
    *,
    zone: tzinfo = UTC,
    say: Say = str,
) -> tuple[TrackerRow, ...]:
    """A row per action, in the order given.

    `zone` is where the day begins on which an action was done. Practices that the workload's lenses do not have
    (any more) are left out. `say` puts the sentences of the description into a language.
    """
    source = _Source(snapshot, ratings, actions, scale, zone, say)
    return tuple(_row(source, action) for action in actions)


@dataclass(frozen=True)
class _Source:
    """What all rows are read from."""

    snapshot: Snapshot
    ratings: Mapping[QuestionRef, Rating]
    actions: Sequence[Action]
    scale: EffortScale
    zone: tzinfo
    say: Say


def _row(source: _Source, action: Action) -> TrackerRow:
    snapshot = source.snapshot
    linked = tuple(practice for practice in action.practices if _exists(snapshot, practice))
    pillar = snapshot.pillar_name(action.pillar, linked) or action.pillar
    waits_for = tuple(one.label for one in blocked_by(action, source.actions)) if action.is_live else ()
    days = action.effort.in_days(source.scale) if action.effort.is_known else None
    facts = tuple(_facts(action, pillar, days, waits_for, source.say))
    return TrackerRow(
        id=action.id,
        number=action.number,
        label=action.label,
        title=action.title,
        pillar=pillar,
        risk=_worst(source.ratings, linked),
        practices=_distinct(choice.label for choice in _choices(snapshot, linked)),
        questions=_distinct(snapshot.question(practice.ref).label for practice in linked),
        owner=action.owner,
        days=days,
        size=_size(action.effort, source.scale),
        impact=action.impact,
        due=action.due,
        status=action.status,
        waits_for=waits_for,
        note=action.notes.client,
        links=action.links,
        done_on=action.done_at.astimezone(source.zone).date() if action.done_at else None,
        description=_description(snapshot, action, linked, facts, source.say),
    )


def _exists(snapshot: Snapshot, practice: PracticeRef) -> bool:
    if not snapshot.has_question(practice.ref):
        return False
    return not practice.choice or snapshot.question(practice.ref).has_choice(practice.choice)


def _choices(snapshot: Snapshot, practices: Iterable[PracticeRef]) -> Iterator[Choice]:
    for practice in practices:
        if practice.choice:
            yield snapshot.question(practice.ref).choice(practice.choice)


def _distinct(labels: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(labels))


def _worst(ratings: Mapping[QuestionRef, Rating], practices: Iterable[PracticeRef]) -> Risk | None:
    risks = [ratings[practice.ref].risk for practice in practices if practice.ref in ratings]
    return max(risks, key=lambda risk: risk.severity, default=None)


def _size(effort: Effort, scale: EffortScale) -> str:
    if effort.days is not None:
        return scale.size(effort.days).value
    return effort.size.value if effort.size else ""


def _description(
    snapshot: Snapshot, action: Action, practices: Sequence[PracticeRef], facts: Sequence[str], say: Say
) -> str:
    """A ticket's body in Markdown; bullets are stars, which Jira knows as well and no spreadsheet minds."""
    workload = one_line(snapshot.workload.name)
    parts = [
        say(message("Action {label} of the improvement plan for {name}.", label=action.label, name=workload)),
        starred(action.notes.client).strip(),
        _list(
            say(message("Best practices that are in place once it is done:")),
            (_practice_line(snapshot, practice) for practice in practices),
        ),
        _list(say(message("Links:")), map(one_line, action.links)),
        "\n".join(facts),
    ]
    return "\n\n".join(part for part in parts if part)


def _facts(
    action: Action, pillar: str, days: float | None, waits_for: Sequence[str], say: Say
) -> Iterator[str]:
    if pillar:
        yield say(message("Pillar: {name}", name=one_line(pillar)))
    if action.owner:
        yield say(message("Owner: {name}", name=one_line(action.owner)))
    if days is not None:
        yield say(message("Effort in days: {days}", days=days_word(days)))
    if action.due:
        yield say(message("Due: {date}", date=action.due.isoformat()))
    if waits_for:
        yield say(message("Waits for: {actions}", actions=", ".join(waits_for)))


def _list(heading: str, lines: Iterable[str]) -> str:
    found = [f"* {line}" for line in lines]
    return "\n".join([heading, "", *found]) if found else ""


def _practice_line(snapshot: Snapshot, practice: PracticeRef) -> str:
    question = snapshot.question(practice.ref)
    if not practice.choice:
        return one_line(f"{question.label} – {question.title}")
    choice = question.choice(practice.choice)
    plan = choice.improvement
    advice = (plan.text if plan else "") or " ".join(choice.guidance.steps)
    address = (plan.url if plan else "") or choice.link
    head = f"{choice.label} – {choice.title}"
    return one_line(f"{head}: {advice} {address}" if advice else f"{head} {address}")
