"""The table of actions: several rows at once, edited in place, everything by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus, Impact
from wa_desktop.ui.models.action_table import ActionColumn, ActionTableModel, column_word
from wa_desktop.ui.plan.action_delegate import ActionDelegate
from wa_desktop.ui.plan.words import impact_word, status_word
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.pill import pill_width
from wa_desktop.ui.widgets.plain_table import PlainTable
from wa_desktop.ui.widgets.table import PADDING, ROW_HEIGHT
from wa_desktop.ui.words import risk_word, tr

NARROWEST_ACTION = 160
WIDEST_OWNER = 170
NARROW_OWNER = 110
"""The owners' column at most, and where there is little room."""
HEADER_HEIGHT = 36
_ARROW = 12
"""Room in a heading for the sign of the order."""


class ActionGrid(PlainTable):
    """Asks for the form of an action, for the removal of those chosen, and tells what is chosen and in hand.

    `edit_requested` and `row_changed` carry an action's id (`row_changed` "" for none), `menu_requested` a place
    (QPoint) on the screen. `editing_ended` says that no cell is written any more.
    """

    edit_requested = Signal(str)
    remove_requested = Signal()
    chosen_changed = Signal()
    row_changed = Signal(str)
    menu_requested = Signal(object)
    editing_ended = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = ActionTableModel(self)
        self.cells = ActionDelegate(self)
        self._kept: tuple[list[str], str, int, int] = ([], "", 0, 0)
        self._narrow = False
        self._column = int(ActionColumn.ACTION)
        self._widths: dict[ActionColumn, int] = {}
        self.setModel(self.lines)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._set_headers()
        self.measure_columns()
        self.lines.modelAboutToBeReset.connect(self._on_about_to_reset)
        self.lines.modelReset.connect(self._on_reset)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    @property
    def current_id(self) -> str:
        """The id of the action in hand; empty if there is none."""
        index = self.currentIndex()
        return self.lines.lines[index.row()].action.id if index.isValid() else ""

    @property
    def chosen_ids(self) -> list[str]:
        """The ids of the chosen actions, in the order of the rows."""
        rows: set[int] = set()
        for part in self.selectionModel().selection().toList():
            rows.update(range(part.top(), part.bottom() + 1))
        return [self.lines.lines[row].action.id for row in sorted(rows)]

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being written."""
        return self.state() == QAbstractItemView.State.EditingState

    def finish_editing(self) -> None:
        """Take over what is still being typed in a cell."""
        if self.is_editing:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def write(self) -> None:
        """Begin to write in the cell in hand, or in the title where that one cannot be written."""
        index = self.currentIndex()
        if index.isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            if index.column() == ActionColumn.RISK:
                index = self.lines.index(index.row(), ActionColumn.ACTION)
                self.setCurrentIndex(index)
            self.edit(index)

    def choose(self, action_ids: Sequence[str]) -> bool:
        """Choose the rows of these actions, the first of them in hand; False if none is shown."""
        rows = sorted(row for action_id in action_ids if (row := self.lines.row_of(action_id)) >= 0)
        if not rows:
            return False
        first = self.lines.row_of(action_ids[0])
        self._select(rows, first if first >= 0 else rows[0])
        self.scrollTo(self.currentIndex())
        return True

    def sort_by(self, column: int) -> None:
        """Sort by a column, in the other direction if it is sorted by already; -1 is the worst risk first."""
        header, up = self.horizontalHeader(), Qt.SortOrder.AscendingOrder
        order = up
        if column >= 0:
            role = Qt.ItemDataRole.InitialSortOrderRole
            order = Qt.SortOrder(self.lines.headerData(column, Qt.Orientation.Horizontal, role))
            if header.sortIndicatorSection() == column and header.sortIndicatorOrder() == order:
                order = Qt.SortOrder.DescendingOrder if order == up else up
        self.sortByColumn(column, order)

    def measure_columns(self) -> None:
        """Look at what the rows have to say now, and fit the columns to that."""
        self._widths = {column: self._width(column) for column in ActionColumn}
        self.fit_columns()
        self.updateGeometry()

    def fit_columns(self) -> None:
        """Give each column what its longest text needs, and the action what is left.

        Where that is too little for titles, the impact goes and owners are cut; where even that is too little, the
        table scrolls sideways.
        """
        header, room = self.horizontalHeader(), self.viewport().width()
        widths = dict(self._widths)
        left = room - sum(widths.values())
        hide_impact = left < px(NARROWEST_ACTION)
        if hide_impact:
            owner = min(widths[ActionColumn.OWNER], px(NARROW_OWNER))
            left += widths[ActionColumn.IMPACT] + widths[ActionColumn.OWNER] - owner
            widths[ActionColumn.OWNER] = owner
        header.setSectionHidden(ActionColumn.IMPACT, hide_impact)
        for column, width in widths.items():
            header.resizeSection(column, width or max(left, px(NARROWEST_ACTION)))
        narrow = left < px(NARROWEST_ACTION)
        if narrow is not self._narrow:
            self._narrow = narrow
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        bar = self.horizontalScrollBar().sizeHint().height() if self._narrow else 0
        return QSize(px(600), px(HEADER_HEIGHT) + len(self.lines.lines) * px(ROW_HEIGHT) + bar)

    def minimumSizeHint(self) -> QSize:
        """Two rows, or all there are; the rest can be scrolled to."""
        return QSize(px(240), min(px(HEADER_HEIGHT) + 2 * px(ROW_HEIGHT), self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the form, Delete removes, Escape keeps one row only; everything else is Qt's."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            if self.current_id:
                self.edit_requested.emit(self.current_id)
        elif event.key() == Qt.Key.Key_Delete and plain:
            if self.chosen_ids:
                self.remove_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and len(self.chosen_ids) > 1:
            self._select([self.currentIndex().row()], self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, at the row in hand where a key asks."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_requested.emit(place)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tell that nothing is written any more, unless the next cell is."""
        super().closeEditor(editor, hint)
        if not self.is_editing:
            self.editing_ended.emit()

    def _set_headers(self) -> None:
        upright = self.verticalHeader()
        upright.hide()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.setDefaultSectionSize(px(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(px(40))
        header.setFixedHeight(px(HEADER_HEIGHT))
        header.setFont(font(12, QFont.Weight.DemiBold))
        # Headings do not show what is chosen; asking every cell for that takes a second in a full plan.
        header.setSelectionModel(QItemSelectionModel(self.lines, header))
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _width(self, column: ActionColumn) -> int:
        """How wide a column has to be; 0 for the action, which takes what is left."""
        if column is ActionColumn.ACTION:
            return 0
        heading = QFontMetrics(font(12, QFont.Weight.DemiBold)).horizontalAdvance(column_word(column))
        heading += 2 * px(PADDING) + px(_ARROW)
        if column is ActionColumn.RISK:
            return max(heading, 2 * px(PADDING) + max(map(pill_width, self._words(column)), default=0))
        metrics, small = QFontMetrics(font(14)), QFontMetrics(font(13))
        wide = max(map(metrics.horizontalAdvance, self._words(column)), default=0)
        if column is ActionColumn.DUE:
            wide = max(wide, small.horizontalAdvance(tr("overdue")))
        if column is ActionColumn.OWNER:
            wide = min(wide, px(WIDEST_OWNER))
        return max(heading, wide + px(4) + 2 * px(PADDING))

    def _words(self, column: ActionColumn) -> set[str]:
        """The words that a column may have to show."""
        if column is ActionColumn.IMPACT:
            return {impact_word(each) for each in Impact}
        if column is ActionColumn.STATUS:
            return {status_word(each) for each in ActionStatus}
        known = (
            {risk_word(risk) for risk in (Risk.HIGH, Risk.MEDIUM)} if column is ActionColumn.RISK else set()
        )
        return known | self.lines.words(column)

    def _select(self, rows: Sequence[int], current: int) -> None:
        """Choose rows, in runs: two thousand single ones would take seconds."""
        chosen = QItemSelection()
        last = len(ActionColumn) - 1
        start = previous = rows[0]
        for row in [*rows[1:], -1]:
            if row == previous + 1:
                previous = row
                continue
            chosen.select(self.lines.index(start, 0), self.lines.index(previous, last))
            start = previous = row
        column = max(0, self.currentIndex().column())
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.lines.index(current, column), flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)

    def _on_about_to_reset(self) -> None:
        index = self.currentIndex()
        self._kept = (self.chosen_ids, self.current_id, index.row(), self.verticalScrollBar().value())
        self._column = index.column() if index.isValid() else ActionColumn.ACTION

    def _on_reset(self) -> None:
        """What was chosen and is still here stays so; else the neighbour of the row in hand is."""
        chosen, current_id, number, place = self._kept
        count = len(self.lines.lines)
        self.updateGeometry()
        if not count:
            self.chosen_changed.emit()
            self.row_changed.emit("")
            return
        current = self.lines.row_of(current_id)
        rows = sorted(row for action_id in chosen if (row := self.lines.row_of(action_id)) >= 0)
        if current < 0:
            current = rows[0] if rows else min(max(number, 0), count - 1)
        self.setCurrentIndex(self.lines.index(current, self._column))
        self._select(rows or [current], current)
        self.verticalScrollBar().setValue(place)

    def _on_row_changed(self, current: QModelIndex | QPersistentModelIndex, _before: object) -> None:
        self.row_changed.emit(self.lines.lines[current.row()].action.id if current.isValid() else "")

    def _on_double_clicked(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.column() == ActionColumn.RISK:
            self.edit_requested.emit(self.lines.lines[index.row()].action.id)


class GridCard(Card):
    """The table in a rounded frame that ends below its last row."""

    def __init__(self, grid: ActionGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(2, 5, 2, 5))
        layout.addWidget(grid)
