"""The CSV files are what the importers document, lose no text, and hold no formula."""

from __future__ import annotations

import csv
import io
import time
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given

from tests.exchange.test_tracker_text import cells, is_formula
from tests.support.strategies import ODD_TEXTS
from tests.support.tracker_rows import FORMULAS, row, row_lists
from wa_desktop.domain.formulas import defuse
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus, Impact
from wa_desktop.exchange.tracker import TrackerRow
from wa_desktop.exchange.tracker_csv import (
    CsvFlavour,
    csv_bytes,
    write_asana_csv,
    write_csv,
    write_github_csv,
    write_jira_csv,
)
from wa_desktop.exchange.tracker_text import CUT, length, one_line, plain, starred

JIRA_FIELDS = (
    "Summary",
    "Issue Id",
    "Issue Type",
    "Description",
    "Priority",
    "Assignee",
    "Due Date",
    "Original Estimate",
    "Status",
    "Resolution",
    "Labels",
)
"""Of Atlassian's "Import data from a CSV file", table of fields; "Issue Id" of its article on parents."""
GITHUB_FIELDS = ("title", "body", "labels", "milestone", "assignee", "state")
"""What github-csv-tools looks for in import.js."""
ASANA_ORDER = (
    "Name",
    "Description",
    "Section",
    "Assignee",
    "Collaborators",
    "Start Date",
    "Due Date",
    "Dependencies",
)
"""Asana's help, "Preparing data for CSV import"; what has other names becomes a custom field."""


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def table(flavour: CsvFlavour, *rows: TrackerRow) -> list[dict[str, str]]:
    """The lines by column; of columns of one name the values that are not empty, parted by |."""
    header, *lines = read(csv_bytes(rows, flavour))
    found = []
    for line in lines:
        values: dict[str, list[str]] = {}
        for name, cell in zip(header, line, strict=True):
            values.setdefault(name, []).append(cell)
        found.append({name: "|".join(filter(None, cells)) for name, cells in values.items()})
    return found


# All of them


@pytest.mark.parametrize("flavour", CsvFlavour)
def test_files_are_quoted_utf8_with_windows_line_ends(flavour: CsvFlavour) -> None:
    data = csv_bytes([row(title="Kůň 😀")], flavour)
    assert data.startswith(b"\xef\xbb\xbf") is (flavour is CsvFlavour.PLAIN)
    first, *_ = data.decode("utf-8-sig").split("\r\n")
    assert first == ",".join(f'"{name}"' for name in read(data)[0])
    assert data.endswith(b'"\r\n')
    assert "Kůň 😀" in data.decode()


@pytest.mark.parametrize("flavour", CsvFlavour)
def test_no_actions_are_a_header_alone(flavour: CsvFlavour) -> None:
    assert len(read(csv_bytes([], flavour))) == 1


@given(row_lists)
def test_no_cell_of_any_file_is_a_formula(rows: list[TrackerRow]) -> None:
    for flavour in CsvFlavour:
        header, *lines = read(csv_bytes(rows, flavour))
        assert len(lines) == len(rows)
        for line in lines:
            assert len(line) == len(header)
            assert not any(is_formula(part) for cell in line for part in cells(cell)), flavour


@given(row_lists)
def test_nothing_is_lost_in_the_plain_file(rows: list[TrackerRow]) -> None:
    for found, line in zip(rows, read(csv_bytes(rows, CsvFlavour.PLAIN))[1:], strict=True):
        texts = (
            found.label,
            found.title,
            found.pillar,
            ", ".join(map(one_line, found.practices)),
            ", ".join(map(one_line, found.questions)),
            found.owner,
            found.size,
            ", ".join(found.waits_for),
            starred(found.note),
            "\n".join(map(one_line, found.links)),
            found.description,
            found.id,
        )
        places = (0, 1, 2, 4, 5, 6, 8, 12, 13, 14, 16, 17)
        assert [line[place] for place in places] == [defuse(plain(text)) for text in texts]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_text_in_every_column(text: str) -> None:
    hostile = row(
        title=text,
        pillar=text,
        practices=(text,),
        questions=(text,),
        owner=text,
        note=text,
        links=(text,),
        description=text,
    )
    for flavour in CsvFlavour:
        for cell in read(csv_bytes([hostile], flavour))[1]:
            assert not any(map(is_formula, cells(cell)))


@pytest.mark.parametrize("flavour", CsvFlavour)
@pytest.mark.parametrize("text", ODD_TEXTS)
def test_odd_texts_are_written_and_read(text: str, flavour: CsvFlavour) -> None:
    # Python's reader has a limit of its own.
    old = csv.field_size_limit(1_000_000)
    try:
        data = csv_bytes(
            [row(title=text, owner=text, note=text, description=text, practices=(text,), pillar=text)],
            flavour,
        )
        assert len(read(data)) == 2
    finally:
        csv.field_size_limit(old)
    assert b"\0" not in data


def test_each_flavour_can_be_written_to_a_stream() -> None:
    for write, flavour in (
        (write_csv, CsvFlavour.PLAIN),
        (write_jira_csv, CsvFlavour.JIRA),
        (write_github_csv, CsvFlavour.GITHUB),
        (write_asana_csv, CsvFlavour.ASANA),
    ):
        stream = io.StringIO(newline="")
        write([row()], stream)
        assert stream.getvalue() == csv_bytes([row()], flavour).decode("utf-8-sig")


def test_the_largest_plan_is_written_in_seconds() -> None:
    rows = [row(number, waits_for=(f"A-{number + 1}",)) for number in range(1, 2000)] + [row(2000)]
    began = time.perf_counter()
    for flavour in CsvFlavour:
        csv_bytes(rows, flavour)
    assert time.perf_counter() - began < 20


# For a spreadsheet


def test_the_plain_file_has_everything() -> None:
    (line,) = table(
        CsvFlavour.PLAIN,
        row(
            status=ActionStatus.DONE,
            done_on=date(2027, 3, 4),
            days=0.5,
            waits_for=("A-1", "A-2"),
            note="- one\n=two",
            links=("https://a.example", "https://b.example"),
        ),
    )
    assert line == {
        "No.": "A-7",
        "Action": "Turn on temporary credentials",
        "Pillar": "Security",
        "Risk": "High",
        "Best practices": "SEC02-BP02",
        "Questions": "SEC 2",
        "Owner": "Dana Novak",
        "Days": "0.5",
        "Size": "M",
        "Impact": "High",
        "Due": "2027-03-05",
        "Status": "Done",
        "Waits for": "A-1, A-2",
        "Note": "* one\n'=two",
        "Links": "https://a.example\nhttps://b.example",
        "Done on": "2027-03-04",
        "Description": "Action A-7 of the improvement plan for Orders.\n\nStart with **production**.",
        "ID": f"{7:032x}",
    }


def test_what_excel_cannot_hold_is_cut_with_a_word() -> None:
    (line,) = table(CsvFlavour.PLAIN, row(note="😀" * 20_000))
    assert line["Note"].endswith(str(CUT))
    assert length(line["Note"]) in {32_766, 32_767}


# Jira


def test_jira_knows_every_column() -> None:
    header = read(csv_bytes([row()], CsvFlavour.JIRA))[0]
    assert set(header) - set(JIRA_FIELDS) == {"Inward issue link (Blocks)"}
    assert "Summary" in header


def test_an_action_is_a_task_of_jira() -> None:
    before = row(3, status=ActionStatus.IN_PROGRESS, impact=Impact.VERY_HIGH, due=None, days=None, owner="")
    other = row(4, status=ActionStatus.WONT_DO, impact=Impact.LOW)
    line, *_ = found = table(
        CsvFlavour.JIRA,
        row(practices=("SEC02-BP02", "my practice"), waits_for=("A-3", "A-4", "A-99")),
        before,
        other,
    )
    assert line == {
        "Summary": "A-7 Turn on temporary credentials",
        "Issue Id": "7",
        "Issue Type": "Task",
        "Description": "Action A-7 of the improvement plan for Orders.\n\nStart with **production**.",
        "Priority": "High",
        "Assignee": "Dana Novak",
        "Due Date": "05/Mar/27 12:00 AM",
        "Original Estimate": "86400",
        "Status": "To Do",
        "Resolution": "",
        "Labels": "SEC02-BP02|my-practice|Security",
        "Inward issue link (Blocks)": "3|4",
    }
    wanted = (
        "Priority",
        "Due Date",
        "Original Estimate",
        "Status",
        "Resolution",
        "Inward issue link (Blocks)",
    )
    assert [found[1][name] for name in wanted] == ["Highest", "", "", "In Progress", "", ""]
    assert [found[2][name] for name in wanted[:1] + wanted[3:5]] == ["Low", "Done", "Won't Do"]


def test_several_labels_and_links_have_a_column_each() -> None:
    rows = [row(1, practices=("a", "b", "c")), row(2, practices=()), row(3, waits_for=("A-1", "A-2"))]
    header, *lines = read(csv_bytes(rows, CsvFlavour.JIRA))
    assert header.count("Labels") == 4
    assert header.count("Inward issue link (Blocks)") == 2
    assert {len(line) for line in lines} == {len(header)}


@pytest.mark.parametrize("month", range(1, 13))
def test_jiras_date_is_that_of_its_wizard(month: int) -> None:
    (line,) = table(CsvFlavour.JIRA, row(due=date(2027, month, 9)))
    assert datetime.strptime(line["Due Date"], "%d/%b/%y %I:%M %p") == datetime(2027, month, 9)  # noqa: DTZ001, DTZ007


def test_jiras_limits_are_kept() -> None:
    (line,) = table(CsvFlavour.JIRA, row(title="x" * 999, description="-1\n" * 20_000, pillar="p " * 999))
    assert length(line["Summary"]) == 255
    assert line["Summary"].endswith("…")
    assert length(line["Description"]) == 32_767
    assert line["Description"].endswith(str(CUT))
    assert all(len(label) <= 255 and " " not in label for label in line["Labels"].split("|"))


# GitHub


def test_github_csv_tools_knows_every_column() -> None:
    header = read(csv_bytes([row()], CsvFlavour.GITHUB))[0]
    assert set(header) <= set(GITHUB_FIELDS)
    assert header[0] == "title"


@pytest.mark.parametrize(
    ("given_row", "expected"),
    [
        ({}, ("high risk,Security,SEC02-BP02", "", "open")),
        ({"owner": " @dana-n "}, ("high risk,Security,SEC02-BP02", "dana-n", "open")),
        ({"owner": "@not a login", "risk": Risk.NONE}, ("Security,SEC02-BP02", "", "open")),
        ({"risk": None, "pillar": "Cost, and more", "practices": ()}, ("Cost and more", "", "open")),
        (
            {"status": ActionStatus.DONE, "risk": Risk.MEDIUM},
            ("medium risk,Security,SEC02-BP02", "", "closed"),
        ),
        (
            {"status": ActionStatus.WONT_DO, "pillar": "x" * 60},
            (f"high risk,{'x' * 49}…,SEC02-BP02", "", "closed"),
        ),
    ],
)
def test_an_action_is_an_issue_of_github(given_row: dict[str, Any], expected: tuple[str, str, str]) -> None:
    (line,) = table(CsvFlavour.GITHUB, row(**given_row))
    assert (line["labels"], line["assignee"], line["state"]) == expected
    assert line["title"] == "A-7 Turn on temporary credentials"
    assert line["body"].startswith("Action A-7 of the improvement plan")


def test_githubs_limits_are_kept() -> None:
    (line,) = table(
        CsvFlavour.GITHUB,
        row(title="x" * 999, description="y" * 70_000, practices=tuple(map(str, range(200)))),
    )
    assert len(line["title"]) == 256
    assert len(line["body"]) == 65_536
    assert line["body"].endswith(str(CUT))
    assert len(line["labels"].split(",")) == 100


# Asana


def test_asana_gets_its_columns_in_its_order() -> None:
    header = read(csv_bytes([row()], CsvFlavour.ASANA))[0]
    known = [name for name in header if name in ASANA_ORDER]
    assert known == sorted(known, key=ASANA_ORDER.index)
    assert header[: len(known)] == known
    assert header[0] == "Name"


def test_an_action_is_a_task_of_asana() -> None:
    first, second, line = table(
        CsvFlavour.ASANA,
        row(waits_for=("A-8", "A-9", "A-99"), owner="dana@example.com"),
        row(8, title="First, and foremost", due=None, days=None, risk=None),
        row(9, status=ActionStatus.IN_PROGRESS),
    )
    assert line == {
        "Name": "A-7 Turn on temporary credentials",
        "Description": "Action A-7 of the improvement plan for Orders.\n\nStart with **production**.",
        "Section": "Open",
        "Assignee": "dana@example.com",
        "Due Date": "03/05/2027",
        "Dependencies": "A-8 First; and foremost,A-9 Turn on temporary credentials",
        "Risk": "High",
        "Impact": "High",
        "Effort in days": "3",
        "Best practices": "SEC02-BP02",
    }
    assert (first["Name"], first["Section"]) == ("A-9 Turn on temporary credentials", "In progress")
    assert second["Name"] == "A-8 First; and foremost"
    assert (second["Assignee"], second["Due Date"], second["Effort in days"], second["Risk"]) == (
        "",
        "",
        "",
        "",
    )


@given(row_lists)
def test_dependencies_of_asana_are_names_of_rows_above(rows: list[TrackerRow]) -> None:
    labels = {item.label for item in rows}
    if any(label in labels for item in rows for label in item.waits_for):
        return  # circles, which the plan does not allow; the next test has dependencies
    assert all(not line["Dependencies"] for line in table(CsvFlavour.ASANA, *rows))


def test_what_is_waited_for_stands_above() -> None:
    chain = [row(number, title=f"a,b;=c {number}", waits_for=(f"A-{number + 1}",)) for number in range(1, 50)]
    above: set[str] = set()
    for line in table(CsvFlavour.ASANA, *chain, row(50, status=ActionStatus.IN_PROGRESS), row(51)):
        assert set(filter(None, line["Dependencies"].split(","))) <= above
        above.add(line["Name"])
    assert len(above) == 51


def test_a_circle_loses_no_action() -> None:
    rows = [row(1, waits_for=("A-2",)), row(2, waits_for=("A-1",))]
    assert len(table(CsvFlavour.ASANA, *rows)) == 2
