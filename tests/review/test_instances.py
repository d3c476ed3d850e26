"""One program at a time in a workspace, and none too few after a crash."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.answering import hold, run_and_kill
from tests.support.reviews import (
    content,
    content_of_file,
    fill,
    is_one_sentence,
    open_workspace,
    start_review,
)
from wa_desktop.domain.errors import InUseError
from wa_desktop.review.workspace import Workspace
from wa_desktop.storage.repository import Repository
from wa_desktop.system.lock import WorkspaceLock


@pytest.fixture
def other_program(path: Path) -> Iterator[Any]:
    """Another process that has the workspace open."""
    open_workspace(path).close()
    processes: Any = multiprocessing.get_context("spawn")
    receiver, sender = processes.Pipe(duplex=False)
    process = processes.Process(target=hold, args=(path, sender), daemon=True)
    process.start()
    sender.close()
    assert receiver.recv()
    yield process
    process.kill()
    process.join()
    receiver.close()
    process.close()


def test_another_program_is_told_in_one_sentence_and_gets_in_after_a_crash(
    path: Path, other_program: Any
) -> None:
    data = path.read_bytes()
    for _ in range(2):
        with pytest.raises(InUseError, match="already open in another WA Desktop") as caught:
            open_workspace(path)
        assert is_one_sentence(caught.value)
    assert path.read_bytes() == data
    other_program.kill()
    other_program.join()
    workspace = open_workspace(path)
    start_review(workspace)
    workspace.close()


def test_without_the_lock_file_the_database_itself_is_still_held(path: Path, other_program: Any) -> None:
    path.with_name(f"{path.name}.lock").unlink()
    with pytest.raises(InUseError, match="open in another program") as caught:
        open_workspace(path)
    assert is_one_sentence(caught.value)


def test_a_program_that_may_only_read_is_told_as_well(path: Path, other_program: Any) -> None:
    with pytest.raises(InUseError) as caught:
        Repository.open(path, read_only=True)
    assert is_one_sentence(caught.value)


def test_the_same_program_cannot_open_it_twice(path: Path, workspace: Workspace) -> None:
    fill(workspace)
    before = content(workspace)
    with pytest.raises(InUseError):
        open_workspace(path)
    with pytest.raises(InUseError):
        open_workspace(path.parent / "." / ".." / path.parent.name / path.name)
    assert content(workspace) == before
    start_review(workspace, name="Still open")


def test_closing_lets_the_next_one_in(path: Path) -> None:
    for number in range(3):
        workspace = open_workspace(path)
        start_review(workspace, name=f"Workload {number}")
        workspace.close()
        workspace.close()
    assert len(content_of_file(path)) == 3


def test_a_program_killed_at_any_moment_of_opening_leaves_a_file_that_opens(path: Path) -> None:
    for seconds in (0.0, 0.002, 0.005, 0.01, 0.02, 0.05):
        run_and_kill(hold, path, wait_for=0, seconds=seconds)
        open_workspace(path).close()
        assert not path.with_name(f"{path.name}.new").exists()
        for file in path.parent.glob(f"{path.name}*"):
            file.unlink()


def test_the_lock_is_free_again_after_release(path: Path) -> None:
    first, second = WorkspaceLock(path), WorkspaceLock(path)
    first.acquire()
    with pytest.raises(InUseError):
        second.acquire()
    first.release()
    second.acquire()
    second.release()
    second.release()
