"""Pieces that many of the JSON objects of a review have."""

from __future__ import annotations

from datetime import date, datetime

from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.ids import Ids
from wa_desktop.report.links import Link

Json = dict[str, object]


def counts_shape(counts: RiskCounts) -> Json:
    """Questions by AWS's word for their risk; all six, so that they add up."""
    return {
        "UNANSWERED": counts.unanswered,
        "HIGH": counts.high,
        "MEDIUM": counts.medium,
        "NONE": counts.none,
        "NOT_APPLICABLE": counts.not_applicable,
        "NO_RULE_MATCHED": counts.no_rule_matched,
    }


def ids_shape(ids: Ids) -> Json:
    """A practice, or with an empty ChoiceId a whole question."""
    return {
        "LensAlias": ids.lens,
        "PillarId": ids.pillar,
        "QuestionId": ids.question,
        "ChoiceId": ids.practice,
    }


def question_ids_shape(ids: Ids) -> Json:
    """A question."""
    return {"LensAlias": ids.lens, "PillarId": ids.pillar, "QuestionId": ids.question}


def link_shape(link: Link | None) -> str | None:
    """An address that may be followed, else null."""
    return link.url or None if link else None


def day(value: date | None) -> str | None:
    """A day in ISO 8601."""
    return value.isoformat() if value else None


def moment(value: datetime | None) -> str | None:
    """A moment in ISO 8601, with its offset where it has one."""
    return value.isoformat() if value else None
