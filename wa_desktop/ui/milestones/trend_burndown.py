"""What is left of the plan day by day, against the due dates and an even pace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.trend import BurnDown, Step
from wa_desktop.ui.milestones.trend_axis import span_of
from wa_desktop.ui.milestones.trend_chart import Sign, Stop, Stroke, TimeChart
from wa_desktop.ui.milestones.trend_words import burn_words
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px

_DOT = 4.0
_Place = Callable[[date], float]


class BurnDownChart(TimeChart):
    """Three lines of actions left: as they were done, as they are due, and at an even pace."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Burn-down of the actions"), parent)
        self._burn: BurnDown | None = None

    def show_burn_down(self, burn: BurnDown | None) -> None:
        """Show another plan; today is in hand."""
        self._burn = burn
        if burn is None:
            self._show((), self._span, 1)
            return
        days = burn.days
        stops = [Stop(day.toordinal(), burn_words(burn, day)) for day in days]
        highest = max(left for _, left in (*burn.actual, *burn.planned, (burn.first, burn.total)))
        self._show(stops, span_of([burn.first.toordinal(), burn.last.toordinal() + 1]), highest)
        self.go_to(next((number for number, day in enumerate(days) if day >= burn.drawn_on), len(days) - 1))

    def _signs(self) -> Sequence[Sign]:
        theme = current_theme()
        signs = [
            Sign(self.tr("Left"), theme.accent_focus, Stroke.LINE),
            Sign(self.tr("Left if done when due"), theme.text_muted, Stroke.LINE),
        ]
        if self._burn and self._burn.ideal_on(self._burn.first) is not None:
            signs.append(Sign(self.tr("Even pace"), theme.text_faint, Stroke.DASHES))
        return signs

    def _gap(self) -> float:
        return px(2)

    def _paint(self, painter: QPainter, plot: QRectF) -> None:
        burn, theme = self._burn, current_theme()
        if burn is None:
            return
        inset = self._gap() / 2

        def x_of(day: date) -> float:
            return self._span.x_of(day.toordinal(), plot.left() + inset, plot.right() - inset)

        if burn.last_due and burn.ideal_on(burn.first) is not None:
            painter.setPen(QPen(QColor(theme.text_faint), 1.4, Qt.PenStyle.DashLine))
            start = QPointF(x_of(burn.first), self._y_of(burn.total, plot))
            painter.drawLine(start, QPointF(x_of(burn.last_due), self._y_of(0, plot)))
        planned = self._stairs(burn.planned, burn.last, plot, x_of)
        painter.strokePath(planned, QPen(QColor(theme.text_muted), 1.4))
        if burn.drawn_on >= burn.first:
            end = min(burn.drawn_on, burn.last)
            actual = self._stairs(burn.actual, end, plot, x_of)
            painter.strokePath(actual, QPen(QColor(theme.accent_focus), 2.4))
            dot = QPointF(x_of(end), self._y_of(burn.actual_on(end) or 0, plot))
            painter.setPen(QPen(QColor(theme.surface_panel), 1.5))
            painter.setBrush(QColor(theme.accent_focus))
            painter.drawEllipse(dot, px(_DOT), px(_DOT))
            if end < burn.last:
                self._paint_today(painter, plot, x_of(end))

    def _paint_today(self, painter: QPainter, plot: QRectF, x: float) -> None:
        theme = current_theme()
        painter.setPen(QPen(QColor(theme.accent_focus), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        face = font(12)
        words = self.tr("Today")
        wide = QFontMetricsF(face).horizontalAdvance(words)
        left = x + px(5) if x + px(5) + wide < plot.right() else x - px(5) - wide
        painter.setFont(face)
        painter.setPen(QColor(theme.text_ink))
        painter.drawText(QPointF(left, plot.top() + QFontMetricsF(face).ascent()), words)

    def _stairs(self, steps: Sequence[Step], end: date, plot: QRectF, x_of: _Place) -> QPainterPath:
        """Level from step to step, down or up at each."""
        day, left = steps[0]
        path = QPainterPath(QPointF(x_of(day), self._y_of(left, plot)))
        for day, left in steps[1:]:
            if day > end:
                break
            path.lineTo(x_of(day), path.currentPosition().y())
            path.lineTo(x_of(day), self._y_of(left, plot))
        path.lineTo(x_of(end), path.currentPosition().y())
        return path
