"""No label that a person can write breaks a chart, leaves it, or covers another one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from xml.etree.ElementTree import XMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.chart_models import (
    AT,
    DAY,
    RISKS,
    action,
    comparison,
    lens,
    pillar,
    report,
    trend_point,
)
from tests.support.chart_reading import assert_whole, texts
from wa_desktop.domain.plan import Impact
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.charts.burn_down import burn_down_chart
from wa_desktop.report.charts.chart import Chart, Size, as_png, as_svg
from wa_desktop.report.charts.heat import heat_chart
from wa_desktop.report.charts.matrix import matrix_chart
from wa_desktop.report.charts.radar import radar_chart
from wa_desktop.report.charts.roadmap import roadmap_chart
from wa_desktop.report.charts.slope import slope_chart
from wa_desktop.report.charts.status import status_chart
from wa_desktop.report.charts.trend import trend_chart
from wa_desktop.report.pdf_chart import chart_drawing
from wa_desktop.report.records import ReportModel
from wa_desktop.report.records_delivery import BurnPoint

HOSTILE = [
    "",
    "   ",
    "$x^2$ costs $5 and \\frac{1}{2}",
    "a\nb\r\nc\td",
    "\x00\x07\x1b[31m\x7f",
    "\ud800 lone \udfff",
    "😀 smile \U0001f9d1‍\U0001f680",
    "日本語のとても長いピラーの名前がここにある",
    "العربية من اليمين إلى اليسار",
    "e\u0301\u0301\u0301\u0301 z\u0336\u0336\u0336",
    "<b>bold</b> &amp; <img src='/etc/passwd'>",
    "{{7*7}} {0} %s {name}",
    "=HYPERLINK(1)",
    "w" * 200_000,
    "word " * 40_000,
    "\u202eright to left\u202c",
    "ﷺ" * 300,
]

CASES = [["w" * 200_000], [""], ["ﷺ" * 300], HOSTILE[:6], HOSTILE[6:12], HOSTILE[12:], HOSTILE[::-2]]
"""The same label everywhere, and several beside each other."""

Draw = Callable[[ReportModel, Size], Chart | None]
CHARTS: dict[str, tuple[Draw, Size]] = {
    "radar": (lambda model, size: radar_chart(model, model.lenses[0], size), (3.4, 3.0)),
    "status": (lambda model, size: status_chart(model, model.lenses[0], size), (6.85, 4.0)),
    "heat": (lambda model, size: heat_chart(model, model.lenses[0], size), (6.85, 4.0)),
    "matrix": (matrix_chart, (6.85, 3.4)),
    "roadmap": (roadmap_chart, (6.85, 6.0)),
    "trend": (trend_chart, (6.85, 3.2)),
    "burn_down": (burn_down_chart, (6.85, 2.6)),
    "slope": (slope_chart, (6.85, 3.2)),
}


def model_named(names: list[str]) -> ReportModel:
    """Everything that has a name has one of these."""

    def called(i: int) -> str:
        return names[i % len(names)]

    counts = [RiskCounts(high=i % 4, medium=i % 3, none=2) for i in range(7)]
    return report(
        lens([pillar(called(i), RISKS, RiskCounts(high=1, none=1)) for i in range(6)]),
        actions=[
            action(
                i,
                label=f"A-{i}",
                title=called(i),
                owner=called(i + 1),
                impact=list(Impact)[i % 4],
                due=DAY + timedelta(days=i * 9 - 12) if i % 5 else None,
                depends_on=(f"A-{i - 1}",) if i % 3 == 0 else (),
            )
            for i in range(1, 13)
        ],
        trend=[
            trend_point(i, called(i), AT + timedelta(days=9 * i), counts)
            for i, counts in enumerate(counts[:5])
        ],
        burn_down=[BurnPoint(DAY + timedelta(days=i), 9 - i, 8 - i) for i in range(5)],
        compared=comparison([(called(i), counts[i], counts[6 - i]) for i in range(6)]),
        first=("A-1", "A-2"),
    )


@pytest.mark.parametrize("chart", CHARTS)
@pytest.mark.parametrize("names", CASES, ids=range(len(CASES)))
def test_no_label_breaks_or_leaves_a_chart(chart: str, names: list[str]) -> None:
    draw, size = CHARTS[chart]
    model = model_named(names)
    made = draw(model, size)
    assert made
    assert_whole(made)
    assert made.size[0] <= size[0] + 1e-9
    assert made.size[1] <= size[1] + 1e-9
    assert made.alt.endswith(".")
    assert made.alt.isprintable()
    assert len(made.alt) < 8000
    chart_drawing(made)
    XMLParser().feed(as_svg(made.figure))  # noqa: S314 - our own picture


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(sorted(CHARTS)),
    st.lists(st.text(st.characters(max_codepoint=0x24FF), max_size=70), min_size=1, max_size=7),
    st.floats(0.6, 1.6),
)
def test_any_names_find_room(chart: str, names: list[str], share: float) -> None:
    draw, (width, height) = CHARTS[chart]
    made = draw(model_named(names), (width * share, height * max(share, 0.8)))
    assert made
    assert_whole(made)


def test_dollars_are_dollars() -> None:
    name = "$x^2$ and $5"
    for draw, size in CHARTS.values():
        made = draw(model_named([name]), size)
        assert made
        said = " ".join(texts(made))
        assert "²" not in said
        if "$" in said:
            assert "$x^2$" in said


@pytest.mark.parametrize("chart", CHARTS)
def test_pictures_are_the_same_each_time(chart: str) -> None:
    draw, size = CHARTS[chart]
    first, second = draw(model_named(["One"]), size), draw(model_named(["One"]), size)
    assert first
    assert second
    assert as_svg(first.figure) == as_svg(second.figure)
    assert as_png(first.figure) == as_png(second.figure)
    assert as_png(first.figure).startswith(b"\x89PNG")
    assert b"<image" not in as_svg(first.figure)


@pytest.mark.parametrize("chart", CHARTS)
def test_there_is_no_chart_without_data(chart: str) -> None:
    draw, size = CHARTS[chart]
    assert draw(report(lens([])), size) is None
