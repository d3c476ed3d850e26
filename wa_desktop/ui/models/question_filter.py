"""Which questions the list shows: a pillar's, or those of the whole review that match a text and some kinds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
)

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.models.question_words import comparable, matches
from wa_desktop.ui.models.questions import QuestionItem, QuestionListModel


class Facet(StrEnum):
    """A kind of question; several may be asked for at once."""

    OPEN = "open"
    FLAGGED = "flagged"
    TO_VERIFY = "to-verify"
    NOTES = "notes"
    EVIDENCE = "evidence"
    HIGH = "high"
    MEDIUM = "medium"
    PRIORITY = "priority"

    @property
    def word(self) -> str:
        """Its name on screen."""
        tr = _tr
        return {
            Facet.OPEN: tr("Open"),
            Facet.FLAGGED: tr("Flagged"),
            Facet.TO_VERIFY: tr("To verify"),
            Facet.NOTES: tr("With notes"),
            Facet.EVIDENCE: tr("With evidence"),
            Facet.HIGH: tr("High risk"),
            Facet.MEDIUM: tr("Medium risk"),
            Facet.PRIORITY: tr("Priority"),
        }[self]

    def holds(self, item: QuestionItem) -> bool:
        """Whether a question is of this kind."""
        return {
            Facet.OPEN: item.progress < 1,
            Facet.FLAGGED: item.flagged,
            Facet.TO_VERIFY: item.to_verify,
            Facet.NOTES: bool(item.notes),
            Facet.EVIDENCE: item.evidence > 0,
            Facet.HIGH: item.rating.risk is Risk.HIGH,
            Facet.MEDIUM: item.rating.risk in {Risk.MEDIUM, Risk.NO_RULE_MATCHED},
            Facet.PRIORITY: item.prioritised,
        }[self]


RISKS = frozenset({Facet.HIGH, Facet.MEDIUM})
"""Of these one is enough; all others must hold together."""


@dataclass(frozen=True)
class Filters:
    """What is looked for; `whole` says whether in the whole review or in the pillar in hand alone."""

    text: str = ""
    facets: frozenset[Facet] = frozenset()
    whole: bool = True

    @property
    def active(self) -> bool:
        """Whether anything is looked for at all."""
        return bool(self.text.strip() or self.facets)

    def hold(self, item: QuestionItem) -> bool:
        """Whether a question matches, wherever it stands."""
        wanted = comparable(self.text)
        risks = self.facets & RISKS
        return (
            (not wanted.strip() or matches(item.words + item.notes, wanted))
            and (not risks or any(facet.holds(item) for facet in risks))
            and all(facet.holds(item) for facet in self.facets - RISKS)
        )


class QuestionFilter(QSortFilterProxyModel):
    """The rows of the list. The question in hand stays, though it no longer matches, until it is left."""

    def __init__(self, source: QuestionListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._filters = Filters()
        self._place: tuple[str, str] = ("", "")
        self._held: QuestionRef | None = None
        self._kept: QuestionRef | None = None
        self._by_order = False
        self.setSourceModel(source)

    @property
    def filters(self) -> Filters:
        """What is looked for."""
        return self._filters

    @property
    def by_order(self) -> bool:
        """Whether the rows stand in the order by priorities, all pillars together."""
        return self._by_order

    @property
    def spans_pillars(self) -> bool:
        """Whether questions of several pillars may stand side by side."""
        return self._by_order or (self._filters.active and self._filters.whole)

    def show_only(self, filters: Filters) -> None:
        """Look for something else."""
        if filters != self._filters:
            self.beginFilterChange()
            self._filters = filters
            self._hold(self._held)
            self.endFilterChange()

    def show_by_order(self, by_order: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Put the questions into the order by priorities, or back by pillar."""
        if by_order != self._by_order:
            self.beginFilterChange()
            self._by_order = by_order
            self.endFilterChange()
            self.sort(0 if by_order else -1)

    def take_in_hand(self, ref: QuestionRef, pillar_id: str) -> None:
        """Show the pillar of the question in hand where nothing is looked for."""
        place = (ref.lens, pillar_id)
        if place == self._place and not self._filters.active:
            self._held = ref
        elif place != self._place or ref != self._held:
            self.beginFilterChange()
            self._place = place
            self._hold(ref)
            self.endFilterChange()

    @property
    def scope_size(self) -> int:
        """How many questions there are to look among."""
        items = [self._source.item(row) for row in range(self._source.rowCount())]
        return sum(self.spans_pillars or (item.ref.lens, item.pillar.id) == self._place for item in items)

    def item(self, row: int) -> QuestionItem:
        """What a row of the list shows."""
        return self._source.item(self.mapToSource(self.index(row, 0)).row())

    def row_of(self, ref: QuestionRef | None) -> int:
        """The row in the list; -1 where the question is not shown."""
        row = self._source.row_of(ref) if ref else -1
        return self.mapFromSource(self._source.index(row)).row() if row >= 0 else -1

    def refs(self) -> list[QuestionRef]:
        """The questions of the list in the order they stand."""
        return [self.item(row).ref for row in range(self.rowCount())]

    def filterAcceptsRow(self, row: int, parent: object) -> bool:  # noqa: ARG002 Qt's signature
        """Whether a question is shown."""
        item = self._source.item(row)
        here = self.spans_pillars or (item.ref.lens, item.pillar.id) == self._place
        return here and (item.ref == self._kept or self._filters.hold(item))

    def lessThan(
        self, left: QModelIndex | QPersistentModelIndex, right: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """By priorities; questions without a place come last, in the order of the lens."""
        first, second = self._source.item(left.row()), self._source.item(right.row())
        return (not first.order, first.order, left.row()) < (not second.order, second.order, right.row())

    def _hold(self, ref: QuestionRef | None) -> None:
        item = self._source.item_of(ref) if ref else None
        self._held = ref
        self._kept = ref if item and self._filters.hold(item) else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuestionFilter", text)
