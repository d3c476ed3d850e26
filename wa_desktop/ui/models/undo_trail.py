"""Tells that the last change was an undo or a redo, and where it happened, so that the page can go there."""

from __future__ import annotations

from dataclasses import dataclass

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import Message
from wa_desktop.review.undo import Entry, UndoStack


@dataclass(frozen=True)
class Step:
    """A change that was taken back, or else done again; `practices` are choice ids, empty for the question itself."""

    name: Message
    taken_back: bool
    places: tuple[tuple[QuestionRef, tuple[str, ...]], ...]


class UndoTrail:
    """Remembers the ends of an undo stack between two looks."""

    def __init__(self) -> None:
        self._done: Entry | None = None
        self._undone: Entry | None = None

    def begin(self, stack: UndoStack | None) -> None:
        """Follow another undo stack, or none."""
        self._done = stack.last_done() if stack else None
        self._undone = stack.last_undone() if stack else None

    def step(self, stack: UndoStack) -> Step | None:
        """The undo or redo since the last look; None if there was none."""
        before, done, undone = self._undone, stack.last_done(), stack.last_undone()
        self._done, self._undone = done, undone
        if _is_same(undone, before):
            return None
        if done is not None and _is_same(done, before):
            return _step(done, taken_back=False)
        return _step(undone, taken_back=True) if undone else None


def _is_same(entry: Entry | None, other: Entry | None) -> bool:
    """Whether two entries are one command: its name goes along from one end of the stack to the other."""
    return (entry and entry.name) is (other and other.name)


def _step(entry: Entry, *, taken_back: bool) -> Step:
    places = []
    for ref, (before, after) in entry.delta.answers.items():
        whole = before.none_of_these != after.none_of_these
        ids = dict.fromkeys([*before.practices, *after.practices])
        changed = tuple(key for key in ids if before.entry(key) != after.entry(key))
        places.append((ref, () if whole and not changed else changed))
    return Step(entry.name, taken_back, tuple(places))
