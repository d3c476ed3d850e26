"""Every change leaves its entry in the history: signed, chained, with what it was before and after."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from tests.support.history_replay import all_entries, check_history
from tests.support.plans import action
from tests.support.reviews import LENS, QUESTIONS, fill, open_workspace, ref, say, start_review
from tests.support.workshops import workshop
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.history import Difference, ErasedEntry, HistoryEntry, Subject
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.workshop_clock import closed, counted, paused, started
from wa_desktop.report.history_words import tell
from wa_desktop.review.bulk import AnswerAll
from wa_desktop.review.commands import EditWorkload, UseLenses
from wa_desktop.review.plan import AddActions
from wa_desktop.review.review import Review
from wa_desktop.review.workshops import PlanWorkshop
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


def told(workspace: Workspace) -> str:
    return str(tell(newest(workspace).happening, {}))


def test_the_beginning_the_pauses_and_the_end_of_a_workshop_are_told_and_no_minute(
    workspace: Workspace,
) -> None:
    review = start_review(workspace)
    review.apply(PlanWorkshop(replace(workshop(), name="Day one")))
    (held,) = review.snapshot.workshops
    now = workspace.now()
    clock = started(held.clock, ref("question_a"), (), now)
    review.record_clock(held.id, clock)
    assert told(workspace) == "Ada Lovelace started the workshop “Day one”"
    count = workspace.history_count()
    for _ in range(3):
        now += timedelta(minutes=1)
        clock = counted(clock, now)
        review.record_clock(held.id, clock)
    assert workspace.history_count() == count
    clock = paused(clock, now)
    review.record_clock(held.id, clock)
    assert told(workspace) == "Ada Lovelace paused the workshop “Day one”"
    clock = started(clock, ref("question_b"), (), now + timedelta(hours=1))
    review.record_clock(held.id, clock)
    assert told(workspace) == "Ada Lovelace went on with the workshop “Day one”"
    review.record_clock(held.id, closed(clock, 3, now + timedelta(hours=1, minutes=5)))
    assert told(workspace) == "Ada Lovelace ended the workshop “Day one”"
    assert workspace.history_count() == count + 3
    assert {one.path[0] for one in newest(workspace).happening.differences} == {"clock"}
    check = workspace.checking()
    check.run()
    assert check.is_sound


def test_what_undo_leaves_on_record_in_an_ended_workshop_is_not_told_as_undone(workspace: Workspace) -> None:
    review = start_review(workspace)
    review.apply(PlanWorkshop(workshop()))
    (held,) = review.snapshot.workshops
    review.apply(PlanWorkshop(replace(held, name="Another name")))
    review.record_clock(held.id, closed(held.clock, 1, workspace.now()))
    review.undo()
    assert review.snapshot.workshops[0].name == "Another name"
    check = workspace.checking()
    check.run()
    assert check.is_sound


def test_the_entries_of_one_change_follow_the_order_of_the_questions(tmp_path: Path) -> None:
    """In programs of their own, since the order of a set is another one in each."""
    script = (
        "import sys; from pathlib import Path\n"
        "from tests.review.test_history_recording import write_bulk\n"
        "write_bulk(Path(sys.argv[1]))"
    )
    for seed in ("1", "2", "3"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        command = [sys.executable, "-W", "ignore", "-c", script, str(tmp_path / f"{seed}.wad")]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        assert done.stdout.split() == list(QUESTIONS)


def write_bulk(path: Path) -> None:
    """Answer all questions in one step, and write what its entries are about."""
    held = open_workspace(path)
    review = start_review(held)
    review.apply(AnswerAll(review.snapshot.refs, PracticeAnswer.YES))
    entries = all_entries(held)[-len(QUESTIONS) :]
    sys.stdout.write(" ".join(one.happening.question for one in entries if isinstance(one, HistoryEntry)))
    held.close()


def test_a_copy_does_not_name_the_workload_that_it_was_made_of(workspace: Workspace) -> None:
    review = start_review(workspace, name="Secret client's shop")
    say(review, "question_a", "first")
    copy = workspace.duplicate_workload(review.snapshot.workload.id, "A copy")
    for entry in workspace.history(copy.id):
        assert isinstance(entry, HistoryEntry)
        assert "Secret" not in str(entry.happening)


def test_another_order_of_the_lenses_is_told(workspace: Workspace) -> None:
    review = start_review(workspace, "Small lens", "Second lens")
    review.apply(UseLenses(review.snapshot.reviews[::-1]))
    assert told(workspace) == "Ada Lovelace put the lenses in another order: Second lens, Small lens"
    check = workspace.checking()
    check.run()
    assert check.is_sound


def test_a_workload_begins_in_the_history_when_it_was_made(workspace: Workspace) -> None:
    review = start_review(workspace)
    assert all_entries(workspace)[0].happening.at == review.snapshot.workload.created_at
