"""Draws a question in the list: number, title, risk pill, a line of progress, and signs of what was noted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wa_desktop.domain.lens import Risk
from wa_desktop.ui.models.question_filter import QuestionFilter
from wa_desktop.ui.models.questions import ItemRole, QuestionItem
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.marks import GAP, SIDE, Mark, paint_mark
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.words import risk_word

LEFT = 15
RIGHT = 15
TITLE_LINES = 3
NARROW = 190
"""Rows narrower than this have a letter for the risk, so that number and signs have room."""
LEAST_NAME = 60
"""What is left of a pillar's name below this width says nothing."""

Index = QModelIndex | QPersistentModelIndex


class QuestionDelegate(QStyledItemDelegate):
    """Rows as high as their title needs."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One to three lines of title."""
        lines = QFontMetrics(font(14)).boundingRect(
            QRect(0, 0, self._title_width(), px(200)), int(Qt.TextFlag.TextWordWrap), self._title(index)
        )
        return QSize(option.rect.width(), px(34) + min(lines.height(), px(18 * TITLE_LINES)) + px(19))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        item: QuestionItem = index.data(ItemRole)
        box: QRect = option.rect
        painter.save()
        self._paint_ground(painter, option)
        head = QRect(
            box.left() + px(LEFT), box.top() + px(10), box.width() - px(LEFT) - px(RIGHT), px(HEIGHT)
        )
        wide = self._paint_risk(painter, head, item)
        self._paint_number(painter, head.adjusted(0, 0, -wide - px(8), 0), item, index)
        painter.setPen(QColor(current_theme().text_ink))
        painter.setFont(font(14))
        painter.drawText(
            QRect(head.left(), box.top() + px(36), self._title_width(), box.height() - px(52)),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap),
            self._title(index),
        )
        self._paint_progress(
            painter, QRectF(head.left(), box.bottom() - px(10), head.width(), px(3)), item.progress
        )
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = current_theme()
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, QColor(theme.surface_selected if selected else theme.surface_panel))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(theme.surface_border))
        if selected:
            painter.fillRect(QRect(box.left(), box.top(), px(3), box.height()), QColor(theme.accent_fill))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent_focus))
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _paint_risk(self, painter: QPainter, head: QRect, item: QuestionItem) -> int:
        """The pill, with a letter for the word in a narrow list, and how wide it is."""
        risk = item.rating.risk
        letters = {Risk.HIGH: self.tr("H"), Risk.MEDIUM: self.tr("M"), Risk.NONE: "✓"}
        word = letters.get(risk, risk_word(risk)) if head.width() < px(NARROW) else risk_word(risk)
        wide = pill_width(word)
        box = QRectF(head.right() - wide, head.top(), wide, head.height())
        paint_pill(painter, box, word, current_theme().tone(item.rating.risk))
        return wide

    def _paint_number(self, painter: QPainter, box: QRect, item: QuestionItem, index: Index) -> None:
        """The number, the signs that fit beside it, and what else there is room for."""
        painter.setPen(QColor(current_theme().text_muted))
        painter.setFont(font(12, QFont.Weight.Medium))
        metrics = QFontMetrics(painter.font())
        model = index.model()
        filtered = model if isinstance(model, QuestionFilter) else None
        number = item.question.label
        if filtered and filtered.by_order and item.order:
            number = self.tr("{place}. {number}").format(place=item.order, number=number)
        step = px(SIDE + GAP)
        marks = _marks_of(item)[: max(0, (box.width() - metrics.horizontalAdvance(number)) // step)]
        room = box.width() - len(marks) * step
        text = _with_rest(
            metrics.elidedText(number, Qt.TextElideMode.ElideRight, room),
            (
                self.tr("priority") if item.prioritised else "",
                (item.lens or item.pillar.name) if filtered and filtered.spans_pillars else "",
                self.tr("provisional") if item.rating.provisional else "",
            ),
            metrics,
            room,
        )
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        left = box.left() + metrics.horizontalAdvance(text) + px(GAP + 2)
        side = px(SIDE - 1)
        for mark in marks:
            paint_mark(painter, QRect(left, box.center().y() - side // 2, side, side), mark)
            left += side + px(GAP)

    @staticmethod
    def _paint_progress(painter: QPainter, line: QRectF, progress: float) -> None:
        theme = current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.surface_track))
        painter.drawRoundedRect(line, 1.5, 1.5)
        if progress:
            line.setWidth(line.width() * progress)
            painter.setBrush(QColor(theme.accent_fill))
            painter.drawRoundedRect(line, 1.5, 1.5)

    def _title_width(self) -> int:
        """The same with and without a scroll bar: a list is laid out for one and painted for the other."""
        bar = self._view.verticalScrollBar().sizeHint().width()
        return self._view.width() - bar - px(LEFT) - px(RIGHT) - px(30)

    @staticmethod
    def _title(index: Index) -> str:
        item: QuestionItem = index.data(ItemRole)
        return item.title


def _marks_of(item: QuestionItem) -> list[Mark]:
    shown = ((Mark.FLAG, item.flagged), (Mark.NOTE, bool(item.notes)), (Mark.EVIDENCE, item.evidence > 0))
    return [mark for mark, holds in shown if holds]


def _with_rest(text: str, rest: Sequence[str], metrics: QFontMetrics, room: int) -> str:
    """The text with more after it: whole where it fits, cut where enough of it is left to be read."""
    for part in filter(None, rest):
        left = room - metrics.horizontalAdvance(f"{text} · ")
        if metrics.horizontalAdvance(part) <= left:
            text = f"{text} · {part}"
        elif left >= px(LEAST_NAME):
            return f"{text} · {metrics.elidedText(part, Qt.TextElideMode.ElideRight, left)}"
    return text
