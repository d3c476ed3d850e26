"""The window's tables: roomy rows with fine lines, pills in cells, one row chosen, keyboard first."""

from __future__ import annotations

import html
from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.ui.models.rows import Cell, CellRole, Look, Row, RowsModel
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.plain_table import PlainTable
from wa_desktop.ui.widgets.row_paint import is_last, mark_cell, paint_ground, paint_text

ROW_HEIGHT = 55
SECTION_HEIGHT = 34
PADDING = 10
NARROWEST_STRETCH = 190
_WIDEST_FIT = 300
_ROUNDING = 4
"""Pixels; a text is cut a little before the sum of its letters' widths fills the room."""
_LONGEST_TOOLTIP = 2_000
_ONE_LINE = 80


def plain_tooltip(text: str) -> str:
    """A text as a tooltip that shows it as it is, whatever signs are in it, with lines broken."""
    if len(text) <= _ONE_LINE and "<" not in text:
        return text
    shown = text if len(text) <= _LONGEST_TOOLTIP else f"{text[:_LONGEST_TOOLTIP]}…"
    return f'<p style="white-space: pre-wrap">{html.escape(shown)}</p>'


class CellDelegate(QStyledItemDelegate):
    """Draws a Cell: pill, or one or two lines of text, cut with an ellipsis where there is no room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 Qt's signature
        """As wide as the text, up to a limit."""
        cell: Cell = index.data(CellRole)
        if cell.span > 1:
            return QSize(0, px(ROW_HEIGHT))
        if cell.risk is not None:
            return QSize(pill_width(cell.text) + 2 * px(PADDING), px(ROW_HEIGHT))
        wide = max(
            QFontMetrics(_text_font(cell)).horizontalAdvance(cell.text),
            QFontMetrics(_detail_font()).horizontalAdvance(cell.detail),
        )
        return QSize(min(wide + px(_ROUNDING), px(_WIDEST_FIT)) + 2 * px(PADDING), px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        cell: Cell = index.data(CellRole)
        theme = current_theme()
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_section = cell.look is Look.SECTION
        painter.save()
        paint_ground(
            painter,
            box,
            lit=selected and not is_section,
            plain=theme.surface_quiet if is_section else "",
            last=is_last(index),
        )
        if selected:
            mark_cell(painter, option, index, 1)
        room = box.adjusted(px(PADDING), 0, -px(PADDING), -1)
        if cell.risk is not None:
            wide = min(pill_width(cell.text), room.width())
            top = room.top() + (room.height() - px(HEIGHT)) / 2
            paint_pill(painter, QRectF(room.left(), top, wide, px(HEIGHT)), cell.text, theme.tone(cell.risk))
        else:
            self._paint_text(painter, room, cell)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show what is cut, or what the cell has to say besides."""
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        cell: Cell = index.data(CellRole)
        room = option.rect.width() - 2 * px(PADDING)
        cut = cell.risk is None and self.sizeHint(option, index).width() - 2 * px(PADDING) > room
        text = cell.tooltip or (f"{cell.text}\n{cell.detail}".strip() if cut else "")
        QToolTip.showText(event.globalPos(), plain_tooltip(text) if text else "", view)
        return True

    @staticmethod
    def _paint_text(painter: QPainter, room: QRect, cell: Cell) -> None:
        theme = current_theme()
        ink = {
            Look.MUTED: theme.text_muted,
            Look.SECTION: theme.text_muted,
            Look.GOOD: theme.risk_none_text,
            Look.PROBLEM: theme.risk_high_text,
            Look.ACCENT: theme.text_link,
        }.get(cell.look, theme.text_ink)
        upper = room
        if cell.detail:
            middle = room.center().y() + 1
            upper = QRect(room.left(), middle - px(21), room.width(), px(21))
            lower = QRect(room.left(), middle, room.width(), px(19))
        paint_text(painter, upper, cell.text, _text_font(cell), ink)
        if cell.detail:
            paint_text(painter, lower, cell.detail, _detail_font(), theme.text_muted)


def _text_font(cell: Cell) -> QFont:
    if cell.look is Look.STRONG:
        return font(14, QFont.Weight.DemiBold)
    if cell.look is Look.SECTION:
        return font(12, QFont.Weight.Bold)
    return font(14)


def _detail_font() -> QFont:
    return font(13)


class RowsView(PlainTable):
    """A table of Rows.

    `row_chosen` carries the key of the row that is now chosen, or None; `row_activated` the key of a row on
    which Enter was pressed or that was double-clicked. The column `stretch` takes what width is left, `least` pixels
    of the design at least.
    """

    row_chosen = Signal(object)
    row_activated = Signal(object)

    def __init__(
        self,
        name: str,
        headings: Sequence[str],
        stretch: int,
        parent: QWidget | None = None,
        *,
        least: int = NARROWEST_STRETCH,
    ) -> None:
        super().__init__(parent)
        self._least = least
        self._quiet = False
        self.rows = RowsModel(headings, self)
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self.verticalHeader().setMinimumSectionSize(px(SECTION_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFixedHeight(px(36))
        for column in range(len(headings)):
            mode = (
                QHeaderView.ResizeMode.Stretch
                if column == stretch
                else QHeaderView.ResizeMode.ResizeToContents
            )
            header.setSectionResizeMode(column, mode)
        self._stretched = stretch
        self._scrolls_sideways = False
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def chosen(self) -> Hashable:
        """The key of the chosen row; None if none is."""
        index = self.currentIndex()
        return self.rows.key(index.row()) if index.isValid() else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows. The chosen one stays chosen; if it has gone, its neighbour or the first is."""
        key, number, place = self.chosen, self.currentIndex().row(), self.verticalScrollBar().value()
        self._quiet = True
        self.rows.show(rows)
        self._arrange()
        wanted = self.rows.row_of(key)
        if wanted < 0 and key is not None:
            wanted = self._nearest(number)
        self.setCurrentIndex(self.rows.index(wanted if wanted >= 0 else self.rows.first_row(), 0))
        self.verticalScrollBar().setValue(place)
        self._quiet = False
        self.viewport().update()
        self.updateGeometry()
        self.row_chosen.emit(self.chosen)

    def choose(self, key: Hashable) -> bool:
        """Choose the row of a key and bring it into view; False if it is not here."""
        row = self.rows.row_of(key)
        if row < 0:
            return False
        self.setCurrentIndex(self.rows.index(row, 0))
        self.scrollTo(self.rows.index(row, 0))
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column that takes what is left keeps a width to read it in; then the table scrolls sideways."""
        header = self.horizontalHeader()
        others = sum(
            header.sectionSize(column) for column in range(header.count()) if column != self._stretched
        )
        has_room = event.size().width() - others >= px(self._least)
        stretch, fixed = QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.Fixed
        header.setSectionResizeMode(self._stretched, stretch if has_room else fixed)
        if not has_room:
            header.resizeSection(self._stretched, px(self._least))
        if has_room is self._scrolls_sideways:
            self._scrolls_sideways = not has_room
            self.updateGeometry()
        super().resizeEvent(event)

    def _bar_height(self) -> int:
        return self.horizontalScrollBar().sizeHint().height() if self._scrolls_sideways else 0

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        high = self.horizontalHeader().height() + self.verticalHeader().length() + self._bar_height()
        return QSize(px(600), high)

    def minimumSizeHint(self) -> QSize:
        """Two rows, or all there are; the rest can be scrolled to."""
        high = self.horizontalHeader().height() + 2 * px(ROW_HEIGHT) + self._bar_height()
        return QSize(px(240), min(high, self.sizeHint().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter activates the chosen row, on every system."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen is not None:
            self.row_activated.emit(self.chosen)
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        """Heights of section headings, and cells over several columns."""
        self.clearSpans()
        for number, row in enumerate(self.rows.rows):
            self.setRowHeight(number, px(SECTION_HEIGHT) if row.key is None else px(ROW_HEIGHT))
            for column, cell in enumerate(row.cells):
                if cell.span > 1:
                    self.setSpan(number, column, 1, cell.span)

    def _nearest(self, number: int) -> int:
        rows = self.rows.rows
        order = [*range(number, len(rows)), *range(min(number, len(rows)) - 1, -1, -1)]
        return next((row for row in order if rows[row].key is not None), -1)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet:
            self.row_chosen.emit(self.rows.key(current.row()) if current.isValid() else None)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        key = self.rows.key(index.row())
        if key is not None:
            self.row_activated.emit(key)


class TableCard(Card):
    """A table in a rounded frame that ends below its last row."""

    def __init__(self, view: RowsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(2, 5, 2, 5))
        layout.addWidget(view)
