"""Templates in a workspace: made, used and applied, and what they refuse."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.plans import acceptance, action, practice
from tests.support.reviews import (
    LENS,
    PRACTICES,
    add_lens,
    fresh_snapshot,
    lens_file,
    make_workload,
    ref,
    say,
    start_review,
    without_times,
)
from wa_desktop.domain.answers import Lane, Notes, PracticeAnswer
from wa_desktop.domain.errors import InvalidError, NotFoundError, ReadOnlyError
from wa_desktop.domain.history import Subject
from wa_desktop.domain.rating import rate_all
from wa_desktop.review.annotations import NotePillar, NoteQuestion, SetFlag
from wa_desktop.review.commands import AnswerPractice, EditWorkload
from wa_desktop.review.decisions import RecordDecision
from wa_desktop.review.plan import AddActions
from wa_desktop.review.review import Review
from wa_desktop.review.templates import (
    apply_template,
    begin_from,
    create_template,
    find_template,
    preview_template,
    template_from,
)
from wa_desktop.review.workspace import Workspace

YES, NO = PracticeAnswer.YES, PracticeAnswer.NO


@pytest.fixture
def told(review: Review) -> Review:
    """A review with answers, notes in both lanes, a flag, an action, a decision and a milestone."""
    say(review, "question_a", "first")
    say(review, "question_a", "second", NO)
    review.apply(NoteQuestion(ref("question_a"), "For the client."))
    review.apply(NoteQuestion(ref("question_a"), "For us.", Lane.INTERNAL))
    review.apply(SetFlag(ref("question_a"), "first", True))
    review.apply(NotePillar(LENS, "pillar_one", "On the pillar."))
    review.apply(AddActions((action(1, practices=(practice("question_a", "second", LENS),)),)))
    review.apply(RecordDecision(acceptance(practice("question_b", "", LENS))))
    workload = replace(review.snapshot.workload, client="Contoso", notes="Secret.", tags=(("a", "b"),))
    workload = replace(workload, report_headline="Two risks are left.", report_summary="Both are known.")
    review.apply(EditWorkload(workload))
    review.save_milestone("Start")
    return review


def test_an_empty_template_is_no_workload(workspace: Workspace) -> None:
    made = create_template(workspace, "  Landing zone ", "For all of ours.", [add_lens(workspace)])
    assert workspace.workloads() == []
    assert [one.id for one in workspace.workloads(templates=True)] == [made.id]
    assert find_template(workspace, "landing ZONE").template
    with pytest.raises(NotFoundError):
        find_template(workspace, "Other")


@pytest.mark.parametrize(
    ("name", "description", "lenses"), [("ab", "abc", 1), ("abc", "ab", 1), ("abc", "abc", 0)]
)
def test_aws_limits_hold(workspace: Workspace, name: str, description: str, lenses: int) -> None:
    ids = [add_lens(workspace)][:lenses]
    with pytest.raises(InvalidError):
        create_template(workspace, name, description, ids)
    assert workspace.workloads(templates=True) == []


def test_a_template_from_a_review_leaves_out_what_belongs_to_it(workspace: Workspace, told: Review) -> None:
    made = template_from(workspace, told.snapshot.workload.id, "Ours")
    snapshot = workspace.snapshot(made.id)
    answer = snapshot.answer(ref("question_a"))
    assert (answer.answer("first"), answer.answer("second")) == (YES, NO)
    assert (answer.notes, answer.internal, answer.is_flagged) == ("For the client.", "", False)
    assert snapshot.review(LENS).notes_on("pillar_one") == Notes("On the pillar.")
    assert (snapshot.milestones, snapshot.actions, snapshot.decisions) == ((), (), ())
    assert (made.client, made.notes, made.tags, made.review_owner) == ("", "", (), "")
    assert (made.report_headline, made.report_summary) == ("", "")


def test_internal_notes_go_along_when_asked_for(workspace: Workspace, told: Review) -> None:
    made = template_from(
        workspace, told.snapshot.workload.id, "Ours", answers=False, notes=False, internal=True
    )
    answer = workspace.snapshot(made.id).answer(ref("question_a"))
    assert (answer.practices, answer.notes, answer.internal) == ({}, "", "For us.")


def test_a_review_begins_with_it_and_the_history_says_so(workspace: Workspace, told: Review) -> None:
    made = template_from(workspace, told.snapshot.workload.id, "Ours", internal=True)
    begun = begin_from(workspace, made.id, make_workload(name="New shop", client="Fabrikam"))
    snapshot = workspace.snapshot(begun.id)
    assert (begun.template, begun.client, begun.name) == (False, "Fabrikam", "New shop")
    assert snapshot.reviews[0].answers == workspace.snapshot(made.id).reviews[0].answers
    names = {str(entry.happening.name) for entry in workspace.history(begun.id)}
    assert names == {"begin with template “Ours”"}
    (noted,) = [
        one.happening for one in workspace.history(begun.id) if one.happening.subject is Subject.NOTES
    ]
    assert [one.after for one in noted.differences if one.after] == ["On the pillar."]
    say(workspace.open_review(made.id), "question_b", "first")
    assert workspace.snapshot(begun.id).answer(ref("question_b")).is_empty(), (
        "later changes stay in the template"
    )


def test_other_lenses_can_be_chosen(workspace: Workspace, told: Review) -> None:
    made = template_from(workspace, told.snapshot.workload.id, "Ours")
    other = add_lens(workspace, lens_file("Second lens"))
    first = workspace.snapshot(made.id).reviews[0].lens_id
    begun = begin_from(workspace, made.id, make_workload(name="New shop"), [other, first])
    reviews = workspace.snapshot(begun.id).reviews
    assert [len(review.answers) for review in reviews] == [0, 1]


def test_applying_is_one_step_that_undo_takes_back(workspace: Workspace, told: Review) -> None:
    made = template_from(workspace, told.snapshot.workload.id, "Ours")
    say(workspace.open_review(made.id), "question_b", "first")
    other = start_review(workspace, "Second lens", name="Other shop")
    target = start_review(workspace, "Small lens", "Second lens", name="Target")
    say(target, "question_a", "first", NO)
    second = template_from(workspace, target.snapshot.workload.id, "Both")
    before = other.snapshot
    preview = preview_template(workspace, other.snapshot.workload.id, second.id)
    assert apply_template(workspace, other.snapshot.workload.id, second.id) == preview
    assert [one.lens.alias for one in other.snapshot.reviews] == ["second-lens", LENS]
    other.undo()
    assert without_times(other.snapshot) == without_times(before)
    assert without_times(fresh_snapshot(other, workspace)) == without_times(before)


def test_it_fills_a_kept_lens_and_adds_another_in_one_undoable_step(workspace: Workspace) -> None:
    source = start_review(workspace, "Small lens", "Second lens", name="Source")
    say(source, "question_a", "first")
    source.apply(AnswerPractice(ref("question_b", "second-lens"), "second", NO))
    made = template_from(workspace, source.snapshot.workload.id, "Both")
    target = start_review(workspace, "Small lens", name="Target")
    say(target, "question_c", "first")
    before = target.snapshot
    apply_template(workspace, before.workload.id, made.id)
    assert target.snapshot.answer(ref("question_a")).answer("first") is YES
    assert target.snapshot.answer(ref("question_b", "second-lens")).answer("second") is NO
    assert without_times(fresh_snapshot(target, workspace)) == without_times(target.snapshot)
    after = target.snapshot
    target.undo()
    assert without_times(fresh_snapshot(target, workspace)) == without_times(before)
    target.redo()
    assert without_times(fresh_snapshot(target, workspace)) == without_times(after)
    assert apply_template(workspace, before.workload.id, made.id).is_empty
    assert str(target.history.undo_name) == "apply template “Both”"


def test_a_template_refuses_what_belongs_to_a_review(workspace: Workspace) -> None:
    made = create_template(workspace, "Landing zone", "For all of ours.", [add_lens(workspace)])
    review = workspace.open_review(made.id)
    with pytest.raises(InvalidError):
        review.save_milestone("Start")
    with pytest.raises(InvalidError):
        review.apply(AddActions((action(1),)))
    with pytest.raises(InvalidError):
        review.apply(RecordDecision(acceptance(practice("question_b", "", LENS))))
    with pytest.raises(InvalidError):
        workspace.set_archived(made.id, archived=True)
    assert fresh_snapshot(review, workspace) == review.snapshot
    say(review, "question_a", "first")
    review.undo()
    assert review.snapshot.answer(ref("question_a")).is_empty()


def test_a_review_is_no_template(workspace: Workspace, review: Review) -> None:
    workload_id = review.snapshot.workload.id
    with pytest.raises(InvalidError):
        begin_from(workspace, workload_id, make_workload(name="New shop"))
    with pytest.raises(InvalidError):
        apply_template(workspace, workload_id, workload_id)


def test_a_milestone_that_is_looked_at_is_not_changed(workspace: Workspace, told: Review) -> None:
    made = template_from(workspace, told.snapshot.workload.id, "Ours")
    frozen = workspace.open_milestone(told.snapshot.workload.id, 1)
    with pytest.raises(ReadOnlyError):
        say(frozen, "question_b", "first")
    assert workspace.snapshot(made.id).milestones == ()


@pytest.mark.parametrize("in_place", [True, False])
def test_how_n_a_is_read_goes_along_so_that_the_risks_are_the_same(
    workspace: Workspace,
    in_place: bool,
) -> None:
    review = start_review(workspace, not_applicable_counts_as_in_place=in_place)
    for choice in PRACTICES:
        say(review, "question_a", choice, PracticeAnswer.NOT_APPLICABLE)
    template = template_from(workspace, review.snapshot.workload.id, "Kit")
    begun = begin_from(workspace, template.id, make_workload(name="New one"))
    assert begun.not_applicable_counts_as_in_place is in_place
    ratings = rate_all(workspace.snapshot(begun.id))
    assert ratings[ref("question_a")].risk is review.ratings[ref("question_a")].risk


def test_a_workload_that_says_itself_how_n_a_is_read_is_heard(workspace: Workspace) -> None:
    review = start_review(workspace, not_applicable_counts_as_in_place=False)
    template = template_from(workspace, review.snapshot.workload.id, "Kit")
    begun = begin_from(workspace, template.id, make_workload(name="New one"), own_policy=True)
    assert begun.not_applicable_counts_as_in_place


def test_lenses_are_used_by_workloads_and_templates_each_counted_alone(workspace: Workspace) -> None:
    lens_id = start_review(workspace).snapshot.reviews[0].lens_id
    assert (workspace.lens_uses(), workspace.lens_uses(templates=True)) == ({lens_id: 1}, {})
    create_template(workspace, "Kit", "For all of ours.", [lens_id])
    create_template(workspace, "Kit 2", "For all of ours.", [lens_id])
    assert (workspace.lens_uses(), workspace.lens_uses(templates=True)) == ({lens_id: 1}, {lens_id: 2})
