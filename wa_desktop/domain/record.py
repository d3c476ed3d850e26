"""Workloads and answers as plain JSON values and back: the shape of stored rows and milestones."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.workload import Environment, ImprovementStatus, Workload

Json = dict[str, Any]


def workload_to_json(workload: Workload) -> Json:
    """A workload as a JSON object; times in ISO 8601."""
    value = dataclasses.asdict(workload)
    for name in ("created_at", "updated_at"):
        moment = value[name]
        value[name] = moment.isoformat() if moment else None
    return value


def workload_from_json(value: Mapping[str, Any]) -> Workload:
    """Read what `workload_to_json` wrote; fields it does not know are left out."""
    known = {field.name for field in dataclasses.fields(Workload)}
    given = {name: item for name, item in value.items() if name in known}
    for name in ("aws_regions", "non_aws_regions", "account_ids", "pillar_priorities"):
        given[name] = tuple(given.get(name, ()))
    given["tags"] = tuple((key, text) for key, text in given.get("tags", ()))
    given["environment"] = Environment(given["environment"])
    given["improvement_status"] = ImprovementStatus(given.get("improvement_status", "NOT_APPLICABLE"))
    for name in ("created_at", "updated_at"):
        moment = given.get(name)
        given[name] = datetime.fromisoformat(moment) if moment else None
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
    if answer.reason != Reason.NONE:
        value["reason"] = answer.reason.value
    if answer.notes:
        value["notes"] = answer.notes
    return value


def answer_from_json(value: Mapping[str, Any]) -> QuestionAnswer:
    """Read what `answer_to_json` wrote."""
    return QuestionAnswer(
        practices={key: _entry_from_json(entry) for key, entry in value.get("practices", {}).items()},
        none_of_these=value.get("none_of_these", False),
        applicable=value.get("applicable", True),
        reason=Reason(value.get("reason", "NONE")),
        notes=value.get("notes", ""),
    )


def _entry_to_json(entry: PracticeEntry) -> Json:
    value: Json = {}
    if entry.answer:
        value["answer"] = entry.answer.value
    if entry.reason != Reason.NONE:
        value["reason"] = entry.reason.value
    if entry.notes:
        value["notes"] = entry.notes
    return value


def _entry_from_json(value: Mapping[str, Any]) -> PracticeEntry:
    answer = value.get("answer")
    return PracticeEntry(
        PracticeAnswer(answer) if answer else None,
        Reason(value.get("reason", "NONE")),
        value.get("notes", ""),
    )
