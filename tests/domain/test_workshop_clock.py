"""The clock of a workshop: no second lost but those after the last sign of life, none counted twice."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.small_snapshots import ref
from tests.support.workshops import at
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workshop import Clock, Sitting, Visit
from wa_desktop.domain.workshop_clock import (
    closed,
    counted,
    elapsed,
    moved,
    paused,
    recovered,
    started,
    talked_about,
    time_on,
    together,
)

S1, S2, C1 = ref("s1"), ref("s2"), ref("c1")


def minutes(span: timedelta) -> float:
    return span / timedelta(minutes=1)


def running(until: float = 0, place: QuestionRef = S1) -> Clock:
    """A sitting since nine, counted up to a minute."""
    clock = started(Clock(), place, (), at(0))
    return counted(clock, at(until))


def test_time_goes_to_the_question_in_hand() -> None:
    clock = moved(started(Clock(), S1, (C1,), at(0)), S2, at(4))
    clock = paused(moved(clock, S1, at(7)), at(9))
    assert clock.sittings == (Sitting(at(0), at(9)),)
    assert clock.visits == (Visit(S2, 180), Visit(S1, 360))  # in the order they were last in hand
    assert clock.place == S1
    assert clock.complete_before == (C1,)
    assert not clock.is_running


def test_it_goes_on_over_days_where_it_was() -> None:
    clock = paused(running(9), at(9))
    assert elapsed(clock, at(500)) == timedelta(minutes=9)
    clock = started(clock, clock.place, (S2,), at(24 * 60))
    assert clock.complete_before == ()  # what was complete when the workshop began, not this sitting
    assert clock.place == S1
    clock = paused(clock, at(24 * 60 + 6))
    assert minutes(together(clock)) == 15
    assert minutes(time_on(clock, S1, at(9999))) == 15


def test_a_pause_does_not_count_and_nothing_moves_in_it() -> None:
    clock = paused(running(5), at(5))
    assert counted(clock, at(60)) == clock
    assert paused(clock, at(60)) == clock
    assert minutes(elapsed(clock, at(60))) == 5


def test_what_a_crash_left_open_ends_at_its_last_sign_of_life() -> None:
    crashed = running(7.5)
    assert crashed.is_running
    assert recovered(crashed).sittings == (Sitting(at(0), at(7.5)),)
    resumed = started(crashed, crashed.place, (), at(1440))
    assert resumed.sittings == (Sitting(at(0), at(7.5)), Sitting(at(1440)))
    assert minutes(elapsed(resumed, at(1441))) == 8.5
    assert minutes(time_on(resumed, S1, at(1441))) == 8.5


def test_a_sitting_without_any_sign_of_life_ends_where_it_began() -> None:
    assert recovered(Clock((Sitting(at(3)),))).sittings == (Sitting(at(3), at(3)),)
    assert recovered(Clock((Sitting(at(3)),), seen_at=at(1))).sittings == (Sitting(at(3), at(3)),)
    assert recovered(Clock()) == Clock()


def test_a_machine_that_slept_did_not_hold_a_workshop() -> None:
    clock = counted(running(5), at(5 + 60))
    assert clock.sittings == (Sitting(at(0), at(5)), Sitting(at(65)))
    assert minutes(elapsed(clock, at(66))) == 6
    just_short = counted(running(5), at(15))
    assert just_short.sittings == (Sitting(at(0)),)


def test_a_clock_set_back_begins_a_new_sitting() -> None:
    clock = counted(running(8), at(-52))
    assert clock.sittings == (Sitting(at(0), at(8)), Sitting(at(-52)))
    assert minutes(elapsed(clock, at(-50))) == 10


def test_a_small_correction_of_the_clock_ends_nothing() -> None:
    clock = counted(running(8), at(8) - timedelta(seconds=4))
    assert clock == running(8)
    assert elapsed(clock, at(7)) == timedelta(minutes=8)


def test_ending_stamps_the_clock() -> None:
    clock = closed(running(8), 3, at(9))
    assert (clock.closed_at, clock.milestone, clock.is_running) == (at(9), 3, False)
    assert minutes(together(clock)) == 9


def test_a_glance_is_no_talk() -> None:
    clock = Clock(visits=(Visit(S1, 4.9), Visit(S2, 5.0), Visit(C1, 300.0)))
    assert talked_about(clock) == {S2: timedelta(seconds=5), C1: timedelta(minutes=5)}


@pytest.mark.parametrize("damaged", [Clock((Sitting(at(5), at(3)),)), Clock((Sitting(at(5)),))])
def test_no_sitting_is_ever_negative(damaged: Clock) -> None:
    assert elapsed(damaged, at(0)) == timedelta()
    assert together(damaged) == timedelta()


Event = tuple[str, float]
events = st.lists(
    st.tuples(
        st.sampled_from(["start", "pause", "beat", "s1", "s2", "c1", "crash"]),
        st.one_of(st.floats(0, 60), st.sampled_from([-7200.0, -3.0, 30.0, 601.0, 86_400.0])),
    ),
    max_size=20,
)


def play(given_events: list[Event]) -> tuple[Clock, datetime]:
    """A clock after things happened, each so many seconds after the one before; a crash is just a new start."""
    clock, now = started(Clock(), S1, (), at(0)), at(0)
    for event, seconds in given_events:
        now += timedelta(seconds=seconds)
        if event in {"start", "crash"}:
            clock = started(clock, clock.place, (), now)
        elif event == "pause":
            clock = paused(clock, now)
        elif event == "beat":
            clock = counted(clock, now)
        elif clock.is_running:
            clock = moved(clock, ref(event), now)
    return clock, now


@given(events)
def test_every_counted_second_belongs_to_a_question(given_events: list[Event]) -> None:
    clock, _ = play(given_events)
    assert sum(visit.seconds for visit in clock.visits) == pytest.approx(
        together(clock).total_seconds(), abs=1e-3
    )
    assert len({visit.ref for visit in clock.visits}) == len(clock.visits)
    assert all(sitting.ended for sitting in clock.sittings[:-1])


@given(events, st.floats(0, 7200), st.floats(0, 7200))
def test_time_never_runs_backwards(given_events: list[Event], first: float, more: float) -> None:
    clock, now = play(given_events)
    sooner, later = now + timedelta(seconds=first), now + timedelta(seconds=first + more)
    assert timedelta() <= elapsed(clock, sooner) <= elapsed(clock, later)
    assert timedelta() <= time_on(clock, S1, sooner) <= time_on(clock, S1, later)
    assert together(clock) <= elapsed(clock, later)


@given(events, st.floats(0, 600), st.floats(0, 600))
def test_counting_changes_no_time(given_events: list[Event], first: float, second: float) -> None:
    clock, _ = play(given_events)
    seen = clock.seen_at
    assert seen is not None
    beaten = counted(clock, seen + timedelta(seconds=first))
    later = seen + timedelta(seconds=first + second)
    assert elapsed(beaten, later) == elapsed(clock, later)
    for question in (S1, S2, C1):
        difference = time_on(beaten, question, later) - time_on(clock, question, later)
        assert abs(difference) <= timedelta(microseconds=1)
