"""The chart of scores shows them where they belong, cuts no label, and says them in its alternative text."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.chart_models import RISKS, SIX, lens, pillar, report
from tests.support.chart_reading import areas, assert_whole, is_dashed, lines, texts
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.charts.chart import Chart
from wa_desktop.report.charts.colours import LIGHT, ChartColours
from wa_desktop.report.charts.labels import Spot, wrapped
from wa_desktop.report.charts.radar import draw, radar_chart, score_shape
from wa_desktop.report.charts.radar_shape import Shape
from wa_desktop.report.charts.sheet import Sheet
from wa_desktop.report.charts.typeface import measure, showable

SIZE = (3.4, 3.0)


def shape(
    labels: Sequence[str],
    today: Sequence[float | None],
    before: Sequence[float | None] | None = None,
    *,
    size: tuple[float, float] = SIZE,
    with_scores: bool = False,
) -> Shape:
    values = ["no score" if score is None else f"{score:.0f}" if with_scores else "" for score in today]
    return score_shape(list(map(showable, labels)), values, today, before, size=size, font_size=8.0)


def drawn(made: Shape, size: tuple[float, float] = SIZE, colours: ChartColours = LIGHT) -> Chart:
    sheet = Sheet(*size)
    draw(sheet, made, colours)
    return Chart(sheet.figure, "")


def test_each_score_is_on_its_axis_at_its_distance() -> None:
    scores = [100.0, 50.0, 0.0, 25.0, 75.0, 60.0]
    made = shape(SIX, scores)
    outer = made.grid[2]
    centre = (sum(x for x, _ in outer[:-1]) / 6, sum(y for _, y in outer[:-1]) / 6)
    radius = math.dist(centre, outer[0])
    (points,) = made.today
    assert points[-1] == points[0]
    for i, ((x, y), score) in enumerate(zip(points, scores, strict=False)):
        dx, dy = x - centre[0], y - centre[1]
        assert math.hypot(dx, dy) == pytest.approx(radius * score / 100)
        if score:
            assert math.atan2(dx, dy) % (2 * math.pi) == pytest.approx(i * math.pi / 3)


def test_what_is_drawn_is_the_shape() -> None:
    made = shape(SIX, [50.0, None, 70.0, 80.0, 90.0, 100.0], [40.0] * 6)
    chart = drawn(made)
    assert sorted(map(len, lines(chart, LIGHT.line))) == sorted(map(len, made.today))
    assert len(lines(chart, LIGHT.before)) == 1
    assert len(areas(chart, LIGHT.fill)) == 1


def test_a_pillar_without_a_score_is_a_gap_with_a_ring() -> None:
    made = shape(SIX, [79.0, None, 56.0, 90.0, 82.0, 78.0])
    assert len(made.rings) == 1
    (points,) = made.today
    assert len(points) == 5
    assert points[0] != points[-1]
    assert " ".join(made.spots[1].lines) == "Security no score"
    assert "no score" not in " ".join(made.spots[0].lines)


def test_a_lone_score_is_a_spoke_with_a_dot() -> None:
    made = shape(SIX, [None, None, 56.0, None, None, None])
    assert len(made.dots) == 1
    assert len(made.today[0]) == 2
    assert len(made.rings) == 5


def test_nothing_answered_yet() -> None:
    made = shape(SIX, [None] * 6)
    assert len(set(made.rings)) == 6
    assert_whole(drawn(made))


def test_a_milestone_is_dashed_and_optional() -> None:
    assert shape(SIX, [50.0] * 6).before == ()
    made = shape(SIX, [50.0] * 6, [40.0] * 6)
    assert len(made.before[0]) == 7
    assert is_dashed(drawn(made), LIGHT.before)
    assert not is_dashed(drawn(made), LIGHT.line)


@pytest.mark.parametrize("count", [1, 2, 17, 40])
def test_too_few_or_many_pillars_become_bars(count: int) -> None:
    scores = [10.0 * (i % 10) for i in range(count)]
    made = shape([f"Pillar {i}" for i in range(count)], scores, with_scores=True)
    assert len(made.grid) == count
    assert_whole(drawn(made))
    assert sum(len(spot.lines) for spot in made.spots) >= 2 * count


def test_bars_are_as_long_as_the_scores() -> None:
    made = shape(["One", "Two"], [100.0, 25.0], [50.0, None])
    long, short = (max(x for x, _ in bar) - min(x for x, _ in bar) for bar in made.fill)
    assert short * 4 == pytest.approx(long)
    assert len(made.before) == 1


LABELS: list[Sequence[str]] = [
    SIX,
    ("Management Account", "People & Process", "Landing Zone", "Identity", "Logging and monitoring", "Cost")
    * 2,
    tuple("w" * 128 for _ in range(7)),
    tuple(f"Pillar number {i} of sixteen" for i in range(16)),
    ("$a$", "_x_", "{b}", "\\frac"),
    ("Náklady a jejich přehled", "Надёжность системы", "日本語のピラー", "😀 smile"),
    ("a\nb", "\x07bell", "\ud800", "   "),
    ("One with a very long name that needs several lines to be read at all", "Two"),
]


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("size", [(3.4, 3.0), (3.1, 2.5), (2.6, 2.2), (7.0, 3.4)])
def test_no_label_is_cut_or_covered(labels: Sequence[str], size: tuple[float, float]) -> None:
    scores = [12.5 * (i % 9) for i in range(len(labels))]
    assert_whole(drawn(shape(labels, scores, size=size, with_scores=True), size))


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.tuples(st.text(st.characters(codec="latin-1"), max_size=60), st.none() | st.floats(0, 100)),
        min_size=1,
        max_size=16,
    ),
    st.floats(2.2, 7.0),
    st.floats(2.0, 4.0),
)
def test_any_pillars_find_room(pillars: list[tuple[str, float | None]], width: float, height: float) -> None:
    names, scores = [name for name, _ in pillars], [score for _, score in pillars]
    made = shape(names, scores, size=(width, height))
    if len(made.grid) == len(pillars) + 3 or len(pillars) < 3:
        assert_whole(drawn(made, (width, height)))


def test_words_are_not_broken_where_there_is_room() -> None:
    made = shape(SIX, [50.0] * 6, size=(3.0, 2.95), with_scores=True)
    words = " ".join(SIX).split()
    assert all(
        word in words or word == "50" for spot in made.spots for line in spot.lines for word in line.split()
    )


def test_long_labels_end_in_an_ellipsis_and_keep_their_score() -> None:
    lines = wrapped("word " * 40, "77", width=0.8, font=8.0, measure=measure)
    assert len(lines) <= 4
    assert lines[-1].endswith("77")
    assert "…" in " ".join(lines)


def test_lines_of_a_label_stand_below_each_other() -> None:
    spot = Spot(("a", "b", "c"), 1.0, 2.0, "left", 8.0)
    heights = [spot.line_at(i) for i in range(3)]
    assert heights[1] == 2.0
    assert all(above > below for above, below in pairwise(heights))


def test_the_chart_of_a_report_has_its_scores_and_says_them() -> None:
    pillars = [
        pillar(name, [Risk.HIGH] * i + [Risk.NONE] * (6 - i), RiskCounts(high=3, none=1))
        for i, name in enumerate(SIX)
    ]
    model = report(lens(pillars))
    chart = radar_chart(model, model.lenses[0], SIZE)
    assert chart
    said = " ".join(texts(chart))
    for score, name in zip((100, 83, 67, 50, 33, 17), SIX, strict=True):
        assert str(score) in said.split()
        assert f"{name} {score} (25)" in chart.alt
    assert chart.alt.startswith(
        "The chart shows the scores per pillar today, from 0 to 100, with those at “Q3 workshop”"
    )
    plain = report(lens([pillar(name, RISKS) for name in SIX]))
    alone = radar_chart(plain, plain.lenses[0], SIZE)
    assert alone
    assert alone.alt.startswith(
        "The chart shows the scores per pillar, from 0 to 100: Operational excellence 63;"
    )
    assert not lines(alone, LIGHT.before)


def test_scores_can_be_left_out() -> None:
    model = report(lens([pillar(name, RISKS) for name in SIX]))
    chart = radar_chart(model, model.lenses[0], SIZE, with_scores=False)
    assert chart
    assert " ".join(texts(chart)).split() == " ".join(SIX).split()
