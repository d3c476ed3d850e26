"""A choice between a few words that stand side by side, of which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QSizePolicy, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px


class _Segment(QRadioButton):
    """One word: a radio button to keys and screen readers."""

    def __init__(self, word: str, parent: QWidget) -> None:
        super().__init__(word, parent)
        self.setFont(font(13, QFont.Weight.Medium))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for the word."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + px(20), px(26))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 Qt's signature
        """All of it answers."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw ground and word."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        edge = QColor(theme.accent_focus) if self.hasFocus() else QColor(0, 0, 0, 0)
        if theme.contrast and self.isChecked() and not self.hasFocus():
            edge = QColor(theme.text_ink)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(QColor(theme.accent_soft) if self.isChecked() else QColor(0, 0, 0, 0))
        painter.drawRoundedRect(box, px(6), px(6))
        painter.setPen(QColor(theme.text_ink if self.isChecked() else theme.text_muted))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Segments(QWidget):
    """`chosen` carries the number of the word that was chosen, from 0."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(4))
        for number, word in enumerate(words):
            segment = _Segment(word, self)
            self._group.addButton(segment, number)
            self._layout.addWidget(segment)
        self._layout.addStretch(1)
        self.show_choice(0)
        self._group.idClicked.connect(self.chosen)

    @property
    def choice(self) -> int:
        """The number of the word that holds."""
        return self._group.checkedId()

    def show_choice(self, number: int) -> None:
        """Show that another word holds."""
        self._group.button(number).setChecked(True)

    def segment(self, number: int) -> QRadioButton:
        """The part that asks for a word."""
        button = self._group.button(number)
        if not isinstance(button, QRadioButton):
            raise IndexError(number)
        return button

    def minimumSizeHint(self) -> QSize:
        """It makes do with any width that the longest word has."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that have no room side by side stand one under the other."""
        super().resizeEvent(event)
        buttons = self._group.buttons()
        wanted = sum(button.sizeHint().width() for button in buttons) + px(4) * (len(buttons) - 1)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(below if wanted > self.width() else beside)
