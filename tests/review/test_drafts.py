"""Drafts in a workspace: kept with every step, published as a version of a lens, both or neither."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import failing_disk
from tests.support.damage import damage
from tests.support.lens_values import small_lens
from tests.support.reviews import (
    LENS,
    Clock,
    add_lens,
    content,
    lens_file,
    open_workspace,
    other_lens_file,
    put_lens_folder,
)
from wa_desktop.domain.errors import DamagedError, InvalidError, KnownError, NotFoundError, ReadOnlyError
from wa_desktop.review.drafts import next_version
from wa_desktop.review.workspace import Workspace
from wa_desktop.studio import edits
from wa_desktop.studio.draft import Draft
from wa_desktop.studio.starts import blank


def renamed(draft: Draft, name: str) -> Draft:
    draft.apply(edits.set_text(draft.value, ("name",), name))
    return draft


def test_a_draft_is_there_again_after_a_restart(path: Path, workspace: Workspace) -> None:
    draft = workspace.begin_draft(small_lens(), alias=LENS, base="Small lens 1")
    renamed(draft, "Better")
    other = workspace.begin_draft(blank("Blank"))
    workspace.close()
    again = open_workspace(path)
    assert [head.name for head in again.drafts()] == ["Blank", "Better"]
    assert again.open_draft(draft.head.id).value == small_lens() | {"name": "Better"}
    assert again.open_draft(draft.head.id).head == draft.head
    again.delete_draft(other.head.id)
    assert [head.id for head in again.drafts()] == [draft.head.id]
    again.close()


def test_no_step_brings_a_deleted_draft_back(workspace: Workspace) -> None:
    draft = workspace.begin_draft(small_lens())
    workspace.delete_draft(draft.head.id)
    with pytest.raises(NotFoundError):
        renamed(draft, "Ghost")
    assert workspace.drafts() == []
    with pytest.raises(NotFoundError):
        workspace.delete_draft(draft.head.id)


@pytest.mark.parametrize(
    ("column", "given"),
    [
        ("content", ""),
        ("content", "[]"),
        ("content", '{"a": NaN}'),
        ("content", '{"name": "\\ud83d"}'),
        ("content", b"\xff"),
        ("content", 5),
        ("changed_at", "some day"),
        ("name", b"\xff"),
    ],
)
def test_a_draft_with_damaged_values_is_refused_and_can_be_deleted(
    path: Path, workspace: Workspace, column: str, given: object
) -> None:
    draft_id = workspace.begin_draft(small_lens()).head.id
    workspace.close()
    damage(path, f"UPDATE draft SET {column} = ?", values=(given,))  # noqa: S608 names from above
    again = open_workspace(path)
    with pytest.raises(DamagedError):
        again.open_draft(draft_id)
    again.delete_draft(draft_id)
    assert again.drafts() == []
    with pytest.raises(NotFoundError):
        again.delete_draft(draft_id)
    again.close()


def test_a_published_draft_is_a_lens_and_no_draft(workspace: Workspace) -> None:
    draft = workspace.begin_draft(small_lens())
    stored = workspace.publish(draft, "1.0", "  The first one. ")
    assert (stored.alias, stored.version, stored.origin, stored.notes, stored.minor) == (
        LENS,
        "1.0",
        "written",
        "The first one.",
        False,
    )
    assert workspace.drafts() == []
    assert workspace.lens(stored.id).version == "1.0"
    assert workspace.newest_lenses() == [stored]


def test_the_next_version_of_a_lens_keeps_its_alias_whatever_its_name(workspace: Workspace) -> None:
    add_lens(workspace)
    draft = renamed(workspace.begin_draft(small_lens(), alias=LENS), "Another name")
    stored = workspace.publish(draft, "1.1", minor=True)
    assert (stored.alias, stored.name, stored.minor) == (LENS, "Another name", True)
    assert workspace.lens(stored.id).alias == LENS


def test_a_new_lens_never_takes_the_place_of_another(workspace: Workspace) -> None:
    add_lens(workspace)
    draft = workspace.begin_draft(small_lens())
    draft.apply(edits.add_pillar(draft.value))
    assert workspace.publish(draft, "1.0").alias == f"{LENS}-2"


@pytest.mark.parametrize("version", ["", "1 0", "v" * 33, "1-0", "ü", "1"])
def test_a_version_needs_a_name_that_aws_takes_and_nobody_has(workspace: Workspace, version: str) -> None:
    add_lens(workspace)
    draft = renamed(workspace.begin_draft(small_lens(), alias=LENS), "Other")
    with pytest.raises(InvalidError):
        workspace.publish(draft, version)
    assert [head.id for head in workspace.drafts()] == [draft.head.id]


def test_errors_keep_a_draft_from_being_published(workspace: Workspace) -> None:
    draft = workspace.begin_draft(small_lens())
    draft.apply(edits.set_rules(draft.value, ("pillars", 0, "questions", 0), [("first &&", "NO_RISK")]))
    with pytest.raises(InvalidError, match="1 errors"):
        workspace.publish(draft, "1.0")
    assert workspace.drafts()
    assert workspace.lens_versions() == []


def test_a_version_without_a_change_is_none(workspace: Workspace) -> None:
    first = workspace.publish(workspace.begin_draft(small_lens()), "1.0")
    draft = workspace.begin_draft(small_lens(), alias=first.alias)
    with pytest.raises(InvalidError, match="Nothing has changed"):
        workspace.publish(draft, "1.1")


def test_a_first_version_is_major(workspace: Workspace) -> None:
    with pytest.raises(InvalidError):
        workspace.publish(workspace.begin_draft(small_lens()), "1.0", minor=True)


def test_a_file_is_imported_as_a_newer_version_of_a_lens_that_is_called_otherwise(
    workspace: Workspace,
) -> None:
    first = add_lens(workspace)
    stored = workspace.import_lens(
        lens_file("New name"), alias=LENS, version="2.0", notes="Renamed.", minor=True
    ).stored
    assert stored
    assert (stored.alias, stored.version, stored.notes, stored.minor) == (LENS, "2.0", "Renamed.", True)
    assert stored.id > first
    with pytest.raises(InvalidError):
        workspace.import_lens(other_lens_file(), alias=LENS, version="2.0")
    assert len(workspace.lens_versions()) == 2


def test_a_first_version_from_a_file_is_major_too(workspace: Workspace) -> None:
    with pytest.raises(InvalidError):
        workspace.import_lens(lens_file(), minor=True)
    assert workspace.lens_versions() == []


def test_no_file_is_a_newer_version_of_a_built_in_lens(path: Path, tmp_path: Path) -> None:
    put_lens_folder(tmp_path / "lenses" / "small", small_lens())
    workspace = Workspace.open(path, tmp_path / "lenses", Clock())
    (built_in,) = workspace.lens_versions()
    with pytest.raises(InvalidError):
        workspace.import_lens(other_lens_file(), alias=built_in.alias, version="9")
    draft = renamed(workspace.begin_draft(small_lens(), alias=built_in.alias), "Other")
    with pytest.raises(InvalidError, match="comes with WA Desktop"):
        workspace.publish(draft, "9")
    assert workspace.lens_versions() == [built_in]
    workspace.close()


@pytest.mark.parametrize("words", [failing_disk.FULL, failing_disk.BROKEN])
@pytest.mark.parametrize("what", ["begin", "step", "undo", "delete", "publish"])
def test_a_failing_disk_leaves_everything_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch, words: str, what: str
) -> None:
    disk = failing_disk.install(monkeypatch)
    workspace = open_workspace(path)
    draft = renamed(workspace.begin_draft(small_lens()), "Better")
    tries = {
        "begin": lambda: workspace.begin_draft(blank("Blank")),
        "step": lambda: renamed(draft, "Best"),
        "undo": draft.undo,
        "delete": lambda: workspace.delete_draft(draft.head.id),
        "publish": lambda: workspace.publish(draft, "1.0"),
    }
    before, value = (content(workspace), workspace.drafts()), draft.value
    number = 0
    while True:
        disk.refuse_write(number, words)
        try:
            tries[what]()
        except KnownError:
            assert (content(workspace), workspace.drafts()) == before
            assert draft.value == value
            number += 1
            continue
        break
    disk.work_again()
    assert number > 0
    assert (content(workspace), workspace.drafts()) != before
    workspace.close()


def test_nothing_is_written_where_the_workspace_is_for_reading(
    path: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = workspace.begin_draft(small_lens())
    workspace.close()
    monkeypatch.setattr(os, "access", lambda place, _mode: Path(place) != path)
    again = open_workspace(path)
    opened = again.open_draft(draft.head.id)
    assert again.read_only
    assert opened.value == small_lens()
    changes: list[Callable[[], object]] = [
        lambda: again.begin_draft(small_lens()),
        lambda: renamed(opened, "Other"),
        lambda: again.delete_draft(draft.head.id),
        lambda: again.publish(opened, "1.0"),
    ]
    for change in changes:
        with pytest.raises(ReadOnlyError):
            change()
    again.close()


@pytest.mark.parametrize(
    ("version", "minor", "major"),
    [
        ("1", "1.1", "2.0"),
        ("1.0", "1.1", "2.0"),
        ("v1.9", "v1.10", "v2.0"),
        ("1.3.2", "1.4", "2.0"),
        ("draft", "1.1", "2.0"),
        ("2026-11", "2026.1", "2027.0"),
        ("x" * 40, "1.1", "2.0"),
    ],
)
def test_what_the_next_version_may_be_called(version: str, minor: str, major: str) -> None:
    assert next_version(version, minor=True) == minor
    assert next_version(version, minor=False) == major
