"""`plan`: the actions and decisions, actions out of gaps, and files for trackers."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.support.plans import acceptance, action, id_of, practice, trade_off
from tests.support.reviews import LENS, say
from wa_desktop.cli.plan import Format
from wa_desktop.domain.answers import Notes, PracticeAnswer
from wa_desktop.domain.plan import ActionStatus, Effort, Impact, Size
from wa_desktop.exchange.tracker_file import TrackerKind
from wa_desktop.review.decisions import RecordDecision
from wa_desktop.review.plan import AddActions
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace

MADE = datetime(2026, 3, 1, 9, tzinfo=UTC)
TODAY = datetime.now(UTC).date()


def review_of(shop: CommandLine) -> tuple[Workspace, Review]:
    (path,) = shop.home.rglob("*.wadesk")
    workspace = Workspace.open(path)
    return workspace, workspace.open_review(workspace.find_workload("Shop").id)


@pytest.fixture
def held(shop: CommandLine) -> CommandLine:
    """A review with gaps, two actions and two decisions."""
    workspace, review = review_of(shop)
    say(review, "question_a", "first", PracticeAnswer.NO)
    say(review, "question_b", "first", PracticeAnswer.NO)
    first = action(
        1,
        "Close it",
        pillar="pillar_one",
        practices=(practice("question_a", "first", LENS), practice("gone", "", LENS)),
        owner="Ada",
        effort=Effort(Size.L),
        impact=Impact.VERY_HIGH,
        due=date(2026, 4, 1),
        status=ActionStatus.IN_PROGRESS,
        notes=Notes("Seen.", "secret"),
        links=("https://example.org/1",),
        created_at=MADE,
    )
    review.apply(AddActions((first, action(2, "=HYPERLINK(1)", after=(1,)))))
    review.apply(RecordDecision(trade_off(gains=("pillar_one",), pays=("pillar_two",), options=("A", "B"))))
    until = TODAY + timedelta(days=9)
    review.apply(RecordDecision(acceptance(practice("question_b", "", LENS), number=2, until=until)))
    workspace.close()
    return shop


def test_actions_and_decisions_are_told_whole_and_nothing_internal(held: CommandLine) -> None:
    found = held.json("plan", "Shop")
    assert list(found) == ["WorkloadId", "ImprovementStatus", "Actions", "Decisions", "Added", "Path"]
    assert (found["ImprovementStatus"], found["Added"], found["Path"]) == ("IN_PROGRESS", 0, None)
    first, second = found["Actions"]
    assert first == {
        "ActionId": id_of(1),
        "ActionNumber": 1,
        "Title": "Close it",
        "PillarId": "pillar_one",
        "Risk": "HIGH",
        "Practices": [
            {"LensAlias": LENS, "QuestionId": "question_a", "ChoiceId": "first"},
            {"LensAlias": LENS, "QuestionId": "gone", "ChoiceId": ""},
        ],
        "Owner": "Ada",
        "Size": "L",
        "Days": 8.0,
        "Impact": "VERY_HIGH",
        "DueDate": "2026-04-01",
        "Overdue": date(2026, 4, 1) < TODAY,
        "Status": "IN_PROGRESS",
        "DependsOn": [],
        "Notes": "Seen.",
        "Links": ["https://example.org/1"],
        "CreatedAt": "2026-03-01T09:00:00+00:00",
        "DoneAt": None,
    }
    assert (second["Risk"], second["Size"], second["Days"], second["DependsOn"]) == (
        None,
        None,
        None,
        [id_of(1)],
    )
    trade, accepted = found["Decisions"]
    assert (trade["Kind"], trade["Gains"], trade["Pays"], trade["Options"]) == (
        "TRADE_OFF",
        ["pillar_one"],
        ["pillar_two"],
        ["A", "B"],
    )
    assert (accepted["Kind"], accepted["HasPassed"], accepted["DecidedBy"]) == (
        "ACCEPTED_RISK",
        False,
        "Grace",
    )
    assert accepted["Practices"] == [{"LensAlias": LENS, "QuestionId": "question_b", "ChoiceId": ""}]
    assert "secret" not in str(found)


def test_the_help_names_every_key(held: CommandLine) -> None:
    told = held("plan", "--help").stdout
    found = held.json("plan", "Shop")
    for shape in (found, *found["Actions"], *found["Decisions"], *found["Actions"][0]["Practices"]):
        assert [key for key in shape if f'"{key}"' not in told] == []
    told = held("gaps", "--help").stdout
    gaps = held.json("gaps", "Shop")
    for shape in (gaps, gaps["Counts"], gaps["Gaps"][0], gaps["Accepted"][0]):
        assert [key for key in shape if f'"{key}"' not in told] == []


def test_people_see_a_line_each(held: CommandLine) -> None:
    lines = [line.split() for line in held("plan", "Shop").stdout.splitlines()]
    assert lines == [
        ["No.", "Status", "Due", "Owner", "Title"],
        ["A-1", "IN_PROGRESS", "2026-04-01", "Ada", "Close", "it"],
        ["A-2", "OPEN", "=HYPERLINK(1)"],
    ]


def test_all_that_matters_becomes_an_action_once(held: CommandLine) -> None:
    workspace, review = review_of(held)
    say(review, "question_c", "first", PracticeAnswer.NO)
    workspace.close()
    assert held("plan", "Shop", "--from-gaps").stdout == "Added 1 action.\n"
    found = held.json("plan", "Shop", "--from-gaps")
    assert found["Added"] == 0
    made = found["Actions"][2]
    assert (made["ActionNumber"], made["Title"], made["Impact"]) == (3, "Practice first", "VERY_HIGH")
    assert made["Practices"] == [{"LensAlias": LENS, "QuestionId": "question_c", "ChoiceId": "first"}]
    assert made["CreatedAt"].endswith("+00:00")


def test_added_actions_are_there_in_the_next_run(shop: CommandLine) -> None:
    assert shop("plan", "Shop", "--from-gaps").stdout == "Added 0 actions.\n"
    workspace, review = review_of(shop)
    for key in ("question_a", "question_b"):
        say(review, key, "first", PracticeAnswer.NO)
    workspace.close()
    assert shop.json("plan", "Shop", "--from-gaps")["Added"] == 2
    assert [one["ActionNumber"] for one in shop.json("plan", "Shop")["Actions"]] == [1, 2]


def test_every_tracker_has_its_format() -> None:
    assert [one.name for one in Format] == [kind.name for kind in TrackerKind]


@pytest.mark.parametrize("form", Format)
def test_a_file_for_each_tracker(held: CommandLine, tmp_path: Path, form: Format) -> None:
    target = tmp_path / "plan.out"
    assert held("plan", "Shop", "-o", target, "--format", form.value).stdout == f"{target}\n"
    data = target.read_bytes()
    if form is Format.XLSX:
        assert data.startswith(b"PK")
        return
    text = data.decode("utf-8-sig")
    assert "Close it" in text
    assert "secret" not in text
    if form is Format.ICS:
        assert text.startswith("BEGIN:VCALENDAR")
        return
    rows = list(csv.reader(io.StringIO(text)))
    assert len(rows) == 3
    assert not any(cell.startswith("=") for row in rows for cell in row)


@pytest.mark.parametrize(
    ("name", "start"), [("a.csv", b"\xef\xbb\xbf"), ("a.XLSX", b"PK"), ("a.ics", b"BEGIN"), ("a", b"\xef")]
)
def test_the_name_says_the_format_where_nothing_else_does(
    held: CommandLine, tmp_path: Path, name: str, start: bytes
) -> None:
    target = tmp_path / name
    assert held.json("plan", "Shop", "-o", target)["Path"] == str(target)
    assert target.read_bytes().startswith(start)


def test_gaps_go_into_the_file_at_once(held: CommandLine, tmp_path: Path) -> None:
    workspace, review = review_of(held)
    say(review, "question_c", "first", PracticeAnswer.NO)
    workspace.close()
    target = tmp_path / "plan.csv"
    assert held("plan", "Shop", "--from-gaps", "-o", target).stdout == f"Added 1 action.\n{target}\n"
    assert "A-3" in target.read_text(encoding="utf-8-sig")


def test_wrong_use_is_one_line(held: CommandLine, tmp_path: Path) -> None:
    assert "-o" in held.refused("plan", "Shop", "--format", "jira")
    assert held.refused("plan", "Shop", "-o", tmp_path / "x", "--format", "trello").endswith("--help")
    assert "no workload" in held.refused("plan", "Nowhere")
    assert "does not exist" in held.refused("plan", "Shop", "-o", tmp_path / "nowhere" / "x.csv")
