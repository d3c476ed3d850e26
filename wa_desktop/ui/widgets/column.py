"""A scrolling column whose height follows its wrapped texts exactly.

Qt's own resizable scroll area asks for the height at the narrowest width, which leaves text cut at first and
empty room later.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from wa_desktop.ui.widgets.heights import height_for, settle


class Column(QScrollArea):
    """Scrolls a body up and down; the body is as wide as the column."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.fit)
        self.setWidget(body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the body to the new width."""
        super().resizeEvent(event)
        self.fit()

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
