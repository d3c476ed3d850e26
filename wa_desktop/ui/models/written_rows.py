"""Texts written in a table, with one empty row at the end to write the next one in."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from wa_desktop.ui.models.rows import Index


class WrittenRows(QAbstractTableModel):
    """Editable; `changed` follows every edit."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[list[str]] = [self._empty()]

    @abstractmethod
    def headings(self) -> tuple[str, ...]:
        """Names of the columns."""

    @abstractmethod
    def spoken(self, row: int, column: int) -> str:
        """What a screen reader says of a cell: where it is, and its text."""

    def as_kept(self, text: str, column: int) -> str:  # noqa: ARG002 for those who keep another
        """A text just written, as its cell keeps it."""
        return text

    def remove(self, row: int) -> None:
        """Take a row away; the empty one stays."""
        if 0 <= row < len(self._rows) - 1:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
            self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """What is written, and the empty row."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """As many as have a name."""
        return 0 if parent.isValid() else len(self.headings())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text; a screen reader hears the column and row too."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row(), index.column())
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a text; writing in the empty row opens the next."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        row, text = index.row(), self.as_kept(str(value), index.column())
        if text == self._rows[row][index.column()]:
            return True
        self._rows[row][index.column()] = text
        self.dataChanged.emit(index, index)
        if row == len(self._rows) - 1:
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self._rows.append(self._empty())
            self.endInsertRows()
        self.changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be written."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def _show(self, rows: Iterable[list[str]]) -> None:
        """Show other rows, and the empty one after them."""
        self.beginResetModel()
        self._rows = [*rows, self._empty()]
        self.endResetModel()

    def _empty(self) -> list[str]:
        return [""] * len(self.headings())
