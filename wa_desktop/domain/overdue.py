"""Which reviews are overdue, told from texts where they say so: ten thousand are asked while somebody waits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta

from wa_desktop.domain.cadence import Cadence, add_months
from wa_desktop.domain.portfolio import PortfolioEntry

ReviewLimits = Mapping[int, str]
"""By cadence in months the time of the first review after which the next is not overdue, as SQLite keeps times."""


def review_limits(today: date) -> ReviewLimits:
    """Those of a day."""
    return {each.value: _limit(each, today) for each in Cadence if each}


def is_before(entry: PortfolioEntry, limits: ReviewLimits) -> bool | None:
    """Whether the last review, or the beginning, was before its cadence's limit; None where more counts than that."""
    if entry.next_review_text or entry.changed_text or entry.archived or entry.template:
        return None
    if not entry.cadence_months:
        return False
    since = entry.last_milestone_text or entry.created_text
    limit = limits.get(entry.cadence_months, "")
    return since < limit if len(since) == len(limit) and since[10] == limit[10] else None


def count_overdue_reviews(entries: Iterable[PortfolioEntry], today: date, limits: ReviewLimits) -> int:
    """How many reviews are overdue, as `due.count_overdue` counts them; `limits` are those of the day."""
    overdue = 0
    for entry in entries:
        known = is_before(entry, limits)
        if known is None:
            due = entry.due
            known = due is not None and due.is_overdue(today)
        overdue += known
    return overdue


def _limit(cadence: Cadence, today: date) -> str:
    """The first moment of reviews that are not overdue today: the next day's midnight here."""
    last = add_months(today, -cadence.value)
    while add_months(last, cadence.value) < today:
        last += timedelta(days=1)
    while add_months(last, cadence.value) >= today:
        last -= timedelta(days=1)
    midnight = datetime.combine(last + timedelta(days=1), datetime.min.time()).astimezone(UTC)
    return f"{midnight:%Y-%m-%d %H:%M:%S.%f}"
