"""The foot of the window: keys that work here, and that everything is saved."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import muted

Hint = tuple[tuple[str, ...], str]
"""Keys, and what they do."""


class KeyCap(QWidget):
    """A key as it looks on a keyboard."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)

    def sizeHint(self) -> QSize:
        """As wide as its legend."""
        return QSize(max(19, QFontMetrics(font(12)).horizontalAdvance(self._key) + 12), 19)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.surface_quiet))
        painter.setPen(QPen(QColor(theme.surface_border_strong), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
        painter.setPen(QColor(theme.text_muted))
        painter.setFont(font(12))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()


class StatusBar(Panel):
    """Key hints at the left, the state of saving at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.TopEdge, parent)
        self.setFixedHeight(30)
        self._hints = QWidget(self)
        self.state = muted("", 13)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(18, 1, 18, 0)
        self._layout.addWidget(self._hints)
        self._layout.addStretch(1)
        self._layout.addWidget(self.state)

    def show_hints(self, hints: list[Hint]) -> None:
        """Show which keys work on this page."""
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for keys, meaning in hints:
            for key in keys:
                layout.addWidget(KeyCap(key))
            layout.addWidget(muted(meaning, 13))
            layout.addSpacing(14)
        self._layout.replaceWidget(self._hints, row)
        self._hints.hide()
        self._hints.deleteLater()
        self._hints = row
