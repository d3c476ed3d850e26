"""`wa-desktop what-if`: sets per question, the best for a budget, the curve, and what it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import SHOP, CommandLine, write_answers
from tests.support.lens_values import as_file, small_lens
from tests.support.plans import action, practice
from wa_desktop.domain.plan import Effort
from wa_desktop.review.plan import AddActions, SetEffortDays
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.paths import lenses_dir

ANSWERS = (
    {"QuestionId": "question_a", "SelectedChoices": ["first"]},
    {"QuestionId": "question_b", "SelectedChoices": ["none_no"]},
)
"""Question a at medium, b at high, c and d open."""


@pytest.fixture
def answered(shop: CommandLine, tmp_path: Path) -> CommandLine:
    answers = write_answers(tmp_path / "answers.json", *ANSWERS)
    assert shop("answers", "set", "Shop", answers).exit_code == 0
    return shop


@contextmanager
def opened(wa: CommandLine) -> Iterator[Review]:
    path = next(wa.home.rglob("*.wadesk"))
    workspace = Workspace.open(path, lenses_dir())
    try:
        yield workspace.open_review(workspace.find_workload("Shop").id)
    finally:
        workspace.close()


def test_all_minimal_sets_for_a_target(answered: CommandLine) -> None:
    assert answered.json("what-if", "Shop", "--target", "NONE") == [
        {"QuestionId": "question_a", "Risk": "MEDIUM", "Target": "NONE", "Sets": [["second", "third"]]},
        {
            "QuestionId": "question_b",
            "Risk": "HIGH",
            "Target": "NONE",
            "Sets": [["first", "second", "third"]],
        },
    ]
    assert answered.json("what-if", "Shop", "--target", "medium") == [
        {"QuestionId": "question_b", "Risk": "HIGH", "Target": "MEDIUM", "Sets": [["first"]]}
    ]
    assert list(answered.json("what-if", "Shop", "--target", "NONE")[0]) == [
        "QuestionId",
        "Risk",
        "Target",
        "Sets",
    ]


def test_a_question_that_nothing_brings_there_has_no_sets(wa: CommandLine, tmp_path: Path) -> None:
    lens = small_lens()
    lens["pillars"][0]["questions"][0]["riskRules"] = [{"condition": "default", "risk": "HIGH_RISK"}]
    stuck = tmp_path / "stuck.json"
    stuck.write_bytes(as_file(lens))
    assert wa("lens", "import", stuck).exit_code == 0
    assert wa("workload", "add", *SHOP, "--lens", "small-lens").exit_code == 0
    answers = write_answers(tmp_path / "answers.json", ANSWERS[0])
    assert wa("answers", "set", "Shop", answers).exit_code == 0
    assert wa.json("what-if", "Shop", "--target", "NONE") == [
        {"QuestionId": "question_a", "Risk": "HIGH", "Target": "NONE", "Sets": []}
    ]
    assert "no practice reaches it" in wa("what-if", "Shop", "--target", "none").stdout


def test_sets_as_a_table(answered: CommandLine) -> None:
    lines = answered("what-if", "Shop", "--target", "NONE").stdout.splitlines()
    assert lines[0].split() == ["Question", "Risk", "Target", "Ways", "Days", "Cheapest", "way"]
    assert lines[1].split() == ["question_a", "MEDIUM", "NONE", "1", "6", "second,", "third"]


def test_the_curve_alone(answered: CommandLine) -> None:
    curve = answered.json("what-if", "Shop")
    assert set(curve) == {"WorkloadId", "RiskAtStake", "Exact", "Frontier"}
    assert curve["RiskAtStake"] == 4
    assert curve["Exact"] is True
    assert curve["Frontier"] == [
        {"Days": 0.0, "RiskLeft": 4},
        {"Days": 3.0, "RiskLeft": 2},
        {"Days": 9.0, "RiskLeft": 1},
        {"Days": 15.0, "RiskLeft": 0},
    ]
    lines = answered("what-if", "Shop").stdout.splitlines()
    assert lines[1].split() == ["Days", "Risk", "left"]
    assert lines[3].split() == ["3", "2"]


def test_what_a_budget_buys(answered: CommandLine) -> None:
    bought = answered.json("what-if", "Shop", "--budget", "4.5")
    assert bought | {"WorkloadId": ""} == {
        "WorkloadId": "",
        "BudgetDays": 4.5,
        "Days": 3.0,
        "RiskAtStake": 4,
        "RiskRemoved": 2,
        "RiskLeft": 2,
        "Exact": True,
        "Works": [
            {
                "ActionId": None,
                "Label": "first",
                "Title": "Practice first",
                "Days": 3.0,
                "Practices": [{"LensAlias": "small-lens", "QuestionId": "question_b", "ChoiceId": "first"}],
            }
        ],
        "Outcomes": [{"QuestionId": "question_b", "From": "HIGH", "To": "MEDIUM"}],
        "Frontier": answered.json("what-if", "Shop")["Frontier"],
    }
    assert len(bought["WorkloadId"]) == 32


def test_actions_of_the_plan_are_bought_under_their_numbers(answered: CommandLine) -> None:
    both = (practice("question_b", "first", "small-lens"), practice("question_a", "second", "small-lens"))
    with opened(answered) as review:
        review.apply(AddActions((action(1, "=Do it\n<b>now</b>", practices=both, effort=Effort(days=0.5)),)))
    bought = answered.json("what-if", "Shop", "--budget", "1")
    assert [work["Label"] for work in bought["Works"]] == ["A-1"]
    assert bought["Works"][0]["ActionId"] == action(1).id
    assert bought["Works"][0]["Days"] == 0.5
    assert [each["ChoiceId"] for each in bought["Works"][0]["Practices"]] == ["first", "second"]
    lines = answered("what-if", "Shop", "--budget", "1").stdout.splitlines()
    assert lines[0].startswith("0.5 of 1 days remove 2 of 4 weighted points of risk.")
    assert lines[2].split() == ["A-1", "0.5", "=Do", "it", "<b>now</b>"]
    assert lines[-1].split() == ["question_b", "HIGH", "MEDIUM"]


def test_the_days_of_the_sizes_are_the_reviews_own(answered: CommandLine) -> None:
    with opened(answered) as review:
        review.apply(SetEffortDays((1, 2, 5)))
    assert [point["Days"] for point in answered.json("what-if", "Shop")["Frontier"]] == [0, 2, 6, 10]


def test_a_budget_of_nothing_and_one_of_everything(answered: CommandLine) -> None:
    nothing = answered.json("what-if", "Shop", "--budget", "0")
    assert (nothing["Days"], nothing["Works"], nothing["Outcomes"]) == (0, [], [])
    everything = answered.json("what-if", "Shop", "--budget", "1e308")
    assert (everything["Days"], everything["RiskLeft"]) == (15, 0)


def test_a_review_without_risks(shop: CommandLine) -> None:
    assert shop.json("what-if", "Shop", "--target", "NONE") == []
    assert shop("what-if", "Shop", "--target", "NONE").stdout == "No question stands above NONE.\n"
    assert shop.json("what-if", "Shop")["Frontier"] == [{"Days": 0.0, "RiskLeft": 0}]


def test_with_several_lenses_questions_name_theirs(answered: CommandLine, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_bytes(as_file(small_lens() | {"name": "Other lens"}))
    assert answered("lens", "import", other).exit_code == 0
    added = ("workload", "add", *("Depot" if part == "Shop" else part for part in SHOP))
    assert answered(*added, "--lens", "small-lens", "--lens", "other-lens").exit_code == 0
    answers = write_answers(tmp_path / "more.json", ANSWERS[1])
    assert answered("answers", "set", "Depot", answers, "--lens", "other-lens").exit_code == 0
    found: list[dict[str, Any]] = answered.json("what-if", "Depot", "--target", "MEDIUM")
    assert found == [
        {
            "QuestionId": "question_b",
            "Risk": "HIGH",
            "Target": "MEDIUM",
            "Sets": [["first"]],
            "LensAlias": "other-lens",
        }
    ]


@pytest.mark.parametrize("budget", ["-1", "-0.5", "nan", "inf", "-inf"])
def test_a_budget_that_is_none(answered: CommandLine, budget: str) -> None:
    assert (
        answered.refused("what-if", "Shop", "--budget", budget)
        == "The budget is a number of days, 0 or more."
    )


def test_wrong_use(answered: CommandLine) -> None:
    both = answered.refused("what-if", "Shop", "--budget", "3", "--target", "NONE")
    assert both == "Name --budget or --target, not both."
    assert "HIGH" in answered.refused("what-if", "Shop", "--target", "HIGH")
    assert "number" in answered.refused("what-if", "Shop", "--budget", "many")
    assert "Nowhere" in answered.refused("what-if", "Nowhere")


def test_the_json_is_documented(wa: CommandLine) -> None:
    words = wa("what-if", "--help").stdout
    for key in ("QuestionId", "Sets", "RiskAtStake", "Frontier", "ActionId", "Outcomes"):
        assert f'"{key}"' in words
