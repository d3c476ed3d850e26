"""A chart of matplotlib's on a page of reportlab's: vectors, and labels as real text in the report's typefaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Flowable

from wa_desktop.report.charts.chart import Chart
from wa_desktop.report.pdf_tagged_canvas import figure
from wa_desktop.report.pdf_tags import Tag

if TYPE_CHECKING:
    from wa_desktop.report.pdf_renderer import Mark


class ChartPicture(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A chart as a piece of a page. `alt` is what a reader hears who cannot see it."""

    def __init__(self, chart: Chart) -> None:
        from wa_desktop.report.pdf_renderer import recorded

        super().__init__()
        self.alt = chart.alt
        self.tag = Tag("Figure", chart.alt)
        self.hAlign = "LEFT"
        self.width, self.height = (side * 72.0 for side in chart.size)
        self._marks: tuple[Mark, ...] = recorded(chart.figure)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 - reportlab's names
        """The size of the chart, in points."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw lines, areas and labels where the figure has them; each pass over a document does so again."""
        with figure(self.canv, self.tag, self.width, self.height):
            for mark in self._marks:
                mark.draw(self.canv)


def chart_drawing(chart: Chart) -> ChartPicture:
    """The chart to be put into a story."""
    return ChartPicture(chart)
