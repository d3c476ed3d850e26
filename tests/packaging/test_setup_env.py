"""Set-up installs what is missing, nothing twice, and says in one line why it cannot."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PYPROJECT = """
[project]
name = "wa-desktop"
dependencies = ["one>=1"]
[tool.ruff]
line-length = 110
"""


@pytest.fixture
def setup_env(
    script: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> ModuleType:
    """The script at work in a folder of its own, with pip and ldd replaced by a record of what was asked."""
    module = script("setup_env")
    libraries = script("system_libraries")
    root = tmp_path / "checkout"
    (root / "packaging").mkdir(parents=True)
    (root / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    for name, value in {
        "ROOT": root,
        "VENV": root / ".venv",
        "STAMP": root / ".venv" / "stamp.json",
        "CONSTRAINTS": root / "packaging" / "constraints.txt",
    }.items():
        monkeypatch.setattr(module, name, value)
    module.CONSTRAINTS.write_text("one==1.0\n", encoding="utf-8")
    asked: list[str] = []

    def make_venv() -> dict[str, object]:
        asked.append("venv")
        module.venv_python().parent.mkdir(parents=True, exist_ok=True)
        module.venv_python().touch()
        stamp = {"python": f"{sys.version_info.major}.{sys.version_info.minor}", "root": str(root)}
        module.write_stamp(stamp)
        return dict(stamp)

    monkeypatch.setattr(module, "make_venv", make_venv)
    monkeypatch.setattr(module, "install_packages", asked.append)
    monkeypatch.setattr(module, "pyside_folder", lambda: root)
    monkeypatch.setattr(libraries, "ensure", lambda pyside, purpose: asked.append("libraries"))
    monkeypatch.setattr(libraries, "fingerprint", lambda purpose: "these libraries")
    monkeypatch.setattr(module, "asked", asked, raising=False)
    return module


def asked_by(module: ModuleType, purpose: str) -> list[str]:
    module.asked.clear()
    assert module.main([purpose]) == 0
    return list(module.asked)


def test_a_bare_checkout_gets_everything_once(setup_env: ModuleType) -> None:
    assert asked_by(setup_env, "run") == ["venv", ".", "libraries"]
    assert asked_by(setup_env, "run") == []


def test_the_developers_extra_is_added_once_and_serves_the_plain_run_too(setup_env: ModuleType) -> None:
    asked_by(setup_env, "run")
    assert asked_by(setup_env, "dev") == [".[dev]"]
    assert asked_by(setup_env, "build") == []
    assert asked_by(setup_env, "run") == []


def test_a_new_dependency_or_pin_installs_again_and_a_lint_rule_does_not(setup_env: ModuleType) -> None:
    asked_by(setup_env, "run")
    pyproject = setup_env.ROOT / "pyproject.toml"
    pyproject.write_text(PYPROJECT.replace("110", "100"), encoding="utf-8")
    assert asked_by(setup_env, "run") == []
    pyproject.write_text(PYPROJECT.replace("one>=1", "one>=2"), encoding="utf-8")
    assert asked_by(setup_env, "run") == ["."]
    setup_env.CONSTRAINTS.write_text("one==2.0\n", encoding="utf-8")
    assert asked_by(setup_env, "run") == ["."]


def test_an_environment_of_another_python_another_place_or_without_interpreter_is_made_anew(
    setup_env: ModuleType,
) -> None:
    everything = ["venv", ".", "libraries"]
    asked_by(setup_env, "run")
    stamp = setup_env.read_stamp()
    setup_env.write_stamp({**stamp, "python": "3.0"})
    assert asked_by(setup_env, "run") == everything
    setup_env.write_stamp({**stamp, "root": "/somewhere/else"})
    assert asked_by(setup_env, "run") == everything
    setup_env.venv_python().unlink()
    assert asked_by(setup_env, "run") == everything
    setup_env.STAMP.write_text("{ half a stam", encoding="utf-8")
    assert asked_by(setup_env, "run") == everything


def test_an_installation_that_broke_off_is_done_again(
    setup_env: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_by(setup_env, "run")
    setup_env.CONSTRAINTS.write_text("one==2.0\n", encoding="utf-8")

    def break_off(target: str) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(setup_env, "install_packages", break_off)
        with pytest.raises(KeyboardInterrupt):
            setup_env.main(["run"])
    setup_env.CONSTRAINTS.write_text("one==1.0\n", encoding="utf-8")  # back, but who knows what is installed
    assert asked_by(setup_env, "run") == ["."]


def test_missing_libraries_stop_the_set_up_with_one_line_and_are_looked_for_again(
    setup_env: ModuleType,
    script: Callable[[str], ModuleType],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    libraries = script("system_libraries")

    def refuse(pyside: Path, purpose: str) -> None:
        raise libraries.MissingLibrariesError("install them first: sudo apt-get install libegl1")

    with monkeypatch.context() as patch:
        patch.setattr(libraries, "ensure", refuse)
        assert setup_env.main(["run"]) == 1
    assert capfd.readouterr().err == "Set-up stopped: install them first: sudo apt-get install libegl1\n"
    assert asked_by(setup_env, "run") == ["libraries"]


def test_an_old_python_is_named_in_one_line(
    setup_env: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(setup_env, "OLDEST_PYTHON", (99, 0))
    assert setup_env.main(["run"]) == 1
    said = capfd.readouterr().err
    assert said.count("\n") == 1
    assert "needs Python 99.0 or newer" in said
    assert setup_env.asked == []


def test_a_python_without_venv_names_the_package(
    setup_env: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(setup_env.importlib.util, "find_spec", lambda name: None)
        assert setup_env.main(["run"]) == 1
    assert "sudo apt-get install python3-venv" in capfd.readouterr().err


def test_a_failing_pip_ends_in_one_line(
    script: Callable[[str], ModuleType],
    program: Callable[[str, str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = script("setup_env")
    pip = program("python", "echo no route to the index >&2; exit 1")
    monkeypatch.setattr(module, "venv_python", lambda: pip)
    with pytest.raises(module.SetupError, match="is the network there"):
        module.install_packages(".")


def test_pip_is_asked_for_the_exact_versions(
    script: Callable[[str], ModuleType],
    program: Callable[[str, str], Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = script("setup_env")
    pip = program("python", f'echo "$@" > {tmp_path}/said; pwd >> {tmp_path}/said')
    monkeypatch.setattr(module, "venv_python", lambda: pip)
    module.install_packages(".[dev]")
    arguments, folder = (tmp_path / "said").read_text(encoding="utf-8").splitlines()
    assert arguments.startswith("-m pip install ")
    assert arguments.endswith(f"--constraint {module.CONSTRAINTS} --editable .[dev]")
    assert Path(folder) == module.ROOT


def test_a_wrong_purpose_is_wrong_use(setup_env: ModuleType) -> None:
    assert setup_env.main(["everything"]) == 2
    assert setup_env.main([]) == 2


def test_the_stamp_is_a_readable_note(setup_env: ModuleType) -> None:
    asked_by(setup_env, "dev")
    assert json.loads(setup_env.STAMP.read_text(encoding="utf-8"))["dev"] is True
