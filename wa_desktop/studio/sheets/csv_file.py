"""A lens as one flat CSV file, a row for each practice, and back; files of other hands are read as they come.

Ours follow RFC 4180 in UTF-8 with a byte order mark, without which Excel takes them for the computer's old code page;
no cell is a formula (see `guarding`).
"""

from __future__ import annotations

import codecs
import csv
import io

from wa_desktop.domain.errors import message
from wa_desktop.domain.formulas import guarded, unguarded
from wa_desktop.studio.sheets.building import build
from wa_desktop.studio.sheets.columns import heading_of
from wa_desktop.studio.sheets.grid import (
    MAX_COLUMNS,
    MAX_ROWS,
    Grid,
    Json,
    Problems,
    RefusedError,
    Row,
    Sheeted,
    refuse_large,
    too_many_rows,
)
from wa_desktop.studio.sheets.tables import one_table

_DELIMITERS = (",", ";", "\t")
_HEAD_LINES = 25
_OLD_WINDOWS = "cp1252"
_MAX_CELLS = 1_000_000
"""Cells and rows, blank ones too."""


def to_csv(value: Json) -> bytes:
    """The whole file; InvalidError if the lens fits no table (see `tables.sheets_of`)."""
    table = one_table(value)
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([head.header for head in table.heads])
    writer.writerows([guarded(text) for text in row] for row in table.rows)
    return stream.getvalue().encode("utf-8-sig")


def read_csv(data: bytes) -> Sheeted:
    """The lens of a CSV file with commas, semicolons or tabs; whatever the bytes are, nothing is raised."""
    problems = Problems()
    try:
        refuse_large(data)
        grid = _grid(_decoded(data, problems), problems)
    except RefusedError as error:
        problems.say(error.sentence)
        return Sheeted(None, problems.all)
    return build([grid], problems)


def _decoded(data: bytes, problems: Problems) -> str:
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise RefusedError(
            message("This is a workbook or an archive, not a CSV file; open it as a workbook.")
        )
    if b"\0" in data[:1000]:
        raise RefusedError(message("This is not a text file; save the table as “CSV UTF-8” and try again."))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        problems.say(
            message(
                "The file is not UTF-8, so it was read as Windows-1252; look at letters with accents, or save it as “CSV UTF-8”."
            )
        )
        return data.decode(_OLD_WINDOWS, "replace")


def _grid(text: str, problems: Problems) -> Grid:
    delimiter = _delimiter(text)
    rows: list[Row] = []
    amount = 0
    try:
        for number, fields in enumerate(
            csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), 1
        ):
            if len(fields) > MAX_COLUMNS:
                problems.say(
                    message(
                        "{place}: columns from here on were not read.",
                        place=Grid("", ()).place(number, MAX_COLUMNS),
                    )
                )
            cells = {at: unguarded(field) for at, field in enumerate(fields[:MAX_COLUMNS]) if field}
            if cells:
                rows.append(Row(number, cells))
            amount += 1 + len(fields)
            if len(rows) > MAX_ROWS or amount > _MAX_CELLS:
                raise too_many_rows("")
    except csv.Error as error:
        raise RefusedError(
            message(
                "The file is no CSV from row {row} on; look for a quotation mark that is never closed.",
                row=len(rows) + 1,
            )
        ) from error
    return Grid("", tuple(rows))


def _delimiter(text: str) -> str:
    """The sign under which most columns of a lens are found; Excel may name it in a first line such as sep=;."""
    first = text[:10].splitlines()[:1]
    if first and first[0].casefold().startswith("sep=") and len(first[0]) == 5:
        return first[0][4]
    return max(_DELIMITERS, key=lambda sign: _known_columns(text, sign))


def _known_columns(text: str, delimiter: str) -> int:
    found = 0
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        for _, fields in zip(range(_HEAD_LINES), reader, strict=False):
            found = max(found, sum(heading_of(field) is not None for field in fields[:MAX_COLUMNS]))
    except csv.Error:
        pass
    return found
