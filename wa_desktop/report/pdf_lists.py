"""Short lists of sentences in the PDF, read aloud as lists."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from wa_desktop.report.pdf_style import indented, weight_of
from wa_desktop.report.pdf_tagged import Paragraph
from wa_desktop.report.pdf_tags import BULLETS, NUMBERS, Tag
from wa_desktop.report.pdf_text import markup

_STEP, _WIDER = 12.0, 18.0
_AFTER = 3.0


def bullets(lines: Sequence[str], style: ParagraphStyle) -> list[Flowable]:
    """A paragraph per line with a dot before it."""
    return _listed([("•", line) for line in lines], style, Tag("L", attributes=BULLETS), _STEP)


def numbered(lines: Sequence[str], style: ParagraphStyle) -> list[Flowable]:
    """A paragraph per line with its number before it."""
    shown = [(f"{number}.", line) for number, line in enumerate(lines, 1)]
    return _listed(shown, style, Tag("L", attributes=NUMBERS), _WIDER)


def _listed(
    lines: Sequence[tuple[str, str]], style: ParagraphStyle, whole: Tag, step: float
) -> list[Flowable]:
    marked = indented(style, step, bulletIndent=2, bulletFontSize=style.fontSize, spaceAfter=_AFTER)
    made: list[Flowable] = []
    for mark, line in lines:
        item = Tag("LI")
        piece = Paragraph(markup(line, weight_of(style)), marked, bulletText=mark)
        piece.path = (whole, item, Tag("LBody"), Tag("P"))
        piece.bullet_path = (whole, item, Tag("Lbl"))
        made.append(piece)
    return made
