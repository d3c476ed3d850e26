"""How a question with what belongs to it is set: a head, and blocks that stay whole where they are small."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether

from wa_desktop.domain.lens import Risk
from wa_desktop.report.pdf_parts import Marked, Rule
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_tagged import Paragraph

_RISK = 104.0
"""Points kept at the right of a question for its risk."""
_SMALL_BLOCK = 4
"""Pieces of a block that is kept on one page."""


def question_head(story: Story, title: Paragraph, risk: Risk, *, provisional: bool) -> list[Flowable]:
    """A question's title below a line, with its risk."""
    pill = story.risk_pill(risk, provisional=provisional)
    return [Rule(), Marked(title, pill, _RISK, right=True, after=4)]


def keep(story: Story, head: list[Flowable], blocks: Sequence[list[Flowable]], *, together: bool) -> None:
    """Add a head with its blocks, all on one page if `together`; otherwise the first two stay with the head."""
    kept = len(blocks) if together else 2
    story.add(KeepTogether([*head, *(piece for block in blocks[:kept] for piece in block)]))
    for block in blocks[kept:]:
        if len(block) <= _SMALL_BLOCK:
            story.add(KeepTogether(block))
        else:
            story.add(*block)
