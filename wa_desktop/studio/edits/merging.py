"""Two items made one: pillars, questions rated as the worse of both, practices that are in place only together."""

from __future__ import annotations

from wa_desktop.domain.errors import InvalidError, message
from wa_desktop.domain.lens import NONE_SUFFIX, Risk
from wa_desktop.domain.minimal_forms import cover
from wa_desktop.domain.rule_groups import Group, Kind, Ways, text_of
from wa_desktop.domain.rules import (
    MAX_TABLE_NAMES,
    Condition,
    ConditionError,
    Name,
    Node,
    all_selections,
    parse,
)
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import removed, replaced
from wa_desktop.lensfile.risk_words import RISK_OF_WORD, WORD_OF_RISK
from wa_desktop.studio.draft import Step
from wa_desktop.studio.edits.ids import fresh_id, id_of, ids_below
from wa_desktop.studio.edits.rules import (
    DEFAULT,
    Rules,
    is_standard,
    substituted,
    with_standard_rules,
)
from wa_desktop.studio.edits.texts import rules_of, set_rules, with_key
from wa_desktop.studio.values import Json, item, items, kind_of, parent_of


def merge(value: Json, path: Path, other: Path) -> Step:
    """Put one item into another of its kind, of the same parent for choices; the other goes.

    Questions come together with the worse of both risks; of two practices the condition asks for the one that is left.
    InvalidError where they are not of a kind, or their rules cannot be joined.
    """
    kind = kind_of(path)
    if kind == "lens" or kind_of(other) != kind or path == other:
        raise InvalidError(message("Choose two pillars, questions or choices to merge."))
    if kind == "choice":
        return _merge_choices(value, path, other)
    return _merge_pillars(value, path, other) if kind == "pillar" else _merge_questions(value, path, other)


def _merge_pillars(value: Json, path: Path, other: Path) -> Step:
    questions = [*items(value, (*path, "questions")), *items(value, (*other, "questions"))]
    new = removed(replaced(value, (*path, "questions"), questions), other)
    return Step(message("merge two pillars"), new, _after_removal(path, other))


def _merge_choices(value: Json, path: Path, other: Path) -> Step:
    question = parent_of(path)
    if parent_of(other) != question:
        raise InvalidError(message("Only choices of one question can be merged; move one first."))
    kept, gone = id_of(value, path), id_of(value, other)
    if kept.endswith(NONE_SUFFIX) != gone.endswith(NONE_SUFFIX):
        raise InvalidError(message("None of these cannot be merged with a practice."))
    was_standard = is_standard(value, question)
    new = replaced(value, path, _joined_choice(item(value, path), item(value, other)))
    new = removed(new, other)
    if was_standard:
        new = with_standard_rules(new, question)
    else:
        rules = substituted(rules_of(item(value, question)), {gone: Name(kept)})
        new = set_rules(new, question, rules).value
    return Step(message("merge two choices"), new, _after_removal(path, other))


def _joined_choice(first: Json, second: Json) -> Json:
    """The first choice with what the second adds: texts on a line of their own, resources behind its own."""
    joined = dict(first)
    for key in ("helpfulResource", "improvementPlan"):
        own, more = first.get(key), second.get(key)
        if not isinstance(more, dict):
            continue
        if not isinstance(own, dict):
            joined = with_key(joined, key, more)
            continue
        texts = [str(part.get("displayText") or "") for part in (own, more)]
        joined[key] = {**more, **own, "displayText": "\n".join(dict.fromkeys(filter(None, texts)))}
    blocks: list[Json] = []
    for block in [*items(first, ("additionalResources",)), *items(second, ("additionalResources",))]:
        if isinstance(block, dict):
            _take_in(blocks, block)
    if blocks:
        joined = with_key(joined, "additionalResources", blocks)
    return joined


def _take_in(blocks: list[Json], block: Json) -> None:
    """Put a block's resources behind those of the block of its type, which need be no text."""
    for at, before in enumerate(blocks):
        if before.get("type") == block.get("type"):
            blocks[at] = {**before, "content": [*before["content"], *items(block, ("content",))]}
            return
    blocks.append({**block, "content": items(block, ("content",))})


def _merge_questions(value: Json, path: Path, other: Path) -> Step:
    first, second = item(value, path), item(value, other)
    was_standard = is_standard(value, path) and is_standard(value, other)
    taken = {found for found in ids_below(value, path) if found}
    none = next((found for found in taken if found.endswith(NONE_SUFFIX)), "")
    rules = rules_of(second)
    choices = list(items(first, ("choices",)))
    none_at = next((at for at, one in enumerate(choices) if _id(one) == none), len(choices))
    more = []
    renamed: dict[str, Node] = {}
    for choice in items(second, ("choices",)):
        old = _id(choice)
        if none and old.endswith(NONE_SUFFIX):
            renamed[old] = Name(none)
            continue
        new_id = fresh_id(old, taken) if old in taken else old
        if new_id != old:
            renamed[old] = Name(new_id)
        taken.add(new_id)
        more.append({**choice, "id": new_id} if isinstance(choice, dict) else choice)
    # All at once: a new id may be the old one of another choice.
    rules = substituted(rules, renamed)
    choices[none_at:none_at] = more
    new = replaced(value, (*path, "choices"), choices)
    if was_standard:
        new = with_standard_rules(new, path)
    else:
        new = set_rules(new, path, _worse_of(rules_of(first), rules)).value
    new = removed(new, other)
    return Step(message("merge two questions"), new, _after_removal(path, other))


def _worse_of(first: Rules, second: Rules) -> Rules:
    """Rules that give the worse of two questions' risks for every selection; where no rule speaks, that is high."""
    read = [[(_read(text), risk) for text, risk in rules] for rules in (first, second)]
    names = list(
        dict.fromkeys(name for rules in read for condition, _risk in rules for name in condition.names)
    )
    if len(names) > MAX_TABLE_NAMES:
        raise InvalidError(
            message(
                "Together the rules name {count} choices; rules over more than {most} cannot be joined. Make the questions smaller first.",
                count=len(names),
                most=MAX_TABLE_NAMES,
            )
        )
    every = all_selections(len(names))
    safe, high = every, 0
    for rules in read:
        tables = _tables(rules, names)
        safe &= tables[Risk.NONE]
        high |= tables[Risk.HIGH]
    medium = every & ~safe & ~high
    joined: Rules = []
    decided = 0
    for risk, table in ((Risk.NONE, safe), (Risk.MEDIUM, medium)):
        if table:
            text = text_of(_ways(table, decided, names))
            joined.append((text or DEFAULT, WORD_OF_RISK[risk]))
            decided |= table
            if not text:
                return joined
    if high or not joined:
        return [*joined, (DEFAULT, WORD_OF_RISK[Risk.HIGH])]
    return [*joined[:-1], (DEFAULT, joined[-1][1])]


def _ways(table: int, decided: int, names: list[str]) -> Ways:
    """The ways in which a table becomes true, where what is decided before does not matter."""
    ways = []
    for cube in cover(table, len(names), decided):
        groups = [
            Group(kind, tuple(names[at] for at in sorted(places)))
            for kind, places in ((Kind.ALL, cube.on), (Kind.NONE, cube.off))
            if places
        ]
        if not groups:
            return ()
        ways.append(tuple(groups))
    return tuple(ways)


def _tables(rules: list[tuple[Condition, str]], names: list[str]) -> dict[Risk, int]:
    tables = dict.fromkeys((Risk.NONE, Risk.MEDIUM, Risk.HIGH), 0)
    undecided = all_selections(len(names))
    for condition, word in rules:
        fires = condition.table(names) & undecided
        undecided &= ~fires
        tables[RISK_OF_WORD.get(word, Risk.HIGH)] |= fires
    tables[Risk.HIGH] |= undecided
    return tables


def _read(text: str) -> Condition:
    try:
        return parse(text)
    except ConditionError as error:
        raise InvalidError(
            message("A condition of the two questions cannot be read; mend it before merging them.")
        ) from error


def _id(choice: object) -> str:
    found = choice.get("id") if isinstance(choice, dict) else None
    return found if isinstance(found, str) else ""


def _after_removal(path: Path, other: Path) -> Path:
    """Where an item is once another, of the same list or of one beside it, is gone."""
    depth = len(other) - 1
    if path[:depth] == other[:depth] and int(path[depth]) > int(other[depth]):
        return (*path[:depth], int(path[depth]) - 1, *path[depth + 1 :])
    return path
