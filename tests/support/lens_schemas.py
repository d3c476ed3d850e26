"""AWS's lens format as schemas for other validators, to measure them beside the check: structure, lengths, patterns.

Written from the user guide, "Lens format specification" (schemaVersion 2021-11-01). No schema can say what the check
looks for beyond that: ids that are unique, conditions that parse and name choices that exist, rules that can decide.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, model_validator

from tests.support.lens_values import Json
from wa_desktop.lensfile import limits

ID_PATTERN = "^[A-Za-z0-9_]{3,128}$"
URL_PATTERN = "^https?://"


def _text(most: int) -> Json:
    return {"type": "string", "minLength": 1, "maxLength": most}


def _object(required: list[str], properties: Json) -> Json:
    return {"type": "object", "required": required, "properties": properties}


def _list(items: Json, most: int) -> Json:
    return {"type": "array", "items": items, "minItems": 1, "maxItems": most}


_ID: Json = {"type": "string", "pattern": ID_PATTERN}
_TITLE = _text(limits.TITLE.documented)
_DESCRIPTION = _text(limits.DESCRIPTION.documented)
_RESOURCE = _object(
    ["displayText"],
    {
        "displayText": _text(limits.DISPLAY_TEXT.documented),
        "url": {"type": "string", "pattern": URL_PATTERN},
    },
)
_BLOCK = _object(
    ["type", "content"],
    {
        "type": {"enum": ["HELPFUL_RESOURCE", "IMPROVEMENT_PLAN"]},
        "content": _list(_RESOURCE, limits.MAX_RESOURCES),
    },
)
_CHOICE = _object(
    ["id", "title"],
    {
        "id": _ID,
        "title": _TITLE,
        "helpfulResource": _RESOURCE,
        "improvementPlan": _RESOURCE,
        "additionalResources": _list(_BLOCK, 2),
    },
) | {"anyOf": [{"required": ["improvementPlan"]}, {"properties": {"id": {"pattern": "_no$"}}}]}
_RULE = _object(
    ["condition", "risk"],
    {
        "condition": {"type": "string", "minLength": 1},
        "risk": {"enum": ["HIGH_RISK", "MEDIUM_RISK", "NO_RISK"]},
    },
)
_QUESTION = _object(
    ["id", "title", "choices", "riskRules"],
    {
        "id": _ID,
        "title": _TITLE,
        "description": _DESCRIPTION,
        "helpfulResource": _RESOURCE,
        "choices": _list(_CHOICE, limits.MAX_CHOICES),
        "riskRules": _list(_RULE, limits.MAX_RULES),
    },
)
_PILLAR = _object(
    ["id", "name", "questions"],
    {"id": _ID, "name": _TITLE, "questions": _list(_QUESTION, limits.MAX_QUESTIONS)},
)
LENS_SCHEMA: Json = {"$schema": "http://json-schema.org/draft-07/schema#"} | _object(
    ["schemaVersion", "name", "description", "pillars"],
    {
        "schemaVersion": {"const": limits.SCHEMA_VERSION},
        "name": _TITLE,
        "description": _DESCRIPTION,
        "pillars": _list(_PILLAR, limits.MAX_PILLARS),
    },
)

Id = Annotated[str, Field(pattern=ID_PATTERN)]
Title = Annotated[str, Field(min_length=1, max_length=limits.TITLE.documented)]
Description = Annotated[str, Field(min_length=1, max_length=limits.DESCRIPTION.documented)]


class ResourceModel(BaseModel):
    displayText: Annotated[str, Field(min_length=1, max_length=limits.DISPLAY_TEXT.documented)]  # noqa: N815 - the file's key
    url: Annotated[str, Field(pattern=URL_PATTERN)] | None = None


class BlockModel(BaseModel):
    type: Literal["HELPFUL_RESOURCE", "IMPROVEMENT_PLAN"]
    content: Annotated[list[ResourceModel], Field(min_length=1, max_length=limits.MAX_RESOURCES)]


class ChoiceModel(BaseModel):
    id: Id
    title: Title
    helpfulResource: ResourceModel | None = None  # noqa: N815 - the file's key
    improvementPlan: ResourceModel | None = None  # noqa: N815 - the file's key
    additionalResources: Annotated[list[BlockModel], Field(min_length=1, max_length=2)] | None = None  # noqa: N815 - the file's key

    @model_validator(mode="after")
    def _needs_a_plan(self) -> Any:
        if self.improvementPlan is None and not self.id.endswith("_no"):
            raise ValueError("a choice needs an improvement plan")
        return self


class RuleModel(BaseModel):
    condition: Annotated[str, Field(min_length=1)]
    risk: Literal["HIGH_RISK", "MEDIUM_RISK", "NO_RISK"]


class QuestionModel(BaseModel):
    id: Id
    title: Title
    description: Description | None = None
    helpfulResource: ResourceModel | None = None  # noqa: N815 - the file's key
    choices: Annotated[list[ChoiceModel], Field(min_length=1, max_length=limits.MAX_CHOICES)]
    riskRules: Annotated[list[RuleModel], Field(min_length=1, max_length=limits.MAX_RULES)]  # noqa: N815 - the file's key


class PillarModel(BaseModel):
    id: Id
    name: Title
    questions: Annotated[list[QuestionModel], Field(min_length=1, max_length=limits.MAX_QUESTIONS)]


class LensModel(BaseModel):
    schemaVersion: Literal["2021-11-01"]  # noqa: N815 - the file's key
    name: Title
    description: Description
    pillars: Annotated[list[PillarModel], Field(min_length=1, max_length=limits.MAX_PILLARS)]
