"""Every finding, pillar by pillar and question by question: what is missing, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reportlab.platypus import Flowable, KeepTogether

from wa_desktop.domain.editions import Part
from wa_desktop.domain.lens import Risk
from wa_desktop.report import part_words as terms
from wa_desktop.report import plan_words, words
from wa_desktop.report.full import full_words
from wa_desktop.report.full.blocks import keep, question_head
from wa_desktop.report.full.book import MOST_OF_A_PAGE, ROOM, Book
from wa_desktop.report.ids import Ids
from wa_desktop.report.pdf_notes import note
from wa_desktop.report.pdf_parts import Marked, Pill, room_for
from wa_desktop.report.pdf_style import (
    BODY,
    KIND_COLOURS,
    NOTE,
    PRACTICE_STRONG,
    SMALL,
    SMALL_STRONG,
    TEXT,
    indented,
)
from wa_desktop.report.pdf_text import linked, listed, markup, paragraph, paragraphs, titled
from wa_desktop.report.records import GapReport, LensReport, PillarReport, ReportModel

_MARK = 62.0
"""Points kept at the left for what is the matter with a practice."""
_MOST_SERVICES = 5
_FEW_GAPS = 3
"""So many gaps of a question are kept on one page."""
_ROOM = 150.0
_TEXT_IN = indented(TEXT, _MARK)
_LAST_IN = indented(SMALL, _MARK, spaceAfter=7)
_LABEL = indented(SMALL_STRONG, 0, keepWithNext=1)
_STANDING = indented(SMALL, 0, spaceAfter=6)


def has_findings(model: ReportModel) -> bool:
    """Whether there is a pillar that could be spoken of."""
    return any(lens.pillars or lens.notes.strip() for lens in model.lenses)


def finding_key(book: Book, lens: str, question: str) -> str:
    """The key of what was found in a question, by the lens's alias and the question's label."""
    return book.key("finding", lens, question)


def findings(book: Book) -> None:
    """Add the part."""
    found = any(lens.gaps for lens in book.model.lenses)
    book.add(book.chapter(Part.FINDINGS, apart=False, room=MOST_OF_A_PAGE if found else ROOM))
    if found:
        book.add(paragraph(book.say(full_words.FINDINGS_TEXT), BODY))
    planned = _planned(book.model)
    for lens in book.model.lenses:
        _lens(book, lens, planned)


def _lens(book: Book, lens: LensReport, planned: dict[Ids, list[str]]) -> None:
    several = len(book.model.lenses) > 1
    heading: list[Flowable] = [book.heading(lens.name, 1)] if several else []
    if lens.notes.strip():
        label = paragraph(book.say(words.NOTES_ON_LENS), _LABEL)
        first, *others = note(lens.notes, NOTE)
        book.add(KeepTogether([*heading, label, first]), *others)
        heading = []
    if not lens.gaps:
        book.add(KeepTogether([*heading, paragraph(book.say(terms.NO_GAPS), BODY)]))
        heading = []
    for pillar in lens.pillars:
        if lens.gaps or pillar.notes.strip():
            _pillar(book, lens, pillar, [*heading, book.heading(pillar.name, 2 if several else 1)], planned)
            heading = []


def _planned(model: ReportModel) -> dict[Ids, list[str]]:
    """By practice, the labels of the actions that put it into place."""
    found: dict[Ids, list[str]] = {}
    for action in model.actions:
        for ids in action.concerned:
            found.setdefault(ids, []).append(action.label)
    return found


def _pillar(
    book: Book,
    lens: LensReport,
    pillar: PillarReport,
    before: list[Flowable],
    planned: dict[Ids, list[str]],
) -> None:
    standing = paragraph(book.say(full_words.standing(pillar.counts, book.say)), _STANDING)
    head = [*before, standing]
    if pillar.notes.strip():
        first, *others = note(pillar.notes, NOTE)
        label = paragraph(book.say(words.NOTES_ON_PILLAR), _LABEL)
        book.add(room_for(_ROOM), KeepTogether([*head, label, first]), *others)
        head = []
    order = {question.label: place for place, question in enumerate(pillar.questions)}
    gaps = sorted(
        (gap for gap in lens.gaps if gap.ids.pillar == pillar.id),
        key=lambda gap: (-gap.question_risk.severity, order.get(gap.question_label, 0)),
    )
    if not gaps and lens.gaps:
        book.add(KeepTogether([*head, paragraph(book.say(terms.NO_GAPS), BODY)]))
    for _, of_question in groupby(gaps, key=lambda gap: gap.ids.question):
        _question(book, list(of_question), head, planned)
        head = []


def _question(
    book: Book, gaps: Sequence[GapReport], before: Sequence[Flowable], planned: dict[Ids, list[str]]
) -> None:
    first = gaps[0]
    key = finding_key(book, first.ids.lens, first.question_label)
    title = book.question_heading(first.question_label, first.question_title, key)
    head = question_head(book, title, first.question_risk, provisional=first.provisional)
    blocks = [_gap(book, gap, planned.get(gap.ids, [])) for gap in gaps]
    keep(book, [*before, *head], blocks, together=len(blocks) <= _FEW_GAPS)


def _gap(book: Book, gap: GapReport, planned: Sequence[str]) -> list[Flowable]:
    mark = Pill(book.say(words.KIND_WORDS[gap.kind]), KIND_COLOURS[gap.kind])
    title = titled(gap.practice_title, gap.practice_label, PRACTICE_STRONG)
    block: list[Flowable] = [Marked(title, mark, _MARK)]
    if gap.improvement.strip():
        block += paragraphs(gap.improvement, _TEXT_IN)
    more = [linked(gap.link)] if gap.link else []
    if gap.question_risk == Risk.HIGH and not gap.holds:
        more.append(markup(book.say(words.WANTED)))
    if gap.lapsed:
        more.append(markup(gap.lapsed))
    more.append(markup(book.say(plan_words.level_line(gap.level, derived=gap.level_is_derived))))
    if gap.effort:
        more.append(markup(book.say(words.effort_line(gap.effort))))
    if planned:
        more.append(markup(book.say(full_words.planned(", ".join(planned)))))
    if gap.services:
        more.append(markup(book.say(words.services_line(_services(book, gap)))))
    block.append(listed(more, _LAST_IN))
    return block


def _services(book: Book, gap: GapReport) -> str:
    named = ", ".join(gap.services[:_MOST_SERVICES])
    more = len(gap.services) - _MOST_SERVICES
    return book.say(words.list_and_more(named, more)) if more > 0 else named
