"""A milestone is a frozen state: named by AWS's rule, never changed, noticed if it was."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from tests.support.plans import acceptance, action, id_of, practice
from tests.support.reviews import (
    LENS,
    add_lens,
    fresh_snapshot,
    is_one_sentence,
    lens_file,
    open_workspace,
    other_lens_file,
    ref,
    say,
    start_review,
    without_times,
)
from tests.support.strategies import HALF_TEXTS, NOW
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import Changes, Kind
from wa_desktop.domain.errors import DamagedError, InvalidError, NotFoundError
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.workload import LensReview
from wa_desktop.review.commands import EditWorkload, SetApplicability, UseLenses
from wa_desktop.review.decisions import RecordDecision
from wa_desktop.review.milestones import digest_of, freeze, thaw
from wa_desktop.review.plan import AddActions, FinishActions, SetEffortDays
from wa_desktop.review.review import Review, ratings_of
from wa_desktop.review.workspace import Workspace


def raw(path: Path, *statements: str) -> None:
    """Change the closed file with SQL, as a person with a database tool would."""
    connection = driver.connect(str(path), isolation_level=None)
    try:
        for statement in statements:
            connection.execute(statement)
    finally:
        connection.close()


def triggers(path: Path) -> dict[str, str]:
    connection = driver.connect(str(path))
    try:
        return dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    finally:
        connection.close()


def with_milestone(path: Path) -> str:
    """A closed workspace with one milestone, and the id of its workload."""
    workspace = open_workspace(path)
    review = start_review(workspace)
    say(review, "question_a", "first", PracticeAnswer.NO)
    review.apply(AddActions((action(),)))
    review.apply(RecordDecision(acceptance(practice("question_b", "", LENS))))
    review.save_milestone("Start", "As found.")
    workspace.close()
    return review.snapshot.workload.id


def test_a_milestone_holds_the_review_as_it_was(review: Review, workspace: Workspace) -> None:
    say(review, "question_a", "first", PracticeAnswer.NO)
    review.apply(SetApplicability(ref("question_b"), applicable=False))
    then, ratings = review.snapshot, dict(review.ratings)
    head = review.save_milestone("  Start ", " As found. ")
    assert (head.number, head.name, head.note) == (1, "Start", "As found.")
    say(review, "question_a", "first")
    review.apply(EditWorkload(replace(review.snapshot.workload, name="New name", notes="n")))
    milestone = review.milestone(1)
    assert milestone.head == head
    assert milestone.snapshot == then
    assert milestone.risks == {key: rating.risk for key, rating in ratings.items()}
    assert ratings_of(milestone) == ratings
    assert fresh_snapshot(review, workspace) == review.snapshot


def test_it_holds_the_plan_and_the_decisions_as_they_were(review: Review, workspace: Workspace) -> None:
    say(review, "question_a", "first", PracticeAnswer.NO)
    link = practice("question_a", "first", LENS)
    review.apply(AddActions((action(1, practices=(link,), owner="Ada"), action(2, after=(1,)))))
    review.apply(RecordDecision(acceptance(practice("question_b", "", LENS))))
    review.apply(SetEffortDays((0.5, 2, 10)))
    then = review.snapshot
    review.save_milestone("Start")
    review.apply(FinishActions((id_of(1),), (link,), NOW))
    assert review.milestone(1).snapshot == then
    assert review.milestone(1).snapshot.workload.effort_scale.large == 10
    workspace.close()
    again = open_workspace(workspace.path)
    assert again.open_review(then.workload.id).milestone(1).snapshot == then
    again.close()


def test_one_from_before_there_was_a_plan_opens_without_one(review: Review) -> None:
    say(review, "question_a", "first", PracticeAnswer.NO)
    head, text = freeze(review.snapshot, review.ratings, number=1, name="Old", note="", recorded_at=NOW)
    value = json.loads(text)
    del value["actions"], value["decisions"], value["workload"]["effort_days"]
    old = json.dumps(value)
    milestone = thaw(replace(head, digest=digest_of(old)), old, lambda _: review.snapshot.reviews[0].lens)
    assert milestone.snapshot == review.snapshot


def test_one_keeps_what_opened_the_report_then(workspace: Workspace, review: Review) -> None:
    opening = {"report_headline": "Two risks are left.", "report_summary": "Both are known."}
    review.apply(EditWorkload(replace(review.snapshot.workload, **opening)))  # type: ignore[arg-type] # texts
    review.save_milestone("Start")
    review.apply(
        EditWorkload(replace(review.snapshot.workload, report_headline="", report_summary="All is done."))
    )
    frozen = review.milestone(1).snapshot.workload
    assert (frozen.report_headline, frozen.report_summary) == tuple(opening.values())
    checking = workspace.checking()
    checking.run()
    assert checking.findings == []


def test_one_from_before_reports_had_an_opening_keeps_its_text(review: Review) -> None:
    head, text = freeze(review.snapshot, review.ratings, number=1, name="Old", note="", recorded_at=NOW)
    assert "report_" not in text
    milestone = thaw(head, text, lambda _: review.snapshot.reviews[0].lens)
    assert freeze(milestone.snapshot, review.ratings, number=1, name="Old", note="", recorded_at=NOW) == (
        head,
        text,
    )


def test_saving_one_is_told_and_timed_but_not_part_of_undo(review: Review) -> None:
    say(review, "question_a", "first")
    heard: list[Changes] = []
    review.subscribe(heard.append)
    head = review.save_milestone("Start")
    assert heard == [Changes(frozenset({Kind.MILESTONES}))]
    assert review.saved_at == head.recorded_at
    assert str(review.history.undo_name) == "answer first"
    review.undo()
    assert [each.name for each in review.snapshot.milestones] == ["Start"]


def test_the_last_one_is_the_newest(review: Review) -> None:
    assert review.last_milestone() is None
    review.save_milestone("One")
    review.save_milestone("Two")
    last = review.last_milestone()
    assert last is not None
    assert last.head.name == "Two"
    with pytest.raises(NotFoundError):
        review.milestone(3)


@pytest.mark.parametrize("name", ["", "ab", "a  b", "x" * 101, "START", " s t a r t "])
def test_a_name_that_aws_would_refuse_is_refused(review: Review, name: str) -> None:
    review.save_milestone("Start")
    before = review.snapshot
    with pytest.raises(InvalidError) as caught:
        review.save_milestone(name)
    assert is_one_sentence(caught.value)
    assert review.snapshot is before


def test_another_workload_may_use_the_same_name(review: Review, workspace: Workspace) -> None:
    review.save_milestone("Start")
    other = start_review(workspace, name="Other")
    assert other.save_milestone("Start").number == 1


@pytest.mark.parametrize("half", HALF_TEXTS)
def test_half_characters_are_shown_as_such(review: Review, workspace: Workspace, half: str) -> None:
    head = review.save_milestone(f"Name {half}", half)
    head.name.encode()
    head.note.encode()
    assert "�" in head.name or "😀" in head.name
    assert fresh_snapshot(review, workspace).milestones == (head,)
    assert review.milestone(1).head == head


def test_there_are_a_hundred_at_most(review: Review) -> None:
    for number in range(1, 101):
        assert review.save_milestone(f"Milestone {number}").number == number
    with pytest.raises(InvalidError, match="at most 100 milestones"):
        review.save_milestone("One too many")
    assert len(review.snapshot.milestones) == 100
    assert review.milestone(100).head.name == "Milestone 100"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE milestone SET content = '{}'",
        "UPDATE milestone SET name = 'Other', comparable_name = 'other'",
        "UPDATE milestone SET digest = ''",
        "DELETE FROM milestone",
    ],
)
def test_the_file_itself_refuses_to_change_one(path: Path, statement: str) -> None:
    workload_id = with_milestone(path)
    with pytest.raises(driver.IntegrityError, match="a milestone cannot be"):
        raw(path, statement)
    workspace = open_workspace(path)
    assert workspace.open_review(workload_id).milestone(1).head.name == "Start"
    workspace.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE milestone SET content = replace(content, 'HIGH', 'NONE')",
        "UPDATE milestone SET content = content || ' '",
        "UPDATE milestone SET content = ''",
        "UPDATE milestone SET content = '{}'",
        "UPDATE milestone SET content = zeroblob(length(content))",
        "UPDATE milestone SET content = substr(content, 1, length(content) - 5)",
        "UPDATE milestone SET digest = replace(digest, substr(digest, 1, 1), 'x')",
        "UPDATE milestone SET name = 'Another name'",
        "UPDATE milestone SET note = 'All was well.'",
        "UPDATE milestone SET recorded_at = '2020-01-01 00:00:00.000000'",
    ],
)
def test_one_that_was_changed_all_the_same_is_not_shown(path: Path, statement: str) -> None:
    workload_id = with_milestone(path)
    kept = triggers(path)
    raw(path, *(f"DROP TRIGGER {name}" for name in kept), statement, *kept.values())
    workspace = open_workspace(path)
    review = workspace.open_review(workload_id)
    with pytest.raises(DamagedError, match="changed outside WA Desktop") as caught:
        review.milestone(1)
    assert str(caught.value).count(". ") == 1
    say(review, "question_b", "first")  # the review itself goes on
    workspace.close()


def test_it_goes_with_its_workload(path: Path) -> None:
    workload_id = with_milestone(path)
    workspace = open_workspace(path)
    workspace.delete_workload(workload_id)
    assert workspace.workloads() == []
    workspace.close()
    connection = driver.connect(str(path))
    for table in ("milestone", "answer", "action", "decision", "review", "workload"):
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table  # noqa: S608
    connection.close()


def test_it_keeps_its_lens_when_a_newer_one_is_imported_and_used(path: Path, workspace: Workspace) -> None:
    review = start_review(workspace)
    say(review, "question_a", "first", PracticeAnswer.NO)
    review.save_milestone("Start")
    then = review.milestone(1)
    newer = add_lens(workspace, other_lens_file())
    review.apply(UseLenses((LensReview(newer, workspace.lens(newer)),)))
    assert review.snapshot.review(LENS).lens.has_question("question_e")
    assert review.milestone(1) == then
    workspace.close()
    again = open_workspace(path)
    milestone = again.open_review(review.snapshot.workload.id).milestone(1)
    assert milestone == then
    assert not milestone.snapshot.review(LENS).lens.has_question("question_e")
    assert milestone.risks[ref("question_a")] is Risk.HIGH
    again.close()


def test_frozen_risks_stand_whatever_the_rules_would_say_today(review: Review) -> None:
    say(review, "question_a", "first", PracticeAnswer.NO)
    wrong = {key: replace(rating, risk=Risk.NONE) for key, rating in review.ratings.items()}
    head, text = freeze(
        review.snapshot,
        wrong,
        number=1,
        name="Start",
        note="",
        recorded_at=datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=2))),
    )
    milestone = thaw(head, text, lambda _: review.snapshot.reviews[0].lens)
    assert set(milestone.risks.values()) == {Risk.NONE}
    assert ratings_of(milestone)[ref("question_a")].risk is Risk.NONE
    assert digest_of(text) == head.digest
    assert json.loads(text)["format"] == 1
    assert without_times(milestone.snapshot) == without_times(review.snapshot)


def test_lenses_out_of_use_stay_for_the_milestones_that_need_them(workspace: Workspace) -> None:
    review = start_review(workspace, "Small lens", "Second lens")
    review.save_milestone("Start")
    review.apply(UseLenses((review.snapshot.reviews[0],)))
    assert [each.lens.alias for each in review.milestone(1).snapshot.reviews] == [LENS, "second-lens"]
    assert add_lens(workspace, lens_file("Second lens")) == review.milestone(1).snapshot.reviews[1].lens_id
