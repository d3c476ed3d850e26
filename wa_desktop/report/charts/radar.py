"""The scores per pillar: a radar with a milestone's outline, or bars where a radar would have too few axes."""

from __future__ import annotations

from collections.abc import Sequence

from wa_desktop.report import words
from wa_desktop.report.charts import chart_words
from wa_desktop.report.charts.chart import Chart, Size
from wa_desktop.report.charts.colours import LIGHT, ChartColours
from wa_desktop.report.charts.radar_shape import (
    FEWEST_AXES,
    MOST_AXES,
    Scores,
    Shape,
    bars_shape,
    radar_frame,
    radar_shape,
)
from wa_desktop.report.charts.sheet import Pen, Sheet, circle
from wa_desktop.report.charts.typeface import measure, showable
from wa_desktop.report.records import LensReport, ReportModel

_DASHES = (3.2, 2.2)
_DOT, _RING = 0.025, 0.031
"""Radii in inches."""


def radar_chart(
    model: ReportModel,
    lens: LensReport,
    size: Size,
    colours: ChartColours = LIGHT,
    *,
    font_size: float = 8.2,
    with_scores: bool = True,
) -> Chart | None:
    """The scores of a lens's pillars today, and those of the milestone as a dashed line; None without pillars.

    `size` is in inches and `font_size` in points. Fewer than FEWEST_AXES or more than MOST_AXES pillars, or names
    that find no room around a radar, become horizontal bars.
    """
    if not lens.pillars:
        return None
    today = [pillar.counts.score for pillar in lens.pillars]
    before = None
    if model.against and lens.before:
        before = [pillar.before.score if pillar.before else None for pillar in lens.pillars]
    names = [showable(pillar.name) for pillar in lens.pillars]
    values = [_value(score, model, with_scores=with_scores) for score in today]
    sheet = Sheet(*size, colours.surface)
    draw(sheet, score_shape(names, values, today, before, size=size, font_size=font_size), colours)
    return Chart(sheet.figure, chart_words.scores(lens, before, model))


def _value(score: float | None, model: ReportModel, *, with_scores: bool) -> str:
    if score is not None and not with_scores:
        return ""
    return showable(words.score_text(score, model.say))


def score_shape(
    names: Sequence[str],
    values: Sequence[str],
    today: Scores,
    before: Scores | None,
    *,
    size: Size,
    font_size: float,
) -> Shape:
    """The chart's lines and labels; `values` follow the names: a score, or that there is none, or nothing."""
    if FEWEST_AXES <= len(names) <= MOST_AXES:
        frame = radar_frame(names, values, size=size, font_size=font_size, measure=measure)
        if frame:
            return radar_shape(frame, today, before)
    return bars_shape(names, values, today, before, size=size, font_size=font_size, measure=measure)


def draw(sheet: Sheet, shape: Shape, colours: ChartColours) -> None:
    """Put a shape on a sheet."""
    today = Pen(colours.line, shape.thickness)
    sheet.fill(shape.fill, colours.fill)
    sheet.stroke(shape.grid, Pen(colours.grid))
    sheet.stroke(shape.before, Pen(colours.before, 1.1, _DASHES))
    sheet.stroke(shape.today, today)
    sheet.fill((circle(dot, _DOT) for dot in shape.dots), colours.line)
    sheet.fill((circle(ring, _RING) for ring in shape.rings), colours.surface, Pen(colours.muted, 1.0))
    sheet.write(shape.spots, colours.ink)
