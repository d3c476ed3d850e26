"""Answers in the shape of AWS's update-answer input: read strictly, rated as the WA Tool does, or taken over.

The shape is UpdateAnswer of the WA Tool's API, one object per question in a JSON list::

    [{"QuestionId": "identities",
      "SelectedChoices": ["sec_identities_unique"],
      "ChoiceUpdates": {"sec_identities_audit": {"Status": "NOT_APPLICABLE", "Reason": "OTHER", "Notes": "..."}},
      "IsApplicable": true, "Reason": "NONE", "Notes": "..."}]

Only QuestionId is required. Two things are ours: the status UNKNOWN ("I don't know"), for which AWS has no word,
and "pillar/question" as a question id, which reaches an id that an earlier pillar uses too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import InvalidError, message
from wa_desktop.domain.lens import Lens, Question, Risk
from wa_desktop.domain.risk import rate_selection


class Status(StrEnum):
    """ChoiceStatus of the API, and UNKNOWN of ours."""

    SELECTED = "SELECTED"
    NOT_APPLICABLE = "NOT_APPLICABLE"
    UNSELECTED = "UNSELECTED"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True)
class ChoiceUpdate:
    """What an entry says of one choice beyond its selection."""

    status: Status
    reason: Reason = Reason.NONE
    notes: str = ""


@dataclass(frozen=True)
class AnswerEntry:
    """One object of the list; `number` is its place, counted from 1."""

    number: int
    question: str
    selected: tuple[str, ...] = ()
    updates: Mapping[str, ChoiceUpdate] = field(default_factory=dict)
    applicable: bool = True
    reason: Reason = Reason.NONE
    notes: str = ""

    def choices_in(self, status: Status) -> frozenset[str]:
        """The choices whose update names this status."""
        return frozenset(choice for choice, update in self.updates.items() if update.status is status)

    @property
    def selection(self) -> frozenset[str]:
        """What counts as selected: the list, and the updates where they say something else."""
        return (frozenset(self.selected) - frozenset(self.updates)) | self.choices_in(Status.SELECTED)


def read_entries(data: bytes) -> tuple[AnswerEntry, ...]:
    """Read a list of answers; InvalidError names the entry and the key that cannot be taken."""
    try:
        value = json.loads(data)
    except json.JSONDecodeError as error:
        raise InvalidError(
            message(
                "The answers are no JSON; look at line {line}, column {column}.",
                line=error.lineno,
                column=error.colno,
            )
        ) from error
    except (ValueError, RecursionError) as error:
        raise InvalidError(
            message("The answers are no JSON text; save them as UTF-8 and try again.")
        ) from error
    if not isinstance(value, list):
        raise InvalidError(
            message(
                "The answers must be a JSON list with one object per question, as update-answer takes it."
            )
        )
    return tuple(_entry(number, item) for number, item in enumerate(value, 1))


def evaluate(lens: Lens, entries: Sequence[AnswerEntry]) -> list[dict[str, str]]:
    """PillarId, QuestionId and Risk of every question of the lens, in the lens's order.

    Risk is one of AWS's words in AWS's meaning; only a question whose rules all fail and that has no default
    gives NO_RULE_MATCHED, for which AWS documents nothing. Raises InvalidError for an id the lens has not.
    """
    given = _by_question(lens, entries)
    return [
        {
            "PillarId": pillar.id,
            "QuestionId": question.id,
            "Risk": _risk(question, given.get(question.key)).value,
        }
        for pillar in lens.pillars
        for question in pillar.questions
    ]


def to_answers(lens: Lens, entries: Sequence[AnswerEntry]) -> dict[QuestionRef, QuestionAnswer]:
    """The answers that the entries amount to in a review; InvalidError for an id the lens has not.

    Once anything is selected, what is not selected is answered No. With nothing selected a practice stays
    open, also under the status UNSELECTED, which is AWS's word for a choice nobody touched.
    """
    return {
        QuestionRef(lens.alias, key): _answer(lens.question(key), entry)
        for key, entry in _by_question(lens, entries).items()
    }


def _risk(question: Question, entry: AnswerEntry | None) -> Risk:
    if entry is None:
        return Risk.UNANSWERED
    if not entry.applicable:
        return Risk.NOT_APPLICABLE
    practices = frozenset(choice.id for choice in question.practices)
    return rate_selection(question, entry.selection, entry.choices_in(Status.NOT_APPLICABLE) & practices)


def _answer(question: Question, entry: AnswerEntry) -> QuestionAnswer:
    none_ids = {choice.id for choice in question.choices if choice.is_none}
    practices = {choice.id: _practice(choice.id, entry) for choice in question.practices}
    return QuestionAnswer(
        practices={key: said for key, said in practices.items() if said != PracticeEntry()},
        none_of_these=not none_ids.isdisjoint(entry.selection),
        applicable=entry.applicable,
        reason=Reason.NONE if entry.applicable else entry.reason,
        notes=entry.notes,
    )


def _practice(choice_id: str, entry: AnswerEntry) -> PracticeEntry:
    update = entry.updates.get(choice_id, ChoiceUpdate(Status.UNSELECTED))
    if choice_id in entry.selection:
        return PracticeEntry(PracticeAnswer.YES, notes=update.notes)
    if update.status is Status.NOT_APPLICABLE:
        return PracticeEntry(PracticeAnswer.NOT_APPLICABLE, update.reason, update.notes)
    if update.status is Status.UNKNOWN:
        return PracticeEntry(PracticeAnswer.UNKNOWN, notes=update.notes)
    return PracticeEntry(PracticeAnswer.NO if entry.selection else None, notes=update.notes)


def _by_question(lens: Lens, entries: Sequence[AnswerEntry]) -> dict[str, AnswerEntry]:
    """Entries by question key; of two for one question the later counts, as with two calls of update-answer."""
    long_ids = {
        f"{pillar.id}/{question.id}": question.key for pillar in lens.pillars for question in pillar.questions
    }
    found = {}
    for entry in entries:
        key = entry.question if lens.has_question(entry.question) else long_ids.get(entry.question)
        if key is None:
            raise InvalidError(
                message(
                    "Entry {number}: QuestionId “{id}” is no question of the lens {lens}.",
                    number=entry.number,
                    id=entry.question,
                    lens=lens.name,
                )
            )
        _check_choices(lens.question(key), entry)
        found[key] = entry
    return found


def _check_choices(question: Question, entry: AnswerEntry) -> None:
    named = [("SelectedChoices", choice) for choice in entry.selected]
    named += [("ChoiceUpdates", choice) for choice in entry.updates]
    for key, choice in named:
        if not question.has_choice(choice):
            raise InvalidError(
                message(
                    "Entry {number}: {key} names “{choice}”, which is no choice of the question {question}.",
                    number=entry.number,
                    key=key,
                    choice=choice,
                    question=question.id,
                )
            )


_KEYS = ("QuestionId", "SelectedChoices", "ChoiceUpdates", "IsApplicable", "Reason", "Notes")
_ADDRESS_KEYS = ("WorkloadId", "LensAlias")
"""Members of AWS's input that say where an answer belongs; here the caller says that."""

Word = TypeVar("Word", bound=StrEnum)


def _entry(number: int, value: object) -> AnswerEntry:
    members = _object(number, "", value)
    _refuse_unknown(number, "", members, (*_KEYS, *_ADDRESS_KEYS))
    if "QuestionId" not in members:
        raise InvalidError(message("Entry {number}: QuestionId is missing.", number=number))
    updates = _object(number, "ChoiceUpdates", members.get("ChoiceUpdates", {}))
    return AnswerEntry(
        number,
        _text(number, "QuestionId", members["QuestionId"]),
        _choice_ids(number, members.get("SelectedChoices", [])),
        {choice: _update(number, f"ChoiceUpdates.{choice}", update) for choice, update in updates.items()},
        _flag(number, "IsApplicable", members.get("IsApplicable", True)),
        _word(number, "Reason", members.get("Reason", Reason.NONE), Reason),
        _text(number, "Notes", members.get("Notes", "")),
    )


def _update(number: int, place: str, value: object) -> ChoiceUpdate:
    members = _object(number, place, value)
    _refuse_unknown(number, f"{place}.", members, ("Status", "Reason", "Notes"))
    if "Status" not in members:
        raise InvalidError(message("Entry {number}: {key} is missing.", number=number, key=f"{place}.Status"))
    return ChoiceUpdate(
        _word(number, f"{place}.Status", members["Status"], Status),
        _word(number, f"{place}.Reason", members.get("Reason", Reason.NONE), Reason),
        _text(number, f"{place}.Notes", members.get("Notes", "")),
    )


def _object(number: int, key: str, value: object) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    if not key:
        raise InvalidError(message("Entry {number} must be a JSON object.", number=number))
    raise InvalidError(message("Entry {number}: {key} must be a JSON object.", number=number, key=key))


def _refuse_unknown(number: int, place: str, members: Mapping[str, Any], known: Sequence[str]) -> None:
    for key in members:
        if key not in known:
            raise InvalidError(
                message(
                    "Entry {number}: {key} is unknown here; the keys are {known}.",
                    number=number,
                    key=place + key,
                    known=", ".join(known),
                )
            )


def _choice_ids(number: int, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise InvalidError(
            message("Entry {number}: SelectedChoices must be a list of choice ids.", number=number)
        )
    return tuple(value)


def _flag(number: int, key: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise InvalidError(message("Entry {number}: {key} must be true or false.", number=number, key=key))
    return value


def _text(number: int, key: str, value: object) -> str:
    if not isinstance(value, str):
        raise InvalidError(message("Entry {number}: {key} must be a text.", number=number, key=key))
    if any("\ud800" <= sign <= "\udfff" for sign in value):
        raise InvalidError(
            message(
                "Entry {number}: {key} holds half a character, which no file can keep.",
                number=number,
                key=key,
            )
        )
    return value


def _word(number: int, key: str, value: object, words: type[Word]) -> Word:
    try:
        return words(value)  # type: ignore[arg-type] # whatever is no word of the list raises ValueError
    except ValueError as error:
        raise InvalidError(
            message(
                "Entry {number}: {key} must be one of {words}.",
                number=number,
                key=key,
                words=", ".join(words),
            )
        ) from error
