"""A lens value as lines of a tree, whatever a file that is to be mended holds in the place of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wa_desktop.domain.lens import NONE_SUFFIX
from wa_desktop.lensfile.findings import Path
from wa_desktop.studio.values import LISTS, item_path
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.words import tr

LENS, PILLAR, QUESTION, CHOICE = range(4)
"""How deep an item lies."""


@dataclass(frozen=True)
class Line:
    """An item as the tree shows it; `is_blank` says that it has no words of its own yet."""

    depth: int
    title: str
    label: str
    is_blank: bool = False
    is_none: bool = False


def depth_of(path: Path) -> int:
    """How deep the item of a path lies."""
    return len(path) // 2


def items_below(value: object, depth: int) -> tuple[object, ...]:
    """What lies directly below an item; nothing where the file has no list there."""
    if depth >= len(LISTS) or not isinstance(value, dict):
        return ()
    below = value.get(LISTS[depth])
    return tuple(below) if isinstance(below, list) else ()


def item_at(value: object, path: Path) -> Any:
    """What stands at an item's path; None where nothing does."""
    for depth in range(depth_of(path)):
        below = items_below(value, depth)
        number = path[2 * depth + 1]
        if not isinstance(number, int) or number >= len(below):
            return None
        value = below[number]
    return value


def nearest(value: object, path: Path) -> Path:
    """The path, or that of the last item before or above it which is there."""
    wanted = item_path(path)
    found: Path = ()
    for depth in range(depth_of(wanted)):
        below = items_below(item_at(value, found), depth)
        number = wanted[2 * depth + 1]
        if not below or not isinstance(number, int):
            return found
        found = (*found, LISTS[depth], min(number, len(below) - 1))
        if number >= len(below):
            return found
    return found


def child(path: Path, number: int) -> Path:
    """The path of an item below another."""
    return (*path, LISTS[depth_of(path)], number)


def holder_of(path: Path) -> Path:
    """The path of the item that another lies in; the lens lies in itself."""
    return path[:-2]


def place_in(path: Path) -> int:
    """The number of an item among its neighbors; 0 for the lens."""
    number = path[-1] if path else 0
    return number if isinstance(number, int) else 0


def line_of(value: object, depth: int) -> Line:
    """How an item is shown."""
    if not isinstance(value, dict):
        return Line(depth, tr("Not an object"), "", is_blank=True)
    item_id = _text(value, "id")
    title = one_line(_text(value, "name" if depth <= PILLAR else "title"))
    is_none = depth == CHOICE and item_id.endswith(NONE_SUFFIX)
    return Line(depth, title or _unnamed(depth), one_line(item_id), is_blank=not title, is_none=is_none)


def kind_word(depth: int, *, is_none: bool = False) -> str:
    """What an item is called."""
    if is_none:
        return tr("None of these")
    return (tr("Lens"), tr("Pillar"), tr("Question"), tr("Choice"))[depth]


def trail(value: object, path: Path) -> str:
    """The titles above an item and its own, such as "Security · How do you …?"."""
    parts = [
        line_of(item_at(value, path[: 2 * depth]), depth).title for depth in range(1, depth_of(path) + 1)
    ]
    return " · ".join(parts)


def walk(value: object) -> Iterator[tuple[Path, object]]:
    """Every item with its path, the lens first, in the order of the tree."""
    stack: list[tuple[Path, object]] = [((), value)]
    while stack:
        path, item = stack.pop()
        yield path, item
        below = items_below(item, depth_of(path))
        stack.extend((child(path, number), below[number]) for number in reversed(range(len(below))))


def _text(value: dict[str, Any], key: str) -> str:
    text = value.get(key)
    return text if isinstance(text, str) else ""


def _unnamed(depth: int) -> str:
    return (
        tr("Lens without a name"),
        tr("Pillar without a name"),
        tr("Question without a title"),
        tr("Choice without a title"),
    )[depth]
