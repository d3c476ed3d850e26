"""What a person does to the list of a question's rules, as plain lists before and after."""

from __future__ import annotations

from collections.abc import Sequence

from wa_desktop.ui.studio.rules.question_rules import DEFAULT, WrittenRule

LEVELS = ("HIGH_RISK", "MEDIUM_RISK", "NO_RISK")
"""The format's words, gravest first."""

MOST_RULES = 3
"""AWS takes one rule for each level (user guide, "Lens format specification")."""

_USUAL = ("NO_RISK", "MEDIUM_RISK", "HIGH_RISK")

Pairs = list[tuple[str, str]]


def pairs(rules: Sequence[WrittenRule]) -> Pairs:
    """The rules as edits take them."""
    return [rule.pair for rule in rules]


def with_condition(rules: Sequence[WrittenRule], number: int, condition: str) -> Pairs:
    """Another condition for one rule."""
    made = pairs(rules)
    made[number] = (condition, made[number][1])
    return made


def with_level(rules: Sequence[WrittenRule], number: int, level: str) -> Pairs:
    """Another level for one rule."""
    made = pairs(rules)
    made[number] = (made[number][0], level)
    return made


def with_rule(rules: Sequence[WrittenRule]) -> tuple[Pairs, int]:
    """One more rule, still without a condition, before a default in the last place; and its number."""
    number = len(rules) - 1 if rules and rules[-1].is_default else len(rules)
    made = pairs(rules)
    made.insert(number, ("", _free_level(rules, _USUAL)))
    return made, number


def with_default(rules: Sequence[WrittenRule]) -> Pairs:
    """The rule for every other case added in the last place."""
    return [*pairs(rules), (DEFAULT, _free_level(rules, LEVELS))]


def without(rules: Sequence[WrittenRule], number: int) -> Pairs:
    """One rule less."""
    made = pairs(rules)
    del made[number]
    return made


def moved(rules: Sequence[WrittenRule], number: int, step: int) -> Pairs:
    """A rule changed places with its neighbor above (-1) or below (1)."""
    made = pairs(rules)
    made[number], made[number + step] = made[number + step], made[number]
    return made


def can_move(rules: Sequence[WrittenRule], number: int, step: int) -> bool:
    """Whether a rule may change places: what stands behind the default would never decide."""
    other = number + step
    if not 0 <= other < len(rules):
        return False
    first, second = (number, other) if step > 0 else (other, number)
    return not rules[second].is_default or rules[first].is_default


def _free_level(rules: Sequence[WrittenRule], order: Sequence[str]) -> str:
    used = {rule.risk for rule in rules}
    return next((level for level in order if level not in used), order[-1])
