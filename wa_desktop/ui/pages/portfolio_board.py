"""How the portfolio's parts stand: views at the left, tabs over the list in the middle, the panel at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.ui.portfolio.list_tabs import ListTabs
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.search_field import SearchField
from wa_desktop.ui.widgets.view_list import ViewList

MAIN_WIDTH = 720


class PortfolioBoard(MainAndPanel):
    """Search and views are the `side`; `tools` stand at the right of the tabs, over what they change."""

    def __init__(
        self,
        side: tuple[SearchField, ViewList],
        tabs: ListTabs,
        tools: Sequence[QWidget],
        panel: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        main = QWidget()
        row = QHBoxLayout(main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_side(*side), 3)
        row.addLayout(_middle(tabs, tools), 10)
        super().__init__(main, panel, MAIN_WIDTH, parent)


def _side(search: SearchField, views: ViewList) -> QWidget:
    side = Panel(Qt.Edge.RightEdge)
    side.setMinimumWidth(px(150))
    side.setMaximumWidth(px(230))
    column = QVBoxLayout(side)
    column.setContentsMargins(margins(0, 11, 1, 0))
    column.setSpacing(px(2))
    field = QHBoxLayout()
    field.setContentsMargins(margins(11, 0, 11, 0))
    field.addWidget(search)
    column.addLayout(field)
    column.addWidget(views, 1)
    return side


def _middle(tabs: ListTabs, tools: Sequence[QWidget]) -> QVBoxLayout:
    strip = Panel(Qt.Edge.BottomEdge)
    line = QHBoxLayout(strip)
    line.setContentsMargins(margins(6, 0, 14, 1))
    line.setSpacing(px(8))
    line.addWidget(tabs.tabs, 1)
    for tool in tools:
        line.addWidget(tool)
    middle = QVBoxLayout()
    middle.setContentsMargins(0, 0, 0, 0)
    middle.setSpacing(0)
    middle.addWidget(strip)
    middle.addWidget(tabs, 1)
    return middle
