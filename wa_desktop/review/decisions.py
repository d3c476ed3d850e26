"""What people decide on a workload: record a trade-off, accept a risk until a day, take a record away."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wa_desktop.domain.decisions import (
    MAX_DECISIONS,
    Decision,
    check_decision,
    next_decision_number,
)
from wa_desktop.domain.errors import InvalidError, Message, NotFoundError, message
from wa_desktop.domain.workload import Snapshot


@dataclass(frozen=True)
class RecordDecision:
    """Write a decision down, or put a changed one in the place of the old; a new one gets the next number."""

    decision: Decision

    def name(self, snapshot: Snapshot) -> Message:
        """Whether it is new, and which it is."""
        old = snapshot.decision(self.decision.id)
        if old:
            return message("change {decision}", decision=old.label)
        return message("record the decision “{title}”", title=self.decision.tidied().title)

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The decision in its place; InvalidError names every field that is wrong."""
        old = snapshot.decision(self.decision.id)
        if old is None and len(snapshot.decisions) >= MAX_DECISIONS:
            raise InvalidError(message("A workload has at most {count} decisions.", count=MAX_DECISIONS))
        number = old.number if old else next_decision_number(snapshot.decisions)
        created_at = old.created_at if old else self.decision.created_at
        new = replace(self.decision.tidied(), number=number, created_at=created_at)
        if new == old:
            return snapshot
        problems = check_decision(new)
        if problems:
            raise InvalidError(problems[0].sentence, problems)
        return snapshot.with_decision(new.id, new)


@dataclass(frozen=True)
class RemoveDecision:
    """Take a decision away; the gaps it accepted show again."""

    decision_id: str

    def name(self, snapshot: Snapshot) -> Message:
        """Which it is."""
        return message("remove {decision}", decision=_decision(snapshot, self.decision_id).label)

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The snapshot without it."""
        _decision(snapshot, self.decision_id)
        return snapshot.with_decision(self.decision_id, None)


def _decision(snapshot: Snapshot, decision_id: str) -> Decision:
    found = snapshot.decision(decision_id)
    if found is None:
        raise NotFoundError(message("The decision was removed from this review."))
    return found
