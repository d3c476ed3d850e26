"""The portfolio's heat map as a table: names at the left stay in view, and only cells in view are ever counted."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from wa_desktop.domain.portfolio_heat import HeatBy, PortfolioCell, PortfolioHeat
from wa_desktop.ui.models.rows import Index, one_line
from wa_desktop.ui.plan.heat_paint import paint_risk
from wa_desktop.ui.portfolio.heat_words import cell_words, column_words, pill_text
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px, strong
from wa_desktop.ui.widgets.pill import paint_pill, pill_font
from wa_desktop.ui.widgets.plain_table import PlainTable
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_paint import is_last, paint_ground, paint_ring, paint_text

ROW_HEIGHT, HEADER_HEIGHT = 46, 44
NAME_WIDTH, NARROWEST_NAME = 230, 120
QUESTION_WIDTH = 42
PILLAR_WIDTH = 74
"""Pixels of the design; pillars share what room there is, and have that at least."""

_PILL_HEIGHT, _SIGN_HEIGHT = 26, 26
_QSS = """
QHeaderView { background: palette(base); border: none; }
QTableCornerButton::section { background: palette(base); border: none; border-bottom: 1px solid palette(midlight); }
"""
"""What no delegate draws: the corner, and the room beside the last column."""

_MIDDLE = Qt.AlignmentFlag.AlignCenter

HeatRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a PortfolioCell; None where a version of the lens has no such column."""


class HeatModel(QAbstractTableModel):
    """Workloads as rows, pillars or questions as columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heat: PortfolioHeat | None = None

    def show(self, heat: PortfolioHeat) -> None:
        """Show another map."""
        self.beginResetModel()
        self.heat = heat
        self.endResetModel()

    def cell(self, index: Index) -> PortfolioCell | None:
        """The cell at a place."""
        return self.heat.cell(index.row(), index.column()) if self.heat and index.isValid() else None

    def workload_id(self, row: int) -> str:
        """Whose row it is; empty where there is no such row."""
        return self.heat.rows[row].entry.id if self.heat and 0 <= row < len(self.heat.rows) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many workloads."""
        return 0 if parent.isValid() or not self.heat else len(self.heat.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many pillars or questions."""
        return 0 if parent.isValid() or not self.heat else len(self.heat.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of workloads, labels of pillars and questions; the whole of them as tooltips."""
        if not self.heat:
            return None
        words = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
        if orientation is Qt.Orientation.Vertical:
            entry = self.heat.rows[section].entry
            if role == Qt.ItemDataRole.DisplayRole:
                return one_line(entry.name)
            if role in words:
                return " · ".join(one_line(text) for text in (entry.name, entry.client) if text)
            return None
        column = self.heat.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(column.label)
        return column_words(column) if role in words else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell for the delegate, words for everybody else."""
        if not self.heat or not index.isValid():
            return None
        if role == HeatRole:
            return self.cell(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row, column = self.heat.rows[index.row()], self.heat.columns[index.column()]
            return cell_words(row.entry.name, column, self.cell(index))
        return None


class HeatDelegate(RowDelegate):
    """Draws a pill for a pillar, a coloured sign for a question; the rest is in the tooltip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        box: QRect = option.rect
        painter.save()
        view = option.widget
        lit = isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row()
        paint_ground(painter, box, lit=lit, last=is_last(index))
        cell: PortfolioCell | None = index.data(HeatRole)
        model = index.model()
        if cell and isinstance(model, HeatModel) and model.heat:
            if model.heat.by is HeatBy.PILLAR:
                self._paint_pillar(painter, box, cell)
            else:
                shape = QRectF(0, 0, box.width() - px(10), px(_SIGN_HEIGHT))
                shape.moveCenter(QRectF(box).center())
                paint_risk(painter, shape, cell.risk)
        paint_ring(painter, option)
        painter.restore()

    @staticmethod
    def _paint_pillar(painter: QPainter, box: QRect, cell: PortfolioCell) -> None:
        text = pill_text(cell)
        if text == "–":
            paint_text(painter, box, text, font(13), current_theme().text_muted, flags=_MIDDLE)
            return
        wide = max(px(52), QFontMetrics(pill_font()).horizontalAdvance(text) + px(14))
        pill = QRectF(0, 0, min(wide, box.width() - px(4)), px(_PILL_HEIGHT))
        pill.moveCenter(QRectF(box).center())
        paint_pill(painter, pill, text, current_theme().tone(cell.risk))


class NameHeader(QHeaderView):
    """The workloads at the left, each with its client."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(px(ROW_HEIGHT))
        self.setSectionsClickable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.in_hand = -1
        self.wide = px(NAME_WIDTH)

    def sizeHint(self) -> QSize:
        """As wide as the table says, whatever the names."""
        return QSize(self.wide, 0)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Draw name and client."""
        model = self.model()
        if not isinstance(model, HeatModel) or not model.heat or logical >= len(model.heat.rows):
            return
        theme = current_theme()
        entry = model.heat.rows[logical].entry
        lit = logical == self.in_hand
        painter.save()
        paint_ground(painter, rect, lit=lit, last=logical == len(model.heat.rows) - 1)
        room = rect.adjusted(px(12), px(3), -px(8), -px(4))
        client = one_line(entry.client)
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2) if client else room
        paint_text(painter, upper, one_line(entry.name), strong(14), theme.text_ink)
        if client:
            lower = QRect(room.left(), upper.bottom() + 1, room.width(), room.height() // 2)
            paint_text(painter, lower, client, font(12), theme.text_muted)
        painter.restore()


class ColumnHeader(QHeaderView):
    """The pillars or questions, with how many workloads' questions are at high risk."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(px(20))
        self.setSectionsClickable(False)
        self.setFixedHeight(px(HEADER_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Draw the label, in two lines where it has two words, and the count."""
        model = self.model()
        if not isinstance(model, HeatModel) or not model.heat or logical >= len(model.heat.columns):
            return
        theme = current_theme()
        column = model.heat.columns[logical]
        painter.save()
        paint_ground(painter, rect, lit=False)
        room = rect.adjusted(px(2), px(4), -px(2), -px(4))
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        lower = QRect(room.left(), upper.bottom() + 1, room.width(), room.height() // 2)
        label = one_line(column.label)
        face = strong(12)
        if model.heat.by is HeatBy.QUESTION:
            first, _, last = label.rpartition(" ")
            lines = ((upper, first), (lower, last)) if first else ((room, label),)
            for place, text in lines:
                paint_text(painter, place, text, face, theme.text_muted, flags=_MIDDLE)
        else:
            paint_text(painter, upper, label, face, theme.text_muted, flags=_MIDDLE)
            words = self.tr("{count} high").format(count=column.counts.high)
            ink = theme.risk_high_text if column.counts.high else theme.text_muted
            paint_text(painter, lower, words, font(12), ink, flags=_MIDDLE)
        painter.restore()


class HeatTable(PlainTable):
    """The map; `workload_requested` carries the id of the workload of a cell or name that was clicked, or opened by Enter."""

    workload_requested = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = HeatModel(self)
        self.names = NameHeader(self)
        self.setVerticalHeader(self.names)
        self.setHorizontalHeader(ColumnHeader(self))
        self.setModel(self.cells)
        self.setItemDelegate(HeatDelegate(self))
        self.setAccessibleName(name)
        self.setStyleSheet(_QSS)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.names.sectionClicked.connect(self._ask)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_heat(self, heat: PortfolioHeat) -> None:
        """Show another map; the workload in hand stays in hand, and so does the column where it is the same."""
        before, index = self.cells.heat, self.currentIndex()
        in_hand = self.cells.workload_id(index.row())
        same_columns = before is not None and (before.alias, before.by) == (heat.alias, heat.by)
        place = (self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        self.cells.show(heat)
        self._fit()
        self.updateGeometry()
        row = max(0, heat.row_of(in_hand)) if in_hand else 0
        column = index.column() if same_columns and 0 <= index.column() < len(heat.columns) else 0
        self.setCurrentIndex(self.cells.index(row, column))
        if same_columns:
            self.horizontalScrollBar().setValue(place[0])
            self.verticalScrollBar().setValue(place[1])

    def sizeHint(self) -> QSize:
        """As high as its rows, and the bar below them where it scrolls sideways."""
        bar = self.horizontalScrollBar().sizeHint().height() if self._is_wide() else 0
        return QSize(px(600), px(HEADER_HEIGHT) + self.cells.rowCount() * px(ROW_HEIGHT) + bar + 2)

    def minimumSizeHint(self) -> QSize:
        """A name, two columns, two rows; the rest can be scrolled to."""
        high = min(px(HEADER_HEIGHT + 2 * ROW_HEIGHT), self.sizeHint().height())
        return QSize(px(NARROWEST_NAME + 2 * QUESTION_WIDTH), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among names and pillars."""
        was_wide = self._is_wide()
        self.names.wide = min(px(NAME_WIDTH), max(px(NARROWEST_NAME), event.size().width() * 2 // 5))
        super().resizeEvent(event)
        self._fit()
        if was_wide is not self._is_wide():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the workload in hand; arrows, Home, End and pages walk from cell to cell."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._ask(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a cell opens its workload."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self._ask(index.row())

    def _ask(self, row: int) -> None:
        workload_id = self.cells.workload_id(row)
        if workload_id:
            self.workload_requested.emit(workload_id)

    def _fit(self) -> None:
        count = self.cells.columnCount()
        if not count or not self.cells.heat:
            return
        wide = px(QUESTION_WIDTH)
        if self.cells.heat.by is HeatBy.PILLAR:
            wide = max(px(PILLAR_WIDTH), self.viewport().width() // count)
        header = self.horizontalHeader()
        header.setDefaultSectionSize(wide)
        for column in range(count):
            header.resizeSection(column, wide)

    def _is_wide(self) -> bool:
        return self.horizontalHeader().length() > self.viewport().width()

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.names.in_hand = current.row()
        self.names.viewport().update()
        self.viewport().update()
