"""Two cards side by side, one under the other where there is no room for both."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Card

BESIDE_FROM = 620
"""Pixels of the design from which two cards have room side by side."""

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class TwoSides(QWidget):
    """What is chosen from at the left, what was chosen at the right; the widths go as `shares` do."""

    def __init__(
        self, left: QWidget, right: QWidget, shares: tuple[int, int] = (3, 2), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._layout = QBoxLayout(_BESIDE, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(14))
        for part, share in zip((left, right), shares, strict=True):
            self._layout.addWidget(part, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        super().resizeEvent(event)
        self._layout.setDirection(_BESIDE if self.width() >= px(BESIDE_FROM) else _BELOW)


def framed(*parts: QWidget) -> Card:
    """A card around widgets, from the top; the last takes what room is left."""
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(margins(2, 6, 2, 6))
    column.setSpacing(px(4))
    for number, part in enumerate(parts, 1):
        column.addWidget(part, int(number == len(parts)))
    return card
