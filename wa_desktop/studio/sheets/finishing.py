"""The last step from a table to a lens: ids and rules that nobody wrote, and what the format wants in any case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from wa_desktop.domain.lens import NONE_SUFFIX
from wa_desktop.domain.rule_groups import standard_rules
from wa_desktop.domain.workload import comparable
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.aws_text import legal_ids
from wa_desktop.studio.sheets.columns import Part
from wa_desktop.studio.sheets.grid import Json
from wa_desktop.studio.sheets.other_keys import WHOLE
from wa_desktop.studio.sheets.thing import Cells, thing_of

UNNAMED = "Untitled lens"

_FRAMEWORK_IDS = {
    "operationalexcellence": "operationalExcellence",
    "security": "security",
    "reliability": "reliability",
    "performanceefficiency": "performance",
    "performance": "performance",
    "costoptimization": "costOptimization",
    "sustainability": "sustainability",
}
"""AWS maps the questions of pillars with these ids to its own ("Lens format specification", pillars); by their names."""

_NONE_TITLES = {"noneofthese", "noneoftheabove"}

_ORDER = {
    key: at
    for at, key in enumerate(
        (
            *(
                "schemaVersion",
                "id",
                "name",
                "title",
                "description",
                "pillars",
                "questions",
                "helpfulResource",
            ),
            *("improvementPlan", "additionalResources", "choices", "riskRules"),
        )
    )
}
"""Keys as AWS's template has them; others come last."""


@dataclass(frozen=True)
class Item:
    """A thing of the table with those below it."""

    cells: Cells
    below: list[Item] = field(default_factory=list)


def value_of(lens: Item, pillars: Sequence[Item]) -> Json:
    """The lens's value; ids are made where there are none, and questions without rules get the standard ones."""
    value = thing_of(lens.cells)
    value.setdefault("schemaVersion", limits.SCHEMA_VERSION)
    value.setdefault("name", UNNAMED)
    value.setdefault("description", "")
    made = [thing_of(pillar.cells) for pillar in pillars]
    _name(made, "name")
    _give_ids(made, "name", Part.PILLAR, _FRAMEWORK_IDS)
    questions = [[thing_of(question.cells) for question in pillar.below] for pillar in pillars]
    every = [question for those in questions for question in those]
    _name(every, "title")
    _give_ids(every, "title", Part.QUESTION)
    for pillar, item, those in zip(made, pillars, questions, strict=True):
        for question, below in zip(those, item.below, strict=True):
            question["choices"] = _choices(below.below)
            if not question.get("riskRules") and not {WHOLE, "/riskRules"} & below.cells.other.keys():
                question["riskRules"] = _rules(question["choices"])
        pillar["questions"] = [_ordered(question) for question in those]
    value["pillars"] = [_ordered(pillar) for pillar in made]
    return _ordered(value)


def _ordered(thing: Json) -> Json:
    return {key: thing[key] for key in sorted(thing, key=lambda key: _ORDER.get(key, len(_ORDER)))}


def _choices(items: Sequence[Item]) -> list[Json]:
    made = [thing_of(item.cells) for item in items]
    _name(made, "title")
    none_at = next((at for at, choice in enumerate(made) if _is_none(choice)), None)
    _give_ids(made, "title", Part.CHOICE, none_at=none_at)
    return [_ordered(choice) for choice in made]


def _is_none(choice: Json) -> bool:
    return "id" not in choice and comparable(str(choice["title"])).rstrip(".") in _NONE_TITLES


def _name(things: Sequence[Json], key: str) -> None:
    """What was only named by its id is called by it; an id that is none, or a pillar of the framework, gets its own."""
    for thing in things:
        if key not in thing:
            name = thing[key] = str(thing.get("id", ""))
            if "id" in thing and (not limits.ID.fullmatch(name) or comparable(name) in _FRAMEWORK_IDS):
                del thing["id"]


def _give_ids(
    things: Sequence[Json],
    key: str,
    part: Part,
    known: Mapping[str, str] = MappingProxyType({}),
    *,
    none_at: int | None = None,
) -> None:
    """Make the ids that are missing from names or titles: legal, and unlike all others."""
    given = {thing["id"] for thing in things if isinstance(thing.get("id"), str)}
    wanted = []
    for thing in things:
        name = str(thing[key])
        ours = known.get(comparable(name), "")
        wanted.append(str(thing.get("id", "")) or (ours if ours not in given else "") or name)
    for thing, new in zip(things, legal_ids(wanted, part.value, none_at=none_at), strict=True):
        thing.setdefault("id", new)


def _rules(choices: Sequence[Json]) -> list[Json]:
    ids = [choice["id"] for choice in choices if not str(choice["id"]).endswith(NONE_SUFFIX)]
    return [
        {"condition": condition, "risk": risk}
        for condition, risk in standard_rules([str(one) for one in ids])
    ]
