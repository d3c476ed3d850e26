"""Between a draft and the widgets that show it: one place that performs steps, one signal that says what it is now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from wa_desktop.domain.errors import InvalidError, KnownError, Message, NotFoundError, ReadOnlyError
from wa_desktop.lensfile.check import CheckedLens
from wa_desktop.lensfile.findings import Path
from wa_desktop.studio.draft import Draft, Step
from wa_desktop.studio.values import Json
from wa_desktop.ui.words import say

Make = Callable[[Json], Step]
"""An edit of the value, whatever it is by then."""

_REFUSALS = (InvalidError, NotFoundError, ReadOnlyError)
"""Errors that another try ends in as well."""


class StudioDesk(QObject):
    """A draft as Qt signals.

    `changed` says that the value is another one; `place_requested` carries the Path that everybody is to go to; `said`
    a sentence for the status line; `failed` the sentence (Message) of a known error, after which nothing has changed.
    """

    changed = Signal()
    place_requested = Signal(object)
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self._unsaved: dict[str, Make] = {}
        """What was typed and the disk did not take, by what joins it."""

    @property
    def value(self) -> Json:
        """The lens value as it stands."""
        return self.draft.value

    @property
    def checked(self) -> CheckedLens:
        """What the check says of it."""
        return self.draft.checked

    def perform(self, make: Make, joins: str = "", *, go: bool = False) -> bool:
        """Carry out an edit; say whether that went well. With `go` everybody goes to what it made.

        Edits with the same `joins` that follow each other are one step for undo. Such an edit, which is typing, is not
        lost where the disk does not take it: it is carried out before the next one, wherever that is made.
        """
        before = self.draft.value
        self._unsaved.pop(joins, None)
        step = None
        try:
            self._save_typed()
            step = make(self.draft.value)
            self.draft.apply(step, joins)
        except KnownError as error:
            if joins and not isinstance(error, _REFUSALS):
                self._unsaved[joins] = make
            self.failed.emit(error.sentence)
            step = None
        if self.draft.value is not before:
            self.changed.emit()
        if step and go:
            self.place_requested.emit(step.focus)
        return step is not None

    def save_typed(self) -> None:
        """Try again to save what was typed and not taken by the disk; called before the draft is put down."""
        before = self.draft.value
        try:
            self._save_typed()
        except KnownError as error:
            self.failed.emit(error.sentence)
        if self.draft.value is not before:
            self.changed.emit()

    def undo(self) -> None:
        """Take the last step back and go to where it was."""
        self._step(self.draft.undo, self.tr("Undone: {step}"), self.draft.undo_name)

    def redo(self) -> None:
        """Bring back the step that was taken back last."""
        self._step(self.draft.redo, self.tr("Done again: {step}"), self.draft.redo_name)

    def go(self, path: Path) -> None:
        """Send everybody to a place."""
        self.place_requested.emit(path)

    def _save_typed(self) -> None:
        for joins, make in list(self._unsaved.items()):
            self.draft.apply(make(self.draft.value), joins)
            del self._unsaved[joins]

    def _step(self, take: Callable[[], Path | None], said: str, name: Message | None) -> None:
        try:
            self._save_typed()
            place = take()
        except KnownError as error:
            self.failed.emit(error.sentence)
            return
        if place is None:
            return
        self.changed.emit()
        self.place_requested.emit(place)
        if name is not None:
            self.said.emit(said.format(step=say(name)))
