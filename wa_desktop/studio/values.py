"""A lens value: the JSON value of a lens file, never changed in place; every edit copies the way to what it changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import get, replaced

Json = dict[str, Any]

Kind = Literal["lens", "pillar", "question", "choice"]

LISTS = ("pillars", "questions", "choices")
"""The lists that hold items, from the outside in."""

LENS, PILLAR, QUESTION, CHOICE = range(4)
"""How deep an item lies."""

_KINDS: tuple[Kind, ...] = ("lens", "pillar", "question", "choice")


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


def inserted(value: Json, path: Path, index: int, new: Sequence[Any]) -> Json:
    """The value with more items in the list at a path, before the one at `index`."""
    old = items(value, path)
    return replaced(value, path, [*old[:index], *new, *old[index:]])


def depth_of(path: Path) -> int:
    """How deep the item of a path lies."""
    return len(path) // 2


def child(path: Path, number: int) -> Path:
    """The path of an item below another."""
    return (*list_below(path), number)


def place_in(path: Path) -> int:
    """The number of an item among its neighbors; 0 for the lens."""
    number = path[-1] if path else 0
    return number if isinstance(number, int) else 0


def items_below(value: object, depth: int) -> list[Any]:
    """What lies directly below an item of that depth; nothing where the file has no list there."""
    return items(value, (LISTS[depth],)) if depth < len(LISTS) else []


def nearest(value: object, path: Path) -> Path:
    """The path, or that of the last item before or above it which is there."""
    wanted = item_path(path)
    found: Path = ()
    for depth in range(depth_of(wanted)):
        below = items_below(get(value, found), depth)
        number = wanted[2 * depth + 1]
        if not below or not isinstance(number, int):
            return found
        found = (*found, LISTS[depth], min(number, len(below) - 1))
        if number >= len(below):
            return found
    return found


def walk(value: object) -> Iterator[tuple[Path, object]]:
    """Every item with its path, the lens first, in the order of the tree."""
    stack: list[tuple[Path, object]] = [((), value)]
    while stack:
        path, item = stack.pop()
        yield path, item
        below = items_below(item, depth_of(path))
        stack.extend((child(path, number), below[number]) for number in reversed(range(len(below))))
