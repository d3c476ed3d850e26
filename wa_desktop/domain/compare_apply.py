"""Goes from one state of a review to another by what a comparison of the two holds, and by that alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from wa_desktop.domain.answers import EMPTY, QuestionAnswer
from wa_desktop.domain.comparison import Comparison, LensChange, QuestionChange, RecordChange
from wa_desktop.domain.workload import LensReview, MilestoneHead, Snapshot


def apply(comparison: Comparison, before: Snapshot) -> Snapshot:
    """The state after, where the comparison was made from `before`.

    Exact for reviews as they are kept: answers belong to questions of their lens, empty answers and notes leave no
    trace, and records stand in the order of their numbers.
    """
    after = replace(
        before,
        workload=replace(before.workload, **{one.name: one.after for one in comparison.fields}),
        reviews=_reviews(comparison, before),
        milestones=_milestones(before.milestones, comparison.milestones),
    )
    for workshop in comparison.workshops:
        after = after.with_workshop(workshop.item.id, workshop.after)
    for action in comparison.actions:
        after = after.with_action(action.item.id, action.after)
    for decision in comparison.decisions:
        after = after.with_decision(decision.item.id, decision.after)
    return after


def _reviews(comparison: Comparison, before: Snapshot) -> tuple[LensReview, ...]:
    changes = {one.alias: one for one in comparison.lenses}
    questions: dict[str, list[QuestionChange]] = {}
    for change in comparison.questions:
        questions.setdefault(change.ref.lens, []).append(change)
    return tuple(
        _review(
            changes[alias], questions.get(alias, []), before.review(alias) if before.uses(alias) else None
        )
        for alias in comparison.order
    )


def _review(change: LensChange, questions: Iterable[QuestionChange], before: LensReview | None) -> LensReview:
    if change.after is None:
        raise ValueError("a lens that the state after does not use")
    answers = dict(before.answers) if before else {}
    for one in questions:
        answer = _answer(one, answers.get(one.ref.question, EMPTY))
        answers.pop(one.ref.question, None)
        if not answer.is_empty():
            answers[one.ref.question] = answer
    made = LensReview(change.after.lens_id, change.after.lens, answers, before.notes if before else {})
    for note in change.notes:
        made = made.with_notes(note.pillar, note.after)
    return made


def _answer(change: QuestionChange, before: QuestionAnswer) -> QuestionAnswer:
    answer = before if change.whole is None else replace(change.whole.after, practices=before.practices)
    for practice in change.practices:
        answer = answer.with_entry(practice.choice.id, practice.after)
    return answer


def _milestones(
    before: tuple[MilestoneHead, ...], changes: Iterable[RecordChange[MilestoneHead]]
) -> tuple[MilestoneHead, ...]:
    heads: dict[int, Any] = {head.number: head for head in before}
    for change in changes:
        heads[change.item.number] = change.after
    return tuple(head for _, head in sorted(heads.items()) if head)
