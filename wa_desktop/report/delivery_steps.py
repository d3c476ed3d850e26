"""What comes next: work that is due, what is still to be asked or named, and when to look again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.cadence import DueReason
from wa_desktop.domain.due import review_due
from wa_desktop.domain.errors import Message
from wa_desktop.domain.gaps import Gap
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action
from wa_desktop.report import delivery_step_words as step_words
from wa_desktop.report.delivery_first import SOON
from wa_desktop.report.delivery_source import Source

_ACTIONS = 5
"""How many actions are named one by one."""


def next_steps(source: Source, first: Sequence[Action], gaps: Sequence[Gap]) -> tuple[str, ...]:
    """What somebody has to do next, the most urgent first; `gaps` are those that nobody has accepted."""
    steps = (*_work(source, first, gaps), *_asking(source), *_looking_again(source))
    return tuple(map(source.say, steps))


def next_review(source: Source) -> str:
    """When the next review is wanted, in a sentence; empty where nobody wants one."""
    sentence = _review(source)
    return source.say(sentence) if sentence else ""


def _work(source: Source, first: Sequence[Action], gaps: Sequence[Gap]) -> Iterator[Message]:
    """What is overdue or due soon, else what to begin with; then what the plan lacks."""
    due = [action for action in source.live if action.due and _is_soon(action.due, source.today)]
    due.sort(key=lambda action: (action.due or date.max, action.number))
    for action in due[:_ACTIONS]:
        yield _action(source, action)
    if len(due) > _ACTIONS:
        yield step_words.more_due(len(due) - _ACTIONS, SOON)
    if not due:
        for action in first:
            yield _action(source, action)
    if gaps and not source.live:
        yield step_words.make_a_plan(len({gap.ref for gap in gaps}))
    nobody = sum(not action.owner for action in source.live)
    if nobody:
        yield step_words.name_owners(nobody)
    undated = sum(action.due is None for action in source.live)
    if undated:
        yield step_words.set_days(undated)


def _action(source: Source, action: Action) -> Message:
    return step_words.work(
        action.label,
        source.bounded(action.title),
        source.bounded(action.owner),
        source.day(action.due),
        overdue=action.is_overdue(source.today),
    )


def _asking(source: Source) -> Iterator[Message]:
    unanswered = sum(source.risk(ref) is Risk.UNANSWERED for ref in source.refs)
    if unanswered:
        yield step_words.answer_open(unanswered)
    provisional = sum(source.ratings[ref].provisional for ref in source.refs)
    if provisional:
        yield step_words.complete(provisional)
    unknown = sum(
        source.snapshot.answer(ref).answer(choice.id) is PracticeAnswer.UNKNOWN
        for ref in source.refs
        if source.snapshot.answer(ref).applicable
        for choice in source.question(ref).practices
    )
    if unknown:
        yield step_words.verify(unknown)


def _looking_again(source: Source) -> Iterator[Message]:
    """Decisions whose day comes soon (those whose day has come are to be taken anew), then the next review."""
    for decision in source.snapshot.decisions:
        day = decision.revisit_on
        if day and not decision.is_due(source.today) and _is_soon(day, source.today):
            yield step_words.look_again(decision.label, source.bounded(decision.title), source.day(day))
    review = _review(source)
    if review:
        yield review


def _review(source: Source) -> Message | None:
    due = review_due(source.snapshot)
    if due is None:
        return None
    day = source.day(due.day)
    if due.reason is DueReason.CHANGE:
        return step_words.review_after_change(day)
    if due.is_overdue(source.today):
        return step_words.review_was_due(day)
    return step_words.review_due_on(day)


def _is_soon(day: date, today: date) -> bool:
    return (day - today).days <= SOON
