"""Saved means on disk: the journal's mode, the strictest syncing, and the sync itself."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine

from tests.support.repositories import fill, lens_version, opened
from tests.support.reviews import open_workspace, start_review
from wa_desktop.storage.backup import raw_connection
from wa_desktop.storage.engine import open_engine


def pragma(engine: Engine, name: str) -> Any:
    with raw_connection(engine) as raw:
        return raw.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize("was_there", [False, True])
def test_every_workspace_is_opened_with_the_promised_settings(tmp_path: Path, was_there: bool) -> None:
    path = tmp_path / "workspace.wad"
    if was_there:
        fill(path)
    engine = open_engine(path)
    try:
        assert pragma(engine, "journal_mode") == "wal"
        assert pragma(engine, "synchronous") == 2
        assert pragma(engine, "locking_mode") == "exclusive"
        assert pragma(engine, "foreign_keys") == 1
        assert pragma(engine, "temp_store") == 2
        assert pragma(engine, "secure_delete") == 1
        assert pragma(engine, "mmap_size") in {0, None}
    finally:
        engine.dispose()


def test_a_copy_that_lost_the_journals_mode_gets_it_back(tmp_path: Path) -> None:
    path = tmp_path / "copy.wad"
    with opened(tmp_path / "workspace.wad") as repository:
        repository.copy_to(path)
    engine = open_engine(path)
    try:
        assert pragma(engine, "journal_mode") == "wal"
    finally:
        engine.dispose()


def test_the_driver_brings_an_sqlite_without_the_wal_reset_bug() -> None:
    assert driver.sqlite_version_info >= (3, 51, 3)


def test_all_is_in_the_one_file_after_closing(tmp_path: Path) -> None:
    path = tmp_path / "workspace.wad"
    with opened(path) as repository:
        repository.add_lens(lens_version(), "{}")
        assert path.with_name("workspace.wad-wal").stat().st_size > 0
    assert [file.name for file in tmp_path.iterdir()] == ["workspace.wad"]


@pytest.mark.skipif(shutil.which("strace") is None, reason="counts system calls with strace")
def test_no_answer_is_acknowledged_before_the_disk_has_it(tmp_path: Path) -> None:
    path, trace = tmp_path / "workspace.wad", tmp_path / "trace"
    workspace = open_workspace(path)
    start_review(workspace)
    workspace.close()
    program = [sys.executable, "-m", "tests.support.answering", str(path), "20"]
    calls = ["strace", "-f", "-e", "trace=write,pwrite64,fdatasync,fsync", "-s", "40", "-o", str(trace)]
    try:
        subprocess.run([*calls, *program], check=True, capture_output=True)
    except subprocess.CalledProcessError as error:
        pytest.skip(f"strace may not trace here: {error.stderr!r:.200}")
    text = trace.read_text(errors="replace")
    turns = re.split(r'write\(1, "(?:answer|done)', text)[1:-1]
    assert len(turns) == 20
    for turn in turns:
        calls_made = re.findall(r"\b(pwrite64|fsync|fdatasync)\(", turn)
        assert "pwrite64" in calls_made
        assert calls_made[-1] in {"fsync", "fdatasync"}, "the last write of a commit is followed by a sync"
