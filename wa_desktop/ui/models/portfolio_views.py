"""The portfolio's ways to look at it: all, by environment, archived, by client; each with its number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wa_desktop.domain.workload import Environment, Workload, comparable

Index = QModelIndex | QPersistentModelIndex

EntryRole = Qt.ItemDataRole.UserRole


class ViewKind(Enum):
    """What a view picks workloads by."""

    ALL = "all"
    PRODUCTION = "production"
    PREPRODUCTION = "preproduction"
    ARCHIVED = "archived"
    CLIENT = "client"
    NO_CLIENT = "no client"


_ENVIRONMENTS = {
    ViewKind.PRODUCTION: Environment.PRODUCTION,
    ViewKind.PREPRODUCTION: Environment.PREPRODUCTION,
}


@dataclass(frozen=True)
class PortfolioView:
    """One view; `client` is a name as `comparable` gives it, for ViewKind.CLIENT."""

    kind: ViewKind = ViewKind.ALL
    client: str = ""

    def admits(self, workload: Workload) -> bool:
        """Whether the view shows the workload; archived ones stand in the archive only."""
        if self.kind is ViewKind.ARCHIVED or workload.archived:
            return workload.archived and self.kind is ViewKind.ARCHIVED
        if self.kind in {ViewKind.CLIENT, ViewKind.NO_CLIENT}:
            return comparable(workload.client) == self.client
        wanted = _ENVIRONMENTS.get(self.kind)
        return wanted is None or workload.environment is wanted


@dataclass(frozen=True)
class ViewEntry:
    """A row of the list: a view with its count, or a heading where `view` is None."""

    label: str
    view: PortfolioView | None = None
    count: int = 0


class PortfolioViewsModel(QAbstractListModel):
    """The list at the left: views, then clients."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[ViewEntry] = []

    def show_workloads(self, workloads: Sequence[Workload]) -> None:
        """Count anew; nothing moves where nothing changed."""
        entries = [*self._views(workloads), *self._clients(workloads)]
        if entries != self._entries:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()

    def entry(self, row: int) -> ViewEntry:
        """What a row shows."""
        return self._entries[row]

    def row_of(self, view: PortfolioView) -> int:
        """The row of a view; -1 where it is gone."""
        return next((row for row, entry in enumerate(self._entries) if entry.view == view), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many rows, headings included."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry for the delegate, its words for everybody else."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == EntryRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.label
        if role == Qt.ItemDataRole.AccessibleTextRole and entry.view:
            return self.tr("{view}: %n workload(s)", "", entry.count).format(view=entry.label)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not index.isValid() or self._entries[index.row()].view is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _views(self, workloads: Sequence[Workload]) -> list[ViewEntry]:
        labels = {
            ViewKind.ALL: self.tr("All workloads"),
            ViewKind.PRODUCTION: self.tr("Production"),
            ViewKind.PREPRODUCTION: self.tr("Pre-production"),
            ViewKind.ARCHIVED: self.tr("Archived"),
        }
        entries = [ViewEntry(self.tr("Views"))]
        for kind, label in labels.items():
            view = PortfolioView(kind)
            entries.append(ViewEntry(label, view, sum(view.admits(workload) for workload in workloads)))
        return entries

    def _clients(self, workloads: Sequence[Workload]) -> list[ViewEntry]:
        current = [workload for workload in workloads if not workload.archived]
        numbers = Counter(comparable(workload.client) for workload in current)
        names: dict[str, str] = {}
        for workload in current:
            names.setdefault(comparable(workload.client), workload.client.strip())
        without = numbers.pop("", 0)
        if not numbers:
            return []
        entries = [ViewEntry(self.tr("Clients"))]
        entries.extend(
            ViewEntry(names[key], PortfolioView(ViewKind.CLIENT, key), numbers[key])
            for key in sorted(numbers, key=lambda key: names[key].casefold())
        )
        if without:
            entries.append(ViewEntry(self.tr("No client"), PortfolioView(ViewKind.NO_CLIENT), without))
        return entries
