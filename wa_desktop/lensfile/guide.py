"""The guide beside a lens: `guide.json` in a lens folder, read into the types of the domain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from wa_desktop.domain.errors import DamagedError, message
from wa_desktop.domain.guide import (
    CatalogueService,
    DecisionOption,
    ExampleDecision,
    LensGuide,
    PillarGuide,
    Principle,
    ServiceUse,
)
from wa_desktop.lensfile.builtin import LENS_FILE
from wa_desktop.lensfile.findings import Remarks
from wa_desktop.lensfile.json_source import read_json

GUIDE_FILE = "guide.json"
SERVICES_FILE = "services.json"
"""Beside the lens folders: services that lenses without a guide of their own name, by name as in a guide."""

Json = dict[str, Any]


class _WrongShapeError(Exception):
    """A value of the guide file is missing or of another type than the format has."""


def read_guide(folder: Path) -> LensGuide | None:
    """The guide in a lens folder; None where the folder has none.

    The file is one JSON object: `framework` (definition, text, principles, process, levels), `pillars` (by
    pillar id: question, definition, summary, principles, services, decisions) and `services` (by name: line,
    pillars). The alias is that of the folder's `lens.json`. The services of SERVICES_FILE come behind its own.

    Raises:
        DamagedError: the file cannot be read, is no JSON, or lacks a part of the format.
    """
    file = folder / GUIDE_FILE
    if not file.exists():
        return None
    try:
        guide = _guide(_alias(folder), _read_object(file))
        return replace(guide, services=(*guide.services, *_shared(folder.parent / SERVICES_FILE)))
    except (OSError, _WrongShapeError) as error:
        raise DamagedError(
            message(
                "The built-in guide {file} is missing or damaged; install WA Desktop again.", file=str(file)
            )
        ) from error


def _shared(file: Path) -> tuple[CatalogueService, ...]:
    return tuple(_services(_read_object(file))) if file.exists() else ()


def _alias(folder: Path) -> str:
    extensions = _read_object(folder / LENS_FILE).get("extensions")
    alias = extensions.get("alias") if isinstance(extensions, dict) else None
    return alias if isinstance(alias, str) and alias else folder.name


def _read_object(file: Path) -> Json:
    source = read_json(file.read_bytes(), Remarks())
    if not source.sound or source.has_repeated_keys:
        raise _WrongShapeError(file.name)
    return _as_object(source.value)


def _guide(alias: str, value: Json) -> LensGuide:
    framework = _object(value, "framework")
    return LensGuide(
        alias=alias,
        definition=_text(framework, "definition"),
        text=_text(framework, "text"),
        principles=_principles(framework),
        process=_texts(framework, "process"),
        levels=_text(framework, "levels"),
        pillars=tuple(_pillar(pillar_id, pillar) for pillar_id, pillar in _named_objects(value, "pillars")),
        services=tuple(_services(_object(value, "services"))),
    )


def _services(value: Json) -> Iterator[CatalogueService]:
    for name, service in value.items():
        told = _as_object(service)
        yield CatalogueService(name, _text(told, "line"), _texts(told, "pillars"))


def _pillar(pillar_id: str, value: Json) -> PillarGuide:
    return PillarGuide(
        id=pillar_id,
        question=_text(value, "question"),
        definition=_text(value, "definition"),
        summary=_text(value, "summary"),
        principles=_principles(value),
        services=tuple(
            ServiceUse(_text(item, "name"), _text(item, "use")) for item in _objects(value, "services")
        ),
        decisions=tuple(_decision(item) for item in _objects(value, "decisions")),
    )


def _principles(value: Json) -> tuple[Principle, ...]:
    return tuple(
        Principle(_text(item, "id"), _text(item, "title"), _text(item, "text"))
        for item in _objects(value, "principles")
    )


def _decision(value: Json) -> ExampleDecision:
    return ExampleDecision(
        id=_text(value, "id"),
        title=_text(value, "title"),
        context=_text(value, "context"),
        options=tuple(
            DecisionOption(_text(item, "name"), _text(item, "gains"), _text(item, "costs"))
            for item in _objects(value, "options")
        ),
        decision=_text(value, "decision"),
        measure=_text(value, "measure"),
        pillars_gain=_texts(value, "pillars_gain"),
        pillars_pay=_texts(value, "pillars_pay"),
        practices=_texts(value, "practices"),
    )


def _as_object(value: object) -> Json:
    if not isinstance(value, dict):
        raise _WrongShapeError
    return value


def _object(parent: Json, key: str) -> Json:
    return _as_object(parent.get(key))


def _named_objects(parent: Json, key: str) -> Iterator[tuple[str, Json]]:
    return ((name, _as_object(item)) for name, item in _object(parent, key).items())


def _list(parent: Json, key: str) -> list[Any]:
    value = parent.get(key)
    if not isinstance(value, list):
        raise _WrongShapeError(key)
    return value


def _objects(parent: Json, key: str) -> Iterator[Json]:
    return (_as_object(item) for item in _list(parent, key))


def _text(parent: Json, key: str) -> str:
    value = parent.get(key)
    if not isinstance(value, str) or not value:
        raise _WrongShapeError(key)
    return value


def _texts(parent: Json, key: str) -> tuple[str, ...]:
    texts = _list(parent, key)
    if not all(isinstance(text, str) for text in texts):
        raise _WrongShapeError(key)
    return tuple(texts)
