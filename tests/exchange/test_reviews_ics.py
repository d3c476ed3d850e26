"""Next reviews arrive in calendars as whole days that come back, once, and hostile text stays text."""

from __future__ import annotations

import errno
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from tests.support.calendars import events_of
from tests.support.due_entries import entry
from tests.support.failing_export import STEPS, fail_at
from tests.support.strategies import HALF_TEXTS, ODD_TEXTS, texts
from wa_desktop.domain.cadence import Cadence, add_months
from wa_desktop.domain.due import due_reviews
from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.exchange.reviews_ics import reviews_ics_bytes, write_reviews_ics

NOW = datetime(2026, 12, 1, 10, 30, 15, 999, tzinfo=timezone(timedelta(hours=1)))
TODAY = NOW.date()
OLD = b"the calendar of last month"
HOSTILE = (
    "x\r\nATTACH:https://evil.example",
    "x\nEND:VEVENT\nBEGIN:VEVENT",
    "x\rDTSTART:20000101",
    "x\x85BEGIN:VALARM",
    "x\u2028BEGIN:VALARM",
    'a;b,c:d\\e"f',
    "{name} {client} {day}",
    "\0",
    *ODD_TEXTS,
    *HALF_TEXTS,
)


def made(*entries: PortfolioEntry, **more: Any) -> bytes:
    return reviews_ics_bytes(due_reviews(entries, TODAY), **{"made_at": NOW} | more)


def test_a_review_is_a_day_in_the_calendar_that_comes_back() -> None:
    one = entry(client="Contoso", reviewed=date(2026, 11, 15))
    data = made(one)
    (event,) = events_of(data)
    assert event["summary"] == "Review of Order processing"
    assert event["description"] == "Due on 2027-02-15 by the cadence of its reviews."
    assert event["uid"] == f"review-{one.id}@wa-desktop"
    assert event["transp"] == "TRANSPARENT"
    assert [str(name) for name in event["categories"].cats] == ["Well-Architected reviews"]
    assert b"DTSTART;VALUE=DATE:20270215\r\nDTEND;VALUE=DATE:20270216\r\n" in data
    assert b"RRULE:FREQ=MONTHLY;INTERVAL=3\r\n" in data
    assert b"DTSTAMP:20261201T093015Z\r\n" in data
    calendar = Calendar.from_ical(data)
    assert (calendar["version"], calendar["method"]) == ("2.0", "PUBLISH")
    assert (calendar["prodid"], calendar["name"]) == (
        "-//WA Desktop//Reviews//EN",
        "Well-Architected reviews",
    )


def test_clients_and_changes_are_named_only_if_asked_for() -> None:
    one = entry(client="Contoso", changed=date(2026, 11, 3), note="merger with Fabrikam")
    assert b"Contoso" not in made(one)
    assert b"Fabrikam" not in made(one, with_clients=True)
    (event,) = events_of(made(one, with_clients=True))
    assert event["summary"] == "Review of Order processing (Contoso)"
    assert event["description"] == "Due since 2026-11-03, when a significant change was noted."
    assert events_of(made(entry(), with_clients=True))[0]["summary"] == "Review of Order processing"


def test_what_is_late_stands_on_today() -> None:
    (event,) = events_of(made(entry(reviewed=date(2026, 1, 31))))
    assert event["dtstart"].dt == TODAY
    assert event["description"] == "Due on 2026-04-30 by the cadence of its reviews."


def test_a_day_that_was_set_without_a_cadence_comes_once() -> None:
    data = made(entry(set_day=date(2027, 1, 7), cadence=Cadence.NEVER))
    assert events_of(data)[0]["dtstart"].dt == date(2027, 1, 7)
    assert events_of(data)[0]["description"] == "Due on 2027-01-07, the day that was set."
    assert b"RRULE" not in data


def test_a_portfolio_without_reviews_is_an_empty_calendar() -> None:
    assert events_of(made(entry(cadence=Cadence.NEVER), entry("T", template=True))) == []


def test_a_later_file_moves_the_same_events() -> None:
    (old,) = events_of(made(entry()))
    (new,) = events_of(made(entry(reviewed=TODAY), made_at=NOW + timedelta(minutes=1)))
    assert new["uid"] == old["uid"] != events_of(made(entry("Another")))[0]["uid"]
    assert 0 < old["sequence"] < new["sequence"] < 2**31
    assert new["dtstart"].dt > old["dtstart"].dt


def test_the_last_day_there_is_can_be_due() -> None:
    (event,) = events_of(made(entry(set_day=date.max)))
    assert (event["dtstart"].dt, "dtend" in event) == (date.max, False)


def test_the_same_reviews_make_the_same_file() -> None:
    assert made(entry()) == made(entry(), made_at=NOW.astimezone(UTC))


@given(st.dates(date(2026, 12, 1), date(2035, 1, 1)), st.sampled_from([each for each in Cadence if each]))
def test_an_event_comes_back_in_every_month_it_should(day: date, cadence: Cadence) -> None:
    (event,) = events_of(made(entry(set_day=day, cadence=cadence)))
    start = datetime(day.year, day.month, day.day)  # noqa: DTZ001 whole days have no zone
    rule = rrulestr(event["rrule"].to_ical().decode(), dtstart=start)
    times = [moment.date() for moment in islice(rule, 12)]
    assert times == [add_months(day, cadence * number) for number in range(12)]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_makes_no_lines_of_its_own(text: str) -> None:
    one = entry(text, client=text, changed=date(2026, 11, 1), note=text)
    data = made(one, entry("Tame", client="c", changed=date(2026, 11, 2)), with_clients=True)
    hostile, tame = events_of(data)
    assert set(hostile) == set(tame)
    assert not set("\0\x85\u2028\u2029") & set(data.decode())
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert data.count(b"\n") == data.count(b"\r") == data.count(b"\r\n")
    named = {
        line.split(b":")[0].split(b";")[0] for line in data.replace(b"\r\n ", b"").split(b"\r\n") if line
    }
    assert named == {
        b"BEGIN", b"END", b"VERSION", b"PRODID", b"METHOD", b"NAME", b"UID", b"DTSTAMP", b"SEQUENCE", b"DTSTART",
        b"DTEND", b"RRULE", b"TRANSP", b"SUMMARY", b"DESCRIPTION", b"CATEGORIES",
    }  # fmt: skip


@given(st.lists(st.tuples(texts, texts, st.dates()), max_size=4), st.booleans())
def test_any_portfolio_can_be_read_back(given_texts: list[tuple[str, str, date]], with_clients: bool) -> None:
    entries = [entry(name, client=client, set_day=day) for name, client, day in given_texts]
    reviews = due_reviews(entries, TODAY)
    events = events_of(reviews_ics_bytes(reviews, made_at=NOW, with_clients=with_clients))
    assert [event["dtstart"].dt for event in events] == [max(one.due.day, TODAY) for one in reviews]
    assert all(event["summary"].startswith("Review of ") for event in events)


def test_the_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "reviews.ics"
    path.write_bytes(OLD)
    reviews = due_reviews([entry()], TODAY)
    write_reviews_ics(path, reviews, made_at=NOW, say=str)
    assert path.read_bytes() == reviews_ics_bytes(reviews, made_at=NOW)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EIO])
def test_a_failing_disk_leaves_the_old_file(
    step: str, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "reviews.ics"
    path.write_bytes(OLD)
    with monkeypatch.context() as patch:
        fail_at(patch, step, code)
        with pytest.raises(KnownError) as raised:
            write_reviews_ics(path, due_reviews([entry()], TODAY), made_at=NOW)
    assert path.name in str(raised.value)
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_reads_back_otherwise_is_not_handed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "reviews.ics"
    path.write_bytes(OLD)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", lambda _: b"something else")
        with pytest.raises(KnownError, match="could not be read back"):
            write_reviews_ics(path, due_reviews([entry()], TODAY), made_at=NOW)
    assert path.read_bytes() == OLD


def test_heavy_libraries_wait_until_they_are_needed() -> None:
    code = (
        "import sys, wa_desktop.exchange.reviews_ics\n"
        "print(sorted({'icalendar', 'dateutil', 'PySide6', 'sqlalchemy'} & sys.modules.keys()))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout.strip() == "[]"
