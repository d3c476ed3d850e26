"""How a row of the business priorities looks: its number among the chosen, the title, what the client says."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.ui.models.priority_choices import PriorityLine, PriorityRole
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px, strong
from wa_desktop.ui.widgets.row_delegate import TickRowDelegate
from wa_desktop.ui.widgets.row_paint import paint_ground, paint_ring, paint_text

BADGE = 22
LEFT = 12
TEXT_LEFT = LEFT + BADGE + 12
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class PriorityDelegate(TickRowDelegate):
    """A number in a ring, the title and, where there is room, what the client says."""

    def __init__(self, height: int, parent: QWidget, *, with_sentence: bool) -> None:
        super().__init__(parent)
        self._height = height
        self._with_sentence = with_sentence

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(0, px(self._height))

    def whole(self, index: Index) -> str:
        """Title and sentence, which the row may cut or leave out."""
        line: PriorityLine = index.data(PriorityRole)
        return f"{line.title}: {line.sentence}" if line.sentence else ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        line: PriorityLine = index.data(PriorityRole)
        theme = current_theme()
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = line.number if self._with_sentence else option.state & QStyle.StateFlag.State_Selected
        paint_ground(painter, box, lit=bool(lit))
        top = px(12) if self._with_sentence else (box.height() - px(BADGE)) // 2
        paint_number(
            painter, QPointF(box.left() + px(LEFT), box.top() + top), line.number, enabled=line.can_choose
        )
        room = box.adjusted(px(TEXT_LEFT), px(9), -px(12), -px(6))
        if self._with_sentence:
            self._paint_two(painter, room, line)
        else:
            painter.setPen(QColor(theme.text_ink))
            painter.setFont(font(14, QFont.Weight.Medium))
            wrapped = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room.adjusted(0, -px(3), 0, 0), int(wrapped), line.title)
        paint_ring(painter, option)
        painter.restore()

    def _paint_two(self, painter: QPainter, room: QRect, line: PriorityLine) -> None:
        theme = current_theme()
        top_left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        ink = theme.text_ink if line.can_choose else theme.text_muted
        paint_text(painter, room, line.title, strong(14), ink, flags=top_left)
        lower = room.adjusted(0, painter.fontMetrics().height() + px(2), 0, 0)
        painter.setFont(font(12))
        painter.setPen(QColor(theme.text_muted))
        # Two lines that wrap at words hold a little less than twice the width.
        room_for_text = round(1.8 * lower.width())
        sentence = painter.fontMetrics().elidedText(line.sentence, Qt.TextElideMode.ElideRight, room_for_text)
        painter.drawText(lower, _WRAPPED, sentence)


def paint_number(painter: QPainter, at: QPointF, number: int, *, enabled: bool = True) -> None:
    """Draw a filled disc of px(BADGE) pixels with a number, or an empty ring for none (0)."""
    theme = current_theme()
    box = QRectF(at.x(), at.y(), px(BADGE), px(BADGE))
    edge = theme.accent_fill if number else theme.surface_control if enabled else theme.surface_border
    painter.setPen(QPen(QColor(edge), 1.2 * factor()))
    painter.setBrush(QColor(theme.accent_fill if number else theme.surface_panel))
    painter.drawEllipse(box)
    if number:
        painter.setPen(QColor(theme.accent_on_fill))
        painter.setFont(font(12, QFont.Weight.Bold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
