"""A short list of workloads beside a number that counts them, each with a mark that says why it is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.ui.models.rows import Index, one_line
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.pill import paint_pill, pill_width
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import mark_row, paint_ground, paint_text

ROW_HEIGHT = 46
SIDE = 14

LineRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a WorkloadLine."""


class WorkloadLine(NamedTuple):
    """A workload with a word in a risk's colours; without a word there is no mark."""

    entry: PortfolioEntry
    word: str = ""
    risk: Risk = Risk.UNANSWERED


class WorkloadListModel(QAbstractListModel):
    """Workloads as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[WorkloadLine, ...] = ()

    def show(self, lines: Sequence[WorkloadLine]) -> None:
        """Show other workloads."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many workloads."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, words for everybody else."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(line.entry.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (line.entry.name, line.entry.client, line.word)
            return " · ".join(one_line(part) for part in parts if part)
        return None


class WorkloadDelegate(RowDelegate):
    """Draws name, client and the mark at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(px(160), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one workload."""
        line: WorkloadLine = index.data(LineRole)
        theme = current_theme()
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_ground(painter, box, lit=selected)
        if selected:
            mark_row(painter, option, 1)
        room = box.adjusted(px(SIDE), px(4), -px(SIDE), -px(4))
        if line.word:
            wide = pill_width(line.word)
            pill = QRectF(room.right() - wide, 0, wide, px(22))
            pill.moveTop(box.center().y() - pill.height() / 2)
            paint_pill(painter, pill, line.word, theme.tone(line.risk))
            room.setRight(room.right() - wide - px(8))
        client = one_line(line.entry.client)
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2) if client else room
        paint_text(painter, upper, one_line(line.entry.name), font(14, QFont.Weight.Medium), theme.text_ink)
        if client:
            lower = QRect(room.left(), upper.bottom() + 1, room.width(), room.height() // 2)
            paint_text(painter, lower, client, font(12), theme.text_muted)
        painter.restore()


class WorkloadList(RowList):
    """`workload_requested` carries the id of a workload that was double-clicked, or on which Enter was pressed."""

    workload_requested = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = WorkloadListModel(self)
        self.setModel(self.rows)
        self.setMinimumHeight(px(2 * ROW_HEIGHT))
        self.setItemDelegate(WorkloadDelegate(self))
        self.setAccessibleName(name)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def workload_id(self) -> str:
        """The workload in hand; empty where none is."""
        row = self.currentIndex().row()
        return self.rows.lines[row].entry.id if 0 <= row < len(self.rows.lines) else ""

    def show_lines(self, lines: Sequence[WorkloadLine]) -> None:
        """Show other workloads; the one in hand stays in hand, else the first is."""
        before = self.workload_id
        self.rows.show(lines)
        if lines and not (before and self.choose(before)):
            self.setCurrentIndex(self.rows.index(0, 0))
            self.scrollToTop()

    def choose(self, workload_id: str) -> bool:
        """Take a workload in hand; False where it is not in the list."""
        for row, line in enumerate(self.rows.lines):
            if line.entry.id == workload_id:
                self.setCurrentIndex(self.rows.index(row, 0))
                self.scrollTo(self.currentIndex())
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the workload in hand."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.workload_id:
            self.workload_requested.emit(self.workload_id)
            return
        super().keyPressEvent(event)

    def _on_double_clicked(self) -> None:
        if self.workload_id:
            self.workload_requested.emit(self.workload_id)
