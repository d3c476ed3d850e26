"""Lens values to write at: a small sound one with two pillars, and one whose every part has something wrong."""

from __future__ import annotations

from typing import Any


def choice(choice_id: str, title: str) -> dict[str, Any]:
    """A practice on which nothing is to be remarked."""
    return {
        "id": choice_id,
        "title": title,
        "helpfulResource": {"displayText": "Help", "url": "https://example.org/help"},
        "improvementPlan": {"displayText": "Do it.", "url": "https://example.org/plan"},
    }


def question(question_id: str, title: str, *choices: str) -> dict[str, Any]:
    """A question with these practices, None of these, and the standard rules."""
    ids = [f"{question_id}_{number}" for number in range(1, len(choices) + 1)]
    middle = [{"condition": " || ".join(ids), "risk": "MEDIUM_RISK"}] if len(ids) > 1 else []
    return {
        "id": question_id,
        "title": title,
        "description": "Asks for it.",
        "helpfulResource": {"displayText": "Help", "url": "https://example.org/question"},
        "choices": [
            *(choice(one, name) for one, name in zip(ids, choices, strict=True)),
            {"id": f"{question_id}_no", "title": "None of these"},
        ],
        "riskRules": [
            {"condition": " && ".join(ids), "risk": "NO_RISK"},
            *middle,
            {"condition": "default", "risk": "HIGH_RISK"},
        ],
    }


def two_pillars() -> dict[str, Any]:
    """Backups and access: two pillars, three questions, nothing to remark."""
    return {
        "schemaVersion": "2021-11-01",
        "name": "Our lens",
        "description": "What we ask of every team.",
        "pillars": [
            {
                "id": "reliability",
                "name": "Reliability",
                "questions": [
                    question(
                        "backup", "How do you back up data?", "Backups are taken", "Restores are tested"
                    ),
                    question("deploy", "How do you deploy?", "Deployments are automatic"),
                ],
            },
            {
                "id": "safety",
                "name": "Safety",
                "questions": [
                    question("access", "Who has access?", "Access is reviewed", "Keys are short-lived")
                ],
            },
        ],
    }
