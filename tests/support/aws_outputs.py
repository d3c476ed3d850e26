"""What the AWS CLI prints of a lens in the tool, in the API's shapes, with titles made up here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

Json = dict[str, Any]


def choice(choice_id: str, title: str = "", description: str = "") -> Json:
    return {
        "ChoiceId": choice_id,
        "Title": title or f"Their {choice_id}",
        "Description": description or f"What they say of {choice_id}.",
    }


def question(question_id: str, choice_ids: Sequence[str] = (), **more: Any) -> Json:
    """A member of AnswerSummaries, and with QuestionDescription an Answer."""
    return {
        "QuestionId": question_id,
        "PillarId": "pillar_one",
        "QuestionTitle": f"Their {question_id}?",
        "Choices": [choice(choice_id) for choice_id in choice_ids],
        "SelectedChoices": [],
        "ChoiceAnswerSummaries": [],
        "IsApplicable": True,
        "Risk": "UNANSWERED",
        **more,
    }


def list_answers(alias: str, *questions: Json) -> Json:
    return {
        "WorkloadId": "0" * 32,
        "LensAlias": alias,
        "LensArn": f"arn:aws:wellarchitected::aws:lens/{alias}",
        "AnswerSummaries": list(questions),
    }


def get_answer(alias: str, one: Json) -> Json:
    return {"WorkloadId": "0" * 32, "LensAlias": alias, "Answer": one}


def get_lens_review(alias: str, version: str, **pillars: str) -> Json:
    summaries = [{"PillarId": key, "PillarName": name, "RiskCounts": {}} for key, name in pillars.items()]
    review = {"LensAlias": alias, "LensVersion": version, "PillarReviewSummaries": summaries}
    return {"WorkloadId": "0" * 32, "LensReview": review}


def printed(*outputs: Any) -> bytes:
    """Outputs one after another, as `>>` gathers them."""
    return "\n".join(json.dumps(output, indent=4) for output in outputs).encode()
