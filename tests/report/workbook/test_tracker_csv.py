"""The plan as CSV: what a strict reader gets back is what was written, and no cell is a formula."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.delivered import reviews
from tests.support.full_reviews import full_model, full_snapshot, model_of
from tests.support.plans import action
from tests.support.portfolio_reports import HOSTILE
from tests.support.small_snapshots import snapshot
from tests.support.strategies import texts
from tests.support.tracker_reading import read_tracker
from wa_desktop.domain.answers import Notes
from wa_desktop.domain.errors import DamagedError
from wa_desktop.domain.formulas import defuse, guarded, unguarded
from wa_desktop.domain.plan import Effort
from wa_desktop.domain.workload import Snapshot
from wa_desktop.exchange.tracker_text import plain
from wa_desktop.report.progress import ReportCancelledError
from wa_desktop.report.records import ReportModel
from wa_desktop.report.workbook import write_csv, write_xlsx
from wa_desktop.report.workbook.tracker_csv import render

FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")  # noqa: RUF001 the full-width signs are meant


def read(data: bytes) -> list[dict[str, str]]:
    text = data.decode("utf-8-sig")
    lines = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


def rows_of(model: ReportModel) -> list[dict[str, str]]:
    return read(render(model))


def test_it_has_the_workbooks_columns_and_rows(tmp_path: Path) -> None:
    assert write_csv(full_model(), tmp_path / "plan.csv") == 3
    write_xlsx(full_model(), tmp_path / "plan.xlsx")
    sheet = read_tracker(tmp_path / "plan.xlsx").rows("Actions")
    rows = read((tmp_path / "plan.csv").read_bytes())
    assert [list(row) for row in rows] == [list(row) for row in sheet]
    for row, line in zip(rows, sheet, strict=True):
        for head in ("No.", "Action", "Risk", "Owner", "Impact", "Status", "Note", "Links"):
            assert row[head] == (line[head] or "")
    assert (rows[0]["Due"], rows[0]["Days"], rows[1]["Days"]) == ("2027-02-01", "2.5", "3")


def test_it_is_as_rfc_4180_and_excel_want_it() -> None:
    data = render(full_model())
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b'"\r\n')
    assert data.count(b"\r\n") == 4
    assert not re.search(rb'(?:^|,)[^",\r]', data[3:].replace(b'""', b"")[:60])


def test_days_are_written_in_full() -> None:
    review = replace(snapshot(), actions=(action(1, effort=Effort(days=1234567.25)), action(2)))
    assert [row["Days"] for row in rows_of(model_of(review))] == ["1234567.25", ""]


def test_with_no_plan_it_has_its_head_alone() -> None:
    assert rows_of(model_of(snapshot())) == []
    assert render(model_of(snapshot())).count(b"\r\n") == 1


@settings(deadline=None, max_examples=20)
@given(review=reviews())
def test_every_action_is_there_once(review: Snapshot) -> None:
    rows = rows_of(model_of(review))
    assert sorted(row["No."] for row in rows) == sorted(one.label for one in review.actions)


# Formulas


@given(st.one_of(texts, st.text("'=+-@;\t\n\r\x85\u2028 \"a\u200b＝"), st.sampled_from(HOSTILE)))  # noqa: RUF001
def test_what_is_guarded_is_no_formula_and_can_be_taken_back(text: str) -> None:
    cell = guarded(plain(text))
    assert unguarded(cell) == plain(text)
    assert defuse(cell) == cell
    for part in re.split("[;\t\n\r\x85\u2028\u2029]", cell):
        assert not FORMULA.match(part)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1", "'=1"),
        ("'=1", "''=1"),
        ("''-a", "'''-a"),
        ("a; =1", "a;' =1"),
        ("\t=1", "'\t'=1"),
        ("'\nx", "''\nx"),
        ("it's", "it's"),
        ("'quoted'", "'quoted'"),
        ("a=b", "a=b"),
        ("", ""),
    ],
)
def test_an_apostrophe_goes_where_it_is_needed_alone(text: str, cell: str) -> None:
    assert guarded(text) == cell
    assert unguarded(cell) == text


def test_hostile_texts_come_back() -> None:
    titles = [text for text in HOSTILE if text.strip()]
    long = "=A1;" * 20_000
    plan = tuple(
        action(number, title=text, owner=text, notes=Notes(long)) for number, text in enumerate(titles, 1)
    )
    rows = rows_of(model_of(replace(snapshot(), actions=plan)))
    for row, title in zip(rows, titles, strict=True):
        assert unguarded(row["Action"]) == unguarded(row["Owner"]) == plain(title)
        assert unguarded(row["Note"]) == long, "nothing is cut"


# Written whole or not at all


def test_a_disk_that_lies_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.csv"
    path.write_bytes(b"old")
    write = Path.write_bytes
    monkeypatch.setattr(Path, "write_bytes", lambda self, data: write(self, data[:-1]))
    with pytest.raises(DamagedError):
        write_csv(full_model(), path)
    assert path.read_bytes() == b"old"


def test_a_wish_to_stop_is_heard(tmp_path: Path) -> None:
    told: list[float] = []
    write_csv(full_model(), tmp_path / "plan.csv", told.append)
    assert told == [0.9, 1.0]
    with pytest.raises(ReportCancelledError):
        write_csv(model_of(full_snapshot()), tmp_path / "other.csv", cancelled=lambda: True)
    assert [path.name for path in tmp_path.iterdir()] == ["plan.csv"]


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=texts, owner=texts)
def test_any_text_is_one_cell(title: str, owner: str) -> None:
    rows = rows_of(model_of(replace(snapshot(), actions=(action(1, title=title or "x", owner=owner),))))
    assert [(unguarded(row["Action"]), unguarded(row["Owner"])) for row in rows] == [
        (plain(title or "x"), plain(owner))
    ]
