"""What documents are made from: a state of a review, the one it is held against, and the milestones before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import Milestone, MilestoneHead, Snapshot

MOST_IN_TREND = 12
"""So many of the last milestones are read for the trend; a chart has no room for more."""


@dataclass(frozen=True)
class Handover:
    """A review as it is handed over. `state` is the milestone that it is, None for the review as it stands.

    `milestones` are those that the trend shows. `day` is the one by which due dates and acceptances are judged: the
    milestone's, None for the day on which the document is made.
    """

    snapshot: Snapshot
    ratings: Ratings
    against: Milestone | None = None
    milestones: tuple[Milestone, ...] = ()
    state: MilestoneHead | None = None
    day: date | None = None


def earlier_heads(heads: Sequence[MilestoneHead], state: MilestoneHead | None) -> tuple[MilestoneHead, ...]:
    """The milestones before a state, in the order of their numbers; all of them before the review as it stands."""
    earlier = (head for head in heads if state is None or head.number < state.number)
    return tuple(sorted(earlier, key=lambda head: head.number))


def trend_heads(heads: Sequence[MilestoneHead], state: MilestoneHead | None) -> tuple[MilestoneHead, ...]:
    """The milestones that the trend of a state shows: the last ones before it."""
    return earlier_heads(heads, state)[-MOST_IN_TREND:]
