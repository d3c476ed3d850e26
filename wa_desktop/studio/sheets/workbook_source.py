"""Sheets of a workbook as texts: openpyxl reads the book, its styles and cells, out of a `Package` that is checked.

Its pieces are called one by one, as its `load_workbook` (3.1.5) is not for files of other hands: shared strings lose
what is escaped in them (a carriage return and the text _x000D_ come out the same), hidden rows and formulas without a
result are not told, rows and columns that are not there are filled up, and what is around the cells (rules, formats,
passwords, properties) can take minutes or end the reading.
"""

from __future__ import annotations

import datetime as dt
import io
import math
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import IO, Any
from xml.etree.ElementTree import Element, fromstring

from wa_desktop.domain.errors import message
from wa_desktop.lensfile.findings import shown
from wa_desktop.studio.sheets.grid import (
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_TEXT,
    Grid,
    Problems,
    RefusedError,
    Row,
    too_many_rows,
)
from wa_desktop.studio.sheets.thing import is_blank
from wa_desktop.studio.sheets.workbook_package import NO_WORKBOOK, Package

MAX_SHEETS = 50
MAX_FORMATS = 1000
"""Number formats of a workbook that count; spreadsheets allow 250 ("Excel specifications and limits")."""

_LONGEST_CODE = 255
"""Characters of a number format that count; spreadsheets allow no more."""
_EASTERN_DATES = frozenset(str(number) for number in (*range(27, 37), *range(50, 59)))
"""Number formats that are dates in East Asia (ECMA-376 part 1, 18.8.30), which openpyxl does not know."""
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def read_grids(data: bytes, problems: Problems) -> list[Grid]:
    """All sheets with cells, hidden ones too; RefusedError says why nothing can be read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of what a lens has no use for
            return _grids(data, problems)
    except RefusedError:
        raise
    except Exception as error:  # openpyxl lets through whatever a damaged file makes its code raise
        raise RefusedError(NO_WORKBOOK) from error


def _grids(data: bytes, problems: Problems) -> list[Grid]:
    from openpyxl.reader.excel import ExcelReader
    from openpyxl.worksheet._reader import WorkSheetParser
    from openpyxl.xml.constants import SHARED_STRINGS, STYLES_TYPE

    with Package(data) as package:
        reader = ExcelReader(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        reader.archive = package
        reader.read_manifest()
        reader.read_workbook()
        package.expect_cells()
        texts, styles = (reader.package.find(kind) for kind in (SHARED_STRINGS, STYLES_TYPE))
        dates, spans = _dates(package.open(styles.PartName[1:])) if styles else (set(), set())
        known = {
            "shared_strings": _texts(package.open(texts.PartName[1:])) if texts else _Texts(),
            "data_only": True,
            "epoch": reader.wb.epoch,
            "date_formats": dates,
            "timedelta_formats": spans,
        }
        return [
            _Sheet(sheet.name, problems).read(package.open(relation.target), WorkSheetParser(None, **known))
            for sheet, relation in islice(reader.parser.find_sheets(), MAX_SHEETS)
            if relation.Type.endswith("/worksheet")
        ]


class _Texts(dict[int, str]):
    """Shared strings by number; those that are not there are blank."""

    def __missing__(self, _number: int) -> str:
        return ""


def _elements(source: IO[bytes], name: str) -> Iterator[Element]:
    """The elements of that name in the namespace of spreadsheets, emptied behind the reader.

    Parsed in one piece: fed in small ones, expat before 2.6 takes 38 s over a tag of 31 MB.
    """
    from openpyxl.xml.constants import SHEET_MAIN_NS

    for element in fromstring(source.read()).iter(f"{{{SHEET_MAIN_NS}}}{name}"):  # noqa: S314 `Package` lets no document type through
        yield element
        element.clear()


def _texts(source: IO[bytes]) -> _Texts:
    """Shared strings: their runs joined, without the readings of Japanese words."""
    texts = _Texts()
    for at, item in enumerate(_elements(source, "si")):
        pieces = (*item.iterfind("{*}t"), *item.iterfind("{*}r/{*}t"))
        texts[at] = _unescaped("".join(piece.text or "" for piece in pieces))
    return texts


def _dates(source: IO[bytes]) -> tuple[set[int], set[int]]:
    """The cell styles that show days or times, and those among them that show how long something takes."""
    from openpyxl.styles.numbers import builtin_format_code, is_date_format, is_timedelta_format

    dates, spans = set(), set()
    for styles in _elements(source, "styleSheet"):
        spelled = islice(styles.iterfind("{*}numFmts/{*}numFmt"), MAX_FORMATS)
        codes: dict[str, str | None] = {str(number): builtin_format_code(number) for number in range(164)}
        codes |= {one.get("numFmtId", ""): one.get("formatCode", "")[:_LONGEST_CODE] for one in spelled}
        shows_days = {number for number, code in codes.items() if is_date_format(code)}
        shows_days |= _EASTERN_DATES - {number for number, code in codes.items() if code is not None}
        shows_spans = {number for number, code in codes.items() if is_timedelta_format(code)}
        for at, style in enumerate(styles.iterfind("{*}cellXfs/{*}xf")):
            number = style.get("numFmtId", "0")
            if number in shows_days:
                dates.add(at)
            if number in shows_spans:
                spans.add(at)
    return dates, spans


@dataclass
class _Sheet:
    """The reading of a sheet within its bounds; what is odd is said with its cell."""

    name: str
    problems: Problems
    hidden: int = 0
    amount: int = 0

    def read(self, source: IO[bytes], parser: Any) -> Grid:
        """The rows with something in them; `parser` is openpyxl's, of single rows."""
        rows: list[Row] = []
        for element in _elements(source, "row"):
            number, found = parser.parse_row(element)
            cells = self._cells(number, found, element)
            if cells:
                rows.append(Row(number, cells))
                self.hidden += element.get("hidden") in {"1", "true"}
            if len(rows) > MAX_ROWS:
                raise too_many_rows(shown(self.name))
        if self.hidden:
            self.problems.say(
                message(
                    "The sheet {sheet} has {count} hidden rows; they were read too.",
                    sheet=shown(self.name),
                    count=self.hidden,
                )
            )
        return Grid(self.name, tuple(rows))

    def _cells(self, number: int, found: list[dict[str, Any]], row: Element) -> dict[int, str]:
        cells: dict[int, str] = {}
        for cell, element in zip(found, row, strict=True):
            column = cell["column"] - 1
            place = Grid(self.name, ()).place(number, column)
            text = self._text(cell, element, place)
            if text and column < MAX_COLUMNS:
                cells[column] = text
            elif not is_blank(text):
                self.problems.say(message("{place}: columns from here on were not read.", place=place))
            self.amount += len(text)
            if self.amount > MAX_TEXT:
                raise RefusedError(
                    message("The sheet {sheet} has far more text than a lens.", sheet=shown(self.name))
                )
        return cells

    def _text(self, cell: dict[str, Any], element: Element, place: str) -> str:
        value, kind = cell["value"], cell["data_type"]
        if value is None:
            if kind != "str" and element.find("{*}f") is not None:
                self.problems.say(
                    message(
                        "{place}: the formula has no result yet; open the workbook in a spreadsheet program and save it there.",
                        place=place,
                    )
                )
            return ""
        if kind == "e":
            self.problems.say(
                message(
                    "{place}: the cell shows the error {error}, so it was read as blank.",
                    place=place,
                    error=shown(value),
                )
            )
            return ""
        if kind == "d":
            day = _day(value)
            self.problems.say(
                message("{place}: the cell is a date; it was read as {day}.", place=place, day=day)
            )
            return day
        if isinstance(value, str):
            return value if element.get("t") == "s" else _unescaped(value)
        return _number(value)


def _number(value: float) -> str:
    if isinstance(value, bool):
        return str(value).upper()
    is_whole = isinstance(value, float) and math.isfinite(value) and value == int(value) and abs(value) < 1e15
    return str(int(value) if is_whole else value)


def _day(value: dt.datetime | dt.date | dt.time | dt.timedelta) -> str:
    """A day, or a day with a time, in ISO 8601; a time or how long something takes as Python writes it."""
    if not isinstance(value, dt.datetime):
        return str(value)
    return value.date().isoformat() if value.time() == dt.time.min else value.isoformat(" ", "minutes")


def _unescaped(text: str) -> str:
    """The text with _x000D_ and the like as the characters they stand for (ECMA-376 part 1, 22.9.2.19)."""
    if "_x" not in text:
        return text
    return (
        _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
        .encode("utf-16", "surrogatepass")
        .decode("utf-16", "replace")
    )
