"""Workshops by example: what each command changes and refuses, and how a running one keeps its time."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support import failing_disk
from tests.support.reviews import fresh_snapshot, is_one_sentence, open_workspace, ref, say, start_review
from tests.support.small_snapshots import ref as small_ref
from tests.support.small_snapshots import snapshot
from tests.support.workshops import ID, NINE, WallClock, at, remark, workshop
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.errors import InvalidError, KnownError, NotFoundError, ReadOnlyError
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workshop import Attendee, Clock, RemarkKind, Skip, Stop, Workshop
from wa_desktop.domain.workshop_order import default_order
from wa_desktop.review.commands import Command
from wa_desktop.review.review import Review
from wa_desktop.review.workshops import (
    AddRemark,
    ChangeRemark,
    PlanWorkshop,
    RemoveRemark,
    RemoveWorkshop,
    ReturnTo,
    SkipQuestion,
    WorkshopRun,
    new_id,
    state_after,
)
from wa_desktop.review.workspace import Workspace

S1 = small_ref("s1")
PARKED = remark(1)
TO_VERIFY = remark(2, RemarkKind.TO_VERIFY, choice="a")


def small(given: Workshop | None = None) -> Snapshot:
    """A small snapshot with a workshop in it."""
    return snapshot({"s1": "Y--"}).with_workshop(ID, given or workshop(remarks=(PARKED,)))


def after(command: Command, given: Workshop | None = None) -> Workshop:
    found = command.apply(small(given)).workshop(ID)
    assert found is not None
    return found


# Planning


def test_a_planned_workshop_is_new_and_gets_the_next_number() -> None:
    other = workshop(id="b" * 32, number=9, name=" Second look ", remarks=(PARKED,), clock=Clock(milestone=1))
    command = PlanWorkshop(other)
    assert str(command.name(small())) == "plan the workshop “Second look”"
    found = command.apply(small()).workshop("b" * 32)
    assert found == workshop(id="b" * 32, number=2, name="Second look")


def test_planning_again_changes_name_attendees_and_order_alone() -> None:
    running = workshop(Clock(place=S1), remarks=(PARKED,), skips=(Skip(S1),))
    changed = workshop(
        name="Another look", attendees=(Attendee("Ada"),), stops=(Stop("main", "cost", 5),), number=7
    )
    assert str(PlanWorkshop(changed).name(small())) == "change the workshop “Another look”"
    assert after(PlanWorkshop(changed), running) == replace(
        running, name="Another look", attendees=(Attendee("Ada"),), stops=(Stop("main", "cost", 5),)
    )


def test_planning_the_same_changes_nothing() -> None:
    before = small()
    assert PlanWorkshop(workshop()).apply(before) is before


def test_every_wrong_field_of_a_plan_is_named() -> None:
    with pytest.raises(InvalidError) as raised:
        PlanWorkshop(workshop(name="x", stops=())).apply(small())
    assert [problem.field for problem in raised.value.problems] == ["name", "stops"]


def test_a_removed_workshop_is_gone() -> None:
    assert str(RemoveWorkshop(ID).name(small())) == "remove the workshop “First look”"
    assert RemoveWorkshop(ID).apply(small()).workshops == ()


# Remarks


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (RemarkKind.PARKED, "park a topic"),
        (RemarkKind.DECISION, "note a decision"),
        (RemarkKind.TO_VERIFY, "note something to verify"),
    ],
)
def test_a_remark_goes_to_the_end_of_its_list(kind: RemarkKind, name: str) -> None:
    command = AddRemark(ID, remark(5, kind, text=" said \n"))
    assert str(command.name(small())) == name
    assert after(command).remarks == (PARKED, remark(5, kind, text="said"))


def test_what_is_to_be_verified_may_answer_the_practice() -> None:
    found = AddRemark(ID, TO_VERIFY, answer_unknown=True).apply(small())
    assert found.answer(S1).answer("a") is PracticeAnswer.UNKNOWN
    assert AddRemark(ID, TO_VERIFY).apply(small()).answer(S1).answer("a") is PracticeAnswer.YES
    for nothing_to_answer in (remark(2, ref=None, choice="a"), remark(2)):
        with pytest.raises(ValueError, match="on a practice"):
            AddRemark(ID, nothing_to_answer, answer_unknown=True)


def test_a_remark_may_be_about_nothing_but_not_about_what_is_not_there() -> None:
    assert after(AddRemark(ID, remark(2, ref=None))).remarks[-1].ref is None
    for wrong in (
        remark(2, ref=QuestionRef("gone", "s1")),
        remark(2, ref=small_ref("gone")),
        remark(2, choice="z"),
    ):
        with pytest.raises(KeyError):
            AddRemark(ID, wrong).apply(small())


def test_a_remark_is_changed_in_its_place() -> None:
    two = workshop(remarks=(PARKED, TO_VERIFY))
    changed = replace(PARKED, kind=RemarkKind.DECISION, text="Decided.", who="Ada", done=True)
    assert after(ChangeRemark(ID, changed), two).remarks == (changed, TO_VERIFY)
    before = small()
    assert ChangeRemark(ID, PARKED).apply(before) is before
    with pytest.raises(KeyError):
        ChangeRemark(ID, remark(99)).apply(before)


def test_a_remark_without_words_is_refused() -> None:
    for command in (AddRemark(ID, remark(2, text=" ")), ChangeRemark(ID, remark(1, text="\n"))):
        with pytest.raises(InvalidError) as raised:
            command.apply(small())
        assert raised.value.problems[0].field == "text"


def test_a_removed_remark_is_gone() -> None:
    assert after(RemoveRemark(ID, PARKED.id)).remarks == ()
    before = small()
    assert RemoveRemark(ID, "gone").apply(before) is before


# Skips


def test_a_skipped_question_waits_and_skipped_again_goes_to_the_end() -> None:
    given = workshop(skips=(Skip(S1, "first"), Skip(small_ref("c1"))))
    command = SkipQuestion(ID, S1, " nobody here ", NINE)
    assert str(command.name(small())) == "skip s1"
    assert after(command, given).skips == (Skip(small_ref("c1")), Skip(S1, "nobody here", NINE))
    with pytest.raises(KeyError):
        SkipQuestion(ID, small_ref("gone")).apply(small())
    with pytest.raises(InvalidError):
        SkipQuestion(ID, S1, "x" * 501).apply(small())


def test_one_returns_to_a_skipped_question() -> None:
    given = workshop(skips=(Skip(S1), Skip(QuestionRef("gone", "q"))))
    assert str(ReturnTo(ID, S1).name(small())) == "return to s1"
    assert str(ReturnTo(ID, QuestionRef("gone", "q")).name(small())) == "return to q"
    assert after(ReturnTo(ID, QuestionRef("gone", "q")), given).skips == (Skip(S1),)
    before = small()
    assert ReturnTo(ID, S1).apply(before) is before


# What cannot be changed

CHANGES = (
    PlanWorkshop(workshop(name="Another")),
    AddRemark(ID, TO_VERIFY),
    ChangeRemark(ID, PARKED),
    RemoveRemark(ID, PARKED.id),
    SkipQuestion(ID, S1),
    ReturnTo(ID, S1),
)


@pytest.mark.parametrize("command", CHANGES, ids=lambda command: type(command).__name__)
def test_an_ended_workshop_cannot_be_changed(command: Command) -> None:
    ended = small(workshop(Clock(closed_at=NINE), remarks=(PARKED,), skips=(Skip(S1),)))
    with pytest.raises(InvalidError) as raised:
        command.apply(ended)
    assert is_one_sentence(raised.value)
    assert "First look" in str(raised.value)


@pytest.mark.parametrize(
    "command", [*CHANGES[1:], RemoveWorkshop(ID)], ids=lambda command: type(command).__name__
)
def test_a_workshop_that_is_gone_is_said_to_be(command: Command) -> None:
    with pytest.raises(NotFoundError) as raised:
        command.apply(snapshot())
    assert is_one_sentence(raised.value)


def test_an_ended_workshop_can_be_removed() -> None:
    assert RemoveWorkshop(ID).apply(small(workshop(Clock(closed_at=NINE)))).workshops == ()


def test_ids_are_new_and_of_the_usual_form() -> None:
    assert len({new_id() for _ in range(100)}) == 100
    assert len(new_id()) == 32
    assert int(new_id(), 16) >= 0


# On disk, with undo


@pytest.fixture
def wall() -> WallClock:
    return WallClock()


def plan(review: Review) -> str:
    """An hour over both pillars of the small lens."""
    planned = workshop(stops=default_order(review.snapshot, 60), id=new_id())
    review.apply(PlanWorkshop(planned))
    return planned.id


@pytest.fixture
def planned(review: Review) -> str:
    return plan(review)


@pytest.fixture
def run(review: Review, planned: str, wall: WallClock) -> WorkshopRun:
    return WorkshopRun(review, planned, wall)


def minutes_of(run: WorkshopRun) -> dict[str, float]:
    return {visit.ref.question: visit.seconds / 60 for visit in run.workshop.clock.visits}


def test_remark_and_answer_are_undone_as_one_step(review: Review, planned: str) -> None:
    said = remark(1, RemarkKind.TO_VERIFY, ref=ref("question_a"), choice="first")
    changes = review.apply(AddRemark(planned, said, answer_unknown=True))
    assert changes == Changes(frozenset({Kind.WORKSHOPS, Kind.ANSWERS}), frozenset({ref("question_a")}))
    assert str(review.history.undo_name) == "note something to verify"
    review.undo()
    found = review.snapshot.workshop(planned)
    assert found
    assert found.remarks == ()
    assert review.snapshot.answer(ref("question_a")).is_empty()
    review.redo()
    assert review.snapshot.answer(ref("question_a")).answer("first") is PracticeAnswer.UNKNOWN


def test_undo_leaves_the_clock_alone(review: Review, run: WorkshopRun, planned: str, wall: WallClock) -> None:
    run.start()
    review.apply(AddRemark(planned, remark(ref=None)))
    wall.turn(minutes=4)
    run.visit(ref("question_c"))
    clock = run.workshop.clock
    review.undo()
    assert (run.workshop.remarks, run.workshop.clock) == ((), clock)
    review.redo()
    assert (len(run.workshop.remarks), run.workshop.clock) == (1, clock)


def test_everything_of_a_workshop_is_on_disk(
    review: Review, workspace: Workspace, run: WorkshopRun, planned: str, wall: WallClock
) -> None:
    run.start()
    review.apply(AddRemark(planned, remark(ref=ref("question_a"), choice="first", at=NINE)))
    review.apply(SkipQuestion(planned, ref("question_b"), "later", NINE))
    wall.turn(minutes=3)
    run.visit(ref("question_c"))
    assert fresh_snapshot(review, workspace).workshops == review.snapshot.workshops


# Running


def test_the_first_start_is_at_the_first_open_question(review: Review, run: WorkshopRun) -> None:
    for choice in ("first", "second", "third"):
        say(review, "question_a", choice)
    assert run.start() == ref("question_b")
    assert run.is_running
    assert run.workshop.clock.complete_before == (ref("question_a"),)


def test_with_nothing_open_it_starts_at_the_first_question(review: Review, run: WorkshopRun) -> None:
    for key in "abcd":
        for choice in ("first", "second", "third"):
            say(review, f"question_{key}", choice)
    assert run.start() == ref("question_a")


def test_each_question_gets_its_time_and_pauses_none(run: WorkshopRun, wall: WallClock) -> None:
    run.start()
    wall.turn(minutes=3)
    run.visit(ref("question_b"))
    wall.turn(minutes=2)
    run.visit(ref("question_b"))
    wall.turn(minutes=2)
    run.pause()
    wall.turn(hours=20)
    run.visit(ref("question_d"))
    run.heartbeat()
    assert run.workshop.clock.place == ref("question_b")
    assert run.start() == ref("question_b")
    assert run.start() == ref("question_b")  # nothing happens while it runs
    wall.turn(minutes=1)
    run.visit(ref("question_a"))
    assert minutes_of(run) == {"question_a": 3, "question_b": 5}
    assert len(run.workshop.clock.sittings) == 2
    assert run.pace.elapsed == timedelta(minutes=8)


def test_a_heartbeat_saves_every_half_minute(review: Review, run: WorkshopRun, wall: WallClock) -> None:
    run.start()
    told: list[Changes] = []
    review.subscribe(told.append)
    for _ in range(120):
        wall.turn(seconds=1)
        run.heartbeat()
    assert told == [Changes(frozenset({Kind.WORKSHOPS}))] * 4
    assert minutes_of(run) == {"question_a": 2}


def test_a_crash_costs_at_most_half_a_minute(
    path: Path, workspace: Workspace, run: WorkshopRun, planned: str, wall: WallClock
) -> None:
    run.start()
    wall.turn(minutes=2)
    run.visit(ref("question_c"))
    for _ in range(20):
        wall.turn(seconds=10)
        run.heartbeat()
    wall.turn(seconds=29)  # the last half minute is not saved
    workload = workspace.workloads()[0].id
    workspace.close()
    wall.turn(hours=15)
    again = Workspace.open(path)
    try:
        resumed = WorkshopRun(again.open_review(workload), planned, wall)
        assert not resumed.is_running
        assert resumed.start() == ref("question_c")
        assert [sitting.ended for sitting in resumed.workshop.clock.sittings] == [
            at(2) + timedelta(seconds=180),
            None,
        ]
        assert minutes_of(resumed) == {"question_a": 2, "question_c": 3}
        wall.turn(minutes=1)
        resumed.pause()
        assert minutes_of(resumed) == {"question_a": 2, "question_c": 4}
    finally:
        again.close()


def test_a_machine_that_slept_goes_on_without_the_night(run: WorkshopRun, wall: WallClock) -> None:
    run.start()
    wall.turn(minutes=5)
    run.heartbeat()
    wall.turn(hours=14)
    run.heartbeat()
    assert run.is_running
    assert run.pace.elapsed == timedelta(minutes=5)


def test_where_the_place_is_gone_it_goes_on_with_the_next_open_question(
    review: Review, run: WorkshopRun, planned: str
) -> None:
    run.start()
    run.pause()
    review.record_clock(planned, replace(run.workshop.clock, place=QuestionRef("gone", "q")))
    assert run.start() == ref("question_a")


def test_a_question_that_is_not_there_cannot_be_visited(run: WorkshopRun) -> None:
    run.start()
    with pytest.raises(KeyError):
        run.visit(ref("gone"))


def test_ending_saves_a_milestone_and_closes_for_good(
    review: Review, run: WorkshopRun, planned: str, wall: WallClock
) -> None:
    say(review, "question_a", "first", PracticeAnswer.NO)
    run.start()
    wall.turn(minutes=9)
    head, ended = run.end(" First workshop ", "As talked about.")
    assert (head.number, head.name, head.note) == (1, "First workshop", "As talked about.")
    assert review.snapshot.milestones == (head,)
    assert ended == review.snapshot.workshop(planned)
    assert (ended.clock.closed_at, ended.clock.milestone) == (at(9), 1)
    assert minutes_of(run) == {"question_a": 9}
    assert not run.is_running
    for refused in (run.start, lambda: run.end("Again"), lambda: review.apply(AddRemark(planned, PARKED))):
        with pytest.raises(InvalidError) as raised:
            refused()
        assert is_one_sentence(raised.value)


def test_a_name_that_is_taken_leaves_the_workshop_running(
    review: Review, run: WorkshopRun, wall: WallClock
) -> None:
    review.save_milestone("Taken")
    run.start()
    wall.turn(minutes=2)
    with pytest.raises(InvalidError) as raised:
        run.end("taken")
    assert is_one_sentence(raised.value)
    assert run.is_running
    assert not run.workshop.is_closed
    wall.turn(minutes=2)
    run.end("Free")
    assert minutes_of(run) == {"question_a": 4}


def test_a_paused_workshop_can_be_ended(run: WorkshopRun, wall: WallClock) -> None:
    run.start()
    wall.turn(minutes=2)
    run.pause()
    wall.turn(hours=1)
    _, ended = run.end("Done it")
    assert minutes_of(run) == {"question_a": 2}
    assert ended.clock.closed_at == at(62)


def test_a_workshop_that_crashed_can_be_ended_without_the_time_since(
    review: Review, run: WorkshopRun, planned: str, wall: WallClock
) -> None:
    run.start()
    wall.turn(minutes=2)
    run.heartbeat()
    wall.turn(minutes=5)
    _, ended = WorkshopRun(review, planned, wall).end("Done it")
    assert [(one.began, one.ended) for one in ended.clock.sittings] == [(at(0), at(2))]


def test_a_removed_workshop_is_missed_by_name(review: Review, run: WorkshopRun, planned: str) -> None:
    run.start()
    review.apply(RemoveWorkshop(planned))
    assert not run.is_running
    run.heartbeat()
    run.pause()
    for missing in (run.start, lambda: run.end("Done it"), lambda: run.pace):
        with pytest.raises(NotFoundError):
            missing()


def test_a_full_disk_stops_nothing_and_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wall: WallClock
) -> None:
    disk = failing_disk.install(monkeypatch)
    workspace = open_workspace(tmp_path / "full.wad")
    review = start_review(workspace)
    run = WorkshopRun(review, plan(review), wall)
    run.start()
    wall.turn(minutes=2)
    disk.refuse_write(0, failing_disk.FULL)
    with pytest.raises(KnownError):
        run.visit(ref("question_b"))
    assert run.workshop.clock.place == ref("question_a")
    disk.work_again()
    wall.turn(minutes=1)
    run.visit(ref("question_b"))
    assert minutes_of(run) == {"question_a": 3}
    workspace.close()


# What a recap tells of


def test_the_state_after_an_open_workshop_is_today(review: Review, run: WorkshopRun) -> None:
    assert state_after(review, run.workshop) == (review.snapshot, review.ratings, None)


def test_the_state_after_an_ended_workshop_is_that_of_its_milestone(
    review: Review, run: WorkshopRun, wall: WallClock
) -> None:
    before = review.save_milestone("Before", "")
    wall.now = before.recorded_at + timedelta(hours=1)
    run.start()
    say(review, "question_a", "first", PracticeAnswer.NO)
    head, ended = run.end("After")
    kept = review.snapshot.reviews
    say(review, "question_a", "first", PracticeAnswer.YES)
    review.save_milestone("Much later")
    snapshot_then, ratings, milestone = state_after(review, ended)
    assert snapshot_then.reviews == kept
    assert snapshot_then.milestones == (before, head)
    assert ratings[ref("question_a")].risk.value == "HIGH"
    assert milestone
    assert milestone.head == before


def test_nothing_runs_where_nothing_may_be_written(
    path: Path,
    workspace: Workspace,
    planned: str,
    wall: WallClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workload = workspace.workloads()[0].id
    workspace.close()
    monkeypatch.setattr(os, "access", lambda *_: False)
    read_only = Workspace.open(path)
    try:
        run = WorkshopRun(read_only.open_review(workload), planned, wall)
        with pytest.raises(ReadOnlyError):
            run.start()
        assert not run.is_running
        assert run.pace.open == 4
    finally:
        read_only.close()


def test_undoing_the_plan_and_doing_it_again_brings_the_clock_back(
    review: Review, run: WorkshopRun, planned: str, wall: WallClock
) -> None:
    run.start()
    wall.turn(minutes=5)
    run.pause()
    kept = review.snapshot
    review.undo()
    assert review.snapshot.workshop(planned) is None
    review.redo()
    assert review.snapshot.workshops == kept.workshops
    review.undo()
    review.redo()
    assert review.snapshot.workshops == kept.workshops


def test_what_was_said_in_an_ended_workshop_stays_whatever_is_undone(
    review: Review, run: WorkshopRun, planned: str, workspace: Workspace
) -> None:
    run.start()
    review.apply(AddRemark(planned, remark(1, ref=None)))
    say(review, "question_a", "first")
    run.end("Workshop done")
    ended = review.snapshot.workshop(planned)
    assert ended is not None
    review.undo()
    assert review.snapshot.answer(ref("question_a")).is_empty()
    review.undo()
    assert review.snapshot.workshop(planned) == ended
    review.redo()
    review.redo()
    assert review.snapshot.workshop(planned) == ended
    assert not review.snapshot.answer(ref("question_a")).is_empty()
    assert fresh_snapshot(review, workspace) == review.snapshot
