"""The next reviews of a portfolio as an iCalendar file (RFC 5545), one event of a whole day for each workload.

What calendars make of a file decides its form: see `tracker_ics`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from wa_desktop.domain.cadence import SHORTEST_MONTH, Cadence, DueReason, ReviewDue
from wa_desktop.domain.due import DueReview
from wa_desktop.domain.errors import DamagedError, Message, message
from wa_desktop.exchange.tracker_text import one_line
from wa_desktop.system.atomic import write_whole

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT = "-//WA Desktop//Reviews//EN"
SUFFIX = ".ics"
_NAME = message("Well-Architected reviews")
Say = Callable[[Message], str]


def reviews_ics_bytes(
    reviews: Sequence[DueReview], *, made_at: datetime, with_clients: bool = False, say: Say = str
) -> bytes:
    """The whole file; `made_at` has the reader's time zone, so that its date is the reader's today.

    An event is known by the id of its workload, and its SEQUENCE grows with the minute it was made in: a later file
    moves the events of an earlier one instead of adding to them. A review that is late stands on today, as no
    calendar reminds of a day that has passed. After its day it comes back by the workload's cadence. Whose workload
    it is and what changed in it is not said, for calendars are shared more widely than reviews; `with_clients` names
    the clients.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("name", say(_NAME))
    for review in reviews:
        calendar.add_component(_event(review, made_at, with_clients=with_clients, say=say))
    return bytes(calendar.to_ical())


def write_reviews_ics(
    path: Path,
    reviews: Sequence[DueReview],
    *,
    made_at: datetime,
    with_clients: bool = False,
    say: Say = str,
) -> None:
    """Write the file; see `reviews_ics_bytes`.

    KnownError if it could not be written or read back; an older file of that name then stays as it was.
    """
    data = reviews_ics_bytes(reviews, made_at=made_at, with_clients=with_clients, say=say)

    def produce(partial: Path) -> None:
        partial.write_bytes(data)

    def verify(partial: Path) -> None:
        if partial.read_bytes() != data:
            raise DamagedError(
                message(
                    "The calendar could not be read back after writing. Try again, or choose another folder."
                )
            )

    write_whole(path, produce, verify)


def _event(review: DueReview, made_at: datetime, *, with_clients: bool, say: Say) -> Event:
    from icalendar import Event

    entry, due = review
    day = max(due.day, made_at.date())
    name, client = one_line(entry.name), one_line(entry.client) if with_clients else ""
    moment = made_at.astimezone(UTC).replace(microsecond=0)
    event = Event()
    event.add("uid", f"review-{entry.id}@wa-desktop")
    event.add("dtstamp", moment)
    event.add("sequence", int(moment.timestamp() // 60))
    event.add("dtstart", day)
    # Without an end an event that starts with a day lasts that day; the calendar's last day has no next one.
    if day < date.max:
        event.add("dtend", day + timedelta(days=1))
    rule = _rule(day, Cadence(entry.cadence_months))
    if rule:
        event.add("rrule", rule)
    event.add("transp", "TRANSPARENT")
    summary = message("Review of {name} ({client})", name=name, client=client)
    event.add("summary", say(summary if client else message("Review of {name}", name=name)))
    event.add("description", say(_reason(due)))
    event.add("categories", [say(_NAME)])
    return event


def _reason(due: ReviewDue) -> Message:
    """When it is due, and for what."""
    day = due.day.isoformat()
    if due.reason is DueReason.CHANGE:
        return message("Due since {day}, when a significant change was noted.", day=day)
    if due.reason is DueReason.DAY:
        return message("Due on {day}, the day that was set.", day=day)
    return message("Due on {day} by the cadence of its reviews.", day=day)


def _rule(day: date, cadence: Cadence) -> dict[str, object] | None:
    """The recurrence: the same day of a later month, or the last of that month where it has no such day."""
    if cadence is Cadence.NEVER:
        return None
    rule: dict[str, object] = {"freq": "monthly", "interval": cadence.value}
    if (
        day.day > SHORTEST_MONTH
    ):  # a rule passes over months without the day, unless it names the days before as well
        rule |= {"bymonthday": list(range(SHORTEST_MONTH, day.day + 1)), "bysetpos": -1}
    return rule
