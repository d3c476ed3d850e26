"""How a cell of the heat map looks: the darker the worse, and a sign besides, so that it can be read without colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.plan.heat_map_cells import HeatCell
from wa_desktop.ui.theme.tokens import Theme, current_theme
from wa_desktop.ui.theme.type import factor, font, px, strong
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.row_paint import paint_text
from wa_desktop.ui.words import tr

CELL_WIDTH, CELL_HEIGHT, GAP = 60, 46, 4
"""Pixels of the design; GAP lies between two cells."""

_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_HATCH_ALPHA = 70
_SWATCH_HEIGHT = 22


class _Look:
    """Ground, ink and edge of a risk. High is inverted, so that it is by far the darkest (in dark themes the brightest)."""

    def __init__(self, theme: Theme, risk: Risk) -> None:
        tone = theme.tone(risk)
        self.fill, self.ink, self.edge = QColor(tone.fill), QColor(tone.text), QColor(tone.text)
        self.line = Qt.PenStyle.SolidLine
        if risk is Risk.HIGH:
            self.fill, self.ink = QColor(tone.text), QColor(theme.surface_panel)
        elif risk is Risk.UNANSWERED:
            self.fill, self.line = QColor(theme.surface_panel), Qt.PenStyle.DashLine
        elif risk is Risk.NOT_APPLICABLE:
            self.edge = QColor(theme.surface_border_strong)


def paint_cell(
    painter: QPainter, box: QRect, cell: HeatCell, *, in_hand: bool = False, focused: bool = False
) -> None:
    """Draw a question: its label above, the sign of its risk and the count of its gaps below; provisional is hatched."""
    theme = current_theme()
    look = _Look(theme, cell.risk)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), look, hatched=cell.provisional)
    room = box.adjusted(px(4), px(4), -px(4), -px(4))
    upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
    lower = QRect(room.left(), upper.bottom() + 1, room.width(), room.height() - upper.height())
    face = font(12, QFont.Weight.Medium)
    label = one_line(cell.label)  # the end tells the questions of a pillar apart: SaaS OPS 1, SaaS OPS 2
    label = QFontMetrics(face).elidedText(label, Qt.TextElideMode.ElideLeft, upper.width())
    paint_text(painter, upper, label, face, look.ink.name(), flags=_MIDDLE)
    _paint_sign(painter, lower, cell, look)
    if in_hand:
        _paint_ring(painter, box, theme, focused=focused)


def paint_name(painter: QPainter, box: QRect, name: str, *, is_lens: bool) -> None:
    """Draw the name of a pillar, in two lines if need be, or of a lens."""
    theme = current_theme()
    painter.setFont(strong(15) if is_lens else font(13, QFont.Weight.Medium))
    painter.setPen(QColor(theme.text_ink))
    room = box.adjusted(0, 0, -px(10), -px(GAP))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    if is_lens:
        paint_text(painter, room, name, painter.font(), theme.text_ink, flags=flags)
        return
    # Two lines that wrap at words hold a little less than twice the width.
    shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(1.7 * room.width()))
    painter.drawText(room, int(flags | Qt.TextFlag.TextWordWrap), shown)


def _paint_ground(painter: QPainter, shape: QRectF, look: _Look, *, hatched: bool) -> None:
    """Fill a shape, perhaps with fine slanting lines over it, and frame it."""
    radius = min(px(6), shape.height() / 5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.fill)
    painter.drawRoundedRect(shape, radius, radius)
    if hatched:
        hatch = QColor(look.ink)
        hatch.setAlpha(_HATCH_ALPHA)
        painter.setBrush(QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(shape, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.edge, factor(), look.line))
    painter.drawRoundedRect(shape, radius, radius)


def _paint_sign(painter: QPainter, room: QRect, cell: HeatCell, look: _Look) -> None:
    """The sign with the count beside it, both in the middle; without a count the sign alone."""
    face = font(14, QFont.Weight.Bold)
    count = str(cell.gaps) if cell.gaps else ""
    wide = px(11) + (px(5) + QFontMetrics(face).horizontalAdvance(count) if count else 0)
    left = room.left() + (room.width() - wide) / 2
    middle = QPointF(left + px(11) / 2, room.center().y() + 0.5)
    _draw_sign(painter, middle, cell.risk, look.ink)
    if count:
        at = QRect(round(left) + px(16), room.top(), room.width(), room.height())
        painter.setFont(face)
        painter.setPen(look.ink)
        painter.drawText(at, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), count)


def _draw_sign(painter: QPainter, middle: QPointF, risk: Risk, ink: QColor) -> None:
    """A triangle for high, a diamond for medium, a tick for none, a bar for N/A, a ring for open."""
    size = 5 * factor()
    painter.setPen(QPen(ink, 1.8 * factor(), c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if risk in {Risk.HIGH, Risk.MEDIUM, Risk.NO_RULE_MATCHED}:
        points = [(0, -1), (1, 0.8), (-1, 0.8)] if risk is Risk.HIGH else [(0, -1), (1, 0), (0, 1), (-1, 0)]
        painter.setBrush(ink if risk is not Risk.NO_RULE_MATCHED else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, factor()))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) * size for x, y in points]))
    elif risk is Risk.NONE:
        painter.drawPolyline(
            QPolygonF([middle + QPointF(x, y) * size for x, y in ((-0.9, 0), (-0.2, 0.7), (1, -0.7))])
        )
    elif risk is Risk.NOT_APPLICABLE:
        painter.drawLine(middle + QPointF(-size, 0), middle + QPointF(size, 0))
    else:
        painter.drawEllipse(middle, size * 0.75, size * 0.75)


def _paint_ring(painter: QPainter, box: QRect, theme: Theme, *, focused: bool) -> None:
    """A ring around the cell in hand, with a line of the ground inside it so that it shows on any colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    outer = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    inner = outer.adjusted(px(2), px(2), -px(2), -px(2))
    painter.setPen(QPen(QColor(theme.surface_panel), 2 * factor()))
    painter.drawRoundedRect(inner, px(5), px(5))
    colour, wide = (theme.accent_focus, 2.4) if focused else (theme.text_muted, 1.4)
    painter.setPen(QPen(QColor(colour), wide * factor()))
    painter.drawRoundedRect(outer, px(6), px(6))


def paint_risk(painter: QPainter, shape: QRectF, risk: Risk, *, provisional: bool = False) -> None:
    """Draw a small cell: ground and sign, or hatching in the sign's place."""
    look = _Look(current_theme(), risk)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, shape, look, hatched=provisional)
    if not provisional:
        _draw_sign(painter, shape.center(), risk, look.ink)


class RiskSwatch(QWidget):
    """A small cell without a label."""

    def __init__(self, risk: Risk, *, provisional: bool = False) -> None:
        super().__init__()
        self._risk, self._provisional = risk, provisional
        self.setFixedSize(QSize(px(26), px(_SWATCH_HEIGHT)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw ground and sign."""
        painter = QPainter(self)
        shape = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_risk(painter, shape, self._risk, provisional=self._provisional)
        painter.end()


class HeatLegend(QWidget):
    """What the colours, signs and hatching mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, 14)
        entries = (
            (Risk.HIGH, tr("High risk"), False),
            (Risk.MEDIUM, tr("Medium risk"), False),
            (Risk.NONE, tr("No risk"), False),
            (Risk.UNANSWERED, tr("Not answered"), False),
            (Risk.NOT_APPLICABLE, tr("Not applicable"), False),
            (Risk.MEDIUM, tr("Provisional"), True),
        )
        for risk, word, provisional in entries:
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(px(6))
            row.addWidget(RiskSwatch(risk, provisional=provisional))
            row.addWidget(muted(word, 13))
            flow.addWidget(entry)
        about = muted(tr("The number counts the gaps."), 13)
        about.setMinimumHeight(px(_SWATCH_HEIGHT))
        flow.addWidget(about)
