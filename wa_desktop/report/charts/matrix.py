"""What is still to be done by effort and impact: which actions are quick wins and which are major work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wa_desktop.domain.errors import Message
from wa_desktop.domain.plan import Impact
from wa_desktop.report.charts import chart_words
from wa_desktop.report.charts.cells import Box
from wa_desktop.report.charts.chart import Chart, Size
from wa_desktop.report.charts.chart_words import IMPACT_WORDS, QUADRANT_WORDS
from wa_desktop.report.charts.colours import LIGHT, ChartColours, letters_on
from wa_desktop.report.charts.key import Entry, Key
from wa_desktop.report.charts.labels import INCH, LINE_HEIGHT, Align, Point, Spot, font_sizes, wrapped
from wa_desktop.report.charts.matrix_places import MARKS, Field, Quadrant, Wanted, placed
from wa_desktop.report.charts.rows import EDGE
from wa_desktop.report.charts.sheet import Pen, Sheet, box, round_box
from wa_desktop.report.charts.typeface import measure, measure_bold, showable
from wa_desktop.report.language import language_of
from wa_desktop.report.records import ReportModel
from wa_desktop.report.words import Say, and_more

MOST_ACTIONS = 120
"""Actions shown at most; a matrix of more says nothing."""

_GROUND = "#f5f6f8"
_PILL = 1.65
"""The height of a label in font sizes."""
_GAP = 0.025
_SMALLEST = 5.0
_DASHES = (2.0, 1.4)


@dataclass(frozen=True)
class _Pill:
    """An action: whether it is among the first to do, and whether its effort is only assumed."""

    label: str
    days: float
    impact: Impact
    first: bool
    assumed: bool


def matrix_chart(
    model: ReportModel,
    size: Size,
    colours: ChartColours = LIGHT,
    *,
    font_size: float = 8.0,
) -> Chart | None:
    """The plan's live actions as labels by effort in days and impact, those to do first filled; None without any.

    `size` is in inches. Labels stand as near to their effort as they can without touching; letters become smaller,
    down to 5 points, where there are many, and what finds no room even then is counted.
    """
    pills = _pills(model)
    if not pills:
        return None
    sheet = Sheet(*size, colours.surface)
    shown = pills[:MOST_ACTIONS]
    for font in font_sizes(font_size, _SMALLEST):
        layout = _Layout(model.say, size, font, tuple(shown), len(pills), model.delivery.effort_split)
        places = layout.places()
        if all(places) and layout.farthest(places) <= _PILL * font / INCH:
            break
    _draw(sheet, layout, places, colours)
    facts = [(pill.label, pill.days, pill.impact) for pill in pills]
    return Chart(sheet.figure, chart_words.matrix(facts, layout.split, model.say))


def _pills(model: ReportModel) -> list[_Pill]:
    """The first to do come first, so that they get the best places."""
    first = model.delivery.first
    efforts = {action.label: action.effort for action in model.actions}
    pills = [
        _Pill(
            showable(fact.label),
            fact.days_assumed if fact.days is None else fact.days,
            fact.impact,
            fact.label in first,
            fact.days is None and not efforts.get(fact.label),
        )
        for fact in model.delivery.facts
        if fact.status.is_live
    ]
    return sorted(pills, key=lambda pill: (not pill.first, -pill.impact.rank, pill.days))


@dataclass(frozen=True)
class _Layout:
    """The matrix at one size of letters; `total` actions there are, `pills` are those to be shown."""

    say: Say
    size: Size
    font: float
    pills: tuple[_Pill, ...]
    total: int
    split: float

    @property
    def em(self) -> float:
        return self.font / INCH

    @property
    def line(self) -> float:
        return LINE_HEIGHT * self.em

    @property
    def key(self) -> Key:
        return Key(_entries(self.pills, self.say), self.size[0] - 2 * EDGE, self.font)

    @property
    def field(self) -> Field:
        width, height = self.size
        words = max(measure(showable(self.say(word)), self.font) for word in IMPACT_WORDS.values())
        left = EDGE + min(words, 0.25 * width) + 0.6 * self.em
        bottom = EDGE + self.key.height + 2.3 * self.line
        area = (left, bottom, width - EDGE, height - EDGE - 1.2 * self.line)
        return Field(area, self.split, 1.5 * self.em)

    def one_line(self, word: Message, room: float) -> tuple[str, ...]:
        """A word of ours, shortened where a language makes it too long."""
        text = showable(self.say(word))
        return wrapped(text, "", width=room, font=self.font, measure=measure, most=1)

    def wide(self, pill: _Pill) -> float:
        return measure_bold(pill.label, self.font) + 0.9 * self.em

    def places(self) -> list[Point | None]:
        wanted = [Wanted(self.wide(pill), pill.days, pill.impact) for pill in self.pills]
        return placed(self.field, wanted, _PILL * self.em, _GAP)

    def farthest(self, places: Sequence[Point | None]) -> float:
        """How far a label stands beside its effort at most, apart from what the frame asks."""
        field = self.field
        left, _, right, _ = field.area
        shifts = [0.0]
        for pill, place in zip(self.pills, places, strict=True):
            if place:
                half = self.wide(pill) / 2 + _GAP
                wanted = min(max(field.x_of(pill.days), left + half), right - half)
                shifts.append(abs(place[0] - wanted))
        return max(shifts)


def _entries(pills: Sequence[_Pill], say: Say) -> list[Entry]:
    made = []
    if any(pill.first for pill in pills):
        made.append(Entry(say(chart_words.FIRST), _filled))
    if not all(pill.first for pill in pills):
        made.append(Entry(say(chart_words.OTHERS), _outlined))
    if any(pill.assumed for pill in pills):
        made.append(Entry(say(chart_words.ASSUMED), _dashed))
    return made


def _filled(sheet: Sheet, colours: ChartColours, sample: Box) -> None:
    sheet.fill([round_box(*sample, 0.05)], colours.line)


def _outlined(sheet: Sheet, colours: ChartColours, sample: Box) -> None:
    sheet.fill([round_box(*sample, 0.05)], colours.surface, Pen(colours.muted, 0.8))


def _dashed(sheet: Sheet, colours: ChartColours, sample: Box) -> None:
    sheet.fill([round_box(*sample, 0.05)], colours.surface, Pen(colours.muted, 0.8, _DASHES))


def _draw(sheet: Sheet, layout: _Layout, places: Sequence[Point | None], colours: ChartColours) -> None:
    _draw_field(sheet, layout, colours)
    _draw_axes(sheet, layout, colours)
    for first in (False, True):
        ground, edge = (colours.line, colours.line) if first else (colours.surface, colours.muted)
        ink = letters_on(colours.line) if first else colours.ink
        for assumed in (False, True):
            shown = [
                (pill, place)
                for pill, place in zip(layout.pills, places, strict=True)
                if place and pill.first is first and pill.assumed is assumed
            ]
            line = colours.muted if first and assumed else edge
            pen = Pen(line, 0.8, _DASHES if assumed else None)
            sheet.fill((_pill_box(layout, *one) for one in shown), ground, pen)
            spots = [Spot((pill.label,), *place, "center", layout.font) for pill, place in shown]
            sheet.write(spots, ink, "bold" if first else "regular")
    layout.key.draw(sheet, EDGE, EDGE, colours)
    missing = layout.total - sum(place is not None for place in places)
    if missing:
        text = showable(layout.say(and_more(missing)))
        top = layout.size[1] - EDGE - layout.line / 2
        sheet.write([Spot((text,), layout.field.area[2], top, "right", layout.font)], colours.muted)


def _pill_box(layout: _Layout, pill: _Pill, place: Point) -> tuple[Point, ...]:
    half, high = layout.wide(pill) / 2, _PILL * layout.em / 2
    return round_box(place[0] - half, place[1] - high, place[0] + half, place[1] + high, high)


def _draw_field(sheet: Sheet, layout: _Layout, colours: ChartColours) -> None:
    """The quadrants with their names in the corners."""
    field = layout.field
    for quadrant in Quadrant:
        left, bottom, right, top = field.box(quadrant)
        ground = colours.fill if quadrant is Quadrant.QUICK_WINS else _GROUND
        sheet.fill([box(left + 0.012, bottom + 0.012, right - 0.012, top - 0.012)], ground)
        room = right - left - 0.8 * layout.em
        word = showable(layout.say(QUADRANT_WORDS[quadrant]))
        lines = wrapped(word, "", width=room, font=layout.font, measure=measure_bold, most=1)
        y = top - field.strip / 2 - 0.1 * layout.em if quadrant.is_high else bottom + field.strip / 2
        x = right - 0.5 * layout.em if quadrant.is_much else left + 0.5 * layout.em
        align: Align = "right" if quadrant.is_much else "left"
        sheet.write([Spot(lines, x, y, align, layout.font)], colours.muted, "bold")


def _draw_axes(sheet: Sheet, layout: _Layout, colours: ChartColours) -> None:
    """The words of impact at the left, the days below, and what both are."""
    field, line, em = layout.field, layout.line, layout.em
    left, bottom, right, _ = field.area
    words = [
        Spot(layout.one_line(word, left - EDGE), left - 0.6 * em, field.y_of(impact), "right", layout.font)
        for impact, word in IMPACT_WORDS.items()
    ]
    sheet.write([*words, *_marks(layout)], colours.ink)
    ticks = [((x, bottom), (x, bottom - 0.3 * em)) for x in map(field.x_of, MARKS)]
    sheet.stroke(ticks, Pen(colours.muted, 0.6))
    effort = layout.one_line(chart_words.EFFORT, right - left)
    impact = layout.one_line(chart_words.IMPACT, right / 2)
    heads = [
        Spot(effort, (left + right) / 2, bottom - 1.8 * line, "center", layout.font),
        Spot(impact, EDGE, layout.size[1] - EDGE - line / 2, "left", layout.font),
    ]
    sheet.write(heads, colours.muted)


def _marks(layout: _Layout) -> Iterator[Spot]:
    """The numbers below the marks of effort, as far as they have room beside each other."""
    left, bottom, right, _ = layout.field.area
    end = left - 1.0
    for days in MARKS:
        text = language_of(layout.say).amount(days)
        x, half = layout.field.x_of(days), measure(text, layout.font) / 2
        if x - half > end and x + half <= right:
            yield Spot((text,), x, bottom - 0.9 * layout.line, "center", layout.font)
            end = x + half + 0.5 * layout.em
