"""When an action is done: what is offered, what is kept, and what is never changed in silence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.sample import load_sample
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.gaps import find_gaps
from wa_desktop.domain.plan import Action, ActionStatus
from wa_desktop.review.actions_from_gaps import action_for
from wa_desktop.review.plan import ActionFields, AddActions, RemoveActions
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.plan.requests import PlanRequests

ROOT = Path(__file__).resolve().parents[2]


class Room:
    """A review with two actions, each for a gap of its own, and what was offered and refused."""

    def __init__(self, bridge: Bridge) -> None:
        workload = load_sample(bridge.workspace, ROOT / "resources")
        assert bridge.open_review(workload.id)
        assert bridge.review is not None
        self.bridge, self.review = bridge, bridge.review
        self.review.apply(RemoveActions(tuple(action.id for action in self.review.snapshot.actions)))
        gaps = find_gaps(self.review.snapshot, self.review.ratings, bridge.today())[:2]
        self.review.apply(AddActions(tuple(action_for(gap, bridge.now()) for gap in gaps)))
        self.requests = PlanRequests(bridge)
        self.offered: list[tuple[str, ...]] = []
        self.sentences: list[object] = []
        self.requests.finish_offered.connect(self.offered.append)
        bridge.failed.connect(self.sentences.append)

    @property
    def actions(self) -> tuple[Action, ...]:
        return self.review.snapshot.actions

    def answers(self) -> list[PracticeAnswer | None]:
        return [
            self.review.snapshot.answer(practice.ref).answer(practice.choice)
            for action in self.actions
            for practice in action.practices
        ]


@pytest.fixture
def room(bridge: Bridge) -> Iterator[Room]:
    yield Room(bridge)
    bridge.close_review()


@pytest.mark.parametrize("before", [ActionStatus.OPEN, ActionStatus.IN_PROGRESS, ActionStatus.WONT_DO])
def test_done_in_the_form_offers_the_answers_and_keeps_the_rest(room: Room, before: ActionStatus) -> None:
    first = room.actions[0]
    room.requests.edit(replace(first, status=before))
    answers = room.answers()
    room.requests.edit(replace(first, status=ActionStatus.DONE, owner="Ada"))
    assert room.offered == [(first.id,)]
    assert room.actions[0].status is before
    assert room.actions[0].owner == "Ada"
    assert room.answers() == answers


def test_a_done_action_offers_only_practices_that_are_new_to_it(room: Room) -> None:
    first, second = room.actions
    room.requests.finish((first.id,), ())
    done = room.actions[0]
    room.requests.edit(replace(done, title="Other words"))
    assert room.offered == []
    assert room.actions[0].title == "Other words"
    room.requests.edit(replace(room.actions[0], practices=(*done.practices, *second.practices)))
    assert room.offered == [(first.id,)]


def test_done_for_several_offers_those_that_were_not(room: Room) -> None:
    first, second = room.actions
    room.requests.finish((first.id,), ())
    room.requests.edit_many((first.id, second.id), ActionFields(status=ActionStatus.DONE))
    assert room.offered == [(second.id,)]
    assert room.actions[1].status is ActionStatus.OPEN


def test_where_nothing_may_be_written_nothing_is_offered_and_it_is_said(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Review, "read_only", property(lambda _review: True))
    room.requests.edit_many((room.actions[0].id,), ActionFields(status=ActionStatus.DONE))
    assert room.offered == []
    assert "reading only" in str(room.sentences[-1])
    assert not room.requests.can_change()
