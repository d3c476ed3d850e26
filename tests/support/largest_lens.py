"""Lens files as large as AWS takes them: as people fill them, with every count at its limit, and full of findings."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import count, cycle, islice
from string import ascii_letters, digits

from tests.support.lens_values import Json
from wa_desktop.lensfile.limits import (
    MAX_CHOICES,
    MAX_FILE_SIZE,
    MAX_PILLARS,
    MAX_QUESTIONS,
    MAX_RESOURCES,
)

_ADVICE = (
    "Keep a written runbook for every alarm, name its owner, and rehearse it twice a year with the people who"
    " will be on call when it counts."
)


def published_lens() -> bytes:
    """200 questions of eight choices each, with texts as long as there is room for."""
    lens = _lens(lambda number: _question(number, _roomy_choices(7)))
    return _filled(lens)


def crowded_lens() -> bytes:
    """Every count at its limit: 200 questions of 15 choices, rules that name all of them, and short texts.

    Additional resources, five of each type for a choice, stand wherever there is room for them.
    """
    ids = _short_ids()
    lens = _lens(lambda number: _question(number, _short_choices(list(islice(ids, MAX_CHOICES - 1)))))
    room = MAX_FILE_SIZE - len(_compact(lens)) - 2_000
    own = len(_compact(_blocks())) + len('"additionalResources":,')
    for choice in islice(_practices(lens), room // own):
        choice["additionalResources"] = _blocks()
    return _filled(lens)


def faulty_lens() -> bytes:
    """The crowded lens with a finding in every choice and rule, and a key that stands twice."""
    lens = json.loads(crowded_lens())
    for choice in _practices(lens):
        choice["title"] = choice["title"].replace("r", "ř", 1)
        choice["improvementPlan"]["url"] = "ftp://a"
    for question in _questions(lens):
        question["riskRules"][1]["condition"] = question["riskRules"][0]["condition"]
    text = json.dumps(lens, ensure_ascii=False, indent=1)
    return text.replace('"pillars"', '"name": "Twice",\n "pillars"', 1).encode()


def many_lenses(number: int) -> list[bytes]:
    """So many different lenses of the largest size."""
    data = published_lens()
    return [data.replace(b'"Largest lens"', f'"Large lens {at:02}"'.encode()) for at in range(number)]


def _lens(question: Callable[[int], Json]) -> Json:
    numbers = count(1)
    return {
        "schemaVersion": "2021-11-01",
        "name": "Largest lens",
        "description": "Why it is asked.",
        "pillars": [
            {
                "id": f"pillar_{pillar}",
                "name": f"Pillar {pillar}",
                "questions": [question(next(numbers)) for _ in range(MAX_QUESTIONS)],
            }
            for pillar in range(1, MAX_PILLARS + 1)
        ],
    }


def _question(number: int, choices: Sequence[Json]) -> Json:
    ids = [choice["id"] for choice in choices]
    half = len(ids) // 2
    some = f"({' && '.join(ids[:half])}) || (!{ids[0]} && ({' || '.join(ids[half:])}))"
    return {
        "id": f"question_{number}",
        "title": f"How do you do what question {number} asks?",
        "description": "Why it is asked.",
        "helpfulResource": {"displayText": "More.", "url": "https://example.com/question"},
        "choices": [*choices, {"id": "none_no", "title": "None of these"}],
        "riskRules": [
            {"condition": " && ".join(ids), "risk": "NO_RISK"},
            {"condition": some, "risk": "MEDIUM_RISK"},
            {"condition": "default", "risk": "HIGH_RISK"},
        ],
    }


def _roomy_choices(practices: int) -> list[Json]:
    return [
        {
            "id": f"choice_{number}",
            "title": f"Practice {number}: {_words(4)}",
            "helpfulResource": {"displayText": _words(5), "url": "https://example.com/help"},
            "improvementPlan": {"displayText": _words(9), "url": "https://example.com/plan"},
        }
        for number in range(1, practices + 1)
    ]


def _short_ids() -> Iterator[str]:
    """3,844 different ids as short as AWS takes them, so that no two questions share a condition."""
    signs = ascii_letters + digits
    return (f"c{one}{other}" for one in signs for other in signs)


def _short_choices(ids: Sequence[str]) -> list[Json]:
    """Choices of few bytes; every second has a helpful resource."""
    choices: list[Json] = [
        {"id": choice_id, "title": f"Practice {choice_id}", "improvementPlan": {"displayText": "Do."}}
        for choice_id in ids
    ]
    for choice in choices[::2]:
        choice["helpfulResource"] = {"displayText": "Read.", "url": "http://a"}
    return choices


def _blocks() -> list[Json]:
    resource = {"displayText": "B", "url": "http://b"}
    return [
        {"type": kind, "content": [dict(resource) for _ in range(MAX_RESOURCES)]}
        for kind in ("HELPFUL_RESOURCE", "IMPROVEMENT_PLAN")
    ]


def _words(number: int) -> str:
    return " ".join(islice(cycle(_ADVICE.split()), number))


def _questions(lens: Json) -> list[Json]:
    return [question for pillar in lens["pillars"] for question in pillar["questions"]]


def _practices(lens: Json) -> list[Json]:
    return [choice for question in _questions(lens) for choice in question["choices"][:-1]]


def _compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _filled(lens: Json) -> bytes:
    """The lens as a file that AWS would just take, its descriptions made longer to that end."""
    free = MAX_FILE_SIZE - len(_compact(lens))
    assert free >= 0, f"{-free} bytes too many"
    for part in (lens, *_questions(lens)):
        more = min(free, 1_000)
        part["description"] += "." * more
        free -= more
    return _compact(lens)
