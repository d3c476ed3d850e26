"""Lens files out: a JSON value as it was read, or a lens of the domain in AWS's format."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from wa_desktop.domain.lens import Choice, Guidance, Lens, Pillar, Question, Resource, RiskRule, Talk
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.check_extensions import OURS
from wa_desktop.lensfile.check_question import HELPFUL_RESOURCE, IMPROVEMENT_PLAN
from wa_desktop.lensfile.json_source import ExactNumber
from wa_desktop.lensfile.risk_words import WORD_OF_RISK

Json = dict[str, Any]

_encode = json.JSONEncoder(ensure_ascii=False).encode


def to_bytes(value: Any) -> bytes:
    """A JSON value as UTF-8 text, indented by two spaces, with a line end at the end.

    Reading it gives an equal value; numbers are written as they were read. ValueError for NaN, infinity and
    half characters, TypeError for what is no JSON.
    """
    parts: list[str] = []
    _write(value, "\n", parts.append)
    return ("".join(parts) + "\n").encode("utf-8")


def lens_file(value: Any) -> bytes:
    """A lens value as the file that goes out: indented, or without any line ends where only so AWS takes its size."""
    data = to_bytes(value)
    if len(data) <= limits.MAX_FILE_SIZE:
        return data
    parts: list[str] = []
    _write(value, "", parts.append)
    short = "".join(parts).encode("utf-8")
    return short if len(short) <= limits.MAX_FILE_SIZE else data


def _write(value: Any, line: str, put: Callable[[str], None]) -> None:
    """Put out the parts of the text; `line` is a line end with the indentation of the value, empty for no lines."""
    if isinstance(value, str):
        put(_encode(value))
    elif isinstance(value, Mapping):
        _write_members("{", [(_encode(key) + ": ", item) for key, item in value.items()], "}", line, put)
    elif isinstance(value, list | tuple):
        _write_members("[", [("", item) for item in value], "]", line, put)
    elif isinstance(value, ExactNumber):
        put(value.text)
    elif isinstance(value, float) and not math.isfinite(value):
        raise ValueError("JSON has no NaN and no infinity")
    else:
        put(_encode(value))


def _write_members(
    start: str, members: Sequence[tuple[str, Any]], end: str, line: str, put: Callable[[str], None]
) -> None:
    inner = line and line + "  "
    before = start + inner
    for label, item in members:
        put(before + label)
        _write(item, inner, put)
        before = "," + inner
    put(line + end if members else start + end)


def lens_to_value(lens: Lens) -> Json:
    """A lens in AWS's format with our keys under `extensions`, for lenses that were not read from a file."""
    value: Json = {
        "schemaVersion": limits.SCHEMA_VERSION,
        "name": lens.name,
        "description": lens.description,
        "pillars": [_pillar(pillar) for pillar in lens.pillars],
    }
    levels = OURS if lens.levels_are_ours else ""
    return _with_extensions(
        value, {"alias": lens.alias, "version": lens.version, "source": lens.source, "levels": levels}
    )


def _pillar(pillar: Pillar) -> Json:
    value = {
        "id": pillar.id,
        "name": pillar.name,
        "questions": [_question(question) for question in pillar.questions],
    }
    return _with_extensions(value, {"prefix": pillar.prefix})


def _question(question: Question) -> Json:
    value: Json = {"id": question.id, "title": question.title}
    if question.description:
        value["description"] = question.description
    if question.helpful:
        value["helpfulResource"] = _resource(question.helpful)
    value["choices"] = [_choice(choice) for choice in question.choices]
    value["riskRules"] = [_rule(rule) for rule in question.rules]
    ours = {"number": question.number, "shortTitle": question.short_title} | _talk(question.talk)
    return _with_extensions(value, ours)


def _choice(choice: Choice) -> Json:
    value: Json = {"id": choice.id, "title": choice.title}
    if choice.helpful:
        value["helpfulResource"] = _resource(choice.helpful)
    if choice.improvement:
        value["improvementPlan"] = _resource(choice.improvement)
    blocks = [
        {"type": kind, "content": [_resource(resource) for resource in resources]}
        for kind, resources in (
            (HELPFUL_RESOURCE, choice.more_help),
            (IMPROVEMENT_PLAN, choice.more_improvements),
        )
        if resources
    ]
    if blocks:
        value["additionalResources"] = blocks
    return _with_extensions(value, _guidance(choice.guidance))


def _talk(talk: Talk) -> Json:
    return {
        "opening": talk.opening,
        "probes": list(talk.probes),
        "redFlags": list(talk.red_flags),
        "goodAnswer": talk.good_answer,
        "principles": list(talk.principles),
    }


def _guidance(guidance: Guidance) -> Json:
    return {
        "practice": guidance.practice_id,
        "summary": guidance.summary,
        "description": guidance.description,
        "level": guidance.level.value if guidance.level else "",
        "effort": guidance.effort,
        "effortSource": OURS if guidance.effort_is_ours else "",
        "why": guidance.why,
        "signs": list(guidance.signs),
        "steps": list(guidance.steps),
        "services": list(guidance.services),
        "related": list(guidance.related),
    }


def _rule(rule: RiskRule) -> Json:
    return {"condition": rule.condition.text, "risk": WORD_OF_RISK[rule.risk]}


def _resource(resource: Resource) -> Json:
    value = {"displayText": resource.text}
    if resource.url:
        value["url"] = resource.url
    return value


def _with_extensions(value: Json, extensions: Json) -> Json:
    """The value with those of our keys that say anything."""
    said = {key: item for key, item in extensions.items() if item}
    return value | {"extensions": said} if said else value
