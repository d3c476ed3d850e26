"""The practices that stand between a question and "no risk", and those left out of that on purpose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from wa_desktop.domain.answers import PracticeAnswer, QuestionAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.decisions import Decision, DecisionKind, accepted
from wa_desktop.domain.lens import Choice, Lens, Pillar, Question, Risk
from wa_desktop.domain.levels import PracticeLevel, level_of
from wa_desktop.domain.plan import PracticeRef
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
    "no risk" but would not lower the risk by itself. `accepted_by` is the decision that accepts its risk today;
    `expired` the newest one that did until its day passed.
    """

    lens: Lens
    pillar: Pillar
    question: Question
    choice: Choice
    risk: Risk
    kind: GapKind
    holds: bool
    provisional: bool
    level: PracticeLevel
    accepted_by: Decision | None = None
    expired: Decision | None = None

    @property
    def ref(self) -> QuestionRef:
        """The question the gap belongs to."""
        return QuestionRef(self.lens.alias, self.question.key)

    @property
    def practice(self) -> PracticeRef:
        """The practice itself."""
        return PracticeRef(self.lens.alias, self.question.key, self.choice.id)


@dataclass(frozen=True)
class NotApplicable:
    """A practice, or (without `choice`) a whole question, that was said not to apply, with the reason and note."""

    lens: Lens
    pillar: Pillar
    question: Question
    choice: Choice | None
    reason: Reason
    note: str

    @property
    def ref(self) -> QuestionRef:
        """The question it belongs to."""
        return QuestionRef(self.lens.alias, self.question.key)


@dataclass(frozen=True)
class GapReport:
    """All gaps: what is to be done, what was accepted, what does not apply."""

    gaps: tuple[Gap, ...]
    accepted: tuple[Gap, ...]
    not_applicable: tuple[NotApplicable, ...]


_KINDS = {PracticeAnswer.NO: GapKind.MISSING, PracticeAnswer.UNKNOWN: GapKind.TO_VERIFY, None: GapKind.OPEN}
_KINDS_WITH_NOT_APPLICABLE = {**_KINDS, PracticeAnswer.NOT_APPLICABLE: GapKind.MISSING}
"""Where a review counts N/A as not in place, such a practice can hold a question at risk like any other."""


def report_gaps(snapshot: Snapshot, ratings: Ratings, today: date) -> GapReport:
    """All gaps: high risk first, then by the client's pillar priorities and the lens's order."""
    found = [
        gap
        for review, pillar, question in _questions(snapshot)
        for gap in _gaps_of(review, pillar, question, ratings, snapshot.workload.policy)
    ]
    rank = {pillar_id: i for i, pillar_id in enumerate(snapshot.workload.pillar_priorities)}
    found.sort(key=lambda gap: (-gap.risk.severity, rank.get(gap.pillar.id, len(rank))))
    holds, held = accepted(snapshot.decisions, today), _expired(snapshot, today)
    judged = [_judged(gap, holds, held) for gap in found]
    return GapReport(
        tuple(gap for gap in judged if gap.accepted_by is None),
        tuple(gap for gap in judged if gap.accepted_by is not None),
        tuple(_not_applicable(snapshot)),
    )


def find_gaps(snapshot: Snapshot, ratings: Ratings, today: date) -> tuple[Gap, ...]:
    """The gaps whose risk nobody has accepted today, in the order of `report_gaps`."""
    return report_gaps(snapshot, ratings, today).gaps


def _questions(snapshot: Snapshot) -> Iterator[tuple[LensReview, Pillar, Question]]:
    for review in snapshot.reviews:
        for pillar in review.lens.pillars:
            for question in pillar.questions:
                yield review, pillar, question


def _gaps_of(
    review: LensReview, pillar: Pillar, question: Question, ratings: Ratings, policy: RiskPolicy
) -> list[Gap]:
    rating: Rating = ratings[QuestionRef(review.lens.alias, question.key)]
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
            gaps.append(
                Gap(
                    review.lens,
                    pillar,
                    question,
                    choice,
                    rating.risk if holds else Risk.MEDIUM,
                    kinds[given],
                    holds,
                    rating.provisional,
                    level_of(question, choice),
                )
            )
    return gaps


def _judged(gap: Gap, holds: Mapping[PracticeRef, Decision], held: Mapping[PracticeRef, Decision]) -> Gap:
    """The gap with the decisions that accept it, or did."""
    whole = PracticeRef(gap.practice.lens, gap.practice.question)
    by = holds.get(gap.practice) or holds.get(whole)
    once = max(
        filter(None, (held.get(gap.practice), held.get(whole))),
        key=lambda decision: decision.number,
        default=None,
    )
    if by is None and once is None:
        return gap
    return replace(gap, accepted_by=by, expired=None if by else once)


def _expired(snapshot: Snapshot, today: date) -> dict[PracticeRef, Decision]:
    return {
        practice: decision
        for decision in snapshot.decisions
        if decision.kind is DecisionKind.ACCEPTED_RISK and decision.is_due(today)
        for practice in decision.practices
    }


def _not_applicable(snapshot: Snapshot) -> Iterator[NotApplicable]:
    for review, pillar, question in _questions(snapshot):
        answer: QuestionAnswer = review.answer(question.key)
        if not answer.applicable:
            yield NotApplicable(review.lens, pillar, question, None, answer.reason, answer.notes)
            continue
        for choice in question.practices:
            entry = answer.entry(choice.id)
            if entry.answer is PracticeAnswer.NOT_APPLICABLE:
                yield NotApplicable(review.lens, pillar, question, choice, entry.reason, entry.notes)
