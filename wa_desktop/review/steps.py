"""What all commands share: putting an answer into a snapshot, and the names of what they touch."""

from __future__ import annotations

from dataclasses import replace

from wa_desktop.domain.answers import NOTHING_SAID, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.text import whole_text
from wa_desktop.domain.workload import Snapshot


def put_answer(snapshot: Snapshot, ref: QuestionRef, answer: QuestionAnswer) -> Snapshot:
    """The snapshot with another answer to a question; the very same one where nothing changes.

    Texts are made whole and empty entries dropped. KeyError for a lens, question or choice that is not there.
    """
    review = snapshot.review(ref.lens)
    question = review.lens.question(ref.question)
    practices = {}
    for choice_id, entry in answer.practices.items():
        question.choice(choice_id)
        if entry != NOTHING_SAID:
            practices[choice_id] = replace(
                entry, notes=whole_text(entry.notes), internal=whole_text(entry.internal)
            )
    answer = replace(
        answer,
        practices=practices,
        notes=whole_text(answer.notes),
        internal=whole_text(answer.internal),
    )
    if answer == review.answer(ref.question):
        return snapshot
    return snapshot.with_review(review.with_answer(ref.question, answer))


def question_label(snapshot: Snapshot, ref: QuestionRef) -> str:
    """A question's number, such as "SEC 2"."""
    return snapshot.question(ref).label


def practice_label(snapshot: Snapshot, ref: QuestionRef, choice: str) -> str:
    """A practice's number, such as "SEC02-BP02"; the question's where no practice is named."""
    question = snapshot.question(ref)
    return question.choice(choice).label if choice else question.label
