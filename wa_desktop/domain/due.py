"""Which reviews are due: of one workload, and over the portfolio in the order they want attention."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from operator import attrgetter
from typing import NamedTuple

from wa_desktop.domain.cadence import ReviewDue, next_review
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.workload import Snapshot, Workload

SOON = 30
"""Days from today within which a review counts as due soon."""


DueOf = Callable[[PortfolioEntry], ReviewDue | None]


class DueReview(NamedTuple):
    """A workload of the portfolio that is to be reviewed, when, and why then."""

    entry: PortfolioEntry
    due: ReviewDue


def due_reviews(
    entries: Iterable[PortfolioEntry],
    today: date,
    within: int | None = None,
    due_of: DueOf = attrgetter("due"),
) -> list[DueReview]:
    """The workloads that are to be reviewed, the longest due first.

    With `within` only those of so many days from today; what is overdue is always among them. `due_of` may know from
    before when a workload is due.
    """
    until = date.max
    if within is not None and within < (date.max - today).days:
        until = today + timedelta(within)
    found = [DueReview(entry, due) for entry in entries if (due := due_of(entry)) and due.day <= until]
    return sorted(found, key=_by_day)


def count_overdue(entries: Iterable[PortfolioEntry], today: date) -> int:
    """How many reviews are overdue."""
    return sum(due.is_overdue(today) for entry in entries if (due := entry.due))


def review_due(snapshot: Snapshot, workload: Workload | None = None) -> ReviewDue | None:
    """When a workload is to be reviewed again; None for archived ones, templates, and where nobody wants it.

    `workload` are other properties than the snapshot's, such as those that stand in a form.
    """
    workload = workload or snapshot.workload
    if workload.archived or workload.template:
        return None
    return next_review(
        cadence=workload.cadence,
        set_day=workload.next_review,
        changed_at=workload.changed_at,
        last_review=snapshot.last_review,
        created=workload.created_at,
    )


def _by_day(review: DueReview) -> tuple[date, str, str]:
    return review.due.day, review.entry.name.casefold(), review.entry.id
