"""A lens value as lines of a tree, whatever a file that is to be mended holds in the place of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wa_desktop.domain.lens import NONE_SUFFIX
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import get
from wa_desktop.studio.values import CHOICE, PILLAR, depth_of
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.words import tr


@dataclass(frozen=True)
class Line:
    """An item as the tree shows it; `is_blank` says that it has no words of its own yet."""

    depth: int
    title: str
    label: str
    is_blank: bool = False
    is_none: bool = False


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
    parts = [line_of(get(value, path[: 2 * depth]), depth).title for depth in range(1, depth_of(path) + 1)]
    return " · ".join(parts)


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
