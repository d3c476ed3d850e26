"""A sheet of a workbook row by row: text as text, whatever it looks like, and numbers and days as themselves."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from wa_desktop.domain.text import whole_text
from wa_desktop.report.language import Language

Look = Literal["text", "number", "percent", "day", "letter"]
Value = str | float | date | None
Tick = Callable[[], None]
"""Is called after each row; it may raise to stop the work."""

MAX_CELL = 32_767
"""Characters in a cell ("Excel specifications and limits"), counted in UTF-16."""
MAX_ROWS = 1_048_576
_FIRST_DAY = date(1900, 3, 1)
"""Excel counts a 29 February 1900 that never was; earlier days are written as text."""
_MAX_HEADER = 80
"""Of a page header's 255 characters, which ampersands may double."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_LINE_ENDS = re.compile(r"\r\n?")

RED = {"bg_color": "#fde8ec", "font_color": "#b02a43"}
AMBER = {"bg_color": "#fdf3dc", "font_color": "#8a5a12"}
GREEN = {"bg_color": "#e4f4ea", "font_color": "#1c6b40"}
GREY = {"bg_color": "#eef0f4", "font_color": "#5b6575"}

Colour = Literal["red", "amber", "grey", ""]
"""How numbers above zero are coloured."""


@dataclass(frozen=True)
class Column:
    """A column: `width` in characters, `look` of its cells, and the colour of numbers above zero."""

    heading: str
    width: float
    look: Look = "text"
    colour: Colour = ""


class Looks:
    """The formats of one workbook, with days as its language writes them."""

    def __init__(self, book: Any, language: Language) -> None:
        head = {"bold": True, "bg_color": "#1b2432", "font_color": "#ffffff", "text_wrap": True}
        self.head = book.add_format({**head, "valign": "vcenter"})
        self.turned = book.add_format({**head, "valign": "bottom", "rotation": 90})
        self.title = book.add_format({"bold": True, "font_size": 16})
        self.strong = book.add_format({"bold": True, "valign": "top"})
        self.plain = book.add_format({"valign": "top"})
        self.words = book.add_format({"text_wrap": True, "valign": "top"})
        self.cells: dict[Look, Any] = {
            "text": book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"}),
            "number": book.add_format({"valign": "top", "num_format": "#,##0"}),
            "percent": book.add_format({"valign": "top", "num_format": "0%"}),
            "day": book.add_format({"valign": "top", "num_format": language.cell_day, "align": "left"}),
            "letter": book.add_format({"valign": "top", "align": "center", "num_format": "@"}),
        }
        colours = {"red": RED, "amber": AMBER, "green": GREEN, "grey": GREY}
        self.colours = {name: book.add_format(look) for name, look in colours.items()}


@dataclass(frozen=True)
class Sheet:
    """A table to be written: its rows come one by one and are `count` in number.

    `frozen` columns stay where they are, `turned` heads from that column on stand upright, and `letters` are columns
    (from, to) of risk letters with the colours of their risks.
    """

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Value]]
    count: int
    frozen: int = 1
    turned: int | None = None
    letters: tuple[int, int] | None = None


def write_sheet(book: Any, looks: Looks, sheet: Sheet, tick: Tick) -> Any:
    """Write a table with its head, filter and colours; give the library's sheet."""
    made = book.add_worksheet(sheet.name)
    made.set_row(0, 170 if sheet.turned is not None else 32)
    for index, column in enumerate(sheet.columns):
        is_turned = sheet.turned is not None and index >= sheet.turned
        made.set_column(index, index, column.width)
        made.write_string(0, index, cell_text(column.heading), looks.turned if is_turned else looks.head)
    formats = [looks.cells[column.look] for column in sheet.columns]
    for line, row in enumerate(sheet.rows, 1):
        for index, (value, look) in enumerate(zip(row, formats, strict=True)):
            if type(value) is str and len(value) == 1 and value.isalnum():
                made.write_string(line, index, value, look)  # most cells of a large workbook are letters
            elif value is not None:
                write_value(made, (line, index), value, look)
        tick()
    last = max(1, sheet.count)
    made.autofilter(0, 0, last, len(sheet.columns) - 1)
    made.freeze_panes(1, sheet.frozen)
    made.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})
    _colour(made, looks, sheet, last)
    return made


def write_value(sheet: Any, place: tuple[int, int], value: Value, look: Any) -> None:
    """Write one cell; a text never becomes a formula, a link or a number."""
    if isinstance(value, str):
        if value:
            sheet.write_string(*place, cell_text(value), look)
    elif isinstance(value, int | float):
        sheet.write_number(*place, value, look)
    elif value is not None and value >= _FIRST_DAY:
        sheet.write_datetime(*place, value, look)
    elif value is not None:
        sheet.write_string(*place, value.isoformat(), look)


def cell_text(text: str) -> str:
    """A text as cells can keep it: whole characters, a picture such as ␀ for each control character, bounded."""
    text = clean_text(text)
    if fits_cell(text):
        return text
    return text.encode("utf-16-le")[: 2 * (MAX_CELL - 1)].decode("utf-16-le", "ignore") + "…"


def clean_text(text: str) -> str:
    """A text of any length in characters that cells can keep."""
    if text.isascii() and text.isprintable():
        return text
    return _LINE_ENDS.sub("\n", _CONTROL.sub(_picture, whole_text(text)))


def fits_cell(text: str) -> bool:
    """Whether a cell can hold all of it."""
    return len(text) * 2 <= MAX_CELL or len(text.encode("utf-16-le")) // 2 <= MAX_CELL


def sheet_name(text: str, taken: Iterable[str]) -> str:
    """A name that Excel takes for a sheet (31 characters, some signs not allowed) and no other sheet has."""
    plain = " ".join(re.sub(r"[\[\]:*?/\\']", " ", cell_text(text)).split())[:31].strip() or "Sheet"
    used = {name.casefold() for name in taken}
    found, number = plain, 1
    while found.casefold() in used:
        number += 1
        found = f"{plain[: 30 - len(str(number))]} {number}"
    return found


def set_up_print(sheet: Any, title: str, day: str) -> None:
    """A page as wide as the table, with its head on each, and what it is of."""
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    # An ampersand starts a code in page headers; two are one sign.
    short = " ".join(cell_text(title).split())
    short = short if len(short) <= _MAX_HEADER else short[: _MAX_HEADER - 1] + "…"
    sheet.set_header(f"&L{short.replace('&', '&&')}&R{day.replace('&', '&&')}")
    sheet.set_footer("&L&A&R&P / &N")


def _colour(made: Any, looks: Looks, sheet: Sheet, last: int) -> None:
    for index, column in enumerate(sheet.columns):
        if column.colour:
            rule = {"type": "cell", "criteria": ">", "value": 0, "format": looks.colours[column.colour]}
            made.conditional_format(1, index, last, index, rule)
    if sheet.letters:
        first, to = sheet.letters
        for letter, colour in (("H", "red"), ("M", "amber"), ("N", "green"), ("U", "grey")):
            rule = {"type": "cell", "criteria": "==", "value": f'"{letter}"', "format": looks.colours[colour]}
            made.conditional_format(1, first, last, to, rule)


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else "\ufffd"
