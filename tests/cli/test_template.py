"""`wa-desktop template`, and workloads that begin with one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import SHOP, CommandLine, write_answers
from tests.support.reviews import other_lens_file


@pytest.fixture
def ours(shop: CommandLine, tmp_path: Path) -> CommandLine:
    """A shop with an answer and a note, and a template made of it."""
    given = {
        "LensAlias": "small-lens",
        "QuestionId": "question_a",
        "SelectedChoices": ["first"],
        "Notes": "As usual.",
    }
    path = write_answers(tmp_path / "answers.json", given)
    result = shop("answers", "set", "Shop", path)
    assert result.exit_code == 0, result.output
    made = shop.json("template", "from", "Shop", "Ours", "--description", "For all shops.")
    assert (made["TemplateName"], made["Lenses"]) == ("Ours", ["small-lens"])
    return shop


def test_made_listed_shown_and_deleted(ours: CommandLine) -> None:
    (listed,) = ours.json("template", "list")
    assert ours.json("template", "show", "ours") == listed
    assert listed["QuestionCounts"] == {"ANSWERED": 1, "UNANSWERED": 3}
    assert listed["Notes"] == 1
    assert [one["WorkloadName"] for one in ours.json("workload", "list")] == ["Shop"]
    assert "Ours" in ours("template", "list").stdout
    assert "For all shops." in ours("template", "show", "Ours").stdout
    assert "--yes" in ours.refused("template", "delete", "Ours")
    assert ours("template", "delete", "Ours", "--yes").stdout == "Deleted Ours.\n"
    assert ours.json("template", "list") == []


def test_parts_can_be_left_out(ours: CommandLine) -> None:
    bare = ours.json("template", "from", "Shop", "Bare", "--without-answers", "--without-notes")
    assert (bare["Answers"], bare["Notes"]) == (0, 0)


def test_a_workload_begins_with_it(ours: CommandLine) -> None:
    other = ("--name", "Second", *SHOP[2:])
    ours("workload", "add", *other, "--template", "Ours")
    (answer,) = [one for one in ours.json("template", "list") if one["TemplateName"] == "Ours"]
    copied = ours.json("template", "from", "Second", "Copy")
    assert (copied["Answers"], copied["Notes"]) == (answer["Answers"], answer["Notes"])
    both = ours.json(
        "workload", "add", "--name", "Both", *SHOP[2:], "--template", "Ours", "--lens", "wellarchitected"
    )
    assert both["Lenses"] == ["small-lens", "wellarchitected"]
    assert "no template" in ours.refused("workload", "add", "--name", "X12", *SHOP[2:], "--template", "Shop")


def test_it_is_applied_to_many_and_refusals_stop_nobody(ours: CommandLine) -> None:
    ours("workload", "add", "--name", "Second", *SHOP[2:], "--lens", "small-lens")
    preview = ours.json("template", "apply", "Ours", "Shop", "Second", "--dry-run")
    assert [one["Answers"] > 0 for one in preview] == [False, True]
    assert ours.json("template", "apply", "Ours", "Second", "--dry-run")[0]["DryRun"] is True
    done = ours("template", "apply", "Ours", "Shop", "Second")
    assert "Shop: nothing to fill." in done.stdout
    assert "Second: got " in done.stdout
    assert ours.json("template", "apply", "Ours", "Second")[0]["Answers"] == 0


def test_an_empty_one_is_made_and_odd_signs_are_named(wa: CommandLine, lens_path: Path) -> None:
    wa("lens", "import", lens_path)
    result = wa("template", "create", "Úvod", "--description", "For all.", "--lens", "small-lens", "--json")
    assert result.exit_code == 0
    assert "refuse" in result.stderr
    assert "Ú" in result.stderr
    assert json.loads(result.stdout)["Answers"] == 0
    assert wa.json("template", "create", "Zone", "--description", "For all.")["Lenses"] == ["wellarchitected"]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("template", "create", "ab", "--description", "abc"), "3 to 100"),
        (("template", "create", "abc", "--description", "a"), "3 to 250"),
        (("template", "create", "Ours", "--description", "abc"), "this name"),
        (("template", "show", "Nobody"), "no template"),
        (("template", "show", "Shop"), "no template"),
        (("template", "apply", "Shop", "Shop"), "no template"),
        (("report", "Ours", "-o", "x.pdf"), "nothing to report"),
    ],
)
def test_refusals_are_one_sentence(ours: CommandLine, arguments: tuple[str, ...], word: str) -> None:
    assert word in ours.refused(*arguments)


INSTEAD = (
    (("workload", "edit", "Ours", "--client", "C"), "answers set"),
    (("workload", "changed", "Ours", "new region"), "workload add --template"),
    (("workload", "delete", "Ours", "--yes"), "template delete"),
    (("workload", "archive", "Ours"), "template delete"),
    (("workload", "duplicate", "Ours", "More"), "template from"),
    (("gaps", "Ours"), "workload add --template"),
    (("plan", "Ours", "--from-gaps"), "workload add --template"),
    (("what-if", "Ours"), "workload add --template"),
    (("workshop", "list", "Ours"), "workload add --template"),
    (("compare", "Ours"), "workload add --template"),
    (("milestone", "list", "Ours"), "workload add --template"),
    (("milestone", "save", "Ours", "First"), "workload add --template"),
    (("portfolio", "benchmark", "Ours"), "workload add --template"),
    (("answers", "copy", "Ours", "Shop"), "template apply"),
    (("answers", "copy", "Shop", "Ours"), "template from"),
)
"""Commands for workloads, each with the command that it names where a template is meant."""


def test_commands_for_workloads_say_that_it_is_a_template(ours: CommandLine) -> None:
    before = ours.json("template", "show", "Ours")
    for arguments, instead in INSTEAD:
        said = ours.refused(*arguments)
        assert said.startswith("“Ours” is a template and no workload;"), arguments
        assert instead in said
    assert ours.json("template", "show", "Ours") == before


def test_a_check_counts_templates_apart(ours: CommandLine) -> None:
    assert ours("check").stdout.startswith("1 workload, 1 template, 0 milestones, ")
    counted = ours.json("check")
    assert (counted["Workloads"], counted["Templates"]) == (1, 1)


def test_an_earlier_version_of_a_lens_is_said(ours: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "newer.json"
    path.write_bytes(other_lens_file())
    assert ours("lens", "import", path).exit_code == 0
    begun = ours("workload", "add", "--name", "Second", *SHOP[2:], "--template", "Ours")
    assert "The template Ours has version 1 of Small lens, the newest is 2" in begun.stderr
    assert ours("lens", "upgrade", "Ours", "small-lens").exit_code == 0
    begun = ours("workload", "add", "--name", "Third", *SHOP[2:], "--template", "Ours")
    assert (begun.exit_code, begun.stderr) == (0, "")
