"""The slope chart: how each pillar's score went from one state to the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_desktop.report.words import whole
from wa_desktop.ui.milestones.slope_shape import PlacedSlope, Slope, least_height, place
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px

LINE = 20
HEAD = 26
LEAST_PLOT = 180
MOST_LEFT, PLOT = 0.35, 0.18
"""Shares of the width: of the labels at the left at most, and between the axes at least."""
BETWEEN = 6
GAP = 9
DASHES = (4.0, 2.5)
"""A score that fell is dashed, so that colour is not the only sign."""


class SlopeChart(QWidget):
    """Shows slopes between two states of these names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._slopes: tuple[Slope, ...] = ()
        self._names = ("", "")

    @property
    def slopes(self) -> tuple[Slope, ...]:
        """What is drawn: pillars with a score on one side at least."""
        return self._slopes

    def show_slopes(self, slopes: Sequence[Slope], names: tuple[str, str]) -> None:
        """Show other slopes; a pillar without any score is left out."""
        self._slopes = tuple(one for one in slopes if not one.before is one.after is None)
        self._names = names
        self.setAccessibleName(
            self.tr("Scores per pillar from {before} to {after}").format(before=names[0], after=names[1])
        )
        self.setAccessibleDescription("; ".join(self._words(one) for one in self._slopes))
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its labels want."""
        return QSize(px(300), px(HEAD) + round(self._plot_height()))

    def minimumSizeHint(self) -> QSize:
        """Narrower, but not lower."""
        return QSize(px(220), self.sizeHint().height())

    def placed(self) -> tuple[PlacedSlope, ...]:
        """The slopes with their heights below the head."""
        return place(self._slopes, self._plot_height(), px(LINE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Two axes with their names, then lines, points and labels."""
        if not self._slopes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = self._axes()
        self._paint_axes(painter, left, right)
        placed = self.placed()
        for one in placed:
            self._paint_line(painter, one, left, right)
        for one in placed:
            self._paint_labels(painter, one, left, right)
        painter.end()

    def _axes(self) -> tuple[float, float]:
        """Where the axes stand: labels have what they need, as far as there is room."""
        plain, bold = QFontMetricsF(font(12)), QFontMetricsF(font(12, QFont.Weight.Bold))
        widest = max(plain.horizontalAdvance(self._first(one)) for one in self._slopes)
        left = min(widest + px(GAP) + 1, self.width() * MOST_LEFT)
        last = max(
            bold.horizontalAdvance(self._last(one)) + px(BETWEEN) + plain.horizontalAdvance(one.name)
            for one in self._slopes
        )
        return left, max(left + self.width() * PLOT, self.width() - last - px(GAP) - 1)

    def _first(self, slope: Slope) -> str:
        """The label at the left."""
        return " ".join(part for part in (slope.mark, self._number(slope.before)) if part)

    def _last(self, slope: Slope) -> str:
        """What stands before the name at the right."""
        return f"{self._number(slope.after)} {self._sign(slope)}".strip()

    def _plot_height(self) -> float:
        return max(px(LEAST_PLOT), least_height(len(self._slopes), px(LINE)))

    def _paint_axes(self, painter: QPainter, left: float, right: float) -> None:
        theme = current_theme()
        painter.setPen(QPen(QColor(theme.surface_border_strong), factor()))
        for x in (left, right):
            painter.drawLine(QPointF(x, px(HEAD)), QPointF(x, self.height()))
        face = font(12, QFont.Weight.Bold)
        metrics = QFontMetricsF(face)
        painter.setPen(QColor(theme.text_muted))
        half = (left + right) / 2
        high = px(HEAD - 6)
        first = metrics.elidedText(self._names[0], Qt.TextElideMode.ElideRight, half - px(6))
        # Each name stands outside its axis where it has room there, and gives way inwards where it has not.
        end = max(left, metrics.horizontalAdvance(first) + 1)
        _write(painter, QRectF(0, 0, end, high), first, face, Qt.AlignmentFlag.AlignRight)
        last = metrics.elidedText(self._names[1], Qt.TextElideMode.ElideRight, self.width() - half - px(6))
        start = min(right, self.width() - metrics.horizontalAdvance(last) - 1)
        _write(painter, QRectF(start, 0, self.width() - start, high), last, face, Qt.AlignmentFlag.AlignLeft)

    def _paint_line(self, painter: QPainter, one: PlacedSlope, left: float, right: float) -> None:
        theme = current_theme()
        ink = QColor(self._ink(one.slope))
        start = QPointF(left, px(HEAD) + one.before.point)
        end = QPointF(right, px(HEAD) + one.after.point)
        change = one.slope.change
        if change is not None:
            pen = QPen(ink, (2.2 if change else 1.3) * factor())
            if change < 0:
                pen.setDashPattern(DASHES)
            painter.setPen(pen)
            painter.drawLine(start, end)
        for where, score in ((start, one.slope.before), (end, one.slope.after)):
            painter.setPen(QPen(ink, 1.5 * factor()))
            painter.setBrush(ink if score is not None else QColor(theme.surface_panel))
            painter.drawEllipse(where, 3.5 * factor(), 3.5 * factor())

    def _paint_labels(self, painter: QPainter, one: PlacedSlope, left: float, right: float) -> None:
        theme = current_theme()
        slope, gap, line = one.slope, px(GAP), px(LINE)
        face, bold = font(12), font(12, QFont.Weight.Bold)
        top = px(HEAD) + one.before.label - line / 2
        self._lead(painter, left, -1, one.before.point, one.before.label)
        room = QRectF(0, top, left - gap, line)
        painter.setPen(QColor(theme.text_muted))
        _write(painter, room, self._first(slope), face, Qt.AlignmentFlag.AlignRight)
        top = px(HEAD) + one.after.label - line / 2
        self._lead(painter, right, 1, one.after.point, one.after.label)
        room = QRectF(right + gap, top, self.width() - right - gap, line)
        painter.setPen(QColor(self._ink(slope)))
        wide = _write(painter, room, self._last(slope), bold, Qt.AlignmentFlag.AlignLeft)
        room.setLeft(room.left() + wide + px(BETWEEN))
        painter.setPen(QColor(theme.text_ink))
        _write(painter, room, slope.name, face, Qt.AlignmentFlag.AlignLeft)

    @staticmethod
    def _lead(painter: QPainter, x: float, way: int, point: float, label: float) -> None:
        """A fine line from a point to a label that had to give way."""
        if abs(point - label) < 1:
            return
        painter.setPen(QPen(QColor(current_theme().surface_border_strong), factor()))
        painter.drawLine(
            QPointF(x + way * px(4), px(HEAD) + point), QPointF(x + way * px(8), px(HEAD) + label)
        )

    @staticmethod
    def _ink(slope: Slope) -> str:
        theme = current_theme()
        change = slope.change or 0
        if change > 0:
            return theme.risk_none_text
        return theme.risk_high_text if change < 0 else theme.text_muted

    @staticmethod
    def _sign(slope: Slope) -> str:
        change = slope.change
        if change is None:
            return ""
        if change:
            return f"▲{change}" if change > 0 else f"▼{-change}"
        return "="

    @staticmethod
    def _number(score: float | None) -> str:
        return "–" if score is None else str(whole(score))

    def _words(self, slope: Slope) -> str:
        before, after = (
            self.tr("no score") if score is None else str(whole(score))
            for score in (slope.before, slope.after)
        )
        return self.tr("{pillar} from {before} to {after}").format(
            pillar=slope.name, before=before, after=after
        )


def _write(painter: QPainter, room: QRectF, text: str, face: QFont, side: Qt.AlignmentFlag) -> float:
    """Draw a text in the pen's colour, cut where there is no room; give its width."""
    metrics = QFontMetricsF(face)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room.width()))
    painter.setFont(face)
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)
