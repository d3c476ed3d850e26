"""Draws the cells of the portfolio's table: names, pills, texts, and the line of a score over time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView, QWidget

from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.ui.models.portfolio import CellRole, EntryRole, LateRole, PortfolioModel, TrendRole
from wa_desktop.ui.models.portfolio_cells import Cell
from wa_desktop.ui.models.portfolio_columns import Part
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px, strong
from wa_desktop.ui.widgets.pill import paint_pill, pill_font
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_paint import is_last, one_line, paint_bar, paint_ground, paint_text

PILL_HEIGHT = 28
SIDE = 11
LINE_WIDTH = 60
LEAST_SPAN = 30.0
"""Points of score that fill the height of a trend's line at least: less would make a mountain of one question."""


class WorkloadDelegate(RowDelegate):
    """Draws one cell; user text is drawn as it is, never interpreted."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background and line, then what the column is about."""
        box: QRect = option.rect
        model = index.model()
        if not isinstance(model, PortfolioModel):
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        part = model.columns[index.column()].part
        painter.save()
        paint_ground(painter, box, lit=selected, last=is_last(index))
        if selected:
            _mark_row(painter, box, option.widget)
        if part is Part.WORKLOAD:
            if selected:
                paint_bar(painter, box, current_theme().accent_focus)
            _paint_names(painter, box, index.data(EntryRole))
        elif cell := index.data(CellRole):
            self._paint_cell(painter, option, index, cell)
        elif part is Part.TREND:
            _paint_trend(painter, box, index.data(TrendRole))
        else:
            theme = current_theme()
            ink = theme.risk_high_text if index.data(LateRole) else theme.text_ink
            room = box.adjusted(px(10), 0, -px(4), 0)
            paint_text(painter, room, one_line(str(index.data()), 300), font(13), ink)
        painter.restore()

    @staticmethod
    def _paint_cell(painter: QPainter, option: QStyleOptionViewItem, index: Index, cell: Cell) -> None:
        """A pill in the middle; one for all pillars is drawn over all of their cells, a piece in each."""
        box: QRect = option.rect
        view, model = option.widget, index.model()
        if cell.wide and isinstance(view, QTableView) and isinstance(model, PortfolioModel):
            numbers = [
                number
                for number, column in enumerate(model.columns)
                if column.part is Part.RISKS and not view.isColumnHidden(number)
            ]
            left = view.columnViewportPosition(numbers[0])
            right = view.columnViewportPosition(numbers[-1]) + view.columnWidth(numbers[-1])
            painter.setClipRect(box)
            _paint_pill(painter, QRect(left, box.top(), right - left, box.height()), cell)
        else:
            _paint_pill(painter, box, cell)


def _paint_names(painter: QPainter, box: QRect, entry: PortfolioEntry) -> None:
    theme = current_theme()
    room = box.adjusted(px(SIDE), 0, -px(8), 0)
    upper = QRect(room.left(), room.top() + px(8), room.width(), px(20))
    name = one_line(entry.name, 300)
    paint_text(painter, upper if entry.client else room, name, strong(14), theme.text_ink)
    if entry.client:
        lower = QRect(room.left(), room.top() + px(28), room.width(), px(18))
        paint_text(painter, lower, one_line(entry.client, 300), font(12), theme.text_muted)


def _mark_row(painter: QPainter, box: QRect, view: QWidget | None) -> None:
    """Lines above and below the chosen row while the table has the keyboard."""
    if view and view.hasFocus():
        colour = QColor(current_theme().accent_focus)
        painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), colour)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colour)


def _paint_pill(painter: QPainter, box: QRect, cell: Cell) -> None:
    """The pill in the middle, or at the left with its note."""
    theme = current_theme()
    room = box.adjusted(px(3), 0, -px(3), 0)
    width = min(room.width(), max(px(52), QFontMetrics(pill_font()).horizontalAdvance(cell.text) + px(14)))
    pill = QRectF(0, 0, width, px(PILL_HEIGHT))
    pill.moveCenter(QRectF(room).center())
    if cell.note:
        pill.moveLeft(room.left() + px(4))
        beside = room.adjusted(width + px(14), 0, 0, 0)
        paint_text(painter, beside, one_line(cell.note, 300), font(12), theme.text_muted)
    if cell.text in {"…", "–"}:
        painter.setFont(font(13))
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, cell.text)
    else:
        paint_pill(painter, pill, cell.text, theme.tone(cell.risk))


def _paint_trend(painter: QPainter, box: QRect, scores: Sequence[float] | None) -> None:
    """A line through the scores, oldest at the left; a dot where there is one score alone."""
    if not scores:
        return
    theme = current_theme()
    points = trend_points(scores, QRectF(box.left() + px(10), box.top() + px(14), px(LINE_WIDTH), px(24)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(theme.accent_focus)
    if len(points) > 1:
        painter.setPen(QPen(colour, 1.8 * factor(), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(points[-1], 2.4 * factor(), 2.4 * factor())


def trend_points(scores: Sequence[float], room: QRectF) -> list[QPointF]:
    """Where a line through the scores goes in a room: better is higher, now is at the right."""
    low, high = min(scores), max(scores)
    span = max(high - low, LEAST_SPAN)
    base = (low + high - span) / 2
    step = room.width() / max(1, len(scores) - 1)
    first = room.left() if len(scores) > 1 else room.right()
    return [
        QPointF(first + number * step, room.bottom() - (score - base) / span * room.height())
        for number, score in enumerate(scores)
    ]
