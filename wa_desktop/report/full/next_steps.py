"""The next steps: what happens now, and what somebody has to decide."""

from __future__ import annotations

from reportlab.platypus import KeepTogether

from wa_desktop.domain.editions import Part
from wa_desktop.report import part_words as terms
from wa_desktop.report.full.book import Book
from wa_desktop.report.pdf_lists import bullets, numbered
from wa_desktop.report.pdf_style import BODY
from wa_desktop.report.records import ReportModel


def has_next_steps(model: ReportModel) -> bool:
    """Whether anything is left to do."""
    delivery = model.delivery
    return bool(delivery.next_steps or delivery.decisions_needed)


def next_steps(book: Book) -> None:
    """Add the part."""
    delivery = book.model.delivery
    heading = [book.chapter(Part.NEXT_STEPS, apart=False)]
    if delivery.next_steps:
        listed = numbered if len(delivery.next_steps) > 1 else bullets
        first, *others = listed(delivery.next_steps, BODY)
        book.add(KeepTogether([*heading, first]), *others)
        heading = []
    book.add(*heading)
    if delivery.decisions_needed:
        first, *others = bullets(delivery.decisions_needed, BODY)
        book.add(KeepTogether([book.heading(book.say(terms.TO_DECIDE), 1), first]), *others)
