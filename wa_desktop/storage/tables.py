"""The tables of a workspace file; rows never leave this package.

The migrations create the tables; a test holds these classes against what they create.
"""

from __future__ import annotations

import zlib
from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
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


class PackedText(TypeDecorator[str]):
    """A long text, compressed (zlib); texts that older versions stored as they are read as well.

    The column is one of text, since it was one before; SQLite keeps bytes there too. ValueError for what is no text
    of ours or unpacks to more than MOST bytes.
    """

    impl = Text
    cache_ok = True

    MOST = 256_000_000

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002 SQLAlchemy's signature
        """Pack."""
        return None if value is None else zlib.compress(value.encode(), 6)

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002 SQLAlchemy's signature
        """Unpack."""
        if value is None or isinstance(value, str):
            return value
        unpacking = zlib.decompressobj()
        try:
            unpacked = unpacking.decompress(value, self.MOST)
        except zlib.error as error:
            raise ValueError("the text cannot be unpacked") from error
        if not unpacking.eof or unpacking.unused_data:
            raise ValueError("the text is cut off, or something follows it")
        return unpacked.decode()


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
    notes: str = Field(default="", sa_column=Column(String, nullable=False, server_default=""))
    minor: bool = Field(default=False, sa_column=Column(Boolean, nullable=False, server_default=text("0")))


class DraftRow(SQLModel, table=True):
    """A lens that is being written, as its JSON text after the last step."""

    __tablename__: ClassVar[Any] = "draft"

    id: str = Field(primary_key=True)
    name: str
    alias: str
    base: str
    created_at: datetime = Field(sa_column=Column(Moment, nullable=False))
    changed_at: datetime = Field(sa_column=Column(Moment, nullable=False))
    content: str = Field(sa_column=Column(Text, nullable=False))


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
    cadence: int = Field(sa_column=Column(Integer, nullable=False, server_default=text("3")))
    next_review: date | None = None
    change_note: str = Field(sa_column=Column(String, nullable=False, server_default=""))
    changed_at: datetime | None = Field(default=None, sa_column=Column(Moment, nullable=True))
    template: bool = Field(sa_column=Column(Boolean, nullable=False, server_default=text("0")))
    report_headline: str = Field(sa_column=Column(String, nullable=False, server_default=""))
    report_summary: str = Field(sa_column=Column(String, nullable=False, server_default=""))
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
    content: str = Field(sa_column=Column(PackedText, nullable=False))
    automatic: bool = Field(
        default=False, sa_column=Column(Boolean, nullable=False, server_default=text("0"))
    )


class MilestoneStandingRow(SQLModel, table=True):
    """The risks of a milestone along one lens, as `domain.standing` writes them: what trends are drawn from."""

    __tablename__: ClassVar[Any] = "milestone_standing"

    workload_id: str = Field(
        sa_column=Column(ForeignKey("workload.id", ondelete="CASCADE"), primary_key=True)
    )
    number: int = Field(primary_key=True)
    lens_id: int = Field(primary_key=True)
    recorded_at: datetime = Field(sa_column=Column(Moment, nullable=False))
    risks: str


class StandingRow(SQLModel, table=True):
    """How many milestones a workload has, when the last was saved, and for which state its letters were made.

    `stamp` is the workload's `updated_at`, `format` is `standing.FORMAT` when they were made.
    """

    __tablename__: ClassVar[Any] = "standing"

    workload_id: str = Field(
        sa_column=Column(ForeignKey("workload.id", ondelete="CASCADE"), primary_key=True)
    )
    stamp: datetime = Field(sa_column=Column(Moment, nullable=False))
    format: int
    milestones: int
    last_milestone: datetime | None = Field(default=None, sa_column=Column(Moment, nullable=True))


class LensStandingRow(SQLModel, table=True):
    """How a workload stands along one lens, as `domain.standing` writes it; maintained with every answer."""

    __tablename__: ClassVar[Any] = "lens_standing"

    workload_id: str = Field(
        sa_column=Column(ForeignKey("workload.id", ondelete="CASCADE"), primary_key=True)
    )
    lens_id: int = Field(primary_key=True)
    position: int
    risks: str
    gaps: str


class HistoryRow(SQLModel, table=True):
    """What changed, as `domain.history` writes it; triggers let nothing be changed or removed.

    `content` goes when its workload is deleted; the digests stay so that the chain still closes.
    """

    __tablename__: ClassVar[Any] = "history"

    number: int = Field(primary_key=True)
    workload_id: str
    at: datetime = Field(sa_column=Column(Moment, nullable=False))
    question: str
    risk_before: str | None = None
    risk_after: str | None = None
    content: str | None = Field(default=None, sa_column=Column(Text, nullable=True))
    digest: str
    chain: str


class SavedFilterRow(SQLModel, table=True):
    """A way to look at the portfolio that somebody gave a name; `record` is what it picks by."""

    __tablename__: ClassVar[Any] = "saved_filter"

    name: str = Field(primary_key=True)
    record: dict[str, Any] = _json()


class ThemeRow(SQLModel, table=True):
    """A consultancy's look, as `domain.editions_record` writes it; its files lie beside, empty where there is none."""

    __tablename__: ClassVar[Any] = "theme"

    name: str = Field(primary_key=True)
    record: dict[str, Any] = _json()
    logo: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    docx_template: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    pptx_template: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class ReportChoiceRow(SQLModel, table=True):
    """What is remembered for a client's reports; `client` as names are compared, empty where there is none."""

    __tablename__: ClassVar[Any] = "report_choice"

    client: str = Field(primary_key=True)
    record: dict[str, Any] = _json()


class DocumentControlRow(SQLModel, table=True):
    """What stands on the control page of a workload's documents; goes with the workload."""

    __tablename__: ClassVar[Any] = "document_control"

    workload_id: str = Field(
        sa_column=Column(ForeignKey("workload.id", ondelete="CASCADE"), primary_key=True)
    )
    record: dict[str, Any] = _json()


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
