"""Trend, burn-down and slopes show the numbers of each state, and say them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.chart_models import AT, DAY, SIX, comparison, report, trend_point
from tests.support.chart_reading import areas, assert_whole, is_dashed, lines, shown, texts
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.charts.burn_down import burn_down_chart
from wa_desktop.report.charts.chart import Chart
from wa_desktop.report.charts.colours import LIGHT, RISK_LOOKS
from wa_desktop.report.charts.slope import slope_chart
from wa_desktop.report.charts.trend import trend_chart
from wa_desktop.report.records import ReportModel
from wa_desktop.report.records_delivery import BurnPoint

SIZE = (6.85, 3.2)
COUNTS = st.builds(RiskCounts, high=st.integers(0, 40), medium=st.integers(0, 40), none=st.integers(0, 60))


def trend_of(*counts: RiskCounts) -> ReportModel:
    return report(
        trend=[trend_point(i, f"State {i}", AT + timedelta(days=30 * i), one) for i, one in enumerate(counts)]
    )


def slopes_of(*pillars: tuple[str, RiskCounts | None, RiskCounts | None]) -> Chart:
    chart = slope_chart(report(compared=comparison(pillars)), SIZE)
    assert chart
    return chart


def scored(score: int) -> RiskCounts:
    return RiskCounts(high=100 - score, none=score)


@settings(deadline=None, max_examples=15)
@given(st.lists(COUNTS, min_size=2, max_size=8))
def test_the_trend_shows_the_numbers_of_each_state(counts: list[RiskCounts]) -> None:
    chart = trend_chart(trend_of(*counts), SIZE)
    assert chart
    assert_whole(chart)
    bold = sorted((one for one in shown(chart) if one.bold), key=lambda one: one.middle[0])
    for i, one in enumerate(counts):
        x = next(each.middle[0] for each in shown(chart) if each.text == f"State {i}")
        column = [each for each in bold if abs(each.middle[0] - x) < 0.1 and each.text not in {"H", "M"}]
        said = [each.text for each in sorted(column, key=lambda each: -each.middle[1])]
        score = "–" if one.score is None else str(int(one.score + 0.5))
        assert said == [str(one.high), str(one.medium), score]
        assert f"State {i}, " in chart.alt
        assert f"High {one.high}, Medium {one.medium}, score" in chart.alt


def test_bars_are_stacked_and_as_high_as_the_counts() -> None:
    chart = trend_chart(trend_of(RiskCounts(high=8, medium=4), RiskCounts(high=2, medium=4)), SIZE)
    assert chart
    high = sorted(areas(chart, RISK_LOOKS[Risk.HIGH].fill), key=lambda box: -(box[3] - box[1]))[:2]
    medium = sorted(areas(chart, RISK_LOOKS[Risk.MEDIUM].fill), key=lambda box: -(box[3] - box[1]))[:2]
    assert high[0][3] - high[0][1] == pytest.approx(4 * (high[1][3] - high[1][1]))
    assert medium[0][3] - medium[0][1] == pytest.approx(medium[1][3] - medium[1][1])
    assert {box[1] for box in medium} == {box[3] for box in high}


def test_a_state_without_a_score_is_a_gap_in_the_line() -> None:
    counts = [RiskCounts(none=1), RiskCounts(none=1), RiskCounts(unanswered=3), RiskCounts(high=1)]
    chart = trend_chart(trend_of(*counts), SIZE)
    assert chart
    drawn = [line for line in lines(chart, LIGHT.line) if line[0][0] > 1]
    assert [len(line) for line in drawn] == [2]


def test_where_there_is_no_room_the_latest_states_are_shown() -> None:
    chart = trend_chart(trend_of(*[RiskCounts(high=i) for i in range(100)]), SIZE)
    assert chart
    assert_whole(chart)
    said = " ".join(texts(chart))
    assert "State 99" in said
    assert "State 0" not in texts(chart)
    assert "of 100" in said
    assert len(chart.alt) < 3000


def test_one_state_is_no_trend() -> None:
    assert trend_chart(trend_of(RiskCounts(high=1)), SIZE) is None


def burn(*counts: tuple[int, int]) -> Chart:
    points = [
        BurnPoint(DAY + timedelta(days=10 * i), left, planned) for i, (left, planned) in enumerate(counts)
    ]
    chart = burn_down_chart(report(burn_down=points), (6.85, 2.6))
    assert chart
    return chart


def test_the_burn_down_steps_on_its_days() -> None:
    chart = burn((10, 10), (10, 5), (4, 5), (3, 0))
    (solid,) = (line for line in lines(chart, LIGHT.line) if len(line) > 2)
    heights = [y for _, y in solid]
    bottom, top = min(y for line in lines(chart, LIGHT.muted) for _, y in line if y > 0.3), max(heights)
    counts = [round((y - bottom) / (top - bottom) * 10) for y in heights]
    assert counts == [10, 10, 10, 10, 4, 4, 3]
    xs = [x for x, _ in solid]
    assert xs == sorted(xs)
    assert is_dashed(chart, LIGHT.before)
    assert not is_dashed(chart, LIGHT.line)


def test_the_burn_down_ends_with_its_numbers() -> None:
    chart = burn((10, 10), (7, 2))
    right = [one for one in shown(chart) if one.box[0] > 6.4 and one.text.isdigit()]
    assert [(one.text, one.bold) for one in sorted(right, key=lambda one: -one.middle[1])] == [
        ("7", True),
        ("2", False),
    ]
    assert chart.alt == (
        "The lines show how many actions were left day by day, and how many the plan’s dates would have left. "
        "On 15 February 2027: 10, by the plan 10. On 25 February 2027: 7, by the plan 2. Most at a time: 10."
    )


@settings(deadline=None, max_examples=30)
@given(
    st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 2000)), min_size=2, max_size=40),
    st.floats(2.5, 12),
)
def test_any_burn_down_is_whole(counts: list[tuple[int, int]], width: float) -> None:
    points = [BurnPoint(DAY + timedelta(days=i * i), *one) for i, one in enumerate(counts)]
    chart = burn_down_chart(report(burn_down=points), (width, 2.4))
    assert chart
    assert_whole(chart)


def test_one_day_is_no_line() -> None:
    assert burn_down_chart(report(burn_down=[BurnPoint(DAY, 3, 3)]), SIZE) is None


def test_slopes_lead_from_the_score_before_to_that_after() -> None:
    chart = slopes_of(("Up", scored(20), scored(80)), ("Down", scored(70), scored(40)))
    (up,) = (line for line in lines(chart, LIGHT.line) if line[1][0] - line[0][0] > 1)
    (down,) = (line for line in lines(chart, RISK_LOOKS[Risk.HIGH].fill) if line[1][0] - line[0][0] > 1)
    low, high = up[0][1], up[1][1]
    assert low < high
    assert down[0][1] == pytest.approx(low + (high - low) * 50 / 60)
    assert down[1][1] == pytest.approx(low + (high - low) * 20 / 60)
    assert is_dashed(chart, RISK_LOOKS[Risk.HIGH].fill)


def test_both_ends_have_name_and_score() -> None:
    chart = slopes_of(("Up", scored(20), scored(80)), ("Same", scored(50), scored(50)))
    said = texts(chart)
    assert said.count("Up") == said.count("Same") == 2
    assert {"20", "80 (+60)", "50", "50 (0)", "Q3 workshop", "Today", "30 September 2026"} <= set(said)
    rows = {one.text: one.middle[1] for one in shown(chart)}
    left = sorted((one for one in shown(chart) if one.text == "Up"), key=lambda one: one.box[0])
    assert left[0].middle[1] == pytest.approx(rows["20"], abs=0.03)
    assert left[1].middle[1] == pytest.approx(rows["80 (+60)"], abs=0.03)


def test_a_state_without_a_score_has_a_dash() -> None:
    chart = slopes_of(
        ("New", None, scored(80)), ("Gone", scored(50), None), ("Never", None, RiskCounts(unanswered=1))
    )
    said = texts(chart)
    assert said.count("–") == 2
    assert "Never" not in said
    assert "New from no score to 80; Gone from 50 to no score; Never from no score to no score." in chart.alt
    assert slope_chart(report(compared=comparison([("Never", None, None)])), SIZE) is None


@settings(deadline=None, max_examples=30)
@given(st.lists(st.tuples(st.none() | COUNTS, st.none() | COUNTS), min_size=1, max_size=40))
def test_any_slopes_are_whole(pillars: list[tuple[RiskCounts | None, RiskCounts | None]]) -> None:
    named = [(SIX[i % 6], *one) for i, one in enumerate(pillars)]
    chart = slope_chart(report(compared=comparison(named)), SIZE)
    if chart:
        assert_whole(chart)


def test_many_pillars_are_cut_and_counted() -> None:
    pillars = [(f"Pillar {i}", scored(i % 100), scored((i * 7) % 100)) for i in range(120)]
    chart = slope_chart(report(compared=comparison(pillars)), SIZE)
    assert chart
    assert_whole(chart)
    names = {text for text in texts(chart) if text.startswith("Pillar ")}
    left_out = next(int(text.split()[1]) for text in texts(chart) if text.startswith("and "))
    assert len(names) + left_out == 120
