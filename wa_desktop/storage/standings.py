"""How workloads stand, in short: written with every change, read by the ten thousand.

The reading goes past SQLAlchemy's rows, because a screen waits for it: ten thousand workloads in some 40 ms.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection
from sqlmodel import Session

from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry, RiskMove
from wa_desktop.domain.standing import FORMAT, LensStanding, MilestoneStanding, Standing
from wa_desktop.domain.workload import Environment, WorkloadName
from wa_desktop.storage.tables import MilestoneStandingRow, StandingRow, WorkloadRow
from wa_desktop.system.uncollected import uncollected

_WORKLOADS = """
    SELECT id, name, client, environment, archived, template, review_owner, industry_type, industry, tags, cadence,
        next_review, change_note, changed_at, created_at, updated_at
    FROM workload
"""
_ORDER = "ORDER BY updated_at DESC, name"
_UPDATED = 15
"""Where the row has the time of the last change."""

_STANDINGS = "SELECT workload_id, stamp, format, milestones, last_milestone FROM standing"

_LETTERS = "SELECT workload_id, lens_id, risks, gaps, position FROM lens_standing"

_STALE = """
    SELECT w.id FROM workload AS w LEFT JOIN standing AS s ON s.workload_id = w.id
    WHERE s.stamp IS NOT w.updated_at OR s.format IS NOT {format} ORDER BY w.updated_at DESC
""".replace("{format}", str(FORMAT))

_MILESTONES = "SELECT workload_id, number, lens_id, recorded_at, risks FROM milestone_standing"

_MOVES = """
    SELECT workload_id, at, question, risk_before, risk_after FROM history
    WHERE at >= ? AND risk_before IS NOT risk_after ORDER BY at, number
"""

_MOVES_OF_RECENT = """
    SELECT h.workload_id, h.at, h.question, h.risk_before, h.risk_after
    FROM (
        SELECT DISTINCT workload_id, question FROM history
        WHERE at >= ? AND risk_before IS NOT risk_after AND workload_id >= ? AND workload_id < ?
    ) AS recent
    JOIN history AS h ON h.workload_id = recent.workload_id AND h.question = recent.question
    WHERE h.at >= ? AND h.risk_before IS NOT h.risk_after ORDER BY h.at, h.number
"""

_PUT_LETTERS = """
    INSERT INTO lens_standing (workload_id, lens_id, position, risks, gaps) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (workload_id, lens_id)
    DO UPDATE SET position = excluded.position, risks = excluded.risks, gaps = excluded.gaps
"""

_PUT_STANDING = """
    INSERT INTO standing (workload_id, stamp, format, milestones, last_milestone) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (workload_id)
    DO UPDATE SET stamp = excluded.stamp, format = excluded.format, milestones = excluded.milestones,
        last_milestone = excluded.last_milestone
"""

_MOST_NAMES = 500
"""How many ids one question to SQLite names."""


def put_standing(session: Session, workload_id: str, stamp: datetime, standing: Standing) -> None:
    """Write how a workload stands in the state of `stamp`; by plain SQL, for it comes with every answer."""
    run = session.connection().exec_driver_sql
    marks = ", ".join("?" * len(standing.lenses))
    kept = (lens.lens_id for lens in standing.lenses)
    run(
        f"DELETE FROM lens_standing WHERE workload_id = ? AND lens_id NOT IN ({marks})",  # noqa: S608 question marks
        (workload_id, *kept),
    )
    for position, lens in enumerate(standing.lenses):
        run(_PUT_LETTERS, (workload_id, lens.lens_id, position, lens.risks, lens.gaps))
    last = standing.last_milestone
    run(
        _PUT_STANDING,
        (workload_id, _text(stamp), FORMAT, standing.milestones, _text(last) if last else None),
    )


def _text(moment: datetime) -> str:
    """A time as `tables.Moment` stores it."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"


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


@dataclass(frozen=True)
class Wanted:
    """Which entries are read: of workloads or templates, all, some by their ids, or a part of the whole order.

    `first` and `most` count in the order of the last change.
    """

    templates: bool = False
    ids: tuple[str, ...] | None = None
    first: int = 0
    most: int | None = None

    @property
    def is_all(self) -> bool:
        """Whether every workload is read."""
        return self.ids is None and self.most is None

    def condition(self) -> tuple[str, tuple[Any, ...]]:
        """The end of a query over workloads, and its values."""
        if self.ids is not None:
            marks = ", ".join("?" * len(self.ids))
            return f"WHERE template = ? AND id IN ({marks}) {_ORDER}", (self.templates, *self.ids)
        if self.most is not None:
            return f"WHERE template = ? {_ORDER} LIMIT ? OFFSET ?", (self.templates, self.most, self.first)
        return f"WHERE template = ? {_ORDER}", (self.templates,)


def read_entries(connection: Connection, wanted: Wanted) -> list[PortfolioEntry]:
    """Workloads or templates, the last changed first.

    Three plain readings put together here: for ten thousand rows that is quicker than joins.
    """
    condition, values = wanted.condition()
    among: tuple[str, tuple[Any, ...]] = ("", ())
    if not wanted.is_all:
        among = (f" WHERE workload_id IN (SELECT id FROM workload {condition})", values)  # noqa: S608 our own words
    with uncollected():
        letters = _letters(connection, among)
        heads = {row[0]: row for row in _rows(connection, _STANDINGS + among[0], among[1])}
        _check_moments(row[4] for row in heads.values())
        unknown = ("", None, 0, 0, None)
        entries = []
        rows = _rows(connection, f"{_WORKLOADS} {condition}", values)
        _check_workloads(rows)
        for row in rows:
            _, stamp, made_by, milestones, last = heads.get(row[0], unknown)
            is_fresh = stamp == row[_UPDATED] and made_by == FORMAT
            standing = letters.get(row[0], ()) if is_fresh else None
            said = (*row[:4], bool(row[4]), bool(row[5]), *row[6:], standing, milestones, last)
            entries.append(PortfolioEntry._make(said))
        return entries


_CADENCES = {cadence.value for cadence in Cadence}
_ENVIRONMENTS = {environment.value for environment in Environment}
_RISKS = {None, *(risk.value for risk in Risk)}
_TEXTS = (0, 1, 2, 3, 6, 7, 8, 9, 12, 14, _UPDATED)
_PLACE, _DAY, _TAGS, _CADENCE, _MOMENTS = 3, 11, 9, 10, (13, 14, _UPDATED)


def _check_workloads(rows: Sequence[tuple[Any, ...]]) -> None:
    """ValueError for what no version of ours has written; what is the same in many rows is looked at once."""
    _check_texts(rows, *_TEXTS)
    if not ({row[_CADENCE] for row in rows} <= _CADENCES and {row[_PLACE] for row in rows} <= _ENVIRONMENTS):
        raise ValueError("no such cadence or environment")
    for day in {row[_DAY] for row in rows} - {None}:
        date.fromisoformat(day)
    for tags in {row[_TAGS] for row in rows}:
        for key, value in json.loads(tags):
            if type(key) is not str or type(value) is not str:
                raise ValueError("a tag is two texts")
    for place in _MOMENTS:
        _check_moments(row[place] for row in rows)


def _check_moments(moments: Iterable[str | None]) -> None:
    for moment in moments:
        if moment is not None:
            datetime.fromisoformat(moment)


def _check_texts(rows: Sequence[tuple[Any, ...]], *places: int) -> None:
    for place in places:
        if not {type(row[place]) for row in rows} <= {str}:
            raise ValueError("what should be a text is none")


def read_names(connection: Connection) -> list[WorkloadName]:
    """The names of all workloads and templates, the last changed first."""
    query = "SELECT id, name, client, archived, template FROM workload ORDER BY updated_at DESC, name"
    with uncollected():
        return [
            WorkloadName(workload_id, name, client, bool(archived), bool(template))
            for workload_id, name, client, archived, template in _rows(connection, query)
        ]


def _letters(
    connection: Connection, among: tuple[str, tuple[Any, ...]]
) -> dict[str, tuple[LensStanding, ...]]:
    """The letters of the workloads that a condition leaves, in the order of their lenses."""
    found: dict[str, tuple[LensStanding, ...]] = {}
    places: dict[str, list[tuple[int, LensStanding]]] = {}
    rows = _rows(connection, _LETTERS + among[0], among[1])
    _check_texts(rows, 2, 3)
    for workload_id, lens_id, risks, gaps, position in rows:
        one = LensStanding(lens_id, risks, gaps)
        if workload_id not in found:
            found[workload_id] = (one,)
            if position:
                places[workload_id] = [(position, one)]
        else:
            others = places.get(workload_id) or [(0, found[workload_id][0])]
            places[workload_id] = ordered = sorted([*others, (position, one)], key=lambda pair: pair[0])
            found[workload_id] = tuple(standing for _, standing in ordered)
    return found


def stale_ids(connection: Connection) -> list[str]:
    """The workloads whose letters are missing or those of an earlier state, the last changed first."""
    return [workload_id for (workload_id,) in _rows(connection, _STALE)]


def read_milestones(connection: Connection, workload_ids: Collection[str] | None) -> list[MilestoneRisks]:
    """The risks of the milestones of these workloads, or of all, by workload, number and lens."""
    order = " ORDER BY workload_id, number, lens_id"
    found: list[tuple[Any, ...]] = []
    with uncollected():
        if workload_ids is None:
            found = _rows(connection, _MILESTONES + order)
        ids = sorted(set(workload_ids or ()))
        for start in range(0, len(ids), _MOST_NAMES):
            part = ids[start : start + _MOST_NAMES]
            places = ", ".join("?" * len(part))
            found += _rows(connection, f"{_MILESTONES} WHERE workload_id IN ({places}){order}", part)
        _check_texts(found, 4)
        _check_moments({row[3] for row in found})
        return list(map(MilestoneRisks._make, found))


def read_risk_moves(
    connection: Connection, since: datetime, recent: datetime | None, start: str
) -> list[RiskMove]:
    """The questions whose risk became another one since then, oldest first; of those alone that moved since `recent`.

    With `recent`, `start` names the first characters of the ids of the workloads that are wanted.
    """
    with uncollected():
        if recent is None:
            found = _rows(connection, _MOVES, (_text(since),))
        else:
            values = (
                _text(recent),
                start,
                f"{start}~",
                _text(since),
            )  # "~" comes after all that ids are made of
            found = _rows(connection, _MOVES_OF_RECENT, values)
        if not {row[3] for row in found} | {row[4] for row in found} <= _RISKS:
            raise ValueError("no such risk")
        _check_moments({row[1] for row in found})
        return list(map(RiskMove._make, found))


def _rows(connection: Connection, query: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Plain tuples from the driver, past the layers that would cost more than the reading."""
    raw = connection.connection.driver_connection
    return raw.execute(query, tuple(values)).fetchall()  # type: ignore[no-any-return, union-attr] # the driver has no types
