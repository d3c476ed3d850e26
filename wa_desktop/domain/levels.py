"""How much hangs on one practice: the documented level, or one derived from the lens's own rules."""

from __future__ import annotations

from dataclasses import dataclass

from wa_desktop.domain.lens import Choice, Level, Question, Risk
from wa_desktop.domain.risk import fired_rule

_LEVEL_OF = {Risk.HIGH: Level.HIGH, Risk.MEDIUM: Level.MEDIUM}


@dataclass(frozen=True)
class PracticeLevel:
    """A level and whether it is derived; `documented` levels come from the lens's own guidance."""

    level: Level
    documented: bool


def level_of(question: Question, choice: Choice) -> PracticeLevel:
    """The level of a practice.

    Where the lens documents none, it is the risk of the question when this practice alone is missing: HIGH, MEDIUM,
    or LOW where the rules find no risk then. This derivation is ours.
    """
    if choice.guidance.level:
        return PracticeLevel(choice.guidance.level, documented=True)
    others = frozenset(practice.id for practice in question.practices if practice.id != choice.id)
    rule = fired_rule(question, others)
    return PracticeLevel(_LEVEL_OF.get(rule.risk if rule else Risk.NONE, Level.LOW), documented=False)
