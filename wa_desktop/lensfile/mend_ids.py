"""Mends of ids: legal, short and unique ones, which the conditions of the risk rules follow."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from wa_desktop.domain.errors import message
from wa_desktop.domain.lens import NONE_SUFFIX
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.aws_text import MAX_ID, legal_ids
from wa_desktop.lensfile.check_fields import Json
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import get, replaced
from wa_desktop.lensfile.mend import Maker, Mend, Place

LONG_ID = "id-over-api"
"""The code of an id that the guide allows and the API's output shapes do not (PillarId and ChoiceId: 1 to 64)."""

_DEFAULT = "default"
_NO_NAME = re.compile(r"[&|!()]|^\s|\s$")


def long_ids(value: Json) -> Iterator[Path]:
    """The paths of the ids of pillars and choices that are legal and longer than the API's shapes."""
    for path in _id_paths(value):
        text = get(value, path)
        of_question = len(path) == 5
        if isinstance(text, str) and not of_question and MAX_ID < len(text) <= limits.MAX_ID:
            yield path


def rename(value: Json, path: Path, new_id: str) -> Json:
    """With another id at a path; the conditions that name a choice by the old one follow."""
    old = get(value, path)
    value = replaced(value, path, new_id)
    if len(path) != 7 or not isinstance(old, str):
        return value
    rules = (*path[:4], "riskRules")
    for number, rule in enumerate(_list_at(value, rules)):
        text = rule.get("condition") if isinstance(rule, dict) else None
        if isinstance(text, str):
            value = replaced(value, (*rules, number, "condition"), in_condition(text, old, new_id))
    return value


def in_condition(condition: str, old: str, new: str) -> str:
    """A condition's text with one choice id in the place of another, whether the text can be read or not.

    It stays as it is where `old` cannot name a choice: with an operator or white space around it, or as `default`, which
    is the default rule there.
    """
    if old == _DEFAULT or _NO_NAME.search(old) or not re.search(r"\w", old, re.ASCII):
        return condition
    whole = re.compile(rf"(?<![A-Za-z0-9_]){re.escape(old)}(?![A-Za-z0-9_])")
    return whole.sub(lambda _: new, condition)


def _legal(place: Place) -> Mend | None:
    before = get(place.value, place.path)
    if not isinstance(before, str) or not before:
        return None
    after = _new_id(place.value, place.path)
    sentence = (
        message("Write the id so, here and in the conditions that name it.")
        if len(place.path) == 7
        else message("Write the id so.")
    )

    def apply(value: Json) -> Json:
        return rename(value, place.path, after) if get(value, place.path) == before else value

    return place.mend(before, after, sentence, apply)


def _unusable(place: Place) -> Mend | None:
    """A condition names an id that cannot stand in one: the choice gets another."""
    text = get(place.value, place.path)
    choices = (*place.path[:4], "choices")
    for number, choice in enumerate(_list_at(place.value, choices)):
        choice_id = choice.get("id") if isinstance(choice, dict) else None
        if isinstance(choice_id, str) and not limits.ID.fullmatch(choice_id) and choice_id in str(text):
            made = _legal(Place(place.value, (*choices, number, "id"), place.code))
            return (
                replace(made, pointer=place.mend("", "", made.sentence, made.apply).pointer) if made else None
            )
    return None


def _new_id(value: Json, path: Path) -> str:
    """A legal id near the one at a path. Asked of each id of its kind, the answers differ."""
    paths = list(_siblings(value, path))
    kind = {3: "pillar", 5: "question", 7: "choice"}[len(path)]
    texts = [str(get(value, one) or "") for one in paths]
    most = limits.MAX_ID if kind == "question" else MAX_ID
    kept = [_is_fine(text, most) and texts.index(text) == number for number, text in enumerate(texts)]
    taken = {text for text, keep in zip(texts, kept, strict=True) if keep}
    for one, text, keep in zip(paths, texts, kept, strict=True):
        if keep and one != path:
            continue
        new = _free_id(text, kind, taken)
        if one == path:
            return new
        taken.add(new)
    raise ValueError("the path is none of its own kind")


def _is_fine(text: str, most: int) -> bool:
    return bool(limits.ID.fullmatch(text)) and limits.MIN_ID <= len(text) <= most and text != _DEFAULT


def _free_id(text: str, kind: str, taken: set[str]) -> str:
    is_none = kind == "choice" and text.endswith(NONE_SUFFIX)
    end = NONE_SUFFIX if is_none else ""
    (base,) = legal_ids([text], kind, none_at=0 if is_none else None)
    new, number = base, 1
    while new in taken:
        number += 1
        mark = f"_{number}{end}"
        new = base.removesuffix(end)[: MAX_ID - len(mark)].rstrip("_") + mark
    return new


def _siblings(value: Json, path: Path) -> Iterator[Path]:
    """The paths of the ids that must differ from this one: of all pillars, all questions, or a question's choices."""
    if len(path) == 7:
        for number in range(len(_list_at(value, path[:5]))):
            yield (*path[:5], number, "id")
        return
    yield from (one for one in _id_paths(value) if len(one) == len(path))


def _id_paths(value: Json) -> Iterator[Path]:
    for pillar, _ in enumerate(_list_at(value, ("pillars",))):
        yield ("pillars", pillar, "id")
        questions: Path = ("pillars", pillar, "questions")
        for question, _ in enumerate(_list_at(value, questions)):
            yield (*questions, question, "id")
            choices = (*questions, question, "choices")
            for choice, _ in enumerate(_list_at(value, choices)):
                yield (*choices, choice, "id")


def _list_at(value: Json, path: Path) -> Sequence[object]:
    held = get(value, path)
    return held if isinstance(held, list) else ()


MAKERS: Mapping[str, Maker] = {
    "id-syntax": _legal,
    "id-length": _legal,
    "duplicate-question-id": _legal,
    "reused-question-id": _legal,
    "default-as-id": _legal,
    LONG_ID: _legal,
    "unusable-id": _unusable,
}
