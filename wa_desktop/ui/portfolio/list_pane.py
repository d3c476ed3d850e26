"""The middle of the portfolio: the filter in force, what is being done, and the table or why it is empty."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.ui.portfolio.bulk_bar import BulkBar
from wa_desktop.ui.portfolio.filter_bar import FilterChips
from wa_desktop.ui.portfolio.list_message import ListMessage
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.workload_table import WorkloadTable


class ListPane(QWidget):
    """The card with the table ends below its last row."""

    def __init__(self, table: WorkloadTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.chips = FilterChips()
        self.message = ListMessage()
        self.bulk = BulkBar()
        self.no_match = EmptyState()
        self._card = Card()
        self._middle = QStackedWidget()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(margins(2, 4, 2, 4))
        inside.addWidget(table)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card, 1)
        column.addStretch(0)
        self._middle.addWidget(listing)
        self._middle.addWidget(self.no_match)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(18, 14, 18, 14))
        layout.setSpacing(px(10))
        for part in (self.chips, self.message, self.bulk):
            layout.addWidget(part)
        layout.addWidget(self._middle, 1)
        table.fitted.connect(self._fit)

    def show_rows(self, count: int) -> None:
        """Show the table as high as its rows, or that there are none."""
        self._middle.setCurrentIndex(0 if count else 1)
        self._fit()

    def _fit(self) -> None:
        """A table that scrolls sideways has a bar below its last row."""
        high = self.table.fitting_height() + px(4) + px(4)
        if high != self._card.maximumHeight():
            self._card.setMaximumHeight(high)

    def show_other(self, widget: QWidget) -> None:
        """Show something else in the table's place, such as templates, until rows are shown again."""
        if self._middle.indexOf(widget) < 0:
            self._middle.addWidget(widget)
        self._middle.setCurrentWidget(widget)
