"""Workloads of a portfolio as far as their next review is concerned."""

from __future__ import annotations

import uuid
from datetime import date

from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.portfolio import PortfolioEntry

TODAY = date(2026, 12, 1)


def entry(
    name: str = "Order processing",
    *,
    client: str = "",
    created: date = date(2026, 1, 5),
    reviewed: date | None = None,
    cadence: Cadence = Cadence.QUARTERLY,
    set_day: date | None = None,
    changed: date | None = None,
    note: str = "new region",
    archived: bool = False,
    template: bool = False,
) -> PortfolioEntry:
    """A workload; what happened to it happened at noon."""
    return PortfolioEntry(
        id=uuid.uuid5(uuid.NAMESPACE_OID, ascii(name)).hex,
        name=name,
        client=client,
        environment_text="PRODUCTION",
        archived=archived,
        template=template,
        review_owner="Ada Lovelace",
        industry_type="",
        industry="",
        tags_text="[]",
        cadence_months=cadence.value,
        next_review_text=set_day.isoformat() if set_day else None,
        change_note=note if changed else "",
        changed_text=_noon(changed) if changed else None,
        created_text=_noon(created),
        updated_text=_noon(created),
        standing=None,
        milestones=1 if reviewed else 0,
        last_milestone_text=_noon(reviewed) if reviewed else None,
    )


def _noon(day: date) -> str:
    return f"{day.isoformat()}T12:00:00"
