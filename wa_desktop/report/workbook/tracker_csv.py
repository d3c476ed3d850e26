"""Hands over the plan's actions as a CSV file for spreadsheets and scripts, written whole and re-read, or not at all.

RFC 4180: commas, every field in quotes, CR LF at the end of a line. UTF-8 with a byte order mark, without which Excel
takes it for the computer's old code page. Days are ISO 8601 and numbers have a point, whatever the language. Texts
are whole whatever their length; see `csv_text` for what keeps them from being formulas.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

from wa_desktop.domain.errors import message
from wa_desktop.domain.formulas import guarded
from wa_desktop.exchange.tracker_text import plain
from wa_desktop.report.links import Link
from wa_desktop.report.progress import Cancelled, Progress, ReportCancelledError
from wa_desktop.report.records import ReportModel
from wa_desktop.report.whole_file import write_bytes
from wa_desktop.report.workbook.plan_tables import actions_table
from wa_desktop.report.workbook.source import Source
from wa_desktop.report.workbook.table import Value


def write_csv(
    model: ReportModel,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write the actions as CSV and return how many there are; with no plan the file has its head alone.

    A wish to stop ends in ReportCancelledError, a disk or read-back that fails in KnownError, and an older file stays
    in both cases.
    """
    data = render(model, progress, cancelled)
    write_bytes(
        path,
        data,
        message("The table could not be read back after writing. Try again, or choose another folder."),
    )
    if progress:
        progress(1.0)
    return len(model.actions)


def render(model: ReportModel, progress: Progress | None = None, cancelled: Cancelled | None = None) -> bytes:
    """The whole file; the columns are those of the workbook's sheet of actions."""
    if cancelled and cancelled():
        raise ReportCancelledError
    table = actions_table(Source(model))
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([_cell(column.heading) for column in table.columns])
    writer.writerows([_cell(value) for value in row] for row in table.rows)
    if progress:
        progress(0.9)
    return stream.getvalue().encode("utf-8-sig")


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case str():
            return guarded(plain(value))
        case Link(text, url):
            return guarded(plain(url or text))
        case date():
            return value.isoformat()
        case _:
            return str(int(value)) if value == int(value) else repr(value)
