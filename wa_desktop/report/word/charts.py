"""The charts at the document's width and in the theme's colors."""

from __future__ import annotations

from wa_desktop.report.charts.burn_down import burn_down_chart
from wa_desktop.report.charts.chart import Chart, Size
from wa_desktop.report.charts.colours import ChartColours, colours_of
from wa_desktop.report.charts.heat import heat_chart
from wa_desktop.report.charts.matrix import matrix_chart
from wa_desktop.report.charts.radar import radar_chart
from wa_desktop.report.charts.radar_shape import MOST_AXES
from wa_desktop.report.charts.roadmap import roadmap_chart
from wa_desktop.report.charts.slope import slope_chart
from wa_desktop.report.charts.status import status_chart
from wa_desktop.report.charts.trend import trend_chart
from wa_desktop.report.records import LensReport
from wa_desktop.report.word.body import Body

_HIGHEST = 8.4
"""Inches that a chart takes at most, so that its caption stands on the same page."""


def _size(body: Body, high: float) -> Size:
    return body.width / 72, min(high, _HIGHEST)


def _colours(body: Body) -> ChartColours:
    return colours_of(body.model.edition.theme)


def radar(body: Body, lens: LensReport) -> Chart | None:
    """The scores per pillar; higher for many bars."""
    count = len(lens.pillars)
    return radar_chart(
        body.model, lens, _size(body, 0.4 * count if count > MOST_AXES else 2.9), _colours(body)
    )


def status(body: Body, lens: LensReport) -> Chart | None:
    """The questions at each risk, by pillar."""
    return status_chart(body.model, lens, _size(body, _HIGHEST), _colours(body))


def heat(body: Body, lens: LensReport) -> Chart | None:
    """Every question."""
    return heat_chart(body.model, lens, _size(body, _HIGHEST), _colours(body))


def slopes(body: Body) -> Chart | None:
    """The scores then and now."""
    return slope_chart(body.model, _size(body, 2.9), _colours(body))


def trend(body: Body) -> Chart | None:
    """The review over its states."""
    return trend_chart(body.model, _size(body, 2.3), _colours(body))


def matrix(body: Body) -> Chart | None:
    """Effort and impact of what is still to be done."""
    return matrix_chart(body.model, _size(body, 4.0), _colours(body))


def roadmap(body: Body) -> Chart | None:
    """What is still to be done, by its dates."""
    return roadmap_chart(body.model, _size(body, _HIGHEST), _colours(body))


def burn_down(body: Body) -> Chart | None:
    """How many actions are left, day by day."""
    return burn_down_chart(body.model, _size(body, 2.3), _colours(body))
