"""The portfolio's table: names with clients, a pill per pillar, many rows to choose, keys for opening and sorting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.ui.models.portfolio import DOWN, UP, PortfolioModel
from wa_desktop.ui.models.portfolio_cells import longest_texts
from wa_desktop.ui.models.portfolio_columns import PILLS, Column, Part
from wa_desktop.ui.portfolio.list_delegate import LINE_WIDTH, WorkloadDelegate
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.pill import pill_font
from wa_desktop.ui.widgets.plain_table import PlainTable

ROW_HEIGHT = 54
NARROWEST_NAME = 170
TEXT_WIDTH = 132
"""Of columns with any text in them."""

_LEAVING = (Part.CHANGED, Part.ANSWERED, Part.TREND, Part.NEXT)
"""What goes first where there is no room: the panel beside tells it."""

_SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_MOVING = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)


class WorkloadTable(PlainTable):
    """Rows of workloads, of which several can be chosen.

    `open_requested` on Enter or double click; `chosen` carries the PortfolioEntry in hand, or None, whenever the
    choice is another one; `picked` says that a person made it and no program. `fitted` says that columns may have
    other widths.
    """

    open_requested = Signal()
    chosen = Signal(object)
    picked = Signal()
    fitted = Signal()

    def __init__(self, model: PortfolioModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = model
        self._kept: tuple[str, list[str]] = ("", [])
        self._restoring = False
        self._fitted: tuple[Column, ...] = ()
        self._longest: dict[Part, int] = {}
        self.setModel(model)
        self.setItemDelegate(WorkloadDelegate(self))
        self.setAccessibleName(self.tr("Workloads"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setWordWrap(False)
        self._set_headers()
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        self.doubleClicked.connect(self._on_double_clicked)

    def _set_headers(self) -> None:
        upright = self.verticalHeader()
        upright.hide()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.setDefaultSectionSize(px(ROW_HEIGHT))
        header = self.horizontalHeader()
        # One of its own, always empty: to draw a heading Qt asks of every row whether it is chosen in that column.
        header.setSelectionModel(QItemSelectionModel(self._source, header))
        header.setFont(font(12, QFont.Weight.Bold))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(px(40))
        header.setFixedHeight(px(36))
        header.viewport().setMouseTracking(True)
        header.setSortIndicator(-1, UP)
        self.setSortingEnabled(True)

    # Columns

    def fit_columns(self) -> None:
        """Give each column the room its longest text needs, and the name what is left.

        Where that would be too little for names, pills move closer together; then columns that nobody chose go, one
        after the other. Where even that is too wide, the table scrolls.
        """
        columns = self._fitted = self._source.columns
        if not columns:
            return
        room = self.viewport().width()
        widths = self._widths(px(20), ())
        leaving = () if self._source.choice.chosen else _LEAVING
        for count in range(len(leaving) + 1):
            if room - sum(widths) >= px(NARROWEST_NAME):
                break
            widths = self._widths(px(13), leaving[:count])
        header = self.horizontalHeader()
        for number, width in enumerate(widths):
            is_name = columns[number].part is Part.WORKLOAD
            stretches = is_name and room - sum(widths) >= px(NARROWEST_NAME)
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(number, mode)
            header.setSectionHidden(number, not width and not is_name)
            if width or (is_name and not stretches):
                header.resizeSection(number, width or px(NARROWEST_NAME))
        self.fitted.emit()

    def _widths(self, gap: int, left_out: Sequence[Part]) -> list[int]:
        """How wide the columns are, by their longest texts; 0 for the name, which takes what is left."""
        return [
            0 if column.part in {Part.WORKLOAD, *left_out} else self._width(number, column, gap)
            for number, column in enumerate(self._source.columns)
        ]

    def _width(self, number: int, column: Column, gap: int) -> int:
        pills = column.part in PILLS
        heading = str(self._source.headerData(number, Qt.Orientation.Horizontal))
        heading_width = QFontMetrics(self.horizontalHeader().font()).horizontalAdvance(heading)
        # Pills stand in the middle, so the heading's sign for the order finds room within the gap.
        least = heading_width + (gap + px(4) if pills else px(36))
        if column.part is Part.TREND:
            return max(least, px(LINE_WIDTH) + px(26))
        if column.part not in self._longest:
            self._longest[column.part] = _longest(column.part)
        if not self._longest[column.part]:
            return max(least, px(TEXT_WIDTH))
        return max(least, self._longest[column.part] + gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit_columns()

    def fitting_height(self) -> int:
        """Header and all rows, in pixels, so that a short list ends where its last row does."""
        header = self.horizontalHeader()
        bar = self.horizontalScrollBar().sizeHint().height() if header.length() > self.width() else 0
        return header.height() + self._source.rowCount() * px(ROW_HEIGHT) + bar + 1

    # The choice

    @property
    def current_workload(self) -> PortfolioEntry | None:
        """The workload in hand: the current row where it is chosen, else the first chosen one."""
        rows = self._chosen_rows()
        current = self.currentIndex().row()
        row = current if current in rows else min(rows, default=-1)
        return self._source.shown[row] if 0 <= row < len(self._source.shown) else None

    @property
    def chosen_ids(self) -> list[str]:
        """The ids of all chosen workloads, from the top."""
        shown = self._source.shown
        return [shown[row].id for row in sorted(self._chosen_rows()) if row < len(shown)]

    @property
    def chosen_count(self) -> int:
        """How many workloads are chosen."""
        return sum(span.bottom() - span.top() + 1 for span in self._chosen_spans())

    @property
    def chosen_row(self) -> int:
        """The number of the row in hand as shown; 0 if none is."""
        return max(0, self.currentIndex().row())

    def choose(self, workload_id: str) -> bool:
        """Choose a workload's row alone and show it; False if it is not among the rows."""
        row = self._source.row_of(workload_id)
        if row < 0:
            return False
        index = self._source.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _ONLY)
        self.scrollTo(index)
        return True

    def choose_many(self, ids: Iterable[str], current: str = "") -> None:
        """Choose all of these that are shown; the first of them, or `current`, is in hand."""
        rows = sorted(row for row in map(self._source.row_of, ids) if row >= 0)
        in_hand = self._source.row_of(current)
        last = self._source.columnCount() - 1
        selection = QItemSelection()
        for first, final in _spans(rows):
            selection.select(self._source.index(first, 0), self._source.index(final, last))
        if rows:
            row = in_hand if in_hand in rows else rows[0]
            self.selectionModel().setCurrentIndex(
                self._source.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.selectionModel().select(selection, _ONLY)

    def choose_near(self, row: int) -> None:
        """Choose the row of this number, or the last one where there are fewer."""
        row = min(max(row, 0), self._source.rowCount() - 1)
        if row >= 0:
            self.choose(self._source.shown[row].id)

    def _chosen_rows(self) -> set[int]:
        return {row for span in self._chosen_spans() for row in range(span.top(), span.bottom() + 1)}

    def _chosen_spans(self) -> Sequence[QItemSelectionRange]:
        return self.selectionModel().selection().toList()

    def _on_about_to_reset(self) -> None:
        """Rows lose their numbers with every other filter or order: keep which workloads were chosen."""
        current, shown = self.currentIndex().row(), self._source.shown
        in_hand = shown[current].id if 0 <= current < len(shown) else ""
        self._kept = (in_hand, self.chosen_ids)

    def _on_reset(self) -> None:
        (in_hand, ids), self._kept = self._kept, ("", [])
        self._show_order()
        if self._fitted != self._source.columns:
            self.fit_columns()
        self._restoring = True
        self.choose_many(ids, in_hand)
        self._restoring = False
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self.chosen.emit(self.current_workload)

    # Sorting

    def column_names(self) -> list[str]:
        """What the table can be sorted by with a click, in whole words."""
        role = Qt.ItemDataRole.AccessibleTextRole
        numbers = range(len(self._source.columns))
        return [str(self._source.headerData(number, Qt.Orientation.Horizontal, role)) for number in numbers]

    def sort_by(self, number: int) -> None:
        """Sort by a column, in the other direction if it is sorted by already."""
        column = self._source.columns[number]
        order = self._source.first_order(column)
        if self._source.order == (column, order):
            order = DOWN if order is UP else UP
        self.sortByColumn(number, order)

    def sort_as_changed(self) -> None:
        """The last changed first, as the workspace has them."""
        self.sortByColumn(-1, UP)

    def _show_order(self) -> None:
        """The sign in the heading follows the model: columns come and go, and the order stays."""
        column, order = self._source.order
        number = self._source.columns.index(column) if column in self._source.columns else -1
        header = self.horizontalHeader()
        if (header.sortIndicatorSection(), header.sortIndicatorOrder()) != (number, order):
            header.blockSignals(True)
            header.setSortIndicator(number, order)
            header.blockSignals(False)

    # What happens

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which workload is in hand now."""
        super().selectionChanged(selected, deselected)
        if not self._restoring:
            self.chosen.emit(self.current_workload)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a row is a person's choice."""
        super().mousePressEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Home and End go to the first and last row; everything else is Qt's."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            self._on_double_clicked()
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and plain:
            self.choose_near(0 if event.key() == Qt.Key.Key_Home else self._source.rowCount() - 1)
            self.picked.emit()
        else:
            super().keyPressEvent(event)
            if event.key() in _MOVING:
                self.picked.emit()

    def _on_double_clicked(self) -> None:
        if self.current_workload:
            self.open_requested.emit()


def _longest(part: Part) -> int:
    """How wide the longest text of a column is; 0 where it may be any."""
    metrics = QFontMetrics(pill_font() if part in PILLS else font(13))
    return max((metrics.horizontalAdvance(text) for text in longest_texts(part)), default=0)


def _spans(rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Numbers in order as first and last of each run."""
    start = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[start], rows[place - 1]
            start = place
