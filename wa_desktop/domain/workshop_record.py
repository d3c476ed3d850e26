"""Workshops as plain JSON values and back: the shape of stored rows."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workshop import (
    Attendee,
    Clock,
    Remark,
    RemarkKind,
    Sitting,
    Skip,
    Stop,
    Visit,
    Workshop,
)

Json = dict[str, Any]


def workshop_to_json(workshop: Workshop) -> Json:
    """A workshop as a JSON object; times in ISO 8601."""
    value: Json = _plain(dataclasses.asdict(workshop))
    return value


def workshop_from_json(value: Mapping[str, Any]) -> Workshop:
    """Read what `workshop_to_json` wrote."""
    clock = value["clock"]
    return Workshop(
        id=value["id"],
        number=value["number"],
        name=value["name"],
        attendees=tuple(Attendee(item["name"], item["role"]) for item in value["attendees"]),
        stops=tuple(
            Stop(item["lens"], item["pillar"], item["minutes"], tuple(item["questions"]))
            for item in value["stops"]
        ),
        remarks=tuple(
            Remark(
                item["id"],
                RemarkKind(item["kind"]),
                item["text"],
                _ref(item["ref"]),
                item["who"],
                _moment(item["at"]),
                item["done"],
                item["choice"],
            )
            for item in value["remarks"]
        ),
        skips=tuple(
            Skip(QuestionRef(**item["ref"]), item["reason"], _moment(item["at"])) for item in value["skips"]
        ),
        clock=Clock(
            sittings=tuple(
                Sitting(datetime.fromisoformat(item["began"]), _moment(item["ended"]))
                for item in clock["sittings"]
            ),
            visits=tuple(Visit(QuestionRef(**item["ref"]), item["seconds"]) for item in clock["visits"]),
            place=_ref(clock["place"]),
            seen_at=_moment(clock["seen_at"]),
            complete_before=tuple(QuestionRef(**item) for item in clock["complete_before"]),
            closed_at=_moment(clock["closed_at"]),
            milestone=clock["milestone"],
        ),
    )


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, datetime) else value


def _ref(value: Mapping[str, str] | None) -> QuestionRef | None:
    return QuestionRef(**value) if value else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
