"""A check box whose frame can be seen in every theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QCheckBox

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, px

BOX = 17


def paint_box(
    painter: QPainter, at: QPointF, *, checked: bool, enabled: bool = True, focused: bool = False
) -> None:
    """Draw a box of px(BOX) pixels with its tick, for the check box and for lists of rows to tick."""
    theme = current_theme()
    side, scale = px(BOX), factor()
    edge = theme.accent_focus if focused or (checked and enabled) else theme.surface_control
    painter.setPen(QPen(QColor(edge), (2 if focused else 1.2) * scale))
    painter.setBrush(QColor(theme.accent_fill if checked and enabled else theme.surface_panel))
    painter.drawRoundedRect(QRectF(at.x(), at.y(), side, side), px(4), px(4))
    if checked:
        painter.setPen(QPen(QColor(theme.accent_on_fill if enabled else theme.text_faint), 2 * scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tick = (QPointF(4, 9), QPointF(7.2, 12), QPointF(13, 5))
        painter.drawPolyline(QPolygonF([at + point * scale for point in tick]))


def paint_row_box(painter: QPainter, row: QRect, left: int, *, checked: bool) -> None:
    """Draw the box of a row to tick, `left` pixels from the list's edge and in the middle of the row's height."""
    paint_box(painter, QPointF(left, row.top() + (row.height() - px(BOX)) / 2), checked=checked)


def marked_size(text: str, metrics: QFontMetrics) -> QSize:
    """Room for a mark of px(BOX) pixels, a gap and the text beside it."""
    return QSize(px(BOX + 14) + metrics.horizontalAdvance(text), max(px(BOX), metrics.height()) + px(8))


def paint_beside(painter: QPainter, button: QAbstractButton) -> None:
    """Draw the text of a button beside its mark."""
    theme = current_theme()
    painter.setPen(QColor(theme.text_ink if button.isEnabled() else theme.text_faint))
    painter.setFont(button.font())
    text = QRectF(button.rect()).adjusted(px(BOX + 10), 0, 0, 0)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, button.text())


class CheckBox(QCheckBox):
    """A stock check box, drawn by us."""

    def sizeHint(self) -> QSize:
        """The box, a gap, the text."""
        return marked_size(self.text(), QFontMetrics(self.font()))

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 Qt's signature
        """Box and text both answer."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw box, tick and text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        enabled = self.isEnabled()
        at = QPointF(1, (self.height() - px(BOX)) / 2)
        paint_box(painter, at, checked=self.isChecked(), enabled=enabled, focused=self.hasFocus())
        paint_beside(painter, self)
        painter.end()
