"""The keys that change a date, the same on the axis and in the list beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_WEEK = 7


class DateKeys:
    """Left and right a day, with Ctrl a week; Home in 30 days."""

    @staticmethod
    def days_of(event: QKeyEvent) -> int:
        """By how many days a key moves a date; 0 if it is no such key."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            return step * _WEEK
        return step if not modifiers else 0

    @staticmethod
    def is_in_a_month(event: QKeyEvent) -> bool:
        """Whether a key asks for a date in 30 days."""
        return event.key() == Qt.Key.Key_Home and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
