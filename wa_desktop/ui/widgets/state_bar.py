"""A calm bar above every page that says what kind of thing is open, with one way out of it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.label import Label


class StateBar(QWidget):
    """Hidden until it has something to say; `button` is the way out. `name` is what screen readers call it."""

    def __init__(self, name: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label("", pixels=14, wrap=True)
        self._label.setAccessibleName(name)
        self.button = quiet(action)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(22, 6, 18, 6))
        layout.setSpacing(px(14))
        layout.addWidget(self._label, 1)
        layout.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._label.text()

    def say(self, sentence: str) -> None:
        """Say this, or go where there is nothing to say."""
        self._label.setText(sentence)
        self._label.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw its ground, calmer than a warning."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.accent_soft))
        painter.fillRect(0, 0, px(4), self.height(), QColor(theme.accent_focus))
        painter.setPen(QColor(theme.surface_border))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
