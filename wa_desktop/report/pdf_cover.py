"""The PDF's first page: whose workload, reviewed along what, by whom and when."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import HRFlowable, NextPageTemplate, PageBreak, Spacer

from wa_desktop.report import part_words as terms
from wa_desktop.report import words
from wa_desktop.report.pdf_fonts import shortened
from wa_desktop.report.pdf_look import look
from wa_desktop.report.pdf_parts import Marked, draw_text
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import (
    COVER_KIND,
    COVER_LEAD,
    COVER_LONG_TITLE,
    COVER_TITLE,
    LINE,
    MUTED,
    TEXT,
    WIDTH,
)
from wa_desktop.report.pdf_tagged_canvas import decoration
from wa_desktop.report.pdf_text import paragraph

_LONG_TITLE = 48
"""Characters from which a name is set smaller."""

_LONGEST = 400
"""Characters of a name that a cover shows at most; the chapters behind it give all."""

_LABELS = 110.0
_MOST_LENSES = 8


def cover(story: Story) -> None:
    """Add the cover."""
    model = story.model
    title = _clipped(model.workload)
    story.add(
        Spacer(1, 150),
        HRFlowable(width=36, thickness=3, color=look().accent, hAlign="LEFT", spaceAfter=18, lineCap="round"),
        paragraph(model.title, COVER_KIND),
        paragraph(title, COVER_LONG_TITLE if len(title) > _LONG_TITLE else COVER_TITLE),
    )
    if model.client:
        story.add(paragraph(_clipped(model.client), COVER_LEAD))
    story.add(Spacer(1, 46))
    theme, control = model.edition.theme, model.edition.control
    lines = [
        (words.REVIEW_OWNER, _clipped(model.review_owner)),
        (terms.PREPARED_BY, _clipped(theme.company)),
        (words.DATE, model.day),
        (words.VERSION, _clipped(control.version)),
        (terms.CLASSIFICATION, _clipped(theme.classification)),
    ]
    for lens in model.lenses[:_MOST_LENSES]:
        edition = f"{lens.name} · {lens.version}" if lens.version else lens.name
        lines.append((words.LENS, _clipped(edition)))
    if len(model.lenses) > _MOST_LENSES:
        lines.append((words.LENS, story.say(words.and_more(len(model.lenses) - _MOST_LENSES))))
    for label, value in lines:
        if value:
            story.add(Marked(paragraph(value, TEXT), story.say(label), _LABELS, after=5))
    story.add(NextPageTemplate("body"), PageBreak())


def draw_made_with(canvas: Any, text: str) -> None:
    """Say at the foot of a cover which program made the report."""
    left = look().left
    canvas.saveState()
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.8)
    canvas.line(left, 62, left + WIDTH, 62)
    canvas.setFillColor(MUTED)
    with decoration(canvas, "Footer"):
        draw_text(canvas, shortened(text, WIDTH, 8), (left, 46), 8)
    canvas.restoreState()


def _clipped(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
