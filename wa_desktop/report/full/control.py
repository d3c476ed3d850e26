"""The control page: what the document is, who wrote it, who gets it, and how it came to be."""

from __future__ import annotations

from reportlab.platypus import Flowable, TableStyle

from wa_desktop.domain.editions import NO_CONTROL, Part, Revision
from wa_desktop.report import part_words as terms
from wa_desktop.report import words
from wa_desktop.report.full.book import Book
from wa_desktop.report.pdf_lists import bullets
from wa_desktop.report.pdf_parts import beside, grid
from wa_desktop.report.pdf_style import BODY, CELL, CELL_STRONG, H2, TEXT, WIDTH
from wa_desktop.report.pdf_text import paragraph, paragraphs
from wa_desktop.report.records import ReportModel

_LABELS = 118.0
_VERSION, _DAY, _AUTHOR = 64.0, 104.0, 124.0


def has_control(model: ReportModel) -> bool:
    """Whether anybody has said anything that the cover does not say too."""
    control = model.edition.control
    given = (control.version, *control.authors, *control.distribution)
    return control != NO_CONTROL and bool(control.revisions or any(text.strip() for text in given))


def control(book: Book) -> None:
    """Add the part."""
    model, say = book.model, book.say
    told, theme = model.edition.control, model.edition.theme
    whose = f"{model.workload} – {model.client}" if model.client else model.workload
    facts = [
        (terms.DOCUMENT, f"{model.title}: {whose}"),
        (words.VERSION, told.version),
        (words.DATE, model.day),
        (terms.STATE, say(terms.DRAFT) if model.edition.draft else ""),
        (terms.CLASSIFICATION, theme.classification),
        (terms.PREPARED_BY, theme.company),
        (words.REVIEW_OWNER, model.review_owner),
        (words.LENSES, "\n".join(model.delivery.lens_lines)),
    ]
    book.add(book.chapter(Part.CONTROL))
    for label, text in facts:
        if text.strip():
            book.add(*beside(say(label), paragraphs(text, TEXT), _LABELS))
    for label, people in ((terms.AUTHORS, told.authors), (terms.DISTRIBUTION, told.distribution)):
        named = [name for name in people if name.strip()]
        if named:
            book.add(paragraph(say(label), H2), *bullets(named, BODY))
    if told.revisions:
        book.add(paragraph(say(terms.HISTORY), H2), _history(book, told.revisions))


def _history(book: Book, revisions: tuple[Revision, ...]) -> Flowable:
    head = [book.say(one) for one in (words.VERSION, words.DATE, terms.AUTHOR, terms.CHANGE)]
    rows = [
        [
            paragraph(one.version, CELL_STRONG),
            paragraph(book.language.day(one.day) if one.day else "", CELL),
            paragraph(one.author, CELL),
            paragraphs(one.text, CELL),
        ]
        for one in revisions
    ]
    widths = [_VERSION, _DAY, _AUTHOR, WIDTH - _VERSION - _DAY - _AUTHOR]
    table = grid([head, *rows], widths, centred_from=len(head))
    table.setStyle(TableStyle([("VALIGN", (0, 1), (-1, -1), "TOP")]))
    return table
