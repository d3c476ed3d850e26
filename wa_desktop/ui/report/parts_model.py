"""The parts of the full report in the order a client gets them: ticked, moved and renamed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from wa_desktop.domain.editions import ALL_PARTS, APPENDICES, Part, PartChoice
from wa_desktop.ui.models.movable_rows import MovableRows
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.report.deliverables import part_word
from wa_desktop.ui.words import tr

PartRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a PartLine."""


@dataclass(frozen=True)
class PartLine:
    """A part as its row shows it: the title a person gave or ours, and what it is where the title is another."""

    title: str
    meaning: str
    shown: bool
    is_appendix: bool


class PartsModel(MovableRows):
    """`changed` follows every tick, move and new title."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[PartChoice] = list(ALL_PARTS)

    @property
    def parts(self) -> tuple[PartChoice, ...]:
        """The choice as it stands."""
        return tuple(self._parts)

    def part_at(self, row: int) -> Part:
        """The part of a row."""
        return self._parts[row].part

    def show_parts(self, parts: Sequence[PartChoice]) -> None:
        """Show another choice."""
        if tuple(parts) == self.parts:
            return
        self.beginResetModel()
        self._parts = list(parts)
        self.endResetModel()
        self.changed.emit()

    def toggle(self, row: int) -> None:
        """Show the part of a row, or leave it out."""
        one = self._parts[row]
        self._put(row, replace(one, shown=not one.shown))

    def rename(self, row: int, title: str) -> None:
        """Give the part of a row another title; ours, or none, gives ours back."""
        line = " ".join(title.split())
        one = self._parts[row]
        self._put(row, replace(one, title="" if line == part_word(one.part) else line))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row is ticked and renamed too."""
        flags = super().flags(index)
        if index.isValid():
            flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        return flags

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Every part once."""
        return 0 if parent.isValid() else len(self._parts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate; title, tick and words for everybody."""
        if not index.isValid():
            return None
        one = self._parts[index.row()]
        title, ours = one.title or part_word(one.part), part_word(one.part)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return title
        if role == PartRole:
            return PartLine(title, ours if one.title else "", one.shown, one.part in APPENDICES)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if one.shown else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = tr("{number} of {count}: {title}, shown")
            words = words if one.shown else tr("{number} of {count}: {title}, left out")
            return words.format(number=index.row() + 1, count=len(self._parts), title=title)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A new title."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        self.rename(index.row(), str(value))
        return True

    def _lines(self) -> list[PartChoice]:
        return self._parts

    def _moved(self) -> None:
        self.changed.emit()

    def _put(self, row: int, one: PartChoice) -> None:
        if one != self._parts[row]:
            self._parts[row] = one
            self.dataChanged.emit(self.index(row), self.index(row))
            self.changed.emit()
