"""The JSON object of `compare`: stable keys, AWS's names wherever AWS has some; notes are told, never quoted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from wa_desktop.cli.output import Json
from wa_desktop.cli.shapes import counts_shape
from wa_desktop.domain.comparison import (
    Comparison,
    FieldChange,
    LensChange,
    PillarChange,
    PracticeChange,
    QuestionChange,
    RecordChange,
    Touches,
    WholeChange,
)
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.lens import Choice, Question
from wa_desktop.domain.plan import Action
from wa_desktop.domain.workload import MilestoneHead

UNQUOTED = {"notes", "change_note"}
"""Fields of a workload that hold notes."""


def comparison_shape(
    workload_id: str, before: MilestoneHead | None, after: MilestoneHead | None, found: Comparison
) -> Json:
    """What `compare --json` prints; its help says what the keys mean."""
    done = {one.item.id for one in found.done}
    return {
        "WorkloadId": workload_id,
        "From": _state(before),
        "To": _state(after),
        "Counts": {move.value: number for move, number in found.counts.items()},
        "Questions": [_question(one) for one in found.changed],
        "Pillars": [_pillar(one) for one in found.pillars],
        "Lenses": [_lens(one) for one in found.lenses],
        "Actions": [_action(one, is_done=one.item.id in done) for one in found.actions],
        "Decisions": [_decision(one) for one in found.decisions],
        "Workload": [_field(one) for one in found.fields_for_people],
    }


def _state(head: MilestoneHead | None) -> Json:
    return {
        "MilestoneNumber": head.number if head else None,
        "MilestoneName": head.name if head else None,
        "RecordedAt": head.recorded_at.isoformat() if head else None,
    }


def _question(one: QuestionChange) -> Json:
    return {
        "LensAlias": one.ref.lens,
        "PillarId": one.pillar.id,
        "QuestionId": one.question.id,
        "Title": one.question.title,
        "Change": one.move.value,
        "RiskBefore": one.risk_before,
        "RiskAfter": one.risk_after,
        "MovedByRules": one.moved_by_rules,
        "Whole": _whole(one.whole) if one.whole else None,
        "Practices": [_practice(practice) for practice in one.practices],
    }


def _practice(one: PracticeChange) -> Json:
    return {
        "ChoiceId": one.choice.id,
        "InBefore": one.in_before,
        "InAfter": one.in_after,
        "AnswerBefore": one.answer_before,
        "AnswerAfter": one.answer_after,
        "ReasonAfter": one.after.reason.value,
        "NotesChanged": one.notes_changed,
        "EvidenceChanged": one.evidence_changed,
        "FlagChanged": one.flag_changed,
        "ChangedBy": _touches(one.touches),
    }


def _whole(one: WholeChange) -> Json:
    return {
        "ApplicableBefore": one.before.applicable,
        "ApplicableAfter": one.after.applicable,
        "NoneOfTheseBefore": one.before.none_of_these,
        "NoneOfTheseAfter": one.after.none_of_these,
        "NotesChanged": one.notes_changed,
        "EvidenceChanged": one.evidence_changed,
        "ChangedBy": _touches(one.touches),
    }


def _pillar(one: PillarChange) -> Json:
    return {
        "LensAlias": one.lens.alias,
        "PillarId": one.pillar.id,
        "Before": counts_shape(one.before) if one.before else None,
        "After": counts_shape(one.after) if one.after else None,
        "ScoreBefore": one.score_before,
        "ScoreAfter": one.score_after,
    }


def _lens(one: LensChange) -> Json:
    return {
        "LensAlias": one.alias,
        "VersionBefore": one.before.lens.version if one.before else None,
        "VersionAfter": one.after.lens.version if one.after else None,
        "QuestionsAdded": [question.id for question in one.questions_added],
        "QuestionsRemoved": [question.id for question in one.questions_removed],
        "PracticesAdded": _practices(one.practices_added),
        "PracticesRemoved": _practices(one.practices_removed),
    }


def _practices(pairs: Iterable[tuple[Question, Choice]]) -> list[Json]:
    return [{"QuestionId": question.id, "ChoiceId": choice.id} for question, choice in pairs]


def _action(one: RecordChange[Action], *, is_done: bool) -> Json:
    return {
        "ActionId": one.item.id,
        "ActionNumber": one.item.number,
        "Title": one.item.title,
        "Change": "DONE" if is_done else _kind(one),
        "Status": one.item.status.value,
        "ChangedBy": _touches(one.touches),
    }


def _decision(one: RecordChange[Decision]) -> Json:
    return {
        "DecisionId": one.item.id,
        "DecisionNumber": one.item.number,
        "Kind": one.item.kind.value,
        "Title": one.item.title,
        "Change": _kind(one),
        "ChangedBy": _touches(one.touches),
    }


def _kind(one: RecordChange[Any]) -> str:
    if one.before is None:
        return "ADDED"
    return "REMOVED" if one.after is None else "CHANGED"


def _field(one: FieldChange) -> Json:
    quoted = one.name not in UNQUOTED
    return {
        "Field": "".join(part.capitalize() for part in one.name.split("_")),
        "Before": _plain(one.before) if quoted else None,
        "After": _plain(one.after) if quoted else None,
        "ChangedBy": _touches(one.touches),
    }


def _touches(touches: Touches) -> list[Json]:
    return [{"Author": touch.author, "At": touch.at.isoformat()} for touch in touches]


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value
