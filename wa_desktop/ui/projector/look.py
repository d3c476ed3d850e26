"""How the projector's parts look: a theme of their own, and lengths that grow with the window instead of the text size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.theme.tokens import Theme, Tone
from wa_desktop.ui.theme.type import font

DESIGN = QSize(1440, 900)
"""The window that lengths of the projector are meant for."""
_NARROWEST = 1350
"""Windows not as wide for their height as this is for the design's have smaller type."""

SMALLEST_BODY = 22.5
"""Smallest type of a practice in lengths of the design: a fortieth of the window's height."""

_RISK_OF = {
    PracticeAnswer.YES: Risk.NONE,
    PracticeAnswer.NO: Risk.HIGH,
    PracticeAnswer.UNKNOWN: Risk.MEDIUM,
    PracticeAnswer.NOT_APPLICABLE: Risk.NOT_APPLICABLE,
    None: Risk.UNANSWERED,
}


@dataclass(frozen=True)
class Look:
    """A theme, and the pixels of one length of the design."""

    theme: Theme
    unit: float

    @classmethod
    def of(cls, theme: Theme, size: QSize) -> Look:
        """For a window of that size."""
        return cls(theme, min(size.height() / DESIGN.height(), size.width() / _NARROWEST))

    def px(self, n: float) -> int:
        """A length of the design in pixels."""
        return round(n * self.unit)

    def font(self, n: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The typeface, n lengths of the design high."""
        made = font(weight=weight)
        made.setPixelSize(max(self.px(n), 6))
        return made

    def tone(self, answer: PracticeAnswer | None) -> Tone:
        """Fill and text for an answer; as on the review page."""
        return self.theme.tone(_RISK_OF[answer])

    def paint_pill(self, painter: QPainter, box: QRectF, tone: Tone, *, hollow: bool = False) -> None:
        """Draw a pill that fills the box; a hollow one has an outline only."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else QColor(tone.fill))
        painter.setPen(Qt.PenStyle.NoPen)
        if hollow or self.theme.contrast:
            width = max(1.4 * self.unit, 1.0)
            painter.setPen(QPen(QColor(tone.text), width))
            box = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = min(box.height() / 2, 12 * self.unit)
        painter.drawRoundedRect(box, radius, radius)
        painter.restore()
