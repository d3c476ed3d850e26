"""Rows of a table as plain values, and the one Qt model that shows them: pages only turn domain into rows."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import Enum
from operator import attrgetter
from typing import TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from wa_desktop.domain.lens import Risk

CellRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a Cell."""

Index = QModelIndex | QPersistentModelIndex

_Row = TypeVar("_Row")

_LONGEST_LINE = 300
_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class Look(Enum):
    """How a cell's text is drawn."""

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    GOOD = "good"
    PROBLEM = "problem"
    ACCENT = "accent"
    SECTION = "section"


@dataclass(frozen=True)
class Cell:
    """One place of a table.

    `detail` is a second, quieter line. With `risk` the text is drawn as a pill in that risk's colours.
    `tooltip` is shown in full when the pointer rests on the cell. `span` counts the columns it covers.
    """

    text: str = ""
    detail: str = ""
    risk: Risk | None = None
    look: Look = Look.PLAIN
    tooltip: str = ""
    span: int = 1

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ", ".join(part for part in (self.text, self.detail) if part)


@dataclass(frozen=True)
class Row:
    """A line of a table; `key` names it, and is None for the heading of a section, which cannot be chosen."""

    key: Hashable
    cells: tuple[Cell, ...]


def section_row(text: str, columns: int) -> Row:
    """The heading of a group of rows, over all columns."""
    return Row(None, (Cell(text, look=Look.SECTION, span=columns), *[Cell()] * (columns - 1)))


def one_line(text: str) -> str:
    """The beginning of what a person wrote, as a cell can show it."""
    return " ".join(text[:_LONGEST_LINE].split())


def changed_rows(
    before: Sequence[_Row], after: Sequence[_Row], key: Callable[[_Row], Hashable]
) -> list[int] | None:
    """The numbers of the rows with other content; None where the keys are others, or in another order.

    A model that says no more than that lets its view keep place and selection.
    """
    if [key(row) for row in before] != [key(row) for row in after]:
        return None
    return [number for number, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]


def put_rows(
    model: QAbstractItemModel,
    before: Sequence[_Row],
    after: tuple[_Row, ...],
    key: Callable[[_Row], Hashable],
    put: Callable[[tuple[_Row, ...]], None],
    *,
    columns: int = 1,
) -> None:
    """Let a model show other rows by its `put`, and tell its views no more than `changed_rows` says."""
    changed = changed_rows(before, after, key)
    if changed is None:
        model.beginResetModel()
        put(after)
        model.endResetModel()
        return
    put(after)
    for number in changed:
        model.dataChanged.emit(model.index(number, 0), model.index(number, columns - 1))


class RowsModel(QAbstractTableModel):
    """Shows rows under headings. Rows that keep their keys are updated in place, without a reset."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows, or the same ones with other cells."""
        columns = len(self._headings)
        put_rows(self, self._rows, tuple(rows), attrgetter("key"), self._put, columns=columns)

    def _put(self, rows: tuple[Row, ...]) -> None:
        self._rows = rows

    def key(self, row: int) -> Hashable:
        """The key of a row."""
        return self._rows[row].key

    def row_of(self, key: Hashable) -> int:
        """The row of a key; -1 if it is not here."""
        if key is None:
            return -1
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    def first_row(self) -> int:
        """The first row that can be chosen; -1 if there is none."""
        return next((number for number, row in enumerate(self._rows) if row.key is not None), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many rows, headings of sections included."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headings of the columns."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._headings):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headings[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, headings of sections cannot."""
        if not index.isValid() or self._rows[index.row()].key is None:
            return Qt.ItemFlag.NoItemFlags
        return _CHOOSABLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell for the delegate, its text, and its words for screen readers."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()].cells[index.column()]
        if role == CellRole:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken
        return None
