"""The open review by example: commit, undo, redo, what listeners hear, what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.reviews import (
    LENS,
    QUESTIONS,
    add_lens,
    fresh_snapshot,
    is_one_sentence,
    lens_file,
    make_workload,
    ref,
    say,
    start_review,
)
from wa_desktop.domain.answers import EMPTY, PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.changes import Changes, Kind
from wa_desktop.domain.errors import InvalidError, NotFoundError
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import LensReview
from wa_desktop.review.annotations import NotePractice, NoteQuestion
from wa_desktop.review.commands import (
    AnswerPractice,
    EditWorkload,
    SetAnswers,
    UseLenses,
)
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace

NOTHING = Changes(frozenset())
YES, NO = PracticeAnswer.YES, PracticeAnswer.NO


def test_a_fresh_review_has_no_past(review: Review) -> None:
    assert review.saved_at is None
    assert review.history.undo_name is None
    assert review.history.redo_name is None
    assert review.undo() == NOTHING
    assert review.redo() == NOTHING
    assert not review.read_only


def test_an_answer_is_on_disk_when_the_call_returns(review: Review, workspace: Workspace) -> None:
    say(review, "question_a", "first")
    assert review.snapshot.answer(ref("question_a")).answer("first") is YES
    assert fresh_snapshot(review, workspace) == review.snapshot
    assert review.saved_at == review.snapshot.workload.updated_at


def test_the_touched_question_is_rated_again_and_no_other(review: Review) -> None:
    before = dict(review.ratings)
    say(review, "question_a", "first", NO)
    changed = {key for key in before if review.ratings[key] is not before[key]}
    assert changed == {ref("question_a")}
    assert review.ratings[ref("question_a")].risk is Risk.HIGH
    assert review.ratings == rate_all(review.snapshot)


def test_undo_and_redo_go_the_same_road(review: Review, workspace: Workspace) -> None:
    say(review, "question_a", "first")
    say(review, "question_a", "second", NO)
    assert str(review.history.undo_name) == "answer second"
    review.undo()
    assert review.snapshot.answer(ref("question_a")) == QuestionAnswer({"first": PracticeEntry(YES)})
    assert (str(review.history.undo_name), str(review.history.redo_name)) == ("answer first", "answer second")
    review.undo()
    assert review.snapshot.answer(ref("question_a")) == EMPTY
    assert review.history.undo_name is None
    assert fresh_snapshot(review, workspace) == review.snapshot
    review.redo()
    review.redo()
    assert review.snapshot.answer(ref("question_a")).answer("second") is NO
    assert review.history.redo_name is None
    assert fresh_snapshot(review, workspace) == review.snapshot


def test_a_new_command_ends_what_could_be_redone(review: Review) -> None:
    say(review, "question_a", "first")
    review.undo()
    say(review, "question_b", "first")
    assert review.history.redo_name is None
    assert review.redo() == NOTHING


def test_a_command_that_changes_nothing_leaves_no_trace(review: Review) -> None:
    say(review, "question_a", "first")
    heard: list[Changes] = []
    review.subscribe(heard.append)
    before, saved_at = review.snapshot, review.saved_at
    assert review.apply(AnswerPractice(ref("question_a"), "first", YES)) == NOTHING
    assert review.snapshot is before
    assert review.saved_at == saved_at
    assert heard == []
    review.undo()
    assert review.history.undo_name is None


def test_listeners_hear_of_each_commit_once_and_only_while_they_listen(review: Review) -> None:
    heard: list[Changes] = []
    listener = heard.append
    review.subscribe(listener)
    changes = review.apply(AnswerPractice(ref("question_a"), "first", YES))
    assert heard == [changes]
    assert changes == Changes(frozenset({Kind.ANSWERS}), frozenset({ref("question_a")}))
    assert [review.undo(), review.redo()] == heard[1:] == [changes, changes]
    review.unsubscribe(listener)
    review.undo()
    assert len(heard) == 3


def test_a_listener_finds_the_review_as_it_is_after_the_change(review: Review) -> None:
    seen: list[tuple[Risk, str]] = []
    review.subscribe(
        lambda _: seen.append((review.ratings[ref("question_a")].risk, str(review.history.undo_name)))
    )
    say(review, "question_a", "first", NO)
    review.undo()
    assert seen == [(Risk.HIGH, "answer first"), (Risk.UNANSWERED, "None")]


def test_a_listener_may_leave_while_it_is_called(review: Review) -> None:
    heard: list[str] = []

    def once(_: Changes) -> None:
        heard.append("once")
        review.unsubscribe(once)

    review.subscribe(once)
    review.subscribe(lambda _: heard.append("always"))
    say(review, "question_a", "first")
    say(review, "question_a", "second")
    assert heard == ["once", "always", "always"]


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        (NoteQuestion(ref("question_b"), "n"), Kind.NOTES),
        (NotePractice(ref("question_b"), "first", "n"), Kind.NOTES),
        (AnswerPractice(ref("question_b"), "first", YES), Kind.ANSWERS),
        (SetAnswers({ref("question_b"): QuestionAnswer({}, notes="n", applicable=False)}), Kind.ANSWERS),
    ],
)
def test_changes_tell_notes_from_answers(review: Review, command: NoteQuestion, kind: Kind) -> None:
    assert review.apply(command) == Changes(frozenset({kind}), frozenset({ref("question_b")}))


def test_changes_name_every_question_of_a_set(review: Review) -> None:
    same = QuestionAnswer({"first": PracticeEntry(YES)})
    review.apply(SetAnswers({ref("question_a"): same}))
    changes = review.apply(
        SetAnswers(
            {ref("question_a"): same, ref("question_b"): same, ref("question_c"): QuestionAnswer(notes="n")}
        )
    )
    assert changes == Changes(
        frozenset({Kind.ANSWERS, Kind.NOTES}), frozenset({ref("question_b"), ref("question_c")})
    )


def test_reading_not_applicable_otherwise_rates_everything_again(review: Review) -> None:
    for key in QUESTIONS:
        for choice in ("first", "second", "third"):
            say(review, key, choice, PracticeAnswer.NOT_APPLICABLE if choice == "first" else YES)
    assert {rating.risk for rating in review.ratings.values()} == {Risk.NONE}
    edited = replace(review.snapshot.workload, not_applicable_counts_as_in_place=False)
    assert review.apply(EditWorkload(edited)) == Changes(frozenset({Kind.WORKLOAD}))
    assert {rating.risk for rating in review.ratings.values()} == {Risk.HIGH}
    review.undo()
    assert {rating.risk for rating in review.ratings.values()} == {Risk.NONE}


def test_a_lens_that_goes_takes_its_answers_and_undo_brings_them_back(workspace: Workspace) -> None:
    review = start_review(workspace, "Small lens", "Second lens")
    say(review, "question_a", "first")
    review.apply(AnswerPractice(ref("question_a", "second-lens"), "first", NO))
    full = review.snapshot
    changes = review.apply(UseLenses((full.review("second-lens"),)))
    assert changes == Changes(frozenset({Kind.LENSES}))
    assert set(review.ratings) == {ref(key, "second-lens") for key in QUESTIONS}
    assert fresh_snapshot(review, workspace) == review.snapshot
    review.undo()
    assert review.snapshot.reviews == full.reviews
    assert fresh_snapshot(review, workspace) == review.snapshot
    assert review.ratings == rate_all(full)
    review.redo()
    assert not review.snapshot.uses(LENS)
    assert fresh_snapshot(review, workspace) == review.snapshot


def test_a_lens_comes_with_the_answers_it_is_given(review: Review, workspace: Workspace) -> None:
    second = add_lens(workspace, lens_file("Second lens"))
    answer = QuestionAnswer({"first": PracticeEntry(YES)})
    added = LensReview(second, workspace.lens(second), {"question_a": answer})
    review.apply(UseLenses((*review.snapshot.reviews, added)))
    assert review.snapshot.answer(ref("question_a", "second-lens")) == answer
    assert fresh_snapshot(review, workspace) == review.snapshot


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"name": "x"}, ["name"]),
        ({"name": "OTHER  workload"}, ["name"]),
        ({"description": "", "notes": "x" * 3000}, ["description", "notes"]),
        ({"aws_regions": ()}, ["aws_regions"]),
    ],
)
def test_an_edit_that_aws_would_refuse_is_refused_and_nothing_changes(
    review: Review, workspace: Workspace, fields: dict[str, object], wrong: list[str]
) -> None:
    workspace.create_workload(make_workload(name="Other workload"), [add_lens(workspace)])
    before, ratings = review.snapshot, dict(review.ratings)
    edited = make_workload(**vars(before.workload) | fields)
    with pytest.raises(InvalidError) as caught:
        review.apply(EditWorkload(edited))
    assert [problem.field for problem in caught.value.problems] == wrong
    assert is_one_sentence(caught.value)
    assert review.snapshot is before
    assert review.ratings == ratings
    assert review.history.undo_name is None
    assert fresh_snapshot(review, workspace) == before


def test_a_name_that_was_taken_meanwhile_cannot_come_back_by_undo(
    review: Review, workspace: Workspace
) -> None:
    old_name = review.snapshot.workload.name
    review.apply(EditWorkload(replace(review.snapshot.workload, name="Renamed")))
    other = workspace.create_workload(make_workload(name=old_name), [add_lens(workspace)])
    with pytest.raises(InvalidError, match="There is a workload of this name"):
        review.undo()
    assert review.snapshot.workload.name == "Renamed"
    assert str(review.history.undo_name) == "edit the workload"
    workspace.delete_workload(other.id)
    review.undo()
    assert review.snapshot.workload.name == old_name


def test_a_deleted_workload_is_not_brought_back_by_a_late_answer(
    review: Review, workspace: Workspace
) -> None:
    say(review, "question_a", "first")
    before = review.snapshot
    workspace.delete_workload(before.workload.id)
    for late in (
        lambda: say(review, "question_b", "first"),
        review.undo,
        lambda: review.save_milestone("Late"),
        lambda: review.apply(EditWorkload(replace(before.workload, notes="late"))),
    ):
        with pytest.raises(NotFoundError) as caught:
            late()
        assert is_one_sentence(caught.value)
    assert workspace.workloads() == []
    assert review.snapshot is before


def test_an_answer_never_undoes_what_was_archived_elsewhere(review: Review, workspace: Workspace) -> None:
    workspace.set_archived(review.snapshot.workload.id, archived=True)
    assert review.snapshot.workload.archived
    say(review, "question_a", "first")
    assert workspace.find_workload(review.snapshot.workload.name).archived
    workspace.set_archived(review.snapshot.workload.id, archived=False)
    assert not workspace.find_workload(review.snapshot.workload.name).archived


def test_there_is_one_review_of_a_workload_and_not_two_that_overwrite_each_other(
    review: Review, workspace: Workspace
) -> None:
    assert workspace.open_review(review.snapshot.workload.id) is review


def test_a_workload_that_was_never_stored_has_no_review(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError):
        workspace.open_review("0" * 32)


def test_a_closed_workspace_takes_no_late_answer(review: Review, workspace: Workspace) -> None:
    before = review.snapshot
    workspace.close()
    with pytest.raises(RuntimeError, match="closed"):
        say(review, "question_a", "first")
    assert review.snapshot is before


def test_pillars_are_counted_from_the_snapshot_of_now(review: Review) -> None:
    assert [result.practices_answered for result in review.pillar_results(LENS)] == [0, 0]
    say(review, "question_c", "first", NO)
    results = review.pillar_results(LENS)
    assert [result.practices_answered for result in results] == [0, 1]
    assert [result.score for result in results] == [None, 0]
