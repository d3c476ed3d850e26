"""The arithmetic of the timeline, without a window: sections, estimated starts, conflicts, and rows."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from wa_desktop.domain.plan import Action, ActionStatus
from wa_desktop.ui.plan.sheet import ActionLine

MARKS = (30, 60, 90)
"""Days from today at which the sections end."""
MONTH = MARKS[0]
"""Days until the date that is given by one key."""
BACK, AHEAD = 370, 1100
"""Days before and after today that the axis covers at most; what is due further away stands at its end."""
_WORKING_DAYS = 5
_FRIDAY = 4


class Section(Enum):
    """When an action is due, counted from today."""

    OVERDUE = "overdue"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    LATER = "later"
    NO_DATE = "no date"


def section_of(due: date | None, today: date) -> Section:
    """The section of a due date: today and the 30 days after it are the first."""
    if due is None:
        return Section.NO_DATE
    ahead = (due - today).days
    if ahead < 0:
        return Section.OVERDUE
    ends = zip(MARKS, (Section.FIRST, Section.SECOND, Section.THIRD), strict=True)
    return next((section for end, section in ends if ahead <= end), Section.LATER)


def shifted(day: date, days: int) -> date:
    """The day so many days later, or the last or first there is."""
    return date.fromordinal(max(date.min.toordinal(), min(date.max.toordinal(), day.toordinal() + days)))


def start_of(due: date, days: float) -> date:
    """When work has to begin at the latest: `days` working days, Monday to Friday, of which `due` is the last.

    A due date at a weekend leaves the Friday before it as the last one. Part of a day counts as a day.
    """
    left = max(1, math.ceil(days)) - 1
    day = shifted(due, min(0, _FRIDAY - due.weekday()))
    weeks, rest = divmod(left, _WORKING_DAYS)
    day = shifted(day, -7 * weeks)
    return shifted(day, -rest - (2 if rest > day.weekday() else 0))


def conflicts_of(lines: Iterable[ActionLine]) -> dict[str, tuple[str, ...]]:
    """By the id of each live action that is due before what it waits for: the labels of those."""
    live = {line.action.id: line.action for line in lines if line.action.is_live and line.action.due}
    found = {action.id: tuple(_too_late(action, live)) for action in live.values()}
    return {action_id: labels for action_id, labels in found.items() if labels}


def is_on_timeline(line: ActionLine) -> bool:
    """Whether it has a place on the axis: it has a date, and was not turned down."""
    return line.action.due is not None and line.action.status is not ActionStatus.WONT_DO


@dataclass(frozen=True)
class Span:
    """The days an axis covers, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many they are."""
        return (self.last - self.first).days + 1

    def offset(self, day: date) -> int:
        """How many days a day lies after the first; a day outside counts as the nearest one inside."""
        return (max(self.first, min(self.last, day)) - self.first).days

    def covers(self, day: date) -> bool:
        """Whether a day is on the axis."""
        return self.first <= day <= self.last


def span_of(lines: Iterable[ActionLine], today: date) -> Span:
    """An axis with everything on it and room to drag: from a week before today to two weeks after the last mark at least."""
    shown = [line for line in lines if is_on_timeline(line)]
    dues = [line.action.due for line in shown if line.action.due]
    starts = [start_of(line.action.due, line.days) for line in shown if line.action.due]
    first = min([shifted(today, -7), *(shifted(day, -4) for day in starts)])
    last = max([shifted(today, MARKS[-1] + 14), *(shifted(day, 21) for day in dues)])
    return Span(max(first, shifted(today, -BACK)), min(last, shifted(today, AHEAD)))


def in_rows(extents: Sequence[tuple[float, float]]) -> list[int]:
    """The row of each stretch from left to right, so that none touches another and few rows are needed."""
    ends: list[float] = []
    rows = [0] * len(extents)
    for number in sorted(range(len(extents)), key=lambda one: extents[one]):
        left, right = extents[number]
        row = next((one for one, end in enumerate(ends) if end <= left), len(ends))
        if row == len(ends):
            ends.append(right)
        ends[row] = right
        rows[number] = row
    return rows


def month_starts(span: Span) -> list[date]:
    """The first day of each month on the axis."""
    day = span.first.replace(day=1)
    found = []
    while day <= span.last:
        if day >= span.first:
            found.append(day)
        after = shifted(day, 32).replace(day=1)
        if after <= day:
            break
        day = after
    return found


def _too_late(action: Action, live: dict[str, Action]) -> Iterable[str]:
    for other in (live.get(one) for one in action.depends_on):
        if other and other.due and action.due and action.due < other.due:
            yield other.label
