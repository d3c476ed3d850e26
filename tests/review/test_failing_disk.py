"""The disk refuses a write, whichever: one sentence, everything as it was, and the next try goes well."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.support import failing_disk
from tests.support.failing_disk import FailingDisk
from tests.support.lens_values import small_lens
from tests.support.plans import acceptance, action, id_of, practice, trade_off
from tests.support.reviews import (
    LENS,
    QUESTIONS,
    add_lens,
    content,
    content_of_file,
    fresh_snapshot,
    lens_file,
    make_workload,
    open_workspace,
    put_lens_folder,
    ref,
    say,
    start_review,
)
from tests.support.strategies import NOW
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.changes import Changes
from wa_desktop.domain.errors import KnownError
from wa_desktop.review.annotations import NotePillar, NoteQuestion, SetFlag
from wa_desktop.review.bulk import AnswerAll
from wa_desktop.review.commands import (
    AnswerPractice,
    EditWorkload,
    SetAnswers,
    UseLenses,
)
from wa_desktop.review.decisions import RecordDecision, RemoveDecision
from wa_desktop.review.plan import (
    ActionFields,
    AddActions,
    EditAction,
    EditActions,
    FinishActions,
    RemoveActions,
    SetEffortDays,
)
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace


@dataclass
class Bench:
    """A review with a past and a future, on a disk that fails at will."""

    disk: FailingDisk
    workspace: Workspace
    review: Review

    @property
    def id(self) -> str:
        return self.review.snapshot.workload.id


@pytest.fixture
def bench(path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    disk = failing_disk.install(monkeypatch)
    workspace = open_workspace(path)
    review = start_review(workspace, "Small lens", "Second lens")
    say(review, "question_a", "first")
    say(review, "question_a", "second", PracticeAnswer.NO)
    planned = (action(1, practices=(practice("question_a", "second", LENS),)), action(2, after=(1,)))
    review.apply(AddActions(planned))
    review.apply(RecordDecision(acceptance(practice("question_b", "", LENS))))
    review.save_milestone("Start")
    review.apply(NoteQuestion(ref("question_b"), "to be undone"))
    review.undo()
    return Bench(disk, workspace, review)


ALL = SetAnswers(
    {ref(key): QuestionAnswer({"third": PracticeEntry(PracticeAnswer.YES)}) for key in QUESTIONS}
)

WRITES: dict[str, Callable[[Bench], object]] = {
    "answer": lambda b: b.review.apply(AnswerPractice(ref("question_c"), "first", PracticeAnswer.YES)),
    "change an answer": lambda b: b.review.apply(
        AnswerPractice(ref("question_a"), "first", PracticeAnswer.NO)
    ),
    "empty an answer": lambda b: b.review.apply(SetAnswers({ref("question_a"): QuestionAnswer()})),
    "long note": lambda b: b.review.apply(NoteQuestion(ref("question_c"), "x" * 200_000)),
    "pillar note": lambda b: b.review.apply(NotePillar(ref("question_a").lens, "", "as a whole")),
    "flag": lambda b: b.review.apply(SetFlag(ref("question_c"), "first", flag=True)),
    "all answers": lambda b: b.review.apply(AnswerAll((ref("question_c"),), PracticeAnswer.YES)),
    "many answers": lambda b: b.review.apply(ALL),
    "edit": lambda b: b.review.apply(EditWorkload(replace(b.review.snapshot.workload, name="New"))),
    "use lenses": lambda b: b.review.apply(UseLenses(b.review.snapshot.reviews[1:])),
    "add actions": lambda b: b.review.apply(AddActions((action(3), action(4, after=(3, 1))))),
    "edit an action": lambda b: b.review.apply(EditAction(action(1, "Another title"))),
    "edit actions": lambda b: b.review.apply(EditActions((id_of(1), id_of(2)), ActionFields(owner="Ada"))),
    "remove an action": lambda b: b.review.apply(RemoveActions((id_of(1),))),
    "finish an action": lambda b: b.review.apply(
        FinishActions((id_of(1),), (practice("question_a", "second", LENS),), NOW)
    ),
    "days of sizes": lambda b: b.review.apply(SetEffortDays((1, 2, 3))),
    "record a decision": lambda b: b.review.apply(RecordDecision(trade_off(2))),
    "change a decision": lambda b: b.review.apply(
        RecordDecision(replace(b.review.snapshot.decisions[0], title="Changed"))
    ),
    "remove a decision": lambda b: b.review.apply(RemoveDecision(b.review.snapshot.decisions[0].id)),
    "undo": lambda b: b.review.undo(),
    "redo": lambda b: b.review.redo(),
    "milestone": lambda b: b.review.save_milestone("Second"),
    "create": lambda b: b.workspace.create_workload(make_workload(name="Another"), [1, 2]),
    "duplicate": lambda b: b.workspace.duplicate_workload(b.id, "A copy"),
    "delete": lambda b: b.workspace.delete_workload(b.id),
    "archive": lambda b: b.workspace.set_archived(b.id, archived=True),
    "import": lambda b: b.workspace.import_lens(lens_file("Third lens")),
}


@pytest.mark.parametrize("words", [failing_disk.FULL, failing_disk.BROKEN])
@pytest.mark.parametrize("name", WRITES)
def test_a_refused_write_changes_nothing_and_can_be_done_again(bench: Bench, name: str, words: str) -> None:
    heard: list[Changes] = []
    bench.review.subscribe(heard.append)
    snapshot, ratings, saved_at = bench.review.snapshot, dict(bench.review.ratings), bench.review.saved_at
    names = (bench.review.history.undo_name, bench.review.history.redo_name)
    stored, lenses = content(bench.workspace), bench.workspace.lens_versions()
    for number in range(200):
        bench.disk.refuse_write(number, words)
        try:
            WRITES[name](bench)
        except KnownError as error:
            assert "the disk is full or does not answer" in str(error)  # noqa: PT017 until it goes well
        else:
            break
        bench.disk.work_again()
        assert bench.review.snapshot is snapshot
        assert bench.review.ratings == ratings
        assert bench.review.saved_at == saved_at
        assert (bench.review.history.undo_name, bench.review.history.redo_name) == names
        assert heard == []
        assert content(bench.workspace) == stored
        assert bench.workspace.lens_versions() == lenses
    bench.disk.work_again()
    assert number >= 2, "at least the statement and its commit were refused"
    assert (content(bench.workspace), bench.workspace.lens_versions()) != (stored, lenses)
    after = content(bench.workspace)
    if name != "delete":
        assert fresh_snapshot(bench.review, bench.workspace) == bench.review.snapshot
    bench.workspace.close()
    assert content_of_file(bench.workspace.path) == after


@pytest.mark.parametrize("words", [failing_disk.FULL, failing_disk.BROKEN])
def test_a_file_that_could_not_be_kept_is_kept_the_next_time(bench: Bench, words: str) -> None:
    for number in range(20):
        bench.disk.refuse_write(number, words)
        try:
            digest = bench.review.attach(b"screenshot")
        except KnownError as error:
            assert "the disk is full or does not answer" in str(error)  # noqa: PT017 until it goes well
        else:
            break
        bench.disk.work_again()
    bench.disk.work_again()
    assert number >= 2, "at least the statement and its commit were refused"
    assert bench.review.attachment(digest) == b"screenshot"


def test_a_failed_answer_does_not_cost_the_ones_before_and_after(bench: Bench) -> None:
    for number in range(12):
        bench.disk.refuse_write(number % 4, failing_disk.FULL)
        try:
            say(bench.review, QUESTIONS[number % 4], ("first", "second", "third")[number % 3])
        except KnownError:
            bench.disk.work_again()
            say(bench.review, QUESTIONS[number % 4], ("first", "second", "third")[number % 3])
        bench.disk.work_again()
    expected = bench.review.snapshot
    bench.workspace.close()
    assert content_of_file(bench.workspace.path)[bench.id][0] == expected


@pytest.mark.parametrize("words", [failing_disk.FULL, failing_disk.BROKEN])
def test_opening_with_built_in_lenses_on_a_failing_disk_lets_go_of_the_file(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: str
) -> None:
    lenses = tmp_path / "lenses"
    put_lens_folder(lenses / "small", small_lens())
    disk = failing_disk.install(monkeypatch)
    open_workspace(path).close()
    for number in range(50):
        disk.refuse_write(number, words)
        try:
            workspace = Workspace.open(path, lenses)
        except KnownError:
            disk.work_again()
            open_workspace(path).close()
        else:
            break
    disk.work_again()
    assert number >= 2
    assert [version.origin for version in workspace.lens_versions()] == ["builtin"]
    workspace.close()


def test_a_copy_that_failed_leaves_nothing_and_can_be_made_again(bench: Bench, tmp_path: Path) -> None:
    target = tmp_path / "copy.wad"
    bench.disk.refuse_write(0, failing_disk.FULL)
    with pytest.raises(KnownError):
        bench.workspace.copy_to(target)
    bench.disk.work_again()
    assert not list(tmp_path.glob("copy*"))
    bench.workspace.copy_to(target)
    assert content_of_file(target) == content(bench.workspace)


def test_add_lens_works_after_a_refused_one(bench: Bench) -> None:
    bench.disk.refuse_write(0, failing_disk.BROKEN)
    with pytest.raises(KnownError):
        add_lens(bench.workspace, lens_file("Third lens"))
    bench.disk.work_again()
    assert add_lens(bench.workspace, lens_file("Third lens")) == 3
