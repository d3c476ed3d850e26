"""The built wheel carries lenses and resources, and finds them in a fresh environment, from any folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ASK = """
import json, wa_desktop
from wa_desktop.system import paths
print(json.dumps([wa_desktop.__file__, str(paths.lenses_dir()), str(paths.resources_dir())]))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts folder of a fresh environment with our wheel in it.

    No network: hatchling builds in the environment that runs the tests, and the wheel's dependencies are lent
    from there. They are lent as a plain path, so that an editable installation's own hook stays out of play.
    """
    root = Path(__file__).parents[2]
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=root, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    fresh = folder / "fresh"
    venv.create(fresh, with_pip=False)
    scripts = fresh / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-qq", "--no-deps", "--no-index"]
    subprocess.run([*pip, str(wheel)], check=True, capture_output=True)
    purelib = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True, capture_output=True, text=True,
    ).stdout.strip()  # fmt: skip
    Path(purelib, "lent.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return scripts


def test_the_wheel_finds_its_own_data_from_another_folder(installed: Path, tmp_path: Path) -> None:
    python = installed / ("python.exe" if os.name == "nt" else "python")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    asked = subprocess.run(
        [python, "-c", ASK], cwd=tmp_path, env=environment, check=True, capture_output=True, text=True
    )
    package, lenses, resources = map(Path, json.loads(asked.stdout))
    assert package.is_relative_to(installed.parent), "the wheel itself was asked, not the checkout"
    assert lenses == package.parent / "_data" / "lenses"
    root = Path(__file__).parents[2]
    assert files_below(lenses) == files_below(root / "lenses")
    assert files_below(resources) == files_below(root / "resources")
    assert Path("wellarchitected") in {file.parent for file in files_below(lenses)}


def test_the_wheel_brings_the_command(installed: Path) -> None:
    assert (installed / ("wa-desktop.exe" if os.name == "nt" else "wa-desktop")).is_file()


def files_below(folder: Path) -> set[Path]:
    return {file.relative_to(folder) for file in folder.rglob("*") if file.is_file()}
