"""Buttons that stand in a line with chips, and are no higher than they."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.button import Button
from wa_desktop.ui.widgets.menu_button import MenuButton

HEIGHT = 28


class CompactButton(Button):
    """A quiet button for a sign or a word."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setFont(font(13))

    def sizeHint(self) -> QSize:
        """A square for a sign, longer for a word."""
        wide = QFontMetrics(self.font()).horizontalAdvance(self._plain_text()) + px(18)
        return QSize(max(wide, px(HEIGHT)), px(HEIGHT))


class CompactMenu(MenuButton):
    """A menu of what can be added."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setFont(font(13))

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        wide = QFontMetrics(self.font()).horizontalAdvance(self._plain_text())
        return QSize(wide + px(18), px(HEIGHT))
