"""What the form of an action offers to tick: practices that it may close, and actions that may come first."""

from __future__ import annotations

from wa_desktop.domain.gaps import Gap
from wa_desktop.domain.plan import Action, PracticeRef
from wa_desktop.ui.models.ticks import TickRow
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.words import status_word
from wa_desktop.ui.words import answer_word, gap_word, risk_word, tr


def practice_rows(sheet: PlanSheet, action: Action) -> list[TickRow]:
    """What is linked already, then every gap, the riskiest first."""
    gaps = {gap.practice: gap for gap in (*sheet.gaps.gaps, *sheet.gaps.accepted)}
    linked = [_linked_row(sheet, practice, gaps.get(practice)) for practice in action.practices]
    others = [gap for practice, gap in gaps.items() if practice not in action.practices]
    return [*linked, *map(_gap_row, others)]


def dependency_rows(sheet: PlanSheet, action: Action) -> list[TickRow]:
    """What it waits for already, then the other actions, those still to be done first."""
    others = [line.action for line in sheet.lines if line.action.id != action.id]
    others.sort(key=lambda other: other.id not in action.depends_on)
    return [TickRow(other.id, other.label, other.title, status_word(other.status)) for other in others]


def _gap_row(gap: Gap) -> TickRow:
    return TickRow(
        gap.practice,
        gap.choice.label,
        gap.choice.title,
        gap_word(gap.kind),
        ((risk_word(gap.risk), gap.risk),),
    )


def _linked_row(sheet: PlanSheet, practice: PracticeRef, gap: Gap | None) -> TickRow:
    """A linked practice: a gap, one that is none any more, a whole question, or one that has gone with its lens."""
    if gap:
        return _gap_row(gap)
    if not sheet.snapshot.has_practice(practice):
        return TickRow(practice, practice.choice or practice.question, tr("no longer in this review"))
    question = sheet.snapshot.question(practice.ref)
    risk = sheet.ratings[practice.ref].risk
    pills = ((risk_word(risk), risk),)
    if not practice.choice:
        return TickRow(practice, question.label, question.title, pills=pills)
    choice = question.choice(practice.choice)
    answer = answer_word(sheet.snapshot.answer(practice.ref).answer(practice.choice))
    return TickRow(practice, choice.label, choice.title, answer, pills)
