"""Themes, report choices and document control as plain JSON values and back: the shape of stored rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from wa_desktop.domain.editions import (
    DocumentControl,
    Paper,
    Part,
    PartChoice,
    ReportChoice,
    Revision,
    Theme,
    Waiver,
)
from wa_desktop.domain.editions_checks import is_color

Json = dict[str, Any]

_THEME_TEXTS = ("company", "accent", "second", "font", "classification", "footer")


@dataclass(frozen=True)
class ThemeFiles:
    """The files of a theme, which are kept beside its record; empty bytes where there is none."""

    logo: bytes = b""
    docx_template: bytes = b""
    pptx_template: bytes = b""


def theme_to_json(theme: Theme) -> Json:
    """What a theme says, without its name and files, which are kept beside it; an empty text is left out."""
    value: Json = {name: getattr(theme, name) for name in _THEME_TEXTS}
    return _without_nothing({**value, "paper": theme.paper.value})


def theme_from_json(name: str, value: object, files: ThemeFiles = ThemeFiles()) -> Theme:
    """Read what `theme_to_json` wrote; what it does not know is passed over. ValueError or its kin for anything else."""
    record = _object(value)
    texts = {key: _text(record, key) for key in _THEME_TEXTS if key in record}
    for key in ("accent", "second"):
        if texts.get(key) and not is_color(texts[key]):
            raise ValueError("a color is expected")
    return Theme(
        name=_checked(name, str),
        paper=Paper(record.get("paper", Paper.A4)),
        logo=_checked(files.logo, bytes),
        docx_template=_checked(files.docx_template, bytes),
        pptx_template=_checked(files.pptx_template, bytes),
        **texts,
    )


def choice_to_json(choice: ReportChoice) -> Json:
    """A report choice as a JSON object; of a part only what is not as usual is written."""
    return {
        "theme": choice.theme,
        "language": choice.language,
        "parts": [
            {"part": one.part.value}
            | ({} if one.shown else {"shown": False})
            | ({"title": one.title} if one.title else {})
            for one in choice.parts
        ],
    }


def choice_from_json(value: object) -> ReportChoice:
    """Read what `choice_to_json` wrote, every part once; parts that a later version brought are passed over.

    ValueError or its kin for anything else.
    """
    record = _object(value)
    known = set(Part)
    parts = tuple(
        PartChoice(Part(name), _checked(one.get("shown", True), bool), _text(one, "title"))
        for one in _objects(record, "parts")
        if (name := _checked(one.get("part"), str)) in known
    )
    usual = ReportChoice()
    language = _text(record, "language") or usual.language
    return ReportChoice(_text(record, "theme"), language, parts or usual.parts).complete()


def control_to_json(control: DocumentControl) -> Json:
    """Document control as a JSON object that leaves out what is not set; days in ISO 8601."""
    return _without_nothing(
        {
            "version": control.version,
            "authors": list(control.authors),
            "distribution": list(control.distribution),
            "revisions": [
                _without_nothing(
                    {
                        "version": one.version,
                        "day": one.day.isoformat() if one.day else None,
                        "author": one.author,
                        "text": one.text,
                    }
                )
                for one in control.revisions
            ],
            "waivers": [{"finding": one.finding, "reason": one.reason} for one in control.waivers],
        }
    )


def control_from_json(value: object) -> DocumentControl:
    """Read what `control_to_json` wrote; what it does not know is passed over. ValueError or its kin for anything else."""
    record = _object(value)
    return DocumentControl(
        _text(record, "version"),
        _texts(record, "authors"),
        _texts(record, "distribution"),
        tuple(
            Revision(_text(one, "version"), _day(one), _text(one, "author"), _text(one, "text"))
            for one in _objects(record, "revisions")
        ),
        tuple(
            Waiver(_checked(one.get("finding"), str), _checked(one.get("reason"), str))
            for one in _objects(record, "waivers")
        ),
    )


def _object(value: object) -> Mapping[str, Any]:
    record: Mapping[str, Any] = _checked(value, dict)
    return record


def _objects(value: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    return [_object(item) for item in _checked(value.get(name, []), list)]


def _text(value: Mapping[str, Any], name: str) -> str:
    text: str = _checked(value.get(name, ""), str)
    return text


def _texts(value: Mapping[str, Any], name: str) -> tuple[str, ...]:
    return tuple(_checked(item, str) for item in _checked(value.get(name, []), list))


def _day(value: Mapping[str, Any]) -> date | None:
    text = _text(value, "day")
    return date.fromisoformat(text) if text else None


def _checked(item: Any, kind: type) -> Any:
    """A damaged file can hold anything: what is of another kind here would fail much later, far from the file."""
    if type(item) is not kind:
        raise TypeError(f"{kind.__name__} is expected")
    return item


def _without_nothing(value: Json) -> Json:
    return {name: item for name, item in value.items() if item not in (None, "", [])}
