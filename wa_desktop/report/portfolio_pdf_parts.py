"""The pieces only a portfolio's PDF has: cells of the heat map, bars of gaps, and the chart of the trend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.lib.colors import HexColor, white
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio_heat import PortfolioCell
from wa_desktop.report.language import Language, language_of
from wa_desktop.report.pdf_fonts import Weight, shortened, width
from wa_desktop.report.pdf_parts import Heading, draw_text, heading
from wa_desktop.report.pdf_style import (
    GREY_TINT,
    H1,
    H2,
    H3,
    INK,
    MUTED,
    RED,
    RISK_COLOURS,
    STRONG_LINE,
    Colours,
)
from wa_desktop.report.pdf_tagged_canvas import figure
from wa_desktop.report.pdf_tags import Tag
from wa_desktop.report.portfolio_records import PortfolioReport, TrendLine

_STYLES = (H1, H2, H3)
_AMBER_BAR = HexColor(0xE5B04B)
"""Amber for areas, on which dark figures can be read."""
_CELL_HIGH = 16.0
_CELL_TEXT = 7.6
_LEAST_TEXT = 4.5
_BAR_TEXT = 7.0
_LEAST_BAR = 10.0
"""Points of height in which a bar shows its number."""


@dataclass
class PortfolioStory:
    """What has been gathered of the PDF so far, in the order of reading."""

    model: PortfolioReport
    flowables: list[Flowable] = field(default_factory=list)
    headings: int = 0

    @property
    def language(self) -> Language:
        """How the report writes dates and numbers."""
        return language_of(self.model.say)

    def say(self, sentence: Message) -> str:
        """A sentence in the report's language."""
        return self.model.say(sentence)

    def add(self, *flowables: Flowable) -> None:
        """Put pieces at the end."""
        self.flowables += flowables

    def heading(
        self, text: str, depth: int = 0, *, style: ParagraphStyle | None = None, key: str = ""
    ) -> Heading:
        """Make a heading with a key of its own; it still is to be added."""
        self.headings += 1
        return heading(text, style or _STYLES[depth], depth, key or f"h{self.headings}")


class ColourCell(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A word on a tinted ground as wide as its table cell; the word gets smaller where it is too wide."""

    def __init__(self, text: str, colours: Colours, gap: float = 0.0) -> None:
        super().__init__()
        self.text, self.colours, self.gap = text, colours, gap

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Flowable's own."""
        self.wide = available - self.gap
        return available, _CELL_HIGH

    def draw(self) -> None:
        """Flowable's own."""
        ink, ground = self.colours
        canvas = self.canv
        canvas.setFillColor(ground)
        canvas.roundRect(0, 0, self.wide, _CELL_HIGH, 3, stroke=0, fill=1)
        canvas.setFillColor(ink)
        size = _CELL_TEXT
        wide = width(self.text, size, "medium")
        if wide > self.wide - 3:
            size = max(_LEAST_TEXT, size * (self.wide - 3) / wide)
            wide = width(self.text, size, "medium")
        left = (self.wide - wide) / 2
        draw_text(canvas, self.text, (left, _CELL_HIGH / 2 - size * 0.36), size, "medium")


def map_cell(cell: PortfolioCell | None) -> ColourCell:
    """A pillar of a workload: how many questions are at high and medium risk, or how it stands without any."""
    if cell is None:
        return ColourCell("–", RISK_COLOURS[Risk.NOT_APPLICABLE])
    return ColourCell(cell_text(cell), RISK_COLOURS[cell.risk])


def cell_text(cell: PortfolioCell) -> str:
    """What stands in a cell of the map; letters beside the colours, which not everybody can tell apart."""
    counts = cell.counts
    medium = counts.medium + counts.no_rule_matched
    if counts.high:
        return f"{counts.high}H {medium}M" if medium else f"{counts.high}H"
    if medium:
        return f"{medium}M"
    if counts.unanswered:
        return str(counts.unanswered)
    return "✓" if counts.none else "–"


def count_cell(story: PortfolioStory, count: int, risk: Risk) -> ColourCell:
    """A number in a table, grey for nothing."""
    return ColourCell(story.language.number(count), RISK_COLOURS[risk if count else Risk.UNANSWERED])


class ShareBar(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A bar of 0 to 1 with its dark part first, and a line of words above it."""

    HEIGHT = 25.0

    def __init__(self, share: float, dark: float, words: str, aside: str) -> None:
        super().__init__()
        self.share, self.dark, self.words, self.aside = share, dark, words, aside

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Flowable's own."""
        self.wide = available
        return available, self.HEIGHT

    def draw(self) -> None:
        """Flowable's own."""
        canvas = self.canv
        canvas.setFillColor(INK)
        draw_text(canvas, f"{self.words} ", (0, 13), 8.2, "medium")
        canvas.setFillColor(MUTED)
        beside = width(self.words, 8.2, "medium") + 6
        room = self.wide - beside
        aside = shortened(self.aside, room, 7.6)
        draw_text(canvas, aside, (self.wide - width(aside, 7.6), 13), 7.6)
        for share, colour in ((1.0, GREY_TINT), (self.share, _AMBER_BAR), (self.dark, RED)):
            if share > 0:
                canvas.setFillColor(colour)
                canvas.roundRect(0, 2, max(self.wide * share, 3), 5, 2, stroke=0, fill=1)


class TrendChart(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Stacked bars of high and medium risks, quarter by quarter, with their numbers; all lines and text."""

    FOOT, HEAD = 25.0, 14.0

    def __init__(
        self,
        lines: Sequence[TrendLine],
        names: tuple[str, str],
        language: Language,
        *,
        title: str = "",
        height: float = 156.0,
        gap: float = 0.0,
    ) -> None:
        """Draw so many points high, and leave a gap at the right; the title and all numbers are read aloud."""
        super().__init__()
        self.lines, self.names, self.high, self.gap = lines, names, height, gap
        self.number = language.number
        self.tag = Tag("Figure", f"{title}: {'; '.join(map(self._spoken, lines))}")
        self.spaceAfter = 6

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Flowable's own."""
        self.wide = available - self.gap
        return available, self.high

    def _spoken(self, line: TrendLine) -> str:
        high, medium = self.number(line.counts.high), self.number(line.counts.medium)
        return f"{line.label}: {self.names[0]} {high}, {self.names[1]} {medium}"

    def draw(self) -> None:
        """Flowable's own."""
        with figure(self.canv, self.tag, self.wide, self.high):
            self._draw_bars()

    def _draw_bars(self) -> None:
        self._legend()
        top = max((line.counts.high + line.counts.medium for line in self.lines), default=0)
        room = self.high - self.FOOT - self.HEAD - 12
        step = self.wide / len(self.lines)
        self.canv.setStrokeColor(STRONG_LINE)
        self.canv.setLineWidth(0.8)
        self.canv.line(0, self.FOOT, self.wide, self.FOOT)
        for place, line in enumerate(self.lines):
            self._bar(line, place * step, step, room / top if top else 0.0)
            if not line.is_now and (place == 0 or line.year != self.lines[place - 1].year):
                self.canv.setFillColor(MUTED)
                draw_text(self.canv, line.year, (place * step + 2, self.FOOT - 20), _BAR_TEXT - 0.6)

    def _bar(self, line: TrendLine, left: float, step: float, scale: float) -> None:
        canvas = self.canv
        wide = min(step * 0.62, 44.0)
        start = left + (step - wide) / 2
        low = self.FOOT
        fits = all(width(self.number(count), _BAR_TEXT, "medium") < wide for count in self._counts())
        for count, ink, bar in ((line.counts.high, white, RED), (line.counts.medium, INK, _AMBER_BAR)):
            high = count * scale
            if count:
                canvas.setFillColor(bar)
                canvas.rect(start, low, wide, high, stroke=0, fill=1)
            if high >= _LEAST_BAR and fits:
                canvas.setFillColor(ink)
                self._centred(
                    self.number(count), (start + wide / 2, low + high / 2 - 2.6), wide - 1, "medium"
                )
            low += high
        canvas.setFillColor(INK)
        total = line.counts.high + line.counts.medium
        self._centred(self.number(total), (start + wide / 2, low + 4), step)
        canvas.setFillColor(INK if line.is_now else MUTED)
        weight: Weight = "medium" if line.is_now else "regular"
        self._centred(line.short, (start + wide / 2, self.FOOT - 11), step, weight)

    def _counts(self) -> list[int]:
        return [count for line in self.lines for count in (line.counts.high, line.counts.medium)]

    def _centred(self, text: str, at: tuple[float, float], room: float, weight: Weight = "regular") -> None:
        """Write around a middle on a baseline, smaller where there is little room."""
        middle, baseline = at
        wide, size = width(text, _BAR_TEXT, weight), _BAR_TEXT
        if wide > room - 1:
            size *= (room - 1) / wide
            wide = room - 1
        draw_text(self.canv, text, (middle - wide / 2, baseline), size, weight)

    def _legend(self) -> None:
        canvas: Any = self.canv
        left = 0.0
        for name, colour in zip(self.names, (RED, _AMBER_BAR), strict=True):
            canvas.setFillColor(colour)
            canvas.rect(left, self.high - 8, 7, 7, stroke=0, fill=1)
            canvas.setFillColor(MUTED)
            draw_text(canvas, name, (left + 11, self.high - 7.5), 7.6)
            left += 11 + width(name, 7.6) + 16
