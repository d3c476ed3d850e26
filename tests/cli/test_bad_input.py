"""Bad input: each condition of the surroundings is one line that says what to do, and nothing is lost."""

from __future__ import annotations

import ctypes
import os
import sqlite3
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import SHOP, CommandLine, one_line
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.paths import lenses_dir

LIST = ("workload", "list", "--workspace")


@pytest.mark.parametrize(
    "data", [b"not a database at all" * 100, os.urandom(8192), b"SQLite format 3\0" + b"\0" * 5000]
)
def test_a_file_that_is_no_workspace_is_left_as_it_is(wa: CommandLine, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "client.wadesk"
    path.write_bytes(data)
    line = wa.refused(*LIST, path)
    assert "client.wadesk" in line
    assert "backup copy" in line or "another program" in line
    assert path.read_bytes() == data


def test_a_damaged_workspace_is_left_as_it_is(shop: CommandLine) -> None:
    path = shop.home / "workspace.wadesk"
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 20_000] = b"\xaa" * 20_000
    path.write_bytes(data)
    line = shop.refused("workload", "list")
    assert "damaged" in line
    assert path.read_bytes() == bytes(data)


def test_a_database_of_another_program_is_left_alone(wa: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "music.db"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE song (name TEXT)")
    database.close()
    before = path.read_bytes()
    assert "another program" in wa.refused(*LIST, path)
    assert path.read_bytes() == before


def test_a_workspace_of_a_later_version_is_left_alone(shop: CommandLine) -> None:
    path = shop.home / "workspace.wadesk"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    assert "newer WA Desktop" in shop.refused("workload", "list")


def test_a_folder_is_no_workspace(wa: CommandLine, tmp_path: Path) -> None:
    assert "folder" in wa.refused(*LIST, tmp_path)


def test_a_folder_that_cannot_be_made_is_named(wa: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    wa.refused(*LIST, file / "below" / "client.wadesk")
    assert file.read_text() == "mine"


def test_a_second_instance_is_told_about_the_first(shop: CommandLine) -> None:
    held = Workspace.open(shop.home / "workspace.wadesk", lenses_dir())
    try:
        assert "already open" in shop.refused("workload", "list")
        assert "already open" in shop.refused("workload", "add", *SHOP)
        result = shop.process("workload", "list")
        assert result.returncode == 2
        assert "already open" in one_line(result.stderr.decode())
    finally:
        held.close()
    assert len(shop.json("workload", "list")) == 1


def give_up_rights() -> None:
    """Give up the super-user's right to write anywhere; others have none to give up."""
    if os.geteuid() == 0:
        drop_from_bounding_set, write_anywhere, read_anywhere = 24, 1, 2
        for right in (write_anywhere, read_anywhere):
            ctypes.CDLL(None).prctl(drop_from_bounding_set, right, 0, 0, 0)


def refused_without_rights(wa: CommandLine, *arguments: object) -> str:
    result = wa.process(*arguments, preexec_fn=give_up_rights)
    assert result.returncode == 2, result.stderr
    return one_line(result.stderr.decode())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="rights are given up as Linux knows it")
def test_a_read_only_folder_can_be_read_and_is_named_when_written(shop: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    path = folder / "client.wadesk"
    path.write_bytes((shop.home / "workspace.wadesk").read_bytes())
    before = path.read_bytes()
    path.chmod(0o400)
    folder.chmod(0o500)
    try:
        listed = shop.process(*LIST, path, "--json", preexec_fn=give_up_rights)
        assert listed.returncode == 0, listed.stderr
        assert b"Shop" in listed.stdout
        save = ("milestone", "save", "Shop", "Start", "--workspace", path)
        assert "for reading only" in refused_without_rights(shop, *save)
        assert "new.wadesk" in refused_without_rights(shop, *LIST, folder / "new.wadesk")
        assert "deep" in refused_without_rights(shop, *LIST, folder / "deep" / "new.wadesk")
        export = ("lens", "export", "small-lens", "-o", folder / "out.json")
        assert "out.json may not be written" in refused_without_rights(shop, *export)
        assert [file.name for file in folder.iterdir()] == ["client.wadesk"]
    finally:
        folder.chmod(0o700)
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_full_disk_loses_nothing(shop: CommandLine) -> None:
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    result = shop.process("workload", "add", *SHOP, "--name", "Other shop", preexec_fn=limit)
    assert result.returncode == 2, result.stderr
    assert "full" in one_line(result.stderr.decode())
    assert [found["WorkloadName"] for found in shop.json("workload", "list")] == ["Shop"]


def test_a_file_that_cannot_be_read_is_named(new_home: CommandLine, tmp_path: Path) -> None:
    assert "nowhere.json" in new_home.refused("lens", "import", tmp_path / "nowhere.json")
    assert "nowhere.json" in new_home.refused("answers", "set", "Shop", tmp_path / "nowhere.json")
    assert "a folder" in new_home.refused("answers", "set", "Shop", tmp_path)
    assert "too long" in new_home.refused("lens", "check", tmp_path / ("n" * 300))
    assert not new_home.home.exists()
