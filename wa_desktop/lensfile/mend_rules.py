"""Mends of risk rules: one for each level, a default at the end, none that never decides, and the format's own words.

Ratings stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import Question, Risk, RiskRule
from wa_desktop.domain.rules import ConditionError, parse
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.aws_rules import DEFAULT, aws_rules
from wa_desktop.lensfile.check_fields import Json
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import get, removed, replaced
from wa_desktop.lensfile.mend import Maker, Mend, Place
from wa_desktop.lensfile.risk_words import RISK_OF_WORD, WORD_OF_RISK

_HIGH = WORD_OF_RISK[Risk.HIGH]
_SIGN = re.compile(r"\b(?:and|or|not|default)\b|&+|\|+", re.IGNORECASE | re.ASCII)
_CLOSING = {"condition": DEFAULT, "risk": _HIGH}


def _one_for_each_level(place: Place) -> Mend | None:
    rules = _rules_path(place.path)
    joined = _joined(place.value, rules)
    if joined is None:
        return None

    def apply(value: Json) -> Json:
        now = _joined(value, rules)
        return value if now is None or _is_allowed(get(value, rules)) else replaced(value, rules, now)

    return place.mend(
        _written(get(place.value, rules)),
        _written(joined),
        message("Join the rules so that each level has one; every selection is rated as before."),
        apply,
    )


def _closed(place: Place) -> Mend | None:
    """A default at the end, where there is room for one; else the rules are joined to make room."""
    rules = _rules_path(place.path)
    after = _with_default(place.value, rules)
    if after is None:
        return None

    def apply(value: Json) -> Json:
        now = _with_default(value, rules)
        return value if now is None else replaced(value, rules, now)

    return place.mend(
        _written(get(place.value, rules)),
        _written(after),
        message("Close the rules with a default of high risk: silence must not look like safety."),
        apply,
    )


def _without(place: Place) -> Mend | None:
    rules, number = _rules_path(place.path), place.path[-1]
    held = get(place.value, rules)
    if not isinstance(held, list) or not isinstance(number, int) or len(held) < 2:
        return None
    rule = held[number]

    def apply(value: Json) -> Json:
        return removed(value, place.path) if get(value, place.path) == rule else value

    return place.mend(_written([rule]), "", message("Leave out this rule, which never decides."), apply)


def _known_level(place: Place) -> Mend | None:
    """A level that is one of the three but for capitals, signs or the end "risk"."""
    before = get(place.value, place.path)
    bare = _letters(before).removesuffix("risk") if isinstance(before, str) else ""
    words = {_letters(word).removesuffix("risk"): word for word in RISK_OF_WORD} | {"none": "NO_RISK"}
    return _rewritten(place, message("Write the level as the format has it."), words.get(bare))


def _known_operators(place: Place) -> Mend | None:
    """A condition with AND, OR and NOT in words, with & and | alone, or with default in capitals."""
    before = get(place.value, place.path)
    if not isinstance(before, str):
        return None
    choices = get(place.value, (*place.path[:4], "choices"))
    held = choices if isinstance(choices, list) else ()
    ids = {str(one.get("id")) for one in held if isinstance(one, dict)}
    after = _SIGN.sub(lambda found: found.group() if found.group() in ids else _sign(found.group()), before)
    after = after.strip()
    try:
        condition = parse(after)
    except ConditionError:
        return None
    mended = after if ids.issuperset(condition.names) else None
    return _rewritten(place, message("Write the condition in the format's signs."), mended)


def _rewritten(place: Place, sentence: Message, after: str | None) -> Mend | None:
    before = get(place.value, place.path)
    if after is None or after == before:
        return None

    def apply(value: Json) -> Json:
        return replaced(value, place.path, after) if get(value, place.path) == before else value

    return place.mend(before, after, sentence, apply)


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalpha())


def _sign(found: str) -> str:
    word = found.casefold()
    return {"and": "&&", "&": "&&", "or": "||", "|": "||", "not": "!"}.get(word, word)


def _rules_path(path: Path) -> Path:
    return (*path[:4], "riskRules")


def _read(value: Json, path: Path) -> tuple[RiskRule, ...] | None:
    """The rules as far as they can be read; None if one cannot."""
    rules = []
    for item in get(value, path) or ():
        if not isinstance(item, dict):
            return None
        text, word = item.get("condition"), item.get("risk")
        if not isinstance(text, str) or not isinstance(word, str) or word not in RISK_OF_WORD:
            return None
        try:
            rules.append(RiskRule(RISK_OF_WORD[word], parse(text)))
        except ConditionError:
            return None
    return tuple(rules)


def _joined(value: Json, path: Path) -> list[Json] | None:
    rules = _read(value, path)
    if not rules:
        return None
    names = {name: name for rule in rules for name in rule.condition.names}
    try:
        made = aws_rules(Question("", "", "", (), rules), names)
    except ValueError:  # more names than a table has room for
        return None
    return [{"condition": text, "risk": WORD_OF_RISK[risk]} for text, risk in made]


def _with_default(value: Json, path: Path) -> list[Json] | None:
    held = get(value, path)
    rules = _read(value, path)
    if not isinstance(held, list) or rules is None or any(rule.condition.is_default for rule in rules):
        return None
    if len(rules) < limits.MAX_RULES and all(rule.risk is not Risk.HIGH for rule in rules):
        return [*held, dict(_CLOSING)]
    return _joined(value, path)


def _is_allowed(held: object) -> bool:
    """Whether AWS takes the rules as to their number and levels."""
    if not isinstance(held, list):
        return True
    words = [item.get("risk") for item in held if isinstance(item, dict)]
    return len(words) <= limits.MAX_RULES and len(set(words)) == len(words)


def _written(held: Sequence[object] | None) -> str:
    lines = [f"{item.get('risk')}: {item.get('condition')}" for item in held or () if isinstance(item, dict)]
    return "\n".join(lines)


MAKERS: Mapping[str, Maker] = {
    "too-many-rules": _one_for_each_level,
    "duplicate-risk-level": _one_for_each_level,
    "missing-default": _closed,
    "no-rules": _closed,
    "unreachable-rule": _without,
    "unknown-risk": _known_level,
    "unknown-choice": _known_operators,
    "condition-syntax": _known_operators,
}
