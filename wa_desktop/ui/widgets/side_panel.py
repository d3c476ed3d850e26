"""The area at the right of a page that tells about the row in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column

MAIN_SHARE = 5
PANEL_SHARE = 2
"""How a page's width is shared with its panel."""

NARROWEST = 300
WIDEST = 380

Part = QWidget | int
"""A widget, or so many pixels of air in the design."""


class SidePanel(Column):
    """A column of widgets, replaced as a whole; it scrolls where it is too long."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Panel(Qt.Edge.LeftEdge), parent)
        self.read_by_keyboard(name)
        self.setMinimumWidth(px(NARROWEST))
        self.setMaximumWidth(px(WIDEST))

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show other widgets, from the top; the old ones go."""
        panel = Panel(Qt.Edge.LeftEdge)
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(margins(20, 16, 18, 18))
        layout.setSpacing(px(5))
        for part in parts:
            if isinstance(part, int):
                layout.addSpacing(px(part))
            else:
                layout.addWidget(part)
        layout.addStretch(1)
        self.setWidget(panel)
        self.fit()
