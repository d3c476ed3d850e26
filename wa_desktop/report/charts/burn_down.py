"""What was left of the plan day by day, against what should have been left by the plan's own dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from wa_desktop.report.charts import chart_words
from wa_desktop.report.charts.cells import Box
from wa_desktop.report.charts.chart import Chart, Size
from wa_desktop.report.charts.colours import LIGHT, ChartColours
from wa_desktop.report.charts.key import Entry, Key
from wa_desktop.report.charts.labels import INCH, LINE_HEIGHT, Line, Point, Spot, spread
from wa_desktop.report.charts.rows import EDGE
from wa_desktop.report.charts.sheet import Pen, Sheet, circle
from wa_desktop.report.charts.typeface import measure, measure_bold, showable
from wa_desktop.report.language import language_of
from wa_desktop.report.records import ReportModel
from wa_desktop.report.records_delivery import BurnPoint
from wa_desktop.report.words import Say

_DASHES = (3.2, 2.2)
_DOT = 0.03
_MOST_LINES = 5


def burn_down_chart(
    model: ReportModel,
    size: Size,
    colours: ChartColours = LIGHT,
    *,
    font_size: float = 8.0,
) -> Chart | None:
    """A step line of the actions left, a dashed one of those that the plan's dates leave; None with fewer than two days.

    `size` is in inches.
    """
    points = model.delivery.burn_down
    if len(points) < 2:
        return None
    layout = _Layout(points, model.say, size, font_size)
    sheet = Sheet(*size, colours.surface)
    _draw_axes(sheet, layout, colours)
    _draw_lines(sheet, layout, colours)
    layout.key.draw(sheet, EDGE, EDGE, colours)
    return Chart(sheet.figure, chart_words.burn_down(points, model.say))


@dataclass(frozen=True)
class _Layout:
    points: Sequence[BurnPoint]
    say: Say
    size: Size
    font: float

    @property
    def em(self) -> float:
        return self.font / INCH

    @property
    def line(self) -> float:
        return LINE_HEIGHT * self.em

    @property
    def key(self) -> Key:
        entries = [
            Entry(self.say(chart_words.LEFT), _solid_sample),
            Entry(self.say(chart_words.PLANNED), _dashed_sample),
        ]
        return Key(entries, self.size[0] - 2 * EDGE, self.font)

    @property
    def largest(self) -> int:
        return max(max(point.open, point.planned) for point in self.points) or 1

    @property
    def step(self) -> int:
        """Between two lines of the grid: 1, 2 or 5 with noughts, so that there are few of them."""
        step = 1
        while self.largest / step > _MOST_LINES:
            step = step * 5 // 2 if str(step).startswith("2") else step * 2
        return step

    @property
    def left(self) -> float:
        return EDGE + measure(self.number(self.largest), self.font) + 0.6 * self.em

    @property
    def right(self) -> float:
        last = self.points[-1]
        return (
            self.size[0]
            - EDGE
            - measure_bold(self.number(max(last.open, last.planned)), self.font)
            - 0.9 * self.em
        )

    @property
    def bottom(self) -> float:
        return EDGE + self.key.height + 2.0 * self.line

    @property
    def top(self) -> float:
        return self.size[1] - EDGE - self.line / 2

    def number(self, count: int) -> str:
        return language_of(self.say).number(count)

    def x_of(self, day: date) -> float:
        first, last = self.points[0].day, self.points[-1].day
        return self.left + (self.right - self.left) * (day - first).days / max((last - first).days, 1)

    def y_of(self, count: float) -> float:
        return self.bottom + max(self.top - self.bottom, 0.0) * count / self.largest

    def steps(self, counts: Sequence[int]) -> Line:
        """A line that keeps each day's count until the next."""
        return tuple(self._steps(counts))

    def _steps(self, counts: Sequence[int]) -> Iterator[Point]:
        ends = [
            (self.x_of(point.day), self.y_of(count)) for point, count in zip(self.points, counts, strict=True)
        ]
        for (x, y), (later, _) in pairwise(ends):
            yield from ((x, y), (later, y))
        yield ends[-1]


def _draw_axes(sheet: Sheet, layout: _Layout, colours: ChartColours) -> None:
    levels = range(0, layout.largest + 1, layout.step)
    lines = [((layout.left, layout.y_of(level)), (layout.right, layout.y_of(level))) for level in levels]
    sheet.stroke(lines[1:], Pen(colours.grid, 0.6))
    sheet.stroke(lines[:1], Pen(colours.muted, 0.7))
    numbers, end = [], -1.0
    for level in levels:
        y = layout.y_of(level)
        if y >= end:
            text = layout.number(level)
            numbers.append(Spot((text,), layout.left - 0.5 * layout.em, y, "right", layout.font))
            end = y + layout.line
    sheet.write(numbers, colours.muted)
    _draw_days(sheet, layout, colours)


def _draw_days(sheet: Sheet, layout: _Layout, colours: ChartColours) -> None:
    """The first and the last day, and of those between them as many as have room."""
    y = layout.bottom - 1.45 * layout.line
    first, last = layout.points[0].day, layout.points[-1].day
    say = language_of(layout.say)
    wide = max(measure(showable(say.short_day(day)), layout.font) for day in (first, last))
    spots = [Spot((showable(say.short_day(first)),), layout.left, y, "left", layout.font)]
    end = layout.left + wide + layout.em
    limit = layout.size[0] - EDGE - wide
    for point in layout.points[1:-1]:
        x = layout.x_of(point.day)
        if x - wide / 2 >= end and x + wide / 2 + layout.em <= limit:
            spots.append(Spot((showable(say.short_day(point.day)),), x, y, "center", layout.font))
            end = x + wide / 2 + layout.em
    if limit >= layout.left + wide:
        spots.append(Spot((showable(say.short_day(last)),), layout.size[0] - EDGE, y, "right", layout.font))
    sheet.write(spots, colours.muted)


def _draw_lines(sheet: Sheet, layout: _Layout, colours: ChartColours) -> None:
    last = layout.points[-1]
    sheet.stroke(
        [layout.steps([point.planned for point in layout.points])], Pen(colours.before, 1.1, _DASHES)
    )
    sheet.stroke([layout.steps([point.open for point in layout.points])], Pen(colours.line, 1.7))
    sheet.fill([circle((layout.right, layout.y_of(last.open)), _DOT)], colours.line)
    ends = sorted({(last.open, True), (last.planned, False)}, key=lambda end: end[0])
    if last.open == last.planned:
        ends = [(last.open, True)]
    heights = spread(
        [layout.y_of(count) for count, _ in ends], [layout.line] * len(ends), 0.0, layout.size[1]
    )
    for (count, is_open), y in zip(ends, heights, strict=True):
        spot = Spot((layout.number(count),), layout.right + 0.6 * layout.em, y, "left", layout.font)
        sheet.write([spot], colours.ink if is_open else colours.muted, "bold" if is_open else "regular")


def _solid_sample(sheet: Sheet, colours: ChartColours, sample: Box) -> None:
    sheet.stroke([_middle(sample)], Pen(colours.line, 1.7))


def _dashed_sample(sheet: Sheet, colours: ChartColours, sample: Box) -> None:
    sheet.stroke([_middle(sample)], Pen(colours.before, 1.1, _DASHES))


def _middle(sample: Box) -> Line:
    left, bottom, right, top = sample
    return ((left, (bottom + top) / 2), (right, (bottom + top) / 2))
