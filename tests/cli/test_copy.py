"""`answers copy`: from another workload or a milestone, with a preview that promises no more than is done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import SHOP, CommandLine, write_answers
from tests.support.lens_values import as_file, question, small_lens

ANSWERS = (
    {"QuestionId": "question_a", "SelectedChoices": ["first"], "Notes": "Shown by Ada."},
    {"QuestionId": "question_b", "SelectedChoices": ["none_no"]},
    {"QuestionId": "question_c", "IsApplicable": False, "Reason": "OUT_OF_SCOPE"},
)


@pytest.fixture
def two(shop: CommandLine, tmp_path: Path) -> CommandLine:
    """Shop with answers and a milestone, and Depot, where one practice is answered."""
    shop("answers", "set", "Shop", write_answers(tmp_path / "shop.json", *ANSWERS))
    assert shop("workload", "add", *SHOP, "--name", "Depot", "--lens", "small-lens").exit_code == 0
    update = {"QuestionId": "question_a", "ChoiceUpdates": {"first": {"Status": "UNKNOWN"}}}
    shop("answers", "set", "Depot", write_answers(tmp_path / "depot.json", update))
    return shop


def risks(wa: CommandLine, name: str) -> dict[str, int]:
    found: list[dict[str, Any]] = wa.json("workload", "list")
    return next(one["RiskCounts"] for one in found if one["WorkloadName"] == name)


def test_a_dry_run_shows_and_changes_nothing(two: CommandLine) -> None:
    before = risks(two, "Depot")
    planned = two.json("answers", "copy", "Shop", "Depot", "--dry-run")
    assert risks(two, "Depot") == before
    assert (planned["Source"], planned["DryRun"], planned["Notes"]) == ("Shop", True, 0)
    first, second, third = planned["Questions"]
    assert first == {
        "LensAlias": "small-lens",
        "PillarId": "pillar_one",
        "QuestionId": "question_a",
        "RiskBefore": "HIGH",
        "RiskAfter": "HIGH",
        "Changes": [
            {"ChoiceId": "second", "Aspect": "ANSWER", "Before": None, "After": "NO"},
            {"ChoiceId": "third", "Aspect": "ANSWER", "Before": None, "After": "NO"},
        ],
    }
    assert second["Changes"][0] == {"ChoiceId": "", "Aspect": "NONE_OF_THESE", "Before": False, "After": True}
    assert (second["RiskBefore"], second["RiskAfter"]) == ("UNANSWERED", "HIGH")
    assert third["Changes"] == [
        {
            "ChoiceId": "",
            "Aspect": "APPLICABILITY",
            "Before": True,
            "After": False,
            "Reason": "OUT_OF_SCOPE",
        }
    ]
    assert planned["Answers"] == 6
    lines = two("answers", "copy", "Shop", "Depot", "--dry-run").stdout.splitlines()
    assert lines[0].split() == ["Question", "Practice", "What", "Now", "Then"]
    assert lines[1].split() == ["question_a", "second", "ANSWER", "-", "NO"]
    assert lines[-2].split() == ["question_c", "APPLICABILITY", "yes", "no", "(OUT_OF_SCOPE)"]
    assert lines[-1].startswith("To copy from Shop to Depot: answers: 6, questions: 3, of which")


def test_what_was_planned_is_done_and_done_once(two: CommandLine) -> None:
    planned = two.json("answers", "copy", "Shop", "Depot", "--dry-run")
    done = two.json("answers", "copy", "Shop", "Depot")
    assert done == {**planned, "DryRun": False}
    assert risks(two, "Depot") == {"UNANSWERED": 1, "HIGH": 2, "MEDIUM": 0, "NONE": 0, "NOT_APPLICABLE": 1}
    assert two.json("answers", "copy", "Shop", "Depot")["Questions"] == []
    assert two("answers", "copy", "Shop", "Depot").stdout == (
        "Copied from Shop to Depot: answers: 0, questions: 0, of which come to high risk: 0. "
        "Now 2 high, 0 medium, 0 no risk, 1 open, 1 not applicable.\n"
    )


def test_answers_of_here_and_notes_need_a_word(two: CommandLine) -> None:
    def changes(*options: str) -> list[tuple[object, ...]]:
        planned = two.json("answers", "copy", "Shop", "Depot", "--dry-run", *options)
        return [
            (one["Aspect"], one["ChoiceId"], one["Before"], one["After"])
            for one in planned["Questions"][0]["Changes"]
        ]

    assert ("ANSWER", "first", "UNKNOWN", "YES") not in changes()
    assert ("ANSWER", "first", "UNKNOWN", "YES") in changes("--overwrite")
    assert changes("--notes")[0] == ("NOTES", "", "", "Shown by Ada.")
    assert all(aspect != "NOTES" for aspect, *_ in changes("--overwrite", "--internal-notes"))
    assert "answers: 6, notes: 1," in two("answers", "copy", "Shop", "Depot", "--notes").stdout


def test_a_milestone_is_copied_from_as_it_was(two: CommandLine, tmp_path: Path) -> None:
    two("milestone", "save", "Shop", "Q3 workshop")
    two("answers", "set", "Shop", write_answers(tmp_path / "now.json", {"QuestionId": "question_b"}))
    back = two.json("answers", "copy", "Shop", "Shop", "--milestone", "1", "--overwrite", "--dry-run")
    assert back["Source"] == "Q3 workshop"
    assert [one["QuestionId"] for one in back["Questions"]] == ["question_b"]
    other = two.json("answers", "copy", "Shop", "Depot", "--milestone", "1", "--dry-run")
    assert other["Source"] == "Shop, Q3 workshop"
    assert len(other["Questions"]) == 3


def test_another_version_of_the_lens_leaves_something_behind(two: CommandLine, tmp_path: Path) -> None:
    value = small_lens()
    value["pillars"][0]["questions"][0] = question("question_a", ("first", "third"))
    del value["pillars"][0]["questions"][1]
    lens = tmp_path / "newer.json"
    lens.write_bytes(as_file(value))
    assert two("lens", "import", lens).exit_code == 0
    assert two("workload", "add", *SHOP, "--name", "Later", "--lens", "small-lens").exit_code == 0
    planned = two.json("answers", "copy", "Shop", "Later", "--dry-run")
    assert planned["NotInLens"] == [
        {"LensAlias": "small-lens", "QuestionId": "question_a", "ChoiceId": "second", "Answers": 1},
        {"LensAlias": "small-lens", "QuestionId": "question_b", "ChoiceId": "", "Answers": 3},
    ]
    last = two("answers", "copy", "Shop", "Later").stdout.splitlines()[-1]
    assert last == "Answers left behind, not in this lens version: 4."


def test_what_cannot_be_copied_is_said_in_a_sentence(two: CommandLine, tmp_path: Path) -> None:
    def copy(*arguments: object) -> str:
        return two.refused("answers", "copy", *arguments)

    other = small_lens() | {"name": "Other lens"}
    path = tmp_path / "other.json"
    path.write_bytes(as_file(other))
    two("lens", "import", path)
    two("workload", "add", *SHOP, "--name", "Far", "--lens", "other-lens")
    assert "no lens in common" in copy("Shop", "Far")
    assert "--milestone" in copy("Shop", "shop")
    assert "no milestone number 3" in copy("Shop", "Depot", "--milestone", "3")
    assert "“Nix”" in copy("Nix", "Depot")
    assert "“Nix”" in copy("Shop", "Nix")
    assert "“nix”" in copy("Shop", "Depot", "--lens", "nix")
