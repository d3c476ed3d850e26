"""The choices and risk rules of one question as a draft holds them, whatever state they are in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import NONE_SUFFIX, RiskRule
from wa_desktop.domain.rules import Condition, ConditionError, parse
from wa_desktop.lensfile.findings import Finding, Path, Severity, pointer, shown
from wa_desktop.lensfile.risk_words import RISK_OF_WORD
from wa_desktop.studio.values import item, items, text_at

QUESTION_DEPTH = 4
"""Steps of a question's path: pillars, number, questions, number."""

DEFAULT = "default"

_TOKEN = re.compile(r"[A-Za-z0-9_]+|&&|\|\||\S")
_NAME = re.compile(r"[A-Za-z0-9_]+")
_AT_THE_CONDITION = {"condition-syntax", "unusable-id", "unknown-choice"}


@dataclass(frozen=True)
class NamedChoice:
    """A choice as rules know it."""

    id: str
    title: str

    @property
    def is_none(self) -> bool:
        """Whether it is "None of these"."""
        return self.id.endswith(NONE_SUFFIX)


@dataclass(frozen=True)
class Fault:
    """What is wrong with a condition's text from `start` up to `end`, counted in characters."""

    start: int
    end: int
    sentence: Message


@dataclass(frozen=True)
class WrittenRule:
    """A rule as written: the condition's text and the format's word for the level; both may be wrong."""

    condition: str
    risk: str

    @cached_property
    def parsed(self) -> Condition | None:
        """The condition; None if it does not follow the grammar."""
        try:
            return parse(self.condition)
        except ConditionError:
            return None

    @property
    def is_default(self) -> bool:
        """Whether this is the rule for every other case."""
        return self.condition.strip() == DEFAULT

    @property
    def pair(self) -> tuple[str, str]:
        """Condition and level, as edits take them."""
        return (self.condition, self.risk)


@dataclass(frozen=True)
class QuestionRules:
    """Choices and rules, in order."""

    choices: tuple[NamedChoice, ...] = ()
    rules: tuple[WrittenRule, ...] = ()

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids that conditions may name."""
        return frozenset(choice.id for choice in self.choices)

    @cached_property
    def title_of(self) -> dict[str, str]:
        """The title of each choice by its id."""
        return {choice.id: choice.title for choice in self.choices}

    @property
    def practices(self) -> tuple[str, ...]:
        """The ids of the choices without "None of these"."""
        return tuple(choice.id for choice in self.choices if not choice.is_none)

    @property
    def has_default(self) -> bool:
        """Whether one rule holds in every other case."""
        return any(rule.is_default for rule in self.rules)

    def sound_rule(self, rule: WrittenRule) -> RiskRule | None:
        """The rule as it is evaluated; None if something is wrong with it."""
        condition, risk = rule.parsed, RISK_OF_WORD.get(rule.risk)
        if condition is None or risk is None or not self.ids.issuperset(condition.names):
            return None
        return RiskRule(risk, condition)


def read_question_rules(value: object, path: Path) -> QuestionRules:
    """The rules of the question at `path` of a lens value; what is no question has none."""
    question = item(value, path)
    choices = tuple(
        NamedChoice(text_at(choice, ("id",)), text_at(choice, ("title",)))
        for choice in items(question, ("choices",))
        if text_at(choice, ("id",))
    )
    rules = tuple(
        WrittenRule(text_at(rule, ("condition",)), text_at(rule, ("risk",)))
        for rule in items(question, ("riskRules",))
    )
    return QuestionRules(choices, rules)


def faults_of(text: str, ids: frozenset[str]) -> tuple[Fault, ...]:
    """What is wrong with a condition: the first break of the grammar, else every id that is no choice."""
    try:
        condition = parse(text)
    except ConditionError as error:
        start, end = _place(text, error.position)
        return (Fault(start, end, error.sentence),)
    unknown = {name for name in condition.names if name not in ids}
    return tuple(
        Fault(
            found.start(),
            found.end(),
            message("{name} is no choice of this question.", name=shown(found.group())),
        )
        for found in _NAME.finditer(text)
        if found.group() in unknown
    )


def worded(faults: Sequence[Fault], findings: Sequence[Finding]) -> tuple[Fault, ...]:
    """The same faults with the check's sentences, which know more, such as what was meant."""
    about = [finding for finding in findings if finding.code in _AT_THE_CONDITION]
    if len(about) == 1 and about[0].code != "unknown-choice":
        return tuple(replace(fault, sentence=about[0].sentence) for fault in faults)
    by_name = {finding.sentence.values.get("name"): finding.sentence for finding in about}
    return tuple(
        replace(fault, sentence=by_name.get(fault.sentence.values.get("name"), fault.sentence))
        for fault in faults
    )


def findings_of_rule(findings: Sequence[Finding], question: Path, number: int) -> tuple[Finding, ...]:
    """What the check says of one rule and its parts."""
    start = pointer((*question, "riskRules", number))
    return tuple(
        finding for finding in findings if finding.pointer == start or finding.pointer.startswith(f"{start}/")
    )


def findings_of_rules(findings: Sequence[Finding], question: Path) -> tuple[Finding, ...]:
    """What the check says of the rules together."""
    start = pointer((*question, "riskRules"))
    return tuple(finding for finding in findings if finding.pointer == start)


def besides(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that are not said at their place in the condition already."""
    return tuple(
        finding
        for finding in findings
        if not (finding.severity is Severity.ERROR and finding.code in _AT_THE_CONDITION)
    )


def _place(text: str, position: int) -> tuple[int, int]:
    """The token at a position; at the end of the text, or in a gap, the one before."""
    before = (0, 0)
    for found in _TOKEN.finditer(text):
        if found.start() > position:
            break
        before = found.span()
    return before
