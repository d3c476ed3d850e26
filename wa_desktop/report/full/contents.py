"""The contents: every chapter and section with its page, then every figure."""

from __future__ import annotations

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from wa_desktop.domain.editions import Part
from wa_desktop.report import part_words as terms
from wa_desktop.report.full.book import Book
from wa_desktop.report.pdf_look import look
from wa_desktop.report.pdf_parts import room_for
from wa_desktop.report.pdf_style import CONTENTS, H1, H2, MUTED, indented
from wa_desktop.report.pdf_tagged import FIGURES, Contents
from wa_desktop.report.pdf_text import paragraph

_CHAPTER, _SECTION, _BELOW = CONTENTS
_WIDE, _WIDER = 24.0, 30.0
"""Points for the numbers of chapters and of sections."""
_LEVELS: tuple[ParagraphStyle, ...] = (
    indented(_CHAPTER, _WIDE, leading=14, spaceBefore=7),
    indented(_SECTION, _WIDE + _WIDER, bulletIndent=_WIDE, fontSize=9.2, leading=12.4, spaceBefore=0.6),
    indented(_BELOW, _WIDE + _WIDER, spaceBefore=0, leading=12, fontSize=8.6, textColor=MUTED),
)
_OF_FIGURES = (indented(_SECTION, _WIDE, fontSize=9.2, leading=12.6, spaceBefore=2),)
_FIGURES_ROOM = 120.0


def contents(book: Book) -> list[Flowable]:
    """The part; made last, because only then it is known whether there are figures."""
    made: list[Flowable] = [
        room_for(look().height - 1),
        paragraph(book.title(Part.CONTENTS), H1),
        Contents(_LEVELS),
    ]
    if book.figures:
        made += [
            room_for(_FIGURES_ROOM),
            paragraph(book.say(terms.FIGURES), H2),
            Contents(_OF_FIGURES, kind=FIGURES),
        ]
    return made
