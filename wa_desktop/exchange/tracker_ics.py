"""The due dates of an improvement plan as an iCalendar file (RFC 5545).

Each live action with a due date is an event of a whole day, not a to-do (VTODO), though it is one: Outlook and
Google Calendar take only events from a file and pass over to-dos in silence. The day stays free for other things
(TRANSP:TRANSPARENT).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from wa_desktop.domain.errors import message
from wa_desktop.exchange.tracker import TrackerRow
from wa_desktop.exchange.tracker_text import one_line, plain

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT = "-//WA Desktop//Improvement plan//EN"
_PLAN = message("Improvement plan")
_LINE_ENDS = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


def ics_bytes(
    rows: Sequence[TrackerRow], *, workload_name: str, workload_id: str, made_at: datetime
) -> bytes:
    """The whole file; `made_at` has a time zone.

    An event is known by the ids of action and workload, and its SEQUENCE grows with the minute it was made in: a
    later file changes the events of an earlier one instead of adding to them.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("name", str(message("Improvement plan for {name}", name=one_line(workload_name))))
    for row in rows:
        if row.is_live and row.due:
            calendar.add_component(_event(row, row.due, workload_id, made_at.astimezone(UTC)))
    return bytes(calendar.to_ical())


def _event(row: TrackerRow, due: date, workload_id: str, made_at: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{row.id}-{workload_id}@wa-desktop")
    event.add("dtstamp", made_at.replace(microsecond=0))
    event.add("sequence", int(made_at.timestamp() // 60))
    event.add("dtstart", due)
    # Without an end an event that starts with a day lasts that day; the calendar's last day has no next one.
    if due < date.max:
        event.add("dtend", due + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("summary", row.name)
    event.add("description", _LINE_ENDS.sub("\n", plain(row.description)))
    pillar = one_line(row.pillar)
    event.add("categories", [str(_PLAN), pillar] if pillar else [str(_PLAN)])
    return event
