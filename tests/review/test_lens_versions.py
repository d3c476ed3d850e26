"""Minor versions of a lens: whom they move, that each can go back, and that one refusal stops no other."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support import failing_disk
from tests.support.lens_values import as_file, changed, question, small_lens
from tests.support.reviews import (
    LENS,
    Clock,
    fresh_snapshot,
    is_one_sentence,
    lens_file,
    make_workload,
    open_workspace,
    ref,
    say,
    without_times,
)
from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.lens import LensVersion
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.lens_versions import (
    MinorApplied,
    Reach,
    apply_minor,
    line_of,
    reach_of_minor,
    reach_of_next,
)
from wa_desktop.review.templates import template_from
from wa_desktop.review.workspace import Workspace

TITLES = "/pillars/0/questions/0/title"


def add(workspace: Workspace, version: str, *, minor: bool = False, gone: bool = False) -> int:
    """A version of the small lens; one that is `gone` no longer asks the last question."""
    value = changed(small_lens(), TITLES, f"How is it done in {version}?")
    if gone:
        value["pillars"][1]["questions"][1] = question("question_e")
    stored = workspace.import_lens(as_file(value), alias=LENS, version=version, minor=minor).stored
    assert stored is not None
    return stored.id


def shop(workspace: Workspace, name: str, lens_id: int) -> str:
    """A workload with answers along a version."""
    workload = workspace.create_workload(make_workload(name=name), [lens_id])
    review = workspace.open_review(workload.id)
    for key in ("question_a", "question_d"):
        say(review, key, "first")
    return workload.id


def version(workspace: Workspace, workload_id: str) -> str:
    return workspace.snapshot(workload_id).review(LENS).lens.version


def names(applied: MinorApplied) -> list[str]:
    return sorted(entry.name for entry in applied.moved)


@pytest.mark.parametrize(
    ("minors", "line"), [("", ""), ("M", "0"), ("MM", "1"), ("MmMm", "23"), ("mm", "01"), ("Mmm", "012")]
)
def test_a_line_is_a_major_version_and_the_minor_ones_on_it(minors: str, line: str) -> None:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    versions = [
        LensVersion(number, LENS, str(number), "", "", "", at, minor=mark == "m")
        for number, mark in enumerate(minors)
    ]
    assert "".join(one.version for one in line_of(versions)) == line


def test_reviews_in_line_move_and_those_behind_a_major_version_stay(workspace: Workspace) -> None:
    old = shop(workspace, "Old", add(workspace, "1.0"))
    major = add(workspace, "2.0")
    first = shop(workspace, "First", major)
    template = template_from(workspace, first, "Ours").id
    put_away = shop(workspace, "Put away", major)
    workspace.set_archived(put_away, archived=True)
    later = shop(workspace, "Later", add(workspace, "2.1", minor=True))
    reach = reach_of_next(workspace, LENS)
    assert {entry.name for entry in reach.in_line} == {"First", "Ours", "Later"}
    assert ([entry.name for entry in reach.behind], reach.offered) == (["Old"], 4)
    assert [entry.name for entry in reach.archived] == ["Put away"]
    newest = add(workspace, "2.2", minor=True)
    applied = apply_minor(workspace, LENS)
    assert applied.version is not None
    assert applied.version.id == newest
    assert (names(applied), applied.failed, applied.archived) == (["First", "Later", "Ours"], (), 1)
    assert [version(workspace, one) for one in (old, first, template, put_away, later)] == [
        "1.0",
        "2.2",
        "2.2",
        "2.0",
        "2.2",
    ]
    assert reach_of_minor(workspace, LENS) == Reach(behind=reach.behind, archived=reach.archived), (
        "a second time nobody is left to move"
    )
    assert apply_minor(workspace, LENS).moved == ()


def test_a_major_version_moves_nobody(workspace: Workspace) -> None:
    one = shop(workspace, "Shop", add(workspace, "1.0"))
    add(workspace, "2.0")
    assert apply_minor(workspace, LENS) == MinorApplied()
    assert apply_minor(workspace, "no-lens") == MinorApplied()
    assert version(workspace, one) == "1.0"


def test_a_move_can_be_taken_back_with_every_answer_and_saves_no_milestone(workspace: Workspace) -> None:
    one = shop(workspace, "Shop", add(workspace, "1.0"))
    review = workspace.open_review(one)
    review.save_milestone("Start")
    frozen = review.milestone(1)
    before = review.snapshot
    add(workspace, "1.1", minor=True, gone=True)
    del review
    applied = apply_minor(workspace, LENS)
    assert names(applied) == ["Shop"]
    review = workspace.open_review(one)
    assert not review.snapshot.has_question(ref("question_d"))
    assert review.milestone(1) == frozen
    assert len(review.snapshot.milestones) == 1
    assert str(review.history.undo_name) == "upgrade Small lens to 1.1"
    assert [str(entry.happening.name) for entry in workspace.history(one)][:1] == [
        "upgrade Small lens to 1.1"
    ]
    review.undo()
    assert without_times(review.snapshot) == without_times(before)
    assert without_times(fresh_snapshot(review, workspace)) == without_times(before)
    review.redo()
    assert version(workspace, one) == "1.1"


@pytest.mark.parametrize("words", [failing_disk.FULL, failing_disk.BROKEN])
def test_a_disk_that_refuses_any_write_of_it_leaves_that_review_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    disk = failing_disk.install(monkeypatch)
    workspace = open_workspace(path)
    first = add(workspace, "1.0")
    ids = [shop(workspace, name, first) for name in ("One", "Two")]
    before = {one: without_times(workspace.snapshot(one)) for one in ids}
    newest = add(workspace, "1.1", minor=True, gone=True)
    number, refused = 0, 1
    while refused:
        disk.refuse_write(number, words)
        try:
            applied = apply_minor(workspace, LENS)
        except KnownError:  # refused before the first of them
            disk.work_again()
            assert {one: without_times(workspace.snapshot(one)) for one in ids} == before
            number += 1
            continue
        disk.work_again()
        refused = len(applied.failed)
        assert refused <= 1
        assert all(is_one_sentence(KnownError(sentence)) for _, sentence in applied.failed)
        moved = {entry.id for entry in applied.moved}
        assert len(moved) == len(ids) - refused
        for one in ids:
            stands: Snapshot = without_times(workspace.snapshot(one))
            assert without_times(workspace.open_review(one).snapshot) == stands
            if one in moved:
                assert stands.review(LENS).lens_id == newest
            else:
                assert stands == before[one]
        for review in applied.reviews:
            review.undo()
        assert {one: without_times(workspace.snapshot(one)) for one in ids} == before
        number += 1
    assert number > 5 * len(ids)
    workspace.close()


def test_a_damaged_review_stops_no_other(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path / "some.wad", clock=Clock())
    first = add(workspace, "1.0")
    ids = [shop(workspace, name, first) for name in ("One", "Two")]
    with workspace._repository._session() as session:
        session.connection().exec_driver_sql(
            "UPDATE answer SET record = '[]' WHERE workload_id = ?", (ids[0],)
        )
    add(workspace, "1.1", minor=True)
    applied = apply_minor(workspace, LENS)
    assert (names(applied), [entry.name for entry, _ in applied.failed]) == (["Two"], ["One"])
    workspace.close()


def test_a_file_of_another_name_is_a_version_all_the_same(workspace: Workspace) -> None:
    add(workspace, "1.0")
    stored = workspace.import_lens(lens_file("Renamed lens"), alias=LENS, version="2.0").stored
    assert stored is not None
    assert (stored.alias, stored.name) == (LENS, "Renamed lens")
