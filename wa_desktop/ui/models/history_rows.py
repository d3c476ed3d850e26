"""The history of a review as rows by day: read page by page, and searched in slices between two turns of the event loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, QTimer, Signal

from wa_desktop.domain.history import ErasedEntry, Happening, HistoryEntry
from wa_desktop.report.history_find import HistoryFilter
from wa_desktop.report.history_words import Lenses, tell
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.words import date_word, risk_word, say, time_word, tr

PAGE = 200
"""How many entries are read at once for the list: some ten milliseconds."""
SLICE = 100
"""How many are looked through at once: finding words in an entry takes longer than reading it."""
ENOUGH = 1000
"""A search that has found so many waits until the list is scrolled to its end."""

Entries = Sequence[HistoryEntry | ErasedEntry]
Source = Callable[[int | None, int], Entries | None]
"""Reads entries, newest first: those before a number (None: from the newest), so many at most. None: it failed."""

EntryRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a HistoryRow."""


@dataclass(frozen=True)
class HistoryRow:
    """An entry, or the day that the entries below it happened on."""

    day: date
    entry: HistoryEntry | None = None


class HistoryModel(QAbstractListModel):
    """`looked` carries how many entries were looked through; `ended` says that there are no more.

    `authors_found` says that an author was met who was not known before.
    """

    looked = Signal(int)
    ended = Signal()
    authors_found = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.authors: dict[str, None] = {}
        self._source: Source | None = None
        self._lenses: Lenses = {}
        self._filter = HistoryFilter()
        self._rows: list[HistoryRow] = []
        self._last: int | None = None
        self._newest = 0
        self._count = 0
        self._at_end = True
        self._enough = ENOUGH
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self.read_on)

    @property
    def looked_through(self) -> int:
        """How many entries were read, whether they are shown or not."""
        return self._count

    @property
    def at_end(self) -> bool:
        """Whether all entries were read."""
        return self._at_end

    @property
    def filter(self) -> HistoryFilter:
        """What is looked for."""
        return self._filter

    @property
    def lenses(self) -> Lenses:
        """The lenses that entries are told with."""
        return self._lenses

    def show(self, source: Source | None, lenses: Lenses) -> None:
        """Show another history from its newest entry, or nothing."""
        self._source, self._lenses = source, lenses
        self.authors = {}
        self._begin()

    def show_lenses(self, lenses: Lenses) -> None:
        """Tell the entries with other lenses."""
        self._lenses = lenses

    def look_for(self, wanted: HistoryFilter) -> None:
        """Show the entries that are looked for, all others no longer."""
        if wanted != self._filter:
            self._filter = wanted
            self._begin()

    def add_new(self) -> None:
        """Read what was added since, and show it above."""
        if self._source is None:
            return
        fresh: list[HistoryEntry] = []
        before: int | None = None
        while True:
            page = self._source(before, PAGE)
            if not page:
                break
            fresh += [
                entry for entry in page if isinstance(entry, HistoryEntry) and entry.number > self._newest
            ]
            if page[-1].number <= self._newest or len(page) < PAGE:
                break
            before = page[-1].number
        if fresh:
            self._newest = fresh[0].number
            self._count += len(fresh)
            self._put_above([entry for entry in fresh if self._wants(entry)])
            self.looked.emit(self._count)

    def row(self, number: int) -> HistoryRow:
        """The row at a place."""
        return self._rows[number]

    def first_entry(self) -> int:
        """The place of the newest entry; -1 if there is none."""
        return 1 if self._rows else -1

    def place_of(self, number: int) -> int:
        """The place of the entry of that number; -1 if it is not shown."""
        places = (place for place, row in enumerate(self._rows) if row.entry and row.entry.number == number)
        return next(places, -1)

    def read_on(self) -> None:
        """Read one page more, and go on by itself while something is looked for."""
        limit = PAGE if self._filter.finds_all else SLICE
        page = self._source(self._last, limit) if self._source else ()
        if page:
            self._last = page[-1].number
            self._newest = self._newest or page[0].number
            self._count += len(page)
        self._at_end = page is None or len(page) < limit
        self._put_below(
            [entry for entry in page or () if isinstance(entry, HistoryEntry) and self._wants(entry)]
        )
        self.looked.emit(self._count)
        if self._at_end:
            self.ended.emit()
        elif not self._filter.finds_all and len(self._rows) < self._enough:
            self._slices.start()

    # Qt's side of it

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Entries read so far, and their days."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether older entries can be read; a search reads them by itself, as long as it has not found enough."""
        return not parent.isValid() and not self._at_end and not self._slices.isActive()

    def fetchMore(self, parent: Index) -> None:
        """The list was scrolled to its end."""
        if self.canFetchMore(parent):
            self._enough = len(self._rows) + ENOUGH
            self.read_on()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Entries can be chosen, days cannot."""
        if not index.isValid() or self._rows[index.row()].entry is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate, its sentence, and its words for screen readers."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == EntryRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.sentence(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row.entry.happening, self._lenses) if row.entry else date_word(row.day)
        return None

    def sentence(self, row: HistoryRow) -> str:
        """What a row says beside its time and risk."""
        if row.entry is None:
            return date_word(row.day)
        return say(tell(row.entry.happening, self._lenses, with_risk=False))

    # What it does

    def _begin(self) -> None:
        self._slices.stop()
        self.beginResetModel()
        self._rows = []
        self._last, self._newest, self._count = None, 0, 0
        self._at_end, self._enough = self._source is None, ENOUGH
        self.endResetModel()
        if self._source:
            self.read_on()

    def _wants(self, entry: HistoryEntry) -> bool:
        if entry.happening.author not in self.authors:
            self.authors[entry.happening.author] = None
            self.authors_found.emit()
        return self._filter.finds_all or self._filter.passes(entry.happening, self._lenses, say)

    def _put_below(self, entries: Sequence[HistoryEntry]) -> None:
        rows = _by_day(entries, self._rows[-1].day if self._rows else None)
        if rows:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def _put_above(self, entries: Sequence[HistoryEntry]) -> None:
        rows = _by_day(entries, None)
        if not rows:
            return
        if (
            self._rows and rows[-1].day == self._rows[0].day
        ):  # its heading is there already: the new ones follow it
            last = max(number for number, row in enumerate(rows) if row.entry is None)
            below, rows = rows[last + 1 :], rows[:last]
            self.beginInsertRows(QModelIndex(), 1, len(below))
            self._rows[1:1] = below
            self.endInsertRows()
        if rows:
            self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
            self._rows[:0] = rows
            self.endInsertRows()


def spoken(happening: Happening, lenses: Lenses) -> str:
    """An entry as a screen reader says it: time, sentence, risk."""
    return f"{time_word(happening.at)}, {say(tell(happening, lenses))}"


def risk_text(happening: Happening) -> str:
    """What became of the risk, as a row shows it at its right; empty where it stayed."""
    before, after = happening.risk_before, happening.risk_after
    if before is None or after is None or before is after:
        return ""
    return tr("{before} → {after}").format(before=risk_word(before), after=risk_word(after))


def _by_day(entries: Sequence[HistoryEntry], day: date | None) -> list[HistoryRow]:
    """Rows for entries, each new day with its own row above; `day` is the one that has such a row already."""
    rows: list[HistoryRow] = []
    for entry in entries:
        here = entry.happening.at.astimezone().date()
        if here != day:
            rows.append(HistoryRow(here))
            day = here
        rows.append(HistoryRow(here, entry))
    return rows
