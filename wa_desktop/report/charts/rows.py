"""Charts made of rows: letters become smaller until all rows have room, and what still has none is counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, Protocol, TypeVar

from wa_desktop.report.charts.chart import Size
from wa_desktop.report.charts.colours import ChartColours
from wa_desktop.report.charts.key import Key
from wa_desktop.report.charts.labels import INCH, LINE_HEIGHT, Spot, font_sizes
from wa_desktop.report.charts.sheet import Sheet
from wa_desktop.report.charts.typeface import showable
from wa_desktop.report.words import Say, and_more

EDGE = 0.02
"""Inches kept free around."""

_SMALLEST = 4.0
"""Points; smaller letters nobody reads."""


class Row(Protocol):
    """A row of a height in inches."""

    @property
    def height(self) -> float:
        """With the space that belongs to it."""


_Row = TypeVar("_Row", bound=Row)


@dataclass(frozen=True)
class Rows(Generic[_Row]):
    """Rows at one size of letters in points, with a head and a key; `left_out` more found no room.

    They are `tight` where their width would rather have smaller letters.
    """

    rows: Sequence[_Row]
    font: float
    key: Key
    head: float = 0.0
    left_out: int = 0
    tight: bool = False

    @property
    def height(self) -> float:
        """Of the whole chart in inches."""
        more = self.more_height if self.left_out else 0.0
        return 2 * EDGE + self.head + sum(row.height for row in self.rows) + more + self.key.height

    @property
    def more_height(self) -> float:
        """Of the line that counts what is left out."""
        return 1.2 * LINE_HEIGHT * self.font / INCH

    def cut(self, height: float) -> Rows[_Row]:
        """As many rows as have room, one at least."""
        room = height - 2 * EDGE - self.head - self.key.height - self.more_height
        kept = sum(top <= room for top in accumulate(row.height for row in self.rows))
        kept = max(kept, 1)
        more = self.left_out + len(self.rows) - kept
        return Rows(self.rows[:kept], self.font, self.key, self.head, more)

    def finish(self, sheet: Sheet, say: Say, colours: ChartColours) -> None:
        """Draw the key, and the line that counts what is left out."""
        self.key.draw(sheet, EDGE, EDGE, colours)
        if self.left_out:
            middle = EDGE + self.key.height + self.more_height / 2
            text = showable(say(and_more(self.left_out)))
            sheet.write([Spot((text,), EDGE, middle, "left", self.font)], colours.muted)


def fitted(made: Callable[[float], Rows[_Row]], size: Size, font_size: float) -> Rows[_Row]:
    """The rows at the largest size of letters that lets them all in, else as many as the smallest does."""
    for font in font_sizes(font_size, _SMALLEST):
        rows = made(font)
        if rows.height <= size[1] and not rows.tight:
            return rows
    return rows if rows.height <= size[1] else rows.cut(size[1])
