"""The parts of a write: each puts one kind of value into rows, inside its caller's transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Text, cast, func, insert, literal
from sqlmodel import Session, col, delete, select

from wa_desktop.domain.answers import Notes, QuestionAnswer
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.plan import Action
from wa_desktop.domain.plan_record import action_to_json, decision_to_json
from wa_desktop.domain.record import answer_to_json, notes_to_json
from wa_desktop.domain.workload import Workload
from wa_desktop.domain.workshop import Workshop
from wa_desktop.domain.workshop_record import workshop_to_json
from wa_desktop.storage.rows import moment
from wa_desktop.storage.tables import (
    ActionRow,
    AnswerRow,
    AttachmentRow,
    DecisionRow,
    MilestoneRow,
    ReviewRow,
    WorkshopRow,
)

_Item = TypeVar("_Item")

AnswerKey = tuple[int, str]
"""A lens id and a question key."""

LensNotes = Mapping[str, Notes]
"""Notes on the pillars of a lens by pillar id, and on the lens itself under the empty id."""


def put_lenses(session: Session, workload_id: str, lens_ids: Sequence[int]) -> None:
    """Make these the lenses of a workload, in order; notes and answers of those that stay are kept."""
    for table in (ReviewRow, AnswerRow):
        gone = delete(table).where(col(table.workload_id) == workload_id, col(table.lens_id).not_in(lens_ids))
        session.execute(gone)
    for position, lens_id in enumerate(lens_ids):
        row = session.get(ReviewRow, (workload_id, lens_id))
        if row:
            row.position = position
        else:
            session.add(ReviewRow(workload_id=workload_id, lens_id=lens_id, position=position, notes={}))
    session.flush()


def put_notes(session: Session, workload_id: str, notes: Mapping[int, LensNotes]) -> None:
    """Write the notes on lenses and their pillars, by lens id."""
    for lens_id, given in notes.items():
        row = session.get(ReviewRow, (workload_id, lens_id))
        if row is None:
            raise ValueError("notes are saved on lenses that are in use")
        row.notes = notes_to_json(given)


def put_workshops(session: Session, workload_id: str, workshops: Mapping[str, Workshop | None]) -> None:
    """Write workshops by id; None removes one."""
    _put_records(session, WorkshopRow, workload_id, workshops, workshop_to_json)


def put_actions(session: Session, workload_id: str, actions: Mapping[str, Action | None]) -> None:
    """Write actions of the improvement plan by id; None removes one."""
    _put_records(session, ActionRow, workload_id, actions, action_to_json)


def put_decisions(session: Session, workload_id: str, decisions: Mapping[str, Decision | None]) -> None:
    """Write decisions by id; None removes one."""
    _put_records(session, DecisionRow, workload_id, decisions, decision_to_json)


def _put_records(
    session: Session,
    table: type[WorkshopRow | ActionRow | DecisionRow],
    workload_id: str,
    items: Mapping[str, _Item | None],
    to_json: Callable[[_Item], dict[str, Any]],
) -> None:
    if not items:
        return
    query = select(table).where(table.workload_id == workload_id, col(table.id).in_(list(items)))
    stored: Iterable[Any] = session.exec(query)
    rows = {row.id: row for row in stored}
    for item_id, item in items.items():
        row = rows.get(item_id)
        if item is None:
            if row:
                session.delete(row)
        elif row:
            row.record = to_json(item)
        else:
            session.add(table(workload_id=workload_id, id=item_id, record=to_json(item)))


def copy_attachments(session: Session, source_id: str, target_id: str) -> None:
    """Give a workload the files of another one."""
    copied = select(literal(target_id), AttachmentRow.digest, AttachmentRow.content).where(
        AttachmentRow.workload_id == source_id
    )
    session.execute(insert(AttachmentRow).from_select(["workload_id", "digest", "content"], copied))


def is_named(session: Session, workload_id: str, digest: str) -> bool:
    """Whether an answer or a milestone of a workload speaks of the file of this digest."""
    text = cast(col(AnswerRow.record), Text)
    query = select(func.count()).where(
        AnswerRow.workload_id == workload_id, text.contains(digest, autoescape=True)
    )
    if session.exec(query).one():
        return True
    contents = select(MilestoneRow.content).where(MilestoneRow.workload_id == workload_id)
    return any(digest in content for content in session.exec(contents))


def put_answers(session: Session, workload: Workload, answers: Mapping[AnswerKey, QuestionAnswer]) -> None:
    """Write answers; an empty one is removed."""
    if not answers:
        return
    questions = list({question for _, question in answers})
    query = select(AnswerRow).where(
        AnswerRow.workload_id == workload.id, col(AnswerRow.question).in_(questions)
    )
    rows = {(row.lens_id, row.question): row for row in session.exec(query)}
    for key, answer in answers.items():
        _put_answer(session, workload, key, rows.get(key), answer)


def _put_answer(
    session: Session, workload: Workload, key: AnswerKey, row: AnswerRow | None, answer: QuestionAnswer
) -> None:
    if answer.is_empty():
        if row:
            session.delete(row)
        return
    record = answer_to_json(answer)
    updated_at = moment(workload.updated_at)
    if row:
        row.record, row.updated_at = record, updated_at
    else:
        session.add(
            AnswerRow(
                workload_id=workload.id,
                lens_id=key[0],
                question=key[1],
                record=record,
                updated_at=updated_at,
            )
        )
