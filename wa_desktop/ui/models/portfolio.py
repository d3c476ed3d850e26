"""Workloads by pillars as a table: one row per workload, one column per pillar of the framework."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Pillar, Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.workload import Workload
from wa_desktop.ui.models.workload_figures import Counted, FiguresQueue, WorkloadFigures
from wa_desktop.ui.words import day_word, say

Index = QModelIndex | QPersistentModelIndex

WorkloadRole = Qt.ItemDataRole.UserRole
CellRole = Qt.ItemDataRole.UserRole + 1


class Part(Enum):
    """What a column is about."""

    WORKLOAD = "workload"
    RISKS = "risks"
    ANSWERED = "answered"
    CHANGED = "changed"


@dataclass(frozen=True)
class Column:
    """A column: its part, and for risks the pillar; None there means the whole review."""

    part: Part
    pillar: Pillar | None = None

    @property
    def key(self) -> str:
        """How the figures name the pillar."""
        return (self.pillar.prefix or self.pillar.id) if self.pillar else ""


@dataclass(frozen=True)
class Cell:
    """What a risk cell says on its pill, in which colour, and in whole words; `note` stands beside the pill."""

    text: str
    risk: Risk
    words: str
    note: str = ""


class PortfolioModel(QAbstractTableModel):
    """All workloads of the workspace; figures come in from the queue as they are counted.

    It sorts itself: a proxy would ask for two values per comparison, twenty thousand in a thousand rows.
    """

    def __init__(self, figures: FiguresQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._read: dict[str, Workload] = {}
        self._shown: list[Workload] = []
        self._row_of: dict[str, int] = {}
        self._texts: dict[str, str] = {}
        self._lacking: set[str] = set()
        self._order = (-1, Qt.SortOrder.AscendingOrder)
        self.columns: tuple[Column, ...] = ()
        figures.counted.connect(self._on_counted)

    @property
    def workloads(self) -> Sequence[Workload]:
        """All workloads, in the workspace's order."""
        return tuple(self._read.values())

    @property
    def rows(self) -> Sequence[Workload]:
        """All workloads, in the order of the rows."""
        return self._shown

    def show_workloads(self, workloads: Sequence[Workload], pillars: Sequence[Pillar]) -> None:
        """Show other workloads, and the pillars of the framework as columns; rows stay where they are the same."""
        risks = [Column(Part.RISKS, pillar) for pillar in pillars] or [Column(Part.RISKS)]
        columns = (Column(Part.WORKLOAD), *risks, Column(Part.ANSWERED), Column(Part.CHANGED))
        read = {workload.id: workload for workload in workloads}
        if columns == self.columns and read.keys() == self._read.keys():
            changed = [workload for key, workload in read.items() if workload != self._read[key]]
            self._read = read
            self._take_over(changed)
            return
        self.beginResetModel()
        self.columns, self._read = columns, read
        self._texts.clear()
        self._lacking = {key for key, workload in read.items() if self._has_no_pillar(workload)}
        self._put_in_order(self._ordered())
        self.endResetModel()

    def show_workload(self, workload: Workload) -> None:
        """Show one workload as it is now."""
        if workload.id in self._read:
            self._read[workload.id] = workload
            self._take_over([workload])

    def workload(self, row: int) -> Workload:
        """The workload of a row."""
        return self._shown[row]

    def row_of(self, workload_id: str) -> int:
        """The row of a workload; -1 if it is not here."""
        return self._row_of.get(workload_id, -1)

    def text(self, workload: Workload) -> str:
        """All that the search looks through, in small letters."""
        if workload.id not in self._texts:
            self._texts[workload.id] = _searchable(workload)
        return self._texts[workload.id]

    def figures(self, row: int) -> Counted | None:
        """A row's figures if they are known; asking does not start the counting."""
        return self._figures.of(self._shown[row])

    def lacks_framework(self, row: int) -> bool:
        """Whether the row is known to have no pillar of the framework, so that one cell shows its totals."""
        return self._shown[row].id in self._lacking

    def rows_without_framework(self) -> list[int]:
        """All such rows."""
        return [self._row_of[key] for key in self._lacking]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in order by a column; equal ones stay in the workspace's order."""
        self._order = (column, order)
        self._sort_again()

    def longest_texts(self) -> dict[Part, tuple[str, ...]]:
        """Texts as long as those of the narrow columns become, to give them room before anything is counted."""
        return {
            Part.RISKS: (
                self._risks(RiskCounts(high=8, medium=8)).text,
                self._risks(RiskCounts(none=1, unanswered=88)).text,
            ),
            Part.ANSWERED: (self._share(RiskCounts(none=188)),),
            Part.CHANGED: (day_word(datetime(2028, 12, 28, 12, tzinfo=UTC)),),
        }

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many workloads."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Name, risks, answered, last change."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns; a click sorts risks and changes with the greatest on top."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(column)
        if role == Qt.ItemDataRole.InitialSortOrderRole:
            up = column.part in {Part.WORKLOAD, Part.ANSWERED}
            return Qt.SortOrder.AscendingOrder if up else Qt.SortOrder.DescendingOrder
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if column.part is Part.RISKS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.pillar.name if column.pillar else self._title(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts for everybody, cells for the delegate, plain values to sort by."""
        if not index.isValid():
            return None
        row, column = index.row(), self.columns[index.column()]
        if role == WorkloadRole:
            return self._shown[row]
        if role == CellRole:
            return self._cell(row, column) if column.part is Part.RISKS else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(row, column)
        return None

    def _title(self, column: Column) -> str:
        if column.part is Part.RISKS:
            return column.key or self.tr("Risks")
        return {
            Part.WORKLOAD: self.tr("Workload"),
            Part.ANSWERED: self.tr("Answered"),
            Part.CHANGED: self.tr("Last change"),
        }[column.part]

    def _wanted_figures(self, row: int) -> Counted | None:
        """A row's figures for the screen: what is looked at is counted first."""
        self._figures.ask_first(self._shown[row])
        return self.figures(row)

    def _text(self, row: int, column: Column) -> str:
        workload = self._shown[row]
        if column.part is Part.WORKLOAD:
            return workload.name
        if column.part is Part.CHANGED:
            return day_word(workload.updated_at) if workload.updated_at else ""
        if column.part is Part.RISKS:
            return self._cell(row, column).text
        counted = self._wanted_figures(row)
        if not isinstance(counted, WorkloadFigures):
            return "" if counted else "…"
        return self._share(counted.total)

    def _share(self, counts: RiskCounts) -> str:
        return self.tr("{count} of {total}").format(count=counts.answered, total=counts.total)

    def _words(self, row: int, column: Column) -> str:
        workload = self._shown[row]
        if column.part is Part.WORKLOAD:
            if not workload.client:
                return workload.name
            return self.tr("{workload}, client: {client}").format(
                workload=workload.name, client=workload.client
            )
        text = self._text(row, column)
        if column.part is Part.CHANGED:
            return self.tr("Last change: {day}").format(day=text)
        if column.part is Part.ANSWERED:
            return self.tr("Questions answered: {share}").format(share=text)
        name = (
            column.pillar.name if column.pillar and not self.lacks_framework(row) else self.tr("All lenses")
        )
        return self.tr("{pillar}: {risks}").format(pillar=name, risks=self._cell(row, column).words)

    def _cell(self, row: int, column: Column) -> Cell:
        counted = self._wanted_figures(row)
        if counted is None:
            return Cell("…", Risk.UNANSWERED, self.tr("being counted"))
        if isinstance(counted, Message):
            return Cell("?", Risk.UNANSWERED, say(counted))
        if column.pillar is None:
            return self._risks(counted.total)
        if not counted.pillars:
            note = ", ".join(lens.name for lens in counted.lenses)
            return replace(self._risks(counted.total), note=note)
        return self._risks(counted.pillars.get(column.key, RiskCounts()))

    def _risks(self, counts: RiskCounts) -> Cell:
        """The worst that there is to say: risks, else what is open, else a tick."""
        medium = counts.medium + counts.no_rule_matched
        words = self.tr("{high} high, {medium} medium, {open} open").format(
            high=counts.high, medium=medium, open=counts.unanswered
        )
        if counts.high and medium:
            text = self.tr("{high}H {medium}M").format(high=counts.high, medium=medium)
            return Cell(text, Risk.HIGH, words)
        if counts.high:
            return Cell(self.tr("{high}H").format(high=counts.high), Risk.HIGH, words)
        if medium:
            return Cell(self.tr("{medium}M").format(medium=medium), Risk.MEDIUM, words)
        if not counts.answered:
            return Cell("–", Risk.UNANSWERED, self.tr("nothing answered"))
        if counts.unanswered:
            return Cell(self.tr("{open} open").format(open=counts.unanswered), Risk.UNANSWERED, words)
        if counts.none:
            return Cell("✓", Risk.NONE, self.tr("no risk"))
        return Cell(self.tr("N/A"), Risk.NOT_APPLICABLE, self.tr("does not apply"))

    def _has_no_pillar(self, workload: Workload) -> bool:
        counted = self._figures.of(workload)
        return isinstance(counted, Message) or (counted is not None and not counted.pillars)

    def _ordered(self) -> list[Workload]:
        """All workloads in the order that was asked for."""
        number, order = self._order
        workloads = list(self._read.values())
        if not 0 <= number < len(self.columns):
            return workloads
        value = partial(self._sort_value, column=self.columns[number])
        return sorted(workloads, key=value, reverse=order is Qt.SortOrder.DescendingOrder)

    def _put_in_order(self, workloads: list[Workload]) -> None:
        self._shown = workloads
        self._row_of = {workload.id: row for row, workload in enumerate(workloads)}

    def _sort_again(self) -> None:
        """Move the rows whose place is another one now; the chosen one stays chosen."""
        workloads = self._ordered()
        if all(one.id == other.id for one, other in zip(workloads, self._shown, strict=True)):
            self._shown = workloads
            return
        self.layoutAboutToBeChanged.emit()  # without the list of parents, which ends the process in PySide6 6.11
        kept = self.persistentIndexList()
        ids = [self._shown[index.row()].id for index in kept]
        self._put_in_order(workloads)
        moved = [self.index(self._row_of[key], index.column()) for key, index in zip(ids, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _take_over(self, changed: Sequence[Workload]) -> None:
        """Redraw what changed where it stands, then move what has another place now."""
        last = len(self.columns) - 1
        for workload in changed:
            row = self._row_of[workload.id]
            self._shown[row] = workload
            self._texts.pop(workload.id, None)
            self._note_lack(workload)
            self.dataChanged.emit(self.index(row, 0), self.index(row, last))
        if self._figures.idle or not self._sorted_by_figures():
            self._sort_again()

    def _note_lack(self, workload: Workload) -> None:
        if self._has_no_pillar(workload):
            self._lacking.add(workload.id)
        else:
            self._lacking.discard(workload.id)

    def _sorted_by_figures(self) -> bool:
        number = self._order[0]
        parts = {Part.RISKS, Part.ANSWERED}
        return 0 <= number < len(self.columns) and self.columns[number].part in parts

    def _sort_value(self, workload: Workload, column: Column) -> Any:
        """What a workload is sorted by in a column: text or number, the same kind in all rows."""
        if column.part is Part.WORKLOAD:
            return workload.name.casefold()
        if column.part is Part.CHANGED:
            return workload.updated_at.timestamp() if workload.updated_at else 0.0
        counted = self._figures.of(workload)
        if not isinstance(counted, WorkloadFigures):
            return -2.0
        if column.part is Part.ANSWERED:
            return counted.total.answered / max(1, counted.total.total)
        whole = column.pillar is None or not counted.pillars
        counts = counted.total if whole else counted.pillars.get(column.key, RiskCounts())
        if not counts.answered:
            return -1.0
        return float(counts.high * 10_000 + counts.medium + counts.no_rule_matched)

    def _on_counted(self, ids: frozenset[str]) -> None:
        """Redraw what was counted; rows change places only at the end, or they would jump under the pointer."""
        roles = [Qt.ItemDataRole.DisplayRole, CellRole]
        last = len(self.columns) - 1
        for workload_id in ids:
            row = self._row_of.get(workload_id)
            if row is not None:
                self._note_lack(self._shown[row])
                self.dataChanged.emit(self.index(row, 1), self.index(row, last), roles)
        if self._figures.idle and self._sorted_by_figures():
            self._sort_again()


def _searchable(workload: Workload) -> str:
    parts = [
        workload.name,
        workload.client,
        workload.description,
        workload.review_owner,
        workload.industry_type,
        workload.industry,
        *workload.aws_regions,
        *workload.non_aws_regions,
        *workload.account_ids,
        *(part for tag in workload.tags for part in tag),
    ]
    return "\n".join(parts).casefold()
