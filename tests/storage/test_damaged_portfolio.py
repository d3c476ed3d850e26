"""Values in the rows of the portfolio that no version of ours has written: one sentence, from every reading of them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from tests.support.reviews import is_one_sentence, open_workspace, say, start_review
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.errors import DamagedError
from wa_desktop.review.workspace import Workspace

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def made(path: Path) -> None:
    workspace = open_workspace(path)
    review = start_review(workspace)
    say(review, "question_a", "first", PracticeAnswer.NO)
    review.save_milestone("Start")
    workspace.close()


def damaged(path: Path, statement: str) -> Workspace:
    """The workspace after somebody has written into the closed file."""
    made(path)
    connection = driver.connect(str(path), isolation_level=None)
    triggers = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    for name in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(statement)
    for text in triggers.values():
        connection.execute(text)
    connection.close()
    return open_workspace(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE workload SET cadence = 5",
        "UPDATE workload SET cadence = 'often'",
        "UPDATE workload SET next_review = 'soon'",
        "UPDATE workload SET tags = '{'",
        "UPDATE workload SET tags = '[[1, 2]]'",
        "UPDATE workload SET name = X'00ff'",
        "UPDATE workload SET environment = 'SPACE'",
        "UPDATE workload SET created_at = 'once'",
        "UPDATE workload SET changed_at = 'once'",
        "UPDATE standing SET last_milestone = 'then'",
        "UPDATE lens_standing SET risks = X'48'",
        "UPDATE lens_standing SET gaps = X'48'",
    ],
)
def test_the_list_is_refused(tmp_path: Path, statement: str) -> None:
    workspace = damaged(tmp_path / "client.wad", statement)
    with pytest.raises(DamagedError) as caught:
        workspace.portfolio()
    assert is_one_sentence(caught.value)
    workspace.close()


@pytest.mark.parametrize(
    "statement",
    ["UPDATE milestone_standing SET risks = X'48'", "UPDATE milestone_standing SET recorded_at = 'then'"],
)
def test_the_trend_is_refused(tmp_path: Path, statement: str) -> None:
    workspace = damaged(tmp_path / "client.wad", statement)
    with pytest.raises(DamagedError):
        workspace.milestone_risks()
    workspace.close()


@pytest.mark.parametrize(
    "statement",
    ["UPDATE history SET risk_before = 'X'", "UPDATE history SET at = 'z' WHERE risk_after = 'HIGH'"],
)
def test_the_quarter_is_refused(tmp_path: Path, statement: str) -> None:
    workspace = damaged(tmp_path / "client.wad", statement)
    with pytest.raises(DamagedError):
        workspace.risk_moves(LONG_AGO)
    workspace.close()


def test_a_milestone_that_was_altered_gives_no_letters(tmp_path: Path) -> None:
    workspace = damaged(tmp_path / "client.wad", "UPDATE milestone SET content = '{\"lenses\": []}'")
    with workspace._repository._session() as session:
        for table in ("standing", "milestone_standing"):
            session.connection().exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 names of ours
    assert workspace.refresh_standings() == 0
    assert workspace.milestone_risks() == []
    assert workspace.portfolio()[0].standing
    workspace.close()
