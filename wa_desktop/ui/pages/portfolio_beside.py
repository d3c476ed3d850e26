"""Fills the panel at the portfolio's right when rows and choice have come to rest, a part per turn of the event loop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.portfolio import PortfolioModel
from wa_desktop.ui.models.portfolio_cells import due_words
from wa_desktop.ui.models.workload_figures import figures_of
from wa_desktop.ui.pages.portfolio_panel import PARTS, QUARTER, PortfolioPanel
from wa_desktop.ui.widgets.workload_table import WorkloadTable

REST = 120
"""Milliseconds of quiet before what stands out over all workloads is counted again."""

DUES_AT_ONCE = 1500
"""Days of reviews that are worked out in one turn; it takes some 30 milliseconds."""


class PortfolioBeside(QObject):
    """`numbers` gives those of the workloads shown; a panel that is folded away is filled when it is seen."""

    def __init__(
        self,
        bridge: Bridge,
        model: PortfolioModel,
        table: WorkloadTable,
        panel: PortfolioPanel,
        numbers: Callable[[], PortfolioNumbers | None],
    ) -> None:
        super().__init__(panel)
        self._bridge, self._model, self._table, self._panel = bridge, model, table, panel
        self._numbers = numbers
        self._counted: PortfolioNumbers | None = None
        self._part = 0
        self._resting = QTimer(self, singleShot=True, interval=0)
        self._counting = QTimer(self, singleShot=True)
        self._resting.timeout.connect(self._show)
        self._counting.timeout.connect(self._on_counting)
        panel.side_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Rows or choice are other ones now."""
        self._resting.start()

    def _show(self) -> None:
        if not self._panel.isVisible() or not self._model.entries:
            return
        if not self._panel.shows_workload:
            self._counting.start(REST)
            return
        entry = self._table.current_workload
        workspace, facts = self._bridge.workspace, self._model.facts
        workload = self._bridge.attempt(lambda: workspace.workload(entry.id)) if entry else None
        due = facts.due(entry) if entry else None
        self._panel.details.show_workload(
            workload,
            figures_of(entry, self._model.shelf) if entry else None,
            due_words(due, facts.today) if due else "",
        )

    def _on_counting(self) -> None:
        self._bridge.attempt(self._count_part)

    def _count_part(self) -> None:
        """What stands out over all workloads shown, so that nobody who types waits for it."""
        panel = self._panel
        numbers = self._numbers() if panel.isVisible() and self._model.entries else None
        if numbers is None or panel.shows_workload:
            return
        if self._counted is not numbers:
            self._counted, self._part = numbers, 0
        if self._part == PARTS - 1:
            facts = self._model.facts
            due = [entry for entry in numbers.entries if facts.is_due(entry)]
            if not facts.prepare_dues(due, DUES_AT_ONCE):
                self._counting.start(0)
                return
            panel.show_due(due, facts.today, facts.due)
        elif self._part == QUARTER and not numbers.count_quarter():
            self._counting.start(0)
            return
        elif self._part < PARTS:
            panel.show_numbers(numbers, self._part)
        self._part += 1
        if self._part < PARTS:
            self._counting.start(0)
