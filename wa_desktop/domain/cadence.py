"""When a workload is to be reviewed again: by its cadence, by a day that was set, or because something changed."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum

from wa_desktop.domain.errors import FieldProblem, message

SHORTEST_MONTH = 28
"""Every month has so many days."""


class Cadence(IntEnum):
    """How often a workload is reviewed, in months; NEVER asks for no review."""

    NEVER = 0
    MONTHLY = 1
    QUARTERLY = 3
    HALF_YEARLY = 6
    YEARLY = 12


class DueReason(StrEnum):
    """What a review is due for."""

    CADENCE = "cadence"
    DAY = "day"
    CHANGE = "change"


@dataclass(frozen=True)
class ReviewDue:
    """The day of the next review and why it is then; overdue once the day has passed."""

    day: date
    reason: DueReason

    def days_late(self, today: date) -> int:
        """How many days ago it was due; 0 while it is not."""
        return max(0, (today - self.day).days)

    def is_overdue(self, today: date) -> bool:
        """Whether the day has passed; a significant change asks for a review at once."""
        return self.day < today or (self.reason is DueReason.CHANGE and self.day <= today)


def next_review(
    *,
    cadence: Cadence,
    set_day: date | None,
    changed_at: datetime | None,
    last_review: datetime | None,
    created: datetime | None,
) -> ReviewDue | None:
    """When the next review is due; None where nobody wants one.

    A review ends with a milestone, so `last_review` is the time of the newest one; before the first, the cadence
    counts from the day the workload was created. A significant change noted after that milestone asks for a review
    at once. A day that was set counts until a milestone is saved on it or later. The rule is ours.
    """
    last = local_day(last_review)
    changed = local_day(changed_at)
    if changed and changed_at and (last_review is None or changed_at > last_review):
        return ReviewDue(changed, DueReason.CHANGE)
    if set_day and (last is None or set_day > last):
        return ReviewDue(set_day, DueReason.DAY)
    since = last or local_day(created)
    if cadence is Cadence.NEVER or since is None:
        return None
    return ReviewDue(add_months(since, cadence.value), DueReason.CADENCE)


def check_next_review(day: date | None, last_review: datetime | None) -> FieldProblem | None:
    """What is wrong with a day that is set for the next review; None if nothing is."""
    last = local_day(last_review)
    if day is None or last is None or day > last:
        return None
    return FieldProblem(
        "next_review",
        message("The last review was on {day}; choose a later day for the next one.", day=last.isoformat()),
    )


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    month += 1
    if year > date.max.year:
        return date.max
    if day.day <= SHORTEST_MONTH:
        return date(year, month, day.day)
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def local_day(moment: datetime | None) -> date | None:
    """The day of a time where the person sits."""
    # Ten thousand workloads ask this at once, and `astimezone` would make a zone for each of them.
    return date.fromtimestamp(moment.timestamp()) if moment else None  # noqa: DTZ012 the day here is what is asked for
