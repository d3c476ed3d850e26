"""What the people in the room may see of a review: an allow-list, so that a projector has nothing private to show.

Of all that people typed, only the workload's name is here. Notes of both lanes, evidence, flags, reasons, remarks,
attendees, the client's name, milestones' names and the facilitator's talk have no field in these types.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from wa_desktop.domain.answers import PracticeAnswer, QuestionAnswer, is_complete
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Choice, Guidance, Pillar, Question, Risk
from wa_desktop.domain.pace import Pace, PaceState, in_minutes
from wa_desktop.domain.rating import PillarResult, Ratings, pillar_results
from wa_desktop.domain.risk import Rating
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.workload import LensReview, Snapshot

Scores = Mapping[str, float | None]
"""Scores of 0 to 100 by pillar id; None where there is nothing to count."""

_NO_COUNTS = RiskCounts()


@dataclass(frozen=True)
class AudiencePractice:
    """A practice as the room sees it.

    `label` is an id such as SEC02-BP02, empty where the lens has none. `answer` is N/A for all practices of a
    question that does not apply. `held_at` is the risk at which the practice, answered with No or "I don't
    know", keeps its question.
    """

    choice_id: str
    label: str
    title: str
    summary: str
    answer: PracticeAnswer | None
    held_at: Risk | None


@dataclass(frozen=True)
class AudienceQuestion:
    """A question as the room sees it; it is number `place` (from 1) of the `of` questions of its pillar."""

    ref: QuestionRef
    label: str
    title: str
    description: str
    pillar: str
    place: int
    of: int
    applicable: bool
    risk: Risk
    provisional: bool
    practices: tuple[AudiencePractice, ...]


@dataclass(frozen=True)
class Good:
    """What a practice is worth and how one sees that it is in place."""

    why: str
    signs: tuple[str, ...]


@dataclass(frozen=True)
class Progress:
    """How far it is: questions with nothing left to ask, and practices settled."""

    questions_done: int = 0
    questions: int = 0
    practices_done: int = 0
    practices: int = 0

    def __add__(self, other: Progress) -> Progress:
        return Progress(
            self.questions_done + other.questions_done,
            self.questions + other.questions,
            self.practices_done + other.practices_done,
            self.practices + other.practices,
        )


@dataclass(frozen=True)
class AudiencePillar:
    """A pillar's counts, progress and scores of 0 to 100: today's, and that of the last milestone."""

    name: str
    is_here: bool
    counts: RiskCounts
    progress: Progress
    score: float | None
    before: float | None


@dataclass(frozen=True)
class Timing:
    """A running workshop's time: begun minutes left of this stop (negative: over), and when all would be through.

    `ends_at` is a whole minute; None where nothing is open any more.
    """

    minutes_left: int | None
    ends_at: datetime | None
    state: PaceState


@dataclass(frozen=True)
class AudienceView:
    """All that the projector knows. Without a question the room waits for the first one.

    Pillars, counts and progress are those of the lens in hand. `in_hand` is a choice id, empty where no
    practice is; `good` tells of that practice. `has_before` says that a milestone has scores for this lens.
    """

    workload: str = ""
    lens: str = ""
    lenses: int = 0
    question: AudienceQuestion | None = None
    in_hand: str = ""
    good: Good | None = None
    pillars: tuple[AudiencePillar, ...] = ()
    counts: RiskCounts = _NO_COUNTS
    progress: Progress = Progress()
    has_before: bool = False
    timing: Timing | None = None

    @property
    def practice(self) -> AudiencePractice | None:
        """The practice in hand."""
        found = self.question.practices if self.question else ()
        return next((practice for practice in found if practice.choice_id == self.in_hand), None)

    @property
    def here(self) -> AudiencePillar | None:
        """The pillar of the question in hand."""
        return next((pillar for pillar in self.pillars if pillar.is_here), None)


def audience_view(
    snapshot: Snapshot,
    ratings: Ratings,
    ref: QuestionRef | None,
    choice_id: str = "",
    *,
    before: Scores | None = None,
    timing: Timing | None = None,
) -> AudienceView:
    """What the room sees while a question and one of its practices are in hand.

    `before` are the scores of the last milestone for the question's lens. A question that is not there counts
    as none; pillars are then those of the first lens.
    """
    known = ref if ref and snapshot.has_question(ref) else None
    review = snapshot.review(known.lens) if known else next(iter(snapshot.reviews), None)
    if review is None:
        return AudienceView(workload=snapshot.workload.name, timing=timing)
    here = review.lens.pillar_of(known.question) if known else None
    results = pillar_results(snapshot, ratings, review.lens.alias)
    pillars = tuple(_pillar(review, result, here, before or {}) for result in results)
    in_hand = _in_hand(snapshot, known, choice_id)
    return AudienceView(
        workload=snapshot.workload.name,
        lens=review.lens.name,
        lenses=len(snapshot.reviews),
        question=_question(review, here, known, ratings[known]) if known and here else None,
        in_hand=in_hand.id if in_hand else "",
        good=_good(in_hand.guidance) if in_hand else None,
        pillars=pillars,
        counts=sum((pillar.counts for pillar in pillars), _NO_COUNTS),
        progress=sum((pillar.progress for pillar in pillars), Progress()),
        has_before=any(pillar.before is not None for pillar in pillars),
        timing=timing,
    )


def scores_by_pillar(results: Sequence[PillarResult]) -> dict[str, float | None]:
    """The scores of counted pillars, for `audience_view`'s `before`."""
    return {result.pillar.id: result.score for result in results}


def timing_of(pace: Pace) -> Timing:
    """What of a workshop's pace the room may see."""
    left = in_minutes(pace.here.left) if pace.here else None
    return Timing(left, _next_minute(pace.ends_at) if pace.open else None, pace.state)


def _next_minute(moment: datetime) -> datetime:
    """Rounded up, as minutes left are, so that the room's clock moves once a minute."""
    second = moment.second + moment.microsecond / 1_000_000
    return (moment + timedelta(seconds=math.ceil(second / 60) * 60 - second)).replace(microsecond=0)


def _pillar(review: LensReview, result: PillarResult, here: Pillar | None, before: Scores) -> AudiencePillar:
    questions = result.pillar.questions
    done = sum(is_complete(question, review.answer(question.key)) for question in questions)
    return AudiencePillar(
        name=result.pillar.name,
        is_here=result.pillar is here,
        counts=result.counts,
        progress=Progress(done, len(questions), result.practices_answered, result.practices),
        score=result.score,
        before=before.get(result.pillar.id),
    )


def _question(review: LensReview, pillar: Pillar, ref: QuestionRef, rating: Rating) -> AudienceQuestion:
    question = review.lens.question(ref.question)
    answer = review.answer(ref.question)
    return AudienceQuestion(
        ref=ref,
        label=question.number,
        title=question.title,
        description=question.description,
        pillar=pillar.name,
        place=pillar.questions.index(question) + 1,
        of=len(pillar.questions),
        applicable=answer.applicable,
        risk=rating.risk,
        provisional=rating.provisional,
        practices=_practices(question, answer, rating),
    )


def _practices(question: Question, answer: QuestionAnswer, rating: Rating) -> tuple[AudiencePractice, ...]:
    holding = {choice.id for choice in rating.holding}
    blamed = {PracticeAnswer.NO, PracticeAnswer.UNKNOWN}
    found = []
    for choice in question.practices:
        given = answer.answer(choice.id) if answer.applicable else PracticeAnswer.NOT_APPLICABLE
        held_at = rating.risk if choice.id in holding and given in blamed else None
        guidance = choice.guidance
        found.append(
            AudiencePractice(choice.id, guidance.practice_id, choice.title, guidance.summary, given, held_at)
        )
    return tuple(found)


def _in_hand(snapshot: Snapshot, ref: QuestionRef | None, choice_id: str) -> Choice | None:
    if ref is None:
        return None
    practices = snapshot.question(ref).practices
    return next((choice for choice in practices if choice.id == choice_id), None)


def _good(guidance: Guidance) -> Good | None:
    return Good(guidance.why, guidance.signs) if guidance.why or guidance.signs else None
