"""A review as it is handed over: which state, held against which, with what was remembered, and what is to be mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from wa_desktop.domain.delivery_check import check_delivery
from wa_desktop.domain.delivery_findings import DeliveryFinding, is_clean
from wa_desktop.domain.editions import Edition, Theme
from wa_desktop.domain.errors import DamagedError, InvalidError, NotFoundError, message
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import Milestone, MilestoneHead, Snapshot
from wa_desktop.domain.workshop import Workshop
from wa_desktop.review.review import Review, ratings_of
from wa_desktop.review.workspace import Workspace

MOST_MILESTONES = 12
"""So many of the last milestones are read for the trend; a chart has no room for more."""


@dataclass(frozen=True)
class Handover:
    """What documents are made from. `state` is the milestone that is handed over, None for the review as it is.

    `findings` are those of the check before delivery that need no fonts; the edition is a draft while they block.
    """

    snapshot: Snapshot
    ratings: Ratings
    state: MilestoneHead | None
    against: Milestone | None
    milestones: tuple[Milestone, ...]
    today: date
    edition: Edition
    findings: tuple[DeliveryFinding, ...]

    def with_findings(self, more: tuple[DeliveryFinding, ...]) -> Handover:
        """The same with findings that whoever sets the pages has made."""
        found = (*self.findings, *more)
        draft = not is_clean(found, self.edition.control.waivers)
        return replace(self, findings=found, edition=replace(self.edition, draft=draft))

    def with_theme(self, theme: Theme) -> Handover:
        """The same in another look."""
        return replace(self, edition=replace(self.edition, theme=theme))


def handover_of(
    workspace: Workspace,
    review: Review,
    made_at: datetime,
    *,
    number: int | None = None,
    compared: int | None = None,
) -> Handover:
    """Gather what is handed over: the review as it is or its milestone `number`, held against the milestone `compared`.

    Without `compared` it is the milestone before; `made_at` is in the reader's time zone, and its day is the one by
    which dates are judged unless a milestone is handed over. NotFoundError or DamagedError for a milestone that is not
    there or cannot be trusted, InvalidError for one to compare with that is not earlier.
    """
    heads = review.snapshot.milestones
    state = None if number is None else _head(heads, number)
    earlier = tuple(head for head in heads if state is None or head.number < state.number)
    snapshot, ratings, today = review.snapshot, review.ratings, made_at.date()
    if state:
        milestone = review.milestone(state.number)
        known = tuple(head for head in heads if head.number <= state.number)
        snapshot = replace(milestone.snapshot, milestones=known, workshops=_workshops(review, state))
        ratings, today = ratings_of(milestone), state.recorded_at.astimezone(made_at.tzinfo).date()
    against = _against(review, earlier, heads, compared)
    edition = workspace.edition(review.snapshot.workload)
    findings = check_delivery(
        snapshot, ratings, today, compared=against.head if against else None, number=number
    )
    made = Handover(
        snapshot, ratings, state, against, tuple(_sound(review, earlier)), today, edition, findings
    )
    return made.with_findings(())


def _head(heads: tuple[MilestoneHead, ...], number: int) -> MilestoneHead:
    for head in heads:
        if head.number == number:
            return head
    raise NotFoundError(message("There is no milestone number {number}.", number=number))


def _against(
    review: Review,
    earlier: tuple[MilestoneHead, ...],
    heads: tuple[MilestoneHead, ...],
    compared: int | None,
) -> Milestone | None:
    if compared is None:
        return review.milestone(earlier[-1].number) if earlier else None
    head = _head(heads, compared)
    if head not in earlier:
        raise InvalidError(message("Milestone number {number} is not an earlier one.", number=compared))
    return review.milestone(head.number)


def _workshops(review: Review, state: MilestoneHead) -> tuple[Workshop, ...]:
    """A milestone holds no workshops; those that were begun by then belong to it."""
    return tuple(
        workshop
        for workshop in review.snapshot.workshops
        if workshop.clock.sittings and workshop.clock.sittings[0].began <= state.recorded_at
    )


def _sound(review: Review, heads: tuple[MilestoneHead, ...]) -> Iterator[Milestone]:
    """The last milestones that can be trusted; the trend goes on without the others."""
    for head in heads[-MOST_MILESTONES:]:
        try:
            yield review.milestone(head.number)
        except DamagedError:
            continue
