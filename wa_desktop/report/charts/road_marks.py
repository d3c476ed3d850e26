"""What the road is drawn with: bars of work, marks of due dates, arrows, and the samples of them in its key."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from wa_desktop.domain.plan import ActionStatus
from wa_desktop.report import plan_words
from wa_desktop.report.charts import chart_words
from wa_desktop.report.charts.cells import Box
from wa_desktop.report.charts.colours import ChartColours
from wa_desktop.report.charts.key import Entry
from wa_desktop.report.charts.labels import Line
from wa_desktop.report.charts.road import Stop, arrow
from wa_desktop.report.charts.sheet import Pen, Sheet, box, diamond
from wa_desktop.report.words import Say

BAR, MARK = 0.35, 0.5
"""Half the height of a bar and of a mark, in font sizes."""

_SAMPLE = 1.2
"""The height of a sample in font sizes."""
_DASHES = (2.0, 1.4)


def draw_bars(sheet: Sheet, bars: Iterable[tuple[Stop, Box]], colours: ChartColours) -> None:
    """Work that is in progress is dark, open work light; a dashed edge says that its effort is only assumed."""
    found: dict[tuple[bool, bool], list[Line]] = {}
    for stop, bar in bars:
        if bar[2] > bar[0]:
            found.setdefault((stop.begun, stop.assumed), []).append(box(*bar))
    for (begun, assumed), shapes in found.items():
        ground, pen = colours.line if begun else colours.fill, Pen(colours.line, 0.6)
        if assumed:
            ground, pen = colours.fill if begun else colours.surface, Pen(colours.muted, 0.6, _DASHES)
        sheet.fill(shapes, ground, pen)


def draw_arrows(sheet: Sheet, ways: Iterable[Line], colours: ChartColours) -> None:
    """Thin arrows along their ways."""
    drawn = [arrow(way) for way in ways]
    sheet.stroke([line for line, _ in drawn], Pen(colours.muted, 0.7))
    sheet.fill([head for _, head in drawn], colours.muted)


def key_entries(stops: Sequence[Stop], *, with_arrows: bool, say: Say) -> list[Entry]:
    """What the key has to explain of these actions."""
    made = [Entry(say(chart_words.DUE), _due)]
    for begun, status in ((False, ActionStatus.OPEN), (True, ActionStatus.IN_PROGRESS)):
        if any(stop.begun is begun for stop in stops):
            words = chart_words.work(plan_words.STATUS_WORDS[status])
            made.append(Entry(say(words), _bar(begun=begun, assumed=False)))
    if any(stop.assumed for stop in stops):
        made.append(Entry(say(chart_words.ASSUMED), _bar(begun=False, assumed=True)))
    if with_arrows:
        made.append(Entry(say(chart_words.COMES_FIRST), _arrow))
    return made


def _due(sheet: Sheet, colours: ChartColours, sample: Box) -> None:
    left, bottom, right, top = sample
    middle = ((left + right) / 2, (bottom + top) / 2)
    sheet.fill([diamond(middle, (top - bottom) * MARK / _SAMPLE)], colours.ink)


def _bar(*, begun: bool, assumed: bool) -> Callable[[Sheet, ChartColours, Box], None]:
    def draw(sheet: Sheet, colours: ChartColours, sample: Box) -> None:
        left, bottom, right, top = sample
        middle, half = (bottom + top) / 2, (top - bottom) * BAR / _SAMPLE
        stop = Stop(30, 0.0, 1.0, begun=begun, assumed=assumed)
        draw_bars(sheet, [(stop, (left, middle - half, right, middle + half))], colours)

    return draw


def _arrow(sheet: Sheet, colours: ChartColours, sample: Box) -> None:
    left, bottom, right, top = sample
    draw_arrows(sheet, [((left, (bottom + top) / 2), (right, (bottom + top) / 2))], colours)
