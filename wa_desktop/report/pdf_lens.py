"""The PDF's chapter on one lens: results by pillar, every gap by risk, and all answers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Risk
from wa_desktop.report import plan_words, words
from wa_desktop.report.pdf_notes import note
from wa_desktop.report.pdf_parts import Marked, Pill, Rule
from wa_desktop.report.pdf_plan import accepted_gaps
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import (
    ANSWER_COLOURS,
    BODY,
    KIND_COLOURS,
    NOTE,
    PRACTICE,
    PRACTICE_STRONG,
    QUESTION,
    SMALL,
    SMALL_STRONG,
    TEXT,
    WIDTH,
    indented,
)
from wa_desktop.report.pdf_summary import MOST_CHARTS, lens_chart
from wa_desktop.report.pdf_tables import pillar_table
from wa_desktop.report.pdf_text import labelled, linked, listed, markup, paragraph, paragraphs, titled
from wa_desktop.report.records import GapReport, LensReport, PracticeReport, QuestionReport

_MARK = 62.0
"""Points kept at the left for the pill of an answer."""

_RISK = 104.0
"""Points kept at the right of a question for its risk."""

_MOST_SERVICES = 5

_FEW_GAPS = 4
_FEW_LINES = 16
_SMALL_BLOCK = 4
"""What is kept on one page: a question's gaps, its answers in lines, the pieces of one entry."""

_SMALL_IN = indented(SMALL, _MARK, spaceAfter=2.5)
_TEXT_IN = indented(TEXT, _MARK)
_NOTE_IN = indented(NOTE, _MARK)
_LABEL_IN = indented(SMALL_STRONG, _MARK, keepWithNext=1)
_LAST_IN = indented(SMALL, _MARK, spaceAfter=7)
_ABOUT = indented(SMALL, 0, spaceAfter=5)


def lens_chapter(story: Story, lens: LensReport) -> None:
    """Add the chapter."""
    story.add(PageBreak(), story.heading(lens.name, 0))
    if lens.description.strip():
        story.add(*paragraphs(lens.description, BODY))
    if lens.notes.strip():
        story.add(paragraph(story.say(words.NOTES_ON_LENS), SMALL_STRONG), *note(lens.notes, NOTE))
    story.add(story.heading(story.say(words.RESULTS), 1))
    if len(story.model.lenses) > MOST_CHARTS and lens.pillars:
        story.add(lens_chart(story, lens))
    story.add(pillar_table(story, lens, WIDTH))
    _gaps(story, lens, Risk.HIGH, words.HIGH_GAPS, words.NO_HIGH_GAPS)
    _gaps(story, lens, Risk.MEDIUM, words.MEDIUM_GAPS, words.NO_MEDIUM_GAPS)
    accepted_gaps(story, lens)
    _answers(story, lens)


def _gaps(story: Story, lens: LensReport, risk: Risk, title: Message, nothing: Message) -> None:
    gaps = lens.gaps_at(risk)
    heading: list[Flowable] = [story.heading(story.say(title), 1)]
    if not gaps:
        story.add(*heading, paragraph(story.say(nothing), BODY))
    for pillar, of_pillar in groupby(gaps, key=lambda gap: gap.pillar):
        heading.append(story.heading(pillar, 2))
        for _, of_question in groupby(of_pillar, key=lambda gap: (gap.question_label, gap.question_title)):
            _gaps_of_question(story, list(of_question), heading)
            heading = []


def _gaps_of_question(story: Story, gaps: Sequence[GapReport], before: list[Flowable]) -> None:
    first = gaps[0]
    head = _question_head(
        story, first.question_label, first.question_title, first.question_risk, first.provisional
    )
    blocks = [_gap(story, gap) for gap in gaps]
    _keep(story, [*before, *head], blocks, together=len(blocks) <= _FEW_GAPS)


def _question_head(story: Story, label: str, title: str, risk: Risk, provisional: bool) -> list[Flowable]:  # noqa: FBT001 - a fact of the question, not a switch
    pill = story.risk_pill(risk, provisional=provisional)
    return [
        Rule(),
        Marked(labelled(label, title, QUESTION), pill, _RISK, right=True, after=4),
    ]


def _gap(story: Story, gap: GapReport) -> list[Flowable]:
    mark = Pill(story.say(words.KIND_WORDS[gap.kind]), KIND_COLOURS[gap.kind])
    title = titled(gap.practice_title, gap.practice_label, PRACTICE_STRONG)
    block: list[Flowable] = [Marked(title, mark, _MARK)]
    if gap.improvement.strip():
        block += paragraphs(gap.improvement, _TEXT_IN)
    more = [linked(gap.link)] if gap.link else []
    if gap.question_risk == Risk.HIGH and not gap.holds:
        more.append(markup(story.say(words.WANTED)))
    if gap.lapsed:
        more.append(markup(gap.lapsed))
    more.append(markup(story.say(plan_words.level_line(gap.level, derived=gap.level_is_derived))))
    if gap.effort:
        more.append(markup(story.say(words.effort_line(gap.effort))))
    if gap.services:
        more.append(markup(story.say(words.services_line(_services(story, gap)))))
    block.append(listed(more, _LAST_IN))
    return block


def _services(story: Story, gap: GapReport) -> str:
    named = ", ".join(gap.services[:_MOST_SERVICES])
    more = len(gap.services) - _MOST_SERVICES
    return story.say(words.list_and_more(named, more)) if more > 0 else named


def _answers(story: Story, lens: LensReport) -> None:
    story.add(PageBreak())
    heading: list[Flowable] = [story.heading(story.say(words.ANSWERS), 1)]
    for pillar in lens.pillars:
        heading.append(story.heading(pillar.name, 2))
        if pillar.notes.strip():
            label = paragraph(story.say(words.NOTES_ON_PILLAR), SMALL_STRONG)
            first, *rest = note(pillar.notes, NOTE)
            story.add(KeepTogether([*heading, label, first]), *rest)
            heading = []
        if not pillar.questions:
            story.add(*heading, paragraph(story.say(words.NO_QUESTIONS), BODY))
            heading = []
        for question in pillar.questions:
            _question(story, question, heading)
            heading = []


def _question(story: Story, question: QuestionReport, before: list[Flowable]) -> None:
    head = _question_head(story, question.label, question.title, question.risk, question.provisional)
    told = [practice for practice in question.practices if question.applicable or practice.answer]
    rows = [_practice(story, practice, question.risk) for practice in told]
    head += _about(story, question)
    if question.notes.strip():
        label = paragraph(story.say(words.NOTES_ON_QUESTION), _LABEL_IN)
        rows.append([Spacer(1, 3), label, *note(question.notes, _NOTE_IN)])
    noted = [question.notes, *(practice.notes for practice in question.practices)]
    lines = len(rows) + sum(len(notes) // 80 + notes.count("\n") for notes in noted)
    _keep(story, [*before, *head], rows, together=lines <= _FEW_LINES)


def _keep(story: Story, head: list[Flowable], blocks: Sequence[list[Flowable]], *, together: bool) -> None:
    """Add a head with its blocks, all on one page if `together`; otherwise the first two stay with the head."""
    kept = len(blocks) if together else 2
    story.add(KeepTogether([*head, *(piece for block in blocks[:kept] for piece in block)]))
    for block in blocks[kept:]:
        if len(block) <= _SMALL_BLOCK:
            story.add(KeepTogether(block))
        else:
            story.add(*block)


def _about(story: Story, question: QuestionReport) -> list[Flowable]:
    """How far the question is answered, what gave its risk, and why it does not apply."""
    if not question.applicable:
        return [paragraph(story.say(words.not_applicable_because(question.reason)), _ABOUT)]
    lines = []
    if question.practices:
        lines.append(
            story.say(words.practices_answered(question.practices_answered, len(question.practices)))
        )
    if question.because:
        lines.append(question.because)
    about: list[Flowable] = [paragraph(". ".join(lines), _ABOUT)] if lines else []
    if question.none_of_these:
        about.append(paragraph(story.say(words.NONE_OF_THESE), _ABOUT))
    return about


def _practice(story: Story, practice: PracticeReport, risk: Risk) -> list[Flowable]:
    mark = Pill(practice.words, ANSWER_COLOURS[practice.answer])
    keeps = story.say(words.keeps_at(story.say(words.RISK_WORDS[risk]))) if practice.holds else ""
    title = titled(practice.title, practice.label, PRACTICE, keeps)
    row: list[Flowable] = [Marked(title, mark, _MARK, after=2)]
    if practice.reason:
        row.append(paragraph(story.say(words.reason_line(practice.reason)), _SMALL_IN))
    if practice.notes.strip():
        row += note(practice.notes, _NOTE_IN)
        row.append(Spacer(1, 3))
    return row
