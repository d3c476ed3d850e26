"""Two states of a review compared: milestones or now, over changes of answers, plans and lens versions.

Lenses are matched by alias, questions by key, practices by choice id. Records are matched by id, milestones by
number. `compare_apply.apply` goes the way again from what is found here.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import TypeVar

from wa_desktop.domain.answers import EMPTY, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.compare_touches import TouchBook
from wa_desktop.domain.comparison import (
    Comparison,
    FieldChange,
    LensChange,
    LensEdition,
    NotesChange,
    PillarChange,
    PracticeChange,
    QuestionChange,
    RecordChange,
    Side,
    WholeChange,
)
from wa_desktop.domain.history import Happening, Subject
from wa_desktop.domain.lens import Choice, Lens, Pillar, Question, Risk
from wa_desktop.domain.scoring import RiskCounts, count
from wa_desktop.domain.workload import LensReview, Snapshot, Workload

_Item = TypeVar("_Item")
_Pair = tuple[LensReview | None, LensReview | None]


def compare(before: Side, after: Side, happenings: Iterable[Happening] = ()) -> Comparison:
    """All that differs. Happenings outside the time between the two states, or of other workloads, are passed over.

    Either state may be the later one; who changed what is then told of the way back.
    """
    book = TouchBook(before, after, happenings)
    old, new = before.snapshot, after.snapshot
    pairs = _pairs(old, new)
    return Comparison(
        order=tuple(review.lens.alias for review in new.reviews),
        questions=tuple(
            change for pair in pairs for change in _question_changes(pair, before.risks, after.risks, book)
        ),
        pillars=tuple(
            change for pair in pairs for change in _pillar_changes(pair, before.risks, after.risks)
        ),
        lenses=tuple(_lens_change(pair) for pair in pairs),
        fields=_field_changes(old.workload, new.workload, book),
        actions=_records(old.actions, new.actions, _id, Subject.ACTION, book),
        decisions=_records(old.decisions, new.decisions, _id, Subject.DECISION, book),
        workshops=_records(old.workshops, new.workshops, _id, Subject.WORKSHOP, book),
        milestones=_records(
            old.milestones, new.milestones, lambda head: head.number, Subject.MILESTONE, book
        ),
    )


def _pairs(old: Snapshot, new: Snapshot) -> list[_Pair]:
    """The reviews of both states by lens, in the order after, then those that went."""
    befores = {review.lens.alias: review for review in old.reviews}
    afters = {review.lens.alias: review for review in new.reviews}
    return [(befores.get(alias), afters.get(alias)) for alias in dict.fromkeys((*afters, *befores))]


# Questions


def _question_changes(
    pair: _Pair,
    risks_before: Mapping[QuestionRef, Risk],
    risks_after: Mapping[QuestionRef, Risk],
    book: TouchBook,
) -> Iterator[QuestionChange]:
    for lens, pillar, question in _questions(pair):
        ref = QuestionRef(lens.alias, question.key)
        old, new = (_question_of(review, question.key) for review in pair)
        said = tuple(review.answer(question.key) if review else EMPTY for review in pair)
        yield QuestionChange(
            ref,
            lens,
            pillar,
            question,
            risks_before.get(ref, Risk.UNANSWERED) if old else None,
            risks_after.get(ref, Risk.UNANSWERED) if new else None,
            tuple(_practice_changes(ref, (old, new), said[0], said[1], book)),
            _whole_change(ref, said[0], said[1], book),
        )


def _questions(pair: _Pair) -> Iterator[tuple[Lens, Pillar, Question]]:
    """Every question of either version once, in the order after, then those that only the old version has."""
    seen: set[str] = set()
    for review in reversed(pair):
        for pillar in review.lens.pillars if review else ():
            for question in pillar.questions:
                if review and question.key not in seen:
                    yield review.lens, pillar, question
        if review:
            seen |= {question.key for question in review.lens.questions}


def _question_of(review: LensReview | None, key: str) -> Question | None:
    return review.lens.question(key) if review and review.lens.has_question(key) else None


def _practice_changes(
    ref: QuestionRef,
    versions: tuple[Question | None, Question | None],
    before: QuestionAnswer,
    after: QuestionAnswer,
    book: TouchBook,
) -> Iterator[PracticeChange]:
    if versions[0] is versions[1] and before == after:
        return
    for choice in _choices(versions, before, after):
        in_before, in_after = (bool(one and one.has_choice(choice.id)) for one in versions)
        change = PracticeChange(
            choice,
            before.entry(choice.id),
            after.entry(choice.id),
            before.answer(choice.id) if in_before else before.entry(choice.id).answer,
            after.answer(choice.id) if in_after else after.entry(choice.id).answer,
            in_before,
            in_after,
        )
        came_or_went = in_before is not in_after and None not in versions
        if came_or_went or change.before != change.after or change.answer_changed:
            yield replace(change, touches=book.practice(ref, change))


def _choices(
    versions: tuple[Question | None, Question | None], before: QuestionAnswer, after: QuestionAnswer
) -> list[Choice]:
    """The practices of both versions, then what was said of practices that neither version has."""
    found: dict[str, Choice] = {}
    for version in reversed(versions):
        for choice in version.practices if version else ():
            found.setdefault(choice.id, choice)
    for choice_id in (*after.practices, *before.practices):
        found.setdefault(choice_id, Choice(choice_id, choice_id))
    return list(found.values())


def _whole_change(
    ref: QuestionRef, before: QuestionAnswer, after: QuestionAnswer, book: TouchBook
) -> WholeChange | None:
    old, new = replace(before, practices={}), replace(after, practices={})
    return None if old == new else WholeChange(old, new, book.question(ref))


# Pillars and lenses


def _pillar_changes(
    pair: _Pair, risks_before: Mapping[QuestionRef, Risk], risks_after: Mapping[QuestionRef, Risk]
) -> Iterator[PillarChange]:
    old, new = _counts(pair[0], risks_before), _counts(pair[1], risks_after)
    lenses = {pillar.id: (review.lens, pillar) for review in pair if review for pillar in review.lens.pillars}
    for pillar_id in dict.fromkeys((*new, *old)):
        yield PillarChange(*lenses[pillar_id], old.get(pillar_id), new.get(pillar_id))


def _counts(review: LensReview | None, risks: Mapping[QuestionRef, Risk]) -> dict[str, RiskCounts]:
    if review is None:
        return {}
    return {
        pillar.id: count(
            risks.get(QuestionRef(review.lens.alias, question.key), Risk.UNANSWERED)
            for question in pillar.questions
        )
        for pillar in review.lens.pillars
    }


def _lens_change(pair: _Pair) -> LensChange:
    old, new = pair
    editions = tuple(LensEdition(review.lens_id, review.lens) if review else None for review in pair)
    alias = next(review.lens.alias for review in pair if review)
    notes = _notes_changes(pair)
    if old is None or new is None or editions[0] == editions[1]:
        return LensChange(alias, editions[0], editions[1], notes)
    return LensChange(
        alias,
        editions[0],
        editions[1],
        notes,
        _missing_in(old.lens, new.lens),
        _missing_in(new.lens, old.lens),
        _practices_missing_in(old.lens, new.lens),
        _practices_missing_in(new.lens, old.lens),
    )


def _missing_in(lens: Lens, other: Lens) -> tuple[Question, ...]:
    """The other version's questions that this one does not ask."""
    return tuple(question for question in other.questions if not lens.has_question(question.key))


def _practices_missing_in(lens: Lens, other: Lens) -> tuple[tuple[Question, Choice], ...]:
    """The other version's practices that this one lacks, in questions that both ask."""
    return tuple(
        (question, choice)
        for question in other.questions
        if lens.has_question(question.key)
        for choice in question.practices
        if not lens.question(question.key).has_choice(choice.id)
    )


def _notes_changes(pair: _Pair) -> tuple[NotesChange, ...]:
    old, new = (review or LensReview(0, Lens("", "", "", ())) for review in pair)
    ids = dict.fromkeys((*new.notes, *old.notes))
    return tuple(
        NotesChange(pillar_id, old.notes_on(pillar_id), new.notes_on(pillar_id))
        for pillar_id in ids
        if old.notes_on(pillar_id) != new.notes_on(pillar_id)
    )


# The workload and its records


def _field_changes(old: Workload, new: Workload, book: TouchBook) -> tuple[FieldChange, ...]:
    if old == new:
        return ()
    pairs = ((item.name, getattr(old, item.name), getattr(new, item.name)) for item in fields(Workload))
    return tuple(
        FieldChange(name, before, after, book.field(name)) for name, before, after in pairs if before != after
    )


def _id(item: object) -> str:
    return str(getattr(item, "id"))  # noqa: B009 records have no common class


def _records(
    old: Sequence[_Item],
    new: Sequence[_Item],
    key: Callable[[_Item], Hashable],
    subject: Subject,
    book: TouchBook,
) -> tuple[RecordChange[_Item], ...]:
    befores, afters = {key(item): item for item in old}, {key(item): item for item in new}
    return tuple(
        RecordChange(befores.get(one), afters.get(one), book.record(subject, str(one)))
        for one in dict.fromkeys((*afters, *befores))
        if befores.get(one) != afters.get(one)
    )
