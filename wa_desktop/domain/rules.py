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
from functools import cache, reduce
from itertools import islice
from operator import and_, or_

from wa_desktop.domain.errors import Message, message

MAX_DEPTH = 64
"""Deepest nesting of parentheses and negations that is read; the deepest published rule has two levels."""

MAX_TABLE_NAMES = 20
"""A truth table over n names has 2**n bits; 20 names are a table of 128 KiB."""

_TOKEN = re.compile(r"([A-Za-z0-9_]+)|(&&|\|\||[!()])|(\S)")
"""A name, a sign of the grammar, or a character that has no place in a condition; white space lies between."""

_NAME = re.compile(r"[A-Za-z0-9_]+")
_NAMES_AND = re.compile(r"\s*[A-Za-z0-9_]+(?:\s*&&\s*[A-Za-z0-9_]+)*\s*")
_NAMES_OR = re.compile(r"\s*[A-Za-z0-9_]+(?:\s*\|\|\s*[A-Za-z0-9_]+)*\s*")
"""Names joined by one operator, the shape of most published conditions."""


class ConditionError(ValueError):
    """A condition that does not follow the grammar; `position` is a 0-based character offset."""

    def __init__(self, sentence: Message, position: int) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.position = position


@dataclass(frozen=True, slots=True)
class Name:
    """True when the choice of this id is selected."""

    id: str


@dataclass(frozen=True, slots=True)
class Not:
    """True when its part is false."""

    part: Node


@dataclass(frozen=True, slots=True)
class And:
    """True when all of its two or more parts are."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """True when one of its two or more parts is."""

    parts: tuple[Node, ...]


Node = Name | Not | And | Or


@dataclass(frozen=True)
class Condition:
    """A parsed condition. `root` is None for `default`, which is always true.

    `names` are the choice ids named, each once, in order of appearance.
    """

    text: str
    root: Node | None
    names: tuple[str, ...]

    @property
    def is_default(self) -> bool:
        """Whether this is the catch-all."""
        return self.root is None

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
        given = dict(zip(free, columns(len(free)), strict=True))
        return self.table_over(given | dict.fromkeys(fixed, all_selections(len(free))), len(free))

    def table_over(self, tables: Mapping[str, int], count: int) -> int:
        """The truth table over `count` switches, where `tables` tells for which of their settings a name is selected.

        A name without a table is never selected. ValueError for more than MAX_TABLE_NAMES switches.
        """
        every = all_selections(count)
        return every if self.root is None else _table(self.root, tables, every)


def parse(text: str) -> Condition:
    """Read a condition, or raise ConditionError with the place and the mend.

    Time and memory are linear in the length of the text; nothing recurses deeper than MAX_DEPTH.
    """
    if text.strip() == "default":
        return Condition(text, None, ())
    words = _NAME.findall(text)
    root = _of_one_operator(text, words) or _Parser(text).parse()
    # The text follows the grammar, so what looks like a name is one.
    return Condition(text, root, tuple(dict.fromkeys(words)))


def _of_one_operator(text: str, words: list[str]) -> Node | None:
    """What `_Parser` makes of names with one operator between them, at a fraction of the cost; None for the rest."""
    shape, kind = (_NAMES_OR, Or) if "|" in text else (_NAMES_AND, And)
    if not shape.fullmatch(text) or "default" in words:
        return None
    return kind(tuple(map(Name, words))) if len(words) > 1 else Name(words[0])


def write(node: Node, id_of: Mapping[str, str] | None = None) -> str:
    """A part of a condition as text, with parentheses only where && and || need them; `id_of` gives names other ids."""
    return _written(node, id_of or {}, _OR)


@cache
def all_selections(count: int) -> int:
    """The table that is true everywhere, over `count` names; ValueError for more than MAX_TABLE_NAMES."""
    if count > MAX_TABLE_NAMES:
        raise ValueError(f"a table over {count} names is too large")
    return (1 << (1 << count)) - 1


@cache
def columns(count: int) -> tuple[int, ...]:
    """The tables of so many names in order; see `column`."""
    return tuple(column(index, count) for index in range(count))


@cache
def column(index: int, count: int) -> int:
    """The table of the name number `index` among `count`: true for every selection that holds it."""
    half = 1 << index
    width = 2 * half
    table = ((1 << half) - 1) << half
    # Doubling takes time in proportion to the table's size, which a division would not.
    while width < 1 << count:
        table |= table << width
        width *= 2
    return table & all_selections(count)


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
    """One pass over the tokens that keeps open parentheses on a list, so that depth costs no recursion.

    `ands` are the operands joined by && so far, `ors` the finished alternatives before them, `nots` the negations
    that wait for their operand; `outer` holds the same of what stands around the open parentheses.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.ors: list[Node] = []
        self.ands: list[Node] = []
        self.nots = 0
        self.outer: list[tuple[list[Node], list[Node], int]] = []
        self.depth = 0

    def parse(self) -> Node:
        expects_operand = True
        tokens = _TOKEN.findall(self.text)
        for index, (name, sign, wrong) in enumerate(tokens):
            if wrong:
                raise _wrong_character(wrong, self._place(index))
            if expects_operand:
                if name and name != "default":
                    self._take(Name(name))
                    expects_operand = False
                else:
                    self._open(name or sign, index)
            elif sign == "&&":
                expects_operand = True
            elif sign == "||":
                self._end_alternative()
                expects_operand = True
            elif sign == ")" and self.outer:
                self._close()
            else:
                raise self._no_operator(name or sign, index)
        end = len(self.text)
        if not tokens:
            raise ConditionError(
                message("The condition is empty; name the choices it depends on, or write default."), 0
            )
        if expects_operand:
            raise ConditionError(message("The condition ends where a choice id is expected."), end)
        if self.outer:
            raise ConditionError(message("An opening parenthesis is never closed."), end)
        return self._whole()

    def _take(self, operand: Node) -> None:
        """Take an operand in, with the negations before it."""
        while self.nots:
            self.nots -= 1
            self.depth -= 1
            operand = Not(operand)
        self.ands.append(operand)

    def _open(self, word: str, index: int) -> None:
        """Take in a negation or an opening parenthesis; nothing else can stand before an operand."""
        if word == "default":
            raise ConditionError(
                message("default stands alone in a condition; it cannot be a part of one."),
                self._place(index),
            )
        if word not in {"!", "("}:
            raise ConditionError(
                message("A choice id is expected before {token}.", token=word), self._place(index)
            )
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ConditionError(
                message("The condition is nested deeper than {depth} levels.", depth=MAX_DEPTH),
                self._place(index),
            )
        if word == "!":
            self.nots += 1
        else:
            self.outer.append((self.ors, self.ands, self.nots))
            self.ors, self.ands, self.nots = [], [], 0

    def _close(self) -> None:
        operand = self._whole()
        self.depth -= 1
        self.ors, self.ands, self.nots = self.outer.pop()
        self._take(operand)

    def _end_alternative(self) -> None:
        self.ors.append(self.ands[0] if len(self.ands) == 1 else And(tuple(self.ands)))
        self.ands = []

    def _whole(self) -> Node:
        """What stands between the parentheses, or in the whole text."""
        self._end_alternative()
        return self.ors[0] if len(self.ors) == 1 else Or(tuple(self.ors))

    def _no_operator(self, word: str, index: int) -> ConditionError:
        if word == ")":
            return ConditionError(message("A closing parenthesis has no opening one."), self._place(index))
        return ConditionError(message("&& or || is expected before {token}.", token=word), self._place(index))

    def _place(self, index: int) -> int:
        """The offset of a token."""
        return next(islice(_TOKEN.finditer(self.text), index, None)).start()


def _wrong_character(character: str, position: int) -> ConditionError:
    return ConditionError(
        message(
            "The character {character!r} is not allowed here; a condition is made of choice ids, &&, ||, ! and parentheses.",
            character=character,
        ),
        position,
    )


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


_OR, _AND, _NOT = range(3)
"""How strongly the operators bind."""


def _written(node: Node, id_of: Mapping[str, str], around: int) -> str:
    """The node as text; parentheses where what stands around binds more strongly."""
    match node:
        case Name(id):
            return id_of.get(id, id)
        case Not(part):
            return "!" + _written(part, id_of, _NOT)
        case And(parts):
            return _joined(" && ", parts, id_of, _AND, around)
        case Or(parts):
            return _joined(" || ", parts, id_of, _OR, around)


def _joined(sign: str, parts: Sequence[Node], id_of: Mapping[str, str], own: int, around: int) -> str:
    text = sign.join(_written(part, id_of, own) for part in parts)
    return f"({text})" if around > own else text


def _mask(parts: tuple[Node, ...], bit_of: Mapping[str, int]) -> int:
    mask = 0
    for part in parts:
        if isinstance(part, Name):
            mask |= 1 << bit_of[part.id]
    return mask


def _table(node: Node, tables: Mapping[str, int], every: int) -> int:
    if isinstance(node, Name):
        return tables.get(node.id, 0)
    if isinstance(node, Not):
        return every ^ _table(node.part, tables, every)
    # Most parts are names: no call for each of them.
    of_parts = [
        tables.get(part.id, 0) if isinstance(part, Name) else _table(part, tables, every)
        for part in node.parts
    ]
    return reduce(and_ if isinstance(node, And) else or_, of_parts)
