"""The top risks, each on a card: what was seen, why it matters, what to do, who does it until when."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, HRFlowable, Spacer

from wa_desktop.domain.editions import Part
from wa_desktop.domain.errors import Message
from wa_desktop.report import part_words as terms
from wa_desktop.report import plan_words
from wa_desktop.report.full import full_words
from wa_desktop.report.full.book import Book
from wa_desktop.report.full.findings import finding_key
from wa_desktop.report.pdf_cards import Card
from wa_desktop.report.pdf_parts import Marked, as_item, beside, in_list
from wa_desktop.report.pdf_style import (
    BODY,
    CELL_ALARM,
    CELL_STRONG,
    LINE,
    RISK_COLOURS,
    SMALL,
    TEXT,
    WIDTH,
    indented,
)
from wa_desktop.report.pdf_tables import name_cell
from wa_desktop.report.pdf_tagged import Paragraph, layout
from wa_desktop.report.pdf_tags import Tag
from wa_desktop.report.pdf_text import linked, paragraph, paragraphs
from wa_desktop.report.records_delivery import RiskCard

_LABELS = 96.0
_RISK = 104.0
_INNER = WIDTH - 28
"""The width of a card's content."""
_WHERE = indented(SMALL, 0, spaceAfter=5)
_ALARM = indented(CELL_ALARM, 0, spaceBefore=2, spaceAfter=6)
_STEP = indented(TEXT, 15, bulletIndent=0)
_LONGEST = 160
_CARD_ROOM = 400.0
"""Points that the chapter's beginning wants with its first card."""


def top_risks(book: Book) -> None:
    """Add the part."""
    cards = book.model.delivery.top_risks
    book.add(
        book.chapter(Part.TOP_RISKS, apart=False, room=_CARD_ROOM),
        paragraph(book.say(full_words.TOP_RISKS_TEXT), BODY),
    )
    book.add(*(_card(book, card) for card in cards))


def _card(book: Book, card: RiskCard) -> Card:
    key = book.key("card", card.ids.lens, card.question_label)
    title = book.question_heading(card.question_label, card.question_title, key, depth=1)
    pill = book.risk_pill(card.risk, provisional=card.provisional)
    where = [card.pillar, card.lens] if len(book.model.lenses) > 1 else [card.pillar]
    pieces: list[Flowable] = [
        Marked(title, pill, _RISK, right=True),
        paragraph(" · ".join(where), _WHERE),
    ]
    for label, parts in _told(card):
        pieces += beside(book.say(label), parts, _LABELS)
    pieces += _plan(book, card)
    pieces += _further(book, card)
    return Card(pieces, RISK_COLOURS[card.risk][0])


def _told(card: RiskCard) -> list[tuple[Message, list[Paragraph]]]:
    """What is said of a risk, below each other."""
    fields = (
        (terms.SEEN, _said(card.seen)),
        (terms.MATTERS, _said((card.matters,))),
        (terms.ADVICE, _steps([step for step in card.advice if step.strip()])),
    )
    return [(label, parts) for label, parts in fields if parts]


def _said(texts: Sequence[str]) -> list[Paragraph]:
    return [part for text in texts if text.strip() for part in paragraphs(text, TEXT)]


def _steps(steps: Sequence[str]) -> list[Paragraph]:
    """What to do: a step by itself, or several with their numbers."""
    if len(steps) < 2:
        return _said(steps)
    made = []
    for number, step in enumerate(steps, 1):
        first, *others = paragraphs(step, _STEP)
        first.bulletText = f"{number}."
        made += [first, *others]
    return made


def _plan(book: Book, card: RiskCard) -> list[Flowable]:
    """Who does it until when with how much work, side by side; or that nobody does."""
    line = HRFlowable(width="100%", thickness=0.6, color=LINE, spaceBefore=3, spaceAfter=5)
    if not card.actions:
        return [line, paragraph(book.say(full_words.NOT_PLANNED), _ALARM)]
    due = book.say(plan_words.overdue(card.due)) if card.overdue else card.due
    told = [
        (book.say(full_words.ACTIONS), ", ".join(card.actions), CELL_STRONG),
        (book.say(plan_words.OWNER), card.owner, CELL_STRONG),
        (book.say(plan_words.DUE), due, CELL_ALARM if card.overdue else CELL_STRONG),
        (book.say(plan_words.EFFORT), card.effort, CELL_STRONG),
    ]
    shown = [
        [paragraph(label, SMALL), paragraph(name_cell(text, _LONGEST), style)]
        for label, text, style in told
        if text.strip()
    ]
    for label, value in shown:
        item = Tag("LI")
        as_item(item, [value])
        label.path = (item, Tag("Lbl"))
    return [line, layout([shown], [_INNER / len(shown)] * len(shown)), Spacer(1, 7)]


def _further(book: Book, card: RiskCard) -> list[Flowable]:
    """What it rests on, and in a last line where to read on."""
    pieces: list[Flowable] = []
    if card.evidence:
        pieces += beside(book.say(terms.EVIDENCE), _said(card.evidence), _LABELS)
    there = linked(card.link) if card.link else ""
    if book.has(Part.FINDINGS):
        title = in_list(book.title(Part.FINDINGS))
        key = finding_key(book, card.ids.lens, card.question_label)
        pieces.append(
            book.reference(key, lambda page: book.say(full_words.on_page(title, page)), SMALL, before=there)
        )
    elif there:
        pieces.append(Paragraph(there, SMALL))
    return pieces
