"""Runs the command line inside the test, with a home of its own, and as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer
import typer.testing
from typer.testing import CliRunner, Result

from tests.support.lens_values import as_file, small_lens
from wa_desktop.cli.demo import run_demo
from wa_desktop.cli.main import build_cli
from wa_desktop.system.paths import HOME_VARIABLE, lenses_dir, resources_dir

typer.testing._get_command = cache(typer.main.get_command)  # type: ignore[attr-defined] # building all commands anew takes longer than most of them

PROCESS = """
import sys
from wa_desktop.cli.main import main

def none(path):
    return []

sys.exit(main(lambda path: 0, none, none, lambda: 0))
"""


@dataclass
class CommandLine:
    """The command line with stand-ins for the window's part of it."""

    home: Path
    opened: list[Path | None] = field(default_factory=list)
    window: Callable[[], int] = lambda: 0
    _made: typer.Typer | None = None

    def __call__(self, *arguments: object, given: str | bytes | None = None) -> Result:
        """Run a command; an exception that gets through fails the test."""
        if self._made is None:
            self._made = build_cli(self._open, self._demo, self._screenshots, lambda: 5)
        cli = self._made
        result = CliRunner().invoke(cli, [str(argument) for argument in arguments], input=given)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        assert "Traceback" not in result.output
        return result

    def json(self, *arguments: object, code: int = 0, given: str | bytes | None = None) -> Any:
        """Run a command with --json and read what it printed."""
        result = self(*arguments, "--json", given=given)
        assert result.exit_code == code, result.output
        return json.loads(result.stdout)

    def refused(self, *arguments: object, given: str | bytes | None = None) -> str:
        """Run a command that cannot work, and give its one line."""
        result = self(*arguments, given=given)
        assert result.exit_code == 2, result.output
        assert result.stdout == ""
        return one_line(result.stderr)

    def process(self, *arguments: object, **more: Any) -> subprocess.CompletedProcess[bytes]:
        """Run a command in a process of its own."""
        environment = {**os.environ, HOME_VARIABLE: str(self.home), **more.pop("env", {})}
        command = [sys.executable, "-c", PROCESS, *(str(argument) for argument in arguments)]
        root = Path(__file__).parents[2]
        given = {"capture_output": True, "timeout": 60, "cwd": root} | more
        return subprocess.run(command, env=environment, check=False, **given)

    def _open(self, workspace: Path | None) -> int:
        self.opened.append(workspace)
        return self.window()

    def _demo(self, directory: Path) -> list[Path]:
        return run_demo(directory, lenses_dir(), resources_dir(), self._screenshots)

    def _screenshots(self, directory: Path) -> list[Path]:
        return [directory / "review-light.png"]


def one_line(text: str) -> str:
    """What stands in the only line, behind the program's name."""
    assert text.startswith("wa-desktop: ")
    assert text.count("\n") == 1
    assert text.endswith("\n")
    return text.removeprefix("wa-desktop: ").strip()


@pytest.fixture
def wa(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    home = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    return CommandLine(home)


@pytest.fixture
def lens_path(tmp_path: Path) -> Path:
    """The small lens as a file."""
    path = tmp_path / "small.json"
    path.write_bytes(as_file(small_lens()))
    return path


@pytest.fixture
def shop(wa: CommandLine, lens_path: Path) -> CommandLine:
    """A workspace with one workload, Shop, along the small lens."""
    assert wa("lens", "import", lens_path).exit_code == 0
    added = wa("workload", "add", *SHOP, "--lens", "small-lens")
    assert added.exit_code == 0, added.output
    return wa


SHOP = (
    *("--name", "Shop", "--description", "Sells things.", "--review-owner", "Ada Lovelace"),
    *("--region", "eu-central-1"),
)


def write_answers(path: Path, *entries: Any) -> Path:
    path.write_text(json.dumps(entries), encoding="utf-8")
    return path
