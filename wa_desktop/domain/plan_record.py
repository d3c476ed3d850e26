"""Actions and decisions as plain JSON values and back: the shape of stored rows and milestones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from wa_desktop.domain.answers import Notes
from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.plan import MAX_DAYS, Action, ActionStatus, Effort, Impact, PracticeRef, Size

Json = dict[str, Any]


def action_to_json(action: Action) -> Json:
    """An action as a JSON object that leaves out what is not set; dates and times in ISO 8601."""
    value: Json = {
        "id": action.id,
        "number": action.number,
        "title": action.title,
        "impact": action.impact.value,
        "status": action.status.value,
        "pillar": action.pillar,
        "practices": _practices_to_json(action.practices),
        "owner": action.owner,
        "size": action.effort.size.value if action.effort.size else None,
        "days": action.effort.days,
        "due": _iso(action.due),
        "depends_on": list(action.depends_on),
        "notes": action.notes.client,
        "internal": action.notes.internal,
        "links": list(action.links),
        "created_at": _iso(action.created_at),
        "done_at": _iso(action.done_at),
    }
    return _without_nothing(value)


def action_from_json(value: Mapping[str, Any]) -> Action:
    """Read what `action_to_json` wrote; ValueError or its kin for anything else."""
    return Action(
        id=_checked(value["id"]),
        number=_number(value),
        title=_text(value, "title"),
        pillar=_text(value, "pillar"),
        practices=_practices_from_json(value),
        owner=_text(value, "owner"),
        effort=Effort(Size(value["size"]) if "size" in value else None, _days(value)),
        impact=Impact(value["impact"]),
        due=_day(value.get("due")),
        status=ActionStatus(value["status"]),
        depends_on=_texts(value, "depends_on"),
        notes=Notes(_text(value, "notes"), _text(value, "internal")),
        links=_texts(value, "links"),
        created_at=_moment(value.get("created_at")),
        done_at=_moment(value.get("done_at")),
    )


def decision_to_json(decision: Decision) -> Json:
    """A decision as a JSON object that leaves out what is not set; dates and times in ISO 8601."""
    value: Json = {
        "id": decision.id,
        "number": decision.number,
        "kind": decision.kind.value,
        "title": decision.title,
        "context": decision.context,
        "options": list(decision.options),
        "gains": list(decision.gains),
        "pays": list(decision.pays),
        "decision": decision.decision,
        "rationale": decision.rationale,
        "decided_by": decision.decided_by,
        "decided_on": _iso(decision.decided_on),
        "revisit_on": _iso(decision.revisit_on),
        "practices": _practices_to_json(decision.practices),
        "created_at": _iso(decision.created_at),
    }
    return _without_nothing(value)


def decision_from_json(value: Mapping[str, Any]) -> Decision:
    """Read what `decision_to_json` wrote; ValueError or its kin for anything else."""
    return Decision(
        id=_checked(value["id"]),
        number=_number(value),
        kind=DecisionKind(value["kind"]),
        title=_text(value, "title"),
        context=_text(value, "context"),
        options=_texts(value, "options"),
        gains=_texts(value, "gains"),
        pays=_texts(value, "pays"),
        decision=_text(value, "decision"),
        rationale=_text(value, "rationale"),
        decided_by=_text(value, "decided_by"),
        decided_on=_day(value.get("decided_on")),
        revisit_on=_day(value.get("revisit_on")),
        practices=_practices_from_json(value),
        created_at=_moment(value.get("created_at")),
    )


def _practices_to_json(practices: tuple[PracticeRef, ...]) -> list[list[str]]:
    return [[practice.lens, practice.question, practice.choice] for practice in practices]


def _practices_from_json(value: Mapping[str, Any]) -> tuple[PracticeRef, ...]:
    found = []
    for parts in value.get("practices", ()):
        lens, question, choice = parts
        found.append(PracticeRef(_checked(lens), _checked(question), _checked(choice)))
    return tuple(found)


def _text(value: Mapping[str, Any], name: str) -> str:
    return _checked(value.get(name, ""))


def _texts(value: Mapping[str, Any], name: str) -> tuple[str, ...]:
    return tuple(_checked(item) for item in value.get(name, ()))


def _checked(item: object) -> str:
    """A damaged file can hold anything: what is no text here would fail much later, far from the file."""
    if not isinstance(item, str):
        raise TypeError("a text is expected")
    return item


def _number(value: Mapping[str, Any]) -> int:
    number = value["number"]
    if type(number) is not int:
        raise TypeError("a whole number is expected")
    return number


def _days(value: Mapping[str, Any]) -> float | None:
    days = value.get("days")
    if days is None:
        return None
    if type(days) not in {int, float} or not 0 <= days <= MAX_DAYS:
        raise ValueError("days between 0 and the most are expected")
    return float(days)


def _without_nothing(value: Json) -> Json:
    return {name: item for name, item in value.items() if item not in (None, "", [])}


def _iso(moment: date | None) -> str | None:
    return moment.isoformat() if moment else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
