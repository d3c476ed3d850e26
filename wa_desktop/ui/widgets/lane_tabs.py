"""The heads of the lanes editor: whose the note is, and whether it is written or looked at."""

from __future__ import annotations

import qtawesome
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QTabBar, QWidget

from wa_desktop.domain.answers import Lane
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.theme.tokens import Tone, current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.pill import paint_pill

LANES = (Lane.CLIENT, Lane.INTERNAL)
LOCK = "mdi6.lock-outline"
PREVIEW_KEY = "Ctrl+Shift+P"

_SIDE = 10
_GAP = 6
_ICON = 15
_MARK = 18


def internal_tone() -> Tone:
    """The colours of everything internal: those of paper that is not handed out."""
    return current_theme().tone(Risk.MEDIUM)


class LaneTabs(QTabBar):
    """One tab per lane: the internal one with a lock, both with the number of words that are in them."""

    def __init__(self, *, compact: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._high = 30 if compact else 34
        self._words = [0, 0]
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFont(font(13, QFont.Weight.Medium))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.addTab(self.tr("For the client"))
        self.addTab(self.tr("Internal"))
        self.setTabToolTip(0, self.tr("Printed in reports and shown to the client"))
        self.setTabToolTip(1, self.tr("Stays in this workspace: in no report and on no projector"))
        self.show_words(0, 0)

    @property
    def lane(self) -> Lane:
        """The lane in front."""
        return LANES[self.currentIndex()]

    def show_words(self, client: int, internal: int) -> None:
        """Show how many words each lane has."""
        self._words = [client, internal]
        for i, words in enumerate(self._words):
            name = self.tabText(i)
            if words:
                name = self.tr("{lane}, {words}").format(lane=name, words=self.tr("%n word(s)", "", words))
            self.setAccessibleTabName(i, name)
        self.updateGeometry()
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """Room for lock, name and mark; the room for the mark is kept, so that nothing moves while one types."""
        name = QFontMetrics(self.font()).horizontalAdvance(self.tabText(index))
        lock = px(_ICON + 4) if LANES[index] is Lane.INTERNAL else 0
        return QSize(name + lock + self._mark_width(index) + px(_GAP + 2 * _SIDE), px(self._high))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Names are never cut."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw both tabs, a line under the one in front, and where the keyboard is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for i in range(self.count()):
            self._paint_tab(painter, i)
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        theme, tone = current_theme(), internal_tone()
        box = self.tabRect(index)
        in_front = index == self.currentIndex()
        is_internal = LANES[index] is Lane.INTERNAL
        colour = QColor(tone.text if is_internal else theme.text_ink if in_front else theme.text_muted)
        left = box.left() + px(_SIDE)
        if is_internal:
            icon_box = QRect(left, box.center().y() - px(_ICON) // 2, px(_ICON), px(_ICON))
            qtawesome.icon(LOCK, color=colour).paint(painter, icon_box)
            left += px(_ICON + 4)
        painter.setPen(colour)
        painter.setFont(font(13, QFont.Weight.Bold if in_front else QFont.Weight.Medium))
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(
            QRect(left, box.top(), box.right() - left, box.height()), middle, self.tabText(index)
        )
        if self._words[index]:
            wide = self._mark_width(index)
            mark = QRectF(
                box.right() + 1 - px(_SIDE) - wide, box.center().y() + 0.5 - px(_MARK) / 2, wide, px(_MARK)
            )
            paint_pill(
                painter,
                mark,
                str(self._words[index]),
                tone if is_internal and not in_front else theme.tone(Risk.UNANSWERED),
            )
        if in_front:
            line = QColor(tone.text if is_internal else theme.accent_fill)
            painter.fillRect(QRect(box.left(), box.bottom() - px(2) + 1, box.width(), px(2)), line)
        if in_front and self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent_focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(3, 3, -3, -5), px(5), px(5))

    def _mark_width(self, index: int) -> int:
        digits = QFontMetrics(font(13, QFont.Weight.Medium)).horizontalAdvance(
            str(max(self._words[index], 10))
        )
        return max(px(_MARK), digits + px(12))


class ModeSwitch(QAbstractButton):
    """Write or preview; checked while the preview is shown."""

    def __init__(self, *, compact: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._high = 24 if compact else 26
        self._words = (self.tr("Write"), self.tr("Preview"))
        self.setText(self._words[1])
        self.setAccessibleName(self._words[1])
        keys = QKeySequence(PREVIEW_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(self.tr("See the note as the report sets it: {keys}").format(keys=keys))
        self.setCheckable(True)
        self.setFont(font(12, QFont.Weight.Medium))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for both words."""
        return QSize(sum(self._widths()), px(self._high))

    def minimumSizeHint(self) -> QSize:
        """No word is ever cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw both words, the present one on a raised ground."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(QColor(theme.surface_border_strong), 1))
        painter.setBrush(QColor(theme.surface_track))
        painter.drawRoundedRect(whole, px(6), px(6))
        first, second = self._widths()
        boxes = (QRectF(0, 0, first, self.height()), QRectF(first, 0, second, self.height()))
        now = boxes[self.isChecked()].adjusted(2, 2, -2, -2)
        painter.setBrush(QColor(theme.surface_panel))
        painter.drawRoundedRect(now, px(5), px(5))
        for i, (box, word) in enumerate(zip(boxes, self._words, strict=True)):
            painter.setPen(QColor(theme.text_ink if i == self.isChecked() else theme.text_muted))
            painter.setFont(self.font())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent_focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, px(6), px(6))
        painter.end()

    def _widths(self) -> tuple[int, int]:
        metrics = QFontMetrics(self.font())
        first, second = (metrics.horizontalAdvance(word) + px(20) for word in self._words)
        return first, second
