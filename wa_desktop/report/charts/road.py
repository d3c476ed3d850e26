"""Where actions stand on the road of the next 90 days, and the ways of the arrows between them: pure geometry."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from wa_desktop.domain.plan import ActionStatus
from wa_desktop.report.charts.labels import Line
from wa_desktop.report.records_delivery import ActionFacts

OVERDUE, LATER = -1, 0
ZONES = (OVERDUE, 30, 60, 90, LATER)
"""The phases of `ActionFacts` from left to right."""

_DAYS = 30
_WEEK = 7 / 5
"""Days of a calendar for each working day."""

_HEAD = 0.055
"""The length of an arrow's head in inches."""


@dataclass(frozen=True)
class Stop:
    """An action on the road: its zone, and its beginning and end in it from 0 to 1.

    `begun` is in progress, `assumed` says that nobody gave an effort; one that is not `dated` has no due date.
    """

    zone: int
    start: float
    end: float
    begun: bool
    assumed: bool
    dated: bool = True


def stop_of(fact: ActionFacts, today: date, *, assumed: bool) -> Stop:
    """Where an action stands. Its beginning may lie in an earlier zone: then it is below 0, by zones of 30 days."""
    begun = fact.status is ActionStatus.IN_PROGRESS
    days = (fact.days_assumed if fact.days is None else fact.days) * _WEEK
    if fact.due is None or fact.phase not in ZONES[1:-1]:
        zone = fact.phase if fact.phase in ZONES else LATER
        length = min(days / _DAYS, 0.5)
        return Stop(zone, 0.5 - length, 0.5, begun, assumed, fact.due is not None)
    away = min(max((fact.due - today).days, 0), fact.phase)
    before = fact.phase - _DAYS
    start = max(away - days, 0.0)
    return Stop(fact.phase, (start - before) / _DAYS, (away - before) / _DAYS, begun, assumed)


@dataclass(frozen=True)
class Road:
    """The road from `left` to `right` in inches; `used` are the zones that an action stands in.

    `outer` is the width of a zone at one of the ends.
    """

    left: float
    right: float
    outer: float
    used: Collection[int]

    @property
    def zones(self) -> tuple[int, ...]:
        """The three of 30 days, and those at the ends where there is something in them."""
        return tuple(zone for zone in ZONES if zone > 0 or zone in self.used)

    @property
    def ends(self) -> tuple[int, ...]:
        """The zones at the ends."""
        return tuple(zone for zone in self.zones if zone <= 0)

    @property
    def marks(self) -> tuple[float, ...]:
        """Where today, 30, 60 and 90 days stand."""
        return (*(self.zone(zone)[0] for zone in ZONES[1:-1]), self.zone(ZONES[-2])[1])

    def zone(self, wanted: int) -> tuple[float, float]:
        """From where to where a zone goes."""
        inner = max((self.right - self.left - self.outer * len(self.ends)) / 3, 0.0)
        widths = [inner if zone > 0 else self.outer for zone in self.zones]
        place = self.zones.index(wanted)
        start = self.left + sum(widths[:place])
        return start, start + widths[place]

    def span(self, stop: Stop) -> tuple[float, float]:
        """The beginning and the end of an action's bar."""
        left, right = self.zone(stop.zone)
        return left + (right - left) * stop.start, left + (right - left) * stop.end

    def way(self, first: Stop, high: float, then: Stop, low: float, *, bar: float, mark: float) -> Line:
        """The arrow from an action at the height `high` to one at `low` that waits for it.

        `bar` is half the height of a bar, `mark` that of a due date's mark.
        """
        x = self.span(first)[1]
        start, end = self.span(then)
        down = 1.0 if low < high else -1.0
        begin = (x, high - down * mark)
        if start > x + 2 * _HEAD:
            return (begin, (x, low), (start, low))
        if start <= x <= end - mark:
            return (begin, (x, low + down * bar))
        if abs(x - end) < mark + 2 * _HEAD:
            return (begin, (end, low + down * mark))
        return (begin, (x, low), (end + mark, low))


def arrow(way: Line) -> tuple[Line, Line]:
    """A line and its head, a triangle at its end."""
    (x1, y1), (x2, y2) = way[-2:]
    length = math.hypot(x2 - x1, y2 - y1) or 1.0
    dx, dy = (x2 - x1) / length, (y2 - y1) / length
    foot = (x2 - dx * _HEAD, y2 - dy * _HEAD)
    side = _HEAD * 0.45
    head = (
        (x2, y2),
        (foot[0] - dy * side, foot[1] + dx * side),
        (foot[0] + dy * side, foot[1] - dx * side),
        (x2, y2),
    )
    return (*way[:-1], foot), head
