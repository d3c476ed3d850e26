"""What was acknowledged is there after kill -9."""

from __future__ import annotations

import random
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from tests.support.answering import kill_while_answering
from tests.support.reviews import open_workspace, start_review

RUNS = 30


def test_every_acknowledged_answer_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "client.wad"
    workspace = open_workspace(path)
    start_review(workspace)
    workspace.close()
    chance = random.Random(19460215)  # noqa: S311 reproducible moments
    number = 0
    for _ in range(RUNS):
        number = kill_while_answering(path, number, chance)
    assert number > 3 * RUNS
    connection = driver.connect(str(path))
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()
