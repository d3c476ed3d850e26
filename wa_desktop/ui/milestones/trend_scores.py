"""The score of each pillar through time, as lines with their names at the right end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.trend import PillarLine, Trend, TrendPoint
from wa_desktop.ui.milestones.trend_axis import ordinal, span_of, spread
from wa_desktop.ui.milestones.trend_chart import HEIGHT, Stop, TimeChart
from wa_desktop.ui.milestones.trend_words import score_word, scores_words
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px

_LINE = 17
"""Height of a label."""
_WIDEST_LABEL = 190
_DOT = 3.0


class ScoresChart(TimeChart):
    """A line per pillar of the lens, 0 to 100; the one in hand stands out.

    Up and down take another pillar in hand, and so does the pointer. At first it is the one with the lowest score.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Score per pillar"), parent)
        self._trend = Trend((), ())
        self._pillars: tuple[PillarLine, ...] = ()
        self._lit: tuple[str, str] | None = None

    @property
    def lit(self) -> PillarLine | None:
        """The pillar in hand."""
        return next((pillar for pillar in self._pillars if pillar.key == self._lit), None)

    def show_trend(self, trend: Trend, lens: str) -> None:
        """Show other points, along one lens or all."""
        self._trend, self._pillars = trend, trend.along(lens)
        if self.lit is None:
            self._lit = self._lowest()
        self.setFixedHeight(max(px(HEIGHT), px(_LINE) * len(self._pillars) + px(60)))
        if not trend.points:
            self._show((), self._span, 100, 25)
            return
        stops = [Stop(ordinal(point.at), scores_words(point, lens, self._pillars)) for point in trend.points]
        self._show(stops, span_of([stop.day for stop in stops]), 100, 25)

    def light(self, step: int) -> None:
        """Take the next pillar below (1) or above (-1) in hand, in the order of the labels."""
        order = [pillar.key for pillar, _ in self._labels(self.plot())]
        if order:
            place = order.index(self._lit) if self._lit in order else -step
            self._lit = order[min(max(place + step, 0), len(order) - 1)]
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from pillar to pillar."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or key not in steps:
            super().keyPressEvent(event)
        else:
            self.light(steps[key])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pillar nearest to the pointer stands out, by its label too."""
        super().mouseMoveEvent(event)
        nearest = self._nearest(event.position())
        if nearest and nearest != self._lit:
            self._lit = nearest
            self.update()

    def _room_at_right(self) -> float:
        metrics = QFontMetricsF(font(12, QFont.Weight.DemiBold))
        names = [metrics.horizontalAdvance(self._label(pillar)) for pillar in self._pillars]
        return min(max(names, default=0.0) + px(6), px(_WIDEST_LABEL), self.width() * 0.4)

    def _gap(self) -> float:
        return px(10)

    def _label(self, pillar: PillarLine) -> str:
        last = self._last(pillar)
        return f"{pillar.name} {score_word(last.scores[pillar.key])}" if last else pillar.name

    def _last(self, pillar: PillarLine) -> TrendPoint | None:
        """The newest point at which a pillar has a score."""
        points = reversed(self._trend.points)
        return next((point for point in points if point.scores.get(pillar.key) is not None), None)

    def _lowest(self) -> tuple[str, str] | None:
        scored = [(last.scores[one.key], one.key) for one in self._pillars if (last := self._last(one))]
        return min(((score, key) for score, key in scored if score is not None), default=(0, None))[1]

    def _labels(self, plot: QRectF) -> list[tuple[PillarLine, float]]:
        """The pillars with the middle of their labels, from the top; none covers another."""
        rows = []
        for number, pillar in enumerate(self._pillars):
            last = self._last(pillar)
            score = last.scores[pillar.key] if last else None
            rows.append((self._y_of(score or 0.0, plot), number, pillar))
        rows.sort()
        places = spread([y for y, _, _ in rows], px(_LINE), plot.top(), plot.bottom() + px(8))
        return [(pillar, y) for (_, _, pillar), y in zip(rows, places, strict=True)]

    def _nearest(self, place: QPointF) -> tuple[str, str] | None:
        plot = self.plot()
        if place.x() > plot.right():
            heights = [(abs(y - place.y()), pillar.key) for pillar, y in self._labels(plot)]
        else:
            point = self._trend.points[self._at] if self._trend.points else None
            scores = point.scores if point else {}
            heights = [
                (abs(self._y_of(score, plot) - place.y()), one.key)
                for one in self._pillars
                if (score := scores.get(one.key)) is not None
            ]
        return min(heights, default=(0.0, None))[1]

    def _paint(self, painter: QPainter, plot: QRectF) -> None:
        places = self._places(plot)
        for pillar in sorted(self._pillars, key=lambda one: one.key == self._lit):
            self._paint_line(painter, plot, places, pillar)
        for pillar, y in self._labels(plot):
            self._paint_label(painter, plot, places, pillar, y)

    def _paint_line(
        self, painter: QPainter, plot: QRectF, places: Sequence[float], pillar: PillarLine
    ) -> None:
        """Broken where the pillar has no score, and over what cannot be trusted."""
        theme = current_theme()
        lit = pillar.key == self._lit
        ink = QColor(theme.accent_focus if lit else theme.text_faint)
        path, dots, drawing = QPainterPath(), [], False
        for x, point in zip(places, self._trend.points, strict=True):
            score = point.scores.get(pillar.key)
            if score is None:
                drawing = False
                continue
            place = QPointF(x, self._y_of(score, plot))
            if drawing:
                path.lineTo(place)
            else:
                path.moveTo(place)
            dots.append(place)
            drawing = True
        painter.strokePath(path, QPen(ink, 2.4 if lit else 1.3))
        painter.setPen(QPen(QColor(theme.surface_panel), 1))
        painter.setBrush(ink)
        for dot in dots:
            radius = px(_DOT + 1) if lit else px(_DOT)
            painter.drawEllipse(dot, radius, radius)

    def _paint_label(
        self, painter: QPainter, plot: QRectF, places: Sequence[float], pillar: PillarLine, y: float
    ) -> None:
        theme = current_theme()
        lit = pillar.key == self._lit
        last = self._last(pillar)
        if last:
            score = last.scores[pillar.key] or 0.0
            end = QPointF(places[self._trend.points.index(last)], self._y_of(score, plot))
            painter.setPen(QPen(QColor(theme.accent_focus if lit else theme.surface_border_strong), 1))
            painter.drawLine(end + QPointF(px(_DOT + 2), 0), QPointF(plot.right() + px(10), y))
        face = font(12, QFont.Weight.DemiBold if lit else QFont.Weight.Normal)
        painter.setFont(face)
        room = QRectF(plot.right() + px(13), y - px(10), self.width() - plot.right() - px(15), px(20))
        words = QFontMetricsF(face).elidedText(self._label(pillar), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(theme.text_ink if lit else theme.text_muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
