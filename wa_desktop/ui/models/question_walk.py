"""The ways through a review: the next question, the next open one, the first open practice."""

from __future__ import annotations

from collections.abc import Sequence

from wa_desktop.domain.answers import is_complete
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workload import Snapshot
from wa_desktop.ui.models.question_words import comparable, matches, practice_words


def neighbour(refs: Sequence[QuestionRef], ref: QuestionRef, step: int) -> QuestionRef | None:
    """The question so many steps on; None beyond the ends, the first or last where the walk leaves it out."""
    if ref not in refs:
        return (refs[0] if step > 0 else refs[-1]) if refs else None
    there = refs.index(ref) + step
    return refs[there] if 0 <= there < len(refs) else None


def next_open(
    snapshot: Snapshot, refs: Sequence[QuestionRef], after: QuestionRef | None
) -> QuestionRef | None:
    """The next question with something left to ask, around the end if need be; None if there is none."""
    start = refs.index(after) + 1 if after in refs else 0
    for ref in [*refs[start:], *refs[:start]]:
        if not is_complete(snapshot.question(ref), snapshot.answer(ref)):
            return ref
    return None


def open_practices(snapshot: Snapshot, ref: QuestionRef) -> list[str]:
    """The ids of the practices of a question that are not answered; none where it does not apply."""
    answer = snapshot.answer(ref)
    if not answer.applicable:
        return []
    return [choice.id for choice in snapshot.question(ref).practices if answer.answer(choice.id) is None]


def practice_to_begin(snapshot: Snapshot, ref: QuestionRef, wanted: str = "") -> str:
    """The practice that a searched text names, else the first that is open, else the first; empty if there is none."""
    practices = snapshot.question(ref).practices
    text = comparable(wanted)
    if text.strip():
        for choice in practices:
            if matches(practice_words(choice), text):
                return choice.id
    left = open_practices(snapshot, ref)
    return left[0] if left else practices[0].id if practices else ""
