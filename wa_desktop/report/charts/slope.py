"""The scores per pillar then and now, each pillar as a line that rises or falls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wa_desktop.domain.lens import Risk
from wa_desktop.report import words
from wa_desktop.report.charts import chart_words
from wa_desktop.report.charts.cells import Box
from wa_desktop.report.charts.chart import Chart, Size
from wa_desktop.report.charts.chart_words import Way
from wa_desktop.report.charts.colours import LIGHT, RISK_LOOKS, ChartColours
from wa_desktop.report.charts.key import Entry, Key
from wa_desktop.report.charts.labels import INCH, LINE_HEIGHT, Line, Spot, font_sizes, spread, wrapped
from wa_desktop.report.charts.rows import EDGE
from wa_desktop.report.charts.sheet import Pen, Sheet, circle
from wa_desktop.report.charts.typeface import measure, measure_bold, showable
from wa_desktop.report.records import ReportModel
from wa_desktop.report.records_delivery import ComparisonReport
from wa_desktop.report.words import Say

_SMALLEST = 4.0
_NAMES = 0.27
"""The most of the width that the names take on either side."""
_LEADER = 1.8
"""Between a point and its label, in font sizes."""
_ROW = 1.45
"""The height of a label in font sizes."""
_SHORTEST = 30
"""Points of score that the scale has at least."""
_DASHES = (3.2, 2.2)
_DOT = 0.03


@dataclass(frozen=True)
class _Slope:
    """A pillar with its scores as whole numbers, as they are shown."""

    name: str
    before: int | None
    after: int | None

    @property
    def way(self) -> Way | None:
        """None where a state has no score."""
        if self.before is None or self.after is None:
            return None
        return Way((self.after > self.before) - (self.after < self.before))


def slope_chart(
    model: ReportModel,
    size: Size,
    colours: ChartColours = LIGHT,
    *,
    font_size: float = 8.0,
) -> Chart | None:
    """A line per pillar from its score before to that after; None without a comparison or without scores.

    `size` is in inches. Letters become smaller, down to 4 points, where there are many pillars; those that find no
    room even then are counted.
    """
    comparison = model.delivery.comparison
    slopes = _slopes(comparison) if comparison else []
    if comparison is None or not slopes:
        return None
    layout = _fitted(comparison, slopes, model.say, size, font_size)
    sheet = Sheet(*size, colours.surface)
    _draw_labels(sheet, layout, colours)
    _draw_lines(sheet, layout, colours)
    _draw_heads(sheet, layout, colours)
    layout.key.draw(sheet, EDGE, EDGE, colours)
    return Chart(sheet.figure, chart_words.slopes(comparison, model.say))


def _slopes(comparison: ComparisonReport) -> list[_Slope]:
    """The pillars that have a score in one state at least."""
    several = len({pillar.lens for pillar in comparison.pillars}) > 1
    made = [
        _Slope(
            showable(f"{pillar.name} – {pillar.lens}" if several else pillar.name),
            chart_words.score_before(pillar),
            chart_words.score_after(pillar),
        )
        for pillar in comparison.pillars
    ]
    return [slope for slope in made if slope.before is not None or slope.after is not None]


def _fitted(
    comparison: ComparisonReport, slopes: Sequence[_Slope], say: Say, size: Size, font_size: float
) -> _Layout:
    for font in font_sizes(font_size, _SMALLEST):
        layout = _Layout(comparison, tuple(slopes), len(slopes), say, size, font)
        if len(slopes) <= layout.most:
            return layout
    return _Layout(comparison, tuple(slopes[: layout.most]), len(slopes), say, size, layout.font)


@dataclass(frozen=True)
class _Layout:
    """The chart at one size of letters; `total` pillars there are."""

    comparison: ComparisonReport
    slopes: tuple[_Slope, ...]
    total: int
    say: Say
    size: Size
    font: float

    @property
    def em(self) -> float:
        return self.font / INCH

    @property
    def key(self) -> Key:
        found = {slope.way for slope in self.slopes}
        entries = [
            Entry(self.say(word), _SAMPLES[way]) for way, word in chart_words.WAYS.items() if way in found
        ]
        return Key(entries, self.size[0] - 2 * EDGE, self.font)

    @property
    def top(self) -> float:
        """Below the heads."""
        return self.size[1] - EDGE - 2.4 * LINE_HEIGHT * self.em

    @property
    def bottom(self) -> float:
        return EDGE + self.key.height

    @property
    def most(self) -> int:
        """How many labels have room below each other."""
        return max(int((self.top - self.bottom) / (_ROW * self.em)), 1)

    @property
    def names(self) -> float:
        """The width of the names, which stand on both sides."""
        return max(measure(self.name(slope), self.font) for slope in self.slopes)

    @property
    def changes(self) -> float:
        """The width of the scores on the right."""
        return max(measure_bold(self.change(slope), self.font) for slope in self.slopes)

    @property
    def left(self) -> float:
        return EDGE + self.names + self.scores + (_LEADER + 0.5) * self.em

    @property
    def right(self) -> float:
        return self.size[0] - EDGE - self.names - self.changes - (_LEADER + 0.5) * self.em

    @property
    def scores(self) -> float:
        return measure_bold("100", self.font)

    def name(self, slope: _Slope) -> str:
        room = _NAMES * self.size[0]
        return (wrapped(slope.name, "", width=room, font=self.font, measure=measure, most=1) or ("",))[0]

    def change(self, slope: _Slope) -> str:
        """What stands at the end of a line: the score, and how far it is from the one before."""
        if slope.after is None:
            return "–"
        if slope.before is None:
            return str(slope.after)
        return f"{slope.after} ({chart_words.signed(slope.after - slope.before)})"

    def y_of(self, score: float) -> float:
        scores = [one for slope in self.slopes for one in (slope.before, slope.after) if one is not None]
        low, high = min(scores), max(scores)
        spare = max(_SHORTEST - (high - low), 0) / 2
        half = _ROW * self.em / 2
        bottom, top = self.bottom + half, self.top - half
        return bottom + (top - bottom) * (score - low + spare) / max(high - low + 2 * spare, 1)

    def heights(self, *, after: bool) -> dict[int, float]:
        """Where the labels of one side stand, by the pillars' places; those without a score at the foot."""
        scores = [slope.after if after else slope.before for slope in self.slopes]
        low = self.bottom
        others = [slope.before if after else slope.after for slope in self.slopes]
        wanted = {i: low if score is None else self.y_of(score) for i, score in enumerate(scores)}
        order = sorted(wanted, key=lambda i: (wanted[i], _or_nothing(others[i]), -i))
        row = _ROW * self.em
        found = spread([wanted[i] for i in order], [row] * len(order), low, self.top)
        return dict(zip(order, found, strict=True))


def _or_nothing(score: int | None) -> int:
    """What has no score comes below what has none to show."""
    return -1 if score is None else score


def _pen(way: Way, colours: ChartColours) -> Pen:
    match way:
        case Way.HIGHER:
            return Pen(colours.line, 1.7)
        case Way.LOWER:
            return Pen(RISK_LOOKS[Risk.HIGH].fill, 1.7, _DASHES)
        case Way.SAME:
            return Pen(colours.before, 1.0)


@dataclass(frozen=True)
class _Draw:
    """Draws a sample of a line into the key."""

    way: Way

    def __call__(self, sheet: Sheet, colours: ChartColours, sample: Box) -> None:
        left, bottom, right, top = sample
        middle = (bottom + top) / 2
        sheet.stroke([((left, middle), (right, middle))], _pen(self.way, colours))


_SAMPLES = {way: _Draw(way) for way in Way}


def _draw_lines(sheet: Sheet, layout: _Layout, colours: ChartColours) -> None:
    left, right = layout.left, layout.right
    sheet.stroke([((x, layout.bottom), (x, layout.top)) for x in (left, right)], Pen(colours.grid, 0.7))
    for way in (Way.SAME, Way.HIGHER, Way.LOWER):
        pen = _pen(way, colours)
        lines: list[Line] = [
            ((left, layout.y_of(slope.before)), (right, layout.y_of(slope.after)))
            for slope in layout.slopes
            if slope.way is way and slope.before is not None and slope.after is not None
        ]
        sheet.stroke(lines, pen)
        sheet.fill([circle(end, _DOT) for line in lines for end in line], pen.colour)
    lone = [
        circle((x, layout.y_of(score)), _DOT)
        for slope in layout.slopes
        for x, score, other in ((left, slope.before, slope.after), (right, slope.after, slope.before))
        if score is not None and other is None
    ]
    sheet.fill(lone, colours.muted)


def _draw_labels(sheet: Sheet, layout: _Layout, colours: ChartColours) -> None:
    font, em = layout.font, layout.em
    before, after = layout.heights(after=False), layout.heights(after=True)
    leaders: list[Line] = []
    names, scores, changes = [], [], []
    start, end = layout.left - _LEADER * em, layout.right + _LEADER * em
    for i, slope in enumerate(layout.slopes):
        score = "–" if slope.before is None else str(slope.before)
        scores.append(Spot((score,), start, before[i], "right", font))
        names.append(Spot((layout.name(slope),), start - layout.scores - 0.5 * em, before[i], "right", font))
        changes.append(Spot((layout.change(slope),), end, after[i], "left", font))
        names.append(Spot((layout.name(slope),), end + layout.changes + 0.5 * em, after[i], "left", font))
        if slope.before is not None:
            leaders.append(((start + 0.3 * em, before[i]), (layout.left, layout.y_of(slope.before))))
        if slope.after is not None:
            leaders.append(((layout.right, layout.y_of(slope.after)), (end - 0.3 * em, after[i])))
    sheet.stroke(leaders, Pen(colours.before, 0.4))
    sheet.write(names, colours.ink)
    sheet.write(scores, colours.ink, "bold")
    sheet.write(changes, colours.ink, "bold")


def _draw_heads(sheet: Sheet, layout: _Layout, colours: ChartColours) -> None:
    """Name and day of both states above their side."""
    font, line = layout.font, LINE_HEIGHT * layout.em
    comparison, width = layout.comparison, layout.size[0]
    middle = (layout.left + layout.right) / 2
    sides = (
        (
            comparison.before_name,
            comparison.before_day,
            "right",
            layout.left,
            middle - EDGE - 0.5 * layout.em,
        ),
        (comparison.after_name, comparison.after_day, "left", layout.right, middle),
    )
    for name, day, side, x, edge in sides:
        room = edge if side == "right" else width - EDGE - middle
        texts = (
            wrapped(showable(name), "", width=room, font=font, measure=measure_bold, most=1) or ("",),
            wrapped(showable(day), "", width=room, font=font, measure=measure, most=1) or ("",),
        )
        at = _within(x, max(measure_bold(text[0], font) for text in texts), side, width)
        y = layout.size[1] - EDGE - line / 2
        sheet.write([Spot(texts[0], at, y, "left", font)], colours.ink, "bold")
        sheet.write([Spot(texts[1], at, y - line, "left", font)], colours.muted)
    if layout.total > len(layout.slopes):
        text = showable(layout.say(words.and_more(layout.total - len(layout.slopes))))
        y = layout.bottom - 0.6 * line
        sheet.write([Spot((text,), width - EDGE, y, "right", font)], colours.muted)


def _within(x: float, wide: float, side: str, width: float) -> float:
    """The left end of a head that ends or begins at `x` if the sheet lets it."""
    left = x - wide if side == "right" else x
    return min(max(left, EDGE), max(width - EDGE - wide, EDGE))
