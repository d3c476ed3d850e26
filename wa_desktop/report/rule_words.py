"""Risk rules in words, because a client cannot read `!a || !b`."""

from __future__ import annotations

import re

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import Question, RiskRule
from wa_desktop.domain.rules import And, Condition, Name, Node, Not, Or
from wa_desktop.report.words import RISK_WORDS, Say

_ID = re.compile(r"[A-Za-z0-9_]+")


def rule_in_words(rule: RiskRule, question: Question, say: Say) -> str:
    """A rule as "risk if condition", with the practices' labels in the place of their ids."""
    risk = say(RISK_WORDS[rule.risk])
    if rule.condition.is_default:
        return say(message("{risk} in every other case", risk=risk))
    return say(
        message(
            "{risk} if {condition}", risk=risk, condition=condition_in_words(rule.condition, question, say)
        )
    )


def reason_in_words(rule: RiskRule, question: Question, say: Say) -> str:
    """Why a question has its risk: the rule that fired, as half a sentence."""
    if rule.condition.is_default:
        return say(message("{risk}, because no other rule applies", risk=say(RISK_WORDS[rule.risk])))
    return rule_in_words(rule, question, say)


def condition_in_words(condition: Condition, question: Question, say: Say) -> str:
    """A condition as half a sentence; shapes without simple words keep their signs, with labels for ids."""
    if condition.root is None:
        return say(message("no earlier rule was true"))
    sentence = _simple(condition.root, question)
    return say(sentence) if sentence else _with_labels(condition.text, question)


def _simple(root: Node, question: Question) -> Message | None:
    match root:
        case Name(name):
            return message("{practice} is in place", practice=_label(name, question))
        case Not(Name(name)):
            return message("{practice} is not in place", practice=_label(name, question))
        case And(parts) if wanted := _names(parts):
            return message("all of these are in place: {practices}", practices=_list(wanted, question))
        case Or(parts) if wanted := _names(parts):
            return message(
                "at least one of these is in place: {practices}", practices=_list(wanted, question)
            )
        case And(parts) if missing := _negated(parts):
            return message("none of these is in place: {practices}", practices=_list(missing, question))
        case Or(parts) if missing := _negated(parts):
            return message(
                "at least one of these is not in place: {practices}", practices=_list(missing, question)
            )
    return None


def _names(parts: tuple[Node, ...]) -> list[str]:
    names = [part.id for part in parts if isinstance(part, Name)]
    return names if len(names) == len(parts) else []


def _negated(parts: tuple[Node, ...]) -> list[str]:
    return _names(tuple(part.part for part in parts if isinstance(part, Not))) if _all_not(parts) else []


def _all_not(parts: tuple[Node, ...]) -> bool:
    return all(isinstance(part, Not) for part in parts)


def _list(names: list[str], question: Question) -> str:
    return ", ".join(_label(name, question) for name in names)


def _label(name: str, question: Question) -> str:
    if not question.has_choice(name):
        return name
    choice = question.choice(name)
    return f"“{choice.title}”" if choice.is_none else choice.label


def _with_labels(text: str, question: Question) -> str:
    return _ID.sub(lambda found: _label(found.group(), question), " ".join(text.split()))
