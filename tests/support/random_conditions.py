"""Conditions of risk rules by chance: of any shape, and broken in any way."""

from __future__ import annotations

import random
from collections.abc import Sequence

from hypothesis import strategies as st

ODD_IDS = ("and", "not", "None", "1st", "_", "0", "DEFAULT", "default_1", "x" * 128, "a_no")
"""Ids that a reader may stumble over."""

SPACES = ("", "", "", " ", " ", "  ", "\n", "\t ", "\r\n", "\u00a0", "\u2003", "\x1f", "\x85")
TOKENS = ("&&", "||", "!", "(", ")", "default", "a", "&", "|", " ", "()", "!!", "&&&", "-", "\0")
SIGNS = "&|!() \tab_9-$;=<>\"'\\/{}[].,~^%#äß字\u0663\U0001f600\ud83d\0\ufeff"
LONGEST = 400
"""Leaves of the longest condition."""


def conditions(ids: Sequence[str]) -> st.SearchStrategy[str]:
    """Texts of the grammar: any nesting, any white space, with and without parentheses."""
    space = st.sampled_from(["", " ", "  ", "\n", "\t "])
    return st.recursive(
        st.sampled_from(ids),
        lambda inner: st.one_of(
            st.tuples(inner, space, st.sampled_from(["&&", "||"]), space, inner).map("".join),
            st.tuples(st.just("!("), space, inner, space, st.just(")")).map("".join),
            st.tuples(space, st.just("("), inner, st.just(")"), space).map("".join),
            st.sampled_from(ids).map(lambda name: f"!{name}"),
            st.sampled_from(ids).map(lambda name: f"!!{name}"),
        ),
        max_leaves=25,
    )


def random_ids(chance: random.Random, most: int) -> list[str]:
    """One to `most` ids, few more often than many; some of them odd."""
    count = min(chance.randint(1, most), chance.randint(1, most))
    if chance.random() < 0.04:
        count = most
    plain = [f"choice_{number}" for number in range(count)]
    return [
        chance.choice(ODD_IDS[:-1]) + f"_{at}" if chance.random() < 0.1 else name
        for at, name in enumerate(plain)
    ]


def random_condition(chance: random.Random, ids: Sequence[str]) -> str:
    """A text of the grammar over some of the ids and sometimes over one more, mostly short."""
    kind = chance.random()
    if kind < 0.01:
        return f"{chance.choice(SPACES)}default{chance.choice(SPACES)}"
    leaves = LONGEST if kind < 0.011 else min(chance.randint(1, 30), chance.randint(1, 30))
    names = [*ids, "unknown"] if kind > 0.95 else ids
    if kind < 0.03:
        return _deep(chance, names)
    return _expression(chance, names, chance.randint(leaves // 2 + 1, leaves))


def broken_condition(chance: random.Random, text: str) -> str:
    """The text with one to three harms; now and then it survives them."""
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        text = _harmed(chance, text)
    return text


def _expression(chance: random.Random, names: Sequence[str], leaves: int, depth: int = 0) -> str:
    if leaves <= 1 or depth > 12:
        return chance.choice(("", "", "", "", "!", "!!")) + _spaced(chance, chance.choice(names))
    parts = min(leaves, chance.choice((2, 2, 3, 5)))
    written = [_expression(chance, names, leaves // parts, depth + 1) for _ in range(parts)]
    text = written[0] + "".join(_spaced(chance, chance.choice(("&&", "||"))) + part for part in written[1:])
    match chance.randrange(5):
        case 0 | 1:
            return f"({_spaced(chance, text)})"
        case 2:
            return f"!{chance.choice(SPACES)}({text})"
    return text


def _deep(chance: random.Random, names: Sequence[str]) -> str:
    """Nesting around the limit of 64 levels."""
    opening, closing = chance.choice((("(", ")"), ("!", ""), ("!(", ")"), ("(a_no || (", "))")))
    levels = chance.randint(20, 70)
    return opening * levels + chance.choice(names) + closing * levels


def _spaced(chance: random.Random, text: str) -> str:
    return chance.choice(SPACES) + text + chance.choice(SPACES)


def _harmed(chance: random.Random, text: str) -> str:
    at, end = sorted((chance.randint(0, len(text)), chance.randint(0, len(text))))
    match chance.randrange(8):
        case 0:
            return text[:at] + text[at + 1 :]
        case 1:
            return text[:at] + chance.choice(SIGNS) + text[at:]
        case 2:
            return text[:at] + chance.choice(TOKENS) + text[at:]
        case 3:
            return text[:at] + text[end:]
        case 4:
            return text[:end] + text[at:end] + text[end:]
        case 5:
            return text[:at]
        case 6:
            return text[:at] + text[at:end][::-1] + text[end:]
    return "".join(chance.choice(TOKENS) for _ in range(chance.randint(0, 40)))
