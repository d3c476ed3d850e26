"""Reads and writes domain values; every write is one transaction that is durable when the call returns."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, delete, select

from wa_desktop.domain.answers import QuestionAnswer
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.errors import DamagedError, NotFoundError, message
from wa_desktop.domain.history import ErasedEntry, Happening, HistoryEntry
from wa_desktop.domain.plan import Action, find_cycle
from wa_desktop.domain.plan_record import action_from_json, decision_from_json
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry, RiskMove
from wa_desktop.domain.record import answer_from_json, notes_from_json
from wa_desktop.domain.standing import MilestoneStanding, Standing
from wa_desktop.domain.workload import MilestoneHead, Workload, WorkloadName, comparable
from wa_desktop.domain.workshop import Workshop
from wa_desktop.domain.workshop_record import workshop_from_json
from wa_desktop.storage import inspecting, standings
from wa_desktop.storage.drafts import StoredDrafts
from wa_desktop.storage.editions import StoredEditions
from wa_desktop.storage.engine import open_engine
from wa_desktop.storage.history import append_happenings, erase_contents, read_entries
from wa_desktop.storage.lenses import StoredLenses
from wa_desktop.storage.open_file import refuse_if_deleted
from wa_desktop.storage.rows import (
    WORKLOAD_FIELDS,
    moment,
    workload_from,
    workload_of,
    workload_row,
)
from wa_desktop.storage.standings import Wanted
from wa_desktop.storage.tables import (
    ActionRow,
    AnswerRow,
    AttachmentRow,
    DecisionRow,
    MilestoneRow,
    ReviewRow,
    SavedFilterRow,
    WorkloadRow,
    WorkshopRow,
)
from wa_desktop.storage.writing import (
    AnswerKey,
    LensNotes,
    copy_attachments,
    is_named,
    put_actions,
    put_answers,
    put_decisions,
    put_lenses,
    put_notes,
    put_workshops,
)


class Repository(StoredEditions, StoredLenses, StoredDrafts):
    """One open workspace file: everything in it, as domain values."""

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, is_known_sound: bool = False) -> Repository:
        """Open or make a workspace file; see `engine.open_engine` for what can go wrong."""
        engine = open_engine(path, read_only=read_only, is_known_sound=is_known_sound)
        return cls(path, engine, read_only=read_only)

    # Workloads

    def workloads(self, *, templates: bool = False) -> list[Workload]:
        """All workloads, or all templates, the last changed first."""
        columns = [getattr(WorkloadRow, name) for name in WORKLOAD_FIELDS]
        with self._reading() as session:
            query = (
                select(*columns)
                .where(col(WorkloadRow.template) == templates)
                .order_by(col(WorkloadRow.updated_at).desc(), col(WorkloadRow.name))
            )
            return [workload_from(row) for row in session.execute(query)]

    def workload_names(self) -> list[WorkloadName]:
        """The names of all workloads and templates, the last changed first: much quicker than `workloads`."""
        with self._reading() as session:
            return standings.read_names(session.connection())

    def is_name_taken(self, name: str, but: str = "") -> bool:
        """Whether a workload or template other than the one of id `but` has this name, compared as AWS does."""
        with self._reading() as session:
            query = select(WorkloadRow.id).where(
                WorkloadRow.comparable_name == comparable(name), WorkloadRow.id != but
            )
            return session.exec(query).first() is not None

    def workload(self, workload_id: str) -> Workload:
        """One workload; NotFoundError if there is none of this id."""
        with self._reading() as session:
            return workload_of(_workload_row_of(session, workload_id))

    def delete_workload(self, workload_id: str, deletion: Happening | None = None) -> None:
        """Delete a workload with its answers and milestones; NotFoundError if there is none of this id.

        What its history says goes too; the entries' digests stay, and `deletion` follows them.
        """
        with self._session() as session:
            session.delete(_workload_row_of(session, workload_id))
            session.flush()
            erase_contents(session, workload_id)
            append_happenings(session, [deletion] if deletion else ())

    def lens_ids(self, workload_id: str) -> list[int]:
        """The lens versions a workload is reviewed along, in order."""
        with self._reading() as session:
            query = (
                select(ReviewRow.lens_id)
                .where(ReviewRow.workload_id == workload_id)
                .order_by(col(ReviewRow.position))
            )
            return list(session.exec(query))

    def answers(self, workload_id: str) -> dict[AnswerKey, QuestionAnswer]:
        """Every answer of a workload."""
        with self._reading() as session:
            query = select(AnswerRow.lens_id, AnswerRow.question, AnswerRow.record).where(
                AnswerRow.workload_id == workload_id
            )
            return {
                (lens_id, question): answer_from_json(record)
                for lens_id, question, record in session.exec(query)
            }

    def lens_notes(self, workload_id: str) -> dict[int, LensNotes]:
        """The notes on pillars and lenses of a workload, by lens id."""
        with self._reading() as session:
            query = select(ReviewRow.lens_id, ReviewRow.notes).where(ReviewRow.workload_id == workload_id)
            return {lens_id: notes_from_json(notes) for lens_id, notes in session.exec(query)}

    def workshops(self, workload_id: str) -> list[Workshop]:
        """The workshops on a workload, in the order of their numbers."""
        with self._reading() as session:
            query = select(WorkshopRow.record).where(WorkshopRow.workload_id == workload_id)
            found = [workshop_from_json(record) for record in session.exec(query)]
            return sorted(found, key=lambda workshop: workshop.number)

    def actions(self, workload_id: str) -> list[Action]:
        """The improvement plan of a workload, in the order of the actions' numbers."""
        with self._reading() as session:
            query = select(ActionRow.record).where(ActionRow.workload_id == workload_id)
            found = [action_from_json(record) for record in session.exec(query)]
            if find_cycle({action.id: action.depends_on for action in found}):
                raise ValueError("no version of ours lets actions wait for each other")
            return sorted(found, key=lambda action: action.number)

    def decisions(self, workload_id: str) -> list[Decision]:
        """The decisions on a workload, in the order of their numbers."""
        with self._reading() as session:
            query = select(DecisionRow.record).where(DecisionRow.workload_id == workload_id)
            found = [decision_from_json(record) for record in session.exec(query)]
            return sorted(found, key=lambda decision: decision.number)

    def add_workload(
        self,
        workload: Workload,
        lens_ids: Sequence[int],
        answers: Mapping[AnswerKey, QuestionAnswer] | None = None,
        *,
        notes: Mapping[int, LensNotes] | None = None,
        decisions: Mapping[str, Decision] | None = None,
        attachments_of: str = "",
        standing: Standing | None = None,
        happenings: Iterable[Happening] = (),
    ) -> None:
        """Store a new workload with its lenses, and all that is given with it, in one transaction.

        `attachments_of` names a workload whose attachments the new one gets too.
        """
        with self._session() as session:
            session.add(workload_row(workload))
            session.flush()
            put_lenses(session, workload.id, lens_ids)
            put_notes(session, workload.id, notes or {})
            put_answers(session, workload, answers or {})
            put_decisions(session, workload.id, decisions or {})
            copy_attachments(session, attachments_of, workload.id)
            if standing:
                standings.put_standing(session, workload.id, moment(workload.updated_at), standing)
            append_happenings(session, happenings)

    def save(
        self,
        workload: Workload,
        *,
        lens_ids: Sequence[int] | None = None,
        answers: Mapping[AnswerKey, QuestionAnswer] | None = None,
        notes: Mapping[int, LensNotes] | None = None,
        workshops: Mapping[str, Workshop | None] | None = None,
        actions: Mapping[str, Action | None] | None = None,
        decisions: Mapping[str, Decision | None] | None = None,
        standing: Standing | None = None,
        happenings: Iterable[Happening] = (),
    ) -> None:
        """Write a workload, and with it all that is given, in one transaction.

        An empty answer is removed, and a workshop, action or decision given as None. Answers of lenses that are no
        longer used are removed. NotFoundError if the workload was deleted.
        """
        with self._session() as session:
            refuse_if_deleted(session, workload.id)
            if standing is None:
                standings.restamp(session, workload.id, moment(workload.updated_at))
            session.merge(workload_row(workload))
            session.flush()
            if lens_ids is not None:
                put_lenses(session, workload.id, lens_ids)
            put_notes(session, workload.id, notes or {})
            put_answers(session, workload, answers or {})
            put_workshops(session, workload.id, workshops or {})
            put_actions(session, workload.id, actions or {})
            put_decisions(session, workload.id, decisions or {})
            if standing:
                standings.put_standing(session, workload.id, moment(workload.updated_at), standing)
            append_happenings(session, happenings)

    # Attachments

    def add_attachment(self, workload_id: str, digest: str, content: bytes) -> None:
        """Keep a file for a workload; nothing happens if the same content is there. NotFoundError as in `save`."""
        with self._session() as session:
            refuse_if_deleted(session, workload_id)
            if session.get(AttachmentRow, (workload_id, digest)) is None:
                session.add(AttachmentRow(workload_id=workload_id, digest=digest, content=content))

    def attachment(self, workload_id: str, digest: str) -> bytes:
        """A kept file; NotFoundError if there is none of this digest."""
        with self._reading() as session:
            row = session.get(AttachmentRow, (workload_id, digest))
            if row is None:
                raise NotFoundError(message("The file is not in this workspace."))
            return bytes(row.content)  # anything but bytes there is damage

    def drop_unused_attachments(self, workload_id: str) -> int:
        """Remove the files that no answer and no milestone of the workload names; say how many."""
        with self._reading() as session:  # it looks into milestones before it writes
            query = select(AttachmentRow.digest).where(AttachmentRow.workload_id == workload_id)
            unused = [
                digest for digest in session.exec(query).all() if not is_named(session, workload_id, digest)
            ]
            session.execute(
                delete(AttachmentRow).where(
                    col(AttachmentRow.workload_id) == workload_id, col(AttachmentRow.digest).in_(unused)
                )
            )
            return len(unused)

    # Milestones

    def milestones(self, workload_id: str) -> list[MilestoneHead]:
        """The heads of a workload's milestones, oldest first."""
        with self._reading() as session:
            columns = (
                MilestoneRow.number,
                MilestoneRow.name,
                MilestoneRow.note,
                MilestoneRow.recorded_at,
                MilestoneRow.digest,
                MilestoneRow.automatic,
            )
            query = (
                select(*columns)  # type: ignore[call-overload] # six columns; SQLModel types up to four
                .where(MilestoneRow.workload_id == workload_id)
                .order_by(col(MilestoneRow.number))
            )
            return [MilestoneHead(*row) for row in session.execute(query)]

    def milestone_content(self, workload_id: str, number: int) -> str:
        """The stored text of a milestone as it was saved; empty where its bytes are no text, which fits no digest."""
        query = select(MilestoneRow.content).where(
            MilestoneRow.workload_id == workload_id, MilestoneRow.number == number
        )
        try:
            with self._reading() as session:
                content = session.exec(query).first()
        except DamagedError:
            return ""
        if content is None:
            raise NotFoundError(message("The workload has no milestone number {number}.", number=number))
        return content

    def add_milestone(
        self,
        workload_id: str,
        head: MilestoneHead,
        content: str,
        *,
        risks: Mapping[int, str] | None = None,
        workload: Workload | None = None,
        standing: Standing | None = None,
        happenings: Iterable[Happening] = (),
    ) -> None:
        """Store a milestone; nothing can change it afterwards. NotFoundError if the workload was deleted.

        `risks` are its letters by lens id (`domain.standing`), `workload` and `standing` the workload as it is with it.
        """
        with self._session() as session:
            refuse_if_deleted(session, workload_id)
            session.add(
                MilestoneRow(
                    workload_id=workload_id,
                    number=head.number,
                    name=head.name,
                    comparable_name=comparable(head.name),
                    note=head.note,
                    recorded_at=head.recorded_at,
                    digest=head.digest,
                    content=content,
                    automatic=head.automatic,
                )
            )
            frozen = MilestoneStanding(head.number, head.recorded_at, risks or {})
            standings.put_milestone_standings(session, workload_id, [frozen])
            if workload and standing:
                standings.put_standing(session, workload_id, moment(workload.updated_at), standing)
            append_happenings(session, happenings)

    # The portfolio

    def portfolio(self, wanted: Wanted | None = None) -> list[PortfolioEntry]:
        """Workloads or templates as a list needs them, the last changed first; all workloads where nothing is named."""
        with self._reading() as session:
            return standings.read_entries(session.connection(), wanted or Wanted())

    def template_count(self) -> int:
        """How many templates there are."""
        with self._reading() as session:
            query = select(func.count()).select_from(WorkloadRow).where(col(WorkloadRow.template))
            return session.exec(query).one()

    def stale_standings(self) -> list[str]:
        """The ids of the workloads whose standing is missing or that of an earlier state."""
        with self._reading() as session:
            return standings.stale_ids(session.connection())

    def put_standing(
        self, workload: Workload, standing: Standing, milestones: Iterable[MilestoneStanding] = ()
    ) -> None:
        """Write how a workload and its milestones stand, which changes nothing of what was said."""
        with self._session() as session:
            refuse_if_deleted(session, workload.id)
            standings.put_standing(session, workload.id, moment(workload.updated_at), standing)
            standings.put_milestone_standings(session, workload.id, milestones)

    def forget_standing(self, workload_id: str) -> None:
        """Take the letters of a workload and of its milestones away, so that they are made again."""
        with self._session() as session:
            inspecting.forget_standing(session, workload_id)

    def milestone_risks(self, workload_ids: Collection[str] | None = None) -> list[MilestoneRisks]:
        """The risks of the milestones of these workloads, or of all, by workload, number and lens."""
        with self._reading() as session:
            return standings.read_milestones(session.connection(), workload_ids)

    # The history

    def history(
        self,
        workload_id: str | None = None,
        *,
        question: str | None = None,
        before: int | None = None,
        limit: int = 500,
    ) -> list[HistoryEntry | ErasedEntry]:
        """Entries, newest first; `question` as `history.question_place` names it, `before` a number of an entry."""
        with self._reading() as session:
            return read_entries(
                session, workload_id=workload_id, question=question, before=before, limit=limit
            )

    def history_count(self, workload_id: str | None = None) -> int:
        """How many entries the history has, of one workload or in all."""
        return self.look(partial(inspecting.count_history, workload_id=workload_id))

    def risk_moves(self, since: datetime, recent: datetime | None = None, start: str = "") -> list[RiskMove]:
        """The questions whose risk became another one since then, oldest first; see `Workspace.risk_moves`."""
        with self._reading() as session:
            return standings.read_risk_moves(session.connection(), since, recent, start)

    # Saved filters

    def saved_filters(self) -> dict[str, dict[str, Any]]:
        """The filters of the portfolio that were given a name, by name."""
        with self._reading() as session:
            rows = session.exec(select(SavedFilterRow).order_by(col(SavedFilterRow.name)))
            return {row.name: dict(row.record) for row in rows}

    def put_saved_filter(self, name: str, record: Mapping[str, Any] | None) -> None:
        """Keep a filter under a name, in the place of one that has it; None removes it."""
        with self._session() as session:
            row = session.get(SavedFilterRow, name)
            if record is None:
                if row:
                    session.delete(row)
            elif row:
                row.record = dict(record)
            else:
                session.add(SavedFilterRow(name=name, record=dict(record)))


def _workload_row_of(session: Session, workload_id: str) -> WorkloadRow:
    row = session.get(WorkloadRow, workload_id)
    if row is None:
        raise NotFoundError(message("The workspace has no workload {id}.", id=workload_id))
    return row
