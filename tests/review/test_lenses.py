"""Lenses in a workspace: stored once, never changed under a review, built-in ones kept up to date."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from tests.support.lens_values import as_file, small_lens
from tests.support.reviews import (
    LENS,
    Clock,
    add_lens,
    fresh_snapshot,
    is_one_sentence,
    lens_file,
    make_workload,
    open_workspace,
    other_lens_file,
    put_lens_folder,
    ref,
    say,
    start_review,
)
from wa_desktop.domain.errors import DamagedError, InvalidError, KnownError, NotFoundError
from wa_desktop.review import library
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.paths import lenses_dir


def test_the_same_content_is_stored_once(workspace: Workspace) -> None:
    first = workspace.import_lens(lens_file()).stored
    assert workspace.import_lens(lens_file()).stored == first
    assert workspace.import_lens(b"\xef\xbb\xbf" + lens_file()).stored == first
    assert len(workspace.lens_versions()) == 1


def test_other_content_of_the_same_name_is_another_version(workspace: Workspace) -> None:
    old, new = add_lens(workspace), add_lens(workspace, other_lens_file())
    assert old != new
    assert [version.version for version in workspace.lens_versions()] == ["1", "2"]
    assert workspace.find_lens(LENS).id == new
    assert [version.id for version in workspace.newest_lenses()] == [new]


@pytest.mark.parametrize(("named", "expected"), [({}, ["2", "3"]), ({"version": "1.0"}, ["1.0.2", "1.0"])])
def test_no_two_contents_have_one_version(
    workspace: Workspace, named: dict[str, str], expected: list[str]
) -> None:
    texts = [lens_file(**named, source=source) for source in ("one", "two", "three")]
    first = add_lens(workspace, texts[0])
    add_lens(workspace, texts[1])
    workspace.remove_lens(first)
    add_lens(workspace, texts[2])
    assert [version.version for version in workspace.lens_versions()] == expected


def test_a_review_does_not_change_when_its_lens_does(
    review: Review, path: Path, workspace: Workspace
) -> None:
    say(review, "question_a", "first")
    before = review.snapshot
    add_lens(workspace, other_lens_file())
    assert workspace.snapshot(before.workload.id) == before
    assert fresh_snapshot(review, workspace) == before
    workspace.close()
    again = open_workspace(path)
    assert again.snapshot(before.workload.id) == before
    again.close()


def test_a_file_with_errors_is_not_stored_and_its_findings_are_told(workspace: Workspace) -> None:
    for data in (b"", b"no lens", b"{}", b"\xff\xfe{\x00}\x00", as_file(small_lens() | {"pillars": 5})):
        imported = workspace.import_lens(data)
        assert imported.stored is None
        assert imported.checked.findings
    half = lens_file().replace(b"Practice first", b"Practice \\ud83d")
    assert workspace.import_lens(half).stored is None
    assert workspace.lens_versions() == []


def test_a_lens_comes_back_as_it_was_imported(path: Path, workspace: Workspace) -> None:
    odd = small_lens() | {"name": "Žlutá 😀 линза", "unknownKey": {"deep": [1, 2.5, None, "\u0000"]}}
    data = json.dumps(odd, ensure_ascii=False, indent=7).encode()
    lens_id = add_lens(workspace, data)
    assert workspace.lens_content(lens_id).encode() == data
    workspace.close()
    again = open_workspace(path)
    assert again.lens_content(lens_id).encode() == data
    assert again.lens(lens_id).name == "Žlutá 😀 линза"
    again.close()


def test_a_lens_is_found_by_alias_or_name(workspace: Workspace) -> None:
    lens_id = add_lens(workspace, lens_file("My Own Lens"))
    for name in ("my-own-lens", "My Own Lens", "myownlens", "  MY own LENS "):
        assert workspace.find_lens(name).id == lens_id
    with pytest.raises(NotFoundError) as caught:
        workspace.find_lens("Their lens")
    assert is_one_sentence(caught.value)


def test_a_version_named_in_the_lens_is_kept(workspace: Workspace) -> None:
    stored = workspace.import_lens(lens_file(version="2026.1")).stored
    assert stored is not None
    assert (stored.version, workspace.lens(stored.id).version) == ("2026.1", "2026.1")


def test_a_lens_that_is_not_there_is_not_found(workspace: Workspace) -> None:
    for ask in (workspace.lens, workspace.lens_content):
        with pytest.raises(NotFoundError):
            ask(99)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE lens SET content = replace(content, 'Practice first', 'Practice worst')",
        "UPDATE lens SET content = '{}'",
        "UPDATE lens SET content = ''",
        "UPDATE lens SET digest = 'x'",
    ],
)
def test_a_lens_that_was_changed_outside_is_not_used(path: Path, statement: str) -> None:
    workspace = open_workspace(path)
    review = start_review(workspace)
    workspace.close()
    connection = driver.connect(str(path), isolation_level=None)
    connection.execute(statement)
    connection.close()
    workspace = open_workspace(path)
    with pytest.raises(DamagedError) as caught:
        workspace.open_review(review.snapshot.workload.id)
    assert is_one_sentence(caught.value)
    assert [workload.name for workload in workspace.workloads()] == ["Order processing"]
    workspace.close()


class BuiltIn:
    """A folder of built-in lenses whose one lens can get a new edition."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "small"
        self.publish("2026.1", "Small lens")

    def publish(self, version: str, name: str) -> None:
        value = small_lens() | {"name": name, "extensions": {"alias": "small", "version": version}}
        put_lens_folder(self.folder, value)


@pytest.fixture
def built_in(tmp_path: Path) -> BuiltIn:
    return BuiltIn(tmp_path / "lenses")


def versions(path: Path, built_in: BuiltIn) -> list[tuple[str, str, str]]:
    workspace = Workspace.open(path, built_in.root, Clock())
    try:
        return [(each.alias, each.version, each.origin) for each in workspace.lens_versions()]
    finally:
        workspace.close()


def test_built_in_lenses_are_there_and_stay_the_same(path: Path, built_in: BuiltIn) -> None:
    assert versions(path, built_in) == [("small", "2026.1", "builtin")]
    before = path.read_bytes()
    assert versions(path, built_in) == [("small", "2026.1", "builtin")]
    assert path.read_bytes() == before


def test_a_new_edition_takes_the_place_of_one_that_nobody_uses(path: Path, built_in: BuiltIn) -> None:
    versions(path, built_in)
    built_in.publish("2026.2", "Small lens")
    assert versions(path, built_in) == [("small", "2026.2", "builtin")]


def test_a_new_edition_stands_beside_one_that_is_used(path: Path, built_in: BuiltIn) -> None:
    workspace = Workspace.open(path, built_in.root, Clock())
    workload = workspace.create_workload(make_workload(), [workspace.find_lens("small").id])
    before = workspace.snapshot(workload.id)
    workspace.close()
    built_in.publish("2026.2", "Small lens, revised")
    workspace = Workspace.open(path, built_in.root, Clock())
    assert [each.version for each in workspace.lens_versions()] == ["2026.1", "2026.2"]
    assert workspace.find_lens("small").version == "2026.2"
    assert workspace.snapshot(workload.id) == before
    workspace.close()


def test_a_lens_of_ones_own_with_a_built_in_alias_gets_another(path: Path, built_in: BuiltIn) -> None:
    workspace = Workspace.open(path, built_in.root, Clock())
    stored = workspace.import_lens(lens_file("Mine", alias="small")).stored
    assert stored is not None
    assert stored.alias == "small-imported"
    assert workspace.lens(stored.id).alias == "small-imported"
    assert workspace.find_lens("small").origin == "builtin"
    assert [each.alias for each in workspace.newest_lenses()] == ["small", "small-imported"]
    named = workspace.import_lens(lens_file("Mine 2", alias="small"), version="2026.1").stored
    assert named is not None
    assert (named.alias, named.version) == ("small-imported", "2026.1")
    with pytest.raises(InvalidError, match="There is a version"):
        workspace.import_lens(lens_file("Mine 3", alias="small"), version="2026.1")
    workspace.close()


def test_a_lens_of_ones_own_stays_when_a_built_in_one_of_its_alias_comes(
    path: Path, built_in: BuiltIn
) -> None:
    workspace = open_workspace(path)
    own = add_lens(workspace, lens_file("Mine", alias="small"))
    workspace.close()
    assert versions(path, built_in)[0] == ("small", "1", "imported")
    workspace = open_workspace(path)
    assert workspace.lens(own).name == "Mine"
    workspace.close()


def test_built_in_lenses_that_are_missing_let_go_of_the_workspace(path: Path, built_in: BuiltIn) -> None:
    versions(path, built_in)
    (built_in.folder / "pillar_one.json").unlink()
    with pytest.raises(KnownError) as caught:
        Workspace.open(path, built_in.root, Clock())
    assert is_one_sentence(caught.value)
    open_workspace(path).close()


def test_a_question_of_the_lens_is_answered_in_the_review_of_that_lens(workspace: Workspace) -> None:
    review = start_review(workspace, "Small lens", "Second lens")
    say(review, "question_a", "first")
    assert review.snapshot.answer(ref("question_a")).practices
    assert not review.snapshot.answer(ref("question_a", "second-lens")).practices


def test_the_lenses_that_come_with_the_program_are_read_once_however_many_workspaces_are_opened(
    tmp_path: Path,
) -> None:
    for name in ("one", "two"):
        before = library._lens_of.cache_info().misses
        workspace = Workspace.open(tmp_path / f"{name}.wadesk", lenses_dir())
        for version in workspace.newest_lenses():
            workspace.lens(version.id)
        workspace.close()
    assert library._lens_of.cache_info().misses == before
