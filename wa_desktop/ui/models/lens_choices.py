"""The lenses a workload can be reviewed along, with a tick for those chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.lens import Lens, LensVersion
from wa_desktop.domain.priorities import hours_for
from wa_desktop.ui.words import say

Index = QModelIndex | QPersistentModelIndex

LensRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class LensLine:
    """What one row shows; `usable` is false for a lens that cannot be read."""

    version: LensVersion
    chosen: bool
    counts: str
    description: str
    usable: bool = True


class LensChoicesModel(QAbstractListModel):
    """Lens versions to tick; a lens is read when its row is first shown. `changed` follows every tick."""

    changed = Signal()

    def __init__(self, lens_of: Callable[[int], Lens], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lens_of = lens_of
        self._versions: list[LensVersion] = []
        self._chosen: list[int] = []
        self._about: dict[int, tuple[str, str, bool]] = {}

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of the chosen lens versions, in the order of the review."""
        return tuple(self._chosen)

    def show_lenses(self, versions: Sequence[LensVersion], chosen: Sequence[int]) -> None:
        """Show what can be chosen, and what is."""
        self.beginResetModel()
        self._versions, self._chosen = list(versions), list(chosen)
        self.endResetModel()

    def version(self, row: int) -> LensVersion:
        """The lens version of a row."""
        return self._versions[row]

    def names(self) -> list[str]:
        """The names of the chosen lenses."""
        name_of = {version.id: version.name for version in self._versions}
        return [name_of[lens_id] for lens_id in self._chosen if lens_id in name_of]

    def toggle(self, row: int) -> None:
        """Choose a lens, or no longer."""
        lens_id = self._versions[row].id
        if lens_id in self._chosen:
            self._chosen.remove(lens_id)
        elif self._read(lens_id)[2]:
            self._chosen.append(lens_id)
        else:
            return
        index = self.index(row)
        self.dataChanged.emit(index, index)
        self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many lenses."""
        return 0 if parent.isValid() else len(self._versions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, words and the tick for everybody else."""
        if not index.isValid():
            return None
        version = self._versions[index.row()]
        chosen = version.id in self._chosen
        if role == Qt.ItemDataRole.DisplayRole:
            return version.name
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role == LensRole:
            return LensLine(version, chosen, *self._read(version.id))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            counts, description, _ = self._read(version.id)
            state = self.tr("chosen") if chosen else self.tr("not chosen")
            return f"{version.name}, {state}, {counts}, {description}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def _read(self, lens_id: int) -> tuple[str, str, bool]:
        """Counts and description of a lens, or why it cannot be used."""
        if lens_id not in self._about:
            try:
                lens = self._lens_of(lens_id)
            except KnownError as error:
                self._about[lens_id] = ("", say(error.sentence), False)
            else:
                practices = sum(len(question.practices) for question in lens.questions)
                counts = " · ".join(
                    (
                        self.tr("%n pillar(s)", "", len(lens.pillars)),
                        self.tr("%n question(s)", "", len(lens.questions)),
                        self.tr("%n practice(s)", "", practices),
                        self.tr("about %n hour(s)", "", hours_for(lens)),
                    )
                )
                self._about[lens_id] = (counts, lens.description, True)
        return self._about[lens_id]
