"""The change history of a document as a table, with one empty row at the end to write the next line in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, Qt, Signal

from wa_desktop.domain.editions import Revision
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.words import date_word

VERSION, DAY, AUTHOR, TEXT = range(4)
_DAYS = ("d MMM yyyy", "d MMMM yyyy")


class RevisionsModel(QAbstractTableModel):
    """Editable; `changed` follows every edit. A day that is none stays as it was typed, and is told as wrong."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[list[str]] = [[""] * 4]

    @property
    def revisions(self) -> tuple[Revision, ...]:
        """The lines that say something; a day that is none is left out."""
        return tuple(
            Revision(version.strip(), day_of(day), author.strip(), text.strip())
            for version, day, author, text in self._rows
            if any(cell.strip() for cell in (version, day, author, text))
        )

    @property
    def wrong_day(self) -> str:
        """The first day that is none; empty if all are."""
        days = (row[DAY].strip() for row in self._rows)
        return next((day for day in days if day and day_of(day) is None), "")

    def show_revisions(self, revisions: Sequence[Revision]) -> None:
        """Show another history."""
        self.beginResetModel()
        self._rows = [
            [one.version, date_word(one.day) if one.day else "", one.author, one.text] for one in revisions
        ] + [[""] * 4]
        self.endResetModel()

    def add(self, revision: Revision) -> int:
        """Write a line at the end and give its row."""
        row = len(self._rows) - 1
        day = date_word(revision.day) if revision.day else ""
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(row, [revision.version, day, revision.author, revision.text])
        self.endInsertRows()
        self.changed.emit()
        return row

    def remove(self, row: int) -> None:
        """Take a line away; the empty row stays."""
        if 0 <= row < len(self._rows) - 1:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
            self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Lines and the empty row."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Version, day, author and what changed."""
        return 0 if parent.isValid() else 4

    def headings(self) -> tuple[str, ...]:
        """Names of the columns."""
        return self.tr("Version"), self.tr("Day"), self.tr("Author"), self.tr("What changed")

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
        """The text; a screen reader hears the column and the line too."""
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("{column} of line {number}: {text}")
            return words.format(column=self.headings()[index.column()], number=index.row() + 1, text=text)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a text; writing in the empty row opens the next."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        row, text = index.row(), str(value)
        if index.column() == DAY:
            day = day_of(text)
            text = date_word(day) if day else text
        if text == self._rows[row][index.column()]:
            return True
        self._rows[row][index.column()] = text
        self.dataChanged.emit(index, index)
        if row == len(self._rows) - 1:
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self._rows.append([""] * 4)
            self.endInsertRows()
        self.changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be written."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


def day_of(text: str) -> date | None:
    """The day that a text means: as 2026-11-30, or in the user's manner; None if it is no day."""
    plain = " ".join(text.split())
    if not plain:
        return None
    try:
        return date.fromisoformat(plain)
    except ValueError:
        pass
    locale = QLocale()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat).replace("yyyy", "yy").replace("yy", "yyyy")
    for pattern in (*_DAYS, short):
        day: QDate = locale.toDate(plain, pattern)
        if day.isValid():
            return date(day.year(), day.month(), day.day())
    return None
