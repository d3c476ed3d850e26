"""Which practices of a workload's lenses say the same, so that what was answered once need not be asked twice.

Two practices overlap where they bear one practice id, or where one of them names the other's id among its related
practices (`Guidance.related`); it is enough that one of the two does. An id that a practice's own lens knows means
the practice of that lens. Practices of one lens never overlap: they are asked for a reason each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from wa_desktop.domain.answers import PracticeAnswer, Reason
from wa_desktop.domain.lens import Choice, Lens
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.workload import Snapshot


@dataclass(frozen=True)
class Overlaps:
    """The overlaps of some lenses, found once: for each practice those of the other lenses.

    Those whose overlap both sides name come first, then they stand in the order of the lenses.
    """

    others: Mapping[PracticeRef, tuple[PracticeRef, ...]] = field(default_factory=dict)

    @classmethod
    def between(cls, lenses: Iterable[Lens]) -> Overlaps:
        """Find the overlaps of these lenses."""
        practices = {
            PracticeRef(lens.alias, question.key, choice.id): choice
            for lens in lenses
            for question in lens.questions
            for choice in question.practices
        }
        bearers = _bearers(practices)
        named: dict[PracticeRef, set[PracticeRef]] = {
            practice: set(_named_by(practice, choice, bearers)) for practice, choice in practices.items()
        }
        naming: defaultdict[PracticeRef, set[PracticeRef]] = defaultdict(set)
        for practice, others in named.items():
            for other in others:
                naming[other].add(practice)
        place = {practice: number for number, practice in enumerate(practices)}
        overlapping = [practice for practice in practices if named[practice] or naming[practice]]
        return cls({one: _in_order(named[one], naming[one], place) for one in overlapping})

    def of(self, practice: PracticeRef) -> tuple[PracticeRef, ...]:
        """The practices of other lenses that say the same; empty where there are none."""
        return self.others.get(practice, ())


@dataclass(frozen=True)
class Counterpart:
    """A practice of another lens that says the same, and how it is answered there.

    `answer` is None while it is open, or its question does not apply.
    """

    practice: PracticeRef
    answer: PracticeAnswer | None = None
    reason: Reason = Reason.NONE


@dataclass(frozen=True)
class Overlap:
    """How a practice and its counterparts are answered.

    `offered` may be taken over: the practice is open, and all counterparts that are answered agree. `differing`
    are those that say something else than the practice, or, where it is open, all those that disagree among each
    other. `answer` is that of the practice itself.
    """

    counterparts: tuple[Counterpart, ...] = ()
    offered: Counterpart | None = None
    differing: tuple[Counterpart, ...] = ()
    answer: PracticeAnswer | None = None


def overlap_of(snapshot: Snapshot, overlaps: Overlaps, practice: PracticeRef) -> Overlap:
    """How a practice and those of the snapshot's other lenses stand to each other; nothing where it does not apply."""
    counterparts = tuple(_counterpart(snapshot, other) for other in overlaps.of(practice))
    own = snapshot.answer(practice.ref)
    answered = tuple(other for other in counterparts if other.answer is not None)
    if not own.applicable or not answered:
        return Overlap(counterparts)
    given = own.answer(practice.choice)
    if given is not None:
        differing = tuple(other for other in answered if other.answer != given)
        return Overlap(counterparts, differing=differing, answer=given)
    if len({other.answer for other in answered}) > 1:
        return Overlap(counterparts, differing=answered)
    return Overlap(counterparts, offered=answered[0])


def _bearers(practices: Mapping[PracticeRef, Choice]) -> Mapping[str, list[PracticeRef]]:
    bearers: defaultdict[str, list[PracticeRef]] = defaultdict(list)
    for practice, choice in practices.items():
        if choice.guidance.practice_id:
            bearers[choice.guidance.practice_id].append(practice)
    return bearers


def _named_by(
    practice: PracticeRef, choice: Choice, bearers: Mapping[str, list[PracticeRef]]
) -> Iterable[PracticeRef]:
    """The practices of other lenses that bear the id of this one, or an id that it names and its own lens lacks."""
    for practice_id in {choice.guidance.practice_id, *choice.guidance.related}:
        found = bearers.get(practice_id, [])
        foreign = [other for other in found if other.lens != practice.lens]
        if practice_id == choice.guidance.practice_id or len(foreign) == len(found):
            yield from foreign


def _in_order(
    named: set[PracticeRef], naming: set[PracticeRef], place: Mapping[PracticeRef, int]
) -> tuple[PracticeRef, ...]:
    return tuple(sorted(named | naming, key=lambda one: (one not in named & naming, place[one])))


def _counterpart(snapshot: Snapshot, practice: PracticeRef) -> Counterpart:
    answer = snapshot.answer(practice.ref)
    if not answer.applicable:
        return Counterpart(practice)
    return Counterpart(practice, answer.answer(practice.choice), answer.entry(practice.choice).reason)
