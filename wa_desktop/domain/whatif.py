"""What would lower one question's risk: all minimal sets of missing practices, exact and cheapest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

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

_SIZES = {size.value: size for size in Size}

_Part = TypeVar("_Part", int, tuple[Choice, ...])

_COUNT = MAX_TABLE_NAMES
_PRICE = MAX_TABLE_NAMES + MAX_TABLE_NAMES.bit_length()
"""Where in a set's rank the number of its practices begins, and where its cost does: bits."""

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
    return Effort(_SIZES.get(choice.guidance.effort))


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
    risk: Risk | None = None,
) -> MinimalSets | None:
    """All minimal sets that bring a question to `target` (MEDIUM or NONE); None if it does not stand above it.

    `risk` is where it stands, if that is known already.
    Exact by truth table over every selection of the missing practices that matter.
    """
    cost = cost or cost_by(DEFAULT_SCALE)
    risk = risk or rate(question, answer, policy, explain=False).risk
    if risk.severity <= target.severity:
        return None
    selected = selection(question, answer, policy)
    missing = missing_practices(question, selected)
    if len(missing) > MAX_TABLE_NAMES:
        sets = (missing,) if _enough(question, selected, missing, target) else ()
        costs = tuple(sum(map(cost, each)) / CENTIDAYS for each in sets)
        return MinimalSets(ref, risk, target, sets, costs, exact=False)
    table = minimal_selections(reaching(question, selected, missing, target.severity), len(missing))
    rank = by_mask([_rank(cost(choice), place) for place, choice in enumerate(missing)], 0)
    choices = by_mask([(choice,) for choice in missing], ())
    masks = sorted(selections(table), key=rank)
    return MinimalSets(
        ref,
        risk,
        target,
        tuple(map(choices, masks)),
        tuple([(rank(mask) >> _PRICE) / CENTIDAYS for mask in masks]),
    )


def by_mask(parts: Sequence[_Part], nothing: _Part) -> Callable[[int], _Part]:
    """Gives the sum of the parts in a bitmask: looked up in two halves, as one part after the other takes longer."""
    half = len(parts) // 2
    window = (1 << half) - 1
    low, high = _sums(parts[:half], nothing), _sums(parts[half:], nothing)
    return lambda mask: low[mask & window] + high[mask >> half]


def _rank(price: int, place: int) -> int:
    """A practice's part of a number by which sets sort: by cost, then the smaller, then by the lens's order.

    The last is a bit that is taken away, the higher the earlier the practice: of two sets that cost the same and are
    of one size, the one with the first practice that the other has not comes first.
    """
    return (price << _PRICE) + (1 << _COUNT) - (1 << (_COUNT - 1 - place))


def _sums(parts: Sequence[_Part], nothing: _Part) -> list[_Part]:
    """The sums of all sets of parts, by their bitmasks."""
    sums = [nothing]
    for part in parts:
        sums += [each + part for each in sums]
    return sums


def all_minimal_sets(
    snapshot: Snapshot, target: Risk, ratings: Ratings | None = None
) -> tuple[MinimalSets, ...]:
    """The minimal sets of every question above `target`, in the lenses' order; `ratings` spare rating them again."""
    workload = snapshot.workload
    cost = cost_by(workload.effort_scale)
    found = []
    for ref in snapshot.refs:
        risk = ratings[ref].risk if ratings else None
        if risk and risk.severity <= target.severity:
            continue
        question, answer = snapshot.question(ref), snapshot.answer(ref)
        sets = minimal_sets(ref, question, answer, target, policy=workload.policy, cost=cost, risk=risk)
        if sets:
            found.append(sets)
    return tuple(found)


def _enough(question: Question, selected: frozenset[str], missing: tuple[Choice, ...], target: Risk) -> bool:
    """Whether putting all missing practices into place brings the question down to the target."""
    kept = {choice_id for choice_id in selected if not question.choice(choice_id).is_none}
    rule = fired_rule(question, frozenset(kept | {choice.id for choice in missing}))
    return rule is not None and rule.risk.severity <= target.severity
