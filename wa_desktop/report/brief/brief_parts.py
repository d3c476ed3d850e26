"""A risk in a few lines, as the brief has room for it."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from wa_desktop.report.brief import brief_words as terms
from wa_desktop.report.pdf_parts import Marked, Rule
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import QUESTION, SMALL, SMALL_STRONG, TEXT, indented
from wa_desktop.report.pdf_tables import name_cell
from wa_desktop.report.pdf_text import labelled, linked, listed, markup, paragraph, paragraphs
from wa_desktop.report.records_delivery import RiskCard

_LONGEST_LINE = 160
_RISK = 104.0
_LABEL = indented(SMALL_STRONG, 0, spaceBefore=3, keepWithNext=1)


def risk_card(story: Story, card: RiskCard, *, most: int) -> list[Flowable]:
    """A risk in a few lines, to be kept together: what was seen, why it matters, what to do, by whom and until when."""
    pieces: list[Flowable] = [
        Rule(),
        Marked(
            labelled(name_cell(card.question_label, 24), name_cell(card.question_title), QUESTION),
            story.risk_pill(card.risk, provisional=card.provisional),
            _RISK,
            right=True,
            after=2,
        ),
    ]
    if len(story.model.lenses) > 1:
        pieces.append(paragraph(f"{name_cell(card.pillar)} · {name_cell(card.lens)}", SMALL))
    seen = [name_cell(line, _LONGEST_LINE) for line in card.seen[:most]]
    pieces += [paragraph(line, TEXT) for line in seen]
    if card.matters:
        pieces += [paragraph(story.say(terms.MATTERS), _LABEL), *paragraphs(card.matters, TEXT)]
    if card.advice:
        pieces += [paragraph(story.say(terms.DO), _LABEL), *paragraphs(card.advice[0], TEXT)]
    who = [part for part in (", ".join(card.actions), card.owner, card.due, card.effort) if part]
    more = [markup(part) for part in who]
    if card.link:
        more.append(linked(card.link))
    if more:
        pieces.append(listed(more, SMALL))
    return [*pieces, Spacer(1, 5)]
