"""Reads a workspace file as it lies there, past the rows: what a check needs to see, damaged or not.

Everything that may be long is read in parts, so that a million entries are never held at once. Values come as SQLite
has them; whether they make sense is for the check to say.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import text
from sqlmodel import Session

from wa_desktop.domain.workload import comparable

MOST_VERDICTS = 100
"""SQLite's own limit for the findings of one integrity check."""


class StoredEntry(NamedTuple):
    """An entry of the history as stored. `content` is whatever lies there; `alive` says that its workload exists."""

    number: int
    workload_id: Any
    at: Any
    question: Any
    risk_before: Any
    risk_after: Any
    content: Any
    digest: Any
    chain: Any
    alive: int


class StoredStanding(NamedTuple):
    """The letters of a workload along one lens, as stored."""

    lens_id: int
    risks: Any
    gaps: Any


class StoredMilestoneRisks(NamedTuple):
    """The letters of a milestone along one lens, as stored."""

    number: int
    lens_id: int
    recorded_at: Any
    risks: Any


_TEXTS = (
    *("id", "name", "comparable_name", "description", "environment", "review_owner", "client", "application"),
    *("architectural_design", "industry_type", "industry", "notes", "improvement_status", "change_note"),
    *("report_headline", "report_summary"),
)
_SWITCHES = ("archived", "template", "not_applicable_counts_as_in_place")
"""Columns of a workload that SQLite would keep anything in; what else there is does not pass its reading."""


def table_names(session: Session) -> list[str]:
    """All tables of ours, by name."""
    found = session.execute(
        text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    )
    return [name for (name,) in found]


def page_faults(session: Session, table: str) -> list[str]:
    """What SQLite finds wrong with the pages and indexes of a table, in its own words; nothing where all is well."""
    quoted = table.replace('"', '""')
    found = session.execute(text(f'PRAGMA integrity_check("{quoted}")'))
    return [str(verdict) for (verdict,) in found if verdict != "ok"][:MOST_VERDICTS]


def broken_links(session: Session, limit: int) -> list[tuple[str, str]]:
    """Tables with rows that belong to something that is not there, and the table of that, once for each row."""
    found = session.execute(
        text('SELECT "table", parent FROM pragma_foreign_key_check LIMIT :limit'), {"limit": limit}
    )
    return [(str(table), str(parent)) for table, parent in found]


def count_history(session: Session, workload_id: str | None = None) -> int:
    """How many entries the history has, of one workload or in all."""
    query = "SELECT count(*) FROM history"
    if workload_id is None:
        return int(session.execute(text(query)).scalar_one())
    return int(
        session.execute(
            text(f"{query} WHERE workload_id = :workload"), {"workload": workload_id}
        ).scalar_one()
    )


def history_rows(session: Session, after: int, limit: int) -> list[StoredEntry]:
    """Entries with numbers above `after`, oldest first."""
    found = session.execute(
        text(
            "SELECT number, workload_id, at, question, risk_before, risk_after, content, digest, chain, "
            "EXISTS (SELECT 1 FROM workload WHERE workload.id = history.workload_id) "
            "FROM history WHERE number > :after ORDER BY number LIMIT :limit"
        ),
        {"after": after, "limit": limit},
    )
    return [StoredEntry(*row) for row in found]


def workload_history(session: Session, workload_id: str, after: int, limit: int) -> list[tuple[int, Any]]:
    """Numbers above `after` and contents of a workload's entries, oldest first."""
    found = session.execute(
        text(
            "SELECT number, content FROM history WHERE workload_id = :workload AND number > :after "
            "ORDER BY number LIMIT :limit"
        ),
        {"workload": workload_id, "after": after, "limit": limit},
    )
    return [(number, content) for number, content in found]


def history_start(session: Session) -> datetime | None:
    """When the first entry of the file was made; None where there is none, or no time in it."""
    found = session.execute(text("SELECT at FROM history ORDER BY number LIMIT 1")).scalar()
    return moment_of(found)


def moment_of(stored: Any) -> datetime | None:
    """A stored time, in UTC; None for what is none."""
    try:
        return datetime.fromisoformat(stored).replace(tzinfo=UTC)
    except (TypeError, ValueError):
        return None


def odd_columns(session: Session, workload_id: str) -> list[str]:
    """The columns of a workload whose values are of a kind that no version of ours writes."""
    columns = ", ".join((*_TEXTS, *_SWITCHES))
    query = text(f"SELECT {columns} FROM workload WHERE id = :workload")  # noqa: S608 names of ours
    row = session.execute(query, {"workload": workload_id}).mappings().first()
    if row is None:
        return []
    odd = [name for name in _TEXTS if not isinstance(row[name], str)]
    if not odd and row["comparable_name"] != comparable(row["name"]):
        odd.append("comparable_name")
    return odd + [name for name in _SWITCHES if row[name] not in (0, 1)]


def misnamed_milestones(session: Session, workload_id: str) -> set[int]:
    """The numbers of the milestones that are kept under another name than they show, so that names could repeat."""
    found = session.execute(
        text("SELECT number, name, comparable_name FROM milestone WHERE workload_id = :workload"),
        {"workload": workload_id},
    )
    return {number for number, name, kept in found if not isinstance(name, str) or kept != comparable(name)}


def milestone_rows(session: Session, workload_id: str) -> list[StoredMilestoneRisks]:
    """The letters of a workload's milestones."""
    found = session.execute(
        text(
            "SELECT number, lens_id, recorded_at, risks FROM milestone_standing WHERE workload_id = :workload"
        ),
        {"workload": workload_id},
    )
    return [StoredMilestoneRisks(*row) for row in found]


def odd_filters(session: Session) -> list[str]:
    """The names of the saved filters that cannot be read."""
    odd = []
    for name, record in session.execute(text("SELECT name, record FROM saved_filter ORDER BY name")):
        try:
            is_readable = isinstance(name, str) and isinstance(json.loads(record), dict)
        except (TypeError, ValueError):
            is_readable = False
        if not is_readable:
            odd.append(str(name))
    return odd


def standing_rows(session: Session, workload_id: str) -> list[StoredStanding]:
    """The letters of a workload, in the order of its lenses."""
    found = session.execute(
        text(
            "SELECT lens_id, risks, gaps FROM lens_standing WHERE workload_id = :workload ORDER BY position"
        ),
        {"workload": workload_id},
    )
    return [StoredStanding(*row) for row in found]


def standing_head(session: Session, workload_id: str) -> tuple[int, int, datetime | None] | None:
    """For which format, how many milestones and which last one letters were made; None where there are none."""
    found = session.execute(
        text("SELECT format, milestones, last_milestone FROM standing WHERE workload_id = :workload"),
        {"workload": workload_id},
    ).first()
    return (found[0], found[1], moment_of(found[2])) if found else None


def forget_standing(session: Session, workload_id: str) -> None:
    """Take the letters of a workload and of its milestones away, so that they are made again."""
    for table in ("lens_standing", "milestone_standing", "standing"):
        session.execute(
            text(f"DELETE FROM {table} WHERE workload_id = :workload"),  # noqa: S608 a name of ours
            {"workload": workload_id},
        )


def attachment_keys(session: Session, after: tuple[str, str], limit: int) -> list[tuple[str, str]]:
    """Workload and digest of kept files, in that order, behind the one named."""
    found: Sequence[Any] = session.execute(
        text(
            "SELECT workload_id, digest FROM attachment WHERE (workload_id, digest) > (:workload, :digest) "
            "ORDER BY workload_id, digest LIMIT :limit"
        ),
        {"workload": after[0], "digest": after[1], "limit": limit},
    ).all()
    return [(str(workload_id), str(digest)) for workload_id, digest in found]
