"""What workshop mode gives, said where no workshop is planned yet."""

from __future__ import annotations

import qtawesome
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.label import Label, muted, title

WIDTH = 560
TILE = 40


class Tile(QWidget):
    """A sign on a soft ground."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(px(TILE), px(TILE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw ground and sign."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_soft))
        painter.drawRoundedRect(self.rect(), px(9), px(9))
        side = px(22)
        where = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        qtawesome.icon(self._icon_name, color=theme.text_link).paint(painter, where)
        painter.end()


class WorkshopWelcome(QWidget):
    """A title, what one gets, and the button to begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = primary(self.tr("Plan a workshop"))
        middle = QWidget()
        middle.setMaximumWidth(px(WIDTH))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(18))
        column.addWidget(title(self.tr("Hold the review as a workshop"), 22))
        column.addWidget(
            muted(
                self.tr("You ask and answer as ever; this keeps the time and whatever is said besides."),
                15,
                wrap=True,
            )
        )
        for icon, name, sentence in self._gains():
            column.addLayout(_line(icon, name, sentence))
        column.addSpacing(px(4))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 8)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(across)
        layout.addStretch(3)

    def _gains(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "mdi6.timer-outline",
                self.tr("A running order with a clock"),
                self.tr("Pillars with their minutes, and early word of how many questions will stay open."),
            ),
            (
                "mdi6.format-list-checks",
                self.tr("Three lists, one key each"),
                self.tr("Parking lot, decisions and what to verify, filled without leaving the question."),
            ),
            (
                "mdi6.skip-next-outline",
                self.tr("Skip, and come back"),
                self.tr("A question waits in the return queue with its reason until its owner is there."),
            ),
            (
                "mdi6.file-document-check-outline",
                self.tr("A recap at the end"),
                self.tr(
                    "Who, what was covered, key risks, decisions and next steps on one page, and a milestone."
                ),
            ),
        )


def _line(icon: str, name: str, sentence: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(px(14))
    line.addWidget(Tile(icon), 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(px(1))
    texts.addWidget(Label(name, pixels=15, weight=QFont.Weight.Medium, wrap=True))
    texts.addWidget(muted(sentence, 14, wrap=True))
    line.addLayout(texts, 1)
    return line
