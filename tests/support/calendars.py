"""Reads a calendar file back as other programs do."""

from __future__ import annotations

from icalendar import Calendar, Event


def events_of(data: bytes) -> list[Event]:
    """The events of a calendar that holds events alone, each without an error."""
    calendar = Calendar.from_ical(data)
    assert all(isinstance(part, Event) for part in calendar.subcomponents)
    assert not any(part.errors for part in calendar.subcomponents)
    return list(calendar.subcomponents)
