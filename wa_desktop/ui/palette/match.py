"""Finds entries of the palette by a few letters, the best first; pure, so that it can be tested by itself."""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple

from wa_desktop.domain.lens import Risk
from wa_desktop.ui.palette.letters import Merit, Word, fold, id_places, origins, plain_id

MOST_FOUND = 500
"""Nobody reads on after so many."""

_MOST_WORDS = 8
_LONGEST_QUERY = 120


class Kind(IntEnum):
    """What an entry is; among equals a lower kind comes first."""

    PAGE = 0
    ACTION = 1
    QUESTION = 2
    WORKLOAD = 3
    PRACTICE = 4


SCOPES = {
    ">": frozenset({Kind.PAGE, Kind.ACTION}),
    "#": frozenset({Kind.QUESTION, Kind.PRACTICE}),
    "@": frozenset({Kind.WORKLOAD}),
}
"""What a query is narrowed to by its first sign."""


class Entry(NamedTuple):
    """Something to go to or to do.

    `key` names it among all entries and stays the same from start to start. `label` is the id people know it
    by, such as "SEC 2"; `detail` says where it belongs; `keys` are an action's keys, `risk` a question's.
    `target` is what is handed out when it is chosen.
    """

    kind: Kind
    key: str
    title: str
    label: str = ""
    detail: str = ""
    keys: str = ""
    risk: Risk | None = None
    target: Hashable = None


class Prepared(NamedTuple):
    """An entry with its texts folded once.

    `main` is label and title, and like `detail` has a space before each; the title begins at `title_at`.
    """

    entry: Entry
    main: str
    title_at: int
    detail: str
    plain_id: str
    text: str
    """Main text and detail together."""


def prepare(entry: Entry) -> Prepared:
    """Fold the texts of an entry."""
    before = f" {fold(entry.label)} " if entry.label else " "
    detail = f" {fold(entry.detail)}" if entry.detail else ""
    plain = plain_id(entry.label) if entry.label else ""
    main = before + fold(entry.title)
    return Prepared(entry, main, len(before), detail, plain, main + detail)


def scope_of(text: str) -> str:
    """The sign of SCOPES that a typed text begins with, also in full width; empty if it begins with none."""
    sign = unicodedata.normalize("NFKC", text.lstrip()[:1])
    return sign if sign in SCOPES else ""


class Marks(NamedTuple):
    """Positions of the characters of label, title and detail in which the query was found."""

    label: frozenset[int] = frozenset()
    title: frozenset[int] = frozenset()
    detail: frozenset[int] = frozenset()


class Query:
    """What somebody typed, ready to be held against entries; every word of it has to be found."""

    def __init__(self, text: str) -> None:
        self.words = fold(text[:_LONGEST_QUERY]).split()[:_MOST_WORDS]
        self._searches = [Word(word) for word in self.words]
        self._phrase = "".join(f" {word}" for word in self.words)
        self._plain_id = plain_id("".join(self.words))
        self._ends_in_digit = self._plain_id[-1:].isdigit()

    def sift(self, pool: Sequence[Prepared]) -> list[Prepared]:
        """The entries that it may fit, in their order; quick, for there may be thousands.

        Where more entries than are ever shown have the query as it is written, the others are left out.
        """
        phrase, plain = self._phrase, self._plain_id
        written = [one for one in pool if phrase in one.main or one.plain_id.startswith(plain)]
        if len(written) >= MOST_FOUND:
            return written
        for search in self._searches:
            match = search.letters.match
            pool = [one for one in pool if match(one.text) or one.plain_id.startswith(plain)]
        return list(pool)

    def merit(self, one: Prepared) -> tuple[Merit, int] | None:
        """How well it fits an entry, and how far its letters are spread there; None if it does not fit."""
        if not self.words:
            return Merit.WORDS, 0
        if one.plain_id.startswith(self._plain_id):
            return self._merit_of_id(one.plain_id), 0
        if self._phrase in one.main:
            return self._merit_of_phrase(one), 0
        worst, spread = Merit.WORDS, 0
        for search in self._searches:
            found = search.find(one.main, one.detail)
            if found is None:
                return None
            worst = max(worst, found.merit)
            spread += found.spread
        return worst, spread

    def marks(self, one: Prepared) -> Marks:
        """Which characters of an entry that it fits are to be marked."""
        main, detail = self.places(one)
        label, title, rest = origins(one.entry.label), origins(one.entry.title), origins(one.entry.detail)
        return Marks(
            frozenset(label[place - 1] for place in main if place < one.title_at),
            frozenset(title[place - one.title_at] for place in main if place >= one.title_at),
            frozenset(rest[place - 1] for place in detail),
        )

    def places(self, one: Prepared) -> tuple[set[int], set[int]]:
        """Where its letters stand in the folded texts `main` and `detail` of an entry."""
        if not self.words:
            return set(), set()
        if one.plain_id.startswith(self._plain_id):
            return set(id_places(self._plain_id, one.main[: one.title_at])), set()
        at = one.main.find(self._phrase)
        if at >= 0:
            return {at + place for place, sign in enumerate(self._phrase) if sign != " "}, set()
        main: set[int] = set()
        detail: set[int] = set()
        for search in self._searches:
            found = search.find(one.main, one.detail)
            if found:
                (detail if found.in_detail else main).update(found.places)
        return main, detail

    def _merit_of_id(self, whole: str) -> Merit:
        after = whole[len(self._plain_id) : len(self._plain_id) + 1]
        if not after:
            return Merit.SAME_ID
        return Merit.PART_OF_ID if self._ends_in_digit and not after.isdigit() else Merit.BEGINNING

    def _merit_of_phrase(self, one: Prepared) -> Merit:
        if not one.main.startswith(self._phrase, one.title_at - 1):
            return Merit.BEGINNING if one.main.startswith(self._phrase) else Merit.PHRASE
        same = one.main[one.title_at :].split() == self.words
        return Merit.SAME_TITLE if same else Merit.BEGINNING


class Index:
    """Entries to be found. Equals keep its order: those used last come first, then by kind, then as given."""

    def __init__(self, prepared: Iterable[Prepared], recent: Sequence[str] = ()) -> None:
        rank = {key: number for number, key in enumerate(recent)}
        never = len(rank)
        self._prepared = sorted(prepared, key=lambda one: (rank.get(one.entry.key, never), one.entry.kind))

    def find(self, query: Query, kinds: frozenset[Kind] = frozenset(Kind)) -> list[Prepared]:
        """The entries of these kinds that a query fits, the best first; all of them for an empty query."""
        pool = [one for one in self._prepared if one.entry.kind in kinds]
        if not query.words:
            return pool[:MOST_FOUND]
        found = []
        for number, one in enumerate(query.sift(pool)):
            merit = query.merit(one)
            if merit is not None:
                found.append((*merit, number, one))
        found.sort()
        return [one for *_, one in found[:MOST_FOUND]]
