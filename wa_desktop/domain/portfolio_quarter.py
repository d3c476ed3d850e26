"""What became of the portfolio's risks in a time such as this quarter: closed, new, and how long a high one stood."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from statistics import median
from typing import NamedTuple

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio import RiskMove
from wa_desktop.domain.portfolio_trend import Period, period_start

SETTLED = timedelta(days=1)
"""A risk held for less than that counts for nothing: answers come practice by practice, and slips are undone."""

LOOK_BACK_DAYS = 730
"""How far before the quarter the moves are wanted, to know since when a high risk stood."""

AT_RISK = frozenset({Risk.HIGH, Risk.MEDIUM})
CLOSED = frozenset({Risk.NONE, Risk.NOT_APPLICABLE})
_RISKS = {risk.value: risk for risk in Risk}


@dataclass(frozen=True)
class QuarterMoves:
    """How many risks were closed and came since `first`, and the median days a closed high one had stood.

    The median is None where no high risk was closed whose beginning is known; `timed` counts those where it is.
    """

    first: date
    closed: int
    new: int
    median_days: float | None
    timed: int


class _Stretch(NamedTuple):
    """A risk that held from one time on; from before all that is known where there is no time."""

    risk: Risk | None
    since: datetime | None


def this_quarter(
    moves: Iterable[RiskMove],
    today: date,
    period: Period = Period.QUARTER,
    *,
    workload_ids: Collection[str] | None = None,
) -> QuarterMoves:
    """Count the questions whose risk moved in the present quarter (or month), up to now.

    - At risk means high or medium; closed means no risk or not applicable.
    - A risk that held for less than a day counts for nothing, unless it is the one that holds now.
    - Closed is a question that is closed now and stopped being at risk in the quarter. New is one that is at risk
      now and was not at the quarter's beginning. So a risk closed and opened again is neither, if it was one at the
      beginning; a risk that came and was closed within the quarter is closed and not new. An answer that was taken
      back, or a lens that was taken off, closes nothing.
    - The days of a closed risk count from when it became high to when it stopped being at risk. Only risks that
      were high before they were closed have days, and only where `moves` (by time, and from well before the
      quarter on, see LOOK_BACK_DAYS) tell when that began.
    """
    return count_moves(moves, today, period, workload_ids=workload_ids).as_quarter(today, period)


@dataclass(frozen=True)
class MoveCounts:
    """What some workloads bring to a quarter; the counts of others can be added. `days` are those of closed high risks."""

    closed: int = 0
    new: int = 0
    days: tuple[float, ...] = ()

    def __add__(self, other: MoveCounts) -> MoveCounts:
        return MoveCounts(self.closed + other.closed, self.new + other.new, self.days + other.days)

    def as_quarter(self, today: date, period: Period = Period.QUARTER) -> QuarterMoves:
        """The quarter (or month) of that day, in numbers."""
        middle = median(self.days) if self.days else None
        return QuarterMoves(period_start(today, period), self.closed, self.new, middle, len(self.days))


def count_moves(
    moves: Iterable[RiskMove],
    today: date,
    period: Period = Period.QUARTER,
    *,
    workload_ids: Collection[str] | None = None,
) -> MoveCounts:
    """Count as `this_quarter` does, for some workloads at a time."""
    begin = quarter_begin(today, period)
    closed = new = 0
    days = []
    for of_question in _moved_since(begin, moves, workload_ids).values():
        stretches = _stretches(of_question)
        if stretches[-1].risk in AT_RISK:
            new += _risk_at(stretches, begin) not in AT_RISK
        elif stretches[-1].risk in CLOSED:
            run = _last_run(stretches)
            if run and run[1] >= begin:
                closed += 1
                if run[0]:
                    days.append((run[1] - run[0]) / timedelta(days=1))
    return MoveCounts(closed, new, tuple(days))


def look_back(today: date, period: Period = Period.QUARTER) -> datetime:
    """Since when moves are wanted."""
    return _midnight(period_start(today, period)) - timedelta(days=LOOK_BACK_DAYS)


def quarter_begin(today: date, period: Period = Period.QUARTER) -> datetime:
    """When the present quarter (or month) began."""
    return _midnight(period_start(today, period))


def _moved_since(
    begin: datetime, moves: Iterable[RiskMove], workload_ids: Collection[str] | None
) -> dict[tuple[str, str], list[RiskMove]]:
    """All moves of the questions that moved since then, by workload and question."""
    stamp = f"{begin:%Y-%m-%d %H:%M:%S}"  # sorts before all that came later, with or without microseconds
    found: dict[tuple[str, str], list[RiskMove]] = {}
    for move in moves:
        if workload_ids is None or move.workload_id in workload_ids:
            found.setdefault((move.workload_id, move.question), []).append(move)
    return {key: of_one for key, of_one in found.items() if of_one[-1].at_text.replace("T", " ") >= stamp}


def _stretches(moves: Sequence[RiskMove]) -> list[_Stretch]:
    """The risks that held a day at least, and the one that holds now, each unlike the one before."""
    raw = [_Stretch(_risk(moves[0].before), None)]
    raw.extend(_Stretch(_risk(move.after), move.at) for move in moves)
    kept: list[_Stretch] = []
    for number, stretch in enumerate(raw):
        is_last = number == len(raw) - 1
        after = None if is_last else raw[number + 1].since
        lasted = is_last or stretch.since is None or (after is not None and after - stretch.since >= SETTLED)
        if lasted and (not kept or kept[-1].risk is not stretch.risk):
            kept.append(stretch)
    return kept


def _risk_at(stretches: Sequence[_Stretch], moment: datetime) -> Risk | None:
    """The risk that held just before a moment."""
    held = stretches[0].risk
    for stretch in stretches[1:]:
        if stretch.since is not None and stretch.since < moment:
            held = stretch.risk
    return held


def _last_run(stretches: Sequence[_Stretch]) -> tuple[datetime | None, datetime] | None:
    """Since when the last risk was high (None where that is not known or it never was) and when it stopped being one."""
    end = len(stretches) - 1
    while end >= 0 and stretches[end].risk not in AT_RISK:
        end -= 1
    if end < 0:
        return None
    start = end
    while start > 0 and stretches[start - 1].risk in AT_RISK:
        start -= 1
    high = next((part for part in stretches[start : end + 1] if part.risk is Risk.HIGH), None)
    ended = stretches[end + 1].since
    return (high.since if high else None, ended) if ended else None


def _risk(value: str | None) -> Risk | None:
    return _RISKS[value] if value else None


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day).astimezone(UTC)
