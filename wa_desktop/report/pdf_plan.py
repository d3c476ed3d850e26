"""The PDF's chapters on the improvement plan and on decisions, and a lens's table of accepted risks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from wa_desktop.domain.decisions import DecisionKind
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.report import plan_words, words
from wa_desktop.report.pdf_notes import note
from wa_desktop.report.pdf_parts import Marked, Pill, PillCell, Rule, beside, grid
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import (
    AMBER,
    AMBER_TINT,
    BODY,
    CELL,
    CELL_ALARM,
    CELL_STRONG,
    GREY,
    GREY_TINT,
    NOTE,
    QUESTION,
    SMALL,
    STATUS_COLOURS,
    TEXT,
    WIDTH,
    indented,
)
from wa_desktop.report.pdf_text import labelled, linked, listed, paragraph, paragraphs
from wa_desktop.report.records import AcceptedReport, ActionReport, DecisionReport, LensReport

_LABELS = 118.0
"""Points kept at the left for what a text of a decision is."""

_GAP = 8.0
_RISK = 56.0
_OWNER = 84.0
_DUE = 76.0
_EFFORT = 50.0
_STATUS = 66.0
_UNTIL = 88.0
_BY = 110.0
"""Widths of columns in points; what is left is for the action or practice."""

_KIND = 104.0
_MOST_LABELS = 6

_LAST = indented(SMALL, 0, spaceBefore=2, spaceAfter=6)


def plan_chapter(story: Story) -> None:
    """Add the improvement plan: a table of all actions, then what was noted on them; nothing without an action."""
    actions = story.model.actions
    if not actions:
        return
    counts = Counter(action.status for action in actions)
    standing = plan_words.standing({status: counts[status] for status in ActionStatus})
    story.add(
        PageBreak(),
        story.heading(story.say(plan_words.PLAN), 0),
        paragraph(story.say(standing), BODY),
        Spacer(1, 4),
        _action_table(story, actions),
    )
    told = [action for action in actions if action.notes.strip() or action.links or action.waits_for]
    heading: list[Flowable] = [story.heading(story.say(plan_words.NOTES_ON_ACTIONS), 1)] if told else []
    for action in told:
        _about_action(story, action, heading)
        heading = []


def decisions_chapter(story: Story) -> None:
    """Add every decision with its reasons; nothing without one."""
    decisions = story.model.decisions
    if not decisions:
        return
    story.add(PageBreak())
    heading: list[Flowable] = [story.heading(story.say(plan_words.DECISIONS), 0)]
    for decision in decisions:
        _decision(story, decision, heading)
        heading = []


def accepted_gaps(story: Story, lens: LensReport) -> None:
    """Add the practices whose risk was accepted, apart from the gaps; nothing without one."""
    if not lens.accepted:
        return
    head = [plan_words.RISK, plan_words.PRACTICE, plan_words.ACCEPTED_UNTIL, plan_words.ACCEPTED_BY]
    rows = [_accepted_row(story, accepted) for accepted in lens.accepted]
    widths = [_RISK, WIDTH - _RISK - _UNTIL - _BY, _UNTIL, _BY]
    story.add(
        story.heading(story.say(plan_words.ACCEPTED_GAPS), 1),
        paragraph(story.say(plan_words.ACCEPTED_TEXT), BODY),
        grid([[story.say(title) for title in head], *rows], widths, centred_from=len(head)),
    )


def _accepted_row(story: Story, accepted: AcceptedReport) -> list[object]:
    where = " · ".join((accepted.pillar, accepted.question_label, accepted.practice_label))
    return [
        PillCell(story.risk_pill(accepted.risk), _GAP),
        [paragraph(accepted.practice_title, CELL), paragraph(where, SMALL)],
        paragraph(accepted.until, CELL),
        paragraph(accepted.by, CELL),
    ]


def _action_table(story: Story, actions: Sequence[ActionReport]) -> Flowable:
    head = [
        plan_words.RISK,
        plan_words.ACTION,
        plan_words.OWNER,
        plan_words.DUE,
        plan_words.EFFORT,
        plan_words.STATUS,
    ]
    widths = [_RISK, WIDTH - _RISK - _OWNER - _DUE - _EFFORT - _STATUS, _OWNER, _DUE, _EFFORT, _STATUS]
    rows = [_action_row(story, action) for action in actions]
    return grid([[story.say(title) for title in head], *rows], widths, centred_from=len(head))


def _action_row(story: Story, action: ActionReport) -> list[object]:
    title: list[Flowable] = [labelled(action.label, action.title, CELL_STRONG)]
    where = " · ".join(part for part in (action.pillar, _labels(story, action.questions)) if part)
    if where:
        title.append(paragraph(where, SMALL))
    due = story.say(plan_words.overdue(action.due)) if action.overdue else action.due
    return [
        PillCell(story.risk_pill(action.risk), _GAP) if action.risk else "",
        title,
        paragraph(action.owner, CELL),
        paragraph(due, CELL_ALARM if action.overdue else CELL),
        paragraph(action.effort, CELL),
        PillCell(Pill(action.status_words, STATUS_COLOURS[action.status])),
    ]


def _labels(story: Story, labels: Sequence[str]) -> str:
    named = ", ".join(labels[:_MOST_LABELS])
    more = len(labels) - _MOST_LABELS
    return story.say(words.list_and_more(named, more)) if more > 0 else named


def _about_action(story: Story, action: ActionReport, before: Sequence[Flowable]) -> None:
    block: list[Flowable] = list(note(action.notes, NOTE))
    if action.waits_for:
        line = story.say(plan_words.waits_for(_labels(story, action.waits_for)))
        block.append(paragraph(line, _LAST))
    if action.links:
        block.append(listed([linked(link) for link in action.links], _LAST))
    first, *rest = block
    head = Marked(labelled(action.label, action.title, QUESTION), "", 0, after=4)
    story.add(KeepTogether([*before, Rule(), head, first]), *rest, Spacer(1, 4))


def _decision(story: Story, decision: DecisionReport, before: Sequence[Flowable]) -> None:
    accepts = decision.kind is DecisionKind.ACCEPTED_RISK
    pill = Pill(decision.kind_words, (AMBER, AMBER_TINT) if accepts else (GREY, GREY_TINT))
    revisit = story.say(plan_words.ended_on(decision.revisit)) if decision.has_passed else decision.revisit
    fields = [
        (plan_words.CONTEXT, decision.context),
        (plan_words.OPTIONS, _numbered(decision.options)),
        (plan_words.DECISION, decision.decision),
        (plan_words.RATIONALE, decision.rationale),
        (plan_words.GAINS, ", ".join(decision.gains)),
        (plan_words.PAYS, ", ".join(decision.pays)),
        (plan_words.DECIDED, decision.decided),
        (plan_words.ACCEPTED_UNTIL if accepts else plan_words.REVISIT, revisit),
        (plan_words.CONCERNS, "\n".join(decision.concerns)),
    ]
    blocks = [
        beside(story.say(label), paragraphs(text, TEXT), _LABELS) for label, text in fields if text.strip()
    ]
    head: list[Flowable] = [
        Rule(),
        Marked(labelled(decision.label, decision.title, QUESTION), pill, _KIND, right=True, after=6),
    ]
    first = blocks[0][:1] if blocks else []
    story.add(KeepTogether([*before, *head, *first]))
    story.add(*(piece for number, block in enumerate(blocks) for piece in block[1 if number == 0 else 0 :]))
    story.add(Spacer(1, 6))


def _numbered(options: Sequence[str]) -> str:
    return "\n".join(f"{number}. {option}" for number, option in enumerate(options, 1))
