"""Versions of lenses as they lie in the file, and who uses them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select

from wa_desktop.domain.errors import NotFoundError, message
from wa_desktop.domain.lens import LensVersion
from wa_desktop.storage.open_file import OpenFile
from wa_desktop.storage.rows import lens_row, lens_version
from wa_desktop.storage.tables import LensRow, MilestoneRow, ReviewRow, WorkloadRow


class StoredLenses(OpenFile):
    """The part of an open workspace file that is about lenses; `Repository` is the whole."""

    def lens_versions(self) -> list[LensVersion]:
        """All stored lens versions, oldest first."""
        columns = (
            LensRow.id,
            LensRow.alias,
            LensRow.version,
            LensRow.name,
            LensRow.origin,
            LensRow.digest,
            LensRow.added_at,
            LensRow.notes,
            LensRow.minor,
        )
        with self._reading() as session:
            rows = session.execute(select(*columns).order_by(col(LensRow.id))).all()  # type: ignore[call-overload] # nine columns; SQLModel types up to four
            return [LensVersion(*row) for row in rows]

    def lens_content(self, lens_id: int) -> str:
        """The stored JSON text of a lens version."""
        with self._reading() as session:
            row = session.get(LensRow, lens_id)
            if row is None:
                raise NotFoundError(message("The workspace has no lens number {id}.", id=lens_id))
            return row.content

    def add_lens(self, lens: LensVersion, content: str) -> LensVersion:
        """Store a lens version and say its id; the one that is there already if the content is the same."""
        with self._session() as session:
            query = select(LensRow).where(LensRow.alias == lens.alias, LensRow.digest == lens.digest)
            row = session.exec(query).first()
            if row is None:
                row = lens_row(lens, content)
                session.add(row)
                session.flush()
            return lens_version(row)

    def drop_unused_lens(self, lens_id: int) -> bool:
        """Remove a lens version that no review and no milestone needs; say whether it was removed."""
        with self._session() as session:
            used = session.exec(select(ReviewRow).where(ReviewRow.lens_id == lens_id)).first()
            milestones = session.exec(select(func.count()).select_from(MilestoneRow)).one()
            row = session.get(LensRow, lens_id)
            if used or milestones or row is None:
                return False
            session.delete(row)
            return True

    def drop_lens(self, lens_id: int) -> bool:
        """Remove a lens version that no review uses; say whether it was removed.

        Whoever asks has looked into the milestones: what they name is in their texts, where no query finds it.
        """
        with self._session() as session:
            used = session.exec(select(ReviewRow).where(ReviewRow.lens_id == lens_id)).first()
            row = session.get(LensRow, lens_id)
            if used or row is None:
                return False
            session.delete(row)
            return True

    def lens_uses(self, *, templates: bool = False) -> dict[int, int]:
        """How many workloads, or templates, use each lens version that one of them uses."""
        with self._reading() as session:
            query = (
                select(ReviewRow.lens_id, func.count())
                .where(col(ReviewRow.workload_id).in_(_ids_of(templates=templates)))
                .group_by(col(ReviewRow.lens_id))
            )
            return dict(session.exec(query).all())

    def users_of(self, lens_ids: Collection[int]) -> list[str]:
        """The ids of the workloads and templates that use one of these lens versions, the last changed first."""
        with self._reading() as session:
            using = select(ReviewRow.workload_id).where(col(ReviewRow.lens_id).in_(lens_ids))
            query = (
                select(WorkloadRow.id)
                .where(col(WorkloadRow.id).in_(using))
                .order_by(col(WorkloadRow.updated_at).desc(), col(WorkloadRow.name))
            )
            return list(session.exec(query))


def _ids_of(*, templates: bool) -> Any:
    """The ids of all workloads, or of all templates, as a part of a query."""
    return select(WorkloadRow.id).where(col(WorkloadRow.template) == templates)
