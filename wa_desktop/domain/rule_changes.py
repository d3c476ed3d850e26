"""Two sets of risk rules over the same practices: for which selections they rate otherwise, and in which direction."""

from __future__ import annotations

from dataclasses import dataclass

from wa_desktop.domain.lens import Question, Risk
from wa_desktop.domain.risk import fired_rule, outcomes
from wa_desktop.domain.rules import MAX_TABLE_NAMES, all_selections, column

RULED = (Risk.NONE, Risk.MEDIUM, Risk.HIGH)


@dataclass(frozen=True)
class RuleChange:
    """What other rules make of the same answers.

    `selections` counts all selections of the practices that both versions have, and "None of these" where both have
    it; 0 where there are too many that matter to look at each. `worse` and `better` of them rate higher and lower
    than before; `unruled` are those for which one version alone has a rule.
    """

    selections: int = 0
    worse: int = 0
    better: int = 0
    unruled: int = 0

    @property
    def is_counted(self) -> bool:
        """Whether every selection was looked at."""
        return self.selections > 0

    @property
    def otherwise(self) -> int:
        """How many selections rate otherwise."""
        return self.worse + self.better + self.unruled


def rule_change(before: Question, after: Question) -> RuleChange | None:
    """What became of the rules of a question; None where they read the same.

    A practice that one version lacks counts as not selected there and here. The comparison is exact, by truth table
    over the practices that a rule names; the others do not matter and only multiply the number of selections.
    """
    if before.rules == after.rules:
        return None
    kept = {choice.id for choice in before.practices}
    common = [choice.id for choice in after.practices if choice.id in kept]
    named = {name for rule in (*before.rules, *after.rules) for name in rule.condition.names}
    free = [choice_id for choice_id in common if choice_id in named]
    if len(free) > MAX_TABLE_NAMES:
        return RuleChange()
    others = 1 << (len(common) - len(free))
    moves = [
        (old, new, (was & will).bit_count() * others)
        for old, was in _tables(before, free).items()
        for new, will in _tables(after, free).items()
    ]
    selections = others << len(free)
    if before.none_choice and after.none_choice:
        selections += 1
        moves.append((_of_none(before), _of_none(after), 1))
    return RuleChange(
        selections,
        sum(count for old, new, count in moves if _both(old, new) and new.severity > old.severity),
        sum(count for old, new, count in moves if _both(old, new) and new.severity < old.severity),
        sum(count for old, new, count in moves if old is not new and not _both(old, new)),
    )


def _tables(question: Question, free: list[str]) -> dict[Risk, int]:
    """The risks of all selections of these practices, as one truth table each; no other practice is selected."""
    count = len(free)
    columns = {choice_id: column(number, count) for number, choice_id in enumerate(free)}
    tables = outcomes(question, frozenset(), columns, count)
    ruled = 0
    for table in tables.values():
        ruled |= table
    return {**tables, Risk.NO_RULE_MATCHED: all_selections(count) & ~ruled}


def _of_none(question: Question) -> Risk:
    """The risk of "None of these"."""
    chosen = frozenset({question.none_choice.id}) if question.none_choice else frozenset()
    rule = fired_rule(question, chosen)
    return rule.risk if rule else Risk.NO_RULE_MATCHED


def _both(old: Risk, new: Risk) -> bool:
    return old in RULED and new in RULED
