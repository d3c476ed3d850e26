"""Workloads in a workspace: made, found, copied, put away, deleted; and files that cannot be opened."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.reviews import (
    add_lens,
    content,
    content_of_file,
    fill,
    is_one_sentence,
    lens_file,
    make_workload,
    open_workspace,
    other_lens_file,
    say,
    start_review,
)
from tests.support.strategies import HALF_TEXTS
from wa_desktop.domain.errors import DamagedError, InvalidError, KnownError, NotFoundError
from wa_desktop.domain.workload import ImprovementStatus
from wa_desktop.review.workspace import Workspace

FULL = {
    "name": "Žluťoučký 😀 workload",
    "client": "ACME",
    "aws_regions": ("eu-central-1", "us-east-1"),
    "non_aws_regions": ("Own data centre",),
    "account_ids": ("123456789012",),
    "application": "arn:aws:servicecatalog:eu-west-1:123456789012:/applications/0a1b2c",
    "architectural_design": "https://example.com/design",
    "industry_type": "InfoTech",
    "industry": "Software",
    "pillar_priorities": ("pillar_two", "pillar_one"),
    "notes": "line\nline",
    "improvement_status": ImprovementStatus.IN_PROGRESS,
    "tags": (("team", "blue"), ("stage", "")),
    "not_applicable_counts_as_in_place": False,
    "report_headline": "Two risks are left.",
    "report_summary": "Both are known.\nNobody owns them.",
}


def test_a_new_workload_has_an_id_and_times_and_everything_it_was_given(
    path: Path, workspace: Workspace
) -> None:
    made = workspace.create_workload(make_workload(**FULL), [add_lens(workspace)])
    assert len(made.id) == 32
    assert int(made.id, 16)
    assert made.created_at == made.updated_at
    assert made == make_workload(
        **FULL | {"id": made.id, "created_at": made.created_at, "updated_at": made.updated_at}
    )
    workspace.close()
    again = open_workspace(path)
    assert again.workloads() == [made]
    assert again.snapshot(made.id).workload == made
    again.close()


def test_a_name_is_kept_without_spaces_around_it(workspace: Workspace) -> None:
    assert start_review(workspace, name="  My workload\n").snapshot.workload.name == "My workload"


def test_every_wrong_field_is_named_and_nothing_is_made(workspace: Workspace) -> None:
    lens = add_lens(workspace)
    with pytest.raises(InvalidError) as caught:
        workspace.create_workload(make_workload(name="x", description="", account_ids=("1",)), [lens])
    assert [problem.field for problem in caught.value.problems] == ["name", "description", "account_ids"]
    assert str(caught.value) == str(caught.value.problems[0].sentence)
    assert workspace.workloads() == []


@pytest.mark.parametrize("name", ["Order processing", " ORDER\tprocessing", "orderprocessing"])
def test_a_name_is_taken_once(workspace: Workspace, name: str) -> None:
    review = start_review(workspace)
    with pytest.raises(InvalidError, match="There is a workload of this name"):
        start_review(workspace, name=name)
    with pytest.raises(InvalidError, match="There is a workload of this name"):
        workspace.duplicate_workload(review.snapshot.workload.id, name)
    assert workspace.names_taken() == ["Order processing"]
    assert workspace.names_taken(but=review.snapshot.workload.id) == []


def test_lenses_are_chosen_from_those_in_the_workspace(workspace: Workspace) -> None:
    old, new = add_lens(workspace), add_lens(workspace, other_lens_file())
    many = [add_lens(workspace, lens_file(f"Lens {number}")) for number in range(21)]
    for wrong in ([], [old, new], [old, old], many):
        with pytest.raises(InvalidError, match="Choose"):
            workspace.create_workload(make_workload(), wrong)
    with pytest.raises(NotFoundError):
        workspace.create_workload(make_workload(), [999])
    assert workspace.workloads() == []
    made = workspace.create_workload(make_workload(), many[:20])
    assert [review.lens_id for review in workspace.snapshot(made.id).reviews] == many[:20]


@pytest.mark.parametrize("half", HALF_TEXTS)
def test_half_characters_are_shown_as_such(workspace: Workspace, half: str) -> None:
    made = start_review(workspace, name=f"Name {half}", notes=half).snapshot.workload
    (made.name + made.notes).encode()
    assert "�" in made.name or "😀" in made.name
    assert workspace.workloads() == [made]
    copy = workspace.duplicate_workload(made.id, f"Copy {half}")
    copy.name.encode()


@pytest.mark.parametrize(
    "asked", ["Order processing", "orderprocessing", " ORDER  Processing\n", "order\u00a0processing"]
)
def test_a_workload_is_found_by_name_whatever_its_spaces_and_capitals(
    workspace: Workspace, asked: str
) -> None:
    workload = start_review(workspace).snapshot.workload
    start_review(workspace, name="Order processing 2")
    assert workspace.find_workload(asked) == workload
    assert workspace.find_workload(workload.id) == workload


@pytest.mark.parametrize("asked", ["", "Order", "Order processing 3", "0" * 32])
def test_a_workload_that_is_not_there_is_not_found(workspace: Workspace, asked: str) -> None:
    start_review(workspace)
    with pytest.raises(NotFoundError) as caught:
        workspace.find_workload(asked)
    assert is_one_sentence(caught.value)


@pytest.mark.parametrize("with_answers", [True, False])
def test_a_duplicate_has_properties_and_lenses_and_answers_if_wanted(
    workspace: Workspace, with_answers: bool
) -> None:
    review = start_review(workspace, "Small lens", "Second lens", **FULL)
    say(review, "question_a", "first")
    review.save_milestone("Start")
    workspace.set_archived(review.snapshot.workload.id, archived=True)
    original = review.snapshot
    copy = workspace.duplicate_workload(original.workload.id, "  A copy ", with_answers=with_answers)
    found = workspace.snapshot(copy.id)
    same = {"id": copy.id, "created_at": copy.created_at, "updated_at": copy.updated_at}
    derived = ImprovementStatus.NOT_APPLICABLE  # the copy has a plan of its own
    unopened = {"report_headline": "", "report_summary": ""}  # it speaks of the other's results
    assert copy == replace(
        original.workload, name="A copy", archived=False, improvement_status=derived, **unopened, **same
    )  # type: ignore[arg-type] # same is mixed
    assert found.workload == copy
    assert found.milestones == ()
    assert [each.lens_id for each in found.reviews] == [each.lens_id for each in original.reviews]
    if with_answers:
        assert found.reviews == original.reviews
    else:
        assert all(not each.answers for each in found.reviews)
    assert workspace.snapshot(original.workload.id) == original


def test_a_duplicate_and_its_original_go_their_own_ways(workspace: Workspace) -> None:
    review = start_review(workspace)
    say(review, "question_a", "first")
    copy = workspace.open_review(workspace.duplicate_workload(review.snapshot.workload.id, "A copy").id)
    say(copy, "question_b", "first")
    assert set(review.snapshot.reviews[0].answers) == {"question_a"}
    workspace.delete_workload(review.snapshot.workload.id)
    assert set(workspace.snapshot(copy.snapshot.workload.id).reviews[0].answers) == {
        "question_a",
        "question_b",
    }


def test_a_duplicate_of_nothing_is_not_found(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError):
        workspace.duplicate_workload("0" * 32, "A copy")


def test_archiving_is_a_change_like_any_other(workspace: Workspace) -> None:
    workload = start_review(workspace).snapshot.workload
    workspace.set_archived(workload.id, archived=True)
    archived = workspace.find_workload(workload.id)
    assert archived.archived
    assert archived.updated_at != workload.updated_at
    assert replace(archived, archived=False, updated_at=workload.updated_at) == workload
    workspace.set_archived(workload.id, archived=True)
    assert workspace.find_workload(workload.id) == archived
    workspace.set_archived(workload.id, archived=False)
    assert not workspace.find_workload(workload.id).archived
    with pytest.raises(NotFoundError):
        workspace.set_archived("0" * 32, archived=True)


def test_deleting_one_leaves_the_others_as_they_were(workspace: Workspace) -> None:
    fill(workspace, 3)
    before = dict(content(workspace))
    gone = next(iter(before))
    workspace.delete_workload(gone)
    del before[gone]
    assert content(workspace) == before
    with pytest.raises(NotFoundError):
        workspace.delete_workload(gone)
    with pytest.raises(NotFoundError):
        workspace.snapshot(gone)


def test_a_name_is_free_again_after_deleting(workspace: Workspace) -> None:
    workspace.delete_workload(start_review(workspace).snapshot.workload.id)
    start_review(workspace)


def test_a_copy_of_the_workspace_holds_everything_and_touches_no_file(
    path: Path, workspace: Workspace, tmp_path: Path
) -> None:
    fill(workspace)
    target = tmp_path / "copy.wad"
    workspace.copy_to(target)
    assert content_of_file(target) == content(workspace)
    data = target.read_bytes()
    for there in (target, path):
        with pytest.raises(KnownError, match="exists already") as caught:
            workspace.copy_to(there)
        assert is_one_sentence(caught.value)
    assert target.read_bytes() == data


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    path = tmp_path / "clients" / "acme" / "review.wad"
    open_workspace(path).close()
    assert path.is_file()


def test_a_link_leads_to_the_file_and_its_lock(path: Path, workspace: Workspace, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link.wad"
    link.parent.mkdir()
    link.symlink_to(path)
    with pytest.raises(KnownError, match="already open"):
        open_workspace(link)
    fill(workspace)
    before = content(workspace)
    workspace.close()
    assert content_of_file(link) == before
    assert [file.name for file in link.parent.iterdir()] == ["link.wad"]
    assert link.is_symlink()


def test_a_link_to_nothing_becomes_a_workspace_where_it_points(tmp_path: Path) -> None:
    link = tmp_path / "link.wad"
    link.symlink_to(tmp_path / "there.wad")
    open_workspace(link).close()
    assert link.is_symlink()
    assert (tmp_path / "there.wad").is_file()


def unusable_places(tmp_path: Path) -> dict[str, Path]:
    (tmp_path / "file").write_text("no folder")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    os.mkfifo(tmp_path / "pipe")
    return {
        "a folder": tmp_path,
        "below a file": tmp_path / "file" / "x.wad",
        "a name too long": tmp_path / ("x" * 300),
        "a link in a circle": tmp_path / "loop",
        "a pipe": tmp_path / "pipe",
        "a NUL": tmp_path / "a\0b.wad",
        "a folder by nothing": Path(),
    }


@pytest.mark.skipif(sys.platform == "win32", reason="makes POSIX files")
def test_a_place_where_no_workspace_can_be_is_named_in_one_sentence(tmp_path: Path) -> None:
    for what, place in unusable_places(tmp_path).items():
        with pytest.raises(KnownError) as caught:
            open_workspace(place)
        assert is_one_sentence(caught.value), what
    assert sorted(file.name for file in tmp_path.iterdir()) == ["file", "loop", "pipe"]


def test_a_file_of_something_else_is_left_alone_and_let_go(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7 and so on")
    for _ in range(2):
        with pytest.raises(DamagedError) as caught:
            open_workspace(path)
        assert is_one_sentence(caught.value) or str(caught.value).count(". ") == 1
    assert path.read_bytes() == b"%PDF-1.7 and so on"
    path.unlink()
    open_workspace(path).close()
