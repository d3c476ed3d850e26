"""A workspace with a lens, a workload and a review in it, and everything it holds as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.support.lens_values import as_file, question, small_lens
from tests.support.plans import acceptance, action, practice
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.workload import Environment, Milestone, Snapshot, Workload
from wa_desktop.review.commands import AnswerPractice
from wa_desktop.review.decisions import RecordDecision
from wa_desktop.review.plan import AddActions
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace

LENS = "small-lens"
QUESTIONS = ("question_a", "question_b", "question_c", "question_d")
PRACTICES = ("first", "second", "third")


class Clock:
    """Goes on a second with every look, so that no two commits share a time."""

    def __init__(self, start: datetime = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)) -> None:
        self.now = start

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def make_workload(**given: Any) -> Workload:
    """A workload that AWS would take, with the given fields in it."""
    fields = {
        "id": "0" * 32,
        "name": "Order processing",
        "description": "Takes orders and bills them.",
        "environment": Environment.PRODUCTION,
        "review_owner": "Ada Lovelace",
        "aws_regions": ("eu-central-1",),
    }
    return Workload(**fields | given)


def lens_file(name: str = "Small lens", **extensions: str) -> bytes:
    """The small lens under a name, with our extensions such as `version` where given."""
    value = small_lens() | {"name": name}
    if extensions:
        value["extensions"] = extensions
    return as_file(value)


def other_lens_file(name: str = "Small lens") -> bytes:
    """A lens of the same name with other content: one question more and another title."""
    value = small_lens() | {"name": name}
    value["pillars"][0]["questions"].append(question("question_e"))
    value["pillars"][0]["questions"][0]["title"] = "How is it done now?"
    return as_file(value)


def put_lens_folder(folder: Path, value: Mapping[str, Any]) -> None:
    """Write a lens in the form of the built-in ones: one file per pillar and `lens.json`, which names them."""
    folder.mkdir(parents=True, exist_ok=True)
    pillars = {f"{pillar['id']}.json": pillar for pillar in value["pillars"]}
    for name, pillar in pillars.items():
        (folder / name).write_bytes(as_file(pillar))
    (folder / "lens.json").write_bytes(as_file({**value, "pillars": list(pillars)}))


def open_workspace(path: Path) -> Workspace:
    return Workspace.open(path, clock=Clock())


def add_lens(workspace: Workspace, data: bytes | None = None) -> int:
    """Import a lens file and give the id of the stored version."""
    stored = workspace.import_lens(lens_file() if data is None else data).stored
    assert stored is not None
    return stored.id


def start_review(workspace: Workspace, *names: str, **given: Any) -> Review:
    """The review of a new workload along lenses of these names (the small lens if none is named)."""
    lens_ids = [add_lens(workspace, lens_file(name)) for name in names or ("Small lens",)]
    workload = workspace.create_workload(make_workload(**given), lens_ids)
    return workspace.open_review(workload.id)


def ref(question_key: str, lens: str = LENS) -> QuestionRef:
    return QuestionRef(lens, question_key)


def say(
    review: Review, question_key: str, choice: str, answer: PracticeAnswer | None = PracticeAnswer.YES
) -> None:
    review.apply(AnswerPractice(ref(question_key), choice, answer))


def fill(workspace: Workspace, count: int = 2) -> None:
    """Workloads with answers, an action, a decision and two milestones each."""
    for number in range(count):
        review = start_review(workspace, "Small lens", "Second lens", name=f"Workload {number}")
        for key in QUESTIONS:
            say(review, key, "first")
        review.apply(AddActions((action(1, practices=(practice("question_a", "second", LENS),)),)))
        review.apply(RecordDecision(acceptance(practice("question_b", "", LENS))))
        review.save_milestone("Start", "As found.")
        for key in QUESTIONS[:2]:
            say(review, key, "second", PracticeAnswer.UNKNOWN)
        review.save_milestone("Later")


def content(workspace: Workspace) -> Mapping[str, tuple[Snapshot, tuple[Milestone, ...]]]:
    """Everything in a workspace, read from disk."""
    everything = {}
    for workload in workspace.workloads():
        snapshot = workspace.snapshot(workload.id)
        review = workspace.open_review(workload.id)
        milestones = tuple(review.milestone(head.number) for head in snapshot.milestones)
        everything[workload.id] = (snapshot, milestones)
    return everything


def content_of_file(path: Path) -> Mapping[str, tuple[Snapshot, tuple[Milestone, ...]]]:
    """Everything in a workspace file, opened for this alone."""
    workspace = open_workspace(path)
    try:
        return content(workspace)
    finally:
        workspace.close()


def fresh_snapshot(review: Review, workspace: Workspace) -> Snapshot:
    """The review's snapshot as a program that starts now would read it, from a copy of the file."""
    copy = workspace.path.with_name("fresh-copy.wad")
    workspace.copy_to(copy)
    other = open_workspace(copy)
    try:
        return other.snapshot(review.snapshot.workload.id)
    finally:
        other.close()
        copy.unlink()
        copy.with_name(f"{copy.name}.lock").unlink(missing_ok=True)


def without_times(snapshot: Snapshot) -> Snapshot:
    """A snapshot without the time of the last change, which undo does not take back."""
    return replace(snapshot, workload=replace(snapshot.workload, updated_at=None))


def is_one_sentence(error: KnownError) -> bool:
    """Whether an error's text is something to show: no traceback, no empty place, no line break."""
    text = str(error)
    return len(text) > 20 and text.endswith(".") and "\n" not in text and "{" not in text
