"""Every change leaves its entry in the history: signed, chained, with what it was before and after."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from tests.support.history_replay import all_entries, check_history
from tests.support.plans import action
from tests.support.reviews import LENS, fill, open_workspace, ref, say, start_review
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.history import Difference, ErasedEntry, HistoryEntry, Subject
from wa_desktop.domain.lens import Risk
from wa_desktop.review.commands import EditWorkload
from wa_desktop.review.plan import AddActions
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path):
    held = open_workspace(tmp_path / "client.wad")
    held.author = "Ada Lovelace"
    yield held
    held.close()


def newest(workspace: Workspace) -> HistoryEntry:
    entry = workspace.history(limit=1)[0]
    assert isinstance(entry, HistoryEntry)
    return entry


def test_an_answer_is_told_with_author_before_after_and_risk(workspace: Workspace) -> None:
    review = start_review(workspace)
    say(review, "question_a", "first", PracticeAnswer.NO)
    say(review, "question_a", "first", PracticeAnswer.YES)
    one = newest(workspace).happening
    assert (one.author, one.subject, one.lens, one.question) == (
        "Ada Lovelace",
        Subject.ANSWER,
        LENS,
        "question_a",
    )
    assert one.differences == (Difference(("practices", "first", "answer"), "NO", "YES"),)
    assert (one.risk_before, one.risk_after) == (Risk.HIGH, Risk.MEDIUM)
    assert str(one.name) == "answer first"
    assert one.at == review.saved_at


def test_undo_and_redo_are_changes_too(workspace: Workspace) -> None:
    review = start_review(workspace)
    say(review, "question_a", "first")
    review.undo()
    assert str(newest(workspace).happening.name) == "undo: answer first"
    assert newest(workspace).happening.differences[0].after is None
    review.redo()
    assert str(newest(workspace).happening.name) == "redo: answer first"


def test_fields_actions_and_milestones_are_told(workspace: Workspace) -> None:
    review = start_review(workspace)
    review.apply(EditWorkload(replace(review.snapshot.workload, notes="Seen twice.")))
    assert newest(workspace).happening.differences == (Difference(("notes",), "", "Seen twice."),)
    review.apply(AddActions((action(1),)))
    assert (newest(workspace).happening.subject, newest(workspace).happening.item) == (
        Subject.ACTION,
        review.snapshot.actions[0].id,
    )
    head = review.save_milestone("Start")
    assert newest(workspace).happening.differences == (Difference(("digest",), None, head.digest),)


def test_a_change_that_the_disk_refuses_leaves_no_entry(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = start_review(workspace)
    before = len(all_entries(workspace))

    def fail(*_: object, **__: object) -> None:
        raise OSError("no space")

    with monkeypatch.context() as patched:
        patched.setattr("wa_desktop.storage.repository.append_happenings", fail)
        with pytest.raises(Exception, match=r"cannot be opened|could not"):
            say(review, "question_a", "first")
    assert len(all_entries(workspace)) == before
    assert review.snapshot.answer(ref("question_a")).is_empty()
    assert workspace.portfolio()[0].standing is not None


def test_the_history_adds_up_to_now(workspace: Workspace) -> None:
    fill(workspace)
    for workload in workspace.workloads():
        check_history(workspace, workspace.snapshot(workload.id))
    copy = workspace.duplicate_workload(workspace.workloads()[0].id, "A copy of it")
    check_history(workspace, workspace.snapshot(copy.id))


def test_the_entries_of_one_question_are_found(workspace: Workspace) -> None:
    review = start_review(workspace)
    say(review, "question_a", "first")
    say(review, "question_b", "first")
    say(review, "question_a", "second")
    found = workspace.history(review.snapshot.workload.id, question=ref("question_a"))
    assert [entry.number for entry in found] == sorted((entry.number for entry in found), reverse=True)
    assert {entry.happening.question for entry in found if isinstance(entry, HistoryEntry)} == {"question_a"}
    assert len(found) == 2


def test_a_deleted_workload_leaves_digests_and_no_word(tmp_path: Path, workspace: Workspace) -> None:
    review = start_review(workspace, name="Secret project")
    say(review, "question_a", "first")
    kept = start_review(workspace, name="Another one").snapshot
    gone = review.snapshot.workload.id
    numbers = [entry.number for entry in workspace.history(gone)]
    workspace.delete_workload(gone)
    entries = {entry.number: entry for entry in all_entries(workspace)}
    assert all(isinstance(entries[number], ErasedEntry) for number in numbers)
    assert str(newest(workspace).happening.name) == "delete the workload"
    check_history(workspace, kept)
    del review
    workspace.copy_to(tmp_path / "copy.wad")
    assert b"Secret project" not in (tmp_path / "copy.wad").read_bytes()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET content = NULL",
        "UPDATE history SET content = '{}'",
        "UPDATE history SET chain = digest",
        "UPDATE history SET at = '2020-01-01 00:00:00.000000'",
        "DELETE FROM history WHERE number = 2",
    ],
)
def test_nothing_in_it_can_be_changed(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "closed.wad"
    held = open_workspace(path)
    start_review(held)
    held.close()
    connection = driver.connect(str(path), isolation_level=None)
    with pytest.raises(driver.IntegrityError, match="history cannot be"):
        connection.execute(statement)
    connection.close()


def opened_milestone(review: Review, workspace: Workspace) -> Review:
    say(review, "question_a", "first")
    head = review.save_milestone("Start")
    say(review, "question_a", "first", PracticeAnswer.NO)
    return workspace.open_milestone(review.snapshot.workload.id, head.number)


def test_a_milestone_opens_as_it_was_and_nothing_in_it_changes(workspace: Workspace) -> None:
    review = start_review(workspace)
    frozen = opened_milestone(review, workspace)
    assert frozen.read_only
    assert not review.read_only
    assert frozen.snapshot.answer(ref("question_a")).answer("first") is PracticeAnswer.YES
    assert frozen.ratings[ref("question_a")].risk is Risk.MEDIUM
    for change in (
        lambda: say(frozen, "question_a", "second"),
        lambda: frozen.save_milestone("Again"),
        lambda: frozen.attach(b"file"),
    ):
        with pytest.raises(Exception, match=r"milestone “Start”.*go back to now"):
            change()
    assert review.snapshot == workspace.snapshot(review.snapshot.workload.id)
