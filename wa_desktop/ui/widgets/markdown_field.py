"""A field for notes in Markdown that helps with lists and marks and grows with its text."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from wa_desktop.ui.widgets.notes_editor import NotesEditor

BOLD_KEY = "Ctrl+B"
ITALIC_KEY = "Ctrl+I"
LIST_KEY = "Ctrl+L"

_MARKS = {Qt.Key.Key_B: "**", Qt.Key.Key_I: "*"}
_ITEM = re.compile(r"(\s*)(?:([-*+])|(\d{1,9})([.)]))(\s+)")
_BULLET = re.compile(r"(\s*)[-*+]\s+")
_BEFORE_WORDS = re.compile(r"\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?")
_LINE_END = "\u2029"
"""What stands for a line end in a cursor's selection."""

_PLAIN = """
QPlainTextEdit, QPlainTextEdit:focus {
    background: transparent; border: none; border-radius: 0; padding: 0;
    placeholder-text-color: palette(placeholder-text);
}
"""


class MarkdownField(NotesEditor):
    """A bare field without a frame of its own, as high as its text, from `least` to `most` lines.

    `focus_changed` says that the keyboard came or went.
    """

    focus_changed = Signal()

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_PLAIN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """The field's own keys are not the window's while the field has the keyboard."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set marks, make lists, and go on with them."""
        key = Qt.Key(event.key())
        if _is_own(event):
            if key in _MARKS:
                self.toggle_mark(_MARKS[key])
            else:
                self.toggle_list()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not (
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self._break_line()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it went."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font has other lines."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def toggle_mark(self, mark: str) -> None:
        """Put a mark around the words of each selected line, or take it away; without words, stand between two."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            self._toggle_empty(cursor, mark)
            return
        start, size = cursor.selectionStart(), len(mark)
        if self._is_around(cursor, mark):
            end = cursor.selectionEnd()
            cursor.beginEditBlock()
            for position in (end, start - size):
                cursor.setPosition(position)
                cursor.setPosition(position + size, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
            cursor.endEditBlock()
            self._select(start - size, end - size)
            return
        made = marked(cursor.selectedText().split(_LINE_END), mark)
        cursor.insertText("\n".join(made))
        self._select(start, cursor.position())

    def toggle_list(self) -> None:
        """Make the selected lines items of a list, or plain lines if they all are items."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        blocks = [first]
        while blocks[-1] != last:
            blocks.append(blocks[-1].next())
        written = [block for block in blocks if block.text().strip()] or blocks[:1]
        all_items = all(_BULLET.match(block.text()) for block in written)
        cursor.beginEditBlock()
        for block in written:
            found = _BULLET.match(block.text())
            here = QTextCursor(block)
            if found and all_items:
                here.setPosition(block.position() + len(found.group(1)))
                here.setPosition(block.position() + found.end(), QTextCursor.MoveMode.KeepAnchor)
                here.removeSelectedText()
            elif not found:
                here.insertText("- ")
        cursor.endEditBlock()

    def _toggle_empty(self, cursor: QTextCursor, mark: str) -> None:
        here = cursor.position()
        if self._is_around(cursor, mark):
            cursor.setPosition(here - len(mark))
            cursor.setPosition(here + len(mark), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            return
        cursor.beginEditBlock()  # two pieces are a step of undo of their own, one would join the typing before it
        cursor.insertText(mark)
        cursor.insertText(mark)
        cursor.endEditBlock()
        cursor.setPosition(here + len(mark))
        self.setTextCursor(cursor)

    def _is_around(self, cursor: QTextCursor, mark: str) -> bool:
        """Whether exactly this mark, or it together with the other one, stands on both sides of the selection."""
        before = after = 0
        while self.document().characterAt(cursor.selectionStart() - 1 - before) == "*":
            before += 1
        while self.document().characterAt(cursor.selectionEnd() + after) == "*":
            after += 1
        return min(before, after) in {len(mark), 3}

    def _select(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _break_line(self) -> None:
        """Enter in a list begins the next item; in an empty item it ends the list."""
        cursor = self.textCursor()
        line = cursor.block().text()
        found = _ITEM.match(line)
        if cursor.hasSelection() or not found or cursor.positionInBlock() < found.end():
            cursor.insertText("\n")
        elif not line[found.end() :].strip():
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        else:
            indent, bullet, number, stop, air = found.groups()
            cursor.insertText(f"\n{indent}{bullet or f'{int(number) + 1}{stop}'}{air}")
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _fit(self) -> None:
        lines = min(max(self.document().size().height(), self._least), self._most)
        text = lines * math.ceil(QFontMetricsF(self.font()).lineSpacing())
        self.setFixedHeight(math.ceil(text + 2 * self.document().documentMargin()) + 2)


def marked(lines: list[str], mark: str) -> list[str]:
    """Lines with a mark around the words of each, behind the sign of a list; without it if all have it."""
    parts = [_parted(line) for line in lines]
    words = [core for _, core, _ in parts if core]
    size = len(mark)
    if words and all(
        len(core) > 2 * size and core.startswith(mark) and core.endswith(mark) and _is_whole(core, mark)
        for core in words
    ):
        return [before + core[size:-size] + after for before, core, after in parts]
    return [before + (f"{mark}{core}{mark}" if core else "") + after for before, core, after in parts]


def _is_whole(core: str, mark: str) -> bool:
    """Whether the stars at both ends are this mark or both marks together, and not half of the other one."""
    stars = min(len(core) - len(core.lstrip("*")), len(core) - len(core.rstrip("*")))
    return stars in {len(mark), 3}


def _parted(line: str) -> tuple[str, str, str]:
    """A line's sign and indent, its words, and the blanks behind them: marks must stand close to words."""
    found = _BEFORE_WORDS.match(line)
    start = found.end() if found else 0
    core = line[start:].rstrip()
    return line[:start], core, line[start + len(core) :]


def _is_own(event: QKeyEvent) -> bool:
    pressed = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return pressed and Qt.Key(event.key()) in {*_MARKS, Qt.Key.Key_L}
