"""The questions by risk at each milestone and now, as bars; above each the share that was answered."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.trend import Trend
from wa_desktop.ui.milestones.trend_axis import ordinal, span_of
from wa_desktop.ui.milestones.trend_chart import Sign, Stop, TimeChart
from wa_desktop.ui.milestones.trend_words import PARTS, part_of, part_word, percent, risks_words
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px

_WIDEST, _NARROWEST = 30, 3
_AIR = 8
_HEADROOM = 1.1
"""So much of the highest bar, for the words above it."""


class RisksChart(TimeChart):
    """Stacked bars, one per point that has numbers along the lens; a damaged milestone is a crossed place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Questions by risk"), parent)
        self._trend = Trend((), ())
        self._lens = ""

    def show_trend(self, trend: Trend, lens: str) -> None:
        """Show other points, along one lens or all."""
        self._trend, self._lens = trend, lens
        if not trend.points:
            self._show((), self._span, 1)
            return
        stops = [Stop(ordinal(point.at), risks_words(point, lens)) for point in trend.points]
        highest = max(point.total(lens).total for point in trend.points)
        self._show(stops, span_of([stop.day for stop in stops]), round(highest * _HEADROOM))

    def _signs(self) -> Sequence[Sign]:
        theme = current_theme()
        shown = [
            risk
            for risk in PARTS
            if any(part_of(point.total(self._lens), risk) for point in self._trend.points)
        ]
        return [Sign(part_word(risk), _fill(risk), edge=theme.tone(risk).text) for risk in shown]

    def _gap(self) -> float:
        return px(_WIDEST + _AIR)

    def _paint(self, painter: QPainter, plot: QRectF) -> None:
        places = self._places(plot)
        apart = min((b - a for a, b in pairwise(places)), default=float(px(_WIDEST)))
        wide = min(max(apart - px(_AIR), px(_NARROWEST)), px(_WIDEST))
        face = font(12, QFont.Weight.Medium)
        painter.setFont(face)
        metrics = QFontMetricsF(face)
        end = -1.0
        for number in range(len(places) - 1, -1, -1):  # the newest has the first right to its words
            point = self._trend.points[number]
            if not point.uses(self._lens):
                self._paint_nothing(painter, plot, places[number], wide, damaged=point.damaged)
                continue
            top = self._paint_bar(painter, plot, number, places[number], wide)
            words = percent(point.answered_share(self._lens))
            half = metrics.horizontalAdvance(words) / 2
            if end < 0 or places[number] + half + px(6) < end:
                end = places[number] - half
                painter.setPen(QColor(current_theme().text_ink))
                painter.drawText(QPointF(places[number] - half, top - px(5)), words)

    def _paint_bar(self, painter: QPainter, plot: QRectF, number: int, x: float, wide: float) -> float:
        """Draw one, and give its top."""
        theme = current_theme()
        counts = self._trend.points[number].total(self._lens)
        below = 0
        for risk in PARTS:
            count = part_of(counts, risk)
            if not count:
                continue
            bottom, top = self._y_of(below, plot), self._y_of(below + count, plot)
            painter.fillRect(QRectF(x - wide / 2, top, wide, bottom - top), QColor(_fill(risk)))
            painter.setPen(QPen(QColor(theme.tone(risk).text), 1 if wide > px(8) else 0.5))
            painter.drawRect(QRectF(x - wide / 2, top, wide, bottom - top))
            below += count
        top = self._y_of(below, plot)
        if number == self._at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent_focus), 2))
            painter.drawRect(QRectF(x - wide / 2 - 2, top - 2, wide + 4, plot.bottom() - top + 3))
        return top

    def _paint_nothing(
        self, painter: QPainter, plot: QRectF, x: float, wide: float, *, damaged: bool
    ) -> None:
        theme = current_theme()
        side = min(wide, px(12)) / 2
        middle = plot.bottom() - px(10)
        painter.setPen(QPen(QColor(theme.risk_high_text if damaged else theme.text_faint), 2))
        painter.drawLine(QPointF(x - side, middle - side), QPointF(x + side, middle + side))
        painter.drawLine(QPointF(x - side, middle + side), QPointF(x + side, middle - side))


def _fill(risk: Risk) -> str:
    """Open questions and those that do not apply share a tone; the latter are quieter here."""
    theme = current_theme()
    return theme.surface_panel if risk is Risk.NOT_APPLICABLE else theme.tone(risk).fill
