"""How a workload stands, in so few letters that ten thousand of them can be counted while somebody waits.

A lens's questions become one letter each, in the lens's order, and its practices become one letter each, question
by question. Counting the letters at one place over many workloads counts a question or a practice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Lens, Question, Risk
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.risk import Rating
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.workload import LensReview, Snapshot

LETTER_OF = {
    Risk.HIGH: "H",
    Risk.MEDIUM: "M",
    Risk.NONE: "N",
    Risk.UNANSWERED: "U",
    Risk.NOT_APPLICABLE: "A",
    Risk.NO_RULE_MATCHED: "X",
}
RISK_OF = {letter: risk for risk, letter in LETTER_OF.items()}

NO_GAP = "."
MISSING_HIGH, MISSING_MEDIUM = "H", "M"
VERIFY_HIGH, VERIFY_MEDIUM = "V", "v"
OPEN_HIGH, OPEN_MEDIUM = "O", "o"
"""A practice not in place in a question at risk: answered No, "I don't know", or not yet; and the risk it holds.

They are the gaps of `gaps.report_gaps`, accepted risks among them: acceptance ends on a day, these letters do not.
"""

FORMAT = 1
"""Counts up when the same answers lead to other letters, so that stored ones are made again."""


class LensStanding(NamedTuple):
    """A workload's letters along one lens version: `risks` one per question, `gaps` one per practice."""

    lens_id: int
    risks: str
    gaps: str


@dataclass(frozen=True)
class Standing:
    """A workload's letters along all its lenses, its milestones so far, and when a person saved the last."""

    lenses: tuple[LensStanding, ...]
    milestones: int = 0
    last_milestone: datetime | None = None


@dataclass(frozen=True)
class MilestoneStanding:
    """A milestone's risks: the letters by the lens's id, frozen with it."""

    number: int
    recorded_at: datetime
    risks: Mapping[int, str]


def standing_of(snapshot: Snapshot, ratings: Ratings) -> Standing:
    """The letters of a rated review; the ratings must say which practices hold a risk (`explain`)."""
    lenses = tuple(
        LensStanding(
            review.lens_id, risk_letters(review.lens, ratings), _gap_letters(review, ratings, snapshot)
        )
        for review in snapshot.reviews
    )
    return Standing(lenses, len(snapshot.milestones), snapshot.last_review)


def risk_letters(lens: Lens, ratings: Ratings) -> str:
    """One letter per question of a lens."""
    return "".join(
        LETTER_OF[ratings[QuestionRef(lens.alias, question.key)].risk] for question in lens.questions
    )


def count_letters(risks: str) -> RiskCounts:
    """How many questions stand at each risk."""
    return RiskCounts(
        risks.count("H"),
        risks.count("M"),
        risks.count("N"),
        risks.count("U"),
        risks.count("A"),
        risks.count("X"),
    )


def pillar_places(lens: Lens) -> tuple[slice, ...]:
    """Where each pillar's questions stand among the risk letters of a lens."""
    places = []
    start = 0
    for pillar in lens.pillars:
        places.append(slice(start, start + len(pillar.questions)))
        start += len(pillar.questions)
    return tuple(places)


def practice_places(lens: Lens) -> Iterator[tuple[Question, int]]:
    """Each question of a lens with the place of its first practice among the gap letters."""
    start = 0
    for question in lens.questions:
        yield question, start
        start += len(question.practices)


def _gap_letters(review: LensReview, ratings: Ratings, snapshot: Snapshot) -> str:
    counts_as_missing = not snapshot.workload.policy.not_applicable_counts_as_in_place
    return "".join(
        _question_gaps(
            review, question, ratings[QuestionRef(review.lens.alias, question.key)], counts_as_missing
        )
        for question in review.lens.questions
    )


def _question_gaps(review: LensReview, question: Question, rating: Rating, na_is_missing: bool) -> str:  # noqa: FBT001 a review's policy, handed on
    if rating.risk not in {Risk.HIGH, Risk.MEDIUM}:
        return NO_GAP * len(question.practices)
    answer = review.answer(question.key)
    holding = {choice.id for choice in rating.holding}
    letters = []
    for choice in question.practices:
        high = rating.risk is Risk.HIGH and choice.id in holding
        given = answer.answer(choice.id)
        if given is PracticeAnswer.NO or (given is PracticeAnswer.NOT_APPLICABLE and na_is_missing):
            letters.append(MISSING_HIGH if high else MISSING_MEDIUM)
        elif given is PracticeAnswer.UNKNOWN:
            letters.append(VERIFY_HIGH if high else VERIFY_MEDIUM)
        elif given is None:
            letters.append(OPEN_HIGH if high else OPEN_MEDIUM)
        else:
            letters.append(NO_GAP)
    return "".join(letters)
