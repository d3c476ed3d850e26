"""The top risks as cards: what was seen, why it matters, what to do, who does it until when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.gaps import Gap, GapKind
from wa_desktop.domain.lens import Level
from wa_desktop.domain.plan import ActionStatus, PracticeRef
from wa_desktop.report import delivery_words, words
from wa_desktop.report.delivery_evidence import client_title
from wa_desktop.report.delivery_source import Source
from wa_desktop.report.delivery_text import LINE, passage, plain
from wa_desktop.report.ids import ids_of
from wa_desktop.report.links import link_to
from wa_desktop.report.recap import short
from wa_desktop.report.records import ActionReport
from wa_desktop.report.records_delivery import RiskCard

MOST = 10
_SEEN = 4
_ADVICE = 3
_LEVELS = {Level.HIGH: 0, Level.MEDIUM: 1, Level.LOW: 2}
_KINDS = {GapKind.MISSING: 0, GapKind.TO_VERIFY: 1, GapKind.OPEN: 2}


def top_risks(source: Source, gaps: Sequence[Gap], plan: Sequence[ActionReport]) -> tuple[RiskCard, ...]:
    """At most MOST questions at risk: high ones first, then by the client's priorities, then the more gaps.

    A question whose gaps are all accepted is no top risk. `plan` are the actions in their order.
    """
    by_question: dict[QuestionRef, list[Gap]] = {}
    for gap in gaps:
        by_question.setdefault(gap.ref, []).append(gap)
    found = [ref for ref in source.at_risk if ref in by_question]
    found.sort(
        key=lambda ref: (
            -source.risk(ref).severity,
            source.priority(source.pillar(ref).id),
            -len(by_question[ref]),
        )
    )
    records = {action.label: action for action in plan}
    return tuple(_card(source, ref, by_question[ref], records) for ref in found[:MOST])


def _card(
    source: Source, ref: QuestionRef, gaps: Sequence[Gap], records: Mapping[str, ActionReport]
) -> RiskCard:
    question = source.question(ref)
    gaps = sorted(gaps, key=_weight)
    choice = gaps[0].choice
    plan = _plan(source, ref, records)
    first = next((action for action in plan if action.status.is_live), None)
    link = link_to(choice.link)
    return RiskCard(
        question_label=source.label(ref),
        question_title=source.bounded(question.title),
        pillar=source.bounded(source.pillar(ref).name),
        lens=source.bounded(source.lens(ref).name),
        risk=source.risk(ref),
        provisional=source.ratings[ref].provisional,
        seen=_seen(source, ref, gaps),
        matters=passage(choice.guidance.why or question.description),
        advice=_advice(gaps),
        actions=tuple(action.label for action in plan),
        owner=first.owner if first else "",
        due=first.due if first else "",
        overdue=bool(first and first.overdue),
        effort=first.effort if first else "",
        evidence=tuple(
            short(client_title(piece), LINE) for piece in source.snapshot.answer(ref).all_evidence
        ),
        link=link if link and link.url else None,
        ids=ids_of(source.snapshot, PracticeRef(ref.lens, ref.question)),
    )


def _weight(gap: Gap) -> tuple[bool, int, int]:
    """The practice that matters most comes first: it holds the risk, much hangs on it, and it is known to be missing."""
    return not gap.holds, _LEVELS[gap.level.level], _KINDS[gap.kind]


def _plan(source: Source, ref: QuestionRef, records: Mapping[str, ActionReport]) -> list[ActionReport]:
    """What is or was done about a question, in the plan's order; not what will not be done."""
    about = {
        action.label
        for action in source.snapshot.actions
        if any(practice.ref == ref for practice in action.practices)
    }
    return [
        action
        for label, action in records.items()
        if label in about and action.status is not ActionStatus.WONT_DO
    ]


def _seen(source: Source, ref: QuestionRef, gaps: Sequence[Gap]) -> tuple[str, ...]:
    """The client's note on the question; without one the titles of what is missing."""
    noted = passage(plain(source.snapshot.answer(ref).notes))
    if noted:
        return (noted,)
    lines = [source.say(delivery_words.seen(gap.kind, short(gap.choice.title, LINE))) for gap in gaps[:_SEEN]]
    more = len(gaps) - _SEEN
    return (*lines, source.say(words.and_more(more))) if more > 0 else tuple(lines)


def _advice(gaps: Sequence[Gap]) -> tuple[str, ...]:
    """What the lens advises on the practices that matter most; where it has no such text, the first steps."""
    texts = [gap.choice.improvement.text for gap in gaps if gap.choice.improvement]
    steps = [step for gap in gaps for step in gap.choice.guidance.steps]
    advice = dict.fromkeys(passage(text) for text in ([text for text in texts if text.strip()] or steps))
    return tuple(advice)[:_ADVICE]
