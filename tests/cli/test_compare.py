"""`wa-desktop compare`: two milestones, or a milestone and now, as JSON and as lines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from tests.cli.conftest import CommandLine
from tests.support.plans import acceptance, action, practice
from tests.support.reviews import other_lens_file, say
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.domain.workload import LensReview
from wa_desktop.review.commands import EditWorkload, UseLenses
from wa_desktop.review.decisions import RecordDecision
from wa_desktop.review.plan import AddActions, EditAction
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.paths import default_workspace

YES, NO = PracticeAnswer.YES, PracticeAnswer.NO


@contextmanager
def opened(author: str = "Ada") -> Iterator[Review]:
    workspace = Workspace.open(default_workspace())
    workspace.author = author
    try:
        yield workspace.open_review(workspace.find_workload("Shop").id)
    finally:
        workspace.close()


@pytest.fixture
def moved(shop: CommandLine) -> CommandLine:
    """Milestone Start; then Ada closes a risk and finishes an action; milestone Later; then Grace opens another."""
    with opened() as review:
        for key, answers in (("question_a", (NO, YES, YES)), ("question_b", (YES, YES, YES))):
            for choice, answer in zip(("first", "second", "third"), answers, strict=True):
                say(review, key, choice, answer)
        review.apply(AddActions((action(1, "Do it"), action(2))))
        review.save_milestone("Start")
        say(review, "question_a", "first")
        review.apply(EditAction(replace(review.snapshot.actions[0], status=ActionStatus.DONE)))
        review.save_milestone("2024")
    with opened("Grace") as review:
        say(review, "question_b", "second", NO)
        say(review, "question_c", "first", NO)
        review.apply(RecordDecision(acceptance(practice("question_c", "", "small-lens"))))
        workload = replace(review.snapshot.workload, client="Contoso", notes="Secret")
        review.apply(EditWorkload(workload))
    return shop


def changes(found: Any) -> list[tuple[str, str]]:
    return [(one["QuestionId"], one["Change"]) for one in found["Questions"]]


def test_without_options_the_last_milestone_and_now(moved: CommandLine) -> None:
    found = moved.json("compare", "Shop")
    assert (found["From"]["MilestoneName"], found["To"]["MilestoneNumber"]) == ("2024", None)
    assert changes(found) == [("question_b", "NEW"), ("question_c", "FOUND")]
    assert {move: number for move, number in found["Counts"].items() if number} == {
        "NEW": 1,
        "FOUND": 1,
        "UNCHANGED": 2,
    }
    question = found["Questions"][0]
    assert (question["RiskBefore"], question["RiskAfter"]) == ("NONE", "MEDIUM")
    assert [one["ChoiceId"] for one in question["Practices"]] == ["second"]
    assert [one["Author"] for one in question["Practices"][0]["ChangedBy"]] == ["Grace"]
    assert [one["Change"] for one in found["Decisions"]] == ["ADDED"]
    assert found["Actions"] == []


def test_two_milestones(moved: CommandLine) -> None:
    found = moved.json("compare", "Shop", "--from", "start", "--to", "2")
    assert changes(found) == [("question_a", "CLOSED")]
    done = found["Actions"]
    assert [(one["ActionNumber"], one["Change"], one["Status"]) for one in done] == [(1, "DONE", "DONE")]
    assert done[0]["ChangedBy"][0]["Author"] == "Ada"
    assert found["Pillars"][0]["ScoreBefore"] == 50
    assert found["Pillars"][0]["ScoreAfter"] == 100
    assert moved.json("compare", "Shop", "--to", "2024") == found


def test_the_way_back(moved: CommandLine) -> None:
    found = moved.json("compare", "Shop", "--from", "NOW", "--to", "1")
    assert changes(found) == [("question_a", "NEW"), ("question_b", "CLOSED"), ("question_c", "REOPENED")]


def test_notes_are_told_and_not_quoted(moved: CommandLine) -> None:
    found = moved.json("compare", "Shop")
    fields = {one["Field"]: (one["Before"], one["After"]) for one in found["Workload"]}
    assert fields == {"Client": ("", "Contoso"), "Notes": (None, None)}
    assert "Secret" not in moved("compare", "Shop", "--json").stdout


def test_lines_for_people(moved: CommandLine) -> None:
    lines = moved("compare", "Shop", "--from", "1", "--to", "2").stdout.splitlines()
    assert lines[0].startswith("From Start (")
    assert lines[0].endswith("): 1 closed, 3 unchanged.")
    assert lines[1].split()[:2] == ["Change", "Question"]
    assert lines[2].split()[:5] == ["CLOSED", "question_a", "HIGH", "NONE", "Ada"]
    assert ["Pillar", "one", "50", "100"] in [line.split() for line in lines]
    assert lines[-1].split() == ["A-1", "Do", "it"]


def test_another_version_of_the_lens(moved: CommandLine) -> None:
    space = Workspace.open(default_workspace())
    stored = space.import_lens(other_lens_file()).stored
    assert stored
    review = space.open_review(space.find_workload("Shop").id)
    review.apply(
        UseLenses((LensReview(stored.id, space.lens(stored.id), review.snapshot.reviews[0].answers),))
    )
    space.close()
    found = moved.json("compare", "Shop")
    lens = found["Lenses"][0]
    assert lens["VersionBefore"] != lens["VersionAfter"]
    assert (lens["QuestionsAdded"], lens["QuestionsRemoved"]) == (["question_e"], [])
    assert ("question_e", "ONLY_AFTER") in changes(found)


def test_states_that_there_are_not(shop: CommandLine) -> None:
    assert shop.refused("compare", "Shop") == "The workload has no milestone yet; save one to compare with."
    assert shop("milestone", "save", "Shop", "Start").exit_code == 0
    assert "no milestone before number 1" in shop.refused("compare", "Shop", "--to", "1")
    assert shop.refused("compare", "Shop", "--from", "Never") == "The workload has no milestone “Never”."
    assert "Nowhere" in shop.refused("compare", "Nowhere")
    assert shop.json("compare", "Shop")["Questions"] == []


def test_the_json_is_documented(wa: CommandLine) -> None:
    words = " ".join(wa("compare", "--help").stdout.split())
    for key in ("From", "Counts", "MovedByRules", "AnswerBefore", "ChangedBy", "PracticesRemoved", "Field"):
        assert f'"{key}"' in words
