"""Review templates: what a review begins with, and what a review leaves out when one is made of it.

Names, descriptions and what a template holds follow the WA Tool's review templates (CreateReviewTemplate).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from wa_desktop.domain.answers import (
    NO_NOTES,
    NOTHING_SAID,
    Notes,
    PracticeEntry,
    QuestionAnswer,
    Reason,
    answered_count,
)
from wa_desktop.domain.copying import CopyOptions, CopyPlan, plan_copy
from wa_desktop.domain.workload import Environment, LensReview, Snapshot, Workload

_AWS_REFUSES = re.compile(r"[^A-Za-z0-9\-_.,:/()@!&?#+'’\s]")
"""What the pattern of TemplateName and Description leaves out."""


@dataclass(frozen=True)
class Parts:
    """What of a review goes into a template. `notes` are those for the client, `internal` the others."""

    answers: bool = True
    notes: bool = True
    internal: bool = False


ALL_PARTS = Parts(internal=True)


@dataclass(frozen=True)
class TemplateContents:
    """What a template has in it: its lenses by name, answers to practices and questions, and notes in both lanes."""

    lenses: tuple[str, ...] = ()
    answers: int = 0
    questions: int = 0
    notes: int = 0


@dataclass(frozen=True)
class TemplatePlan:
    """What applying a template changes in a review.

    Lenses are added with all that the template says along them; `copy` fills what is open along those that are there,
    and `notes` are the notes on their lenses and pillars afterwards, by alias.
    """

    copy: CopyPlan
    added: tuple[LensReview, ...] = ()
    notes: Mapping[str, Mapping[str, Notes]] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether it changes nothing."""
        return not (self.added or self.copy.questions or self.notes)

    @property
    def answers(self) -> int:
        """How many answers come, along added lenses too."""
        return self.copy.totals().answers + sum(_answers_in(review) for review in self.added)


def blank_template(name: str, description: str) -> Workload:
    """A template before it is stored."""
    return Workload("", name, description, Environment.PRODUCTION, "", template=True)


def refused_by_aws(text: str) -> str:
    """The characters of a template's name or description that the WA Tool would refuse, each once."""
    return "".join(dict.fromkeys(_AWS_REFUSES.findall(text)))


def contents_of(snapshot: Snapshot) -> TemplateContents:
    """Count what a template holds."""
    answers = [answer for review in snapshot.reviews for answer in review.answers.values()]
    on_lenses = [notes for review in snapshot.reviews for notes in review.notes.values()]
    return TemplateContents(
        tuple(review.lens.name for review in snapshot.reviews),
        sum(_answers_in(review) for review in snapshot.reviews),
        sum(answer.bare != QuestionAnswer() for answer in answers),
        sum(_all_texts(answer) for answer in answers)
        + sum(bool(notes.client) + bool(notes.internal) for notes in on_lenses),
    )


def taken(review: LensReview, parts: Parts = ALL_PARTS) -> LensReview:
    """A lens's review as a template has it: no evidence and no flags, and only the parts that are wanted."""
    answers = {}
    for key, answer in review.answers.items():
        kept = _taken_answer(answer, parts)
        if not kept.is_empty():
            answers[key] = kept
    notes = {}
    for key, given in review.notes.items():
        kept_notes = Notes(given.client if parts.notes else "", given.internal if parts.internal else "")
        if kept_notes != NO_NOTES:
            notes[key] = kept_notes
    return LensReview(review.lens_id, review.lens, answers, notes)


def plan_template(template: Snapshot, review: Snapshot) -> TemplatePlan:
    """What applying a template to a review changes: it fills what is open there and overwrites nothing.

    Lenses are matched by alias, so that a lens that the review uses in another version is filled and not added.
    """
    added = tuple(taken(one) for one in template.reviews if not review.uses(one.lens.alias))
    copy = plan_copy(template, review, CopyOptions(notes=True, internal=True))
    notes = {}
    for ours in review.reviews:
        if template.uses(ours.lens.alias):
            filled = _filled(ours, template.review(ours.lens.alias))
            if filled != ours.notes:
                notes[ours.lens.alias] = filled
    return TemplatePlan(copy, added, notes)


def _taken_answer(answer: QuestionAnswer, parts: Parts) -> QuestionAnswer:
    practices = {}
    for key, entry in answer.practices.items():
        kept = _taken_entry(entry, parts)
        if kept != NOTHING_SAID:
            practices[key] = kept
    return QuestionAnswer(
        practices,
        none_of_these=answer.none_of_these and parts.answers,
        applicable=answer.applicable or not parts.answers,
        reason=answer.reason if parts.answers else Reason.NONE,
        notes=answer.notes if parts.notes else "",
        internal=answer.internal if parts.internal else "",
    )


def _taken_entry(entry: PracticeEntry, parts: Parts) -> PracticeEntry:
    return PracticeEntry(
        entry.answer if parts.answers else None,
        entry.reason if parts.answers else Reason.NONE,
        notes=entry.notes if parts.notes else "",
        internal=entry.internal if parts.internal else "",
    )


def _filled(ours: LensReview, theirs: LensReview) -> dict[str, Notes]:
    """The notes on a lens and its pillars with those of the template where there are none."""
    filled = dict(ours.notes)
    for key in ("", *(pillar.id for pillar in ours.lens.pillars)):
        here, there = ours.notes_on(key), theirs.notes_on(key)
        both = replace(here, client=here.client or there.client, internal=here.internal or there.internal)
        if both != NO_NOTES:
            filled[key] = both
    return filled


def _answers_in(review: LensReview) -> int:
    """Answers to practices; a question that does not apply counts as one."""
    total = 0
    for question in review.lens.questions:
        answer = review.answer(question.key)
        total += answered_count(question, answer) if answer.applicable else 1
    return total


def _all_texts(answer: QuestionAnswer) -> int:
    """Notes in both lanes, on the question and its practices."""
    said: list[QuestionAnswer | PracticeEntry] = [answer, *answer.practices.values()]
    return sum(bool(one.notes) + bool(one.internal) for one in said)
