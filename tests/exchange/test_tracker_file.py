"""A plan is handed over whole in every kind, or the old file stays."""

from __future__ import annotations

import errno
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.support.failing_export import STEPS, fail_at
from tests.support.tracker_rows import row
from wa_desktop.domain.errors import KnownError
from wa_desktop.exchange.tracker_csv import CsvFlavour, csv_bytes
from wa_desktop.exchange.tracker_file import TrackerKind, tracker_bytes, write_tracker
from wa_desktop.exchange.tracker_ics import ics_bytes
from wa_desktop.exchange.tracker_xlsx import xlsx_bytes

ROWS = (row(1), row(2, waits_for=("A-1",)))
NOW = datetime(2027, 3, 5, 23, 30, tzinfo=UTC)
OLD = b"the old plan"


def write(path: Path, kind: TrackerKind, made_at: datetime = NOW) -> None:
    write_tracker(path, kind, ROWS, workload_name="Orders", workload_id="b" * 32, made_at=made_at)


def test_every_kind_has_its_ending() -> None:
    assert {kind.value: kind.suffix for kind in TrackerKind} == {
        "CSV": ".csv",
        "JIRA": ".csv",
        "GITHUB": ".csv",
        "ASANA": ".csv",
        "XLSX": ".xlsx",
        "ICS": ".ics",
    }


@pytest.mark.parametrize("kind", TrackerKind)
def test_every_kind_is_written_by_its_writer(kind: TrackerKind, tmp_path: Path) -> None:
    path = tmp_path / f"plan{kind.suffix}"
    path.write_bytes(OLD * 99_999)
    write(path, kind)
    assert (
        path.read_bytes()
        == {
            TrackerKind.CSV: csv_bytes(ROWS, CsvFlavour.PLAIN),
            TrackerKind.JIRA: csv_bytes(ROWS, CsvFlavour.JIRA),
            TrackerKind.GITHUB: csv_bytes(ROWS, CsvFlavour.GITHUB),
            TrackerKind.ASANA: csv_bytes(ROWS, CsvFlavour.ASANA),
            TrackerKind.XLSX: xlsx_bytes(ROWS, workload_name="Orders", made_on=NOW.date()),
            TrackerKind.ICS: ics_bytes(ROWS, workload_name="Orders", workload_id="b" * 32, made_at=NOW),
        }[kind]
    )
    assert list(tmp_path.iterdir()) == [path]


def test_today_is_the_readers() -> None:
    tomorrow = NOW.astimezone(timezone(timedelta(hours=1)))
    sheets = {
        tracker_bytes(TrackerKind.XLSX, ROWS, workload_name="Orders", workload_id="", made_at=made_at)
        for made_at in (NOW, tomorrow)
    }
    assert len(sheets) == 2


@pytest.mark.parametrize("kind", TrackerKind)
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_failing_disk_leaves_the_old_file(
    kind: TrackerKind, step: str, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"plan{kind.suffix}"
    path.write_bytes(OLD)
    with monkeypatch.context() as patch:
        fail_at(patch, step, code)
        with pytest.raises(KnownError) as raised:
            write(path, kind)
    assert path.name in str(raised.value)
    assert str(raised.value).endswith(".")
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_reads_back_otherwise_is_not_handed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.csv"
    path.write_bytes(OLD)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", lambda _: b"something else")
        with pytest.raises(KnownError, match="could not be read back"):
            write(path, TrackerKind.CSV)
    assert path.read_bytes() == OLD


@pytest.mark.parametrize("name", ["missing/plan.csv", "."])
def test_a_place_that_cannot_be_written_is_said_in_a_sentence(name: str, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as raised:
        write(tmp_path / name, TrackerKind.CSV)
    assert str(raised.value).endswith(".")
    assert list(tmp_path.iterdir()) == []


def test_heavy_libraries_wait_until_they_are_needed() -> None:
    code = (
        "import sys, wa_desktop.exchange.tracker_file\n"
        "print(sorted({'xlsxwriter', 'icalendar', 'dateutil', 'PySide6', 'sqlalchemy'} & sys.modules.keys()))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout.strip() == "[]"
