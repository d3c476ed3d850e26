"""Any state of any workload, to look at from another: as it stands now, or as a milestone froze it."""

from __future__ import annotations

from dataclasses import dataclass

from wa_desktop.domain.workload import MilestoneHead, Snapshot, Workload
from wa_desktop.review.workspace import Workspace


@dataclass(frozen=True)
class State:
    """A review at some moment; `head` names the milestone, None means now."""

    snapshot: Snapshot
    head: MilestoneHead | None = None

    def name_for(self, workload: Workload) -> str:
        """What to call it beside another workload, such as "Web shop, Q3 workshop".

        A milestone of the same workload goes by its own name.
        """
        own = self.snapshot.workload
        if self.head is None:
            return own.name
        return self.head.name if own.id == workload.id else f"{own.name}, {self.head.name}"


def state_of(workspace: Workspace, workload_id: str, milestone: int | None = None) -> State:
    """A workload's review as it stands on disk, or a milestone of that number.

    NotFoundError if there is none of this id or number, DamagedError if lens or milestone cannot be trusted.
    """
    if milestone is None:
        return State(workspace.snapshot(workload_id))
    found = workspace.open_review(workload_id).milestone(milestone)
    return State(found.snapshot, found.head)
