"""The condition grammar of risk rules: parse once, evaluate many times, tabulate all selections.

Grammar (AWS custom lens format, schemaVersion 2021-11-01; C precedence, white space is free)::

    condition := "default" | or
    or        := and { "||" and }
    and       := not { "&&" not }
    not       := "!" not | "(" or ")" | choiceId
    choiceId  := [A-Za-z0-9_]+
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from wa_desktop.domain.errors import Message, message

MAX_DEPTH = 64
"""Deepest nesting of parentheses and negations that is read; the deepest published rule has two levels."""

MAX_TABLE_NAMES = 20
"""A truth table over n names has 2**n bits; 20 names are a table of 128 KiB."""

_TOKEN = re.compile(
    r"\s*+(?:(?P<name>[A-Za-z0-9_]+)|(?P<and>&&)|(?P<or>\|\|)|(?P<not>!)|(?P<open>\()|(?P<close>\))|(?P<end>\Z)|(?P<wrong>.))",
    re.DOTALL,
)


class ConditionError(ValueError):
    """A condition that does not follow the grammar; `position` is a 0-based character offset."""

    def __init__(self, sentence: Message, position: int) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.position = position


@dataclass(frozen=True)
class Name:
    """True when the choice of this id is selected."""

    id: str


@dataclass(frozen=True)
class Not:
    """True when its part is false."""

    part: Node


@dataclass(frozen=True)
class And:
    """True when all of its two or more parts are."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Or:
    """True when one of its two or more parts is."""

    parts: tuple[Node, ...]


Node = Name | Not | And | Or


@dataclass(frozen=True)
class Condition:
    """A parsed condition. `root` is None for `default`, which is always true."""

    text: str
    root: Node | None

    @property
    def is_default(self) -> bool:
        """Whether this is the catch-all."""
        return self.root is None

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The choice ids named, each once, in order of appearance."""
        return tuple(dict.fromkeys(_names(self.root))) if self.root else ()

    def compile(self, bit_of: Mapping[str, int]) -> Callable[[int], bool]:
        """A fast test of a selection given as a bitmask, where bit `bit_of[id]` stands for a choice.

        Names without a bit are never selected.
        """
        return _compile(self.root, bit_of) if self.root else lambda _mask: True

    def table(self, free: Sequence[str], fixed: frozenset[str] = frozenset()) -> int:
        """The truth table over all selections of the `free` names, as an integer of 2**len(free) bits.

        Bit s holds the value for the selection whose members are the names i with bit i of s set; `fixed`
        names are selected throughout and all others are not.
        """
        columns = {name: column(i, len(free)) for i, name in enumerate(free)}
        return self.table_over(columns | dict.fromkeys(fixed, all_selections(len(free))), len(free))

    def table_over(self, columns: Mapping[str, int], count: int) -> int:
        """The truth table over `count` switches, where `columns` tells for which of their settings a name is selected.

        A name without a column is never selected. ValueError for more than MAX_TABLE_NAMES switches.
        """
        every = all_selections(count)
        return every if self.root is None else _table(self.root, columns, every)


def parse(text: str) -> Condition:
    """Read a condition, or raise ConditionError with the place and the mend.

    Time and memory are linear in the length of the text; nothing recurses deeper than MAX_DEPTH.
    """
    if text.strip() == "default":
        return Condition(text, None)
    return Condition(text, _Parser(text).parse())


def all_selections(count: int) -> int:
    """The table that is true everywhere, over `count` names; ValueError for more than MAX_TABLE_NAMES."""
    if count > MAX_TABLE_NAMES:
        raise ValueError(f"a table over {count} names is too large")
    return (1 << (1 << count)) - 1


@cache
def column(index: int, count: int) -> int:
    """The table of the name number `index` among `count`: true for every selection that holds it."""
    period = 1 << index
    return (all_selections(count) // ((1 << period) + 1)) << period


def minimal_selections(table: int, count: int) -> int:
    """The selections of a table that hold no smaller one of it: a table again.

    A selection is minimal if no selection with one name less has a member of the table below or at it.
    """
    upward = table
    for i in range(count):
        with_name = column(i, count)
        upward |= (upward & ~with_name) << (1 << i)
    reachable_from_below = 0
    for i in range(count):
        reachable_from_below |= (upward & ~column(i, count)) << (1 << i)
    return table & ~reachable_from_below


def selections(table: int) -> Iterator[int]:
    """The selections for which a table is true, as bitmasks in rising order."""
    signs = bin(table)[:1:-1]
    place = signs.find("1")
    while place >= 0:
        yield place
        place = signs.find("1", place + 1)


class _Parser:
    """One pass with two stacks (operator precedence), so that depth costs no recursion."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.operands: list[Node] = []
        self.operators: list[str] = []
        self.depth = 0

    def parse(self) -> Node:
        expects_operand = True
        end = len(self.text)
        for found in _TOKEN.finditer(self.text):
            kind = found.lastgroup or ""
            if kind == "end":
                break
            if kind == "wrong":
                raise _wrong_character(found[kind], found.start(kind))
            if expects_operand:
                expects_operand = self._operand(kind, found)
            else:
                expects_operand = self._after_operand(kind, found)
        if not self.operands and not self.operators:
            raise ConditionError(
                message("The condition is empty; name the choices it depends on, or write default."), 0
            )
        if expects_operand:
            raise ConditionError(message("The condition ends where a choice id is expected."), end)
        while self.operators:
            if self.operators[-1] == "(":
                raise ConditionError(message("An opening parenthesis is never closed."), end)
            self._reduce()
        return self.operands[0]

    def _operand(self, kind: str, found: re.Match[str]) -> bool:
        """Take a token where an operand is due; say whether one is still due afterwards."""
        if kind == "name":
            value = found[kind]
            if value == "default":
                raise ConditionError(
                    message("default stands alone in a condition; it cannot be a part of one."),
                    found.start(kind),
                )
            self.operands.append(Name(value))
            self._apply_negations()
            return False
        if kind in {"not", "open"}:
            self.depth += 1
            if self.depth > MAX_DEPTH:
                raise ConditionError(
                    message("The condition is nested deeper than {depth} levels.", depth=MAX_DEPTH),
                    found.start(kind),
                )
            self.operators.append("!" if kind == "not" else "(")
            return True
        raise ConditionError(
            message("A choice id is expected before {token}.", token=found[kind]), found.start(kind)
        )

    def _after_operand(self, kind: str, found: re.Match[str]) -> bool:
        if kind == "close":
            while self.operators and self.operators[-1] != "(":
                self._reduce()
            if not self.operators:
                raise ConditionError(message("A closing parenthesis has no opening one."), found.start(kind))
            self.operators.pop()
            self.depth -= 1
            self._apply_negations()
            return False
        if kind in {"and", "or"}:
            if kind == "or" and self.operators and self.operators[-1] == "&":
                self._reduce()
            self.operators.append("&" if kind == "and" else "|")
            return True
        raise ConditionError(
            message("&& or || is expected before {token}.", token=found[kind]), found.start(kind)
        )

    def _apply_negations(self) -> None:
        while self.operators and self.operators[-1] == "!":
            self.operators.pop()
            self.depth -= 1
            self.operands.append(Not(self.operands.pop()))

    def _reduce(self) -> None:
        """Join the operands of a whole run of one operator, so that long chains stay flat and linear."""
        operator = self.operators[-1]
        count = 1
        while self.operators and self.operators[-1] == operator:
            self.operators.pop()
            count += 1
        parts = tuple(self.operands[-count:])
        del self.operands[-count:]
        self.operands.append(And(parts) if operator == "&" else Or(parts))


def _wrong_character(character: str, position: int) -> ConditionError:
    return ConditionError(
        message(
            "The character {character!r} is not allowed here; a condition is made of choice ids, &&, ||, ! and parentheses.",
            character=character,
        ),
        position,
    )


def _names(node: Node) -> Iterator[str]:
    match node:
        case Name(id):
            yield id
        case Not(part):
            yield from _names(part)
        case And(parts) | Or(parts):
            for part in parts:
                if isinstance(part, Name):
                    yield part.id
                else:
                    yield from _names(part)


def _compile(node: Node, bit_of: Mapping[str, int]) -> Callable[[int], bool]:
    match node:
        case Name(id):
            want = 1 << bit_of[id] if id in bit_of else 0
            return lambda mask: mask & want != 0
        case Not(part):
            inner = _compile(part, bit_of)
            return lambda mask: not inner(mask)
        case And(parts):
            if all(isinstance(part, Name) and part.id in bit_of for part in parts):
                need = _mask(parts, bit_of)
                return lambda mask: mask & need == need
            tests = [_compile(part, bit_of) for part in parts]
            return lambda mask: all(test(mask) for test in tests)
        case Or(parts):
            if all(isinstance(part, Name) and part.id in bit_of for part in parts):
                any_of = _mask(parts, bit_of)
                return lambda mask: mask & any_of != 0
            tests = [_compile(part, bit_of) for part in parts]
            return lambda mask: any(test(mask) for test in tests)


def _mask(parts: tuple[Node, ...], bit_of: Mapping[str, int]) -> int:
    mask = 0
    for part in parts:
        if isinstance(part, Name):
            mask |= 1 << bit_of[part.id]
    return mask


def _table(node: Node, columns: Mapping[str, int], every: int) -> int:
    match node:
        case Name(id):
            return columns.get(id, 0)
        case Not(part):
            return every & ~_table(part, columns, every)
        case And(parts):
            table = every
            for part in parts:
                table &= _table(part, columns, every)
            return table
        case Or(parts):
            table = 0
            for part in parts:
                table |= _table(part, columns, every)
            return table
