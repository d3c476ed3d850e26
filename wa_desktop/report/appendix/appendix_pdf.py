"""The answer appendix as a PDF: AWS's order of chapters, with a table row per choice instead of a page per question."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from wa_desktop.domain.lens import Risk
from wa_desktop.report import words
from wa_desktop.report.appendix import appendix_words as terms
from wa_desktop.report.pdf_document import sheets_of
from wa_desktop.report.pdf_file import write_pages
from wa_desktop.report.pdf_fonts import register
from wa_desktop.report.pdf_look import dressed
from wa_desktop.report.pdf_notes import note
from wa_desktop.report.pdf_parts import Marked, Pill, PillCell, grid, room_for
from wa_desktop.report.pdf_sheets import set_pages
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import (
    ANSWER_COLOURS,
    BODY,
    CELL,
    H1,
    HEADLINE,
    NOTE,
    QUESTION,
    SMALL,
    SMALL_STRONG,
    TEXT,
    WIDTH,
    indented,
)
from wa_desktop.report.pdf_summary import contents, facts
from wa_desktop.report.pdf_tables import name_cell, pillar_table
from wa_desktop.report.pdf_tagged import Paragraph
from wa_desktop.report.pdf_text import labelled, linked, paragraph, paragraphs
from wa_desktop.report.progress import Cancelled, Progress
from wa_desktop.report.records import GapReport, LensReport, PracticeReport, QuestionReport, ReportModel

_ANSWER = 66.0
_RISK = 104.0
_BEGUN = 90.0
"""Points that a question's table wants below its title, or both go to the next page."""
_QUESTION = indented(QUESTION, 0, spaceBefore=10, spaceAfter=3, keepWithNext=0)
_LABEL = indented(SMALL_STRONG, 0, spaceBefore=4, keepWithNext=1)
_LONGEST_NOTE = 2_000
"""Characters of a note that stand in a table; a longer one stands below it whole."""


def write_appendix(
    model: ReportModel,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write the appendix and return its number of pages; see `write_pages` for what can go wrong."""
    return write_pages(render, model, path, progress, cancelled)


def render(
    model: ReportModel, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> tuple[bytes, int]:
    """The whole PDF and its number of pages; ReportCancelledError if `cancelled` says so meanwhile."""
    register()
    with dressed(model.edition.theme):
        story = Story(model)
        story.add(paragraph(model.say(terms.APPENDIX), HEADLINE), paragraph(model.workload, BODY))
        contents(story)
        _properties(story)
        for lens in model.lenses:
            _overview(story, lens)
        for lens in model.lenses:
            _improvements(story, lens)
        for lens in model.lenses:
            _details(story, lens)
        return set_pages(sheets_of(model, model.say(terms.APPENDIX)), story.flowables, progress, cancelled)


def _properties(story: Story) -> None:
    story.add(story.heading(story.say(terms.PROPERTIES), 0, style=H1), *facts(story))
    if story.model.notes.strip():
        story.add(paragraph(story.say(terms.NOTES), _LABEL), *note(story.model.notes, NOTE))


def _overview(story: Story, lens: LensReport) -> None:
    story.add(
        Spacer(1, 22), room_for(220), story.heading(story.say(terms.overview_of(lens.name)), 0, style=H1)
    )
    edition = words.edition(lens.name, lens.version or story.say(words.NO_VERSION))
    done = lens.counts.answered
    story.add(
        paragraph(story.say(edition), BODY),
        paragraph(story.say(terms.answered(done, lens.counts.total)), BODY),
    )
    if lens.pillars:
        story.add(pillar_table(story, lens, WIDTH))
    if lens.notes.strip():
        story.add(paragraph(story.say(words.NOTES_ON_LENS), _LABEL), *note(lens.notes, NOTE))


def _improvements(story: Story, lens: LensReport) -> None:
    """By risk and pillar, the questions to improve with their missing practices and links."""
    story.add(PageBreak(), story.heading(story.say(terms.plan_of(lens.name)), 0, style=H1))
    story.add(paragraph(story.say(terms.risks(lens.counts.high, lens.counts.medium)), BODY))
    if not lens.gaps:
        story.add(paragraph(story.say(terms.NO_IMPROVEMENT), BODY))
    for risk in (Risk.HIGH, Risk.MEDIUM):
        gaps = [gap for gap in lens.gaps if gap.question_risk is risk]
        if not gaps:
            continue
        heading: list[Flowable] = [story.heading(story.say(words.RISK_WORDS[risk]), 1)]
        for pillar, of_pillar in groupby(gaps, key=lambda gap: gap.pillar):
            heading.append(story.heading(pillar, 2))
            for _, of_question in groupby(of_pillar, key=lambda gap: gap.question_label):
                pieces = _improvement(list(of_question))
                story.add(KeepTogether([*heading, *pieces[:2]]), *pieces[2:])
                heading = []


def _improvement(gaps: list[GapReport]) -> list[Flowable]:
    first = gaps[0]
    pieces: list[Flowable] = [labelled(first.question_label, first.question_title, _QUESTION)]
    for gap in gaps:
        text = labelled(gap.practice_label, gap.practice_title, TEXT)
        pieces.append(text)
        if gap.link:
            pieces.append(Paragraph(linked(gap.link), SMALL))
    return [*pieces, Spacer(1, 3)]


def _details(story: Story, lens: LensReport) -> None:
    story.add(PageBreak(), story.heading(story.say(terms.details_of(lens.name)), 0, style=H1))
    for pillar in lens.pillars:
        story.add(room_for(140), story.heading(pillar.name, 1))
        if pillar.notes.strip():
            story.add(paragraph(story.say(words.NOTES_ON_PILLAR), _LABEL), *note(pillar.notes, NOTE))
        if not pillar.questions:
            story.add(paragraph(story.say(words.NO_QUESTIONS), BODY))
        for question in pillar.questions:
            _question(story, question)


def _question(story: Story, question: QuestionReport) -> None:
    pill = story.risk_pill(question.risk, provisional=question.provisional)
    head = Marked(labelled(question.label, question.title, _QUESTION), pill, _RISK, right=True, after=2)
    story.add(Spacer(1, 10), room_for(_BEGUN), head)
    if not question.applicable:
        story.add(paragraph(story.say(words.not_applicable_because(question.reason)), SMALL))
    told = [practice for practice in question.practices if question.applicable or practice.answer]
    if told:
        titles = [story.say(terms.CHOICE), story.say(terms.ANSWER)]
        rows = [[_choice(story, one), PillCell(Pill(one.words, ANSWER_COLOURS[one.answer]))] for one in told]
        story.add(grid([titles, *rows], [WIDTH - _ANSWER, _ANSWER]))
    if question.none_of_these:
        story.add(paragraph(story.say(words.NONE_OF_THESE), SMALL))
    for practice in told:
        if len(practice.notes) > _LONGEST_NOTE:
            story.add(paragraph(practice.label, _LABEL), *note(practice.notes, NOTE))
    if question.notes.strip():
        story.add(paragraph(story.say(words.NOTES_ON_QUESTION), _LABEL), *note(question.notes, NOTE))


def _choice(story: Story, practice: PracticeReport) -> list[Flowable]:
    """A choice with its reason and note."""
    pieces: list[Flowable] = [labelled(name_cell(practice.label, 40), practice.title, CELL)]
    if practice.reason:
        pieces.append(paragraph(story.say(words.reason_line(practice.reason)), SMALL))
    if practice.notes.strip() and len(practice.notes) <= _LONGEST_NOTE:
        pieces += paragraphs(practice.notes, SMALL)
    return pieces
