"""A large button that says in a sentence what one gets by it."""

from __future__ import annotations

import qtawesome
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.label import Label, muted

TILE = 40
EDGE = 16


class WayIn(QPushButton):
    """A picture, a name and a sentence on a card; `step_requested` carries +1 or -1 for the arrow keys.

    `first` marks the way most people want.
    """

    step_requested = Signal(int)

    def __init__(
        self, name: str, sentence: str, icon: str, *, first: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._icon_name = icon
        self._first = first
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)
        self.setAutoDefault(True)  # Enter presses it outside of dialogs too
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(EDGE + TILE + EDGE, 14, EDGE + 26, 14))
        layout.setSpacing(px(2))
        for label in (Label(name, pixels=16, weight=QFont.Weight.Medium), muted(sentence, 14, wrap=True)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)

    def sizeHint(self) -> QSize:
        """What its texts need."""
        layout = self.layout()
        return layout.totalSizeHint() if layout else QSize()

    def minimumSizeHint(self) -> QSize:
        """What its texts need at least."""
        layout = self.layout()
        return layout.totalMinimumSize() if layout else QSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go to the ways beside."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Right}:
            self.step_requested.emit(1)
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Left}:
            self.step_requested.emit(-1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the card, the picture on its tile and the arrow; the labels draw the texts."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.isEnabled() and (self.underMouse() or self.isDown())
        painter.setBrush(QColor(theme.surface_selected if lively else theme.surface_panel))
        painter.setPen(
            QPen(QColor(theme.accent_focus), 2)
            if self.hasFocus()
            else QPen(QColor(theme.surface_border_strong if lively else theme.surface_border), 1)
        )
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(9), px(9))
        self._paint_tile(painter)
        right, middle, size = self.width() - px(EDGE + 4), self.height() / 2, px(5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent_focus if self.hasFocus() else theme.text_faint), 1.6))
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(right - size, middle - size),
                    QPointF(right, middle),
                    QPointF(right - size, middle + size),
                ]
            )
        )
        painter.end()

    def _paint_tile(self, painter: QPainter) -> None:
        theme = current_theme()
        fill, sign = theme.accent_soft, theme.text_link
        if not self.isEnabled():
            fill, sign = theme.surface_track, theme.text_faint
        elif self._first:
            fill, sign = theme.accent_fill, theme.accent_on_fill
        tile = QRectF(px(EDGE), (self.height() - px(TILE)) / 2, px(TILE), px(TILE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(tile, px(9), px(9))
        inset = px(9)
        icon = qtawesome.icon(self._icon_name, color=sign)
        icon.paint(painter, tile.toRect().adjusted(inset, inset, -inset, -inset))
