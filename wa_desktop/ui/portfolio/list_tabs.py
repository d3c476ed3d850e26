"""The tabs over the portfolio's table: its list, and the views of its numbers, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wa_desktop.domain.portfolio_gaps import CommonGap
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.ui.portfolio.numbers_view import NumbersView
from wa_desktop.ui.widgets.badge_tabs import BadgeTabs

SIDE = 9
"""Seven names and two buttons stand side by side in a window of 1280 pixels."""

GAPS = 2
"""The tab of the common gaps."""


class ListTabs(QStackedWidget):
    """The list is the first page; `tabs` is the bar that chooses among them, to be put above.

    `workload_requested` carries the id of a workload somebody wants to see, `client_requested` the name of a client,
    empty for none. `numbers` gives what a view shows.
    """

    workload_requested = Signal(str)
    client_requested = Signal(str)
    tab_changed = Signal(int)

    def __init__(
        self, listing: QWidget, numbers: Callable[[], PortfolioNumbers | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._numbers = numbers
        self._views: dict[int, NumbersView] = {}
        self._listing = listing
        self._in_hand = ""
        self.addWidget(listing)
        self.tabs = BadgeTabs(side=SIDE)
        self.tabs.setAccessibleName(self.tr("Ways to look at the portfolio"))
        self.tabs.show_names(
            [
                self.tr("Workloads"),
                self.tr("Heat map"),
                self.tr("Gaps"),
                self.tr("Clients"),
                self.tr("Trend"),
                self.tr("Coverage"),
                self.tr("Benchmark"),
            ]
        )
        self.tabs.currentChanged.connect(self._on_tab_changed)

    def minimumSizeHint(self) -> QSize:
        """What the list needs: the other views scroll by themselves, and must not make the page scroll."""
        return self._listing.minimumSizeHint()

    @property
    def shows_list(self) -> bool:
        """Whether the list is in front."""
        return self.tabs.currentIndex() == 0

    def show_list(self) -> None:
        """Bring the list to the front."""
        self.tabs.setCurrentIndex(0)

    def view(self, number: int) -> NumbersView:
        """The view of a tab, from 1; made when it is first asked for."""
        if number not in self._views:
            view = _MAKERS[number - 1](self)
            view.workload_requested.connect(self.workload_requested)
            view.client_requested.connect(self.client_requested)
            view.show_workload(self._in_hand)
            self._views[number] = view
            self.addWidget(view)
        return self._views[number]

    def show_gap(self, gap: CommonGap) -> None:
        """Bring the gaps to the front with one of them in hand."""
        self.tabs.setCurrentIndex(GAPS)
        self.view(GAPS).show_gap(gap)

    def show_workload(self, workload_id: str) -> None:
        """Another workload is in hand, for the views that look at one; empty for none."""
        if workload_id != self._in_hand:
            self._in_hand = workload_id
            for view in self._views.values():
                view.show_workload(workload_id)

    def show_again(self) -> None:
        """Other workloads are shown, or the same ones are other ones."""
        number = self.tabs.currentIndex()
        if number > 0:
            numbers = self._numbers()
            if numbers is not None:
                self.view(number).show_numbers(numbers)

    def _on_tab_changed(self, number: int) -> None:
        if number == 0:
            self.setCurrentIndex(0)
        else:
            view = self.view(number)
            self.show_again()  # first, so that it does not show what it had before
            self.setCurrentWidget(view)
        self.tab_changed.emit(number)


def _heat(parent: QWidget) -> NumbersView:
    from wa_desktop.ui.portfolio.heat_view import HeatView

    return HeatView(parent)


def _gaps(parent: QWidget) -> NumbersView:
    from wa_desktop.ui.portfolio.gaps_view import GapsView

    return GapsView(parent)


def _clients(parent: QWidget) -> NumbersView:
    from wa_desktop.ui.portfolio.clients_view import ClientsView

    return ClientsView(parent)


def _trend(parent: QWidget) -> NumbersView:
    from wa_desktop.ui.portfolio.trend_view import TrendView

    return TrendView(parent)


def _coverage(parent: QWidget) -> NumbersView:
    from wa_desktop.ui.portfolio.coverage_view import CoverageView

    return CoverageView(parent)


def _benchmark(parent: QWidget) -> NumbersView:
    from wa_desktop.ui.portfolio.benchmark_view import BenchmarkView

    return BenchmarkView(parent)


_MAKERS: tuple[Callable[[QWidget], NumbersView], ...] = (
    _heat,
    _gaps,
    _clients,
    _trend,
    _coverage,
    _benchmark,
)
