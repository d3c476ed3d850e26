"""What has moved: since the milestone that is compared with, and from state to state."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether

from wa_desktop.domain.comparison import Move
from wa_desktop.domain.lens import Risk
from wa_desktop.report import part_words as terms
from wa_desktop.report import words
from wa_desktop.report.charts.slope import slope_chart
from wa_desktop.report.charts.trend import trend_chart
from wa_desktop.report.full import full_words
from wa_desktop.report.full.book import Book
from wa_desktop.report.pdf_lists import bullets
from wa_desktop.report.pdf_parts import Pill, PillCell, grid
from wa_desktop.report.pdf_style import (
    AMBER,
    AMBER_TINT,
    BODY,
    CELL,
    CELL_CENTRED,
    GREEN,
    GREEN_TINT,
    GREY,
    GREY_TINT,
    H3,
    RED,
    RED_TINT,
    SMALL,
    WIDTH,
    Colours,
)
from wa_desktop.report.pdf_tables import name_cell
from wa_desktop.report.pdf_text import labelled, paragraph
from wa_desktop.report.records_delivery import ComparisonReport, MovedQuestion

_COLOURS: dict[Move, Colours] = {
    Move.NEW: (RED, RED_TINT),
    Move.WORSE: (RED, RED_TINT),
    Move.FOUND: (AMBER, AMBER_TINT),
    Move.CLOSED: (GREEN, GREEN_TINT),
    Move.BETTER: (GREEN, GREEN_TINT),
    Move.CLEARED: (GREEN, GREEN_TINT),
}
_OTHERS = (GREY, GREY_TINT)
_WIDE = WIDTH / 72
_SLOPE_HIGH, _TREND_HIGH = 3.0, 3.6
_MOVE, _RISK = 84.0, 62.0


def movement(book: Book) -> None:
    """Add what has changed since the milestone; nothing without one."""
    found = book.model.delivery.comparison
    if found is None:
        return
    heading = book.heading(book.say(full_words.since(found.before_name)), 1)
    chart = slope_chart(book.model, (_WIDE, _SLOPE_HIGH), book.colours)
    sentence = [paragraph(found.sentence, BODY)] if found.sentence.strip() else []
    book.figure(chart, book.say(terms.SCORES_MOVED), [heading, *sentence])
    if found.moves:
        book.table(paragraph(book.say(full_words.MOVES_TEXT), BODY), _moves(book, found))
    else:
        book.add(paragraph(book.say(terms.NO_MOVES), BODY))
    for label, lines in ((terms.DONE_SINCE, found.actions_done), (terms.LENS_CHANGES, found.lens_changes)):
        if lines:
            first, *others = bullets(lines, BODY)
            book.add(KeepTogether([paragraph(book.say(label), H3), first]), *others)


def _moves(book: Book, found: ComparisonReport) -> Flowable:
    head = [book.say(one) for one in (terms.CHANGE_OF, words.QUESTION, terms.BEFORE, terms.NOW)]
    rows = [_move(book, moved) for moved in found.moves]
    widths = [_MOVE, WIDTH - _MOVE - 2 * _RISK, _RISK, _RISK]
    return grid([head, *rows], widths, centred_from=2, named_by=1)


def _move(book: Book, moved: MovedQuestion) -> list[object]:
    pill = Pill(book.say(terms.MOVES[moved.move]), _COLOURS.get(moved.move, _OTHERS))
    question: list[Flowable] = [labelled(name_cell(moved.label, 40), name_cell(moved.title), CELL)]
    if len(book.model.lenses) > 1:
        question.append(paragraph(name_cell(moved.lens), SMALL))
    return [PillCell(pill, 10), question, _risk(book, moved.before), _risk(book, moved.after)]


def _risk(book: Book, risk: Risk | None) -> Flowable:
    if risk is None:
        return paragraph(book.say(terms.NOT_ASKED), CELL_CENTRED)
    return PillCell(book.risk_pill(risk), 2)


def trend(book: Book) -> None:
    """Add the review state by state; nothing with fewer than two."""
    chart = trend_chart(book.model, (_WIDE, _TREND_HIGH), book.colours)
    if chart:
        book.figure(chart, book.say(terms.TREND_FIGURE), [book.heading(book.say(terms.TREND), 1)])
