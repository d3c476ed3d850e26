"""Texts that no cell can hold: their cell keeps the beginning, and the whole of them stands on a sheet of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from wa_desktop.report.portfolio_sheet import clean_text, fits_cell
from wa_desktop.report.workbook import workbook_words as terms
from wa_desktop.report.workbook.source import Source
from wa_desktop.report.workbook.table import Column, Look, Table

_MOST_LINE_ENDS = 253
"""In a cell ("Excel specifications and limits")."""

_BEGINNING = 1000
"""Characters that stay in the cell."""

_PART = 2400
_LINES = 24
_WIDTH = 110
"""A part is at most so long: a row of a sheet cannot be higher than some 27 lines."""


@dataclass(frozen=True)
class _Part:
    number: str
    sheet: str
    row: str
    column: str
    part: int
    parts: int
    text: str


@dataclass
class LongTexts:
    """Takes what is too long while sheets are written, and makes a table of it. `sheet` is that table's name."""

    source: Source
    sheet: str
    _parts: list[_Part] = field(default_factory=list)
    _count: int = 0

    def fitted(self, text: str, sheet: str, row: str, column: str) -> str:
        """The text as a cell can hold it: whole, or its beginning with where the rest is."""
        text = clean_text(text)
        if fits_cell(text) and text.count("\n") <= _MOST_LINE_ENDS:
            return text
        self._count += 1
        number = f"T-{self._count}"
        pieces = list(parts_of(text))
        self._parts += [
            _Part(number, sheet, row, column, place, len(pieces), piece)
            for place, piece in enumerate(pieces, 1)
        ]
        return text[:_BEGINNING].rstrip() + self.source.said(terms.goes_on(number, self.sheet))

    def table(self) -> Table | None:
        """Every part of every text that was too long, in order; None where none was."""
        if not self._parts:
            return None
        said = self.source.said
        columns = (
            Column(said(terms.NUMBER), 7, lambda one: one.number, Look.LABEL),
            Column(said(terms.SHEET), 14, lambda one: one.sheet),
            Column(said(terms.ROW), 18, lambda one: one.row),
            Column(said(terms.COLUMN), 16, lambda one: one.column),
            Column(said(terms.PART), 7, lambda one: one.part, Look.NUMBER),
            Column(said(terms.PARTS), 7, lambda one: one.parts, Look.NUMBER),
            Column(said(terms.TEXT), _WIDTH, lambda one: one.text),
        )
        return self.source.table(terms.LONG_TEXTS, columns, self._parts)


def parts_of(text: str) -> Iterator[str]:
    """The text cut into parts that a row can show; one behind the other they are the text."""
    start = 0
    while start < len(text):
        end = _end(text, start)
        yield text[start:end]
        start = end


def _end(text: str, start: int) -> int:
    """Where the part that begins at `start` ends: at a line end or a blank where one is near."""
    most, lines, place = min(start + _PART, len(text)), 0, start
    while place < most:
        line = text.find("\n", place, most)
        length = (most if line < 0 else line + 1) - place
        lines += max(1, -(-length // _WIDTH))
        if lines > _LINES and place > start:
            return place
        place += length
    if most == len(text):
        return most
    blank = text.rfind(" ", start + _PART // 2, most)
    return blank + 1 if blank > 0 else most
