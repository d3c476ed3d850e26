"""A lens value: the JSON value of a lens file, never changed in place; every edit copies the way to what it changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from wa_desktop.lensfile.findings import Path

Json = dict[str, Any]

Kind = Literal["lens", "pillar", "question", "choice"]

LISTS = ("pillars", "questions", "choices")
"""The lists that hold items, from the outside in."""

_KINDS: tuple[Kind, ...] = ("lens", "pillar", "question", "choice")


def get(value: Any, path: Path) -> Any:
    """What stands at a path; None if nothing does."""
    for step in path:
        if isinstance(step, int):
            value = value[step] if isinstance(value, list) and 0 <= step < len(value) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value


def item(value: Any, path: Path) -> Json:
    """The pillar, question, choice or lens at a path; an empty object where something else stands."""
    found = get(value, path)
    return found if isinstance(found, dict) else {}


def items(value: Any, path: Path) -> list[Any]:
    """The list at a path; an empty one where something else stands."""
    found = get(value, path)
    return found if isinstance(found, list) else []


def text_at(value: Any, path: Path) -> str:
    """The text at a path; empty where no text stands."""
    found = get(value, path)
    return found if isinstance(found, str) else ""


def item_path(path: Path) -> Path:
    """The lens, pillar, question or choice that holds what stands at a path."""
    depth = 0
    while (
        depth < len(LISTS)
        and path[2 * depth : 2 * depth + 1] == (LISTS[depth],)
        and len(path) >= 2 * depth + 2
    ):
        depth += 1
    return path[: 2 * depth]


def kind_of(path: Path) -> Kind:
    """What the item is that holds what stands at a path."""
    return _KINDS[len(item_path(path)) // 2]


def parent_of(path: Path) -> Path:
    """The item that holds an item; that of the lens is the lens."""
    return item_path(path)[:-2]


def list_below(path: Path) -> Path:
    """Where an item keeps the items below it: a lens its pillars, a pillar its questions, a question its choices."""
    return (*path, LISTS[len(path) // 2])


def replaced(value: Any, path: Path, new: Any) -> Any:
    """The value with something else at a path, which must exist up to its last step."""
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        return [*value[:step], replaced(value[step], rest, new), *value[step + 1 :]]
    below = value.get(step)
    return value | {step: replaced(below, rest, new)}


def inserted(value: Any, path: Path, index: int, new: Sequence[Any]) -> Any:
    """The value with more items in the list at a path, before the one at `index`."""
    old = items(value, path)
    return replaced(value, path, [*old[:index], *new, *old[index:]])


def removed(value: Any, path: Path) -> Any:
    """The value without the member or list item at a path."""
    parent = get(value, path[:-1])
    step = path[-1]
    if isinstance(step, int):
        return replaced(value, path[:-1], [*parent[:step], *parent[step + 1 :]])
    return replaced(value, path[:-1], {key: below for key, below in parent.items() if key != step})
