"""The projector's own keys, and those it hands on so that one screen is enough to drive the review."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from wa_desktop.ui.review_keys import ANSWERS, ReviewKey, asked_for


class OwnKey(Enum):
    """What the projector does itself."""

    FULL_SCREEN = auto()
    LEAVE = auto()
    THEME = auto()
    SUMMARY = auto()
    GOOD = auto()


_OWN = {
    Qt.Key.Key_F11: OwnKey.FULL_SCREEN,
    Qt.Key.Key_Escape: OwnKey.LEAVE,
    Qt.Key.Key_T: OwnKey.THEME,
    Qt.Key.Key_S: OwnKey.SUMMARY,
    Qt.Key.Key_G: OwnKey.GOOD,
}

CHANGES = {*ANSWERS, ReviewKey.CLEAR, ReviewKey.NUMBER}
"""What changes an answer: handed on only while the room sees the practice."""
MOVES = {ReviewKey.DOWN, ReviewKey.UP, ReviewKey.NEXT_QUESTION, ReviewKey.PREVIOUS_QUESTION}
"""Keys that may be held down."""
_ACTIONS = (
    ("next_open", ("Ctrl+Return", "Ctrl+Enter")),
    ("undo", ("Ctrl+Z",)),
    ("redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
)
"""Actions of the window that are handed on, by their ids. None of them opens anything."""


def own_key(event: QKeyEvent) -> OwnKey | None:
    """What a key press asks of the projector itself; None if it asks nothing."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    return _OWN.get(Qt.Key(event.key()))


def review_key(event: QKeyEvent) -> ReviewKey | None:
    """What a key press asks of the review page; None for keys that the projector keeps back.

    Those would open fields for text, or change what the room does not see.
    """
    key = asked_for(event)
    return key if key in CHANGES or key in MOVES else None


def action_id(event: QKeyEvent) -> str:
    """The window's action that a key press asks for; empty if it is none that is handed on."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    pressed = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
    for name, keys in _ACTIONS:
        if pressed in [QKeySequence(key) for key in keys]:
            return name
    return ""


def projector_keys() -> list[tuple[str, str]]:
    """Words and keys, for the list of keys."""
    native = QKeySequence.SequenceFormat.NativeText
    return [(text, QKeySequence(key).toString(native)) for text, _, key in _described()]


def hint() -> str:
    """The keys in one line, for the page that waits."""
    native = QKeySequence.SequenceFormat.NativeText
    return "   ".join(f"{QKeySequence(key).toString(native)} {short}" for _, short, key in _described())


def _described() -> list[tuple[str, str, str]]:
    return [
        (_tr("Projector: full screen, or a window again"), _tr("full screen"), "F11"),
        (_tr("Projector: how the pillars stand, or the question again"), _tr("summary"), "S"),
        (_tr("Projector: what good looks like for the practice in hand"), _tr("what good looks like"), "G"),
        (_tr("Projector: other colours"), _tr("colours"), "T"),
        (_tr("Projector: leave full screen, then close"), _tr("close"), "Esc"),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProjectorKeys", text)
