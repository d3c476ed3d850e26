"""`workload`, `answers`, `milestone`, `report` and `demo`: the whole job without a window."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from pathlib import Path

import pypdfium2
import pytest

from tests.cli.conftest import SHOP, CommandLine, write_answers
from tests.support.lens_values import as_file, small_lens
from wa_desktop.review.sample import load_sample, read_sample
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.paths import lenses_dir, resources_dir

ANSWERS = (
    {
        "QuestionId": "question_a",
        "SelectedChoices": ["first"],
        "ChoiceUpdates": {"third": {"Status": "UNKNOWN"}},
        "Notes": "Shown by Ada – “yes”.",
    },
    {"QuestionId": "question_b", "SelectedChoices": ["none_no"]},
    {"QuestionId": "question_c", "IsApplicable": False, "Reason": "OUT_OF_SCOPE"},
)


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


# Workloads


def test_a_workload_is_added_with_all_its_fields(wa: CommandLine) -> None:
    added = wa.json(
        *("workload", "add", *SHOP, "--environment", "preproduction", "--region", "eu-west-1"),
        *("--other-region", "Plant 7", "--account-id", "111122223333", "--client", "Contoso"),
        *("--industry-type", "Healthcare", "--industry", "Clinics", "--design-url", "https://example.com/d"),
        *("--notes", "n", "--tag", "team=shop", "--tag", "key=a=b"),
    )
    workload_id = added.pop("WorkloadId")
    assert re.fullmatch(r"[0-9a-f]{32}", workload_id)
    assert datetime.fromisoformat(added.pop("UpdatedAt")).tzinfo
    assert date.fromisoformat(added.pop("NextReview"))
    assert added == {
        "WorkloadName": "Shop",
        "Description": "Sells things.",
        "Environment": "PREPRODUCTION",
        "ReviewOwner": "Ada Lovelace",
        "Client": "Contoso",
        "AwsRegions": ["eu-central-1", "eu-west-1"],
        "NonAwsRegions": ["Plant 7"],
        "AccountIds": ["111122223333"],
        "Lenses": ["wellarchitected"],
        "ReportHeadline": "",
        "ReportSummary": "",
        "ImprovementStatus": "NOT_APPLICABLE",
        "Tags": {"team": "shop", "key": "a=b"},
        "Archived": False,
        "ReviewCadence": "QUARTERLY",
        "RiskCounts": {"UNANSWERED": 57, "HIGH": 0, "MEDIUM": 0, "NONE": 0, "NOT_APPLICABLE": 0},
    }
    (listed,) = wa.json("workload", "list")
    assert listed["WorkloadId"] == workload_id
    assert "Shop" in wa("workload", "list").stdout


def test_what_opens_the_reports_is_edited_and_taken_back(shop: CommandLine) -> None:
    words = ("--report-headline", "Two risks are left.", "--report-summary", "Both are known.")
    edited = shop.json("workload", "edit", "Shop", *words)
    assert (edited["ReportHeadline"], edited["ReportSummary"]) == ("Two risks are left.", "Both are known.")
    edited = shop.json("workload", "edit", "Shop", "--report-headline", "")
    assert (edited["ReportHeadline"], edited["ReportSummary"]) == ("", "Both are known.")
    told = shop("history", "Shop").stdout
    assert "Headline of the report" in told
    assert "Two risks are left." in told
    refused = shop("workload", "edit", "Shop", "--report-headline", "x" * 301)
    assert (refused.exit_code, "300 characters" in refused.stderr) == (2, True)


def test_a_workload_may_have_several_lenses(shop: CommandLine) -> None:
    lenses = ("--lens", "small-lens", "--lens", "wellarchitected")
    added = shop.json("workload", "add", *SHOP, "--name", "Other shop", *lenses)
    assert added["Lenses"] == ["small-lens", "wellarchitected"]
    assert added["RiskCounts"]["UNANSWERED"] == 61


def test_every_wrong_field_is_named_and_nothing_is_added(wa: CommandLine) -> None:
    line = wa.refused("workload", "add", "--name", "ab", "--account-id", "12", "--design-url", "ftp//x")
    for word in ("name", "description", "review owner", "AWS Region", "12", "https://"):
        assert word in line
    assert wa.json("workload", "list") == []


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("--lens", "nix"), "“nix”"),
        (("--name", "Other", "--lens", "small-lens", "--lens", "small-lens"), "once"),
        (("--name", "s H o p"), "workload of this name"),
        (("--tag", "x"), "KEY=VALUE"),
        (("--environment", "moon"), "moon"),
        (("--notes", "\udcff"), "UTF-8"),
        (("--industry-type", "Piracy"), "industry type"),
    ],
)
def test_wrong_options_are_named(shop: CommandLine, arguments: tuple[str, ...], word: str) -> None:
    assert word in shop.refused("workload", "add", *SHOP, *arguments)
    assert len(shop.json("workload", "list")) == 1


def test_a_workload_is_duplicated_archived_and_deleted(shop: CommandLine, tmp_path: Path) -> None:
    shop("answers", "set", "Shop", write_answers(tmp_path / "answers.json", *ANSWERS))
    copy = shop.json("workload", "duplicate", "Shop", "Copy of shop")
    assert copy["RiskCounts"]["HIGH"] == 1
    bare = shop.json("workload", "duplicate", "Shop", "Bare shop", "--without-answers")
    assert bare["RiskCounts"]["UNANSWERED"] == 4
    assert shop("workload", "archive", "copy OF shop").exit_code == 0
    archived = {found["WorkloadName"]: found["Archived"] for found in shop.json("workload", "list")}
    assert archived == {"Shop": False, "Copy of shop": True, "Bare shop": False}
    assert shop("workload", "archive", "Copy of shop", "--undo").exit_code == 0
    assert not any(found["Archived"] for found in shop.json("workload", "list"))
    assert "--yes" in shop.refused("workload", "delete", "Shop")
    assert shop("workload", "delete", "Shop", "--yes").exit_code == 0
    assert {found["WorkloadName"] for found in shop.json("workload", "list")} == {"Copy of shop", "Bare shop"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("answers", "set", "Nix", "-"),
        ("milestone", "save", "Nix", "Start"),
        ("milestone", "list", "Nix"),
        ("report", "Nix", "-o", "nix.pdf"),
        ("workload", "archive", "Nix"),
        ("workload", "delete", "Nix", "--yes"),
        ("workload", "duplicate", "Nix", "Nox"),
    ],
)
def test_an_unknown_workload_is_named(shop: CommandLine, arguments: tuple[str, ...]) -> None:
    assert shop.refused(*arguments, given="[]") == "The workspace has no workload “Nix”."


# Answers


def test_answers_are_set_and_rated(shop: CommandLine, tmp_path: Path) -> None:
    path = write_answers(tmp_path / "answers.json", *ANSWERS)
    assert shop.json("answers", "set", "shop", path) == [
        {"PillarId": "pillar_one", "QuestionId": "question_a", "Risk": "MEDIUM"},
        {"PillarId": "pillar_one", "QuestionId": "question_b", "Risk": "HIGH"},
        {"PillarId": "pillar_two", "QuestionId": "question_c", "Risk": "NOT_APPLICABLE"},
    ]
    counts = shop.json("workload", "list")[0]["RiskCounts"]
    assert counts == {"UNANSWERED": 1, "HIGH": 1, "MEDIUM": 1, "NONE": 0, "NOT_APPLICABLE": 1}
    assert shop("answers", "set", "Shop", "-", given="[]").stdout.startswith("Questions set in Shop: 0.")


def test_answers_can_be_taken_back(shop: CommandLine) -> None:
    for selected in (["first"], []):
        given = json.dumps([{"QuestionId": "question_a", "SelectedChoices": selected}])
        shop("answers", "set", "Shop", "-", given=given)
    assert shop.json("workload", "list")[0]["RiskCounts"]["UNANSWERED"] == 4


def test_a_wrong_entry_changes_nothing(shop: CommandLine) -> None:
    given = json.dumps([ANSWERS[0], {"QuestionId": "nix"}])
    assert "Entry 2" in shop.refused("answers", "set", "Shop", "-", given=given)
    assert shop.json("workload", "list")[0]["RiskCounts"]["UNANSWERED"] == 4


def test_one_of_several_lenses_must_be_named(shop: CommandLine, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_bytes(as_file(small_lens() | {"name": "Other lens"}))
    shop("lens", "import", other)
    shop("workload", "add", *SHOP, "--name", "Both", "--lens", "small-lens", "--lens", "other-lens")
    path = write_answers(tmp_path / "answers.json", ANSWERS[1])
    assert "small-lens, other-lens" in shop.refused("answers", "set", "Both", path)
    assert "“nix”" in shop.refused("answers", "set", "Both", path, "--lens", "nix")
    assert shop("answers", "set", "Both", path, "--lens", "other-lens").exit_code == 0
    assert shop.json("workload", "list")[0]["RiskCounts"]["HIGH"] == 1


# Milestones and reports


def test_milestones_are_saved_and_listed(shop: CommandLine) -> None:
    saved = shop.json("milestone", "save", "Shop", "Q3 workshop", "--note", "Two days.")
    assert (saved["MilestoneNumber"], saved["MilestoneName"], saved["Note"]) == (
        1,
        "Q3 workshop",
        "Two days.",
    )
    assert datetime.fromisoformat(saved["RecordedAt"]).tzinfo
    assert re.fullmatch(r"[0-9a-f]{64}", saved["Digest"])
    assert shop("milestone", "save", "Shop", "Q4").exit_code == 2
    assert "no difference" in shop.refused("milestone", "save", "Shop", "q3WORKSHOP")
    assert shop("milestone", "save", "Shop", "After").stdout == "Saved milestone 2, After.\n"
    assert [head["MilestoneNumber"] for head in shop.json("milestone", "list", "Shop")] == [1, 2]
    assert shop.json("milestone", "list", "Shop")[0] == saved
    assert "Q3 workshop" in shop("milestone", "list", "Shop").stdout


def test_the_report_shows_today_or_a_milestone(shop: CommandLine, tmp_path: Path) -> None:
    path = write_answers(tmp_path / "answers.json", *ANSWERS)
    shop("milestone", "save", "Shop", "Before all")
    shop("answers", "set", "Shop", path)
    today, then = tmp_path / "today.pdf", tmp_path / "then.pdf"
    assert shop("report", "Shop", "-o", today).stdout == f"{today}\n"
    written = shop.json("report", "Shop", "-o", then, "--milestone", "1")
    assert (written["Path"], written["Format"], written["MilestoneNumber"]) == (str(then), "full", 1)
    assert written["WorkloadId"] == shop.json("workload", "list")[0]["WorkloadId"]
    assert "Shown by Ada – “yes”." in text_of(today)
    assert "Shown by Ada" not in text_of(then)
    assert "Before all" in text_of(today)


def test_a_report_that_fails_leaves_the_old_file(shop: CommandLine, tmp_path: Path) -> None:
    kept = tmp_path / "kept.pdf"
    kept.write_text("mine")
    assert "number 7" in shop.refused("report", "Shop", "-o", kept, "--milestone", "7")
    assert kept.read_text() == "mine"
    assert "no.pdf" in shop.refused("report", "Shop", "-o", tmp_path / "nowhere" / "no.pdf")
    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    assert "is a folder" in shop.refused("report", "Shop", "-o", folder)


# The sample and the demo


def test_the_sample_reads_like_a_review_in_progress(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path / "sample.wadesk", lenses_dir())
    try:
        review = workspace.open_review(load_sample(workspace, resources_dir()).id)
        risks = [rating.risk.value for rating in review.ratings.values()]
        then = [risk.value for risk in review.milestone(1).risks.values()]
        snapshot = review.snapshot
    finally:
        workspace.close()
    counts = {risk: risks.count(risk) for risk in set(risks)}
    assert counts == {"HIGH": 7, "MEDIUM": 11, "NONE": 18, "UNANSWERED": 20, "NOT_APPLICABLE": 1}
    assert then.count("HIGH") > counts["HIGH"]
    assert then.count("UNANSWERED") > counts["UNANSWERED"]
    answers = snapshot.reviews[0].answers
    assert len([answer for answer in answers.values() if answer.notes]) >= 8
    practices = snapshot.reviews[0].lens.question("identities").practices
    identities = [answers["identities"].answer(choice.id) for choice in practices]
    assert identities == ["YES", "NO", "UNKNOWN", "YES", None, None]


def test_every_reason_of_the_sample_belongs_to_a_practice_that_does_not_apply(tmp_path: Path) -> None:
    sample = read_sample(resources_dir())
    workspace = Workspace.open(tmp_path / "sample.wadesk", lenses_dir())
    try:
        snapshot = workspace.snapshot(load_sample(workspace, resources_dir()).id)
    finally:
        workspace.close()
    review = snapshot.reviews[0]
    numbers = {question.number for question in review.lens.questions}
    assert set(sample.questions) <= numbers
    said = {
        choice.label: review.answer(question.key).entry(choice.id)
        for question in review.lens.questions
        for choice in question.practices
    }
    for practice, given in sample.practices.items():
        assert said[practice].notes == given["notes"]
        assert ("reason" in given) == (said[practice].answer == "NOT_APPLICABLE")


def test_the_demo_writes_and_names_its_files_again_and_again(wa: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "build" / "demo"
    paths = [Path(path) for path in wa.json("demo", folder)["Paths"]]
    assert [path.name for path in paths] == [
        *("demo.wadesk", "order-processing.pdf", "radar.svg", "radar.png", "review-light.png")
    ]
    mine = folder / "mine.txt"
    mine.write_text("mine")
    assert wa("demo", folder).stdout.splitlines() == [str(path) for path in paths]
    assert mine.read_text() == "mine"
    (workload,) = wa.json("workload", "list", "--workspace", paths[0])
    assert workload["RiskCounts"]["HIGH"] == 7
    (milestone,) = wa.json("milestone", "list", workload["WorkloadId"], "--workspace", paths[0])
    assert milestone["RecordedAt"].startswith("2026-09-30")
    assert "Contoso Retail" in text_of(paths[1])
    assert paths[2].read_text(encoding="utf-8").count("<svg") == 1
    assert paths[3].read_bytes().startswith(b"\x89PNG")


def test_the_demo_leaves_an_open_workspace_alone(wa: CommandLine, tmp_path: Path) -> None:
    held = Workspace.open(tmp_path / "demo.wadesk", lenses_dir())
    try:
        assert "already open" in wa.refused("demo", tmp_path)
        assert held.workloads() == []
    finally:
        held.close()


def test_the_demo_needs_a_folder(wa: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    wa.refused("demo", file)
    wa.refused("demo", file / "below")
    assert file.read_text() == "mine"
