"""How many questions of each pillar stand at which risk: a bar per pillar, as long as it has questions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.charts import chart_words
from wa_desktop.report.charts.cells import Box, fill_cells
from wa_desktop.report.charts.chart import Chart, Size
from wa_desktop.report.charts.colours import LIGHT, RISK_LOOKS, ChartColours
from wa_desktop.report.charts.key import Key, risk_entries
from wa_desktop.report.charts.labels import INCH, LINE_HEIGHT, Spot, spread, wrapped
from wa_desktop.report.charts.rows import EDGE, Rows, fitted
from wa_desktop.report.charts.sheet import Sheet
from wa_desktop.report.charts.typeface import measure, measure_bold, showable
from wa_desktop.report.records import LensReport, ReportModel
from wa_desktop.report.words import Say

_NAMES = 0.36
"""The most of the width that the pillars' names take."""
_BAR = 1.75
"""The height of a bar in font sizes."""
_SPACE = 0.75
"""Between rows, in font sizes."""
_APART = 0.006
"""Inches left white on either side of a part."""


def status_chart(
    model: ReportModel,
    lens: LensReport,
    size: Size,
    colours: ChartColours = LIGHT,
    *,
    font_size: float = 8.0,
) -> Chart | None:
    """Bars of the questions at each risk, labelled with letter and count; None without questions.

    The figure is as wide as `size` in inches and at most as high. Letters become smaller, down to 4 points, where
    the pillars need more room; those that find none even then are counted in a last line.
    """
    if not lens.counts.total:
        return None
    rows = fitted(lambda font: _rows(lens, size[0], font, model.say), size, font_size)
    sheet = Sheet(size[0], min(rows.height, size[1]), colours.surface)
    _draw(sheet, rows, colours)
    rows.finish(sheet, model.say, colours)
    return Chart(sheet.figure, chart_words.status(lens, model.say))


@dataclass(frozen=True)
class _Part:
    """The questions of a pillar at one risk, from `left` to `right`."""

    risk: Risk
    left: float
    right: float
    label: str

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    def holds(self, font: float) -> bool:
        """Whether its label has room inside."""
        return measure_bold(self.label, font) + 0.6 * font / INCH <= self.right - self.left


@dataclass(frozen=True)
class _Row:
    """A pillar: its name in lines, the parts of its bar, and where labels stand that are too wide for theirs."""

    name: tuple[str, ...]
    parts: tuple[_Part, ...]
    below: tuple[tuple[str, float], ...]
    height: float


def _rows(lens: LensReport, width: float, font: float, say: Say) -> Rows[_Row]:
    names = [showable(pillar.name) for pillar in lens.pillars]
    em = font / INCH
    wide = min(max(measure(name, font) for name in names), _NAMES * width)
    left, right = EDGE + wide + 1.2 * em, width - EDGE
    unit = max(right - left, 0.1) / max(pillar.counts.total for pillar in lens.pillars)
    rows = []
    for name, pillar in zip(names, lens.pillars, strict=True):
        lines = wrapped(name, "", width=wide, font=font, measure=measure, most=2)
        parts = tuple(_parts(pillar.counts, left, unit))
        below = _below(parts, font, left, right)
        high = max(len(lines) * LINE_HEIGHT, _BAR + (LINE_HEIGHT if below else 0.0))
        rows.append(_Row(lines, parts, below, (high + _SPACE) * em))
    found = {risk for risk in RISK_LOOKS if chart_words.part(lens.counts, risk)}
    return Rows(rows, font, Key(risk_entries(found, say), width - 2 * EDGE, font))


def _parts(counts: RiskCounts, left: float, unit: float) -> Iterator[_Part]:
    for risk, look in RISK_LOOKS.items():
        count = chart_words.part(counts, risk)
        if count:
            yield _Part(risk, left, left + count * unit, f"{look.letter} {count}")
            left += count * unit


def _below(parts: Sequence[_Part], font: float, left: float, right: float) -> tuple[tuple[str, float], ...]:
    """The labels that do not fit into their part, side by side as near to it as they can be."""
    outside = [part for part in parts if not part.holds(font)]
    wide = [measure_bold(part.label, font) for part in outside]
    places = spread([part.middle for part in outside], wide, left, right, 0.4 * font / INCH)
    return tuple((part.label, place) for part, place in zip(outside, places, strict=True))


def _draw(sheet: Sheet, rows: Rows[_Row], colours: ChartColours) -> None:
    em = rows.font / INCH
    top = sheet.height - EDGE - rows.head
    cells: list[tuple[Risk, Box]] = []
    inside: list[tuple[Risk, Spot]] = []
    names, below = [], []
    for row in rows.rows:
        middle = top - row.height / 2 + (0.5 * LINE_HEIGHT * em if row.below else 0.0)
        low, high = middle - _BAR * em / 2, middle + _BAR * em / 2
        names.append(Spot(row.name, EDGE, top - row.height / 2, "left", rows.font))
        for part in row.parts:
            apart = min(_APART, (part.right - part.left) / 4)
            cells.append((part.risk, (part.left + apart, low, part.right - apart, high)))
            if part.holds(rows.font):
                inside.append((part.risk, Spot((part.label,), part.middle, middle, "center", rows.font)))
        under = low - LINE_HEIGHT * em / 2
        below += [Spot((label,), x, under, "center", rows.font) for label, x in row.below]
        top -= row.height
    fill_cells(sheet, cells, 0.0)
    sheet.write(names, colours.ink)
    sheet.write(below, colours.ink, "bold")
    for risk, look in RISK_LOOKS.items():
        sheet.write([spot for which, spot in inside if which is risk], look.ink, "bold")
