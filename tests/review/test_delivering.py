"""What is handed over: the review as it stands, or a milestone with everything there was by then."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta, timezone

import pytest

from tests.support.workshops import workshop
from wa_desktop.domain.errors import InvalidError, NotFoundError
from wa_desktop.domain.handover import MOST_IN_TREND
from wa_desktop.domain.workshop import Clock, Sitting
from wa_desktop.review.delivering import handover_of
from wa_desktop.review.milestones import as_it_was
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace


def test_the_review_as_it_stands_is_held_against_the_last_milestone(review: Review) -> None:
    first = review.save_milestone("First")
    last = review.save_milestone("Last")
    handed = handover_of(review)
    assert handed.snapshot is review.snapshot
    assert (handed.state, handed.day) == (None, None)
    assert handed.against is not None
    assert handed.against.head == last
    assert [one.head for one in handed.milestones] == [first, last]


def test_a_milestone_comes_with_the_milestones_and_workshops_of_its_time(review: Review) -> None:
    first, middle = review.save_milestone("First"), review.save_milestone("Middle")
    review.save_milestone("Last")
    handed = handover_of(review, number=middle.number, zone=UTC)
    assert handed.snapshot.milestones == (first, middle)
    assert handed.state == middle
    assert handed.day == middle.recorded_at.date()
    assert handed.against is not None
    assert handed.against.head == first
    assert [one.head for one in handed.milestones] == [first]


def test_a_workshop_belongs_to_the_milestones_after_its_first_sitting(review: Review) -> None:
    head = review.save_milestone("First")
    began = head.recorded_at
    held = [
        workshop(Clock((Sitting(moment, None),)) if moment else Clock(), id=str(number) * 32, number=number)
        for number, moment in enumerate((began - timedelta(days=1), began + timedelta(days=1), None), 1)
    ]
    now = replace(review.snapshot, workshops=tuple(held))
    assert as_it_was(review.milestone(head.number), now).workshops == (held[0],)


def test_a_milestone_that_is_looked_at_is_the_one_that_is_handed_over(
    review: Review, workspace: Workspace
) -> None:
    head = review.save_milestone("First")
    looked_at = workspace.open_milestone(review.snapshot.workload.id, head.number)
    assert looked_at.snapshot == handover_of(review, number=head.number).snapshot


def test_the_trend_has_the_last_milestones_alone(review: Review) -> None:
    heads = [review.save_milestone(f"Number {number}") for number in range(MOST_IN_TREND + 2)]
    assert [one.head for one in handover_of(review).milestones] == heads[2:]


@pytest.mark.parametrize(
    ("named", "error"),
    [
        ({"number": 7}, NotFoundError),
        ({"compared": 7}, NotFoundError),
        ({"number": 1, "compared": 2}, InvalidError),
        ({"number": 1, "compared": 1}, InvalidError),
    ],
)
def test_what_is_not_there_or_not_earlier_is_refused(
    named: dict[str, int], error: type[Exception], review: Review
) -> None:
    review.save_milestone("First")
    review.save_milestone("Last")
    with pytest.raises(error):
        handover_of(review, **named)


def test_days_are_those_of_the_zone(review: Review) -> None:
    recorded = review.save_milestone("First").recorded_at
    west = timezone(timedelta(hours=-12))
    assert handover_of(review, number=1, zone=west).day == recorded.date() - timedelta(days=1)
    assert handover_of(review, number=1, zone=UTC).day == recorded.date()
