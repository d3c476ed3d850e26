"""What stands around the pages: the rail at the left, header and bars above, the status line below."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.banner import Banner
from wa_desktop.ui.widgets.header import Header
from wa_desktop.ui.widgets.rail import Rail, RailButton
from wa_desktop.ui.widgets.status_bar import StatusBar


class Frame(QWidget):
    """`page_requested` carries the name of a page whose button was clicked, `menu_requested` asks for the menu."""

    page_requested = Signal(str)
    menu_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Rail(self)
        self.header = Header(self)
        self.banner = Banner(self)
        self.stack = QStackedWidget(self)
        self.status = StatusBar(self)
        self.menu_button = RailButton("", self.tr("Menu"), "mdi6.menu", self.rail)
        self.menu_button.setCheckable(False)
        self.menu_button.clicked.connect(self.menu_requested)
        self.rail.add_foot(self.menu_button)

    def add_page(self, page: Page, text: str, icon: str) -> None:
        """Give a page its place in the stack, its button in the rail and its tools in the header."""
        self.stack.addWidget(page)
        button = RailButton(page.name, text, icon, self.rail)
        button.clicked.connect(self._on_rail_clicked)
        self.rail.add_page(button)
        self.header.add_tools(page.name, page.header_widgets())

    def put_together(self, bars: Iterable[QWidget]) -> None:
        """Lay out everything, with these bars between the banner and the page."""
        right = QVBoxLayout()
        right.setSpacing(0)
        for part in (self.header, self.banner, *bars):
            right.addWidget(part)
        right.addWidget(self.stack, 1)
        self.stack.setMinimumHeight(px(40))  # in a low window the page gives way to the bars, and scrolls
        right.addWidget(self.status)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)

    def _on_rail_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            self.page_requested.emit(button.page)
