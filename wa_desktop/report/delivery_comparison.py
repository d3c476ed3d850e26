"""Two states of a review against each other, from the domain's comparison, in an order to be read in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.compare import compare
from wa_desktop.domain.comparison import Comparison, LensChange, Move, PracticeChange, QuestionChange, Side
from wa_desktop.domain.workload import Milestone
from wa_desktop.report import delivery_words, words
from wa_desktop.report.delivery_movement import movement
from wa_desktop.report.delivery_source import Source
from wa_desktop.report.ids import Ids
from wa_desktop.report.records_delivery import ComparisonPillar, ComparisonReport, MovedQuestion

ORDER = (
    Move.NEW,
    Move.WORSE,
    Move.FOUND,
    Move.CLOSED,
    Move.BETTER,
    Move.CLEARED,
    Move.REOPENED,
    Move.ONLY_AFTER,
    Move.ONLY_BEFORE,
)
"""What wants attention comes first, then what was achieved."""


def comparison_of(
    source: Source, found: Comparison, against: Milestone, at: datetime, after_name: str
) -> ComparisonReport:
    """What was found to lie between a milestone and the state that is reported, which is of the time `at`."""
    before = source.milestone(against.head)
    before_at = against.head.recorded_at.astimezone(at.tzinfo)
    before_day = source.day(before_at.date())
    return ComparisonReport(
        before_name=before,
        before_day=before_day,
        after_name=after_name,
        after_day=source.day(at.date()),
        before=found.total(after=False),
        after=found.total(after=True),
        moves=_moves(source, found),
        pillars=tuple(
            ComparisonPillar(
                source.bounded(one.pillar.name),
                source.bounded(one.lens.name),
                one.before,
                one.after,
                Ids(one.lens.alias, one.pillar.id),
            )
            for one in found.pillars
        ),
        actions_done=tuple(
            source.say(delivery_words.labelled(change.item.label, source.bounded(change.item.title)))
            for change in found.done
        ),
        lens_changes=tuple(_lens_changes(source, found)),
        sentence=source.say(movement(found.counts, before, before_day)),
        before_at=before_at,
        after_at=at,
    )


def compared(source: Source, against: Milestone) -> Comparison:
    """The domain's comparison of a milestone with the state that is reported."""
    risks = {ref: rating.risk for ref, rating in source.ratings.items()}
    return compare(
        Side(against.snapshot, against.risks, against.head.recorded_at), Side(source.snapshot, risks)
    )


def _moves(source: Source, found: Comparison) -> tuple[MovedQuestion, ...]:
    moved = [one for one in found.questions if one.move is not Move.UNCHANGED]
    moved.sort(
        key=lambda one: (
            ORDER.index(one.move),
            -max(risk.severity for risk in (one.risk_before, one.risk_after) if risk),
            source.priority(one.pillar.id),
        )
    )
    return tuple(_moved(source, one) for one in moved)


def _moved(source: Source, change: QuestionChange) -> MovedQuestion:
    practices = [one for one in change.practices if one.answer_before is not one.answer_after]
    return MovedQuestion(
        move=change.move,
        label=source.bounded(change.question.label),
        title=source.bounded(change.question.title),
        pillar=source.bounded(change.pillar.name),
        lens=source.bounded(change.lens.name),
        before=change.risk_before,
        after=change.risk_after,
        practices=tuple(_practice(source, one) for one in practices),
        ids=Ids(change.lens.alias, change.pillar.id, change.question.id),
        answers=tuple((one.choice.id, one.answer_before, one.answer_after) for one in practices),
    )


def _practice(source: Source, one: PracticeChange) -> tuple[str, str, str, str]:
    return (
        source.bounded(one.choice.label),
        source.bounded(one.choice.title),
        _answer(source, one.answer_before),
        _answer(source, one.answer_after),
    )


def _answer(source: Source, answer: PracticeAnswer | None) -> str:
    return source.say(words.ANSWER_WORDS[answer])


def _lens_changes(source: Source, found: Comparison) -> Iterator[str]:
    for change in found.lenses:
        if change.is_changed:
            told = (
                delivery_words.lens_change(*_editions(source, change)),
                delivery_words.other_questions(len(change.questions_added), len(change.questions_removed)),
            )
            yield " ".join(source.say(sentence) for sentence in told if sentence)


def _editions(source: Source, change: LensChange) -> tuple[str, str | None, str | None]:
    """The lens's name with its version before and after; None where a state does not use it."""
    before, after = (
        source.bounded(edition.lens.version) if edition else None for edition in (change.before, change.after)
    )
    edition = change.after or change.before
    return source.bounded(edition.lens.name if edition else change.alias), before, after
