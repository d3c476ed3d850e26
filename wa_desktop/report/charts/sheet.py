"""The sheet charts are drawn on: areas, lines and letters in inches, made into a figure of matplotlib's."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wa_desktop.report.charts.chart import PNG_DPI
from wa_desktop.report.charts.labels import INCH, Line, Point, Spot
from wa_desktop.report.charts.typeface import Weight, font_for

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.path import Path as MplPath

_BASELINE = 0.35
"""From the middle of a line down to where its letters stand, in font sizes."""

Dashes = tuple[float, float]
"""Length and gap in points."""


@dataclass(frozen=True)
class Pen:
    """How a line is drawn; `width` in points."""

    colour: str
    width: float = 0.7
    dashes: Dashes | None = None


class Sheet:
    """A figure to draw on in inches from the bottom left; what is drawn later lies on top.

    There are no axes, and all shapes of one look are one path: that draws several times as fast.
    """

    def __init__(self, width: float, height: float, surface: str = "#ffffff") -> None:
        from matplotlib.figure import Figure

        self.width, self.height = width, height
        self.figure: Figure = Figure(figsize=(width, height), dpi=PNG_DPI, facecolor=surface)
        self._order = 0

    def fill(self, areas: Iterable[Line], colour: str, edge: Pen | None = None) -> None:
        """Fill areas, which end where they begin, with a solid colour, and draw their `edge` if there is one."""
        self._add(areas, colour, edge)

    def stroke(self, lines: Iterable[Line], pen: Pen) -> None:
        """Draw lines; those that end where they begin are closed."""
        self._add(lines, None, pen)

    def write(self, spots: Iterable[Spot], colour: str, weight: Weight = "regular") -> None:
        """Write labels. One artist a line, so that lines keep the distance they were measured with."""
        from matplotlib.text import Text

        for spot in spots:
            for i, line in enumerate(spot.lines):
                text = Text(
                    spot.x,
                    spot.line_at(i) - _BASELINE * spot.size / INCH,
                    line,
                    color=colour,
                    fontproperties=font_for(line, spot.size, weight),
                    horizontalalignment=spot.align,
                    verticalalignment="baseline",
                    parse_math=False,
                    usetex=False,
                    transform=self.figure.dpi_scale_trans,
                    zorder=self._next(),
                )
                self.figure.add_artist(text)

    def _add(self, lines: Iterable[Line], colour: str | None, pen: Pen | None) -> None:
        from matplotlib.patches import PathPatch

        drawn = [line for line in lines if len(line) > 1]
        if not drawn:
            return
        patch = PathPatch(
            _path(drawn),
            fill=colour is not None,
            facecolor=colour or "none",
            edgecolor=pen.colour if pen else "none",
            linewidth=pen.width if pen else 0.0,
            linestyle=(0, pen.dashes) if pen and pen.dashes else "-",
            joinstyle="round",
            capstyle="butt",
            transform=self.figure.dpi_scale_trans,
            zorder=self._next(),
        )
        self.figure.add_artist(patch)

    def _next(self) -> int:
        self._order += 1
        return self._order


def box(left: float, bottom: float, right: float, top: float) -> Line:
    """A rectangle."""
    return ((left, bottom), (right, bottom), (right, top), (left, top), (left, bottom))


def round_box(left: float, bottom: float, right: float, top: float, radius: float) -> Line:
    """A rectangle with round corners, each as a few short lines."""
    radius = max(min(radius, (right - left) / 2, (top - bottom) / 2), 0.0)
    corners = (
        (right - radius, bottom + radius, 0.0, -1.0),
        (right - radius, top - radius, 1.0, 0.0),
        (left + radius, top - radius, 0.0, 1.0),
        (left + radius, bottom + radius, -1.0, 0.0),
    )
    points = [
        (x + radius * (dx * c - dy * s), y + radius * (dx * s + dy * c))
        for x, y, dx, dy in corners
        for c, s in _QUARTER
    ]
    return (*points, points[0])


_QUARTER = tuple((math.cos(math.radians(angle)), math.sin(math.radians(angle))) for angle in range(0, 91, 15))
"""Cosine and sine of the angles of a round corner's points."""


def circle(middle: Point, radius: float) -> Line:
    """A round mark."""
    return round_box(middle[0] - radius, middle[1] - radius, middle[0] + radius, middle[1] + radius, radius)


def diamond(middle: Point, radius: float) -> Line:
    """A mark that stands on its corner."""
    x, y = middle
    return ((x - radius, y), (x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y))


def hatching(left: float, bottom: float, right: float, top: float, gap: float = 0.05) -> list[Line]:
    """Lines that rise at 45 degrees across a rectangle, `gap` inches apart along its base."""
    lines: list[Line] = []
    height = top - bottom
    start = left - height + gap / 2
    while start < right:
        low, high = max(start, left), min(start + height, right)
        if high > low:
            lines.append(((low, bottom + low - start), (high, bottom + high - start)))
        start += gap
    return lines


def _path(lines: Sequence[Line]) -> MplPath:
    """Open and closed lines as one path."""
    from matplotlib.path import Path as MplPath

    vertices: list[Point] = []
    codes: list[int] = []
    for line in lines:
        closed = line[0] == line[-1] and len(line) > 2
        vertices += line
        codes += [int(MplPath.MOVETO), *[int(MplPath.LINETO)] * (len(line) - 2)]
        codes.append(int(MplPath.CLOSEPOLY if closed else MplPath.LINETO))
    return MplPath(vertices, codes)
