"""Hands over the action tracker as an Excel workbook, written whole and re-read, or not at all.

Everything that people wrote is a text cell: nothing of it becomes a formula or a number, and only addresses of the
web become links. There are no macros and no formulas.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Any

from wa_desktop.domain.errors import message
from wa_desktop.report.language import language_of
from wa_desktop.report.portfolio_sheet import cell_text, sheet_name
from wa_desktop.report.portfolio_xlsx_check import check_workbook
from wa_desktop.report.progress import Cancelled, Progress, ReportCancelledError
from wa_desktop.report.records import ReportModel
from wa_desktop.report.whole_file import write_bytes
from wa_desktop.report.workbook import workbook_words as terms
from wa_desktop.report.workbook.cells import Writer
from wa_desktop.report.workbook.front import made_line, title_of, write_front
from wa_desktop.report.workbook.lists import cells_of, offers_of, write_lists
from wa_desktop.report.workbook.long_texts import LongTexts
from wa_desktop.report.workbook.looks import Looks
from wa_desktop.report.workbook.paper import set_up_print
from wa_desktop.report.workbook.plan_tables import actions_table, decisions_table, owners_table
from wa_desktop.report.workbook.review_tables import (
    answers_table,
    evidence_table,
    findings_table,
    questions_table,
)
from wa_desktop.report.workbook.source import Source
from wa_desktop.report.workbook.summary import write_summary
from wa_desktop.report.workbook.table import Table
from wa_desktop.system.uncollected import uncollected

_ROWS_A_LOOK = 200
"""After so many rows the progress is told and a wish to stop is heard."""

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


@dataclass(frozen=True)
class Rendered:
    """A workbook's bytes, and how many rows each of its sheets has, by name in their order."""

    data: bytes
    rows: Mapping[str, int]


def write_xlsx(
    model: ReportModel,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write the tracker as a workbook and return its number of sheets.

    A wish to stop ends in ReportCancelledError, a disk or read-back that fails in KnownError, and an older file stays
    in both cases. May run in any thread: the model is frozen and nothing of the window is touched.
    """
    made = render_sheets(model, progress, cancelled)
    unreadable = message(
        "The workbook could not be read back after writing. Try again, or choose another folder."
    )
    write_bytes(path, made.data, unreadable, lambda partial: check_workbook(partial, made.rows))
    if progress:
        progress(1.0)
    return len(made.rows)


def render(model: ReportModel, progress: Progress | None = None, cancelled: Cancelled | None = None) -> bytes:
    """The workbook as bytes; the same model gives the same."""
    return render_sheets(model, progress, cancelled).data


def render_sheets(
    model: ReportModel, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Rendered:
    """The workbook with what is to be found in it."""
    import xlsxwriter

    source = Source(model)
    tables = tables_of(source)
    watch = _Watch(progress, cancelled, sum(len(table.rows) for table in tables))
    stream = io.BytesIO()
    with uncollected(), xlsxwriter.Workbook(stream, dict(_OPTIONS)) as book:
        book.set_properties(_properties(source))
        book.set_custom_property("Language", cell_text(model.language))
        rows = _fill(book, source, tables, watch)
    watch.told(0.9)
    return Rendered(stream.getvalue(), rows)


def tables_of(source: Source) -> tuple[Table, ...]:
    """The sheets that are tables, in their order."""
    return (
        actions_table(source),
        owners_table(source),
        findings_table(source),
        questions_table(source),
        answers_table(source),
        decisions_table(source),
        evidence_table(source),
    )


def _fill(book: Any, source: Source, tables: tuple[Table, ...], watch: _Watch) -> Mapping[str, int]:
    names: list[str] = []
    for title in (
        *map(source.said, (terms.READ_ME, terms.SUMMARY.title)),
        *(table.title for table in tables),
        *map(source.said, (terms.LISTS.title, terms.LONG_TEXTS.title)),
    ):
        names.append(sheet_name(title, names))
    front, summary, *others, lists, long = names
    looks = Looks(book, language_of(source.model.say), source.model.edition.theme)
    offers = offers_of(source)
    writer = Writer(book, looks, LongTexts(source, long), watch.tick, cells_of(offers, lists))
    listed = _listed(source, summary, list(zip(others, tables, strict=True)), lists)
    upright = [write_front(writer, source, listed, front)]
    sheets = [write_summary(writer, source, summary)]
    sheets += [writer.write(table, name) for table, name in zip(tables, others, strict=True)]
    upright.append(write_lists(writer, source, offers, lists))
    found = writer.long_texts.table()
    if found:
        sheets.append(writer.write(found, long))
    sheets[0].set_tab_color(looks.accent)
    sheets[1].set_tab_color(looks.accent)
    for sheet in book.worksheets():
        set_up_print(sheet, source, upright=sheet in upright)
    return writer.rows


def _listed(
    source: Source, summary: str, tables: list[tuple[str, Table]], lists: str
) -> list[tuple[str, str]]:
    """Every sheet but the first with what it holds."""
    return [
        (summary, source.said(terms.SUMMARY.holds)),
        *((name, table.holds) for name, table in tables),
        (lists, source.said(terms.LISTS.holds)),
    ]


def _properties(source: Source) -> dict[str, Any]:
    model = source.model
    theme, control = model.edition.theme, model.edition.control
    made = model.made_at.astimezone(UTC) if model.made_at.tzinfo else model.made_at
    return {
        "title": cell_text(title_of(source)),
        "subject": cell_text(source.said(terms.TRACKER)),
        "author": cell_text(", ".join(control.authors) or theme.company or "WA Desktop"),
        "company": cell_text(theme.company),
        "category": cell_text(theme.classification),
        "comments": cell_text(made_line(source)),
        "status": cell_text(source.said(terms.DRAFT)) if model.edition.draft else "",
        "created": made.replace(tzinfo=None),
    }


class _Watch:
    """Counts rows, tells the progress and stops on request."""

    def __init__(self, progress: Progress | None, cancelled: Cancelled | None, rows: int) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._expected = max(rows, 1)
        self._done = 0

    def tick(self) -> None:
        """Another row was written."""
        self._done += 1
        if self._done % _ROWS_A_LOOK == 1:
            if self._cancelled and self._cancelled():
                raise ReportCancelledError
            self.told(min(0.8 * self._done / self._expected, 0.8))

    def told(self, share: float) -> None:
        """Tell the progress."""
        if self._progress:
            self._progress(share)
