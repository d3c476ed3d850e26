"""The report's records of the improvement plan, of decisions and of accepted risks: nothing internal is in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.gaps import Gap
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, Effort, PracticeRef, blocked_by
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import Snapshot
from wa_desktop.report import plan_words, words
from wa_desktop.report.ids import all_ids, ids_of
from wa_desktop.report.links import link_to
from wa_desktop.report.records import AcceptedReport, ActionReport, DecisionReport
from wa_desktop.report.words import Say, bounded


def actions_of(snapshot: Snapshot, ratings: Ratings, today: date, say: Say) -> tuple[ActionReport, ...]:
    """The plan as people attack it: what is still to be done first, and of that the worst risk first."""
    source = _Source(snapshot, today, say)
    made = [(action, _action(source, ratings, action)) for action in snapshot.actions]
    made.sort(key=lambda pair: (not pair[0].is_live, _rank(pair[1].risk), pair[0].number))
    return tuple(record for _, record in made)


def decisions_of(snapshot: Snapshot, today: date, say: Say) -> tuple[DecisionReport, ...]:
    """Every decision, in the order of their numbers."""
    source = _Source(snapshot, today, say)
    return tuple(_decision(source, decision) for decision in snapshot.decisions)


def accepted_of(snapshot: Snapshot, gaps: Iterable[Gap], say: Say) -> tuple[AcceptedReport, ...]:
    """The gaps whose risk a decision accepts; those without one are passed over."""
    return tuple(_accepted(snapshot, gap, gap.accepted_by, say) for gap in gaps if gap.accepted_by)


def lapsed(gap: Gap, say: Say) -> str:
    """Until when the gap's risk was accepted; empty unless that has passed."""
    if gap.expired is None or gap.expired.revisit_on is None:
        return ""
    return say(plan_words.lapsed(words.date(gap.expired.revisit_on, say), gap.expired.label))


@dataclass(frozen=True)
class _Source:
    """What the records are made from."""

    snapshot: Snapshot
    today: date
    say: Say

    def pillar(self, pillar_id: str, practices: Iterable[PracticeRef]) -> str:
        """The name of a pillar; its id where no lens of the review has it."""
        return bounded(self.snapshot.pillar_name(pillar_id, practices) or pillar_id, self.say)


def _accepted(snapshot: Snapshot, gap: Gap, decision: Decision, say: Say) -> AcceptedReport:
    return AcceptedReport(
        pillar=bounded(gap.pillar.name, say),
        question_label=bounded(gap.question.label, say),
        practice_label=bounded(gap.choice.label, say),
        practice_title=bounded(gap.choice.title, say),
        risk=gap.risk,
        until=words.date(decision.revisit_on, say) if decision.revisit_on else "",
        by=say(plan_words.accepted_in(bounded(decision.decided_by, say), decision.label)),
        until_day=decision.revisit_on,
        decision=decision.label,
        ids=ids_of(snapshot, gap.practice),
    )


def _action(source: _Source, ratings: Ratings, action: Action) -> ActionReport:
    snapshot, say = source.snapshot, source.say
    known = [practice for practice in action.practices if snapshot.has_practice(practice)]
    refs = dict.fromkeys(practice.ref for practice in known)
    risks = [ratings[ref].risk for ref in refs]
    return ActionReport(
        label=action.label,
        title=bounded(action.title, say),
        risk=max(risks, key=lambda risk: risk.severity, default=None),
        pillar=source.pillar(action.pillar, action.practices),
        questions=tuple(bounded(snapshot.question(ref).label, say) for ref in refs),
        practices=tuple(
            bounded(snapshot.question(one.ref).choice(one.choice).label, say) for one in known if one.choice
        ),
        owner=bounded(action.owner, say),
        due=words.date(action.due, say) if action.due else "",
        overdue=action.is_overdue(source.today),
        effort=_effort(action.effort, say),
        status=action.status,
        status_words=say(plan_words.STATUS_WORDS[action.status]),
        waits_for=tuple(one.label for one in blocked_by(action, snapshot.actions)) if action.is_live else (),
        notes=action.notes.client,
        links=tuple(link for link in map(link_to, action.links) if link),
        concerned=all_ids(snapshot, action.practices),
        pillar_id=action.pillar,
    )


def _rank(risk: Risk | None) -> int:
    return -risk.severity if risk else 1


def _effort(effort: Effort, say: Say) -> str:
    """As it was given: days, or a size in a word, or nothing."""
    if effort.days is not None:
        return say(plan_words.days(effort.days))
    return say(words.EFFORT_WORDS[effort.size.value]) if effort.size else ""


def _decision(source: _Source, decision: Decision) -> DecisionReport:
    snapshot, say = source.snapshot, source.say
    day = words.date(decision.decided_on, say) if decision.decided_on else ""
    who = bounded(decision.decided_by, say)
    return DecisionReport(
        label=decision.label,
        title=bounded(decision.title, say),
        kind=decision.kind,
        kind_words=say(plan_words.KIND_WORDS[decision.kind]),
        context=decision.context,
        options=decision.options,
        decision=decision.decision,
        rationale=decision.rationale,
        gains=tuple(source.pillar(each, decision.practices) for each in decision.gains),
        pays=tuple(source.pillar(each, decision.practices) for each in decision.pays),
        decided=say(plan_words.decided_by(who, day)) if who or day else "",
        revisit=words.date(decision.revisit_on, say) if decision.revisit_on else "",
        has_passed=decision.is_due(source.today),
        concerns=tuple(bounded(line, say) for line in _concerns(snapshot, decision.practices)),
        decided_by=who,
        decided_on=decision.decided_on,
        revisit_on=decision.revisit_on,
        concerned=all_ids(snapshot, decision.practices),
        gains_ids=decision.gains,
        pays_ids=decision.pays,
    )


def _concerns(snapshot: Snapshot, practices: Iterable[PracticeRef]) -> Iterator[str]:
    """Practices and whole questions by label and title; those that no lens of the review has are left out."""
    for practice in practices:
        if not snapshot.has_practice(practice):
            continue
        question = snapshot.question(practice.ref)
        if not practice.choice:
            yield f"{question.label} {question.title}"
            continue
        choice = question.choice(practice.choice)
        yield f"{choice.label} {choice.title}" if choice.label != choice.title else choice.title
