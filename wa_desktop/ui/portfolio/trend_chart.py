"""The trend of the portfolio as a picture: a bar of high and medium risks per period, and the share that is answered."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_desktop.domain.portfolio_trend import PortfolioPoint
from wa_desktop.ui.portfolio.share_words import medium_of
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px

HEIGHT = 250
_LEFT, _TOP, _RIGHT, _BOTTOM = 46, 26, 46, 34
_WIDEST_BAR = 54
_LINES = 4
_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def nice_top(most: int) -> int:
    """The top of an axis from 0 that holds `most` and whose quarters are whole numbers that are easily read."""
    step = max(1.0, most / _LINES)
    size: float = 10 ** math.floor(math.log10(step))
    for nice in (1, 2, 2.5, 5, 10):
        if nice * size >= step and nice * size % 1 == 0:
            return round(nice * size * _LINES)
    return math.ceil(step) * _LINES


class TrendChart(QWidget):
    """`point_chosen` carries the number of the point that a click or an arrow key took in hand."""

    point_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[PortfolioPoint, ...] = ()
        self._labels: tuple[str, ...] = ()
        self._in_hand = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(HEIGHT))
        self.setAccessibleName(self.tr("Trend of the portfolio"))

    @property
    def in_hand(self) -> int:
        """The number of the point in hand; -1 where there is none."""
        return self._in_hand

    def show_points(self, points: Sequence[PortfolioPoint], labels: Sequence[str]) -> None:
        """Show other points with their labels; the last one is in hand."""
        self._points, self._labels = tuple(points), tuple(labels)
        self._in_hand = len(self._points) - 1
        self.update()

    def show_point(self, number: int, words: str) -> None:
        """Mark a point as the one in hand; `words` are what screen readers say of it."""
        self._in_hand = number
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def place_of(self, number: int) -> QRectF:
        """The column of a point, in the widget."""
        plot = self._plot()
        wide = plot.width() / max(1, len(self._points))
        return QRectF(plot.left() + number * wide, plot.top(), wide, plot.height())

    def sizeHint(self) -> QSize:
        """Wide enough for a year."""
        return QSize(px(480), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Labels that have no room are left out."""
        return QSize(px(240), px(HEIGHT))

    # What a person does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the point of that column in hand."""
        for number in range(len(self._points)):
            column = self.place_of(number)
            if column.left() <= event.position().x() < column.right():
                self._ask(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From point to point, and to the ends."""
        last = len(self._points) - 1
        places = {
            Qt.Key.Key_Left: max(0, self._in_hand - 1),
            Qt.Key.Key_Right: min(last, self._in_hand + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        number = places.get(Qt.Key(event.key()))
        if number is None or last < 0:
            super().keyPressEvent(event)
        else:
            self._ask(number)

    def _ask(self, number: int) -> None:
        if number != self._in_hand:
            self.point_chosen.emit(number)

    # How it looks

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Axes, bars, the line of shares, and the column in hand."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._points:
            if 0 <= self._in_hand < len(self._points):
                painter.fillRect(self.place_of(self._in_hand), QColor(theme.surface_selected))
            top = nice_top(max(point.counts.high + medium_of(point.counts) for point in self._points))
            self._paint_axes(painter, top)
            for number in range(len(self._points)):
                self._paint_bar(painter, number, top)
            self._paint_shares(painter)
            self._paint_labels(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent_focus), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        painter.end()

    def _paint_axes(self, painter: QPainter, top: int) -> None:
        theme, plot = current_theme(), self._plot()
        painter.setFont(font(12))
        for line in range(_LINES + 1):
            y = plot.bottom() - plot.height() * line / _LINES
            painter.setPen(QPen(QColor(theme.surface_border), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(theme.text_muted))
            left = QRectF(0, y - px(9), plot.left() - px(6), px(18))
            painter.drawText(left, int(_AT_RIGHT), str(top * line // _LINES))
            right = QRectF(plot.right() + px(6), y - px(9), px(_RIGHT), px(18))
            painter.drawText(right, int(_AT_LEFT), f"{100 * line // _LINES}%")

    def _paint_bar(self, painter: QPainter, number: int, top: int) -> None:
        theme, column = current_theme(), self.place_of(number)
        counts = self._points[number].counts
        wide = min(px(_WIDEST_BAR), column.width() * 0.6)
        left = column.center().x() - wide / 2
        bottom = column.bottom()
        for count, colour in (
            (counts.high, theme.risk_high_text),
            (medium_of(counts), theme.risk_medium_text),
        ):
            high = column.height() * count / top
            bar = QRectF(left, bottom - high, wide, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRect(bar)
            if high >= px(16):
                painter.setPen(QColor(theme.surface_panel))
                painter.setFont(font(12))
                if QFontMetrics(painter.font()).horizontalAdvance(str(count)) < wide:
                    painter.drawText(bar, int(_MIDDLE), str(count))
            bottom -= high

    def _paint_shares(self, painter: QPainter) -> None:
        """A line from point to point; where nothing was reviewed it begins later."""
        theme = current_theme()
        places = []
        for number, point in enumerate(self._points):
            column = self.place_of(number)
            if point.answered_share is not None:
                y = column.bottom() - column.height() * point.answered_share
                places.append(QPointF(column.center().x(), y))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, wide in ((theme.surface_panel, 5.0), (theme.accent_focus, 2.2)):
            painter.setPen(QPen(QColor(colour), wide * factor()))
            painter.drawPolyline(QPolygonF(places))
        painter.setPen(QPen(QColor(theme.surface_panel), 1.5))
        painter.setBrush(QColor(theme.accent_focus))
        for place in places:
            painter.drawEllipse(place, 4 * factor(), 4 * factor())

    def _paint_labels(self, painter: QPainter) -> None:
        """The periods below; every second, third, … where there is no room for all, the last always."""
        theme = current_theme()
        face = font(12)
        metrics = QFontMetrics(face)
        widest = max(metrics.horizontalAdvance(label) for label in self._labels) + px(8)
        step = max(1, math.ceil(widest / max(1.0, self.place_of(0).width())))
        painter.setFont(face)
        last = len(self._labels) - 1
        for number, label in enumerate(self._labels):
            if (last - number) % step == 0:
                painter.setPen(QColor(theme.text_ink if number == self._in_hand else theme.text_muted))
                column = self.place_of(number)
                room = QRectF(column.center().x() - widest / 2, column.bottom() + px(6), widest, px(20))
                room.moveRight(min(room.right(), float(self.width())))
                painter.drawText(room, int(_MIDDLE), label)

    def _plot(self) -> QRectF:
        return QRectF(self.rect()).adjusted(px(_LEFT), px(_TOP), -px(_RIGHT), -px(_BOTTOM))
