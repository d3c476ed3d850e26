"""Runs the command line inside the test, with a home of its own, and as a process of its own."""

from __future__ import annotations

import json
import os
import shutil
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

typer.testing._get_command = cache(typer.main.get_command)  # type: ignore[attr-defined] # once is enough

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

    def __call__(self, *arguments: object, given: str | bytes | None = None) -> Result:
        """Run a command; an exception that gets through fails the test."""
        _running.append(self)
        try:
            result = CliRunner().invoke(_commands(), [str(argument) for argument in arguments], input=given)
        finally:
            _running.pop()
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


_running: list[CommandLine] = []
"""Whose command runs now; the window's part of the commands, which are built but once, asks here."""


@cache
def _commands() -> typer.Typer:
    """All commands; building them anew takes longer than most of them."""
    return build_cli(_open, _demo, _screenshots, lambda: 5)


def _open(workspace: Path | None) -> int:
    _running[-1].opened.append(workspace)
    return _running[-1].window()


def _demo(directory: Path) -> list[Path]:
    return run_demo(directory, lenses_dir(), resources_dir(), _screenshots)


def _screenshots(directory: Path) -> list[Path]:
    return [directory / "review-light.png"]


def one_line(text: str) -> str:
    """What stands in the only line, behind the program's name."""
    assert text.startswith("wa-desktop: ")
    assert text.count("\n") == 1
    assert text.endswith("\n")
    return text.removeprefix("wa-desktop: ").strip()


SHOP = (
    *("--name", "Shop", "--description", "Sells things.", "--review-owner", "Ada Lovelace"),
    *("--region", "eu-central-1"),
)


@pytest.fixture
def new_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """The command line of somebody who has never used it: nothing is there yet."""
    home = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    return CommandLine(home)


@pytest.fixture
def wa(new_home: CommandLine, used_home: Path) -> CommandLine:
    """The command line with an empty workspace, as any first command makes it."""
    shutil.copytree(used_home, new_home.home)
    return new_home


@pytest.fixture
def shop(new_home: CommandLine, shop_home: Path) -> CommandLine:
    """A workspace with one workload, Shop, along the small lens."""
    shutil.copytree(shop_home, new_home.home)
    return new_home


@pytest.fixture
def lens_path(tmp_path: Path) -> Path:
    """The small lens as a file."""
    path = tmp_path / "small.json"
    path.write_bytes(as_file(small_lens()))
    return path


@pytest.fixture(scope="session")
def used_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home after its first command, to be copied: making one takes most of a second."""
    return _home(tmp_path_factory.mktemp("used") / "home", ("workload", "list"))


@pytest.fixture(scope="session")
def shop_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home of `shop`, to be copied."""
    folder = tmp_path_factory.mktemp("shop")
    lens = folder / "small.json"
    lens.write_bytes(as_file(small_lens()))
    return _home(
        folder / "home", ("lens", "import", lens), ("workload", "add", *SHOP, "--lens", "small-lens")
    )


def _home(home: Path, *commands: tuple[object, ...]) -> Path:
    """A home in which these commands were run."""
    wa = CommandLine(home)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, str(home))
        for command in commands:
            result = wa(*command)
            assert result.exit_code == 0, result.output
    return home


def write_answers(path: Path, *entries: Any) -> Path:
    path.write_text(json.dumps(entries), encoding="utf-8")
    return path
