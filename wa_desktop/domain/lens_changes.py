"""The difference of two lenses, without any review: what a newer version asks anew, in other words, or no longer.

Pillars are matched by id, questions by key and choices by id, as answers are when a review goes over. An id that was
renamed is a new thing and a gone one: nothing in a lens file tells it from that.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from wa_desktop.domain.lens import Choice, Lens, Pillar, Question
from wa_desktop.domain.rule_changes import RuleChange, rule_change

_Part = TypeVar("_Part")


class _Change(Generic[_Part]):
    """Something of a lens in two versions; None where a version lacks it, never in both."""

    before: _Part | None
    after: _Part | None

    @property
    def part(self) -> _Part:
        """It as the newer version has it, else as the earlier one had it."""
        found = self.after if self.after is not None else self.before
        if found is None:
            raise ValueError("a change is of something that one of the versions has")
        return found

    @property
    def is_new(self) -> bool:
        """Whether only the newer version has it."""
        return self.before is None

    @property
    def is_gone(self) -> bool:
        """Whether only the earlier version has it."""
        return self.after is None


@dataclass(frozen=True)
class PillarChange(_Change[Pillar]):
    """A pillar that one version alone has, or that goes by another name; None where a version lacks it."""

    before: Pillar | None
    after: Pillar | None

    @property
    def pillar(self) -> Pillar:
        """The pillar as the newer version has it, else as the earlier one had it."""
        return self.part


@dataclass(frozen=True)
class ChoiceChange(_Change[Choice]):
    """A choice that differs. `advice` is all but its title and number; `moved` says that it stands elsewhere in the list."""

    before: Choice | None
    after: Choice | None
    reworded: bool = False
    advice: bool = False
    moved: bool = False

    @property
    def choice(self) -> Choice:
        """The choice as the newer version has it, else as the earlier one had it."""
        return self.part

    @property
    def is_updated(self) -> bool:
        """Whether both have it."""
        return not self.is_new and not self.is_gone


@dataclass(frozen=True)
class QuestionChange(_Change[Question]):
    """One question in both versions; `before` is None for a new one, `after` for one that is gone.

    `pillar` is that of the newer version, for a gone question that of the earlier one. `choices` are those that differ,
    in the newer version's order, gone ones last; a new or gone question names none. `described` says that its
    description, its help or what is known for its talk differ, `moved` that it is asked in another pillar or place.
    """

    pillar: Pillar
    before: Question | None
    after: Question | None
    choices: tuple[ChoiceChange, ...] = ()
    retitled: bool = False
    described: bool = False
    moved: bool = False
    rules: RuleChange | None = None

    @property
    def question(self) -> Question:
        """The question as the newer version has it, else as the earlier one had it."""
        return self.part

    @property
    def is_changed(self) -> bool:
        """Whether both ask it and something of it is another."""
        parts = self.choices or self.retitled or self.described or self.moved or self.rules
        return bool(parts) and not self.is_new and not self.is_gone

    @property
    def new(self) -> tuple[Choice, ...]:
        """Practices of the newer version that the earlier one did not ask about."""
        return tuple(one.choice for one in self.choices if one.is_new and not one.choice.is_none)

    @property
    def gone(self) -> tuple[Choice, ...]:
        """Practices of the earlier version that the newer one does not ask about."""
        return tuple(one.choice for one in self.choices if one.is_gone and not one.choice.is_none)

    @property
    def reworded(self) -> tuple[Choice, ...]:
        """Practices that the newer version calls something else, as it has them."""
        return tuple(one.choice for one in self.choices if one.reworded and not one.choice.is_none)

    @property
    def advice(self) -> bool:
        """Whether descriptions or guidance differ, its own or a choice's."""
        return self.described or any(one.advice for one in self.choices)


@dataclass(frozen=True)
class Counts:
    """How many pillars, questions or choices are new, updated and deleted, as AWS's review before publishing counts."""

    new: int = 0
    updated: int = 0
    deleted: int = 0

    @property
    def total(self) -> int:
        """How many differ at all."""
        return self.new + self.updated + self.deleted


@dataclass(frozen=True)
class LensChanges:
    """All that differs between two versions; `pillars` and `questions` hold what differs and nothing else.

    Questions come in the newer version's order, gone ones last. `renamed` and `described` speak of the lens itself.
    """

    before: Lens
    after: Lens
    pillars: tuple[PillarChange, ...] = ()
    questions: tuple[QuestionChange, ...] = ()

    @property
    def renamed(self) -> bool:
        """Whether the lens goes by another name."""
        return self.before.name != self.after.name

    @property
    def described(self) -> bool:
        """Whether the lens is described in other words."""
        return self.before.description != self.after.description

    @property
    def is_empty(self) -> bool:
        """Whether both ask the same in the same words."""
        return not (self.pillars or self.questions or self.renamed or self.described)

    @property
    def pillar_counts(self) -> Counts:
        """The pillars."""
        new = sum(one.before is None for one in self.pillars)
        gone = sum(one.after is None for one in self.pillars)
        return Counts(new, len(self.pillars) - new - gone, gone)

    @property
    def question_counts(self) -> Counts:
        """The questions."""
        new = sum(one.is_new for one in self.questions)
        gone = sum(one.is_gone for one in self.questions)
        return Counts(new, len(self.questions) - new - gone, gone)

    @property
    def choice_counts(self) -> Counts:
        """The choices, with all those of new and gone questions."""
        changes = [one for question in self.questions for one in question.choices]
        new = sum(len(one.question.choices) for one in self.questions if one.is_new)
        gone = sum(len(one.question.choices) for one in self.questions if one.is_gone)
        return Counts(
            new + sum(one.is_new for one in changes),
            sum(one.is_updated for one in changes),
            gone + sum(one.is_gone for one in changes),
        )

    @property
    def gone_choices(self) -> int:
        """How many choices are gone from questions that stay."""
        return sum(one.is_gone for question in self.questions for one in question.choices)

    @property
    def loses_answers(self) -> bool:
        """Whether what was said of a question or choice may have no place in the newer version."""
        return any(one.is_gone for one in self.questions) or self.gone_choices > 0

    def in_pillars(self) -> Iterator[tuple[Pillar, PillarChange | None, tuple[QuestionChange, ...]]]:
        """What differs by pillar, in the newer version's order, then pillars that are gone; those without change are left out.

        A gone question stands in its pillar, if that is still there.
        """
        changes = {one.pillar.id: one for one in self.pillars}
        kept = {pillar.id for pillar in self.after.pillars}
        gone = [pillar for pillar in self.before.pillars if pillar.id not in kept]
        for pillar in (*self.after.pillars, *gone):
            inside = tuple(one for one in self.questions if one.pillar.id == pillar.id)
            if inside or pillar.id in changes:
                yield pillar, changes.get(pillar.id), inside


def lens_changes(before: Lens, after: Lens) -> LensChanges:
    """What is different about `after`, seen from `before`."""
    questions = (*_asked(before, after), *_gone(before, after))
    return LensChanges(before, after, tuple(_pillars(before, after)), questions)


def question_change(
    pillar: Pillar, before: Question, after: Question, *, moved: bool = False
) -> QuestionChange:
    """What is different about a question that both versions ask; `is_changed` says whether anything is."""
    return QuestionChange(
        pillar,
        before,
        after,
        tuple(_choices(before, after)),
        retitled=_name(before) != _name(after),
        described=_talk(before) != _talk(after),
        moved=moved,
        rules=rule_change(before, after),
    )


def _pillars(before: Lens, after: Lens) -> Iterator[PillarChange]:
    old = {pillar.id: pillar for pillar in before.pillars}
    new = {pillar.id: pillar for pillar in after.pillars}
    for pillar in after.pillars:
        was = old.get(pillar.id)
        if was is None or (was.name, was.prefix) != (pillar.name, pillar.prefix):
            yield PillarChange(was, pillar)
    yield from (PillarChange(pillar, None) for pillar in before.pillars if pillar.id not in new)


def _asked(before: Lens, after: Lens) -> Iterator[QuestionChange]:
    """What differs of all that the newer version asks."""
    places = {pillar.id: [question.key for question in pillar.questions] for pillar in before.pillars}
    for pillar in after.pillars:
        were_here = places.get(pillar.id, [])
        moved = moved_ids(were_here, [question.key for question in pillar.questions])
        for question in pillar.questions:
            key = question.key
            if not before.has_question(key):
                yield QuestionChange(pillar, None, question)
                continue
            change = question_change(
                pillar, before.question(key), question, moved=key in moved or key not in were_here
            )
            if change.is_changed:
                yield change


def _gone(before: Lens, after: Lens) -> Iterator[QuestionChange]:
    for pillar in before.pillars:
        for question in pillar.questions:
            if not after.has_question(question.key):
                yield QuestionChange(pillar, question, None)


def _choices(before: Question, after: Question) -> Iterator[ChoiceChange]:
    moved = moved_ids([one.id for one in before.choices], [one.id for one in after.choices])
    for choice in after.choices:
        if not before.has_choice(choice.id):
            yield ChoiceChange(None, choice)
            continue
        was = before.choice(choice.id)
        change = ChoiceChange(
            was,
            choice,
            reworded=(was.title, was.label) != (choice.title, choice.label),
            advice=_advice(was) != _advice(choice),
            moved=choice.id in moved,
        )
        if change.reworded or change.advice or change.moved:
            yield change
    yield from (ChoiceChange(choice, None) for choice in before.choices if not after.has_choice(choice.id))


def moved_ids(before: Sequence[str], after: Sequence[str]) -> Collection[str]:
    """The fewest of the ids in both lists that must have been taken up and put elsewhere.

    The others are a longest part that stands in the same order in both (longest increasing subsequence).
    """
    place = {one: number for number, one in enumerate(before)}
    common = [one for one in after if one in place]
    ends: list[int] = []
    last: list[str] = []
    follows: dict[str, str | None] = {}
    for one in common:
        at = bisect_left(ends, place[one])
        ends[at : at + 1] = [place[one]]
        last[at : at + 1] = [one]
        follows[one] = last[at - 1] if at else None
    stays = set()
    here = last[-1] if last else None
    while here is not None:
        stays.add(here)
        here = follows[here]
    return set(common) - stays


def _name(question: Question) -> object:
    return question.title, question.label, question.short_title


def _talk(question: Question) -> object:
    return question.description, question.helpful, question.talk


def _advice(choice: Choice) -> object:
    return replace(choice, title="", guidance=replace(choice.guidance, practice_id=""))
