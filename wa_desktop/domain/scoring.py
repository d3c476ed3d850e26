"""The one formula behind the radar.

A question counts 100 when no risk was found, 50 at medium risk and 0 at high risk. A pillar's score is the
mean over its questions that have such a risk; open questions, questions that do not apply and questions for
which no rule matched stay out of it. A pillar with nothing to count has no score. The formula is ours: AWS
publishes none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import Risk

POINTS = {Risk.NONE: 100, Risk.MEDIUM: 50, Risk.HIGH: 0}

FORMULA: Message = message(
    "Each question counts 100 when no risk was found, 50 at medium risk and 0 at high risk. A pillar's score is the "
    "mean of its questions that have such a risk. Open questions and questions that do not apply are left out; a "
    "pillar with nothing to count has no score."
)


@dataclass(frozen=True)
class RiskCounts:
    """How many questions stand at each risk."""

    high: int = 0
    medium: int = 0
    none: int = 0
    unanswered: int = 0
    not_applicable: int = 0
    no_rule_matched: int = 0

    @property
    def total(self) -> int:
        """All questions."""
        return (
            self.high + self.medium + self.none + self.unanswered + self.not_applicable + self.no_rule_matched
        )

    @property
    def answered(self) -> int:
        """Questions that are not open."""
        return self.total - self.unanswered

    @property
    def score(self) -> float | None:
        """The formula above, 0 to 100; None where there is nothing to count."""
        counted = self.high + self.medium + self.none
        if not counted:
            return None
        return (self.none * POINTS[Risk.NONE] + self.medium * POINTS[Risk.MEDIUM]) / counted

    def __add__(self, other: RiskCounts) -> RiskCounts:
        return RiskCounts(
            self.high + other.high,
            self.medium + other.medium,
            self.none + other.none,
            self.unanswered + other.unanswered,
            self.not_applicable + other.not_applicable,
            self.no_rule_matched + other.no_rule_matched,
        )


def count(risks: Iterable[Risk]) -> RiskCounts:
    """Count risks."""
    found = Counter(risks)
    return RiskCounts(**{risk.value.lower(): found[risk] for risk in Risk})
