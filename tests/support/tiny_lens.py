"""The smallest lens file there is, for tests that bring one in."""

from __future__ import annotations

import json
from typing import Any


def tiny_lens(practice: str = "Done well", **changes: Any) -> dict[str, Any]:
    """One pillar, one question, one practice of the title `practice`; `changes` are keys of the lens.

    As it is, nothing is to be remarked on it.
    """
    choice = {
        "id": "done",
        "title": practice,
        "helpfulResource": {"displayText": "Help", "url": "https://example.org/help"},
        "improvementPlan": {"displayText": "Do it.", "url": "https://example.org/plan"},
    }
    none = {"id": "done_no", "title": "None of these"}
    question = {
        "id": "how",
        "title": "How?",
        "description": "Asks how.",
        "helpfulResource": {"displayText": "Help", "url": "https://example.org/question"},
        "choices": [choice, none],
        "riskRules": [
            {"condition": "done", "risk": "NO_RISK"},
            {"condition": "default", "risk": "HIGH_RISK"},
        ],
    }
    lens = {
        "schemaVersion": "2021-11-01",
        "name": "Tiny lens",
        "description": "For tests",
        "pillars": [{"id": "only", "name": "Only pillar", "questions": [question]}],
    }
    return lens | changes


def tiny_file(practice: str = "Done well", **changes: Any) -> bytes:
    """The same as the bytes of a file with a line per value."""
    return json.dumps(tiny_lens(practice, **changes), indent=2).encode()
