"""The heat map: every question of every pillar as a cell, coloured and signed by its risk, with the count of its gaps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.models.rows import Index, one_line
from wa_desktop.ui.plan.heat_map_cells import HeatCell, HeatLine, HeatRow, wrap
from wa_desktop.ui.plan.heat_paint import CELL_HEIGHT, CELL_WIDTH, GAP, paint_cell, paint_name
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.plain_table import PlainTable
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.words import risk_word, tr

NAME_WIDTH = 150
LENS_HEIGHT = 40

HeatRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a HeatCell, or a line's name; None where nothing is."""


def cell_words(cell: HeatCell) -> str:
    """What a cell stands for, in words."""
    risk = _risk_words(cell.risk)
    if cell.provisional:
        risk = tr("{risk}, provisional").format(risk=risk)
    counts = []
    if cell.gaps:
        counts.append(tr("gaps: {count}").format(count=cell.gaps))
    if cell.accepted:
        counts.append(tr("accepted: {count}").format(count=cell.accepted))
    return " · ".join([f"{one_line(cell.label)} {one_line(cell.title)}", risk, *counts])


def _risk_words(risk: Risk) -> str:
    words = {
        Risk.HIGH: tr("high risk"),
        Risk.MEDIUM: tr("medium risk"),
        Risk.NONE: tr("no risk"),
        Risk.UNANSWERED: tr("not answered"),
        Risk.NOT_APPLICABLE: tr("not applicable"),
    }
    return words.get(risk) or risk_word(risk)


class HeatModel(QAbstractTableModel):
    """The lines of the map: their names in column 0, their cells after."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[HeatLine, ...] = ()
        self._places: list[tuple[int, int]] = []

    def show(self, lines: Sequence[HeatLine]) -> bool:
        """Show other lines; say whether anything but the cells' content changed."""
        before, after = self.lines, tuple(lines)
        same = [(line.name, len(line.cells)) for line in before] == [
            (line.name, len(line.cells)) for line in after
        ]
        if same:
            self.lines = after
            if after:
                self.dataChanged.emit(self.index(0, 0), self.index(len(after) - 1, self.columnCount() - 1))
            return False
        self.beginResetModel()
        self.lines = after
        self._places = [
            (row, column) for row, line in enumerate(after) for column in range(1, len(line.cells) + 1)
        ]
        self.endResetModel()
        return True

    def cell(self, index: Index) -> HeatCell | None:
        """The cell at a place; None where a name or nothing is."""
        if not index.isValid() or not 0 <= index.row() < len(self.lines):
            return None
        cells = self.lines[index.row()].cells
        return cells[index.column() - 1] if 0 < index.column() <= len(cells) else None

    def places(self) -> list[tuple[int, int]]:
        """The rows and columns of all cells in reading order."""
        return self._places

    def place_of(self, ref: QuestionRef | None) -> QModelIndex:
        """The place of a question, or no place."""
        for row, column in self._places:
            if self.lines[row].cells[column - 1].ref == ref:
                return self.index(row, column)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """The name and the cells of the longest line."""
        return 0 if parent.isValid() else 1 + max((len(line.cells) for line in self.lines), default=0)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be taken in hand, names and empty places cannot."""
        if self.cell(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell or the name for the delegate, and words for everybody."""
        cell = self.cell(index)
        if role == HeatRole:
            return cell or (self.lines[index.row()] if index.isValid() and index.column() == 0 else None)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            if cell:
                return one_line(cell.label) if role == Qt.ItemDataRole.DisplayRole else cell_words(cell)
            return one_line(self.lines[index.row()].name) if index.isValid() and not index.column() else None
        return None


class HeatDelegate(RowDelegate):
    """Draws a cell or a name, and tells the rest in a tooltip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All cells alike."""
        return QSize(px(CELL_WIDTH + GAP), px(CELL_HEIGHT + GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one place."""
        shown = index.data(HeatRole)
        box: QRect = option.rect
        painter.save()
        if isinstance(shown, HeatLine):
            paint_name(painter, box, one_line(shown.name), is_lens=not shown.cells)
        elif isinstance(shown, HeatCell):
            view = self.parent()
            in_hand = isinstance(view, QTableView) and view.currentIndex() == index
            focused = in_hand and isinstance(view, QWidget) and view.hasFocus()
            inner = QRect(box.left(), box.top(), px(CELL_WIDTH), px(CELL_HEIGHT))
            paint_cell(painter, inner, shown, in_hand=in_hand, focused=focused)
        painter.restore()


class HeatMap(PlainTable):
    """`cell_chosen` carries the HeatCell in hand or None, `cell_pointed` the one under the pointer or None.

    `question_requested` carries the QuestionRef of a cell that was clicked, or on which Enter was pressed.
    """

    cell_chosen = Signal(object)
    cell_pointed = Signal(object)
    question_requested = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = HeatModel(self)
        self._rows: tuple[HeatRow, ...] = ()
        self._columns = 0
        self._rewrap = QTimer(self, singleShot=True, interval=0)
        self._rewrap.timeout.connect(self._wrap)
        self.setModel(self.cells)
        self.setItemDelegate(HeatDelegate(self))
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.entered.connect(self._on_entered)
        self.viewportEntered.connect(self._on_left)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def cell_in_hand(self) -> HeatCell | None:
        """The cell that the keyboard is on."""
        return self.cells.cell(self.currentIndex())

    def show_rows(self, rows: Sequence[HeatRow]) -> None:
        """Show other pillars; the question in hand stays in hand."""
        self._rows, self._columns = tuple(rows), 0
        self._wrap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap for the new width once the resizing is over, so that the scroll bar's coming does not loop."""
        super().resizeEvent(event)
        self._rewrap.start()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(px(600), self.verticalHeader().length() + px(2))

    def minimumSizeHint(self) -> QSize:
        """A name, two cells, two lines; the rest can be scrolled to."""
        high = min(2 * px(CELL_HEIGHT + GAP), self.sizeHint().height())
        return QSize(px(NAME_WIDTH + 2 * (CELL_WIDTH + GAP)), high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar go to the question in hand."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in keys and self.cell_in_hand:
            self.question_requested.emit(self.cell_in_hand.ref)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a cell goes to its question."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        cell = self.cells.cell(index)
        if event.button() is Qt.MouseButton.LeftButton and cell and index == self.currentIndex():
            self.question_requested.emit(cell.ref)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is on no cell any more."""
        super().leaveEvent(event)
        self.cell_pointed.emit(None)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Left and right walk through all cells in order; up and down go to the cell nearest in the next line."""
        current = self.currentIndex()
        moves, places = QAbstractItemView.CursorAction, self.cells.places()
        if not places:
            return QModelIndex()
        here = (current.row(), current.column())
        if here not in places or action is moves.MoveHome:
            return self.cells.index(*places[0])
        if action is moves.MoveEnd:
            return self.cells.index(*places[-1])
        steps = {moves.MoveLeft: -1, moves.MovePrevious: -1, moves.MoveRight: 1, moves.MoveNext: 1}
        if action in steps:
            number = places.index(here) + steps[action]
            return self.cells.index(*places[max(0, min(number, len(places) - 1))])
        if action in {moves.MoveUp, moves.MoveDown}:
            return self._above_or_below(current, -1 if action is moves.MoveUp else 1)
        return super().moveCursor(action, modifiers)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into view, below the name of its lens if that is the line above."""
        above = index.row() - 1
        if 0 <= above < len(self.cells.lines) and not self.cells.lines[above].cells:
            super().scrollTo(self.cells.index(above, 0), hint)
        super().scrollTo(index, hint)

    def _above_or_below(self, current: QModelIndex, step: int) -> QModelIndex:
        row = current.row() + step
        while 0 <= row < len(self.cells.lines):
            count = len(self.cells.lines[row].cells)
            if count:
                return self.cells.index(row, min(current.column(), count))
            row += step
        return current

    def _wrap(self) -> None:
        """Put as many cells into a line as there is room for."""
        columns = max(1, (self.viewport().width() - px(NAME_WIDTH)) // px(CELL_WIDTH + GAP))
        if columns == self._columns:
            return
        self._columns = columns
        in_hand = self.cell_in_hand
        place = self.verticalScrollBar().value()
        if self.cells.show(wrap(self._rows, columns)):
            self._arrange()
            wanted = self.cells.place_of(in_hand.ref if in_hand else None)
            if not wanted.isValid() and self.cells.places():
                wanted = self.cells.index(*self.cells.places()[0])
            self.setCurrentIndex(wanted)
            self.verticalScrollBar().setValue(place if in_hand else 0)
        else:
            self.cell_chosen.emit(self.cell_in_hand)

    def _arrange(self) -> None:
        self.clearSpans()
        self.verticalHeader().setDefaultSectionSize(px(CELL_HEIGHT + GAP))
        self.horizontalHeader().setDefaultSectionSize(px(CELL_WIDTH + GAP))
        if self.cells.columnCount():
            self.setColumnWidth(0, px(NAME_WIDTH))
        for number, line in enumerate(self.cells.lines):
            high = px(CELL_HEIGHT + GAP if line.cells else LENS_HEIGHT)
            self.setRowHeight(number, high)  # each: a line keeps the height of the one that was there before
            if not line.cells:
                self.setSpan(number, 0, 1, self.cells.columnCount())
        self.updateGeometry()

    def _on_entered(self, index: QModelIndex) -> None:
        cell = self.cells.cell(index)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if cell else Qt.CursorShape.ArrowCursor)
        self.cell_pointed.emit(cell)

    def _on_left(self) -> None:
        self.viewport().unsetCursor()
        self.cell_pointed.emit(None)

    def _on_current_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        for index in (current, before):
            self.update(index)
        self.cell_chosen.emit(self.cells.cell(current))
