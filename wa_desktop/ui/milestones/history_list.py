"""The list of what happened: days, and under each its entries with time, sentence and what became of the risk."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.domain.history import HistoryEntry
from wa_desktop.ui.models.history_rows import EntryRole, HistoryModel, HistoryRow, risk_text
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import paint_bar, paint_ground, paint_ring, paint_text
from wa_desktop.ui.words import date_word, time_word

ROW_HEIGHT = 38
SIDE = 14
TIME_WIDTH = 50
LEAST_SENTENCE = 260
"""A row that would leave its sentence less than this goes without the risk, which the sentence's panel says too."""


class HistoryDelegate(RowDelegate):
    """Draws a day or an entry, all of one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """As wide as the list."""
        return QSize(px(200), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: HistoryRow = index.data(EntryRole)
        painter.save()
        if row.entry is None:
            self._paint_day(painter, option.rect, row)
        else:
            self._paint_entry(painter, option, row.entry, str(index.data()))
        painter.restore()

    @staticmethod
    def _paint_day(painter: QPainter, box: QRect, row: HistoryRow) -> None:
        theme = current_theme()
        paint_ground(painter, box, lit=False, plain=theme.surface_quiet)
        room = box.adjusted(px(SIDE), 0, -px(SIDE), -1)
        paint_text(painter, room, date_word(row.day), font(13, QFont.Weight.Bold), theme.text_muted)

    @staticmethod
    def _paint_entry(
        painter: QPainter, option: QStyleOptionViewItem, entry: HistoryEntry, sentence: str
    ) -> None:
        theme = current_theme()
        box: QRect = option.rect
        happening = entry.happening
        lit = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, box, lit=lit)
        if lit:
            paint_bar(painter, box, theme.accent_fill)
        paint_ring(painter, option)
        room = box.adjusted(px(SIDE), 0, -px(SIDE), -1)
        paint_text(painter, room, time_word(happening.at), font(13), theme.text_muted)
        room.setLeft(room.left() + px(TIME_WIDTH))
        text = risk_text(happening)
        wide = pill_width(text) if text else 0
        if text and happening.risk_after and room.width() - wide >= px(LEAST_SENTENCE):
            top = room.top() + (room.height() - px(HEIGHT)) / 2
            pill = QRectF(room.right() - wide + 1, top, wide, px(HEIGHT))
            paint_pill(painter, pill, text, theme.tone(happening.risk_after))
            room.setRight(room.right() - wide - px(12))
        paint_text(painter, room, sentence, font(14), theme.text_ink)


class HistoryList(RowList):
    """`entry_chosen` carries the HistoryEntry in hand or None; `entry_activated` the one Enter was pressed on."""

    entry_chosen = Signal(object)
    entry_activated = Signal(object)

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = model
        self.setModel(model)
        self.setItemDelegate(HistoryDelegate(self))
        self.setAccessibleName(self.tr("What happened"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        model.modelReset.connect(self._choose_newest)
        model.rowsInserted.connect(self._choose_newest)

    @property
    def in_hand(self) -> HistoryEntry | None:
        """The entry in hand."""
        index = self.currentIndex()
        return self._history.row(index.row()).entry if index.isValid() else None

    def choose(self, number: int) -> bool:
        """Take the entry of that number in hand; say whether it is shown."""
        place = self._history.place_of(number)
        if place >= 0:
            self.setCurrentIndex(self._history.index(place))
        return place >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to where it happened; the rest is Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.in_hand:
            self.entry_activated.emit(self.in_hand)
        else:
            super().keyPressEvent(event)

    def _choose_newest(self) -> None:
        """There is always an entry in hand where there is any."""
        if not self.currentIndex().isValid() and self._history.rowCount() > 1:
            self.setCurrentIndex(self._history.index(self._history.first_entry()))
        elif not self._history.rowCount():
            self.entry_chosen.emit(None)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.entry_chosen.emit(self._history.row(current.row()).entry if current.isValid() else None)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        entry = self._history.row(index.row()).entry
        if entry:
            self.entry_activated.emit(entry)
