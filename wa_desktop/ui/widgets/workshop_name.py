"""A field for the name of who takes care of something, which completes the people in the room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from wa_desktop.domain.workshop import MAX_LINE


class WhoField(QLineEdit):
    """The first letters complete a name of somebody in the room in place; any other name can be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QStringListModel(self)
        self.setMaxLength(MAX_LINE)
        self.setPlaceholderText(self.tr("Who"))
        self.setAccessibleName(self.tr("Who takes care of it"))
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.setCompleter(completer)

    def blend_in(self) -> None:
        """Show a frame only while somebody writes in it, as in a list."""
        self.setStyleSheet("QLineEdit:!focus:!hover { border-color: transparent; background: transparent; }")

    def offer(self, names: Sequence[str]) -> None:
        """Complete other names."""
        if self._names.stringList() != list(names):
            self._names.setStringList(list(names))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of a long name."""
        super().focusOutEvent(event)
        self.setCursorPosition(0)
