"""A main part with a narrow one beside it, or below it where there is no room for both."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from wa_desktop.ui.theme.type import px


class Beside(QWidget):
    """The first widget gets `shares[0]` of the room, the second `shares[1]`; below `width` (of the design) they stand one above the other."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        shares: tuple[int, int],
        width: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._width = width
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(12))
        self._layout.addWidget(first, shares[0])
        self._layout.addWidget(second, shares[1])

    @property
    def is_stacked(self) -> bool:
        """Whether one stands above the other."""
        return self._layout.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose for the new width."""
        super().resizeEvent(event)
        stacked = self.width() < px(self._width)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(below if stacked else beside)
