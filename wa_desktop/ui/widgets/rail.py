"""The navigation rail: one entry per page."""

from __future__ import annotations

import qtawesome
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px

WIDTH = 64
HEIGHT = 52
WITH_ICON = 44
LOWEST = 22
GAP = 4


class RailButton(QAbstractButton):
    """An icon with its name below."""

    def __init__(self, page: str, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self._icon_name = icon
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # screen readers say one of several; the rail's group sees to it
        self._height = px(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A part of the rail."""
        return QSize(px(WIDTH), self._height)

    def set_height(self, height: int) -> None:
        """Take less room in a low window, in pixels: the icon gives way, the name stays."""
        if height != self._height:
            self._height = height
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the chosen page's ground, the icon, the name."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(px(4), 1, -px(4), -1)
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            ground = QColor(theme.rail_active)
            ground.setAlpha(255 if self.isChecked() else 120)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, px(8), px(8))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.rail_active_text), 1.5))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(7), px(7))
        colour = QColor(theme.rail_active_text if self.isChecked() else theme.rail_text)
        if not self.isEnabled():
            colour.setAlpha(110)
        name_box = self.rect()
        if self._height >= px(WITH_ICON):
            icon = qtawesome.icon(self._icon_name, color=colour)
            icon.paint(
                painter, QRect((self.width() - px(20)) // 2, self._height // 2 - px(19), px(20), px(20))
            )
            name_box = QRect(0, self._height // 2 + px(3), self.width(), px(18))
        painter.setPen(colour)
        painter.setFont(font(11, QFont.Weight.Medium if self.isChecked() else QFont.Weight.Normal))
        painter.drawText(name_box, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Rail(QWidget):
    """The column of page buttons at the left edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(px(WIDTH))
        self.group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(margins(0, 14, 0, 12))
        self._layout.setSpacing(px(GAP))
        self._layout.addStretch(1)
        self._pages = 0

    def add_page(self, button: RailButton) -> None:
        """Add a page's button below those there are."""
        self._layout.insertWidget(self._pages, button)
        self._pages += 1
        self.group.addButton(button)

    def add_foot(self, button: QAbstractButton) -> None:
        """Put a button at the foot of the rail."""
        self._layout.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height out anew."""
        super().resizeEvent(event)
        buttons = self.findChildren(RailButton)
        edges = self._layout.contentsMargins()
        room = self.height() - edges.top() - edges.bottom() - px(GAP) * len(buttons)
        height = max(px(LOWEST), min(px(HEIGHT), room // max(1, len(buttons))))
        for button in buttons:
            button.set_height(height)

    def minimumSizeHint(self) -> QSize:
        """It makes do with any height."""
        return QSize(px(WIDTH), 0)

    def buttons(self) -> dict[str, RailButton]:
        """The page buttons by page name."""
        return {button.page: button for button in self.group.buttons() if isinstance(button, RailButton)}

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Fill the column."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current_theme().rail_fill))
        painter.end()
