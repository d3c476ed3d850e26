"""Restoring as one committed step: on disk, undone and done again, also over another version of the lens."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.reviews import (
    add_lens,
    fresh_snapshot,
    open_workspace,
    other_lens_file,
    ref,
    say,
    start_review,
    without_times,
)
from wa_desktop.domain.answers import Lane, PracticeAnswer
from wa_desktop.domain.errors import ReadOnlyError
from wa_desktop.domain.restoring import RestoreOptions, plan_restore
from wa_desktop.domain.workload import LensReview
from wa_desktop.review.annotations import NoteQuestion
from wa_desktop.review.commands import UseLenses
from wa_desktop.review.restoring import RestoreAnswers
from wa_desktop.review.review import Review

A, B = ref("question_a"), ref("question_b")


def changed_since(review: Review) -> Review:
    """A milestone, then other answers and a note."""
    say(review, "question_a", "first")
    review.save_milestone("Q3 workshop")
    say(review, "question_a", "first", PracticeAnswer.NO)
    say(review, "question_b", "first")
    review.apply(NoteQuestion(B, "Written since.", Lane.CLIENT))
    return review


def test_one_step_to_disk_and_back(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "work.wad")
    review = changed_since(start_review(workspace))
    before = review.snapshot
    milestone = review.milestone(1)
    plan = plan_restore(milestone.snapshot, before)
    review.apply(RestoreAnswers(plan.answers(), milestone.head.name))
    after = review.snapshot
    assert after.answer(A) == milestone.snapshot.answer(A)
    assert after.answer(B).practices == {}
    assert after.answer(B).notes == "Written since."
    assert {one: review.ratings[one].risk for one in after.refs} == milestone.risks
    assert str(review.history.undo_name) == "restore answers from “Q3 workshop”"
    assert without_times(fresh_snapshot(review, workspace)) == without_times(after)
    review.undo()
    assert without_times(review.snapshot) == without_times(before)
    review.redo()
    assert without_times(review.snapshot) == without_times(after)
    workspace.close()


def test_over_another_version_of_the_lens_only_what_both_have_comes_back(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "work.wad")
    review = changed_since(start_review(workspace))
    newer = add_lens(workspace, other_lens_file())
    lens = workspace.lens(newer)
    review.apply(UseLenses((LensReview(newer, lens, review.snapshot.reviews[0].answers),)))
    say(review, "question_e", "first")
    milestone = review.milestone(1)
    plan = plan_restore(milestone.snapshot, review.snapshot, RestoreOptions(notes=True, drop_notes=True))
    assert [one.ref for one in plan.questions] == [A, B]
    review.apply(RestoreAnswers(plan.answers(), "Q3"))
    assert review.snapshot.answer(A) == milestone.snapshot.answer(A)
    assert review.snapshot.answer(B).is_empty()
    assert review.snapshot.answer(ref("question_e")).answer("first") is PracticeAnswer.YES
    workspace.close()


def test_a_milestone_that_is_looked_at_takes_nothing_back(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "work.wad")
    review = changed_since(start_review(workspace))
    frozen = workspace.open_milestone(review.snapshot.workload.id, 1)
    assert replace(frozen.snapshot, milestones=()) == review.milestone(1).snapshot
    with pytest.raises(ReadOnlyError, match="Q3 workshop"):
        frozen.apply(RestoreAnswers({A: review.snapshot.answer(A)}, "now"))
    workspace.close()
