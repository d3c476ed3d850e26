"""A clock that shows a span in tabular figures, and draws itself alone when a second passes."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_desktop.ui.models.workshop_words import clock_word, hours_word
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px


class SpanClock(QWidget):
    """The time that has passed, and behind it, smaller, the time that was planned.

    A screen reader finds both in its description; the passing seconds are told to nobody.
    """

    def __init__(self, pixels: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._font = font(pixels, QFont.Weight.Medium)
        self._small = font(max(13, round(pixels * 0.5)))
        self._text, self._planned = "0:00:00", ""
        self._lively = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time in the workshop"))

    @property
    def text(self) -> str:
        """What it shows."""
        return f"{self._text} {self._planned}".strip()

    def show_time(self, elapsed: timedelta, planned: timedelta, *, runs: bool) -> None:
        """Show another time; `runs` says whether it goes on."""
        text, behind = clock_word(elapsed), self.tr("/ {planned}").format(planned=hours_word(planned))
        if (text, behind, runs) == (self._text, self._planned, self._lively):
            return
        wider = len(text) != len(self._text) or len(behind) != len(self._planned)
        self._text, self._planned, self._lively = text, behind, runs
        if wider:
            self.updateGeometry()
        self.update()

    def describe(self) -> None:
        """Let a screen reader find the time as it is now."""
        self.setAccessibleDescription(self.text)

    def sizeHint(self) -> QSize:
        """Room for the figures."""
        large, small = QFontMetrics(self._font), QFontMetrics(self._small)
        width = large.horizontalAdvance(self._text) + px(6) + small.horizontalAdvance(self._planned)
        return QSize(width + px(2), large.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw both on one base line."""
        theme = current_theme()
        painter = QPainter(self)
        large = QFontMetrics(self._font)
        base = (self.height() + large.ascent() - large.descent()) // 2
        painter.setFont(self._font)
        painter.setPen(QColor(theme.text_ink if self._lively else theme.text_muted))
        painter.drawText(0, base, self._text)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(large.horizontalAdvance(self._text) + px(6), base, self._planned)
        painter.end()


class ShareLine(QWidget):
    """A thin line that fills with the share of the time that has passed; beyond the end it changes its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Show another share, 1 for the whole."""
        if round(share * 500) != round(self._share * 500):
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(px(80), px(6))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw track and filling."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.surface_track))
        painter.drawRoundedRect(self.rect(), px(3), px(3))
        if self._share > 0:
            painter.setBrush(QColor(theme.accent_fill if self._share <= 1 else theme.risk_high_text))
            width = max(px(6), round(self.width() * min(self._share, 1.0)))
            painter.drawRoundedRect(0, 0, width, self.height(), px(3), px(3))
        painter.end()
