"""The business priorities to choose from, and those chosen in their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from wa_desktop.domain.priorities import BusinessPriority
from wa_desktop.domain.workload import MAX_PRIORITIES
from wa_desktop.ui.models.movable_rows import MovableRows
from wa_desktop.ui.models.rows import Index

PriorityRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class PriorityLine:
    """What one row shows: `number` is its place among the chosen, from 1, or 0; `can_choose` that a click helps."""

    title: str
    sentence: str
    number: int = 0
    can_choose: bool = True


class ChosenPrioritiesModel(MovableRows):
    """The chosen priorities, the most important first; rows can be moved, by Qt's dragging too.

    One that no lens in hand offers is shown by the title it was last seen with, or by its id.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._seen: dict[str, BusinessPriority] = {}

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids in order."""
        return tuple(self._ids)

    @property
    def is_full(self) -> bool:
        """Whether no more can be chosen."""
        return len(self._ids) >= MAX_PRIORITIES

    def show_priorities(self, offered: Sequence[BusinessPriority], chosen: Sequence[str]) -> None:
        """Show what is chosen, by the titles of what is offered."""
        self.beginResetModel()
        self._seen |= {priority.id: priority for priority in offered}
        self._ids = list(dict.fromkeys(chosen))
        self.endResetModel()

    def add(self, priority_id: str) -> bool:
        """Put a priority at the end; False if it is there or no more can be chosen."""
        if self.is_full or priority_id in self._ids:
            return False
        self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids))
        self._ids.append(priority_id)
        self.endInsertRows()
        return True

    def remove(self, row: int) -> None:
        """Take the priority of a row out."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._ids[row]
        self.endRemoveRows()
        self._renumber()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many are chosen."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, words for everybody else."""
        if not index.isValid():
            return None
        priority = self._seen.get(self._ids[index.row()])
        title = priority.title if priority else self._ids[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == PriorityRole:
            return PriorityLine(title, priority.sentence if priority else "", index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{number} of {count}: {title}").format(
                number=index.row() + 1, count=len(self._ids), title=title
            )
        return None

    def titles(self) -> list[str]:
        """The titles of the chosen ones, in order."""
        return [str(self.index(row).data()) for row in range(len(self._ids))]

    def _lines(self) -> list[str]:
        return self._ids

    def _moved(self) -> None:
        self._renumber()

    def _renumber(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))


class OfferedPrioritiesModel(QAbstractListModel):
    """All priorities to choose from, in the order of the lens, each with its place among the chosen."""

    def __init__(self, chosen: ChosenPrioritiesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._offered: list[BusinessPriority] = []

    def show_priorities(self, offered: Sequence[BusinessPriority]) -> None:
        """Show what can be chosen."""
        self.beginResetModel()
        self._offered = list(offered)
        self.endResetModel()

    def id_at(self, row: int) -> str:
        """The id of a row."""
        return self._offered[row].id

    def refresh(self) -> None:
        """The choice is another: show all rows anew."""
        if self._offered:
            self.dataChanged.emit(self.index(0), self.index(len(self._offered) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._offered)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, words and the tick for everybody else."""
        if not index.isValid():
            return None
        priority = self._offered[index.row()]
        ids = self._chosen.ids
        number = ids.index(priority.id) + 1 if priority.id in ids else 0
        if role == Qt.ItemDataRole.DisplayRole:
            return priority.title
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if number else Qt.CheckState.Unchecked
        if role == PriorityRole:
            return PriorityLine(
                priority.title, priority.sentence, number, bool(number) or not self._chosen.is_full
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("chosen as number {number}").format(number=number) if number else ""
            state = state or self.tr("not chosen")
            return f"{priority.title}, {state}, {priority.sentence}"
        return None
