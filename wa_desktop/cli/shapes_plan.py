"""The JSON objects of `gaps` and `plan`: stable keys, AWS's names wherever AWS has some; nothing internal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from wa_desktop.cli.output import Json
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.gaps import Gap, GapKind, GapReport, NotApplicable
from wa_desktop.domain.improvement import improvement_status
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, PracticeRef
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import Snapshot


def gaps_shape(snapshot: Snapshot, report: GapReport) -> Json:
    """`{"WorkloadId", "Counts", "Gaps", "Accepted", "NotApplicable"}`; see `gap_counts` and the shapes below."""
    actions = actions_by_practice(snapshot)
    return {
        "WorkloadId": snapshot.workload.id,
        "Counts": gap_counts(report),
        "Gaps": [gap_shape(gap, actions) for gap in report.gaps],
        "Accepted": [accepted_shape(gap, actions) for gap in report.accepted],
        "NotApplicable": [not_applicable_shape(one) for one in report.not_applicable],
    }


def gap_counts(report: GapReport) -> dict[str, int]:
    """`{"HIGH", "MEDIUM", "MISSING", "TO_VERIFY", "OPEN", "ACCEPTED", "NOT_APPLICABLE"}`.

    The gaps by risk, the same gaps by kind, and how many are listed apart.
    """
    risks = Counter(gap.risk for gap in report.gaps)
    kinds = Counter(gap.kind for gap in report.gaps)
    return {
        **{risk.value: risks[risk] for risk in (Risk.HIGH, Risk.MEDIUM)},
        **{kind.value: kinds[kind] for kind in GapKind},
        "ACCEPTED": len(report.accepted),
        "NOT_APPLICABLE": len(report.not_applicable),
    }


def actions_by_practice(snapshot: Snapshot) -> Mapping[PracticeRef, list[str]]:
    """The ids of the live actions that close each practice."""
    found: dict[PracticeRef, list[str]] = {}
    for action in snapshot.actions:
        if action.is_live:
            for practice in action.practices:
                found.setdefault(practice, []).append(action.id)
    return found


def gap_shape(gap: Gap, actions: Mapping[PracticeRef, list[str]]) -> Json:
    """`{"LensAlias", "PillarId", "QuestionId", "ChoiceId", "Title", "Risk", "Kind", "Holds", "Provisional", ...}`.

    Kind is MISSING, TO_VERIFY or OPEN. Holds says whether the practice keeps its question at its risk. Further
    keys: Level (HIGH, MEDIUM or LOW), LevelSource (DOCUMENTED by the lens or DERIVED from its rules), Effort (S, M,
    L or null), Actions (ids of the live actions that close it) and AcceptedUntil, a day that has passed or null.
    """
    expired = gap.expired.revisit_on if gap.expired else None
    return {
        "LensAlias": gap.lens.alias,
        "PillarId": gap.pillar.id,
        "QuestionId": gap.question.id,
        "ChoiceId": gap.choice.id,
        "Title": gap.choice.title,
        "Risk": gap.risk.value,
        "Kind": gap.kind.value,
        "Holds": gap.holds,
        "Provisional": gap.provisional,
        "Level": gap.level.level.value,
        "LevelSource": "DOCUMENTED" if gap.level.documented else "DERIVED",
        "Effort": gap.choice.guidance.effort or None,
        "Actions": actions.get(gap.practice, []),
        "AcceptedUntil": _day(expired),
    }


def accepted_shape(gap: Gap, actions: Mapping[PracticeRef, list[str]]) -> Json:
    """A gap's shape with AcceptedUntil as the last day that its acceptance holds, and "DecisionId", "DecidedBy"."""
    decision = gap.accepted_by
    if decision is None:
        raise ValueError("an accepted gap has the decision that accepts it")
    return {
        **gap_shape(gap, actions),
        "AcceptedUntil": _day(decision.revisit_on),
        "DecisionId": decision.id,
        "DecidedBy": decision.decided_by,
    }


def not_applicable_shape(one: NotApplicable) -> Json:
    """`{"LensAlias", "PillarId", "QuestionId", "ChoiceId", "Reason", "Notes"}`; no ChoiceId: the whole question."""
    return {
        "LensAlias": one.lens.alias,
        "PillarId": one.pillar.id,
        "QuestionId": one.question.id,
        "ChoiceId": one.choice.id if one.choice else "",
        "Reason": one.reason.value,
        "Notes": one.note,
    }


def plan_shape(snapshot: Snapshot, ratings: Ratings, today: date) -> Json:
    """`{"WorkloadId", "ImprovementStatus", "Actions", "Decisions"}`; the status as it follows or was set."""
    return {
        "WorkloadId": snapshot.workload.id,
        "ImprovementStatus": improvement_status(snapshot, ratings, today).value,
        "Actions": [action_shape(snapshot, ratings, action, today) for action in snapshot.actions],
        "Decisions": [decision_shape(snapshot, decision, today) for decision in snapshot.decisions],
    }


def action_shape(snapshot: Snapshot, ratings: Ratings, action: Action, today: date) -> Json:
    """`{"ActionId", "ActionNumber", "Title", "PillarId", "Risk", "Practices", "Owner", "Size", "Days", ...}`.

    Risk is the worst risk of its questions now, null without one. Practices are as `practice_shape` gives them.
    Size is S, M, L or null as it was given; Days what it comes to, null where nobody has said. Further keys:
    Impact, DueDate, Overdue, Status, DependsOn (ids), Notes (Markdown), Links, CreatedAt and DoneAt.
    """
    refs = {one.ref for one in action.practices if snapshot.has_practice(one)}
    risk = max((ratings[ref].risk for ref in refs), key=lambda risk: risk.severity, default=None)
    effort = action.effort
    return {
        "ActionId": action.id,
        "ActionNumber": action.number,
        "Title": action.title,
        "PillarId": action.pillar,
        "Risk": risk.value if risk else None,
        "Practices": _practices(snapshot, action.practices),
        "Owner": action.owner,
        "Size": effort.size.value if effort.size else None,
        "Days": effort.in_days(snapshot.workload.effort_scale) if effort.is_known else None,
        "Impact": action.impact.value,
        "DueDate": _day(action.due),
        "Overdue": action.is_overdue(today),
        "Status": action.status.value,
        "DependsOn": list(action.depends_on),
        "Notes": action.notes.client,
        "Links": list(action.links),
        "CreatedAt": action.created_at.isoformat() if action.created_at else None,
        "DoneAt": action.done_at.isoformat() if action.done_at else None,
    }


def decision_shape(snapshot: Snapshot, decision: Decision, today: date) -> Json:
    """`{"DecisionId", "DecisionNumber", "Kind", "Title", "Context", "Options", "Gains", "Pays", "Decision", ...}`.

    Kind is TRADE_OFF or ACCEPTED_RISK; Gains and Pays are ids of pillars. Further keys: Rationale, DecidedBy,
    DecidedOn, RevisitOn (for an accepted risk the last day it is accepted), HasPassed and Practices.
    """
    return {
        "DecisionId": decision.id,
        "DecisionNumber": decision.number,
        "Kind": decision.kind.value,
        "Title": decision.title,
        "Context": decision.context,
        "Options": list(decision.options),
        "Gains": list(decision.gains),
        "Pays": list(decision.pays),
        "Decision": decision.decision,
        "Rationale": decision.rationale,
        "DecidedBy": decision.decided_by,
        "DecidedOn": _day(decision.decided_on),
        "RevisitOn": _day(decision.revisit_on),
        "HasPassed": decision.is_due(today),
        "Practices": _practices(snapshot, decision.practices),
    }


def _practices(snapshot: Snapshot, practices: Iterable[PracticeRef]) -> list[Json]:
    """`{"LensAlias", "QuestionId", "ChoiceId"}`; an empty ChoiceId means the whole question."""
    return [
        {
            "LensAlias": one.lens,
            "QuestionId": _question_id(snapshot, one.ref),
            "ChoiceId": one.choice,
        }
        for one in practices
    ]


def _question_id(snapshot: Snapshot, ref: QuestionRef) -> str:
    """The question's id in its lens; of a question that is in no lens (any more), the key it was known by."""
    return snapshot.question(ref).id if snapshot.has_question(ref) else ref.question


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
