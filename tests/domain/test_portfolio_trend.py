"""The trend of the portfolio and its quarter: by example, and against a naive count day by day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.portfolio_entries import entry_of, numbers_over, review_of, stamp
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry, RiskMove
from wa_desktop.domain.portfolio_quarter import (
    AT_RISK,
    CLOSED,
    LOOK_BACK_DAYS,
    QuarterMoves,
    look_back,
    this_quarter,
)
from wa_desktop.domain.portfolio_trend import Period, PortfolioPoint, period_start, portfolio_trend
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.standing import LensStanding, count_letters

TODAY = date(2026, 8, 20)


def workload(number: int, risks: str | None, lens_id: int = 1) -> PortfolioEntry:
    standing = (LensStanding(lens_id, risks, ""),) if risks is not None else None
    return entry_of(review_of(number, ()))._replace(standing=standing)


def milestone(workload_id: int, number: int, day: date, risks: str, lens_id: int = 1) -> MilestoneRisks:
    return MilestoneRisks(f"{workload_id:032x}", number, lens_id, stamp(at(day)), risks)


def at(day: date, hour: int = 12) -> datetime:
    """An hour of a day where the person sits."""
    return datetime.combine(day, time(hour)).astimezone(UTC)


# The trend


def test_each_workload_counts_in_its_latest_state_by_then() -> None:
    entries = [workload(1, "NNNN"), workload(2, "HMUU"), workload(3, "UUUU")]
    milestones = [
        milestone(1, 1, date(2026, 1, 10), "HHMU"),
        milestone(1, 2, date(2026, 3, 31), "HMMM"),
        milestone(1, 3, date(2026, 7, 2), "NNNM"),
        milestone(2, 1, date(2026, 4, 1), "HHHU"),
        milestone(3, 1, date(2026, 2, 1), "UUUU"),
        milestone(9, 1, date(2026, 2, 1), "HHHH"),
    ]
    first, second, now = portfolio_trend(entries, milestones, TODAY)
    assert (first.first, first.day, first.reviewed) == (date(2026, 1, 1), date(2026, 3, 31), 1)
    assert (first.counts.high, first.counts.medium, first.answered_share) == (1, 3, 1.0)
    assert (second.day, second.reviewed, second.counts.high, second.counts.medium) == (
        date(2026, 6, 30),
        2,
        4,
        3,
    )
    assert second.answered_share == 7 / 8
    assert (now.day, now.is_now, now.reviewed) == (TODAY, True, 2)
    assert (now.counts.high, now.counts.medium, now.counts.none, now.high_each) == (1, 1, 4, 0.5)


def test_months_are_told_one_by_one() -> None:
    points = portfolio_trend(
        [workload(1, "N")], [milestone(1, 1, date(2026, 5, 31), "H")], TODAY, Period.MONTH
    )
    assert [point.first.month for point in points] == [5, 6, 7, 8]
    assert [point.counts.high for point in points] == [1, 1, 1, 0]


def test_no_more_than_the_last_periods_are_shown() -> None:
    points = portfolio_trend([workload(1, "N")], [milestone(1, 1, date(2001, 1, 1), "H")], TODAY, most=4)
    assert [point.first for point in points] == [
        date(2025, 10, 1),
        date(2026, 1, 1),
        date(2026, 4, 1),
        date(2026, 7, 1),
    ]
    assert [point.counts.high for point in points] == [1, 1, 1, 0]


def test_without_milestones_there_is_now_alone() -> None:
    (point,) = portfolio_trend([workload(1, "HM")], [], TODAY)
    assert (point.is_now, point.counts.high, point.reviewed) == (True, 1, 1)
    (point,) = portfolio_trend([], [], TODAY)
    assert (point.counts, point.answered_share, point.high_each) == (RiskCounts(), None, None)


def test_letters_still_to_be_made_are_those_of_the_newest_milestone() -> None:
    points = portfolio_trend([workload(1, None)], [milestone(1, 1, date(2026, 7, 31), "HHU")], TODAY)
    assert points[-1].counts.high == 2


def test_one_lens_alone_can_be_asked_for() -> None:
    entry = workload(1, "N")._replace(standing=(LensStanding(1, "N", ""), LensStanding(2, "HH", "")))
    milestones = [
        milestone(1, 1, date(2026, 3, 1), "H"),
        milestone(1, 1, date(2026, 3, 1), "HHH", lens_id=2),
        milestone(1, 2, date(2026, 6, 1), "HHHH", lens_id=2),
    ]
    both = portfolio_trend([entry], milestones, TODAY)
    assert [point.counts.high for point in both] == [4, 4, 2]
    first = portfolio_trend([entry], milestones, TODAY, lens_ids={1})
    assert [point.counts.high for point in first] == [1, 0, 0]
    assert [point.reviewed for point in first] == [1, 0, 1]


def test_the_last_day_of_a_period_is_in_it() -> None:
    last = MilestoneRisks(f"{1:032x}", 1, 1, stamp(at(date(2026, 4, 1), 0) - timedelta(microseconds=1)), "H")
    after = MilestoneRisks(f"{2:032x}", 1, 1, stamp(at(date(2026, 4, 1), 0)), "H")
    points = portfolio_trend([workload(1, "H"), workload(2, "H")], [last, after], TODAY)
    assert [point.reviewed for point in points] == [1, 2, 2]


@given(
    st.lists(
        st.lists(st.tuples(st.integers(0, 400), st.text("HMNUA", min_size=3, max_size=3)), max_size=4),
        max_size=5,
    ),
    st.sampled_from(Period),
)
def test_the_trend_is_what_a_naive_count_finds(given_: list[list[tuple[int, str]]], period: Period) -> None:
    start = date(2025, 7, 1)
    entries = [workload(number, "HMN") for number in range(len(given_))]
    milestones = [
        milestone(number, place, start + timedelta(days), risks)
        for number, of_workload in enumerate(given_)
        for place, (days, risks) in enumerate(of_workload, 1)
    ]
    points = portfolio_trend(entries, milestones, TODAY, period)
    assert len(points) <= 12
    assert points[-1].reviewed == len(entries)
    for point in points[:-1]:
        assert (point.counts, point.reviewed) == naive_state(milestones, point)


def naive_state(milestones: list[MilestoneRisks], point: PortfolioPoint) -> tuple[RiskCounts, int]:
    """Of each workload the milestone of the highest number saved by the end of the period."""
    latest: dict[str, MilestoneRisks] = {}
    for one in milestones:
        if one.recorded_at.astimezone().date() <= point.day:
            before = latest.get(one.workload_id)
            if before is None or before.number < one.number:
                latest[one.workload_id] = one
    letters = [one.risks for one in latest.values() if set(one.risks) != {"U"}]
    return sum(map(count_letters, letters), RiskCounts()), len(letters)


@pytest.mark.parametrize(
    ("day", "month", "quarter"),
    [
        (date(2026, 1, 1), date(2026, 1, 1), date(2026, 1, 1)),
        (date(2026, 3, 31), date(2026, 3, 1), date(2026, 1, 1)),
        (date(2026, 12, 31), date(2026, 12, 1), date(2026, 10, 1)),
    ],
)
def test_periods_are_those_of_the_calendar(day: date, month: date, quarter: date) -> None:
    assert period_start(day, Period.MONTH) == month
    assert period_start(day, Period.QUARTER) == quarter


# The quarter, from 1 July 2026 on

HIGH, MEDIUM, NONE, OPEN, NOT_APPLICABLE = "HIGH", "MEDIUM", "NONE", "UNANSWERED", "NOT_APPLICABLE"
DAY_ONE = date(2026, 7, 1)


def moves(*steps: tuple[int, str | None], start: str | None = OPEN, question: str = "q") -> list[RiskMove]:
    """Moves by the day counted from 1 July (negative ones lie before), each to a risk."""
    made = []
    before = start
    for days, after in steps:
        made.append(RiskMove("w", stamp(at(DAY_ONE + timedelta(days))), question, before, after))
        before = after
    return made


def counted(*of_questions: list[RiskMove]) -> tuple[int, int, float | None]:
    """Closed, new, and median days."""
    quarter = this_quarter([move for each in of_questions for move in each], TODAY)
    assert quarter.first == DAY_ONE
    return quarter.closed, quarter.new, quarter.median_days


def test_a_high_risk_that_is_closed_has_days() -> None:
    assert counted(moves((-20, HIGH), (11, NONE))) == (1, 0, 31)
    assert counted(moves((-20, HIGH), (11, NOT_APPLICABLE))) == (1, 0, 31)
    assert counted(moves((-40, HIGH), (-20, MEDIUM), (11, NONE))) == (1, 0, 51)


def test_a_medium_risk_that_is_closed_has_none() -> None:
    assert counted(moves((-20, MEDIUM), (11, NONE))) == (1, 0, None)


def test_days_count_only_where_the_beginning_is_known() -> None:
    assert counted(moves((11, NONE), start=HIGH)) == (1, 0, None)
    quarter = this_quarter(
        [*moves((11, NONE), start=HIGH), *moves((1, HIGH), (3, NONE), question="r")], TODAY
    )
    assert (quarter.closed, quarter.median_days, quarter.timed) == (2, 2, 1)


def test_the_median_lies_between_the_middle_two() -> None:
    stories = [moves((0, HIGH), (days, NONE), question=str(days)) for days in (2, 4, 10, 40)]
    assert counted(*stories) == (4, 0, 7)


def test_a_risk_that_came_is_new() -> None:
    assert counted(moves((3, HIGH))) == (0, 1, None)
    assert counted(moves((3, MEDIUM), (9, HIGH), start=NONE)) == (0, 1, None)


def test_another_level_is_neither_closed_nor_new() -> None:
    assert counted(moves((3, MEDIUM), start=HIGH)) == (0, 0, None)
    assert counted(moves((3, HIGH), start=MEDIUM)) == (0, 0, None)


def test_a_risk_counts_by_where_it_stands_at_the_end() -> None:
    closed_and_back = moves((-30, HIGH), (3, NONE), (9, HIGH))
    came_and_went = moves((3, HIGH), (9, NONE))
    closed_back_and_closed = moves((-30, HIGH), (3, NONE), (9, HIGH), (19, NONE))
    assert counted(closed_and_back) == (0, 0, None)
    assert counted(came_and_went) == (1, 0, 6)
    assert counted(closed_back_and_closed) == (1, 0, 10)


def test_answers_given_practice_by_practice_close_nothing() -> None:
    """A question that is answered in a minute passes through high risk on its way to none."""
    noon = at(date(2026, 7, 6))
    steps = [(OPEN, HIGH), (HIGH, MEDIUM), (MEDIUM, NONE)]
    story = [
        RiskMove("w", stamp(noon + timedelta(seconds=20 * number)), "q", before, after)
        for number, (before, after) in enumerate(steps)
    ]
    assert counted(story) == (0, 0, None)
    assert counted(story[:2]) == (0, 1, None)


def test_a_slip_does_not_begin_the_days_anew() -> None:
    noon = at(date(2026, 7, 6))
    slip = [
        RiskMove("w", stamp(noon), "q", HIGH, NONE),
        RiskMove("w", stamp(noon + timedelta(minutes=1)), "q", NONE, HIGH),
        RiskMove("w", stamp(at(date(2026, 7, 8))), "q", HIGH, NONE),
    ]
    assert counted([*moves((-3, HIGH)), *slip]) == (1, 0, 10)


def test_what_is_taken_back_closes_nothing() -> None:
    assert counted(moves((3, OPEN), start=HIGH)) == (0, 0, None)
    assert counted(moves((3, None), start=HIGH)) == (0, 0, None)


def test_what_ended_before_the_quarter_does_not_count() -> None:
    assert counted(moves((-30, HIGH), (-3, NONE))) == (0, 0, None)
    assert counted(moves((-30, HIGH), (-3, NONE), (5, NOT_APPLICABLE))) == (0, 0, None)
    assert counted(moves((-30, HIGH))) == (0, 0, None)


def test_other_workloads_are_left_out() -> None:
    story = moves((3, HIGH))
    assert this_quarter(story, TODAY, workload_ids=set()).new == 0
    assert this_quarter(story, TODAY, workload_ids={"w"}).new == 1


def test_the_numbers_look_back_before_the_quarter() -> None:
    story = [move._replace(workload_id=f"{1:032x}") for move in moves((-20, HIGH), (11, NONE), start=MEDIUM)]
    numbers = numbers_over([review_of(1, (1,))], moves=story, today=TODAY)
    assert numbers.quarter == QuarterMoves(DAY_ONE, 1, 0, 31, 1)
    assert look_back(TODAY) == at(DAY_ONE, 0) - timedelta(LOOK_BACK_DAYS)


RISKS = st.sampled_from([None, *(risk.value for risk in Risk)])


@given(st.lists(st.tuples(st.integers(1, 30), RISKS), min_size=1, max_size=8), RISKS)
def test_the_quarter_is_what_a_look_at_each_day_finds(
    given_: list[tuple[int, str | None]], start: str | None
) -> None:
    """Each risk holds whole days, so none is too short to count."""
    steps = []
    day = -40
    for days, risk in given_:
        day += days
        if day > (TODAY - DAY_ONE).days:
            break
        steps.append((day, risk))
    story = moves(*steps, start=start)
    held = [risk_on(day, steps, start) for day in range(-41, (TODAY - DAY_ONE).days + 1)]
    quarter = held[40:]  # from the last day before it on
    moved = any(day >= 0 for day, _ in steps)
    was_at_risk = any(risk in AT_RISK for risk in quarter)
    found = this_quarter(story, TODAY)
    assert found.closed == int(moved and quarter[-1] in CLOSED and was_at_risk)
    assert found.new == int(moved and quarter[-1] in AT_RISK and quarter[0] not in AT_RISK)
    if found.median_days is not None:
        last = max(number for number, risk in enumerate(held) if risk in AT_RISK)
        begin = last
        while held[begin - 1] in AT_RISK:
            begin -= 1
        highs = [number for number in range(begin, last + 1) if held[number] is Risk.HIGH]
        assert found.median_days == last + 1 - highs[0]


def risk_on(day: int, steps: list[tuple[int, str | None]], start: str | None) -> Risk | None:
    """The risk at the end of a day."""
    risk = start
    for when, after in steps:
        if when <= day:
            risk = after
    return Risk(risk) if risk else None
