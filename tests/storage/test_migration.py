"""A file of an older schema is copied, then changed in one step or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import OperationalError

from tests.support import failing_disk
from tests.support.repositories import everything, fill, lens_version, opened
from tests.support.reviews import is_one_sentence
from wa_desktop.domain.errors import DamagedError, KnownError, ReadOnlyError
from wa_desktop.storage.engine import Steps, open_engine
from wa_desktop.storage.migrations import STEPS

NOW = len(STEPS)
"""The schema of today, at which the files of these tests begin."""
SECOND = (
    "ALTER TABLE workload ADD COLUMN colour VARCHAR NOT NULL DEFAULT 'grey'",
    "CREATE TABLE person (name VARCHAR NOT NULL)",
    "UPDATE workload SET colour = 'blue' WHERE name = 'Order processing'",
)
THIRD = ("ALTER TABLE person ADD COLUMN mail VARCHAR",)
BROKEN = (SECOND[0], SECOND[1], "UPDATE workload SET no_such_column = 1")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "client.wad"
    fill(path)
    return path


def migrate(path: Path, *more: tuple[str, ...], read_only: bool = False) -> None:
    steps: Steps = (*STEPS, *more)
    open_engine(path, steps=steps, read_only=read_only).dispose()


def ask(path: Path, statement: str) -> list[Any]:
    connection = driver.connect(str(path))
    try:
        return list(connection.execute(statement))
    finally:
        connection.close()


def files(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


def test_a_step_changes_the_file_and_keeps_a_whole_copy_beside_it(path: Path) -> None:
    before = everything(path)
    migrate(path, SECOND)
    assert ask(path, "SELECT colour FROM workload") == [("blue",)]
    assert ask(path, "PRAGMA user_version") == [(NOW + 1,)]
    assert ask(path, "PRAGMA foreign_key_check") == []
    assert files(path) == [f"client.schema{NOW}.wad", "client.wad"]
    assert everything(path.with_name(f"client.schema{NOW}.wad")) == before


def test_every_step_keeps_its_own_copy(path: Path) -> None:
    migrate(path, SECOND, THIRD)
    assert files(path) == [f"client.schema{NOW}.wad", f"client.schema{NOW + 1}.wad", "client.wad"]
    assert ask(path.with_name(f"client.schema{NOW + 1}.wad"), "PRAGMA user_version") == [(NOW + 1,)]
    assert ask(path, "PRAGMA user_version") == [(NOW + 2,)]


def test_what_was_not_folded_into_the_file_is_in_the_copy(path: Path) -> None:
    with opened(path) as repository:
        repository.add_lens(lens_version("late"), "{}")
        journal = path.with_name("client.wad-wal")
        kept = (path.read_bytes(), journal.read_bytes())
    path.write_bytes(kept[0])
    journal.write_bytes(kept[1])  # as a killed program leaves them
    migrate(path, SECOND)
    aliases = ask(path.with_name(f"client.schema{NOW}.wad"), "SELECT alias FROM lens ORDER BY id")
    assert aliases == [("lens",), ("late",)]


def test_a_new_file_needs_no_copy(tmp_path: Path) -> None:
    migrate(tmp_path / "new.wad", SECOND, THIRD)
    assert files(tmp_path / "new.wad") == ["new.wad"]


def test_a_file_of_today_is_not_touched(path: Path) -> None:
    before = path.read_bytes()
    migrate(path)
    assert path.read_bytes() == before
    assert files(path) == ["client.wad"]


def test_a_failing_step_leaves_the_file_as_it_was_and_it_opens(path: Path) -> None:
    before, content = path.read_bytes(), everything(path)
    for _ in range(3):
        with pytest.raises(OperationalError, match="no_such_column"):
            migrate(path, BROKEN)
        assert path.read_bytes() == before
        assert files(path) == [f"client.schema{NOW}.wad", "client.wad"]
    assert everything(path) == content
    migrate(path, SECOND)
    assert ask(path, "SELECT colour FROM workload") == [("blue",)]


def test_a_second_step_that_fails_leaves_the_first_done(path: Path) -> None:
    with pytest.raises(OperationalError, match="no_such_column"):
        migrate(path, SECOND, ("UPDATE workload SET no_such_column = 1",))
    assert ask(path, "PRAGMA user_version") == [(NOW + 1,)]
    migrate(path, SECOND, THIRD)
    assert ask(path, "PRAGMA user_version") == [(NOW + 2,)]


def test_an_older_copy_of_another_state_stays_beside_the_new_one(path: Path) -> None:
    with pytest.raises(OperationalError):
        migrate(path, BROKEN)
    old = path.with_name(f"client.schema{NOW}.wad").read_bytes()
    with opened(path) as repository:
        repository.add_lens(lens_version("late"), "{}")
    migrate(path, SECOND)
    assert files(path) == [f"client.schema{NOW}-2.wad", f"client.schema{NOW}.wad", "client.wad"]
    assert path.with_name(f"client.schema{NOW}.wad").read_bytes() == old
    newest = path.with_name(f"client.schema{NOW}-2.wad")
    assert ask(newest, "SELECT alias FROM lens ORDER BY id") == [("lens",), ("late",)]


def test_a_copy_that_was_broken_off_is_made_anew(path: Path) -> None:
    path.with_name(f"client.schema{NOW}.wad.part").write_bytes(b"half a copy")
    before = everything(path)
    migrate(path, SECOND)
    assert files(path) == [f"client.schema{NOW}.wad", "client.wad"]
    assert everything(path.with_name(f"client.schema{NOW}.wad")) == before


@pytest.mark.parametrize("words", [failing_disk.FULL, failing_disk.BROKEN])
def test_a_failing_disk_at_any_write_of_a_migration_leaves_old_or_new(
    path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    content = everything(path)
    disk = failing_disk.install(monkeypatch)
    for number in range(100):
        disk.refuse_write(number, words)
        try:
            migrate(path, SECOND)
        except KnownError as error:
            assert is_one_sentence(error)  # noqa: PT017 until the last write is reached
        else:
            break
        disk.work_again()
        assert everything(path) == content
        assert not list(path.parent.glob("*.part"))
    assert number > 5
    assert ask(path, "SELECT colour FROM workload") == [("blue",)]
    assert files(path) == [f"client.schema{NOW}.wad", "client.wad"]


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_file_is_refused_politely_and_left_alone(path: Path, read_only: bool) -> None:
    migrate(path, SECOND)
    before = path.read_bytes()
    with pytest.raises(KnownError, match="newer WA Desktop") as caught:
        migrate(path, read_only=read_only)
    assert type(caught.value) is KnownError
    assert is_one_sentence(caught.value)
    assert path.read_bytes() == before


def test_an_old_file_that_may_not_be_written_is_refused_and_left_alone(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(ReadOnlyError) as caught:
        migrate(path, SECOND, read_only=True)
    assert is_one_sentence(caught.value)
    assert path.read_bytes() == before
    assert files(path) == ["client.wad"]


@pytest.mark.parametrize(
    "loss",
    [
        "DROP TABLE answer",
        "ALTER TABLE workload DROP COLUMN notes",
        "DROP TRIGGER milestone_is_immutable",
        "ALTER TABLE answer RENAME COLUMN record TO recorb",
    ],
)
def test_a_file_that_lacks_a_part_of_its_schema_is_damaged(path: Path, loss: str) -> None:
    connection = driver.connect(str(path), isolation_level=None)
    connection.execute(loss)
    connection.close()
    with pytest.raises(DamagedError):
        migrate(path)


def test_a_table_or_index_too_many_does_no_harm(path: Path) -> None:
    connection = driver.connect(str(path), isolation_level=None)
    connection.execute("CREATE TABLE of_another_tool (a)")
    connection.execute("CREATE INDEX answers_by_time ON answer (updated_at)")
    connection.close()
    migrate(path)
