"""What the window's lists and tables draw alike in a row: its ground, its marks, and texts that are cut."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, px

LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BAR = 3


def paint_ground(painter: QPainter, box: QRect, *, lit: bool, plain: str = "", last: bool = False) -> None:
    """Fill a row, chosen (`lit`) or not, and end it with a fine line; `plain` is another ground than the panel's.

    The `last` row of a table whose card ends below it has no line: the card's frame is one.
    """
    theme = current_theme()
    painter.fillRect(box, QColor(theme.surface_selected if lit else plain or theme.surface_panel))
    if not last:
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(theme.surface_border))


def is_last(index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether no row follows."""
    return index.row() == index.model().rowCount() - 1


def paint_bar(painter: QPainter, box: QRect, colour: str) -> None:
    """The bar at the left of the chosen row."""
    painter.fillRect(QRect(box.left(), box.top(), px(_BAR), box.height()), QColor(colour))


def paint_focus(painter: QPainter, box: QRect) -> None:
    """A fine frame around the row in hand, just inside `box`."""
    painter.setPen(QColor(current_theme().accent_focus))
    painter.drawRect(box.adjusted(0, 0, -1, -1))


def paint_ring(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """A rounded frame inside the row or cell in hand, while its list has the keyboard."""
    in_hand = option.state & QStyle.StateFlag.State_HasFocus
    if not in_hand or option.widget is None or not option.widget.hasFocus():
        return
    painter.setPen(QPen(QColor(current_theme().accent_focus), 1.5 * factor()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(px(2), px(2), -px(2), -px(3)), px(5), px(5))


def mark_row(painter: QPainter, option: QStyleOptionViewItem, wide: int) -> None:
    """A bar at the left of the chosen row; lines above and below, `wide` pixels, while its list has the keyboard."""
    paint_bar(painter, option.rect, current_theme().accent_focus)
    _paint_edges(painter, option, wide)


def mark_cell(
    painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, wide: int
) -> None:
    """A cell's part of what `mark_row` draws; the last cell closes the frame at the right."""
    if index.column() == 0:
        paint_bar(painter, option.rect, current_theme().accent_focus)
    last = index.column() == index.model().columnCount() - 1
    _paint_edges(painter, option, wide, at_right=last)


def _paint_edges(
    painter: QPainter, option: QStyleOptionViewItem, wide: int, *, at_right: bool = False
) -> None:
    box: QRect = option.rect
    if option.widget is None or not option.widget.hasFocus():
        return
    colour = QColor(current_theme().accent_focus)
    painter.fillRect(QRect(box.left(), box.top(), box.width(), wide), colour)
    painter.fillRect(QRect(box.left(), box.bottom() - wide + 1, box.width(), wide), colour)
    if at_right:
        painter.fillRect(QRect(box.right() - wide + 1, box.top(), wide, box.height()), colour)


def one_line(text: str, longest: int) -> str:
    """The first `longest` characters of a text, without its line breaks and gaps; a row shows no more."""
    return " ".join(text[:longest].split())


def paint_text(
    painter: QPainter,
    room: QRect,
    text: str,
    face: QFont,
    ink: str,
    *,
    flags: Qt.AlignmentFlag = LEFT_MIDDLE,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> int:
    """Draw a text as it is, with an ellipsis where there is no room; give the width of what is drawn."""
    painter.setFont(face)
    painter.setPen(QColor(ink))
    metrics = QFontMetrics(face)
    shown = metrics.elidedText(text, cut, max(0, room.width()))
    painter.drawText(room, int(flags), shown)
    return metrics.horizontalAdvance(shown)
