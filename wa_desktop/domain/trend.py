"""How a review moved: risks and scores at each milestone and now, and what is left of the plan day by day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from wa_desktop.domain.cadence import local_day
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, ActionStatus
from wa_desktop.domain.scoring import RiskCounts, count
from wa_desktop.domain.workload import MilestoneHead, Snapshot

NOW = 0
"""The number of the point that is no milestone but the review as it stands."""


@dataclass(frozen=True)
class PillarLine:
    """A pillar through time: of the lens of that alias, by its id; names are those of the newest point that has it."""

    lens: str
    pillar: str
    lens_name: str
    name: str

    @property
    def key(self) -> tuple[str, str]:
        """What its scores go by."""
        return (self.lens, self.pillar)


@dataclass(frozen=True)
class TrendPoint:
    """The review at one time. `number` is the milestone's, or NOW; a damaged one has a time and no numbers.

    `counts` are by lens alias, `scores` by alias and pillar id.
    """

    number: int
    name: str
    at: datetime
    counts: Mapping[str, RiskCounts] = field(default_factory=dict)
    scores: Mapping[tuple[str, str], float | None] = field(default_factory=dict)
    pillars: tuple[PillarLine, ...] = ()
    damaged: bool = False

    def total(self, lens: str = "") -> RiskCounts:
        """The questions of one lens, or of all."""
        chosen = [counts for alias, counts in self.counts.items() if lens in {"", alias}]
        return sum(chosen, RiskCounts())

    def answered_share(self, lens: str = "") -> float | None:
        """How much of it was answered, 0 to 1; None where there was nothing to answer."""
        total = self.total(lens)
        return total.answered / total.total if total.total else None

    def uses(self, lens: str = "") -> bool:
        """Whether there are numbers along that lens."""
        return not self.damaged and (not lens or lens in self.counts)


@dataclass(frozen=True)
class Trend:
    """The points in the order of their times, and the pillars they speak of, those of the newest point first."""

    points: tuple[TrendPoint, ...]
    pillars: tuple[PillarLine, ...]

    @property
    def lenses(self) -> tuple[tuple[str, str], ...]:
        """Alias and name of every lens, in order."""
        return tuple(dict.fromkeys((pillar.lens, pillar.lens_name) for pillar in self.pillars))

    def along(self, lens: str = "") -> tuple[PillarLine, ...]:
        """The pillars of one lens, or of all."""
        return tuple(pillar for pillar in self.pillars if lens in {"", pillar.lens})


def trend_point(
    number: int, name: str, at: datetime, snapshot: Snapshot, risks: Mapping[QuestionRef, Risk]
) -> TrendPoint:
    """Count one state: a milestone with the risks frozen in it, or now with today's."""
    counts, scores, pillars = {}, {}, []
    for review in snapshot.reviews:
        lens = review.lens
        total = RiskCounts()
        for pillar in lens.pillars:
            refs = (QuestionRef(lens.alias, question.key) for question in pillar.questions)
            counted = count(risks[ref] for ref in refs if ref in risks)
            total += counted
            scores[lens.alias, pillar.id] = counted.score
            pillars.append(PillarLine(lens.alias, pillar.id, lens.name, pillar.name))
        counts[lens.alias] = total
    return TrendPoint(number, name, at, counts, scores, tuple(pillars))


def damaged_point(head: MilestoneHead) -> TrendPoint:
    """A milestone that cannot be trusted: that it was saved, and when, is all that is said of it."""
    return TrendPoint(head.number, head.name, head.recorded_at, damaged=True)


def trend_of(points: Iterable[TrendPoint]) -> Trend:
    """Put points in order: by time, those of one time by number with now at the end."""
    ordered = sorted(points, key=lambda point: (point.at, point.number == NOW, point.number))
    lines: dict[tuple[str, str], PillarLine] = {}
    for point in reversed(ordered):
        for pillar in point.pillars:
            lines.setdefault(pillar.key, pillar)
    aliases = list(dict.fromkeys(pillar.lens for pillar in lines.values()))
    return Trend(tuple(ordered), tuple(sorted(lines.values(), key=lambda pillar: aliases.index(pillar.lens))))


# What is left of the plan

Step = tuple[date, int]
"""From the end of a day on, so many are left."""


@dataclass(frozen=True)
class BurnDown:
    """How many actions are left at the end of each day, from `first` on.

    `actual` follows the days on which actions were made and done, up to the day it is `drawn_on`. `planned` follows the days they are
    due. `total` are all actions that anybody still means to do or has done; `undated` those left that have no due
    date, for which `planned` never falls.
    """

    first: date
    last: date
    drawn_on: date
    total: int
    undated: int
    actual: tuple[Step, ...]
    planned: tuple[Step, ...]
    last_due: date | None = None

    def actual_on(self, day: date) -> int | None:
        """How many were left at the end of a day; None for days to come."""
        return None if day > self.drawn_on else _on(self.actual, day)

    def planned_on(self, day: date) -> int:
        """How many would be left at the end of a day if every action were done when it is due."""
        return _on(self.planned, day)

    def ideal_on(self, day: date) -> float | None:
        """The even pace: from all actions on the first day down to none on the last due day."""
        if self.last_due is None or self.last_due <= self.first:
            return None
        share = (day - self.first).days / (self.last_due - self.first).days
        return self.total * (1 - min(max(share, 0.0), 1.0))

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which something happens, with the first, today and the last."""
        days = {day for day, _ in (*self.actual, *self.planned)}
        return tuple(sorted(days | {self.first, min(max(self.drawn_on, self.first), self.last), self.last}))


def burn_down(actions: Sequence[Action], today: date) -> BurnDown | None:
    """What is left of a plan day by day; None where there is no action to do.

    What will not be done is not counted at all. An action without a time of its making is there from the first day;
    one that is done without a time of that counts as done from the day it was made.
    """
    counted = [action for action in actions if action.status is not ActionStatus.WONT_DO]
    if not counted:
        return None
    made = [day for action in counted if (day := local_day(action.created_at))]
    finished = [day for action in counted if (day := local_day(action.done_at))]
    dues = [action.due for action in counted if action.due]
    first = min(made) if made else min((*finished, today))
    last = max((*made, *finished, *dues, today, first))

    def born(action: Action) -> date:
        return local_day(action.created_at) or first

    def done(action: Action) -> date | None:
        if action.status is not ActionStatus.DONE:
            return None
        return max(local_day(action.done_at) or born(action), born(action))

    def due(action: Action) -> date | None:
        return max(action.due, born(action)) if action.due else None

    return BurnDown(
        first,
        last,
        today,
        len(counted),
        sum(action.due is None and action.is_live for action in counted),
        _steps(counted, born, done, first),
        _steps(counted, born, due, first),
        max(dues) if dues else None,
    )


def _steps(
    actions: Sequence[Action],
    born: Callable[[Action], date],
    gone: Callable[[Action], date | None],
    first: date,
) -> tuple[Step, ...]:
    """How many are left from the end of each day on which that changes."""
    moves: dict[date, int] = {first: 0}
    for action in actions:
        moves[born(action)] = moves.get(born(action), 0) + 1
        end = gone(action)
        if end is not None:
            moves[end] = moves.get(end, 0) - 1
    steps: list[Step] = []
    left = 0
    for day in sorted(moves):
        left += moves[day]
        if not steps or steps[-1][1] != left:
            steps.append((day, left))
    return tuple(steps)


def _on(steps: Sequence[Step], day: date) -> int:
    place = bisect_right([start for start, _ in steps], day)
    return steps[place - 1][1] if place else 0
