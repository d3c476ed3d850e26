"""What `make run` starts: the window where there is a display, else the whole job headless on the sample review."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEMO_DIR = "build/demo"
NO_SCREEN = ("offscreen", "minimal")
TRY_SECONDS = 20


def main(arguments: list[str]) -> int:
    """Start the app; the arguments go to the window."""
    reason = why_no_display()
    if reason:
        print(
            f"No display ({reason}): playing the sample review without a window into {DEMO_DIR}/ instead.",
            flush=True,
        )
        return demo()
    command = [sys.executable, "-m", "wa_desktop", *arguments]
    if os.name != "nt":  # Windows has no exec: it would give the prompt back while the window is open
        os.execv(sys.executable, command)  # noqa: S606 - our own interpreter, and no shell between
    return subprocess.call(command)


def why_no_display() -> str:
    """The reason why no window can be opened here; empty when one can."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.startswith(NO_SCREEN):
        return f"QT_QPA_PLATFORM is {platform}"
    named = [f"{name}={os.environ[name]}" for name in ("DISPLAY", "WAYLAND_DISPLAY") if os.environ.get(name)]
    if not named and not platform:
        return "neither DISPLAY nor WAYLAND_DISPLAY is set"
    return "" if qt_opens() else f"{' '.join(named) or platform} cannot be opened"


def qt_opens() -> bool:
    """Whether Qt can connect to the screen; in a process of its own, because Qt aborts when it cannot."""
    code = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    try:
        run = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, timeout=TRY_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return run.returncode == 0


def demo() -> int:
    """Run the sample review without a screen; return the app's exit code."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call([sys.executable, "-m", "wa_desktop", "demo", DEMO_DIR], cwd=ROOT, env=environment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
