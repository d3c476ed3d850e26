"""Where actions stand in the matrix of effort and impact: pure geometry, in inches.

The scale of effort is stepped as in the window: its marks are equally far apart, and between two of them it is even.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from wa_desktop.domain.plan import MAX_DAYS, Impact
from wa_desktop.report.charts.cells import Box
from wa_desktop.report.charts.labels import Point

MARKS = (0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 20.0, 40.0)
"""Days of one person that have a mark."""

_END = 0.75
"""Steps between an end of the scale and the mark next to it."""

STEPS = len(MARKS) - 1 + 2 * _END
"""The length of the scale, in steps from one mark to the next."""

_ASIDE = 3.0
"""How much worse it is to stand beside the true effort than above or below the middle of the band."""


class Quadrant(Enum):
    """The four fields, in the order of reading."""

    QUICK_WINS = (True, False)
    MAJOR_WORK = (True, True)
    FILL_IN = (False, False)
    RECONSIDER = (False, True)

    @property
    def is_high(self) -> bool:
        """Whether its impact is in the upper half."""
        return self.value[0]

    @property
    def is_much(self) -> bool:
        """Whether its effort is high."""
        return self.value[1]


def quadrant_of(days: float, impact: Impact, split: float) -> Quadrant:
    """The field of an action; `split` is from how many days on effort is high."""
    return Quadrant((impact.rank > len(Impact) / 2, days >= split))


def position_of(days: float) -> float:
    """Steps from the beginning of the scale, 0 to STEPS; what is over MAX_DAYS stands at the end."""
    first, last = MARKS[0], MARKS[-1]
    if days <= first:
        return _END * max(0.0, days) / first
    if days >= last:
        beyond = math.log(min(days, MAX_DAYS) / last) / math.log(MAX_DAYS / last)
        return STEPS - _END + _END * beyond
    after = bisect_right(MARKS, days)
    low, high = MARKS[after - 1], MARKS[after]
    return _END + after - 1 + (days - low) / (high - low)


@dataclass(frozen=True)
class Wanted:
    """A label to be placed: its width, its days, and its impact."""

    width: float
    days: float
    impact: Impact


@dataclass(frozen=True)
class Field:
    """The area of the matrix; `strip` is kept free at top and bottom for the names of the quadrants."""

    area: Box
    split: float
    strip: float

    def x_of(self, days: float) -> float:
        """Where so many days stand."""
        left, _, right, _ = self.area
        return left + (right - left) * position_of(days) / STEPS

    @property
    def band(self) -> float:
        """The height of one of the four bands of impact."""
        return max((self.area[3] - self.area[1] - 2 * self.strip) / len(Impact), 0.0)

    def y_of(self, impact: Impact) -> float:
        """The middle of a band."""
        return self.area[1] + self.strip + (impact.rank - 0.5) * self.band

    def box(self, quadrant: Quadrant) -> Box:
        """A quadrant."""
        left, bottom, right, top = self.area
        across, middle = self.x_of(self.split), (bottom + top) / 2
        return (
            across if quadrant.is_much else left,
            middle if quadrant.is_high else bottom,
            right if quadrant.is_much else across,
            top if quadrant.is_high else middle,
        )


def placed(field: Field, labels: Sequence[Wanted], height: float, gap: float) -> list[Point | None]:
    """The middle of each label, the nearest free one to its true place within its quadrant; None where all is full.

    No two touch: there are `gap` inches between them at least. `height` is that of a label.
    """
    deep = max(int(field.band / (height + gap)), 1)
    shifts = sorted(((i - (deep - 1) / 2) * (height + gap) for i in range(deep)), key=lambda y: (abs(y), -y))
    taken: dict[tuple[Impact, float], list[tuple[float, float]]] = {}
    found: list[Point | None] = []
    for label in labels:
        left, _, right, _ = field.box(quadrant_of(label.days, label.impact, field.split))
        low, high = left + gap + label.width / 2, right - gap - label.width / 2
        best: tuple[float, float, float] | None = None
        wanted = field.x_of(label.days)
        for shift in shifts:
            row = taken.setdefault((label.impact, shift), [])
            x = _nearest(min(max(wanted, low), high), (low, high), label.width / 2 + gap, row)
            if x is not None:
                cost = _ASIDE * abs(x - wanted) + abs(shift)
                best = min(best, (cost, x, shift)) if best else (cost, x, shift)
        if best is None:
            found.append(None)
            continue
        _, x, shift = best
        taken[label.impact, shift].append((x - label.width / 2, x + label.width / 2))
        found.append((x, field.y_of(label.impact) + shift))
    return found


def _nearest(
    wanted: float, ends: tuple[float, float], half: float, taken: Sequence[tuple[float, float]]
) -> float | None:
    """The middle nearest to the wanted one where a label touches nothing; `half` its width, with the gap."""
    beside = [edge for left, right in taken for edge in (left - half, right + half)]
    free = [
        x
        for x in (wanted, *beside)
        if ends[0] <= x <= ends[1]
        and all(x + half <= left + 1e-9 or x - half >= right - 1e-9 for left, right in taken)
    ]
    return min(free, key=lambda x: abs(x - wanted), default=None)
