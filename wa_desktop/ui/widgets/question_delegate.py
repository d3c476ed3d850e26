"""Draws a question in the list: number, title, risk pill and a line of progress."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wa_desktop.ui.models.questions import ItemRole, QuestionItem
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.words import risk_word

LEFT = 15
RIGHT = 15


class QuestionDelegate(QStyledItemDelegate):
    """Rows as high as their title needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One to three lines of title."""
        width = option.rect.width() or 289
        lines = QFontMetrics(font(14)).boundingRect(
            QRect(0, 0, self._title_width(width), 200), int(Qt.TextFlag.TextWordWrap), self._title(index)
        )
        return QSize(width, 34 + min(lines.height(), 54) + 19)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        item: QuestionItem = index.data(ItemRole)
        theme = current_theme()
        box: QRect = option.rect
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, QColor(theme.surface_selected if selected else theme.surface_panel))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(theme.surface_border))
        if selected:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(theme.accent_fill))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent_focus))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        word = risk_word(item.rating.risk)
        wide = pill_width(word)
        paint_pill(
            painter,
            QRectF(box.right() - RIGHT - wide, box.top() + 10, wide, HEIGHT),
            word,
            theme.tone(item.rating.risk),
        )
        painter.setPen(QColor(theme.text_muted))
        painter.setFont(font(12, QFont.Weight.Medium))
        label = item.question.label
        number = self.tr("{number} · provisional").format(number=label) if item.rating.provisional else label
        painter.drawText(
            QRect(box.left() + LEFT, box.top() + 10, box.width() - LEFT - RIGHT - wide - 8, 20),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            QFontMetrics(painter.font()).elidedText(
                number, Qt.TextElideMode.ElideRight, box.width() - LEFT - RIGHT - wide - 8
            ),
        )
        painter.setPen(QColor(theme.text_ink))
        painter.setFont(font(14))
        painter.drawText(
            QRect(box.left() + LEFT, box.top() + 36, self._title_width(box.width()), box.height() - 52),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap),
            self._title(index),
        )
        line = QRectF(box.left() + LEFT, box.bottom() - 10, box.width() - LEFT - RIGHT, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.surface_track))
        painter.drawRoundedRect(line, 1.5, 1.5)
        if item.progress:
            line.setWidth(line.width() * item.progress)
            painter.setBrush(QColor(theme.accent_fill))
            painter.drawRoundedRect(line, 1.5, 1.5)
        painter.restore()

    @staticmethod
    def _title_width(width: int) -> int:
        return width - LEFT - RIGHT - 40

    @staticmethod
    def _title(index: QModelIndex | QPersistentModelIndex) -> str:
        item: QuestionItem = index.data(ItemRole)
        return item.question.short_title or item.question.title
