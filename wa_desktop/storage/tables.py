"""The tables of a workspace file; rows never leave this package.

The migrations create the tables; a test holds these classes against what they create.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    LargeBinary,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlmodel import Field, SQLModel


class Moment(TypeDecorator[datetime]):
    """A time in UTC, stored as ISO 8601 text without an offset, so that it sorts as text."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 SQLAlchemy's signature
        """Drop the offset after turning to UTC."""
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 SQLAlchemy's signature
        """Say again that it is UTC."""
        return value.replace(tzinfo=UTC) if value else None


def _json(server_default: str | None = None) -> Any:
    return Field(sa_column=Column(JSON, nullable=False, server_default=server_default))


class LensRow(SQLModel, table=True):
    """A version of a lens, with its whole content, so that an old review never changes."""

    __tablename__: ClassVar[Any] = "lens"
    __table_args__ = (UniqueConstraint("alias", "digest"),)

    id: int | None = Field(default=None, primary_key=True)
    alias: str
    version: str
    name: str
    origin: str
    digest: str
    content: str = Field(sa_column=Column(Text, nullable=False))
    added_at: datetime = Field(sa_column=Column(Moment, nullable=False))


class WorkloadRow(SQLModel, table=True):
    """A workload; lists are JSON arrays."""

    __tablename__: ClassVar[Any] = "workload"

    id: str = Field(primary_key=True)
    name: str
    comparable_name: str = Field(unique=True)
    description: str
    environment: str
    review_owner: str
    client: str
    aws_regions: list[str] = _json()
    non_aws_regions: list[str] = _json()
    account_ids: list[str] = _json()
    application: str
    architectural_design: str
    industry_type: str
    industry: str
    pillar_priorities: list[str] = _json()
    business_priorities: list[str] = _json("[]")
    notes: str
    improvement_status: str
    tags: list[list[str]] = _json()
    archived: bool
    not_applicable_counts_as_in_place: bool
    effort_days: list[float] = _json("[1.0, 3.0, 8.0]")
    created_at: datetime = Field(sa_column=Column(Moment, nullable=False))
    updated_at: datetime = Field(sa_column=Column(Moment, nullable=False))


class ReviewRow(SQLModel, table=True):
    """A lens version that a workload is reviewed along."""

    __tablename__: ClassVar[Any] = "review"

    workload_id: str = Field(
        sa_column=Column(ForeignKey("workload.id", ondelete="CASCADE"), primary_key=True)
    )
    lens_id: int = Field(sa_column=Column(ForeignKey("lens.id"), primary_key=True))
    position: int
    notes: dict[str, Any] = _json("{}")


class AnswerRow(SQLModel, table=True):
    """What was said of a question, as `domain.record` writes it."""

    __tablename__: ClassVar[Any] = "answer"

    workload_id: str = Field(
        sa_column=Column(ForeignKey("workload.id", ondelete="CASCADE"), primary_key=True)
    )
    lens_id: int = Field(sa_column=Column(ForeignKey("lens.id"), primary_key=True))
    question: str = Field(primary_key=True)
    record: dict[str, Any] = _json()
    updated_at: datetime = Field(sa_column=Column(Moment, nullable=False))


class MilestoneRow(SQLModel, table=True):
    """A frozen state; triggers refuse any change of it."""

    __tablename__: ClassVar[Any] = "milestone"
    __table_args__ = (UniqueConstraint("workload_id", "comparable_name"),)

    workload_id: str = Field(
        sa_column=Column(ForeignKey("workload.id", ondelete="CASCADE"), primary_key=True)
    )
    number: int = Field(primary_key=True)
    name: str
    comparable_name: str
    note: str
    recorded_at: datetime = Field(sa_column=Column(Moment, nullable=False))
    digest: str
    content: str = Field(sa_column=Column(Text, nullable=False))


class WorkshopRow(SQLModel, table=True):
    """A workshop on a workload, as `domain.workshop_record` writes it."""

    __tablename__: ClassVar[Any] = "workshop"

    workload_id: str = Field(
        sa_column=Column(ForeignKey("workload.id", ondelete="CASCADE"), primary_key=True)
    )
    id: str = Field(primary_key=True)
    record: dict[str, Any] = _json()


class ActionRow(SQLModel, table=True):
    """An action of a workload's improvement plan, as `domain.plan_record` writes it."""

    __tablename__: ClassVar[Any] = "action"

    workload_id: str = Field(
        sa_column=Column(ForeignKey("workload.id", ondelete="CASCADE"), primary_key=True)
    )
    id: str = Field(primary_key=True)
    record: dict[str, Any] = _json()


class DecisionRow(SQLModel, table=True):
    """A decision on a workload, as `domain.plan_record` writes it."""

    __tablename__: ClassVar[Any] = "decision"

    workload_id: str = Field(
        sa_column=Column(ForeignKey("workload.id", ondelete="CASCADE"), primary_key=True)
    )
    id: str = Field(primary_key=True)
    record: dict[str, Any] = _json()


class AttachmentRow(SQLModel, table=True):
    """A file given as evidence; the same content is kept once per workload, and goes with it."""

    __tablename__: ClassVar[Any] = "attachment"

    workload_id: str = Field(
        sa_column=Column(ForeignKey("workload.id", ondelete="CASCADE"), primary_key=True)
    )
    digest: str = Field(primary_key=True)
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
