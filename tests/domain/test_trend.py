"""Points of a trend and the burn-down of a plan, by example and against counting day by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.plans import TODAY, action
from tests.support.small_snapshots import EXTRA, MAIN, snapshot
from wa_desktop.domain.cadence import local_day
from wa_desktop.domain.plan import Action, ActionStatus
from wa_desktop.domain.rating import rate_all, total_counts
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.trend import NOW, BurnDown, TrendPoint, burn_down, damaged_point, trend_of, trend_point
from wa_desktop.domain.workload import MilestoneHead, Snapshot

AT = datetime(2026, 1, 5, 12, tzinfo=UTC)


def point(number: int, held: Snapshot, days: int = 0) -> TrendPoint:
    risks = {ref: rating.risk for ref, rating in rate_all(held).items()}
    return trend_point(number, f"M{number}", AT + timedelta(days=days), held, risks)


def day(number: int) -> date:
    return date(2026, 1, 5) + timedelta(days=number)


def noon(number: int) -> datetime:
    return AT + timedelta(days=number)


def test_a_point_counts_every_question_once_per_lens_and_in_total() -> None:
    held = snapshot({"s1": "YYY", "s2": "NNN", "c1": "YN-", "x1": "YYY"})
    made = point(1, held)
    assert made.total() == total_counts(rate_all(held))
    assert made.total("main") + made.total("extra") == made.total()
    assert made.total("main") == RiskCounts(high=1, medium=1, none=1, unanswered=1)
    assert made.answered_share("main") == 3 / 4
    assert made.scores["main", "safety"] == 50
    assert made.scores["main", "cost"] == 50
    assert made.scores["extra", "cost"] == 100
    assert made.uses("extra")
    assert not made.uses("other")


def test_points_stand_by_time_with_now_last_and_the_newest_names() -> None:
    old = replace(snapshot(), reviews=snapshot().reviews[:1])
    renamed = replace(MAIN, name="Main 2", pillars=MAIN.pillars[:1])
    new = replace(snapshot(), reviews=(replace(snapshot().reviews[0], lens=renamed), snapshot().reviews[1]))
    trend = trend_of([point(NOW, new, 9), point(2, old, 9), point(1, old)])
    assert [one.number for one in trend.points] == [1, 2, NOW]
    assert [pillar.key for pillar in trend.pillars] == [
        ("main", "safety"),
        ("main", "cost"),
        ("extra", "cost"),
    ]
    assert trend.lenses[0] == ("main", "Main 2")
    assert [pillar.key for pillar in trend.along("extra")] == [("extra", "cost")]
    assert trend.along()[0].lens_name == "Main 2"


def test_a_damaged_milestone_has_a_place_and_no_numbers() -> None:
    made = damaged_point(MilestoneHead(3, "Q3", "", AT, "0" * 64))
    assert made.damaged
    assert made.total() == RiskCounts()
    assert made.answered_share() is None
    assert not made.uses()
    assert trend_of([made]).points == (made,)


def test_a_plan_burns_down_by_what_was_done_and_by_what_is_due() -> None:
    plan = (
        action(1, created_at=noon(0), due=day(10), status=ActionStatus.DONE, done_at=noon(4)),
        action(2, created_at=noon(0), due=day(20)),
        action(3, created_at=noon(2), status=ActionStatus.IN_PROGRESS),
        action(4, created_at=noon(2), due=day(30), status=ActionStatus.WONT_DO),
    )
    burn = burn_down(plan, day(12))
    assert burn
    assert (burn.first, burn.last, burn.total, burn.undated) == (day(0), day(20), 3, 1)
    assert burn.actual == ((day(0), 2), (day(2), 3), (day(4), 2))
    assert burn.planned == ((day(0), 2), (day(2), 3), (day(10), 2), (day(20), 1))
    assert burn.actual_on(day(3)) == 3
    assert burn.actual_on(day(13)) is None
    assert burn.planned_on(day(13)) == 2
    assert (burn.ideal_on(day(0)), burn.ideal_on(day(10)), burn.ideal_on(day(25))) == (3.0, 1.5, 0.0)
    assert burn.days == (day(0), day(2), day(4), day(10), day(12), day(20))


def test_without_actions_or_dates_little_is_said() -> None:
    assert burn_down((), TODAY) is None
    assert burn_down((action(1, status=ActionStatus.WONT_DO),), TODAY) is None
    bare = burn_down((action(1), action(2, status=ActionStatus.DONE)), TODAY)
    assert bare
    assert (bare.first, bare.last, bare.last_due) == (TODAY, TODAY, None)
    assert bare.actual_on(TODAY) == 1
    assert bare.ideal_on(TODAY) is None


def counted(burn: BurnDown, actions: tuple[Action, ...], on: date) -> tuple[int, int]:
    """The same by looking at every action on a day."""
    actual = planned = 0
    for one in actions:
        if one.status is ActionStatus.WONT_DO:
            continue
        born = local_day(one.created_at) or burn.first
        if born > on:
            continue
        finished = one.status is ActionStatus.DONE and (local_day(one.done_at) or born) <= on
        actual += not finished
        planned += not (one.due and one.due <= on)
    return actual, planned


moments = st.none() | st.integers(0, 40).map(noon)
some_actions = st.lists(
    st.builds(
        lambda created, due, status, done: (created, due, status, done),
        moments,
        st.none() | st.integers(-5, 50).map(day),
        st.sampled_from(ActionStatus),
        moments,
    ),
    max_size=8,
).map(
    lambda rows: tuple(
        action(
            number,
            created_at=created,
            due=due,
            status=status,
            done_at=done if status is ActionStatus.DONE else None,
        )
        for number, (created, due, status, done) in enumerate(rows, 1)
    )
)


@settings(max_examples=60, deadline=None)
@given(some_actions, st.integers(0, 45).map(day))
def test_every_day_has_the_number_that_counting_gives(actions: tuple[Action, ...], today: date) -> None:
    burn = burn_down(actions, today)
    if burn is None:
        assert all(one.status is ActionStatus.WONT_DO for one in actions)
        return
    assert burn.first <= burn.last
    assert set(burn.days) >= {burn.first, burn.last}
    for number in range((burn.last - burn.first).days + 1):
        on = burn.first + timedelta(days=number)
        actual, planned = counted(burn, actions, on)
        assert burn.planned_on(on) == planned
        if on <= today:
            assert burn.actual_on(on) == actual
    ideal = [burn.ideal_on(on) for on in burn.days]
    assert all(0 <= (one or 0) <= burn.total for one in ideal)


def test_both_lenses_are_there() -> None:
    assert {alias for alias, _ in trend_of([point(1, snapshot())]).lenses} == {MAIN.alias, EXTRA.alias}
