"""A file that is damaged or none of ours: one sentence, and not one byte of it changed."""

from __future__ import annotations

import json
import random
import sqlite3
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from tests.support.repositories import everything, fill, lens_version, opened, workload
from tests.support.reviews import is_one_sentence
from wa_desktop.domain.errors import DamagedError, KnownError
from wa_desktop.storage.repository import Repository

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "client.wad"
    fill(path, answers=40)
    return path


def foreign_database(path: Path, *pragmas: str) -> bytes:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE workload (id, name)")
    connection.execute("INSERT INTO workload VALUES (1, 'theirs')")
    connection.close()
    return path.read_bytes()


def assert_refused(path: Path, *, read_only: bool = False) -> KnownError:
    """Opening fails with one sentence and leaves the folder as it was."""
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    with pytest.raises(DamagedError) as caught:
        Repository.open(path, read_only=read_only)
    assert is_one_sentence(caught.value)
    assert path.name in str(caught.value)
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before
    return caught.value


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    "pragmas", [(), ("journal_mode=WAL",), ("application_id=1",), ("user_version=1", "page_size=1024")]
)
def test_a_database_of_another_program_is_left_alone(
    tmp_path: Path, pragmas: tuple[str, ...], read_only: bool
) -> None:
    path = tmp_path / "theirs.db"
    foreign_database(path, *pragmas)
    assert "another program" in str(assert_refused(path, read_only=read_only))


def test_the_journal_of_another_program_is_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "live.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE t (a)")
    for suffix in ("", "-wal"):
        (tmp_path / f"killed.db{suffix}").write_bytes((tmp_path / f"live.db{suffix}").read_bytes())
    connection.close()
    (tmp_path / "live.db").unlink()
    assert_refused(tmp_path / "killed.db")


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    "data",
    [
        b"\0",
        b"x",
        b"garbage " * 5000,
        b"\0" * 3 * PAGE,
        b"SQLite format 3\0",
        b"SQLite format 3\0" + b"\xff" * 200,
        b"SQLite format 3\0" + b"\0" * 52 + b"WAD1",
        b"SQLite format 3\0" + b"\0" * 52 + b"WAD1" + b"\0" * 2 * PAGE,
        b"%PDF-1.7\n" + b"x" * 9000,
        "Žluťoučký kůň".encode("utf-16"),
        json.dumps({"schemaVersion": "2021-11-01"}).encode(),
        random.Random(1).randbytes(3 * PAGE),  # noqa: S311 a fixed sample of noise
    ],
    ids=lambda data: repr(data)[:24] if isinstance(data, bytes) else None,
)
def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path, data: bytes, read_only: bool) -> None:
    path = tmp_path / "notes.wad"
    path.write_bytes(data)
    assert_refused(path, read_only=read_only)


def test_an_empty_file_becomes_a_new_workspace(tmp_path: Path) -> None:
    path = tmp_path / "new.wad"
    path.touch()
    with opened(path) as repository:
        assert repository.workloads() == []
    assert path.stat().st_size > 0


def test_an_empty_file_to_read_only_stays_empty(tmp_path: Path) -> None:
    path = tmp_path / "new.wad"
    path.touch()
    assert_refused(path, read_only=True)


@pytest.mark.parametrize("suffix", ["-wal", "-journal"])
@pytest.mark.parametrize("is_empty", [False, True])
def test_a_journal_without_its_file_is_neither_used_nor_lost(
    tmp_path: Path, suffix: str, is_empty: bool
) -> None:
    path, journal = tmp_path / "client.wad", tmp_path / f"client.wad{suffix}"
    journal.write_bytes(b"changes of a file that was moved away")
    if is_empty:
        path.touch()
    with pytest.raises(KnownError, match=journal.name) as caught:
        Repository.open(path)
    assert is_one_sentence(caught.value) or str(caught.value).count(". ") == 1
    assert journal.read_bytes() == b"changes of a file that was moved away"


def test_a_truncated_file_is_left_alone(path: Path) -> None:
    data = path.read_bytes()
    for length in (1, 16, 100, PAGE - 1, PAGE, PAGE + 1, len(data) // 2, len(data) - PAGE, len(data) - 2000):
        path.write_bytes(data[:length])
        assert_refused(path)


def test_a_zeroed_page_is_noticed_wherever_it_is(path: Path) -> None:
    data = path.read_bytes()
    for start in range(0, len(data), PAGE):
        path.write_bytes(data[:start] + bytes(PAGE) + data[start + PAGE :])
        assert_refused(path)
        assert_refused(path, read_only=True)


def test_bytes_of_the_schema_that_are_no_text_are_damage(path: Path) -> None:
    data = path.read_bytes()
    assert data.count(b"CREATE TABLE answer") == 1
    path.write_bytes(data.replace(b"CREATE TABLE answer", b"CREATE T\xcb\x28LE answer"))
    assert_refused(path)


def test_random_damage_never_ends_in_anything_but_a_sentence(path: Path) -> None:
    good, data = everything(path), path.read_bytes()
    chance = random.Random(20260301)  # noqa: S311 a reproducible choice of places
    noticed = 0
    for _ in range(60):
        damaged = bytearray(data)
        place = chance.randrange(len(data))
        length = chance.choice([1, 16, 512])
        damaged[place : place + length] = chance.choice([bytes(length), chance.randbytes(length)])
        path.write_bytes(damaged[: len(data)])
        path.with_name(f"{path.name}-wal").unlink(missing_ok=True)
        try:
            noticed += everything(path) != good
        except KnownError as error:
            assert is_one_sentence(error), (place, length)  # noqa: PT017 any damage may also go unnoticed
            noticed += 1
    assert noticed > 5


def set_in(path: Path, statement: str) -> None:
    connection = driver.connect(str(path), isolation_level=None)
    connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answer SET record = '{broken'",
        "UPDATE answer SET record = '[1]'",
        'UPDATE answer SET record = \'{"reason": "LAZINESS"}\'',
        "UPDATE answer SET record = '{\"practices\": 5}'",
        "UPDATE answer SET record = CAST(x'c328' AS TEXT)",
        "UPDATE workload SET environment = 'MARS'",
        "UPDATE workload SET tags = '[[1, 2, 3]]'",
        "UPDATE workload SET tags = 'x'",
        "UPDATE workload SET created_at = 'yesterday'",
        "UPDATE workload SET name = CAST(x'ff' AS TEXT)",
        "UPDATE lens SET added_at = ''",
        "UPDATE lens SET content = CAST(x'ff' AS TEXT)",
    ],
)
def test_a_value_that_we_never_wrote_is_damage(path: Path, statement: str) -> None:
    set_in(path, statement)
    with pytest.raises(DamagedError) as caught:
        everything(path)
    assert is_one_sentence(caught.value)


def test_a_damaged_answer_does_not_keep_the_rest_from_being_read_and_copied(
    path: Path, tmp_path: Path
) -> None:
    set_in(path, "UPDATE answer SET record = '{broken' WHERE question = 'q1'")
    with opened(path) as repository:
        with pytest.raises(DamagedError):
            repository.answers(workload().id)
        assert [each.name for each in repository.workloads()] == ["Order processing"]
        repository.copy_to(tmp_path / "copy.wad")
        repository.add_lens(lens_version("later"), "{}")
