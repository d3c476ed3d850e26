"""Priorities: what is worth its effort, and which questions are closest to a lower risk."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reportlab.platypus import Flowable

from wa_desktop.domain.editions import Part
from wa_desktop.report import part_words as terms
from wa_desktop.report import plan_words, words
from wa_desktop.report.charts.chart_words import IMPACT_WORDS, QUADRANT_WORDS
from wa_desktop.report.charts.matrix import matrix_chart
from wa_desktop.report.charts.matrix_places import Quadrant, quadrant_of
from wa_desktop.report.charts.roadmap import in_order_of_dates
from wa_desktop.report.full import full_words
from wa_desktop.report.full.actions import action_cell, cleared
from wa_desktop.report.full.book import Book
from wa_desktop.report.pdf_parts import PillCell, grid
from wa_desktop.report.pdf_style import BODY, CELL, CELL_STRONG, SMALL, WIDTH
from wa_desktop.report.pdf_tables import name_cell
from wa_desktop.report.pdf_text import labelled, paragraph
from wa_desktop.report.records import ActionReport, QuestionReport, ReportModel
from wa_desktop.report.records_delivery import ActionFacts

_WIDE, _HIGH = WIDTH / 72, 4.2
_CHART_ROOM = 450.0
"""Points that the chapter's beginning wants with its chart."""
_GROUP, _IMPACT, _EFFORT, _LOWERS = 76.0, 58.0, 56.0, 82.0
_RISK, _HELD = 58.0, 160.0
_MOST_HOLDING = 4
_ORDER = (Quadrant.QUICK_WINS, *(one for one in Quadrant if one is not Quadrant.QUICK_WINS))


def has_priorities(model: ReportModel) -> bool:
    """Whether anything could come before something else."""
    return bool(model.closest) or any(action.status.is_live for action in model.actions)


def priorities(book: Book) -> None:
    """Add the part."""
    book.add(book.chapter(Part.PRIORITIES, apart=False, room=_CHART_ROOM))
    live = in_order_of_dates(book.model)
    chart = matrix_chart(book.model, (_WIDE, _HIGH), book.colours)
    if chart:
        book.figure(
            chart, book.say(terms.MATRIX_FIGURE), [paragraph(book.say(full_words.PRIORITIES_TEXT), BODY)]
        )
        _by_value(book, live)
    if book.model.closest:
        _closest(book, book.model.closest)


def _by_value(book: Book, live: Sequence[tuple[ActionReport, ActionFacts]]) -> None:
    """The actions of the matrix in words, quick wins first."""
    head = [terms.GROUP, plan_words.ACTION, terms.IMPACT, plan_words.EFFORT, terms.LOWERS]
    placed = sorted(
        live, key=lambda pair: (_ORDER.index(_quadrant(book, pair[1])), -pair[1].impact.rank, pair[1].number)
    )
    rows = []
    for quadrant, group in groupby(placed, key=lambda pair: _quadrant(book, pair[1])):
        word = book.say(QUADRANT_WORDS[quadrant])
        rows += [[paragraph(word, CELL), *_valued(book, *pair)] for pair in group]
    widths = [_GROUP, WIDTH - _GROUP - _IMPACT - _EFFORT - _LOWERS, _IMPACT, _EFFORT, _LOWERS]
    table = grid([[book.say(one) for one in head], *rows], widths, centred_from=len(head), named_by=1)
    book.table(book.heading(book.say(terms.BY_VALUE), 1), table)
    if any(_is_assumed(action, fact) for action, fact in live):
        book.gap(4)
        book.add(paragraph(book.say(terms.ASSUMED), SMALL))


def _quadrant(book: Book, fact: ActionFacts) -> Quadrant:
    days = fact.days_assumed if fact.days is None else fact.days
    return quadrant_of(days, fact.impact, book.model.delivery.effort_split)


def _valued(book: Book, action: ActionReport, fact: ActionFacts) -> list[object]:
    days = book.language.days(fact.days_assumed if fact.days is None else fact.days)
    shown = book.say(terms.assumed(days)) if _is_assumed(action, fact) else days
    return [
        action_cell(book, action),
        paragraph(book.say(IMPACT_WORDS[fact.impact]), CELL),
        paragraph(shown, CELL),
        cleared(fact),
    ]


def _is_assumed(action: ActionReport, fact: ActionFacts) -> bool:
    return fact.days is None and not action.effort


def _closest(book: Book, questions: Sequence[QuestionReport]) -> None:
    head = [book.say(one) for one in (plan_words.RISK, words.QUESTION, words.HELD_BY)]
    rows: list[list[Flowable]] = [
        [
            PillCell(book.risk_pill(question.risk), 8),
            labelled(name_cell(question.label), name_cell(question.title), CELL),
            paragraph(_held_by(book, question), CELL_STRONG),
        ]
        for question in questions
    ]
    table = grid([head, *rows], [_RISK, WIDTH - _RISK - _HELD, _HELD], centred_from=len(head), named_by=1)
    text = paragraph(book.say(full_words.CLOSEST_TEXT), BODY)
    book.table(book.heading(book.say(words.CLOSEST), 1), table, text)


def _held_by(book: Book, question: QuestionReport) -> str:
    shown = [name_cell(label, 40) for label in question.holding[:_MOST_HOLDING]]
    more = len(question.holding) - len(shown)
    named = ", ".join(shown)
    return book.say(words.list_and_more(named, more)) if more else named
