"""Pillars, questions and choices of a lens value: added, doubled, moved and taken away."""

from __future__ import annotations

from typing import Any

from wa_desktop.domain.errors import InvalidError, message
from wa_desktop.domain.lens import NONE_SUFFIX
from wa_desktop.domain.rule_groups import standard_rules
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import get, removed, replaced
from wa_desktop.studio.draft import Step
from wa_desktop.studio.edits.ids import fresh_id, id_of, ids_below, question_ids
from wa_desktop.studio.edits.rules import following, without
from wa_desktop.studio.values import Json, inserted, item, items, kind_of, list_below, parent_of

_COPY_MARK = " (copy)"
_TITLE_KEYS = {"pillar": "name", "question": "title", "choice": "title"}


def add_pillar(value: Json, after: Path | None = None) -> Step:
    """A new pillar behind another, or at the end, with a question to write."""
    taken = ids_below(value, ())
    pillar_id = fresh_id("pillar_1", taken)
    new = {"id": pillar_id, "name": "", "questions": [_question(value, pillar_id)]}
    place = _place((), value, after)
    return Step(message("add a pillar"), _added(value, place, new), place)


def add_question(value: Json, pillar: Path, after: Path | None = None) -> Step:
    """A new question in a pillar behind another, or at the end: one practice, None of these, and the standard rules."""
    place = _place(pillar, value, after)
    new = _question(value, id_of(value, pillar) or "pillar")
    return Step(message("add a question"), _added(value, place, new), place)


def add_choice(value: Json, question: Path, after: Path | None = None, *, none: bool = False) -> Step:
    """A new practice of a question, or its None of these; the standard rules take it in, others do not name it.

    It comes behind another, or at the end, a practice before None of these.
    """
    ids = ids_below(value, question)
    if none and any(found.endswith(NONE_SUFFIX) for found in ids):
        raise InvalidError(message("The question has a choice for None of these already."))
    new = _none_of_these(ids) if none else {"id": fresh_id("practice_1", ids), "title": ""}
    place = _place(question, value, after)
    index = place[-1]
    if not none and after is None and ids and ids[-1].endswith(NONE_SUFFIX) and isinstance(index, int):
        place = (*place[:-1], index - 1)
    after_value = following(value, _added(value, place, new), question, lambda rules: rules)
    name = message("add None of these") if none else message("add a practice")
    return Step(name, after_value, place)


def remove(value: Json, path: Path) -> Step:
    """Take an item away; a choice goes from the conditions too. What is in hand next is its neighbor or its parent."""
    kind = kind_of(path)
    if kind == "lens":
        raise InvalidError(message("The lens itself cannot be removed; delete the draft in the library."))
    new = removed(value, path)
    if kind == "choice":
        question, choice_id = parent_of(path), id_of(value, path)
        new = following(value, new, question, lambda rules: without(rules, choice_id))
    left = len(items(new, path[:-1]))
    index = path[-1]
    focus = (*path[:-1], min(int(index), left - 1)) if left else parent_of(path)
    name = {
        "pillar": message("remove a pillar"),
        "question": message("remove a question"),
        "choice": message("remove a choice"),
    }[kind]
    return Step(name, new, focus, path)


def duplicate(value: Json, path: Path) -> Step:
    """A copy right behind an item, with ids of its own; a copied practice joins the standard rules."""
    kind = kind_of(path)
    if kind == "lens":
        raise InvalidError(message("To copy the whole lens, begin a draft from it in the library."))
    copied = _copy(value, path)
    place = (*path[:-1], int(path[-1]) + 1)
    new = _added(value, place, copied)
    if kind == "choice":
        new = following(value, new, parent_of(path), lambda rules: rules)
    name = {
        "pillar": message("duplicate a pillar"),
        "question": message("duplicate a question"),
        "choice": message("duplicate a choice"),
    }[kind]
    return Step(name, new, place)


def move(value: Json, path: Path, parent: Path, index: int) -> Step:
    """Put an item into a parent, before what stands at `index` there while the item is still in its old place.

    A choice that goes to another question leaves the conditions of the old one and gets an id that is free in the new.
    InvalidError where the parent cannot hold such an item.
    """
    kind = kind_of(path)
    if kind == "lens" or kind_of(parent) != kind_of(parent_of(path)) or get(value, parent) is None:
        raise InvalidError(message("This cannot stand there."))
    moved, choice_id = item(value, path), ""
    if parent == parent_of(path):
        target = index - (1 if index > int(path[-1]) else 0)
        place = (*path[:-1], max(0, min(target, len(items(value, path[:-1])) - 1)))
        new = inserted(removed(value, path), path[:-1], int(place[-1]), [moved])
        return Step(_moved(kind), new, place, path)
    if kind == "choice":
        there, choice_id = ids_below(value, parent), id_of(value, path)
        if choice_id.endswith(NONE_SUFFIX) and any(found.endswith(NONE_SUFFIX) for found in there):
            raise InvalidError(message("The question has a choice for None of these already."))
        if not choice_id or choice_id in there:
            moved = {**moved, "id": fresh_id(choice_id or "practice_1", there)}
    target_list = list_below(parent)
    index = max(0, min(index, len(items(value, target_list))))
    new = inserted(value, target_list, index, [moved])
    if kind == "choice":
        new = following(value, new, parent, lambda rules: rules)
        new = following(new, removed(new, path), parent_of(path), lambda rules: without(rules, choice_id))
    else:
        new = removed(new, path)
    return Step(_moved(kind), new, (*target_list, index), path)


def _moved(kind: str) -> Any:
    return {
        "pillar": message("move a pillar"),
        "question": message("move a question"),
        "choice": message("move a choice"),
    }[kind]


def _place(parent: Path, value: Json, after: Path | None) -> Path:
    """The path of a new item in a parent: behind another one, or at the end."""
    below = list_below(parent)
    index = int(after[-1]) + 1 if after else len(items(value, below))
    return (*below, index)


def _added(value: Json, place: Path, new: Json) -> Json:
    below = place[:-1]
    if not isinstance(get(value, below), list):
        value = replaced(value, below, [])
    added: Json = inserted(value, below, int(place[-1]), [new])
    return added


def _question(value: Json, pillar_id: str) -> Json:
    practice = "practice_1"
    return {
        "id": fresh_id(f"{pillar_id}_q1", question_ids(value)),
        "title": "",
        "choices": [{"id": practice, "title": ""}, _none_of_these([practice])],
        "riskRules": [{"condition": text, "risk": risk} for text, risk in standard_rules([practice])],
    }


def _none_of_these(taken: list[str]) -> Json:
    return {"id": fresh_id(f"none_of_these{NONE_SUFFIX}", taken), "title": "None of these"}


def _copy(value: Json, path: Path) -> Json:
    """An item with ids that are free, marked as a copy where AWS's limit for its title allows."""
    kind = kind_of(path)
    copied = dict(item(value, path))
    old = id_of(value, path)
    taken = question_ids(value) if kind == "question" else set(ids_below(value, parent_of(path)))
    copied["id"] = fresh_id(old or kind, taken)
    key = _TITLE_KEYS[kind]
    title = copied.get(key)
    if isinstance(title, str) and title and len(title) + len(_COPY_MARK) <= 128:
        copied[key] = title + _COPY_MARK
    if kind == "pillar":
        ids = question_ids(value)
        questions = []
        for question in items(copied, ("questions",)):
            if isinstance(question, dict) and isinstance(question.get("id"), str):
                new_id = fresh_id(question["id"] or "question", ids)
                ids.add(new_id)
                questions.append({**question, "id": new_id})
            else:
                questions.append(question)
        copied["questions"] = questions
    return copied
