"""The risk rules of each question, and what each lens says of itself."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether

from wa_desktop.domain.editions import Part
from wa_desktop.report import words
from wa_desktop.report.full import full_words
from wa_desktop.report.full.book import MOST_OF_A_PAGE, Book
from wa_desktop.report.pdf_style import BODY, H3, SMALL, SMALL_STRONG, TEXT, indented
from wa_desktop.report.pdf_text import labelled, paragraph, paragraphs
from wa_desktop.report.records import LensReport, PillarReport, ReportModel

_KEPT = 6
"""Rules kept on one page with their question."""
_SOURCE = indented(SMALL, 0, spaceAfter=6)
_RULE = indented(SMALL, 14)
_RULE_HEAD = indented(SMALL_STRONG, 0, spaceBefore=6, keepWithNext=1)


def has_rules(model: ReportModel) -> bool:
    """Whether there is a lens."""
    return bool(model.lenses)


def rules(book: Book) -> None:
    """Add the part."""
    book.add(
        book.chapter(Part.RULES, apart=False, room=MOST_OF_A_PAGE),
        paragraph(book.say(full_words.RULES_TEXT), BODY),
    )
    for lens in book.model.lenses:
        _lens(book, lens)
        for pillar in lens.pillars:
            if pillar.questions:
                _pillar(book, pillar)


def _lens(book: Book, lens: LensReport) -> None:
    version = lens.version or book.say(words.NO_VERSION)
    questions = sum(len(pillar.questions) for pillar in lens.pillars)
    extent = words.extent(len(lens.pillars), questions, lens.practices)
    told = [paragraph(book.say(extent), TEXT)]
    if lens.description.strip():
        told = [*paragraphs(lens.description, BODY), *told]
    if lens.source.strip():
        told += paragraphs(lens.source, _SOURCE)
    first, *others = told
    book.add(KeepTogether([book.heading(book.say(words.edition(lens.name, version)), 1), first]), *others)


def _pillar(book: Book, pillar: PillarReport) -> None:
    heading: Sequence[Flowable] = [paragraph(pillar.name, H3)]
    for question in pillar.questions:
        told = [paragraph(rule, _RULE) for rule in question.rules]
        head = labelled(question.label, question.title, _RULE_HEAD)
        book.add(KeepTogether([*heading, head, *told[:_KEPT]]), *told[_KEPT:])
        heading = []
