"""A large workspace that lies as it was closed need not be read whole; whatever is in doubt is."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.support.repositories import fill
from wa_desktop.domain.errors import DamagedError
from wa_desktop.review.workspace import Workspace
from wa_desktop.system import closed_files
from wa_desktop.system.paths import HOME_VARIABLE


@pytest.fixture(autouse=True)
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file counts as large, and what is remembered lies in a folder of this test."""
    monkeypatch.setattr(closed_files, "LARGE", 1)
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))


def closed(tmp_path: Path) -> Path:
    path = tmp_path / "client.wadesk"
    fill(path, answers=40)
    Workspace.open(path).close()
    return path


def damage(path: Path) -> None:
    """A page in the middle is overwritten, without a change of size or time."""
    stat = path.stat()
    content = bytearray(path.read_bytes())
    content[8192 : 8192 + 400] = b"\xff" * 400
    path.write_bytes(content)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def test_a_file_as_it_was_closed_is_known(tmp_path: Path) -> None:
    path = closed(tmp_path)
    assert closed_files.is_as_closed(path)
    Workspace.open(path).close()
    assert closed_files.is_as_closed(path)


def test_a_small_file_is_always_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = closed(tmp_path)
    monkeypatch.setattr(closed_files, "LARGE", path.stat().st_size + 1)
    assert not closed_files.is_as_closed(path)


def test_a_copy_a_change_and_a_leftover_journal_are_read_whole(tmp_path: Path) -> None:
    path = closed(tmp_path)
    copy = tmp_path / "copy.wadesk"
    shutil.copy2(path, copy)
    assert not closed_files.is_as_closed(copy)
    journal = path.with_name(f"{path.name}-wal")
    journal.touch()
    assert not closed_files.is_as_closed(path)
    journal.unlink()
    os.utime(path)
    assert not closed_files.is_as_closed(path)
    assert not closed_files.is_as_closed(tmp_path / "gone.wadesk")


def test_a_damaged_page_is_found_unless_the_file_is_known(tmp_path: Path) -> None:
    path = closed(tmp_path)
    damage(path)
    closed_files._place().unlink()
    with pytest.raises(DamagedError):
        Workspace.open(path)


@pytest.mark.parametrize("text", ["", "[]", "[" * 9000, '{"a": 1}'])
def test_what_is_remembered_may_be_damaged(tmp_path: Path, text: str) -> None:
    path = closed(tmp_path)
    closed_files._place().write_text(text)
    assert not closed_files.is_as_closed(path)
    Workspace.open(path).close()
    assert closed_files.is_as_closed(path)


def test_where_nothing_can_be_remembered_files_open_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")
    path = closed(tmp_path)
    assert not closed_files.is_as_closed(path)
