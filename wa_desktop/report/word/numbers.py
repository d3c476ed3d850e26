"""The table of questions by risk: a row per pillar or per lens, with letters beside the colors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report import part_words, words
from wa_desktop.report.records import LensReport, PillarReport
from wa_desktop.report.word.body import Body
from wa_desktop.report.word.tables import Cell, Column, add_table, count_cell, text_cell
from wa_desktop.report.word.xml import PLAIN, Letters

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

COUNT = 45.0
SCORE = 42.0
_PRACTICES = 62.0
_BOLD = Letters(bold=True)


@dataclass(frozen=True)
class _Row:
    """What a row is made of: a pillar, a lens or their sum."""

    name: str
    counts: RiskCounts
    before: RiskCounts | None
    practices: int
    answered: int


def pillar_table(body: Body, lens: LensReport, *, brief: bool = False) -> None:
    """Add the pillars of a lens; `brief` leaves out scores and practices."""
    rows = [_row(pillar.name, pillar) for pillar in lens.pillars]
    total = _row(body.say(words.ALL_PILLARS), lens)
    columns = _risk_columns(body, total)
    if not brief:
        columns = [*_score_columns(body, before=lens.before is not None), *columns, _practices(body)]
    _table(body, body.say(words.PILLAR), columns, rows, total)


def lens_table(body: Body) -> None:
    """Add the lenses of the review."""
    lenses = body.model.lenses
    practices, answered = (
        sum(lens.practices for lens in lenses),
        sum(lens.practices_answered for lens in lenses),
    )
    total = _Row(body.say(words.ALL_LENSES), body.model.counts, None, practices, answered)
    columns = [*_score_columns(body, before=False), *_risk_columns(body, total), _practices(body)]
    _table(body, body.say(words.LENS), columns, [_row(lens.name, lens) for lens in lenses], total)


def _row(name: str, report: PillarReport | LensReport) -> _Row:
    return _Row(name, report.counts, report.before, report.practices, report.practices_answered)


_Field = tuple[Column, Callable[[_Row], Cell]]
"""A column, and how its fields are made."""


def _score_columns(body: Body, *, before: bool) -> list[_Field]:
    def score(counts: RiskCounts | None) -> Cell:
        return text_cell(body, words.score_text(counts.score if counts else None, body.say), align="center")

    now = (Column(body.say(words.SCORE), SCORE, "center"), lambda row: score(row.counts))
    then = (Column(body.say(words.SCORE_BEFORE), SCORE, "center"), lambda row: score(row.before))
    return [now, then] if before else [now]


def _risk_columns(body: Body, total: _Row) -> list[_Field]:
    def column(risk: Risk, head: Message, name: str) -> _Field:
        made = Column(body.say(head), COUNT, "center")
        return made, lambda row: count_cell(body, getattr(row.counts, name), risk)

    return [column(*each) for i, each in enumerate(_COUNTS) if i < _ALWAYS or getattr(total.counts, each[2])]


def _practices(body: Body) -> _Field:
    def cell(row: _Row) -> Cell:
        return text_cell(body, body.say(words.answered_of(row.answered, row.practices)), align="center")

    return Column(body.say(words.PRACTICES), _PRACTICES, "center"), cell


def _table(body: Body, first: str, fields: Sequence[_Field], rows: Sequence[_Row], total: _Row) -> None:
    """The rows, with their sum where there are several."""
    summed = len(rows) > 1
    made = [
        [text_cell(body, row.name, _BOLD if row is total else PLAIN), *(cell(row) for _, cell in fields)]
        for row in ([*rows, total] if summed else rows)
    ]
    columns = [Column(first), *(column for column, _ in fields)]
    add_table(body, columns, made, body.say(part_words.PILLAR_NUMBERS), total=summed)
