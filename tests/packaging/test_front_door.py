"""The front door's files agree with each other: make targets, CI, exact versions, desktop entry, test selection."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

MARKED_TEST = "import pytest\n\n@pytest.mark.torture\ndef test_long(): pass\n\ndef test_short(): pass\n"


@pytest.fixture
def pins(root: Path) -> dict[str, str]:
    lines = (root / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    entries = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in entries}


def test_every_dependency_is_pinned_within_its_bounds(root: Path, pins: dict[str, str]) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = map(Requirement, [*project["dependencies"], *project["optional-dependencies"]["dev"]])
    wrong = [
        str(requirement)
        for requirement in wanted
        if not requirement.specifier.contains(pins.get(canonicalize_name(requirement.name), "0"))
    ]
    assert wrong == []


def test_the_exact_versions_name_no_host_and_no_hash(root: Path, pins: dict[str, str]) -> None:
    text = (root / "packaging" / "constraints.txt").read_text(encoding="utf-8")
    assert "//" not in text
    assert "--" not in text.replace("--format=freeze", "")
    assert all(version[0].isdigit() for version in pins.values())


def test_the_desktop_entry_starts_the_command_and_names_the_icon(root: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(root / "packaging" / "wa-desktop.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert section["Exec"] in project["scripts"]
    assert (root / "resources" / "icons" / f"{section['Icon']}.svg").is_file()


@pytest.mark.skipif(not shutil.which("make"), reason="asks make what it would do")
def test_make_test_checks_first_and_ends_with_the_tests_offscreen(root: Path) -> None:
    asked = subprocess.run(
        ["make", "--no-print-directory", "-n", "test"],  # noqa: S607 - whichever make there is
        cwd=root, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    first, *checks, tests = asked
    assert first.endswith("packaging/setup_env.py dev")
    assert [next(tool for tool in ("ruff", "mypy", "lint-imports") if tool in check) for check in checks] == [
        "ruff", "ruff", "mypy", "mypy", "lint-imports",
    ]  # fmt: skip
    assert tests.startswith("QT_QPA_PLATFORM=offscreen ")
    assert "-m pytest" in tests


@pytest.mark.skipif(sys.platform == "win32", reason="CI runs a shell script")
def test_ci_calls_make_test_and_nothing_else(
    root: Path, program: Callable[[str, str], Path], tmp_path: Path
) -> None:
    program("make", f'(pwd; echo "$@") > {tmp_path}/said; exit 5')
    ran = subprocess.run([root / ".ci" / "run"], cwd=tmp_path, check=False)
    assert ran.returncode == 5
    assert (tmp_path / "said").read_text(encoding="utf-8").splitlines() == [str(root), "test"]


@pytest.mark.parametrize(("option", "chosen"), [([], "test_short"), (["-m", "torture"], "test_long")])
def test_a_plain_pytest_leaves_torture_out(
    root: Path, tmp_path: Path, option: list[str], chosen: str
) -> None:
    (tmp_path / "test_marked.py").write_text(MARKED_TEST, encoding="utf-8")
    collected = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", root / "pyproject.toml", "--rootdir", tmp_path, "--collect-only", "-q",
         "-p", "no:cacheprovider", *option, tmp_path / "test_marked.py"],
        cwd=tmp_path, capture_output=True, text=True, check=False, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    names = [line.partition("::")[2] for line in collected.stdout.splitlines() if "::" in line]
    assert names == [chosen], collected.stdout + collected.stderr
