"""`wa-desktop lens upgrade`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine, write_answers
from tests.support.lens_values import as_file, question, small_lens


@pytest.fixture
def newer(shop: CommandLine, tmp_path: Path) -> CommandLine:
    """A shop with two answers, and a newer version of its lens that lacks one question and has another."""
    entries = [
        {"LensAlias": "small-lens", "QuestionId": key, "SelectedChoices": ["first"]}
        for key in ("question_a", "question_d")
    ]
    assert shop("answers", "set", "Shop", write_answers(tmp_path / "a.json", *entries)).exit_code == 0
    value = small_lens()
    value["pillars"][1]["questions"][1] = question("question_e")
    path = tmp_path / "newer.json"
    path.write_bytes(as_file(value))
    assert shop("lens", "import", path).exit_code == 0
    return shop


def test_a_dry_run_says_all_and_changes_nothing(newer: CommandLine) -> None:
    plan = newer.json("lens", "upgrade", "Shop", "small-lens", "--dry-run")
    assert (plan["FromVersion"], plan["ToVersion"], plan["DryRun"]) == ("1", "2", True)
    assert [(one["QuestionId"], one["Change"]) for one in plan["Questions"]] == [
        ("question_e", "NEW"),
        ("question_d", "GONE"),
    ]
    assert [one["QuestionId"] for one in plan["LeftBehind"]] == ["question_d"]
    assert plan["MilestoneNumber"] is None
    assert newer.json("milestone", "list", "Shop") == []
    assert newer.json("lens", "upgrade", "Shop", "Small LENS", "--dry-run") == plan


def test_it_saves_a_milestone_and_upgrades(newer: CommandLine) -> None:
    result = newer("lens", "upgrade", "Shop", "small-lens")
    assert result.exit_code == 0, result.output
    assert "Saved milestone 1, Before Small lens 2." in result.stdout
    assert "question_d" in result.stdout
    assert [one["MilestoneName"] for one in newer.json("milestone", "list", "Shop")] == [
        "Before Small lens 2"
    ]
    assert "no later one" in newer.refused("lens", "upgrade", "Shop", "small-lens")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("Nobody", "small-lens"), "no workload"),
        (("Shop", "wellarchitected"), "does not use"),
        (("Shop", "small-lens", "--version", "9"), "version 9"),
    ],
)
def test_refusals_are_one_sentence(newer: CommandLine, arguments: tuple[str, ...], word: str) -> None:
    assert word in newer.refused("lens", "upgrade", *arguments)
