"""A lens version that nothing needs goes; one that anything may need stays, with a sentence why."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from tests.support import failing_disk
from tests.support.lens_values import small_lens
from tests.support.reviews import add_lens, lens_file, make_workload, open_workspace, put_lens_folder
from wa_desktop.domain.errors import InvalidError, KnownError, NotFoundError, ReadOnlyError
from wa_desktop.domain.workload import LensReview
from wa_desktop.review.commands import UseLenses
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace


@pytest.fixture
def kept(workspace: Workspace) -> int:
    """The id of a lens that a workload uses."""
    return add_lens(workspace, lens_file("Kept lens"))


@pytest.fixture
def spare(workspace: Workspace) -> int:
    """The id of a lens that nothing uses yet."""
    return add_lens(workspace, lens_file("Spare lens"))


def begin(workspace: Workspace, *lens_ids: int, name: str = "Shop") -> Review:
    workload = workspace.create_workload(make_workload(name=name), list(lens_ids))
    return workspace.open_review(workload.id)


def drop_last_lens(review: Review) -> None:
    review.apply(UseLenses(review.snapshot.reviews[:-1]))


def test_what_nothing_uses_goes_whatever_else_there_is(workspace: Workspace, kept: int, spare: int) -> None:
    review = begin(workspace, kept)
    review.save_milestone("Start")
    assert workspace.why_lens_stays(spare) is None
    workspace.remove_lens(spare)
    assert [version.id for version in workspace.lens_versions()] == [kept]
    with pytest.raises(NotFoundError):
        workspace.remove_lens(spare)
    assert add_lens(workspace, lens_file("Spare lens")) != kept


def test_what_a_workload_uses_stays(workspace: Workspace, kept: int) -> None:
    begin(workspace, kept)
    with pytest.raises(InvalidError, match=r"is used by workloads or templates \(1\)"):
        workspace.remove_lens(kept)
    assert [version.id for version in workspace.lens_versions()] == [kept]


def test_what_a_milestone_names_stays_as_long_as_it(workspace: Workspace, kept: int, spare: int) -> None:
    review = begin(workspace, kept, spare)
    review.save_milestone("Start")
    drop_last_lens(review)
    with pytest.raises(InvalidError, match="milestone of “Shop”"):
        workspace.remove_lens(spare)
    assert review.milestone(1).snapshot.reviews[1].lens_id == spare
    workspace.delete_workload(review.snapshot.workload.id)
    del review
    gc.collect()
    workspace.remove_lens(spare)


def test_what_undo_may_bring_back_stays(workspace: Workspace, kept: int, spare: int) -> None:
    review = begin(workspace, kept)
    added = LensReview(spare, workspace.lens(spare))
    review.apply(UseLenses((*review.snapshot.reviews, added)))
    review.undo()
    with pytest.raises(InvalidError, match="undo may bring it back"):
        workspace.remove_lens(spare)
    review.redo()
    assert [one.lens_id for one in review.snapshot.reviews] == [kept, spare]


def test_a_lens_that_comes_with_the_program_stays(tmp_path: Path) -> None:
    put_lens_folder(tmp_path / "lenses" / "small", small_lens())
    workspace = Workspace.open(tmp_path / "Reviews.wadesk", tmp_path / "lenses")
    (version,) = workspace.lens_versions()
    with pytest.raises(InvalidError, match="comes with WA Desktop"):
        workspace.remove_lens(version.id)
    workspace.close()


def test_a_workspace_open_for_reading_keeps_all(
    workspace: Workspace, spare: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "read_only", property(lambda _workspace: True))
    with pytest.raises(ReadOnlyError):
        workspace.remove_lens(spare)


@pytest.mark.parametrize("words", [failing_disk.FULL, failing_disk.BROKEN])
def test_a_failing_disk_keeps_the_lens(path: Path, monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    disk = failing_disk.install(monkeypatch)
    workspace = open_workspace(path)
    spare = add_lens(workspace, lens_file("Spare lens"))
    refused = 0
    for number in range(20):
        before = workspace.lens_versions()
        disk.refuse_write(number, words)
        try:
            workspace.remove_lens(spare)
        except KnownError as error:
            assert "the disk is full or does not answer" in str(error)  # noqa: PT017 until it goes well
            disk.work_again()
            assert workspace.lens_versions() == before
            refused += 1
        else:
            break
    assert refused > 0
    disk.work_again()
    assert workspace.lens_versions() == []
    workspace.close()
