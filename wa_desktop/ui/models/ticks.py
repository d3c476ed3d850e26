"""Rows to tick, some under headings: what an action closes, what it waits for, which answers follow from it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from wa_desktop.domain.lens import Risk
from wa_desktop.ui.words import tr

Index = QModelIndex | QPersistentModelIndex

TickRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a ShownTick."""


@dataclass(frozen=True)
class TickRow:
    """A row: `label` is a short mark such as SEC02-BP03, `note` stands at the right, with pills behind it.

    `key` names it, and is None for a heading, which cannot be ticked. Several pills are stages, with an arrow
    between them.
    """

    key: Hashable
    label: str
    text: str
    note: str = ""
    pills: tuple[tuple[str, Risk], ...] = ()

    @property
    def spoken(self) -> str:
        """All of it in words."""
        stages = tr(" to ").join(word for word, _ in self.pills)
        return ", ".join(part for part in (self.label, self.text, self.note, stages) if part)


@dataclass(frozen=True)
class ShownTick:
    """A row and whether it is ticked."""

    row: TickRow
    ticked: bool


class TicksModel(QAbstractListModel):
    """`changed` follows every tick. A search hides rows; their ticks stay."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TickRow, ...] = ()
        self._shown: list[TickRow] = []
        self._ticked: dict[Hashable, None] = {}
        self._sought: tuple[str, ...] = ()

    @property
    def ticked(self) -> tuple[Hashable, ...]:
        """The keys that are ticked, in the order of the ticks."""
        return tuple(self._ticked)

    @property
    def count(self) -> int:
        """How many rows can be ticked, hidden ones included."""
        return sum(row.key is not None for row in self._rows)

    def show_rows(self, rows: Sequence[TickRow], ticked: Sequence[Hashable]) -> None:
        """Show other rows, and which are ticked."""
        same = [(row.key, row.label) for row in rows] == [(row.key, row.label) for row in self._rows]
        self._ticked = dict.fromkeys(ticked)
        if not same:
            self.beginResetModel()
        self._rows = tuple(rows)
        self._shown = [row for row in rows if self._is_found(row)]
        if not same:
            self.endResetModel()
        elif self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))

    def search(self, text: str) -> None:
        """Show what has all these words."""
        self.beginResetModel()
        self._sought = tuple(text.casefold().split())
        self._shown = [row for row in self._rows if self._is_found(row)]
        self.endResetModel()

    def toggle(self, number: int) -> None:
        """Tick the row of that number, or no longer."""
        key = self._shown[number].key
        if key is None:
            return
        if key in self._ticked:
            del self._ticked[key]
        else:
            self._ticked[key] = None
        self.dataChanged.emit(self.index(number, 0), self.index(number, 0))
        self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be ticked; headings can be read."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_heading = self._shown[index.row()].key is None
        return flags if is_heading else flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate; its text, words and tick for everybody."""
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        ticked = row.key is not None and row.key in self._ticked
        if role == TickRole:
            return ShownTick(row, ticked)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.label} {row.text}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row.key is None:
                return row.spoken
            template = tr("{row}, ticked") if ticked else tr("{row}, not ticked")
            return template.format(row=row.spoken)
        if role == Qt.ItemDataRole.CheckStateRole and row.key is not None:
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def _is_found(self, row: TickRow) -> bool:
        text = f"{row.label}\n{row.text}\n{row.note}".casefold() if self._sought else ""
        return all(word in text for word in self._sought)
