"""A small dialog of a fixed width whose height follows its wrapped texts exactly."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.heights import height_for

FRAME = 30
"""Room for the window's frame."""


class NarrowDialog(QDialog):
    """Deleted when closed; `width` in pixels of the design. Subclasses lay their parts out in `body`.

    Qt alone would share out room that wrapped texts might need and do not. On a screen too low for it all, the
    body scrolls.
    """

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(min(px(width), self.screen().availableGeometry().width()))
        self.body = QWidget()
        self._column = Column(self.body)
        self.body.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when something inside wants another size."""
        if watched is self.body and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit before it is seen."""
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        layout = self.body.layout()
        if layout:
            high = height_for(layout, self.width())
            self.setFixedHeight(min(high, self.screen().availableGeometry().height() - px(FRAME)))
            self._column.fit()
