"""What is legal in a question's risk rules, but probably not meant: levels, choices and selections left out."""

from __future__ import annotations

from collections.abc import Sequence

from wa_desktop.domain.errors import message
from wa_desktop.domain.lens import NONE_SUFFIX, Risk, RiskRule
from wa_desktop.domain.rule_groups import Verdicts, levels
from wa_desktop.lensfile.findings import Path, Remarks, shown
from wa_desktop.lensfile.risk_words import WORD_OF_RISK


def hint_at_rules(
    remarks: Remarks, rules: Sequence[RiskRule], given: Verdicts, path: Path, ids: Sequence[str]
) -> None:
    """Remark what the rules at `path` leave out.

    `given` are their verdicts over the choices that they name; `ids` are those of the question's choices in their
    places, empty where one is unreadable. A question with nothing but `default` asks for information: only that its
    level is none that an answer can better is worth a word. With one practice nobody misses a third level.
    """
    practices = [choice_id for choice_id in ids if choice_id and not choice_id.endswith(NONE_SUFFIX)]
    if not rules or not practices:
        return
    if all(rule.condition.is_default for rule in rules):
        _hint_at_constant(remarks, rules[0], path)
        return
    by_level = levels(given, rules)
    wanted = [Risk.HIGH, Risk.MEDIUM, Risk.NONE] if len(practices) > 1 else [Risk.NONE]
    _hint_at_levels(remarks, rules, given, [risk for risk in wanted if not by_level[risk]], path)
    none_id = next((choice_id for choice_id in ids if choice_id.endswith(NONE_SUFFIX)), None)
    if set(ids) <= set(given.names):
        _hint_at_nothing(remarks, given, path, none_id)
    if by_level[Risk.NONE]:
        _hint_at_all(remarks, rules, given, path)
        if none_id:
            _hint_at_none(remarks, rules, given, path, none_id)
    if not set(practices) <= set(given.names):
        _hint_at_choices(remarks, given, path, ids)


def _hint_at_constant(remarks: Remarks, rule: RiskRule, path: Path) -> None:
    if rule.risk is not Risk.NONE:
        remarks.hint(
            "all-selected-not-safe",
            (*path, 0),
            message(
                "Every answer gives {level}, because default is the only condition. Add a rule for NO_RISK, or make this NO_RISK if the question only asks for information.",
                level=WORD_OF_RISK[rule.risk],
            ),
        )


def _hint_at_levels(
    remarks: Remarks, rules: Sequence[RiskRule], given: Verdicts, missing: Sequence[Risk], path: Path
) -> None:
    """The levels that no selection gets. A rule that never decides has its warning, save a last default."""
    ruled = {rule.risk for rule in rules}
    without = [WORD_OF_RISK[risk] for risk in missing if risk not in ruled]
    if without:
        remarks.hint(
            "level-never-given",
            path,
            message(
                "No selection gives {levels}, because no rule has that level. Add a rule unless it is never to come out.",
                levels=" or ".join(without),
            ),
        )
    last = rules[-1]
    if last.condition.is_default and not given.tables[-1] and last.risk in missing:
        remarks.hint(
            "level-never-given",
            (*path, len(rules) - 1),
            message(
                "No selection gives {level}, because the rules before default cover them all. Narrow one of them unless it is never to come out.",
                level=WORD_OF_RISK[last.risk],
            ),
        )


def _hint_at_nothing(remarks: Remarks, given: Verdicts, path: Path, none_id: str | None) -> None:
    """A rule that decides only where no choice at all is selected, which AWS takes for no answer."""
    for index, table in enumerate(given.tables):
        if table != 1:
            continue
        if none_id is None:
            sentence = message(
                "This rule decides only when nothing is selected, which AWS counts as not answered. Add a choice None of these, with an id that ends in _no."
            )
        else:
            sentence = message(
                "This rule decides only when nothing is selected, which AWS counts as not answered. Leave {id} out of the conditions before if this rule is to decide for it.",
                id=shown(none_id),
            )
        remarks.hint("decides-nothing-selected-only", (*path, index), sentence)


def _hint_at_all(remarks: Remarks, rules: Sequence[RiskRule], given: Verdicts, path: Path) -> None:
    selected = (1 << len(given.names)) - 1
    for at in [at for at, name in enumerate(given.names) if name.endswith(NONE_SUFFIX)]:
        selected ^= 1 << at
    index = _decides(given, selected)
    if index is None:
        remarks.hint(
            "all-selected-not-safe",
            path,
            message(
                "With every practice selected no rule holds. Mend the condition of NO_RISK, unless the choices exclude one another."
            ),
        )
    elif rules[index].risk is not Risk.NONE:
        remarks.hint(
            "all-selected-not-safe",
            (*path, index),
            message(
                "With every practice selected this rule decides, and gives {level}. Mend the conditions so that NO_RISK comes out, unless the choices exclude one another.",
                level=WORD_OF_RISK[rules[index].risk],
            ),
        )


def _hint_at_none(
    remarks: Remarks, rules: Sequence[RiskRule], given: Verdicts, path: Path, none_id: str
) -> None:
    selected = 1 << given.names.index(none_id) if none_id in given.names else 0
    index = _decides(given, selected)
    if index is not None and rules[index].risk is Risk.NONE:
        remarks.hint(
            "none-is-safe",
            (*path, index),
            message(
                "With None of these ({id}) alone selected this rule decides, and gives NO_RISK. Mend the condition, unless the choices name what is to be avoided.",
                id=shown(none_id),
            ),
        )


def _hint_at_choices(remarks: Remarks, given: Verdicts, path: Path, ids: Sequence[str]) -> None:
    named = frozenset(given.names)
    for index, choice_id in enumerate(ids):
        if choice_id and choice_id not in named and not choice_id.endswith(NONE_SUFFIX):
            remarks.hint(
                "choice-in-no-rule",
                (*path[:-1], "choices", index),
                message(
                    "No rule names the choice {id}, so the level does not depend on it. Name it in a condition, or let its id end in _no if it stands for None of these.",
                    id=shown(choice_id),
                ),
            )


def _decides(given: Verdicts, selected: int) -> int | None:
    """The number of the rule that decides a selection of the named choices."""
    return next((index for index, table in enumerate(given.tables) if table >> selected & 1), None)
