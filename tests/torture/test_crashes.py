"""Thousands of kills: while answering, making, migrating and copying a workspace."""

from __future__ import annotations

import os
import random
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from tests.support.answering import kill_while_answering, run_and_kill
from tests.support.reviews import content_of_file, fill, open_workspace, start_review
from wa_desktop.storage.engine import open_engine
from wa_desktop.storage.migrations import STEPS

pytestmark = pytest.mark.torture

RUNS = int(os.environ.get("WA_TORTURE_RUNS", "2000"))
MORE_STEPS = (
    *STEPS,
    (
        "ALTER TABLE answer ADD COLUMN weight INTEGER NOT NULL DEFAULT 1",
        "CREATE TABLE person (name VARCHAR NOT NULL)",
        *("INSERT INTO person VALUES ('somebody')",) * 200,
        "UPDATE answer SET weight = 2",
    ),
)


@pytest.fixture
def chance() -> random.Random:
    """Another seed with every run; pytest shows it if the test fails."""
    seed = random.SystemRandom().randrange(1 << 30)
    print("seed", seed)  # noqa: T201 for the report of a failure
    return random.Random(seed)  # noqa: S311 moments, no secrets


def is_sound(path: Path) -> bool:
    connection = driver.connect(str(path))
    try:
        return bool(connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)])
    finally:
        connection.close()


def test_no_acknowledged_answer_is_ever_lost(tmp_path: Path, chance: random.Random) -> None:
    path = tmp_path / "client.wad"
    workspace = open_workspace(path)
    start_review(workspace)
    workspace.close()
    number = 0
    for run in range(RUNS):
        number = kill_while_answering(path, number, chance)
        assert run % 50 or is_sound(path)
    assert number > RUNS
    assert is_sound(path)


def make(path: Path, _told: Connection) -> None:
    open_workspace(path).close()


def test_a_workspace_killed_while_it_is_made_can_be_made_again(tmp_path: Path, chance: random.Random) -> None:
    path = tmp_path / "client.wad"
    for _ in range(RUNS // 10):
        run_and_kill(make, path, wait_for=0, seconds=chance.uniform(0, 0.2))
        assert path.with_name("client.wad.new").exists() or len(list(tmp_path.iterdir())) <= 3
        open_workspace(path).close()
        assert is_sound(path)
        for file in tmp_path.iterdir():
            file.unlink()


def migrate(path: Path, told: Connection) -> None:
    told.send(0)
    open_engine(path, steps=MORE_STEPS).dispose()


def test_a_migration_killed_at_any_moment_is_done_or_not_begun(tmp_path: Path, chance: random.Random) -> None:
    template = tmp_path / "template.wad"
    workspace = open_workspace(template)
    fill(workspace, 5)
    workspace.close()
    expected = content_of_file(template)
    path = tmp_path / "run" / "client.wad"
    path.parent.mkdir()
    found = set()
    for _ in range(RUNS // 10):
        path.write_bytes(template.read_bytes())
        run_and_kill(migrate, path, wait_for=1, seconds=chance.uniform(0, 0.12))
        open_engine(path, steps=MORE_STEPS).dispose()
        assert is_sound(path)
        connection = driver.connect(str(path))
        assert connection.execute("SELECT min(weight), max(weight) FROM answer").fetchone() == (2, 2)
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (200,)
        connection.close()
        copies = sorted(path.parent.glob("client.schema1*.wad"))
        assert copies
        for copy in copies:
            assert content_of_file(copy) == expected
        found.add(len(copies))
        for file in path.parent.iterdir():
            file.unlink()
    assert found == {1}, "an equal copy is not kept twice"


def copy(path: Path, target: Path, told: Connection) -> None:
    workspace = open_workspace(path)
    told.send(0)
    workspace.copy_to(target)
    told.send(1)


def test_a_copy_killed_at_any_moment_is_whole_or_not_there(tmp_path: Path, chance: random.Random) -> None:
    path, target = tmp_path / "client.wad", tmp_path / "copy.wad"
    workspace = open_workspace(path)
    fill(workspace, 5)
    workspace.close()
    expected = content_of_file(path)
    there = 0
    for _ in range(RUNS // 10):
        told = run_and_kill(copy, path, target, wait_for=1, seconds=chance.uniform(0, 0.03))
        assert target.exists() or told == [0]
        if target.exists():
            there += 1
            assert content_of_file(target) == expected
            target.unlink()
        assert content_of_file(path) == expected
    assert there
