"""Hands over a portfolio report as an Excel workbook, written whole and re-read, or not at all.

Everything that people wrote is a text cell; nothing of it becomes a formula, a link or a number. Rows go to the disk
as they are made, so that ten thousand workloads need no more memory than ten.
"""

from __future__ import annotations

import io
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from wa_desktop.report import portfolio_words as terms
from wa_desktop.report.language import language_of
from wa_desktop.report.portfolio_records import PortfolioReport
from wa_desktop.report.portfolio_sheet import Looks, Tick, set_up_print, sheet_name, write_sheet, write_value
from wa_desktop.report.portfolio_sheets import all_sheets, told_gaps
from wa_desktop.report.portfolio_xlsx_check import check_workbook
from wa_desktop.report.progress import Cancelled, Progress, ReportCancelledError
from wa_desktop.system.atomic import write_whole

_ROWS_A_LOOK = 200
"""After so many rows the progress is told and a wish to stop is heard."""


def write_portfolio_xlsx(
    model: PortfolioReport,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write the report as a workbook and return its number of sheets.

    Like `portfolio_pdf.write_portfolio_pdf`: a wish to stop ends in ReportCancelledError, a disk or read-back that
    fails in KnownError, and an older file stays in both cases.
    """
    watch = _Watch(progress, cancelled, _expected(model))
    sheets: dict[str, int] = {}

    def produce(partial: Path) -> None:
        data, rows = _render(model, watch)
        partial.write_bytes(data)
        sheets.update(rows)

    write_whole(path, produce, lambda partial: check_workbook(partial, sheets))
    if progress:
        progress(1.0)
    return len(sheets)


def _render(model: PortfolioReport, watch: _Watch) -> tuple[bytes, dict[str, int]]:
    """The workbook, and how many rows each of its sheets has, by name."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    stream = io.BytesIO()
    with TemporaryDirectory(prefix="wa-desktop-") as folder:
        options = {
            "constant_memory": True,
            "tmpdir": folder,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        book = xlsxwriter.Workbook(stream, options)
        try:
            rows = _fill(book, model, watch.tick)
            book.close()
        except FileCreateError as error:
            raise (error.args[0] if error.args and isinstance(error.args[0], OSError) else error) from error
        finally:
            _let_go(book)
    return stream.getvalue(), rows


def _fill(book: Any, model: PortfolioReport, tick: Tick) -> dict[str, int]:
    made = model.made_at.replace(tzinfo=None)
    book.set_properties({"title": _title(model), "author": "WA Desktop", "created": made})
    language = language_of(model.say)
    looks = Looks(book, language)
    summary = sheet_name(model.say(terms.SUMMARY), ())
    rows = {summary: _summary(book.add_worksheet(summary), looks, model)}
    for sheet in all_sheets(model, summary):
        write_sheet(book, looks, sheet, tick).repeat_rows(0)
        rows[sheet.name] = sheet.count + 1
    for made_sheet in book.worksheets():
        set_up_print(made_sheet, _title(model), language.short_day(made))
    return rows


def _summary(sheet: Any, looks: Looks, model: PortfolioReport) -> int:
    """Write the sheet that opens first; return its number of rows."""
    say = model.say
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 90)
    numbers = looks.cells["number"]
    counts = model.counts
    lines: list[tuple[str, Any, str | float | None, Any]] = [
        (_title(model), looks.title, None, None),
        (model.headline, looks.strong, None, None),
        *((sentence, looks.words, None, None) for sentence in model.summary),
        (say(terms.DATE), looks.strong, model.day, looks.words),
        (say(terms.WORKLOADS), looks.strong, len(model.workloads), numbers),
        (say(terms.QUESTIONS), looks.strong, counts.total, numbers),
        (say(terms.AT_HIGH), looks.strong, counts.high, numbers),
        (say(terms.AT_MEDIUM), looks.strong, counts.medium, numbers),
        (say(terms.OPEN), looks.strong, counts.unanswered, numbers),
        (say(terms.OVERDUE_REVIEWS), looks.strong, len(model.overdue), numbers),
        (say(terms.QUESTIONS), looks.strong, say(terms.LETTERS_TEXT), looks.words),
    ]
    told = told_gaps(model)
    if len(told) < len(model.gaps):
        cut = say(terms.affected_cut(len(told), len(model.gaps)))
        lines.append((say(terms.AFFECTED), looks.strong, cut, looks.words))
    lines += [(part.heading, looks.strong, part.text, looks.words) for part in model.method]
    for row, (first, look, second, second_look) in enumerate(lines):
        if second is None:
            write_value(sheet, (row, 0), first, looks.title if row == 0 else looks.plain)
        else:
            write_value(sheet, (row, 0), first, look)
            write_value(sheet, (row, 1), second, second_look)
    return len(lines)


def _title(model: PortfolioReport) -> str:
    return f"{model.client} · {model.title}" if model.client else model.title


def _let_go(book: Any) -> None:
    """Close what a stopped or failed writing left open, so that the folder can be removed on every system."""
    for sheet in book.worksheets():
        if sheet.row_data_fh is not None:
            sheet.row_data_fh.close()
    book.fileclosed = True


def _expected(model: PortfolioReport) -> int:
    rows = len(model.workloads) * (1 + len(model.maps)) + len(model.gaps) + len(model.clients)
    return rows + sum(gap.workloads for gap in told_gaps(model)) + len(model.overdue)


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
            if self._progress:
                self._progress(min(0.9 * self._done / self._expected, 0.9))
