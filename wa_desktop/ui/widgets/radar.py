"""The live radar: the shape of the report's chart, painted by Qt so that an answer moves it at once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_desktop.report.charts.labels import Line, Point, Spot
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
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px

DOTS_PER_INCH = 96
"""The shape is in inches and its strokes in points; the screen's own density is Qt's business."""
POINT = DOTS_PER_INCH / 72
FONT_POINTS = 8.6
"""11.5 pixels on screen."""

GRID, BEFORE = 0.7, 1.0
"""Strokes in points; today's is the shape's."""
DASHES = (3.2, 2.2)
DOT, RING = 3.5, 4.5

Scores = dict[str, float | None]
"""Scores by axis label, 0 to 100; None where a pillar has none."""


class RadarView(QWidget):
    """Shows today's scores against those of a milestone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(240))
        self._today: Scores = {}
        self._before: Scores | None = None
        self._framed: tuple[object, Frame | None] = (None, None)
        self._widths: dict[tuple[str, float], float] = {}

    def show_scores(self, today: Scores, before: Scores | None) -> None:
        """Show other scores."""
        self._today, self._before = today, before
        words = [f"{name} {self._number(score)}" for name, score in today.items()]
        self.setAccessibleName(self.tr("Scores per pillar: {scores}").format(scores=", ".join(words)))
        self.update()

    def refresh(self) -> None:
        """Paint anew, as after a change of theme."""
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for its labels."""
        return QSize(px(300), px(240))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Grid, milestone and today's scores, then the words."""
        if not self._today or self.width() < px(50):
            return
        theme = current_theme()
        shape = self._shape()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self._path(shape.fill), QColor(theme.accent_soft))
        self._stroke(painter, shape.grid, theme.surface_border_strong, GRID)
        self._stroke(painter, shape.before, theme.text_faint, BEFORE, DASHES)
        self._stroke(painter, shape.today, theme.accent_fill, shape.thickness)
        self._mark(painter, shape.dots, DOT, theme.accent_fill, theme.accent_fill)
        self._mark(painter, shape.rings, RING, theme.surface_panel, theme.text_muted)
        painter.setPen(QColor(theme.text_ink))
        for spot in shape.spots:
            self._write(painter, spot)
        painter.end()

    def _number(self, score: float | None) -> str:
        return self.tr("no score") if score is None else str(whole(score))

    def _shape(self) -> Shape:
        """The lines and labels in inches; the place of the labels is worked out once for a size."""
        labels = tuple(self._today)
        today = tuple(self._today.values())
        before = tuple(self._before.get(label) for label in labels) if self._before is not None else None
        values = tuple(self.tr("no score") if score is None else "" for score in today)
        size = (self.width() / DOTS_PER_INCH, self.height() / DOTS_PER_INCH)
        points = FONT_POINTS * factor()
        key = (labels, values, size, points)
        if key != self._framed[0]:
            frame = None
            if FEWEST_AXES <= len(labels) <= MOST_AXES:
                frame = radar_frame(labels, values, size=size, font_size=points, measure=self._measure)
            self._framed = (key, frame)
        if self._framed[1]:
            return radar_shape(self._framed[1], today, before)
        return bars_shape(labels, values, today, before, size=size, font_size=points, measure=self._measure)

    def _measure(self, text: str, points: float) -> float:
        """The width of a text in inches."""
        key = (text, points)
        if key not in self._widths:
            self._widths[key] = QFontMetricsF(self._type(points)).horizontalAdvance(text) / DOTS_PER_INCH
        return self._widths[key]

    def _at(self, point: Point) -> QPointF:
        """A point of the shape, whose heights grow upwards, in the widget."""
        return QPointF(point[0] * DOTS_PER_INCH, self.height() - point[1] * DOTS_PER_INCH)

    def _path(self, lines: Iterable[Line]) -> QPainterPath:
        path = QPainterPath()
        for line in lines:
            path.moveTo(self._at(line[0]))
            for point in line[1:]:
                path.lineTo(self._at(point))
            if len(line) > 2 and line[0] == line[-1]:
                path.closeSubpath()
        return path

    def _stroke(
        self,
        painter: QPainter,
        lines: Iterable[Line],
        colour: str,
        points: float,
        dashes: tuple[float, ...] = (),
    ) -> None:
        pen = QPen(QColor(colour), points * POINT)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashes:
            pen.setDashPattern(dashes)
        painter.strokePath(self._path(lines), pen)

    def _mark(
        self, painter: QPainter, places: Iterable[Point], diameter: float, fill: str, edge: str
    ) -> None:
        painter.setPen(QPen(QColor(edge), POINT))
        painter.setBrush(QBrush(QColor(fill)))
        radius = diameter * POINT / 2
        for place in places:
            painter.drawEllipse(self._at(place), radius, radius)

    def _write(self, painter: QPainter, spot: Spot) -> None:
        """A label's lines, each with the middle of its capitals at its height."""
        letters = self._type(spot.size)
        metrics = QFontMetricsF(letters)
        painter.setFont(letters)
        for number, line in enumerate(spot.lines):
            place = self._at((spot.x, spot.line_at(number)))
            width = metrics.horizontalAdvance(line)
            left = place.x() - {"left": 0.0, "center": width / 2, "right": width}[spot.align]
            painter.drawText(QPointF(left, place.y() + metrics.capHeight() / 2), line)

    def _type(self, points: float) -> QFont:
        """The typeface in a size in points of DOTS_PER_INCH that already has the text size in it."""
        made = font()
        made.setPointSizeF(points * DOTS_PER_INCH / self.logicalDpiY())
        return made
