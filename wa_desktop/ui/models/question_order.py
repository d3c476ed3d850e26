"""The questions of a review in the order of the client's priorities."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.priorities import BusinessPriority, path, prioritised
from wa_desktop.domain.workload import Snapshot

Catalogue = Callable[[str], Iterable[BusinessPriority]]
"""The business priorities that belong to the lens of an alias."""


@dataclass(frozen=True)
class PriorityOrder:
    """All questions, those to ask first in front; both are empty where the workload names no priorities."""

    refs: tuple[QuestionRef, ...] = ()
    first: frozenset[QuestionRef] = frozenset()


def priority_order(snapshot: Snapshot, catalogue: Catalogue) -> PriorityOrder:
    """Those to ask first, then the others, both pillar by pillar, so that the talk does not jump."""
    workload = snapshot.workload
    if not (workload.business_priorities or workload.pillar_priorities):
        return PriorityOrder()
    first: list[QuestionRef] = []
    others: list[QuestionRef] = []
    for part in snapshot.reviews:
        lens = part.lens
        ranked = prioritised(
            lens, catalogue(lens.alias), workload.business_priorities, workload.pillar_priorities
        )
        for group, wanted in ((first, True), (others, False)):
            chosen = [item for item in ranked if item.is_prioritised is wanted]
            group += [QuestionRef(lens.alias, key) for key in path(lens, chosen, math.inf)]
    return PriorityOrder((*first, *others), frozenset(first))
