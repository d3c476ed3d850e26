"""What a client has to decide: what was decided until a day that has come, and risks that nobody has taken up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wa_desktop.domain.decisions import DecisionKind
from wa_desktop.domain.errors import Message
from wa_desktop.domain.gaps import Gap
from wa_desktop.domain.lens import Risk
from wa_desktop.report import delivery_step_words as step_words
from wa_desktop.report.delivery_source import Source

_MOST = 10
"""More open decisions on risks than that are counted, not listed."""


def decisions_needed(source: Source, gaps: Sequence[Gap]) -> tuple[str, ...]:
    """Decisions whose day has come, then questions at high risk without a live action.

    `gaps` are those that nobody has accepted: a question with none of them asks for no decision.
    """
    return tuple(map(source.say, (*_revisited(source), *_unplanned(source, gaps))))


def _revisited(source: Source) -> Iterator[Message]:
    for decision in source.snapshot.decisions:
        if decision.is_due(source.today):
            title, day = source.bounded(decision.title), source.day(decision.revisit_on)
            if decision.kind is DecisionKind.ACCEPTED_RISK:
                yield step_words.acceptance_ended(decision.label, title, day)
            else:
                yield step_words.decide_again(decision.label, title, day)


def _unplanned(source: Source, gaps: Sequence[Gap]) -> Iterator[Message]:
    """One by one beside a plan that has left them out; without any plan there is one decision for all."""
    planned = {practice.ref for action in source.live for practice in action.practices}
    waiting = {gap.ref for gap in gaps}
    loose = [
        ref
        for ref in source.at_risk
        if source.risk(ref) is Risk.HIGH and ref in waiting and ref not in planned
    ]
    if loose and not source.live:
        yield step_words.take_up_all(len(loose))
        return
    for ref in loose[:_MOST]:
        yield step_words.take_up(source.label(ref), source.bounded(source.question(ref).title))
    if len(loose) > _MOST:
        yield step_words.take_up_more(len(loose) - _MOST)
