"""A drop-down list of values that are no texts, whose choices change while it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

Value = TypeVar("Value")


class ChangingBox(QComboBox, Generic[Value]):
    """Holds at least one choice once it was offered some; the wheel scrolls what it lies in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Value] = []
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> Value | None:
        """The chosen value; None while nothing is offered."""
        number = self.currentIndex()
        return self._values[number] if number >= 0 else None

    @property
    def values(self) -> tuple[Value, ...]:
        """All that can be chosen, in order."""
        return tuple(self._values)

    def offer(self, options: Sequence[tuple[Value, str]], value: Value) -> None:
        """Offer other choices, with that value chosen, or the first where it is not among them; nobody is told."""
        with QSignalBlocker(self):
            self.clear()
            self._values = [one for one, _ in options]
            self.addItems([word for _, word in options])
            self.show_value(value)

    def show_value(self, value: Value) -> None:
        """Show a value without asking for it; the first where it is not among the choices."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the panel instead of changing a value by accident."""
        event.ignore()
