"""What can be done to an item of the outline, declared once: keys, buttons and menus are made from these."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from wa_desktop.domain.lens import NONE_SUFFIX
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import get
from wa_desktop.studio import edits
from wa_desktop.studio.draft import Step
from wa_desktop.studio.values import (
    CHOICE,
    LENS,
    PILLAR,
    QUESTION,
    child,
    depth_of,
    items_below,
    parent_of,
    place_in,
)
from wa_desktop.ui.words import tr


class Act(Enum):
    """What a person asks for."""

    ADD_PILLAR = auto()
    ADD_QUESTION = auto()
    ADD_CHOICE = auto()
    ADD_NONE = auto()
    ADD_NEXT = auto()
    TITLE = auto()
    DUPLICATE = auto()
    SPLIT = auto()
    SPLIT_CHOICE = auto()
    MERGE = auto()
    UP = auto()
    DOWN = auto()
    REMOVE = auto()


ADDING = ((Act.ADD_PILLAR, Act.ADD_QUESTION, Act.ADD_CHOICE, Act.ADD_NONE),)
CHANGING = (
    (Act.TITLE, Act.DUPLICATE),
    (Act.SPLIT, Act.SPLIT_CHOICE, Act.MERGE),
    (Act.UP, Act.DOWN),
    (Act.REMOVE,),
)
"""The acts in the groups of a menu."""

_KEYS: dict[Act, tuple[str, ...]] = {
    Act.ADD_NEXT: ("Insert", "Ctrl+Return", "Ctrl+Enter"),
    Act.TITLE: ("F2",),
    Act.DUPLICATE: ("Ctrl+D",),
    Act.UP: ("Alt+Up",),
    Act.DOWN: ("Alt+Down",),
    Act.REMOVE: ("Delete",),
}


_ADDED_TO = {Act.ADD_QUESTION: PILLAR, Act.ADD_CHOICE: QUESTION, Act.ADD_NONE: QUESTION}
"""How deep the item lies that something is added to."""

_NEXT = (Act.ADD_PILLAR, Act.ADD_PILLAR, Act.ADD_QUESTION, Act.ADD_CHOICE)
"""What the key for the next one adds where an item of that depth is in hand."""


@dataclass(frozen=True)
class Place:
    """Where a moved item comes to lie: in `holder`, before the item that has the number `before` now."""

    holder: Path
    before: int


def act_word(act: Act, depth: int) -> str:
    """What an act is called where an item of that depth is in hand."""
    if act is Act.SPLIT:
        return tr("Split the question here") if depth == CHOICE else tr("Split the pillar here")
    return {
        Act.ADD_PILLAR: tr("Add a pillar"),
        Act.ADD_QUESTION: tr("Add a question"),
        Act.ADD_CHOICE: tr("Add a choice"),
        Act.ADD_NONE: tr("Add “None of these”"),
        Act.TITLE: tr("Edit the title"),
        Act.DUPLICATE: tr("Duplicate"),
        Act.SPLIT_CHOICE: tr("Split this choice in two"),
        Act.MERGE: tr("Merge with the next"),
        Act.UP: tr("Move up"),
        Act.DOWN: tr("Move down"),
        Act.REMOVE: tr("Remove"),
    }[act]


def outline_keys() -> list[tuple[str, str]]:
    """What can be done by a key in the outline, and by which."""
    native = QKeySequence.SequenceFormat.NativeText
    next_one = tr("Add the next one of its kind")
    return [
        (
            next_one if act is Act.ADD_NEXT else act_word(act, QUESTION),
            ", ".join(QKeySequence(key).toString(native) for key in keys[:2]),
        )
        for act, keys in _KEYS.items()
    ]


def act_of(event: QKeyEvent) -> Act | None:
    """The act that a key asks for."""
    combined = event.keyCombination().toCombined() & ~Qt.KeyboardModifier.KeypadModifier.value
    return _acts().get(combined)


def can(act: Act, value: object, path: Path) -> bool:
    """Whether an act makes sense on the item in hand."""
    depth = depth_of(path)
    if act in {Act.ADD_PILLAR, Act.ADD_NEXT}:
        return True
    if act in _ADDED_TO:
        has_place = isinstance(get(value, path[: 2 * _ADDED_TO[act]]), dict) and depth >= _ADDED_TO[act]
        return has_place and not (act is Act.ADD_NONE and _has_none(value, path))
    if not isinstance(get(value, path), dict):
        return act is Act.REMOVE and depth > LENS
    return act is Act.TITLE or (depth > LENS and _can_change(act, value, path))


def _can_change(act: Act, value: object, path: Path) -> bool:
    """The same for what changes a pillar, question or choice that is one."""
    depth = depth_of(path)
    if act is Act.SPLIT:
        return depth in {QUESTION, CHOICE} and place_in(path) > 0
    if act is Act.SPLIT_CHOICE:
        return depth == CHOICE and not _is_none(get(value, path))
    if act is Act.MERGE:
        return isinstance(get(value, child(parent_of(path), place_in(path) + 1)), dict)
    if act in {Act.UP, Act.DOWN}:
        return next_place(value, path, -1 if act is Act.UP else 1) is not None
    return True


def step_of(act: Act, value: dict[str, Any], path: Path) -> Step:
    """The step that an act makes; InvalidError if it cannot be made. Editing a title is no step."""
    depth = depth_of(path)
    if act is Act.ADD_NEXT:
        act = _NEXT[depth]
    if act is Act.ADD_PILLAR:
        return edits.add_pillar(value, path[: 2 * PILLAR] or None)
    if act is Act.ADD_QUESTION:
        return edits.add_question(value, path[: 2 * PILLAR], _if_deep(path, QUESTION))
    if act in {Act.ADD_CHOICE, Act.ADD_NONE}:
        none = act is Act.ADD_NONE
        return edits.add_choice(value, path[: 2 * QUESTION], _if_deep(path, CHOICE), none=none)
    if act is Act.DUPLICATE:
        return edits.duplicate(value, path)
    if act is Act.SPLIT:
        return edits.split(value, parent_of(path), place_in(path))
    if act is Act.SPLIT_CHOICE:
        return edits.split_choice(value, path)
    if act is Act.MERGE:
        return edits.merge(value, path, child(parent_of(path), place_in(path) + 1))
    if act in {Act.UP, Act.DOWN}:
        place = next_place(value, path, -1 if act is Act.UP else 1)
        return move_step(value, path, place or Place(parent_of(path), place_in(path)))
    if act is Act.REMOVE:
        return edits.remove(value, path)
    raise ValueError(act)


def move_step(value: dict[str, Any], path: Path, place: Place) -> Step:
    """The step that puts an item elsewhere."""
    return edits.move(value, path, place.holder, place.before)


def next_place(value: object, path: Path, step: int) -> Place | None:
    """Where an item comes by one step up (-1) or down (1): past its neighbor, or into the next holder; None at the ends."""
    depth, holder, number = depth_of(path), parent_of(path), place_in(path)
    count = len(items_below(get(value, holder), depth - 1))
    if step < 0 and number > 0:
        return Place(holder, number - 1)
    if step > 0 and number + 1 < count:
        return Place(holder, number + 2)
    if depth <= PILLAR:
        return None
    neighbor = _neighbor(value, holder, step)
    if neighbor is None:
        return None
    return Place(neighbor, len(items_below(get(value, neighbor), depth - 1)) if step < 0 else 0)


def act_menu(groups: Sequence[Sequence[Act]], value: object, path: Path, parent: QWidget) -> QMenu:
    """A menu whose actions hold an Act as data, with the key beside each; it is deleted when it closes."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for group in groups:
        shown = [act for act in group if act is not Act.SPLIT_CHOICE or depth_of(path) == CHOICE]
        if menu.actions() and shown:
            menu.addSeparator()
        for act in shown:
            keys = _KEYS.get(Act.ADD_NEXT if act is _NEXT[depth_of(path)] else act)
            legend = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
            action = menu.addAction(f"{act_word(act, depth_of(path))}\t{legend}".rstrip("\t"))
            action.setData(act)
            action.setEnabled(can(act, value, path))
    return menu


def _neighbor(value: object, holder: Path, step: int) -> Path | None:
    """The item of the same kind before (-1) or after (1) another, in another holder where need be."""
    every = list(_all_at(value, depth_of(holder)))
    place = every.index(holder) + step
    return every[place] if 0 <= place < len(every) else None


def _all_at(value: object, depth: int, path: Path = ()) -> Iterator[Path]:
    if not isinstance(get(value, path), dict):
        return
    if depth_of(path) == depth:
        yield path
        return
    for number in range(len(items_below(get(value, path), depth_of(path)))):
        yield from _all_at(value, depth, child(path, number))


def _has_none(value: object, path: Path) -> bool:
    question = get(value, path[: 2 * QUESTION])
    return any(_is_none(choice) for choice in items_below(question, QUESTION))


def _is_none(choice: object) -> bool:
    return isinstance(choice, dict) and str(choice.get("id", "")).endswith(NONE_SUFFIX)


def _if_deep(path: Path, depth: int) -> Path | None:
    return path[: 2 * depth] if depth_of(path) >= depth else None


@cache
def _acts() -> dict[int, Act]:
    return {_combined(key): act for act, keys in _KEYS.items() for key in keys}


def _combined(key: str) -> int:
    sequence: Sequence[QKeyCombination] = QKeySequence(key)  # type: ignore[assignment] # it is one, unknown to its types
    return sequence[0].toCombined()
