"""The executive summary: the verdict, the numbers, where the risks are, what to do first, and what is done well."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from wa_desktop.domain.editions import Part
from wa_desktop.report import part_words as terms
from wa_desktop.report import plan_words, words
from wa_desktop.report.full import full_words
from wa_desktop.report.full.book import Book
from wa_desktop.report.pdf_first import first_table, headed, worst
from wa_desktop.report.pdf_lists import bullets
from wa_desktop.report.pdf_parts import PillCell, grid
from wa_desktop.report.pdf_style import ACCENT, BODY, CELL, HEADLINE, LEAD, SMALL_STRONG, WIDTH, indented
from wa_desktop.report.pdf_summary import glance
from wa_desktop.report.pdf_tables import name_cell
from wa_desktop.report.pdf_text import labelled, paragraph, paragraphs
from wa_desktop.report.records_delivery import RiskCard

_LABEL = indented(SMALL_STRONG, 0, textColor=ACCENT, fontSize=9, spaceAfter=5, keepWithNext=1)
_LONG = 90
"""Characters from which a headline is set smaller."""
_LONG_HEADLINE = indented(HEADLINE, 0, fontSize=17, leading=22)
_MOST_DECISIONS = 6
_MOST_RISKS = 5
_RISK, _ACTIONS, _OWNER = 58.0, 76.0, 92.0
_RADAR_HIGH = 3.25


def summary(book: Book) -> None:
    """Add the part."""
    delivery = book.model.delivery
    style = HEADLINE if len(delivery.headline) < _LONG else _LONG_HEADLINE
    book.add(book.chapter(Part.SUMMARY, style=_LABEL), *paragraphs(delivery.headline, style))
    if delivery.summary.strip():
        book.add(*paragraphs(delivery.summary, LEAD))
    book.add(*glance(book, _RADAR_HIGH))
    if delivery.strengths_sentence.strip():
        book.add(headed(book, book.say(terms.DONE_WELL), [paragraph(delivery.strengths_sentence, BODY)]))
    book.add(*first_table(book))
    _decisions(book)
    _worst(book)


def _worst(book: Book) -> None:
    """The worst risks by name, with who is at work on them and where to read on."""
    found = worst(book.model.delivery.top_risks, _MOST_RISKS)
    if not found:
        return
    owned = any(card.owner for card in found)
    head = [plan_words.RISK, words.QUESTION, full_words.ACTIONS, *([plan_words.OWNER] if owned else ())]
    rows = [_risk_row(book, card)[: len(head)] for card in found]
    others = [_ACTIONS, _OWNER][: len(head) - 2]
    widths = [_RISK, WIDTH - _RISK - sum(others), *others]
    table = grid([[book.say(one) for one in head], *rows], widths, centred_from=len(head), named_by=1)
    pieces: list[Flowable] = [table]
    if book.has(Part.TOP_RISKS):
        pieces += [Spacer(1, 5), *book.see(Part.TOP_RISKS)]
    book.add(headed(book, book.say(full_words.WORST), pieces))


def _risk_row(book: Book, card: RiskCard) -> list[Flowable]:
    return [
        PillCell(book.risk_pill(card.risk), 8),
        labelled(name_cell(card.question_label, 24), name_cell(card.question_title), CELL),
        paragraph(name_cell(", ".join(card.actions)) or book.say(full_words.NONE_PLANNED), CELL),
        paragraph(name_cell(card.owner), CELL),
    ]


def _decisions(book: Book) -> None:
    delivery = book.model.delivery
    decisions = delivery.decisions_needed[:_MOST_DECISIONS]
    if decisions:
        first, *others = bullets(decisions, BODY)
        book.add(headed(book, book.say(terms.TO_DECIDE), [first]), *others)
        if len(delivery.decisions_needed) > len(decisions):
            book.add(*book.see(Part.NEXT_STEPS))
