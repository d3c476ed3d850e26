"""A few lines of a text file around the one that matters, which is marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFontDatabase, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px

AROUND = 8
LONGEST_LINE = 600


class SourceView(QPlainTextEdit):
    """Shows lines with their numbers; nothing can be changed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(px(12))
        self.setFont(fixed)
        self._marked = 0

    def show_lines(self, lines: Sequence[str], line: int) -> None:
        """Show the lines around `line`, counted from 1, with an arrow and a tint on it."""
        first = max(1, line - AROUND)
        last = min(len(lines), line + AROUND)
        digits = len(str(last))
        shown = [
            f"{'→' if number == line else ' '} {number:>{digits}}  {_cut(lines[number - 1])}"
            for number in range(first, last + 1)
        ]
        self.setPlainText("\n".join(shown))
        self._marked = line - first
        self._mark()

    def changeEvent(self, event: QEvent) -> None:
        """A new theme wants a new tint."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.extraSelections():
            self._mark()

    def _mark(self) -> None:
        cursor = QTextCursor(self.document().findBlockByNumber(self._marked))
        self.setTextCursor(cursor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format.setBackground(QColor(current_theme().risk_medium_fill))
        selection.format.setForeground(QColor(current_theme().text_ink))
        selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([selection])


def _cut(line: str) -> str:
    text = line.rstrip("\r").replace("\t", "    ")
    return text if len(text) <= LONGEST_LINE else f"{text[:LONGEST_LINE]} …"
