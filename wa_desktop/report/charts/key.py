"""The key below a chart: samples of what is drawn, each with its meaning."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from wa_desktop.domain.lens import Risk
from wa_desktop.report import words
from wa_desktop.report.charts.cells import Box, fill_cells
from wa_desktop.report.charts.colours import RISK_LOOKS, ChartColours
from wa_desktop.report.charts.labels import INCH, LINE_HEIGHT, Spot, wrapped
from wa_desktop.report.charts.sheet import Sheet
from wa_desktop.report.charts.typeface import measure, showable
from wa_desktop.report.words import Say

_SAMPLE = 1.7
"""The width of a sample in font sizes."""
_LINE = LINE_HEIGHT * 1.2


@dataclass(frozen=True)
class Entry:
    """A sample, drawn into a box, with its meaning."""

    text: str
    draw: Callable[[Sheet, ChartColours, Box], None]


@dataclass(frozen=True)
class Key:
    """The samples in lines of a width in inches; `font` in points."""

    entries: Sequence[Entry]
    width: float
    font: float

    @property
    def height(self) -> float:
        """In inches, with the space above it; nothing without entries."""
        places = self._places()
        return (places[-1][1] + 1.4) * self._line if places else 0.0

    @property
    def _line(self) -> float:
        return self.font * _LINE / INCH

    def _places(self) -> list[tuple[float, int, str]]:
        """Where each sample begins, in which line, and its text as far as it has room."""
        em = self.font / INCH
        left, line, places = 0.0, 0, list[tuple[float, int, str]]()
        for entry in self.entries:
            room = self.width - (_SAMPLE + 0.5) * em
            text = (
                wrapped(showable(entry.text), "", width=room, font=self.font, measure=measure, most=1)
                or ("",)
            )[0]
            wide = (_SAMPLE + 0.5) * em + measure(text, self.font)
            if left > 0 and left + wide > self.width:
                left, line = 0.0, line + 1
            places.append((left, line, text))
            left += wide + 1.4 * em
        return places

    def draw(self, sheet: Sheet, left: float, bottom: float, colours: ChartColours) -> None:
        """Put the key on a sheet, `height` high from `bottom` on."""
        em = self.font / INCH
        spots = []
        for entry, (x, line, text) in zip(self.entries, self._places(), strict=True):
            middle = bottom + self.height - (line + 0.9) * self._line
            entry.draw(
                sheet, colours, (left + x, middle - 0.6 * em, left + x + _SAMPLE * em, middle + 0.6 * em)
            )
            spots.append(Spot((text,), left + x + (_SAMPLE + 0.5) * em, middle, "left", self.font))
        sheet.write(spots, colours.muted)


def risk_entries(risks: Iterable[Risk], say: Say) -> list[Entry]:
    """The risks among them, in the order of a legend, each with its letter."""
    present = set(risks)
    return [Entry(say(words.RISK_WORDS[risk]), _sample_of(risk)) for risk in RISK_LOOKS if risk in present]


def _sample_of(risk: Risk) -> Callable[[Sheet, ChartColours, Box], None]:
    def draw(sheet: Sheet, colours: ChartColours, box: Box) -> None:  # noqa: ARG001 - risks look the same in all themes
        fill_cells(sheet, [(risk, box)])
        left, bottom, right, top = box
        size = (top - bottom) * INCH / 1.45
        sheet.write(
            [Spot((RISK_LOOKS[risk].letter,), (left + right) / 2, (bottom + top) / 2, "center", size)],
            RISK_LOOKS[risk].ink,
            "bold",
        )

    return draw
