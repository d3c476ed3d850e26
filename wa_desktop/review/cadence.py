"""The change a person makes when something about the workload changed so much that it wants a review."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.text import whole_text
from wa_desktop.domain.workload import Snapshot, Workload


@dataclass(frozen=True)
class NoteChange:
    """Note a significant change at a time, or take the note back with an empty text.

    What is noted now changed after the last review, also where the clock was set back and `at` is before it.
    """

    text: str
    at: datetime

    def name(self, snapshot: Snapshot) -> Message:  # noqa: ARG002 the protocol's signature
        """Whether it is noted or taken back."""
        if self.text.strip():
            return message("note a significant change")
        return message("take the noted change back")

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """Note and time; other words for the change that still asks for a review leave its time as it was."""
        old = snapshot.workload
        text = whole_text(self.text).strip()
        since = old.changed_at if is_change_open(snapshot) else _after_review(snapshot, self.at)
        new = replace(old, change_note=text, changed_at=since if text else None)
        return snapshot if new == old else replace(snapshot, workload=new)


def is_change_open(snapshot: Snapshot) -> bool:
    """Whether a change was noted since the last milestone, so that a review is due now."""
    changed_at = snapshot.workload.changed_at
    last = snapshot.last_review
    return changed_at is not None and (last is None or changed_at > last)


def review_ends(workload: Workload, now: datetime) -> datetime:
    """When a milestone saved now is recorded: not before the change that it reviews, though the clock was set back."""
    return max(now, workload.changed_at or now)


def _after_review(snapshot: Snapshot, at: datetime) -> datetime:
    """The time of a change: after the last review in any case, even where the clock was set back since."""
    last = snapshot.last_review
    return at if last is None else max(at, last + timedelta(microseconds=1))
