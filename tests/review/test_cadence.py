"""A significant change asks for a review until the next milestone, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given

from tests.support.reviews import Clock, start_review
from tests.support.small_snapshots import snapshot
from tests.support.strategies import half_texts
from wa_desktop.domain.cadence import DueReason
from wa_desktop.domain.due import review_due
from wa_desktop.domain.errors import InvalidError
from wa_desktop.domain.workload import MilestoneHead
from wa_desktop.review.cadence import NoteChange, is_change_open
from wa_desktop.review.commands import EditWorkload
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace

AT = datetime(2026, 11, 3, 8, 30, tzinfo=UTC)


def test_a_change_is_noted_with_its_time() -> None:
    after = NoteChange("  new region\n", AT).apply(snapshot({}))
    assert (after.workload.change_note, after.workload.changed_at) == ("new region", AT)
    assert is_change_open(after)


def test_other_words_for_the_same_change_keep_its_time() -> None:
    before = NoteChange("new region", AT).apply(snapshot({}))
    after = NoteChange("new region: Zurich", AT + timedelta(days=9)).apply(before)
    assert (after.workload.change_note, after.workload.changed_at) == ("new region: Zurich", AT)
    assert NoteChange("new region", AT + timedelta(days=9)).apply(before) is before


def test_after_a_milestone_a_change_is_a_new_one() -> None:
    before = NoteChange("new region", AT).apply(snapshot({}))
    before = replace(before, milestones=(MilestoneHead(1, "Reviewed", "", AT + timedelta(days=1), ""),))
    assert not is_change_open(before)
    later = AT + timedelta(days=9)
    after = NoteChange("new region", later).apply(before)
    assert (after.workload.changed_at, is_change_open(after)) == (later, True)


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_empty_text_takes_it_back(text: str) -> None:
    before = NoteChange("new region", AT).apply(snapshot({}))
    after = NoteChange(text, AT).apply(before)
    assert (after.workload.change_note, after.workload.changed_at) == ("", None)
    assert NoteChange(text, AT).apply(after) is after
    assert NoteChange(text, AT).name(before) != NoteChange("x", AT).name(before)


@given(half_texts)
def test_no_half_character_is_kept(text: str) -> None:
    after = NoteChange(text, AT).apply(snapshot({}))
    after.workload.change_note.encode()
    assert bool(after.workload.change_note) == bool(after.workload.changed_at)


def test_it_is_stored_undone_and_done_again_and_a_milestone_ends_it(
    workspace: Workspace, review: Review
) -> None:
    workload_id = review.snapshot.workload.id
    review.apply(NoteChange("new region", workspace.now()))
    stored = workspace.snapshot(workload_id)
    assert stored.workload == review.snapshot.workload
    due = review_due(stored)
    assert due
    assert due.reason is DueReason.CHANGE
    review.undo()
    assert workspace.snapshot(workload_id).workload.changed_at is None
    review.redo()
    assert is_change_open(workspace.snapshot(workload_id))
    review.save_milestone("Reviewed again")
    assert not is_change_open(workspace.snapshot(workload_id))
    assert workspace.snapshot(workload_id).workload.change_note == "new region"


def test_an_endless_note_is_refused_and_nothing_changes(workspace: Workspace, review: Review) -> None:
    before = review.snapshot
    with pytest.raises(InvalidError, match="2000 characters"):
        review.apply(NoteChange("x" * 2001, workspace.now()))
    assert review.snapshot is before


@pytest.mark.parametrize("step", [timedelta(0), timedelta(days=-1), timedelta(days=1)])
def test_a_change_asks_for_a_review_whatever_the_clock_says_and_the_review_answers_it(
    tmp_path: Path, step: timedelta
) -> None:
    clock = Clock()
    workspace = Workspace.open(tmp_path / "clock.wad", clock=clock)
    review = start_review(workspace)
    review.save_milestone("First")
    clock.now += step
    review.apply(NoteChange("new region", workspace.now()))
    assert is_change_open(review.snapshot)
    due = review_due(review.snapshot)
    assert due is not None
    assert due.reason is DueReason.CHANGE
    review.save_milestone("Second")
    assert not is_change_open(review.snapshot)
    workspace.close()


def test_a_next_review_is_after_the_last_one(review: Review, workspace: Workspace) -> None:
    head = review.save_milestone("First")
    last = head.recorded_at.astimezone().date()
    for day in (last, last - timedelta(days=9)):
        with pytest.raises(InvalidError, match="choose a later day") as caught:
            review.apply(EditWorkload(replace(review.snapshot.workload, next_review=day)))
        assert [problem.field for problem in caught.value.problems] == ["next_review"]
    review.apply(EditWorkload(replace(review.snapshot.workload, next_review=last + timedelta(days=1))))
    due = review_due(review.snapshot)
    assert due is not None
    assert due.day == last + timedelta(days=1)


def test_a_day_that_is_over_stops_no_other_edit(tmp_path: Path) -> None:
    clock = Clock()
    workspace = Workspace.open(tmp_path / "over.wad", clock=clock)
    review = start_review(workspace, next_review=clock.now.date() + timedelta(days=1))
    clock.now += timedelta(days=9)
    review.save_milestone("First")
    review.apply(EditWorkload(replace(review.snapshot.workload, client="Contoso")))
    assert review.snapshot.workload.client == "Contoso"
    workspace.close()
