"""What the guide's articles and the panels of guidance are made of: lists, links to topics, chips that can be pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from wa_desktop.review.guide import Topic
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.button import Button, ButtonKind
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.label import MUTED, Label
from wa_desktop.ui.widgets.table import plain_tooltip

_WIDEST_NAME = 320
"""Pixels that a link in a table may claim."""

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def listed(texts: Sequence[str], *, numbered: bool = False, pixels: int = 14) -> QWidget:
    """Texts under each other, each with a dot or its number before it."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(8))
    grid.setVerticalSpacing(px(5))
    grid.setColumnStretch(1, 1)
    for row, text in enumerate(texts):
        mark = Label(f"{row + 1}." if numbered else "•", pixels=pixels, role=MUTED)
        grid.addWidget(mark, row, 0, _TOP_LEFT)
        grid.addWidget(Label(text, pixels=pixels, wrap=True), row, 1)
    return box


def table_card(headings: Sequence[str], rows: Sequence[Sequence[QWidget]], widths: Sequence[int]) -> Card:
    """A small table of texts that wrap; `widths` are the columns' shares of the width."""
    card = Card()
    grid = QGridLayout(card)
    grid.setContentsMargins(margins(16, 12, 16, 14))
    grid.setHorizontalSpacing(px(18))
    grid.setVerticalSpacing(px(8))
    for column, heading in enumerate(headings):
        grid.addWidget(Label(heading, pixels=12, weight=QFont.Weight.Bold, role=MUTED), 0, column)
        grid.setColumnStretch(column, widths[column])
    for number, cells in enumerate(rows):
        grid.addWidget(_Rule(), 2 * number + 1, 0, 1, len(headings))
        for column, cell in enumerate(cells):
            if isinstance(cell, TopicLink):  # a grid would squeeze it for the sake of the texts beside it
                cell.setMinimumWidth(min(cell.sizeHint().width(), px(_WIDEST_NAME)))
            grid.addWidget(cell, 2 * number + 2, column, Qt.AlignmentFlag.AlignTop)
    return card


class _Rule(QWidget):
    """A fine line between rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current_theme().surface_border))
        painter.end()


class TopicLink(Button):
    """A link to another article; a long title is cut with an ellipsis and told whole in the tooltip."""

    def __init__(self, text: str, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), ButtonKind.LINK, parent)
        self.topic = topic
        self.setFont(font(14))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setToolTip(plain_tooltip(text))

    def sizeHint(self) -> QSize:
        """Room for the text, with some to spare for letters of a fallback typeface."""
        return super().sizeHint() + QSize(px(8), px(2))

    def minimumSizeHint(self) -> QSize:
        """A long title gives way."""
        return QSize(px(60), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the text, underlined under the pointer, and marked while it has the keyboard."""
        theme = current_theme()
        painter = QPainter(self)
        face = self.font()
        face.setUnderline(self.underMouse())
        painter.setFont(face)
        painter.setPen(QColor(theme.text_link))
        text = QFontMetrics(face).elidedText(self._plain_text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        if self.hasFocus():
            painter.fillRect(0, self.height() - 2, self.width(), 2, QColor(theme.accent_focus))
        painter.end()


class TopicChip(QAbstractButton):
    """A framed word that goes to an article, such as the name of a service."""

    def __init__(self, text: str, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topic = topic
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        return QSize(QFontMetrics(font(13)).horizontalAdvance(self.text()) + px(20), px(26))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw frame and word; the frame is stronger under the pointer and with the keyboard."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.accent_focus if self.hasFocus() or self.underMouse() else theme.surface_border_strong
        painter.setPen(QPen(QColor(edge), 1.8 if self.hasFocus() else 1))
        painter.setBrush(QColor(theme.surface_panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(5), px(5))
        painter.setPen(QColor(theme.text_ink))
        painter.setFont(font(13))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class ServiceRow(QAbstractButton):
    """A line of the catalogue, which has hundreds: the service's name as a link, and below it what it is."""

    def __init__(self, topic: Topic, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topic = topic
        self.words = f"{topic.id} {line}".casefold()
        self._line = line
        self.setText(topic.id)
        self.setAccessibleName(topic.id)
        self.setAccessibleDescription(line)
        self.setToolTip(plain_tooltip(line))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(px(200), px(46) if self._line else px(26))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw name and line."""
        theme = current_theme()
        painter = QPainter(self)
        face = font(14)
        face.setUnderline(self.underMouse())
        painter.setFont(face)
        painter.setPen(QColor(theme.text_link))
        painter.drawText(QRect(0, px(2), self.width(), px(20)), _LEFT, self.text())
        painter.setFont(font(14))
        painter.setPen(QColor(theme.text_muted))
        shown = QFontMetrics(font(14)).elidedText(self._line, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRect(0, px(22), self.width(), px(20)), _LEFT, shown)
        if self.hasFocus():
            painter.fillRect(0, self.height() - 2, self.width(), 2, QColor(theme.accent_focus))
        painter.end()
