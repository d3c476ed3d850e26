"""What becomes of a question's risk rules when its choices come, go, part or join.

Rules in the standard form (all practices: no risk; some: medium; else: high) stay in it. Others change only where they
name the choice; a condition that cannot be read is left as it is, and the check says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wa_desktop.domain.lens import NONE_SUFFIX
from wa_desktop.domain.rule_groups import standard_rules
from wa_desktop.domain.rules import And, Condition, ConditionError, Name, Node, Not, Or, parse, write
from wa_desktop.lensfile.findings import Path
from wa_desktop.studio.edits.ids import ids_below
from wa_desktop.studio.edits.texts import rules_of, set_rules
from wa_desktop.studio.values import Json, item

DEFAULT = "default"

Rules = list[tuple[str, str]]


def practice_ids(value: Json, question: Path) -> list[str]:
    """The ids of a question's practices, without None of these."""
    return [found for found in ids_below(value, question) if found and not found.endswith(NONE_SUFFIX)]


def is_standard(value: Json, question: Path) -> bool:
    """Whether a question's rules are those that a new question gets, whatever their white space."""
    own = [("".join(text.split()), risk) for text, risk in rules_of(item(value, question))]
    usual = [("".join(text.split()), risk) for text, risk in standard_rules(practice_ids(value, question))]
    return own == usual


def with_standard_rules(value: Json, question: Path) -> Json:
    """The value with the standard rules over a question's practices."""
    return set_rules(value, question, standard_rules(practice_ids(value, question))).value


def following(before: Json, after: Json, question: Path, change: Callable[[Rules], Rules]) -> Json:
    """The value after a change of a question's choices, its rules in the standard form or else changed as said."""
    if is_standard(before, question):
        return with_standard_rules(after, question)
    old = rules_of(item(after, question))
    new = change(old)
    return after if new == old else set_rules(after, question, new).value


def without(rules: Rules, choice_id: str) -> Rules:
    """The rules with a choice left out of every condition; a rule that named nothing else goes.

    None of these is no practice that is asked for: without it the rules say what they said while it was not selected.
    """
    if choice_id.endswith(NONE_SUFFIX):
        rules = given(rules, {choice_id: False})
    return _changed(rules, lambda node: _left_out(node, choice_id))


def substituted(rules: Rules, parts: Mapping[str, Node]) -> Rules:
    """The rules with other conditions in the place of some choices."""
    return _changed(rules, lambda node: _simple(_put(node, parts)))


def given(rules: Rules, fixed: Mapping[str, bool]) -> Rules:
    """The rules over the other choices, if these ones are selected throughout or never; one always true ends them."""
    return _changed(rules, lambda node: _given(node, fixed))


def _changed(rules: Rules, change: Callable[[Node], Node | bool | None]) -> Rules:
    """The rules with every condition that can be read changed; one that becomes false or nothing goes, a true one ends them."""
    new: Rules = []
    for text, risk in rules:
        condition = _read(text)
        if condition is None or condition.root is None:
            new.append((text, risk))
            continue
        node = change(condition.root)
        if node is True:
            return [*new, (DEFAULT, risk)]
        if node is not None and node is not False:
            new.append((text if node == condition.root else write(node), risk))
    return new


def _read(text: str) -> Condition | None:
    try:
        return parse(text)
    except ConditionError:
        return None


def _left_out(node: Node, choice_id: str) -> Node | None:
    match node:
        case Name(id):
            return None if id == choice_id else node
        case Not(part):
            inner = _left_out(part, choice_id)
            return None if inner is None else Not(inner)
        case And(parts) | Or(parts):
            kept = [left for part in parts if (left := _left_out(part, choice_id)) is not None]
            if len(kept) < 2:
                return kept[0] if kept else None
            return type(node)(tuple(kept))


def _put(node: Node, parts_of: Mapping[str, Node]) -> Node:
    match node:
        case Name(id):
            return parts_of.get(id, node)
        case Not(part):
            return Not(_put(part, parts_of))
        case And(parts) | Or(parts):
            return type(node)(tuple(_put(part, parts_of) for part in parts))


def _simple(node: Node) -> Node:
    """The same without an And in an And, an Or in an Or, or a part that is there already."""
    match node:
        case Name():
            return node
        case Not(part):
            return Not(_simple(part))
        case And(parts) | Or(parts):
            flat: list[Node] = []
            for part in parts:
                simple = _simple(part)
                flat += simple.parts if isinstance(simple, type(node)) else [simple]
            once = tuple(dict.fromkeys(flat))
            return once[0] if len(once) == 1 else type(node)(once)


def _given(node: Node, fixed: Mapping[str, bool]) -> Node | bool:
    match node:
        case Name(id):
            return fixed.get(id, node)
        case Not(part):
            inner = _given(part, fixed)
            return (not inner) if isinstance(inner, bool) else (node if inner is part else Not(inner))
        case And(parts) | Or(parts):
            ends = isinstance(node, Or)
            held = [_given(part, fixed) for part in parts]
            if any(one is ends for one in held):
                return ends
            kept = [one for one in held if not isinstance(one, bool)]
            if len(kept) == len(parts) and all(one is part for one, part in zip(kept, parts, strict=True)):
                return node
            if not kept:
                return not ends
            return kept[0] if len(kept) == 1 else type(node)(tuple(kept))
