"""An upgrade of a lens: a milestone first, every answer that has a place, and a way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.lens_values import as_file, changed, question, small_lens
from tests.support.reviews import (
    LENS,
    Clock,
    add_lens,
    fresh_snapshot,
    lens_file,
    other_lens_file,
    ref,
    say,
    start_review,
    without_times,
)
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.due import review_due
from wa_desktop.domain.errors import DamagedError, InvalidError, NotFoundError
from wa_desktop.domain.workload import MAX_MILESTONES
from wa_desktop.review.annotations import NotePractice
from wa_desktop.review.cadence import NoteChange, is_change_open
from wa_desktop.review.milestones import thaw
from wa_desktop.review.review import Review
from wa_desktop.review.templates import template_from
from wa_desktop.review.upgrading import (
    later_versions,
    milestone_name,
    preview_upgrade,
    upgrade_lens,
    users_of_earlier,
)
from wa_desktop.review.workspace import Workspace

YES = PracticeAnswer.YES
LONGER = as_file(changed(small_lens(), "/pillars/1/questions/-", question("question_f")))


@pytest.fixture
def answered(review: Review) -> Review:
    for key in ("question_a", "question_b", "question_c"):
        say(review, key, "second")
    review.apply(NotePractice(ref("question_c"), "second", "Seen."))
    return review


def test_a_milestone_comes_first_and_the_answers_go_over(workspace: Workspace, answered: Review) -> None:
    workload_id, before = answered.snapshot.workload.id, answered.snapshot
    newer = add_lens(workspace, other_lens_file())
    done = upgrade_lens(workspace, workload_id, LENS)
    assert done.milestone is not None
    assert done.milestone.name == "Before Small lens 2"
    frozen = answered.milestone(1).snapshot
    assert (frozen.reviews[0].lens.version, frozen.reviews[0].answers) == ("1", before.reviews[0].answers)
    now = answered.snapshot.review(LENS)
    assert (now.lens_id, now.answers) == (newer, before.reviews[0].answers)
    assert without_times(fresh_snapshot(answered, workspace)) == without_times(answered.snapshot)
    assert str(answered.history.undo_name) == "upgrade Small lens to 2"


def test_undo_brings_the_earlier_version_and_what_had_no_place_back(
    workspace: Workspace, answered: Review
) -> None:
    before = answered.snapshot
    add_lens(
        workspace, as_file(changed(small_lens(), "/pillars/1", small_lens()["pillars"][1] | {"id": "new"}))
    )
    gone = small_lens()
    del gone["pillars"][1]
    add_lens(workspace, as_file(gone))
    done = upgrade_lens(workspace, before.workload.id, LENS)
    assert [(one.label, one.answers, one.notes) for one in done.plan.left] == [("question_c", 1, 1)]
    assert not answered.snapshot.has_question(ref("question_c"))
    answered.undo()
    assert answered.snapshot.reviews == before.reviews
    assert fresh_snapshot(answered, workspace).reviews == before.reviews
    answered.redo()
    assert fresh_snapshot(answered, workspace).reviews == answered.snapshot.reviews
    assert not answered.snapshot.has_question(ref("question_c"))


def test_a_question_asked_again_comes_back_with_undo(workspace: Workspace, answered: Review) -> None:
    before = answered.snapshot
    add_lens(workspace, other_lens_file())
    done = upgrade_lens(workspace, before.workload.id, LENS, anew={"question_a", "question_c"})
    assert done.plan.anew == {"question_a", "question_c"}
    now = answered.snapshot.review(LENS)
    assert now.answer("question_a").is_empty()
    assert now.answer("question_b") == before.review(LENS).answer("question_b")
    assert now.answer("question_c").entry("second").notes == "Seen."
    assert now.answer("question_c").answer("second") is None
    assert fresh_snapshot(answered, workspace).reviews == answered.snapshot.reviews
    assert answered.milestone(1).snapshot.reviews[0].answers == before.reviews[0].answers
    answered.undo()
    assert fresh_snapshot(answered, workspace).reviews == before.reviews


def test_a_practice_that_is_gone_is_told(workspace: Workspace, answered: Review) -> None:
    value = small_lens()
    value["pillars"][0]["questions"][1]["choices"][1]["id"] = "fourth"
    value["pillars"][0]["questions"][1]["riskRules"][0]["condition"] = "first && fourth && third"
    add_lens(workspace, as_file(value))
    plan = preview_upgrade(workspace, answered.snapshot.workload.id, LENS)
    assert [one.label for one in plan.left] == ["second"]
    assert (plan.kept, plan.new_practices, plan.answers_left) == (2, 1, 1)
    assert answered.snapshot.review(LENS).lens.version == "1", "a preview changes nothing"
    assert answered.snapshot.milestones == ()


def test_nothing_changes_where_there_is_no_room_for_a_milestone(
    workspace: Workspace, answered: Review
) -> None:
    add_lens(workspace, other_lens_file())
    for number in range(MAX_MILESTONES):
        answered.save_milestone(f"Milestone {number}")
    before = answered.snapshot
    with pytest.raises(InvalidError, match="100 milestones"):
        upgrade_lens(workspace, before.workload.id, LENS)
    assert answered.snapshot == before == fresh_snapshot(answered, workspace)


def test_the_milestone_takes_a_free_name(workspace: Workspace, answered: Review) -> None:
    answered.save_milestone("before small LENS 2")
    add_lens(workspace, other_lens_file())
    done = upgrade_lens(workspace, answered.snapshot.workload.id, LENS)
    assert done.milestone is not None
    assert done.milestone.name == "Before Small lens 2 (2)"
    long = milestone_name("A lens with a name " * 20, "2026.11", answered.snapshot)
    assert len(long) <= 100
    assert long.endswith(" 2026.11")


def test_only_a_later_version_of_a_lens_in_use_will_do(workspace: Workspace, answered: Review) -> None:
    workload_id = answered.snapshot.workload.id
    first = answered.snapshot.reviews[0].lens_id
    with pytest.raises(InvalidError, match="no later one"):
        upgrade_lens(workspace, workload_id, LENS)
    second, third = add_lens(workspace, other_lens_file()), add_lens(workspace, LONGER)
    assert later_versions(workspace, answered.snapshot)[LENS].id == third
    upgrade_lens(workspace, workload_id, LENS, second)
    assert answered.snapshot.reviews[0].lens_id == second
    with pytest.raises(InvalidError, match="no later one"):
        upgrade_lens(workspace, workload_id, LENS, first)
    other = add_lens(workspace, lens_file("Second lens"))
    with pytest.raises(NotFoundError):
        upgrade_lens(workspace, workload_id, LENS, other)
    with pytest.raises(NotFoundError):
        upgrade_lens(workspace, workload_id, "second-lens")
    assert [head.name for head in answered.snapshot.milestones] == ["Before Small lens 2"]


def test_who_uses_an_earlier_version_is_known(workspace: Workspace, answered: Review) -> None:
    assert users_of_earlier(workspace, LENS) == []
    workload_id = answered.snapshot.workload.id
    made = template_from(workspace, workload_id, "Ours")
    add_lens(workspace, other_lens_file())
    assert {*users_of_earlier(workspace, LENS)} == {workload_id, made.id}
    upgrade_lens(workspace, workload_id, LENS)
    assert users_of_earlier(workspace, LENS) == [made.id]
    assert later_versions(workspace, answered.snapshot) == {}


def test_a_template_is_upgraded_without_a_milestone(workspace: Workspace, answered: Review) -> None:
    made = template_from(workspace, answered.snapshot.workload.id, "Ours")
    add_lens(workspace, other_lens_file())
    assert upgrade_lens(workspace, made.id, LENS).milestone is None
    snapshot = workspace.snapshot(made.id)
    assert snapshot.review(LENS).lens.version == "2"
    assert snapshot.answer(ref("question_a")).answer("second") is YES


def test_other_lenses_keep_their_place_and_answers(workspace: Workspace) -> None:
    review = start_review(workspace, "Second lens", "Small lens", "Third lens")
    say(review, "question_a", "first")
    add_lens(workspace, other_lens_file())
    others = review.snapshot.reviews[0], review.snapshot.reviews[2]
    upgrade_lens(workspace, review.snapshot.workload.id, LENS)
    assert (review.snapshot.reviews[0], review.snapshot.reviews[2]) == others
    assert review.snapshot.reviews[1].lens.version == "2"


def test_an_upgrade_is_no_review_so_what_was_due_stays_due(tmp_path: Path) -> None:
    clock = Clock()
    workspace = Workspace.open(tmp_path / "due.wad", clock=clock)
    review = start_review(workspace)
    workload_id = review.snapshot.workload.id
    reviewed = review.save_milestone("First").recorded_at
    clock.now += timedelta(days=200)
    review.apply(NoteChange("Moved to another region", workspace.now()))
    before = review_due(review.snapshot)
    assert before is not None
    add_lens(workspace, other_lens_file())
    upgrade_lens(workspace, workload_id, LENS)
    for snapshot in (review.snapshot, workspace.snapshot(workload_id)):
        assert [head.automatic for head in snapshot.milestones] == [False, True]
        assert (review_due(snapshot), is_change_open(snapshot)) == (before, True)
    (entry,) = workspace.portfolio()
    assert (entry.due, entry.milestones, entry.last_milestone) == (before, 2, reviewed)
    review.save_milestone("Reviewed again")
    assert not is_change_open(review.snapshot)
    workspace.close()


def test_an_automatic_milestone_is_frozen_as_one_and_no_other_passes_for_it(
    workspace: Workspace, answered: Review
) -> None:
    add_lens(workspace, other_lens_file())
    head = upgrade_lens(workspace, answered.snapshot.workload.id, LENS).milestone
    assert head is not None
    content = answered._repository.milestone_content(answered.snapshot.workload.id, head.number)
    assert thaw(head, content, workspace.lens).head.automatic
    with pytest.raises(DamagedError):
        thaw(replace(head, automatic=False), content, workspace.lens)
    own = answered.save_milestone("By a person")
    assert '"automatic"' not in answered._repository.milestone_content(
        answered.snapshot.workload.id, own.number
    )
