"""Rules are told in words that mean what the rule means."""

from __future__ import annotations

import pytest

from tests.support.samples import small_question
from wa_desktop.domain.lens import Risk, RiskRule
from wa_desktop.domain.rules import parse
from wa_desktop.report.rule_words import reason_in_words, rule_in_words

QUESTION = small_question("q", "SEC 1")


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("default", "High in every other case"),
        ("q_0", "High if Q_0 is in place"),
        ("!q_0", "High if Q_0 is not in place"),
        ("q_0 && q_1", "High if all of these are in place: Q_0, Q_1"),
        ("q_0 || q_1", "High if at least one of these is in place: Q_0, Q_1"),
        ("!q_0 && !q_1", "High if none of these is in place: Q_0, Q_1"),
        ("!q_0 || !q_1", "High if at least one of these is not in place: Q_0, Q_1"),
        ("q_no", "High if “None of these” is in place"),
        ("!q_0 ||  (q_1 && !q_2)", "High if !Q_0 || (Q_1 && !Q_2)"),
        ("!(q_0 || q_1)", "High if !(Q_0 || Q_1)"),
        ("q_0 && unknown", "High if all of these are in place: Q_0, unknown"),
    ],
)
def test_rule_in_words(condition: str, words: str) -> None:
    assert rule_in_words(RiskRule(Risk.HIGH, parse(condition)), QUESTION, str) == words


def test_the_default_as_a_reason() -> None:
    rule = RiskRule(Risk.MEDIUM, parse("default"))
    assert reason_in_words(rule, QUESTION, str) == "Medium, because no other rule applies"
    rule = RiskRule(Risk.HIGH, parse("!q_0"))
    assert reason_in_words(rule, QUESTION, str) == "High if Q_0 is not in place"
