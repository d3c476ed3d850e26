"""The window's buttons: one primary per page, the others quiet."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px


class ButtonKind(Enum):
    """How loud a button is."""

    PRIMARY = "primary"
    QUIET = "quiet"
    DANGER = "danger"
    LINK = "link"


class Button(QPushButton):
    """A flat, rounded push button."""

    def __init__(self, text: str, kind: ButtonKind = ButtonKind.QUIET, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)  # Enter presses it outside of dialogs too
        self._kind = kind
        self.setFont(font(14, QFont.Weight.Medium))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for the text and, unless it is a link, air around it."""
        width = QFontMetrics(self.font()).horizontalAdvance(self._plain_text())
        link = self._kind is ButtonKind.LINK
        return QSize(width + px(4), px(22)) if link else QSize(width + px(26), px(34))

    def minimumSizeHint(self) -> QSize:
        """The text is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw fill, border, text and focus ring."""
        theme = current_theme()
        fill, text, border = {
            ButtonKind.PRIMARY: (theme.accent_fill, theme.accent_on_fill, theme.accent_fill),
            ButtonKind.QUIET: (theme.surface_panel, theme.text_ink, theme.surface_control),
            ButtonKind.DANGER: (theme.surface_panel, theme.risk_high_text, theme.surface_control),
            ButtonKind.LINK: ("#00000000", theme.text_link, "#00000000"),
        }[self._kind]
        if self.isChecked():
            fill, border = theme.accent_soft, theme.accent_focus
        if not self.isEnabled():
            fill, text, border = theme.surface_track, theme.text_faint, theme.surface_track
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        if self._kind is not ButtonKind.LINK:
            colour = QColor(fill)
            if self.isEnabled() and (self.isDown() or self.underMouse()):
                colour = colour.darker(106) if not theme.dark else colour.lighter(112)
            painter.setBrush(colour)
            painter.setPen(QPen(QColor(border), 1))
            painter.drawRoundedRect(box, px(7), px(7))
        painter.setPen(QColor(text))
        painter.setFont(self.font())
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text()
        )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = box.adjusted(2, 2, -2, -2) if self._kind is not ButtonKind.LINK else box
            painter.setPen(
                QPen(QColor(text if self._kind is ButtonKind.PRIMARY else theme.accent_focus), 1.5)
            )
            painter.drawRoundedRect(inner, px(5), px(5))
        painter.end()

    def _plain_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def primary(text: str) -> Button:
    """The page's main action."""
    return Button(text, ButtonKind.PRIMARY)


def quiet(text: str) -> Button:
    """Any other action."""
    return Button(text, ButtonKind.QUIET)


def link(text: str) -> Button:
    """An action within text."""
    return Button(text, ButtonKind.LINK)
