"""Rows of a table as plain values, and the one Qt model that shows them: pages only turn domain into rows."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wa_desktop.domain.lens import Risk

CellRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a Cell."""

Index = QModelIndex | QPersistentModelIndex

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
        before, after = self._rows, tuple(rows)
        if [row.key for row in before] != [row.key for row in after]:
            self.beginResetModel()
            self._rows = after
            self.endResetModel()
            return
        self._rows = after
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._headings) - 1))

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
