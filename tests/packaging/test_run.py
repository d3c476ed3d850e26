"""`make run` opens the window where there is a display and plays the sample review where there is none."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a display is taken for granted")


@pytest.fixture
def run(script: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return script("run")


def test_no_display_is_said_in_one_line_and_the_sample_review_is_played(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    started: list[tuple[list[str], dict[str, str]]] = []

    def call(command: list[str], *, cwd: Path, env: dict[str, str]) -> int:
        started.append((command, env))
        return 7

    monkeypatch.setattr(subprocess, "call", call)
    assert run.main(["--workspace", "x"]) == 7
    ((command, environment),) = started
    assert command[1:] == ["-m", "wa_desktop", "demo", "build/demo"]
    assert environment["QT_QPA_PLATFORM"] == "offscreen"
    said = capfd.readouterr().out
    assert said.count("\n") == 1
    assert said.startswith("No display (neither DISPLAY nor WAYLAND_DISPLAY is set)")


def test_with_a_display_the_window_opens_with_the_persons_arguments(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    executed: list[list[str]] = []

    def execute(program: str, command: list[str]) -> None:
        executed.append(command)
        raise SystemExit  # from a real exec nothing returns

    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(run, "qt_opens", lambda: True)
    monkeypatch.setattr(run.os, "execv", execute)
    with pytest.raises(SystemExit):
        run.main(["--workspace", "clients/a.wadesk"])
    assert executed == [[sys.executable, "-m", "wa_desktop", "--workspace", "clients/a.wadesk"]]


def test_a_display_that_cannot_be_opened_is_no_display(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", "nowhere:99")
    assert run.why_no_display() == "DISPLAY=nowhere:99 cannot be opened"


def test_a_platform_without_a_screen_is_no_display(run: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert run.why_no_display() == "QT_QPA_PLATFORM is offscreen"
