"""Turns the example decisions of a guide into decisions on a workload, to be edited before they are recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.guide import ExampleDecision, LensGuide
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.plan import new_id

Say = Callable[[Message], str]
"""Gives a sentence in the user's language."""


@dataclass(frozen=True)
class DecisionTemplate:
    """An example decision with the lens (its alias) and the pillar (id and name) whose guide tells it."""

    lens: str
    pillar: str
    pillar_name: str
    example: ExampleDecision

    @property
    def key(self) -> tuple[str, str]:
        """What names it among all templates."""
        return self.lens, self.example.id


def templates_of(guides: Iterable[LensGuide], snapshot: Snapshot) -> tuple[DecisionTemplate, ...]:
    """The examples of the lenses the workload uses, pillar by pillar in the order of the guides."""
    return tuple(
        template for guide in guides if snapshot.uses(guide.alias) for template in _templates(guide, snapshot)
    )


def _templates(guide: LensGuide, snapshot: Snapshot) -> Iterator[DecisionTemplate]:
    names = {pillar.id: pillar.name for pillar in snapshot.review(guide.alias).lens.pillars}
    for pillar in guide.pillars:
        for example in pillar.decisions:
            yield DecisionTemplate(guide.alias, pillar.id, names.get(pillar.id, pillar.id), example)


def decision_from(
    example: ExampleDecision, snapshot: Snapshot, lens: str, *, decided_on: date | None = None, say: Say = str
) -> Decision:
    """A new trade-off with the example's texts; number and time come when it is recorded.

    `lens` is the alias of the lens whose guide tells the example: where several lenses know a practice id, its
    practice is meant. Pillars and practices that no lens of the workload has are left out.
    """
    pillars = {pillar.id for review in snapshot.reviews for pillar in review.lens.pillars}
    return Decision(
        new_id(),
        0,
        DecisionKind.TRADE_OFF,
        title=example.title,
        context=example.context,
        options=tuple(
            say(
                message(
                    "{option}\nGains: {gains}\nCosts: {costs}",
                    option=option.name,
                    gains=option.gains,
                    costs=option.costs,
                )
            )
            for option in example.options
        ),
        gains=tuple(pillar for pillar in example.pillars_gain if pillar in pillars),
        pays=tuple(pillar for pillar in example.pillars_pay if pillar in pillars),
        decision=_decision_text(example, say),
        decided_on=decided_on,
        practices=practices_named(example.practices, snapshot, lens),
    )


def practices_named(ids: Sequence[str], snapshot: Snapshot, lens: str) -> tuple[PracticeRef, ...]:
    """The practices of ids such as SEC02-BP03, in the order given; those of the lens `lens` come before others."""
    reviews = sorted(snapshot.reviews, key=lambda review: review.lens.alias != lens)
    places: dict[str, PracticeRef] = {}
    for review in reviews:
        for question in review.lens.questions:
            for choice in question.practices:
                place = PracticeRef(review.lens.alias, question.key, choice.id)
                places.setdefault(choice.guidance.practice_id, place)
    return tuple(places[practice_id] for practice_id in ids if practice_id and practice_id in places)


def _decision_text(example: ExampleDecision, say: Say) -> str:
    """What is decided and how it is measured: the second belongs to the first, and a record has no place of its own."""
    if not example.measure:
        return example.decision
    return say(
        message("{decision}\n\nMeasured by: {measure}", decision=example.decision, measure=example.measure)
    )
