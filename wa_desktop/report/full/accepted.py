"""What was decided not to do: accepted risks, decisions with their reasons, and what does not apply."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether, Spacer, TableStyle

from wa_desktop.domain.decisions import DecisionKind
from wa_desktop.domain.editions import Part
from wa_desktop.report import part_words as terms
from wa_desktop.report import plan_words, words
from wa_desktop.report.full import full_words
from wa_desktop.report.full.book import Book
from wa_desktop.report.pdf_notes import note
from wa_desktop.report.pdf_parts import Marked, Pill, PillCell, Rule, beside, grid
from wa_desktop.report.pdf_style import (
    AMBER,
    AMBER_TINT,
    BODY,
    CELL,
    GREY,
    GREY_TINT,
    SMALL,
    TEXT,
    WIDTH,
    indented,
)
from wa_desktop.report.pdf_text import paragraph, paragraphs
from wa_desktop.report.records import AcceptedReport, DecisionReport, ReportModel
from wa_desktop.report.records_delivery import NotApplicableReport

_LABELS = 118.0
"""Points kept at the left for what a text of a decision is."""
_GAP = 8.0
_RISK, _UNTIL, _BY = 56.0, 88.0, 110.0
_REASON, _NOTE = 104.0, 186.0
_KIND = 104.0
_SHORT = 2_000
"""Characters of a decision that is kept on one page."""
_IN_CELL = indented(CELL, 0, fontSize=8.6, leading=12)


def has_accepted(model: ReportModel) -> bool:
    """Whether anything was accepted, decided or left out."""
    accepted = any(lens.accepted for lens in model.lenses)
    return bool(accepted or model.decisions or model.delivery.not_applicable)


def accepted(book: Book) -> None:
    """Add the part."""
    book.add(book.chapter(Part.ACCEPTED, apart=False))
    found = [one for lens in book.model.lenses for one in lens.accepted]
    if found:
        _accepted(book, found)
    heading: list[Flowable] = [book.heading(book.say(terms.DECISIONS), 1)] if book.model.decisions else []
    for decision in book.model.decisions:
        _decision(book, decision, heading)
        heading = []
    if book.model.delivery.not_applicable:
        _exclusions(book, book.model.delivery.not_applicable)


def _accepted(book: Book, found: Sequence[AcceptedReport]) -> None:
    head = [plan_words.RISK, plan_words.PRACTICE, plan_words.ACCEPTED_UNTIL, plan_words.ACCEPTED_BY]
    rows = [_accepted_row(book, one) for one in found]
    widths = [_RISK, WIDTH - _RISK - _UNTIL - _BY, _UNTIL, _BY]
    book.table(
        book.heading(book.say(plan_words.ACCEPTED_GAPS), 1),
        grid([[book.say(one) for one in head], *rows], widths, centred_from=len(head), named_by=1),
        paragraph(book.say(plan_words.ACCEPTED_TEXT), BODY),
    )


def _accepted_row(book: Book, one: AcceptedReport) -> list[object]:
    where = " · ".join((one.pillar, one.question_label, one.practice_label))
    return [
        PillCell(book.risk_pill(one.risk), _GAP),
        [paragraph(one.practice_title, CELL), paragraph(where, SMALL)],
        paragraph(one.until, CELL),
        paragraph(one.by, CELL),
    ]


def _decision(book: Book, decision: DecisionReport, before: Sequence[Flowable]) -> None:
    accepts = decision.kind is DecisionKind.ACCEPTED_RISK
    pill = Pill(decision.kind_words, (AMBER, AMBER_TINT) if accepts else (GREY, GREY_TINT))
    revisit = book.say(plan_words.ended_on(decision.revisit)) if decision.has_passed else decision.revisit
    fields = [
        (plan_words.CONTEXT, decision.context),
        (plan_words.OPTIONS, _numbered(decision.options)),
        (plan_words.DECISION, decision.decision),
        (plan_words.RATIONALE, decision.rationale),
        (plan_words.GAINS, ", ".join(decision.gains)),
        (plan_words.PAYS, ", ".join(decision.pays)),
        (plan_words.DECIDED, decision.decided),
        (plan_words.ACCEPTED_UNTIL if accepts else plan_words.REVISIT, revisit),
        (plan_words.CONCERNS, "\n".join(decision.concerns)),
    ]
    blocks = [
        beside(book.say(label), paragraphs(text, TEXT), _LABELS) for label, text in fields if text.strip()
    ]
    title = book.question_heading(decision.label, decision.title, book.key("decision", decision.label))
    head: list[Flowable] = [Rule(), Marked(title, pill, _KIND, right=True, after=6)]
    if sum(len(text) for _, text in fields) <= _SHORT:
        book.add(KeepTogether([*before, *head, *(piece for block in blocks for piece in block)]))
    else:
        first = blocks[0][:1]
        book.add(KeepTogether([*before, *head, *first]), *blocks[0][1:])
        book.add(*(piece for block in blocks[1:] for piece in block))
    book.add(Spacer(1, 6))


def _numbered(options: Sequence[str]) -> str:
    return "\n".join(f"{number}. {option}" for number, option in enumerate(options, 1))


def _exclusions(book: Book, found: Sequence[NotApplicableReport]) -> None:
    head = [book.say(one) for one in (full_words.DOES_NOT_APPLY, terms.REASON, words.NOTES)]
    rows = [_exclusion(one) for one in found]
    table = grid([head, *rows], [WIDTH - _REASON - _NOTE, _REASON, _NOTE], centred_from=len(head))
    table.setStyle(TableStyle([("VALIGN", (0, 1), (-1, -1), "TOP")]))
    book.table(book.heading(book.say(terms.EXCLUSIONS), 1), table)


def _exclusion(one: NotApplicableReport) -> list[object]:
    where = " · ".join(part for part in (one.label, one.pillar) if part)
    said = list(note(one.note, _IN_CELL)) or ""
    return [
        [paragraph(one.title, CELL), paragraph(where, SMALL)],
        paragraph(one.reason, CELL),
        said,
    ]
