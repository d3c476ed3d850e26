"""Makes `.venv` fit for a make target: the project, its exact packages and Qt's system libraries.

    python3 packaging/setup_env.py run|dev|build

Standard library only, on a bare Python. When nothing changed since the last time it does nothing.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "wa-desktop-setup.json"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
OLDEST_PYTHON = (3, 11)
PURPOSES = ("run", "dev", "build")


class SetupError(Exception):
    """The environment cannot be made here; the text says what to do next."""


def main(arguments: list[str]) -> int:
    """Set up for the purpose named on the command line; 1 with one line on stderr when that fails."""
    if len(arguments) != 1 or arguments[0] not in PURPOSES:
        print(f"usage: setup_env.py {'|'.join(PURPOSES)}", file=sys.stderr)
        return 2
    try:
        check_python()
        set_up(arguments[0])
    except SetupError as error:
        print(f"Set-up stopped: {error}", file=sys.stderr)
        return 1
    return 0


def check_python() -> None:
    """Refuse a Python that cannot run the program or cannot make a virtual environment."""
    if sys.version_info < OLDEST_PYTHON:
        raise SetupError(
            "WA Desktop needs Python {}.{} or newer and this is {}.{}; name another one, "
            "for example: make run PYTHON=python3.12".format(*OLDEST_PYTHON, *sys.version_info[:2])
        )
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        raise SetupError(
            "Python's venv is not installed; install it first: sudo apt-get install python3-venv"
        )


def set_up(purpose: str) -> None:
    """Bring `.venv` and the system's libraries up to date for `purpose`, doing only what is missing."""
    import system_libraries  # beside this file; a Python too old for it has been refused by now

    stamp = read_stamp()
    if not venv_fits(stamp):
        stamp = make_venv()
    wanted = digest()
    dev = purpose != "run"
    if stamp.get("packages") != wanted or (dev and not stamp.get("dev")):
        # Until the end of the installation the environment counts as unfinished.
        write_stamp({**stamp, "packages": "", "dev": False})
        install_packages(".[dev]" if dev else ".")
        stamp = {**stamp, "packages": wanted, "dev": dev}
        write_stamp(stamp)
    if stamp.get("libraries") != system_libraries.fingerprint(purpose):
        try:
            system_libraries.ensure(pyside_folder(), purpose)
        except system_libraries.MissingLibrariesError as error:
            raise SetupError(str(error)) from error
        write_stamp({**stamp, "libraries": system_libraries.fingerprint(purpose)})


def digest() -> str:
    """What the installed packages depend on: the project's metadata, the exact versions, the build settings.

    The tools' own settings in pyproject.toml are left out, so that a new lint rule installs nothing.
    """
    import tomllib

    with (ROOT / "pyproject.toml").open("rb") as file:
        pyproject = tomllib.load(file)
    parts = [pyproject.get("build-system"), pyproject.get("project"), pyproject.get("tool", {}).get("hatch")]
    text = json.dumps(parts, sort_keys=True) + CONSTRAINTS.read_text(encoding="utf-8")
    return hashlib.sha256(text.encode()).hexdigest()


def venv_python() -> Path:
    """The environment's interpreter."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def venv_fits(stamp: dict[str, object]) -> bool:
    """Whether `.venv` was made here, in this folder, by this version of Python, and still starts."""
    return (
        stamp.get("python") == _python_version() and stamp.get("root") == str(ROOT) and venv_python().exists()
    )


def make_venv() -> dict[str, object]:
    """Make `.venv` from the running Python, in place of one that does not fit; return its first stamp."""
    print(f"Making .venv with Python {_python_version()}", flush=True)
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)], capture_output=True, text=True, check=False
    )
    if made.returncode != 0:
        sys.stderr.write(made.stdout + made.stderr)
        raise SetupError("the virtual environment .venv could not be made; the reason stands above.")
    stamp: dict[str, object] = {"python": _python_version(), "root": str(ROOT)}
    write_stamp(stamp)
    return stamp


def install_packages(target: str) -> None:
    """Install the project editable with its exact packages; `target` is pip's way to name it and its extras."""
    print("Installing the Python packages (a minute or two the first time)", flush=True)
    command = [str(venv_python()), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    if not sys.stdout.isatty():
        command.append("-qq")
    command += ["--constraint", str(CONSTRAINTS), "--editable", target]
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise SetupError(
            "pip could not install the packages (its reason stands above); is the network there?"
        )


def pyside_folder() -> Path:
    """Where the environment's PySide6 lies."""
    found = next(VENV.glob("lib*/python*/site-packages/PySide6"), None) or VENV / "Lib/site-packages/PySide6"
    if not found.is_dir():
        raise SetupError("PySide6 is missing from .venv; delete the folder .venv and start again.")
    return found


def read_stamp() -> dict[str, object]:
    """What the last set-up finished; empty when there was none or its note is unreadable."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: dict[str, object]) -> None:
    """Note what is finished."""
    STAMP.write_text(json.dumps(stamp, indent=2) + "\n", encoding="utf-8")


def _python_version() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
