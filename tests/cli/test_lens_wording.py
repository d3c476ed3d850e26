"""`wa-desktop lens wording`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.support.aws_outputs import get_lens_review, list_answers, printed, question

QUESTION = "identities"
"""A question of the built-in framework lens."""


@pytest.fixture
def output(tmp_path: Path) -> Path:
    path = tmp_path / "answers.json"
    path.write_bytes(
        printed(
            list_answers("wellarchitected", question(QUESTION, ("made_up",)), question("nobody_asks")),
            get_lens_review("wellarchitected", "2030-01-01"),
        )
    )
    return path


def origins(wa: CommandLine) -> list[str]:
    shapes = wa.json("lens", "list")
    return [one["Origin"] for one in shapes if one["LensAlias"] == "wellarchitected"]


def test_a_dry_run_says_all_and_changes_nothing(wa: CommandLine, output: Path) -> None:
    said = wa.json("lens", "wording", output, "--dry-run")
    (lens,) = said["Lenses"]
    assert said["DryRun"]
    assert lens["StoredVersion"] is None
    assert (lens["Questions"], lens["OfQuestions"], lens["Choices"]) == (1, 57, 0)
    assert lens["Unknown"] == ["nobody_asks", f"{QUESTION}/made_up"]
    assert lens["ToolVersion"] == "2030-01-01"
    assert origins(wa) == ["builtin"]


def test_it_is_stored_and_said(wa: CommandLine, output: Path) -> None:
    result = wa("lens", "wording", output)
    assert result.exit_code == 0, result.output
    assert "1 of 57 questions" in result.stdout
    assert "In the output and not in the lens: nobody_asks, identities/made_up." in result.stdout
    assert "The output is of version 2030-01-01." in result.stdout
    assert "Stored as version 2025-02-25-official." in result.stdout
    assert origins(wa) == ["wording", "builtin"]


def test_a_review_is_upgraded_by_its_name(wa: CommandLine, output: Path) -> None:
    shop = ("--name", "Shop", "--description", "Sells.", "--review-owner", "Ada", "--region", "eu-central-1")
    assert wa("workload", "add", *shop, "--lens", "wellarchitected").exit_code == 0
    assert wa("lens", "wording", output).exit_code == 0
    moved = wa.json("lens", "upgrade", "Shop", "wellarchitected")
    assert moved["ToVersion"] == "2025-02-25-official"
    assert moved["LeftBehind"] == []


def test_nothing_of_ours(wa: CommandLine, tmp_path: Path, output: Path) -> None:
    other = tmp_path / "other.json"
    other.write_bytes(printed(list_answers("devops", question("a"))))
    broken = tmp_path / "broken.json"
    broken.write_text("no json", encoding="utf-8")
    result = wa("lens", "wording", other, broken)
    assert result.exit_code == 1
    assert "devops: none of the built-in lenses; 1 questions left out." in result.stdout
    assert "no JSON" in result.stderr
    said = wa.json("lens", "wording", other, broken, code=1)
    assert said["OtherLenses"] == [{"LensAlias": "devops", "Questions": 1}]
    assert len(said["Problems"]) == 1
    assert "no file" in wa.refused("lens", "wording", tmp_path / "none.json")
    assert wa("lens", "wording", "-", given=output.read_bytes()).exit_code == 0
