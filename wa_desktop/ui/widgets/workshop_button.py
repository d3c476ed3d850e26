"""The buttons of a workshop's bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wa_desktop.ui.models.workshop_words import key_word
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px

CAP = 17
"""The side of a digit's key, in pixels of the design."""


class BarButton(QPushButton):
    """A flat button with the digit of its key behind the word."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)  # Enter presses it outside of dialogs too
        self.loud = False
        self._compact = False
        self.key = key
        self.setFont(font(13, QFont.Weight.Medium))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the practice in hand

    @property
    def digit(self) -> str:
        """The last sign of the key, if it is a digit and there is room for it."""
        return self.key[-1] if self.key[-1].isdigit() and not self._compact else ""

    def say(self, text: str, tip: str) -> None:
        """Show another word; `tip` says in full what the button does."""
        self.setText(text)
        spoken = _tr("{action} ({key})").format(action=tip, key=key_word(self.key))
        self.setToolTip(spoken)
        self.setAccessibleName(spoken)
        self.updateGeometry()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Leave the digit out, or show it."""
        if compact is not self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    def width_if(self, *, compact: bool) -> int:
        """How wide it is with or without its digit, in pixels."""
        word = QFontMetrics(self.font()).horizontalAdvance(self.text())
        digit = self.key[-1].isdigit() and not compact
        return word + (px(CAP + 5) if digit else 0) + px(21)

    def sizeHint(self) -> QSize:
        """Word, digit, air."""
        return QSize(self.width_if(compact=self._compact), px(30))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw ground, word and digit."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        lively = self.isEnabled() and (self.underMouse() or self.isDown())
        fill = theme.accent_fill if self.loud else theme.surface_quiet if lively else theme.surface_panel
        ink = theme.accent_on_fill if self.loud else theme.text_ink if self.isEnabled() else theme.text_faint
        painter.setBrush(QColor(fill))
        painter.setPen(QPen(QColor(theme.accent_fill if self.loud else theme.surface_border_strong), 1))
        painter.drawRoundedRect(box, px(6), px(6))
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        text = self.rect().adjusted(px(10), 0, -px(10), 0)
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        if self.digit:
            side = px(CAP)
            cap = QRectF(self.width() - px(8) - side, (self.height() - side) / 2, side, side)
            painter.setBrush(QColor(theme.surface_quiet))
            painter.setPen(QPen(QColor(theme.surface_border), 1))
            painter.drawRoundedRect(cap, px(4), px(4))
            painter.setFont(font(11))
            painter.setPen(QColor(theme.text_muted if self.isEnabled() else theme.text_faint))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.digit)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text_ink if self.loud else theme.accent_focus), 1.6))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), px(5), px(5))
        painter.end()


def _tr(text: str) -> str:
    return QCoreApplication.translate("WorkshopBar", text)
