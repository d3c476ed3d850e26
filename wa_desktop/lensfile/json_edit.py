"""Edits of a JSON value that leave it as it was: each gives a new value that shares all that stays."""

from __future__ import annotations

from typing import Any

from wa_desktop.lensfile.check_fields import Json
from wa_desktop.lensfile.findings import Path


def get(value: object, path: Path) -> Any:
    """The value at a path; None if there is none."""
    for step in path:
        is_there = step in value if isinstance(value, dict) else _is_position(value, step)
        if not is_there:
            return None
        value = value[step]  # type: ignore[index] # looked at just now
    return value


def replaced(value: Json, path: Path, item: object) -> Json:
    """With another item at a path, which may be a new key; the same value where the path leads nowhere."""
    result: Json = _replaced(value, path, item)
    return result


def _replaced(value: Any, path: Path, item: object) -> Any:
    if not path:
        return item
    step, rest = path[0], path[1:]
    if isinstance(value, dict) and isinstance(step, str):
        if rest and step not in value:
            return value
        return value | {step: _replaced(value.get(step), rest, item)}
    if isinstance(step, int) and _is_position(value, step):
        return [*value[:step], _replaced(value[step], rest, item), *value[step + 1 :]]
    return value


def removed(value: Json, path: Path) -> Json:
    """Without what is at a path; the same value where the path leads nowhere."""
    parent, last = get(value, path[:-1]), path[-1]
    if isinstance(parent, dict):
        return replaced(value, path[:-1], {key: item for key, item in parent.items() if key != last})
    if isinstance(parent, list) and isinstance(last, int):
        return replaced(value, path[:-1], [*parent[:last], *parent[last + 1 :]])
    return value


def _is_position(value: object, step: str | int) -> bool:
    return isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value)
