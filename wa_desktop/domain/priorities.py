"""Which questions come first: by the client's business priorities, the risk at stake and the order of the pillars.

AWS does not publish how the profiles of its tool prioritise; this is our own, and each part of it can be shown.
A question's score is a sum of points, 0 to 100::

    60 * B + 30 * P + 10 * F

B, the business part, is 1 - (1 - w1 * r1) * (1 - w2 * r2) * ... over the chosen business priorities. The weight
wi of the i-th one is 0.8 ** (i - 1), so the first counts in full, the fifth 0.41; ri is 0.3 for each step of the
question's relevance (3 gives 0.9, not named gives 0). Each priority so takes its share of what the ones before it
left, and one more never lowers a score.

P, the potential, is the risk that the question can hold, whatever was answered: see `potential`.

F, the pillar part, is 1 for the pillar that stands first in the order of pillars, 1/n less for each next one of the
lens's n pillars, and 0 for a pillar that is not in that order.

Equal scores stay in the order of the lens. Where no business priority is chosen, or none that names a question of
the lens, potential and pillars alone decide.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from wa_desktop.domain.lens import Lens, Question, Risk
from wa_desktop.domain.risk import fired_rule

BUSINESS_POINTS = 60
POTENTIAL_POINTS = 30
PILLAR_POINTS = 10

MINUTES_PER_QUESTION = 1.5
MINUTES_PER_PRACTICE = 0.5

_NEXT_PRIORITY = 0.8
_RELEVANCE_STEP = 0.3
_MANY_DECISIVE = 5


@dataclass(frozen=True)
class Relevance:
    """What a question means to a business priority.

    `weight` is 3 where the question decides about it, 2 where it matters much, 1 where it touches it; `reason`
    says why, in one sentence, and is empty only at weight 1.
    """

    weight: int
    reason: str = ""


@dataclass(frozen=True)
class BusinessPriority:
    """What a client wants most: `sentence` is what they say when it matters, `relevance` is by question key."""

    id: str
    title: str
    sentence: str
    relevance: Mapping[str, Relevance]


@dataclass(frozen=True)
class PrioritisedQuestion:
    """A question with its place in the order and all that put it there.

    `business`, `potential` and `pillar` are points, of 60, 30 and 10; `score` is their sum. `reasons` are pairs
    of a chosen priority's id and why the question matters to it (empty at weight 1), the client's first priority
    first. `is_prioritised` says whether the question belongs to the few to ask first.
    """

    key: str
    business: float
    potential: float
    pillar: float
    reasons: tuple[tuple[str, str], ...] = ()
    is_prioritised: bool = False

    @property
    def score(self) -> float:
        """0 to 100."""
        return self.business + self.potential + self.pillar


def prioritised(
    lens: Lens,
    catalogue: Iterable[BusinessPriority],
    chosen: Sequence[str],
    pillar_priorities: Sequence[str] = (),
) -> tuple[PrioritisedQuestion, ...]:
    """All questions of a lens, the highest score first; those to ask first are marked `is_prioritised`.

    `catalogue` is what belongs to this lens; `chosen` are ids in it, the most important first, where unknown and
    repeated ones count for nothing; `pillar_priorities` are pillar ids.

    A question is prioritised when a chosen priority names it with weight 3, or with weight 2 while it stands in
    the first quarter by score: so each choice brings its deciding questions along, and five choices still do not
    mark half of the framework. Where the choice names no question so, the first quarter by score is prioritised.
    """
    known = {priority.id: priority for priority in catalogue}
    named = [known[each] for each in dict.fromkeys(chosen) if each in known]
    shares = _pillar_shares(lens, pillar_priorities)
    scored = [
        _scored(question, named, PILLAR_POINTS * shares.get(pillar.id, 0.0))
        for pillar in lens.pillars
        for question in pillar.questions
    ]
    scored.sort(key=lambda item: -item.score)
    return _marked(scored, named)


def potential(question: Question) -> float:
    """The risk a question can hold, whatever was answered, from 0 to 1.

    0.6 if nothing in place means high risk, 0.3 if it means medium risk; and 0.08 more for each practice, up to
    five, that alone keeps the question at high risk while all others are in place. In the framework lens these are
    the practices whose level is documented as high.
    """
    none = frozenset({question.none_choice.id} if question.none_choice else ())
    worst = max(_severity(question, frozenset()), _severity(question, none), 0)
    every = frozenset(choice.id for choice in question.practices)
    decisive = sum(
        _severity(question, every - {choice.id}) == Risk.HIGH.severity for choice in question.practices
    )
    return 0.6 * worst / Risk.HIGH.severity + 0.4 * min(decisive, _MANY_DECISIVE) / _MANY_DECISIVE


def minutes_for(question: Question) -> float:
    """How long a room talks about a question, in minutes: 1.5 to open and close it, 0.5 for each practice.

    Our own estimate. The framework's 57 questions come to four hours so, a bit over four minutes each; the
    shortest takes two, the longest six and a half.
    """
    return MINUTES_PER_QUESTION + MINUTES_PER_PRACTICE * len(question.practices)


def hours_for(lens: Lens) -> int:
    """How long a room talks about a whole lens, in hours begun; see `minutes_for`. 0 for a lens without questions."""
    return math.ceil(sum(map(minutes_for, lens.questions)) / 60)


def path(lens: Lens, ranked: Sequence[PrioritisedQuestion], minutes: float) -> tuple[str, ...]:
    """The keys of the questions to ask in the given minutes, in an order that a room can follow.

    Questions are taken by score, by `minutes_for` each, until the next one does not fit: what is asked matters more
    than all that is not, and more minutes only ever add questions. A few minutes may stay free. Then they are
    grouped by pillar, so that the talk does not jump: the pillar with the highest score first, in case time runs out,
    and within a pillar in the lens's order, because its questions build on one another.
    """
    taken: list[str] = []
    left = minutes
    for item in ranked:
        left -= minutes_for(lens.question(item.key))
        if left < 0:
            break
        taken.append(item.key)
    pillars = {lens.pillar_of(key).id: lens.pillar_of(key) for key in taken}
    return tuple(
        question.key for pillar in pillars.values() for question in pillar.questions if question.key in taken
    )


def _severity(question: Question, selected: frozenset[str]) -> int:
    rule = fired_rule(question, selected)
    return rule.risk.severity if rule else 0


def _pillar_shares(lens: Lens, pillar_priorities: Sequence[str]) -> dict[str, float]:
    own = {pillar.id for pillar in lens.pillars}
    order = [each for each in dict.fromkeys(pillar_priorities) if each in own]
    return {pillar_id: 1 - place / len(own) for place, pillar_id in enumerate(order)}


def _scored(
    question: Question, named: Sequence[BusinessPriority], pillar_points: float
) -> PrioritisedQuestion:
    left = 1.0
    reasons = []
    for place, priority in enumerate(named):
        relevance = priority.relevance.get(question.key)
        if relevance:
            left *= 1 - _NEXT_PRIORITY**place * _RELEVANCE_STEP * relevance.weight
            reasons.append((priority.id, relevance.reason))
    return PrioritisedQuestion(
        question.key,
        business=BUSINESS_POINTS * (1 - left),
        potential=POTENTIAL_POINTS * potential(question),
        pillar=pillar_points,
        reasons=tuple(reasons),
    )


def _marked(
    ranked: Sequence[PrioritisedQuestion], named: Sequence[BusinessPriority]
) -> tuple[PrioritisedQuestion, ...]:
    def weight(key: str) -> int:
        return max((each.relevance[key].weight for each in named if key in each.relevance), default=0)

    weights = [weight(item.key) for item in ranked]
    quarter = math.ceil(len(ranked) / 4)
    if max(weights, default=0) < 2:
        marks = [place < quarter for place in range(len(ranked))]
    else:
        marks = [each == 3 or (each == 2 and place < quarter) for place, each in enumerate(weights)]
    return tuple(replace(item, is_prioritised=mark) for item, mark in zip(ranked, marks, strict=True))
