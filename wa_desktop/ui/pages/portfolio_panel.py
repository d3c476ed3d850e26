"""The right of the portfolio: what stands out over all workloads shown, or the one in hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.due import DueOf
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.ui.pages.portfolio_details import WIDTH, PortfolioDetails
from wa_desktop.ui.portfolio.common_gaps import CommonGaps
from wa_desktop.ui.portfolio.due_list import DueList
from wa_desktop.ui.portfolio.this_quarter import ThisQuarter
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.segments import Segments
from wa_desktop.ui.widgets.side_panel import NARROWEST

PARTS = 3
"""Gaps, quarter, and reviews that are due."""

QUARTER = 1
"""The part that is counted in many small steps."""


class PortfolioPanel(QWidget):
    """Two sides; `side_changed` says that the other one is in front now, or that one is seen again."""

    side_changed = Signal()

    def __init__(self, details: PortfolioDetails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.details = details
        self.gaps = CommonGaps()
        self.quarter = ThisQuarter()
        self.due = DueList()
        self.sides = Segments([self.tr("Portfolio"), self.tr("Workload")])
        self.setMinimumWidth(px(NARROWEST))
        self.setMaximumWidth(px(WIDTH))
        self._overview = Column(self._body())
        self._overview.read_by_keyboard(self.tr("The portfolio in short"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._overview)
        self._stack.addWidget(details)
        head = Panel(Qt.Edge.LeftEdge)
        row = QHBoxLayout(head)
        row.setContentsMargins(margins(14, 10, 14, 0))
        row.addWidget(self.sides)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.sides.segment(0))
        self.sides.chosen.connect(self._on_side_chosen)

    @property
    def shows_workload(self) -> bool:
        """Whether the workload in hand is in front."""
        return self.sides.choice == 1

    def showEvent(self, event: QShowEvent) -> None:
        """What it shows may be of another time."""
        super().showEvent(event)
        self.side_changed.emit()

    def show_side(self, *, workload: bool) -> None:
        """Bring a side to the front."""
        if workload != self.shows_workload:
            self.sides.show_choice(int(workload))
            self._on_side_chosen(int(workload))

    def show_numbers(self, numbers: PortfolioNumbers, part: int) -> None:
        """What stands out over these workloads, in PARTS: each is counted in a turn of its own."""
        if part == 0:
            self.gaps.show_gaps(numbers.gaps())
        elif part == 1:
            self.quarter.show_quarter(numbers.quarter)
        self._overview.refit()

    def show_due(self, entries: Sequence[PortfolioEntry], today: date, due_of: DueOf) -> None:
        """The last part: reviews that are due, of workloads of which one knows that they are, and when."""
        self.due.show_entries(entries, today, due_of)
        self._overview.refit()

    def _body(self) -> QWidget:
        body = Panel(Qt.Edge.LeftEdge)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(margins(18, 2, 18, 18))
        layout.setSpacing(px(6))
        layout.addWidget(self.gaps)
        layout.addWidget(self.quarter)
        layout.addWidget(self.due)
        layout.addStretch(1)
        return body

    def _on_side_chosen(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.side_changed.emit()
