"""Where the lines and labels of a slope chart stand: two columns of scores, one line per pillar between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wa_desktop.report.words import whole


@dataclass(frozen=True)
class Slope:
    """A pillar's scores, 0 to 100, before and after; None where there is none. `mark` is its short name."""

    name: str
    mark: str
    before: float | None
    after: float | None

    @property
    def change(self) -> int | None:
        """By how many points it went up, as its rounded scores say; None where one of them is missing."""
        if self.before is None or self.after is None:
            return None
        return whole(self.after) - whole(self.before)


@dataclass(frozen=True)
class End:
    """One end of a slope: the height of its point and that of its label, downwards from the top."""

    point: float
    label: float


@dataclass(frozen=True)
class PlacedSlope:
    """A slope with both its ends."""

    slope: Slope
    before: End
    after: End


def least_height(count: int, line: float) -> float:
    """The height at which so many labels of this line height find room beside each other."""
    return max(count, 1) * line


def place(slopes: Sequence[Slope], height: float, line: float) -> tuple[PlacedSlope, ...]:
    """Place slopes in a chart of a height; labels of one side never overlap, being `line` apart at least.

    A score of 100 is at the top. Where a score is missing, the lowest line is for what is missing and 0 stands
    above it. The height must not be less than `least_height` of the slopes.
    """
    is_missing = any(None in {slope.before, slope.after} for slope in slopes)
    top = line / 2
    bottom = max(top, height - line / 2 - (line if is_missing else 0))

    def ends(scores: Sequence[float | None]) -> list[End]:
        points = [
            height - line / 2 if score is None else bottom - (bottom - top) * score / 100 for score in scores
        ]
        labels = spread(points, line, line / 2, height - line / 2)
        return list(map(End, points, labels))

    befores = ends([slope.before for slope in slopes])
    afters = ends([slope.after for slope in slopes])
    return tuple(map(PlacedSlope, slopes, befores, afters))


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Heights between `low` and `high` that keep the order of the wanted ones, `gap` apart, as near to them as can be.

    The sum of squared distances is the least there is (isotonic regression by pooling neighbours).
    """
    order = sorted(range(len(wanted)), key=lambda number: wanted[number])
    pools: list[tuple[float, int]] = []
    for place_, number in enumerate(order):
        mean, size = wanted[number] - place_ * gap, 1
        while pools and pools[-1][0] > mean:
            other, count = pools.pop()
            mean, size = (mean * size + other * count) / (size + count), size + count
        pools.append((mean, size))
    last = max(low, high - (len(wanted) - 1) * gap)
    flat = [min(max(mean, low), last) for mean, size in pools for _ in range(size)]
    found = [0.0] * len(wanted)
    for place_, number in enumerate(order):
        found[number] = flat[place_] + place_ * gap
    return found
