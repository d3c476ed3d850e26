"""The findings of a draft, to be read, gone to, and mended where the program knows how."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.lensfile.findings import Finding
from wa_desktop.ui.models.findings import severity_tone, severity_word
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.studio.finding_groups import FindingGroup, FindingLine
from wa_desktop.ui.studio.finding_model import FindingsModel, RowRole, remedy_words
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_paint import LEFT_MIDDLE, paint_ground, paint_ring, paint_text

SIDE = 14
_PAD = 9
_GAP = 8
_HEADING = 32
_LINES = 8
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class FindingRowDelegate(RowDelegate):
    """A heading in one line; a finding as a pill with its weight, what it is about beside that, and the sentence below.

    Where the program knows a remedy, that stands last, to be clicked.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """As high as the sentence at the view's width."""
        row = index.data(RowRole)
        wide = self._view.viewport().width()
        if not isinstance(row, FindingLine):
            return QSize(wide, px(_HEADING))
        return QSize(wide, 2 * px(_PAD) + px(HEIGHT) + px(4) + _sentence(row, wide) + _offer(row, wide))

    def offer_in(self, box: QRect, row: FindingLine) -> QRect:
        """Where in the row's box the remedy stands; nowhere if there is none."""
        if not row.remedy:
            return QRect()
        high = _offer(row, box.width()) - px(_GAP)
        return QRect(box.left() + px(SIDE), box.bottom() - px(_PAD) - high, _text_width(box.width()), high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(RowRole)
        theme = current_theme()
        box: QRect = option.rect
        painter.save()
        if isinstance(row, FindingLine):
            paint_ground(painter, box, lit=bool(option.state & QStyle.StateFlag.State_Selected))
            word = severity_word(row.finding.severity)
            room = box.adjusted(px(SIDE), px(_PAD), -px(SIDE), -px(_PAD))
            pill = QRectF(room.left(), room.top(), pill_width(word), px(HEIGHT))
            paint_pill(painter, pill, word, theme.tone(severity_tone(row.finding.severity)))
            beside = QRect(room.left(), room.top(), room.width(), px(HEIGHT))
            beside.setLeft(round(pill.right()) + px(_GAP))
            paint_text(painter, beside, row.place, font(13), theme.text_muted, flags=LEFT_MIDDLE)
            painter.setFont(font(13))
            painter.setPen(QColor(theme.text_ink))
            top = room.top() + px(HEIGHT) + px(4)
            sentence = QRect(room.left(), top, room.width(), _sentence(row, box.width()) + px(2))
            painter.drawText(sentence, _WRAPPED, row.text)
            painter.setPen(QColor(theme.text_link))
            painter.drawText(self.offer_in(box, row).adjusted(0, 0, 0, px(2)), _WRAPPED, remedy_words(row))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, option)
        elif isinstance(row, FindingGroup):
            paint_ground(painter, box, lit=False, plain=theme.surface_quiet)
            room = box.adjusted(px(SIDE), 0, -px(SIDE), -1)
            paint_text(
                painter, room, row.heading, font(12, QFont.Weight.Bold), theme.text_muted, flags=LEFT_MIDDLE
            )
        painter.restore()


class FindingRows(QListView):
    """`place_requested` carries the path of the finding that was clicked, or on which Enter was pressed.

    `mend_requested` carries the Finding whose remedy was clicked, or on which M was pressed.
    """

    place_requested = Signal(object)
    mend_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = FindingsModel(self)
        self.setModel(self.findings)
        self._delegate = FindingRowDelegate(self)
        self.setItemDelegate(self._delegate)
        self._pressed: Finding | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Findings"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._go)

    def show_groups(self, groups: Sequence[FindingGroup]) -> None:
        """Show other findings; the row in hand keeps its number, the view its place."""
        number, place = self.currentIndex().row(), self.verticalScrollBar().value()
        self.findings.show_groups(groups)
        if number >= 0 and not self.currentIndex().isValid():
            self._take(min(number, self.findings.rowCount() - 1))
            self.verticalScrollBar().setValue(place)

    def focus_first(self) -> None:
        """Put the keyboard here, with a finding in hand."""
        if not self.currentIndex().isValid():
            self._take(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place, M mends where the program knows how."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._go(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_M and not event.modifiers():
            row = self.findings.row(self.currentIndex())
            if isinstance(row, FindingLine) and row.remedy:
                self.mend_requested.emit(row.finding)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a remedy takes its row in hand and goes nowhere."""
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._offered_at(event)
        if self._pressed is None:
            super().mousePressEvent(event)
        else:
            self.setCurrentIndex(self.indexAt(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The remedy is taken where it was pressed."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._offered_at(event):
            self.mend_requested.emit(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked for a remedy."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
        offered = self._offered_at(event) is not None
        shape = Qt.CursorShape.PointingHandCursor if offered else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the sentences elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _take(self, number: int) -> None:
        """Take a row in hand, or the next one that is a finding."""
        rows = range(max(number, 0), self.findings.rowCount())
        found = next((row for row in rows if self.findings.flags(self.findings.index(row, 0))), -1)
        self.setCurrentIndex(self.findings.index(found, 0))

    def _offered_at(self, event: QMouseEvent) -> Finding | None:
        """The finding whose remedy stands under the pointer."""
        where = event.position().toPoint()
        index = self.indexAt(where)
        row = self.findings.row(index)
        if isinstance(row, FindingLine) and self._delegate.offer_in(self.visualRect(index), row).contains(
            where
        ):
            return row.finding
        return None

    def _go(self, index: QModelIndex) -> None:
        row = self.findings.row(index)
        if isinstance(row, FindingLine):
            self.place_requested.emit(row.path)


def _text_width(wide: int) -> int:
    return max(px(60), wide - 2 * px(SIDE))


def _sentence(row: FindingLine, wide: int) -> int:
    return _height(row.text, px(13), _text_width(wide))


def _offer(row: FindingLine, wide: int) -> int:
    """The height of the remedy with the gap above it."""
    return _height(remedy_words(row), px(13), _text_width(wide)) + px(_GAP) if row.remedy else 0


@lru_cache(maxsize=4096)
def _height(text: str, pixels: int, width: int) -> int:
    """Of a sentence at a width, of a few lines at most; `pixels` is the size of its letters, which may change."""
    face = font(13)
    face.setPixelSize(pixels)
    metrics = QFontMetrics(face)
    box = metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, text)
    return min(box.height(), _LINES * metrics.lineSpacing()) + 1
