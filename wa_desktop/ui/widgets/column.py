"""A scrolling column whose height follows its wrapped texts exactly.

Qt's own resizable scroll area asks for the height at the narrowest width, which leaves text cut at first and
empty room later.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.widgets.heights import height_for, settle


class FocusRing(QWidget):
    """Lies over a scrolling area that has the keyboard; the pointer passes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor(current_theme().accent_focus), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class Column(QScrollArea):
    """Scrolls a body up and down; the body is as wide as the column."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ring: FocusRing | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.fit)
        self.setWidget(body)

    def read_by_keyboard(self, name: str) -> None:
        """Take the focus for the sake of scrolling, as a column without fields does, and show it."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self._ring = FocusRing(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self._show_ring()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It has gone."""
        super().focusOutEvent(event)
        self._show_ring()

    def _show_ring(self) -> None:
        if self._ring:
            self._ring.setGeometry(self.viewport().geometry())
            self._ring.setVisible(self.hasFocus())
            self._ring.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the body to the new width."""
        super().resizeEvent(event)
        self.fit()
        self._show_ring()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Fit again when something in the body wants another size."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._timer.start()
        return super().eventFilter(watched, event)  # type: ignore[arg-type] # Qt hands over QObjects

    def refit(self) -> None:
        """The content changed: fit the body at the next turn of the event loop."""
        self._timer.start()

    def fit(self) -> None:
        """Give the body the column's width and the height its content needs there."""
        body = self.widget()
        layout = body.layout() if body else None
        if body is None or layout is None:
            return
        width = self.viewport().width()
        body.resize(width, max(height_for(layout, width), self.viewport().height()))
        settle(layout)
