"""Slow, obvious readings of a risk rule's condition, to compare the real one with."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Sequence
from types import CodeType

from wa_desktop.domain.lens import Question, Risk

Selection = frozenset[str]

_TOKENS = re.compile(r"[A-Za-z0-9_]+|&&|\|\||[!()]")


def all_selections(ids: Sequence[str]) -> list[Selection]:
    return [frozenset(chosen) for size in range(len(ids) + 1) for chosen in itertools.combinations(ids, size)]


def is_true(condition: str, selected: Iterable[str]) -> bool:
    """Python's own `and`, `or` and `not`."""
    if condition.strip() == "default":
        return True
    return bool(eval(_as_python(condition), {"__builtins__": {}}, {"chosen": frozenset(selected)}))  # noqa: S307 - made of the parts checked below


@functools.cache
def _as_python(condition: str) -> CodeType:
    parts = re.findall(r"\w+|&&|\|\||[!()]", condition)
    assert "".join(parts) == "".join(condition.split())
    words = {"&&": "and", "||": "or", "!": "not", "(": "(", ")": ")"}
    return compile(" ".join(words.get(part, f"({part!r} in chosen)") for part in parts), "condition", "eval")


def satisfying(condition: str, ids: Sequence[str]) -> set[Selection]:
    """The selections that satisfy a condition, by recursive descent over sets of selections."""
    everything = set(all_selections(ids))
    tokens = re.findall(r"\w+|&&|\|\||[!()]", condition)

    def parse_or() -> set[Selection]:
        found = parse_and()
        while tokens and tokens[0] == "||":
            tokens.pop(0)
            found = found | parse_and()
        return found

    def parse_and() -> set[Selection]:
        found = parse_not()
        while tokens and tokens[0] == "&&":
            tokens.pop(0)
            found = found & parse_not()
        return found

    def parse_not() -> set[Selection]:
        word = tokens.pop(0)
        if word == "!":
            return everything - parse_not()
        if word == "(":
            found = parse_or()
            assert tokens.pop(0) == ")"
            return found
        return {chosen for chosen in everything if word in chosen}

    found = parse_or()
    assert not tokens
    return found


def is_condition(text: str) -> bool:
    """Whether a text follows the grammar: shorten it, one operator at a time, until one operand is left."""
    if text.strip() == "default":
        return True
    tokens = [token for word in text.split() for token in _TOKENS.findall(word)]
    if "default" in tokens or "".join(tokens) != "".join(text.split()):
        return False
    rest, shorter = None, "".join("x" if token[0] not in "&|!()" else token[0] for token in tokens)
    while rest != shorter:
        rest, shorter = shorter, re.sub(r"\(x\)|!x|x&x|x\|x", "x", shorter)
    return rest == "x"


def whole_table(text: str, ids: Sequence[str]) -> int:
    """A condition's value for all selections at once: bit s for the selection of the ids whose bits are set in s.

    Python reads the text, with its own precedence of & over | and of ~ over both.
    """
    if text.strip() == "default":
        return (1 << (1 << len(ids))) - 1
    words = {"&&": "&", "||": "|", "!": "~", "(": "(", ")": ")"}
    places = {name: f"n{at}" for at, name in enumerate(ids)}
    written = " ".join(words.get(token) or places.get(token, "0") for token in _TOKENS.findall(text))
    held = eval(written, {"__builtins__": {}}, _held_by(len(ids)))  # noqa: S307 made of the words above
    return int(held) & ((1 << (1 << len(ids))) - 1)


@functools.cache
def _held_by(count: int) -> dict[str, int]:
    """Which selections hold each of the ids, bit by bit."""
    selections = range(1 << count)
    return {f"n{at}": sum(1 << number for number in selections if number >> at & 1) for at in range(count)}


def risk_of(question: Question, selected: Iterable[str]) -> Risk:
    """The first rule whose condition is true decides; nothing selected is not rated."""
    chosen = frozenset(selected)
    if not chosen:
        return Risk.UNANSWERED
    return first_true(question, chosen)


def first_true(question: Question, chosen: Selection) -> Risk:
    for rule in question.rules:
        if is_true(rule.condition.text, chosen):
            return rule.risk
    return Risk.NO_RULE_MATCHED


def smallest(sets: Iterable[Selection]) -> set[Selection]:
    """The sets that contain no other of them."""
    found = set(sets)
    return {one for one in found if not any(other < one for other in found)}
