"""`workshop`: the workshops on a workload, and their recaps."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.support.workshops import NINE, WallClock, remark, workshop
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workshop import RemarkKind
from wa_desktop.domain.workshop_order import default_order
from wa_desktop.review.commands import AnswerPractice
from wa_desktop.review.workshops import AddRemark, PlanWorkshop, WorkshopRun
from wa_desktop.review.workspace import Workspace

FIRST = QuestionRef("small-lens", "question_a")


@pytest.fixture
def held(shop: CommandLine, tmp_path: Path) -> CommandLine:
    """A workload with an ended workshop, one that a crash left open and one that is only planned."""
    (path,) = shop.home.rglob("*.wadesk")
    wall = WallClock()
    workspace = Workspace.open(path, clock=wall)
    review = workspace.open_review(workspace.find_workload("Shop").id)
    for number, name in enumerate(("First day", "Second day", "Third day")):
        planned = workshop(id=f"{number:032x}", name=name, stops=default_order(review.snapshot, 60))
        review.apply(PlanWorkshop(planned))
    run = WorkshopRun(review, f"{0:032x}", wall)
    run.start()
    review.apply(AnswerPractice(FIRST, "first", PracticeAnswer.NO))
    review.apply(
        AddRemark(f"{0:032x}", remark(1, RemarkKind.DECISION, ref=FIRST, text="Two Regions suffice."))
    )
    wall.turn(minutes=9)
    run.end("Done it")
    review.apply(AnswerPractice(FIRST, "first", PracticeAnswer.YES))
    crashed = WorkshopRun(review, f"{1:032x}", wall)
    crashed.start()
    wall.turn(minutes=1.5)
    crashed.heartbeat()
    workspace.close()
    return shop


def test_workshops_are_listed(held: CommandLine) -> None:
    first, second, third = held.json("workshop", "list", "Shop")
    assert datetime.fromisoformat(first.pop("StartedAt")) == NINE
    assert datetime.fromisoformat(first.pop("EndedAt")) == NINE + timedelta(minutes=9)
    assert first == {
        "WorkshopId": f"{0:032x}",
        "WorkshopNumber": 1,
        "WorkshopName": "First day",
        "Status": "ENDED",
        "Attendees": [{"Name": "Dana Novak", "Role": "Architect"}, {"Name": "Petr", "Role": ""}],
        "PlannedMinutes": 60,
        "ElapsedMinutes": 9.0,
        "MilestoneNumber": 1,
    }
    assert (second["Status"], second["ElapsedMinutes"], second["EndedAt"]) == ("STARTED", 1.5, None)
    assert (third["Status"], third["ElapsedMinutes"], third["StartedAt"]) == ("PLANNED", 0, None)
    lines = held("workshop", "list", "Shop").stdout.splitlines()
    assert [line.split()[:3] for line in lines[1:]] == [
        ["1", "ENDED", "60"],
        ["2", "STARTED", "60"],
        ["3", "PLANNED", "60"],
    ]


def test_a_recap_shows_the_review_as_the_workshop_left_it(held: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "recap.md"
    assert held("workshop", "recap", "Shop", "--number", "1", "-o", target).stdout == f"{target}\n"
    text = target.read_text(encoding="utf-8")
    assert text.startswith("# Workshop recap – First day\n")
    assert "**One high risk remains.**" in text
    assert "Two Regions suffice." in text
    assert "Milestone 1, “Done it”" in text
    assert "9 min" in text


def test_the_last_workshop_is_recapped_by_default(held: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "recap.html"
    told = held.json("workshop", "recap", "Shop", "--output", target)
    assert told.pop("WorkloadId")
    assert told == {"Path": str(target), "WorkshopNumber": 3}
    assert "Not held yet." in target.read_text(encoding="utf-8")


def test_what_cannot_be_recapped_is_said_in_a_sentence(held: CommandLine, tmp_path: Path) -> None:
    def recap(*arguments: object) -> str:
        return held.refused("workshop", "recap", *arguments)

    assert "no workshop number 4" in recap("Shop", "--number", "4", "-o", tmp_path / "recap.md")
    assert ".md or .html" in recap("Shop", "-o", tmp_path / "recap.pdf")
    assert "no workload" in recap("Nix", "-o", tmp_path / "recap.md")
    assert "does not exist" in recap("Shop", "-o", tmp_path / "missing" / "recap.md")
    assert not list(tmp_path.glob("recap*"))


def test_a_workload_without_workshops_has_none_to_show(shop: CommandLine, tmp_path: Path) -> None:
    assert shop.json("workshop", "list", "Shop") == []
    assert shop("workshop", "list", "Shop").stdout == ""
    assert "no workshop yet" in shop.refused("workshop", "recap", "Shop", "-o", tmp_path / "recap.md")


def test_a_recap_speaks_the_language_that_was_asked_for(held: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "recap.md"
    assert held("workshop", "recap", "Shop", "--number", "1", "-o", path, "--language", "de").exit_code == 0
    assert path.read_text(encoding="utf-8").startswith("# Workshop-Zusammenfassung")
    assert "“fr”" in held.refused("workshop", "recap", "Shop", "-o", path, "--language", "fr")
