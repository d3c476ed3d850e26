"""The foot of the window: keys that work here, and that everything is saved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.header import ElidedLabel
from wa_desktop.ui.widgets.label import muted

SIDE = 18
GAP = 19
SAID_FOR = 7000
"""How long a sentence stands in the place of the hints, in milliseconds."""

Hint = tuple[tuple[str, ...], str]
"""Keys, and what they do."""


class KeyCap(QWidget):
    """A key as it looks on a keyboard."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)

    def sizeHint(self) -> QSize:
        """As wide as its legend."""
        return QSize(max(px(19), QFontMetrics(font(12)).horizontalAdvance(self._key) + px(12)), px(19))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.surface_quiet))
        painter.setPen(QPen(QColor(theme.surface_border_strong), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), px(4), px(4))
        painter.setPen(QColor(theme.text_muted))
        painter.setFont(font(12))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()


class StatusBar(Panel):
    """Key hints at the left, the state of saving at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.TopEdge, parent)
        self.setFixedHeight(px(30))
        self._hints = QWidget(self)
        self._parts: list[QWidget] = []
        self._said: list[Hint] = []
        self.state = muted("", 13)
        self.sentence = ElidedLabel(pixels=13)
        self.sentence.hide()
        self._over = QTimer(self, singleShot=True, interval=SAID_FOR)
        self._over.timeout.connect(self._stop_saying)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(margins(SIDE, 1, SIDE, 0))
        self._layout.addWidget(self._hints)
        self._layout.addWidget(self.sentence, 1000)
        self._layout.addStretch(1)
        self._layout.addWidget(self.state)

    def show_hints(self, hints: list[Hint]) -> None:
        """Show which keys work on this page, the last of them in any window."""
        if hints == self._said:
            self._stop_saying()
            return
        self._said = list(hints)
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP))
        self._parts = []
        for keys, meaning in hints:
            part = QWidget(row)
            inner = QHBoxLayout(part)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(px(5))
            for key in keys:
                inner.addWidget(KeyCap(key))
            inner.addWidget(muted(meaning, 13))
            layout.addWidget(part)
            self._parts.append(part)
        self._layout.replaceWidget(self._hints, row)
        self._hints.hide()
        self._hints.deleteLater()
        self._hints = row
        self._stop_saying()
        self._share_width()

    def say(self, sentence: str) -> None:
        """Say something in the place of the hints for a while, such as how to take a change back."""
        self.sentence.show_whole(sentence)
        self.sentence.show()
        self._hints.hide()
        self._over.start()

    def _stop_saying(self) -> None:
        self._over.stop()
        self.sentence.hide()
        self._hints.show()

    def event(self, event: QEvent) -> bool:
        """Another state of saving may be longer."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_width()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share_width()

    def minimumSizeHint(self) -> QSize:
        """It makes do with any width."""
        return QSize(0, self.height())

    def _share_width(self) -> None:
        """Hints for which there is no room are left out, not cut: the later ones first, but never the last of all."""
        room = self.width() - px(2 * SIDE + GAP) - self.state.sizeHint().width()
        for part in (*self._parts[-1:], *self._parts[:-1]):
            room -= part.sizeHint().width() + px(GAP)
            part.setVisible(room >= 0)
