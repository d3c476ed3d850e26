"""Makes the one-folder program in dist/wa-desktop and lets it prove itself before anyone gets it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from icon import SVG, draw_icon

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
PROGRAM = ROOT / "dist" / "wa-desktop"
BUDGET_MB = 420
SELF_TEST_SECONDS = 300


def main() -> int:
    """Build, weigh and test; the exit code of the first step that fails."""
    draw_icon(BUILD / "icon" / "wa-desktop.png")
    built = freeze()
    if built != 0:
        print("PyInstaller could not make the program; its reason stands above.", file=sys.stderr)
        return built
    add_desktop_files()
    size = size_mb(PROGRAM)
    print(f"{PROGRAM.relative_to(ROOT)}: {size:.0f} MB of at most {BUDGET_MB} MB", flush=True)
    if size > BUDGET_MB:
        print(
            f"The program is heavier than its budget; the largest files are:\n{heaviest(PROGRAM)}",
            file=sys.stderr,
        )
        return 1
    return self_test()


def freeze() -> int:
    """Run PyInstaller on the recipe beside this file; return its exit code."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    folders = ["--distpath", str(ROOT / "dist"), "--workpath", str(BUILD / "pyinstaller")]
    return subprocess.call([*command, *folders, str(ROOT / "packaging" / "wa-desktop.spec")], cwd=ROOT)


def add_desktop_files() -> None:
    """Lay licence, desktop entry and icons beside the program, in the folders that a Linux desktop searches."""
    icons = PROGRAM / "share" / "icons" / "hicolor"
    files = {
        ROOT / "LICENSE": PROGRAM / "LICENSE",
        ROOT / "packaging" / "wa-desktop.desktop": PROGRAM / "share" / "applications" / "wa-desktop.desktop",
        SVG: icons / "scalable" / "apps" / "wa-desktop.svg",
        BUILD / "icon" / "wa-desktop.png": icons / "256x256" / "apps" / "wa-desktop.png",
    }
    for source, target in files.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def size_mb(folder: Path) -> float:
    """What the folder's files weigh in megabytes (10^6 bytes); a link weighs nothing."""
    return sum(file.lstat().st_size for file in _files(folder)) / 1e6


def heaviest(folder: Path, count: int = 15) -> str:
    """The largest files, one a line."""
    files = sorted(_files(folder), key=lambda file: file.stat().st_size, reverse=True)[:count]
    return "\n".join(f"{file.stat().st_size / 1e6:8.1f} MB  {file.relative_to(folder)}" for file in files)


def self_test() -> int:
    """Run the built program's self-test without a screen and away from a person's own files."""
    program = PROGRAM / ("wa-desktop.exe" if os.name == "nt" else "wa-desktop")
    with tempfile.TemporaryDirectory() as folder:
        # Nothing of the development environment may help the program along.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        environment |= {"QT_QPA_PLATFORM": "offscreen", "WA_DESKTOP_HOME": folder}
        command = [str(program), "--self-test"]
        try:
            tested = subprocess.run(
                command, env=environment, cwd=folder, timeout=SELF_TEST_SECONDS, check=False
            ).returncode
        except subprocess.TimeoutExpired:
            print(f"The self-test did not end within {SELF_TEST_SECONDS} seconds.", file=sys.stderr)
            return 1
    print("Self-test passed." if tested == 0 else f"Self-test failed (exit code {tested}).")
    return tested


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


if __name__ == "__main__":
    sys.exit(main())
