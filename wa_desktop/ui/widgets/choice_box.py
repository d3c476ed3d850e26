"""A drop-down list of values that are no texts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

Value = TypeVar("Value")


class ChoiceBox(QComboBox, Generic[Value]):
    """Shows a word for each value; keeps the values itself, because Qt turns them into others."""

    def __init__(self, options: Sequence[tuple[Value, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self.addItems([word for _, word in options])
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> Value:
        """The chosen value."""
        return self._values[self.currentIndex()]

    def show_value(self, value: Value) -> None:
        """Choose a value; ValueError if it is not in the list."""
        self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form instead of changing a value by accident."""
        event.ignore()
