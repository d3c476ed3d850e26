"""How the matrix of effort and impact is drawn, large in its tab and small in the side panel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus, Impact
from wa_desktop.ui.plan.matrix_place import (
    MARKS,
    Box,
    Grid,
    Layout,
    Quadrant,
    Spot,
    split_days,
    spread,
    value_of,
)
from wa_desktop.ui.plan.matrix_words import quadrant_word
from wa_desktop.ui.plan.sheet import ActionLine, PlanSheet
from wa_desktop.ui.plan.words import impact_word, number_word
from wa_desktop.ui.theme.tokens import Theme, Tone, current_theme
from wa_desktop.ui.theme.type import factor, font, px
from wa_desktop.ui.words import tr

RADIUS = 13.0
"""Of a circle where there is room, in pixels of the design."""
LARGE_TRIES = ((RADIUS, 0.5), (11.5, 0.5), (10.0, 0.5), (10.0, 1.0), (8.5, 0.5), (8.5, 1.0), (7.0, 1.0))
"""Radii, and how many steps circles may stray from their days to be so large: numbers want to be read."""
SMALL_TRIES = ((RADIUS, 1.0), (11.5, 2.5), (10.0, 2.5), (8.5, 2.5), (7.0, 2.5))
"""The same without a scale below, where the field is told rather than the days."""
LEAST_TEXT = 7.0
"""Pixels of the design; a number that would be smaller is not drawn, the list beside the matrix tells it."""
_SHARE_OF_DIGITS = (1.05, 1.05, 0.8, 0.62)
"""The height of a number in a circle as a share of the radius, by its digits."""
_TICK = ((-0.5, 0.0), (-0.12, 0.38), (0.5, -0.38))
_TICK_LEAST = 9.0

_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class Circle:
    """An action as it is drawn; `assumed` says that nobody has said what effort it is."""

    spot: Spot
    number: int
    risk: Risk
    status: ActionStatus
    assumed: bool

    @property
    def is_live(self) -> bool:
        """Whether something is still to be done."""
        return self.status.is_live


class Letters:
    """The typefaces of the numbers in circles of one radius, in pixels."""

    def __init__(self, radius: float) -> None:
        weights = {True: QFont.Weight.Bold, False: QFont.Weight.Normal}
        self._faces = {
            (digits, live): self._made(round(radius * share), weight)
            for digits, share in enumerate(_SHARE_OF_DIGITS, 1)
            for live, weight in weights.items()
        }

    def face(self, digits: int, *, live: bool) -> QFont | None:
        """That of a number with so many digits; None where it would be too small to read."""
        return self._faces[min(digits, len(_SHARE_OF_DIGITS)), live]

    @staticmethod
    def _made(pixels: int, weight: QFont.Weight) -> QFont | None:
        if pixels < LEAST_TEXT * factor():
            return None
        face = font(12, weight)
        face.setPixelSize(pixels)
        return face


def circle_of(line: ActionLine) -> Circle:
    """An action's circle. What is done is green; what will not be done has no colour."""
    action = line.action
    risk = {ActionStatus.DONE: Risk.NONE, ActionStatus.WONT_DO: Risk.UNANSWERED}.get(action.status, line.risk)
    spot = Spot(action.id, line.days, action.impact)
    return Circle(spot, action.number, risk, action.status, not action.effort.is_known)


def by_value(sheet: PlanSheet, *, with_wont_do: bool = False) -> tuple[ActionLine, ...]:
    """The actions of the matrix: what is live first, and the most impact for each day before the others."""
    rank = {ActionStatus.DONE: 1, ActionStatus.WONT_DO: 2}
    shown = [line for line in sheet.lines if with_wont_do or line.action.status is not ActionStatus.WONT_DO]
    return tuple(
        sorted(
            shown,
            key=lambda line: (
                rank.get(line.action.status, 0),
                -value_of(line.days, line.action.impact),
                -line.action.impact.rank,
                line.action.number,
            ),
        )
    )


def split_of(sheet: PlanSheet) -> float:
    """Where high effort begins in a review, in days."""
    return split_days(sheet.snapshot.workload.effort_scale)


def lay_out(circles: Sequence[Circle], grid: Grid, tries: Sequence[tuple[float, float]]) -> Layout:
    """Places for circles in a grid; by number, so that a change of one leaves most others where they are."""
    spots = [circle.spot for circle in sorted(circles, key=lambda circle: circle.number)]
    scaled = [(radius * factor(), stray) for radius, stray in tries]
    return spread(spots, grid, scaled, 2 * factor())


def name_height() -> float:
    """The height that the name of a quadrant takes, in pixels."""
    return QFontMetricsF(font(12)).height() + px(6)


def large_grid(width: float, height: float, split: float) -> Grid:
    """The matrix with its axes in a room of that size, in pixels."""
    small = QFontMetricsF(font(12))
    names = max(small.horizontalAdvance(impact_word(impact)) for impact in Impact)
    title = QFontMetricsF(font(12, QFont.Weight.Bold))
    left = max(names, title.horizontalAdvance(tr("Impact"))) + px(12)
    area = Box(left, title.height() + px(8), width - px(3), height - small.height() - title.height() - px(16))
    return Grid(area, split, name_height(), px(4))


def small_grid(width: float, height: float, split: float) -> Grid:
    """The matrix alone."""
    return Grid(Box(1, 1, width - 1, height - 1), split, name_height(), px(4))


def paint_quadrants(painter: QPainter, grid: Grid) -> None:
    """The four fields with their names, upper ones at the top and lower ones at the bottom."""
    theme = current_theme()
    fills = {Quadrant.QUICK_WINS: theme.risk_none_fill, Quadrant.MAJOR_WORK: theme.surface_selected}
    painter.setFont(font(12))
    for which in Quadrant:
        field = _rect(grid.quadrant(which))
        edge = QPen(QColor(theme.surface_border), 1) if theme.contrast else QPen(Qt.PenStyle.NoPen)
        painter.setPen(edge)
        painter.setBrush(QColor(fills.get(which, theme.surface_track)))
        painter.drawRoundedRect(field, px(5), px(5))
        upper = which in {Quadrant.QUICK_WINS, Quadrant.MAJOR_WORK}
        where = Qt.AlignmentFlag.AlignTop if upper else Qt.AlignmentFlag.AlignBottom
        name = field.adjusted(px(8), px(4), -px(4), -px(4))
        shown = painter.fontMetrics().elidedText(
            quadrant_word(which), Qt.TextElideMode.ElideRight, max(0, int(name.width()))
        )
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(name, int(Qt.AlignmentFlag.AlignLeft | where), shown)


def paint_axes(painter: QPainter, grid: Grid) -> None:
    """What stands beside the fields: the names of the impacts at the left, the marks of the effort below."""
    theme, area = current_theme(), grid.area
    title = font(12, QFont.Weight.Bold)
    painter.setPen(QColor(theme.text_muted))
    painter.setFont(title)
    painter.drawText(QRectF(0, 0, area.left - px(10), area.top - px(4)), _at_right(), tr("Impact"))
    below = QRectF(area.left, 0, area.right - area.left, QFontMetricsF(title).height())
    below.moveBottom(area.bottom + px(14) + QFontMetricsF(font(12)).height() + below.height())
    painter.drawText(below, int(_CENTRE), tr("Effort in days"))
    painter.setFont(font(12))
    for impact in Impact:
        room = QRectF(0, grid.y_of(impact) - grid.row / 2, area.left - px(10), grid.row)
        painter.drawText(room, _at_right(), impact_word(impact))
    _paint_marks(painter, grid, theme)
    painter.setPen(QPen(QColor(theme.surface_border_strong), 1, Qt.PenStyle.DotLine))
    for impact in (Impact.LOW, Impact.HIGH):
        y = grid.y_of(impact) - grid.row / 2
        painter.drawLine(QPointF(area.left, y), QPointF(area.right, y))


def paint_target(painter: QPainter, grid: Grid, days: float, impact: Impact) -> None:
    """Where a circle that is being dragged would go: the row of its impact, and a line at its days."""
    theme = current_theme()
    side, half = grid.room_for(Spot("", days, impact), 0), grid.row / 2
    row = QRectF(side.left, grid.y_of(impact) - half, side.right - side.left, grid.row)
    tint = QColor(theme.accent_fill)
    tint.setAlphaF(0.12)
    painter.fillRect(row, tint)
    painter.setPen(QPen(QColor(theme.accent_focus), 1.4 * factor(), Qt.PenStyle.DashLine))
    x = grid.x_of(days)
    painter.drawLine(QPointF(x, row.top()), QPointF(x, grid.area.bottom + px(4)))


def paint_circles(painter: QPainter, circles: Sequence[Circle], layout: Layout) -> None:
    """All circles at their places."""
    letters = Letters(layout.radius)
    for circle in circles:
        place = layout.places.get(circle.spot.key)
        if place:
            paint_circle(painter, QPointF(*place), circle, layout.radius, letters)


def paint_circle(painter: QPainter, at: QPointF, circle: Circle, radius: float, letters: Letters) -> None:
    """One circle: its risk's colours, dashed where the effort is assumed, with a tick where it is done."""
    theme = current_theme()
    tone = theme.tone(circle.risk)
    scale = radius / RADIUS
    pen = QPen(
        QColor(tone.text if circle.is_live else _paler(tone)), (1.6 if circle.is_live else 1.1) * scale
    )
    if circle.assumed:
        pen.setDashPattern([3.0, 2.2])
    painter.setPen(pen)
    painter.setBrush(QColor(tone.fill))
    painter.drawEllipse(at, radius, radius)
    text = str(circle.number)
    face = letters.face(len(text), live=circle.is_live)
    if face:
        painter.setFont(face)
        painter.setPen(QColor(tone.text))
        around = QRectF(at.x() - 2 * radius, at.y() - radius, 4 * radius, 2 * radius)
        painter.drawText(around, int(_CENTRE), text)
    if circle.status is ActionStatus.WONT_DO:
        painter.setPen(pen)
        painter.drawLine(at + QPointF(-radius, radius) * 0.7, at + QPointF(radius, -radius) * 0.7)
    if circle.status is ActionStatus.DONE and radius >= _TICK_LEAST * factor():
        _paint_tick(painter, at + QPointF(radius, -radius) * 0.72, radius * 0.42, theme, tone)


def paint_ring(painter: QPainter, at: QPointF, radius: float, wide: float) -> None:
    """The ring around the circle in hand, `wide` pixels of the design."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(current_theme().accent_focus), wide * factor()))
    around = radius + (1.5 + wide / 2) * factor()
    painter.drawEllipse(at, around, around)


def paint_tag(painter: QPainter, at: QPointF, radius: float, text: str, width: float) -> None:
    """A text over a circle, or below it where there is no room, within the width of the picture."""
    theme, face = current_theme(), font(12, QFont.Weight.Medium)
    metrics = QFontMetricsF(face)
    box = QRectF(0, 0, metrics.horizontalAdvance(text) + px(16), metrics.height() + px(8))
    box.moveCenter(QPointF(at.x(), at.y() - radius - px(8) - box.height() / 2))
    if box.top() < 0:
        box.moveTop(at.y() + radius + px(8))
    box.moveLeft(max(1.0, min(box.left(), width - box.width() - 1)))
    painter.setPen(QPen(QColor(theme.surface_border_strong), 1))
    painter.setBrush(QColor(theme.surface_panel))
    painter.drawRoundedRect(box, px(5), px(5))
    painter.setFont(face)
    painter.setPen(QColor(theme.text_ink))
    painter.drawText(box, int(_CENTRE), text)


def _paint_marks(painter: QPainter, grid: Grid, theme: Theme) -> None:
    """The days below the fields, as many as fit beside each other."""
    metrics, bottom, end = QFontMetricsF(font(12)), grid.area.bottom, 0.0
    for mark in MARKS:
        x = grid.x_of(mark)
        painter.setPen(QPen(QColor(theme.surface_control), 1))
        painter.drawLine(QPointF(x, bottom + px(1)), QPointF(x, bottom + px(5)))
        days = number_word(mark)
        text = tr("{days}+").format(days=days) if mark == MARKS[-1] else days
        wide = metrics.horizontalAdvance(text)
        if x - wide / 2 < end:
            continue
        end = x + wide / 2 + px(4)
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(QPointF(x - wide / 2, bottom + px(7) + metrics.ascent()), text)


def _paint_tick(painter: QPainter, at: QPointF, radius: float, theme: Theme, tone: Tone) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.text))
    painter.drawEllipse(at, radius, radius)
    painter.setPen(QPen(QColor(theme.surface_panel), radius * 0.34))
    painter.drawPolyline(QPolygonF([at + QPointF(x, y) * radius for x, y in _TICK]))


def _paler(tone: Tone) -> QColor:
    """Halfway between the ground and the text of a tone."""
    fill, text = QColor(tone.fill), QColor(tone.text)
    return QColor(
        (fill.red() + text.red()) // 2,
        (fill.green() + text.green()) // 2,
        (fill.blue() + text.blue()) // 2,
    )


def _rect(box: Box) -> QRectF:
    return QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom))


def _at_right() -> int:
    return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
