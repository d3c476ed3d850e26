"""What a page says when it has nothing to show, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import Button, primary
from wa_desktop.ui.widgets.label import Label, muted, title


class EmptyState(QWidget):
    """A title, a sentence and perhaps a button, in the middle of the room there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title: Label = title("", 18)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = muted("", 14, wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button: Button = primary("")
        layout = QVBoxLayout(self)
        layout.setSpacing(px(8))
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(px(8))
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    @property
    def text(self) -> str:
        """The title and the sentence."""
        return f"{self._title.text()}\n{self._text.text()}"

    def say(self, heading: str, text: str, action: str = "") -> None:
        """Show a title and a sentence, and a button if `action` names one."""
        self._title.setText(heading)
        self._text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.button.updateGeometry()
