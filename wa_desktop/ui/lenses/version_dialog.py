"""What both dialogs have in common that make a newer version of a lens: its fields, and the reviews that move to it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.errors import FieldProblem, KnownError
from wa_desktop.domain.lens import LensVersion
from wa_desktop.review.lens_versions import MinorApplied
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.form_dialog import FormDialog
from wa_desktop.ui.lenses.minor_moves import MinorMoves, moved_text, refused_text
from wa_desktop.ui.lenses.version_fields import VersionFields
from wa_desktop.ui.models.rows import one_line


class VersionDialog(FormDialog):
    """`stored` carries the new LensVersion, `said` the outcome for the status line.

    After a minor version reviews move before the dialog closes; Escape then stops after the one in hand. A subclass
    says how the version is stored.
    """

    stored = Signal(object)
    said = Signal(str)

    def __init__(self, bridge: Bridge, wanted: QSize, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(wanted, least, parent)
        self._bridge = bridge
        self._version: LensVersion | None = None
        self.fields = VersionFields(bridge)
        self._moves = MinorMoves(bridge, self)
        self._moves.progressed.connect(self._on_progressed)
        self._moves.finished.connect(self._on_moved)

    def accept(self) -> None:
        """Store the version, unless something forbids it."""
        if self.save_button.isEnabled():
            super().accept()

    def reject(self) -> None:
        """Close, or stop what moves."""
        if self._moves.running:
            self._moves.stop()
        elif self._version:
            self._close_saved()
        else:
            super().reject()

    def _store(self) -> LensVersion | None:
        """Store the version as the fields have it; None, or a KnownError, if it was not."""
        raise NotImplementedError

    def _state(self) -> object:
        return self.fields.state

    def _check(self) -> Iterable[FieldProblem]:
        return self.fields.check()

    def _save(self) -> None:
        try:
            self._version = self._store()
        except KnownError as error:
            self.show_failure(error.sentence)
            return
        if self._version is None:
            return
        self.stored.emit(self._version)
        if not self._version.minor:
            self.said.emit(self._stored_text())
            self._close_saved()
            return
        self.fields.setEnabled(False)
        self.save_button.setEnabled(False)
        self.cancel_button.setText(self.tr("Stop"))
        self._moves.start(self._version.alias)

    def _stored_text(self) -> str:
        version = self._version
        words = self.tr("{lens} {version} is in the library.")
        return words.format(lens=one_line(version.name), version=one_line(version.version)) if version else ""

    def _on_progressed(self, done: int, count: int) -> None:
        if self._moves.running:
            self.message.setText(self.tr("Moving reviews: {done} of {all}").format(done=done, all=count))

    def _on_moved(self, applied: MinorApplied) -> None:
        self.said.emit(f"{self._stored_text()} {moved_text(applied)}".strip())
        refused = refused_text(applied)
        if not refused:
            self._close_saved()
            return
        self.message.setText(refused)
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setFocus()
