"""Each action stands in its quadrant at its effort, and no label covers another, however many there are."""

from __future__ import annotations

from itertools import combinations, pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.chart_models import action, report
from tests.support.chart_reading import Shown, areas, assert_whole, shown, texts
from wa_desktop.domain.plan import ActionStatus, Impact
from wa_desktop.report.charts.chart import Chart
from wa_desktop.report.charts.colours import LIGHT
from wa_desktop.report.charts.matrix import MOST_ACTIONS, matrix_chart
from wa_desktop.report.charts.matrix_places import (
    MARKS,
    STEPS,
    Field,
    Quadrant,
    Wanted,
    placed,
    position_of,
    quadrant_of,
)
from wa_desktop.report.records import ReportModel

SIZE = (6.85, 3.4)
FIELD = Field((0.0, 0.0, 6.0, 3.0), 5.5, 0.15)
DAYS = st.sampled_from([0.0, 0.25, 0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 20.0, 40.0, 200.0, 1000.0])
WANTED = st.builds(Wanted, st.floats(0.2, 0.7), DAYS, st.sampled_from(Impact))


def chart_of(model: ReportModel, size: tuple[float, float] = SIZE) -> Chart:
    chart = matrix_chart(model, size)
    assert chart
    return chart


def pills(chart: Chart) -> dict[str, Shown]:
    return {one.text: one for one in shown(chart) if one.text.startswith("A-")}


@given(DAYS, st.sampled_from(Impact), st.floats(1, 20))
def test_every_action_belongs_to_one_quadrant(days: float, impact: Impact, split: float) -> None:
    found = quadrant_of(days, impact, split)
    assert found.is_much == (days >= split)
    assert found.is_high == (impact in {Impact.HIGH, Impact.VERY_HIGH})


def test_the_scale_is_even_between_its_marks() -> None:
    places = [position_of(days) for days in MARKS]
    assert [b - a for a, b in pairwise(places)] == pytest.approx([1.0] * 8)
    assert position_of(0) == 0
    assert position_of(4) == pytest.approx((position_of(3) + position_of(5)) / 2)
    assert position_of(10**9) == pytest.approx(STEPS)


@settings(deadline=None)
@given(st.lists(WANTED, max_size=40))
def test_no_two_labels_touch_and_each_keeps_its_quadrant(labels: list[Wanted]) -> None:
    height, gap = 0.18, 0.02
    found = placed(FIELD, labels, height, gap)
    boxes = []
    for label, place in zip(labels, found, strict=True):
        if place is None:
            continue
        x, y = place
        left, bottom, right, top = FIELD.box(quadrant_of(label.days, label.impact, FIELD.split))
        assert left <= x - label.width / 2
        assert x + label.width / 2 <= right
        assert bottom <= y - height / 2
        assert y + height / 2 <= top
        boxes.append((x - label.width / 2, y - height / 2, x + label.width / 2, y + height / 2))
    for a, b in combinations(boxes, 2):
        apart_x = a[0] >= b[2] + gap - 1e-6 or b[0] >= a[2] + gap - 1e-6
        assert apart_x or a[1] >= b[3] - 1e-6 or b[1] >= a[3] - 1e-6


def test_a_label_alone_stands_at_its_effort() -> None:
    (place,) = placed(FIELD, [Wanted(0.3, 2.0, Impact.HIGH)], 0.18, 0.02)
    assert place == pytest.approx((FIELD.x_of(2.0), FIELD.y_of(Impact.HIGH)))


def test_labels_of_one_effort_stand_above_each_other() -> None:
    found = placed(FIELD, [Wanted(0.3, 2.0, Impact.LOW)] * 3, 0.18, 0.02)
    assert {round(place[0], 6) for place in found if place} == {round(FIELD.x_of(2.0), 6)}
    assert len({place[1] for place in found if place}) == 3


def test_effort_grows_to_the_right_and_impact_upwards() -> None:
    model = report(
        actions=[
            action(1, days=1.0, impact=Impact.LOW),
            action(2, days=3.0, impact=Impact.VERY_HIGH),
            action(3, days=20.0, impact=Impact.MEDIUM),
        ]
    )
    found = pills(chart_of(model))
    assert found["A-1"].middle[0] < found["A-2"].middle[0] < found["A-3"].middle[0]
    assert found["A-1"].middle[1] < found["A-3"].middle[1] < found["A-2"].middle[1]


def test_those_to_do_first_are_filled_and_bold() -> None:
    model = report(actions=[action(1), action(2, days=8.0)], first=("A-2",))
    chart = chart_of(model)
    found = pills(chart)
    assert found["A-2"].bold
    assert not found["A-1"].bold
    x, y = found["A-2"].middle
    assert any(box[0] < x < box[2] and box[1] < y < box[3] for box in areas(chart, LIGHT.line))
    assert "Do these first" in texts(chart)


def test_what_is_done_is_left_out() -> None:
    model = report(actions=[action(1), action(2, status=ActionStatus.DONE)])
    assert set(pills(chart_of(model))) == {"A-1"}
    assert matrix_chart(report(actions=[action(2, status=ActionStatus.WONT_DO)]), SIZE) is None


def test_effort_that_nobody_gave_is_told_apart() -> None:
    assert "Effort not known, assumed" in texts(chart_of(report(actions=[action(1, days=None)])))
    assert "Effort not known, assumed" not in texts(chart_of(report(actions=[action(1)])))


def test_the_split_is_the_reviews_own() -> None:
    actions = [action(1, days=4.0, impact=Impact.HIGH)]
    assert "Quick wins: A-1 (4 days). Major work: none." in chart_of(report(actions=actions)).alt
    assert "Major work: A-1 (4 days)." in chart_of(report(actions=actions, effort_split=3.0)).alt


@pytest.mark.parametrize("count", [1, 14, 70, 300, 2000])
@pytest.mark.parametrize("size", [SIZE, (3.4, 3.0), (12.3, 5.5)])
def test_many_actions_find_room_or_are_counted(count: int, size: tuple[float, float]) -> None:
    random = Random(count)  # noqa: S311 - sample data
    actions = [
        action(i, days=random.choice([None, *MARKS]), impact=random.choice(list(Impact)))
        for i in range(1, count + 1)
    ]
    chart = chart_of(report(actions=actions, first=("A-1",)), size)
    assert_whole(chart)
    found = pills(chart)
    assert "A-1" in found
    assert len(found) <= MOST_ACTIONS
    more = [int(text.split()[1]) for text in texts(chart) if text.startswith("and ")]
    assert len(found) + sum(more) == count


def test_the_quadrants_are_named() -> None:
    assert {"Quick wins", "Major work", "Fill in", "Reconsider"} <= set(
        texts(chart_of(report(actions=[action(1)])))
    )
    assert [one.value for one in Quadrant] == [(True, False), (True, True), (False, False), (False, True)]
