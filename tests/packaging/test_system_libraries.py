"""Qt's missing system libraries are found, named as Debian names them, and installed by whoever may."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux leaves these libraries to the system"
)

Program = Callable[[str, str], Path]
LDD_SAYS = """
echo "	libEGL.so.1 => not found"
echo "	libc.so.6 => /lib/libc.so.6 (0x00007f33)"
echo "	libglib-2.0.so.0 => not found"
echo "	libEGL.so.1 => not found"
exit 1"""


@pytest.fixture
def libraries(script: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return script("system_libraries")


@pytest.fixture
def pyside(tmp_path: Path, libraries: ModuleType) -> Path:
    """A folder laid out like PySide6."""
    folder = tmp_path / "PySide6"
    for name in (*libraries.LINKED_BY_QT, libraries.OFFSCREEN, libraries.X11):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


@pytest.fixture
def apt(program: Program, tmp_path: Path) -> Path:
    """A stand-in for apt on a system with 64-bit time; the file it notes its calls in."""
    log = tmp_path / "apt.log"
    log.touch()
    program("apt-get", f'echo "$@" >> {log}\nrm -f {tmp_path}/bin/ldd; ln -s /bin/true {tmp_path}/bin/ldd')
    program("apt-cache", 'case "$2" in *t64) echo libglib2.0-0t64;; *) echo libglib2.0-0t64-dbg;; esac')
    return log


def test_the_installed_qt_lacks_nothing_here(libraries: ModuleType) -> None:
    import PySide6

    folder = Path(PySide6.__file__).parent
    assert libraries.missing_libraries([folder / libraries.OFFSCREEN]) == set()


def test_what_the_loader_does_not_find_is_missing_once(libraries: ModuleType, program: Program) -> None:
    program("ldd", LDD_SAYS)
    assert libraries.missing_libraries([Path("any.so")]) == {"libEGL.so.1", "libglib-2.0.so.0"}


@pytest.mark.parametrize(
    ("known", "package"),
    [
        ({"libglib2.0-0t64", "libglib2.0-0"}, "libglib2.0-0t64"),
        ({"libglib2.0-0"}, "libglib2.0-0"),
        (set(), "libglib2.0-0"),
    ],
)
def test_a_renamed_package_is_taken_by_the_name_this_release_knows(
    libraries: ModuleType, known: set[str], package: str
) -> None:
    sonames = ["libglib-2.0.so.0", "libgthread-2.0.so.0", "libEGL.so.1"]
    assert libraries.debian_packages(sonames, known) == ["libegl1", package]


def test_an_unknown_library_is_named_as_it_is(libraries: ModuleType) -> None:
    with pytest.raises(libraries.MissingLibrariesError, match=r"libnew\.so\.9"):
        libraries.debian_packages(["libnew.so.9"], set())


def test_root_installs_what_is_missing(
    libraries: ModuleType, program: Program, apt: Path, pyside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("ldd", LDD_SAYS)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    libraries.ensure(pyside, "run")
    assert apt.read_text(encoding="utf-8").splitlines() == [
        "-qq update",
        "-qq install --yes --no-install-recommends libegl1 libglib2.0-0t64",
    ]


def test_root_hears_when_the_installation_did_not_help(
    libraries: ModuleType, program: Program, apt: Path, pyside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("ldd", LDD_SAYS)
    program("apt-get", "exit 0")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(libraries.MissingLibrariesError, match=r"still lacks .*libEGL\.so\.1"):
        libraries.ensure(pyside, "run")


def test_root_is_told_the_command_when_apt_fails(
    libraries: ModuleType, program: Program, apt: Path, pyside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("ldd", LDD_SAYS)
    program("apt-get", "exit 100")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(
        libraries.MissingLibrariesError, match=r"by hand: apt-get install libegl1 libglib2\.0-0t64$"
    ):
        libraries.ensure(pyside, "run")


def test_others_are_told_the_exact_command_and_nothing_is_run(
    libraries: ModuleType, program: Program, apt: Path, pyside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("ldd", LDD_SAYS)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(
        libraries.MissingLibrariesError, match=r"sudo apt-get install libegl1 libglib2\.0-0t64$"
    ):
        libraries.ensure(pyside, "run")
    assert apt.read_text(encoding="utf-8") == ""


def test_a_system_without_apt_is_told_the_libraries(
    libraries: ModuleType, program: Program, pyside: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("ldd", LDD_SAYS.replace("exit 1", ""))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    with pytest.raises(libraries.MissingLibrariesError, match=r"libEGL\.so\.1, libglib-2\.0\.so\.0$"):
        libraries.ensure(pyside, "run")


def test_a_screens_libraries_are_asked_for_only_where_there_is_a_screen(
    libraries: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert libraries.plugins_for("run") == (libraries.OFFSCREEN,)
    assert libraries.plugins_for("build") == (libraries.OFFSCREEN, libraries.X11)
    headless = libraries.fingerprint("run")
    monkeypatch.setenv("DISPLAY", ":0")
    assert libraries.plugins_for("dev") == (libraries.OFFSCREEN,)
    assert libraries.plugins_for("run") == (libraries.OFFSCREEN, libraries.X11)
    assert libraries.fingerprint("run") != headless
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert libraries.plugins_for("run") == (libraries.OFFSCREEN, libraries.X11, libraries.WAYLAND)


def test_a_build_asks_for_binutils_where_they_are_missing(
    libraries: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "binutils" in libraries.missing_build_packages()
