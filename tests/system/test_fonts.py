"""Typefaces are found where they lie, best first, without loading what they came with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from wa_desktop.system import fonts


def test_roboto_has_five_faces_of_its_own() -> None:
    family = fonts.roboto()
    faces = [family.regular, family.bold, family.italic, family.bold_italic, family.medium]
    assert len(set(faces)) == 5
    names = set()
    for face in faces:
        with TTFont(face, lazy=True) as font:
            names.add(font["name"].getDebugName(4))
    assert len(names) == 5
    assert all(name.startswith("Roboto") for name in names)


def test_dejavu_comes_first_among_the_fallbacks() -> None:
    first = fonts.fallbacks()[0]
    assert first == fonts.dejavu()
    assert first.regular.is_file()
    assert first.bold.is_file()


def test_finding_fonts_loads_neither_matplotlib_nor_reportlab() -> None:
    code = (
        "import sys; from wa_desktop.system import fonts; fonts.roboto(); fonts.fallbacks();"
        "print(sorted({'matplotlib', 'reportlab', 'fontTools'} & sys.modules.keys()))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_fonts_are_found_in_order_of_preference(tmp_path: Path) -> None:
    below = tmp_path / "truetype" / "noto"
    below.mkdir(parents=True)
    for name in (
        "Symbola.ttf",
        "NotoSansCJKsc-Regular.otf",
        "NotoSansHebrew-Regular.ttf",
        "NotoSerif-Regular.ttf",
    ):
        (below / name).write_bytes(b"x")
    (tmp_path / "notosans-regular.TTF").write_bytes(b"x")
    (tmp_path / "NotoEmoji-Regular.ttf").write_bytes(b"")
    found = fonts.find_fonts([tmp_path / "missing", tmp_path])
    assert [path.name for path in found] == [
        "notosans-regular.TTF",
        "NotoSansHebrew-Regular.ttf",
        "Symbola.ttf",
    ]


def test_a_font_in_two_folders_is_taken_from_the_first(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "FreeSans.ttf").write_bytes(b"x")
    assert fonts.find_fonts([tmp_path / "b", tmp_path / "a"]) == (tmp_path / "b" / "FreeSans.ttf",)


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_system_has_folders_to_look_in(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts.sys, "platform", platform)
    monkeypatch.setenv("SYSTEMROOT", "W")
    monkeypatch.setenv("LOCALAPPDATA", "L")
    folders = fonts.system_folders()
    assert len(folders) >= 2
    if platform == "win32":
        assert folders[0] == Path("W") / "Fonts"


def test_a_missing_package_is_named() -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_package"):
        fonts._package_folder("no_such_package")
