"""Gathers what is handed over from an open review and its milestones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import tzinfo

from wa_desktop.domain.errors import DamagedError, InvalidError, NotFoundError, message
from wa_desktop.domain.handover import Handover, earlier_heads, trend_heads
from wa_desktop.domain.workload import Milestone, MilestoneHead
from wa_desktop.review.milestones import as_it_was
from wa_desktop.review.review import Review, ratings_of


def handover_of(
    review: Review, *, number: int | None = None, compared: int | None = None, zone: tzinfo | None = None
) -> Handover:
    """Gather what is handed over: the review as it is or its milestone `number`, held against the milestone `compared`.

    Without `compared` it is the milestone before. Days are those of `zone`, by default this computer's. NotFoundError
    or DamagedError for a milestone that is not there or cannot be trusted, InvalidError for one that is not earlier.
    """
    heads = review.snapshot.milestones
    state = None if number is None else _head(heads, number)
    against = _against(review, earlier_heads(heads, state), compared)
    trend = tuple(_sound(review, trend_heads(heads, state)))
    if state is None:
        return Handover(review.snapshot, dict(review.ratings), against, trend)
    return handed_over(review, review.milestone(state.number), against, trend, zone)


def handed_over(
    review: Review,
    milestone: Milestone,
    against: Milestone | None,
    trend: tuple[Milestone, ...],
    zone: tzinfo | None = None,
) -> Handover:
    """A milestone as it is handed over, held against an earlier one, with those of its trend."""
    day = milestone.head.recorded_at.astimezone(zone).date()
    snapshot = as_it_was(milestone, review.snapshot)
    return Handover(snapshot, ratings_of(milestone), against, trend, milestone.head, day)


def _head(heads: Sequence[MilestoneHead], number: int) -> MilestoneHead:
    for head in heads:
        if head.number == number:
            return head
    raise NotFoundError(message("There is no milestone number {number}.", number=number))


def _against(review: Review, earlier: Sequence[MilestoneHead], compared: int | None) -> Milestone | None:
    if compared is None:
        return review.milestone(earlier[-1].number) if earlier else None
    head = _head(review.snapshot.milestones, compared)
    if head not in earlier:
        raise InvalidError(message("Milestone number {number} is not an earlier one.", number=compared))
    return review.milestone(head.number)


def _sound(review: Review, heads: Sequence[MilestoneHead]) -> Iterator[Milestone]:
    """The milestones that can be trusted; the trend goes on without the others."""
    for head in heads:
        try:
            yield review.milestone(head.number)
        except DamagedError:
            continue
