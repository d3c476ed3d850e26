"""One item made two: a pillar at a question, a question at a choice, a practice into two."""

from __future__ import annotations

from wa_desktop.domain.errors import InvalidError, message
from wa_desktop.domain.lens import NONE_SUFFIX
from wa_desktop.domain.rules import And, Name
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import replaced
from wa_desktop.studio.draft import Step
from wa_desktop.studio.edits.ids import fresh_id, id_of, ids_below, question_ids
from wa_desktop.studio.edits.items import duplicate
from wa_desktop.studio.edits.rules import (
    Rules,
    following,
    given,
    is_standard,
    practice_ids,
    substituted,
    with_standard_rules,
    without,
)
from wa_desktop.studio.edits.texts import rules_of, set_rules
from wa_desktop.studio.values import Json, inserted, item, items, kind_of, list_below, parent_of


def split(value: Json, path: Path, at: int) -> Step:
    """Part a pillar before its question number `at`, or a question before its choice number `at`, from 0.

    Each half of a question is rated as the whole was with all practices of the other half in place; both have None of
    these if the whole had it. InvalidError where a half would be empty.
    """
    kind = kind_of(path)
    below = items(value, list_below(path)) if kind in {"pillar", "question"} else []
    if not 0 < at < len(below):
        raise InvalidError(message("Choose a place between two items to split at."))
    return _split_pillar(value, path, at) if kind == "pillar" else _split_question(value, path, at)


def split_choice(value: Json, path: Path) -> Step:
    """Make two of a practice: where a condition asked for it, it asks for both."""
    if kind_of(path) != "choice":
        raise InvalidError(message("Choose a practice to split."))
    choice_id, question = id_of(value, path), parent_of(path)
    doubled = duplicate(value, path)
    new_id = id_of(doubled.value, doubled.focus)
    if is_standard(value, question) or choice_id.endswith(NONE_SUFFIX):
        new = doubled.value
    else:
        both = {choice_id: And((Name(choice_id), Name(new_id)))}
        new = following(value, doubled.value, question, lambda rules: substituted(rules, both))
    return Step(message("split a practice"), new, doubled.focus)


def _split_pillar(value: Json, path: Path, at: int) -> Step:
    pillar = item(value, path)
    questions = items(pillar, ("questions",))
    rest = {
        **pillar,
        "id": fresh_id(id_of(value, path) or "pillar", ids_below(value, ())),
        "questions": questions[at:],
    }
    place = (*path[:-1], int(path[-1]) + 1)
    new = replaced(value, (*path, "questions"), questions[:at])
    return Step(message("split a pillar"), inserted(new, path[:-1], int(place[-1]), [rest]), place)


def _split_question(value: Json, path: Path, at: int) -> Step:
    question = item(value, path)
    choices = items(question, ("choices",))
    none = [one for one in choices if _is_none(one)]
    halves = [[one for one in part if not _is_none(one)] for part in (choices[:at], choices[at:])]
    if not all(halves):
        raise InvalidError(message("Each half needs a practice; choose another place to split at."))
    was_standard = is_standard(value, path)
    rules = rules_of(question)
    names = practice_ids(value, path)
    rest = {
        **question,
        "id": fresh_id(id_of(value, path) or "question", question_ids(value)),
        "choices": [*halves[1], *none],
    }
    place = (*path[:-1], int(path[-1]) + 1)
    new = replaced(value, (*path, "choices"), [*halves[0], *none])
    new = inserted(new, path[:-1], int(place[-1]), [rest])
    for half in (path, place):
        own = practice_ids(new, half)
        if was_standard:
            new = with_standard_rules(new, half)
        else:
            new = set_rules(new, half, _half_rules(rules, [one for one in names if one not in own])).value
    return Step(message("split a question"), new, place)


def _half_rules(rules: Rules, others: list[str]) -> Rules:
    kept = given(rules, dict.fromkeys(others, True))
    for other in others:  # in a condition that cannot be read nothing is known of them
        kept = without(kept, other)
    return kept


def _is_none(choice: object) -> bool:
    return isinstance(choice, dict) and str(choice.get("id") or "").endswith(NONE_SUFFIX)
