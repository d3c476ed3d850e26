"""Decisions as rows of a table, which of them a filter shows, and the words for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.workload import ImprovementStatus, Snapshot
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line
from wa_desktop.ui.plan.words import decision_word
from wa_desktop.ui.words import date_word, improvement_word, tr

RENEWED_DAYS = 90
"""For how long a renewed acceptance is proposed where the old one does not say."""

STATUSES = (
    ImprovementStatus.NOT_APPLICABLE,
    ImprovementStatus.NOT_STARTED,
    ImprovementStatus.IN_PROGRESS,
    ImprovementStatus.COMPLETE,
    ImprovementStatus.RISK_ACKNOWLEDGED,
)
"""What can be chosen as the improvement status; the first leaves it to the plan."""


@dataclass(frozen=True)
class PillarName:
    """A pillar as decisions name it; `short` is its prefix such as SEC, or the name where it has none."""

    id: str
    name: str
    short: str


@dataclass(frozen=True)
class DecisionFilter:
    """Which decisions to show; None and an empty text let all pass, `due` only those to look at again by now."""

    text: str = ""
    kind: DecisionKind | None = None
    due: bool = False


def headings() -> tuple[str, ...]:
    """The columns of the table."""
    return (tr("No."), tr("Decision"), tr("Gains and pays"), tr("Decided"), tr("Revisit on"))


def pillars_of(snapshot: Snapshot) -> tuple[PillarName, ...]:
    """The pillars of all lenses, each id once, and at the end those that only decisions still name."""
    found = {
        pillar.id: PillarName(pillar.id, pillar.name, pillar.prefix or pillar.name)
        for review in reversed(snapshot.reviews)
        for pillar in review.lens.pillars
    }
    order = dict.fromkeys(pillar.id for review in snapshot.reviews for pillar in review.lens.pillars)
    named = dict.fromkeys(
        pillar for decision in snapshot.decisions for pillar in (*decision.gains, *decision.pays)
    )
    return tuple(found.get(pillar) or PillarName(pillar, pillar, pillar) for pillar in order | named)


def shown(
    decisions: Iterable[Decision], snapshot: Snapshot, chosen: DecisionFilter, today: date
) -> list[Decision]:
    """The decisions that pass a filter; every word of its text has to be in one."""
    names = {pillar.id: pillar.name for pillar in pillars_of(snapshot)}
    words = chosen.text.casefold().split()
    return [
        decision
        for decision in decisions
        if chosen.kind in {None, decision.kind}
        and (decision.is_due(today) or not chosen.due)
        and (not words or all(word in _haystack(decision, snapshot, names) for word in words))
    ]


def decision_rows(decisions: Sequence[Decision], snapshot: Snapshot, today: date) -> list[Row]:
    """A row per decision, in the order given."""
    pillars = {pillar.id: pillar for pillar in pillars_of(snapshot)}
    return [_row(decision, pillars, today) for decision in decisions]


def due_word(decision: Decision, today: date) -> str:
    """Whether its day has passed; empty if not."""
    if not decision.is_due(today):
        return ""
    return tr("expired") if decision.kind is DecisionKind.ACCEPTED_RISK else tr("due")


def practice_text(practice: PracticeRef, snapshot: Snapshot) -> str:
    """A linked practice or question in one line; empty if no lens of the review has it."""
    if not snapshot.has_practice(practice):
        return ""
    question = snapshot.question(practice.ref)
    if not practice.choice:
        return f"{question.label} · {one_line(question.title)}"
    choice = question.choice(practice.choice)
    return f"{choice.label} · {one_line(choice.title)}"


def renewed(decision: Decision, today: date) -> Decision:
    """An acceptance as it is proposed anew: decided today, and for as long as it held before."""
    held = timedelta(days=RENEWED_DAYS)
    if decision.decided_on and decision.revisit_on and decision.revisit_on > decision.decided_on:
        held = decision.revisit_on - decision.decided_on
    return replace(decision, decided_on=today, revisit_on=today + held)


def names_used(snapshot: Snapshot) -> list[str]:
    """Who has decided before, and who else has a name in the review."""
    names = (
        *(decision.decided_by for decision in reversed(snapshot.decisions)),
        snapshot.workload.review_owner,
        *(action.owner for action in snapshot.actions),
    )
    return list(dict.fromkeys(name for name in names if name))


def derived_word(status: ImprovementStatus) -> str:
    """What the plan says of the improvement, as the choice that leaves it to the plan."""
    return {
        ImprovementStatus.NOT_APPLICABLE: tr("From the plan (nothing to improve)"),
        ImprovementStatus.NOT_STARTED: tr("From the plan (not started)"),
        ImprovementStatus.IN_PROGRESS: tr("From the plan (in progress)"),
        ImprovementStatus.COMPLETE: tr("From the plan (complete)"),
        ImprovementStatus.RISK_ACKNOWLEDGED: tr("From the plan (risk acknowledged)"),
    }[status]


def status_choices() -> list[tuple[ImprovementStatus, str]]:
    """The statuses to choose from with their words."""
    return [(status, improvement_word(status)) for status in STATUSES]


def _row(decision: Decision, pillars: dict[str, PillarName], today: date) -> Row:
    due = due_word(decision, today)
    return Row(
        decision.id,
        (
            Cell(decision.label, look=Look.MUTED),
            Cell(
                one_line(decision.title) or tr("Without a title"),
                decision_word(decision.kind),
                look=Look.STRONG,
            ),
            _balance_cell(decision, pillars),
            Cell(
                one_line(decision.decided_by) or "–",
                date_word(decision.decided_on) if decision.decided_on else "",
            ),
            Cell(
                date_word(decision.revisit_on) if decision.revisit_on else "–",
                due,
                look=Look.PROBLEM if due else Look.PLAIN,
            ),
        ),
    )


def _balance_cell(decision: Decision, pillars: dict[str, PillarName]) -> Cell:
    """The pillars by their short marks; the tooltip has the names."""
    gains = [pillars[pillar] for pillar in decision.gains if pillar in pillars]
    pays = [pillars[pillar] for pillar in decision.pays if pillar in pillars]
    lines = [
        tr("+ {pillars}").format(pillars=", ".join(one_line(pillar.short) for pillar in gains))
        if gains
        else "",
        tr("− {pillars}").format(pillars=", ".join(one_line(pillar.short) for pillar in pays))
        if pays
        else "",
    ]
    told = [
        tr("Gain: {pillars}").format(pillars=", ".join(pillar.name for pillar in gains)) if gains else "",
        tr("Pay: {pillars}").format(pillars=", ".join(pillar.name for pillar in pays)) if pays else "",
    ]
    first, second = lines if gains else (lines[1], "")
    return Cell(first or "–", second, tooltip="\n".join(line for line in told if line))


def _haystack(decision: Decision, snapshot: Snapshot, names: dict[str, str]) -> str:
    texts = (
        decision.label,
        decision.title,
        decision_word(decision.kind),
        decision.context,
        *decision.options,
        decision.decision,
        decision.rationale,
        decision.decided_by,
        *(names.get(pillar, pillar) for pillar in (*decision.gains, *decision.pays)),
        *(practice_text(practice, snapshot) for practice in decision.practices),
    )
    return "\n".join(texts).casefold()
