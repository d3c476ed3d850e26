"""A dialog in which Enter does nothing by accident."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton


class ButtonKeysDialog(QDialog):
    """Enter presses the button in hand; in a field or list it saves and closes nothing, as a QDialog's would."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for the button in hand; the other keys are Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            button = self.focusWidget()
            if isinstance(button, QPushButton):
                button.click()
            return
        super().keyPressEvent(event)
