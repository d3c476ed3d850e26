"""The portfolio as a table: ten thousand workloads that this model filters and sorts itself, one row each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.ui.dialogs.industry_words import industry_words
from wa_desktop.ui.models.portfolio_cells import Cells
from wa_desktop.ui.models.portfolio_columns import GREATEST_FIRST, PILLS, Column, ColumnChoice, Part
from wa_desktop.ui.models.portfolio_facts import PortfolioFacts, PortfolioTotals, totals_of
from wa_desktop.ui.models.portfolio_filter import PortfolioFilter, pick
from wa_desktop.ui.models.portfolio_order import order_values
from wa_desktop.ui.models.portfolio_views import PortfolioView
from wa_desktop.ui.models.workload_figures import LensShelf

Index = QModelIndex | QPersistentModelIndex
Trend = tuple[float, ...]

EntryRole = Qt.ItemDataRole.UserRole
CellRole = Qt.ItemDataRole.UserRole + 1
TrendRole = Qt.ItemDataRole.UserRole + 2
LateRole = Qt.ItemDataRole.UserRole + 3

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
_FEW = 40
"""So many changed rows are told one by one; of more, the whole table is drawn anew."""


class PortfolioModel(QAbstractTableModel):
    """The rows are plain entries, filtered and sorted here: no proxy asks twice per comparison, no row is an object of Qt.

    Without an order the rows stand as the workspace gives them, the last changed first. `trend_of` gives the
    scores of a row that is painted, or None and has them fetched.
    """

    def __init__(self, shelf: LensShelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.facts = PortfolioFacts(industry_words)
        self.choice = ColumnChoice()
        self.columns: tuple[Column, ...] = ()
        self.view = PortfolioView()
        self.filter = PortfolioFilter()
        self.trend_of: Callable[[PortfolioEntry], Trend | None] = _no_trend
        self._shelf = shelf
        self._busy = False
        self._entries: dict[str, PortfolioEntry] = {}
        self._totals: PortfolioTotals | None = None
        self._shown: list[PortfolioEntry] = []
        self._row_of: dict[str, int] | None = None
        self._order: tuple[Column | None, Qt.SortOrder] = (None, UP)
        self._ordered: list[PortfolioEntry] | None = None

    # What is known

    @property
    def entries(self) -> Sequence[PortfolioEntry]:
        """All workloads, in the workspace's order."""
        return tuple(self._entries.values())

    @property
    def totals(self) -> PortfolioTotals:
        """How much there is, shown or not; counted once for as long as it stays so."""
        if self._totals is None:
            self._totals = totals_of(self._entries.values())
        return self._totals

    @property
    def shelf(self) -> LensShelf:
        """The lenses along which they are reviewed."""
        return self._shelf

    @property
    def shown(self) -> Sequence[PortfolioEntry]:
        """The workloads shown, in the order of the rows."""
        return self._shown

    @property
    def cells(self) -> Cells:
        """What cells say at the moment."""
        return Cells(self._shelf, self.facts, self.choice.lens, self._busy)

    def entry(self, workload_id: str) -> PortfolioEntry | None:
        """A workload, shown or not."""
        return self._entries.get(workload_id)

    def row_of(self, workload_id: str) -> int:
        """The row of a workload; -1 if it is not shown."""
        if self._row_of is None:
            self._row_of = {entry.id: row for row, entry in enumerate(self._shown)}
        return self._row_of.get(workload_id, -1)

    # What is shown

    def show_entries(
        self, entries: Sequence[PortfolioEntry], shelf: LensShelf, today: date, *, busy: bool
    ) -> None:
        """Show other workloads; rows that stay where they are keep their place, and what is known of them."""
        before = self._entries
        read: dict[str, PortfolioEntry] = {}
        changed: list[str] = []
        for entry in entries:
            old = before.get(entry.id)
            if old is entry or old == entry:
                read[entry.id] = old
            else:
                read[entry.id] = entry
                changed.append(entry.id)
        self.facts.forget(changed)
        self.facts.forget(before.keys() - read.keys())
        other_cells = today != self.facts.today or busy != self._busy or shelf is not self._shelf
        self.facts.today, self._busy, self._shelf = today, busy, shelf
        self._ordered = self._kept_order(read) if busy else None
        self._entries, self._totals = read, None
        self._show_columns(self.choice)
        self._show_again()
        if other_cells and self._shown:
            self._tell_rows(0, len(self._shown) - 1)

    def show_columns(self, choice: ColumnChoice) -> None:
        """Show other columns."""
        if choice != self.choice:
            self._show_columns(choice)

    def show_both(self, view: PortfolioView, wanted: PortfolioFilter) -> None:
        """Show what a view and a filter let pass, the words of a search among it."""
        self.view, self.filter = view, wanted
        self._show_again()

    def tell_trends(self, ids: Sequence[str]) -> None:
        """The trends of these workloads are known now."""
        numbers = [number for number, column in enumerate(self.columns) if column.part is Part.TREND]
        for number in numbers:
            for row in (self.row_of(workload_id) for workload_id in ids):
                if row >= 0:
                    self.dataChanged.emit(self.index(row, number), self.index(row, number), [TrendRole])

    # Sorting

    @property
    def order(self) -> tuple[Column | None, Qt.SortOrder]:
        """By which column the rows are sorted, and in which direction; None for the workspace's order."""
        return self._order

    def sort_by(self, column: Column | None, order: Qt.SortOrder) -> None:
        """Put the rows in order by a column, which need not be one that is shown."""
        self._order, self._ordered = (column, order), None
        self._show_again()

    def sort(self, column: int, order: Qt.SortOrder = UP) -> None:
        """Put the rows in order by a column that is shown; equal ones stay in the workspace's order."""
        self.sort_by(self.columns[column] if 0 <= column < len(self.columns) else None, order)

    def first_order(self, column: Column) -> Qt.SortOrder:
        """The direction in which a column is sorted first."""
        return DOWN if column.part in GREATEST_FIRST else UP

    def order_values(self, entries: Sequence[PortfolioEntry], column: Column) -> list[object]:
        """What these entries are sorted by."""
        return order_values(entries, column, self.choice.lens, self._shelf, self.facts)

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many workloads are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.key or (self.tr("Risks") if column.part is Part.RISKS else column.part.word)
        if role == Qt.ItemDataRole.InitialSortOrderRole:
            return self.first_order(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if column.part in PILLS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return column.pillar.name if column.pillar else column.part.word
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Entry, cell and trend for the delegate, words for everybody else; made as they are asked for."""
        if not index.isValid():
            return None
        entry, column = self._shown[index.row()], self.columns[index.column()]
        if role == EntryRole:
            return entry
        if role == CellRole:
            return self.cells.risks(entry, column) if column.part in PILLS else None
        if role == TrendRole:
            return self.trend_of(entry) if column.part is Part.TREND else None
        if role == LateRole:
            return column.part is Part.NEXT and self.facts.is_overdue(entry)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells.text(entry, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.cells.words(entry, column)
        return None

    # Inside

    def _show_columns(self, choice: ColumnChoice) -> None:
        pillars = self._shelf.pillars(choice.lens)
        columns = choice.columns(pillars)
        if columns == self.columns:
            self.choice = choice
            return
        self.beginResetModel()
        self.choice, self.columns = choice, columns
        self.endResetModel()

    def _in_order(self) -> list[PortfolioEntry]:
        """All workloads in the order that was asked for; kept while only the filter changes."""
        if self._ordered is None:
            entries = list(self._entries.values())
            column, order = self._order
            if column is not None:
                values = self.order_values(entries, column)
                down = order is DOWN
                places = sorted(range(len(entries)), key=values.__getitem__, reverse=down)  # type: ignore[arg-type]
                entries = [entries[place] for place in places]
            self._ordered = entries
        return self._ordered

    def _kept_order(self, read: Mapping[str, PortfolioEntry]) -> list[PortfolioEntry] | None:
        """While letters are being made rows keep their places, or they would jump under the pointer."""
        if self._ordered is None or read.keys() != self._entries.keys():
            return None
        return [read[entry.id] for entry in self._ordered]

    def _show_again(self) -> None:
        lens_ids = {alias: self._shelf.ids_of(alias) for alias in self.filter.lenses}
        rows = pick(self._in_order(), (self.view.filter, self.filter), self.facts, lens_ids)
        before = self._shown
        if len(rows) == len(before) and all(
            one.id == other.id for one, other in zip(rows, before, strict=True)
        ):
            changed = [row for row, (one, old) in enumerate(zip(rows, before, strict=True)) if one is not old]
            self._shown = rows
            if len(changed) > _FEW:
                self._tell_rows(changed[0], changed[-1])
            else:
                for row in changed:
                    self._tell_rows(row, row)
            return
        self.beginResetModel()
        self._shown, self._row_of = rows, None
        self.endResetModel()

    def _tell_rows(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))


def _no_trend(_entry: PortfolioEntry) -> Trend | None:
    return None
