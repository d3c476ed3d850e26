"""A rounded panel with a fine border."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px


class Card(QFrame):
    """A panel that stands out from the window; `lit` marks the one in hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = False

    @property
    def lit(self) -> bool:
        """Whether it is the one in hand."""
        return self._lit

    def set_lit(self, lit: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Mark it, or not."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the panel."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.surface_panel))
        edge = theme.accent_focus if self._lit or self.hasFocus() else theme.surface_border
        painter.setPen(QPen(QColor(edge), 2.4 if self.hasFocus() else 1.2 if self._lit else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(9), px(9))
        painter.end()


class Panel(QWidget):
    """A flat area of the panel colour with an optional line along one edge."""

    def __init__(self, edge: Qt.Edge | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = edge

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Fill and draw the line."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.surface_panel))
        box = self.rect()
        painter.setPen(QColor(theme.surface_border))
        if self._edge is Qt.Edge.RightEdge:
            painter.drawLine(box.topRight(), box.bottomRight())
        elif self._edge is Qt.Edge.LeftEdge:
            painter.drawLine(box.topLeft(), box.bottomLeft())
        elif self._edge is Qt.Edge.BottomEdge:
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        elif self._edge is Qt.Edge.TopEdge:
            painter.drawLine(box.topLeft(), box.topRight())
        painter.end()


def paint_quiet_ground(widget: QWidget) -> None:
    """Fill a widget with the quiet color within a fine, rounded border; called from its paintEvent."""
    theme = current_theme()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.surface_border))
    painter.setBrush(QColor(theme.surface_quiet))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
    painter.end()
