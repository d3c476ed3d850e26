"""Where a question's risk comes from, in words: the rule that holds, or why none was asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.lens import Question, Risk
from wa_desktop.domain.risk import Rating
from wa_desktop.domain.rules import Condition
from wa_desktop.ui.widgets.label import breakable


def why_words(question: Question, rating: Rating) -> str:
    """One sentence on the risk a question has now."""
    if rating.rule is not None:
        number = rule_number(question, rating)
        text = _tr("Rule {number} of {count} holds: {condition}")
        if rating.rule.condition.is_default:
            text = _tr("No rule before it holds, so {condition} decides.")
        return text.format(
            number=number, count=len(question.rules), condition=condition_words(rating.rule.condition)
        )
    return {
        Risk.UNANSWERED: _tr("Answer a practice to see the risk."),
        Risk.NOT_APPLICABLE: _tr("What does not apply has no risk."),
        Risk.NO_RULE_MATCHED: _tr(
            "No rule holds for these answers, so there is no risk level. A default rule would give one."
        ),
    }[rating.risk]


def rule_number(question: Question, rating: Rating) -> int:
    """Which rule decides, from 1; 0 where none does."""
    return next((number for number, rule in enumerate(question.rules, 1) if rule is rating.rule), 0)


def condition_words(condition: Condition) -> str:
    """A condition as it stands in the lens, with places to break its line that part no name from its sign."""
    return breakable(condition.text).replace("!", "!\N{WORD JOINER}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhyWords", text)
