"""Time along a chart: which days get a label, where a day stands, and room between points that are close."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from wa_desktop.domain.cadence import add_months

LEAST_DAYS = 14.0
"""A chart shows at least so many days, so that two milestones of one workshop do not look like a year."""

_DAY_STEPS = (1, 2, 7, 14)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)


@dataclass(frozen=True)
class Tick:
    """A labelled day of the axis: its ordinal and its words."""

    day: float
    words: str


@dataclass(frozen=True)
class Span:
    """The days a chart shows, as ordinals; parts of a day count."""

    first: float
    last: float

    def x_of(self, day: float, left: float, right: float) -> float:
        """Where a day stands between two edges."""
        return left + (right - left) * (day - self.first) / (self.last - self.first)


def ordinal(moment: datetime) -> float:
    """A time as a number of days where the person sits."""
    local = moment.astimezone()
    return local.toordinal() + (local.hour * 60 + local.minute) / 1440 + local.second / 86_400


def span_of(days: Sequence[float]) -> Span:
    """From the first to the last of some days, LEAST_DAYS at least; what is missing is put before them."""
    last = max(days)
    first = max(min(*days, last - LEAST_DAYS), 1.0)
    return Span(first, max(last, first + LEAST_DAYS))


def ticks(span: Span, most: int) -> tuple[Tick, ...]:
    """At most so many days of the span with words: whole days, else firsts of months, else of years."""
    room = max(most, 1)
    first, last = _day(math.ceil(span.first)), _day(math.floor(span.last))
    if last < first:
        return ()
    for step in _DAY_STEPS:
        if (span.last - span.first) / step + 1 <= room:
            start = first.toordinal()
            start += -(start - 1) % step if step >= 7 else 0  # Mondays: ordinal 1 is one
            return tuple(
                Tick(day, _words(_day(day), "d MMM")) for day in range(start, last.toordinal() + 1, step)
            )
    for step in _MONTH_STEPS:
        days = _months(first, last, step)
        if len(days) <= room or step == _MONTH_STEPS[-1]:
            style = "yyyy" if step >= 12 else "MMM yyyy"
            return tuple(Tick(day.toordinal(), _words(day, style)) for day in days[:room])
    return ()


def spread(places: Sequence[float], gap: float, left: float, right: float) -> list[float]:
    """The same places, in order, pushed apart where they are closer than a gap, and kept between two edges."""
    if not places:
        return []
    gap = min(gap, (right - left) / max(len(places) - 1, 1))
    found: list[float] = []
    for place in places:
        found.append(max(place, left if not found else found[-1] + gap))
    edge = right
    for number in range(len(found) - 1, -1, -1):
        found[number] = min(found[number], edge)
        edge = found[number] - gap
    return found


def even_steps(most: int, lines: int = 4) -> tuple[int, int]:
    """The top of an axis of whole numbers and the step between its lines: 1, 2 or 5 times a power of ten."""
    step = 1
    while math.ceil(max(most, 1) / step) > lines:
        digits = str(step)
        step = step * 5 // 2 if digits[0] == "2" else step * 2
    return step * math.ceil(max(most, 1) / step), step


def _months(first: date, last: date, step: int) -> list[date]:
    """The firsts of months from one day to another, each so many months after the one before."""
    number = first.year * 12 + first.month - 1 + (first.day > 1)
    number += -number % step
    if number // 12 > date.max.year:
        return []
    days = []
    day = date(number // 12, number % 12 + 1, 1)
    while day <= last:
        days.append(day)
        following = add_months(day, step)
        if following <= day or following == date.max:
            break
        day = following
    return days


def _day(number: float) -> date:
    return date.fromordinal(min(max(int(number), 1), date.max.toordinal()))


def _words(day: date, style: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), style)
