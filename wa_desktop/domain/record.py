"""Workloads and answers as plain JSON values and back: the shape of stored rows and milestones."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from wa_desktop.domain.answers import Notes, PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.evidence import Evidence, EvidenceKind, Sureness
from wa_desktop.domain.workload import Environment, ImprovementStatus, Workload

Json = dict[str, Any]

LISTS = (
    "aws_regions",
    "non_aws_regions",
    "account_ids",
    "pillar_priorities",
    "business_priorities",
    "effort_days",
)
"""The fields of a workload that are plain lists."""

MOMENTS = ("changed_at", "created_at", "updated_at")
"""The fields of a workload that are times."""

REPORT_TEXTS = ("report_headline", "report_summary")
"""The fields of a workload that are written only where there is something in them.

Histories from before there were such fields tell of a workload's beginning without them, and that must stay true.
"""


def workload_to_json(workload: Workload) -> Json:
    """A workload as a JSON object; times in ISO 8601, texts for the report where there are any."""
    value = dataclasses.asdict(workload)
    for name in (*MOMENTS, "next_review"):
        moment = value[name]
        value[name] = moment.isoformat() if moment else None
    value["cadence"] = workload.cadence.value
    for name in REPORT_TEXTS:
        if not value[name]:
            del value[name]
    return value


def workload_from_json(value: Mapping[str, Any]) -> Workload:
    """Read what `workload_to_json` wrote; fields it does not know are left out."""
    known = {field.name for field in dataclasses.fields(Workload)}
    given = {name: item for name, item in value.items() if name in known}
    for name in LISTS:
        if name in given:
            given[name] = tuple(given[name])
    given["tags"] = tuple((key, text) for key, text in given.get("tags", ()))
    given["environment"] = Environment(given["environment"])
    given["improvement_status"] = ImprovementStatus(given.get("improvement_status", "NOT_APPLICABLE"))
    for name in MOMENTS:
        moment = given.get(name)
        given[name] = datetime.fromisoformat(moment) if moment else None
    day = given.get("next_review")
    given["next_review"] = date.fromisoformat(day) if day else None
    given["cadence"] = Cadence(given.get("cadence", Cadence.QUARTERLY))
    return Workload(**given)


def answer_to_json(answer: QuestionAnswer) -> Json:
    """An answer as a JSON object that leaves out what was not said."""
    value: Json = {}
    if answer.practices:
        value["practices"] = {key: _entry_to_json(entry) for key, entry in sorted(answer.practices.items())}
    if answer.none_of_these:
        value["none_of_these"] = True
    if not answer.applicable:
        value["applicable"] = False
    return value | _annotations_to_json(answer)


def answer_from_json(value: Mapping[str, Any]) -> QuestionAnswer:
    """Read what `answer_to_json` wrote."""
    return QuestionAnswer(
        practices={key: _entry_from_json(entry) for key, entry in value.get("practices", {}).items()},
        none_of_these=value.get("none_of_these", False),
        applicable=value.get("applicable", True),
        **_annotations_from_json(value),
    )


def notes_to_json(notes: Mapping[str, Notes]) -> Json:
    """Notes by pillar id as a JSON object."""
    return {key: dataclasses.asdict(note) for key, note in sorted(notes.items())}


def notes_from_json(value: Mapping[str, Any]) -> dict[str, Notes]:
    """Read what `notes_to_json` wrote."""
    return {key: Notes(**note) for key, note in value.items()}


def _entry_to_json(entry: PracticeEntry) -> Json:
    value: Json = {"answer": entry.answer.value} if entry.answer else {}
    return value | _annotations_to_json(entry)


def _entry_from_json(value: Mapping[str, Any]) -> PracticeEntry:
    answer = value.get("answer")
    return PracticeEntry(PracticeAnswer(answer) if answer else None, **_annotations_from_json(value))


def _annotations_to_json(said: PracticeEntry | QuestionAnswer) -> Json:
    """What a question and a practice have alike: reason, notes, flag and evidence, as far as there are any."""
    value: Json = {}
    if said.reason != Reason.NONE:
        value["reason"] = said.reason.value
    if said.notes:
        value["notes"] = said.notes
    if said.internal:
        value["internal"] = said.internal
    if said.flag:
        value["flag"] = True
    if said.evidence:
        value["evidence"] = [_evidence_to_json(evidence) for evidence in said.evidence]
    return value


def _annotations_from_json(value: Mapping[str, Any]) -> Json:
    return {
        "reason": Reason(value.get("reason", "NONE")),
        "notes": value.get("notes", ""),
        "internal": value.get("internal", ""),
        "flag": value.get("flag", False),
        "evidence": tuple(_evidence_from_json(item) for item in value.get("evidence", ())),
    }


def _evidence_to_json(evidence: Evidence) -> Json:
    value: Json = {name: item for name, item in dataclasses.asdict(evidence).items() if item}
    for name in ("given_on", "added_at"):
        if name in value:
            value[name] = value[name].isoformat()
    return value


def _evidence_from_json(value: Mapping[str, Any]) -> Evidence:
    given = dict(value)
    given["title"] = given.get("title", "")
    given["kind"] = EvidenceKind(given["kind"])
    given["sureness"] = Sureness(given.get("sureness", "TOLD"))
    if "given_on" in given:
        given["given_on"] = date.fromisoformat(given["given_on"])
    if "added_at" in given:
        given["added_at"] = datetime.fromisoformat(given["added_at"])
    return Evidence(**given)
