"""The business priorities beside a lens: `priorities.json` in a lens folder, read into the types of the domain."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from pathlib import Path
from typing import Any

from wa_desktop.domain.errors import DamagedError, Message, message
from wa_desktop.domain.priorities import BusinessPriority, Relevance
from wa_desktop.lensfile.findings import Remarks
from wa_desktop.lensfile.json_source import read_json

PRIORITIES_FILE = "priorities.json"

MAX_TITLE = 40
MAX_SENTENCE = 160
MAX_REASON = 120
WEIGHTS = (1, 2, 3)
REASONED_FROM = 2
"""From this weight on a question can be prioritised, and a person may ask why."""

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")

Json = dict[str, Any]


class _FaultError(Exception):
    """Something in the file is not as the format has it; carries the sentence."""

    def __init__(self, sentence: Message) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def read_priorities(folder: Path, questions: Collection[str] | None = None) -> tuple[BusinessPriority, ...]:
    """The business priorities in a lens folder, in the order of the file; none where the folder has no such file.

    The file is one JSON object: `note` (text: whose judgement it is) and `priorities`, a list of objects with `id`
    (words in small letters, joined by hyphens), `title`, `sentence` and `questions`: by question key an object of
    `weight` (1 to 3) and, from weight 2 on, `reason`. Other keys are a fault. Keys of questions are looked up in
    `questions` if these are given; a review may be along an older version of the lens, so reading alone does not.

    Raises:
        DamagedError: the file cannot be read, is no JSON or not of that format; the sentence names the fault.
    """
    file = folder / PRIORITIES_FILE
    if not file.exists():
        return ()
    try:
        priorities = _priorities(_read_object(file))
        _check_keys(priorities, questions)
    except _FaultError as error:
        raise DamagedError(
            message(
                "The built-in file {file} is damaged: {fault} Install WA Desktop again.",
                file=str(file),
                fault=error.sentence,
            )
        ) from error
    return priorities


def _read_object(file: Path) -> Json:
    try:
        source = read_json(file.read_bytes(), Remarks())
    except OSError as error:
        raise _FaultError(message("It cannot be read.")) from error
    if not source.sound or source.has_repeated_keys or not isinstance(source.value, dict):
        raise _FaultError(message("It is no JSON object with every key once."))
    return source.value


def _priorities(value: Json) -> tuple[BusinessPriority, ...]:
    _check_members(value, {"note", "priorities"}, "/")
    _text(value, "note", 1000, "/")
    if not isinstance(value["priorities"], list) or not value["priorities"]:
        raise _FaultError(message("The list of priorities is missing or empty."))
    priorities = tuple(_priority(item, place) for place, item in enumerate(value["priorities"], 1))
    for text, count in Counter(word for each in priorities for word in (each.id, each.title)).items():
        if count > 1:
            raise _FaultError(message("Two priorities have the id or title {text}.", text=text))
    return priorities


def _priority(value: Any, number: int) -> BusinessPriority:
    place = f"/priorities/{number}"
    _check_members(value, {"id", "title", "sentence", "questions"}, place)
    priority_id = _text(value, "id", MAX_TITLE, place)
    if not _ID.fullmatch(priority_id):
        raise _FaultError(
            message("The id {id} is not made of words in small letters, joined by hyphens.", id=priority_id)
        )
    place = f"/priorities/{priority_id}"
    questions = value["questions"]
    if not isinstance(questions, dict) or not questions:
        raise _FaultError(message("No questions are named at {place}.", place=place))
    return BusinessPriority(
        priority_id,
        _text(value, "title", MAX_TITLE, place),
        _text(value, "sentence", MAX_SENTENCE, place),
        {key: _relevance(item, priority_id, key) for key, item in questions.items()},
    )


def _relevance(value: Any, priority_id: str, key: str) -> Relevance:
    place = f"/priorities/{priority_id}/questions/{key}"
    _check_members(value, {"weight", "reason"}, place, optional={"reason"})
    weight = value["weight"]
    if type(weight) is not int or weight not in WEIGHTS:
        raise _FaultError(message("The weight at {place} is not 1, 2 or 3.", place=place))
    if "reason" not in value and weight < REASONED_FROM:
        return Relevance(weight)
    return Relevance(weight, _text(value, "reason", MAX_REASON, place))


def _check_members(value: Any, wanted: Collection[str], place: str, optional: Collection[str] = ()) -> None:
    if not isinstance(value, dict):
        raise _FaultError(message("There is no object at {place}.", place=place))
    wrong = sorted((set(value) ^ set(wanted)) - (set(optional) & set(wanted)))
    if wrong:
        raise _FaultError(
            message("The key {key} at {place} is missing or not known.", place=place, key=wrong[0])
        )


def _text(value: Json, key: str, most: int, place: str) -> str:
    text = value.get(key)
    if not isinstance(text, str) or not 1 <= len(text) <= most or text != text.strip():
        raise _FaultError(
            message(
                "The value of {key} at {place} is no text of 1 to {most} characters without spaces around it.",
                place=place,
                key=key,
                most=most,
            )
        )
    return text


def _check_keys(priorities: Collection[BusinessPriority], questions: Collection[str] | None) -> None:
    for priority in priorities:
        for key in priority.relevance:
            if questions is not None and key not in questions:
                raise _FaultError(
                    message(
                        "Priority {id} names the question {key}, which the lens does not have.",
                        id=priority.id,
                        key=key,
                    )
                )
