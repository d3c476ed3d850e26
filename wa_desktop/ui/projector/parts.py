"""The small parts of the projector: a line or block of text, a pill, a bar; each is told how it looks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from wa_desktop.ui.projector.look import Look
from wa_desktop.ui.theme.tokens import Tone
from wa_desktop.ui.widgets.label import Label


class Text(Label):
    """A plain text that takes a size, weight and colour each time it is shown."""

    _dressed: tuple[QFont, QColor] | None = None

    def __init__(self, parent: QWidget, *, wrap: bool = False) -> None:
        super().__init__(wrap=wrap, parent=parent)

    def dress(self, look: Look, size: float, colour: str, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        """Take a size in lengths of the design and a colour of the theme."""
        self._dressed = look.font(size, weight), QColor(colour)
        self._put_on()

    def changeEvent(self, event: QEvent) -> None:
        """Another style sheet or palette of the application takes away what was put on; put it on again."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._put_on()

    def _put_on(self) -> None:
        if self._dressed is None:
            return
        font, colour = self._dressed
        if self.font() != font:
            self.setFont(font)
        palette = QPalette(self.palette())
        if palette.color(self.foregroundRole()) != colour:
            palette.setColor(self.foregroundRole(), colour)
            self.setPalette(palette)

    def needed(self, width: int) -> int:
        """The height of the text at a width, in pixels; 0 without text."""
        if not self.text():
            return 0
        return self.heightForWidth(width) if self.wordWrap() else self.sizeHint().height()

    def fit_line(self, look: Look, width: int, sizes: Iterable[float], colour: str) -> None:
        """Take the first size in which the text is no wider; if none is small enough, its end gives way."""
        whole = self.text()
        for size in sizes:
            self.dress(look, size, colour)
            if self.sizeHint().width() <= width:
                return
        self.setAccessibleName(whole)
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(whole, Qt.TextElideMode.ElideRight, max(width - 2, 0)))

    def fit_block(self, look: Look, box: QRect, sizes: Iterable[float], lines: int, colour: str) -> int:
        """Put the text into the top of a box, in the first size that needs no more lines; gives its height."""
        for size in sizes:
            self.dress(look, size, colour, QFont.Weight.Bold)
            height = self.needed(box.width())
            if height <= lines * QFontMetrics(self.font()).lineSpacing() + 2:
                break
        self.setGeometry(box.x(), box.y(), box.width(), height)
        return height


class Badge(QWidget):
    """A pill with a word or two in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: tuple[str, Tone, bool, Look] | None = None
        self._font = QFont()

    @property
    def text(self) -> str:
        """What it says."""
        return self._state[0] if self._state else ""

    def say(self, text: str, tone: Tone, size: float, look: Look, *, hollow: bool = False) -> None:
        """Say a text in a tone; the size of its type is in lengths of the design."""
        state, font = (text, tone, hollow, look), look.font(size, QFont.Weight.Medium)
        if (state, font) != (self._state, self._font):
            self._state, self._font = state, font
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:
        """Room for the text."""
        return badge_size(self.text, self._font)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it."""
        if self._state is None:
            return
        text, tone, hollow, look = self._state
        painter = QPainter(self)
        look.paint_pill(painter, QRectF(self.rect()), tone, hollow=hollow)
        painter.setPen(QColor(tone.text))
        painter.setFont(self._font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class Bar(QWidget):
    """A bar that shows a share."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: tuple[float, Look] | None = None

    def show_share(self, share: float, look: Look) -> None:
        """Show a share of 0 to 1."""
        if (share, look) != self._state:
            self._state = (share, look)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it."""
        if self._state is None:
            return
        share, look = self._state
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        for part, colour in ((1.0, look.theme.surface_track), (share, look.theme.accent_fill)):
            if part > 0:
                painter.setBrush(QColor(colour))
                width = max(box.width() * part, box.height())
                painter.drawRoundedRect(QRectF(0, 0, width, box.height()), box.height() / 2, box.height() / 2)
        painter.end()


def badge_size(text: str, font: QFont) -> QSize:
    """The size of a pill with a text in a font, in pixels."""
    metrics = QFontMetrics(font)
    height = font.pixelSize()
    return QSize(metrics.horizontalAdvance(text) + round(1.15 * height), round(1.62 * height))


def put_in_row(badges: Iterable[Badge], box: QRect, gap: int) -> int:
    """Put pills side by side into the middle of a box, as many rows as they need; gives the height used."""
    rows: list[list[Badge]] = [[]]
    for badge in badges:
        width = sum(item.sizeHint().width() + gap for item in [*rows[-1], badge]) - gap
        if rows[-1] and width > box.width():
            rows.append([])
        rows[-1].append(badge)
    top = box.top()
    for row in rows:
        wide = sum(item.sizeHint().width() + gap for item in row) - gap
        left = box.left() + (box.width() - wide) // 2
        for badge in row:
            size = badge.sizeHint()
            badge.setGeometry(QRect(left, top, size.width(), size.height()))
            left += size.width() + gap
        top += max((badge.sizeHint().height() for badge in row), default=0) + gap
    return top - gap - box.top()
