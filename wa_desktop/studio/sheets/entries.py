"""The pillars, questions and choices that a table has spoken of so far, quickly found by id or title."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wa_desktop.domain.workload import comparable
from wa_desktop.studio.sheets.columns import Column, Heading

Texts = Mapping[Heading, str]
"""What a row says of one thing; a text that is in pieces is joined, and blank cells are left out."""


@dataclass
class Entry:
    """A lens, pillar, question or choice as the rows so far describe it; `place` is where it was first spoken of."""

    place: str
    texts: dict[Column, str] = field(default_factory=dict)
    other: str = ""
    below: Entries = field(default_factory=lambda: Entries())  # noqa: PLW0108 the class follows below


@dataclass
class Entries:
    """Things beside each other, in order."""

    all: list[Entry] = field(default_factory=list)
    _by_id: dict[str, Entry] = field(default_factory=dict)
    _by_name: dict[str, Entry] = field(default_factory=dict)

    def add(self, entry: Entry) -> Entry:
        """Take one in as the last."""
        self.all.append(entry)
        return entry

    def find(self, texts: Texts, *, is_reference: bool) -> tuple[Entry | None, Texts]:
        """The one that a row speaks of, and what else the row says of it.

        It is found by its id, or without an id by its name. In a mere reference, on a sheet with one column for the
        two, what stands for an id may be a name and the other way round, and is then not taken for what it is not.
        """
        given, name = names_of(texts)
        if given:
            found = self._by_id.get(given)
            if found or name or not is_reference:
                return found, texts
            found = self._by_name.get(comparable(given))
            return found, _without(texts, is_id=True) if found else texts
        found = self._by_name.get(comparable(name))
        if found or not is_reference:
            return found, texts
        found = self._by_id.get(name)
        return found, _without(texts, is_id=False) if found else texts

    def index(self, entry: Entry) -> None:
        """Find the entry by its id and its name from now on; of two alike the first is found."""
        for column, text in entry.texts.items():
            if column.is_id:
                self._by_id.setdefault(text.strip(), entry)
            elif column.is_name:
                self._by_name.setdefault(comparable(text), entry)


def names_of(texts: Texts) -> tuple[str, str]:
    """The id and the name or title that a row gives."""
    given = name = ""
    for found, text in texts.items():
        if found.column and found.column.is_id:
            given = text.strip()
        elif found.column and found.column.is_name:
            name = text
    return given, name


def _without(texts: Texts, *, is_id: bool) -> Texts:
    return {
        found: text
        for found, text in texts.items()
        if not found.column or not (found.column.is_id if is_id else found.column.is_name)
    }
