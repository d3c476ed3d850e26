"""What a command touched, so that views redraw only that."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Which part of a review changed."""

    ANSWERS = "answers"
    NOTES = "notes"
    """Notes, flags and evidence: nothing that a rating looks at."""
    WORKLOAD = "workload"
    LENSES = "lenses"
    MILESTONES = "milestones"
    WORKSHOPS = "workshops"
    PLAN = "plan"
    """Actions of the improvement plan."""
    DECISIONS = "decisions"


@dataclass(frozen=True)
class QuestionRef:
    """A question of a lens in a review."""

    lens: str
    question: str


@dataclass(frozen=True)
class Changes:
    """Kinds of change and the questions they concern."""

    kinds: frozenset[Kind]
    questions: frozenset[QuestionRef] = frozenset()

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.kinds | other.kinds, self.questions | other.questions)
