"""Lens folders: joined into one file, and never read beyond the folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.lens_values import Json, small_lens
from wa_desktop.domain.errors import DamagedError
from wa_desktop.lensfile.builtin import builtin_lenses, read_folder
from wa_desktop.lensfile.check import check_lens


def make_folder(folder: Path, names: object = ("one.json", "two.json"), alias: str | None = "small") -> Path:
    value: Json = small_lens()
    folder.mkdir(parents=True)
    for name, pillar in zip(("one.json", "two.json"), value["pillars"], strict=True):
        (folder / name).write_text(json.dumps(pillar), encoding="utf-8")
    value["pillars"] = names
    if alias:
        value["extensions"] = {"alias": alias}
    (folder / "lens.json").write_text(json.dumps(value), encoding="utf-8")
    return folder


def test_a_folder_is_joined_into_one_lens_file(tmp_path: Path) -> None:
    checked = check_lens(read_folder(make_folder(tmp_path / "small")))
    assert checked.findings == ()
    assert checked.value == small_lens() | {"extensions": {"alias": "small"}}
    assert list(checked.value) == ["schemaVersion", "name", "description", "pillars", "extensions"]


def test_the_order_of_the_pillars_is_that_of_the_list(tmp_path: Path) -> None:
    checked = check_lens(read_folder(make_folder(tmp_path / "small", ("two.json", "one.json"))))
    assert checked.lens is not None
    assert [pillar.id for pillar in checked.lens.pillars] == ["pillar_two", "pillar_one"]


@pytest.mark.parametrize(
    "names",
    [
        None,
        "one.json",
        {"one.json": 1},
        [1],
        ["missing.json"],
        ["lens.json"],
        ["../outside.json"],
        ["./one.json"],
        ["sub/one.json"],
        ["..\\outside.json"],
        ["/etc/hostname"],
        ["one.json\n"],
        [".json"],
        ["one"],
    ],
)
def test_only_plain_names_of_files_in_the_folder_are_read(tmp_path: Path, names: object) -> None:
    (tmp_path / "outside.json").write_text("{}", encoding="utf-8")
    folder = make_folder(tmp_path / "small", names)
    with pytest.raises(DamagedError, match="install WA Desktop again"):
        read_folder(folder)


@pytest.mark.parametrize("content", ["", "[]", '{"id": NaN}', '{"id": 1, "id": 2}', "\ufeff{}x"])
def test_a_damaged_pillar_file_is_named(tmp_path: Path, content: str) -> None:
    folder = make_folder(tmp_path / "small")
    (folder / "two.json").write_text(content, encoding="utf-8")
    with pytest.raises(DamagedError, match=r"two\.json"):
        read_folder(folder)


def test_no_folder_is_no_lens(tmp_path: Path) -> None:
    with pytest.raises(DamagedError):
        read_folder(tmp_path / "nothing")


def test_lenses_are_found_by_their_alias(tmp_path: Path) -> None:
    make_folder(tmp_path / "b_folder", alias="alpha")
    make_folder(tmp_path / "a_folder", alias="beta")
    make_folder(tmp_path / "c_folder", alias=None)
    (tmp_path / "empty").mkdir()
    (tmp_path / "lens.json").write_text("not in a folder", encoding="utf-8")
    assert builtin_lenses(tmp_path) == [
        ("alpha", tmp_path / "b_folder"),
        ("beta", tmp_path / "a_folder"),
        ("c_folder", tmp_path / "c_folder"),
    ]
