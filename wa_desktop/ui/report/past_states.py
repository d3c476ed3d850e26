"""The milestones that a report needs, read a few at a time so that the window stays quick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from wa_desktop.domain.workload import Milestone, MilestoneHead
from wa_desktop.review.review import Review
from wa_desktop.ui.models.milestones import StoredMilestone, read_milestone

_AT_ONCE = 3
"""So many, some milliseconds each, are read in one turn of the event loop."""


class PastStates(QObject):
    """Remembers what was read of the open review; `ready` says that all that was asked for last is read."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stored: dict[int, StoredMilestone] = {}
        self._review: Review | None = None
        self._waiting: list[int] = []
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._read_on)

    def forget(self) -> None:
        """Another review is open."""
        self._turn.stop()
        self._stored.clear()
        self._waiting = []
        self._review = None

    def read(self, review: Review, head: MilestoneHead) -> StoredMilestone:
        """One milestone, read now unless it was before."""
        if head.number not in self._stored:
            self._stored[head.number] = read_milestone(review, head.number)
        return self._stored[head.number]

    def gather(self, review: Review, heads: Sequence[MilestoneHead]) -> bool:
        """Read all of these: True if they are read; else they are being read, and `ready` follows."""
        missing = [head.number for head in heads if head.number not in self._stored]
        self._review, self._waiting = review, missing
        if len(missing) <= _AT_ONCE:
            self._read_some()
            self._turn.stop()
            return True
        self._turn.start()
        return False

    def stop(self) -> None:
        """Read no more for now; what was read is kept."""
        self._turn.stop()

    def sound(self, heads: Sequence[MilestoneHead]) -> tuple[Milestone, ...]:
        """Those of the milestones that were read and are not damaged."""
        found = (self._stored.get(head.number) for head in heads)
        return tuple(one.milestone for one in found if one and one.milestone)

    def _read_on(self) -> None:
        self._read_some()
        if not self._waiting:
            self._turn.stop()
            self.ready.emit()

    def _read_some(self) -> None:
        some, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for number in some:
            if self._review:
                self._stored[number] = read_milestone(self._review, number)
