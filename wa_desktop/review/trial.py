"""Answers tried out without saving: what a review would look like if these practices were in place."""

from __future__ import annotations

from collections.abc import Iterable

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.risk import Rating, rate
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.commands import AnswerPractice


def tried(snapshot: Snapshot, practices: Iterable[PracticeRef]) -> Snapshot:
    """The snapshot with Yes for each of these practices, made as the command would make it; nothing is written.

    What the review no longer has, and what names a question as a whole, is passed over.
    """
    for practice in practices:
        if practice.choice and snapshot.has_practice(practice):
            answering = AnswerPractice(practice.ref, practice.choice, PracticeAnswer.YES)
            snapshot = answering.apply(snapshot)
    return snapshot


def tried_ratings(snapshot: Snapshot, ratings: Ratings, practices: Iterable[PracticeRef]) -> Ratings:
    """The ratings of a tried snapshot: `ratings` are those before, and only the touched questions are rated anew."""
    touched = {practice.ref for practice in practices if snapshot.has_practice(practice)}
    anew: dict[QuestionRef, Rating] = {
        ref: rate(snapshot.question(ref), snapshot.answer(ref), snapshot.workload.policy, explain=False)
        for ref in touched
    }
    return {**ratings, **anew}
