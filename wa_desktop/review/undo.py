"""What was committed, so that it can be taken back: undo and redo by differences between snapshots.

What happened, for people to read, is domain/history.py; it is never taken back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeVar

from wa_desktop.domain.answers import Notes, QuestionAnswer
from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.errors import Message
from wa_desktop.domain.plan import Action
from wa_desktop.domain.workload import LensReview, Snapshot, Workload
from wa_desktop.domain.workshop import Workshop

Answers = Mapping[QuestionRef, tuple[QuestionAnswer, QuestionAnswer]]
LensNotes = Mapping[str, tuple[Mapping[str, Notes], Mapping[str, Notes]]]
Workshops = Mapping[str, tuple[Workshop | None, Workshop | None]]
Actions = Mapping[str, tuple[Action | None, Action | None]]
Decisions = Mapping[str, tuple[Decision | None, Decision | None]]


@dataclass(frozen=True)
class Delta:
    """What one command changed, before and after; None or nothing where it changed nothing of that kind.

    `notes` are those on lenses and their pillars, by the lens's alias. Of `workshops`, by id, only the content
    counts: the clock tells what happened and is never taken back. Actions and decisions are by id too.
    """

    workload: tuple[Workload, Workload] | None = None
    reviews: tuple[tuple[LensReview, ...], tuple[LensReview, ...]] | None = None
    answers: Answers = field(default_factory=dict)
    notes: LensNotes = field(default_factory=dict)
    workshops: Workshops = field(default_factory=dict)
    actions: Actions = field(default_factory=dict)
    decisions: Decisions = field(default_factory=dict)

    @classmethod
    def between(cls, before: Snapshot, after: Snapshot) -> Delta:
        """Compare two snapshots of one review."""
        workload = None if before.workload == after.workload else (before.workload, after.workload)
        workshops = _changed_workshops(before, after)
        actions = _changed(before.actions, after.actions)
        decisions = _changed(before.decisions, after.decisions)
        if [review.lens_id for review in before.reviews] != [review.lens_id for review in after.reviews]:
            return cls(
                workload,
                (before.reviews, after.reviews),
                workshops=workshops,
                actions=actions,
                decisions=decisions,
            )
        answers = {}
        notes = {}
        for old, new in zip(before.reviews, after.reviews, strict=True):
            if old is new:
                continue
            for key in _in_order(old, new):
                if old.answer(key) != new.answer(key):
                    answers[QuestionRef(new.lens.alias, key)] = (old.answer(key), new.answer(key))
            if old.notes != new.notes:
                notes[new.lens.alias] = (old.notes, new.notes)
        return cls(workload, None, answers, notes, workshops, actions, decisions)

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        kinds = (self.answers, self.notes, self.workshops, self.actions, self.decisions)
        return not (self.workload or self.reviews or any(kinds))

    def inverted(self) -> Delta:
        """The way back."""
        return Delta(
            self.workload and (self.workload[1], self.workload[0]),
            self.reviews and (self.reviews[1], self.reviews[0]),
            {ref: (after, before) for ref, (before, after) in self.answers.items()},
            {alias: (after, before) for alias, (before, after) in self.notes.items()},
            {workshop_id: (after, before) for workshop_id, (before, after) in self.workshops.items()},
            {action_id: (after, before) for action_id, (before, after) in self.actions.items()},
            {decision_id: (after, before) for decision_id, (before, after) in self.decisions.items()},
        )

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """Go the way on a snapshot that stands at its beginning."""
        if self.workload:
            snapshot = replace(snapshot, workload=self.workload[1])
        if self.reviews:
            snapshot = replace(snapshot, reviews=self.reviews[1])
        for ref, (_, answer) in self.answers.items():
            snapshot = snapshot.with_review(snapshot.review(ref.lens).with_answer(ref.question, answer))
        for alias, (_, notes) in self.notes.items():
            snapshot = snapshot.with_review(replace(snapshot.review(alias), notes=notes))
        for workshop_id, (_, workshop) in self.workshops.items():
            present = snapshot.workshop(workshop_id)
            if workshop and present:
                if present.is_closed:  # what was said there is on record
                    continue
                workshop = replace(workshop, clock=present.clock)  # noqa: PLW2901 the clock goes on
            snapshot = snapshot.with_workshop(workshop_id, workshop)
        for action_id, (_, action) in self.actions.items():
            snapshot = snapshot.with_action(action_id, action)
        for decision_id, (_, decision) in self.decisions.items():
            snapshot = snapshot.with_decision(decision_id, decision)
        return snapshot

    def seen_from(self, before: Snapshot, after: Snapshot) -> Delta:
        """The same between two snapshots, with the workshops as they stood there: a clock that ran on comes back."""
        return replace(self, workshops=_changed_workshops(before, after))

    def changes(self) -> Changes:
        """What views have to redraw."""
        kinds = set()
        if self.workload:
            kinds.add(Kind.WORKLOAD)
        if self.reviews:
            kinds.add(Kind.LENSES)
        if self.notes:
            kinds.add(Kind.NOTES)
        if self.workshops:
            kinds.add(Kind.WORKSHOPS)
        if self.actions:
            kinds.add(Kind.PLAN)
        if self.decisions:
            kinds.add(Kind.DECISIONS)
        for before, after in self.answers.values():
            kinds.add(Kind.NOTES if before.bare == after.bare else Kind.ANSWERS)
        return Changes(frozenset(kinds), frozenset(self.answers))


def _in_order(old: LensReview, new: LensReview) -> list[str]:
    """The answered questions of both, as the lens has them; what it does not have comes last."""
    said = {*old.answers, *new.answers}
    if len(said) < 2:
        return list(said)
    known = [question.key for question in new.lens.questions if question.key in said]
    return known + sorted(said - set(known))


def _changed_workshops(before: Snapshot, after: Snapshot) -> Workshops:
    if before.workshops is after.workshops:
        return {}
    ids = dict.fromkeys(workshop.id for workshop in (*before.workshops, *after.workshops))
    pairs = {workshop_id: (before.workshop(workshop_id), after.workshop(workshop_id)) for workshop_id in ids}
    return {
        workshop_id: (old, new)
        for workshop_id, (old, new) in pairs.items()
        if (old and old.content) != (new and new.content)
    }


class _Kept(Protocol):
    @property
    def id(self) -> str: ...


_Item = TypeVar("_Item", bound=_Kept)


def _changed(before: Sequence[_Item], after: Sequence[_Item]) -> dict[str, tuple[_Item | None, _Item | None]]:
    if before is after:
        return {}
    old, new = {item.id: item for item in before}, {item.id: item for item in after}
    ids = dict.fromkeys((*old, *new))
    return {key: (old.get(key), new.get(key)) for key in ids if old.get(key) != new.get(key)}


@dataclass(frozen=True)
class Entry:
    """A committed command: its name and what it changed."""

    name: Message
    delta: Delta


class UndoStack:
    """The committed commands that undo takes back and redo does again. It records; it never acts."""

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

    @property
    def lens_ids(self) -> frozenset[int]:
        """The lens versions that undo or redo may need again."""
        pairs = [entry.delta.reviews for entry in (*self._done, *self._undone) if entry.delta.reviews]
        return frozenset(review.lens_id for pair in pairs for side in pair for review in side)

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

    def mark_undone(self, entry: Entry) -> None:
        """The last command was taken back; `entry` does it again."""
        self._done.pop()
        self._undone.append(entry)

    def mark_redone(self, entry: Entry) -> None:
        """The last undone command was done again; `entry` is what can be taken back."""
        self._undone.pop()
        self._done.append(entry)
