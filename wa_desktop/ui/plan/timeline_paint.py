"""How the timeline is painted: bands and marks of the axis, rows of bars, arrows, and what is being dragged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from wa_desktop.domain.lens import Risk
from wa_desktop.ui.plan.line_words import day_short, day_with_weekday
from wa_desktop.ui.plan.sheet import ActionLine
from wa_desktop.ui.plan.timeline_plan import MARKS, Section, month_starts, shifted
from wa_desktop.ui.plan.timeline_shape import AIR, GROUP, HEAD, ROW, Arrow, Bar, Shape, words_font
from wa_desktop.ui.theme.tokens import Theme, Tone, current_theme
from wa_desktop.ui.theme.type import factor, font, px
from wa_desktop.ui.widgets.row_paint import LEFT_MIDDLE, paint_text
from wa_desktop.ui.words import tr

_ARROW = 4.5
_CURVE = 26
FAR = 10
"""Rows; a longer arrow shows its point only unless it is of the action in hand, or many would hide the bars."""


@dataclass(frozen=True)
class Drag:
    """An action in the air: the date it would get if it were let go now, and the height of its middle below the head."""

    line: ActionLine
    due: date
    middle: float

    @property
    def words(self) -> str:
        """The date in words."""
        return tr("Due {day}").format(day=day_with_weekday(self.due))


@dataclass(frozen=True)
class Scene:
    """What is painted: the shape, how far it is scrolled, what is in hand or in the air, and the captions of the bands."""

    shape: Shape
    seen: QRectF
    captions: dict[Section, str]
    in_hand: str = ""
    focused: bool = False
    drag: Drag | None = None

    def bands(self) -> list[tuple[Section, float, float]]:
        """Each section with where it begins and ends, in content pixels."""
        shape = self.shape
        ends = [shape.x_of(shape.today), *(mark_x(shape, days) for days in MARKS), shape.width]
        names = (Section.OVERDUE, Section.FIRST, Section.SECOND, Section.THIRD, Section.LATER)
        return [
            (name, left, right)
            for name, left, right in zip(names, [0.0, *ends[:-1]], ends, strict=True)
            if right > left
        ]


def mark_x(shape: Shape, days: int) -> float:
    """Where the mark so many days from today stands: at the end of that day."""
    return shape.x_of(shifted(shape.today, days)) + shape.day


def paint_scene(painter: QPainter, scene: Scene) -> None:
    """Paint the timeline into a viewport; the head stays above while the rest scrolls."""
    head = px(HEAD)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(
        QRectF(0, 0, scene.seen.width(), scene.seen.height() + head), QColor(current_theme().surface_panel)
    )
    painter.save()
    painter.setClipRect(QRectF(0, head, scene.seen.width(), scene.seen.height()))
    painter.translate(-scene.seen.left(), head - scene.seen.top())
    _paint_bands(painter, scene)
    _paint_groups(painter, scene)
    for arrow in scene.shape.arrows:
        _paint_arrow(painter, scene, arrow)
    for bar in scene.shape.bars:
        if bar.reach.adjusted(-px(AIR), 0, px(AIR), 0).intersects(scene.seen):
            _paint_bar(painter, scene, bar)
    if scene.drag:
        _paint_drag(painter, scene, scene.drag)
    painter.restore()
    _paint_head(painter, scene)


def _paint_bands(painter: QPainter, scene: Scene) -> None:
    theme = current_theme()
    seen = scene.seen
    for section, left, right in scene.bands():
        box = QRectF(left, seen.top(), right - left, seen.height())
        if section is Section.OVERDUE:
            tint = QColor(theme.risk_high_fill)
            tint.setAlphaF(0.45)
            painter.fillRect(box, tint)
        elif section in {Section.SECOND, Section.LATER}:
            painter.fillRect(box, QColor(theme.surface_quiet))
    for days in MARKS:
        x = mark_x(scene.shape, days)
        painter.setPen(QPen(QColor(theme.surface_border_strong), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, seen.top()), QPointF(x, seen.bottom()))
    today = scene.shape.x_of(scene.shape.today)
    painter.setPen(QPen(QColor(theme.accent_focus), 1.6))
    painter.drawLine(QPointF(today, seen.top()), QPointF(today, seen.bottom()))


def _paint_groups(painter: QPainter, scene: Scene) -> None:
    """The names of the pillars stay at the left while the rest scrolls sideways."""
    theme = current_theme()
    for group in scene.shape.groups:
        if group.top > scene.seen.bottom() or group.top + px(GROUP) < scene.seen.top():
            continue
        line = QRectF(scene.seen.left(), group.top, scene.seen.width(), 1)
        if group.top:
            painter.fillRect(line, QColor(theme.surface_border))
        room = QRectF(scene.seen.left() + px(10), group.top + px(2), scene.seen.width() - px(20), px(GROUP))
        paint_text(
            painter,
            room.toRect(),
            group.name[:100].upper(),
            font(11, QFont.Weight.Bold),
            theme.text_muted,
            flags=LEFT_MIDDLE,
        )


def _paint_arrow(painter: QPainter, scene: Scene, arrow: Arrow) -> None:
    if scene.drag and scene.drag.line.action.id in {arrow.first, arrow.then}:
        return
    theme = current_theme()
    own = scene.in_hand in {arrow.first, arrow.then}
    curve = QPointF(px(_CURVE), 0)
    path = QPainterPath(arrow.start)
    if own or abs(arrow.end.y() - arrow.start.y()) <= FAR * px(ROW):
        path.cubicTo(arrow.start + curve, arrow.end - curve, arrow.end)
    else:
        path = QPainterPath(arrow.end - curve / 2)
        path.lineTo(arrow.end)
    if not path.controlPointRect().adjusted(-1, -1, 1, 1).intersects(scene.seen):
        return
    colour = theme.risk_high_text if arrow.wrong else theme.accent_focus if own else theme.surface_control
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 1.6 if own else 1))
    painter.drawPath(path)
    tip, size = arrow.end, _ARROW * factor()
    head = QPainterPath(tip)
    head.lineTo(tip + QPointF(-size * 1.5, -size))
    head.lineTo(tip + QPointF(-size * 1.5, size))
    head.closeSubpath()
    painter.fillPath(head, QColor(colour))


def _tone_of(line: ActionLine, theme: Theme) -> Tone:
    """The risk's colours; what belongs to no question is neutral, what is done pale."""
    if not line.action.is_live:
        return Tone(theme.surface_track, theme.surface_border_strong)
    return theme.tone(line.risk if line.questions else Risk.NOT_APPLICABLE)


def _paint_bar(painter: QPainter, scene: Scene, bar: Bar) -> None:
    theme = current_theme()
    chosen = bar.id == scene.in_hand
    faded = bool(scene.drag and scene.drag.line.action.id == bar.id)
    painter.save()
    painter.setOpacity(0.35 if faded else 1)
    if chosen:
        around = bar.reach.adjusted(-px(4), px(2), px(2), -px(2))
        painter.setPen(QPen(QColor(theme.accent_focus), 2 if scene.focused else 1))
        painter.setBrush(QColor(theme.surface_selected))
        painter.drawRoundedRect(around, px(6), px(6))
    _paint_box(painter, bar.box, bar.line, wrong=bool(bar.remark))
    ink = theme.text_ink if bar.line.action.is_live else theme.text_faint
    room = bar.text.toRect()
    if bar.remark:
        face = font(12, QFont.Weight.Medium)
        wide = min(QFontMetrics(face).horizontalAdvance(bar.remark) + px(4), room.width())
        last = room.adjusted(room.width() - wide, 0, 0, 0)
        paint_text(painter, last, bar.remark, face, theme.risk_high_text)
        room.adjust(0, 0, -wide - px(10), 0)
    if not chosen:
        _paint_halo(painter, room, bar.words)
    paint_text(painter, room, bar.words, words_font(), ink)
    painter.restore()


def _paint_halo(painter: QPainter, room: QRect, words: str) -> None:
    """The ground around letters, so that an arrow or the line of today behind them does not strike them out."""
    metrics = QFontMetrics(words_font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    baseline = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent()
    letters = QPainterPath()
    letters.addText(room.left(), baseline, words_font(), shown)
    ground = QPen(QColor(current_theme().surface_panel), px(4))
    ground.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(letters, ground)


def _paint_box(painter: QPainter, box: QRectF, line: ActionLine, *, wrong: bool = False) -> None:
    """A pale bar for the time of work, with a strong end at the day it is due."""
    theme = current_theme()
    tone = _tone_of(line, theme)
    edge = theme.risk_high_text if wrong else tone.text
    path = QPainterPath()
    path.addRoundedRect(box, px(3), px(3))
    painter.setPen(QPen(QColor(edge), 2 if wrong else 1))
    painter.setBrush(QColor(tone.fill))
    painter.drawPath(path)
    end = min(px(4), box.width())
    cap = QPainterPath()
    cap.addRect(QRectF(box.right() - end, box.top(), end, box.height()))
    painter.fillPath(path.intersected(cap), QColor(edge))


def _paint_drag(painter: QPainter, scene: Scene, drag: Drag) -> None:
    """The bar where it would fall, a line up to the axis, and the date beside the pointer."""
    theme = current_theme()
    box = scene.shape.box_for(drag.line, drag.due, drag.middle)
    painter.setPen(QPen(QColor(theme.accent_focus), 1))
    painter.drawLine(QPointF(box.right(), scene.seen.top()), QPointF(box.right(), box.top()))
    _paint_box(painter, box, drag.line)
    face = font(12, QFont.Weight.Medium)
    wide = QFontMetrics(face).horizontalAdvance(drag.words) + px(20)
    left = max(scene.seen.left() + 2, min(box.right() - wide / 2, scene.seen.right() - wide - 2))
    above = box.top() - px(30)
    top = above if above > scene.seen.top() else box.bottom() + px(8)
    bubble = QRectF(left, top, wide, px(24))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent_fill))
    painter.drawRoundedRect(bubble, px(6), px(6))
    painter.setFont(face)
    painter.setPen(QColor(theme.accent_on_fill))
    painter.drawText(bubble, int(Qt.AlignmentFlag.AlignCenter), drag.words)


def _paint_head(painter: QPainter, scene: Scene) -> None:
    """The names of the sections with their numbers, and the marks with their dates."""
    theme = current_theme()
    seen, head = scene.seen, px(HEAD)
    painter.fillRect(QRectF(0, 0, seen.width(), head), QColor(theme.surface_panel))
    painter.save()
    painter.translate(-seen.left(), 0)
    for section, left, right in scene.bands():
        room = QRectF(left, px(6), right - left, px(20)).intersected(
            QRectF(seen.left(), 0, seen.width(), head)
        )
        ink = theme.risk_high_text if section is Section.OVERDUE else theme.text_ink
        text = scene.captions.get(section, "")
        inner = room.adjusted(px(8), 0, -px(4), 0).toRect()
        if inner.width() > px(16):
            paint_text(painter, inner, text, font(12, QFont.Weight.DemiBold), ink)
    taken = _paint_marks(painter, scene)
    _paint_months(painter, scene, taken)
    painter.restore()
    painter.fillRect(QRectF(0, head - 1, seen.width(), 1), QColor(theme.surface_border_strong))


def _paint_marks(painter: QPainter, scene: Scene) -> list[QRectF]:
    """Today and the marks; gives the room they take, so that no month is written over them."""
    theme = current_theme()
    shape = scene.shape
    today = day_short(shape.today, shape.today)
    labels = [(shape.x_of(shape.today), tr("Today, {day}").format(day=today), theme.text_link)]
    for days in MARKS:
        day = day_short(shifted(shape.today, days), shape.today)
        words = tr("{count} days, {day}").format(count=days, day=day)
        labels.append((mark_x(shape, days), words, theme.text_muted))
    taken = []
    face = font(12)
    for x, words, ink in labels:
        wide = QFontMetrics(face).horizontalAdvance(words) + px(6)
        left = max(px(6), min(x - wide / 2, shape.width - wide - px(4)))
        room = QRectF(left, px(28), wide, px(20))
        taken.append(room.adjusted(-px(8), 0, px(8), 0))
        painter.setPen(QColor(ink))
        painter.setFont(face)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), words)
    return taken


def _paint_months(painter: QPainter, scene: Scene, taken: list[QRectF]) -> None:
    theme = current_theme()
    face = font(12)
    for first in month_starts(scene.shape.span):
        x = scene.shape.x_of(first)
        words = day_short(first, scene.shape.today)
        room = QRectF(x + px(4), px(28), QFontMetrics(face).horizontalAdvance(words) + px(4), px(20))
        if any(room.intersects(other) for other in taken) or room.right() > scene.shape.width:
            continue
        painter.fillRect(QRectF(x, px(HEAD) - px(8), 1, px(8)), QColor(theme.surface_border_strong))
        painter.setPen(QColor(theme.text_faint))
        painter.setFont(face)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
