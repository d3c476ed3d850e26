"""How workloads stand, in short: written with every change, read by the ten thousand.

The reading goes past SQLAlchemy's rows, because a screen waits for it: ten thousand workloads in some 40 ms.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection
from sqlmodel import Session, col, delete

from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry, RiskMove
from wa_desktop.domain.standing import FORMAT, LensStanding, MilestoneStanding, Standing
from wa_desktop.storage.tables import LensStandingRow, MilestoneStandingRow, StandingRow, WorkloadRow

_ENTRIES = """
    SELECT w.id, w.name, w.client, w.environment, w.archived, w.template, w.review_owner, w.industry_type,
        w.industry, w.tags, w.cadence, w.next_review, w.change_note, w.changed_at, w.created_at, w.updated_at,
        s.stamp IS w.updated_at AND s.format IS {format}, coalesce(s.milestones, 0), s.last_milestone
    FROM workload AS w LEFT JOIN standing AS s ON s.workload_id = w.id
    WHERE w.template = ? ORDER BY w.updated_at DESC, w.name
""".replace("{format}", str(FORMAT))

_LETTERS = "SELECT workload_id, lens_id, risks, gaps FROM lens_standing ORDER BY workload_id, position"

_STALE = """
    SELECT w.id FROM workload AS w LEFT JOIN standing AS s ON s.workload_id = w.id
    WHERE s.stamp IS NOT w.updated_at OR s.format IS NOT {format} ORDER BY w.updated_at DESC
""".replace("{format}", str(FORMAT))

_MILESTONES = "SELECT workload_id, number, lens_id, recorded_at, risks FROM milestone_standing"

_MOST_NAMES = 500
"""How many ids one question to SQLite names."""


def put_standing(session: Session, workload_id: str, stamp: datetime, standing: Standing) -> None:
    """Write how a workload stands in the state of `stamp`."""
    kept = [lens.lens_id for lens in standing.lenses]
    session.execute(
        delete(LensStandingRow).where(
            col(LensStandingRow.workload_id) == workload_id, col(LensStandingRow.lens_id).not_in(kept)
        )
    )
    for position, lens in enumerate(standing.lenses):
        session.merge(
            LensStandingRow(
                workload_id=workload_id,
                lens_id=lens.lens_id,
                position=position,
                risks=lens.risks,
                gaps=lens.gaps,
            )
        )
    session.merge(
        StandingRow(
            workload_id=workload_id,
            stamp=stamp,
            format=FORMAT,
            milestones=standing.milestones,
            last_milestone=standing.last_milestone,
        )
    )


def restamp(session: Session, workload_id: str, stamp: datetime) -> None:
    """Let a standing that is right count for the workload's next state too: what changes does not move any risk."""
    row = session.get(StandingRow, workload_id)
    workload = session.get(WorkloadRow, workload_id)
    if row and workload and row.stamp == workload.updated_at:
        row.stamp = stamp


def put_milestone_standings(
    session: Session, workload_id: str, milestones: Iterable[MilestoneStanding]
) -> None:
    """Write the risks of milestones."""
    for milestone in milestones:
        for lens_id, risks in milestone.risks.items():
            session.merge(
                MilestoneStandingRow(
                    workload_id=workload_id,
                    number=milestone.number,
                    lens_id=lens_id,
                    recorded_at=milestone.recorded_at,
                    risks=risks,
                )
            )


def read_entries(connection: Connection, *, templates: bool) -> list[PortfolioEntry]:
    """All workloads, or all templates, the last changed first."""
    letters: dict[str, list[LensStanding]] = {}
    for workload_id, lens_id, risks, gaps in _rows(connection, _LETTERS):
        letters.setdefault(workload_id, []).append(LensStanding(lens_id, risks, gaps))
    return [
        PortfolioEntry._make(
            (
                *row[:4],
                bool(row[4]),
                bool(row[5]),
                *row[6:16],
                tuple(letters.get(row[0], ())) if row[16] else None,
                *row[17:],
            )
        )
        for row in _rows(connection, _ENTRIES, (templates,))
    ]


def stale_ids(connection: Connection) -> list[str]:
    """The workloads whose letters are missing or those of an earlier state, the last changed first."""
    return [workload_id for (workload_id,) in _rows(connection, _STALE)]


def read_milestones(connection: Connection, workload_ids: Collection[str] | None) -> list[MilestoneRisks]:
    """The risks of the milestones of these workloads, or of all, by workload, number and lens."""
    order = " ORDER BY workload_id, number, lens_id"
    if workload_ids is None:
        return [MilestoneRisks(*row) for row in _rows(connection, _MILESTONES + order)]
    ids = sorted(set(workload_ids))
    found: list[MilestoneRisks] = []
    for start in range(0, len(ids), _MOST_NAMES):
        part = ids[start : start + _MOST_NAMES]
        places = ", ".join("?" * len(part))
        query = f"{_MILESTONES} WHERE workload_id IN ({places}){order}"
        found += [MilestoneRisks(*row) for row in _rows(connection, query, part)]
    return found


def read_risk_moves(connection: Connection, since: datetime) -> list[RiskMove]:
    """The questions whose risk became another one since then, oldest first."""
    query = (
        "SELECT workload_id, at, question, risk_before, risk_after FROM history "
        "WHERE at >= ? AND risk_before IS NOT risk_after ORDER BY number"
    )
    moment = since.astimezone(UTC).replace(tzinfo=None)
    return [RiskMove(*row) for row in _rows(connection, query, (f"{moment:%Y-%m-%d %H:%M:%S.%f}",))]


def _rows(connection: Connection, query: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Plain tuples from the driver, past the layers that would cost more than the reading."""
    raw = connection.connection.driver_connection
    return raw.execute(query, tuple(values)).fetchall()  # type: ignore[no-any-return, union-attr] # the driver has no types
