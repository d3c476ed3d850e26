"""What was committed, so that it can be taken back: undo and redo by differences between snapshots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from wa_desktop.domain.answers import QuestionAnswer
from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.errors import Message
from wa_desktop.domain.workload import LensReview, Snapshot, Workload


@dataclass(frozen=True)
class Delta:
    """What one command changed, before and after; None where it changed nothing of that kind."""

    workload: tuple[Workload, Workload] | None = None
    reviews: tuple[tuple[LensReview, ...], tuple[LensReview, ...]] | None = None
    answers: Mapping[QuestionRef, tuple[QuestionAnswer, QuestionAnswer]] = field(default_factory=dict)

    @classmethod
    def between(cls, before: Snapshot, after: Snapshot) -> Delta:
        """Compare two snapshots of one review."""
        workload = None if before.workload == after.workload else (before.workload, after.workload)
        if [review.lens_id for review in before.reviews] != [review.lens_id for review in after.reviews]:
            return cls(workload, (before.reviews, after.reviews))
        answers = {}
        for old, new in zip(before.reviews, after.reviews, strict=True):
            if old is new:
                continue
            for key in {*old.answers, *new.answers}:
                if old.answer(key) != new.answer(key):
                    answers[QuestionRef(new.lens.alias, key)] = (old.answer(key), new.answer(key))
        return cls(workload, None, answers)

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return not (self.workload or self.reviews or self.answers)

    def inverted(self) -> Delta:
        """The way back."""
        return Delta(
            self.workload and (self.workload[1], self.workload[0]),
            self.reviews and (self.reviews[1], self.reviews[0]),
            {ref: (after, before) for ref, (before, after) in self.answers.items()},
        )

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """Go the way on a snapshot that stands at its beginning."""
        if self.workload:
            snapshot = replace(snapshot, workload=self.workload[1])
        if self.reviews:
            snapshot = replace(snapshot, reviews=self.reviews[1])
        for ref, (_, answer) in self.answers.items():
            snapshot = snapshot.with_review(snapshot.review(ref.lens).with_answer(ref.question, answer))
        return snapshot

    def changes(self) -> Changes:
        """What views have to redraw."""
        kinds = set()
        if self.workload:
            kinds.add(Kind.WORKLOAD)
        if self.reviews:
            kinds.add(Kind.LENSES)
        for before, after in self.answers.values():
            kinds.add(Kind.NOTES if _without_notes(before) == _without_notes(after) else Kind.ANSWERS)
        return Changes(frozenset(kinds), frozenset(self.answers))


def _without_notes(answer: QuestionAnswer) -> QuestionAnswer:
    for choice_id, entry in answer.practices.items():
        answer = answer.with_entry(choice_id, replace(entry, notes=""))
    return replace(answer, notes="")


@dataclass(frozen=True)
class Entry:
    """A committed command: its name and what it changed."""

    name: Message
    delta: Delta


class History:
    """Two stacks of committed commands. It records; it never acts."""

    def __init__(self) -> None:
        self._done: list[Entry] = []
        self._undone: list[Entry] = []

    @property
    def undo_name(self) -> Message | None:
        """The name of what undo would take back; None if nothing is there."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> Message | None:
        """The name of what redo would do again; None if nothing is there."""
        return self._undone[-1].name if self._undone else None

    def record(self, entry: Entry) -> None:
        """Remember a committed command; what was undone before is gone."""
        self._done.append(entry)
        self._undone.clear()

    def last_done(self) -> Entry | None:
        """What undo would take back."""
        return self._done[-1] if self._done else None

    def last_undone(self) -> Entry | None:
        """What redo would do again."""
        return self._undone[-1] if self._undone else None

    def mark_undone(self) -> None:
        """The last command was taken back."""
        self._undone.append(self._done.pop())

    def mark_redone(self) -> None:
        """The last undone command was done again."""
        self._done.append(self._undone.pop())
