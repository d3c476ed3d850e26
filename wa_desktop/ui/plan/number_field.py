"""A field for days or people, in halves by the arrow keys and finer by typing."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy, QWidget

from wa_desktop.ui.plan.words import number_word
from wa_desktop.ui.theme.type import px

STEP = 0.5
HEIGHT = 36
_DECIMALS = 2


class NumberField(QDoubleSpinBox):
    """Shows no more decimals than there are."""

    def __init__(self, name: str, least: float, most: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDecimals(_DECIMALS)
        self.setRange(least, most)
        self.setSingleStep(STEP)
        self.setGroupSeparatorShown(False)
        self.setFixedHeight(px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedWidth(px(76))
        # Qt's own way to drop the buttons leaves no room for digits under a style sheet.
        self.setStyleSheet(
            "QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }"
        )
        self.lineEdit().setStyleSheet(f"border: none; padding: 0 {px(6)}px; background: transparent;")
        self.lineEdit().setAcceptDrops(False)

    def textFromValue(self, value: float) -> str:
        """The number as the locale writes it, without zeros at its end."""
        return number_word(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the panel instead of changing the number by accident."""
        event.ignore()
