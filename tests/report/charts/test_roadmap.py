"""The road shows every action at its day with its owner, overdue ones first, and what waits for what."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.chart_models import AT, DAY, action, report, trend_point
from tests.support.chart_reading import Shown, assert_whole, lines, shown, texts
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.charts.chart import Chart
from wa_desktop.report.charts.colours import LIGHT
from wa_desktop.report.charts.road import LATER, OVERDUE, Road, Stop, arrow, stop_of
from wa_desktop.report.charts.roadmap import MOST_ROWS, roadmap_chart
from wa_desktop.report.records import ReportModel

SIZE = (6.85, 9.0)
ROAD = Road(4.0, 7.0, 0.5, {OVERDUE, LATER, 30})


def chart_of(model: ReportModel, size: tuple[float, float] = SIZE) -> Chart:
    chart = roadmap_chart(model, size)
    assert chart
    return chart


def due_in(days: int) -> date:
    return DAY + timedelta(days=days)


def labels(chart: Chart) -> list[Shown]:
    found = [one for one in shown(chart) if one.text.startswith("A-")]
    return sorted(found, key=lambda one: -one.middle[1])


def test_overdue_ones_come_first_then_by_day_then_those_without() -> None:
    model = report(
        actions=[
            action(1, due=None),
            action(2, due=due_in(40)),
            action(3, due=due_in(-3)),
            action(4, due=due_in(5)),
            action(5, due=due_in(200)),
            action(6, due=due_in(-9)),
        ]
    )
    assert [one.text for one in labels(chart_of(model))] == ["A-6", "A-3", "A-4", "A-2", "A-5", "A-1"]


def test_owner_day_and_title_stand_in_the_row() -> None:
    model = report(
        actions=[
            action(1, title="Restore the database", owner="Dana Novak", due=due_in(-3)),
            action(2, title="Rotate keys", owner="", due=None, risk=Risk.MEDIUM),
        ]
    )
    said = texts(chart_of(model))
    for text in ("Restore the database", "Dana Novak", "12 Feb 2027", "H", "Overdue"):
        assert text in said
    for text in ("Rotate keys", "No owner", "No date", "M", "Later"):
        assert text in said


def test_the_overdue_day_is_bold() -> None:
    found = {one.text: one for one in shown(chart_of(report(actions=[action(1, due=due_in(-3)), action(2)])))}
    assert found["12 Feb 2027"].bold
    assert not found["17 Feb 2027"].bold


@given(st.integers(0, 90), st.floats(0, 60), st.integers(1, 12))
def test_a_bar_ends_on_the_due_day_and_begins_not_before_today(away: int, days: float, number: int) -> None:
    _, facts = action(number, due=due_in(away), days=days)
    stop = stop_of(facts, DAY, assumed=False)
    start, end = ROAD.span(stop)
    first, last = ROAD.marks[0], ROAD.marks[-1]
    assert end == pytest.approx(first + (last - first) * away / 90)
    assert first - 1e-9 <= start <= end
    if days * 7 / 5 <= away:
        assert end - start == pytest.approx((last - first) * days * 7 / 5 / 90)


def test_zones_stand_side_by_side() -> None:
    edges = [ROAD.zone(zone) for zone in ROAD.zones]
    assert edges[0][0] == 4.0
    assert edges[-1][1] == pytest.approx(7.0)
    assert all(one[1] == pytest.approx(other[0]) for one, other in pairwise(edges))
    assert Road(4.0, 7.0, 0.5, {30}).zones == (30, 60, 90)


def test_the_state_of_a_milestone_has_its_own_today() -> None:
    then = AT - timedelta(days=50)
    points = [trend_point(1, "Q3", then, RiskCounts(high=1))]
    actions = [action(1, due=then.date() + timedelta(days=90))]
    _, facts = actions[0]
    assert facts.phase == 60
    chart = chart_of(report(actions=actions, trend=points))
    assert_whole(chart)


def test_an_arrow_leads_from_what_comes_first() -> None:
    model = report(
        actions=[action(1, due=due_in(5)), action(2, due=due_in(50), depends_on=("A-1", "A-9", "A-2"))]
    )
    chart = chart_of(model)
    upper, lower = (one.middle[1] for one in labels(chart))
    arrows = [line for line in lines(chart, LIGHT.muted, 0.7) if len(line) == 3]
    assert len(arrows) == 1
    begin, corner, end = arrows[0]
    assert begin[1] == pytest.approx(upper, abs=0.1)
    assert corner[1] == pytest.approx(lower, abs=0.02)
    assert end[0] > corner[0] == pytest.approx(begin[0])
    assert "Comes first" in texts(chart)
    assert "Comes first" not in texts(chart_of(report(actions=[action(1)])))


def _stop(zone: int, start: float, end: float) -> Stop:
    return Stop(zone, start, end, begun=False, assumed=False)


@given(st.sampled_from(ROAD.zones), st.sampled_from(ROAD.zones), st.floats(0, 1), st.floats(0, 1))
def test_arrows_stay_on_the_road(first: int, then: int, a: float, b: float) -> None:
    way = ROAD.way(_stop(first, a / 2, a), 2.0, _stop(then, b / 2, b), 1.0, bar=0.04, mark=0.05)
    line, head = arrow(way)
    for x, y in (*line, *head):
        assert 4.0 - 0.06 <= x <= 7.0 + 0.12
        assert 0.9 <= y <= 2.1
    assert head[0] == way[-1]


def test_twenty_rows_at_most() -> None:
    model = report(actions=[action(i, due=due_in(i)) for i in range(1, 41)])
    chart = chart_of(model)
    assert_whole(chart)
    assert len(labels(chart)) == MOST_ROWS
    assert "and 20 more" in texts(chart)


def test_rows_without_room_are_counted() -> None:
    chart = chart_of(report(actions=[action(i, due=due_in(i)) for i in range(1, 41)]), (6.85, 1.2))
    assert_whole(chart)
    assert chart.size[1] <= 1.2
    left_out = next(int(text.split()[1]) for text in texts(chart) if text.startswith("and "))
    assert len(labels(chart)) + left_out == 40


def test_done_actions_are_behind_us() -> None:
    model = report(actions=[action(1, status=ActionStatus.DONE), action(2, status=ActionStatus.IN_PROGRESS)])
    chart = chart_of(model)
    assert [one.text for one in labels(chart)] == ["A-2"]
    assert "Work before it: In progress" in texts(chart)
    assert "Work before it: Open" not in texts(chart)


def test_the_alternative_text_says_who_and_when() -> None:
    model = report(
        actions=[action(1, title="Restore", owner="Dana", due=due_in(-3)), action(2, title="Tag", due=None)]
    )
    assert chart_of(model).alt == (
        "The roadmap shows when the actions still to be done are due, 2 in all. "
        "Overdue: A-1 Restore (Dana, 12 Feb 2027). "
        "Later or without a date: A-2 Tag (Platform team, No date)."
    )


@pytest.mark.parametrize("width", [4.2, 6.85, 12.3])
def test_it_fits_pages_and_slides(width: float) -> None:
    actions = [
        action(i, due=due_in(i * 7 - 20), depends_on=(f"A-{i - 1}",) if i > 1 else ()) for i in range(1, 19)
    ]
    assert_whole(chart_of(report(actions=actions), (width, 9.0)))
