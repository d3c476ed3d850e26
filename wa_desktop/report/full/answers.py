"""All answers: every question with its risk, its practices and what was noted, in the lenses' order."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether, Spacer

from wa_desktop.domain.editions import Part
from wa_desktop.domain.lens import Risk
from wa_desktop.report import words
from wa_desktop.report.full.blocks import keep, question_head
from wa_desktop.report.full.book import Book
from wa_desktop.report.pdf_notes import note
from wa_desktop.report.pdf_parts import Marked, Pill
from wa_desktop.report.pdf_style import (
    ANSWER_COLOURS,
    BODY,
    NOTE,
    PRACTICE,
    SMALL,
    SMALL_STRONG,
    indented,
)
from wa_desktop.report.pdf_text import paragraph, titled
from wa_desktop.report.records import LensReport, PillarReport, PracticeReport, QuestionReport

_MARK = 62.0
"""Points kept at the left for the pill of an answer."""
_FEW_LINES = 16
"""Lines of a question that is kept on one page."""
_SMALL_IN = indented(SMALL, _MARK, spaceAfter=2.5)
_NOTE_IN = indented(NOTE, _MARK)
_LABEL_IN = indented(SMALL_STRONG, _MARK, keepWithNext=1)
_LABEL = indented(SMALL_STRONG, 0, keepWithNext=1)
_ABOUT = indented(SMALL, 0, spaceAfter=5)


def answers(book: Book) -> None:
    """Add the part."""
    heading: list[Flowable] = [book.chapter(Part.ANSWERS)]
    several = len(book.model.lenses) > 1
    for lens in book.model.lenses:
        if several:
            heading.append(book.heading(lens.name, 1))
        for pillar in lens.pillars:
            heading.append(book.heading(pillar.name, 2 if several else 1))
            _pillar(book, lens, pillar, heading)
            heading = []
    book.add(*heading)


def _pillar(book: Book, lens: LensReport, pillar: PillarReport, heading: list[Flowable]) -> None:
    if pillar.notes.strip() and not book.has(Part.FINDINGS):
        first, *others = note(pillar.notes, NOTE)
        label = paragraph(book.say(words.NOTES_ON_PILLAR), _LABEL)
        book.add(KeepTogether([*heading, label, first]), *others)
        heading = []
    if not pillar.questions:
        book.add(KeepTogether([*heading, paragraph(book.say(words.NO_QUESTIONS), BODY)]))
    for question in pillar.questions:
        _question(book, lens, question, heading)
        heading = []


def _question(book: Book, lens: LensReport, question: QuestionReport, before: list[Flowable]) -> None:
    key = book.key("answer", lens.alias, question.label)
    title = book.question_heading(question.label, question.title, key)
    head = question_head(book, title, question.risk, provisional=question.provisional)
    told = [practice for practice in question.practices if question.applicable or practice.answer]
    rows = [_practice(book, practice, question.risk) for practice in told]
    head += _about(book, question)
    if question.notes.strip():
        label = paragraph(book.say(words.NOTES_ON_QUESTION), _LABEL_IN)
        rows.append([Spacer(1, 3), label, *note(question.notes, _NOTE_IN)])
    noted = [question.notes, *(practice.notes for practice in question.practices)]
    lines = len(rows) + sum(len(notes) // 80 + notes.count("\n") for notes in noted)
    keep(book, [*before, *head], rows, together=lines <= _FEW_LINES)


def _about(book: Book, question: QuestionReport) -> list[Flowable]:
    """How far the question is answered, what gave its risk, and why it does not apply."""
    if not question.applicable:
        return [paragraph(book.say(words.not_applicable_because(question.reason)), _ABOUT)]
    lines = []
    if question.practices:
        lines.append(book.say(words.practices_answered(question.practices_answered, len(question.practices))))
    if question.because:
        lines.append(question.because)
    about: list[Flowable] = [paragraph(". ".join(lines), _ABOUT)] if lines else []
    if question.none_of_these:
        about.append(paragraph(book.say(words.NONE_OF_THESE), _ABOUT))
    return about


def _practice(book: Book, practice: PracticeReport, risk: Risk) -> list[Flowable]:
    mark = Pill(practice.words, ANSWER_COLOURS[practice.answer])
    keeps = book.say(words.keeps_at(book.say(words.RISK_WORDS[risk]))) if practice.holds else ""
    title = titled(practice.title, practice.label, PRACTICE, keeps)
    row: list[Flowable] = [Marked(title, mark, _MARK, after=2)]
    if practice.reason:
        row.append(paragraph(book.say(words.reason_line(practice.reason)), _SMALL_IN))
    if practice.notes.strip():
        row += note(practice.notes, _NOTE_IN)
        row.append(Spacer(1, 3))
    return row
