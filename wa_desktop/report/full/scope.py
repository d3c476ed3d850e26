"""Scope and method: what was reviewed with whom, along which lenses, and how to read what came of it."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether

from wa_desktop.domain.editions import Part
from wa_desktop.domain.lens import Risk
from wa_desktop.report import part_words as terms
from wa_desktop.report import words
from wa_desktop.report.full import full_words
from wa_desktop.report.full.book import Book
from wa_desktop.report.pdf_notes import note
from wa_desktop.report.pdf_parts import PillCell, beside, grid
from wa_desktop.report.pdf_style import (
    BODY,
    CELL,
    CELL_CENTRED,
    CELL_STRONG,
    H3,
    NOTE,
    TEXT,
    WIDTH,
    indented,
)
from wa_desktop.report.pdf_summary import facts
from wa_desktop.report.pdf_tables import name_cell
from wa_desktop.report.pdf_text import paragraph, paragraphs
from wa_desktop.report.records import LensReport
from wa_desktop.report.records_delivery import SessionReport

METHOD_KEY = "method"
"""The key of the method's heading, which the foot of every page points to."""

_LABELS = 118.0
_LEVEL = 72.0
_VERSION, _COUNT = 96.0, 58.0
_ALWAYS = (Risk.HIGH, Risk.MEDIUM, Risk.NONE, Risk.UNANSWERED, Risk.NOT_APPLICABLE)
_LINE = indented(TEXT, 0, spaceAfter=3)
_SESSION = indented(CELL_STRONG, 0, spaceBefore=8, spaceAfter=4, keepWithNext=1)


def scope(book: Book) -> None:
    """Add the part."""
    model = book.model
    book.add(book.chapter(Part.SCOPE), book.heading(book.say(words.WORKLOAD), 1), *facts(book))
    if model.notes.strip():
        book.add(paragraph(book.say(words.NOTES), H3), *note(model.notes, NOTE))
    if model.milestones:
        first, *others = [paragraph(line, _LINE) for line in model.milestones]
        book.add(KeepTogether([paragraph(book.say(words.MILESTONES), H3), first]), *others)
    _sessions(book)
    _lenses(book)
    _levels(book)
    _method(book)


def _sessions(book: Book) -> None:
    heading = [book.heading(book.say(terms.SESSIONS), 1)] if book.model.delivery.sessions else []
    for session in book.model.delivery.sessions:
        _session(book, session, heading)
        heading = []


def _session(book: Book, session: SessionReport, before: list[Flowable]) -> None:
    title = book.say(terms.session(session.name, session.day, session.length))
    told: list[Flowable] = []
    if session.people:
        told += beside(book.say(terms.PEOPLE), paragraphs("; ".join(session.people), TEXT), _LABELS)
    for label, lines in ((terms.DECIDED_THERE, session.decided), (terms.PARKED, session.parked)):
        if lines:
            told += beside(book.say(label), paragraphs("\n".join(lines), TEXT), _LABELS)
    book.add(KeepTogether([*before, paragraph(title, _SESSION), *told[:1]]), *told[1:])


def _levels(book: Book) -> None:
    """What each level means, of those that a report always tells and those that occur."""
    counts = book.model.counts
    shown = [risk for risk in terms.RISK_MEANINGS if risk in _ALWAYS or getattr(counts, risk.value.lower())]
    head = [book.say(terms.RISK_LEVEL), book.say(terms.MEANING)]
    rows = [
        [PillCell(book.risk_pill(risk), 8), paragraph(book.say(terms.RISK_MEANINGS[risk]), CELL)]
        for risk in shown
    ]
    table = grid([head, *rows], [_LEVEL, WIDTH - _LEVEL], centred_from=len(head))
    book.add(KeepTogether([book.heading(book.say(terms.READING), 1), table]))


def _method(book: Book) -> None:
    heading = [book.heading(book.say(words.SECTIONS_OF_METHOD), 1, key=METHOD_KEY)]
    told = [[paragraph(part.heading, H3), paragraph(part.text, BODY)] for part in book.model.method]
    for number, pieces in enumerate(told, 1):
        more = book.see(Part.RULES) if number == len(told) else []
        book.add(KeepTogether([*heading, *pieces, *more]))
        heading = []


def _lenses(book: Book) -> None:
    if not book.model.lenses:
        return
    head = [words.LENS, words.VERSION, full_words.PILLARS, words.QUESTIONS, full_words.PRACTICES]
    rows = [_lens(book, lens) for lens in book.model.lenses]
    widths = [WIDTH - _VERSION - 3 * _COUNT, _VERSION, *[_COUNT] * 3]
    table = grid([[book.say(one) for one in head], *rows], widths, centred_from=2)
    book.add(KeepTogether([book.heading(book.say(words.LENSES), 1), table]))


def _lens(book: Book, lens: LensReport) -> list[Flowable]:
    questions = sum(len(pillar.questions) for pillar in lens.pillars)
    counts = (len(lens.pillars), questions, lens.practices)
    return [
        paragraph(name_cell(lens.name), CELL_STRONG),
        paragraph(name_cell(lens.version) or book.say(words.NO_VERSION), CELL),
        *(paragraph(book.language.number(count), CELL_CENTRED) for count in counts),
    ]
