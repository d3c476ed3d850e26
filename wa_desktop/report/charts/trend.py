"""How the review moved: the questions at risk at each milestone and now as stacked bars, and the score as a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wa_desktop.domain.lens import Risk
from wa_desktop.report import words
from wa_desktop.report.charts import chart_words
from wa_desktop.report.charts.cells import Box, fill_cells
from wa_desktop.report.charts.chart import Chart, Size
from wa_desktop.report.charts.colours import LIGHT, RISK_LOOKS, ChartColours
from wa_desktop.report.charts.labels import INCH, LINE_HEIGHT, Point, Spot, font_sizes, wrapped
from wa_desktop.report.charts.rows import EDGE
from wa_desktop.report.charts.sheet import Pen, Sheet, circle
from wa_desktop.report.charts.typeface import measure, showable
from wa_desktop.report.language import language_of
from wa_desktop.report.records import ReportModel
from wa_desktop.report.records_delivery import TrendPointReport
from wa_desktop.report.words import Say

_RISKS = (Risk.HIGH, Risk.MEDIUM)
_BAR = 0.62
"""The width of a bar, of that of its column, and in inches at most."""
_WIDEST = 0.75
_ROW = 1.5
"""The height of a row of numbers in font sizes."""
_SCORES = 0.34
"""The share of the height that the line of scores has; the bars have the rest."""
_SMALLEST = 5.0
_DOT = 0.03


def trend_chart(
    model: ReportModel,
    size: Size,
    colours: ChartColours = LIGHT,
    *,
    font_size: float = 8.0,
) -> Chart | None:
    """Bars of the questions at high and medium risk at each state, the score above, all numbers below.

    None with fewer than two states. `size` is in inches; where it has no room for all states the latest are shown,
    and the chart says so.
    """
    points = model.delivery.trend
    if len(points) < 2:
        return None
    layout = _fitted(points, model.say, size, font_size)
    sheet = Sheet(*size, colours.surface)
    _draw_bars(sheet, layout, colours)
    _draw_scores(sheet, layout, colours)
    _draw_numbers(sheet, layout, colours)
    return Chart(sheet.figure, chart_words.trend(points, model.say))


def _fitted(points: Sequence[TrendPointReport], say: Say, size: Size, font_size: float) -> _Layout:
    for font in font_sizes(font_size, _SMALLEST):
        layout = _Layout(tuple(points), len(points), say, size, font)
        if layout.most >= len(points):
            return layout
    return _Layout(tuple(points[-layout.most :]), len(points), say, size, layout.font)


@dataclass(frozen=True)
class _Layout:
    """The chart at one size of letters; `total` is how many states there are."""

    points: tuple[TrendPointReport, ...]
    total: int
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
    def heads(self) -> list[str]:
        """What the rows of numbers are: the risks, then the score."""
        return [
            showable(self.say(word)) for word in (*map(words.RISK_WORDS.get, _RISKS), words.SCORE) if word
        ]

    @property
    def left(self) -> float:
        """Where the columns begin."""
        wide = max(measure(head, self.font) for head in self.heads) + 2.0 * self.em
        return EDGE + min(wide, 0.3 * self.size[0]) + 0.8 * self.em

    @property
    def most(self) -> int:
        """How many columns have room."""
        days = [self.day(point) for point in self.points]
        wide = max(measure(day, self.font) for day in days) + 0.6 * self.em
        return max(int((self.size[0] - EDGE - self.left) / wide), 2)

    @property
    def column(self) -> float:
        return (self.size[0] - EDGE - self.left) / len(self.points)

    @property
    def states(self) -> list[tuple[str, ...]]:
        """The names of the states in lines."""
        room = self.column - 0.5 * self.em
        return [
            wrapped(showable(point.name), "", width=room, font=self.font, measure=measure, most=2)
            for point in self.points
        ]

    @property
    def deep(self) -> int:
        """How many lines the longest of them has."""
        return max(map(len, self.states))

    def middle(self, index: int) -> float:
        return self.left + (index + 0.5) * self.column

    def day(self, point: TrendPointReport) -> str:
        return showable(language_of(self.say).short_day(point.at.date()))

    @property
    def rows(self) -> float:
        """The upper edge of the rows of numbers; above are the bars."""
        return EDGE + (self.deep + 1.5) * self.line + len(self.heads) * _ROW * self.em

    @property
    def split(self) -> float:
        """Between bars and scores."""
        return self.rows + (self.size[1] - EDGE - self.rows) * (1 - _SCORES)


def _draw_bars(sheet: Sheet, layout: _Layout, colours: ChartColours) -> None:
    bottom, top = layout.rows + 0.04, layout.split - 0.08
    largest = max(point.counts.high + point.counts.medium for point in layout.points) or 1
    half = min(_BAR * layout.column, _WIDEST) / 2
    cells: list[tuple[Risk, Box]] = []
    for i, point in enumerate(layout.points):
        low, x = bottom, layout.middle(i)
        for risk in _RISKS:
            high = low + (top - bottom) * chart_words.part(point.counts, risk) / largest
            if high > low:
                cells.append((risk, (x - half, low, x + half, high)))
            low = high
    fill_cells(sheet, cells, 0.0)
    for risk, box in cells:
        look = RISK_LOOKS[risk]
        if box[3] - box[1] >= layout.line:
            at = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
            sheet.write([Spot((look.letter,), *at, "center", layout.font)], look.ink, "bold")
    sheet.stroke([((layout.left, bottom), (sheet.width - EDGE, bottom))], Pen(colours.muted, 0.7))
    _head(sheet, layout, layout.say(chart_words.AT_RISK), top, colours)


def _draw_scores(sheet: Sheet, layout: _Layout, colours: ChartColours) -> None:
    bottom, top = layout.split + 0.06, sheet.height - EDGE - 0.06
    ends = [((layout.left, y), (sheet.width - EDGE, y)) for y in (bottom, top)]
    sheet.stroke(ends, Pen(colours.grid, 0.7))
    stretches: list[list[Point]] = [[]]
    for i, point in enumerate(layout.points):
        if point.score is None:
            stretches.append([])
        else:
            stretches[-1].append((layout.middle(i), bottom + (top - bottom) * point.score / 100))
    sheet.stroke([tuple(stretch) for stretch in stretches], Pen(colours.line, 1.7))
    sheet.fill([circle(dot, _DOT) for stretch in stretches for dot in stretch], colours.line)
    marks = [
        Spot((text,), layout.left - 0.5 * layout.em, y, "right", layout.font)
        for text, y in (("0", bottom), ("100", top - layout.line / 3))
    ]
    if top - bottom > 3.2 * layout.line:
        sheet.write(marks, colours.muted)
    _head(sheet, layout, layout.say(words.SCORE), (bottom + top) / 2 + layout.line / 2, colours)


def _head(sheet: Sheet, layout: _Layout, text: str, top: float, colours: ChartColours) -> None:
    """What a part of the chart shows, in the column at the left."""
    room = layout.left - EDGE - 0.8 * layout.em
    lines = wrapped(showable(text), "", width=room, font=layout.font, measure=measure, most=3)
    middle = top - len(lines) * layout.line / 2
    sheet.write([Spot(lines, EDGE, middle, "left", layout.font)], colours.muted)


def _draw_numbers(sheet: Sheet, layout: _Layout, colours: ChartColours) -> None:
    """The rows of numbers, and below them which states they are of."""
    em, font = layout.em, layout.font
    spots, bold = [], []
    for row, head in enumerate(layout.heads):
        y = layout.rows - (row + 0.6) * _ROW * em
        _sample(sheet, layout, row, y, colours)
        room = layout.left - EDGE - 2.4 * em
        lines = wrapped(head, "", width=room, font=font, measure=measure, most=1)
        spots.append(Spot(lines, EDGE + 2.0 * em, y, "left", font))
        for i, point in enumerate(layout.points):
            text = _number(point, row, layout.say)
            bold.append(Spot((text,), layout.middle(i), y, "center", font))
    top = layout.rows - len(layout.heads) * _ROW * em - 0.5 * em
    names, days = [], []
    for i, (point, lines) in enumerate(zip(layout.points, layout.states, strict=True)):
        names.append(Spot(lines, layout.middle(i), top - len(lines) * layout.line / 2, "center", font))
        below = top - (layout.deep + 0.5) * layout.line
        days.append(Spot((layout.day(point),), layout.middle(i), below, "center", font))
    sheet.write(spots, colours.muted)
    sheet.write(bold, colours.ink, "bold")
    sheet.write(names, colours.ink)
    sheet.write(days, colours.muted)
    if layout.total > len(layout.points):
        said = layout.say(chart_words.latest(len(layout.points), layout.total))
        room = layout.left - EDGE - 0.8 * em
        lines = wrapped(showable(said), "", width=room, font=font, measure=measure, most=2)
        sheet.write([Spot(lines, EDGE, top - len(lines) * layout.line / 2, "left", font)], colours.muted)


def _number(point: TrendPointReport, row: int, say: Say) -> str:
    if row < len(_RISKS):
        return language_of(say).number(chart_words.part(point.counts, _RISKS[row]))
    return "–" if point.score is None else str(words.whole(point.score))


def _sample(sheet: Sheet, layout: _Layout, row: int, y: float, colours: ChartColours) -> None:
    """What a row's numbers are drawn as."""
    em = layout.em
    box = (EDGE, y - 0.6 * em, EDGE + 1.5 * em, y + 0.6 * em)
    if row < len(_RISKS):
        look = RISK_LOOKS[_RISKS[row]]
        fill_cells(sheet, [(_RISKS[row], box)])
        middle = (EDGE + 0.75 * em, y)
        sheet.write([Spot((look.letter,), *middle, "center", 0.83 * layout.font)], look.ink, "bold")
        return
    sheet.stroke([((box[0], y), (box[2], y))], Pen(colours.line, 1.7))
    sheet.fill([circle((EDGE + 0.75 * em, y), _DOT)], colours.line)
