"""Writes tables into a workbook: text as text whatever it looks like, days as days, with filter, lists and colors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from wa_desktop.report.links import Link
from wa_desktop.report.portfolio_sheet import clean_text
from wa_desktop.report.workbook.heights import FITS, growing_sheet, height_of, lines_of, tallest
from wa_desktop.report.workbook.long_texts import LongTexts
from wa_desktop.report.workbook.looks import Looks
from wa_desktop.report.workbook.table import Column, Look, Offer, Table, Value

Tick = Callable[[], None]
"""Is called after each row; it may raise to stop the work."""

FIRST_DAY = date(1900, 3, 1)
"""Excel counts a 29 February 1900 that never was; earlier days are written as text."""

ROOM = 200
"""Rows below a table that offer the same lists, for actions that people add."""

_ARROW = 2.5
"""Characters that the arrow of a filter covers."""
_MOST_LINKS = 60_000
"""Of the 65,530 that Excel takes on a sheet."""
_LONGEST_LINK = 2000
_SURE = 8000
"""A text of so few characters fits into a cell whatever is in it, but for line ends."""


@dataclass
class Writer:
    """Fills the sheets of one workbook. `lists` are the cells of each list to choose from; `rows` counts by sheet."""

    book: Any
    looks: Looks
    long_texts: LongTexts
    tick: Tick
    lists: Mapping[Offer, str] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    _tables: int = 0
    _lines: dict[tuple[str, float], int] = field(default_factory=dict)

    def write(self, table: Table, name: str) -> Any:
        """Write a table as a sheet of that name and give the library's sheet."""
        sheet = self.sheet(name)
        self._head(sheet, table)
        self._body(sheet, table, name)
        if table.empty and not table.rows:
            sheet.write_string(1, 1, clean_text(table.empty), self.looks.plain)
        last = max(1, len(table.rows))
        sheet.freeze_panes(1, table.frozen)
        sheet.repeat_rows(0)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})
        for place, column in enumerate(table.columns):
            self._offer(sheet, column, place, last + ROOM)
            self._color(sheet, column, place, last)
        self._warn(sheet, table, last)
        self.rows[name] = 1 + (len(table.rows) or bool(table.empty))
        return sheet

    def sheet(self, name: str) -> Any:
        """Another sheet of the workbook."""
        return self.book.add_worksheet(name, growing_sheet())

    def _head(self, sheet: Any, table: Table) -> None:
        """A table of Excel's: it has a head that is read aloud with its cells, and grows with what is added."""
        widths = [column.width - _ARROW for column in table.columns]
        sheet.set_row(0, 4 + height_of(tallest([column.heading for column in table.columns], widths)))
        for place, column in enumerate(table.columns):
            sheet.set_column(place, place, column.width, self.looks.cells[column.look])
        heads = [(column.heading, column.look) for column in table.columns]
        self.frame(sheet, (0, len(table.rows)), heads, (table.title, table.holds), filtered=True)

    def frame(
        self,
        sheet: Any,
        place: tuple[int, int],
        heads: Sequence[tuple[str, Look]],
        about: tuple[str, str],
        *,
        filtered: bool = False,
    ) -> None:
        """Make a table of Excel's with its head in row `place[0]`, counted from 0, and `place[1]` rows below.

        `about` are its title and what it holds, for those who cannot see it.
        """
        self._tables += 1
        top, count = place
        headings = unlike(clean_text(heading) for heading, _ in heads)
        sheet.add_table(
            *(top, 0, top + max(1, count), len(heads) - 1),
            {
                "name": f"Table_{self._tables}",
                "style": None,
                "autofilter": filtered,
                "title": clean_text(about[0]),
                "description": clean_text(about[1]),
                "columns": [
                    {"header": heading, "header_format": self.looks.heads[look]}
                    for heading, (_, look) in zip(headings, heads, strict=True)
                ],
            },
        )

    def _body(self, sheet: Any, table: Table, name: str) -> None:
        formats = [self.looks.cells[column.look] for column in table.columns]
        rooms = [column.width * FITS for column in table.columns]
        write_text, write_other, fitted = sheet.write_string, self._other, self.long_texts.fitted
        for line, row in enumerate(table.rows, 1):
            lines = 1
            for place, value in enumerate(row):
                if type(value) is str:
                    if not value:
                        continue
                    length = len(value)
                    plain = length <= _SURE and value.isascii() and value.isprintable()
                    text = value if plain else fitted(value, name, str(row[0]), table.columns[place].heading)
                    write_text(line, place, text, formats[place])
                    if length > rooms[place] or not plain:
                        lines = max(lines, self._lines_of(text, table.columns[place].width))
                elif value is not None:
                    write_other(sheet, line, place, value, formats[place])
            if lines > 1:
                sheet.set_row(line, height_of(lines))
            self.tick()

    def _lines_of(self, text: str, width: float) -> int:
        """How many lines a text takes; titles of questions come again and again."""
        found = self._lines.get((text, width))
        if found is None:
            found = self._lines[text, width] = lines_of(text, width)
        return found

    def _other(self, sheet: Any, line: int, place: int, value: Value, look: Any) -> None:
        match value:
            case Link(text, url):
                if url and len(url) <= _LONGEST_LINK and line <= _MOST_LINKS:
                    sheet.write_url(line, place, url, look, text)
                else:
                    sheet.write_string(line, place, clean_text(url or text), self.looks.words)
            case date():
                if value >= FIRST_DAY:
                    sheet.write_datetime(line, place, value, look)
                else:
                    sheet.write_string(line, place, value.isoformat(), look)
            case int() | float():
                sheet.write_number(line, place, value, look)

    def _offer(self, sheet: Any, column: Column, place: int, last: int) -> None:
        """A list to choose from; only names may be others than those in it."""
        source = self.lists.get(column.offer) if column.offer else None
        if source:
            takes_others = column.offer is Offer.OWNER
            rule = {"validate": "list", "source": source, "show_error": not takes_others}
            sheet.data_validation(1, place, last, place, rule)

    def _color(self, sheet: Any, column: Column, place: int, last: int) -> None:
        for word, tone in column.tones.items():
            rule = {
                "type": "cell",
                "criteria": "==",
                "value": quoted(word),
                "format": self.looks.tones[tone],
            }
            sheet.conditional_format(1, place, last, place, rule)

    def _warn(self, sheet: Any, table: Table, last: int) -> None:
        if table.lateness is None:
            return
        due, status = column_letter(table.lateness.due), column_letter(table.lateness.status)
        live = ",".join(f"${status}2={quoted(word)}" for word in table.lateness.live)
        late = f"=AND(ISNUMBER(${due}2),${due}2<TODAY(),OR({live}))"
        place = table.lateness.due
        sheet.conditional_format(
            1, place, last, place, {"type": "formula", "criteria": late, "format": self.looks.late}
        )


def column_letter(place: int) -> str:
    """The letters of a column, counted from 0."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def quoted(word: str) -> str:
    """A word as a text in a rule of Excel's."""
    return '"' + clean_text(word).replace('"', '""') + '"'


def unlike(headings: Iterable[str]) -> list[str]:
    """Headings on one line, of which no two are the same whatever their capitals: Excel repairs a table with such."""
    found: list[str] = []
    for heading in headings:
        line = re.sub(r"\s+", " ", heading).strip()[:240] or "–"
        number, name = 1, line
        while name.casefold() in {other.casefold() for other in found}:
            number += 1
            name = f"{line} {number}"
        found.append(name)
    return found
