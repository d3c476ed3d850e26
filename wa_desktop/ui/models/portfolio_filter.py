"""Which workloads of the portfolio are shown: those that a view admits and a search finds."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from wa_desktop.domain.workload import Workload
from wa_desktop.ui.models.portfolio import Index, PortfolioModel
from wa_desktop.ui.models.portfolio_views import PortfolioView


class PortfolioFilter(QSortFilterProxyModel):
    """The rows that a view admits and in which every word of the search occurs, in the model's order."""

    def __init__(self, model: PortfolioModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._view = PortfolioView()
        self._sought: tuple[str, ...] = ()
        self.setSourceModel(model)

    @property
    def view(self) -> PortfolioView:
        """The view in force."""
        return self._view

    def show_view(self, view: PortfolioView) -> None:
        """Look at it in another way."""
        self.beginFilterChange()
        self._view = view
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def search(self, text: str) -> None:
        """Keep what has all these words in its name, client, people, places or tags."""
        self.beginFilterChange()
        self._sought = tuple(text.casefold().split())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def shown(self) -> list[Workload]:
        """The workloads shown, in their order on the screen."""
        return [workload for workload in self._model.rows if self._admits(workload)]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Let the model sort itself."""
        self._model.sort(column, order)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: ARG002 Qt's signature
        """Whether view and search admit a row."""
        return self._admits(self._model.workload(source_row))

    def _admits(self, workload: Workload) -> bool:
        if not self._view.admits(workload):
            return False
        if not self._sought:
            return True
        text = self._model.text(workload)
        return all(word in text for word in self._sought)
