"""What a milestone that is about to be saved would be called, what it would freeze, and when the next is due."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.answers import QuestionAnswer
from wa_desktop.domain.cadence import DueReason, next_review
from wa_desktop.domain.rating import total_counts
from wa_desktop.domain.workload import Snapshot, comparable
from wa_desktop.review.cadence import review_ends
from wa_desktop.review.review import Review
from wa_desktop.ui.cadence_words import cadence_word
from wa_desktop.ui.words import date_word, tr


def suggested_name(today: date, taken: Collection[str]) -> str:
    """The name by the month, such as Review 2026-11; where that is taken by the day, then with a number."""
    used = {comparable(name) for name in taken}
    for stamp in (f"{today:%Y-%m}", f"{today:%Y-%m-%d}"):
        name = tr("Review {date}").format(date=stamp)
        if comparable(name) not in used:
            return name
    number = 2
    while comparable(made := tr("{name} ({number})").format(name=name, number=number)) in used:
        number += 1
    return made


def frozen_words(review: Review) -> tuple[str, ...]:
    """What a milestone saved now freezes, in lines."""
    snapshot, counts = review.snapshot, total_counts(review.ratings)
    answered = tr("{answered} of {questions} answered").format(
        answered=counts.answered,
        questions=QCoreApplication.translate("Words", "%n question(s)", "", counts.total),
    )
    risks = tr("{high} high, {medium} medium, {none} no risk").format(
        high=counts.high, medium=counts.medium + counts.no_rule_matched, none=counts.none
    )
    parts = [
        QCoreApplication.translate("Words", "%n note(s)", "", _notes_in(snapshot)),
        QCoreApplication.translate("Words", "%n action(s)", "", len(snapshot.actions)),
        QCoreApplication.translate("Words", "%n decision(s)", "", len(snapshot.decisions)),
    ]
    return (f"{answered}: {risks}", ", ".join(parts))


def due_words(review: Review, now: datetime) -> str:
    """When the next review is due once this milestone is saved."""
    workload = review.snapshot.workload
    due = next_review(
        cadence=workload.cadence,
        set_day=workload.next_review,
        changed_at=workload.changed_at,
        last_review=review_ends(workload, now),
        created=workload.created_at,
    )
    if due is None:
        return tr("No next review is planned for this workload.")
    if due.reason is not DueReason.CADENCE:
        return tr("The next review is due on {day}.").format(day=date_word(due.day))
    return tr("The next review is then due on {day} ({cadence}).").format(
        day=date_word(due.day), cadence=cadence_word(workload.cadence).lower()
    )


def _notes_in(snapshot: Snapshot) -> int:
    """How many texts were written, in both lanes."""
    return sum(_texts(answer) for review in snapshot.reviews for answer in review.answers.values()) + sum(
        bool(notes.client) + bool(notes.internal)
        for review in snapshot.reviews
        for notes in review.notes.values()
    )


def _texts(answer: QuestionAnswer) -> int:
    said = [(answer.notes, answer.internal)]
    said += [(entry.notes, entry.internal) for entry in answer.practices.values()]
    return sum(bool(text) for texts in said for text in texts)
