"""A copy is whole or is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import failing_disk
from tests.support.repositories import everything, fill, lens_version, opened
from tests.support.reviews import is_one_sentence
from wa_desktop.domain.errors import DamagedError, KnownError


@pytest.mark.parametrize("read_only", [False, True])
def test_a_copy_holds_everything(tmp_path: Path, read_only: bool) -> None:
    path, target = tmp_path / "client.wad", tmp_path / "copy of client.wad"
    fill(path)
    with opened(path, read_only=read_only) as repository:
        repository.copy_to(target)
    assert everything(target) == everything(path)


def test_a_copy_holds_what_is_still_in_the_journal(tmp_path: Path) -> None:
    with opened(tmp_path / "client.wad") as repository:
        repository.add_lens(lens_version("late"), "{}")
        repository.copy_to(tmp_path / "copy.wad")
        repository.add_lens(lens_version("later"), "{}")
    with opened(tmp_path / "copy.wad") as copy:
        assert [version.alias for version in copy.lens_versions()] == ["late"]


@pytest.mark.parametrize("name", ["it's.wad", "a?b#c%41.wad", "žluť 😀.wad", "-.wad", "no suffix"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    fill(tmp_path / name)
    with opened(tmp_path / name) as repository:
        repository.copy_to(tmp_path / f"copy {name}")
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted([name, f"copy {name}"])
    assert everything(tmp_path / name) == everything(tmp_path / f"copy {name}")


@pytest.mark.parametrize("words", [failing_disk.FULL, failing_disk.BROKEN])
def test_nothing_is_left_of_a_copy_that_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    disk = failing_disk.install(monkeypatch)
    fill(tmp_path / "client.wad")
    with opened(tmp_path / "client.wad") as repository:
        disk.refuse_write(0, words)
        with pytest.raises(KnownError) as caught:
            repository.copy_to(tmp_path / "copy.wad")
        assert disk.writes == 1
        assert is_one_sentence(caught.value) or str(caught.value).count(". ") == 1
        assert not list(tmp_path.glob("copy*"))
        disk.work_again()
        repository.copy_to(tmp_path / "copy.wad")
    assert everything(tmp_path / "copy.wad") == everything(tmp_path / "client.wad")


def test_nothing_is_left_of_a_copy_that_could_not_be_put_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    with opened(tmp_path / "client.wad") as repository:
        with monkeypatch.context() as failing:
            failing.setattr(Path, "rename", refuse)
            with pytest.raises(KnownError) as caught:
                repository.copy_to(tmp_path / "copy.wad")
        assert is_one_sentence(caught.value)
        assert not list(tmp_path.glob("copy*"))
        repository.copy_to(tmp_path / "copy.wad")


def test_a_folder_that_is_not_there_is_named_in_one_sentence(tmp_path: Path) -> None:
    with opened(tmp_path / "client.wad") as repository:
        with pytest.raises(KnownError) as caught:
            repository.copy_to(tmp_path / "missing" / "copy.wad")
        assert is_one_sentence(caught.value)
        assert "copy.wad" in str(caught.value)


def test_a_damaged_source_is_the_one_that_is_named(tmp_path: Path) -> None:
    path = tmp_path / "client.wad"
    fill(path, answers=200)
    with opened(path) as repository:
        data = path.read_bytes()
        path.write_bytes(data[: len(data) // 2])
        with pytest.raises(DamagedError, match=r"client\.wad") as caught:
            repository.copy_to(tmp_path / "copy.wad")
        path.write_bytes(data)
        assert "copy.wad" not in str(caught.value)
