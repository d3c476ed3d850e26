"""A whole review rated: every question's risk, counted per pillar and lens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wa_desktop.domain.answers import answered_count
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Lens, Pillar
from wa_desktop.domain.risk import Rating, rate
from wa_desktop.domain.scoring import RiskCounts, count
from wa_desktop.domain.workload import Snapshot

Ratings = Mapping[QuestionRef, Rating]
"""The rating of every question of a snapshot."""


@dataclass(frozen=True)
class PillarResult:
    """What a pillar's badge, radar axis and table row show."""

    pillar: Pillar
    counts: RiskCounts
    practices: int
    practices_answered: int

    @property
    def score(self) -> float | None:
        """0 to 100 by the formula of `scoring`; None where there is nothing to count."""
        return self.counts.score


def rate_all(snapshot: Snapshot, *, explain: bool = True) -> dict[QuestionRef, Rating]:
    """Rate every question of every lens; without `explain`, no rating says which practices hold it."""
    policy = snapshot.workload.policy
    return {
        QuestionRef(review.lens.alias, question.key): rate(
            question, review.answer(question.key), policy, explain=explain
        )
        for review in snapshot.reviews
        for question in review.lens.questions
    }


def pillar_result(snapshot: Snapshot, ratings: Ratings, lens: Lens, pillar: Pillar) -> PillarResult:
    """Count one pillar of a lens."""
    review = snapshot.review(lens.alias)
    return PillarResult(
        pillar,
        count(ratings[QuestionRef(lens.alias, question.key)].risk for question in pillar.questions),
        sum(len(question.practices) for question in pillar.questions),
        sum(answered_count(question, review.answer(question.key)) for question in pillar.questions),
    )


def pillar_results(snapshot: Snapshot, ratings: Ratings, alias: str) -> tuple[PillarResult, ...]:
    """Count every pillar of one lens, in the lens's order."""
    lens = snapshot.review(alias).lens
    return tuple(pillar_result(snapshot, ratings, lens, pillar) for pillar in lens.pillars)


def total_counts(ratings: Ratings) -> RiskCounts:
    """Count all questions of all lenses."""
    return count(rating.risk for rating in ratings.values())
