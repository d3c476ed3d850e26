"""How long deliverables take to write, beside the library that they are written with and nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import pytest

from tests.report.conftest import framework_review
from tests.support.full_reviews import model_of
from tests.support.measures import Book
from tests.support.plans import action, practice
from wa_desktop.report.links import Link
from wa_desktop.report.records import ReportModel
from wa_desktop.report.workbook import write_xlsx
from wa_desktop.report.workbook.source import Source
from wa_desktop.report.workbook.table import Table
from wa_desktop.report.workbook.xlsx import tables_of

pytestmark = pytest.mark.benchmark

RUNS = 9
RATE = 0.8
"""Of the library's constant-memory rate, that the tracker is to reach at least."""


@pytest.mark.parametrize("lenses", [1, 10])
def test_tracker_workbook(lenses: int, book: Book, tmp_path: Path) -> None:
    """The whole way with read-back, against bare xlsxwriter writing the same cells row by row to the same disk."""
    model = model_of_framework(lenses)
    tables = tables_of(Source(model))
    cells = sum(value not in {None, ""} for table in tables for row in table.rows for value in row)
    write_xlsx(model, tmp_path / "warm.xlsx")
    ours: list[float] = []
    bare: list[float] = []
    for _ in range(RUNS):
        bare.append(timed(lambda: write_bare(tables, tmp_path / "bare.xlsx")))
        ours.append(timed(lambda: write_xlsx(model, tmp_path / "ours.xlsx")))
    floor = median(bare)
    book.add("tracker workbook: made, written, read back", cells, ours, floor, goal=floor / RATE)
    book.note(
        f"Tracker of {cells:,} cells: {floor / median(ours):.2f} x the rate of bare xlsxwriter in constant memory "
        f"({RATE} is the goal)."
    )


def model_of_framework(lenses: int) -> ReportModel:
    """The framework's review with a plan, as if it were along so many lenses."""
    now, then = framework_review()
    lens = now.reviews[0].lens
    plan = tuple(
        action(number, owner="Platform team", practices=(practice(question.key, "", lens.alias),))
        for number, question in enumerate(lens.questions, 1)
    )
    model = model_of(replace(now, actions=plan), then)
    return replace(model, lenses=model.lenses * lenses)


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def write_bare(tables: Sequence[Table], path: Path) -> None:
    """The same cells by the library alone, with a format each and no more."""
    import xlsxwriter

    with TemporaryDirectory() as folder:
        book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "tmpdir": folder})
        text = book.add_format({"text_wrap": True, "valign": "top"})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for table in tables:
            sheet = book.add_worksheet(table.title)
            for place, column in enumerate(table.columns):
                sheet.write_string(0, place, column.heading, text)
            for line, row in enumerate(table.rows, 1):
                for place, value in enumerate(row):
                    if isinstance(value, Link):
                        sheet.write_string(line, place, value.url, text)
                    elif isinstance(value, date):
                        sheet.write_datetime(line, place, value, day)
                    elif isinstance(value, str):
                        if value:
                            sheet.write_string(line, place, value, text)
                    elif value is not None:
                        sheet.write_number(line, place, value, text)
        book.close()
