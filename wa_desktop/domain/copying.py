"""Takes answers over from another review or an earlier state of this one: what would change, before anything does."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from wa_desktop.domain.answers import (
    Lane,
    PracticeAnswer,
    PracticeEntry,
    QuestionAnswer,
    Reason,
    answered_count,
    is_complete,
)
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Choice, Lens, Question, Risk
from wa_desktop.domain.risk import RiskPolicy, rate
from wa_desktop.domain.text import whole_text
from wa_desktop.domain.workload import LensReview, Snapshot, Workload, comparable


@dataclass(frozen=True)
class Scope:
    """Which questions: those of one lens, of one of its pillars, or one question; an empty name sets no limit."""

    lens: str = ""
    pillar: str = ""
    question: str = ""

    def holds(self, lens: Lens, key: str) -> bool:
        """Whether the question of that key is among them."""
        return (
            self.lens in {"", lens.alias}
            and self.question in {"", key}
            and self.pillar in {"", lens.pillar_of(key).id}
        )


WHOLE_REVIEW = Scope()


@dataclass(frozen=True)
class CopyOptions:
    """What to take over.

    With `only_open`, practices answered here, questions that do not apply here and notes written here stay.
    `notes` and `internal` are the two lanes of notes; neither implies the other.
    """

    scope: Scope = WHOLE_REVIEW
    only_open: bool = True
    notes: bool = False
    internal: bool = False


class Aspect(StrEnum):
    """What of a question or practice changes. The answer to a practice includes its reason for N/A."""

    APPLICABILITY = "APPLICABILITY"
    NONE_OF_THESE = "NONE_OF_THESE"
    ANSWER = "ANSWER"
    NOTES = "NOTES"
    INTERNAL = "INTERNAL"

    @property
    def is_note(self) -> bool:
        """Whether it is a text and no answer."""
        return self in {Aspect.NOTES, Aspect.INTERNAL}


@dataclass(frozen=True)
class Change:
    """One thing that differs: of a practice by its choice's id, or (empty) of the question as a whole."""

    aspect: Aspect
    choice: str = ""


@dataclass(frozen=True)
class QuestionChange:
    """What happens to one question. Flags and evidence are the same in `before` and `after`."""

    ref: QuestionRef
    question: Question
    before: QuestionAnswer
    after: QuestionAnswer
    risk_before: Risk
    risk_after: Risk
    changes: tuple[Change, ...]

    @property
    def moves_risk(self) -> bool:
        """Whether the question's risk is another one afterwards."""
        return self.risk_before is not self.risk_after

    @property
    def answers(self) -> int:
        """How many answers change; what is said of the question alone, such as N/A, counts as one."""
        practices = sum(change.aspect is Aspect.ANSWER for change in self.changes)
        return practices or int(any(not change.aspect.is_note for change in self.changes))

    @property
    def notes(self) -> int:
        """How many notes change, in both lanes."""
        return sum(change.aspect.is_note for change in self.changes)


@dataclass(frozen=True)
class Unmatched:
    """What was answered there and has no place here: a question, or a practice of one that is here.

    Question and choice are those of the source's version of the lens; `answers` counts what is left behind.
    """

    lens: str
    question: Question
    choice: Choice | None = None
    answers: int = 1

    @property
    def label(self) -> str:
        """The number people know it by."""
        return self.choice.label if self.choice else self.question.label

    @property
    def title(self) -> str:
        """What it asks for."""
        return self.choice.title if self.choice else self.question.title


@dataclass(frozen=True)
class Totals:
    """A plan, or the chosen part of it, in numbers; `to_high` and `from_high` count questions."""

    questions: int = 0
    answers: int = 0
    notes: int = 0
    to_high: int = 0
    from_high: int = 0


@dataclass(frozen=True)
class CopyPlan:
    """The questions that would change, in the order of the review, and what cannot be taken over.

    `lenses` are the aliases of the lenses that both have, whatever the scope.
    """

    lenses: tuple[str, ...]
    questions: tuple[QuestionChange, ...] = ()
    unmatched: tuple[Unmatched, ...] = ()

    def answers(self, chosen: Collection[QuestionRef] | None = None) -> dict[QuestionRef, QuestionAnswer]:
        """The new answers of the chosen questions, or of all."""
        return {one.ref: one.after for one in self.questions if chosen is None or one.ref in chosen}

    def totals(self, chosen: Collection[QuestionRef] | None = None) -> Totals:
        """Count the chosen questions, or all."""
        taken = [one for one in self.questions if chosen is None or one.ref in chosen]
        moved = [one for one in taken if one.moves_risk]
        return Totals(
            len(taken),
            sum(one.answers for one in taken),
            sum(one.notes for one in taken),
            sum(one.risk_after is Risk.HIGH for one in moved),
            sum(one.risk_before is Risk.HIGH for one in moved),
        )


def same_client(one: Workload, other: Workload) -> bool:
    """Whether notes may move without a second thought: the same workload, or one of the same named client."""
    if one.id == other.id:
        return True
    return bool(one.client.strip()) and comparable(one.client) == comparable(other.client)


def plan_copy(source: Snapshot, target: Snapshot, options: CopyOptions = CopyOptions()) -> CopyPlan:
    """What taking over the source's answers changes in the target.

    Questions are matched by lens alias and key, practices by choice id, so that another version of the lens
    will do. What is open in the source leaves the target as it is, and an empty note or reason erases none.
    A question that does not apply there is taken over as such; its practices are not looked at.
    """
    shared = [review for review in target.reviews if source.uses(review.lens.alias)]
    changes: list[QuestionChange] = []
    unmatched: list[Unmatched] = []
    for review in shared:
        theirs = source.review(review.lens.alias)
        changes += _changes_in(theirs, review, target.workload.policy, options)
        unmatched += left_behind(theirs, review.lens, options.scope)
    return CopyPlan(tuple(review.lens.alias for review in shared), tuple(changes), tuple(unmatched))


def _changes_in(
    theirs: LensReview, ours: LensReview, policy: RiskPolicy, options: CopyOptions
) -> Iterator[QuestionChange]:
    for question in ours.lens.questions:
        key = question.key
        if not theirs.lens.has_question(key) or not options.scope.holds(ours.lens, key):
            continue
        asked = frozenset(choice.id for choice in theirs.lens.question(key).practices)
        pair = _Pair(question, ours.answer(key), theirs.answer(key), asked, options.only_open)
        after = pair.answered if pair.said.applicable else pair.not_applicable
        for lane, wanted in ((Lane.CLIENT, options.notes), (Lane.INTERNAL, options.internal)):
            if wanted:
                after = pair.noted(after, lane)
        changes = differences_in(question, pair.before, after)
        if changes:
            risks = [rate(question, answer, policy, explain=False).risk for answer in (pair.before, after)]
            ref = QuestionRef(ours.lens.alias, key)
            yield QuestionChange(ref, question, pair.before, after, risks[0], risks[1], changes)


@dataclass(frozen=True)
class _Pair:
    """A question here with what was said of it on both sides; `asked` are the practices it has there."""

    question: Question
    before: QuestionAnswer
    said: QuestionAnswer
    asked: frozenset[str]
    only_open: bool

    @property
    def not_applicable(self) -> QuestionAnswer:
        """For a question that does not apply there."""
        before = self.before
        if self.only_open and (before.none_of_these or answered_count(self.question, before)):
            return before
        kept = Reason.NONE if before.applicable else before.reason
        return replace(before, applicable=False, reason=_reason(self.said.reason, kept))

    @property
    def answered(self) -> QuestionAnswer:
        """For a question that applies there.

        "None of these" speaks of the practices that were asked about, so it is taken over as such only where
        this version has no others; it ends here, as elsewhere, by any answer but No.
        """
        before = self.before
        if self.only_open and not before.applicable:
            return before
        given = self._given()
        all_none = self.said.none_of_these and all(
            choice.id in self.asked for choice in self.question.practices
        )
        if self.only_open:
            none = before.none_of_these or (all_none and not answered_count(self.question, before))
        else:
            held = before.none_of_these and all(answer is PracticeAnswer.NO for answer in given.values())
            none = all_none or held
        if not given and not all_none:
            return before
        after = replace(before, none_of_these=none)
        if not before.applicable:
            after = replace(after, applicable=True, reason=Reason.NONE)
        for choice in self.question.practices:
            after = after.with_entry(choice.id, self._entry(choice.id, given.get(choice.id), none=none))
        return after

    def _given(self) -> dict[str, PracticeAnswer]:
        """The answers to take over."""
        told = {choice.id: self.said.answer(choice.id) for choice in self.question.practices}
        return {
            key: answer
            for key, answer in told.items()
            if answer is not None
            and key in self.asked
            and not (self.only_open and self.before.answer(key) is not None)
        }

    def _entry(self, choice: str, given: PracticeAnswer | None, *, none: bool) -> PracticeEntry:
        """A practice's entry with another answer; the very same one where the answer stays.

        Under "None of these" a No is implied and not stored; where that ends, it has to be stored.
        """
        entry, current = self.before.entry(choice), self.before.answer(choice)
        answer = current if given is None else given
        reason = entry.reason if answer is current else Reason.NONE
        if given is PracticeAnswer.NOT_APPLICABLE:
            reason = _reason(self.said.entry(choice).reason, reason)
        implied_no_more = current is not None and entry.answer is None and not none
        if answer is current and reason is entry.reason and not implied_no_more:
            return entry
        implied = none and answer is PracticeAnswer.NO
        return replace(entry, answer=None if implied else answer, reason=reason)

    def noted(self, after: QuestionAnswer, lane: Lane) -> QuestionAnswer:
        """The answer with the notes of a lane taken over too."""
        before = self.before
        text = whole_text(self.said.note(lane))
        kept = self.only_open and (before.note(lane) or is_complete(self.question, before))
        if text.strip() and not kept:
            after = replace(after, notes=text) if lane is Lane.CLIENT else replace(after, internal=text)
        for choice in self.question.practices:
            text = whole_text(self.said.entry(choice.id).note(lane)) if choice.id in self.asked else ""
            settled = not before.applicable or before.answer(choice.id) is not None
            kept = self.only_open and (settled or before.entry(choice.id).note(lane))
            if text.strip() and not kept:
                entry = after.entry(choice.id)
                entry = replace(entry, notes=text) if lane is Lane.CLIENT else replace(entry, internal=text)
                after = after.with_entry(choice.id, entry)
        return after


def _reason(theirs: Reason, ours: Reason) -> Reason:
    return ours if theirs is Reason.NONE else theirs


def differences_in(question: Question, before: QuestionAnswer, after: QuestionAnswer) -> tuple[Change, ...]:
    """What a person sees change in a question, the question as a whole first."""
    found = []
    if (before.applicable, before.reason) != (after.applicable, after.reason):
        found.append(Change(Aspect.APPLICABILITY))
    if before.none_of_these is not after.none_of_these:
        found.append(Change(Aspect.NONE_OF_THESE))
    found += _note_differences("", before, after)
    for choice in question.practices:
        old, new = before.entry(choice.id), after.entry(choice.id)
        given = (before.answer(choice.id), old.reason)
        if given != (after.answer(choice.id), new.reason):
            found.append(Change(Aspect.ANSWER, choice.id))
        found += _note_differences(choice.id, old, new)
    return tuple(found)


def _note_differences(
    choice: str, before: QuestionAnswer | PracticeEntry, after: QuestionAnswer | PracticeEntry
) -> list[Change]:
    found = []
    if before.notes != after.notes:
        found.append(Change(Aspect.NOTES, choice))
    if before.internal != after.internal:
        found.append(Change(Aspect.INTERNAL, choice))
    return found


def left_behind(theirs: LensReview, lens: Lens, scope: Scope) -> list[Unmatched]:
    """What was answered there, in that scope, and is not in this version of the lens."""
    found = []
    for question in theirs.lens.questions:
        said = theirs.answer(question.key)
        if not scope.holds(theirs.lens, question.key):
            continue
        if not lens.has_question(question.key):
            left = answered_count(question, said) if said.applicable else 1
            if left or said.none_of_these:
                found.append(Unmatched(lens.alias, question, answers=left or 1))
        elif said.applicable:
            here = lens.question(question.key)
            found += [
                Unmatched(lens.alias, question, choice)
                for choice in question.practices
                if said.answer(choice.id) is not None and not here.has_choice(choice.id)
            ]
    return found
