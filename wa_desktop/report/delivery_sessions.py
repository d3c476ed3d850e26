"""The workshops that were held: when, how long, who was there, what was decided and what was put aside."""

from __future__ import annotations

from datetime import date, timedelta, tzinfo

from wa_desktop.domain.workshop import Attendee, Remark, RemarkKind, Workshop
from wa_desktop.domain.workshop_clock import together
from wa_desktop.report import delivery_words, recap_words
from wa_desktop.report.delivery_source import Source
from wa_desktop.report.delivery_text import PASSAGE
from wa_desktop.report.recap import short
from wa_desktop.report.records_delivery import SessionReport

_NAME = 120


def sessions_of(source: Source, zone: tzinfo | None) -> tuple[SessionReport, ...]:
    """Those that began at least once, in the order of their beginning; days are those of `zone`."""
    held = [workshop for workshop in source.snapshot.workshops if workshop.clock.sittings]
    held.sort(key=lambda workshop: (workshop.clock.sittings[0].began, workshop.number))
    return tuple(_session(source, workshop, zone) for workshop in held)


def _session(source: Source, workshop: Workshop, zone: tzinfo | None) -> SessionReport:
    time = together(workshop.clock)
    first, last = _first_and_last(workshop, zone)
    return SessionReport(
        name=short(workshop.name, _NAME),
        day=_days(source, first, last),
        length=source.say(recap_words.duration(time)) if time else "",
        people=tuple(_person(source, one) for one in workshop.attendees),
        decided=tuple(_remark(source, one) for one in workshop.remarks_of(RemarkKind.DECISION)),
        parked=tuple(_remark(source, one) for one in workshop.remarks_of(RemarkKind.PARKED) if not one.done),
        first_day=first,
        last_day=last,
        minutes=round(time / timedelta(minutes=1), 1),
    )


def _first_and_last(workshop: Workshop, zone: tzinfo | None) -> tuple[date, date]:
    days = [sitting.began.astimezone(zone).date() for sitting in workshop.clock.sittings]
    return min(days), max(days)


def _days(source: Source, first: date, last: date) -> str:
    """The day, or the first and the last."""
    if first == last:
        return source.day(first)
    return source.say(delivery_words.from_to(source.day(first), source.day(last)))


def _person(source: Source, one: Attendee) -> str:
    name, role = short(one.name, _NAME), short(one.role, _NAME)
    return source.say(delivery_words.person(name, role)) if role else name


def _remark(source: Source, remark: Remark) -> str:
    """What was said, with who takes care of it and the question it came up at."""
    text = short(remark.text, PASSAGE)
    if remark.who:
        text = source.say(recap_words.cared_for(text, short(remark.who, _NAME)))
    if remark.ref is None or not source.snapshot.has_question(remark.ref):
        return text
    question = source.question(remark.ref)
    known = remark.choice and question.has_choice(remark.choice)
    label = question.choice(remark.choice).label if known else question.label
    return source.say(recap_words.label_and_text(short(label, _NAME), text))
