"""Digits typed one after the other, read as the number of a practice."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 700
"""How long a second digit may take, in milliseconds."""


class PracticeNumbers(QObject):
    """`chosen` carries a practice's number, from 1, as soon as no further digit could make it another one."""

    chosen = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = 0
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.settle)

    def type(self, digit: int, count: int) -> None:
        """Take a digit in, where there are so many practices."""
        both = 10 * self._first + digit
        if self._first and both <= count:
            self._choose(both)
            return
        self.settle()
        if 10 * digit <= count and digit:
            self._first = digit
            self._timer.start()
        elif 1 <= digit <= count:
            self._choose(digit)

    def settle(self) -> None:
        """Wait no longer for a second digit."""
        if self._first:
            self._choose(self._first)

    def _choose(self, number: int) -> None:
        self._first = 0
        self._timer.stop()
        self.chosen.emit(number)
