"""A small rounded mark that says a risk or a count in words and colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.ui.theme.tokens import Tone, current_theme
from wa_desktop.ui.theme.type import font, px

PADDING = 11
HEIGHT = 24


def paint_pill(painter: QPainter, box: QRectF, text: str, tone: Tone) -> None:
    """Draw a pill that fills the box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if current_theme().contrast:
        painter.setPen(QPen(QColor(tone.text), 1))
        box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(QColor(tone.fill))
    radius = min(box.width(), box.height()) / 2
    painter.drawRoundedRect(box, radius, radius)
    painter.setPen(QColor(tone.text))
    painter.setFont(pill_font())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def pill_font() -> QFont:
    """The font of all pills."""
    return font(13, QFont.Weight.Medium)


def pill_width(text: str) -> int:
    """How wide a pill with this text is, in pixels."""
    return QFontMetrics(pill_font()).horizontalAdvance(text) + 2 * px(PADDING)


class Pill(QWidget):
    """A pill in the colours of a risk."""

    def __init__(self, text: str = "", risk: Risk = Risk.UNANSWERED, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text = ""
        self._risk = risk
        self.show_risk(text, risk)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def show_risk(self, text: str, risk: Risk) -> None:
        """Say a text in a risk's colours."""
        self._text, self._risk = text, risk
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the text."""
        return QSize(pill_width(self._text), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it."""
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self._text, current_theme().tone(self._risk))
        painter.end()
