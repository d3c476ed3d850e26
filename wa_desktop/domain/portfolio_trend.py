"""How the portfolio moved: its risks at the end of each month or quarter and now."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import IntEnum

from wa_desktop.domain.cadence import add_months
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.standing import count_letters


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
    known = {entry.id: entry for entry in entries}
    states = _states(milestones, known, lens_ids)
    firsts = _periods(_earliest(states), today, period, most)
    ends = [_end_stamp(first, period) for first in firsts[:-1]]
    counted = _count_states(states, ends)
    counted.append(_now(known.values(), states, lens_ids))
    points = []
    for number, (first, (counts, reviewed)) in enumerate(zip(firsts, counted, strict=True)):
        is_now = number == len(firsts) - 1
        day = today if is_now else add_months(first, period.value) - timedelta(1)
        points.append(PortfolioPoint(first, day, counts, reviewed, is_now))
    return tuple(points)


def period_start(day: date, period: Period) -> date:
    """The first day of the month or quarter that a day is in."""
    return date(day.year, (day.month - 1) // period.value * period.value + 1, 1)


_State = tuple[str, str]
"""When a milestone was saved, and the letters of its lenses joined; no letters where nothing of it is answered."""


def _states(
    milestones: Iterable[MilestoneRisks],
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


def _count_states(states: dict[str, list[_State]], ends: Sequence[str]) -> list[tuple[RiskCounts, int]]:
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
        counted.append((counts, reviewed))
    return counted


def _now(
    entries: Iterable[PortfolioEntry], states: dict[str, list[_State]], lens_ids: Collection[int] | None
) -> tuple[RiskCounts, int]:
    lines = []
    for entry in entries:
        if entry.standing is None:
            newest = states.get(entry.id)
            risks = newest[-1][1] if newest else ""
        else:
            parts = [lens.risks for lens in entry.standing if lens_ids is None or lens.lens_id in lens_ids]
            risks = "".join(parts)
        if _is_reviewed(risks):
            lines.append(risks)
    return count_letters("".join(lines)), len(lines)


def _is_reviewed(risks: str) -> bool:
    return risks.count("U") < len(risks)


def _earliest(states: dict[str, list[_State]]) -> str | None:
    return min((at for of_workload in states.values() for at, _ in of_workload), default=None)


def _periods(earliest: str | None, today: date, period: Period, most: int) -> list[date]:
    """The first days of the periods, the present one last."""
    firsts = [period_start(today, period)]
    if earliest is None:
        return firsts
    moment = datetime.fromisoformat(earliest).replace(tzinfo=UTC)
    wanted = period_start(moment.astimezone().date(), period)
    while firsts[0] > wanted and len(firsts) < most:
        firsts.insert(0, add_months(firsts[0], -period.value))
    return firsts


def _end_stamp(first: date, period: Period) -> str:
    """The last moment of a period as milestones write theirs, in UTC."""
    after = add_months(first, period.value)
    end = datetime(after.year, after.month, after.day).astimezone(UTC) - timedelta(microseconds=1)
    return f"{end:%Y-%m-%d %H:%M:%S.%f}"


def _minus(counts: RiskCounts, other: RiskCounts) -> RiskCounts:
    return RiskCounts(
        counts.high - other.high,
        counts.medium - other.medium,
        counts.none - other.none,
        counts.unanswered - other.unanswered,
        counts.not_applicable - other.not_applicable,
        counts.no_rule_matched - other.no_rule_matched,
    )
