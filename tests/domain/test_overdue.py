"""Overdue reviews told from texts are those that the rule of `cadence` finds."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.support.portfolio_entries import TODAY, entry_of, review_of, stamp
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.due import count_overdue
from wa_desktop.domain.overdue import count_overdue_reviews, is_before, review_limits
from wa_desktop.domain.portfolio import PortfolioEntry

ENTRY = entry_of(review_of(1, (1,)))

FIRST = datetime(2024, 2, 1, tzinfo=UTC)
times = st.timedeltas(timedelta(0), timedelta(1060)).map(lambda later: stamp(FIRST + later))
days = st.dates(date(2026, 1, 1), date(2026, 12, 31))

entries = st.builds(
    lambda cadence, created, last, changed, day, archived: ENTRY._replace(
        cadence_months=cadence.value,
        created_text=created,
        last_milestone_text=last,
        changed_text=changed,
        next_review_text=day.isoformat() if day else None,
        archived=archived,
    ),
    st.sampled_from(Cadence),
    times,
    st.none() | times | times.map(lambda text: text.replace(" ", "T")) | times.map(lambda text: text[:19]),
    st.none() | times,
    st.none() | days,
    st.booleans(),
)


@given(st.lists(entries, max_size=8), st.dates(date(2025, 1, 1), date(2027, 12, 31)))
def test_texts_tell_what_the_rule_finds(given_: list[PortfolioEntry], today: date) -> None:
    limits = review_limits(today)
    assert count_overdue_reviews(given_, today, limits) == count_overdue(given_, today)
    for entry in given_:
        known = is_before(entry, limits)
        assert known is None or known == bool(count_overdue([entry], today))


def test_a_review_is_overdue_the_day_after_its_day() -> None:
    limits = review_limits(TODAY)
    midnight = datetime.combine(date(2026, 7, 20), time()).astimezone(UTC)
    monthly = ENTRY._replace(cadence_months=1, last_milestone_text=stamp(midnight))
    assert is_before(monthly, limits) is False
    before = monthly._replace(last_milestone_text=stamp(midnight - timedelta(microseconds=1)))
    assert is_before(before, limits) is True
