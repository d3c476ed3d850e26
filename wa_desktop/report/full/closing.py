"""The last appendices: what the words mean, and what a reader must not take the review for."""

from __future__ import annotations

from reportlab.platypus import KeepTogether

from wa_desktop.domain.editions import Part
from wa_desktop.report.full.book import Book
from wa_desktop.report.pdf_lists import bullets
from wa_desktop.report.pdf_parts import beside
from wa_desktop.report.pdf_style import BODY, TEXT
from wa_desktop.report.pdf_text import paragraphs

_TERMS = 118.0


def glossary(book: Book) -> None:
    """Add the glossary."""
    first, *others = [
        piece
        for term, meaning in book.model.delivery.glossary
        for piece in beside(term, paragraphs(meaning, TEXT), _TERMS)
    ]
    book.add(KeepTogether([book.chapter(Part.GLOSSARY, apart=False), first]), *others)


def limitations(book: Book) -> None:
    """Add the limits of the review."""
    first, *others = bullets(book.model.delivery.limitations, BODY)
    book.add(KeepTogether([book.chapter(Part.LIMITATIONS, apart=False), first]), *others)
