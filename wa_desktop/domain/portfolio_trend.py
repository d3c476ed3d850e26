"""How the portfolio moved: its risks at the end of each month or quarter and now."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import IntEnum
from typing import NamedTuple

from wa_desktop.domain.cadence import add_months
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.standing import count_letters
from wa_desktop.domain.steps import Steps, finish

PlainMilestone = tuple[str, int, int, str, str]
"""What MilestoneRisks has, in its order."""


class Period(IntEnum):
    """How long a step of the trend is, in months of the calendar."""

    MONTH = 1
    QUARTER = 3


@dataclass(frozen=True)
class PortfolioPoint:
    """The portfolio at the end of a period, or as it stands now where `is_now`.

    `first` is the first day of the period, `day` the last one counted. `counts` are the questions of the `reviewed`
    workloads, each in its latest state by then.
    """

    first: date
    day: date
    counts: RiskCounts
    reviewed: int
    is_now: bool = False

    @property
    def answered_share(self) -> float | None:
        """The share of those questions that are not open, 0 to 1; None where there are none."""
        return self.counts.answered / self.counts.total if self.counts.total else None

    @property
    def high_each(self) -> float | None:
        """High risks per workload reviewed; None where there is none."""
        return self.counts.high / self.reviewed if self.reviewed else None


def portfolio_trend(
    entries: Iterable[PortfolioEntry],
    milestones: Iterable[MilestoneRisks],
    today: date,
    period: Period = Period.QUARTER,
    *,
    lens_ids: Collection[int] | None = None,
    most: int = 12,
) -> tuple[PortfolioPoint, ...]:
    """One point per period, from that of the first milestone on, but at most the last `most`; the last point is now.

    A workload's state by the end of a period is its milestone of the highest number saved by then (days are those
    where the person sits). For the last point it is the workload as it stands, or its newest milestone where its
    letters are not made yet. Without a milestone by then, or where nothing of it is answered, a workload is not
    reviewed yet and counts nowhere. With `lens_ids` only those lens versions count. `milestones` come by workload
    and number; those of workloads not among `entries` are left out.
    """
    return finish(trend_in_steps(entries, [milestones], today, period, lens_ids=lens_ids, most=most))


def trend_in_steps(
    entries: Iterable[PortfolioEntry],
    parts: Iterable[Iterable[PlainMilestone]],
    today: date,
    period: Period = Period.QUARTER,
    *,
    lens_ids: Collection[int] | None = None,
    most: int = 12,
) -> Steps[tuple[PortfolioPoint, ...]]:
    """The same, part by part of the milestones; those of a workload are in one part."""
    known = {entry.id: entry for entry in entries}
    firsts = _periods(today, period, most)
    ends = [_end_stamp(first, period) for first in firsts[:-1]]
    counted = [_Count() for _ in ends]
    newest: dict[str, str] = {}
    earliest: str | None = None
    for part in parts:
        states = _states(part, known, lens_ids)
        earliest = min(filter(None, (earliest, _earliest(states))), default=None)
        newest |= {key: found[-1][1] for key, found in states.items() if known[key].standing is None}
        counted = [_plus(*pair) for pair in zip(counted, _count_states(states, ends), strict=True)]
        yield
    counted.append(_now(known.values(), newest, lens_ids))
    begun = [first for first in firsts[:-1] if earliest and first >= _period_of(earliest, period)]
    firsts = [*begun, firsts[-1]]
    points = []
    for number, (first, (counts, reviewed)) in enumerate(zip(firsts, counted[-len(firsts) :], strict=True)):
        is_now = number == len(firsts) - 1
        day = today if is_now else add_months(first, period.value) - timedelta(1)
        points.append(PortfolioPoint(first, day, counts, reviewed, is_now))
    return tuple(points)


def period_start(day: date, period: Period) -> date:
    """The first day of the month or quarter that a day is in."""
    return date(day.year, (day.month - 1) // period.value * period.value + 1, 1)


class _Count(NamedTuple):
    """The questions of so many workloads."""

    counts: RiskCounts = RiskCounts()
    reviewed: int = 0


_State = tuple[str, str]
"""When a milestone was saved, and the letters of its lenses joined; no letters where nothing of it is answered."""


def _states(
    milestones: Iterable[PlainMilestone],
    known: Collection[str],
    lens_ids: Collection[int] | None,
) -> dict[str, list[_State]]:
    """The milestones of each workload, by number."""
    found: dict[str, list[_State]] = {}
    of_workload: list[_State] = []
    here: tuple[str, int] | None = None
    for workload_id, number, lens_id, recorded, letters in milestones:
        if workload_id not in known:
            continue
        risks = letters if lens_ids is None or lens_id in lens_ids else ""
        if here == (workload_id, number):  # another lens of the same milestone
            at, others = of_workload[-1]
            of_workload[-1] = (at, others + risks)
            continue
        if here is None or here[0] != workload_id:
            of_workload = found.setdefault(workload_id, [])
        here = (workload_id, number)
        of_workload.append((recorded.replace("T", " "), risks))
    return found


def _count_states(states: dict[str, list[_State]], ends: Sequence[str]) -> list[_Count]:
    """The counts at the end of each period: what came and what went is joined and counted once per period."""
    coming: list[list[str]] = [[] for _ in ends]
    going: list[list[str]] = [[] for _ in ends]
    for of_workload in states.values():
        until = len(ends)
        for at, risks in reversed(of_workload):
            since = bisect_left(ends, at)
            if since < until:
                if _is_reviewed(risks):
                    coming[since].append(risks)
                    if until < len(ends):
                        going[until].append(risks)
                until = since
    counts, reviewed = RiskCounts(), 0
    counted = []
    for come, gone in zip(coming, going, strict=True):
        counts = _minus(counts + count_letters("".join(come)), count_letters("".join(gone)))
        reviewed += len(come) - len(gone)
        counted.append(_Count(counts, reviewed))
    return counted


def _now(
    entries: Iterable[PortfolioEntry], newest: Mapping[str, str], lens_ids: Collection[int] | None
) -> _Count:
    lines = []
    for entry in entries:
        if entry.standing is None:
            risks = newest.get(entry.id, "")
        else:
            parts = [lens.risks for lens in entry.standing if lens_ids is None or lens.lens_id in lens_ids]
            risks = "".join(parts)
        if _is_reviewed(risks):
            lines.append(risks)
    return _Count(count_letters("".join(lines)), len(lines))


def _is_reviewed(risks: str) -> bool:
    return risks.count("U") < len(risks)


def _earliest(states: dict[str, list[_State]]) -> str | None:
    return min((at for of_workload in states.values() for at, _ in of_workload), default=None)


def _periods(today: date, period: Period, most: int) -> list[date]:
    """The first days of the last periods, the present one last."""
    now = period_start(today, period)
    return [add_months(now, -period.value * back) for back in reversed(range(most))]


def _period_of(stamp: str, period: Period) -> date:
    """The first day of the period of a moment, where the person sits."""
    moment = datetime.fromisoformat(stamp).replace(tzinfo=UTC)
    return period_start(moment.astimezone().date(), period)


def _end_stamp(first: date, period: Period) -> str:
    """The last moment of a period as milestones write theirs, in UTC."""
    after = add_months(first, period.value)
    end = datetime(after.year, after.month, after.day).astimezone(UTC) - timedelta(microseconds=1)
    return f"{end:%Y-%m-%d %H:%M:%S.%f}"


def _plus(count: _Count, other: _Count) -> _Count:
    return _Count(count.counts + other.counts, count.reviewed + other.reviewed)


def _minus(counts: RiskCounts, other: RiskCounts) -> RiskCounts:
    return RiskCounts(
        counts.high - other.high,
        counts.medium - other.medium,
        counts.none - other.none,
        counts.unanswered - other.unanswered,
        counts.not_applicable - other.not_applicable,
        counts.no_rule_matched - other.no_rule_matched,
    )
