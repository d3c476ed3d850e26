"""Whether a workshop keeps its time: what is done, what is left, and what will stay open at this pace."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from wa_desktop.domain.answers import is_complete
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workshop import Clock, Stop, Workshop
from wa_desktop.domain.workshop_clock import elapsed, talked_about, time_on
from wa_desktop.domain.workshop_order import PlacedStop, placed_stops

ENOUGH = 3
"""Questions that must be done before the pace is measured; until then the plan's minutes per question count."""

WINDOW = 8
"""The pace is that of so many questions done last: people speed up when the clock does."""

OUTLIER = 3
"""A question counts at most so many times the median of the window: one long dispute is not the pace."""

TOLERANCE = 20
"""A twentieth of the planned time, early or late, is still on time."""

_NONE = timedelta()


class PaceState(StrEnum):
    """How the workshop stands against its plan, by TOLERANCE."""

    AHEAD = "AHEAD"
    ON_TIME = "ON_TIME"
    BEHIND = "BEHIND"


@dataclass(frozen=True)
class StopPace:
    """One stop: its number in the running order (from 0), the time its questions had, how many are complete."""

    index: int
    stop: Stop
    used: timedelta
    questions: int
    complete: int

    @property
    def left(self) -> timedelta:
        """What is left of the stop's minutes; negative where they are used up."""
        return timedelta(minutes=self.stop.minutes) - self.used


@dataclass(frozen=True)
class Pace:
    """A workshop at one moment.

    `done` counts the questions completed in this workshop, `open` those of the running order that are not
    complete, skipped ones too. `here` is the stop of the question in hand, else the first with an open question.
    `per_question` is the pace; `is_measured` says that it was measured, else it is the plan's. `needed` is the
    time for all open questions at this pace, `ends_at` the moment when they would be through without a pause
    from now on, and `stay_open` how many will not fit into the time left.
    """

    elapsed: timedelta
    planned: timedelta
    done: int
    open: int
    stops: tuple[StopPace, ...]
    here: StopPace | None
    per_question: timedelta
    is_measured: bool
    needed: timedelta
    stay_open: int
    ends_at: datetime
    state: PaceState

    @property
    def left(self) -> timedelta:
        """What is left of the planned time; negative when it is used up."""
        return self.planned - self.elapsed


def pace(workshop: Workshop, snapshot: Snapshot, now: datetime) -> Pace:
    """The pace of a workshop at a moment of time.

    The time a question takes is the weighted mean over the last WINDOW questions that were completed in this
    workshop and are not in hand any more: of n such, the oldest weighs 1 and the newest n. Each counts at most
    OUTLIER times their median, and visits under SHORTEST_VISIT do not count. Before ENOUGH of them, it is the
    planned time shared by all questions that were to be done. The question in hand needs what is left of its
    time. Only stops whose pillars are there count. The same clock and snapshot never give fewer `stay_open` for
    a later moment.
    """
    stops = placed_stops(workshop, snapshot)
    order = [ref for placed in stops for ref in placed.questions]
    clock = workshop.clock
    open_ones = {ref for ref in order if not is_complete(snapshot.question(ref), snapshot.answer(ref))}
    done = completed_in(workshop, snapshot) & set(order)
    planned = timedelta(minutes=sum(placed.stop.minutes for placed in stops))
    times = _times(clock, done)
    were_complete = set(clock.complete_before) if clock.sittings else set(order)
    to_do = len(open_ones | (set(order) - were_complete))
    per_question = _weighted_mean(times) if len(times) >= ENOUGH else planned // max(to_do, 1)
    spent = elapsed(clock, now)
    first = _first_need(clock, open_ones, per_question, now)
    needed = first + per_question * max(len(open_ones) - 1, 0)
    each = tuple(_stop_pace(placed, clock, open_ones, now) for placed in stops)
    return Pace(
        elapsed=spent,
        planned=planned,
        done=len(done),
        open=len(open_ones),
        stops=each,
        here=_here(clock, stops, each),
        per_question=per_question,
        is_measured=len(times) >= ENOUGH,
        needed=needed,
        stay_open=_stay_open(len(open_ones), first, per_question, planned - spent),
        ends_at=now + needed,
        state=_state(planned - spent - needed, planned),
    )


def in_minutes(span: timedelta) -> int:
    """A span as people say it: begun minutes that are left, whole minutes (negative) that are over."""
    return math.ceil(span / timedelta(minutes=1))


def forecast_sentence(found: Pace) -> Message:
    """What the pace leads to, for the facilitator."""
    if not found.open:
        return message("No question is open any more.")
    if not found.stay_open:
        return message("At this pace all questions are done in time.")
    if found.stay_open == 1:
        return message("At this pace one question stays open.")
    return message("At this pace {count} questions stay open.", count=found.stay_open)


def completed_in(workshop: Workshop, snapshot: Snapshot) -> frozenset[QuestionRef]:
    """The questions completed in a workshop: complete now, not when it began, and in hand at some time in it."""
    clock = workshop.clock
    in_hand = {visit.ref for visit in clock.visits} | ({clock.place} if clock.place else set())
    return frozenset(
        ref
        for ref in in_hand - set(clock.complete_before)
        if snapshot.has_question(ref) and is_complete(snapshot.question(ref), snapshot.answer(ref))
    )


def _times(clock: Clock, done: Collection[QuestionRef]) -> list[timedelta]:
    """What the last questions took, the oldest first."""
    talks = talked_about(clock)
    times = [time for ref, time in talks.items() if ref in done and ref != clock.place]
    return times[-WINDOW:]


def _weighted_mean(times: Sequence[timedelta]) -> timedelta:
    most = sorted(times)[len(times) // 2] * OUTLIER
    weighted = sum((min(time, most) * weight for weight, time in enumerate(times, 1)), _NONE)
    return weighted // (len(times) * (len(times) + 1) // 2)


def _first_need(
    clock: Clock, open_ones: set[QuestionRef], per_question: timedelta, now: datetime
) -> timedelta:
    """What the question in hand still needs; a whole question's time where none is in hand."""
    if not open_ones:
        return _NONE
    if clock.place is None or clock.place not in open_ones:
        return per_question
    return max(per_question - time_on(clock, clock.place, now), _NONE)


def _stay_open(open_count: int, first: timedelta, per_question: timedelta, left: timedelta) -> int:
    """Open questions that do not fit into the time left, one after the other."""
    if not open_count:
        return 0
    if left < first:
        return open_count
    if not per_question:
        return 0
    return max(open_count - 1 - (left - first) // per_question, 0)


def _stop_pace(placed: PlacedStop, clock: Clock, open_ones: set[QuestionRef], now: datetime) -> StopPace:
    return StopPace(
        placed.index,
        placed.stop,
        sum((time_on(clock, ref, now) for ref in placed.questions), _NONE),
        len(placed.questions),
        sum(ref not in open_ones for ref in placed.questions),
    )


def _here(clock: Clock, stops: Sequence[PlacedStop], each: Sequence[StopPace]) -> StopPace | None:
    for placed, found in zip(stops, each, strict=True):
        if clock.place in placed.questions:
            return found
    return next((found for found in each if found.complete < found.questions), None)


def _state(slack: timedelta, planned: timedelta) -> PaceState:
    if slack > planned / TOLERANCE:
        return PaceState.AHEAD
    return PaceState.BEHIND if slack < -planned / TOLERANCE else PaceState.ON_TIME
