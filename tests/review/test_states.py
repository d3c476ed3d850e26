"""States of a workload compared: found by number or name, with their frozen risks and the history between them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.reviews import open_workspace, ref, say, start_review
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.compare_apply import apply
from wa_desktop.domain.comparison import Move
from wa_desktop.domain.errors import NotFoundError
from wa_desktop.domain.lens import Risk
from wa_desktop.review import states
from wa_desktop.review.review import Review
from wa_desktop.review.states import (
    State,
    compare_states,
    find_milestone,
    find_state,
    happenings_between,
    state_of,
)
from wa_desktop.review.workspace import Workspace

NO = PracticeAnswer.NO


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(tmp_path / "w.wad")
    opened.author = "Ada"
    yield opened
    opened.close()


@pytest.fixture
def review(workspace: Workspace) -> Review:
    """Milestones First and Second; one answer before, one between and one after them."""
    made = start_review(workspace)
    say(made, "question_a", "first", NO)
    made.save_milestone("First")
    say(made, "question_a", "first")
    made.save_milestone("Second")
    workspace.author = "Grace"
    say(made, "question_b", "first", NO)
    return made


def state(workspace: Workspace, review: Review, number: int | None) -> State:
    return state_of(workspace, review.snapshot.workload.id, number)


def test_only_what_happened_between_the_states_counts(workspace: Workspace, review: Review) -> None:
    first, second, now = (state(workspace, review, number) for number in (1, 2, None))
    found = compare_states(workspace, first, second)
    assert [(one.ref, one.move) for one in found.changed] == [(ref("question_a"), Move.BETTER)]
    assert [touch.author for touch in found.changed[0].touches] == ["Ada"]
    found = compare_states(workspace, second, now)
    assert [(one.ref, one.move) for one in found.changed] == [(ref("question_b"), Move.FOUND)]
    assert [touch.author for touch in found.changed[0].touches] == ["Grace"]
    assert len(compare_states(workspace, first, now).changed) == 2


def test_what_was_compared_can_be_applied(workspace: Workspace, review: Review) -> None:
    first, now = state(workspace, review, 1), state(workspace, review, None)
    assert apply(compare_states(workspace, first, now), first.snapshot) == now.snapshot
    assert apply(compare_states(workspace, now, first), now.snapshot) == first.snapshot


def test_a_milestones_risks_are_the_frozen_ones(workspace: Workspace, review: Review) -> None:
    first = state(workspace, review, 1)
    frozen = State(first.snapshot, first.head, {**first.frozen, ref("question_c"): Risk.HIGH})
    assert frozen.side.risks[ref("question_c")] is Risk.HIGH
    assert State(first.snapshot, first.head).side.risks == first.frozen
    assert first.at == review.snapshot.milestones[0].recorded_at


def test_the_history_is_read_in_pages_and_no_further_than_needed(
    workspace: Workspace, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(states, "PAGE", 2)
    for number in range(7):
        say(review, "question_b", "second", (NO, None)[number % 2])
    asked: list[int | None] = []
    history = workspace.history

    def counted(workload_id: str, *, before: int | None = None, **more: Any) -> Any:
        asked.append(before)
        return history(workload_id, before=before, **more)

    monkeypatch.setattr(workspace, "history", counted)
    pages = list(happenings_between(workspace, state(workspace, review, 2), state(workspace, review, None)))
    assert [len(page) for page in pages] == [2, 2, 2, 2, 0]
    assert len(asked) == len(set(asked)) == 5
    now = state(workspace, review, None)
    assert list(happenings_between(workspace, now, now)) == []


def test_a_state_is_found_by_number_name_or_now(workspace: Workspace, review: Review) -> None:
    review.save_milestone("now")
    review.save_milestone("002")
    heads = review.snapshot.milestones
    wanted = ("1", " sec OND", "Now", "3", "2", "002")
    assert [find_state(heads, name) for name in wanted] == [1, 2, None, 3, 2, 4]
    with pytest.raises(NotFoundError, match="“Third”"):
        find_state(heads, "Third")
    with pytest.raises(NotFoundError):
        find_state(heads, "")


def test_a_number_that_there_is_goes_before_a_name_and_now_has_its_number(review: Review) -> None:
    for name in ("1 0 0", "now"):
        review.save_milestone(name)
    heads = review.snapshot.milestones
    assert find_milestone(heads, "1").name == "First"
    assert find_milestone(heads, "100").number == 3
    assert find_milestone(heads, " NOW ").number == 4
    assert (find_state(heads, "now"), find_state(heads, "4")) == (None, 4)
    review.save_milestone("0 0 2")
    assert find_milestone(review.snapshot.milestones, "002").number == 5
    with pytest.raises(NotFoundError):
        find_milestone(heads, "9")
