"""The roadmap: the next ninety days, what waits for what, every action, and how the plan has fared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether, Spacer

from wa_desktop.domain.editions import Part
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.report import part_words as terms
from wa_desktop.report import plan_words
from wa_desktop.report.charts.burn_down import burn_down_chart
from wa_desktop.report.charts.roadmap import in_order_of_dates, roadmap_chart
from wa_desktop.report.full import full_words
from wa_desktop.report.full.actions import action_cell
from wa_desktop.report.full.book import Book
from wa_desktop.report.pdf_lists import bullets
from wa_desktop.report.pdf_notes import note
from wa_desktop.report.pdf_parts import Pill, PillCell, Rule, grid
from wa_desktop.report.pdf_style import (
    BODY,
    CELL,
    CELL_ALARM,
    H3,
    NOTE,
    QUESTION,
    SMALL,
    STATUS_COLOURS,
    WIDTH,
    indented,
)
from wa_desktop.report.pdf_text import labelled, linked, listed, paragraph
from wa_desktop.report.records import ActionReport

_WIDE, _HIGHEST, _BURN_HIGH = WIDTH / 72, 7.6, 2.8
_RISK, _OWNER, _DUE, _EFFORT, _STATUS = 56.0, 84.0, 76.0, 50.0, 66.0
"""Widths of columns in points; what is left is for the action."""
_GAP = 8.0
_CHART_ROOM = 400.0
"""Points that the chapter's beginning wants with its chart."""
_LAST = indented(SMALL, 0, spaceBefore=2, spaceAfter=6)


def roadmap(book: Book) -> None:
    """Add the part."""
    model, say = book.model, book.say
    counts = Counter(action.status for action in model.actions)
    sentences = [say(plan_words.standing({status: counts[status] for status in ActionStatus}))]
    if model.delivery.closing_days > 0:
        sentences.append(say(terms.closing(model.delivery.closing_days)))
    book.add(book.chapter(Part.ROADMAP, apart=False, room=_CHART_ROOM), paragraph(" ".join(sentences), BODY))
    chart = roadmap_chart(model, (_WIDE, _HIGHEST), book.colours)
    book.figure(chart, say(terms.ROADMAP_FIGURE))
    _dependencies(book)
    _table(book)
    _notes(book)
    burn_down = burn_down_chart(model, (_WIDE, _BURN_HIGH), book.colours)
    if burn_down:
        book.figure(burn_down, say(terms.BURN_FIGURE), [book.heading(say(terms.BURN_DOWN), 1)])


def _dependencies(book: Book) -> None:
    """What waits for what, in words; a chart's arrows are not for everybody."""
    lines = [
        book.say(full_words.waits(action.label, ", ".join(action.waits_for)))
        for action, _ in in_order_of_dates(book.model)
        if action.waits_for
    ]
    if lines:
        first, *others = bullets(lines, BODY)
        book.add(KeepTogether([paragraph(book.say(full_words.DEPENDENCIES), H3), first]), *others)


def _table(book: Book) -> None:
    live = [action for action, _ in in_order_of_dates(book.model)]
    rest = [action for action in book.model.actions if not action.status.is_live]
    head = [
        plan_words.RISK,
        plan_words.ACTION,
        plan_words.OWNER,
        plan_words.DUE,
        plan_words.EFFORT,
        plan_words.STATUS,
    ]
    widths = [_RISK, WIDTH - _RISK - _OWNER - _DUE - _EFFORT - _STATUS, _OWNER, _DUE, _EFFORT, _STATUS]
    rows = [_row(book, action) for action in (*live, *rest)]
    table = grid([[book.say(one) for one in head], *rows], widths, centred_from=len(head), named_by=1)
    book.table(book.heading(book.say(terms.ALL_ACTIONS), 1), table)


def _row(book: Book, action: ActionReport) -> list[object]:
    day = book.model.delivery.fact(action.label).due
    due = book.language.short_day(day) if day else action.due
    if action.overdue:
        due = book.say(plan_words.overdue(due))
    return [
        PillCell(book.risk_pill(action.risk), _GAP) if action.risk else "",
        action_cell(book, action),
        paragraph(action.owner, CELL),
        paragraph(due, CELL_ALARM if action.overdue else CELL),
        paragraph(action.effort, CELL),
        PillCell(Pill(action.status_words, STATUS_COLOURS[action.status])),
    ]


def _notes(book: Book) -> None:
    """What was noted on actions, and where they are followed elsewhere."""
    told = [action for action in book.model.actions if action.notes.strip() or action.links]
    heading: list[Flowable] = [book.heading(book.say(plan_words.NOTES_ON_ACTIONS), 1)] if told else []
    for action in told:
        _about(book, action, heading)
        heading = []


def _about(book: Book, action: ActionReport, before: Sequence[Flowable]) -> None:
    block: list[Flowable] = list(note(action.notes, NOTE))
    if action.links:
        block.append(listed([linked(link) for link in action.links], _LAST))
    head = [Rule(), labelled(action.label, action.title, indented(QUESTION, 0, spaceAfter=3))]
    first, *rest = block
    book.add(KeepTogether([*before, *head, first]), *rest, Spacer(1, 4))
