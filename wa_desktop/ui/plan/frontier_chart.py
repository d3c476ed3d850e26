"""The curve of a computed plan: days to the right, risk left downwards, and a line to take along it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
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
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_desktop.domain.frontier import Point
from wa_desktop.ui.plan.words import days_word
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px

STEP = 0.5
"""Days by which the line goes where it is dragged."""
PAGE = 10
"""Points by which it goes with the page keys."""
HEIGHT = 196
_LEFT, _TOP, _RIGHT, _BOTTOM = 14, 24, 14, 26
_INSET = 5
_DOT = 5.0
_NOTCH = 120
"""What one notch of a wheel turns, in eighths of a degree."""


class FrontierChart(QWidget):
    """Shows points and a line; `days_chosen` carries the days to which a person took it.

    Left and right go from point to point, the page keys by PAGE points, Home and End to either end. The wheel does
    so too, but only while the chart has the keyboard: else it scrolls what the chart stands in.
    """

    days_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = (Point(0.0, 0),)
        self._days = [0.0]
        self._at_stake = 0
        self._line = 0.0
        self._gain: int | None = None
        self._words = ""
        self._turned = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(HEIGHT))
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(self.tr("Days of work against risk left"))

    @property
    def line(self) -> float:
        """Where the line stands, in days."""
        return self._line

    @property
    def last(self) -> float:
        """The days of the last point, at the right end."""
        return self._days[-1]

    def show_curve(self, points: Sequence[Point], at_stake: int) -> None:
        """Show another curve, of one point at least; `at_stake` is the risk before anything is bought."""
        self._points = tuple(points)
        self._days = [point.days for point in points]
        self._at_stake = at_stake
        self.update()

    def show_line(self, days: float, words: str, spoken: str, gain: int | None = None) -> None:
        """Put the line at a number of days; `words` stand at the axis of risk, `spoken` is for screen readers.

        `gain` is what is removed there, where that is not what the curve says.
        """
        self._line, self._words, self._gain = days, words, gain
        self.update()
        if spoken != self.accessibleDescription():
            self.setAccessibleDescription(spoken)
            self.setAccessibleName(self.tr("Days of work against risk left: {value}").format(value=spoken))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def place_of(self, days: float) -> QPointF:
        """Where so many days meet the curve, in the widget."""
        return self._place(days, self._points[self._number(days)].gain)

    @property
    def dot(self) -> QPointF:
        """Where what is bought stands, in the widget."""
        if self._gain is None:
            return self.place_of(self._line)
        return self._place(self._line, self._gain)

    def _place(self, days: float, gain: int) -> QPointF:
        plot = self._plot()
        left = self._at_stake - gain
        share = left / self._at_stake if self._at_stake else 0.0
        across = min(days / self._widest(), 1.0)
        return QPointF(plot.left() + across * plot.width(), plot.bottom() - share * plot.height())

    def sizeHint(self) -> QSize:
        """Wide enough for the axis."""
        return QSize(px(260), px(HEIGHT))

    # What a person does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the line there."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take it along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From point to point, and to the ends."""
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_PageUp: PAGE,
            Qt.Key.Key_PageDown: -PAGE,
            Qt.Key.Key_Home: -len(self._days),
            Qt.Key.Key_End: len(self._days),
        }
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or key not in steps:
            super().keyPressEvent(event)
        else:
            self._step(steps[key])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """From point to point; without the keyboard's attention the column scrolls instead."""
        if not self.hasFocus():
            event.ignore()
            return
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self._step(notches)
        event.accept()

    def _drag(self, event: QMouseEvent) -> None:
        plot = self._plot()
        share = min(max((event.position().x() - plot.left()) / plot.width(), 0.0), 1.0)
        days = share * self._widest()
        self._ask(self.last if share == 1.0 else min(round(days / STEP) * STEP, self.last))

    def _step(self, points: int) -> None:
        """To another point; between two of them the next one in that direction is the first step."""
        if points > 0:
            number = bisect_right(self._days, self._line) + points - 1
        else:
            number = bisect_left(self._days, self._line) + points
        self._ask(self._days[min(max(number, 0), len(self._days) - 1)])

    def _ask(self, days: float) -> None:
        if days != self._line:
            self.days_chosen.emit(days)

    # How it looks

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Axes and words, the curve, the line with its dot."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        painter.setPen(QPen(QColor(theme.surface_border_strong), 1))
        painter.drawLine(plot.topLeft(), plot.bottomLeft())
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.strokePath(self._curve(plot), QPen(QColor(theme.accent_focus), 2.2))
        dot = self.dot
        painter.setPen(QPen(QColor(theme.accent_focus), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(dot.x(), plot.top()), QPointF(dot.x(), plot.bottom()))
        painter.setPen(QPen(QColor(theme.surface_panel), 1.5))
        painter.setBrush(QColor(theme.accent_focus))
        painter.drawEllipse(dot, px(_DOT), px(_DOT))
        self._write(painter, plot, dot.x())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent_focus), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        painter.end()

    def _write(self, painter: QPainter, plot: QRectF, line: float) -> None:
        """The words at the axes; the ends of the days give way to those of the line."""
        theme = current_theme()
        face = font(12)
        metrics = QFontMetrics(face)
        painter.setFont(face)
        painter.setPen(QColor(theme.text_muted))
        above = QRectF(plot.left(), 0, plot.width(), px(_TOP - 4))
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, int(above.width()))
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        row = QRectF(0, plot.bottom() + px(4), self.width(), px(_BOTTOM - 6))
        here = days_word(self._line)
        wide = metrics.horizontalAdvance(here)
        most = self.width() - px(_INSET)
        left = min(max(line - wide / 2, px(_INSET)), most - wide)
        end = days_word(self.last)
        end_wide = metrics.horizontalAdvance(end)
        end_left = min(plot.right() - end_wide / 2, most - end_wide)
        gap = px(8)
        if left > plot.left() + metrics.horizontalAdvance("0") + gap:
            painter.drawText(row.adjusted(plot.left() - metrics.horizontalAdvance("0") / 2, 0, 0, 0), 0, "0")
        if left + wide + gap < end_left:
            painter.drawText(row.adjusted(end_left, 0, 0, 0), 0, end)
        painter.setPen(QColor(theme.text_ink))
        painter.drawText(row.adjusted(left, 0, 0, 0), 0, here)

    def _curve(self, plot: QRectF) -> QPainterPath:
        """Along each point to the next, then down: nothing is won before the next is paid in full."""
        path = QPainterPath(self.place_of(self._days[0]))
        for before, days in zip(self._days, self._days[1:], strict=False):
            there = self.place_of(days)
            path.lineTo(there.x(), self.place_of(before).y())
            path.lineTo(there)
        path.lineTo(plot.right(), self.place_of(self.last).y())
        return path

    def _plot(self) -> QRectF:
        return QRectF(self.rect()).adjusted(px(_LEFT), px(_TOP), -px(_RIGHT), -px(_BOTTOM))

    def _widest(self) -> float:
        """The days at the right end of the axis."""
        return self.last or 1.0

    def _number(self, days: float) -> int:
        """The point that so many days can buy."""
        return max(bisect_right(self._days, days) - 1, 0)
