"""The workload's own description as lines of a report; what was left empty gives no line."""

from __future__ import annotations

from datetime import date

from wa_desktop.domain.errors import Message
from wa_desktop.domain.improvement import improvement_status
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import ImprovementStatus, Snapshot
from wa_desktop.report import words
from wa_desktop.report.links import Link, link_to
from wa_desktop.report.records import Fact
from wa_desktop.report.words import Say


def facts_of(snapshot: Snapshot, ratings: Ratings, today: date, say: Say) -> tuple[Fact, ...]:
    """Every filled field of the workload, in the order of the WA Tool's own report.

    The improvement status is the one a person has set, else what follows from answers and plan on the day `today`.
    """
    workload = snapshot.workload
    separator = say(words.SEMICOLON)
    lines: list[tuple[Message, str, Link | None]] = [
        (words.FACT_CLIENT, workload.client, None),
        (words.FACT_DESCRIPTION, workload.description, None),
        (words.REVIEW_OWNER, workload.review_owner, None),
        (words.FACT_INDUSTRY_TYPE, workload.industry_type, None),
        (words.FACT_INDUSTRY, workload.industry, None),
        (words.FACT_ENVIRONMENT, say(words.ENVIRONMENT_WORDS[workload.environment]), None),
        (words.FACT_REGIONS, ", ".join(workload.aws_regions), None),
        (words.FACT_OTHER_REGIONS, separator.join(workload.non_aws_regions), None),
        (words.FACT_ACCOUNTS, ", ".join(workload.account_ids), None),
        (words.FACT_DESIGN, workload.architectural_design, link_to(workload.architectural_design)),
        (words.FACT_APPLICATION, workload.application, None),
        (words.FACT_PRIORITIES, separator.join(_priorities(snapshot)), None),
        (words.FACT_STATUS, _status(improvement_status(snapshot, ratings, today), say), None),
        (words.FACT_TAGS, separator.join(f"{key}: {value}" for key, value in workload.tags), None),
    ]
    return tuple(Fact(say(label), value, link) for label, value, link in lines if value)


def _priorities(snapshot: Snapshot) -> list[str]:
    names = {pillar.id: pillar.name for review in snapshot.reviews for pillar in review.lens.pillars}
    return [
        f"{rank}. {names.get(pillar_id, pillar_id)}"
        for rank, pillar_id in enumerate(snapshot.workload.pillar_priorities, 1)
    ]


def _status(status: ImprovementStatus, say: Say) -> str:
    return "" if status == ImprovementStatus.NOT_APPLICABLE else say(words.STATUS_WORDS[status])
