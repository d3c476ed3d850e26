"""The risk rules of one question: do they parse, name choices that exist, and can each of them decide?"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import Risk, RiskRule
from wa_desktop.domain.rule_groups import Verdicts, verdicts
from wa_desktop.domain.rules import MAX_TABLE_NAMES, Condition, ConditionError, parse
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.check_fields import as_list, read_object, read_string, warn_unknown_keys
from wa_desktop.lensfile.findings import Path, Remarks, shown
from wa_desktop.lensfile.hints import hint_at_rules
from wa_desktop.lensfile.risk_words import RISK_OF_WORD

_RULE_KEYS = frozenset({"condition", "risk"})

_MOST_FOR_QUESTION = 1 << 28
_MOST_FOR_FILE = limits.MAX_FILE_SIZE << limits.MAX_CHOICES
"""Bits of truth tables worked through at most, so that no file can keep us busy; none that AWS takes needs more."""


def read_rules(
    remarks: Remarks, value: object, path: Path, ids: Sequence[str] | None
) -> tuple[RiskRule, ...]:
    """The rules of a question as far as they are right.

    `ids` are its choices' ids in their places, empty where one is unreadable; None if nothing is known of them.
    """
    items = as_list(remarks, value, path)
    if items is None:
        return ()
    _check_count(remarks, items, path)
    rules = [_read_rule(remarks, item, (*path, index), ids) for index, item in enumerate(items)]
    sound = tuple(rule for rule in rules if rule)
    _check_levels(remarks, rules, path)
    if len(sound) == len(rules):
        _check_default(remarks, sound, path)
        given = _verdicts(remarks, sound)
        if given is not None:
            _check_reachable(remarks, sound, given, path)
            if ids is not None:
                hint_at_rules(remarks, sound, given, path, ids)
    return sound


def _check_count(remarks: Remarks, items: list[object], path: Path) -> None:
    if not items:
        remarks.aws(
            "no-rules",
            path,
            message("The question has no risk rule; AWS wants one to three. Add at least a default rule."),
        )
    if len(items) > limits.MAX_RULES:
        remarks.aws(
            "too-many-rules",
            path,
            message(
                "The question has {count} risk rules; AWS takes at most {most}, one for each level. Join those of one level with ||.",
                count=len(items),
                most=limits.MAX_RULES,
            ),
        )


def _read_rule(remarks: Remarks, item: object, path: Path, ids: Sequence[str] | None) -> RiskRule | None:
    parent = read_object(remarks, item, path)
    if parent is None:
        return None
    warn_unknown_keys(remarks, parent, _RULE_KEYS, path)
    text = read_string(remarks, parent, "condition", path)
    condition = None if text is None else _read_condition(remarks, text, (*path, "condition"), ids)
    word = read_string(remarks, parent, "risk", path)
    if word is not None and word not in RISK_OF_WORD:
        remarks.error(
            "unknown-risk",
            (*path, "risk"),
            message(
                "The risk {word} is none of {words}; write one of them.",
                word=shown(word),
                words=", ".join(RISK_OF_WORD),
            ),
        )
        return None
    if condition is None or word is None:
        return None
    return RiskRule(RISK_OF_WORD[word], condition)


def _read_condition(remarks: Remarks, text: str, path: Path, ids: Sequence[str] | None) -> Condition | None:
    try:
        condition = parse(text)
    except ConditionError as error:
        unusable = next((name for name in ids or () if _is_named_but_unusable(name, text)), None)
        if unusable is None:
            remarks.error("condition-syntax", path, _short(error.sentence))
        else:
            remarks.error(
                "unusable-id",
                path,
                message(
                    "The condition names the choice {id}, but only ids of letters A to Z, digits and underscore can stand in one. Change the id here and in the choice.",
                    id=shown(unusable),
                ),
            )
        return None
    if not text.isascii():
        remarks.aws(
            "condition-space",
            path,
            message("The condition holds unusual white space, which AWS refuses; write plain spaces."),
        )
    if ids is None or _check_names(remarks, condition, path, ids):
        return condition
    return None


def _is_named_but_unusable(name: str, text: str) -> bool:
    return not limits.ID.fullmatch(name) and name in text


def _check_names(remarks: Remarks, condition: Condition, path: Path, ids: Sequence[str]) -> bool:
    known = frozenset(ids)
    if known.issuperset(condition.names):
        return True
    for name in condition.names:
        if name not in known:
            remarks.error("unknown-choice", path, _unknown_choice(name, ids))
    return False


def _unknown_choice(name: str, ids: Sequence[str]) -> Message:
    if name.lower() == "default":
        return message("Write default in small letters; {name} is no choice of this question.", name=name)
    if any(known != name and known.strip() == name for known in ids):
        return message(
            "The condition names {name}, but the id of that choice has white space before or behind it. Take that out of the id.",
            name=shown(name),
        )
    short = [known for known in ids[:100] if len(known) <= limits.MAX_ID]
    close = difflib.get_close_matches(name, short, n=1) if len(name) <= limits.MAX_ID else []
    if close:
        return message(
            "The condition names {name}, which is no choice of this question. Did you mean {close}?",
            name=shown(name),
            close=shown(close[0]),
        )
    return message(
        "The condition names {name}, which is no choice of this question; write the id of one.",
        name=shown(name),
    )


def _check_levels(remarks: Remarks, rules: Sequence[RiskRule | None], path: Path) -> None:
    given = [rule.risk for rule in rules if rule]
    if len(set(given)) == len(given):
        return
    seen: Counter[Risk] = Counter()
    for index, rule in enumerate(rules):
        if rule is None:
            continue
        seen[rule.risk] += 1
        if seen[rule.risk] == 2:
            remarks.aws(
                "duplicate-risk-level",
                (*path, index),
                message(
                    "A second rule for this level; AWS takes one for each. Join the conditions with || or remove one."
                ),
            )


def _check_default(remarks: Remarks, rules: Sequence[RiskRule], path: Path) -> None:
    if not any(rule.condition.is_default for rule in rules):
        remarks.warn(
            "missing-default",
            path,
            message(
                "No rule has the condition default, so a selection may match none. Add one as the last rule."
            ),
        )


def _verdicts(remarks: Remarks, rules: Sequence[RiskRule]) -> Verdicts | None:
    """What the rules decide over every selection of the choices they name; None if that is too much work."""
    names = tuple(dict.fromkeys(chain.from_iterable([rule.condition.names for rule in rules])))
    effort = sum(len(rule.condition.text) for rule in rules) << min(len(names), MAX_TABLE_NAMES)
    if effort > _MOST_FOR_QUESTION or remarks.effort + effort > _MOST_FOR_FILE:
        return None
    remarks.effort += effort
    return verdicts(rules, names)


def _check_reachable(remarks: Remarks, rules: Sequence[RiskRule], given: Verdicts, path: Path) -> None:
    """Does each rule decide at least one selection?

    The one default in the last place may be out of reach: AWS asks for it in every case.
    """
    first_default = next((rule for rule in rules if rule.condition.is_default), None)
    for index, (rule, table) in enumerate(zip(rules, given.tables, strict=True)):
        closes = rule is first_default and index == len(rules) - 1
        if not table and not closes:
            holds = rule.condition.table(given.names)
            remarks.warn("unreachable-rule", (*path, index), _unreachable(holds))


def _unreachable(holds: int) -> Message:
    if not holds:
        return message("The condition of this rule can never be true; mend it or remove the rule.")
    return message(
        "This rule never decides: whenever it holds, an earlier one does. Move it up, or mend or remove it."
    )


def _short(sentence: Message) -> Message:
    """The sentence with the file's words in it cut to a length that can be read."""
    values = {
        name: shown(value) if isinstance(value, str) and len(value) > 1 else value
        for name, value in sentence.values.items()
    }
    return replace(sentence, values=values)
