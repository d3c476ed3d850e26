"""A condition as text: colored, completed, with what is wrong marked in its place."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontDatabase,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QToolTip, QWidget

from wa_desktop.lensfile import limits
from wa_desktop.ui.studio.rules.condition_completer import ConditionCompleter
from wa_desktop.ui.studio.rules.condition_marks import ConditionHighlighter, partner
from wa_desktop.ui.studio.rules.question_rules import DEFAULT, Fault
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.notes_editor import NotesEditor
from wa_desktop.ui.widgets.table import plain_tooltip
from wa_desktop.ui.words import say

PAUSE = 400
"""Milliseconds without a key after which what is typed is kept."""

_MOST_LINES = 6
_AIR = 7
_WORD = re.compile(r"[A-Za-z0-9_]*")
_WORD_BEFORE = re.compile(r"[A-Za-z0-9_]*\Z")
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_FOR_THE_LIST = _ENTER | {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}


class ConditionEditor(NotesEditor):
    """`save_requested` as of notes, and by Enter; Ctrl+Space opens the list of choices.

    Undo and redo go to the text first; with nothing left there `undo_requested` and `redo_requested` ask for the
    draft's. `left` follows when the keyboard goes elsewhere.
    """

    left = Signal()
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._idle.setInterval(PAUSE)
        self._titles: dict[str, str] = {}
        self._faults: tuple[Fault, ...] = ()
        self._faulty_text = ""
        self._given = ""
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(px(13))
        self.setFont(fixed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setPlaceholderText(self.tr("Choices joined by && and ||, such as first && !second"))
        self._marks = ConditionHighlighter(self.document())
        self.completer = ConditionCompleter(self)
        self.completer.activated.connect(self._on_chosen)
        self.cursorPositionChanged.connect(self._mark)
        self.textChanged.connect(self._mark)  # a mark of before does not fit another text
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is marked as wrong; nothing once the text is another."""
        return self._faults if self.toPlainText() == self._faulty_text else ()

    def show_condition(
        self, text: str, titles: Mapping[str, str], faults: Sequence[Fault], *, anew: bool
    ) -> None:
        """Show a condition with what is wrong in it; `titles` are those of the choices, by id."""
        self._titles = {name: title for name, title in titles.items() if limits.ID.fullmatch(name)}
        self._marks.show_ids(frozenset(self._titles))
        place = self.textCursor().position()
        self.show_text(text, anew=anew)
        if not anew:
            self.put_cursor(min(place, len(self.toPlainText())))
        self._faults, self._faulty_text = tuple(faults), self._saved
        self.setAccessibleDescription(" ".join(say(fault.sentence) for fault in self.faults))
        self._mark()

    def show_text(self, text: str, *, anew: bool) -> None:
        """As with notes, but what the field itself makes of unusual white space counts as no change."""
        self._idle.stop()
        if text == self.toPlainText():
            self._given = self._saved = text
        elif self.has_unsaved_text and not anew:
            self._saved = text
            self._idle.start()
        elif text != self._given or self.has_unsaved_text:
            self.setPlainText(text)
            self._given, self._saved = text, self.toPlainText()
            self._idle.stop()

    def put_cursor(self, place: int) -> None:
        """Stand before the character at a place."""
        cursor = self.textCursor()
        if cursor.position() != place:
            cursor.setPosition(place)
            self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """With the list open, Tab is the list's, which takes the row in hand; else it leads out of the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._is_for_list(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Four keys of our own; the rest is Qt's, and what is typed may be completed."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._offer()
            self.completer.suggest(self._typed_word())
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.finish_editing()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable():
            self.redo_requested.emit()
        else:
            before = self.toPlainText()
            super().keyPressEvent(event)
            if self.toPlainText() != before:
                self._suggest_while_typing()
            elif self.completer.is_open and event.key() not in {Qt.Key.Key_Shift, Qt.Key.Key_Control}:
                self.completer.close()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Parentheses are lit where one types."""
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps what is typed and closes the list."""
        super().focusOutEvent(event)
        self._mark()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.completer.close()
            self.left.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """What is under the pointer: what is wrong there, else the title of the choice."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.told_at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), plain_tooltip(text) if text else "", self)
            return True
        return super().viewportEvent(event)

    def told_at(self, place: int) -> str:
        """What there is to say of a place of the text; empty if nothing."""
        for fault in self.faults:
            if fault.start <= place <= fault.end:
                return say(fault.sentence)
        start, end = self._word_at(place)
        return self._titles.get(self.toPlainText()[start:end], "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A new theme wants new colors."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_marks"):
            self._marks.rehighlight()
            self._mark()

    # Completion

    def _is_for_list(self, event: QKeyEvent) -> bool:
        return self.completer.is_open and event.key() in _FOR_THE_LIST

    def _suggest_while_typing(self) -> None:
        word = self._typed_word()
        if word:
            self._offer()
            self.completer.suggest(word)
        else:
            self.completer.close()

    def _offer(self) -> None:
        """The choices, and `default` where it can stand alone."""
        words = {name: title for name, title in self._titles.items() if name != DEFAULT}
        start, end = self._word_at(self.textCursor().position())
        text = self.toPlainText()
        if not (text[:start] + text[end:]).strip():
            words[DEFAULT] = self.tr("every other case")
        self.completer.show_words(words)

    def _typed_word(self) -> str:
        """The word before the cursor."""
        found = _WORD_BEFORE.search(self.toPlainText()[: self.textCursor().position()])
        return found.group() if found else ""

    def _word_at(self, place: int) -> tuple[int, int]:
        text = self.toPlainText()
        before = _WORD_BEFORE.search(text[:place])
        after = _WORD.match(text, place)
        return (before.start() if before else place, after.end() if after else place)

    def _on_chosen(self, row: str) -> None:
        start, end = self._word_at(self.textCursor().position())
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(self.completer.id_of(row))
        self.setTextCursor(cursor)

    # Marks

    def _mark(self) -> None:
        theme = current_theme()
        selections = [self._selection(fault.start, fault.end, wrong=True) for fault in self.faults]
        pair = partner(self.toPlainText(), self.textCursor().position()) if self.hasFocus() else None
        for place in pair or ():
            lit = self._selection(place, place + 1, wrong=False)
            lit.format.setBackground(QColor(theme.accent_soft))
            selections.append(lit)
        self.setExtraSelections(selections)

    def _selection(self, start: int, end: int, *, wrong: bool) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        last = len(self.toPlainText())
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        if wrong:
            selection.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            selection.format.setUnderlineColor(QColor(current_theme().risk_high_text))
        return selection

    def _fit(self) -> None:
        lines = min(max(self.document().size().height(), 1), _MOST_LINES)
        text = lines * math.ceil(QFontMetricsF(self.font()).lineSpacing())
        self.setFixedHeight(math.ceil(text + 2 * self.document().documentMargin()) + 2 * px(_AIR))
