"""The portfolio's table: names with clients, a pill per pillar, keys for opening and sorting."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.domain.workload import Workload
from wa_desktop.ui.models.portfolio import Cell, CellRole, Part, PortfolioModel, WorkloadRole
from wa_desktop.ui.models.portfolio_filter import PortfolioFilter
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px, strong
from wa_desktop.ui.widgets.pill import paint_pill, pill_font
from wa_desktop.ui.widgets.plain_table import PlainTable
from wa_desktop.ui.widgets.row_delegate import RowDelegate

ROW_HEIGHT = 54
PILL_HEIGHT = 28
SIDE = 11
NARROWEST_NAME = 170


class WorkloadDelegate(RowDelegate):
    """Draws one cell; user text is drawn as it is, never interpreted."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background and line, then what the column is about."""
        box: QRect = option.rect
        state = option.state
        theme = current_theme()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, QColor(theme.surface_selected if selected else theme.surface_panel))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(theme.surface_border))
        if selected:
            self._mark_row(painter, box, option.widget)
        cell: Cell | None = index.data(CellRole)
        if index.column() == 0:
            if selected:
                painter.fillRect(
                    QRect(box.left(), box.top(), px(3), box.height()), QColor(theme.accent_focus)
                )
            self._paint_names(painter, box, index.data(WorkloadRole))
        elif cell:
            self._paint_pill(painter, box, cell)
        else:
            painter.setFont(font(13))
            painter.setPen(QColor(theme.text_ink))
            self._draw(painter, box.adjusted(px(10), 0, -px(4), 0), str(index.data()))
        painter.restore()

    def _paint_names(self, painter: QPainter, box: QRect, workload: Workload) -> None:
        theme = current_theme()
        room = box.adjusted(px(SIDE), 0, -px(8), 0)
        upper = QRect(room.left(), room.top() + px(8), room.width(), px(20))
        painter.setFont(strong(14))
        painter.setPen(QColor(theme.text_ink))
        self._draw(painter, upper if workload.client else room, workload.name)
        if workload.client:
            painter.setFont(font(12))
            painter.setPen(QColor(theme.text_muted))
            self._draw(
                painter, QRect(room.left(), room.top() + px(28), room.width(), px(18)), workload.client
            )

    @staticmethod
    def _mark_row(painter: QPainter, box: QRect, view: QWidget | None) -> None:
        """Lines above and below the chosen row while the table has the keyboard."""
        if view and view.hasFocus():
            colour = QColor(current_theme().accent_focus)
            painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), colour)
            painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colour)

    def _paint_pill(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        """The pill in the middle, or at the left with its note."""
        theme = current_theme()
        room = box.adjusted(px(3), 0, -px(3), 0)
        width = min(
            room.width(), max(px(52), QFontMetrics(pill_font()).horizontalAdvance(cell.text) + px(14))
        )
        pill = QRectF(0, 0, width, px(PILL_HEIGHT))
        pill.moveCenter(QRectF(room).center())
        if cell.note:
            pill.moveLeft(room.left() + px(4))
            painter.setFont(font(12))
            painter.setPen(QColor(theme.text_muted))
            self._draw(painter, room.adjusted(width + px(14), 0, 0, 0), cell.note)
        if cell.text in {"…", "–"}:
            painter.setFont(font(13))
            painter.setPen(QColor(theme.text_muted))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, cell.text)
        else:
            paint_pill(painter, pill, cell.text, theme.tone(cell.risk))

    @staticmethod
    def _draw(painter: QPainter, box: QRect, text: str) -> None:
        one_line = " ".join(text[:300].split())
        shown = QFontMetrics(painter.font()).elidedText(one_line, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


class WorkloadTable(PlainTable):
    """Rows of workloads; `open_requested` on Enter or double click, `chosen` with the Workload or None."""

    open_requested = Signal()
    chosen = Signal(object)

    def __init__(self, model: PortfolioModel, rows: PortfolioFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source, self._rows = model, rows
        self.setModel(rows)
        self.setItemDelegate(WorkloadDelegate(self))
        self.setAccessibleName(self.tr("Workloads"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self._set_headers()
        self._spans = QTimer(self, singleShot=True, interval=0)
        self._spans.timeout.connect(self._show_spans)
        self._spanned: set[int] = set()
        for signal in (rows.layoutChanged, rows.modelReset, rows.rowsInserted, rows.rowsRemoved):
            signal.connect(self._on_rows_moved)
        rows.dataChanged.connect(self._on_rows_changed)
        self.doubleClicked.connect(self._on_double_clicked)

    def _set_headers(self) -> None:
        upright = self.verticalHeader()
        upright.hide()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.setDefaultSectionSize(px(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setFont(font(12, QFont.Weight.Bold))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(px(40))
        header.setFixedHeight(px(36))
        header.viewport().setMouseTracking(True)
        self.setSortingEnabled(True)

    def fit_columns(self) -> None:
        """Give each column the room its longest text needs, and the name what is left.

        Where that would be too little for names, pills move closer together; then the last change goes, then
        the share of answers: the panel beside tells both. Where even that is too wide, the table scrolls.
        """
        columns = self._source.columns
        if not columns:
            return
        room = self.viewport().width()
        wide, close = px(20), px(13)
        for gap, left_out in (
            (wide, ()),
            (close, ()),
            (close, (Part.CHANGED,)),
            (close, (Part.CHANGED, Part.ANSWERED)),
        ):
            widths = [
                0 if column.part in left_out else self._width(number, gap)
                for number, column in enumerate(columns)
            ]
            if room - sum(widths) >= px(NARROWEST_NAME):
                break
        header = self.horizontalHeader()
        for number, width in enumerate(widths):
            is_name = columns[number].part is Part.WORKLOAD
            stretches = is_name and room - sum(widths) >= px(NARROWEST_NAME)
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(number, mode)
            header.setSectionHidden(number, not width and not is_name)
            if width or (is_name and not stretches):
                header.resizeSection(number, width or px(NARROWEST_NAME))

    def _width(self, number: int, gap: int) -> int:
        """How wide a column is, by its longest text; 0 for the name, which takes what is left."""
        part = self._source.columns[number].part
        if part is Part.WORKLOAD:
            return 0
        metrics = QFontMetrics(pill_font() if part is Part.RISKS else font(13))
        longest = max(metrics.horizontalAdvance(text) for text in self._source.longest_texts()[part])
        heading = str(self._source.headerData(number, Qt.Orientation.Horizontal))
        heading_width = QFontMetrics(self.horizontalHeader().font()).horizontalAdvance(heading)
        # Pills stand in the middle, so the heading's sign for the order finds room within the gap.
        return max(longest + gap, heading_width + (gap + px(4) if part is Part.RISKS else px(36)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit_columns()

    @property
    def current_workload(self) -> Workload | None:
        """The chosen workload."""
        rows = self.selectionModel().selectedRows()
        return rows[0].data(WorkloadRole) if rows else None

    def choose(self, workload_id: str) -> bool:
        """Select a workload's row and show it; False if it is not among the rows."""
        row = self._source.row_of(workload_id)
        index = self._rows.mapFromSource(self._source.index(row, 0)) if row >= 0 else QModelIndex()
        if not index.isValid():
            return False
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.scrollTo(index)
        return True

    def choose_near(self, row: int) -> None:
        """Select the row of this number, or the last one where there are fewer."""
        row = min(max(row, 0), self._rows.rowCount() - 1)
        if row >= 0:
            self.choose(self._rows.index(row, 0).data(WorkloadRole).id)

    @property
    def chosen_row(self) -> int:
        """The number of the chosen row as shown; 0 if none is."""
        return max(0, self.currentIndex().row())

    def column_names(self) -> list[str]:
        """What the table can be sorted by, in whole words."""
        role = Qt.ItemDataRole.AccessibleTextRole
        numbers = range(len(self._source.columns))
        return [str(self._source.headerData(number, Qt.Orientation.Horizontal, role)) for number in numbers]

    def sort_by(self, number: int) -> None:
        """Sort by a column, in the other direction if it is sorted by already."""
        header = self.horizontalHeader()
        order = Qt.SortOrder(
            self._source.headerData(number, Qt.Orientation.Horizontal, Qt.ItemDataRole.InitialSortOrderRole)
        )
        if header.sortIndicatorSection() == number and header.sortIndicatorOrder() == order:
            up = Qt.SortOrder.AscendingOrder
            order = Qt.SortOrder.DescendingOrder if order == up else up
        self.sortByColumn(number, order)

    def fitting_height(self) -> int:
        """Header and all rows, in pixels, so that a short list ends where its last row does."""
        header = self.horizontalHeader()
        bar = self.horizontalScrollBar().sizeHint().height() if header.length() > self.width() else 0
        return header.height() + self._rows.rowCount() * px(ROW_HEIGHT) + bar + 1

    def selectionChanged(self, selected: object, deselected: object) -> None:
        """Tell which workload is chosen now."""
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type] # handed on as it came
        self.chosen.emit(self.current_workload)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Home and End go to the first and last row; everything else is Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_double_clicked()
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.choose_near(0 if event.key() == Qt.Key.Key_Home else self._rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def _on_double_clicked(self) -> None:
        if self.current_workload:
            self.open_requested.emit()

    def _on_rows_changed(self) -> None:
        self._spans.start()

    def _on_rows_moved(self) -> None:
        """Qt drops or shifts spans with their rows, so what is remembered of them counts no more."""
        if self._spanned:
            self._spanned = set()
            self.clearSpans()
        self._spans.start()

    def _show_spans(self) -> None:
        """Let the totals of a workload without the framework lie over all pillars."""
        width = sum(column.part is Part.RISKS for column in self._source.columns)
        places = [
            self._rows.mapFromSource(self._source.index(row, 0))
            for row in self._source.rows_without_framework()
        ]
        spans = {place.row() for place in places if place.isValid()} if width > 1 else set()
        if spans == self._spanned:
            return
        self.clearSpans()
        for row in spans:
            self.setSpan(row, 1, 1, width)
        self._spanned = spans
