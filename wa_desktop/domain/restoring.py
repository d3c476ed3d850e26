"""Takes answers back to what a milestone says: exactly, open questions too, and never a note without asking."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from wa_desktop.domain.answers import Lane, PracticeAnswer, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.copying import (
    WHOLE_REVIEW,
    Aspect,
    CopyPlan,
    QuestionChange,
    Scope,
    differences_in,
    left_behind,
)
from wa_desktop.domain.lens import Question
from wa_desktop.domain.risk import RiskPolicy, rate
from wa_desktop.domain.text import whole_text
from wa_desktop.domain.workload import LensReview, Snapshot


@dataclass(frozen=True)
class RestoreOptions:
    """What to take back. `notes` and `internal` are the two lanes of notes; neither implies the other.

    A note that was written since, where the milestone has none, stays unless `drop_notes` is set too.
    """

    scope: Scope = WHOLE_REVIEW
    notes: bool = False
    internal: bool = False
    drop_notes: bool = False

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes of notes that are taken back."""
        wanted = ((Lane.CLIENT, self.notes), (Lane.INTERNAL, self.internal))
        return tuple(lane for lane, is_wanted in wanted if is_wanted)


@dataclass(frozen=True)
class LostNote:
    """A text of today that a restore takes away: of a practice by its choice's id, or (empty) of the question.

    `instead` is the milestone's text in its place, empty where there is none.
    """

    ref: QuestionRef
    choice: str
    aspect: Aspect
    text: str
    instead: str


def plan_restore(
    milestone: Snapshot, today: Snapshot, options: RestoreOptions = RestoreOptions()
) -> CopyPlan:
    """What restoring a milestone's answers changes today.

    Questions are matched by lens alias and key, practices by choice id. A question that was open then is open again
    afterwards; questions and practices that this version of the lens has and that one had not keep their answers.
    Flags and evidence stay as they are.
    """
    shared = [review for review in today.reviews if milestone.uses(review.lens.alias)]
    changes: list[QuestionChange] = []
    unmatched = []
    for review in shared:
        theirs = milestone.review(review.lens.alias)
        changes += _changes_in(theirs, review, today.workload.policy, options)
        unmatched += left_behind(theirs, review.lens, options.scope)
    return CopyPlan(tuple(review.lens.alias for review in shared), tuple(changes), tuple(unmatched))


def lost_notes(plan: CopyPlan, chosen: Collection[QuestionRef] | None = None) -> tuple[LostNote, ...]:
    """The texts of today that the chosen questions, or all, would lose."""
    return tuple(
        note
        for one in plan.questions
        if chosen is None or one.ref in chosen
        for note in _lost_in(one)
        if note.text.strip()
    )


def lenses_gone(milestone: Snapshot, today: Snapshot) -> tuple[str, ...]:
    """The names of lenses with answers in the milestone that the review does not use any more."""
    return tuple(
        review.lens.name
        for review in milestone.reviews
        if review.answers and not today.uses(review.lens.alias)
    )


def _lost_in(one: QuestionChange) -> Iterator[LostNote]:
    for change in one.changes:
        if not change.aspect.is_note:
            continue
        lane = Lane.CLIENT if change.aspect is Aspect.NOTES else Lane.INTERNAL
        texts = [
            answer.entry(change.choice).note(lane) if change.choice else answer.note(lane)
            for answer in (one.before, one.after)
        ]
        yield LostNote(one.ref, change.choice, change.aspect, texts[0], texts[1])


def _changes_in(
    theirs: LensReview, ours: LensReview, policy: RiskPolicy, options: RestoreOptions
) -> Iterator[QuestionChange]:
    for question in ours.lens.questions:
        key = question.key
        if not theirs.lens.has_question(key) or not options.scope.holds(ours.lens, key):
            continue
        asked = frozenset(choice.id for choice in theirs.lens.question(key).practices)
        before, said = ours.answer(key), theirs.answer(key)
        after = _answered(question, before, said, asked)
        for lane in options.lanes:
            after = _noted(question, after, said, lane, asked=asked, drop=options.drop_notes)
        changes = differences_in(question, before, after)
        if changes:
            risks = [rate(question, answer, policy, explain=False).risk for answer in (before, after)]
            ref = QuestionRef(ours.lens.alias, key)
            yield QuestionChange(ref, question, before, after, risks[0], risks[1], changes)


def _answered(
    question: Question, before: QuestionAnswer, said: QuestionAnswer, asked: frozenset[str]
) -> QuestionAnswer:
    """The answer with what was said then in the place of what is said now.

    "None of these" speaks of the practices that were asked about, so it comes back as such only where this version
    has no others; else each of them gets its No.
    """
    none = said.none_of_these and all(choice.id in asked for choice in question.practices)
    after = replace(before, applicable=said.applicable, reason=said.reason, none_of_these=none)
    for choice in question.practices:
        entry = before.entry(choice.id)
        was = said.entry(choice.id)
        if choice.id in asked:
            implied = said.none_of_these and not none and was.answer is None
            entry = replace(entry, answer=PracticeAnswer.NO if implied else was.answer, reason=was.reason)
        elif before.none_of_these and entry.answer is None:  # "None of these" ends, its No has to be stored
            entry = replace(entry, answer=PracticeAnswer.NO)
        after = after.with_entry(choice.id, entry)
    return after


def _noted(
    question: Question,
    after: QuestionAnswer,
    said: QuestionAnswer,
    lane: Lane,
    *,
    asked: frozenset[str],
    drop: bool,
) -> QuestionAnswer:
    """The answer with the notes of a lane as they were; an empty one takes away none unless `drop` says so."""
    text = whole_text(said.note(lane))
    if text.strip() or drop:
        after = replace(after, notes=text) if lane is Lane.CLIENT else replace(after, internal=text)
    for choice in question.practices:
        text = whole_text(said.entry(choice.id).note(lane))
        if choice.id in asked and (text.strip() or drop):
            entry = after.entry(choice.id)
            entry = replace(entry, notes=text) if lane is Lane.CLIENT else replace(entry, internal=text)
            after = after.with_entry(choice.id, entry)
    return after
