"""What the columns of a table cannot hold of a lens, kept as places with their JSON values so that nothing is lost."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from wa_desktop.lensfile.findings import Remarks
from wa_desktop.lensfile.json_source import ExactNumber, read_json
from wa_desktop.lensfile.write import to_bytes
from wa_desktop.studio.sheets.columns import HELPFUL, IMPROVEMENT
from wa_desktop.studio.sheets.grid import Json

WHOLE = ""
"""The place of the whole object."""

_BLOCKS = "additionalResources"
_KINDS = (HELPFUL, IMPROVEMENT)


def opened(thing: Json) -> Json:
    """A choice with its additional resources by kind in the place of a list of blocks, where that loses nothing."""
    blocks = thing.get(_BLOCKS)
    if not isinstance(blocks, list) or not blocks or not all(map(_is_plain_block, blocks)):
        return thing
    kinds = [block["type"] for block in blocks]
    if kinds not in ([HELPFUL], [IMPROVEMENT], list(_KINDS)):
        return thing
    return {**thing, _BLOCKS: {block["type"]: block["content"] for block in blocks}}


def closed(thing: Json) -> Json:
    """The same with blocks again."""
    by_kind = thing.get(_BLOCKS)
    if not isinstance(by_kind, dict):
        return thing
    blocks = [{"type": kind, "content": by_kind[kind]} for kind in _KINDS if by_kind.get(kind)]
    rest = {key: item for key, item in thing.items() if key != _BLOCKS}
    return {**rest, _BLOCKS: blocks} if blocks else rest


def _is_plain_block(block: object) -> bool:
    return (
        isinstance(block, dict)
        and block.keys() == {"type", "content"}
        and isinstance(block["content"], list)
        and bool(block["content"])
        and all(isinstance(item, dict) for item in block["content"])
    )


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal: true is not 1, and numbers are as they were written."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(item, other[key]) for key, item in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, ExactNumber) and isinstance(other, ExactNumber):
        return one.text == other.text
    return type(one) is type(other) and bool(one == other)


def rest_of(thing: Any, shown: Any, place: str = "") -> Json:
    """What `shown` lacks of a thing: JSON pointers (RFC 6901) with the values there."""
    if isinstance(thing, dict) and isinstance(shown, dict):
        found: Json = {}
        for key, item in thing.items():
            inner = f"{place}/{key.replace('~', '~0').replace('/', '~1')}"
            if key not in shown:
                found[inner] = item
            else:
                found |= rest_of(item, shown[key], inner)
        return found
    if isinstance(thing, list) and isinstance(shown, list):
        found = {}
        for index, item in enumerate(thing):
            inner = f"{place}/{index}"
            found |= rest_of(item, shown[index], inner) if index < len(shown) else {inner: item}
        return found
    return {} if same(thing, shown) else {place: thing}


def restore(shown: Json, rest: Mapping[str, Any]) -> None:
    """Put what was lacking into place; what is there already stays, and what has no place any more is left out."""
    for place, item in rest.items():
        steps = [step.replace("~1", "/").replace("~0", "~") for step in place.split("/")[1:]]
        if not steps:
            continue
        parent: Any = shown
        for step in steps[:-1]:
            parent = _below(parent, step)
        last = steps[-1]
        if isinstance(parent, dict):
            parent.setdefault(last, copy.deepcopy(item))
        elif isinstance(parent, list) and last == str(len(parent)):
            parent.append(copy.deepcopy(item))


def _below(parent: Any, step: str) -> Any:
    if isinstance(parent, dict):
        return parent.get(step)
    if (
        isinstance(parent, list)
        and step.isascii()
        and step.isdigit()
        and len(step) < 7
        and int(step) < len(parent)
    ):
        return parent[int(step)]
    return None


def to_text(rest: Mapping[str, Any]) -> str:
    """The places and values as JSON; empty if there are none. ValueError for half characters."""
    return to_bytes(dict(rest)).decode().strip() if rest else ""


def from_text(text: str) -> Json | None:
    """The places and values; None if the text is no such JSON."""
    if not text.strip():
        return {}
    source = read_json(text.encode("utf-8", "replace"), Remarks())
    if not source.sound or not isinstance(source.value, dict):
        return None
    is_ours = all(not key or key.startswith("/") for key in source.value)
    return source.value if is_ours and isinstance(source.value.get(WHOLE, {}), dict) else None
