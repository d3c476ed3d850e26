"""The road ahead: what is due in the next 30, 60 and 90 days, whose it is, and what has to wait for what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import accumulate

from wa_desktop.domain.lens import Risk
from wa_desktop.report.charts import chart_words
from wa_desktop.report.charts.cells import fill_cells
from wa_desktop.report.charts.chart import Chart, Size
from wa_desktop.report.charts.colours import LIGHT, RISK_LOOKS, ChartColours
from wa_desktop.report.charts.key import Key
from wa_desktop.report.charts.labels import INCH, LINE_HEIGHT, Line, Spot, wrapped
from wa_desktop.report.charts.road import LATER, OVERDUE, Road, Stop, stop_of
from wa_desktop.report.charts.road_marks import BAR, MARK, draw_arrows, draw_bars, key_entries
from wa_desktop.report.charts.rows import EDGE, Rows, fitted
from wa_desktop.report.charts.sheet import Pen, Sheet, box, diamond
from wa_desktop.report.charts.typeface import measure, measure_bold, showable
from wa_desktop.report.language import language_of
from wa_desktop.report.records import ActionReport, ReportModel
from wa_desktop.report.records_delivery import ActionFacts

MOST_ROWS = 20
"""More are no road but a list."""

_GROUND = "#f5f6f8"
_CHIP = 1.5
"""The side of the field with the risk's letter, in font sizes."""
_TITLE, _OWNER = 0.275, 0.13
"""Shares of the width."""
_GAP = 0.9
"""Between columns, in font sizes."""
_SPACE = 0.7
"""Between rows, in font sizes."""

Pair = tuple[ActionReport, ActionFacts]


def roadmap_chart(
    model: ReportModel,
    size: Size,
    colours: ChartColours = LIGHT,
    *,
    font_size: float = 7.6,
    most: int = MOST_ROWS,
) -> Chart | None:
    """The plan's live actions below each other on an axis of 90 days, overdue ones first; None without any.

    A bar is the work that has to be done by the due date: its days as working days before that date, not before today.
    The figure is as wide as `size` in inches and at most as high. Letters become smaller, down to 4 points, where the
    `most` rows need more room; the actions that are not shown are counted.
    """
    actions = in_order_of_dates(model)
    if not actions:
        return None
    shown = actions[:most]
    maker = _Maker(model, shown, len(actions) - len(shown), size[0])
    rows = fitted(maker.rows, size, font_size)
    sheet = Sheet(size[0], min(rows.height, size[1]), colours.surface)
    _draw(sheet, rows, maker, colours)
    rows.finish(sheet, model.say, colours)
    return Chart(sheet.figure, chart_words.roadmap(actions, model.say))


def in_order_of_dates(model: ReportModel) -> list[Pair]:
    """The live actions: overdue ones first, then by due date, those without one at the end."""
    reports = {report.label: report for report in model.actions}
    live = [
        (reports[fact.label], fact)
        for fact in model.delivery.facts
        if fact.status.is_live and fact.label in reports
    ]
    return sorted(live, key=lambda pair: (pair[1].phase >= 0, pair[1].due or date.max, pair[1].number))


def day_of(model: ReportModel) -> date:
    """The day that the report speaks of: that of the state it shows, which is the last of its trend."""
    return (model.delivery.trend[-1].at if model.delivery.trend else model.made_at).date()


@dataclass(frozen=True)
class _Columns:
    """Where the columns begin at one size of letters, and the road in the last one."""

    label: float
    title: float
    owner: float
    due: float
    road: Road


@dataclass(frozen=True)
class _Row:
    """An action: its texts in lines, and where it stands on the road."""

    label: str
    risk: Risk | None
    title: tuple[str, ...]
    owner: tuple[str, ...]
    due: str
    overdue: bool
    stop: Stop
    waits_for: tuple[str, ...]
    columns: _Columns
    height: float


@dataclass(frozen=True)
class _Maker:
    """Makes the rows of the actions shown, for any size of letters."""

    model: ReportModel
    shown: Sequence[Pair]
    left_out: int
    width: float

    @cached_property
    def labels(self) -> list[str]:
        return [showable(report.label) for report, _ in self.shown]

    @cached_property
    def days(self) -> list[str]:
        say = self.model.say
        return [
            showable(language_of(say).short_day(fact.due) if fact.due else say(chart_words.NO_DATE))
            for _, fact in self.shown
        ]

    @cached_property
    def stops(self) -> list[Stop]:
        today = day_of(self.model)
        return [
            stop_of(fact, today, assumed=fact.days is None and not report.effort)
            for report, fact in self.shown
        ]

    @cached_property
    def heads(self) -> dict[int, str]:
        return {zone: showable(self.model.say(word)) for zone, word in chart_words.ZONE_WORDS.items()}

    def rows(self, font: float) -> Rows[_Row]:
        columns = self._columns(font)
        rows = [self._row(i, columns, font) for i in range(len(self.shown))]
        with_arrows = any(set(self.labels) & set(row.waits_for) - {row.label} for row in rows)
        entries = key_entries(self.stops, with_arrows=with_arrows, say=self.model.say)
        return Rows(
            rows,
            font,
            Key(entries, self.width - 2 * EDGE, font),
            head=1.5 * LINE_HEIGHT * font / INCH,
            left_out=self.left_out,
            tight=not all(self.holds(columns.road, zone, font) for zone in columns.road.zones),
        )

    def holds(self, road: Road, zone: int, font: float) -> bool:
        """Whether a zone is wide enough for its name."""
        left, right = road.zone(zone)
        return measure(self.heads[zone], font) <= right - left

    def _columns(self, font: float) -> _Columns:
        em, width = font / INCH, self.width
        label = EDGE + (_CHIP + 0.5) * em
        title = label + min(max(measure_bold(text, font) for text in self.labels), 0.12 * width) + _GAP * em
        owner = title + _TITLE * width
        due = owner + _OWNER * width
        road = due + min(max(measure_bold(text, font) for text in self.days), 0.16 * width) + _GAP * em
        ends = max(measure(self.heads[zone], font) for zone in (OVERDUE, LATER)) + 0.8 * em
        zones = {stop.zone for stop in self.stops}
        return _Columns(label, title, owner, due, Road(road, width - EDGE, min(ends, 0.1 * width), zones))

    def _row(self, index: int, columns: _Columns, font: float) -> _Row:
        report, fact = self.shown[index]
        gap = _GAP * font / INCH
        whose = report.owner.strip() or self.model.say(chart_words.NO_OWNER)
        title, owner = (
            wrapped(showable(text), "", width=room - gap, font=font, measure=measure, most=2)
            for text, room in (
                (report.title, columns.owner - columns.title),
                (whose, columns.due - columns.owner),
            )
        )
        return _Row(
            label=self.labels[index],
            risk=report.risk,
            title=title,
            owner=owner,
            due=self.days[index],
            overdue=fact.phase == OVERDUE,
            stop=self.stops[index],
            waits_for=tuple(map(showable, fact.depends_on)),
            columns=columns,
            height=(max(len(title), len(owner), 1) * LINE_HEIGHT + _SPACE) * font / INCH,
        )


def _draw(sheet: Sheet, rows: Rows[_Row], maker: _Maker, colours: ChartColours) -> None:
    em = rows.font / INCH
    top = sheet.height - EDGE - rows.head
    places = []
    for row in rows.rows:
        places.append((row, top - row.height / 2))
        top -= row.height
    _draw_road(sheet, rows, maker, top, colours)
    _draw_texts(sheet, places, rows.font, colours)
    spans = [(row, y, *row.columns.road.span(row.stop)) for row, y in places]
    draw_bars(
        sheet,
        [(row.stop, (left, y - BAR * em, right, y + BAR * em)) for row, y, left, right in spans],
        colours,
    )
    draw_arrows(sheet, _ways(places, em), colours)
    for overdue, colour in ((True, RISK_LOOKS[Risk.HIGH].fill), (False, colours.ink)):
        marks = [(right, y) for row, y, _, right in spans if row.overdue is overdue and row.stop.dated]
        sheet.fill([diamond(mark, MARK * em) for mark in marks], colour)


def _draw_road(sheet: Sheet, rows: Rows[_Row], maker: _Maker, bottom: float, colours: ChartColours) -> None:
    """The zones, their marks and their names above, and lines between the rows."""
    font, em = rows.font, rows.font / INCH
    road = rows.rows[0].columns.road
    top = sheet.height - EDGE - rows.head
    ends = [road.zone(zone) for zone in road.ends]
    sheet.fill([box(left, bottom, right, top) for left, right in ends], _GROUND)
    sheet.stroke([((x, bottom), (x, top)) for x in road.marks], Pen(colours.grid, 0.7))
    heights = list(accumulate((-row.height for row in rows.rows[:-1]), initial=top))[1:]
    sheet.stroke([((EDGE, y), (sheet.width - EDGE, y)) for y in heights], Pen(colours.grid, 0.4))
    y = top + 0.75 * LINE_HEIGHT * em
    zones = [zone for zone in road.zones if maker.holds(road, zone, font)]
    heads = [Spot((maker.heads[zone],), sum(road.zone(zone)) / 2, y, "center", font) for zone in zones]
    sheet.write(heads, colours.muted)


def _draw_texts(
    sheet: Sheet, places: Sequence[tuple[_Row, float]], font: float, colours: ChartColours
) -> None:
    half = _CHIP * font / INCH / 2
    chips = [(row.risk, (EDGE, y - half, EDGE + 2 * half, y + half)) for row, y in places if row.risk]
    fill_cells(sheet, chips)
    for risk, look in RISK_LOOKS.items():
        letters = [
            Spot((look.letter,), EDGE + half, chip[1] + half, "center", 0.9 * font)
            for which, chip in chips
            if which is risk
        ]
        sheet.write(letters, look.ink, "bold")
    sheet.write(
        [Spot((row.label,), row.columns.label, y, "left", font) for row, y in places], colours.ink, "bold"
    )
    sheet.write([Spot(row.title, row.columns.title, y, "left", font) for row, y in places], colours.ink)
    sheet.write([Spot(row.owner, row.columns.owner, y, "left", font) for row, y in places], colours.muted)
    late = [Spot((row.due,), row.columns.due, y, "left", font) for row, y in places if row.overdue]
    due = [Spot((row.due,), row.columns.due, y, "left", font) for row, y in places if not row.overdue]
    sheet.write(late, RISK_LOOKS[Risk.HIGH].fill, "bold")
    sheet.write(due, colours.ink)


def _ways(places: Sequence[tuple[_Row, float]], em: float) -> Iterator[Line]:
    """From each action to those that wait for it, as far as both are shown."""
    found = {row.label: (row.stop, y) for row, y in places}
    for row, y in places:
        for label in row.waits_for:
            if label in found and label != row.label:
                yield row.columns.road.way(*found[label], row.stop, y, bar=BAR * em, mark=MARK * em)
