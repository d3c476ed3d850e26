"""The pace of a workshop, against numbers worked out by hand, and its laws under any course of events."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.small_snapshots import pillar, ref, said, snapshot
from tests.support.workshops import at, workshop
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.pace import Pace, PaceState, completed_in, forecast_sentence, in_minutes, pace
from wa_desktop.domain.workload import LensReview, Snapshot
from wa_desktop.domain.workshop import Clock, Sitting, Stop, Visit, Workshop
from wa_desktop.domain.workshop_clock import AWAY_AFTER, counted, moved, paused, started

ROW = Lens("row", "Row", "", (pillar("all", *(f"q{i}" for i in range(20))),))
"""Twenty questions in one pillar."""


def row(done: int = 0) -> Snapshot:
    """The row with its first questions complete."""
    answers = {f"q{i}": said("YYY") for i in range(done)}
    return Snapshot(snapshot().workload, (LensReview(1, ROW, answers),))


def q(number: int) -> QuestionRef:
    return QuestionRef("row", f"q{number}")


def took(*minutes: float, place: int | None = None, planned: int = 100) -> tuple[Workshop, datetime]:
    """A row's workshop in which the first questions took so many minutes each, and the moment after it."""
    visits = tuple(Visit(q(i), each * 60) for i, each in enumerate(minutes))
    now = at(sum(minutes))
    clock = Clock((Sitting(at(0)),), visits, q(len(minutes) if place is None else place), now)
    return workshop(clock, stops=(Stop("row", "all", planned),)), now


def minutes(span: timedelta) -> float:
    return span / timedelta(minutes=1)


def test_before_the_start_the_plan_is_the_pace() -> None:
    found = pace(workshop(stops=(Stop("row", "all", 100),)), row(), at(0))
    assert (found.done, found.open) == (0, 20)
    assert minutes(found.per_question) == 5  # 100 minutes for 20 questions
    assert not found.is_measured
    assert (minutes(found.planned), minutes(found.left), minutes(found.needed)) == (100, 100, 100)
    assert (found.stay_open, found.state, found.ends_at) == (0, PaceState.ON_TIME, at(100))


def test_before_the_start_what_is_complete_needs_no_time() -> None:
    found = pace(workshop(stops=(Stop("row", "all", 100),)), row(10), at(0))
    assert (found.open, minutes(found.per_question), found.state) == (10, 10, PaceState.ON_TIME)


def test_the_question_in_hand_uses_up_its_own_time_first() -> None:
    given, _ = took()
    # After 3 of 5 minutes: 2 left for it, 19 others at 5 minutes: 97, as many as are left.
    found = pace(given, row(), at(3))
    assert (minutes(found.needed), minutes(found.left), found.stay_open) == (97, 97, 0)
    # After 8: none left for it, 95 for the others, but only 92 are left: one will stay open.
    found = pace(given, row(), at(8))
    assert (minutes(found.needed), minutes(found.left), found.stay_open) == (95, 92, 1)
    assert found.ends_at == at(103)
    assert found.state is PaceState.ON_TIME  # three minutes late of a tolerance of five


def test_with_three_done_the_pace_is_measured_and_the_newest_weighs_most() -> None:
    given, now = took(4, 5)
    assert not pace(given, row(2), now).is_measured
    given, now = took(4, 5, 6)
    found = pace(given, row(3), now)
    assert found.is_measured
    # (1 * 4 + 2 * 5 + 3 * 6) / 6 = 32 / 6 minutes; 17 are open, 85 minutes left: 15.9 questions.
    assert found.per_question == timedelta(seconds=320)
    assert minutes(found.needed) == pytest.approx(17 * 16 / 3)
    assert (found.done, found.open, found.stay_open) == (3, 17, 2)
    assert found.state is PaceState.BEHIND  # 90.7 minutes needed, 85 left: 5.7 late of 5


def test_only_the_last_eight_count() -> None:
    given, now = took(9, 9, *[2] * 8)
    found = pace(given, row(10), now)
    # 34 minutes have gone; 10 questions at 2 minutes are 20 of the 66 left.
    assert (minutes(found.per_question), minutes(found.needed), minutes(found.left)) == (2, 20, 66)
    assert (found.stay_open, found.state) == (0, PaceState.AHEAD)


def test_one_long_dispute_is_not_the_pace() -> None:
    given, now = took(2, 2, 40)
    # 40 counts as three times the median of 2: (1 * 2 + 2 * 2 + 3 * 6) / 6 = 4.
    assert minutes(pace(given, row(3), now).per_question) == 4


def test_a_glance_is_no_sample() -> None:
    given, now = took(4, 0.05, 4, 4)
    found = pace(given, row(4), now)
    assert minutes(found.per_question) == 4
    assert found.done == 4  # done in seconds is done all the same


def test_the_question_in_hand_is_no_sample_yet() -> None:
    given, now = took(4, 4, 4, 1, place=3)
    found = pace(given, row(4), now)
    assert minutes(found.per_question) == 4
    assert found.done == 4


def test_time_on_questions_that_stay_open_is_gone_but_no_sample() -> None:
    given, now = took(4, 4, 4, 9)
    found = pace(given, row(3), now)
    assert minutes(found.per_question) == 4
    assert (minutes(found.left), minutes(found.needed), found.stay_open) == (79, 68, 0)


def test_what_was_complete_before_is_neither_done_nor_left() -> None:
    clock = started(Clock(), q(10), [q(i) for i in range(10)], at(0))
    given = workshop(clock, stops=(Stop("row", "all", 100),))
    found = pace(given, row(10), at(0))
    assert (found.done, found.open, minutes(found.per_question)) == (0, 10, 10)
    looked = counted(moved(counted(clock, at(1)), q(2), at(1)), at(2))
    assert completed_in(workshop(looked), row(10)) == frozenset()
    assert completed_in(workshop(looked), row(11)) == {q(10)}


def test_a_question_answered_between_the_sittings_was_not_done_in_the_workshop() -> None:
    given, now = took(4, 4, place=10)
    found = pace(given, row(9), now)
    assert (found.done, found.open) == (2, 11)


def test_when_the_time_is_up_all_open_questions_stay_open() -> None:
    given, now = took(50, 50, 50)
    found = pace(given, row(3), now)
    assert (minutes(found.left), found.stay_open, found.state) == (-50, 17, PaceState.BEHIND)


def test_when_nothing_is_open_nothing_is_needed() -> None:
    given, now = took(*[2] * 20, place=19)
    found = pace(given, row(20), now)
    assert (found.open, found.stay_open, found.needed, found.ends_at) == (0, 0, timedelta(), now)
    assert (found.state, found.here) == (PaceState.AHEAD, found.stops[0])


def test_each_stop_knows_its_time_and_which_one_is_at_hand() -> None:
    clock = started(Clock(), ref("s1"), (), at(0))
    clock = moved(clock, ref("c1"), at(9))
    clock = counted(moved(clock, ref("s2"), at(14)), at(20))
    found = pace(workshop(clock), snapshot({"s1": "YYY"}), at(29))
    safety, cost, extra = found.stops
    assert found.here == safety
    # Nine minutes on s1, six counted on s2 and nine more: 24 of 20.
    assert (minutes(safety.used), minutes(safety.left)) == (24, -4)
    assert (safety.complete, safety.questions) == (1, 2)
    assert (minutes(cost.used), minutes(cost.left), minutes(extra.used)) == (5, 15, 0)


def test_without_a_place_the_first_stop_with_an_open_question_is_at_hand() -> None:
    found = pace(workshop(), snapshot({"s1": "YYY", "s2": "YYY"}), at(0))
    assert found.here
    assert found.here.index == 1


def test_stops_that_are_gone_have_no_minutes() -> None:
    stops = (Stop("gone", "x", 60), Stop("main", "safety", 20))
    found = pace(workshop(stops=stops), snapshot(), at(0))
    assert (minutes(found.planned), [stop.index for stop in found.stops]) == (20, [1])
    nothing = pace(workshop(stops=stops[:1]), snapshot(), at(0))
    assert (nothing.planned, nothing.open, nothing.stay_open, nothing.here) == (timedelta(), 0, 0, None)
    assert nothing.state is PaceState.ON_TIME


@pytest.mark.parametrize(
    ("slack", "state"),
    [
        (5.1, PaceState.AHEAD),
        (5, PaceState.ON_TIME),
        (-5, PaceState.ON_TIME),
        (-5.1, PaceState.BEHIND),
    ],
)
def test_a_twentieth_of_the_plan_is_on_time(slack: float, state: PaceState) -> None:
    # Four open questions at 5 minutes need 20 of 100; a talk about none of them has taken the rest but the slack.
    given, now = took(5, 5, 5)
    talk = Sitting(at(-500), at(-500 + 65 - slack))
    idle = replace(given.clock, sittings=(talk, *given.clock.sittings))
    found = pace(replace(given, clock=idle), row(16), now)
    assert minutes(found.left - found.needed) == pytest.approx(slack)
    assert found.state is state


@pytest.mark.parametrize(
    ("given_open", "stay", "sentence"),
    [
        (0, 0, "No question is open any more."),
        (5, 0, "At this pace all questions are done in time."),
        (5, 1, "At this pace one question stays open."),
        (15, 12, "At this pace 12 questions stay open."),
    ],
)
def test_the_forecast_is_a_sentence(given_open: int, stay: int, sentence: str) -> None:
    none = timedelta()
    found = Pace(none, none, 0, given_open, (), None, none, True, none, stay, at(0), PaceState.ON_TIME)
    assert str(forecast_sentence(found)) == sentence


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, 0), (1, 1), (60, 1), (61, 2), (-1, 0), (-60, -1), (-119, -1), (-120, -2)]
)
def test_minutes_are_begun_or_over(seconds: int, said: int) -> None:
    assert in_minutes(timedelta(seconds=seconds)) == said


# Laws

KEYS = ("s1", "s2", "c1", "c2", "x1")
events = st.lists(
    st.tuples(
        st.sampled_from(["start", "pause", "beat", *KEYS, *(f"answer {key}" for key in KEYS)]),
        st.one_of(st.floats(0, 599), st.sampled_from([-7200.0, -3.0, 0.0, 601.0, 86_400.0])),
    ),
    max_size=25,
)
plans = st.lists(st.integers(0, 60), min_size=3, max_size=3)


def play(plan: list[int], happened: list[tuple[str, float]]) -> tuple[Workshop, Snapshot, datetime]:
    clock, now, complete = Clock(), at(0), set()
    for event, seconds in happened:
        now += timedelta(seconds=seconds)
        if event == "start":
            clock = started(clock, clock.place or ref("s1"), (), now)
        elif event == "pause":
            clock = paused(clock, now)
        elif event == "beat":
            clock = counted(clock, now)
        elif event.startswith("answer"):
            complete.add(event.removeprefix("answer "))
        elif clock.is_running:
            clock = moved(clock, ref(event), now)
    stops = tuple(
        Stop(lens, pillar_id, given_minutes)
        for (lens, pillar_id), given_minutes in zip(
            (("main", "safety"), ("main", "cost"), ("extra", "cost")), plan, strict=True
        )
    )
    return workshop(clock, stops=stops), snapshot(dict.fromkeys(complete, "YYY")), now


@given(plans, events, st.floats(-7200, 7200))
def test_no_number_is_ever_negative_or_more_than_there_is(
    plan: list[int], happened: list[tuple[str, float]], after: float
) -> None:
    given_workshop, found_snapshot, now = play(plan, happened)
    now += timedelta(seconds=after)
    found = pace(given_workshop, found_snapshot, now)
    assert 0 <= found.stay_open <= found.open <= 5
    assert 0 <= found.done <= 5 - found.open
    assert min(found.elapsed, found.needed, found.per_question) >= timedelta()
    assert found.ends_at >= now
    assert found.left == found.planned - found.elapsed
    assert all(0 <= stop.complete <= stop.questions for stop in found.stops)
    assert all(stop.used >= timedelta() for stop in found.stops)


@given(plans, events, st.floats(0, 7200), st.floats(0, 7200))
def test_waiting_never_helps(
    plan: list[int], happened: list[tuple[str, float]], first: float, more: float
) -> None:
    given_workshop, found_snapshot, now = play(plan, happened)
    sooner = now + timedelta(seconds=first)
    before = pace(given_workshop, found_snapshot, sooner)
    later = pace(given_workshop, found_snapshot, sooner + timedelta(seconds=more))
    assert later.elapsed >= before.elapsed
    assert later.stay_open >= before.stay_open
    assert later.ends_at >= before.ends_at
    assert later.needed <= before.needed
    assert (later.done, later.open, later.per_question) == (before.done, before.open, before.per_question)


@given(plans, events, st.floats(0, 590), st.floats(0, 590))
def test_saving_the_clock_changes_no_forecast(
    plan: list[int], happened: list[tuple[str, float]], first: float, second: float
) -> None:
    given_workshop, found_snapshot, _ = play(plan, happened)
    seen = given_workshop.clock.seen_at or at(0)
    between = seen + timedelta(seconds=first)
    later = between + timedelta(seconds=second)
    assert between - seen <= AWAY_AFTER
    saved = workshop(counted(given_workshop.clock, between), stops=given_workshop.stops)
    one, other = pace(given_workshop, found_snapshot, later), pace(saved, found_snapshot, later)
    assert abs(one.needed - other.needed) <= timedelta(microseconds=1)
    assert one.elapsed == other.elapsed
    assert (one.done, one.open, one.per_question) == (other.done, other.open, other.per_question)
