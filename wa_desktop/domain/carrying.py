"""Answers along another version of a lens: what has a place there goes over, what has none is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wa_desktop.domain.answers import (
    NO_NOTES,
    NOTHING_SAID,
    Notes,
    PracticeAnswer,
    PracticeEntry,
    QuestionAnswer,
    answered_count,
)
from wa_desktop.domain.lens import Choice, Lens, Pillar, Question
from wa_desktop.domain.workload import LensReview


@dataclass(frozen=True)
class LeftBehind:
    """What was said and has no place in the other version, in the words of the version it was said in.

    It was said of a question that is gone, of a gone practice (`choice`) of one that stays, or in notes on a gone
    pillar, which names no question. The numbers count all of it, for a gone question with its practices.
    """

    pillar: Pillar
    question: Question | None = None
    choice: Choice | None = None
    answers: int = 0
    notes: int = 0
    evidence: int = 0
    flags: int = 0

    @property
    def label(self) -> str:
        """The number people know it by; a pillar goes by its name."""
        if self.choice:
            return self.choice.label
        return self.question.label if self.question else self.pillar.name

    @property
    def title(self) -> str:
        """What it asks for; empty for a pillar."""
        if self.choice:
            return self.choice.title
        return self.question.title if self.question else ""

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was said there at all."""
        return not (self.answers or self.notes or self.evidence or self.flags)


def carried(review: LensReview, lens_id: int, lens: Lens) -> LensReview:
    """The review along another version of its lens.

    Questions are matched by key, practices by choice id and pillars by id; with an answer go its reason, notes, flag
    and evidence. What has no place there stays behind, see `left_behind`.
    """
    answers = {}
    for key, answer in review.answers.items():
        if review.lens.has_question(key) and lens.has_question(key):
            moved = carried_answer(review.lens.question(key), lens.question(key), answer)
            if not moved.is_empty():
                answers[key] = moved
    pillars = {"", *(pillar.id for pillar in lens.pillars)}
    notes = {key: text for key, text in review.notes.items() if key in pillars}
    return LensReview(lens_id, lens, answers, notes)


def carried_answer(before: Question, after: Question, answer: QuestionAnswer) -> QuestionAnswer:
    """The answer to a question in another version of it.

    "None of these" spoke of the practices that were asked about. Where the other version asks about more, it ends,
    and those that it spoke of keep the No it meant.
    """
    practices = {key: entry for key, entry in answer.practices.items() if after.has_choice(key)}
    asked = {choice.id for choice in before.practices}
    none = answer.none_of_these and all(choice.id in asked for choice in after.practices)
    if answer.none_of_these and not none:
        for choice in after.practices:
            entry = practices.get(choice.id, NOTHING_SAID)
            if choice.id in asked and entry.answer is None:
                practices[choice.id] = replace(entry, answer=PracticeAnswer.NO)
    return replace(answer, practices=practices, none_of_these=none)


def left_behind(review: LensReview, lens: Lens) -> tuple[LeftBehind, ...]:
    """All that was said and has no place in the other version, in the order of the review's own."""
    return tuple(found for found in _looked_at(review, lens) if not found.is_nothing)


def _looked_at(review: LensReview, lens: Lens) -> Iterator[LeftBehind]:
    kept = {pillar.id for pillar in lens.pillars}
    for pillar in review.lens.pillars:
        for question in pillar.questions:
            answer = review.answer(question.key)
            if not lens.has_question(question.key):
                yield _gone_question(pillar, question, answer)
                continue
            for choice in question.choices:
                if not lens.question(question.key).has_choice(choice.id):
                    yield _gone_practice(pillar, question, choice, answer)
        if pillar.id not in kept:
            yield LeftBehind(pillar, notes=_lanes(review.notes.get(pillar.id, NO_NOTES)))


def _gone_question(pillar: Pillar, question: Question, answer: QuestionAnswer) -> LeftBehind:
    entries: list[QuestionAnswer | PracticeEntry] = [answer, *answer.practices.values()]
    practices = answered_count(question, answer) if answer.applicable else 1
    return LeftBehind(
        pillar,
        question,
        answers=practices or int(answer.none_of_these),
        notes=sum(_texts(one) for one in entries),
        evidence=len(answer.all_evidence),
        flags=sum(one.flag for one in entries),
    )


def _gone_practice(pillar: Pillar, question: Question, choice: Choice, answer: QuestionAnswer) -> LeftBehind:
    entry = answer.entry(choice.id)
    given = entry.answer if choice.is_none else answer.answer(choice.id)
    return LeftBehind(
        pillar,
        question,
        choice,
        answers=int(given is not None),
        notes=_texts(entry),
        evidence=len(entry.evidence),
        flags=int(entry.flag),
    )


def _texts(said: QuestionAnswer | PracticeEntry) -> int:
    return bool(said.notes) + bool(said.internal)


def _lanes(notes: Notes) -> int:
    return bool(notes.client) + bool(notes.internal)
