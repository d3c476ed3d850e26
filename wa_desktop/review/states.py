"""Any state of any workload, to look at or compare: as it stands now, or as a milestone froze it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.compare import compare
from wa_desktop.domain.comparison import Comparison, Side
from wa_desktop.domain.errors import NotFoundError, message
from wa_desktop.domain.history import Happening, HistoryEntry
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import Milestone, MilestoneHead, Snapshot, Workload, comparable
from wa_desktop.review.workspace import Workspace

NOW_WORD = "now"
PAGE = 500
"""Entries of the history read at once."""


@dataclass(frozen=True)
class State:
    """A review at some moment; `head` names the milestone, None means now.

    `frozen` are the risks as a milestone keeps them; a question it says nothing of is rated by its answers.
    """

    snapshot: Snapshot
    head: MilestoneHead | None = None
    frozen: Mapping[QuestionRef, Risk] = field(default_factory=dict)

    @property
    def at(self) -> datetime | None:
        """When it was so; None means now."""
        return self.head.recorded_at if self.head else None

    @property
    def side(self) -> Side:
        """The state as a comparison takes it: with the risk of each question."""
        rated = rate_all(self.snapshot, explain=False)
        risks = {ref: self.frozen.get(ref, rating.risk) for ref, rating in rated.items()}
        return Side(self.snapshot, risks, self.at)

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
    return state_at(workspace.open_review(workload_id).milestone(milestone))


def state_at(milestone: Milestone) -> State:
    """The state that a milestone froze."""
    return State(milestone.snapshot, milestone.head, milestone.risks)


def find_state(heads: Iterable[MilestoneHead], wanted: str) -> int | None:
    """The number of the milestone that a person means, as `find_milestone` reads it; None for "now".

    A milestone that is called "now" is named by its number.
    """
    return None if comparable(wanted) == NOW_WORD else find_milestone(heads, wanted).number


def find_milestone(heads: Iterable[MilestoneHead], wanted: str) -> MilestoneHead:
    """The milestone that a person means by its number or name, in which spaces and capitals make no difference.

    A number that there is goes before a name. NotFoundError if there is none.
    """
    known = list(heads)
    for head in known:
        if wanted.strip() == str(head.number):
            return head
    for head in known:
        if comparable(head.name) == comparable(wanted):
            return head
    raise NotFoundError(message("The workload has no milestone “{name}”.", name=wanted))


def compare_states(workspace: Workspace, before: State, after: State) -> Comparison:
    """What differs between two states, and by whom as far as the workspace's history knows."""
    pages = happenings_between(workspace, before, after)
    return compare(before.side, after.side, [one for page in pages for one in page])


def happenings_between(workspace: Workspace, before: State, after: State) -> Iterator[list[Happening]]:
    """What happened to the later state's workload since the earlier one, page by page, the newest first.

    Nothing where both are now: nothing lies between.
    """
    moments = [state.at for state in (before, after) if state.at]
    if not moments:
        return
    workload_id = after.snapshot.workload.id
    number: int | None = None
    while True:
        entries = workspace.history(workload_id, before=number, limit=PAGE)
        found = [entry.happening for entry in entries if isinstance(entry, HistoryEntry)]
        yield [one for one in found if one.at > min(moments)]
        if len(entries) < PAGE or any(one.at <= min(moments) for one in found):
            return
        number = entries[-1].number
