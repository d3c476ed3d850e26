"""Lenses that are being written, as they lie in the file."""

from __future__ import annotations

from typing import Any

from sqlmodel import col, delete, select

from wa_desktop.domain.drafts import DraftHead
from wa_desktop.domain.errors import Message, NotFoundError, message
from wa_desktop.domain.lens import LensVersion
from wa_desktop.storage.open_file import OpenFile
from wa_desktop.storage.rows import lens_row, lens_version
from wa_desktop.storage.tables import DraftRow


class StoredDrafts(OpenFile):
    """The part of an open workspace file that is about drafts; `Repository` is the whole."""

    def drafts(self) -> list[DraftHead]:
        """The heads of all drafts, the last changed first."""
        columns = (
            DraftRow.id,
            DraftRow.name,
            DraftRow.alias,
            DraftRow.base,
            DraftRow.created_at,
            DraftRow.changed_at,
        )
        with self._reading() as session:
            query = select(*columns).order_by(col(DraftRow.changed_at).desc(), col(DraftRow.id))  # type: ignore[call-overload] # six columns; SQLModel types up to four
            return [_head(*row) for row in session.execute(query)]

    def draft(self, draft_id: str) -> tuple[DraftHead, str]:
        """A draft with its JSON text; NotFoundError if there is none of this id."""
        with self._reading() as session:
            row = session.get(DraftRow, draft_id)
            if row is None:
                raise NotFoundError(_GONE)
            head = _head(row.id, row.name, row.alias, row.base, row.created_at, row.changed_at)
            return head, row.content

    def add_draft(self, head: DraftHead, content: str) -> None:
        """Keep a new draft."""
        with self._session() as session:
            session.add(
                DraftRow(
                    id=head.id,
                    name=head.name,
                    alias=head.alias,
                    base=head.base,
                    created_at=head.created_at,
                    changed_at=head.changed_at,
                    content=content,
                )
            )

    def put_draft(self, head: DraftHead, content: str) -> None:
        """Keep what a draft has become; NotFoundError if it was deleted, so that no step brings it back."""
        with self._session() as session:
            row = session.get(DraftRow, head.id)
            if row is None:
                raise NotFoundError(_GONE)
            row.name, row.changed_at, row.content = head.name, head.changed_at, content

    def delete_draft(self, draft_id: str) -> None:
        """Take a draft away; NotFoundError if there is none of this id."""
        with self._session() as session:
            # Not by way of the row, so that one with damaged values can be deleted, too.
            gone = session.execute(delete(DraftRow).where(col(DraftRow.id) == draft_id))
            if not getattr(gone, "rowcount", 0):
                raise NotFoundError(_GONE)

    def publish_draft(self, draft_id: str, lens: LensVersion, content: str) -> LensVersion:
        """Store a draft as a version of a lens and take it from the drafts, both or neither."""
        with self._session() as session:
            row = session.get(DraftRow, draft_id)
            if row is None:
                raise NotFoundError(_GONE)
            stored = lens_row(lens, content)
            session.add(stored)
            session.delete(row)
            session.flush()
            return lens_version(stored)


def _head(*values: Any) -> DraftHead:
    """A head from its columns; TypeError where one holds no text, which no version of ours writes."""
    head = DraftHead(*values)
    if not all(isinstance(text, str) for text in (head.id, head.name, head.alias, head.base)):
        raise TypeError("the words of a draft are texts")
    return head


_GONE: Message = message("This draft was deleted or published; go back to the library.")
