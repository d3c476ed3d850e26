"""Risk rules as people build them: groups of all, any or none of some choices, and what each rule decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wa_desktop.domain.lens import Risk, RiskRule
from wa_desktop.domain.minimal_forms import Cube, TooManyCubesError, cover
from wa_desktop.domain.rules import (
    MAX_TABLE_NAMES,
    And,
    Condition,
    Name,
    Node,
    Not,
    Or,
    all_selections,
    columns,
)

MOST_WAYS = 100
"""A condition that takes more ways than this is easier to read as text."""


class Kind(StrEnum):
    """How many of a group's choices are to be selected."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


@dataclass(frozen=True)
class Group:
    """Holds when all, any (one or more) or none of its choices are selected; `ids` are choice ids."""

    kind: Kind
    ids: tuple[str, ...]


Way = tuple[Group, ...]
"""Holds when each of its groups does."""

Ways = tuple[Way, ...]
"""Hold when one of the ways does."""


def ways_of(condition: Condition) -> Ways | None:
    """The ways that a condition spells out, in its order; None for `default` and for other shapes.

    The shape is `||` of `&&` of: an id, `!` with an id, an `||` of ids in parentheses, `!` with one. Ids that stand
    for themselves become one ALL group of their way, negated ones one NONE group; ids joined by `||` alone are one
    way with an ANY group.
    """
    if condition.root is None:
        return None
    ways: list[Way] = []
    loose: list[str] = []
    for part in _flat(condition.root, Or):
        way = _way(part)
        if way is None:
            return None
        if len(way) == 1 and way[0].kind is Kind.ALL and len(way[0].ids) == 1:
            loose += way[0].ids
        else:
            ways += (*_any_of(loose), way)
            loose = []
    return (*ways, *_any_of(loose))


def equal_ways(condition: Condition) -> Ways | None:
    """Ways that hold for the same selections: the condition's own if it spells them out, else the shorter of two forms.

    None for `default`, for more than MAX_TABLE_NAMES ids, and where more than MOST_WAYS ways would be needed.
    """
    if condition.root is None:
        return None
    ways = ways_of(condition)
    if ways is not None:
        return ways
    names = condition.names
    if len(names) > MAX_TABLE_NAMES:
        return None
    table = condition.table(names)
    every = all_selections(len(names))
    if table in {0, every}:
        return _constant(names[0], holds=bool(table))
    forms = [_alternatives(table, names), _conjunction(every & ~table, names)]
    return min((form for form in forms if form is not None), key=_length, default=None)


def text_of(ways: Ways) -> str:
    """The condition that says the ways; empty if they name nothing. Groups without ids are left out.

    Negations are written one by one, because no published lens negates parentheses.
    """
    written = [operands for operands in map(_operands, ways) if operands]
    if len(written) == 1:
        operands = written[0]
        return (
            operands[0].removeprefix("(").removesuffix(")") if len(operands) == 1 else " && ".join(operands)
        )
    return " || ".join(_alternative(operands) for operands in written)


@dataclass(frozen=True)
class Verdicts:
    """For every selection of some choices, which rule decides.

    `tables` has a truth table over `names` for each rule, true where that rule is the first that holds;
    `undecided` is true where none does. Each selection is in exactly one of them.
    """

    names: tuple[str, ...]
    tables: tuple[int, ...]
    undecided: int


def verdicts(rules: Sequence[RiskRule], names: Sequence[str]) -> Verdicts | None:
    """What the rules decide over all selections of the named choices, others never being selected.

    None for more than MAX_TABLE_NAMES names.
    """
    if len(names) > MAX_TABLE_NAMES:
        return None
    count = len(names)
    given = dict(zip(names, columns(count), strict=True))
    undecided = all_selections(count)
    tables = []
    for rule in rules:
        decides = rule.condition.table_over(given, count) & undecided
        undecided &= ~decides
        tables.append(decides)
    return Verdicts(tuple(names), tuple(tables), undecided)


def levels(given: Verdicts, rules: Sequence[RiskRule]) -> dict[Risk, int]:
    """For which selections each of HIGH, MEDIUM and NONE comes out, as truth tables; `rules` as for the verdicts."""
    tables = dict.fromkeys((Risk.HIGH, Risk.MEDIUM, Risk.NONE), 0)
    for rule, table in zip(rules, given.tables, strict=True):
        tables[rule.risk] |= table
    return tables


def standard_rules(practice_ids: Sequence[str]) -> list[tuple[str, str]]:
    """The rules that AWS's guide gives as its example, as (condition, risk in the file's words).

    All practices make NO_RISK, some MEDIUM_RISK, none HIGH_RISK. `practice_ids` are without "None of these".
    """
    rules = []
    if practice_ids:
        rules.append((" && ".join(practice_ids), "NO_RISK"))
    if len(practice_ids) > 1:
        rules.append((" || ".join(practice_ids), "MEDIUM_RISK"))
    return [*rules, ("default", "HIGH_RISK")]


def _flat(node: Node, kind: type[And] | type[Or]) -> Iterator[Node]:
    """The parts that a run of one operator joins, whatever parentheses stand within it."""
    if isinstance(node, And | Or) and isinstance(node, kind):
        for part in node.parts:
            yield from _flat(part, kind)
    else:
        yield node


def _way(node: Node) -> Way | None:
    """What an `&&` of groups says; None for another shape."""
    groups: list[Group] = []
    for part in _flat(node, And):
        group = _group(part)
        if group is None:
            return None
        groups.append(group)
    return _joined(groups)


def _group(node: Node) -> Group | None:
    match node:
        case Name(id):
            return Group(Kind.ALL, (id,))
        case Not(part):
            ids = _ids(part)
            return None if ids is None else Group(Kind.NONE, ids)
        case Or():
            ids = _ids(node)
            return None if ids is None else _any(ids)
    return None


def _ids(node: Node) -> tuple[str, ...] | None:
    """The ids of an `||` of ids, or of one id."""
    parts = list(_flat(node, Or))
    ids = [part.id for part in parts if isinstance(part, Name)]
    return tuple(dict.fromkeys(ids)) if len(ids) == len(parts) else None


def _any(ids: Iterable[str]) -> Group:
    """A group of any of the ids; any of one is all of one."""
    once = tuple(dict.fromkeys(ids))
    return Group(Kind.ANY if len(once) > 1 else Kind.ALL, once)


def _any_of(ids: Sequence[str]) -> Ways:
    return ((_any(ids),),) if ids else ()


def _joined(groups: Iterable[Group]) -> Way:
    """The groups with all ALL groups made one, and all NONE groups, each at the place of the first."""
    joined: list[Group] = []
    place: dict[Kind, int] = {}
    for group in groups:
        if group.kind is not Kind.ANY and group.kind in place:
            at = place[group.kind]
            ids = tuple(dict.fromkeys(joined[at].ids + group.ids))
            joined[at] = Group(group.kind, ids)
        else:
            place[group.kind] = len(joined)
            joined.append(group)
    return tuple(joined)


def _constant(name: str, *, holds: bool) -> Ways:
    """Ways that always hold, or never: "a or not a", "a and not a"."""
    with_it, without = Group(Kind.ALL, (name,)), Group(Kind.NONE, (name,))
    return ((with_it,), (without,)) if holds else ((with_it, without),)


def _alternatives(table: int, names: Sequence[str]) -> Ways | None:
    """A way for each cube of the table; cubes that differ in one id become one way with an ANY group."""
    cubes = _cubes(table, names)
    if cubes is None:
        return None
    ways: list[Way] = []
    while cubes:
        base, members = _largest_family(cubes)
        cubes = [cube for cube in cubes if cube not in members]
        free = sorted(position for cube in members for position in cube.on - base.on)
        groups = [
            Group(Kind.ALL, _named(base.on, names)),
            _any(names[position] for position in free),
            Group(Kind.NONE, _named(base.off, names)),
        ]
        ways.append(_joined(group for group in groups if group.ids))
    return tuple(ways)


def _largest_family(cubes: Sequence[Cube]) -> tuple[Cube, set[Cube]]:
    """The most cubes that are one base with another id each; the first cube alone if there are none such."""
    families: dict[Cube, set[Cube]] = {}
    for cube in cubes:
        for position in sorted(cube.on):
            families.setdefault(Cube(cube.on - {position}, cube.off), set()).add(cube)
    base = max(families, key=lambda base: len(families[base]), default=None)
    if base is None or len(families[base]) < 2:
        return cubes[0], {cubes[0]}
    return base, families[base]


def _conjunction(missing: int, names: Sequence[str]) -> Ways | None:
    """One way that excludes every cube of what is missing; None where groups cannot say it."""
    cubes = _cubes(missing, names)
    if cubes is None:
        return None
    groups = []
    for cube in cubes:
        if not cube.on:
            groups.append(_any(_named(cube.off, names)))
        elif cube.size == 1:
            groups.append(Group(Kind.NONE, _named(cube.on, names)))
        else:
            return None
    return (_joined(groups),)


def _cubes(table: int, names: Sequence[str]) -> list[Cube] | None:
    try:
        return list(cover(table, len(names), most=MOST_WAYS))
    except TooManyCubesError:
        return None


def _named(positions: Iterable[int], names: Sequence[str]) -> tuple[str, ...]:
    return tuple(names[position] for position in sorted(positions))


def _length(ways: Ways) -> int:
    return sum(len(group.ids) for way in ways for group in way)


def _operands(way: Way) -> list[str]:
    """What a way joins with `&&`; an ANY group of several ids in parentheses."""
    operands: list[str] = []
    for group in way:
        if group.kind is Kind.ANY and len(group.ids) > 1:
            operands.append(f"({' || '.join(group.ids)})")
        else:
            mark = "!" if group.kind is Kind.NONE else ""
            operands += [mark + choice_id for choice_id in group.ids]
    return operands


def _alternative(operands: Sequence[str]) -> str:
    """A way among others: in parentheses, unless it is one operand, which needs none beside `||`."""
    if len(operands) == 1:
        return operands[0].removeprefix("(").removesuffix(")")
    return f"({' && '.join(operands)})"
