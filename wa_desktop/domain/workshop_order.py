"""What is talked about in which order: the running order of a workshop, and which question comes next."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import groupby

from wa_desktop.domain.answers import QuestionAnswer, answered_count, is_complete
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Question
from wa_desktop.domain.priorities import MINUTES_PER_PRACTICE, minutes_for
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workshop import MAX_MINUTES, Skip, Stop, Workshop

LEAST_MINUTES = 5
"""A stop gets at least so many where there are enough for all: less is no talk."""


def default_order(
    snapshot: Snapshot, minutes: int, prioritised: Sequence[QuestionRef] | None = None
) -> tuple[Stop, ...]:
    """A running order that shares the minutes by the work in its stops.

    Without `prioritised`, every pillar of every lens is a stop, those the client put first in front. With it, the
    order follows these questions exactly; neighbours of one pillar share a stop that names them. Questions with
    nothing left to ask are left out, unless that leaves none.

    The stops' minutes add up to `minutes` exactly, as long as no stop would have to take more than MAX_MINUTES.
    With fewer minutes than stops, only so many stops are given, a minute each.
    """
    refs = _by_pillar(snapshot) if prioritised is None else dict.fromkeys(prioritised)
    known = [ref for ref in refs if snapshot.has_question(ref)]
    open_ones = [ref for ref in known if not _is_complete(snapshot, ref)]
    stops, works = [], []
    for (lens, pillar), group in groupby(open_ones or known, key=lambda ref: _place(snapshot, ref)):
        neighbours = list(group)
        keys = () if prioritised is None else tuple(ref.question for ref in neighbours)
        stops.append(Stop(lens, pillar, 0, keys))
        works.append(sum(work_in(snapshot.question(ref), snapshot.answer(ref)) for ref in neighbours))
    stops, works = stops[: max(minutes, 0)], works[: max(minutes, 0)]
    return tuple(
        replace(stop, minutes=given) for stop, given in zip(stops, _shared(works, minutes), strict=True)
    )


def work_in(question: Question, answer: QuestionAnswer) -> float:
    """The minutes a room needs for what is open in a question, after `priorities.minutes_for`; all if nothing is."""
    answered = answered_count(question, answer)
    left = len(question.practices) - answered
    return minutes_for(question) - (MINUTES_PER_PRACTICE * answered if left else 0)


def _by_pillar(snapshot: Snapshot) -> list[QuestionRef]:
    """Every question, pillar by pillar, those pillars first that the client put first."""
    rank = {pillar_id: place for place, pillar_id in enumerate(snapshot.workload.pillar_priorities)}
    pillars = [(review.lens, pillar) for review in snapshot.reviews for pillar in review.lens.pillars]
    pillars.sort(key=lambda found: rank.get(found[1].id, len(rank)))
    return [
        QuestionRef(lens.alias, question.key) for lens, pillar in pillars for question in pillar.questions
    ]


def _place(snapshot: Snapshot, ref: QuestionRef) -> tuple[str, str]:
    return ref.lens, snapshot.review(ref.lens).lens.pillar_of(ref.question).id


def _is_complete(snapshot: Snapshot, ref: QuestionRef) -> bool:
    return is_complete(snapshot.question(ref), snapshot.answer(ref))


def _shared(works: Sequence[float], minutes: int) -> list[int]:
    """Minutes by work, after Webster: each minute goes to the stop that is furthest behind its share.

    Every stop begins with the least minutes, or with an equal part where there are not enough for that.
    """
    if not works:
        return []
    least = min(LEAST_MINUTES, minutes // len(works))
    given = [least] * len(works)
    behind = [(Fraction(2 * least + 1) / Fraction(work), i) for i, work in enumerate(works)]
    heapq.heapify(behind)
    for _ in range(minutes - sum(given)):
        if not behind:
            break
        _, i = heapq.heappop(behind)
        given[i] += 1
        if given[i] < MAX_MINUTES:
            heapq.heappush(behind, (Fraction(2 * given[i] + 1) / Fraction(works[i]), i))
    return given


@dataclass(frozen=True)
class PlacedStop:
    """A stop whose pillar is there, with its number in the running order (from 0) and its questions."""

    index: int
    stop: Stop
    questions: tuple[QuestionRef, ...]


def placed_stops(workshop: Workshop, snapshot: Snapshot) -> tuple[PlacedStop, ...]:
    """The stops with their questions; each question belongs to the first stop that has it.

    A stop whose lens or pillar is gone is left out, and so is a named question that its pillar has no more.
    """
    seen: set[QuestionRef] = set()
    found = []
    for index, stop in enumerate(workshop.stops):
        keys = _keys(stop, snapshot)
        if keys is None:
            continue
        refs = tuple(dict.fromkeys(QuestionRef(stop.lens, key) for key in keys))
        found.append(PlacedStop(index, stop, tuple(ref for ref in refs if ref not in seen)))
        seen.update(refs)
    return tuple(found)


def _keys(stop: Stop, snapshot: Snapshot) -> tuple[str, ...] | None:
    if not snapshot.uses(stop.lens):
        return None
    for pillar in snapshot.review(stop.lens).lens.pillars:
        if pillar.id == stop.pillar:
            keys = tuple(question.key for question in pillar.questions)
            return tuple(key for key in stop.questions if key in keys) if stop.questions else keys
    return None


def questions_in_order(workshop: Workshop, snapshot: Snapshot) -> tuple[QuestionRef, ...]:
    """All questions of the running order, each once, complete ones too."""
    return tuple(ref for placed in placed_stops(workshop, snapshot) for ref in placed.questions)


def return_queue(workshop: Workshop, snapshot: Snapshot) -> tuple[Skip, ...]:
    """The skipped questions that still wait, the first skipped first."""
    return tuple(
        skip
        for skip in workshop.skips
        if snapshot.has_question(skip.ref) and not _is_complete(snapshot, skip.ref)
    )


def next_question(
    workshop: Workshop, snapshot: Snapshot, after: QuestionRef | None = None
) -> QuestionRef | None:
    """The question to talk about after another one (after none: the first); None if no other is open.

    First comes what follows in the running order, then what was passed over before, then the return queue.
    """
    order = questions_in_order(workshop, snapshot)
    waiting = [skip.ref for skip in return_queue(workshop, snapshot)]
    for candidate in _turned(order, after):
        if candidate not in waiting and not _is_complete(snapshot, candidate):
            return candidate
    return next(_turned(waiting, after), None)


def _turned(refs: Sequence[QuestionRef], after: QuestionRef | None) -> Iterator[QuestionRef]:
    """The references that follow one, then those before it; all of them if it is not among them."""
    start = refs.index(after) + 1 if after in refs else 0
    return (ref for ref in (*refs[start:], *refs[:start]) if ref != after)
