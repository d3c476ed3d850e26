"""`milestone show` and `milestone restore`: as it stood then, and the way back with a preview that holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import CommandLine, write_answers
from wa_desktop.domain.workload import LensReview
from wa_desktop.review.commands import UseLenses
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.paths import default_workspace

THEN = {"QuestionId": "question_a", "SelectedChoices": ["first"], "Notes": "Shown by Ada."}


@pytest.fixture
def past(shop: CommandLine, tmp_path: Path) -> CommandLine:
    """Shop with a milestone and other answers since."""
    shop("answers", "set", "Shop", write_answers(tmp_path / "then.json", THEN))
    assert shop("milestone", "save", "Shop", "Q3 workshop", "--note", "Two days.").exit_code == 0
    now = (
        {
            "QuestionId": "question_a",
            "SelectedChoices": ["first", "second", "third"],
            "Notes": "Asked again.",
        },
        {"QuestionId": "question_b", "SelectedChoices": ["first"], "Notes": "New."},
    )
    shop("answers", "set", "Shop", write_answers(tmp_path / "now.json", *now))
    return shop


def risks(wa: CommandLine) -> dict[str, int]:
    found: list[dict[str, Any]] = wa.json("workload", "list")
    return found[0]["RiskCounts"]  # type: ignore[no-any-return] # JSON


def test_a_milestone_is_shown_as_it_stood(past: CommandLine) -> None:
    head = past.json("milestone", "list", "Shop")[0]
    shown = past.json("milestone", "show", "Shop", "1")
    assert {key: shown[key] for key in head} == head
    assert (shown["Actions"], shown["Decisions"]) == (0, 0)
    (lens,) = shown["Lenses"]
    assert lens["LensAlias"] == "small-lens"
    assert lens["RiskCounts"] == shown["RiskCounts"]
    assert sum(shown["RiskCounts"].values()) == len(lens["Risks"])
    assert {one["QuestionId"]: one["Risk"] for one in lens["Risks"]}["question_b"] == "UNANSWERED"
    assert past.json("milestone", "show", "Shop", "q3WORKSHOP") == shown
    lines = past("milestone", "show", "Shop", "Q3 workshop").stdout.splitlines()
    assert lines[0].startswith("Milestone 1, Q3 workshop, ")
    assert lines[1] == "Two days."
    assert lines[-1] == f"Digest verified: {head['Digest']}"


def test_a_dry_run_shows_and_changes_nothing_and_what_was_planned_is_done(past: CommandLine) -> None:
    before = risks(past)
    planned = past.json("milestone", "restore", "Shop", "1", "--dry-run")
    assert risks(past) == before
    assert (planned["Source"], planned["DryRun"], planned["Notes"]) == ("Q3 workshop", True, 0)
    assert [one["QuestionId"] for one in planned["Questions"]] == ["question_a", "question_b"]
    assert planned["Questions"][1]["RiskAfter"] == "UNANSWERED"
    assert planned["NotesLost"] == []
    done = past.json("milestone", "restore", "Shop", "1")
    assert done == {**planned, "DryRun": False}
    assert risks(past) == past.json("milestone", "show", "Shop", "1")["RiskCounts"]
    assert past.json("milestone", "restore", "Shop", "1")["Questions"] == []


def test_notes_come_back_when_asked_and_go_when_asked_twice(past: CommandLine) -> None:
    def lost(*options: str) -> list[tuple[str, str, str]]:
        planned = past.json("milestone", "restore", "Shop", "Q3 workshop", "--dry-run", *options)
        return [(one["QuestionId"], one["Text"], one["Instead"]) for one in planned["NotesLost"]]

    assert lost("--notes") == [("question_a", "Asked again.", "Shown by Ada.")]
    assert lost("--internal-notes") == []
    both = lost("--notes", "--drop-notes")
    assert both == [("question_a", "Asked again.", "Shown by Ada."), ("question_b", "New.", "")]
    told = past("milestone", "restore", "Shop", "1", "--notes", "--drop-notes", "--dry-run").stdout
    assert told.splitlines()[0].split() == ["Question", "Practice", "What", "Now", "Then"]
    assert told.splitlines()[-1] == "Notes of today that would be replaced: 1, removed: 1."


def test_a_part_can_be_restored(past: CommandLine) -> None:
    pillars = [one["PillarId"] for one in past.json("milestone", "show", "Shop", "1")["Lenses"][0]["Pillars"]]
    found = [
        past.json("milestone", "restore", "Shop", "1", "--pillar", pillar, "--dry-run")["Questions"]
        for pillar in pillars
    ]
    assert sum(len(questions) for questions in found) == 2
    assert all(one["PillarId"] == pillar for pillar, part in zip(pillars, found, strict=True) for one in part)
    along = past.json("milestone", "restore", "Shop", "1", "--lens", "small-lens", "--dry-run")
    assert len(along["Questions"]) == 2


def test_what_is_not_there_is_said_in_a_sentence(past: CommandLine) -> None:
    assert "no milestone “Q9”" in past.refused("milestone", "show", "Shop", "Q9")
    assert "no milestone “7”" in past.refused("milestone", "restore", "Shop", "7")
    assert "“nix”" in past.refused("milestone", "restore", "Shop", "1", "--lens", "nix")
    assert "“nix”" in past.refused("milestone", "restore", "Shop", "1", "--pillar", "nix")
    assert "--drop-notes needs" in past.refused("milestone", "restore", "Shop", "1", "--drop-notes")


def test_lenses_that_are_not_used_any_more_are_named(past: CommandLine, lens_path: Path) -> None:
    workspace = Workspace.open(default_workspace())
    review = workspace.open_review(workspace.find_workload("Shop").id)
    framework = workspace.find_lens("wellarchitected")
    review.apply(UseLenses((LensReview(framework.id, workspace.lens(framework.id)),)))
    workspace.close()
    assert past.json("milestone", "restore", "Shop", "1", "--dry-run")["LensesGone"] == ["Small lens"]
    told = past("milestone", "restore", "Shop", "1").stdout
    assert "The review does not use Small lens any more, so its answers stay behind." in told


def test_a_number_goes_before_a_name(past: CommandLine) -> None:
    past("milestone", "save", "Shop", "1 1 1")
    assert past.json("milestone", "show", "Shop", "1")["MilestoneName"] == "Q3 workshop"
    assert past.json("milestone", "show", "Shop", "111")["MilestoneNumber"] == 2
    assert [one["Automatic"] for one in past.json("milestone", "list", "Shop")] == [False, False]


def test_a_next_review_before_the_last_is_refused(past: CommandLine) -> None:
    said = past.refused("workload", "edit", "Shop", "--next-review", "2020-01-01")
    assert "choose a later day" in said
