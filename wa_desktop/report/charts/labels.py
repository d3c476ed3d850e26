"""Labels of charts in inches, apart from any drawing library: measured, wrapped, shortened and placed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

Point = tuple[float, float]
Line = tuple[Point, ...]

Measure = Callable[[str, float], float]
"""The width in inches of a text at a size in points."""

Align = Literal["left", "center", "right"]

LINE_HEIGHT = 1.25
"""Line distance in font sizes."""

INCH = 72.0
"""Points."""

_SMALLEST_FONT = 5.5
_MOST_LINES = 3


@dataclass(frozen=True)
class Spot:
    """Where a text stands: `x` at its aligned edge and `y` at the middle of its lines; `size` in points."""

    lines: tuple[str, ...]
    x: float
    y: float
    align: Align
    size: float

    def line_at(self, index: int) -> float:
        """The height of the middle of a line in inches."""
        return self.y + ((len(self.lines) - 1) / 2 - index) * self.size * LINE_HEIGHT / INCH

    def box(self, measure: Measure) -> tuple[float, float, float, float]:
        """Left, bottom, right and top in inches."""
        width, height = extent(self.lines, self.size, measure)
        left = self.x - {"left": 0.0, "center": width / 2, "right": width}[self.align]
        return left, self.y - height / 2, left + width, self.y + height / 2


def wrapped(
    label: str, value: str, *, width: float, font: float, measure: Measure, most: int = _MOST_LINES
) -> tuple[str, ...]:
    """A label in lines of at most `width` inches, shortened with an ellipsis after `most`, then its value."""
    lines = _lines(" ".join(label.split()), width, font, measure, most)
    if value and lines and measure(f"{lines[-1]} {value}", font) <= width:
        lines[-1] = f"{lines[-1]} {value}"
    elif value:
        lines.append(value)
    return tuple(lines)


def _lines(text: str, width: float, font: float, measure: Measure, most: int) -> list[str]:
    lines: list[str] = []
    rest = text
    while rest and len(lines) < most:
        taken = _fitting(rest, width, font, measure)
        if taken < len(rest) and len(lines) == most - 1:
            cut = _fitting(rest, width - measure("…", font), font, measure, whole_words=False)
            lines.append(rest[:cut].rstrip() + "…")
            return lines
        lines.append(rest[:taken].rstrip())
        rest = rest[taken:].lstrip()
    return lines


def _fitting(text: str, width: float, font: float, measure: Measure, *, whole_words: bool = True) -> int:
    """How many characters from the start fit, at least one; whole words where one fits."""
    fits, most = 1, min(len(text), 200)
    low, high = 1, most
    while low <= high:
        middle = (low + high) // 2
        if measure(text[:middle], font) <= width:
            fits, low = middle, middle + 1
        else:
            high = middle - 1
    if fits == len(text) or not whole_words:
        return fits
    space = text.rfind(" ", 1, fits + 1)
    return space if space > 0 else fits


def font_sizes(largest: float, smallest: float = _SMALLEST_FONT) -> list[float]:
    """Sizes in points to try one after the other, the largest first."""
    sizes = [largest]
    while sizes[-1] - 0.75 >= smallest:
        sizes.append(sizes[-1] - 0.75)
    return sizes


def extent(lines: Sequence[str], font: float, measure: Measure) -> Point:
    """Width and height in inches of lines of text."""
    width = max((measure(line, font) for line in lines), default=0.0)
    return width, len(lines) * font * LINE_HEIGHT / INCH


def spread(
    wanted: Sequence[float], extents: Sequence[float], low: float, high: float, gap: float = 0.0
) -> list[float]:
    """Middles for boxes along a line, as near to the wanted ones as they can be without touching.

    The boxes keep the order of `wanted`, which must not fall, and stay between `low` and `high` where they all fit
    there. It is the least sum of squares: boxes that push each other share their shift (pool adjacent violators).
    """
    if not wanted:
        return []
    offsets = [0.0]
    for one, other in pairwise(extents):
        offsets.append(offsets[-1] + (one + other) / 2 + gap)
    pools: list[list[float]] = []
    for want, offset in zip(wanted, offsets, strict=True):
        pools.append([want - offset, 1.0])
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            shift, weight = pools.pop()
            pools[-1][0] = (pools[-1][0] * pools[-1][1] + shift * weight) / (pools[-1][1] + weight)
            pools[-1][1] += weight
    shifts = [shift for shift, weight in pools for _ in range(round(weight))]
    least, most = low + extents[0] / 2, high - extents[-1] / 2 - offsets[-1]
    return [
        min(max(shift, least), max(most, least)) + offset
        for shift, offset in zip(shifts, offsets, strict=True)
    ]
