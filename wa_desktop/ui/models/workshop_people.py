"""The people in the room as a table of names and roles with one empty row at the end to write the next one in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from wa_desktop.domain.workshop import MAX_LINE, Attendee

Index = QModelIndex | QPersistentModelIndex

HintRole = Qt.ItemDataRole.UserRole + 1
"""Role under which a table finds what an empty cell waits for."""


class AttendeesModel(QAbstractTableModel):
    """Editable; `changed` follows every edit."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Attendee] = []

    @property
    def attendees(self) -> tuple[Attendee, ...]:
        """The people; rows left empty do not count."""
        return tuple(row for row in self._rows if row.name.strip() or row.role.strip())

    def show_people(self, attendees: Sequence[Attendee]) -> None:
        """Show other people."""
        if list(attendees) == self._rows:
            return
        self.beginResetModel()
        self._rows = list(attendees)
        self.endResetModel()

    def put(self, row: int, people: Sequence[Attendee]) -> int:
        """Write people in, from an empty row on or after a written one; gives the row after the last of them."""
        if not people:
            return row
        at = min(row + 1, len(self._rows)) if row < len(self._rows) else len(self._rows)
        self.beginInsertRows(QModelIndex(), at, at + len(people) - 1)
        self._rows[at:at] = list(people)
        self.endInsertRows()
        self.changed.emit()
        return at + len(people)

    def remove(self, row: int) -> None:
        """Take a person away; the empty row stays."""
        if 0 <= row < len(self._rows):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
            self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """People and the empty row."""
        return 0 if parent.isValid() else len(self._rows) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Name and role."""
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headings of the columns."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < 2:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.tr("Name") if section == 0 else self.tr("Role")
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be written."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, and words for screen readers."""
        if not index.isValid():
            return None
        person = self._rows[index.row()] if index.row() < len(self._rows) else Attendee("")
        text = person.role if index.column() else person.name
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return text
        if role == HintRole and index.row() == len(self._rows):
            return "" if index.column() else self.tr("Add a person")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place = (
                self.tr("Role of person {number}") if index.column() else self.tr("Name of person {number}")
            )
            place = place.format(number=index.row() + 1)
            return self.tr("{place}: {text}").format(place=place, text=text) if text else place
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; text in the empty row makes it a person."""
        text = " ".join(str(value).split())[:MAX_LINE]
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or text == index.data():
            return False
        row = index.row()
        if row == len(self._rows):
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self._rows.append(Attendee(""))
            self.endInsertRows()
        old = self._rows[row]
        self._rows[row] = Attendee(old.name, text) if index.column() else Attendee(text, old.role)
        self.dataChanged.emit(self.index(row, 0), self.index(row, 1))
        self.changed.emit()
        return True
