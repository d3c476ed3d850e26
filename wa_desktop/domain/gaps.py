"""The practices that stand between a question and "no risk"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Choice, Lens, Pillar, Question, Risk
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.risk import Rating, RiskPolicy
from wa_desktop.domain.workload import LensReview, Snapshot


class GapKind(StrEnum):
    """Why a practice counts as not in place."""

    MISSING = "MISSING"
    TO_VERIFY = "TO_VERIFY"
    OPEN = "OPEN"


@dataclass(frozen=True)
class Gap:
    """A practice not in place in a question at risk.

    `risk` is the question's risk if the practice holds it there, else MEDIUM: such a practice is wanted for
    "no risk" but would not lower the risk by itself.
    """

    lens: Lens
    pillar: Pillar
    question: Question
    choice: Choice
    risk: Risk
    kind: GapKind
    holds: bool
    provisional: bool

    @property
    def ref(self) -> QuestionRef:
        """The question the gap belongs to."""
        return QuestionRef(self.lens.alias, self.question.key)


_KINDS = {PracticeAnswer.NO: GapKind.MISSING, PracticeAnswer.UNKNOWN: GapKind.TO_VERIFY, None: GapKind.OPEN}
_KINDS_WITH_NOT_APPLICABLE = {**_KINDS, PracticeAnswer.NOT_APPLICABLE: GapKind.MISSING}
"""Where a review counts N/A as not in place, such a practice can hold a question at risk like any other."""


def find_gaps(snapshot: Snapshot, ratings: Ratings) -> tuple[Gap, ...]:
    """All gaps: high risk first, then by the client's pillar priorities and the lens's order."""
    gaps = [
        gap
        for review in snapshot.reviews
        for pillar in review.lens.pillars
        for question in pillar.questions
        for gap in _gaps_of(
            review,
            pillar,
            question,
            ratings[QuestionRef(review.lens.alias, question.key)],
            snapshot.workload.policy,
        )
    ]
    rank = {pillar_id: i for i, pillar_id in enumerate(snapshot.workload.pillar_priorities)}
    return tuple(sorted(gaps, key=lambda gap: (-gap.risk.severity, rank.get(gap.pillar.id, len(rank)))))


def _gaps_of(
    review: LensReview, pillar: Pillar, question: Question, rating: Rating, policy: RiskPolicy
) -> list[Gap]:
    if rating.risk not in {Risk.HIGH, Risk.MEDIUM}:
        return []
    answer = review.answer(question.key)
    kinds = _KINDS if policy.not_applicable_counts_as_in_place else _KINDS_WITH_NOT_APPLICABLE
    holding = {choice.id for choice in rating.holding}
    gaps = []
    for choice in question.practices:
        given = answer.answer(choice.id)
        if given in kinds:
            holds = choice.id in holding
            risk = rating.risk if holds else Risk.MEDIUM
            gaps.append(
                Gap(review.lens, pillar, question, choice, risk, kinds[given], holds, rating.provisional)
            )
    return gaps
