"""A chart of matplotlib's as a vector drawing of reportlab's, with its labels as real text."""

from __future__ import annotations

from io import BytesIO

from reportlab.graphics.shapes import Drawing, String

from wa_desktop.report.chart_shape import Spot
from wa_desktop.report.charts import ScoreChart
from wa_desktop.report.pdf_fonts import REGULAR, pieces, width
from wa_desktop.report.pdf_style import INK

_INCH = 72.0


def chart_drawing(chart: ScoreChart) -> Drawing:
    """The chart's lines by way of SVG, and its labels written by reportlab: they can be searched and copied."""
    from svglib.svglib import svg2rlg

    for text in chart.texts:
        text.set_visible(False)
    svg = BytesIO()
    chart.figure.savefig(svg, format="svg", facecolor="none", metadata={"Date": None})
    for text in chart.texts:
        text.set_visible(True)
    svg.seek(0)
    drawing = svg2rlg(svg)
    if drawing is None:
        raise ValueError("the chart's SVG could not be read back")
    for spot in chart.spots:
        for i, line in enumerate(spot.lines):
            _write(drawing, line, spot, spot.line_at(i) * _INCH)
    drawing.hAlign = "LEFT"
    drawing.initialFontName = REGULAR
    return drawing


def _write(drawing: Drawing, line: str, spot: Spot, middle: float) -> None:
    size = spot.size
    wide = width(line, size)
    left = spot.x * _INCH - {"left": 0.0, "center": wide / 2, "right": wide}[spot.align]
    for part, font in pieces(line):
        drawing.add(String(left, middle - size * 0.35, part, fontName=font, fontSize=size, fillColor=INK))
        left += width(part, size)
