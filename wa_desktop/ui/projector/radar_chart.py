"""The radar of the room, painted at once at any size: geometry from the report's charts, no drawing library."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.audience import AudiencePillar
from wa_desktop.report.charts.labels import Point, Spot
from wa_desktop.report.charts.radar_shape import (
    FEWEST_AXES,
    MOST_AXES,
    Frame,
    Shape,
    bars_shape,
    radar_frame,
    radar_shape,
)
from wa_desktop.report.words import whole
from wa_desktop.ui.projector.look import Look

_POINTS = 72
"""Of an inch, in which the geometry measures; a point is one length of the projector's design here."""


class RadarChart(QWidget):
    """Today's scores per pillar, and those of the last milestone as a dashed line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: tuple[tuple[AudiencePillar, ...], Look, float, bool] | None = None
        self._shape: Shape | None = None
        self._frame: tuple[object, Frame | None] | None = None

    def show_pillars(
        self, pillars: tuple[AudiencePillar, ...], look: Look, size: float, *, with_scores: bool = False
    ) -> None:
        """Show scores with names `size` lengths of the design high; with their numbers if wanted."""
        state = (pillars, look, size, with_scores)
        if state == self._state:
            return
        self._state = state
        words = [f"{pillar.name} {self._number(pillar)}" for pillar in pillars]
        self.setAccessibleName(self.tr("Scores per pillar: {scores}").format(scores=", ".join(words)))
        self._shape = None
        self.update()

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Where names stand, in inches of the design."""
        return self._made().spots if self._state else ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size has another shape."""
        super().resizeEvent(event)
        self._shape = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it."""
        if self._state is None or not self._state[0]:
            return
        _, look, _, with_scores = self._state
        self._shape = self._shape or self._made()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lines(painter, self._shape, look)
        self._paint_marks(painter, self._shape, look)
        painter.setPen(QColor(look.theme.text_ink if with_scores else look.theme.text_muted))
        for spot in self._shape.spots:
            self._paint_text(painter, spot, look)
        painter.end()

    def _paint_lines(self, painter: QPainter, shape: Shape, look: Look) -> None:
        theme, unit = look.theme, look.unit
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_soft))
        for line in shape.fill:
            painter.drawPolygon(self._polygon(line, look))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dashed = QPen(QColor(theme.text_faint), 2.0 * unit)
        dashed.setDashPattern([3.2, 2.4])
        today = QPen(QColor(theme.accent_fill), 3.0 * unit)
        today.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for pen, lines in (
            (QPen(QColor(theme.surface_border_strong), 1.2 * unit), shape.grid),
            (dashed, shape.before),
            (today, shape.today),
        ):
            painter.setPen(pen)
            for line in lines:
                painter.drawPolyline(self._polygon(line, look))

    def _paint_marks(self, painter: QPainter, shape: Shape, look: Look) -> None:
        theme, unit = look.theme, look.unit
        for points, ground, edge in (
            (shape.dots, theme.accent_fill, theme.accent_fill),
            (shape.rings, theme.surface_window, theme.text_muted),
        ):
            painter.setBrush(QColor(ground))
            painter.setPen(QPen(QColor(edge), 1.6 * unit))
            for point in points:
                painter.drawEllipse(self._at(point, look), 4.0 * unit, 4.0 * unit)

    def _paint_text(self, painter: QPainter, spot: Spot, look: Look) -> None:
        font = look.font(spot.size)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for i, line in enumerate(spot.lines):
            width = metrics.horizontalAdvance(line)
            where = self._at((spot.x, spot.line_at(i)), look)
            left = where.x() - {"left": 0.0, "center": width / 2, "right": width}[spot.align]
            base = where.y() + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(left, base), line)

    def _made(self) -> Shape:
        """The shape for the present size; the place of a radar's names is found once for the same names."""
        if self._state is None:
            raise ValueError("nothing is shown yet")
        pillars, look, font_size, with_scores = self._state
        inch = _POINTS * look.unit
        size = (max(self.width() / inch, 0.1), max(self.height() / inch, 0.1))
        labels = tuple(pillar.name for pillar in pillars)
        values = tuple(self._number(one) if with_scores or one.score is None else "" for one in pillars)
        today = [pillar.score for pillar in pillars]
        before = [pillar.before for pillar in pillars]
        then = before if any(score is not None for score in before) else None

        def measure(text: str, points: float) -> float:
            return QFontMetricsF(look.font(points)).horizontalAdvance(text) / inch

        key = (labels, values, size, font_size, look.unit)
        if self._frame is None or self._frame[0] != key:
            found = None
            if FEWEST_AXES <= len(labels) <= MOST_AXES:
                found = radar_frame(labels, values, size=size, font_size=font_size, measure=measure)
            self._frame = (key, found)
        frame = self._frame[1]
        if frame:
            return radar_shape(frame, today, then)
        return bars_shape(labels, values, today, then, size=size, font_size=font_size, measure=measure)

    def _number(self, pillar: AudiencePillar) -> str:
        return self.tr("no score") if pillar.score is None else str(whole(pillar.score))

    def _at(self, point: Point, look: Look) -> QPointF:
        inch = _POINTS * look.unit
        return QPointF(point[0] * inch, self.height() - point[1] * inch)

    def _polygon(self, line: Iterable[Point], look: Look) -> QPolygonF:
        return QPolygonF([self._at(point, look) for point in line])
