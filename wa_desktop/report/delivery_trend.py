"""How the review moved: its counts at each milestone and now, and what was left of the plan day by day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from wa_desktop.domain.scoring import RiskCounts, count
from wa_desktop.domain.trend import NOW, burn_down
from wa_desktop.domain.workload import Milestone, MilestoneHead
from wa_desktop.report.delivery_source import Source
from wa_desktop.report.records_delivery import BurnPoint, TrendPointReport


def trend_of(
    source: Source, milestones: Iterable[Milestone], at: datetime, state: MilestoneHead | None
) -> tuple[TrendPointReport, ...]:
    """The milestones in the order of their times, and last the state that is reported.

    That is today's, or the one of the milestone `state`; then what came after it is left out. It is of the time `at`,
    in whose time zone days are told.
    """
    earlier = [one for one in milestones if state is None or one.head.number < state.number]
    earlier.sort(key=lambda one: (one.head.recorded_at, one.head.number))
    points = [
        _point(
            source,
            one.head.number,
            source.milestone(one.head),
            one.head.recorded_at.astimezone(at.tzinfo),
            count(one.risks.values()),
        )
        for one in earlier
    ]
    counts = count(rating.risk for rating in source.ratings.values())
    return (*points, _point(source, state.number if state else NOW, source.state(state), at, counts))


def burn_points(source: Source) -> tuple[BurnPoint, ...]:
    """What was left of the plan on each day on which that changed, up to today; none without a plan."""
    found = burn_down(source.snapshot.actions, source.today)
    if found is None:
        return ()
    return tuple(
        BurnPoint(day, left, found.planned_on(day))
        for day in found.days
        if (left := found.actual_on(day)) is not None
    )


def _point(source: Source, number: int, name: str, at: datetime, counts: RiskCounts) -> TrendPointReport:
    return TrendPointReport(number, name, source.day(at.date()), at, counts, counts.score)
