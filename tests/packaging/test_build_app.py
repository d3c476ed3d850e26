"""The frozen program is weighed and tests itself, and the icon is drawn from its one source."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage


@pytest.fixture
def build_app(
    script: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> ModuleType:
    module = script("build_app")
    monkeypatch.setattr(module, "PROGRAM", tmp_path / "wa-desktop")
    (tmp_path / "wa-desktop").mkdir()
    return module


def put_program(build_app: ModuleType, body: str) -> None:
    file = build_app.PROGRAM / "wa-desktop"
    file.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    file.chmod(0o755)


def test_the_icon_is_a_picture_of_the_asked_size(script: Callable[[str], ModuleType], tmp_path: Path) -> None:
    script("icon").draw_icon(tmp_path / "new" / "icon.png")
    picture = QImage(str(tmp_path / "new" / "icon.png"))
    assert (picture.width(), picture.height()) == (256, 256)
    assert picture.pixelColor(0, 0).alpha() == 0, "the corners are rounded"
    assert len({picture.pixelColor(x, 128).rgba() for x in range(256)}) > 3, "there is a drawing on it"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_weighs_nothing(build_app: ModuleType) -> None:
    (build_app.PROGRAM / "big").write_bytes(bytes(3_000_000))
    (build_app.PROGRAM / "small").write_bytes(bytes(1_000_000))
    (build_app.PROGRAM / "again").symlink_to("big")
    assert build_app.size_mb(build_app.PROGRAM) == pytest.approx(4.0)
    assert build_app.heaviest(build_app.PROGRAM, 1).split() == ["3.0", "MB", "big"]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
class TestSelfTest:
    def test_runs_offscreen_away_from_the_persons_files_and_from_our_python(
        self, build_app: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PYTHONPATH", "/ours")
        put_program(build_app, f"(echo $1; env) > {tmp_path}/said")
        assert build_app.self_test() == 0
        said = (tmp_path / "said").read_text(encoding="utf-8").splitlines()
        assert said[0] == "--self-test"
        assert "QT_QPA_PLATFORM=offscreen" in said
        assert not [line for line in said if line.startswith("PYTHONPATH=")]
        (home,) = [line for line in said if line.startswith("WA_DESKTOP_HOME=")]
        assert home != f"WA_DESKTOP_HOME={os.environ.get('WA_DESKTOP_HOME', '')}"

    def test_hands_on_a_failure(self, build_app: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
        put_program(build_app, "exit 3")
        assert build_app.self_test() == 3
        assert "failed" in capfd.readouterr().out

    def test_does_not_wait_for_ever(self, build_app: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(build_app, "SELF_TEST_SECONDS", 0.2)
        put_program(build_app, "exec sleep 30")
        assert build_app.self_test() == 1


def test_a_program_over_its_budget_is_refused_before_it_is_tested(
    build_app: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build_app, "ROOT", build_app.PROGRAM.parent)
    monkeypatch.setattr(build_app, "BUILD", build_app.PROGRAM.parent / "build")
    monkeypatch.setattr(build_app, "freeze", lambda: 0)
    monkeypatch.setattr(build_app, "add_desktop_files", lambda: None)
    monkeypatch.setattr(build_app, "BUDGET_MB", 1)
    (build_app.PROGRAM / "heavy").write_bytes(bytes(2_000_000))
    assert build_app.main() == 1
    assert "heavy" in capfd.readouterr().err


def test_the_program_lies_beside_licence_desktop_entry_and_icons(
    build_app: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build_app, "BUILD", tmp_path / "build")
    build_app.draw_icon(tmp_path / "build" / "icon" / "wa-desktop.png")
    build_app.add_desktop_files()
    share = build_app.PROGRAM / "share"
    assert (build_app.PROGRAM / "LICENSE").is_file()
    assert (share / "applications" / "wa-desktop.desktop").is_file()
    assert (share / "icons" / "hicolor" / "256x256" / "apps" / "wa-desktop.png").is_file()
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / "wa-desktop.svg").is_file()
