"""A desk of the studio on a lens value that is kept in memory alone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from wa_desktop.domain.drafts import DraftHead
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.studio.draft import Draft, name_of
from wa_desktop.ui.studio.desk import StudioDesk

NOON = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


class Disk:
    """Where the steps go; it can be full."""

    def __init__(self) -> None:
        self.contents: list[str] = []
        self.full = False

    def keep(self, _head: DraftHead, content: str) -> None:
        """Keep a step, or refuse."""
        if self.full:
            raise KnownError(message("There is no space left on the disk."))
        self.contents.append(content)


def desk_on(value: dict[str, Any], disk: Disk | None = None) -> StudioDesk:
    """A desk that holds a draft of this value."""
    head = DraftHead("draft", name_of(value), "", "", NOON, NOON)
    return StudioDesk(Draft(head, value, (disk or Disk()).keep, lambda: NOON))
