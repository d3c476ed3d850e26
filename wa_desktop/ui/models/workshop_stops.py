"""The running order as a table: stops that can be moved, their questions and minutes written in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from wa_desktop.domain.lens import Question
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workshop import MAX_MINUTES, Stop
from wa_desktop.ui.models.workshop_plan import questions_in
from wa_desktop.ui.models.workshop_words import stop_name

Index = QModelIndex | QPersistentModelIndex

STOP, QUESTIONS, MINUTES = range(3)


class StopsModel(QAbstractTableModel):
    """`stops` in their order; `changed` follows every edit."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stops: list[Stop] = []
        self._snapshot: Snapshot | None = None

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The stops in order."""
        return tuple(self._stops)

    @property
    def minutes(self) -> int:
        """The minutes of all stops."""
        return sum(stop.minutes for stop in self._stops)

    def show_stops(self, stops: Sequence[Stop], snapshot: Snapshot) -> None:
        """Show a running order; the same one again keeps the row in hand."""
        same_lenses = self._snapshot is not None and _names(self._snapshot) == _names(snapshot)
        self._snapshot = snapshot
        if list(stops) == self._stops and same_lenses:
            return
        if stops and len(stops) == len(self._stops):
            self._stops = list(stops)
            self.dataChanged.emit(self.index(0, 0), self.index(len(stops) - 1, MINUTES))
            return
        self.beginResetModel()
        self._stops = list(stops)
        self.endResetModel()

    def replace_stops(self, stops: Sequence[Stop]) -> None:
        """Take another running order, made by a button."""
        if self._snapshot and list(stops) != self._stops:
            self.show_stops(stops, self._snapshot)
            self.changed.emit()

    def add(self, stop: Stop) -> int:
        """Put a stop at the end; gives its row."""
        row = len(self._stops)
        self.beginInsertRows(QModelIndex(), row, row)
        self._stops.append(stop)
        self.endInsertRows()
        self.changed.emit()
        return row

    def remove(self, row: int) -> None:
        """Take a stop out."""
        if 0 <= row < len(self._stops):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._stops[row]
            self.endRemoveRows()
            self._renumber()
            self.changed.emit()

    def move(self, row: int, target: int) -> bool:
        """Put a stop at another place, both counted from 0; False where there is none."""
        if row == target or not (0 <= row < len(self._stops) and 0 <= target < len(self._stops)):
            return False
        # Qt names the place before the move by the row that follows it.
        before = target + 1 if target > row else target
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), before)
        self._stops.insert(target, self._stops.pop(row))
        self.endMoveRows()
        self._renumber()
        self.changed.emit()
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows move; nothing is copied."""
        return Qt.DropAction.MoveAction

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many stops."""
        return 0 if parent.isValid() else len(self._stops)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Stop, questions, minutes."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headings of the columns."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < 3:
            if role == Qt.ItemDataRole.DisplayRole:
                return (self.tr("Stop"), self.tr("Questions"), self.tr("Minutes"))[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Questions and minutes can be written; a row is dragged between rows, never onto one."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return flags if index.column() == STOP else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The texts; minutes are edited as numbers, questions by their numbers."""
        if not index.isValid() or self._snapshot is None:
            return None
        stop, column = self._stops[index.row()], index.column()
        if role == Qt.ItemDataRole.EditRole and column == MINUTES:
            return stop.minutes
        if role == Qt.ItemDataRole.EditRole and column == QUESTIONS:
            return self._named(stop) if stop.questions else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(stop, index.row(), column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{heading}: {text}").format(
                heading=self.headerData(column, Qt.Orientation.Horizontal),
                text=self._text(stop, index.row(), column),
            )
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; what makes no sense changes nothing."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        stop = self._stops[index.row()]
        if index.column() == MINUTES and isinstance(value, int):
            changed = replace(stop, minutes=max(1, min(MAX_MINUTES, value)))
        elif index.column() == QUESTIONS:
            keys = questions_in(str(value), self._questions(stop))
            changed = stop if keys is None else replace(stop, questions=keys)
        else:
            return False
        if changed == stop:
            return False
        self._stops[index.row()] = changed
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True

    def _text(self, stop: Stop, row: int, column: int) -> str:
        if column == MINUTES:
            return self.tr("{count} min").format(count=stop.minutes)
        if column == QUESTIONS:
            every = len(self._questions(stop))
            return self._named(stop) if stop.questions else self.tr("all {count}").format(count=every)
        name = stop_name(self._snapshot, stop) if self._snapshot else stop.pillar
        return self.tr("{number}.  {stop}").format(number=row + 1, stop=name)

    def _named(self, stop: Stop) -> str:
        labels = {question.key: question.label for question in self._questions(stop)}
        return ", ".join(labels.get(key, key) for key in stop.questions)

    def _questions(self, stop: Stop) -> tuple[Question, ...]:
        if self._snapshot is None or not self._snapshot.uses(stop.lens):
            return ()
        pillars = self._snapshot.review(stop.lens).lens.pillars
        return next((pillar.questions for pillar in pillars if pillar.id == stop.pillar), ())

    def _renumber(self) -> None:
        if self._stops:
            self.dataChanged.emit(self.index(0, STOP), self.index(len(self._stops) - 1, STOP))


def _names(snapshot: Snapshot) -> list[str]:
    return [review.lens.name for review in snapshot.reviews]
