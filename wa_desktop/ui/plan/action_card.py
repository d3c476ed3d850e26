"""An action as a card on the board: painted, so that hundreds of them cost no widgets."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.plan.action_rows import RowRole, ShownAction
from wa_desktop.ui.plan.line_words import (
    due_label,
    effort_label,
    owner_label,
    risk_label,
    title_label,
    waits_label,
)
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px, strong
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.row_paint import LEFT_MIDDLE, RIGHT_MIDDLE, one_line, paint_text

PADDING = 12
GAP = 8
TITLE_LINE = 19
SMALL_LINE = 18
ROUNDING = 4
"""Pixels; a text is cut a little before the sum of its letters' widths fills the room."""


class CardDelegate(QStyledItemDelegate):
    """Risk and number, title in one or two lines, where it belongs, owner and date, and what it waits for."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """As high as its lines; the gap below belongs to it."""
        shown: ShownAction = index.data(RowRole)
        width = self._text_width()
        titles = 1 if fits(title_label(shown.line), width, px(14)) else 2
        small = 1 + bool(shown.line.origin) + bool(waits_label(shown.line))
        high = px(HEIGHT) + px(6) + titles * px(TITLE_LINE) + small * px(SMALL_LINE) + px(4)
        return QSize(width, high + 2 * px(PADDING) - px(2) + px(GAP))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the card; texts of people are drawn as they are."""
        shown: ShownAction = index.data(RowRole)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        card = option.rect.adjusted(0, 0, 0, -px(GAP))
        painter.save()
        paint_card_ground(painter, card, chosen=chosen, focused=chosen and self._view.hasFocus())
        room = card.adjusted(px(PADDING), px(PADDING) - px(2), -px(PADDING), -px(PADDING))
        top = self._paint_head(painter, room, shown)
        top = self._paint_title(painter, room, top, shown)
        self._paint_foot(painter, room, top, shown)
        painter.restore()

    @staticmethod
    def _paint_head(painter: QPainter, room: QRect, shown: ShownAction) -> int:
        """The risk at the left; number and effort at the right. Gives where the title begins."""
        theme = current_theme()
        line = shown.line
        head = QRect(room.left(), room.top(), room.width(), px(HEIGHT))
        risk = risk_label(line)
        if risk:
            wide = min(pill_width(risk), head.width())
            pill = QRectF(head.left(), head.top(), wide, head.height())
            paint_pill(painter, pill, risk, theme.tone(line.risk))
            head.adjust(wide + px(6), 0, 0, 0)
        parts = [line.action.label, *([effort_label(line)] if line.action.effort.is_known else [])]
        paint_text(painter, head, " · ".join(parts), font(12), theme.text_muted, flags=RIGHT_MIDDLE)
        return room.top() + px(HEIGHT) + px(6)

    @staticmethod
    def _paint_title(painter: QPainter, room: QRect, top: int, shown: ShownAction) -> int:
        theme = current_theme()
        ink = theme.text_ink if shown.line.action.is_live else theme.text_muted
        for text in in_two_lines(title_label(shown.line), room.width(), px(14)):
            paint_text(painter, QRect(room.left(), top, room.width(), px(TITLE_LINE)), text, strong(14), ink)
            top += px(TITLE_LINE)
        return top

    @staticmethod
    def _paint_foot(painter: QPainter, room: QRect, top: int, shown: ShownAction) -> None:
        theme = current_theme()
        line = shown.line
        small = font(12)
        if line.origin:
            origin = QRect(room.left(), top, room.width(), px(SMALL_LINE))
            paint_text(painter, origin, one_line(line.origin, 300), small, theme.text_muted)
            top += px(SMALL_LINE)
        top += px(4)
        foot = QRect(room.left(), top, room.width(), px(SMALL_LINE))
        due = due_label(line, shown.today)
        due_ink = theme.risk_high_text if line.overdue else theme.text_muted
        face = font(12, QFont.Weight.Medium) if line.overdue else small
        wide = min(QFontMetrics(face).horizontalAdvance(due) + px(ROUNDING), foot.width() * 7 // 10)
        at_right = QRect(foot.right() - wide + 1, top, wide, foot.height())
        paint_text(painter, at_right, due, face, due_ink, flags=RIGHT_MIDDLE)
        at_left = foot.adjusted(0, 0, -wide - px(8), 0)
        owner_ink = theme.text_ink if line.action.owner and line.action.is_live else theme.text_muted
        paint_text(painter, at_left, owner_label(line), small, owner_ink, flags=LEFT_MIDDLE)
        if waits_label(line):
            last = foot.translated(0, px(SMALL_LINE))
            face = font(12, QFont.Weight.Medium)
            paint_text(painter, last, waits_label(line), face, theme.risk_medium_text)

    def _text_width(self) -> int:
        """The same with and without a scroll bar, so that a card is as high as it is painted."""
        bar = self._view.verticalScrollBar()
        taken = bar.width() if bar.isVisible() else 0
        return self._view.width() - taken - 2 * px(PADDING)


def paint_card_ground(painter: QPainter, card: QRect, *, chosen: bool, focused: bool) -> None:
    """A rounded card; the one in hand is framed, more strongly while its list has the keyboard."""
    theme = current_theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge, wide = theme.surface_border_strong if theme.dark else theme.surface_border, 1.0
    if chosen:
        edge, wide = theme.accent_focus, 2.2 if focused else 1.2
    painter.setPen(QPen(QColor(edge), wide))
    painter.setBrush(QColor(theme.surface_selected if chosen else theme.surface_panel))
    painter.drawRoundedRect(QRectF(card).adjusted(1.2, 1.2, -1.2, -1.2), px(8), px(8))


@lru_cache(maxsize=4096)  # asked for every card whenever a column is laid out
def fits(text: str, width: int, pixels: int) -> bool:
    """Whether a title in the heavier cut fits in one line of `width` pixels; `pixels` is the font's size."""
    return QFontMetrics(_face(pixels)).horizontalAdvance(text) <= width


def in_two_lines(text: str, width: int, pixels: int) -> tuple[str, ...]:
    """A title broken at a space, or within a word that is longer than a line; what is too much is cut later."""
    if fits(text, width, pixels):
        return (text,)
    metrics = QFontMetrics(_face(pixels))
    words = text.split(" ")
    taken = bisect_right(
        range(1, len(words)), width, key=lambda count: metrics.horizontalAdvance(" ".join(words[:count]))
    )
    if taken:
        return " ".join(words[:taken]), " ".join(words[taken:])
    letters = bisect_right(
        range(1, len(text)), width, key=lambda count: metrics.horizontalAdvance(text[:count])
    )
    return text[: max(1, letters)], text[max(1, letters) :]


def _face(pixels: int) -> QFont:
    face = strong(14)
    face.setPixelSize(pixels)
    return face
