"""How a workshop's clock goes on: pure steps from one record of what happened to the next.

A clock never runs by itself. `seen_at` is the moment up to which it is counted; while a sitting is open, the time
from there to now belongs to the question in hand, and every step counts it. What a crash leaves is a sitting
without an end: `recovered` closes it at `seen_at`, so that only the time since the last step is lost. A step that
finds the computer's time moved back, or more than AWAY_AFTER gone by, takes it that the machine slept or was set
anew: the sitting ends at `seen_at` and another begins now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workshop import Clock, Sitting, Visit

AWAY_AFTER = timedelta(minutes=10)
"""Steps come every half minute while a workshop runs; so long without one means that nobody was there."""

SHORTEST_VISIT = timedelta(seconds=5)
"""A shorter look at a question was no talk about it."""

_JITTER = timedelta(seconds=5)
"""Computers correct their time by such steps; no sitting ends for that."""

_NONE = timedelta()


def started(clock: Clock, place: QuestionRef | None, complete: Sequence[QuestionRef], now: datetime) -> Clock:
    """Begin a sitting at a question. `complete` are the questions with nothing left to ask, kept the first time."""
    clock = recovered(clock)
    return replace(
        clock,
        sittings=(*clock.sittings, Sitting(now)),
        place=place,
        seen_at=now,
        complete_before=clock.complete_before if clock.sittings else tuple(complete),
    )


def recovered(clock: Clock) -> Clock:
    """Close a sitting that a crash left open, at its last sign of life."""
    if not clock.is_running:
        return clock
    last = clock.sittings[-1]
    return _with_last(clock, replace(last, ended=max(last.began, clock.seen_at or last.began)))


def counted(clock: Clock, now: datetime) -> Clock:
    """Count the time up to now, for the question in hand; nothing changes while no sitting is open."""
    if not clock.is_running:
        return clock
    last = clock.sittings[-1]
    seen = clock.seen_at or last.began
    if now < seen - _JITTER or now - seen > AWAY_AFTER:
        broken = recovered(clock)
        return replace(broken, sittings=(*broken.sittings, Sitting(now)), seen_at=now)
    moment = max(now, seen)
    return replace(clock, visits=_with_time(clock.visits, clock.place, moment - seen), seen_at=moment)


def moved(clock: Clock, place: QuestionRef, now: datetime) -> Clock:
    """Take another question in hand."""
    return replace(counted(clock, now), place=place)


def paused(clock: Clock, now: datetime) -> Clock:
    """End the sitting; the question in hand stays the place to go on from."""
    return recovered(counted(clock, now))


def closed(clock: Clock, milestone: int, now: datetime) -> Clock:
    """End the workshop for good, with the number of the milestone saved for it."""
    return replace(paused(clock, now), closed_at=now, milestone=milestone)


def elapsed(clock: Clock, now: datetime) -> timedelta:
    """The time of all sittings; never negative, and never less for a later moment."""
    return sum((length(sitting, clock, now) for sitting in clock.sittings), _NONE)


def together(clock: Clock) -> timedelta:
    """The time of all sittings that is on record; one that is open lasts to its last sign of life."""
    sittings = recovered(clock).sittings
    return sum((max((one.ended or one.began) - one.began, _NONE) for one in sittings), _NONE)


def length(sitting: Sitting, clock: Clock, now: datetime) -> timedelta:
    """How long one of the clock's sittings lasted, or lasts until now."""
    until = sitting.ended or max(now, clock.seen_at or now)
    return max(until - sitting.began, _NONE)


def time_on(clock: Clock, ref: QuestionRef, now: datetime) -> timedelta:
    """The time that a question has had in all sittings, with what is not counted yet if it is in hand."""
    spent = sum((timedelta(seconds=visit.seconds) for visit in clock.visits if visit.ref == ref), _NONE)
    if clock.is_running and clock.place == ref and clock.seen_at:
        spent += max(now - clock.seen_at, _NONE)
    return spent


def talked_about(clock: Clock) -> dict[QuestionRef, timedelta]:
    """The questions that had their time, with it, in the order in which they were last in hand."""
    times = {visit.ref: timedelta(seconds=visit.seconds) for visit in clock.visits}
    return {ref: time for ref, time in times.items() if time >= SHORTEST_VISIT}


def _with_last(clock: Clock, sitting: Sitting) -> Clock:
    return replace(clock, sittings=(*clock.sittings[:-1], sitting))


def _with_time(visits: tuple[Visit, ...], ref: QuestionRef | None, time: timedelta) -> tuple[Visit, ...]:
    if ref is None:
        return visits
    before = sum(visit.seconds for visit in visits if visit.ref == ref)
    others = tuple(visit for visit in visits if visit.ref != ref)
    return (*others, Visit(ref, before + time.total_seconds()))
