"""A small dialog of a fixed width whose height follows its wrapped texts exactly."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from wa_desktop.ui.widgets.heights import height_for, settle


class NarrowDialog(QDialog):
    """Deleted when closed. Qt alone would share out room that wrapped texts might need and do not."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(width)

    def event(self, event: QEvent) -> bool:
        """Fit again when something inside wants another size."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def showEvent(self, event: QShowEvent) -> None:
        """Fit before it is seen."""
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        layout = self.layout()
        if layout:
            self.setFixedHeight(height_for(layout, self.width()))
            settle(layout)
