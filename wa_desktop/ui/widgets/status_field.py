"""A choice in the window's head with its name before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.label import muted

Value = TypeVar("Value")


SHORT = 110
_ANY = 16_777_215
"""Qt's own limit of a width."""


class StatusField(QWidget, Generic[Value]):
    """`value_chosen` carries a value that a person has chosen."""

    value_chosen = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[Value, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in choices]
        self.box = ChoiceBox(choices)
        self.box.setAccessibleName(name)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        # The head keeps what the keyboard can reach, however narrow it is.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        self._name = muted(name, 13)
        line.addWidget(self._name)
        line.addWidget(self.box)
        self.box.activated.connect(self._on_activated)

    @property
    def value(self) -> Value:
        """What is shown as chosen."""
        return self.box.value

    @property
    def short_width(self) -> int:
        """The pixels it makes do with: its box alone, in which a long word is cut."""
        return min(px(SHORT), self.box.sizeHint().width())

    @property
    def full_width(self) -> int:
        """The pixels it wants."""
        return self._name.sizeHint().width() + px(8) + self.box.sizeHint().width()

    def show_short(self, short: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Leave its name to the tooltip and to screen readers where there is little room, or show it again."""
        self._name.setHidden(short)
        self.box.setMaximumWidth(self.short_width if short else _ANY)
        self.setToolTip(self.accessibleName() if short else "")

    def show_value(self, value: Value) -> None:
        """Show another value; ValueError if it is not among the choices."""
        with QSignalBlocker(self.box):
            self.box.show_value(value)

    def name_choice(self, value: Value, word: str) -> None:
        """Give a choice another word."""
        self.box.setItemText(self._values.index(value), word)

    def _on_activated(self, index: int) -> None:
        self.value_chosen.emit(self._values[index])
