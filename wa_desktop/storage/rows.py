"""Rows to domain values and back; what no version of ours has written raises ValueError or its kin."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import Any

from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.lens import LensVersion
from wa_desktop.domain.record import LISTS
from wa_desktop.domain.workload import Environment, ImprovementStatus, Workload, comparable
from wa_desktop.storage.tables import LensRow, WorkloadRow


def moment(value: datetime | None) -> datetime:
    """A time that a stored row cannot be without; ValueError if it is missing."""
    if value is None:
        raise ValueError("a workload is saved with its times")
    return value


def lens_version(row: LensRow) -> LensVersion:
    """What a list of lenses shows of a row."""
    return LensVersion(
        row.id or 0,
        row.alias,
        row.version,
        row.name,
        row.origin,
        row.digest,
        row.added_at,
        row.notes,
        row.minor,
    )


def lens_row(lens: LensVersion, content: str) -> LensRow:
    """A new version of a lens as it is stored; the file gives it its id."""
    return LensRow(
        alias=lens.alias,
        version=lens.version,
        name=lens.name,
        origin=lens.origin,
        digest=lens.digest,
        content=content,
        added_at=lens.added_at,
        notes=lens.notes,
        minor=lens.minor,
    )


def workload_row(workload: Workload) -> WorkloadRow:
    """A workload as it is stored."""
    return WorkloadRow(
        id=workload.id,
        name=workload.name,
        comparable_name=comparable(workload.name),
        description=workload.description,
        environment=workload.environment.value,
        review_owner=workload.review_owner,
        client=workload.client,
        aws_regions=list(workload.aws_regions),
        non_aws_regions=list(workload.non_aws_regions),
        account_ids=list(workload.account_ids),
        application=workload.application,
        architectural_design=workload.architectural_design,
        industry_type=workload.industry_type,
        industry=workload.industry,
        pillar_priorities=list(workload.pillar_priorities),
        business_priorities=list(workload.business_priorities),
        notes=workload.notes,
        improvement_status=workload.improvement_status.value,
        tags=[[key, value] for key, value in workload.tags],
        archived=workload.archived,
        not_applicable_counts_as_in_place=workload.not_applicable_counts_as_in_place,
        effort_days=list(workload.effort_days),
        cadence=workload.cadence.value,
        next_review=workload.next_review,
        change_note=workload.change_note,
        changed_at=workload.changed_at,
        template=workload.template,
        report_headline=workload.report_headline,
        report_summary=workload.report_summary,
        created_at=moment(workload.created_at),
        updated_at=moment(workload.updated_at),
    )


WORKLOAD_FIELDS = tuple(item.name for item in fields(Workload))
"""The columns that make a workload, in the order of its fields."""


def workload_of(row: WorkloadRow) -> Workload:
    """A stored workload."""
    return workload_from([getattr(row, name) for name in WORKLOAD_FIELDS])


def workload_from(values: Iterable[Any]) -> Workload:
    """A stored workload by the values of WORKLOAD_FIELDS, in their order: quicker than by whole rows."""
    given = dict(zip(WORKLOAD_FIELDS, values, strict=True))
    for name in LISTS:
        given[name] = tuple(given[name])
    given["tags"] = tuple((key, value) for key, value in given["tags"])
    given["cadence"] = Cadence(given["cadence"])
    given["environment"] = Environment(given["environment"])
    given["improvement_status"] = ImprovementStatus(given["improvement_status"])
    return Workload(**given)
