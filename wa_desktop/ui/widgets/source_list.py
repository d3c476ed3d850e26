"""The list of workloads to copy from: two lines per row, whatever their number."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.ui.models.copy_sources import CopySourcesModel, IdRole, LineRole, SourceLine
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px, strong
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import RIGHT_MIDDLE, mark_row, one_line, paint_ground, paint_text

ROW_HEIGHT = 58
SIDE = 14
LONGEST = 300
"""Characters of a text that are looked at; no row is wider."""


class SourceDelegate(RowDelegate):
    """The name and whose it is on the left, what it has to offer on the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(0, px(ROW_HEIGHT))

    def whole(self, index: Index) -> str:
        """As a screen reader says it."""
        line: SourceLine = index.data(LineRole)
        return line.spoken

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; texts of people are drawn as they are."""
        line: SourceLine = index.data(LineRole)
        theme = current_theme()
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_ground(painter, box, lit=selected)
        if selected:
            mark_row(painter, option, px(1))
        room = box.adjusted(px(SIDE), px(8), -px(SIDE), -px(8))
        half = room.height() // 2
        upper = QRect(room.left(), room.top(), room.width(), half)
        lower = QRect(room.left(), room.top() + half, room.width(), half)
        ink = theme.text_ink if line.usable else theme.text_muted
        offer_ink = theme.text_ink if line.usable else theme.text_faint
        name_room = self._paint_right(painter, upper, line.offer, font(13), offer_ink)
        paint_text(painter, name_room, one_line(line.name, LONGEST), strong(14), ink)
        about_room = self._paint_right(painter, lower, line.detail, font(12), theme.text_muted)
        paint_text(painter, about_room, one_line(line.about, LONGEST), font(12), theme.text_muted)
        painter.restore()

    @staticmethod
    def _paint_right(painter: QPainter, room: QRect, text: str, face: QFont, ink: str) -> QRect:
        """Draw at the right, in not much more than half of the room; give what is left for the left."""
        wide = min(QFontMetrics(face).horizontalAdvance(text) + px(4), room.width() * 11 // 20)
        at_right = QRect(room.right() - wide + 1, room.top(), wide, room.height())
        paint_text(painter, at_right, one_line(text, LONGEST), face, ink, flags=RIGHT_MIDDLE)
        return room.adjusted(0, 0, -wide - px(12), 0)


class SourceList(RowList):
    """`chosen` carries the id of the workload in hand, empty for none; `entered` follows Enter or a double click."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, model: CopySourcesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(SourceDelegate(self))
        self.setAccessibleName(self.tr("Workloads to copy from"))
        self.setMinimumHeight(3 * px(ROW_HEIGHT))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self.entered)

    @property
    def workload_id(self) -> str:
        """The workload in hand; empty for none."""
        index = self.currentIndex()
        return str(index.data(IdRole)) if index.isValid() else ""

    def choose_first(self) -> None:
        """Take the first row in hand, or none if there is none."""
        index = self.model().index(0, 0)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.chosen.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, on every system; the rest is Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _on_current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.workload_id)
