"""The table of gaps: several rows can be chosen, and three keys say what is to be done about them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.ui.models.gap_rows import PRACTICE_COLUMN, REASON_COLUMN, gap_headings
from wa_desktop.ui.models.rows import Row
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.row_paint import mark_cell
from wa_desktop.ui.widgets.table import ROW_HEIGHT, SECTION_HEIGHT, CellDelegate, RowsView

PLAN_KEY, ACCEPT_KEY = Qt.Key.Key_P, Qt.Key.Key_A
_NARROWEST_REASON, _WIDEST_REASON = 100, 210
"""Pixels of the design; long notes leave the room to the practices, and show in full in a tooltip."""


class _GapDelegate(CellDelegate):
    """Marks the row in hand too where it is not among the chosen ones."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        super().paint(painter, option, index)
        view = self.parent()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if isinstance(view, RowsView) and not selected and index.row() == view.currentIndex().row():
            mark_cell(painter, option, index, 1)


class GapTable(RowsView):
    """`selection_changed` says that other rows are chosen; the keys P, Shift+P and A ask what the buttons below ask."""

    selection_changed = Signal()
    plan_requested = Signal()
    plan_as_one_requested = Signal()
    acceptance_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, gap_headings(), PRACTICE_COLUMN, parent)
        self._restoring = False
        self._sections: list[int] = []
        self.setItemDelegate(_GapDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._others = [number for number in range(self.rows.columnCount()) if number != PRACTICE_COLUMN]
        for column in self._others:
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @property
    def chosen_keys(self) -> tuple[Hashable, ...]:
        """The keys of all chosen rows, from the top."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(i) for i in range(chosen.count())]
        numbers = {number for part in ranges for number in range(part.top(), part.bottom() + 1)}
        keys = (self.rows.key(number) for number in sorted(numbers))
        return tuple(key for key in keys if key is not None)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; those that were chosen and are still there stay chosen."""
        kept = set(self.chosen_keys)
        self._restoring = True
        super().show_rows(rows)
        if len(kept) > 1:
            self._choose_all(kept)
        self._restoring = False
        self.selection_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """All that is chosen shows where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that it has gone."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Three letters ask; the rest is the table's."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain, shifted = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
        if event.key() == PLAN_KEY and held == plain:
            self.plan_requested.emit()
        elif event.key() == PLAN_KEY and held == shifted:
            self.plan_as_one_requested.emit()
        elif event.key() == ACCEPT_KEY and held == plain:
            self.acceptance_requested.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        """Heights and spans of section headings, where they are not right yet, and widths of columns."""
        heights, last = self.verticalHeader(), self.rows.columnCount()
        sections = [number for number, row in enumerate(self.rows.rows) if row.key is None]
        if sections != self._sections:
            self._sections = sections
            self.clearSpans()
            for number in sections:
                self.setSpan(number, 0, 1, last)
        for number, row in enumerate(self.rows.rows):
            high = px(SECTION_HEIGHT) if row.key is None else px(ROW_HEIGHT)
            if heights.sectionSize(number) != high:
                self.setRowHeight(number, high)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Measure each different cell once: to measure all of some thousand rows takes longer than anybody waits."""
        option, header = QStyleOptionViewItem(), self.horizontalHeader()
        for column in self._others:
            found = {
                (cell.text, cell.detail): number
                for number, row in enumerate(self.rows.rows)
                if (cell := row.cells[column]).span == 1
            }
            places = [self.rows.index(number, column) for number in found.values()]
            wide = max((self.itemDelegate().sizeHint(option, place).width() for place in places), default=0)
            if column == REASON_COLUMN:
                wide = max(px(_NARROWEST_REASON), min(wide, px(_WIDEST_REASON)))
            self.setColumnWidth(column, max(wide, header.sectionSizeHint(column)))

    def _choose_all(self, keys: set[Hashable]) -> None:
        """Choose these rows, run by run, and leave the row in hand as it is."""
        chosen, last = QItemSelection(), self.rows.columnCount() - 1
        start: int | None = None
        for number, row in enumerate((*self.rows.rows, None)):
            inside = row is not None and row.key in keys
            if inside and start is None:
                start = number
            elif not inside and start is not None:
                chosen.select(self.rows.index(start, 0), self.rows.index(number - 1, last))
                start = None
        if not chosen.isEmpty():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def _on_selection_changed(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        if not self._restoring:
            self.selection_changed.emit()
