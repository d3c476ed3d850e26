"""The chart shows the scores where they belong, cuts no label, and is moved rather than made anew."""

from __future__ import annotations

import math
from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from wa_desktop.report.chart_shape import Spot, wrapped
from wa_desktop.report.charts import ChartColours, ScoreChart, radar_figure, update_radar

SIX = (
    "Operational excellence",
    "Security",
    "Reliability",
    "Performance efficiency",
    "Cost optimization",
    "Sustainability",
)


def drawn(chart: ScoreChart) -> bytes:
    canvas = FigureCanvasAgg(chart.figure)
    canvas.draw()
    return bytes(canvas.buffer_rgba())


def boxes(chart: ScoreChart) -> list[tuple[float, float, float, float]]:
    """What matplotlib itself says of the drawn texts, in inches."""
    canvas = FigureCanvasAgg(chart.figure)
    canvas.draw()
    dpi = chart.figure.get_dpi()
    found = []
    for text in chart.texts:
        if text.get_text():
            box = text.get_window_extent(canvas.get_renderer())
            found.append((box.x0 / dpi, box.y0 / dpi, box.x1 / dpi, box.y1 / dpi))
    return found


def assert_labels_whole(chart: ScoreChart) -> None:
    width, height = chart.figure.get_size_inches()
    found = boxes(chart)
    for left, bottom, right, top in found:
        assert left > -0.02
        assert bottom > -0.02
        assert right < width + 0.02
        assert top < height + 0.02
    for i, a in enumerate(found):
        for b in found[:i]:
            apart = a[0] >= b[2] - 0.01 or b[0] >= a[2] - 0.01 or a[1] >= b[3] - 0.03 or b[1] >= a[3] - 0.03
            assert apart, (a, b)


def corners(chart: ScoreChart) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in chart.lines["today"].get_path().vertices]


def test_each_score_is_on_its_axis_at_its_distance() -> None:
    scores = [100.0, 50.0, 0.0, 25.0, 75.0, 60.0]
    chart = radar_figure(SIX, scores)
    assert chart.frame
    frame = chart.frame[1]
    assert frame
    points = corners(chart)
    assert points[-1] == points[0]
    for i, ((x, y), score) in enumerate(zip(points, scores, strict=False)):
        dx, dy = x - frame.centre[0], y - frame.centre[1]
        assert math.hypot(dx, dy) == pytest.approx(frame.radius * score / 100)
        if score:
            assert math.atan2(dx, dy) % (2 * math.pi) == pytest.approx(i * math.pi / 3)


def test_the_grid_has_straight_sides() -> None:
    chart = radar_figure(SIX, [50.0] * 6)
    path = chart.lines["grid"].get_path()
    assert path.codes is not None
    assert not {3, 4} & set(path.codes.tolist())


def test_all_tints_are_solid() -> None:
    chart = radar_figure(SIX, [50.0] * 6, [40.0] * 6)
    for patch in chart.lines.values():
        assert patch.get_alpha() in {None, 1}
        assert patch.get_edgecolor()[3] in {0.0, 1.0}
    assert chart.lines["fill"].get_facecolor()[3] == 1.0


def test_a_pillar_without_a_score_is_a_gap_with_a_ring() -> None:
    chart = radar_figure(SIX, [79.0, None, 56.0, 90.0, 82.0, 78.0])
    assert len(chart.marks["rings"].get_xdata()) == 1
    assert len(corners(chart)) == 5
    assert corners(chart)[0] != corners(chart)[-1]
    assert chart.spots[1].lines == ("Security", "no score") or chart.spots[1].lines == ("Security no score",)
    assert "no score" not in " ".join(chart.spots[0].lines)


def test_a_lone_score_is_a_spoke_with_a_dot() -> None:
    chart = radar_figure(SIX, [None, None, 56.0, None, None, None])
    assert len(chart.marks["dots"].get_xdata()) == 1
    assert len(corners(chart)) == 2
    assert len(chart.marks["rings"].get_xdata()) == 5


def test_nothing_answered_yet() -> None:
    chart = radar_figure(SIX, [None] * 6)
    assert len(chart.marks["rings"].get_xdata()) == 6
    rings = set(zip(chart.marks["rings"].get_xdata(), chart.marks["rings"].get_ydata(), strict=True))
    assert len(rings) == 6
    assert_labels_whole(chart)


def test_a_milestone_is_dashed_and_optional() -> None:
    with_it = radar_figure(SIX, [50.0] * 6, [40.0] * 6)
    without = radar_figure(SIX, [50.0] * 6)
    assert len(with_it.lines["before"].get_path().vertices) == 7
    assert len(without.lines["before"].get_path().vertices) == 1
    assert with_it.lines["before"].get_linestyle() != "-"
    assert with_it.lines["today"].get_linestyle() in {"-", "solid"}
    assert drawn(with_it) != drawn(without)


def test_scores_stand_beside_the_names_on_request() -> None:
    said = [
        " ".join(spot.lines)
        for spot in radar_figure(SIX, [79.5, 0.0, None, 100.0, 1.0, 2.0], with_scores=True).spots
    ]
    assert said[0] == "Operational excellence 80"
    assert said[1] == "Security 0"
    assert said[2] == "Reliability no score"
    assert [" ".join(spot.lines) for spot in radar_figure(SIX, [1.0] * 6).spots] == list(SIX)


def test_updating_moves_the_same_artists() -> None:
    chart = radar_figure(SIX, [50.0] * 6)
    artists = [*chart.lines.values(), *chart.marks.values(), *chart.texts]
    picture = drawn(chart)
    update_radar(chart, [90.0, 80.0, 70.0, 60.0, 50.0, 40.0], [10.0] * 6)
    assert [*chart.lines.values(), *chart.marks.values(), *chart.texts] == artists
    assert drawn(chart) != picture
    update_radar(chart, [50.0] * 6)
    assert drawn(chart) == picture


def test_updating_gives_what_a_new_chart_gives() -> None:
    dark = ChartColours(ink="#e8ecf3", fill="#1b2d52", surface="#0f172a", grid="#334155")
    chart = radar_figure(SIX, [50.0] * 6, size=(4, 3))
    chart.figure.set_size_inches(3.0, 2.6)
    update_radar(chart, [None, *[70.0] * 5], [20.0] * 6, dark)
    assert drawn(chart) == drawn(radar_figure(SIX, [None, *[70.0] * 5], [20.0] * 6, dark, size=(3.0, 2.6)))


def test_another_number_of_pillars_needs_another_chart() -> None:
    chart = radar_figure(SIX, [50.0] * 6)
    with pytest.raises(ValueError, match="another"):
        update_radar(chart, [50.0] * 5)
    with pytest.raises(ValueError, match="another"):
        update_radar(chart, [50.0] * 6, [50.0] * 7)


@pytest.mark.parametrize("count", [0, 1, 2, 17, 40])
def test_too_few_or_many_pillars_become_bars(count: int) -> None:
    chart = radar_figure(
        [f"Pillar {i}" for i in range(count)], [10.0 * (i % 10) for i in range(count)], with_scores=True
    )
    assert not chart.is_radar
    assert_labels_whole(chart)
    assert sum(len(spot.lines) for spot in chart.spots) >= 2 * count


def test_bars_are_as_long_as_the_scores() -> None:
    chart = radar_figure(["One", "Two"], [100.0, 25.0], [50.0, None])
    vertices = chart.lines["fill"].get_path().vertices
    long, short = vertices[:5], vertices[5:]
    assert (short[:, 0].max() - short[:, 0].min()) * 4 == pytest.approx(long[:, 0].max() - long[:, 0].min())
    assert len(chart.lines["before"].get_path().vertices) == 2


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
    assert_labels_whole(radar_figure(labels, scores, size=size, with_scores=True))


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.tuples(st.text(st.characters(codec="latin-1"), max_size=60), st.none() | st.floats(0, 100)),
        max_size=18,
    ),
    st.floats(2.2, 7.0),
    st.floats(2.0, 4.0),
)
def test_any_pillars_find_room(pillars: list[tuple[str, float | None]], width: float, height: float) -> None:
    chart = radar_figure([name for name, _ in pillars], [score for _, score in pillars], size=(width, height))
    if chart.is_radar or len(pillars) < 3:
        assert_labels_whole(chart)


def test_words_are_not_broken_where_there_is_room() -> None:
    chart = radar_figure(SIX, [50.0] * 6, size=(3.0, 2.95), with_scores=True)
    words = " ".join(SIX).split()
    assert all(
        word in words or word == "50" for spot in chart.spots for line in spot.lines for word in line.split()
    )


def _counted(text: str, font: float) -> float:
    return len(text) * font / 100


def test_long_labels_end_in_an_ellipsis_and_keep_their_score() -> None:
    lines = wrapped("word " * 40, "77", width=0.8, font=8.0, measure=_counted)
    assert len(lines) <= 4
    assert lines[-1].endswith("77")
    assert "…" in " ".join(lines)


def test_lines_of_a_label_stand_below_each_other() -> None:
    spot = Spot(("a", "b", "c"), 1.0, 2.0, "left", 8.0)
    heights = [spot.line_at(i) for i in range(3)]
    assert heights[1] == 2.0
    assert all(above > below for above, below in pairwise(heights))


def test_svg_is_made_of_lines_alone() -> None:
    chart = radar_figure(SIX, [50.0] * 6, [40.0] * 6)
    stream = BytesIO()
    chart.figure.savefig(stream, format="svg")
    assert b"<image" not in stream.getvalue()
    assert isinstance(chart.figure, Figure)
