"""Beside a question that is tried: which rule decides, what would lower the risk, and what the practice in hand says."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.lens import Choice, Question, Resource, RiskRule
from wa_desktop.domain.risk import Rating
from wa_desktop.ui.preview.why_words import condition_words, rule_number, why_words
from wa_desktop.ui.widgets.label import MUTED, Label, breakable, muted, section
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.safe_link import LinkButton
from wa_desktop.ui.widgets.side_panel import Part, SidePanel
from wa_desktop.ui.words import risk_word


class RiskPanel(SidePanel):
    """Shows, asks nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Where the risk comes from"), parent)

    def show_rating(self, question: Question, rating: Rating, choice: Choice | None) -> None:
        """Show a question's risk with its reason, and the resources of the practice in hand."""
        parts: list[Part] = [
            section(self.tr("Risk of this question")),
            Pill(risk_word(rating.risk), rating.risk),
        ]
        if rating.provisional:
            parts.append(muted(self.tr("Provisional: some practices are not answered yet."), 13, wrap=True))
        if rating.rule is None:
            parts.append(Label(why_words(question, rating), wrap=True))
        parts += self._rules(question, rating)
        parts += self._way_down(rating)
        parts += self._practice(choice)
        self.show_parts(parts)

    def _rules(self, question: Question, rating: Rating) -> Iterator[Part]:
        """All rules in order; the first that is true decides."""
        if not question.rules:
            return
        yield section(self.tr("Rules: the first that holds decides"))
        decides = rule_number(question, rating)
        for number, rule in enumerate(question.rules, 1):
            yield self._rule(number, rule, decides=number == decides)

    def _rule(self, number: int, rule: RiskRule, *, decides: bool) -> Label:
        words = condition_words(rule.condition)
        if rule.condition.is_default:
            words = self.tr("otherwise")
        text = self.tr("{number}. {condition} → {risk}").format(
            number=number, condition=words, risk=risk_word(rule.risk)
        )
        if decides:
            return Label(f"{text} ✓", pixels=13, weight=QFont.Weight.Bold, wrap=True)
        return Label(text, pixels=13, role=MUTED, wrap=True)

    def _way_down(self, rating: Rating) -> Iterator[Part]:
        if rating.holding:
            yield section(self.tr("To lower the risk"))
            words = self.tr("These hold the question at {risk}:").format(risk=risk_word(rating.risk))
            yield Label(words, wrap=True)
            for choice in rating.holding:
                yield Label(breakable(f"{choice.label} · {choice.title}"), pixels=13, wrap=True)

    def _practice(self, choice: Choice | None) -> Iterator[Part]:
        """The texts that AWS shows beside a choice, with their addresses."""
        if choice is None:
            return
        name = Label(breakable(choice.title), pixels=15, weight=QFont.Weight.Medium, wrap=True)
        yield 12
        yield name
        helpful = [choice.helpful, *choice.more_help]
        yield from self._resources(self.tr("Helpful resources"), helpful)
        plans = [choice.improvement, *choice.more_improvements]
        yield from self._resources(self.tr("Improvement plan"), plans)

    def _resources(self, heading: str, resources: list[Resource | None]) -> Iterator[Part]:
        found = [resource for resource in resources if resource]
        if found:
            yield section(heading)
        for resource in found:
            if resource.text:
                yield Label(breakable(resource.text), pixels=13, wrap=True)
            if resource.url:
                yield LinkButton(resource.url, resource.url)
