"""`wa-desktop history` lists changes with their authors, and --author signs them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.cli.conftest import CommandLine
from tests.support.reviews import open_workspace, say, start_review
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.system.paths import default_workspace, settings_file
from wa_desktop.system.settings import Settings, write_settings


@pytest.fixture
def told(new_home: CommandLine) -> CommandLine:
    """A workload with two answers of Ada's and one of Bo's, and a milestone of nobody's."""
    path = default_workspace()
    path.parent.mkdir(parents=True)
    workspace = open_workspace(path)
    review = start_review(workspace, name="Shop")
    for workspace.author, question, practice, answer in (
        ("Ada", "question_a", "first", PracticeAnswer.YES),
        ("Ada", "question_b", "second", PracticeAnswer.NO),
        ("Bo", "question_a", "first", PracticeAnswer.NO),
    ):
        say(review, question, practice, answer)
    workspace.author = ""
    review.save_milestone("First")
    workspace.close()
    return new_home


def lines(wa: CommandLine, *arguments: str) -> list[str]:
    result = wa("history", "Shop", *arguments)
    assert result.exit_code == 0, result.output
    return [re.sub(r"^\d{4}-\d\d-\d\d \d\d:\d\d ", "", line) for line in result.stdout.splitlines()]


def test_changes_are_listed_newest_first_with_their_authors(told: CommandLine) -> None:
    assert lines(told)[:3] == [
        "Somebody saved the milestone “First”",
        "Bo answered “Practice first” of question_a “How is question_a done?”: Yes → No; risk Medium → High",
        "Ada answered “Practice second” of question_b “How is question_b done?”: not answered → No; risk Open → High",
    ]
    assert lines(told)[-1].startswith("Somebody")


def test_entries_are_found(told: CommandLine) -> None:
    for arguments, count in (
        (("--author", "Ada"), 2),
        (("--author", "Eve"), 0),
        (("--question", "Question_A", "--author", "Bo"), 1),
        (("--find", "PRACTICE second"), 1),
        (("--find", "practice nowhere"), 0),
        (("--since", "2999-01-01"), 0),
        (("--since", "2000-01-01", "--limit", "2"), 2),
    ):
        assert len(lines(told, *arguments)) == count, arguments


def test_json_has_before_and_after(told: CommandLine) -> None:
    entries: list[dict[str, Any]] = told.json("history", "Shop", "--author", "Bo")
    (entry,) = entries
    assert {key: entry[key] for key in ("Author", "Subject", "LensAlias", "QuestionId")} == {
        "Author": "Bo",
        "Subject": "answer",
        "LensAlias": "small-lens",
        "QuestionId": "question_a",
    }
    assert entry["Differences"] == [
        {"Path": ["practices", "first", "answer"], "Before": "YES", "After": "NO"}
    ]
    assert len(entry["ChainDigest"]) == 64


def test_the_name_from_the_window_signs_where_none_is_given(told: CommandLine) -> None:
    write_settings(settings_file(), Settings(author="Cleo"))
    assert told("milestone", "save", "Shop", "Second").exit_code == 0
    assert told("--author", "", "milestone", "save", "Shop", "Third").exit_code == 0
    assert told("--author", "  Dan \n O ", "milestone", "save", "Shop", "Fourth").exit_code == 0
    assert lines(told)[:3] == [
        "Dan O saved the milestone “Fourth”",
        "Somebody saved the milestone “Third”",
        "Cleo saved the milestone “Second”",
    ]


def test_what_cannot_be_found_is_said(told: CommandLine) -> None:
    assert "no question “SEC 99”" in told.refused("history", "Shop", "--question", "SEC 99")
    assert "no workload" in told.refused("history", "Nothing")
    assert "2026-11-30" in told.refused("history", "Shop", "--since", "yesterday")
