"""The history of changes: appended within the transaction of the change itself, read newest first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, insert, select

from wa_desktop.domain.history import (
    START,
    ErasedEntry,
    Happening,
    HistoryEntry,
    chained,
    content_of,
    digest_of,
    happening_from,
)
from wa_desktop.storage.tables import HistoryRow


def append_happenings(session: Session, happenings: Iterable[Happening]) -> None:
    """Put happenings at the end of the history, each chained to the one before."""
    happenings = list(happenings)
    if not happenings:
        return
    last = session.exec(
        select(HistoryRow.number, HistoryRow.chain).order_by(col(HistoryRow.number).desc()).limit(1)
    ).first()
    number, chain = last or (0, START)
    rows = []
    for happening in happenings:
        number += 1
        content = content_of(happening)
        digest = digest_of(content)
        chain = chained(chain, digest)
        rows.append(
            {
                "number": number,
                "workload_id": happening.workload_id,
                "at": happening.at,
                "question": _place(happening),
                "risk_before": happening.risk_before,
                "risk_after": happening.risk_after,
                "content": content,
                "digest": digest,
                "chain": chain,
            }
        )
    session.execute(insert(HistoryRow), rows)


def _place(happening: Happening) -> str:
    """Lens and question in one text, so that one index finds the entries of a question; empty for no question."""
    return question_place(happening.lens, happening.question) if happening.question else ""


def question_place(lens: str, question: str) -> str:
    """How a question is named in the history's rows; no alias holds a line break."""
    return f"{lens}\n{question}"


def erase_contents(session: Session, workload_id: str) -> None:
    """Take the contents of a workload's entries away after it was deleted; their digests stay in the chain."""
    session.execute(update(HistoryRow).where(col(HistoryRow.workload_id) == workload_id).values(content=None))


def read_entries(
    session: Session,
    *,
    workload_id: str | None = None,
    question: str | None = None,
    before: int | None = None,
    limit: int = 500,
) -> list[HistoryEntry | ErasedEntry]:
    """Entries, newest first: of one workload, of one question (see `question_place`), or of all; ValueError for damage."""
    query = select(HistoryRow).order_by(col(HistoryRow.number).desc()).limit(limit)
    if workload_id is not None:
        query = query.where(HistoryRow.workload_id == workload_id)
    if question is not None:
        query = query.where(HistoryRow.question == question)
    if before is not None:
        query = query.where(HistoryRow.number < before)
    return [entry_of(row) for row in session.exec(query)]


def entry_of(row: HistoryRow | Any) -> HistoryEntry | ErasedEntry:
    """A stored row as an entry."""
    if row.content is None:
        return ErasedEntry(row.number, row.workload_id, row.digest, row.chain)
    return HistoryEntry(row.number, happening_from(row.content), row.digest, row.chain)
