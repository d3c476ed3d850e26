"""The actions of a plan as a table that filters and sorts itself and keeps quick with two thousand rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from wa_desktop.domain.plan import ActionStatus
from wa_desktop.ui.models.rows import Cell, CellRole, Index, Look, changed_rows, one_line
from wa_desktop.ui.plan.action_filter import ActionFilter, ActionTexts
from wa_desktop.ui.plan.line_words import day_short, risk_label, waits_label
from wa_desktop.ui.plan.sheet import ActionLine, PlanSheet
from wa_desktop.ui.plan.words import effort_short, impact_word, status_word
from wa_desktop.ui.words import tr

LineRole = Qt.ItemDataRole.UserRole + 1
"""Role under which the delegate finds the ActionLine of a cell."""

DASH = "–"

_READ_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_WRITTEN_FLAGS = _READ_FLAGS | Qt.ItemFlag.ItemIsEditable
"""Made once: Qt asks for them some ten thousand times when everything is chosen."""


class ActionColumn(IntEnum):
    """The columns, from the left."""

    RISK = 0
    ACTION = 1
    OWNER = 2
    DUE = 3
    EFFORT = 4
    IMPACT = 5
    STATUS = 6


def column_word(column: ActionColumn) -> str:
    """The heading of a column."""
    return {
        ActionColumn.RISK: tr("Risk"),
        ActionColumn.ACTION: tr("Action"),
        ActionColumn.OWNER: tr("Owner"),
        ActionColumn.DUE: tr("Due"),
        ActionColumn.EFFORT: tr("Effort"),
        ActionColumn.IMPACT: tr("Impact"),
        ActionColumn.STATUS: tr("Status"),
    }[column]


class ActionTableModel(QAbstractTableModel):
    """Shows the lines of a sheet that a filter admits. Rows that stay are kept in place, with what is selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet_lines: tuple[ActionLine, ...] = ()
        self._today = date.min
        self._filter = ActionFilter()
        self._texts = ActionTexts()
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._lines: list[ActionLine] = []
        self._row_of: dict[str, int] = {}

    @property
    def lines(self) -> Sequence[ActionLine]:
        """The lines shown, in the order of the rows."""
        return self._lines

    @property
    def filter(self) -> ActionFilter:
        """What is in force."""
        return self._filter

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Show another state of the plan."""
        self._sheet_lines, self._today = sheet.lines, sheet.today
        self._show(self._arranged())

    def show_filter(self, wanted: ActionFilter) -> None:
        """Show the lines that another filter admits."""
        if wanted != self._filter:
            self._filter = wanted
            self._show(self._arranged())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in order by a column; -1 is the sheet's own order, the worst risk first."""
        self._order = (column, order)
        self._show(self._arranged())

    def row_of(self, action_id: str) -> int:
        """The row of an action; -1 if it is not shown."""
        return self._row_of.get(action_id, -1)

    def words(self, column: ActionColumn) -> set[str]:
        """The texts of a column, each once; not for titles, which are all different."""
        value = _SORT_VALUES[column]
        each_once = {(value(line), bool(line.questions)): line for line in self._lines}
        return {cell_of(line, column, self._today).text for line in each_once.values()}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many actions are shown."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """All columns."""
        return 0 if parent.isValid() else len(ActionColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Headings; a first click on risk or impact puts the greatest on top."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(ActionColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_word(ActionColumn(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.InitialSortOrderRole:
            down = section in {ActionColumn.RISK, ActionColumn.IMPACT}
            return Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be edited but the risk, which follows from the answers."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags if index.column() == ActionColumn.RISK else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell for the delegate, its text, its words for screen readers, and the line itself."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], ActionColumn(index.column())
        if role == LineRole:
            return line
        if role == CellRole:
            return cell_of(line, column, self._today)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_of(line, column, self._today).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(line, column, self._today)
        return None

    def _arranged(self) -> list[ActionLine]:
        """The admitted lines in order; what has no owner or date comes last whatever the direction."""
        admitted = [line for line in self._sheet_lines if self._filter.admits(line, self._texts)]
        number, order = self._order
        if not 0 <= number < len(ActionColumn):
            return admitted
        column = ActionColumn(number)
        down = order is Qt.SortOrder.DescendingOrder
        filled = [line for line in admitted if not _is_blank(line, column)]
        filled.sort(key=_SORT_VALUES[column], reverse=down)
        return [*filled, *(line for line in admitted if _is_blank(line, column))]

    def _show(self, lines: list[ActionLine]) -> None:
        changed = changed_rows(self._lines, lines, attrgetter("action.id"))
        if changed is not None:
            self._lines = lines
            for row in changed:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(ActionColumn) - 1))
        elif self._row_of.keys() == {line.action.id for line in lines}:
            self._move(lines)
        else:
            self.beginResetModel()
            self._put(lines)
            self.endResetModel()

    def _move(self, lines: list[ActionLine]) -> None:
        """The same rows in another order."""
        self.layoutAboutToBeChanged.emit()  # without the list of parents, which ends the process in PySide6 6.11
        kept = self.persistentIndexList()
        ids = [self._lines[index.row()].action.id for index in kept]
        self._put(lines)
        moved = [self.index(self._row_of[key], index.column()) for key, index in zip(ids, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _put(self, lines: list[ActionLine]) -> None:
        self._lines = lines
        self._row_of = {line.action.id: row for row, line in enumerate(lines)}


def cell_of(line: ActionLine, column: ActionColumn, today: date) -> Cell:
    """What stands in a cell."""
    action = line.action
    lack = Look.PROBLEM if action.is_live else Look.MUTED
    if column is ActionColumn.RISK:
        word = risk_label(line)
        return Cell(word, risk=line.risk) if word else Cell(DASH, look=Look.MUTED)
    if column is ActionColumn.ACTION:
        look = Look.STRONG if action.is_live else Look.MUTED
        return Cell(one_line(action.title), _second_line(line), look=look)
    if column is ActionColumn.OWNER:
        return Cell(one_line(action.owner)) if action.owner else Cell(DASH, look=lack)
    if column is ActionColumn.DUE:
        if action.due is None:
            return Cell(DASH, look=lack)
        word = day_short(action.due, today)
        return Cell(word, tr("overdue"), look=Look.PROBLEM) if line.overdue else Cell(word)
    if column is ActionColumn.EFFORT:
        return Cell(effort_short(action.effort), look=Look.PLAIN if action.effort.is_known else Look.MUTED)
    if column is ActionColumn.IMPACT:
        return Cell(impact_word(action.impact))
    return Cell(status_word(action.status), look=_STATUS_LOOKS[action.status])


def _second_line(line: ActionLine) -> str:
    parts = (line.action.label, line.origin, waits_label(line))
    return " · ".join(one_line(part) for part in parts if part)


def _spoken(line: ActionLine, column: ActionColumn, today: date) -> str:
    cell = cell_of(line, column, today)
    text = tr("none") if cell.text == DASH else cell.spoken
    if column is ActionColumn.ACTION:
        return text
    return tr("{heading}: {text}").format(heading=column_word(column), text=text)


def _is_blank(line: ActionLine, column: ActionColumn) -> bool:
    if column is ActionColumn.OWNER:
        return not line.action.owner
    return column is ActionColumn.DUE and line.action.due is None


_STATUS_LOOKS = {
    ActionStatus.OPEN: Look.MUTED,
    ActionStatus.IN_PROGRESS: Look.ACCENT,
    ActionStatus.DONE: Look.GOOD,
    ActionStatus.WONT_DO: Look.MUTED,
}

_STATUSES = list(ActionStatus)

_SORT_VALUES: dict[ActionColumn, Callable[[ActionLine], Any]] = {
    ActionColumn.RISK: lambda line: line.risk.severity,
    ActionColumn.ACTION: lambda line: line.action.title.casefold(),
    ActionColumn.OWNER: lambda line: line.action.owner.casefold(),
    ActionColumn.DUE: lambda line: line.action.due or date.max,
    ActionColumn.EFFORT: lambda line: (line.days, effort_short(line.action.effort)),
    ActionColumn.IMPACT: lambda line: line.action.impact.rank,
    ActionColumn.STATUS: lambda line: _STATUSES.index(line.action.status),
}
"""What a column is sorted by: values of one kind in all rows."""
