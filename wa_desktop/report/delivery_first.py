"""Which actions to do first: those that take the most risk off for their days, and none before what it waits for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import combinations

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.plan import Action, in_order
from wa_desktop.domain.works import POINTS, pillar_weights
from wa_desktop.report.delivery_effects import Effects

MOST = 5
"""More than five things to do first are none."""

SOON = 30
"""Days from the report within which what is due comes before what is not."""

_LEAST_DAYS = 0.25
"""What costs nothing still takes a morning to see to, and must not be worth endlessly much."""

_TOGETHER = 3
"""How many actions that touch one question are tried together: alone, none of them may lower it."""

_TRIED = 8
"""Of how many actions on one question such sets are made, the first by the plan's order."""


def first_actions(effects: Effects) -> tuple[Action, ...]:
    """At most MOST live actions in the order of attack; none where there is no plan.

    They are chosen one after the other, each time what takes the most weighted risk off (see `domain.works`) per day
    of work, together with what it waits for. Where nothing lowers a risk any more, other actions on questions at risk
    fill the rest. What is overdue comes first then, and after it what is due soon.
    """
    chosen = _with_others(effects, _lowering(effects))
    today = effects.source.today
    return in_order(sorted(chosen, key=lambda action: _urgency(action, today)))


def _lowering(effects: Effects) -> list[Action]:
    """The actions that lower risks, the best bargain first."""
    weights = pillar_weights(effects.source.snapshot)
    worth = {
        ref: weights.get(effects.source.pillar(ref).id, 1) for ref in effects.touched(effects.source.live)
    }
    packages = list(_packages(effects))
    chosen: list[Action] = []
    while len(chosen) < MOST:
        offers = [_Offer(effects, worth, chosen, package) for package in packages]
        best = min((offer for offer in offers if offer.is_one), key=_Offer.rank, default=None)
        if best is None:
            break
        chosen += best.more
    return chosen


def _packages(effects: Effects) -> Iterator[tuple[Action, ...]]:
    """Each action, and those that touch one question together, with all that they wait for."""
    for action in effects.source.live:
        if effects.closes[action.id]:
            yield effects.with_needs([action])
    for actions in effects.touching.values():
        for size in range(2, _TOGETHER + 1):
            for some in combinations(actions[:_TRIED], size):
                yield effects.with_needs(some)


@dataclass(frozen=True)
class _Offer:
    """What a package adds to the actions chosen so far; `worth` are the weights of the questions."""

    effects: Effects
    worth: Mapping[QuestionRef, int]
    chosen: Sequence[Action]
    package: tuple[Action, ...]

    @cached_property
    def more(self) -> tuple[Action, ...]:
        """The actions that are not chosen yet."""
        return tuple(action for action in self.package if action not in self.chosen)

    @property
    def is_one(self) -> bool:
        """Whether it fits and lowers a risk."""
        return 0 < len(self.more) <= MOST - len(self.chosen) and self.gain > 0

    @cached_property
    def gain(self) -> int:
        """The weighted points of risk that it takes off."""
        return sum(
            self.worth[ref] * (POINTS[before] - POINTS[after])
            for ref in self.effects.touched(self.more)
            for before, after in [
                (
                    self.effects.after(ref, self.chosen),
                    self.effects.after(ref, (*self.chosen, *self.more)),
                )
            ]
        )

    def rank(self) -> tuple[float, bool, date, int, int]:
        """By gain per day; of equal ones what is overdue, due earlier, and at the higher risk comes first."""
        source = self.effects.source
        scale = source.snapshot.workload.effort_scale
        days = sum(action.effort.in_days(scale) for action in self.more)
        return (
            -self.gain / max(days, _LEAST_DAYS),
            not any(action.is_overdue(source.today) for action in self.more),
            min(action.due or date.max for action in self.more),
            -max(source.risk(ref).severity for ref in self.effects.touched(self.more)),
            min(action.number for action in self.more),
        )


def _with_others(effects: Effects, chosen: Sequence[Action]) -> list[Action]:
    """What was chosen, filled with actions on questions at risk; without any of those with what else is planned."""
    found = list(chosen)
    helping = [action for action in effects.source.live if effects.closes[action.id]]
    for action in sorted(helping or effects.source.live, key=lambda one: _need(effects, one)):
        more = [one for one in effects.with_needs([action]) if one not in found]
        if len(found) + len(more) <= MOST:
            found += more
        elif not found:
            found += in_order(more)[:MOST]
    return found


def _need(effects: Effects, action: Action) -> tuple[int, bool, date, int, int]:
    """The order of actions that lower no risk by themselves."""
    risks = [effects.source.risk(ref).severity for ref in effects.closes[action.id]]
    today = effects.source.today
    return (
        -max(risks, default=0),
        not action.is_overdue(today),
        action.due or date.max,
        -action.impact.rank,
        action.number,
    )


def _urgency(action: Action, today: date) -> int:
    """0 for overdue, 1 for due soon, 2 for the rest: the order of choice decides among those."""
    if action.is_overdue(today):
        return 0
    return 1 if action.due and (action.due - today).days <= SOON else 2
