"""What is done well: the questions without risk, pillar by pillar."""

from __future__ import annotations

from reportlab.platypus import Flowable, TableStyle

from wa_desktop.domain.editions import Part
from wa_desktop.report import words
from wa_desktop.report.full import full_words
from wa_desktop.report.full.book import Book
from wa_desktop.report.pdf_parts import grid
from wa_desktop.report.pdf_style import BODY, CELL, CELL_CENTRED, CELL_STRONG, SMALL, WIDTH, indented
from wa_desktop.report.pdf_tables import name_cell
from wa_desktop.report.pdf_text import labelled, paragraph
from wa_desktop.report.records_delivery import Strength

_PILLAR, _COUNT = 128.0, 62.0
_QUESTION = indented(CELL, 0, spaceAfter=2)


def strengths(book: Book) -> None:
    """Add the part."""
    delivery = book.model.delivery
    head = [book.say(one) for one in (words.PILLAR, full_words.QUESTIONS_WITHOUT_RISK, full_words.IN_PLACE)]
    rows = [_row(book, one) for one in delivery.strengths]
    table = grid([head, *rows], [_PILLAR, WIDTH - _PILLAR - _COUNT, _COUNT], centred_from=2)
    table.setStyle(TableStyle([("VALIGN", (0, 1), (-1, -1), "TOP")]))
    text = [paragraph(delivery.strengths_sentence, BODY)] if delivery.strengths_sentence.strip() else []
    book.table(book.chapter(Part.STRENGTHS, apart=False), table, *text)


def _row(book: Book, one: Strength) -> list[object]:
    name: list[Flowable] = [paragraph(name_cell(one.pillar), CELL_STRONG)]
    if len(book.model.lenses) > 1:
        name.append(paragraph(name_cell(one.lens), SMALL))
    questions = [
        labelled(name_cell(label, 40), name_cell(title), _QUESTION) for label, title in one.questions
    ]
    return [name, questions, paragraph(book.language.number(one.practices), CELL_CENTRED)]
