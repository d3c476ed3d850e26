"""A workbook to begin a lens with: every column of the format, and one worked example to write over."""

from __future__ import annotations

from wa_desktop.studio.sheets.grid import Json
from wa_desktop.studio.sheets.workbook_file import xlsx_bytes


def template_bytes() -> bytes:
    """The whole workbook."""
    return xlsx_bytes(example(), all_columns=True)


def example() -> Json:
    """A small lens that the check finds nothing in: one pillar, two questions."""
    return {
        "schemaVersion": "2021-11-01",
        "name": "Example lens",
        "description": "Two questions that show how a lens is written. Write over them.",
        "pillars": [
            {
                "id": "operationalExcellence",
                "name": "Operational Excellence",
                "questions": [_changes(), _documents()],
            }
        ],
    }


def _changes() -> Json:
    return {
        "id": "changes",
        "title": "How do changes reach production?",
        "description": "Most outages follow a change. The question is how many hands and how much luck one needs.",
        "helpfulResource": {
            "displayText": "Chapter on deployment of our handbook",
            "url": "https://example.com/handbook/deployment",
        },
        "choices": [
            _choice(
                "changes_pipeline",
                "Every change goes through a pipeline",
                "The same steps build, test and deploy each change; nobody deploys by hand.",
                "Set up a pipeline for the part that changes most, then move the others over one by one.",
            ),
            _choice(
                "changes_review",
                "A second person reviews each change",
                "A change is read by somebody else before it is merged.",
                "Protect the main branch, and name two reviewers for each part of the code.",
            ),
            _choice(
                "changes_undo",
                "A change can be undone within minutes",
                "The version before can be brought back without building it again.",
                "Keep the last three builds, and practice going back to one of them.",
            ),
            {"id": "changes_no", "title": "None of these"},
        ],
        "riskRules": [
            {"condition": "changes_pipeline && changes_review && changes_undo", "risk": "NO_RISK"},
            {"condition": "changes_pipeline && changes_undo", "risk": "MEDIUM_RISK"},
            {"condition": "default", "risk": "HIGH_RISK"},
        ],
    }


def _documents() -> Json:
    return {
        "id": "documents",
        "title": "What can somebody who is new find written down?",
        "choices": [
            _choice(
                "documents_runbook",
                "There is a runbook for each alarm",
                "Whoever is woken up finds what to look at first.",
                "Write a page for the three alarms that came most often last quarter.",
            ),
            {"id": "documents_no", "title": "None of these"},
        ],
        "riskRules": [
            {"condition": "documents_runbook", "risk": "NO_RISK"},
            {"condition": "default", "risk": "MEDIUM_RISK"},
        ],
    }


def _choice(choice_id: str, title: str, helpful: str, improvement: str) -> Json:
    return {
        "id": choice_id,
        "title": title,
        "helpfulResource": {"displayText": helpful, "url": "https://example.com/handbook"},
        "improvementPlan": {"displayText": improvement, "url": "https://example.com/handbook"},
    }
