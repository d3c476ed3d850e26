"""The running order: minutes shared to the last one, no question twice, and always a next one while one is open."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.small_snapshots import EXTRA, MAIN, pillar, ref, said, snapshot
from tests.support.workshops import workshop
from wa_desktop.domain.answers import is_complete
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.workload import LensReview, Snapshot
from wa_desktop.domain.workshop import Skip, Stop
from wa_desktop.domain.workshop_order import (
    default_order,
    next_question,
    placed_stops,
    questions_in_order,
    return_queue,
    work_in,
)

ALL = [ref(key) for key in ("s1", "s2", "c1", "c2", "x1")]
KEYS = st.sampled_from(["s1", "s2", "c1", "c2", "x1"])
LETTERS = st.text("YNUA-", min_size=3, max_size=3)
snapshots = st.dictionaries(KEYS, LETTERS).map(snapshot)


def order(made: tuple[Stop, ...]) -> list[tuple[str, str, int]]:
    return [(stop.lens, stop.pillar, stop.minutes) for stop in made]


def test_minutes_are_shared_by_the_work_in_each_pillar() -> None:
    # Three practices: 1.5 + 3 * 0.5 = 3 minutes a question, so 6, 6 and 3 of 15: 24, 24 and 12 of an hour.
    assert order(default_order(snapshot(), 60)) == [
        ("main", "safety", 24),
        ("main", "cost", 24),
        ("extra", "cost", 12),
    ]


def test_answered_practices_need_no_minutes() -> None:
    # s1 has one practice open: 2 minutes. With s2's 3: 5, against 6 and 3. 14 shares of 56 minutes.
    assert order(default_order(snapshot({"s1": "YN-"}), 56)) == [
        ("main", "safety", 20),
        ("main", "cost", 24),
        ("extra", "cost", 12),
    ]


def test_what_the_client_put_first_comes_first() -> None:
    stops = default_order(snapshot(pillar_priorities=("cost", "gone")), 60)
    assert [(stop.lens, stop.pillar) for stop in stops] == [
        ("main", "cost"),
        ("extra", "cost"),
        ("main", "safety"),
    ]


def test_a_pillar_with_nothing_left_to_ask_is_left_out_unless_all_are() -> None:
    half = snapshot({"s1": "YYY", "s2": said("---", applicable=False)})
    assert [stop.pillar for stop in default_order(half, 60)] == ["cost", "cost"]
    whole = snapshot(dict.fromkeys(("s1", "s2", "c1", "c2", "x1"), "YYY"))
    assert order(default_order(whole, 60)) == order(default_order(snapshot(), 60))


def test_a_small_pillar_still_gets_its_five_minutes() -> None:
    big = Lens("big", "Big", "", (pillar("many", *(f"m{i}" for i in range(40))), pillar("few", "f1")))
    stops = default_order(Snapshot(snapshot().workload, (LensReview(1, big),)), 60)
    assert [stop.minutes for stop in stops] == [55, 5]


def test_a_path_is_followed_exactly_and_neighbours_share_a_stop() -> None:
    path = [ref("c2"), ref("c1"), ref("s1"), ref("x1"), ref("c2"), QuestionRef("gone", "q")]
    stops = default_order(snapshot(), 40, path)
    assert stops == (
        Stop("main", "cost", 20, ("c2", "c1")),
        Stop("main", "safety", 10, ("s1",)),
        Stop("extra", "cost", 10, ("x1",)),
    )
    assert questions_in_order(workshop(stops=stops), snapshot()) == (
        ref("c2"),
        ref("c1"),
        ref("s1"),
        ref("x1"),
    )


def test_complete_questions_are_not_on_the_path() -> None:
    stops = default_order(snapshot({"c1": "YYY"}), 40, [ref("c1"), ref("s1")])
    assert [stop.questions for stop in stops] == [("s1",)]


def test_with_fewer_minutes_than_stops_the_first_get_one_each() -> None:
    assert order(default_order(snapshot(), 2)) == [("main", "safety", 1), ("main", "cost", 1)]
    assert default_order(snapshot(), 0) == ()


def test_without_questions_there_is_nothing_to_talk_about() -> None:
    empty = Lens("empty", "Empty", "", (pillar("none"),))
    assert default_order(Snapshot(snapshot().workload, (LensReview(1, empty),)), 60) == ()
    assert default_order(snapshot(), 60, []) == ()


def test_no_stop_is_longer_than_a_working_day() -> None:
    assert [stop.minutes for stop in default_order(snapshot(), 5000)] == [480, 480, 480]


@given(snapshots, st.integers(1, 1440), st.none() | st.lists(KEYS.map(ref), min_size=1))
def test_the_minutes_add_up_exactly(found: Snapshot, minutes: int, path: list[QuestionRef] | None) -> None:
    stops = default_order(found, minutes, path)
    assert sum(stop.minutes for stop in stops) == min(minutes, 480 * len(stops))
    assert all(1 <= stop.minutes <= 480 for stop in stops)


@given(snapshots, st.integers(30, 400))
def test_more_minutes_take_none_from_a_stop(found: Snapshot, minutes: int) -> None:
    fewer, more = default_order(found, minutes), default_order(found, minutes + 1)
    assert all(a.minutes <= b.minutes for a, b in zip(fewer, more, strict=True))


def test_the_work_in_a_question_counts_what_is_open() -> None:
    question = MAIN.question("s1")
    assert work_in(question, said("---")) == 3
    assert work_in(question, said("YN-")) == 2
    assert work_in(question, said("YNU")) == 3  # walking through an answered one takes its whole time


# What comes next


def test_stops_whose_lens_or_pillar_is_gone_are_passed_over() -> None:
    stops = (
        Stop("gone", "safety", 10),
        Stop("main", "gone", 10),
        Stop("main", "cost", 10, ("gone", "c2", "s1", "c2")),
        Stop("main", "cost", 10),
    )
    placed = placed_stops(workshop(stops=stops), snapshot())
    assert [(stop.index, [found.question for found in stop.questions]) for stop in placed] == [
        (2, ["c2"]),
        (3, ["c1"]),
    ]
    assert next_question(workshop(stops=stops[:2]), snapshot()) is None
    assert questions_in_order(workshop(stops=()), snapshot()) == ()


def test_the_next_question_is_the_next_open_one() -> None:
    found = snapshot({"s1": "YYY", "c1": "YYY"})
    assert next_question(workshop(), found) == ref("s2")
    assert next_question(workshop(), found, ref("s2")) == ref("c2")
    assert next_question(workshop(), found, ref("c2")) == ref("x1")


def test_after_the_last_stop_come_those_passed_over_and_then_the_skipped_ones() -> None:
    given = workshop(skips=(Skip(ref("c1")), Skip(ref("s1"))))
    assert next_question(given, snapshot(), ref("x1")) == ref("s2")
    rest = snapshot({"s2": "YYY", "c2": "YYY", "x1": "YYY"})
    assert next_question(given, rest, ref("x1")) == ref("c1")
    assert next_question(given, rest, ref("c1")) == ref("s1")
    assert next_question(given, rest, ref("s1")) == ref("c1")


def test_nothing_is_next_when_nothing_else_is_open() -> None:
    last = snapshot(dict.fromkeys(("s1", "s2", "c1", "c2"), "YYY"))
    assert next_question(workshop(), last, ref("x1")) is None
    assert next_question(workshop(), last) == ref("x1")
    assert next_question(workshop(skips=(Skip(ref("x1")),)), last, ref("s1")) == ref("x1")


def test_the_return_queue_forgets_what_is_complete_or_gone() -> None:
    skips = (Skip(ref("c1"), "later"), Skip(ref("s1")), Skip(QuestionRef("gone", "q")))
    found = snapshot({"s1": "NNN"})
    assert return_queue(workshop(skips=skips), found) == (Skip(ref("c1"), "later"),)
    only_extra = replace(found, reviews=(LensReview(2, EXTRA),))
    assert return_queue(workshop(skips=skips), only_extra) == ()


@given(snapshots, st.lists(KEYS.map(ref), unique=True), st.none() | KEYS.map(ref))
def test_going_on_reaches_every_open_question_once(
    found: Snapshot, skipped: list[QuestionRef], start: QuestionRef | None
) -> None:
    given = workshop(skips=tuple(Skip(one) for one in skipped))
    open_ones = {one for one in ALL if not is_complete(found.question(one), found.answer(one))}
    reached = []
    here = start
    while (here := next_question(given, found, here)) is not None:
        reached.append(here)
        review = found.review(here.lens)
        found = found.with_review(review.with_answer(here.question, said("YYY")))
    assert len(reached) == len(set(reached))
    assert set(reached) == (set() if open_ones == {start} else open_ones)


@pytest.mark.parametrize("minutes", [60, 180])
def test_all_questions_of_all_lenses_are_in_the_usual_order(minutes: int) -> None:
    made = workshop(stops=default_order(snapshot(), minutes))
    assert questions_in_order(made, snapshot()) == tuple(ALL)
