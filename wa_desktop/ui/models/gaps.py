"""Gaps as rows of the improvement plan, and which of them a filter shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.gaps import Gap, GapKind
from wa_desktop.domain.lens import Level, Risk
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line, section_row
from wa_desktop.ui.words import gap_word, risk_word, tr

GapKey = tuple[QuestionRef, str]
"""The question and the choice id: what stays the same when the gap's state changes."""

EFFORT_COLUMN = 4
LEVEL_COLUMN = 5


def headings() -> tuple[str, ...]:
    """The columns of the plan."""
    return (tr("Risk"), tr("Practice"), tr("State"), tr("What it holds"), tr("Effort"), tr("Level"))


@dataclass(frozen=True)
class GapFilter:
    """Which gaps to show; None and an empty text let all pass."""

    text: str = ""
    risk: Risk | None = None
    pillar: str | None = None
    kind: GapKind | None = None
    lens: str | None = None

    def shows(self, gap: Gap) -> bool:
        """Whether a gap passes; every word of the text has to be in it."""
        return (
            self.risk in {None, gap.risk}
            and self.pillar in {None, gap.pillar.name}
            and self.kind in {None, gap.kind}
            and self.lens in {None, gap.lens.alias}
            and all(word in _words(gap) for word in self.text.casefold().split())
        )


def key_of(gap: Gap) -> GapKey:
    """What names a gap in the table."""
    return gap.ref, gap.choice.id


def gap_rows(gaps: Sequence[Gap], *, with_lens: bool = False) -> list[Row]:
    """Rows grouped by risk, in the order given, naming the lens of each where that is wanted."""
    rows: list[Row] = []
    for risk in (Risk.HIGH, Risk.MEDIUM):
        group = [gap for gap in gaps if gap.risk is risk]
        if group:
            rows.append(section_row(_group_title(risk, len(group)), len(headings())))
            rows.extend(_row(gap, with_lens=with_lens) for gap in group)
    return rows


def origin(gap: Gap, *, with_lens: bool = False) -> str:
    """Where a gap belongs: pillar, question, practice."""
    parts = [gap.pillar.name, gap.question.label, gap.choice.label, gap.lens.name if with_lens else ""]
    return " · ".join(one_line(part) for part in parts if part)


def hold_text(gap: Gap) -> str:
    """What the gap does to its question."""
    if gap.holds:
        return tr("keeps {question} at {risk}").format(question=gap.question.label, risk=risk_word(gap.risk))
    return tr("wanted for no risk")


def level_word(level: Level) -> str:
    """The name of the documented risk of going without a practice."""
    return {Level.HIGH: tr("High"), Level.MEDIUM: tr("Medium"), Level.LOW: tr("Low")}[level]


def _row(gap: Gap, *, with_lens: bool) -> Row:
    guidance = gap.choice.guidance
    return Row(
        key_of(gap),
        (
            Cell(risk_word(gap.risk), risk=gap.risk),
            Cell(one_line(gap.choice.title), origin(gap, with_lens=with_lens), look=Look.STRONG),
            Cell(gap_word(gap.kind), tr("provisional") if gap.provisional else ""),
            Cell(hold_text(gap), look=Look.PLAIN if gap.holds else Look.MUTED),
            Cell(_size_of(guidance.effort), look=Look.MUTED),
            Cell(level_word(guidance.level) if guidance.level else "–", look=Look.MUTED),
        ),
    )


def _size_of(effort: str) -> str:
    return {"S": tr("Low"), "M": tr("Medium"), "L": tr("High")}.get(effort, "–")


def _group_title(risk: Risk, count: int) -> str:
    if risk is Risk.HIGH:
        return QCoreApplication.translate("Gaps", "High risk: %n gap(s)", "", count)
    return QCoreApplication.translate("Gaps", "Medium risk: %n gap(s)", "", count)


def _words(gap: Gap) -> str:
    choice, question = gap.choice, gap.question
    improvement = choice.improvement.text if choice.improvement else ""
    texts = (
        choice.label,
        choice.title,
        question.label,
        question.title,
        gap.pillar.name,
        gap.lens.name,
        improvement,
        *choice.guidance.services,
    )
    return "\n".join(texts).casefold()
