"""Every question and practice of a review's lenses as rows to tick."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.workload import Snapshot
from wa_desktop.ui.models.rows import one_line

Index = QModelIndex | QPersistentModelIndex

LineRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a PracticeLine."""


@dataclass(frozen=True)
class PracticeLine:
    """A row: a practice, or (`whole`) a question; `known` is false for one that no lens of the review has any more."""

    practice: PracticeRef
    label: str
    title: str
    words: str
    whole: bool
    known: bool = True


def practice_lines(snapshot: Snapshot, linked: Iterable[PracticeRef]) -> list[PracticeLine]:
    """Each question followed by its practices; before them what is linked and has gone."""
    lost = [
        PracticeLine(one, one.choice or one.question, "", one.choice.casefold(), not one.choice, known=False)
        for one in linked
        if not snapshot.has_practice(one)
    ]
    return [*lost, *_lines(snapshot)]


def _lines(snapshot: Snapshot) -> Iterator[PracticeLine]:
    for review in snapshot.reviews:
        lens = review.lens
        for pillar in lens.pillars:
            for question in pillar.questions:
                origin = f"{question.label}\n{question.title}\n{pillar.name}\n{lens.name}".casefold()
                yield PracticeLine(
                    PracticeRef(lens.alias, question.key),
                    question.label,
                    one_line(question.title),
                    origin,
                    whole=True,
                )
                for choice in question.practices:
                    yield PracticeLine(
                        PracticeRef(lens.alias, question.key, choice.id),
                        choice.label,
                        one_line(choice.title),
                        f"{choice.label}\n{choice.title}\n{origin}".casefold(),
                        whole=False,
                    )


class PracticeChoicesModel(QAbstractListModel):
    """Rows with a tick each; `changed` follows every tick."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[PracticeLine] = []
        self._chosen: dict[PracticeRef, None] = {}

    @property
    def chosen(self) -> tuple[PracticeRef, ...]:
        """What is ticked: what was ticked first stands first."""
        return tuple(self._chosen)

    def show_lines(self, lines: Sequence[PracticeLine], chosen: Iterable[PracticeRef]) -> None:
        """Show other rows, and which of them are ticked."""
        self.beginResetModel()
        self._lines, self._chosen = list(lines), dict.fromkeys(chosen)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many rows."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, words and the tick for everybody else."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LineRole:
            return line
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = line.practice in self._chosen
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{line.label} · {line.title}" if line.title else line.label
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, or no longer."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        practice = self._lines[index.row()].practice
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._chosen[practice] = None
        else:
            self._chosen.pop(practice, None)
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable


class PracticeFilter(QSortFilterProxyModel):
    """Shows the rows with every word of a text in them, or only those ticked."""

    def __init__(self, source: PracticeChoicesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._only_chosen = False
        self._kept: frozenset[PracticeRef] = frozenset()
        self._choices = source
        self.setDynamicSortFilter(False)
        self.setSourceModel(source)

    def show_text(self, text: str) -> None:
        """Show the rows with these words."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self._end_change()

    def show_only_chosen(self, only: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Show only what is ticked now; a row whose tick is taken back stays until the next look."""
        self.beginFilterChange()
        self._only_chosen = only
        self._end_change()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Whether a row is shown."""
        line: PracticeLine = self.sourceModel().index(row, 0, parent).data(LineRole)
        if self._only_chosen and line.practice not in self._kept:
            return False
        return all(word in line.words for word in self._words)

    def _end_change(self) -> None:
        self._kept = frozenset(self._choices.chosen)
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
