"""The changes a person makes to answers and to the workload, each with a name: pure steps between snapshots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from wa_desktop.domain.answers import PracticeAnswer, QuestionAnswer, Reason
from wa_desktop.domain.cadence import check_next_review
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import InvalidError, Message, message
from wa_desktop.domain.workload import LensReview, Snapshot, Workload
from wa_desktop.domain.workload_checks import check_lenses
from wa_desktop.review.steps import practice_label, put_answer, question_label


class Command(Protocol):
    """A named step. `apply` returns the very same snapshot when there is nothing to change."""

    def name(self, snapshot: Snapshot) -> Message:
        """What the Edit menu calls it, such as "answer SEC02-BP02"."""

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The snapshot afterwards; KeyError for a lens, question or choice that is not there."""


@dataclass(frozen=True)
class AnswerPractice:
    """Answer one practice, or take its answer back with None.

    Saying anything but No ends "None of these": the other practices keep the No it meant.
    """

    ref: QuestionRef
    choice: str
    answer: PracticeAnswer | None
    reason: Reason = Reason.NONE

    def name(self, snapshot: Snapshot) -> Message:
        """Answer and the practice's id."""
        return message("answer {practice}", practice=practice_label(snapshot, self.ref, self.choice))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The answer and its reason; notes stay."""
        question = snapshot.review(self.ref.lens).lens.question(self.ref.question)
        question.choice(self.choice)
        before = snapshot.answer(self.ref)
        after = before
        if before.none_of_these and self.answer is not PracticeAnswer.NO:
            for choice in question.practices:
                entry = after.entry(choice.id)
                if entry.answer is None:
                    after = after.with_entry(choice.id, replace(entry, answer=PracticeAnswer.NO))
            after = replace(after, none_of_these=False)
        reason = self.reason if self.answer is PracticeAnswer.NOT_APPLICABLE else Reason.NONE
        entry = replace(after.entry(self.choice), answer=self.answer, reason=reason)
        return put_answer(snapshot, self.ref, after.with_entry(self.choice, entry))


@dataclass(frozen=True)
class SayNoneOfThese:
    """Say, or take back, that no practice of the question is in place. N/A answers stay."""

    ref: QuestionRef
    none_of_these: bool

    def name(self, snapshot: Snapshot) -> Message:
        """None of these and the question's number."""
        return message("none of these in {question}", question=question_label(snapshot, self.ref))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The flag; Yes and "I don't know" give way to it."""
        before = snapshot.answer(self.ref)
        after = replace(before, none_of_these=self.none_of_these)
        if self.none_of_these:
            for choice_id, entry in before.practices.items():
                if entry.answer is not PracticeAnswer.NOT_APPLICABLE:
                    after = after.with_entry(choice_id, replace(entry, answer=None))
        return put_answer(snapshot, self.ref, after)


@dataclass(frozen=True)
class SetApplicability:
    """Say whether a question applies to the workload, and why not. Answers stay for the case it applies again."""

    ref: QuestionRef
    applicable: bool
    reason: Reason = Reason.NONE

    def name(self, snapshot: Snapshot) -> Message:
        """Applicability and the question's number."""
        return message("applicability of {question}", question=question_label(snapshot, self.ref))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The flag with its reason."""
        reason = Reason.NONE if self.applicable else self.reason
        return put_answer(
            snapshot, self.ref, replace(snapshot.answer(self.ref), applicable=self.applicable, reason=reason)
        )


@dataclass(frozen=True)
class SetAnswers:
    """Put whole answers in the place of what was said, as an import does."""

    answers: Mapping[QuestionRef, QuestionAnswer]

    def name(self, snapshot: Snapshot) -> Message:  # noqa: ARG002 the protocol's signature
        """How many answers are set."""
        return message("set {count} answers", count=len(self.answers))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """Each answer in its place."""
        for ref, answer in self.answers.items():
            snapshot = put_answer(snapshot, ref, answer)
        return snapshot


@dataclass(frozen=True)
class EditWorkload:
    """Put an edited workload in the place of the old one."""

    workload: Workload

    def name(self, snapshot: Snapshot) -> Message:  # noqa: ARG002 the protocol's signature
        """Always the same."""
        return message("edit the workload")

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """Everything but identity and times; InvalidError for a next review that was set before the last one."""
        old = snapshot.workload
        new = replace(self.workload.tidied(), id=old.id, created_at=old.created_at, updated_at=old.updated_at)
        problem = check_next_review(new.next_review, snapshot.last_review)
        if problem and new.next_review != old.next_review:
            raise InvalidError(problem.sentence, (problem,))
        return snapshot if new == old else replace(snapshot, workload=new)


@dataclass(frozen=True)
class UseLenses:
    """Choose the lenses of the review. A lens that goes takes its answers along; undo brings both back."""

    reviews: tuple[LensReview, ...]

    def name(self, snapshot: Snapshot) -> Message:  # noqa: ARG002 the protocol's signature
        """Always the same."""
        return message("choose lenses")

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The chosen lenses; those used before keep their answers. InvalidError if AWS would refuse them."""
        problem = check_lenses([review.lens.alias for review in self.reviews])
        if problem:
            raise InvalidError(problem)
        kept = {review.lens_id: review for review in snapshot.reviews}
        reviews = tuple(kept.get(review.lens_id, review) for review in self.reviews)
        if [review.lens_id for review in reviews] == [review.lens_id for review in snapshot.reviews]:
            return snapshot
        return replace(snapshot, reviews=reviews)
