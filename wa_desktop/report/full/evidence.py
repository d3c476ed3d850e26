"""The evidence register: what the answers rest on."""

from __future__ import annotations

from reportlab.platypus import Flowable, TableStyle

from wa_desktop.domain.editions import Part
from wa_desktop.report import part_words as terms
from wa_desktop.report.full import full_words
from wa_desktop.report.full.book import Book
from wa_desktop.report.pdf_parts import grid
from wa_desktop.report.pdf_style import BODY, CELL, CELL_STRONG, SMALL, WIDTH
from wa_desktop.report.pdf_tagged import Paragraph
from wa_desktop.report.pdf_text import linked, paragraph
from wa_desktop.report.records_delivery import EvidenceReport

_NUMBER, _CONCERNS, _KIND, _SAID_BY, _GIVEN, _SURE = 26.0, 82.0, 56.0, 84.0, 72.0, 50.0


def evidence(book: Book) -> None:
    """Add the part."""
    head = [terms.NUMBER, terms.TITLE, terms.CONCERNS, terms.KIND, terms.SAID_BY, terms.GIVEN, terms.SURENESS]
    rows = [_row(book, piece) for piece in book.model.delivery.evidence]
    others = [_CONCERNS, _KIND, _SAID_BY, _GIVEN, _SURE]
    widths = [_NUMBER, WIDTH - _NUMBER - sum(others), *others]
    table = grid([[book.say(one) for one in head], *rows], widths, centred_from=len(head), named_by=1)
    table.setStyle(TableStyle([("VALIGN", (0, 1), (-1, -1), "TOP")]))
    text = paragraph(book.say(full_words.EVIDENCE_TEXT), BODY)
    book.table(book.chapter(Part.EVIDENCE, apart=False), table, text)


def _row(book: Book, piece: EvidenceReport) -> list[object]:
    title: list[Flowable] = [paragraph(piece.title, CELL_STRONG)]
    if piece.link:
        title.append(Paragraph(linked(piece.link), SMALL))
    where = [paragraph(label, CELL) for label in (piece.question_label, piece.practice_label) if label]
    given = book.language.short_day(piece.given_on) if piece.given_on else piece.given
    return [
        paragraph(book.language.number(piece.number), CELL),
        title,
        where,
        paragraph(piece.kind, CELL),
        paragraph(piece.said_by, CELL),
        paragraph(given, CELL),
        paragraph(piece.sureness, CELL),
    ]
