"""The radar of a page as a drawing in the page itself: letters are letters, colors follow light and dark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wa_desktop.report import words
from wa_desktop.report.charts import chart_words
from wa_desktop.report.charts.colours import ChartColours, colours_of
from wa_desktop.report.charts.labels import INCH, Line, Point, Spot
from wa_desktop.report.charts.radar import score_shape
from wa_desktop.report.charts.radar_shape import FEWEST_AXES, MOST_AXES, Shape
from wa_desktop.report.charts.typeface import showable
from wa_desktop.report.html_page import text
from wa_desktop.report.records import LensReport, ReportModel

_WIDTH, _HEIGHT = 4.9, 3.5
_BAR = 0.55
"""Inches. Where bars take the place of a radar, each gets so much of the height."""
_FONT = 10.5
_BASELINE = 0.35
"""From the middle of a line down to where its letters stand, in font sizes."""

_DOT, _RING = 1.9, 2.3
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}


def radar_svg(model: ReportModel, lens: LensReport) -> str:
    """The scores of a lens's pillars today and at the milestone; empty without pillars."""
    if not lens.pillars:
        return ""
    today = [pillar.counts.score for pillar in lens.pillars]
    before = None
    if model.against and lens.before:
        before = [pillar.before.score if pillar.before else None for pillar in lens.pillars]
    count = len(lens.pillars)
    height = _HEIGHT if FEWEST_AXES <= count <= MOST_AXES else _BAR * count + 0.1
    shape = score_shape(
        [showable(pillar.name) for pillar in lens.pillars],
        [showable(words.score_text(score, model.say)) for score in today],
        today,
        before,
        size=(_WIDTH, height),
        font_size=_FONT,
    )
    alt = text(chart_words.scores(lens, before, model))
    colours = colours_of(model.edition.theme)
    return (
        f'<svg class="radar" role="img" aria-label="{alt}" viewBox="0 0 {_number(_WIDTH * INCH)} '
        f'{_number(height * INCH)}">{_drawn(shape, colours, height)}</svg>'
    )


def _drawn(shape: Shape, colours: ChartColours, height: float) -> str:
    """The parts by name for the page's style sheet; what they bring themselves is for readers that have none."""
    sheet = _Sheet(height)
    width = f'stroke-width="{_number(shape.thickness)}"'
    parts = [
        sheet.path("fill", shape.fill, f'fill="{colours.fill}"'),
        sheet.path("grid", shape.grid, f'fill="none" stroke="{colours.grid}"'),
        sheet.path(
            "before", shape.before, f'fill="none" stroke="{colours.before}" stroke-dasharray="3.4 2.4"'
        ),
        sheet.path("today", shape.today, f'fill="none" stroke="{colours.line}" {width}'),
        *(sheet.circle("dot", place, _DOT, f'fill="{colours.line}"') for place in shape.dots),
        *(
            sheet.circle("ring", place, _RING, f'fill="none" stroke="{colours.muted}"')
            for place in shape.rings
        ),
        *map(sheet.label, shape.spots),
    ]
    return "".join(parts)


@dataclass(frozen=True)
class _Sheet:
    """Turns the shape's inches from the bottom left into the drawing's points from the top left."""

    height: float

    def path(self, name: str, lines: Iterable[Line], attributes: str) -> str:
        drawn = "".join(map(self._line, lines))
        return f'<path class="{name}" {attributes} d="{drawn}"/>' if drawn else ""

    def circle(self, name: str, place: Point, radius: float, attributes: str) -> str:
        x, y = self._place(place)
        return f'<circle class="{name}" {attributes} cx="{x}" cy="{y}" r="{radius}"/>'

    def label(self, spot: Spot) -> str:
        lines = []
        for index, line in enumerate(spot.lines):
            x, y = self._place((spot.x, spot.line_at(index) - _BASELINE * spot.size / INCH))
            lines.append(
                f'<text x="{x}" y="{y}" font-size="{_number(spot.size)}" '
                f'text-anchor="{_ANCHORS[spot.align]}">{text(line)}</text>'
            )
        return "".join(lines)

    def _line(self, points: Line) -> str:
        closed = len(points) > 2 and points[0] == points[-1]
        shown = points[:-1] if closed else points
        return "M" + "L".join(" ".join(self._place(point)) for point in shown) + ("Z" if closed else "")

    def _place(self, point: Point) -> tuple[str, str]:
        x, y = point
        return _number(x * INCH), _number((self.height - y) * INCH)


def _number(value: float) -> str:
    return str(round(value, 2)).removesuffix(".0")
