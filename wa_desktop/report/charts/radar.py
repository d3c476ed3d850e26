"""The pillar chart of the window and the reports: a radar, or bars where a radar would have too few axes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from wa_desktop.report.chart_shape import (
    Frame,
    Line,
    Measure,
    Point,
    Scores,
    Shape,
    Spot,
    bars_shape,
    radar_frame,
    radar_shape,
)
from wa_desktop.report.coverage import name_of, runs
from wa_desktop.report.words import whole
from wa_desktop.system import fonts

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from matplotlib.lines import Line2D
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path as MplPath
    from matplotlib.text import Text

_HINTING = 1.07
"""On screen letters are fitted to pixels, which makes a text wider than its outlines by up to this factor."""

FEWEST_AXES = 3
MOST_AXES = 16


@dataclass(frozen=True)
class ChartColours:
    """Colours as #rrggbb, all opaque: transparency is lost on the way into a PDF."""

    ink: str = "#1b2432"
    muted: str = "#667085"
    grid: str = "#d5dae3"
    line: str = "#2f6feb"
    fill: str = "#e3ecfd"
    before: str = "#667085"
    surface: str = "#ffffff"


LIGHT = ChartColours()


@dataclass
class ScoreChart:
    """A figure with the artists that `update_radar` moves; `spots` say which text stands where, in inches.

    The figure belongs to no window: give it a canvas (FigureCanvasAgg) to draw it, or save it as SVG.
    """

    figure: Figure
    labels: tuple[str, ...]
    today: tuple[float | None, ...]
    before: tuple[float | None, ...] | None
    colours: ChartColours
    font_size: float
    with_scores: bool
    no_score: str
    spots: tuple[Spot, ...] = ()
    lines: dict[str, PathPatch] = field(default_factory=dict)
    marks: dict[str, Line2D] = field(default_factory=dict)
    texts: list[Text] = field(default_factory=list)
    frame: tuple[object, Frame | None] | None = None

    @property
    def is_radar(self) -> bool:
        """Whether it is a radar; the same scores as bars otherwise."""
        return self.frame is not None and self.frame[1] is not None


def radar_figure(
    labels: Sequence[str],
    today: Scores,
    before: Scores | None = None,
    colours: ChartColours = LIGHT,
    *,
    size: tuple[float, float] = (3.4, 3.0),
    font_size: float = 8.0,
    with_scores: bool = False,
    no_score: str = "no score",
) -> ScoreChart:
    """Draw today's scores per pillar, and those of a milestone as a dashed line.

    `size` is in inches and `font_size` in points; scores are 0 to 100, or None where there is nothing to
    count, which the label says in the words of `no_score`. Fewer than FEWEST_AXES or more than MOST_AXES
    pillars, or names that find no room around a radar, become horizontal bars.
    """
    from matplotlib.figure import Figure

    chart = ScoreChart(
        figure=Figure(figsize=size),
        labels=tuple(_showable(label) for label in labels),
        today=tuple(today),
        before=tuple(before) if before is not None else None,
        colours=colours,
        font_size=font_size,
        with_scores=with_scores,
        no_score=_showable(no_score),
    )
    _set_up(chart)
    update_radar(chart, today, before)
    return chart


def update_radar(
    chart: ScoreChart, today: Scores, before: Scores | None = None, colours: ChartColours | None = None
) -> None:
    """Move what is drawn to other scores, another size of the figure or other colours.

    The pillars stay the same ones; ValueError if their number differs.
    """
    if len(today) != len(chart.labels) or (before is not None and len(before) != len(chart.labels)):
        raise ValueError("a chart keeps its pillars; make another one for another lens")
    chart.today, chart.before = tuple(today), tuple(before) if before is not None else None
    chart.colours = colours or chart.colours
    width, height = chart.figure.get_size_inches()
    chart.figure.axes[0].set(xlim=(0.0, width), ylim=(0.0, height))
    shape = _shape(chart, (float(width), float(height)))
    chart.spots = shape.spots
    for name, lines in (
        ("fill", shape.fill),
        ("grid", shape.grid),
        ("before", shape.before),
        ("today", shape.today),
    ):
        chart.lines[name].set_path(_path(lines))
    for name, points in (("dots", shape.dots), ("rings", shape.rings)):
        chart.marks[name].set_data([x for x, _ in points], [y for _, y in points])
    chart.lines["today"].set_linewidth(shape.thickness)
    _place_texts(chart)
    _colour(chart)


def _set_up(chart: ScoreChart) -> None:
    """Make the artists, empty and in the order they lie on each other."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import PathPatch

    axes = chart.figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set_axis_off()
    styles = {"fill": (0.0, "-"), "grid": (0.7, "-"), "before": (1.0, (0, (3.2, 2.2))), "today": (1.7, "-")}
    for order, (name, (width, dashes)) in enumerate(styles.items()):
        patch = PathPatch(
            _path(()),
            linewidth=width,
            linestyle=dashes,
            fill=name == "fill",
            joinstyle="round",
            clip_on=False,
            zorder=order,
        )
        axes.add_patch(patch)
        chart.lines[name] = patch
    for name, diameter in (("dots", 3.5), ("rings", 4.5)):
        mark = Line2D([], [], linestyle="none", marker="o", markersize=diameter, clip_on=False, zorder=9)
        axes.add_line(mark)
        chart.marks[name] = mark


def _shape(chart: ScoreChart, size: tuple[float, float]) -> Shape:
    values = [_value(chart, score) for score in chart.today]
    measure = _measure(_families((*chart.labels, chart.no_score)))
    key = (size, tuple(values))
    if FEWEST_AXES <= len(chart.labels) <= MOST_AXES and (chart.frame is None or chart.frame[0] != key):
        frame = radar_frame(chart.labels, values, size=size, font_size=chart.font_size, measure=measure)
        chart.frame = (key, frame)
    if chart.frame and chart.frame[1]:
        return radar_shape(chart.frame[1], chart.today, chart.before)
    return bars_shape(
        chart.labels,
        values,
        chart.today,
        chart.before,
        size=size,
        font_size=chart.font_size,
        measure=measure,
    )


def _value(chart: ScoreChart, score: float | None) -> str:
    if score is None:
        return chart.no_score
    return str(whole(score)) if chart.with_scores else ""


def _place_texts(chart: ScoreChart) -> None:
    """One artist a line, so that lines keep the distance they were measured with."""
    families = _families((*chart.labels, chart.no_score))
    lines = [(spot, line, spot.line_at(i)) for spot in chart.spots for i, line in enumerate(spot.lines)]
    while len(chart.texts) < len(lines):
        chart.texts.append(chart.figure.axes[0].text(0, 0, "", va="center_baseline", parse_math=False))
    for text, (spot, line, y) in zip(chart.texts, lines, strict=False):
        text.set(text=line, x=spot.x, y=y, ha=spot.align, fontproperties=_font(families, spot.size))
    for text in chart.texts[len(lines) :]:
        text.set_text("")


def _colour(chart: ScoreChart) -> None:
    colours = chart.colours
    chart.figure.set_facecolor(colours.surface)
    chart.lines["fill"].set(facecolor=colours.fill, edgecolor="none")
    for name in ("grid", "before"):
        chart.lines[name].set_edgecolor(getattr(colours, name))
    chart.lines["today"].set_edgecolor(colours.line)
    chart.marks["dots"].set(markerfacecolor=colours.line, markeredgecolor=colours.line)
    chart.marks["rings"].set(markerfacecolor=colours.surface, markeredgecolor=colours.muted)
    for text in chart.texts:
        text.set_color(colours.ink)


def _path(lines: Iterable[Line]) -> MplPath:
    """Open and closed lines as one path."""
    from matplotlib.path import Path as MplPath

    vertices: list[Point] = []
    codes: list[int] = []
    for line in lines:
        closed = len(line) > 2 and line[0] == line[-1]
        vertices += line
        codes += [int(MplPath.MOVETO), *[int(MplPath.LINETO)] * (len(line) - 2)]
        codes.append(int(MplPath.CLOSEPOLY if closed else MplPath.LINETO))
    return MplPath(vertices or [(0.0, 0.0)], codes or [int(MplPath.MOVETO)])


def _showable(text: str) -> str:
    """The text with names in the place of characters that no font file of this system can show."""
    return "".join(
        run.text if run.family else "".join(name_of(character) for character in run.text)
        for run in runs(text)
    )


@cache
def _families(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The names of the typefaces that the texts need, made known to matplotlib."""
    needed = {run.family.regular for text in texts for run in runs(text) if run.family}
    needed -= {fonts.roboto().regular, fonts.dejavu().regular}
    return (
        _known(str(fonts.roboto().regular)),
        _known(str(fonts.dejavu().regular)),
        *(_known(str(path)) for path in sorted(needed)),
    )


@cache
def _known(path: str) -> str:
    from matplotlib.font_manager import fontManager

    fontManager.addfont(path)
    return fontManager.ttflist[-1].name


@cache
def _font(families: tuple[str, ...], size: float) -> FontProperties:
    from matplotlib.font_manager import FontProperties

    return FontProperties(family=list(families), size=size)


def _measure(families: tuple[str, ...]) -> Measure:
    return lambda text, size: _width(families, text, size)


@cache
def _width(families: tuple[str, ...], text: str, size: float) -> float:
    """Width of a text in inches at a size in points."""
    from matplotlib.textpath import text_to_path

    width, _, _ = text_to_path.get_text_width_height_descent(text, _font(families, size), ismath=False)
    return float(width) / 72.0 * _HINTING
