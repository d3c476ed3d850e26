"""Ids of pillars, questions and choices: new ones that nobody has, and one id for another wherever it stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator
from typing import Any

from wa_desktop.domain.errors import InvalidError, Message, message
from wa_desktop.domain.lens import NONE_SUFFIX
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import replaced
from wa_desktop.lensfile.mend_ids import in_condition
from wa_desktop.studio.draft import Step
from wa_desktop.studio.edits.texts import with_key
from wa_desktop.studio.values import Json, item, items, kind_of, list_below, parent_of

LONGEST_NEW = 64
"""Characters of an id that we make; AWS's guide allows more, its API does not."""


def id_problem(value: Json, path: Path, new: str) -> Message | None:
    """Why an item cannot have this id; None if it can."""
    if not path:
        return message("A lens has no id; its name tells it from others.")
    if not limits.ID.fullmatch(new) or not limits.MIN_ID <= len(new) <= limits.MAX_ID:
        return message(
            "An id has {least} to {most} letters A to Z, digits and underscores.",
            least=limits.MIN_ID,
            most=limits.MAX_ID,
        )
    if new == "default" and kind_of(path) == "choice":
        return message("In a condition default means the default rule; give the choice another id.")
    if new in _others(value, path):
        return message("Another item has the id {id}; give each its own.", id=new)
    return None


def rename(value: Json, path: Path, new: str) -> Step:
    """Give an item another id; a choice's changes in the conditions of its question too.

    Where two choices have the id, the conditions go on naming the other one.

    Raises:
        InvalidError: the id is not one that AWS takes, or it is taken.
    """
    problem = id_problem(value, path, new)
    if problem:
        raise InvalidError(problem)
    old = id_of(value, path)
    value = replaced(value, path, with_key(item(value, path), "id", new))
    if kind_of(path) == "choice" and old and old not in ids_below(value, parent_of(path)):
        value = with_conditions(value, parent_of(path), lambda text: in_condition(text, old, new))
    return Step(message("change an id"), value, (*path, "id"))


def id_of(value: Json, path: Path) -> str:
    """The id of an item; empty if it has none."""
    found = item(value, path).get("id")
    return found if isinstance(found, str) else ""


def ids_below(value: Json, path: Path) -> list[str]:
    """The ids of the items right below an item, in order."""
    below = list_below(path)
    return [id_of(value, (*below, at)) for at in range(len(items(value, below)))]


def question_ids(value: Json) -> set[str]:
    """The ids of all questions of a lens: AWS wants them unique throughout."""
    return {
        found
        for at in range(len(items(value, ("pillars",))))
        for found in ids_below(value, ("pillars", at))
        if found
    }


def fresh_id(stem: str, taken: Collection[str]) -> str:
    """An id near `stem` that AWS takes and nobody has; one for None of these keeps the end that says so."""
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode("ascii")
    plain = re.sub(r"[^A-Za-z0-9]+", "_", plain).strip("_")
    end = NONE_SUFFIX if stem.endswith(NONE_SUFFIX) else ""
    plain = plain.removesuffix(end) if end else plain
    if len(plain) + len(end) < limits.MIN_ID or plain == "default":
        plain = f"item_{plain}".rstrip("_")
    found = re.fullmatch(r"(.*?)_?(\d+)", plain)
    first = plain[: LONGEST_NEW - len(end)] + end
    if first not in taken:
        return first
    base, number = (found[1] or "item", int(found[2][-9:])) if found else (plain, 1)
    while True:
        number += 1
        mark = f"_{number}{end}"
        new = base[: LONGEST_NEW - len(mark)] + mark
        if new not in taken:
            return new


def with_conditions(value: Json, question: Path, change: Callable[[str], str]) -> Json:
    """The value with every condition of a question changed."""
    for at, rule in enumerate(items(value, (*question, "riskRules"))):
        if isinstance(rule, dict) and isinstance(rule.get("condition"), str):
            place = (*question, "riskRules", at, "condition")
            value = replaced(value, place, change(rule["condition"]))
    return value


def _others(value: Json, path: Path) -> set[str]:
    """The ids that an item must not have."""
    if kind_of(path) != "question":
        return set(_but(ids_below(value, parent_of(path)), path[-1]))
    pillars: list[Any] = items(value, ("pillars",))
    return {
        found
        for at in range(len(pillars))
        for found in _but(ids_below(value, ("pillars", at)), path[-1] if at == path[1] else None)
    }


def _but(ids: list[str], position: object) -> Iterator[str]:
    return (found for at, found in enumerate(ids) if at != position)
