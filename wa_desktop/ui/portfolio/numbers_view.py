"""What the views of the portfolio's numbers have in common: they count when they are seen, and not before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.ui.theme.type import margins
from wa_desktop.ui.widgets.page_stack import PageStack


class NumbersView(QWidget):
    """A view of numbers; `workload_requested` carries the id of a workload that is to be opened."""

    workload_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers: PortfolioNumbers | None = None
        self._stale = False

    def show_numbers(self, numbers: PortfolioNumbers) -> None:
        """Show other numbers; while the view is hidden that waits until it is seen."""
        self.numbers, self._stale = numbers, True
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._stale and self.numbers:
            self._stale = False
            self._show(self.numbers)

    def _show(self, numbers: PortfolioNumbers) -> None:
        """Count and show; each view does it its own way."""
        raise NotImplementedError

    def _fill_with(self, *pages: QWidget) -> PageStack:
        """Fill the view with pages that get the room there is, and scroll where they need more height."""
        stack = PageStack()
        for page in pages:
            stack.addWidget(page)
        body = QWidget()
        frame = QVBoxLayout(body)
        frame.setContentsMargins(margins(20, 16, 20, 12))
        frame.addWidget(stack)
        place = QScrollArea()
        place.setWidgetResizable(True)
        place.setFrameShape(QScrollArea.Shape.NoFrame)
        place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        place.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(place)
        return stack
