"""Tags as a table of keys and values with one empty row at the end to write the next one in."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
Tags = tuple[tuple[str, str], ...]


class TagsModel(QAbstractTableModel):
    """Editable; `changed` follows every edit."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[list[str]] = [["", ""]]

    @property
    def tags(self) -> Tags:
        """The tags with spaces around them taken off; rows left empty do not count."""
        stripped = ((key.strip(), value.strip()) for key, value in self._rows)
        return tuple((key, value) for key, value in stripped if key or value)

    def show_tags(self, tags: Tags) -> None:
        """Show other tags."""
        self.beginResetModel()
        self._rows = [[key, value] for key, value in tags] + [["", ""]]
        self.endResetModel()

    def remove(self, row: int) -> None:
        """Take a tag away; the empty row stays."""
        if 0 <= row < len(self._rows) - 1:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
            self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Tags and the empty row."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Key and value."""
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Key"), self.tr("Value"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text; a screen reader hears the column and row too."""
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self.tr("Key of tag {number}") if index.column() == 0 else self.tr("Value of tag {number}")
            return f"{name.format(number=index.row() + 1)}: {text}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a text; writing in the empty row opens the next."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        text = str(value)
        row = index.row()
        if text == self._rows[row][index.column()]:
            return True
        self._rows[row][index.column()] = text
        self.dataChanged.emit(index, index)
        if row == len(self._rows) - 1:
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self._rows.append(["", ""])
            self.endInsertRows()
        self.changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be written."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable
