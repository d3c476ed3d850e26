"""Questions and their choices: ids, texts, resources and improvement plans."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from wa_desktop.domain.errors import message
from wa_desktop.domain.lens import NONE_SUFFIX, Choice, Question, Resource
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.check_extensions import CHOICE_FORMS, QUESTION_FORMS, guidance, read_extensions, talk
from wa_desktop.lensfile.check_fields import (
    Json,
    as_list,
    read_id,
    read_list,
    read_object,
    read_resource,
    read_string,
    read_text,
    resource_at,
    sound_resource,
    warn_unknown_keys,
)
from wa_desktop.lensfile.check_rules import read_rules
from wa_desktop.lensfile.findings import Path, Remarks, shown

_QUESTION_KEYS = frozenset(
    {"id", "title", "description", "helpfulResource", "choices", "riskRules", "extensions"}
)
_CHOICE_KEYS = frozenset(
    {"id", "title", "helpfulResource", "improvementPlan", "additionalResources", "extensions"}
)
_BLOCK_KEYS = frozenset({"type", "content"})

HELPFUL_RESOURCE = "HELPFUL_RESOURCE"
IMPROVEMENT_PLAN = "IMPROVEMENT_PLAN"

_NO_RESOURCES: Mapping[str, Sequence[Resource]] = {HELPFUL_RESOURCE: (), IMPROVEMENT_PLAN: ()}


class QuestionKeys:
    """Gives every question of a lens a key of its own: its id, with the pillar's before it if that is taken."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._tries: Counter[str] = Counter()

    def key(self, pillar_id: str, question_id: str) -> str:
        """A key that no question before has."""
        key = question_id
        if key in self._taken:
            base = key = f"{pillar_id}/{question_id}"
            while key in self._taken:
                self._tries[base] += 1
                key = f"{base}/{self._tries[base] + 1}"
        self._taken.add(key)
        return key


def read_question(
    remarks: Remarks, value: object, path: Path, pillar_id: str, keys: QuestionKeys
) -> Question | None:
    """A question; None if it is no object. What was wrong in it is left empty."""
    parent = read_object(remarks, value, path)
    if parent is None:
        return None
    warn_unknown_keys(remarks, parent, _QUESTION_KEYS, path)
    question_id = read_id(remarks, parent, path) or ""
    title = read_text(remarks, parent, "title", path, limits.TITLE)
    description = read_text(remarks, parent, "description", path, limits.DESCRIPTION, required=False)
    helpful = resource_at(remarks, parent, "helpfulResource", path, limits.QUESTION_RESOURCE)
    choices = _read_choices(remarks, parent, path)
    ids = None if choices is None else [choice.id for choice in choices]
    rules_value = read_list(remarks, parent, "riskRules", path)
    rules = () if rules_value is None else read_rules(remarks, rules_value, (*path, "riskRules"), ids)
    extensions = read_extensions(remarks, parent, path, QUESTION_FORMS)
    return Question(
        key=keys.key(pillar_id, question_id),
        id=question_id,
        title=title,
        choices=choices or (),
        rules=rules,
        description=description,
        helpful=helpful,
        number=extensions.text("number"),
        short_title=extensions.text("shortTitle"),
        talk=talk(extensions),
    )


def _read_choices(remarks: Remarks, parent: Json, path: Path) -> tuple[Choice, ...] | None:
    items = read_list(remarks, parent, "choices", path)
    if items is None:
        return None
    path = (*path, "choices")
    if not items:
        remarks.warn(
            "no-choices", path, message("The question has no choices, so it cannot be answered; add some.")
        )
    if len(items) > limits.MAX_CHOICES:
        remarks.aws(
            "too-many-choices",
            path,
            message(
                "The question has {count} choices; AWS takes at most {most}. Split the question.",
                count=len(items),
                most=limits.MAX_CHOICES,
            ),
        )
    choices = []
    seen: set[str] = set()
    none_choices = 0
    for index, item in enumerate(items):
        place = (*path, index)
        # An unreadable choice stays in its place, for the places of those after it.
        choice = _read_choice(remarks, item, place) or Choice("", "")
        choice_id = choice.id
        if choice_id in seen or choice_id == "default":
            _check_choice_id(remarks, choice_id, seen, place)
        seen.add(choice_id)
        if choice_id.endswith(NONE_SUFFIX):
            none_choices += 1
            if none_choices == 2:
                _several_none_choices(remarks, place)
        choices.append(choice)
    return tuple(choices)


def _check_choice_id(remarks: Remarks, choice_id: str, seen: set[str], path: Path) -> None:
    if choice_id and choice_id in seen:
        remarks.error(
            "duplicate-choice-id",
            (*path, "id"),
            message(
                "Another choice of this question has the id {id}; give each its own.", id=shown(choice_id)
            ),
        )
    if choice_id == "default":
        remarks.warn(
            "default-as-id",
            (*path, "id"),
            message("In a condition the id default means the default rule; give the choice another id."),
        )


def _several_none_choices(remarks: Remarks, path: Path) -> None:
    remarks.warn(
        "several-none-choices",
        path,
        message(
            "A second choice whose id ends in _no, which stands for None of these; only the first is asked. Rename or remove it."
        ),
    )


def _read_choice(remarks: Remarks, value: object, path: Path) -> Choice | None:
    parent = read_object(remarks, value, path)
    if parent is None:
        return None
    warn_unknown_keys(remarks, parent, _CHOICE_KEYS, path)
    choice_id = read_id(remarks, parent, path) or ""
    title = read_text(remarks, parent, "title", path, limits.TITLE)
    helpful = resource_at(remarks, parent, "helpfulResource", path)
    improvement = resource_at(remarks, parent, "improvementPlan", path, text_required=True)
    if "improvementPlan" not in parent and choice_id and not choice_id.endswith(NONE_SUFFIX):
        remarks.aws(
            "missing-improvement-plan",
            path,
            message(
                "AWS wants an improvementPlan for every choice whose id does not end in _no; add one with a displayText."
            ),
        )
    more = (
        _read_additional(remarks, parent["additionalResources"], (*path, "additionalResources"))
        if "additionalResources" in parent
        else _NO_RESOURCES
    )
    return Choice(
        id=choice_id,
        title=title,
        helpful=helpful,
        improvement=improvement,
        more_help=tuple(more[HELPFUL_RESOURCE]),
        more_improvements=tuple(more[IMPROVEMENT_PLAN]),
        guidance=guidance(read_extensions(remarks, parent, path, CHOICE_FORMS)),
    )


def _read_additional(remarks: Remarks, value: object, path: Path) -> Mapping[str, Sequence[Resource]]:
    """The items of all blocks, by type."""
    more: dict[str, list[Resource]] = {HELPFUL_RESOURCE: [], IMPROVEMENT_PLAN: []}
    blocks = as_list(remarks, value, path)
    types: Counter[str] = Counter()
    for index, block in enumerate(blocks or ()):
        place = (*path, index)
        parent = read_object(remarks, block, place)
        if parent is None:
            continue
        warn_unknown_keys(remarks, parent, _BLOCK_KEYS, place)
        kind = read_string(remarks, parent, "type", place)
        items = read_list(remarks, parent, "content", place)
        if kind is None or items is None:
            continue
        types[kind] += 1
        _check_block(remarks, kind, types, items, place)
        found = [
            sound_resource(item) or read_resource(remarks, item, (*place, "content", number))
            for number, item in enumerate(items)
        ]
        if kind in more:
            more[kind] += [resource for resource in found if resource]
    return more


def _check_block(remarks: Remarks, kind: str, types: Counter[str], items: list[Any], path: Path) -> None:
    if kind not in {HELPFUL_RESOURCE, IMPROVEMENT_PLAN}:
        remarks.aws(
            "unknown-resource-type",
            (*path, "type"),
            message(
                "The type {type} is neither HELPFUL_RESOURCE nor IMPROVEMENT_PLAN, so these resources are not shown; write one of the two.",
                type=shown(kind),
            ),
        )
    elif types[kind] == 2:
        remarks.aws(
            "duplicate-resource-block",
            path,
            message("A second block of the type {type}; AWS takes one. Join their content.", type=kind),
        )
    if len(items) > limits.MAX_RESOURCES:
        remarks.aws(
            "too-many-resources",
            (*path, "content"),
            message(
                "The block has {count} resources; AWS takes at most {most} of a type for a choice. Remove some.",
                count=len(items),
                most=limits.MAX_RESOURCES,
            ),
        )
