"""Where an action stands in the matrix of effort and impact, and what a place there stands for: pure geometry.

Places are in pixels from the top left. The scale of effort is stepped: the marks are equally far apart, and
between two of them it is even.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from wa_desktop.domain.plan import MAX_DAYS, EffortScale, Impact

MARKS = (0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 20.0, 40.0)
"""Days of one person that have a mark; the last stands for all that is more, too."""

_END = 0.75
"""Steps between an end of the scale and the mark next to it."""
STEPS = len(MARKS) - 1 + 2 * _END
"""The length of the scale, in steps from one mark to the next."""
_NARROWEST = 0.5
"""Steps that are left on either side of the line between low and high effort, wherever a review puts it."""
_SHRINK = 0.8
_TINIEST = 0.25

_FEW = 80
"""So many circles are fitted in by halves of their width, so that rows begin at an edge; more would take long."""

Point = tuple[float, float]
_Place = tuple[float, Impact]


class Quadrant(Enum):
    """The four fields of the matrix."""

    QUICK_WINS = "quick wins"
    MAJOR_WORK = "major work"
    FILL_IN = "fill in"
    RECONSIDER = "reconsider"


@dataclass(frozen=True)
class Spot:
    """What decides where an action stands; `days` of one person."""

    key: str
    days: float
    impact: Impact


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Layout:
    """Where the circles stand: their middles by key, and the radius that all of them have."""

    radius: float
    places: Mapping[str, Point]


def split_days(scale: EffortScale) -> float:
    """From how many days on an effort is high: halfway between medium and large, as a size is told from days."""
    return (scale.medium + scale.large) / 2


def is_high(impact: Impact) -> bool:
    """Whether an impact belongs to the upper half."""
    return impact.rank > len(Impact) / 2


def quadrant_of(days: float, impact: Impact, split: float) -> Quadrant:
    """The field an action belongs to; `split` is where high effort begins, in days."""
    if is_high(impact):
        return Quadrant.QUICK_WINS if days < split else Quadrant.MAJOR_WORK
    return Quadrant.FILL_IN if days < split else Quadrant.RECONSIDER


def value_of(days: float, impact: Impact) -> float:
    """Impact for each day of effort: steps of impact over days; what costs nothing is worth most."""
    return impact.rank / days if days > 0 else math.inf


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


def stepped_days(days: float, step: int) -> float | None:
    """The next mark above (`step` 1) or below (-1) a number of days; None at the end of the scale."""
    place = bisect_right(MARKS, days) if step > 0 else bisect_left(MARKS, days) - 1
    return MARKS[place] if 0 <= place < len(MARKS) else None


def stepped_impact(impact: Impact, step: int) -> Impact | None:
    """The impact one step higher (`step` 1) or lower (-1); None at the end."""
    steps, place = list(Impact), impact.rank - 1 + step
    return steps[place] if 0 <= place < len(steps) else None


@dataclass(frozen=True)
class Grid:
    """The area of the matrix in pixels.

    `split` is where high effort begins, in days. `label` is the height kept free at top and bottom for the names
    of the quadrants, `gap` what lies between the quadrants.
    """

    area: Box
    split: float
    label: float = 0.0
    gap: float = 0.0

    @property
    def step(self) -> float:
        """The width of a step of effort."""
        return (self.area.right - self.area.left) / STEPS

    @property
    def row(self) -> float:
        """The height of a step of impact."""
        return (self.area.bottom - self.area.top - 2 * self.label) / len(Impact)

    @property
    def split_x(self) -> float:
        """Where the line between low and high effort stands; either side keeps some room."""
        steps = min(max(position_of(self.split), _NARROWEST), STEPS - _NARROWEST)
        return self.area.left + steps * self.step

    @property
    def middle_y(self) -> float:
        """Where the line between high and low impact stands."""
        return (self.area.top + self.area.bottom) / 2

    def x_of(self, days: float) -> float:
        """Where a number of days stands on the scale."""
        return self.area.left + position_of(days) * self.step

    def y_of(self, impact: Impact) -> float:
        """The middle of the row of an impact."""
        return self.area.bottom - self.label - (impact.rank - 0.5) * self.row

    def impact_at(self, y: float) -> Impact:
        """The impact whose row is at a height, or next to it."""
        steps = list(Impact)
        if self.row <= 0:
            return steps[0]
        place = math.floor((self.area.bottom - self.label - y) / self.row)
        return steps[min(max(place, 0), len(steps) - 1)]

    def days_at(self, x: float, own: tuple[float, float] | None = None) -> float:
        """The days that a place on the scale stands for: the nearest mark on its side of the line.

        `own` are the days an action has now and where it stands: they count like a mark, so that an action that
        is moved up or down keeps its effort.
        """
        offered = [(self.x_of(mark), mark) for mark in MARKS]
        if own is not None:
            offered.insert(0, (own[1], own[0]))
        is_low = x < self.split_x
        on_side = [one for one in offered if (one[1] < self.split) is is_low] or offered
        return min(on_side, key=lambda one: abs(one[0] - x))[1]

    def quadrant(self, which: Quadrant) -> Box:
        """The area of a quadrant."""
        area, half = self.area, self.gap / 2
        is_left = which in {Quadrant.QUICK_WINS, Quadrant.FILL_IN}
        is_upper = which in {Quadrant.QUICK_WINS, Quadrant.MAJOR_WORK}
        return Box(
            area.left if is_left else self.split_x + half,
            area.top if is_upper else self.middle_y + half,
            self.split_x - half if is_left else area.right,
            self.middle_y - half if is_upper else area.bottom,
        )

    def room_for(self, spot: Spot, radius: float) -> Box:
        """Where the middle of an action's circle can be: in the row of its impact, on its side of the line.

        Where not even one circle fits, left lies beyond right, or top below bottom.
        """
        side = self.quadrant(quadrant_of(spot.days, spot.impact, self.split))
        middle, half = self.y_of(spot.impact), self.row / 2
        return Box(
            side.left + radius,
            max(side.top, middle - half) + radius,
            side.right - radius,
            min(side.bottom, middle + half) - radius,
        )

    def anchor(self, spot: Spot, radius: float) -> Point:
        """Where an action's circle stands if it stands alone."""
        room = self.room_for(spot, radius)
        x, y = self.x_of(spot.days), self.y_of(spot.impact)
        return _between(x, room.left, room.right), _between(y, room.top, room.bottom)


def spread(
    spots: Sequence[Spot], grid: Grid, tries: Sequence[tuple[float, float]], gap: float = 2.0
) -> Layout:
    """Places for all circles so that none touches another, the same for the same spots in the same order.

    `tries` are radii in pixels, each with how many steps a circle may stray from its days, though one beside the
    other always is allowed. The first that gives all of them room is taken. If there is none, circles may
    stray as far as their row goes; if there still is no room they are smaller than the last radius.
    """
    for radius, stray in tries:
        places = _pack(spots, grid, radius, gap, max(stray * grid.step, 2 * radius + gap))
        if places is not None:
            return Layout(radius, places)
    least, wide = tries[-1][0], grid.area.right - grid.area.left
    radius = least
    while radius > _TINIEST:
        places = _pack(spots, grid, radius, gap * radius / least, wide)
        if places is not None:
            return Layout(radius, places)
        radius *= _SHRINK
    return Layout(radius, {spot.key: grid.anchor(spot, radius) for spot in spots})


def neighbour(places: Mapping[str, Point], key: str, right: int, down: int) -> str:
    """The circle nearest to one in a direction, straight ahead rather than aside; "" if there is none.

    `right` and `down` are 1, 0 or -1, and one of them is 0.
    """
    if key not in places:
        return ""
    here = places[key]
    best, least = "", math.inf
    for other, (x, y) in places.items():
        ahead = (x - here[0]) * right + (y - here[1]) * down
        aside = abs((x - here[0]) * down) + abs((y - here[1]) * right)
        far = math.hypot(ahead, 2 * aside)
        if other != key and ahead > 0.5 and far < least:
            best, least = other, far
    return best


def _pack(
    spots: Sequence[Spot], grid: Grid, radius: float, gap: float, farthest: float
) -> dict[str, Point] | None:
    """A free place for each, the nearest to where it would stand alone; None if there is not one for all."""
    pitch = 2 * radius + gap
    counts = Counter((spot.days, spot.impact) for spot in spots)
    rooms = {place: grid.room_for(Spot("", *place), radius) for place in counts}
    alone = {place: grid.anchor(Spot("", *place), radius) for place in counts}
    if not _can_hold(counts, rooms, pitch, farthest):
        return None
    offsets = _offsets(pitch, farthest, grid.row, parts=2 if len(spots) <= _FEW else 1)
    is_free, take = _occupancy(pitch)
    # A way that leads nowhere for one action does so for the next at the same place, which goes on from there.
    left = {place: iter(offsets) for place in counts}
    places: dict[str, Point] = {}
    for spot in spots:
        room, (x, y) = rooms[spot.days, spot.impact], alone[spot.days, spot.impact]
        for right, down in left[spot.days, spot.impact]:
            place = (x + right, y + down)
            inside = room.left <= place[0] <= room.right and room.top <= place[1] <= room.bottom
            if inside and is_free(place):
                take(place)
                places[spot.key] = place
                break
        else:
            return None
    return places


def _can_hold(
    counts: Mapping[_Place, int], rooms: Mapping[_Place, Box], pitch: float, farthest: float
) -> bool:
    """Whether it is worth trying: each room, and what is in reach of each place, has rows and columns enough."""
    in_room: Counter[Box] = Counter()
    for place, count in counts.items():
        room = rooms[place]
        in_room[room] += count
        if room.left > room.right or room.top > room.bottom:
            return False
        if count > _capacity(min(room.right - room.left, 2 * farthest), room.bottom - room.top, pitch):
            return False
    return all(
        count <= _capacity(room.right - room.left, room.bottom - room.top, pitch)
        for room, count in in_room.items()
    )


def _between(value: float, low: float, high: float) -> float:
    """The nearest to a value between two others; their middle where they are the wrong way round."""
    return min(max(value, low), high) if low <= high else (low + high) / 2


def _capacity(wide: float, high: float, pitch: float) -> int:
    """How many middles, a pitch apart in rows and columns, an area has room for."""
    return (math.floor(wide / pitch) + 1) * (math.floor(high / pitch) + 1)


def _offsets(pitch: float, farthest: float, high: float, parts: int) -> list[Point]:
    """Ways from a place, the shortest first, in steps of a part of the pitch."""
    step = pitch / parts
    wide, tall = math.floor(farthest / step), math.floor(high / step)
    ways = [(i * step, j * step) for i in range(-wide, wide + 1) for j in range(-tall, tall + 1)]
    return sorted(ways, key=lambda way: (math.hypot(*way), way))


def _occupancy(pitch: float) -> tuple[Callable[[Point], bool], Callable[[Point], None]]:
    """Whether a place is at least a pitch from all that are taken, and how to take one."""
    taken: dict[tuple[int, int], list[Point]] = {}
    nearest = pitch * 0.999  # rounding must not part what just fits

    def cell(place: Point) -> tuple[int, int]:
        return math.floor(place[0] / pitch), math.floor(place[1] / pitch)

    def is_free(place: Point) -> bool:
        column, row = cell(place)
        return all(
            math.hypot(place[0] - other[0], place[1] - other[1]) >= nearest
            for i in (column - 1, column, column + 1)
            for j in (row - 1, row, row + 1)
            for other in taken.get((i, j), ())
        )

    def take(place: Point) -> None:
        taken.setdefault(cell(place), []).append(place)

    return is_free, take
