"""The part of a form where questions and practices are ticked, among several hundred."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStyleOptionViewItem, QVBoxLayout, QWidget

from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.workload import Snapshot
from wa_desktop.ui.models.practice_choices import (
    LineRole,
    PracticeChoicesModel,
    PracticeFilter,
    PracticeLine,
    practice_lines,
)
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.check_box import BOX, CheckBox, paint_row_box
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.row_delegate import TickRowDelegate
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import paint_ground, paint_ring, paint_text
from wa_desktop.ui.widgets.search_field import SearchField

ROW_HEIGHT = 32
ROWS_SHOWN = 7
_INDENT = 22
_LONGEST_LABEL = 40


class PracticeDelegate(TickRowDelegate):
    """A tick box, the number and the title; a question in bold, its practices indented below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(px(200), px(ROW_HEIGHT))

    def whole(self, index: Index) -> str:
        """The whole title."""
        return str(index.data() or "")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; texts are drawn as they are."""
        line: PracticeLine = index.data(LineRole)
        theme = current_theme()
        ticked = _is_ticked(index)
        box: QRect = option.rect
        painter.save()
        paint_ground(painter, box, lit=ticked)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = box.left() + px(12) + (0 if line.whole or not line.known else px(_INDENT))
        paint_row_box(painter, box, left, checked=ticked)
        face = font(13, QFont.Weight.DemiBold if line.whole else QFont.Weight.Normal)
        room = QRect(left + px(BOX + 10), box.top(), box.right() - left - px(BOX + 18), box.height())
        label = line.label[:_LONGEST_LABEL]
        wide = paint_text(painter, room, label, face, theme.text_muted)
        rest = room.adjusted(max(wide + px(10), QFontMetrics(face).averageCharWidth() * 8), 0, 0, 0)
        title = line.title if line.known else self.tr("not in this review any more")
        paint_text(painter, rest, title, face, theme.text_ink if line.known else theme.risk_high_text)
        paint_ring(painter, option)
        painter.restore()


class PracticePicker(QWidget):
    """Questions and practices to tick, found by words; `edited` follows every tick."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PracticeChoicesModel(self)
        self.filter = PracticeFilter(self.model, self)
        self.search = SearchField(self.tr("Find a question or practice"))
        self.only_chosen = CheckBox(self.tr("Only those chosen"))
        self.list = RowList()
        self._delegate = PracticeDelegate(self.list)
        self.count = muted("", 12)
        self._build()
        self.setFocusProxy(self.search)
        self.search.textChanged.connect(self._on_text_changed)
        self.search.list_requested.connect(self._on_list_requested)
        self.only_chosen.toggled.connect(self._on_only_chosen_toggled)
        self._delegate.toggled.connect(self._on_toggled)
        self.model.changed.connect(self._on_changed)

    @property
    def chosen(self) -> tuple[PracticeRef, ...]:
        """What is ticked."""
        return self.model.chosen

    def show_practices(self, snapshot: Snapshot, chosen: Sequence[PracticeRef]) -> None:
        """Show all practices of a review, and tick some; with some ticked, only those are shown at first."""
        self.model.show_lines(practice_lines(snapshot, chosen), chosen)
        self.only_chosen.setChecked(bool(chosen))
        self._show_count()

    def _build(self) -> None:
        self.list.setModel(self.filter)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Questions and practices"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setFixedHeight(px(ROW_HEIGHT) * ROWS_SHOWN)
        card = Card()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(margins(2, 4, 2, 4))
        inner.addWidget(self.list)
        top = QHBoxLayout()
        top.setSpacing(px(12))
        top.addWidget(self.search, 1)
        top.addWidget(self.only_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(top)
        column.addWidget(card)
        column.addWidget(self.count)

    def _show_count(self) -> None:
        chosen, found = len(self.model.chosen), self.filter.rowCount()
        words = self.tr("%n chosen", "", chosen)
        if not found:
            words = self.tr("{chosen}. Nothing has all these words.").format(chosen=words)
        self.count.setText(words)

    def _on_text_changed(self, text: str) -> None:
        if text and self.only_chosen.isChecked():
            self.only_chosen.setChecked(False)
        self.filter.show_text(text)
        self._show_count()

    def _on_only_chosen_toggled(self, only: bool) -> None:  # noqa: FBT001 Qt's signal
        self.filter.show_only_chosen(only)
        self._show_count()

    def _on_toggled(self, row: int) -> None:
        index = self.filter.index(row, 0)
        wanted = Qt.CheckState.Unchecked if _is_ticked(index) else Qt.CheckState.Checked
        self.filter.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)

    def _on_list_requested(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.list.currentIndex().isValid() and self.filter.rowCount():
            self.list.setCurrentIndex(self.filter.index(0, 0))

    def _on_changed(self) -> None:
        self._show_count()
        self.edited.emit()


def _is_ticked(index: Index) -> bool:
    return bool(index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)
