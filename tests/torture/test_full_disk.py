"""A disk that is really full: a file system of a few hundred kilobytes, and a limit on the size of files."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from tests.support.reviews import (
    QUESTIONS,
    add_lens,
    content,
    content_of_file,
    is_one_sentence,
    lens_file,
    make_workload,
    open_workspace,
    ref,
    say,
    start_review,
)
from wa_desktop.domain.errors import KnownError
from wa_desktop.review.annotations import NoteQuestion
from wa_desktop.review.review import Review
from wa_desktop.storage.engine import open_engine
from wa_desktop.storage.migrations import STEPS

pytestmark = pytest.mark.torture


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 600 KB."""
    folder = tmp_path / "small"
    folder.mkdir()
    if sys.platform != "linux" or shutil.which("mount") is None:
        pytest.skip("mounts a file system of its own, on Linux")
    mount = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)  # noqa: S607 umount is where the system has it


def fill_up(folder: Path) -> Path:
    """Take all the room that is left."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return ballast


def refused(action: Callable[[], object]) -> bool:
    """Whether the action failed, as it may only with a sentence about the disk."""
    try:
        action()
    except KnownError as error:
        assert "the disk is full" in str(error)  # noqa: PT017 whether it fails depends on the room left
        return True
    return False


def note(review: Review, number: int) -> None:
    text = f"{number} " + "x" * 2000 * (number % 7)
    review.apply(NoteQuestion(ref(QUESTIONS[number % 4]), text))


def test_answers_until_the_disk_is_full_are_kept_and_more_can_follow(small_disk: Path) -> None:
    path, ballast = small_disk / "client.wad", small_disk / "ballast"
    ballast.write_bytes(bytes(200_000))
    workspace = open_workspace(path)
    review = start_review(workspace)
    for number in range(2000):
        before = review.snapshot
        if refused(partial(note, review, number)):
            break
    assert number < 1999, "the disk was never full"
    assert review.snapshot is before
    for key in QUESTIONS:
        refused(partial(say, review, key, "first"))
    expected = content(workspace)
    workspace.close()
    assert content_of_file(path) == expected, "on the disk that is still full"
    ballast.unlink()
    workspace = open_workspace(path)
    assert content(workspace) == expected
    note(workspace.open_review(review.snapshot.workload.id), number)
    expected = content(workspace)
    workspace.close()
    assert content_of_file(path) == expected


def test_every_write_on_a_full_disk_ends_in_a_sentence_and_loses_nothing(small_disk: Path) -> None:
    path = small_disk / "client.wad"
    workspace = open_workspace(path)
    review = start_review(workspace)
    say(review, "question_a", "first")
    ballast = fill_up(small_disk)
    before = content(workspace)
    actions: dict[str, Callable[[], object]] = {
        "note": lambda: review.apply(NoteQuestion(ref("question_b"), "x" * 200_000)),
        "milestone": lambda: review.save_milestone("Start", "x" * 200_000),
        "create": lambda: workspace.create_workload(make_workload(name="Another", notes="x" * 2000), [1]),
        "import": lambda: add_lens(workspace, lens_file("Large", source="x" * 100_000)),
        "copy": lambda: workspace.copy_to(small_disk / "copy.wad"),
    }
    outcome = {name: refused(action) for name, action in actions.items()}
    assert outcome["note"]
    assert outcome["milestone"]
    assert outcome["copy"]
    assert not list(small_disk.glob("copy*"))
    if outcome["create"]:
        assert content(workspace) == before
    workspace.close()
    again = content_of_file(path)
    assert again[review.snapshot.workload.id] == before[review.snapshot.workload.id]
    ballast.unlink()


def test_a_workspace_is_not_half_made_on_a_full_disk(small_disk: Path) -> None:
    path = small_disk / "client.wad"
    ballast = fill_up(small_disk)
    with pytest.raises(KnownError) as caught:
        open_workspace(path)
    assert str(caught.value).endswith(".")
    assert not path.exists()
    ballast.unlink()
    open_workspace(path).close()


def test_a_migration_on_a_full_disk_leaves_the_old_file(small_disk: Path) -> None:
    path = small_disk / "client.wad"
    workspace = open_workspace(path)
    review = start_review(workspace)
    review.apply(NoteQuestion(ref("question_a"), "x" * 100_000))
    workspace.close()
    expected = content_of_file(path)
    ballast = fill_up(small_disk)
    steps = (*STEPS, ("CREATE TABLE person (name VARCHAR)", "UPDATE answer SET record = record"))
    with pytest.raises(KnownError, match="the disk is full"):
        open_engine(path, steps=steps)
    assert [file.name for file in small_disk.glob("*schema*")] == []
    assert content_of_file(path) == expected
    ballast.unlink()
    open_engine(path, steps=steps).dispose()
    assert content_of_file(path.with_name("client.schema1.wad")) == expected


def answer_under_a_limit(path: Path, told: Connection) -> None:
    """Answer while no file may grow beyond 300 KB; the system then says EFBIG, SQLite "disk I/O error"."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    workspace = open_workspace(path)
    review = workspace.open_review(workspace.workloads()[0].id)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
    try:
        for number in range(1000):
            review.apply(NoteQuestion(ref(QUESTIONS[number % 4]), f"{number} " + "x" * 3000))
            told.send(number)
    except KnownError as error:
        told.send(str(error))
        told.send(is_one_sentence(error) or str(error).count(". ") == 1)
    told.close()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_limit_on_the_size_of_files_is_a_full_disk_as_well(tmp_path: Path) -> None:
    path = tmp_path / "client.wad"
    workspace = open_workspace(path)
    review = start_review(workspace)
    workspace.close()
    processes: Any = get_context("spawn")
    receiver, sender = processes.Pipe(duplex=False)
    process = processes.Process(target=answer_under_a_limit, args=(path, sender))
    process.start()
    sender.close()
    told: list[Any] = []
    try:
        while True:
            told.append(receiver.recv())
    except EOFError:
        process.join()
    *numbers, sentence, is_one = told
    assert is_one, sentence
    assert "the disk is full or does not answer" in sentence
    assert numbers == list(range(len(numbers)))
    found = content_of_file(path)[review.snapshot.workload.id][0].reviews[0].answers
    last = {QUESTIONS[number % 4]: number for number in numbers}
    assert {key: int(answer.notes.split()[0]) for key, answer in found.items()} == last
