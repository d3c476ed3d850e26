"""One line across the window for what needs attention now: what happened and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.label import Label


class Banner(QWidget):
    """Hidden until there is something to say; it stays until it is dismissed or what it says is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label("", pixels=14, wrap=True)
        self._label.setAccessibleName(self.tr("Message"))
        self._dismiss = link(self.tr("Dismiss"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(22, 8, 18, 8))
        layout.addWidget(self._label, 1)
        layout.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self._dismiss.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._label.text()

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self._label.setText(sentence)
        self._label.setAccessibleDescription(sentence)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw its ground."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.risk_medium_fill))
        painter.fillRect(0, 0, px(4), self.height(), QColor(theme.risk_medium_text))
        painter.end()
