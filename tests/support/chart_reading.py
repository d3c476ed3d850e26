"""What a drawn chart shows, read from the figure as matplotlib itself lays it out."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.patches import PathPatch
from matplotlib.text import Text
from PIL import Image

from wa_desktop.report.charts.chart import Chart, as_png

SLACK = 0.02
"""Inches that letters fitted to pixels may be off."""


@dataclass(frozen=True)
class Shown:
    """A line of text with its box in inches: left, bottom, right, top."""

    text: str
    box: tuple[float, float, float, float]
    bold: bool
    size: float
    colour: str

    @property
    def middle(self) -> tuple[float, float]:
        return (self.box[0] + self.box[2]) / 2, (self.box[1] + self.box[3]) / 2


def shown(chart: Chart) -> list[Shown]:
    """Every line of text, in the order of drawing."""
    canvas = FigureCanvasAgg(chart.figure)
    canvas.draw()
    dpi = chart.figure.get_dpi()
    found = []
    for text in sorted(_artists(chart, Text), key=lambda artist: artist.get_zorder()):
        if text.get_text():
            box = text.get_window_extent(canvas.get_renderer())
            inches = (box.x0 / dpi, box.y0 / dpi, box.x1 / dpi, box.y1 / dpi)
            font = text.get_fontproperties()
            bold = font.get_weight() == "bold"
            found.append(Shown(text.get_text(), inches, bold, font.get_size_in_points(), text.get_color()))
    return found


def texts(chart: Chart) -> list[str]:
    return [one.text for one in shown(chart)]


def areas(chart: Chart, colour: str) -> list[tuple[float, float, float, float]]:
    """The boxes of all filled shapes of a colour, in inches."""
    from matplotlib.colors import to_rgba

    found = []
    for patch in _artists(chart, PathPatch):
        if patch.get_fill() and patch.get_facecolor() == to_rgba(colour):
            for polygon in patch.get_path().to_polygons(closed_only=True):
                xs, ys = polygon[:, 0], polygon[:, 1]
                found.append((float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max())))
    return found


def lines(chart: Chart, colour: str, width: float | None = None) -> list[list[tuple[float, float]]]:
    """The lines of a colour, and of a width in points if one is given, as points in inches."""
    from matplotlib.colors import to_rgba

    found = []
    for patch in _artists(chart, PathPatch):
        same = patch.get_edgecolor() == to_rgba(colour) and not patch.get_fill()
        if same and (width is None or patch.get_linewidth() == width):
            polygons = patch.get_path().to_polygons(closed_only=False)
            found += [[(float(x), float(y)) for x, y in polygon] for polygon in polygons]
    return found


def is_dashed(chart: Chart, colour: str) -> bool:
    """Whether there are lines of a colour and all of them have gaps."""
    from matplotlib.colors import to_rgba

    found = [
        patch.get_linestyle()
        for patch in _artists(chart, PathPatch)
        if patch.get_edgecolor() == to_rgba(colour) and not patch.get_fill()
    ]
    return bool(found) and all(style not in {"-", "solid"} for style in found)


def assert_whole(chart: Chart) -> None:
    """No text sticks out of the figure, none touches another, nothing is transparent."""
    width, height = chart.size
    found = shown(chart)
    for one in found:
        left, bottom, right, top = one.box
        inside = left > -SLACK and bottom > -SLACK and right < width + SLACK and top < height + SLACK
        assert inside, (one, chart.size)
    for i, a in enumerate(found):
        for b in found[:i]:
            assert _apart(a.box, b.box), (a, b)
    for patch in _artists(chart, PathPatch):
        assert patch.get_alpha() is None
        assert patch.get_facecolor()[3] in {0.0, 1.0}
        assert patch.get_edgecolor()[3] in {0.0, 1.0}
        if patch.get_path().vertices.size:
            box = patch.get_path().get_extents()
            assert box.x0 > -SLACK
            assert box.y0 > -SLACK
            assert box.x1 < width + SLACK
            assert box.y1 < height + SLACK


def pixels(chart: Chart) -> Any:
    """The chart as an array of red, green and blue, 0 to 1."""
    return np.asarray(Image.open(BytesIO(as_png(chart.figure))).convert("RGB"), dtype=float) / 255


def _apart(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    return a[0] >= b[2] - 0.01 or b[0] >= a[2] - 0.01 or a[1] >= b[3] - 0.03 or b[1] >= a[3] - 0.03


def _artists(chart: Chart, kind: type) -> list[Any]:
    return [artist for artist in chart.figure.get_children() if type(artist) is kind]
