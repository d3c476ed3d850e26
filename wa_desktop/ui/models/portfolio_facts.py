"""What of a workload's entry takes a while to work out, kept as long as the entry is the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from wa_desktop.domain.cadence import ReviewDue
from wa_desktop.domain.overdue import ReviewLimits, is_before, review_limits
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.workload import comparable
from wa_desktop.ui.models.workload_figures import all_letters

SOON = 30
"""Days within which a review is due soon."""

Tags = tuple[tuple[str, str], ...]


class PortfolioTotals(NamedTuple):
    """How many workloads run, how many are archived, and how many clients those that run have."""

    current: int
    archived: int
    clients: int

    @property
    def workloads(self) -> int:
        """All of them."""
        return self.current + self.archived


def totals_of(entries: Iterable[PortfolioEntry]) -> PortfolioTotals:
    """Count a portfolio."""
    archived = current = 0
    names: set[str] = set()
    for entry in entries:
        if entry.archived:
            archived += 1
        else:
            current += 1
            names.add(entry.client)
    return PortfolioTotals(current, archived, len({client_key(name) for name in names} - {""}))


class PortfolioFacts:
    """Texts to search in, days of the next review and letters of all questions, by workload.

    `words_of_industry` says an industry type in the interface's language; people search for what they see.
    """

    def __init__(self, words_of_industry: Callable[[], Mapping[str, str]] = dict) -> None:
        self._today = date.min
        self._limits: ReviewLimits = {}
        self._soon_limits: ReviewLimits = {}
        self.industry_words = words_of_industry
        self._texts: dict[str, str] = {}
        self._dues: dict[str, ReviewDue | None] = {}
        self._letters: dict[str, str] = {}
        self._overdue: dict[str, bool] = {}

    @property
    def today(self) -> date:
        """The day by which reviews are due or overdue."""
        return self._today

    @today.setter
    def today(self, today: date) -> None:
        if today != self._today:
            self._today = today
            self._overdue.clear()
            self._limits = review_limits(today)
            self._soon_limits = review_limits(today + timedelta(SOON + 1))

    def forget(self, ids: Iterable[str] | None = None) -> None:
        """These workloads, or all, are other ones now."""
        gone = None if ids is None else tuple(ids)
        for known in (self._texts, self._dues, self._letters, self._overdue):
            if gone is None:
                known.clear()
                continue
            for workload_id in gone:
                known.pop(workload_id, None)

    def prepare_texts(self, entries: Iterable[PortfolioEntry], most: int) -> bool:
        """Make at most so many texts ahead of a search; False where none is left to make."""
        made = 0
        words = self.industry_words()
        for entry in entries:
            if entry.id not in self._texts:
                self._texts[entry.id] = _searchable(entry, words)
                made += 1
                if made >= most:
                    return True
        return False

    def found(self, entries: Iterable[PortfolioEntry], sought: tuple[str, ...]) -> list[PortfolioEntry]:
        """Those that have every one of these words, given in small letters."""
        rows = list(entries)
        texts = self._texts
        missing = [entry for entry in rows if entry.id not in texts]
        if missing:
            words = self.industry_words()
            for entry in missing:
                texts[entry.id] = _searchable(entry, words)
        for word in sought:
            rows = [entry for entry in rows if word in texts[entry.id]]
        return rows

    def due(self, entry: PortfolioEntry) -> ReviewDue | None:
        """When it is to be reviewed again."""
        try:
            return self._dues[entry.id]
        except KeyError:
            due = self._dues[entry.id] = _due_of(entry)
            return due

    def prepare_dues(self, entries: Iterable[PortfolioEntry], most: int) -> bool:
        """Work out when at most so many more of these are due; True once all are known."""
        missing = [entry for entry in entries if entry.id not in self._dues]
        for entry in missing[:most]:
            self._dues[entry.id] = _due_of(entry)
        return len(missing) <= most

    def is_overdue(self, entry: PortfolioEntry) -> bool:
        """Whether that day has passed.

        Of a review that is due by its cadence alone, the text of the last one says so by itself: that is asked of
        every workload while somebody waits for the list.
        """
        known = self._overdue.get(entry.id)
        if known is None:
            known = is_before(entry, self._limits)
            if known is None:
                due = self.due(entry)
                known = due is not None and due.is_overdue(self._today)
            self._overdue[entry.id] = known
        return known

    def is_due(self, entry: PortfolioEntry) -> bool:
        """Whether it is overdue or due in the next SOON days."""
        before = is_before(entry, self._soon_limits)
        if before is None:
            due = self.due(entry)
            return due is not None and due.day <= self._today + timedelta(SOON)
        return before

    def letters(self, entry: PortfolioEntry) -> str:
        """The risks of all its questions."""
        try:
            return self._letters[entry.id]
        except KeyError:
            letters = self._letters[entry.id] = all_letters(entry)
            return letters


def _due_of(entry: PortfolioEntry) -> ReviewDue | None:
    """None too where the file holds no day and no cadence: the check of the file says so, the list goes on."""
    try:
        return entry.due
    except ValueError:
        return None


@lru_cache(maxsize=20_000)
def tags_of(tags_text: str) -> Tags:
    """The tags as key and value; workloads that have the same share them. None where the file is damaged there."""
    if tags_text == "[]":
        return ()
    try:
        return tuple((str(key), str(value)) for key, value in json.loads(tags_text))
    except (ValueError, TypeError):
        return ()


@lru_cache(maxsize=20_000)
def client_key(client: str) -> str:
    """By what a client is told from others: spaces and capitals make no difference."""
    return comparable(client)


def _searchable(entry: PortfolioEntry, industry_words: Mapping[str, str]) -> str:
    parts = [
        entry.name,
        entry.client,
        entry.review_owner,
        entry.industry,
        entry.industry_type,
        industry_words.get(entry.industry_type, ""),
        *(part for tag in tags_of(entry.tags_text) for part in tag),
    ]
    return "\n".join(parts).casefold()
