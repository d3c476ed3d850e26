"""Texts, resources and risk rules of a lens value, written anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from wa_desktop.domain.errors import message
from wa_desktop.domain.text import whole_text
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import get, replaced
from wa_desktop.studio.draft import Step
from wa_desktop.studio.values import Json, item, item_path, items

_ORDER = (
    *("id", "title", "name", "description", "helpfulResource", "improvementPlan", "additionalResources"),
    *("choices", "riskRules"),
)
"""How the format's documents order the keys of an item."""

_REQUIRED = frozenset({"id", "name", "title", "schemaVersion", "condition", "risk"})
_RESOURCES = frozenset({"helpfulResource", "improvementPlan"})


def set_text(value: Json, path: Path, text: str) -> Step:
    """Write a text; an optional one that becomes empty goes, and with its last text the object that held it."""
    text = whole_text(text)
    *_, field = path
    if len(path) > 1 and path[-2] in _RESOURCES:
        return Step(message("change a text"), _with_resource(value, path, text), path)
    parent = item(value, path[:-1])
    optional = str(field) not in _REQUIRED and (field != "description" or len(path) > 1)
    if not text and optional:
        new = {key: below for key, below in parent.items() if key != field}
    else:
        new = with_key(parent, str(field), text)
    return Step(message("change a text"), replaced(value, path[:-1], new), path)


def set_resources(value: Json, path: Path, kind: str, resources: Sequence[tuple[str, str]]) -> Step:
    """Write the additional resources of a kind of a choice, each a text and an address; blocks of other kinds stay."""
    choice = item(value, path)
    content = [_resource(whole_text(text), whole_text(url)) for text, url in resources]
    blocks: list[Any] = []
    written = False
    for block in items(choice, ("additionalResources",)):
        if not isinstance(block, dict) or block.get("type") != kind:
            blocks.append(block)
        elif content and not written:
            blocks.append(block | {"content": content})
            written = True
    if content and not written:
        blocks.append({"type": kind, "content": content})
    if blocks:
        new = with_key(choice, "additionalResources", blocks)
    else:
        new = {key: below for key, below in choice.items() if key != "additionalResources"}
    return Step(
        message("change additional resources"), replaced(value, path, new), (*path, "additionalResources")
    )


def set_rules(value: Json, path: Path, rules: Sequence[tuple[str, str]]) -> Step:
    """Write the risk rules of a question, each a condition and a level's word; keys beside those stay by position."""
    question = item(value, path)
    old = items(question, ("riskRules",))
    new = [
        (old[at] if len(old) == len(rules) and isinstance(old[at], dict) else {})
        | {"condition": whole_text(condition), "risk": risk}
        for at, (condition, risk) in enumerate(rules)
    ]
    return Step(
        message("change the risk rules"),
        replaced(value, path, with_key(question, "riskRules", new)),
        (*path, "riskRules"),
    )


def with_key(parent: Mapping[str, Any], key: str, new: Any) -> Json:
    """An item with a key, at its place in the format's order where it is new."""
    if key in parent or key not in _ORDER:
        return {**parent, key: new}
    before = set(_ORDER[: _ORDER.index(key)])
    last = max((at for at, name in enumerate(parent) if name in before), default=-1)
    pairs = list(parent.items())
    return dict([*pairs[: last + 1], (key, new), *pairs[last + 1 :]])


def _with_resource(value: Json, path: Path, text: str) -> Json:
    """A resource with another text or address; without either it goes."""
    place, field = path[:-1], str(path[-1])
    resource = item(value, place)
    new = {key: below for key, below in resource.items() if key != field}
    if text:
        new = {"displayText": text, **new} if field == "displayText" else {**new, field: text}
    elif field == "displayText" and new.get("url"):
        new = {"displayText": "", **new}
    owner = item_path(place)
    parent = item(value, owner)
    key = str(place[-1])
    if any(new.values()):
        parent = with_key(parent, key, new)
    else:
        parent = {name: below for name, below in parent.items() if name != key}
    with_it: Json = replaced(value, owner, parent)
    return with_it


def _resource(text: str, url: str) -> Json:
    return {"displayText": text, "url": url} if url else {"displayText": text}


def rules_of(question: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The conditions and levels of a question in order, as they stand; empty texts where there are none."""
    return [
        (str(get(rule, ("condition",)) or ""), str(get(rule, ("risk",)) or ""))
        for rule in items(question, ("riskRules",))
    ]
