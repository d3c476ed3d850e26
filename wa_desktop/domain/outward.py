"""A review as it may leave the workspace: without the lane of notes that is internal."""

from __future__ import annotations

from dataclasses import replace

from wa_desktop.domain.answers import NOTHING_SAID, PracticeEntry, QuestionAnswer
from wa_desktop.domain.workload import LensReview, Snapshot


def without_internal(snapshot: Snapshot) -> Snapshot:
    """The same review without internal notes, on questions, practices, pillars and actions alike.

    What was noted of a significant change goes too, because it is written for those who plan the reviews.
    """
    return replace(
        snapshot,
        workload=replace(snapshot.workload, change_note="", changed_at=None),
        reviews=tuple(map(_review, snapshot.reviews)),
        actions=tuple(
            replace(action, notes=replace(action.notes, internal="")) for action in snapshot.actions
        ),
    )


def _review(review: LensReview) -> LensReview:
    return replace(
        review,
        answers={key: _answer(answer) for key, answer in review.answers.items()},
        notes={key: replace(notes, internal="") for key, notes in review.notes.items()},
    )


def _answer(answer: QuestionAnswer) -> QuestionAnswer:
    entries = {key: replace(entry, internal="") for key, entry in answer.practices.items()}
    said: dict[str, PracticeEntry] = {key: entry for key, entry in entries.items() if entry != NOTHING_SAID}
    return replace(answer, practices=said, internal="")
