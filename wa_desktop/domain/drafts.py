"""What a list of drafts needs to know of a lens that is being written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class DraftHead:
    """A lens that is being written, without its text.

    `alias` is that of the lens of which it becomes the next version; empty where it becomes a lens of its own. `base`
    says what it was begun from, such as "Serverless Applications 2026-11"; empty for a blank one. Times are in UTC.
    """

    id: str
    name: str
    alias: str
    base: str
    created_at: datetime
    changed_at: datetime
