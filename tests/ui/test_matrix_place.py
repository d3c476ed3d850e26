"""The geometry of the matrix of effort and impact: there and back again, and room for every circle."""

from __future__ import annotations

import math
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wa_desktop.domain.plan import DEFAULT_SCALE, MAX_DAYS, EffortScale, Impact
from wa_desktop.ui.plan.matrix_place import (
    MARKS,
    STEPS,
    Box,
    Grid,
    Layout,
    Quadrant,
    Spot,
    neighbour,
    position_of,
    quadrant_of,
    split_days,
    spread,
    stepped_days,
    stepped_impact,
    value_of,
)

TRIES = ((13.0, 0.5), (10.0, 1.0), (7.0, 1.0))
DAYS = st.one_of(st.sampled_from(MARKS), st.floats(0, MAX_DAYS), st.sampled_from((0.0, 5.5, 5.4999, 1e-9)))
IMPACTS = st.sampled_from(Impact)
SPLITS = st.one_of(st.just(5.5), st.floats(0.05, 900))


@st.composite
def grids(draw: st.DrawFn, splits: st.SearchStrategy[float] = SPLITS) -> Grid:
    left, top = draw(st.floats(0, 100)), draw(st.floats(0, 60))
    wide, high = draw(st.floats(260, 1500)), draw(st.floats(200, 1200))
    return Grid(Box(left, top, left + wide, top + high), draw(splits), draw(st.floats(0, 24)), 4)


@st.composite
def spot_lists(draw: st.DrawFn) -> list[Spot]:
    places = draw(st.lists(st.tuples(DAYS, IMPACTS), max_size=50))
    crowd = draw(st.integers(0, 60))
    places += [draw(st.tuples(DAYS, IMPACTS))] * crowd
    return [Spot(str(number), days, impact) for number, (days, impact) in enumerate(places)]


# The scale


def test_marks_are_equally_far_apart() -> None:
    assert MARKS == (0.5, 1, 2, 3, 5, 8, 13, 20, 40)
    steps = [after - before for before, after in pairwise(map(position_of, MARKS))]
    assert steps == pytest.approx([1.0] * 8)
    assert position_of(4) == pytest.approx((position_of(3) + position_of(5)) / 2)


@given(DAYS, DAYS)
def test_more_days_stand_further_right_and_all_on_the_scale(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= position_of(low) <= position_of(high) <= STEPS


def test_the_ends_of_the_scale() -> None:
    assert position_of(0) == 0
    assert position_of(-3) == 0
    assert position_of(MAX_DAYS) == position_of(10 * MAX_DAYS) == STEPS
    assert position_of(40) < position_of(100) < STEPS


@given(grids(), st.sampled_from(MARKS), IMPACTS)
def test_a_mark_drawn_and_read_is_the_same(grid: Grid, mark: float, impact: Impact) -> None:
    x, y = grid.anchor(Spot("", mark, impact), 0)
    assert grid.impact_at(y) is impact
    assert grid.days_at(x, (mark, x)) == mark
    if 0.5 < grid.split < 40:
        assert grid.days_at(grid.x_of(mark)) == mark


@given(grids(st.floats(0.6, 39)), st.floats(-50, 2000), st.floats(-50, 1500))
def test_what_is_dropped_stands_where_it_was_dropped_and_stays_there(grid: Grid, x: float, y: float) -> None:
    days, impact = grid.days_at(x), grid.impact_at(y)
    assert days in MARKS
    assert (days < grid.split) is (x < grid.split_x)
    at = grid.anchor(Spot("", days, impact), 0)
    assert grid.days_at(grid.x_of(days)) == days
    assert grid.impact_at(at[1]) is impact
    if grid.area.top + grid.label <= y <= grid.area.bottom - grid.label:
        assert abs(at[1] - y) <= grid.row / 2 + grid.gap
    others = [mark for mark in MARKS if (mark < grid.split) is (days < grid.split)]
    assert abs(grid.x_of(days) - x) == min(abs(grid.x_of(mark) - x) for mark in others)


@given(grids(), DAYS, st.floats(0, 1))
def test_an_effort_between_marks_is_kept_where_it_stands(grid: Grid, days: float, share: float) -> None:
    x = grid.anchor(Spot("", days, Impact.LOW), 8)[0]
    own = (days, x)
    assert grid.days_at(x, own) == days
    assert grid.days_at(grid.area.left + share * (grid.area.right - grid.area.left), own) in {days, *MARKS}


# The quadrants


def test_the_line_is_halfway_between_medium_and_large() -> None:
    assert split_days(DEFAULT_SCALE) == 5.5
    assert split_days(EffortScale(1, 2, 4)) == 3


@pytest.mark.parametrize(
    ("days", "impact", "quadrant"),
    [
        (5, Impact.VERY_HIGH, Quadrant.QUICK_WINS),
        (5, Impact.HIGH, Quadrant.QUICK_WINS),
        (5.5, Impact.HIGH, Quadrant.MAJOR_WORK),
        (0, Impact.MEDIUM, Quadrant.FILL_IN),
        (8, Impact.MEDIUM, Quadrant.RECONSIDER),
        (8, Impact.LOW, Quadrant.RECONSIDER),
    ],
)
def test_quadrants(days: float, impact: Impact, quadrant: Quadrant) -> None:
    assert quadrant_of(days, impact, 5.5) is quadrant


@given(grids())
def test_quadrants_fill_the_area_but_for_the_gap(grid: Grid) -> None:
    boxes = {which: grid.quadrant(which) for which in Quadrant}
    quick, major = boxes[Quadrant.QUICK_WINS], boxes[Quadrant.MAJOR_WORK]
    assert (quick.left, quick.top) == (grid.area.left, grid.area.top)
    assert boxes[Quadrant.RECONSIDER].right == grid.area.right
    assert boxes[Quadrant.RECONSIDER].bottom == grid.area.bottom
    assert major.left - quick.right == pytest.approx(grid.gap)
    assert boxes[Quadrant.FILL_IN].top - quick.bottom == pytest.approx(grid.gap)
    assert all(box.left < box.right and box.top < box.bottom for box in boxes.values())


# Steps


def test_steps_lead_from_mark_to_mark_and_end() -> None:
    assert [stepped_days(days, 1) for days in (0, 0.5, 3, 4, 39, 40, 90)] == [0.5, 1, 5, 5, 40, None, None]
    assert [stepped_days(days, -1) for days in (90, 40, 4, 3, 0.5, 0.2)] == [40, 20, 3, 2, None, None]
    assert stepped_impact(Impact.LOW, 1) is Impact.MEDIUM
    assert stepped_impact(Impact.VERY_HIGH, 1) is None
    assert stepped_impact(Impact.LOW, -1) is None


@given(DAYS)
def test_a_step_back_leads_to_the_same_mark_or_just_below(days: float) -> None:
    further = stepped_days(days, 1)
    if further is not None:
        back = stepped_days(further, -1)
        assert (back or 0) <= days < further


def test_value_is_impact_for_each_day() -> None:
    assert value_of(2, Impact.VERY_HIGH) == 2
    assert value_of(1, Impact.MEDIUM) == 2
    assert value_of(0, Impact.LOW) == math.inf


# Room for all


@settings(deadline=None)
@given(spot_lists(), grids())
def test_no_circle_hides_another_and_each_is_in_its_field_and_row(spots: list[Spot], grid: Grid) -> None:
    layout = spread(spots, grid, TRIES)
    assert set(layout.places) == {spot.key for spot in spots}
    assert 0 < layout.radius <= 13
    for one, other in combinations(layout.places.values(), 2):
        assert math.dist(one, other) >= 2 * layout.radius
    for spot in spots:
        x, y = layout.places[spot.key]
        field = grid.quadrant(quadrant_of(spot.days, spot.impact, grid.split))
        assert field.left - 0.01 <= x - layout.radius
        assert x + layout.radius <= field.right + 0.01
        assert field.top - 0.01 <= y - layout.radius
        assert y + layout.radius <= field.bottom + 0.01
        assert grid.impact_at(y) is spot.impact


@settings(deadline=None)
@given(spot_lists(), grids())
def test_the_same_plan_always_looks_the_same(spots: list[Spot], grid: Grid) -> None:
    assert spread(spots, grid, TRIES) == spread(list(spots), grid, TRIES)


def test_alone_a_circle_stands_at_its_days_and_impact() -> None:
    grid = Grid(Box(0, 0, 950, 400), 5.5)
    layout = spread([Spot("a", 3, Impact.HIGH)], grid, TRIES)
    assert layout == Layout(13, {"a": (grid.x_of(3), grid.y_of(Impact.HIGH))})
    assert layout.places["a"] == pytest.approx((375, 150))


def test_few_at_the_same_place_keep_their_size_and_stay_near() -> None:
    grid = Grid(Box(0, 0, 950, 500), 5.5, 20, 4)
    layout = spread([Spot(str(i), 3, Impact.HIGH) for i in range(9)], grid, TRIES)
    assert layout.radius == 13
    assert all(abs(x - grid.x_of(3)) <= grid.step / 2 for x, _ in layout.places.values())


def test_a_crowd_gets_smaller_circles_and_an_empty_room_none() -> None:
    grid = Grid(Box(0, 0, 500, 300), 5.5, 20, 4)
    crowd = spread([Spot(str(i), 3, Impact.HIGH) for i in range(300)], grid, TRIES)
    assert 1 < crowd.radius < 7
    assert spread([], grid, TRIES).places == {}
    nothing = Grid(Box(0, 0, 0, 0), 5.5)
    assert set(spread([Spot("a", 3, Impact.LOW), Spot("b", 3, Impact.LOW)], nothing, TRIES).places) == {
        "a",
        "b",
    }
    assert nothing.impact_at(3) is Impact.LOW


# Arrows


def test_arrows_lead_to_the_nearest_straight_ahead() -> None:
    places = {"here": (0.0, 0.0), "aside": (10.0, 30.0), "ahead": (40.0, 2.0), "up": (0.0, -20.0)}
    assert neighbour(places, "here", 1, 0) == "ahead"
    assert neighbour(places, "here", 0, -1) == "up"
    assert neighbour(places, "here", 0, 1) == "aside"
    assert neighbour(places, "here", -1, 0) == ""
    assert neighbour(places, "gone", 1, 0) == ""


@settings(deadline=None)
@given(spot_lists(), grids())
def test_every_circle_can_be_left_towards_any_other(spots: list[Spot], grid: Grid) -> None:
    places = spread(spots, grid, TRIES).places
    for key, (x, y) in list(places.items())[:10]:
        for right, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            found = neighbour(places, key, right, down)
            lies_there = any((a - x) * right + (b - y) * down > 0.5 for a, b in places.values())
            assert bool(found) is lies_there
            if found:
                assert (places[found][0] - x) * right + (places[found][1] - y) * down > 0
