"""The portfolio's workbook read back: its cells are the model's, and nothing anybody typed became a formula."""

from __future__ import annotations

import zipfile
from datetime import timedelta
from pathlib import Path
from tempfile import gettempdir

import pytest

from tests.support.portfolio_entries import entry_of, review_of, some_portfolio, stamp
from tests.support.portfolio_reports import (
    HOSTILE,
    MADE_AT,
    ReadSheet,
    read_workbook,
    report_on,
    source_from,
    source_over,
    tagged,
)
from wa_desktop.domain.errors import DamagedError
from wa_desktop.domain.portfolio import MilestoneRisks
from wa_desktop.report import portfolio_sheets
from wa_desktop.report.portfolio_records import PortfolioReport
from wa_desktop.report.portfolio_sheet import MAX_CELL, cell_text, sheet_name
from wa_desktop.report.portfolio_xlsx import write_portfolio_xlsx
from wa_desktop.report.portfolio_xlsx_check import check_workbook
from wa_desktop.report.progress import ReportCancelledError


def written(model: PortfolioReport, tmp_path: Path) -> dict[str, ReadSheet]:
    path = tmp_path / "portfolio.xlsx"
    sheets = write_portfolio_xlsx(model, path)
    found = read_workbook(path)
    assert len(found) == sheets
    return found


@pytest.fixture
def model() -> PortfolioReport:
    reviews = some_portfolio(12)
    first = reviews[0].workload.id
    return report_on(source_from(reviews, milestones=[MilestoneRisks(first, 1, 1, stamp(MADE_AT), "HMNU")]))


def test_every_sheet_has_the_models_rows(model: PortfolioReport, tmp_path: Path) -> None:
    sheets = written(model, tmp_path)
    assert list(sheets)[:2] == ["Summary", "Workloads"]
    for name, count in (
        ("Workloads", len(model.workloads)),
        ("Common gaps", len(model.gaps)),
        ("Affected workloads", sum(gap.workloads for gap in model.gaps)),
        ("Risk by client", len(model.clients)),
        ("Trend", len(model.trend)),
        ("Lens coverage", len(model.coverage)),
        ("Overdue reviews", len(model.overdue)),
    ):
        assert len(sheets[name].rows) == count, name
        assert sheets[name].filtered.startswith("A1:")
        assert sheets[name].frozen
    assert sum(name.startswith("Questions") for name in sheets) == len(model.maps)


def test_workloads_have_the_models_numbers(model: PortfolioReport, tmp_path: Path) -> None:
    rows = written(model, tmp_path)["Workloads"].rows
    for line, row in zip(model.workloads, rows, strict=True):
        counts = line.counts
        assert (row["Workload"], row["Client"] or "") == (line.name, line.client)
        told = [row[name] for name in ("Questions", "High", "Medium", "None", "Open", "N/A", "No rule")]
        assert told == [
            *(counts.total, counts.high, counts.medium, counts.none),
            *(counts.unanswered, counts.not_applicable, counts.no_rule_matched),
        ]
        assert row["Next review"].date() == line.due
        assert row["Days late"] == (line.days_late if line.is_overdue else None)
    for lens in model.maps:
        by_name = {line.workload.name: line for line in lens.lines}
        for row in rows:
            line = by_name.get(row["Workload"])
            for number, pillar in enumerate(lens.pillars):
                cell = line.cells[number] if line else None
                told = row[f"{lens.name}\n{pillar.label} High"], row[f"{lens.name}\n{pillar.label} Medium"]
                assert told == ((cell.counts.high, cell.counts.medium) if cell else (None, None))


def test_questions_gaps_and_clients_have_the_models_values(model: PortfolioReport, tmp_path: Path) -> None:
    sheets = written(model, tmp_path)
    questions = [sheet for name, sheet in sheets.items() if name.startswith("Questions")]
    for lens, sheet in zip(model.maps, questions, strict=True):
        for line, row in zip(lens.lines, sheet.rows, strict=True):
            assert "".join(value or " " for value in list(row.values())[5:]) == line.letters
    for gap, row in zip(model.gaps, sheets["Common gaps"].rows, strict=True):
        assert (row["Practice"], row["Workloads"], row["Reviewed"], row["At high risk"]) == (
            *(gap.practice, gap.workloads, gap.reviewed, gap.counts.high),
        )
        assert row["Affected workloads"] == ", ".join(line.name for line in gap.affected)
    pairs = [
        (gap.practice, line.name, line.client, "High" if number < gap.counts.high else "Medium")
        for gap in model.gaps
        for number, line in enumerate(gap.affected)
    ]
    told = [
        (row["Practice"], row["Workload"], row["Client"] or "", row["Risk"])
        for row in sheets["Affected workloads"].rows
    ]
    assert told == pairs
    for client, row in zip(model.clients, sheets["Risk by client"].rows, strict=True):
        assert (row["Client"], row["High"], row["Overdue"]) == (
            client.name,
            client.counts.high,
            client.overdue,
        )


def test_a_clients_workbook_has_no_sheet_of_clients(tmp_path: Path) -> None:
    sheets = written(report_on(source_from(some_portfolio()), client="Contoso"), tmp_path)
    assert "Risk by client" not in sheets
    assert {row["Client"] for row in sheets["Workloads"].rows} == {"Contoso"}
    assert b"Fabrikam" not in _all_parts(tmp_path / "portfolio.xlsx")


def test_hostile_texts_stay_texts(tmp_path: Path) -> None:
    made = [
        tagged(entry_of(review_of(number, (1,), ["NNN"])), (text, text))._replace(
            name=text,
            client=text,
            review_owner=text,
            industry=text,
            change_note=text,
            changed_text=stamp(MADE_AT),
        )
        for number, text in enumerate(HOSTILE)
    ]
    sheets = written(report_on(source_over(made)), tmp_path)
    assert all("f" not in sheet.kinds for sheet in sheets.values())
    rows = sheets["Workloads"].rows
    assert {row["Workload"] or "" for row in rows} == {
        cell_text(text).replace("\ud83d", "\ufffd") for text in HOSTILE
    }
    assert all(isinstance(row["Workload"], str | None) for row in rows)
    parts = _all_parts(tmp_path / "portfolio.xlsx")
    assert b"hyperlink " not in parts
    assert b"<f>" not in parts


def test_what_was_noted_of_a_change_is_not_in_the_workbook(tmp_path: Path) -> None:
    made = entry_of(review_of(1, (1,), ["NNN"]))
    made = made._replace(
        cadence_months=0, change_note="Kanarienvogel", changed_text=stamp(MADE_AT - timedelta(days=9))
    )
    sheets = written(report_on(source_over([made])), tmp_path)
    assert "Significant change" in {value for row in sheets["Overdue reviews"].rows for value in row.values()}
    assert b"Kanarienvogel" not in _all_parts(tmp_path / "portfolio.xlsx")


def test_no_workload_and_one_make_a_workbook(tmp_path: Path) -> None:
    assert written(report_on(source_from([])), tmp_path)["Workloads"].rows == ()
    assert (
        len(written(report_on(source_from([review_of(1, (1,), ["NNN"])])), tmp_path)["Workloads"].rows) == 1
    )


def test_what_has_no_room_among_the_affected_is_said(
    model: PortfolioReport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portfolio_sheets, "MOST_PAIRS", model.gaps[0].workloads)
    sheets = written(model, tmp_path)
    assert len(sheets["Affected workloads"].rows) == model.gaps[0].workloads
    told = [value for row in sheets["Summary"].rows for value in row.values()]
    assert f"The sheet names the workloads of the 1 most common of {len(model.gaps)} gaps." in told


def test_a_disk_that_lies_is_noticed(
    model: PortfolioReport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "portfolio.xlsx"
    path.write_bytes(b"old")
    write = Path.write_bytes

    def damage(self: Path, data: bytes) -> int:
        half = len(data) // 2
        return write(self, data[:half] + bytes(8) + data[half + 8 :])

    monkeypatch.setattr(Path, "write_bytes", damage)
    with pytest.raises(DamagedError):
        write_portfolio_xlsx(model, path)
    assert path.read_bytes() == b"old"


def test_a_workbook_of_other_rows_is_refused(model: PortfolioReport, tmp_path: Path) -> None:
    path = tmp_path / "portfolio.xlsx"
    write_portfolio_xlsx(model, path)
    rows = {name: len(sheet.rows) + 1 for name, sheet in read_workbook(path).items()}
    check_workbook(path, rows)
    with pytest.raises(DamagedError):
        check_workbook(path, {**rows, "Trend": rows["Trend"] + 1})
    with pytest.raises(DamagedError):
        check_workbook(path, {**rows, "Another": 1})


def test_a_wish_to_stop_leaves_nothing_behind(model: PortfolioReport, tmp_path: Path) -> None:
    before = set(Path(gettempdir()).glob("wa-desktop-*"))
    told: list[float] = []
    with pytest.raises(ReportCancelledError):
        write_portfolio_xlsx(model, tmp_path / "portfolio.xlsx", told.append, lambda: True)
    assert list(tmp_path.iterdir()) == []
    assert set(Path(gettempdir()).glob("wa-desktop-*")) <= before
    write_portfolio_xlsx(model, tmp_path / "portfolio.xlsx", told.append, lambda: False)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_cells_and_names_of_sheets_are_bounded() -> None:
    long = "😀" * MAX_CELL
    assert len(cell_text(long).encode("utf-16-le")) // 2 <= MAX_CELL
    taken: list[str] = []
    for text in ("Questions", "questions", "a/b:c?*[]'\\", "", "x" * 60, "x" * 60):
        name = sheet_name(text, taken)
        assert 0 < len(name) <= 31
        assert not set(name) & set("[]:*?/\\'")
        assert name.casefold() not in {other.casefold() for other in taken}
        taken.append(name)


def _all_parts(path: Path) -> bytes:
    with zipfile.ZipFile(path) as package:
        return b"".join(package.read(name) for name in package.namelist())
