"""What the texts of a lens are written in: fields that grow, and ask to be saved while one types."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.notes_editor import NotesEditor

PAUSE = 400
"""After so many milliseconds without a key, what is typed is asked to be saved."""

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LINES = {False: (1, 5), True: (2, 14)}
"""Least and most lines of one paragraph and of several; longer texts scroll."""


class WritingField(NotesEditor):
    """As high as its text. Of one paragraph, it takes no line ends, and Enter leads to the next field.

    Undo is the field's own while it has something to take back, and the window's after that.
    """

    def __init__(self, *, paragraphs: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._idle.setInterval(PAUSE)
        self._paragraphs = paragraphs
        self._least, self._most = _LINES[paragraphs]
        self.document().setDocumentMargin(px(2))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_text(self, text: str, *, anew: bool) -> None:
        """Show what is kept; unless `anew`, the cursor stays where it is, and so does what is still being typed."""
        position, before = self.textCursor().position(), self.toPlainText()
        super().show_text(text, anew=anew)
        if anew:
            self.document().clearUndoRedoStacks()
        elif self.toPlainText() != before:
            cursor = self.textCursor()
            cursor.setPosition(min(position, self.document().characterCount() - 1))
            self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to the window where the field has nothing to take back."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            passes = (event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()) or (
                event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
            )
            if passes:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the writing of one paragraph."""
        if not self._paragraphs and event.key() in _ENTER:
            self.finish_editing()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Lines that are pasted into one paragraph become one."""
        if not self._paragraphs and source.hasText():
            self.textCursor().insertText(" ".join(source.text().split()))
        elif source.hasText():
            self.textCursor().insertText(source.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font has other lines."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        needed = self.document().size().height()
        scrolls = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(
            scrolls if needed > self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        lines = min(max(needed, self._least), self._most)
        text = lines * math.ceil(QFontMetricsF(self.font()).lineSpacing())
        # Frame and padding of the theme, with or without the keyboard.
        self.setFixedHeight(math.ceil(text + 2 * self.document().documentMargin()) + 2 * px(5) + 2)


class IdField(QLineEdit):
    """An id: asked to be saved when the field is left and with Enter, because every id on the way is another one.

    Escape brings the kept id back.
    """

    save_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = ""

    @property
    def has_unsaved_text(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return self.text() != self._saved

    def show_text(self, text: str, *, anew: bool) -> None:
        """Show what is kept; unless `anew`, what is still being typed stays."""
        replaces = anew or not self.has_unsaved_text
        self._saved = text
        if replaces and (anew or self.text() != text):
            self.setText(text)

    def finish_editing(self) -> None:
        """Ask for the id to be saved now."""
        if self.has_unsaved_text:
            self.save_requested.emit(self.text())

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to the window where the field has nothing to take back."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            passes = (event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()) or (
                event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            )
            if passes:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the writing, Escape takes it back."""
        if event.key() in _ENTER:
            self.finish_editing()
            if not self.has_unsaved_text:
                self.focusNextChild()
        elif event.key() == Qt.Key.Key_Escape and self.has_unsaved_text:
            self.setText(self._saved)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field saves it."""
        super().focusOutEvent(event)
        self.finish_editing()


Editor = WritingField | IdField
