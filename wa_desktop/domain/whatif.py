"""What would lower one question's risk: all minimal sets of missing practices, exact and cheapest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wa_desktop.domain.answers import QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Choice, Question, Risk
from wa_desktop.domain.plan import DEFAULT_SCALE, Effort, EffortScale, Size
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.risk import (
    DEFAULT_POLICY,
    RiskPolicy,
    fired_rule,
    missing_practices,
    rate,
    reaching,
    selection,
)
from wa_desktop.domain.rules import MAX_TABLE_NAMES, minimal_selections, selections
from wa_desktop.domain.workload import Snapshot

CENTIDAYS = 100
"""Days are added up in hundredths, as whole numbers, so that equal costs are equal."""

Cost = Callable[[Choice], int]
"""What it takes to put a practice into place, in hundredths of a day."""


@dataclass(frozen=True)
class MinimalSets:
    """How a question comes down from `risk` to `target` or below.

    `sets` are all sets of missing practices that reach it and of which no part does, the cheapest first, then the
    smaller, then by the lens's order; none if nothing reaches it. `costs` are theirs, in days. `exact` is false
    where more than MAX_TABLE_NAMES practices matter: then the only set named is all of them, if that reaches it.
    """

    ref: QuestionRef
    risk: Risk
    target: Risk
    sets: tuple[tuple[Choice, ...], ...]
    costs: tuple[float, ...]
    exact: bool = True


def effort_of(choice: Choice) -> Effort:
    """What the lens says of a practice's effort; not known where it says nothing."""
    return Effort(Size(choice.guidance.effort) if choice.guidance.effort in set(Size) else None)


def cost_by(scale: EffortScale) -> Cost:
    """The cost of a practice by the size its lens names; medium where it names none."""
    return lambda choice: centidays(effort_of(choice).in_days(scale))


def centidays(days: float) -> int:
    """Days in whole hundredths."""
    return round(days * CENTIDAYS)


def minimal_sets(
    ref: QuestionRef,
    question: Question,
    answer: QuestionAnswer,
    target: Risk,
    *,
    policy: RiskPolicy = DEFAULT_POLICY,
    cost: Cost | None = None,
) -> MinimalSets | None:
    """All minimal sets that bring a question to `target` (MEDIUM or NONE); None if it does not stand above it.

    Exact by truth table over every selection of the missing practices that matter.
    """
    cost = cost or cost_by(DEFAULT_SCALE)
    risk = rate(question, answer, policy, explain=False).risk
    if risk.severity <= target.severity:
        return None
    selected = selection(question, answer, policy)
    missing = missing_practices(question, selected)
    if len(missing) > MAX_TABLE_NAMES:
        sets = (missing,) if _enough(question, selected, missing, target) else ()
        costs = tuple(sum(map(cost, each)) / CENTIDAYS for each in sets)
        return MinimalSets(ref, risk, target, sets, costs, exact=False)
    table = minimal_selections(reaching(question, selected, missing, target.severity), len(missing))
    prices = [cost(choice) for choice in missing]
    found = []
    for mask in selections(table):
        places = [i for i in range(len(missing)) if mask >> i & 1]
        found.append((sum(prices[i] for i in places), len(places), places))
    found.sort()
    return MinimalSets(
        ref,
        risk,
        target,
        tuple(tuple(missing[i] for i in places) for _, _, places in found),
        tuple(price / CENTIDAYS for price, _, _ in found),
    )


def all_minimal_sets(
    snapshot: Snapshot, target: Risk, ratings: Ratings | None = None
) -> tuple[MinimalSets, ...]:
    """The minimal sets of every question above `target`, in the lenses' order; `ratings` spare rating them again."""
    workload = snapshot.workload
    cost = cost_by(workload.effort_scale)
    found = []
    for ref in snapshot.refs:
        if ratings is not None and ratings[ref].risk.severity <= target.severity:
            continue
        sets = minimal_sets(
            ref, snapshot.question(ref), snapshot.answer(ref), target, policy=workload.policy, cost=cost
        )
        if sets:
            found.append(sets)
    return tuple(found)


def _enough(question: Question, selected: frozenset[str], missing: tuple[Choice, ...], target: Risk) -> bool:
    """Whether putting all missing practices into place brings the question down to the target."""
    kept = {choice_id for choice_id in selected if not question.choice(choice_id).is_none}
    rule = fired_rule(question, frozenset(kept | {choice.id for choice in missing}))
    return rule is not None and rule.risk.severity <= target.severity
