"""A lens that is being written: every step is on disk before it counts, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from wa_desktop.domain.drafts import DraftHead
from wa_desktop.domain.errors import Message
from wa_desktop.lensfile.check import CheckedLens, check_value
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.write import to_bytes
from wa_desktop.studio.values import Json, text_at

Keep = Callable[[DraftHead, str], None]
"""Writes a draft's head and JSON text to disk; KnownError if that cannot be."""

LONGEST_NAME = 200
"""Characters of a lens's name that a list of drafts keeps."""


@dataclass(frozen=True)
class Step:
    """What an edit makes of a lens value.

    `name` tells it, as in "Undo: add a pillar"; `focus` is where to look then, and `back` where to look once it is taken
    back, the same place where none is named.
    """

    name: Message
    value: Json
    focus: Path
    back: Path | None = None


@dataclass(frozen=True)
class _Done:
    name: Message
    before: Json
    after: Json
    focus: Path
    back: Path
    joins: str


class Draft:
    """The one writer of a draft; whoever shows it asks here for steps and looks at `value` afterwards."""

    def __init__(self, head: DraftHead, value: Json, keep: Keep, clock: Callable[[], datetime]) -> None:
        self.head = head
        self.value = value
        self._keep = keep
        self._clock = clock
        self._done: list[_Done] = []
        self._undone: list[_Done] = []
        self._checked: tuple[Json, CheckedLens] | None = None

    @property
    def checked(self) -> CheckedLens:
        """The findings of the value as it stands, and the lens if no error forbids it; checked once per value."""
        if self._checked is None or self._checked[0] is not self.value:
            self._checked = (self.value, check_value(self.value))
        return self._checked[1]

    @property
    def undo_name(self) -> Message | None:
        """The step that `undo` takes back; None if there is none."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> Message | None:
        """The step that `redo` brings back; None if there is none."""
        return self._undone[-1].name if self._undone else None

    def apply(self, step: Step, joins: str = "") -> None:
        """Carry out a step; a KnownError means that nothing has changed.

        Steps with the same `joins` that follow each other are one for `undo`, such as the letters of a word.
        """
        if step.value == self.value:
            return
        self._write(step.value)
        last = self._done[-1] if self._done else None
        if joins and last and last.joins == joins and not self._undone:
            self._done[-1] = replace(last, after=step.value, focus=step.focus)
            if step.value == last.before:  # typed, and taken back in the field itself
                self._done.pop()
        else:
            back = step.focus if step.back is None else step.back
            self._done.append(_Done(step.name, self.value, step.value, step.focus, back, joins))
        self._undone.clear()
        self.value = step.value

    def undo(self) -> Path | None:
        """Take the last step back and say where it was; None if there is none. KnownError as with `apply`."""
        if not self._done:
            return None
        last = self._done[-1]
        self._write(last.before)
        self._undone.append(self._done.pop())
        self.value = last.before
        return last.back

    def redo(self) -> Path | None:
        """Bring the step back that was taken back last and say where it is; None if there is none."""
        if not self._undone:
            return None
        last = self._undone[-1]
        self._write(last.after)
        self._done.append(self._undone.pop())
        self.value = last.after
        return last.focus

    def _write(self, value: Json) -> None:
        head = replace(self.head, name=name_of(value), changed_at=self._clock())
        self._keep(head, to_bytes(value).decode())
        self.head = head


def name_of(value: Json) -> str:
    """What a list of drafts calls a lens value."""
    return " ".join(text_at(value, ("name",)).split())[:LONGEST_NAME]
