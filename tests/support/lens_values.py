"""A small valid lens as a JSON value, and ways to change it."""

from __future__ import annotations

import copy
import json
from collections.abc import Sequence
from typing import Any

from wa_desktop.domain.lens import Choice, Question, Risk, RiskRule
from wa_desktop.domain.rules import parse
from wa_desktop.lensfile.check import CheckedLens
from wa_desktop.lensfile.findings import Finding, Severity

Json = dict[str, Any]
GONE = object()
"""Put in the place of a value, it removes the key."""


def choice(choice_id: str) -> Json:
    return {
        "id": choice_id,
        "title": f"Practice {choice_id}",
        "helpfulResource": {"displayText": "Read on.", "url": "https://example.com/help"},
        "improvementPlan": {"displayText": "Do it.", "url": "https://example.com/plan"},
    }


def question(question_id: str, choice_ids: Sequence[str] = ("first", "second", "third")) -> Json:
    return {
        "id": question_id,
        "title": f"How is {question_id} done?",
        "description": "Why it is asked.",
        "helpfulResource": {"displayText": "More.", "url": "https://example.com/question"},
        "choices": [
            *(choice(choice_id) for choice_id in choice_ids),
            {"id": "none_no", "title": "None of these"},
        ],
        "riskRules": [
            {"condition": " && ".join(choice_ids), "risk": "NO_RISK"},
            {"condition": f"!{choice_ids[0]}", "risk": "HIGH_RISK"},
            {"condition": "default", "risk": "MEDIUM_RISK"},
        ],
    }


def small_lens() -> Json:
    """Two pillars with two questions each; the check finds nothing in it."""
    return {
        "schemaVersion": "2021-11-01",
        "name": "Small lens",
        "description": "A lens for tests.",
        "pillars": [
            {
                "id": "pillar_one",
                "name": "Pillar one",
                "questions": [question("question_a"), question("question_b")],
            },
            {
                "id": "pillar_two",
                "name": "Pillar two",
                "questions": [question("question_c"), question("question_d")],
            },
        ],
    }


def changed(value: Json, pointer: str, new: object) -> Json:
    """A copy with another value at a pointer; "-" as the last step appends to a list, GONE removes."""
    result = copy.deepcopy(value)
    *way, last = pointer.lstrip("/").split("/")
    parent: Any = result
    for step in way:
        parent = parent[int(step)] if isinstance(parent, list) else parent[step]
    if isinstance(parent, list) and last == "-":
        parent.append(new)
    elif new is GONE:
        del parent[int(last) if isinstance(parent, list) else last]
    else:
        parent[int(last) if isinstance(parent, list) else last] = new
    return result


FULL_CHOICE: Json = choice("first") | {
    "additionalResources": [
        {
            "type": "HELPFUL_RESOURCE",
            "content": [{"displayText": "A", "url": "http://a"}, {"displayText": "B"}],
        },
        {
            "type": "IMPROVEMENT_PLAN",
            "content": [{"displayText": "C"}, {"displayText": "D", "url": "ftp://d"}],
        },
    ],
    "extensions": {
        "practice": "ONE01-BP01",
        "summary": "in short",
        "level": "LOW",
        "effort": "M",
        "services": ["Amazon S3", "AWS IAM"],
        "related": ["ONE01-BP02"],
        "why": "Because.",
        "signs": ["It smokes."],
        "steps": ["Open.", "Close."],
    },
}


def full_lens() -> Json:
    """The small lens with every optional key in use."""
    value = changed(small_lens(), "/pillars/0/questions/0/choices/0", FULL_CHOICE)
    value = changed(value, "/pillars/0/extensions", {"prefix": "ONE"})
    value = changed(
        value,
        "/pillars/0/questions/0/extensions",
        {"number": "ONE 1", "shortTitle": "First things", "area": "Start"},
    )
    ours = {"alias": "small", "version": "1.2", "source": "Made for tests.", "levels": "ours"}
    return changed(value, "/extensions", ours)


def grave(checked: CheckedLens) -> list[Finding]:
    """The findings that are more than hints."""
    return [finding for finding in checked.findings if finding.severity is not Severity.HINT]


def as_file(value: object) -> bytes:
    return json.dumps(value, indent=2, ensure_ascii=False).encode()


def make_question(ids: Sequence[str], *rules: tuple[str, str]) -> Question:
    """A question of the domain with choices of these ids and (risk, condition) rules."""
    return Question(
        key="question",
        id="question",
        title="Question",
        choices=tuple(Choice(choice_id, choice_id) for choice_id in ids),
        rules=tuple(RiskRule(Risk(risk), parse(condition)) for risk, condition in rules),
    )
