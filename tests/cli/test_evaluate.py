"""`wa-desktop evaluate`: which lens it takes, what it prints, and that it needs no workspace."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import CommandLine, write_answers
from tests.support.lens_values import as_file, changed, small_lens
from wa_desktop.system.paths import lenses_dir

FIRST = {"QuestionId": "question_a", "SelectedChoices": ["first"]}


def test_a_lens_file_is_rated_question_by_question(wa: CommandLine, tmp_path: Path, lens_path: Path) -> None:
    answers = write_answers(
        tmp_path / "answers.json", FIRST, {"QuestionId": "question_c", "IsApplicable": False}
    )
    assert wa.json("evaluate", lens_path, answers) == [
        {"PillarId": "pillar_one", "QuestionId": "question_a", "Risk": "MEDIUM"},
        {"PillarId": "pillar_one", "QuestionId": "question_b", "Risk": "UNANSWERED"},
        {"PillarId": "pillar_two", "QuestionId": "question_c", "Risk": "NOT_APPLICABLE"},
        {"PillarId": "pillar_two", "QuestionId": "question_d", "Risk": "UNANSWERED"},
    ]
    lines = wa("evaluate", lens_path, answers).stdout.splitlines()
    assert lines[0].split() == ["Pillar", "Question", "Risk"]
    assert lines[1].split() == ["pillar_one", "question_a", "MEDIUM"]


def test_the_builtin_lens_goes_by_its_alias_or_folder(wa: CommandLine, tmp_path: Path) -> None:
    none = {"QuestionId": "identities", "SelectedChoices": ["sec_identities_no"]}
    answers = write_answers(tmp_path / "answers.json", none)
    rated = wa.json("evaluate", "wellarchitected", answers)
    assert len(rated) == 57
    assert {"PillarId": "security", "QuestionId": "identities", "Risk": "HIGH"} in rated
    assert wa.json("evaluate", lenses_dir() / "wellarchitected", answers) == rated


def test_answers_may_come_through_a_pipe(wa: CommandLine, lens_path: Path) -> None:
    rated = wa.json("evaluate", lens_path, "-", given=json.dumps([FIRST]))
    assert rated[0]["Risk"] == "MEDIUM"


def test_no_workspace_is_made(new_home: CommandLine, tmp_path: Path) -> None:
    answers = write_answers(tmp_path / "answers.json")
    assert new_home("evaluate", "wellarchitected", answers).exit_code == 0
    assert not new_home.home.exists()


def test_what_cannot_be_evaluated_is_one_line(wa: CommandLine, tmp_path: Path, lens_path: Path) -> None:
    answers = write_answers(tmp_path / "answers.json", FIRST)
    assert "wellarchitected" in wa.refused("evaluate", "nowhere.json", answers)
    assert "nowhere.json" in wa.refused("evaluate", lens_path, "nowhere.json")
    assert "is a folder" in wa.refused("evaluate", lens_path, tmp_path)
    assert "Entry 1" in wa.refused("evaluate", "wellarchitected", answers)
    assert "JSON" in wa.refused("evaluate", lens_path, "-", given="[")
    broken = tmp_path / "broken.json"
    broken.write_bytes(as_file(changed(small_lens(), "/pillars/0/questions/0/riskRules/0/condition", "nix")))
    assert "cannot be used as a lens; line " in wa.refused("evaluate", broken, answers)
