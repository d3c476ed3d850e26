"""A lens as an Excel workbook that explains itself, written whole and re-read, or not at all.

Everything is a text cell: nothing of a lens becomes a formula, a link or a number, and what people type into the
columns stays as they typed it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from wa_desktop.domain.errors import DamagedError, message
from wa_desktop.studio.sheets.building import READ_ME, build
from wa_desktop.studio.sheets.columns import ABOUT_OTHER_KEYS, COLUMNS, OTHER_KEYS, RISKS, Column
from wa_desktop.studio.sheets.grid import MAX_ROWS, Json, Problems, RefusedError, Sheeted, refuse_large
from wa_desktop.studio.sheets.tables import Table, sheets_of
from wa_desktop.studio.sheets.workbook_source import read_grids
from wa_desktop.system.atomic import write_whole

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_MADE = datetime(2000, 1, 1)  # noqa: DTZ001 the library wants local time; a fixed one gives the same bytes each time
_ROOM = 500
"""Rows below a table that offer the words of a column."""
_LINE = 15.0
"""Points of a line."""
_MOST_LINES = 8
"""Of a row's height; a longer text is read in the line above the sheet."""
_LABELS, _TEXTS = 28, 110

_INTRODUCTION = """\
This workbook holds a lens: a questionnaire for reviews of cloud workloads. Change, add, move and delete rows as you \
like, save it, and read it back in WA Desktop (Lens studio, or wa-desktop lens from-sheet).
All you need are titles. The shortest lens is one sheet, or one CSV file, with the columns Pillar, Question and \
Practice, a row for each practice; ids are made from the titles, and questions get the usual rules.
A row belongs to the pillar or question in its first column. Where that is blank, as in merged cells, it belongs to \
that of the row above. Order counts: pillars, questions and choices stay in the order of their rows.
Everything is read as text. Numbers, dates and results of formulas are read as they are shown; formulas are never \
run, and macros are not read. Columns that are not listed here are not read.
A text too long for one cell goes on in a column of the same name with (2), (3) and so on behind it.
Nothing is lost: what no column can hold is kept in the columns of other keys."""


def to_xlsx(value: Json, target: Path) -> None:
    """Write a lens as a workbook.

    InvalidError if the lens fits no table (see `tables.sheets_of`), KnownError if the disk fails, DamagedError if it
    gives back something else; the file that was there before stays then.
    """
    data = xlsx_bytes(value)

    def verify(partial: Path) -> None:
        if partial.read_bytes() != data:
            raise DamagedError(
                message(
                    "The workbook could not be read back after writing. Try again, or choose another folder."
                )
            )

    write_whole(target, lambda partial: _write(partial, data), verify)


def _write(partial: Path, data: bytes) -> None:
    partial.write_bytes(data)


def xlsx_bytes(value: Json, *, all_columns: bool = False) -> bytes:
    """The whole workbook; the same lens gives the same bytes. Raises InvalidError as `to_xlsx` does.

    `all_columns` makes those of AWS's format too that the lens does not use, for people to fill in.
    """
    import xlsxwriter

    tables = sheets_of(value, all_columns=all_columns)
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, dict(_OPTIONS)) as book:
        book.set_properties({"title": "Lens", "author": "WA Desktop", "created": _MADE})
        looks = _Looks(book)
        _read_me(book, looks)
        for table in tables:
            _sheet(book, looks, table)
    return stream.getvalue()


def read_xlsx(data: bytes) -> Sheeted:
    """The lens of a workbook, ours or one of other hands; whatever the bytes are, nothing is raised."""
    problems = Problems()
    try:
        refuse_large(data)
        grids = read_grids(data, problems)
    except RefusedError as error:
        problems.say(error.sentence)
        return Sheeted(None, problems.all)
    return build(grids, problems)


class _Looks:
    """The formats of a workbook."""

    def __init__(self, book: Any) -> None:
        self.head = book.add_format(
            {
                "bold": True,
                "bg_color": "#1b2432",
                "font_color": "#ffffff",
                "valign": "vcenter",
                "text_wrap": True,
            }
        )
        self.text = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        self.other = book.add_format({"valign": "top", "num_format": "@", "font_color": "#5b6575"})
        self.title = book.add_format({"bold": True, "font_size": 16})
        self.strong = book.add_format({"bold": True, "valign": "top"})
        self.words = book.add_format({"text_wrap": True, "valign": "top"})


def _sheet(book: Any, looks: _Looks, table: Table) -> None:
    sheet = book.add_worksheet(table.name, _growing_sheet())
    sheet.set_row(0, 32)
    for at, head in enumerate(table.heads):
        look = looks.text if head.column else looks.other
        sheet.set_column(at, at, head.width, look)
        sheet.write_string(0, at, head.header, looks.head)
        if head.column and head.column.is_risk:
            offered = {"validate": "list", "source": list(RISKS), "error_type": "warning"}
            sheet.data_validation(1, at, len(table.rows) + _ROOM, at, offered)
    for line, row in enumerate(table.rows, 1):
        for at, text in enumerate(row):
            if text:
                sheet.write_string(line, at, text, looks.text if table.heads[at].column else looks.other)
        lines = max(
            _lines(text, head.width) for text, head in zip(row, table.heads, strict=True) if head.column
        )
        sheet.set_row(line, _LINE * min(lines, _MOST_LINES))
    names = sum(1 for head in table.heads[:2] if head.column and head.column.is_id)
    sheet.freeze_panes(1, names)
    sheet.autofilter(0, 0, max(1, len(table.rows)), len(table.heads) - 1)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{MAX_ROWS}"})
    sheet.repeat_rows(0)
    if names:
        sheet.repeat_columns(0, names - 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4


def _lines(text: str, width: float) -> int:
    """How many lines a text takes about in a column of so many characters."""
    return sum(1 + int(len(line) / width) for line in text.split("\n"))


@cache
def _growing_sheet() -> type[Any]:
    """The library's sheet, whose rows are written as a spreadsheet itself would size them: they grow with their texts."""
    from xlsxwriter.worksheet import Worksheet

    class GrowingSheet(Worksheet):  # type: ignore[misc] # the library has no types
        def _xml_start_tag_unencoded(self, tag: str, attributes: Sequence[tuple[str, object]] = ()) -> None:
            kept = [pair for pair in attributes if tag != "row" or pair[0] != "customHeight"]
            super()._xml_start_tag_unencoded(tag, kept)

    return GrowingSheet


def _read_me(book: Any, looks: _Looks) -> None:
    sheet = book.add_worksheet(READ_ME, _growing_sheet())
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 0, _LABELS)
    sheet.set_column(1, 1, _TEXTS)
    sheet.write_string(0, 0, "A lens as a workbook", looks.title)
    lines = [("", text, looks.strong) for text in ("", *_INTRODUCTION.split("\n"))]
    for heading, rows in _explained():
        lines += [("", "", looks.strong), (heading, "What stands in it", looks.head)]
        lines += [(header, about, looks.strong) for header, about in rows]
    for at, (label, text, look) in enumerate(lines, 1):
        if label:
            sheet.write_string(at, 0, label, look)
        if text:
            sheet.write_string(at, 1, text, looks.head if look is looks.head else looks.words)
        sheet.set_row(at, _LINE * _lines(text, _TEXTS))


def _explained() -> Iterator[tuple[str, Sequence[tuple[str, str]]]]:
    """Every column with what stands in it, by part."""
    for part, other in OTHER_KEYS.items():
        rows = [(column.header, _about(column)) for column in COLUMNS if column.part is part]
        yield f"Columns of a {part.value}", [*rows, (other, ABOUT_OTHER_KEYS)]


def _about(column: Column) -> str:
    ours = " (Not part of AWS's format; AWS does not get it.)" if column.path[0] == "extensions" else ""
    also = f" Also read as: {', '.join(column.also)}." if column.also else ""
    return column.about + also + ours


def read_me_markdown() -> str:
    """The explanation of the columns as a Markdown table, for the documentation."""
    lines = ["| Column | What stands in it |", "|---|---|"]
    for _, rows in _explained():
        lines += [f"| {header} | {about.replace('|', chr(92) + '|')} |" for header, about in rows]
    return "\n".join(lines) + "\n"
