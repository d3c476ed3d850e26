"""When a review is due: by cadence, by a day that was set, and at once after a significant change."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_desktop.domain.cadence import Cadence, DueReason, ReviewDue, add_months, local_day, next_review

CREATED = datetime(2026, 5, 4, 12, tzinfo=UTC)
REVIEWED = datetime(2026, 11, 15, 12, tzinfo=UTC)
days = st.dates(date(1971, 2, 1), date(2999, 1, 1))
moments = st.datetimes(datetime(1971, 2, 1), datetime(2999, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 the zone is given beside


def due(**more: Any) -> ReviewDue | None:
    usual: dict[str, Any] = {
        "cadence": Cadence.QUARTERLY,
        "set_day": None,
        "changed_at": None,
        "last_review": REVIEWED,
        "created": CREATED,
    }
    return next_review(**usual | more)


@pytest.mark.parametrize(
    ("cadence", "day"),
    [
        (Cadence.MONTHLY, date(2026, 12, 15)),
        (Cadence.QUARTERLY, date(2027, 2, 15)),
        (Cadence.HALF_YEARLY, date(2027, 5, 15)),
        (Cadence.YEARLY, date(2027, 11, 15)),
    ],
)
def test_the_cadence_counts_from_the_last_milestone(cadence: Cadence, day: date) -> None:
    assert due(cadence=cadence) == ReviewDue(day, DueReason.CADENCE)


def test_before_the_first_milestone_the_cadence_counts_from_the_first_day() -> None:
    assert due(last_review=None) == ReviewDue(date(2026, 8, 4), DueReason.CADENCE)
    assert due(last_review=None, created=None) is None


def test_who_wants_no_cadence_is_only_asked_by_a_day_or_a_change() -> None:
    assert due(cadence=Cadence.NEVER) is None
    day = date(2027, 1, 7)
    assert due(cadence=Cadence.NEVER, set_day=day) == ReviewDue(day, DueReason.DAY)
    changed = REVIEWED + timedelta(days=2)
    found = due(cadence=Cadence.NEVER, changed_at=changed)
    assert found == ReviewDue(date(2026, 11, 17), DueReason.CHANGE)


def test_a_day_that_was_set_goes_before_the_cadence_until_a_milestone_is_saved_on_it_or_later() -> None:
    early, late = date(2026, 11, 16), date(2028, 1, 1)
    assert due(set_day=early) == ReviewDue(early, DueReason.DAY)
    assert due(set_day=late) == ReviewDue(late, DueReason.DAY)
    for used in (date(2026, 11, 15), date(2026, 11, 14)):
        assert due(set_day=used) == due()


def test_a_change_asks_at_once_and_the_next_milestone_ends_it() -> None:
    second = timedelta(seconds=1)
    asked = due(changed_at=REVIEWED + second, set_day=date(2030, 1, 1))
    assert asked == ReviewDue(REVIEWED.date(), DueReason.CHANGE)
    assert due(changed_at=REVIEWED) == due(changed_at=REVIEWED - second) == due()
    assert due(changed_at=CREATED, last_review=None) == ReviewDue(CREATED.date(), DueReason.CHANGE)


def test_a_review_is_overdue_on_the_day_after() -> None:
    review = ReviewDue(date(2027, 2, 15), DueReason.CADENCE)
    assert [review.is_overdue(date(2027, 2, day)) for day in (14, 15, 16)] == [False, False, True]
    assert [review.days_late(date(2027, 2, day)) for day in (14, 15, 16, 28)] == [0, 0, 1, 13]


def test_after_a_change_it_is_overdue_on_the_same_day() -> None:
    review = ReviewDue(date(2027, 2, 15), DueReason.CHANGE)
    assert [review.is_overdue(date(2027, 2, day)) for day in (14, 15, 16)] == [False, True, True]
    assert review.days_late(date(2027, 2, 15)) == 0


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 1, 31), 11, date(2026, 12, 31)),
        (date(9999, 11, 5), 3, date.max),
        (date(9999, 11, 5), 1, date(9999, 12, 5)),
    ],
)
def test_months_are_added_as_people_do(day: date, months: int, then: date) -> None:
    assert add_months(day, months) == then


@given(days, st.integers(0, 600))
def test_adding_months_keeps_the_day_or_takes_the_last_of_the_month(day: date, months: int) -> None:
    then = add_months(day, months)
    assert (then.year * 12 + then.month) - (day.year * 12 + day.month) == months
    assert then.day == min(day.day, monthrange(then.year, then.month)[1])


@given(days, days, st.integers(0, 24))
def test_who_was_reviewed_later_is_due_later(one: date, other: date, months: int) -> None:
    first, second = sorted((one, other))
    assert add_months(first, months) <= add_months(second, months)


@given(
    st.sampled_from(Cadence),
    st.none() | days,
    st.none() | moments,
    st.none() | moments,
    st.none() | moments,
)
def test_what_is_due_follows_from_exactly_one_reason(
    cadence: Cadence,
    set_day: date | None,
    changed_at: datetime | None,
    last_review: datetime | None,
    created: datetime | None,
) -> None:
    found = next_review(
        cadence=cadence, set_day=set_day, changed_at=changed_at, last_review=last_review, created=created
    )
    last = last_review.astimezone().date() if last_review else None
    asks = changed_at is not None and (last_review is None or changed_at > last_review)
    counts = set_day is not None and (last is None or set_day > last)
    if asks and changed_at:
        assert found == ReviewDue(changed_at.astimezone().date(), DueReason.CHANGE)
    elif counts and set_day:
        assert found == ReviewDue(set_day, DueReason.DAY)
    elif cadence and (last_review or created):
        assert found
        assert found.reason is DueReason.CADENCE
        since = last or local_day(created)
        assert since
        assert found.day > since
    else:
        assert found is None


@given(st.sampled_from(Cadence), st.none() | days, st.none() | moments, st.none() | moments, moments)
def test_a_milestone_never_leaves_a_review_overdue_on_its_own_day(
    cadence: Cadence,
    set_day: date | None,
    changed_at: datetime | None,
    created: datetime | None,
    saved: datetime,
) -> None:
    changed = min(changed_at, saved) if changed_at else None
    found = next_review(
        cadence=cadence, set_day=set_day, changed_at=changed, last_review=saved, created=created
    )
    assert found is None or found.day > saved.astimezone().date()


@given(moments)
def test_the_day_is_the_one_where_the_person_sits(moment: datetime) -> None:
    assert local_day(moment) == moment.astimezone().date()
    assert local_day(None) is None
