"""Due dates arrive in calendars as whole days, once, and hostile text stays text."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from icalendar import Calendar

from tests.support.calendars import events_of
from tests.support.strategies import HALF_TEXTS, ODD_TEXTS
from tests.support.tracker_rows import FORMULAS, row, row_lists
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.exchange.tracker import TrackerRow
from wa_desktop.exchange.tracker_ics import ics_bytes

NOW = datetime(2027, 2, 1, 10, 30, 15, 999, tzinfo=timezone(timedelta(hours=1)))
WORKLOAD = "b" * 32
HOSTILE = (
    "x\r\nATTACH:https://evil.example",
    "x\nEND:VEVENT\nBEGIN:VEVENT",
    "x\rDTSTART:20000101",
    "x\x85BEGIN:VALARM",
    "x\u2028BEGIN:VALARM",
    'a;b,c:d\\e"f',
    "\0",
    *FORMULAS,
    *ODD_TEXTS,
    *HALF_TEXTS,
)


def made(*rows: TrackerRow, **more: Any) -> bytes:
    return ics_bytes(rows, **{"workload_name": "Orders", "workload_id": WORKLOAD, "made_at": NOW} | more)


def test_an_action_is_a_day_in_the_calendar() -> None:
    data = made(row())
    (event,) = events_of(data)
    assert event["summary"] == "A-7 Turn on temporary credentials"
    assert event["description"].startswith("Action A-7 of the improvement plan for Orders.\n\nStart")
    assert event["uid"] == f"{7:032x}-{WORKLOAD}@wa-desktop"
    assert event["transp"] == "TRANSPARENT"
    assert [str(name) for name in event["categories"].cats] == ["Improvement plan", "Security"]
    assert b"DTSTART;VALUE=DATE:20270305\r\nDTEND;VALUE=DATE:20270306\r\n" in data
    assert b"DTSTAMP:20270201T093015Z\r\n" in data
    calendar = Calendar.from_ical(data)
    assert (calendar["version"], calendar["method"]) == ("2.0", "PUBLISH")
    assert calendar["prodid"] == "-//WA Desktop//Improvement plan//EN"
    assert calendar["name"] == "Improvement plan for Orders"


def test_only_live_actions_with_a_date_are_in_it() -> None:
    rows = (
        row(1, due=None),
        row(2, status=ActionStatus.DONE),
        row(3, status=ActionStatus.WONT_DO),
        row(4, status=ActionStatus.IN_PROGRESS),
    )
    assert [event["uid"][:32] for event in events_of(made(*rows))] == [f"{4:032x}"]
    assert events_of(made()) == []


def test_a_later_file_changes_the_same_events() -> None:
    (old,) = events_of(made(row()))
    (new,) = events_of(made(row(due=date(2027, 4, 1)), made_at=NOW + timedelta(minutes=1)))
    (other,) = events_of(made(row(), workload_id="c" * 32))
    assert new["uid"] == old["uid"] != other["uid"]
    assert new["sequence"] > old["sequence"]
    assert 0 < new["sequence"] < 2**31


def test_the_first_and_the_last_day_there_are_can_be_due() -> None:
    first, last = events_of(made(row(1, due=date.min), row(2, due=date.max)))
    assert first["dtstart"].dt == date.min
    assert (last["dtstart"].dt, "dtend" in last) == (date.max, False)


def test_the_same_plan_makes_the_same_file() -> None:
    assert made(row()) == made(row(), made_at=NOW.astimezone(UTC))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_makes_no_lines_of_its_own(text: str) -> None:
    data = made(row(title=text, pillar=text, description=text), row(8), workload_name=text)
    hostile, tame = events_of(data)
    assert set(hostile) == set(tame)
    assert not set("\0\x85\u2028\u2029") & set(data.decode())
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
    assert data.count(b"\n") == data.count(b"\r") == data.count(b"\r\n")
    named = {
        line.split(b":")[0].split(b";")[0] for line in data.replace(b"\r\n ", b"").split(b"\r\n") if line
    }
    assert named == {
        b"BEGIN", b"END", b"VERSION", b"PRODID", b"METHOD", b"NAME", b"UID", b"DTSTAMP", b"SEQUENCE", b"DTSTART",
        b"DTEND", b"TRANSP", b"SUMMARY", b"DESCRIPTION", b"CATEGORIES",
    }  # fmt: skip


@given(row_lists)
def test_any_plan_can_be_read_back(rows: list[TrackerRow]) -> None:
    events = events_of(made(*rows))
    wanted = [item for item in rows if item.is_live and item.due]
    assert [event["dtstart"].dt for event in events] == [item.due for item in wanted]
    assert [event["summary"] for event in events] == [item.name for item in wanted]
