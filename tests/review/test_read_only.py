"""Where nothing may be written the workspace opens for reading: all is shown, nothing is changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.reviews import (
    LENS,
    content,
    fill,
    is_one_sentence,
    lens_file,
    make_workload,
    open_workspace,
    ref,
    say,
    start_review,
)
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.errors import KnownError, ReadOnlyError
from wa_desktop.review.commands import AnswerPractice, EditWorkload
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace


@pytest.fixture(params=["file", "folder"])
def protected(filled: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Path:
    """A filled workspace whose file or folder may not be written.

    Permissions do not hold back the superuser, so the answer of the system is given instead.
    """
    forbidden = filled if request.param == "file" else filled.parent
    access = os.access

    def refuse(place: str | Path, mode: int) -> bool:
        return Path(place) != forbidden and access(place, mode)

    monkeypatch.setattr(os, "access", refuse)
    return filled


def state_of(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file's bytes and time, without the index that SQLite builds for a reader of a journal."""
    return {
        file.name: (file.read_bytes(), file.stat().st_mtime_ns)
        for file in folder.iterdir()
        if file.suffix != ".wad-shm"
    }


def changes_of(workspace: Workspace, review: Review) -> list[Callable[[], object]]:
    workload = review.snapshot.workload
    return [
        lambda: review.apply(AnswerPractice(ref("question_d"), "third", PracticeAnswer.NO)),
        lambda: review.apply(EditWorkload(replace(workload, notes="n"))),
        lambda: review.save_milestone("Another"),
        lambda: workspace.create_workload(make_workload(name="Another"), [1]),
        lambda: workspace.duplicate_workload(workload.id, "A copy"),
        lambda: workspace.set_archived(workload.id, archived=True),
        lambda: workspace.delete_workload(workload.id),
        lambda: workspace.import_lens(lens_file("Third lens")),
    ]


def test_everything_is_shown_and_every_change_refused_and_nothing_written(protected: Path) -> None:
    before = state_of(protected.parent)
    workspace = open_workspace(protected)
    assert workspace.read_only
    shown = content(workspace)
    assert len(shown) == 2
    workload = workspace.workloads()[0]
    review = workspace.open_review(workload.id)
    assert review.read_only
    assert review.last_milestone() is not None
    for change in changes_of(workspace, review):
        with pytest.raises(ReadOnlyError) as caught:
            change()
        assert is_one_sentence(caught.value)
    assert content(workspace) == shown
    assert review.history.undo_name is None
    workspace.close()
    assert state_of(protected.parent) == before


def test_it_can_be_copied_and_the_copy_written(
    protected: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path_factory.mktemp("mine") / "copy.wad"
    workspace = open_workspace(protected)
    workspace.copy_to(target)
    shown = content(workspace)
    workspace.close()
    copy = open_workspace(target)
    assert not copy.read_only
    assert content(copy) == shown
    start_review(copy, name="Mine")
    copy.close()


def test_two_may_read_at_a_time(protected: Path) -> None:
    first, second = open_workspace(protected), open_workspace(protected)
    assert content(first) == content(second)
    first.close()
    assert len(second.workloads()) == 2
    second.close()


def test_what_a_crash_left_in_the_journal_is_shown_and_kept(protected: Path) -> None:
    journal = protected.with_name(f"{protected.name}-wal")
    with pytest.MonkeyPatch.context() as writable:
        writable.setattr(os, "access", lambda *_: True)
        workspace = open_workspace(protected)
        say(workspace.open_review(workspace.workloads()[0].id), "question_d", "third")
        shown = content(workspace)
        kept = {file: file.read_bytes() for file in (protected, journal)}
        workspace.close()
    protected.with_name(f"{protected.name}.lock").unlink()
    for file, data in kept.items():
        file.write_bytes(data)
    before = state_of(protected.parent)
    workspace = open_workspace(protected)
    assert content(workspace) == shown
    workspace.close()
    assert state_of(protected.parent) == before


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[[], Path]]:
    """A folder on a file system of its own, writable until it is called for."""
    folder = tmp_path / "mounted"
    folder.mkdir()
    if sys.platform != "linux" or shutil.which("mount") is None:
        pytest.skip("mounts a file system of its own, on Linux")
    made = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(folder)], capture_output=True, check=False)  # noqa: S607 mount is where the system has it
    if made.returncode:
        pytest.skip("needs the right to mount")

    def protect() -> Path:
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)  # noqa: S607 as above
        return folder

    try:
        yield protect
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)  # noqa: S607 as above


def test_a_read_only_disk_opens_for_reading(mounted: Callable[[], Path], tmp_path: Path) -> None:
    path = tmp_path / "mounted" / "client.wad"
    workspace = open_workspace(path)
    fill(workspace)
    shown = content(workspace)
    workspace.close()
    before = state_of(mounted())
    workspace = open_workspace(path)
    assert workspace.read_only
    assert content(workspace) == shown
    for change in changes_of(workspace, workspace.open_review(workspace.workloads()[0].id)):
        with pytest.raises(ReadOnlyError):
            change()
    assert workspace.snapshot(workspace.workloads()[0].id).uses(LENS)
    workspace.close()
    assert state_of(path.parent) == before


def test_a_crashed_workspace_on_a_read_only_disk_says_what_to_copy(
    mounted: Callable[[], Path], tmp_path: Path
) -> None:
    path = tmp_path / "mounted" / "client.wad"
    live = open_workspace(tmp_path / "live.wad")
    fill(live)
    for suffix in ("", "-wal"):
        shutil.copy(tmp_path / f"live.wad{suffix}", f"{path}{suffix}")
    live.close()
    mounted()
    with pytest.raises(KnownError, match=r"together with client\.wad-wal") as caught:
        open_workspace(path)
    assert is_one_sentence(caught.value)


def test_a_new_workspace_on_a_read_only_disk_is_refused_in_one_sentence(
    mounted: Callable[[], Path],
) -> None:
    folder = mounted()
    for place in (folder / "new.wad", folder / "deeper" / "new.wad"):
        with pytest.raises(KnownError) as caught:
            open_workspace(place)
        assert is_one_sentence(caught.value)
