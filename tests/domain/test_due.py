"""What is due over the portfolio, in the order it wants attention, and of one workload."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.support.due_entries import TODAY, entry
from tests.support.reviews import make_workload
from wa_desktop.domain.cadence import Cadence, DueReason
from wa_desktop.domain.due import count_overdue, due_reviews, review_due
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.workload import MilestoneHead, Snapshot

entries = st.lists(
    st.builds(
        entry,
        st.sampled_from(["a", "B", "c"]),
        reviewed=st.none() | st.dates(date(2020, 1, 1), date(2027, 6, 1)),
        cadence=st.sampled_from(Cadence),
        set_day=st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
        changed=st.none() | st.dates(date(2020, 1, 1), date(2027, 6, 1)),
        archived=st.booleans(),
        template=st.booleans(),
    ),
    max_size=6,
)


def names(found: list[PortfolioEntry]) -> list[str]:
    return [one.name for one in found]


def test_the_longest_due_comes_first_and_far_ones_are_left_out() -> None:
    late = entry("Late", reviewed=date(2026, 6, 1))
    later = entry("Later", reviewed=date(2026, 8, 20))
    soon = entry("Soon", set_day=TODAY + timedelta(30))
    far = entry("Far", set_day=TODAY + timedelta(31))
    never = entry("Never", cadence=Cadence.NEVER)
    found = due_reviews([far, soon, never, later, late], TODAY, within=30)
    assert names([one.entry for one in found]) == ["Late", "Later", "Soon"]
    assert names([one.entry for one in due_reviews([far, soon, never, late], TODAY)]) == [
        "Late",
        "Soon",
        "Far",
    ]
    assert count_overdue([far, soon, never, later, late], TODAY) == 2


def test_archived_ones_and_templates_are_never_due() -> None:
    assert due_reviews([entry("A", archived=True), entry("T", template=True)], date(2030, 1, 1)) == []


def test_any_number_of_days_can_be_asked_for() -> None:
    assert len(due_reviews([entry("A")], TODAY, within=10**9)) == 1


@given(entries, st.none() | st.integers(0, 4000))
def test_nothing_overdue_is_ever_left_out(portfolio: list[PortfolioEntry], within: int | None) -> None:
    found = due_reviews(portfolio, TODAY, within)
    assert [one.due.day for one in found] == sorted(one.due.day for one in found)
    overdue = [one for one in found if one.due.is_overdue(TODAY)]
    assert len(overdue) == count_overdue(portfolio, TODAY)
    if within is not None:
        assert all((one.due.day - TODAY).days <= within for one in found)
    else:
        assert len(found) == sum(one.due is not None for one in portfolio)


def test_a_workload_is_due_by_its_newest_milestone() -> None:
    made = datetime(2026, 1, 5, 12, tzinfo=UTC)
    workload = replace(make_workload(), created_at=made)
    heads = tuple(
        MilestoneHead(number, f"M{number}", "", made + timedelta(days=30 * number), "") for number in (1, 2)
    )
    due = review_due(Snapshot(workload, (), heads))
    assert due
    assert (due.day, due.reason) == (date(2026, 6, 6), DueReason.CADENCE)
    yearly = review_due(Snapshot(workload, (), heads), replace(workload, cadence=Cadence.YEARLY))
    assert yearly
    assert yearly.day == date(2027, 3, 6)
    assert review_due(Snapshot(replace(workload, archived=True), (), heads)) is None
    assert review_due(Snapshot(replace(workload, template=True), (), heads)) is None
