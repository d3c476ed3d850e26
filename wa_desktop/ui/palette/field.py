"""The palette's field: letters stay in it, the keys that move through a list are handed on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_STAYING = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
"""The window lost the focus or a menu has it for a moment: the field has not been left."""

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class PaletteField(QLineEdit):
    """`key_pressed` carries a Qt.Key that is not for the text; `left` says that the focus went elsewhere.

    While it has the focus no shortcut of the window fires, except `open_keys`, which opens the palette and
    closes it.
    """

    key_pressed = Signal(object)
    left = Signal()

    def __init__(self, open_keys: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_keys = [QKeySequence(key) for key in open_keys]
        self._handed_on = {
            Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
            Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape,
        }  # fmt: skip

    def event(self, event: QEvent) -> bool:
        """Keep the window's shortcuts away, and the focus here."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                opens = QKeySequence(event.keyCombination()) in self._open_keys
                event.setAccepted(not opens)
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                self.key_pressed.emit(Qt.Key.Key_Down if event.key() == Qt.Key.Key_Tab else Qt.Key.Key_Up)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on what moves or decides; the rest is text."""
        key = Qt.Key(event.key())
        if key in self._handed_on and event.modifiers() in _PLAIN:
            self.key_pressed.emit(key)
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus went elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYING:
            self.left.emit()
