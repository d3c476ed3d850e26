"""`due`, and how a cadence, a day and a change are told to a workload."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.cli.conftest import SHOP, CommandLine
from wa_desktop.domain.cadence import Cadence, add_months
from wa_desktop.domain.workload import Workload
from wa_desktop.review.workspace import Workspace

TODAY = datetime.now().astimezone().date()
LATE, SOON, FAR = TODAY - timedelta(12), TODAY + timedelta(20), TODAY + timedelta(200)


@pytest.fixture
def portfolio(shop: CommandLine) -> CommandLine:
    """Shop by the usual cadence, and four workloads with days or cadences of their own."""
    (path,) = shop.home.rglob("*.wadesk")
    workspace = Workspace.open(path)
    usual = workspace.find_workload("Shop")
    for name, changes in {
        "Late": {"next_review": LATE, "client": "Contoso"},
        "Soon": {"next_review": SOON, "client": "Fabrikam", "cadence": Cadence.YEARLY},
        "Far": {"next_review": FAR, "client": "contoso", "cadence": Cadence.NEVER},
        "Never": {"cadence": Cadence.NEVER},
    }.items():
        workload: Workload = replace(usual, name=name, **changes)  # type: ignore[arg-type] # fields of their own types
        workspace.create_workload(workload, [workspace.find_lens("small-lens").id])
    workspace.close()
    return shop


def names(wa: CommandLine, *options: object) -> list[str]:
    return [review["WorkloadName"] for review in wa.json("due", *options)["Reviews"]]


def test_the_longest_due_comes_first(portfolio: CommandLine) -> None:
    found = portfolio.json("due")
    assert [one["WorkloadName"] for one in found["Reviews"]] == ["Late", "Soon", "Shop", "Far"]
    assert (found["Overdue"], found["Path"]) == (1, None)
    late, soon, shop, _ = found["Reviews"]
    assert late.pop("WorkloadId")
    assert late == {
        "WorkloadName": "Late",
        "Client": "Contoso",
        "DueDate": LATE.isoformat(),
        "Overdue": True,
        "DaysLate": 12,
        "Reason": "DAY",
        "ChangeNote": "",
        "ReviewCadence": "QUARTERLY",
        "LastMilestoneAt": None,
    }
    assert (soon["Overdue"], soon["DaysLate"], soon["ReviewCadence"]) == (False, 0, "YEARLY")
    assert (shop["Reason"], shop["DueDate"]) == ("CADENCE", add_months(TODAY, 3).isoformat())


def test_only_some_of_them(portfolio: CommandLine) -> None:
    assert names(portfolio, "--within", 30) == ["Late", "Soon"]
    assert names(portfolio, "--within", 0) == ["Late"]
    assert names(portfolio, "--client", "CONTOSO") == ["Late", "Far"]
    assert names(portfolio, "--client", "Contoso", "--within", "30") == ["Late"]
    assert names(portfolio, "--client", "nobody") == []


def test_people_read_a_table(portfolio: CommandLine) -> None:
    lines = portfolio("due", "--within", 30).stdout.splitlines()
    assert [line.split() for line in lines] == [
        ["Due", "Late", "Workload", "Client", "Why"],
        [LATE.isoformat(), "12", "d", "Late", "Contoso", "day", "that", "was", "set"],
        [SOON.isoformat(), "Soon", "Fabrikam", "day", "that", "was", "set"],
    ]


def test_a_calendar_names_no_client_unless_asked(portfolio: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "reviews.ics"
    assert portfolio.json("due", "--ics", path)["Path"] == str(path)
    assert b"Contoso" not in path.read_bytes()
    events = Calendar.from_ical(path.read_bytes()).subcomponents
    assert [event["summary"] for event in events] == [
        f"Review of {name}" for name in ("Late", "Soon", "Shop", "Far")
    ]
    printed = portfolio("due", "--within", 30, "--ics", path, "--client-names")
    assert printed.stdout.strip() == str(path)
    assert path.read_bytes().count(b"BEGIN:VEVENT") == 2
    assert b"Review of Late (Contoso)" in path.read_bytes()


def test_a_calendar_that_cannot_be_written_is_one_sentence(portfolio: CommandLine, tmp_path: Path) -> None:
    assert "does not exist" in portfolio.refused("due", "--ics", tmp_path / "no" / "r.ics")
    assert "is a folder" in portfolio.refused("due", "--ics", tmp_path)
    assert "--ics" in portfolio.refused("due", "--client-names")


def test_days_are_a_number(shop: CommandLine) -> None:
    for days in ("-1", "soon", "1.5"):
        assert "--within" in shop.refused("due", "--within", days)


def test_a_change_asks_for_a_review_until_the_next_milestone(shop: CommandLine) -> None:
    usual = shop.json("workload", "list")[0]["NextReview"]
    said = shop("workload", "changed", "Shop", "new region\nin Zurich")
    assert said.stdout == f"Shop: next review {TODAY.isoformat()}.\n"
    (review,) = shop.json("due")["Reviews"]
    assert (review["Reason"], review["Overdue"], review["DaysLate"]) == ("CHANGE", True, 0)
    assert review["ChangeNote"] == "new region\nin Zurich"
    assert "changed: new region in Zurich" in shop("due").stdout
    assert shop.json("workload", "changed", "Shop", "")["NextReview"] == usual
    shop("workload", "changed", "Shop", "again")
    assert shop("milestone", "save", "Shop", "Reviewed").exit_code == 0
    assert shop.json("workload", "list")[0]["NextReview"] == usual


def test_an_endless_change_is_refused(shop: CommandLine) -> None:
    assert "2000 characters" in shop.refused("workload", "changed", "Shop", "x" * 2001)
    assert "no workload" in shop.refused("workload", "changed", "Nothing", "x")


def test_what_is_edited_changes_and_nothing_else(shop: CommandLine) -> None:
    (before,) = shop.json("workload", "list")
    edited = shop.json(
        *("workload", "edit", "Shop", "--cadence", "half-yearly", "--next-review", FAR),
        *("--name", "Web shop", "--client", "Contoso", "--environment", "preproduction"),
    )
    assert {key: value for key, value in edited.items() if before[key] != value and key != "UpdatedAt"} == {
        "WorkloadName": "Web shop",
        "Client": "Contoso",
        "Environment": "PREPRODUCTION",
        "ReviewCadence": "HALF_YEARLY",
        "NextReview": FAR.isoformat(),
    }
    edited = shop.json("workload", "edit", "Web shop", "--next-review", "none")
    assert edited["NextReview"] == add_months(TODAY, 6).isoformat()
    assert edited["Client"] == "Contoso"
    assert shop("workload", "edit", "Web shop", "--cadence", "never").stdout == "Web shop: no next review.\n"
    assert shop.json("workload", "edit", "Web shop")["ReviewCadence"] == "NEVER"


def test_what_makes_no_sense_is_one_sentence(shop: CommandLine) -> None:
    (before,) = shop.json("workload", "list")
    for option, value, words in (
        ("--next-review", "15.2.2027", "2027-02-15"),
        ("--next-review", "2027-02-30", "2027-02-15"),
        ("--cadence", "daily", "--cadence"),
        ("--name", "x", "3 to 100 characters"),
    ):
        assert words in shop.refused("workload", "edit", "Shop", option, value)
    assert shop.json("workload", "list") == [before]


def test_a_workload_is_added_with_a_cadence_and_a_day(shop: CommandLine) -> None:
    given = ["Payments" if part == "Shop" else part for part in SHOP]
    added = shop.json(
        "workload", "add", *given, "--lens", "small-lens", "--cadence", "monthly", "--next-review", FAR
    )
    assert (added["ReviewCadence"], added["NextReview"]) == ("MONTHLY", FAR.isoformat())
