"""Whether the documents can go, in one line that leads to what is to be mended."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px

_SIDE = 12
_PAD = 9
_MARK = 24
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class StateLine(QAbstractButton):
    """A mark and a sentence; it is as high as the sentence needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_ready = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(self.tr("Shows what is to be mended before delivery"))

    def show_state(self, sentence: str, *, is_ready: bool) -> None:
        """Say another sentence."""
        self._is_ready = is_ready
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The sentence and air around it."""
        room = max(1, width - px(2 * _SIDE + _MARK))
        box = QFontMetrics(_font()).boundingRect(QRect(0, 0, room, 10_000), _WRAPPED, self.text())
        return box.height() + 2 * px(_PAD)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(px(240), self.heightForWidth(px(240)))

    def minimumSizeHint(self) -> QSize:
        """It makes do with any width."""
        return QSize(px(120), px(36))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw ground, mark and sentence."""
        theme = current_theme()
        tone = theme.tone(Risk.NONE if self._is_ready else Risk.MEDIUM)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.accent_focus if self.hasFocus() else tone.text if theme.contrast else tone.fill
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(tone.fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        painter.setPen(QPen(QColor(tone.text), 1.8 * factor()))
        painter.setFont(font(14, QFont.Weight.Bold))
        mark = QRect(px(_SIDE), 0, px(_MARK), self.height())
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(mark, left, "✓" if self._is_ready else "!")
        painter.setFont(_font())
        room = self.rect().adjusted(px(_SIDE + _MARK), 0, -px(_SIDE), 0)
        painter.drawText(room, _WRAPPED, self.text())
        painter.end()


def _font() -> QFont:
    return font(14, QFont.Weight.Medium)
