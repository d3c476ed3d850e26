"""A lens, pillar, question or choice without what is below it, as the cells of a row, and back without loss."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wa_desktop.studio.sheets.columns import RISKS, Column, Part, columns_of
from wa_desktop.studio.sheets.grid import Json
from wa_desktop.studio.sheets.other_keys import WHOLE, closed, opened, rest_of, restore, same

_CHILDREN = {Part.LENS: "pillars", Part.PILLAR: "questions", Part.QUESTION: "choices"}

_WORDS = {
    **{word.casefold().replace("_", " "): word for word in RISKS},
    "no": "NO_RISK",
    "none": "NO_RISK",
    "medium": "MEDIUM_RISK",
    "high": "HIGH_RISK",
}


@dataclass(frozen=True)
class Cells:
    """The texts of a row that speak of one thing, by column, and what no column holds (see `other_keys`)."""

    texts: Mapping[Column, str]
    other: Mapping[str, Any] = field(default_factory=dict)


def cells_of(part: Part, thing: Json, label: str = "") -> Cells:
    """The cells of a thing; what is below it is not part of it.

    `label` is what stands in the column of ids, where rows of other sheets refer to it.
    """
    own = {key: item for key, item in thing.items() if key != _CHILDREN.get(part)}
    view = opened(own)
    texts: dict[Column, str] = {}
    for column in columns_of(part):
        text = label if column.is_id and label else _text(column, view)
        if text:
            texts[column] = text
    shown = _shown(texts)
    other = rest_of(view, shown)
    made = Cells(texts, other)
    if same(thing_of(made), own):
        return made
    # Something of an odd shape: the whole of it beside its name.
    names = {column: text for column, text in texts.items() if column.is_id or column.is_name}
    return Cells(names, {WHOLE: own})


def thing_of(cells: Cells) -> Json:
    """The thing of a row: the columns' texts, and what else was kept of it where they say nothing."""
    if WHOLE in cells.other:
        whole: Json = copy.deepcopy(cells.other[WHOLE])
        for column, text in cells.texts.items():
            if column.is_name:
                whole[str(column.path[0])] = text
            elif column.is_id:
                whole.setdefault("id", text)
        return whole
    shown = _shown(cells.texts)
    restore(shown, cells.other)
    if "/id" in cells.other:  # the column has a label that tells two of the same id apart
        shown["id"] = copy.deepcopy(cells.other["/id"])
    _compact(shown)
    return closed(shown)


def is_blank(text: str) -> bool:
    """Whether a cell says nothing."""
    return not text.strip()


def lines_of(text: str) -> list[str]:
    """The texts of a cell that holds a list of them."""
    return [line for line in text.split("\n") if not is_blank(line)]


def _text(column: Column, view: Json) -> str:
    """What a cell can show of a thing so that it comes back the same; empty if it cannot."""
    found: Any = view
    for step in column.path:
        if isinstance(step, int):
            found = found[step] if isinstance(found, list) and step < len(found) else None
        else:
            found = found.get(step) if isinstance(found, dict) else None
    if column.lines:
        if not isinstance(found, list) or not all(isinstance(line, str) for line in found):
            return ""
        text = "\n".join(found)
        return text if found and lines_of(text) == found else ""
    return found if isinstance(found, str) and not is_blank(found) and _read(column, found) == found else ""


def _read(column: Column, text: str) -> Any:
    """What a cell's text means."""
    if column.lines:
        return lines_of(text)
    if column.is_id:
        return text.strip()
    if column.is_risk:
        return _WORDS.get(text.casefold().replace("_", " ").strip(), text)
    if column.is_condition and text.casefold() == "default":
        return "default"
    return text


def _shown(texts: Mapping[Column, str]) -> Json:
    """What the columns alone say, with empty objects where a list has a gap."""
    shown: Json = {}
    for column, text in texts.items():
        parent: Any = shown
        for step, following in zip(column.path, column.path[1:], strict=False):
            parent = _below(parent, step, [] if isinstance(following, int) else {})
        parent[column.path[-1]] = _read(column, text)
    for rule in shown.get("riskRules", ()):
        if rule.keys() == {"risk"}:
            rule |= {"condition": "default", "risk": rule.pop("risk")}
    return shown


def _below(parent: Any, step: str | int, new: Any) -> Any:
    if isinstance(step, int):
        parent.extend({} for _ in range(step + 1 - len(parent)))
        return parent[step]
    return parent.setdefault(step, new)


def _compact(shown: Json) -> None:
    """Take out the gaps of lists."""
    if isinstance(shown.get("riskRules"), list):
        shown["riskRules"] = [rule for rule in shown["riskRules"] if rule != {}]
    by_kind = shown.get("additionalResources")
    if isinstance(by_kind, dict):
        shown["additionalResources"] = {
            kind: [item for item in items if item != {}]
            for kind, items in by_kind.items()
            if isinstance(items, list)
        }
