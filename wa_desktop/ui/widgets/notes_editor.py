"""A field for notes that asks to be saved while one types, and never loses a word to a failing disk."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class NotesEditor(QPlainTextEdit):
    """`save_requested` carries the text after a pause of 0.8 s and when the field is left."""

    save_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = ""
        self._idle = QTimer(self, singleShot=True, interval=800)
        self._idle.timeout.connect(self.finish_editing)
        self.textChanged.connect(self._on_text_changed)
        self.setTabChangesFocus(True)

    @property
    def has_unsaved_text(self) -> bool:
        """Whether something is typed that is not on disk yet."""
        return self.toPlainText() != self._saved

    def show_text(self, text: str, *, anew: bool) -> None:
        """Show what is on disk; unless shown `anew`, text that is still being typed stays."""
        if anew or not self.has_unsaved_text:
            self._saved = text
            if self.toPlainText() != text:
                self.setPlainText(text)
        self._saved = text
        self._idle.stop()
        if self.has_unsaved_text:
            self._idle.start()

    def finish_editing(self) -> None:
        """Ask for the text to be saved now."""
        self._idle.stop()
        if self.has_unsaved_text:
            self.save_requested.emit(self.toPlainText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field saves it."""
        super().focusOutEvent(event)
        self.finish_editing()

    def _on_text_changed(self) -> None:
        if self.has_unsaved_text:
            self._idle.start()
