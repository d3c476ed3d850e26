"""Mends of additional resources and of keys that the format does not have."""

from __future__ import annotations

import json
from collections.abc import Mapping

from wa_desktop.domain.errors import message
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.check_fields import Json
from wa_desktop.lensfile.check_question import HELPFUL_RESOURCE, IMPROVEMENT_PLAN
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import get, removed, replaced
from wa_desktop.lensfile.mend import Maker, Mend, Place

OUR_KEY = "extensions"
_LONGEST = 2_000
_OPTIONAL = frozenset({"helpfulResource", "improvementPlan", "additionalResources", "url", "displayText"})


def _fewer(place: Place) -> Mend | None:
    items = get(place.value, place.path)
    if not isinstance(items, list):
        return None

    def apply(value: Json) -> Json:
        held = get(value, place.path)
        return replaced(value, place.path, held[: limits.MAX_RESOURCES]) if isinstance(held, list) else value

    return place.mend(
        _listed(items),
        _listed(items[: limits.MAX_RESOURCES]),
        message("Keep the first {most} of them.", most=limits.MAX_RESOURCES),
        apply,
    )


def _one_block(place: Place) -> Mend | None:
    """The second block of a type goes into the first, as far as there is room for its resources."""
    blocks, kind = place.path[:-1], (get(place.value, place.path) or {}).get("type")
    joined = _join(place.value, blocks, kind)
    if joined == place.value:
        return None
    first = next(
        block for block in get(joined, blocks) if isinstance(block, dict) and block.get("type") == kind
    )
    return place.mend(
        _listed(_content(get(place.value, place.path))),
        _listed(_content(first)),
        message("Join the blocks of this type; up to {most} resources stay.", most=limits.MAX_RESOURCES),
        lambda value: _join(value, blocks, kind),
    )


def _join(value: Json, path: Path, kind: object) -> Json:
    blocks = get(value, path)
    if not isinstance(blocks, list):
        return value
    same = [block for block in blocks if isinstance(block, dict) and block.get("type") == kind]
    if len(same) < 2:
        return value
    content = [item for block in same for item in _content(block)]
    first = same[0] | {"content": content[: limits.MAX_RESOURCES]}
    joined = [
        first if block is same[0] else block for block in blocks if block is same[0] or block not in same
    ]
    return replaced(value, path, joined)


def _content(block: object) -> list[object]:
    content = block.get("content") if isinstance(block, dict) else None
    return content if isinstance(content, list) else []


def _known_type(place: Place) -> Mend | None:
    """A type that is one of the two but for capitals, spaces or an ending."""
    before = get(place.value, place.path)
    if not isinstance(before, str):
        return None
    bare = "".join(sign for sign in before.casefold() if sign.isalpha()).removesuffix("s")
    known = {kind.casefold().replace("_", ""): kind for kind in (HELPFUL_RESOURCE, IMPROVEMENT_PLAN)}
    after = known.get(bare)
    if after is None:
        return None
    return place.mend(
        before,
        after,
        message("Write the type as the format has it."),
        lambda value: replaced(value, place.path, after) if get(value, place.path) == before else value,
    )


def _without_key(place: Place) -> Mend | None:
    parent = get(place.value, place.path[:-1])
    if not isinstance(parent, dict) or place.path[-1] not in parent:
        return None
    held = json.dumps(parent[str(place.path[-1])], ensure_ascii=False, default=str)
    before = f"{place.path[-1]}: {held}"
    return place.mend(
        before if len(before) <= _LONGEST else before[:_LONGEST] + "…",
        "",
        message("Leave this key out; it has no effect."),
        lambda value: removed(value, place.path) if get(value, place.path[:-1]) is not None else value,
    )


def _without_null(place: Place) -> Mend | None:
    """An optional key that says null, as programs write it where they have nothing to say."""
    key = place.path[-1]
    optional = key in _OPTIONAL or (key == "description" and len(place.path) > 1)
    parent = get(place.value, place.path[:-1])
    if not optional or not isinstance(parent, dict) or parent.get(str(key), "") is not None:
        return None
    return place.mend(
        f"{key}: null",
        "",
        message("Leave this key out; null says nothing."),
        lambda value: removed(value, place.path) if get(value, place.path) is None else value,
    )


def has_our_keys(value: object) -> bool:
    """Whether a lens value holds keys of ours anywhere."""
    if isinstance(value, dict):
        return OUR_KEY in value or any(has_our_keys(item) for item in value.values())
    return isinstance(value, list) and any(has_our_keys(item) for item in value)


def without_our_keys(value: Json) -> Json:
    """The value without our own keys, wherever they are."""
    return {key: _bare(item) for key, item in value.items() if key != OUR_KEY}


def _bare(value: object) -> object:
    if isinstance(value, dict):
        return without_our_keys(value)
    return [_bare(item) for item in value] if isinstance(value, list) else value


def _listed(items: list[object]) -> str:
    texts = [item.get("displayText") or item.get("url") for item in items if isinstance(item, dict)]
    return "\n".join(f"• {text}" for text in texts)


MAKERS: Mapping[str, Maker] = {
    "too-many-resources": _fewer,
    "duplicate-resource-block": _one_block,
    "unknown-resource-type": _known_type,
    "unknown-key": _without_key,
    "wrong-extension": _without_key,
    "wrong-type": _without_null,
}
