"""A list of rows to tick, with a search where it is long."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyleOptionViewItem, QVBoxLayout, QWidget

from wa_desktop.ui.models.rows import Index, one_line
from wa_desktop.ui.models.ticks import ShownTick, TickRole, TickRow, TicksModel
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.check_box import BOX, paint_row_box
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.row_delegate import TickRowDelegate
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import RIGHT_MIDDLE, paint_ground, paint_ring, paint_text
from wa_desktop.ui.widgets.search_field import SearchField

ROW_HEIGHT = 38
SIDE = 10
LABEL_WIDTH = 92
SEARCH_FROM = 8
"""Rows from which on a search is offered."""
_ARROW = "→"
_GAP = 8


class TickDelegate(TickRowDelegate):
    """A box, the mark, the text, and at the right the note and the pills."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(px(200), px(ROW_HEIGHT))

    def whole(self, index: Index) -> str:
        """As a screen reader says it."""
        shown: ShownTick = index.data(TickRole)
        return shown.row.spoken

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; texts are drawn as they are."""
        shown: ShownTick = index.data(TickRole)
        theme, box = current_theme(), option.rect
        heading = shown.row.key is None
        painter.save()
        paint_ground(painter, box, lit=shown.ticked, plain=theme.surface_quiet if heading else "")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = box.adjusted(px(SIDE), 0, -px(SIDE), -1)
        if not heading:
            paint_row_box(painter, room, room.left(), checked=shown.ticked)
            room.setLeft(room.left() + px(BOX + SIDE))
        room.setRight(self._paint_right(painter, room, shown.row) - px(_GAP))
        self._paint_words(painter, room, shown.row)
        paint_ring(painter, option)
        painter.restore()

    @staticmethod
    def _paint_words(painter: QPainter, room: QRect, row: TickRow) -> None:
        theme = current_theme()
        weight = QFont.Weight.DemiBold if row.key is None else QFont.Weight.Normal
        mark = font(13, weight)
        wide = min(QFontMetrics(mark).horizontalAdvance(one_line(row.label)) + 2, room.width() // 2)
        ink = theme.text_muted if row.text else theme.text_ink
        paint_text(
            painter, QRect(room.left(), room.top(), wide, room.height()), one_line(row.label), mark, ink
        )
        box = px(BOX + SIDE) if row.key is None else 0
        indent = max(wide + px(_GAP), px(LABEL_WIDTH) + box) if row.label else 0
        paint_text(
            painter, room.adjusted(indent, 0, 0, 0), one_line(row.text), font(14, weight), theme.text_ink
        )

    @staticmethod
    def _paint_right(painter: QPainter, room: QRect, row: TickRow) -> int:
        """Draw note and pills from the right; give where they begin."""
        theme = current_theme()
        right = room.right()
        arrow = QFontMetrics(font(13)).horizontalAdvance(_ARROW)
        for number, (word, risk) in enumerate(reversed(row.pills)):
            if number:
                place = QRect(right - arrow - px(_GAP), room.top(), arrow + px(4), room.height())
                paint_text(painter, place, _ARROW, font(13), theme.text_muted)
                right = place.left() - px(_GAP)
            wide = pill_width(word)
            top = room.top() + (room.height() - px(HEIGHT)) / 2
            paint_pill(painter, QRectF(right - wide, top, wide, px(HEIGHT)), word, theme.tone(risk))
            right -= wide
        if row.note:
            right -= px(_GAP) if row.pills else 0
            wide = min(QFontMetrics(font(13)).horizontalAdvance(one_line(row.note)) + 2, room.width() // 3)
            place = QRect(right - wide, room.top(), wide, room.height())
            paint_text(painter, place, one_line(row.note), font(13), theme.text_muted, flags=RIGHT_MIDDLE)
            right -= wide
        return right


class TickList(QWidget):
    """Rows to tick; `changed` follows every tick. `most` rows are seen at once, the others scrolled to."""

    changed = Signal()

    def __init__(self, name: str, search: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.model = TicksModel(self)
        self.search = SearchField(search)
        self.list = RowList()
        self._count = muted("", 12)
        self._nothing = muted(self.tr("Nothing has these words."), 13)
        self._delegate = TickDelegate(self.list)
        self._build(name)
        self._delegate.toggled.connect(self.model.toggle)
        self.search.textChanged.connect(self._on_sought)
        self.search.list_requested.connect(self._on_list_requested)
        self.model.changed.connect(self._on_changed)

    @property
    def ticked(self) -> tuple[Hashable, ...]:
        """The keys that are ticked."""
        return self.model.ticked

    def show_rows(self, rows: Sequence[TickRow], ticked: Sequence[Hashable]) -> None:
        """Show other rows, and which are ticked."""
        self.model.show_rows(rows, ticked)
        searched = len(rows) >= SEARCH_FROM
        self.search.setVisible(searched)
        self.list.setFixedHeight(min(self._most, max(1, len(rows))) * px(ROW_HEIGHT))
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._say()

    def _build(self, name: str) -> None:
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setAccessibleName(name)
        self.setFocusProxy(view)
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self.search, 1)
        head.addWidget(self._count)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(2, 3, 2, 3))
        inside.addWidget(view)
        inside.addWidget(self._nothing)
        self._nothing.setContentsMargins(margins(10, 8, 10, 8))
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addLayout(head)
        layout.addWidget(card)

    def _say(self) -> None:
        self._count.setText(self.tr("{count} chosen").format(count=len(self.model.ticked)))
        empty = self.model.rowCount() == 0
        self._nothing.setVisible(empty)
        self.list.setVisible(not empty)

    def _on_sought(self, text: str) -> None:
        self.model.search(text)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._say()

    def _on_list_requested(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_changed(self) -> None:
        self._say()
        self.changed.emit()
