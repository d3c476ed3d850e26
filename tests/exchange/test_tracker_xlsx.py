"""The workbook reads back as it was given: real dates and numbers, words from lists, and text that stays text."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.support.strategies import HALF_TEXTS, ODD_TEXTS
from tests.support.tracker_rows import FORMULAS, row, row_lists
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus, Impact
from wa_desktop.exchange.tracker import TrackerRow
from wa_desktop.exchange.tracker_text import CUT, length, plain
from wa_desktop.exchange.tracker_xlsx import write_tracker_xlsx, xlsx_bytes

TODAY = date(2027, 3, 10)
HEADINGS = (
    "No.",
    "Action",
    "Pillar",
    "Risk",
    "Status",
    "Owner",
    "Due",
    "Days",
    "Size",
    "Impact",
    "Best practices",
    "Questions",
    "Waits for",
    "Note",
    "Links",
    "Done on",
)
HOSTILE = (
    *FORMULAS,
    *ODD_TEXTS,
    *HALF_TEXTS,
    "https://evil.example",
    "mailto:a@b.cz",
    "internal:Actions!A1",
    "{=1}",
    "007",
    "TRUE",
    "_x0041_",
    "<b>&amp;</b> & \" '",
)


def book(*rows: TrackerRow, workload_name: str = "Orders") -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(made(*rows, workload_name=workload_name)))


def made(*rows: TrackerRow, workload_name: str = "Orders") -> bytes:
    return xlsx_bytes(rows, workload_name=workload_name, made_on=TODAY)


def lines(sheet: Worksheet) -> list[dict[str, Any]]:
    header, *found = sheet.iter_rows(values_only=True)
    return [dict(zip(header, line, strict=True)) for line in found]


def shown(text: str) -> str:
    """A text as a cell has it: lines of a cell end with a line feed."""
    return plain(text).replace("\r\n", "\n").replace("\r", "\n")


def part(data: bytes, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(data)).read(name).decode()


def test_an_action_is_a_line_of_real_values() -> None:
    found = book(
        row(status=ActionStatus.DONE, done_on=date(2027, 3, 4), waits_for=("A-1", "A-2"), days=2.5),
        row(8, due=None, days=None, size="", risk=None, links=("https://a.example", "https://b.example")),
    )
    assert found.sheetnames == ["Actions", "By owner"]
    done, bare = lines(found["Actions"])
    assert tuple(done) == HEADINGS
    assert tuple(done.values()) == (
        "A-7",
        "Turn on temporary credentials",
        "Security",
        "High",
        "Done",
        "Dana Novak",
        datetime(2027, 3, 5),  # noqa: DTZ001 workbooks know no time zones
        2.5,
        "M",
        "High",
        "SEC02-BP02",
        "SEC 2",
        "A-1, A-2",
        "Start with **production**.",
        "https://tickets.example.com/7",
        datetime(2027, 3, 4),  # noqa: DTZ001 same
    )
    assert [bare[name] for name in ("Due", "Days", "Size", "Risk", "Done on")] == [None] * 5
    assert bare["Links"] == "https://a.example\nhttps://b.example"


def test_dates_and_numbers_have_their_formats() -> None:
    sheet = book(row(), row(8, due=None, days=None))["Actions"]
    for line in (2, 3):
        assert sheet.cell(line, HEADINGS.index("Due") + 1).number_format == "yyyy-mm-dd"
        assert sheet.cell(line, HEADINGS.index("Days") + 1).number_format == "General"
        assert sheet.cell(line, HEADINGS.index("Note") + 1).number_format == "@"
        assert sheet.cell(line, HEADINGS.index("Note") + 1).alignment.wrap_text


@pytest.mark.parametrize("day", [date.min, date(1899, 12, 31), date(1900, 2, 28)])
def test_days_before_excels_calendar_are_text(day: date) -> None:
    (line,) = lines(book(row(due=day))["Actions"])
    assert line["Due"] == day.isoformat()


@pytest.mark.parametrize("day", [date(1900, 3, 1), date.max])
def test_the_first_and_the_last_day_of_excel_are_dates(day: date) -> None:
    (line,) = lines(book(row(due=day))["Actions"])
    assert line["Due"] == datetime(day.year, day.month, day.day)  # noqa: DTZ001 workbooks know no time zones


def test_the_sheet_is_ready_to_work_in() -> None:
    sheet = book(row(), row(8), row(9))["Actions"]
    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref == "A1:P4"
    lists = {
        str(rule.sqref): rule.formula1.strip('"').split(",") for rule in sheet.data_validations.dataValidation
    }
    assert lists == {
        "E2:E4": ["Open", "In progress", "Done", "Won’t do"],
        "J2:J4": ["Low", "Medium", "High", "Very high"],
    }
    assert [sheet.column_dimensions[letter].width > 10 for letter in "BCN"] == [True] * 3


@pytest.mark.parametrize("status", ActionStatus)
@pytest.mark.parametrize("impact", Impact)
def test_every_word_is_one_of_the_list(status: ActionStatus, impact: Impact) -> None:
    sheet = book(row(status=status, impact=impact))["Actions"]
    for rule, letter in zip(sheet.data_validations.dataValidation, "EJ", strict=True):
        assert sheet[f"{letter}2"].value in rule.formula1.strip('"').split(",")


def test_colours_tell_risk_state_and_lateness() -> None:
    sheet = book(row(), row(8))["Actions"]
    rules = {
        str(area.sqref): [rule.formula[0] for rule in found]
        for area, found in sheet.conditional_formatting._cf_rules.items()
    }
    assert rules == {
        "G2:G3": ['AND(ISNUMBER($G2),$G2<TODAY(),OR($E2="Open",$E2="In progress"))'],
        "D2:D3": ['"High"', '"Medium"', '"None"'],
        "E2:E3": ['"Done"', '"In progress"', '"Won’t do"'],
    }


def test_it_prints_landscape_one_page_wide_with_the_header_on_every_page() -> None:
    for sheet in book(row(), workload_name="R&D &P").worksheets:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize == 9
        assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows == "$1:$1"
    header = re.search(
        "<oddHeader>(.*?)</oddHeader>", part(made(row(), workload_name="R&D &P"), "xl/worksheets/sheet1.xml")
    )
    assert header is not None
    assert header.group(1) == "&amp;LImprovement plan for R&amp;&amp;D &amp;&amp;P&amp;R2027-03-10"


def test_the_workbook_says_what_it_is() -> None:
    properties = book(row()).properties
    assert (properties.title, properties.creator) == ("Improvement plan for Orders", "WA Desktop")
    assert properties.created == datetime(2027, 3, 10)  # noqa: DTZ001 workbooks know no time zones


def test_owners_see_what_they_have_to_do() -> None:
    rows = (
        row(1, owner="Petr", due=date(2027, 4, 1), days=2),
        row(2, owner="ada", due=date(2027, 3, 1), days=1.5),
        row(3, owner=" ada ", due=date(2027, 5, 1), days=None),
        row(4, owner="", due=None, days=None),
        row(5, owner="Petr", due=None, days=3, status=ActionStatus.IN_PROGRESS),
        row(6, owner="Petr", due=date(2027, 1, 1), status=ActionStatus.DONE),
        row(7, owner="Gone", status=ActionStatus.WONT_DO),
    )
    sheet = book(*rows)["By owner"]
    assert list(sheet.iter_rows(values_only=True)) == [
        ("Owner", "To do", "Days", "Not estimated", "Overdue", "Next due"),
        ("ada", 2, 1.5, 1, 1, datetime(2027, 3, 1)),  # noqa: DTZ001 workbooks know no time zones
        ("Petr", 2, 5, 0, 0, datetime(2027, 4, 1)),  # noqa: DTZ001 same
        ("No owner yet", 1, 0, 1, 0, None),
    ]
    assert sheet.freeze_panes == "B2"


def test_a_plan_without_actions_is_two_empty_sheets() -> None:
    found = book()
    assert [sheet.max_row for sheet in found.worksheets] == [1, 1]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str) -> None:
    hostile = row(
        title=text, pillar=text, practices=(text,), questions=(text,), owner=text, note=text, links=(text,)
    )
    data = made(hostile, workload_name=text)
    found = openpyxl.load_workbook(io.BytesIO(data))
    sheet = found["Actions"]
    for name in ("Action", "Pillar", "Owner", "Note", "Best practices", "Questions", "Links"):
        cell = sheet.cell(2, HEADINGS.index(name) + 1)
        assert cell.hyperlink is None
        assert cell.data_type == ("s" if text else "n")
        if length(shown(text)) <= 32_767:
            assert (cell.value or "") == shown(text)
        else:
            assert length(cell.value) <= 32_767
            assert cell.value.endswith(str(CUT))
    for index in (1, 2):
        assert "<f>" not in part(data, f"xl/worksheets/sheet{index}.xml")
        assert "<hyperlink" not in part(data, f"xl/worksheets/sheet{index}.xml")


@settings(max_examples=30)
@given(row_lists)
def test_any_plan_reads_back(rows: list[TrackerRow]) -> None:
    found = lines(book(*rows)["Actions"])
    assert [(line["Action"] or "", line["Owner"] or "", line["Note"] or "") for line in found] == [
        (shown(item.title), shown(item.owner), shown(item.note)) for item in rows
    ]
    assert [line["Days"] for line in found] == [pytest.approx(item.days) for item in rows]


def test_it_goes_to_a_stream_or_a_file_and_is_the_same_each_time(tmp_path: Path) -> None:
    rows = [row(), row(8, risk=Risk.MEDIUM)]
    stream = io.BytesIO()
    write_tracker_xlsx(rows, stream, workload_name="Orders", made_on=TODAY)
    write_tracker_xlsx(rows, tmp_path / "plan.xlsx", workload_name="Orders", made_on=TODAY)
    assert (tmp_path / "plan.xlsx").read_bytes() == stream.getvalue() == made(*rows)
