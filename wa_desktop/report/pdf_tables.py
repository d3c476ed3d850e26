"""Tables of risk counts: a row per pillar or per lens, with letters beside the colours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Table

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report import words
from wa_desktop.report.pdf_fonts import width
from wa_desktop.report.pdf_parts import PillCell, grid
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import CELL, CELL_CENTRED, CELL_HEAD, CELL_STRONG
from wa_desktop.report.pdf_text import paragraph
from wa_desktop.report.records import LensReport

_SIDES = 4.5
"""Points left free beside a head's words."""
_WIDEST = 80.0
_LONGEST_NAME = 160
"""Characters of a name that a table shows at most; the chapters give all."""

_COUNTS = (
    (Risk.HIGH, words.HIGH, "high"),
    (Risk.MEDIUM, words.MEDIUM, "medium"),
    (Risk.NONE, words.NONE, "none"),
    (Risk.UNANSWERED, words.OPEN, "unanswered"),
    (Risk.NOT_APPLICABLE, words.OUT_OF_SCOPE, "not_applicable"),
    (Risk.NO_RULE_MATCHED, words.NO_RULE, "no_rule_matched"),
)

_ALWAYS = 4
"""The first counts always stand there; the others only when there is something to count."""


@dataclass(frozen=True)
class _Row:
    """What a row is made of: a pillar, a lens or their sum."""

    name: str
    counts: RiskCounts
    before: RiskCounts | None
    practices: int
    practices_answered: int


@dataclass(frozen=True)
class _Column:
    head: str
    wide: float
    cell: Callable[[_Row], Any]


def name_cell(text: str, most: int = _LONGEST_NAME) -> str:
    """A name for a table, cut with an ellipsis if it is unreasonably long."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def pillar_table(story: Story, lens: LensReport, wide: float, *, brief: bool = False) -> Table:
    """Questions by risk per pillar; `brief` leaves out scores and practices."""
    rows = [
        _Row(pillar.name, pillar.counts, pillar.before, pillar.practices, pillar.practices_answered)
        for pillar in lens.pillars
    ]
    total = _Row(
        story.say(words.ALL_PILLARS), lens.counts, lens.before, lens.practices, lens.practices_answered
    )
    columns = _risk_columns(story, lens.counts, 34.0 if brief else 43.0)
    if not brief:
        scores = [_Column(story.say(words.SCORE), 44.0, lambda row: _score(story, row.counts))]
        if lens.before is not None:
            scores.append(_Column(story.say(words.SCORE_BEFORE), 44.0, lambda row: _score(story, row.before)))
        columns = [*scores, *columns, _practices(story)]
    return _table(story.say(words.PILLAR), columns, rows, total, wide)


def lens_table(story: Story, lenses: Sequence[LensReport], wide: float) -> Table:
    """Questions by risk per lens."""
    rows = [
        _Row(lens.name, lens.counts, lens.before, lens.practices, lens.practices_answered) for lens in lenses
    ]
    total = _Row(
        story.say(words.ALL_LENSES),
        story.model.counts,
        None,
        sum(lens.practices for lens in lenses),
        sum(lens.practices_answered for lens in lenses),
    )
    columns = [*_risk_columns(story, story.model.counts, 43.0), _practices(story)]
    return _table(story.say(words.LENS), columns, rows, total, wide)


def _risk_columns(story: Story, total: RiskCounts, wide: float) -> list[_Column]:
    shown = [column for i, column in enumerate(_COUNTS) if i < _ALWAYS or getattr(total, column[2])]
    return [_count_column(story, risk, story.say(head), field, wide) for risk, head, field in shown]


def _count_column(story: Story, risk: Risk, head: str, field: str, least: float) -> _Column:
    """A column of counts, wide enough for the longest word of its head."""
    longest = max((width(word, CELL_HEAD.fontSize, "medium") for word in head.split()), default=0.0)
    wide = min(max(least, longest + _SIDES), _WIDEST)
    return _Column(head, wide, _count_cell(story, risk, field))


def _count_cell(story: Story, risk: Risk, field: str) -> Callable[[_Row], PillCell]:
    return lambda row: PillCell(story.count_pill(getattr(row.counts, field), risk))


def _practices(story: Story) -> _Column:
    def cell(row: _Row) -> Any:
        return paragraph(story.say(words.answered_of(row.practices_answered, row.practices)), CELL_CENTRED)

    return _Column(story.say(words.PRACTICES), 66.0, cell)


def _score(story: Story, counts: RiskCounts | None) -> Any:
    text = words.score_text(counts.score if counts else None, story.say)
    return paragraph(text, CELL_CENTRED)


def _table(first: str, columns: Sequence[_Column], rows: Sequence[_Row], total: _Row, wide: float) -> Table:
    names = [paragraph(name_cell(row.name), CELL) for row in rows]
    body = [[name, *(column.cell(row) for column in columns)] for name, row in zip(names, rows, strict=True)]
    if len(rows) > 1:
        body.append([paragraph(total.name, CELL_STRONG), *(column.cell(total) for column in columns)])
    widths = [column.wide for column in columns]
    head = [first, *(column.head for column in columns)]
    return grid([head, *body], [max(wide - sum(widths), 50.0), *widths], total=len(rows) > 1)
