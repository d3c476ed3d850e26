"""Mends of texts and addresses: plain characters, lengths, empty and missing ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from urllib.parse import quote

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import NONE_SUFFIX
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.aws_export import NO_PLAN, NONE_OF_THESE, READ_ON
from wa_desktop.lensfile.aws_text import cut, loses, plain
from wa_desktop.lensfile.check_fields import Json
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import get, removed, replaced
from wa_desktop.lensfile.limits import TextLimit
from wa_desktop.lensfile.mend import Maker, Mend, Place

_TEXTS = ("name", "title", "description")
_WEB = re.compile(r"https?://", re.IGNORECASE)
_HOST = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d+)?([/?#].*)?", re.DOTALL)
_BROKEN_START = re.compile(r"(?:https?)?:?/{0,3}(?=[A-Za-z0-9])", re.IGNORECASE)


def _plain_characters(place: Place) -> Mend | None:
    return _of_text(
        place,
        message("Write it in the characters that AWS takes."),
        partial(_in_plain_characters, place.path),
    )


def _in_plain_characters(path: Path, value: Json, text: str) -> str:
    most = _limit(path).documented
    lines = (
        [plain(line, most) for line in text.split("\n")] if path[-1] == "description" else [plain(text, most)]
    )
    kept = "\n".join(lines).strip("\n")
    return cut(kept, most) if any(sign.isalnum() for sign in kept) else _otherwise(value, path)


def _shorter(place: Place) -> Mend | None:
    """Cut to the guide's limit where the guide's is passed, else to the API's."""
    if place.path[-1] not in (*_TEXTS, "displayText"):
        return None
    limit = _limit(place.path)
    most = limit.documented if place.code == "too-long" else limit.api
    return _of_text(
        place,
        message("Cut it at the end of a word, to at most {most} characters.", most=most),
        lambda _value, text: cut(text, most),
    )


def _of_text(place: Place, sentence: Message, change: Callable[[Json, str], str]) -> Mend | None:
    """A mend of a text; where a choice's title loses letters, its help text begins with the whole one."""
    before = get(place.value, place.path)
    if not isinstance(before, str):
        return None
    after = change(place.value, before)
    if after == before:
        return None

    def apply(value: Json) -> Json:
        text = get(value, place.path)
        if not isinstance(text, str):
            return value
        changed = change(value, text)
        if changed == text:
            return value
        return _keep_title(replaced(value, place.path, changed), place.path, text)

    return place.mend(before, after, sentence, apply)


def _keep_title(value: Json, path: Path, title: str) -> Json:
    """With a choice's whole title before its help text, if the title lost words and there is room."""
    is_choice = len(path) == 7 and path[-1] == "title"
    if not is_choice or not loses(title, limits.TITLE.documented):
        return value
    place = (*path[:-1], "helpfulResource")
    help_value = get(value, place)
    if help_value is not None and not isinstance(help_value, dict):
        return value
    told = (help_value or {}).get("displayText", "")
    if not isinstance(told, str) or told.startswith(title):
        return value
    text = "\n".join(part for part in (title, told) if part)
    if len(text) > limits.DISPLAY_TEXT.shortest:
        return value
    return replaced(value, place, (help_value or {}) | {"displayText": text})


def _filled(place: Place) -> Mend | None:
    """A text where there is none; a question's description may be missing altogether."""
    parent, key = place.path[:-1], place.path[-1]
    if key == "description" and parent:
        return place.mend(
            "",
            "",
            message("Leave the empty description out."),
            lambda value: _drop_if_empty(value, place.path),
        )
    after = _otherwise(place.value, place.path)
    return place.mend(
        "",
        after,
        message("Write this, until you find better words."),
        lambda value: replaced(value, place.path, after) if _is_empty(get(value, place.path)) else value,
    )


def _drop_if_empty(value: Json, path: Path) -> Json:
    return removed(value, path) if _is_empty(get(value, path)) else value


def _is_empty(text: object) -> bool:
    return isinstance(text, str) and not text.strip()


def _otherwise(value: Json, path: Path) -> str:
    """What stands for a text of which no letter is left."""
    number = int(path[-2]) + 1 if len(path) > 1 else 0
    if len(path) == 1:
        name = value.get("name")
        known = plain(name, limits.NAME.documented) if isinstance(name, str) else ""
        return known or "Custom lens"
    if len(path) == 3:
        return f"Pillar {number}"
    if len(path) == 5:
        return f"Question {number}"
    choice_id = get(value, (*path[:-1], "id"))
    is_none = isinstance(choice_id, str) and choice_id.endswith(NONE_SUFFIX)
    return NONE_OF_THESE if is_none else f"Practice {number}"


def _limit(path: Path) -> TextLimit:
    key = path[-1]
    if key == "displayText":
        of_question = len(path) == 6
        return limits.QUESTION_DISPLAY_TEXT if of_question else limits.DISPLAY_TEXT
    return {"name": limits.NAME, "title": limits.TITLE}.get(str(key), limits.DESCRIPTION)


def _plan(place: Place) -> Mend:
    path = (*place.path, "improvementPlan")

    def apply(value: Json) -> Json:
        choice = get(value, place.path)
        if not isinstance(choice, dict) or "improvementPlan" in choice:
            return value
        return replaced(value, path, {"displayText": NO_PLAN})

    return place.mend("", NO_PLAN, message("Add an improvement plan that says so."), apply)


def _display_text(place: Place) -> Mend:
    resource = place.path[:-1] if place.path[-1] == "displayText" else place.path

    def text(value: Json) -> str:
        held = get(value, resource)
        return READ_ON if isinstance(held, dict) and str(held.get("url", "")).strip() else NO_PLAN

    def apply(value: Json) -> Json:
        held = get(value, resource)
        if not isinstance(held, dict) or not _is_empty(held.get("displayText", "")):
            return value
        return replaced(value, (*resource, "displayText"), text(value))

    return place.mend("", text(place.value), message("Write this as its text."), apply)


def _whole_address(place: Place) -> Mend | None:
    """An address of the web as one may open it; what is none goes."""
    before = get(place.value, place.path)
    if not isinstance(before, str):
        return None
    after = _completed(before)
    sentence = (
        message("Write the whole address.") if after else message("Leave this address out; it is none.")
    )
    return place.mend(before, after, sentence, lambda value: _with_address(value, place.path, _completed))


def _encoded_address(place: Place) -> Mend | None:
    before = get(place.value, place.path)
    if not isinstance(before, str):
        return None
    return place.mend(
        before,
        _encoded(before),
        message("Take the white space out of the address, and write %20 for spaces in it."),
        lambda value: _with_address(value, place.path, _encoded),
    )


def _no_address(place: Place) -> Mend:
    return place.mend(
        "", "", message("Leave the empty address out."), lambda value: _drop_if_empty(value, place.path)
    )


def _with_address(value: Json, path: Path, change: Callable[[str], str]) -> Json:
    text = get(value, path)
    if not isinstance(text, str):
        return value
    changed = change(text)
    return replaced(value, path, changed) if changed else removed(value, path)


def _encoded(url: str) -> str:
    return re.sub(r"\s", lambda found: quote(found.group()), url.strip())


def _completed(url: str) -> str:
    """The address with its scheme; empty where it is none of the web."""
    trimmed = _encoded(url)
    if _WEB.match(trimmed):
        return trimmed
    rest = trimmed[found.end() :] if (found := _BROKEN_START.match(trimmed)) else trimmed
    return f"https://{rest}" if _HOST.fullmatch(rest) else ""


def _plain_spaces(place: Place) -> Mend | None:
    before = get(place.value, place.path)
    if not isinstance(before, str):
        return None

    def apply(value: Json) -> Json:
        text = get(value, place.path)
        return replaced(value, place.path, _spaced(text)) if isinstance(text, str) else value

    return place.mend(before, _spaced(before), message("Write plain spaces."), apply)


def _spaced(condition: str) -> str:
    return re.sub(r"\s+", " ", condition).strip()


MAKERS: Mapping[str, Maker] = {
    "unusual-characters": _plain_characters,
    "too-long": _shorter,
    "over-api-limit": _shorter,
    "empty-text": _filled,
    "missing-improvement-plan": _plan,
    "missing-display-text": _display_text,
    "url-scheme": _whole_address,
    "url-space": _encoded_address,
    "empty-url": _no_address,
    "condition-space": _plain_spaces,
}
