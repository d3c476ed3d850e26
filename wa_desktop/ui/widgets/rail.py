"""The navigation rail: one entry per page."""

from __future__ import annotations

import qtawesome
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font

WIDTH = 64


class RailButton(QToolButton):
    """An icon with its name below."""

    def __init__(self, page: str, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self._icon_name = icon
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A square of the rail."""
        return QSize(WIDTH, 52)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the chosen page's ground, the icon, the name."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(6, 1, -6, -1)
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            ground = QColor(theme.rail_active)
            ground.setAlpha(255 if self.isChecked() else 120)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent_focus), 1.5))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        colour = QColor(theme.rail_active_text if self.isChecked() else theme.rail_text)
        if not self.isEnabled():
            colour.setAlpha(110)
        icon = qtawesome.icon(self._icon_name, color=colour)
        icon.paint(painter, QRect((self.width() - 20) // 2, 7, 20, 20))
        painter.setPen(colour)
        painter.setFont(font(11, QFont.Weight.Medium if self.isChecked() else QFont.Weight.Normal))
        painter.drawText(QRect(0, 29, self.width(), 18), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Rail(QWidget):
    """The column of page buttons at the left edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 14, 0, 12)
        self._layout.setSpacing(4)
        self._layout.addStretch(1)
        self._pages = 0

    def add_page(self, button: RailButton) -> None:
        """Add a page's button below those there are."""
        self._layout.insertWidget(self._pages, button)
        self._pages += 1
        self.group.addButton(button)

    def add_foot(self, button: QToolButton) -> None:
        """Put a button at the foot of the rail."""
        self._layout.addWidget(button)

    def buttons(self) -> dict[str, RailButton]:
        """The page buttons by page name."""
        return {button.page: button for button in self.group.buttons() if isinstance(button, RailButton)}

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Fill the column."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current_theme().rail_fill))
        painter.end()
