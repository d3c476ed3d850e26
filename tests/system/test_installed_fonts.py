"""A consultancy's typeface is found by its name among the files of a system, or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from wa_desktop.system import fonts
from wa_desktop.system.installed_fonts import family_in, installed

TTF = fonts.dejavu().regular.parent


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A system with DejaVu Sans in four styles below a folder, and other files around."""
    inner = tmp_path / "truetype" / "dejavu"
    inner.mkdir(parents=True)
    for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans-Oblique.ttf", "DejaVuSansMono.ttf"):
        shutil.copy(TTF / name, inner / name)
    (inner / "DejaVuSans-Broken.ttf").write_bytes(b"no font")
    (inner / "DejaVuSans-Empty.ttf").write_bytes(b"")
    (inner / "readme.txt").write_text("DejaVu Sans")
    return tmp_path


@pytest.mark.parametrize("name", ["DejaVu Sans", "dejavu sans", "DejaVuSans", " DejaVu  Sans "])
def test_it_is_found_whatever_its_capitals_and_spaces(folder: Path, name: str) -> None:
    found = family_in((folder,), name)
    assert found is not None
    assert found.regular.name == "DejaVuSans.ttf"
    assert found.bold.name == "DejaVuSans-Bold.ttf"
    assert found.italic.name == "DejaVuSans-Oblique.ttf"
    assert found.bold_italic == found.bold, "there is none: the nearest serves"
    assert found.medium == found.bold


def test_a_typeface_of_a_longer_name_is_another_one(folder: Path) -> None:
    mono = family_in((folder,), "DejaVu Sans Mono")
    assert mono is not None
    assert mono.regular.name == "DejaVuSansMono.ttf"
    assert mono.bold == mono.regular


@pytest.mark.parametrize("name", ["", "   ", "?!", "Nobody Has This", "DejaVu", "DejaVu Sans Mon"])
def test_what_is_not_there_is_none(folder: Path, name: str) -> None:
    assert family_in((folder,), name) is None


def test_folders_may_be_missing_and_files_too(tmp_path: Path) -> None:
    assert family_in((tmp_path / "none", tmp_path), "DejaVu Sans") is None
    assert family_in((), "DejaVu Sans") is None


def _changed(folder: Path, change: Callable[[TTFont], None]) -> None:
    path = next(folder.rglob("DejaVuSans.ttf"))
    with TTFont(path) as font:
        change(font)
        font.save(path)


def test_a_typeface_that_may_not_be_embedded_is_not_taken(folder: Path) -> None:
    def restrict(font: TTFont) -> None:
        font["OS/2"].fsType = 0x0002

    _changed(folder, restrict)
    assert family_in((folder,), "DejaVu Sans") is None


def test_the_names_inside_the_file_count(folder: Path) -> None:
    def rename(font: TTFont) -> None:
        for entry in list(font["name"].names):
            if entry.nameID in {1, 16}:
                font["name"].setName(
                    "Deja Other", entry.nameID, entry.platformID, entry.platEncID, entry.langID
                )

    _changed(folder, rename)
    assert family_in((folder,), "DejaVu Sans") is None
    assert family_in((folder,), "Deja Other") is None, "its file is named after another typeface"


@given(st.text(max_size=30))
def test_any_name_is_looked_for_without_harm(name: str) -> None:
    found = family_in((TTF,), name)
    assert found is None or found.regular.is_file()


def test_the_system_is_asked_once_for_a_name(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    from wa_desktop.system import installed_fonts

    installed.cache_clear()
    asked: list[int] = []
    monkeypatch.setattr(installed_fonts, "system_folders", lambda: asked.append(1) or (folder,))
    try:
        assert installed("DejaVu Sans") == installed("DejaVu Sans") != None  # noqa: E711 - both at once
        assert asked == [1]
    finally:
        installed.cache_clear()
