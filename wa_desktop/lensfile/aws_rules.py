"""Risk rules in the form AWS takes: one for each level, the last of them default, rating every selection as before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wa_desktop.domain.lens import Question, Risk, RiskRule
from wa_desktop.domain.rules import MAX_TABLE_NAMES, And, Node, Not, Or, all_selections, write

DEFAULT = "default"


def aws_rules(question: Question, id_of: Mapping[str, str]) -> list[tuple[str, Risk]]:
    """Conditions over the new ids with their levels; the first that is true decides.

    Rules that never decide are left out. A selection that no rule of the lens speaks of becomes high risk:
    AWS wants a default, and silence must not look like safety.
    """
    rules, is_closed = _deciding(question)
    levels = [rule.risk for rule in rules]
    if is_closed and len(set(levels)) == len(levels):
        *before, last = rules
        return [*((_text(rule, id_of), rule.risk) for rule in before), (DEFAULT, last.risk)]
    if not is_closed and Risk.HIGH not in levels and len(set(levels)) == len(levels):
        return [*((_text(rule, id_of), rule.risk) for rule in rules), (DEFAULT, Risk.HIGH)]
    closing = levels[-1] if is_closed else Risk.HIGH
    return [*_one_for_each_level(rules, closing, id_of), (DEFAULT, closing)]


def _deciding(question: Question) -> tuple[list[RiskRule], bool]:
    """The rules that decide some selection, and whether together they decide all."""
    names = tuple(dict.fromkeys(name for rule in question.rules for name in rule.condition.names))
    if len(names) > MAX_TABLE_NAMES:
        raise ValueError(f"rules over {len(names)} choices are more than AWS takes choices")
    every = all_selections(len(names))
    decided = 0
    kept = []
    for rule in question.rules:
        holds = rule.condition.table(names)
        if holds & ~decided:
            kept.append(rule)
        decided |= holds
    return kept, decided == every


def _one_for_each_level(
    rules: Sequence[RiskRule], closing: Risk, id_of: Mapping[str, str]
) -> list[tuple[str, Risk]]:
    """A rule for each level but the closing one, true exactly where one of that level decided first."""
    ways: dict[Risk, list[Node]] = {}
    for at, rule in enumerate(rules):
        if rule.risk is closing:
            continue
        earlier = [
            before.condition.root
            for before in rules[:at]
            if before.risk is not rule.risk and before.condition.root is not None
        ]
        own = [rule.condition.root] if rule.condition.root is not None else []
        parts: list[Node] = [*own, *(Not(root) for root in earlier)]
        ways.setdefault(rule.risk, []).append(parts[0] if len(parts) == 1 else And(tuple(parts)))
    return [
        (write(nodes[0] if len(nodes) == 1 else Or(tuple(nodes)), id_of), risk)
        for risk, nodes in ways.items()
    ]


def _text(rule: RiskRule, id_of: Mapping[str, str]) -> str:
    root = rule.condition.root
    return DEFAULT if root is None else write(root, id_of)
