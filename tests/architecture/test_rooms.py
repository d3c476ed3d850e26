"""The house's rules as tests: who may import whom, what the start loads, and that nothing opens a socket."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "wa_desktop"
HEAVY = (
    *("matplotlib", "reportlab", "numpy", "babel", "pypdfium2", "PIL"),
    *("docx", "pptx", "xlsxwriter", "openpyxl"),
)


def _python(code: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "WA_DESKTOP_HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
        check=False,
    )


def test_import_rules_hold() -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run(
        [str(tool), "--no-cache"], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert run.returncode == 0, run.stdout


START = """
import sys
from pathlib import Path
from wa_desktop.system.paths import lenses_dir, resources_dir
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.start import start_application
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
app = start_application(resources_dir(), "light")
workspace = Workspace.open(Path({path!r}), lenses_dir())
window = MainWindow(Bridge(workspace), Workspace.open, resources_dir())
window.show()
app.processEvents()
"""


def test_starting_the_window_loads_no_heavy_library(tmp_path: Path) -> None:
    code = (
        START.format(path=str(tmp_path / "w.wadesk"))
        + f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    run = _python(code, tmp_path)
    assert run.stdout.strip().splitlines()[-1:] == ["[]"], run.stdout + run.stderr


def test_the_whole_window_opens_no_socket(tmp_path: Path) -> None:
    watch = """
import sys
calls = []
sys.addaudithook(lambda event, args: calls.append(event) if event.startswith("socket.") else None)
"""
    code = (
        watch
        + START.format(path=str(tmp_path / "w.wadesk"))
        + """
from wa_desktop.review.sample import load_sample
window.bridge.open_review(load_sample(workspace, resources_dir()).id)
for name in window.pages:
    window.go(name)
    app.processEvents()
window.close()
# matplotlib and others may ask for the class; making or connecting a socket is what must never happen
print([call for call in calls if call in {"socket.__new__", "socket.connect", "socket.bind", "socket.getaddrinfo"}])
"""
    )
    run = _python(code, tmp_path)
    assert run.stdout.strip().splitlines()[-1:] == ["[]"], run.stdout + run.stderr


@pytest.mark.parametrize("room", ["domain", "lensfile"])
def test_pure_rooms_read_no_clock_and_use_no_eval(room: str) -> None:
    for path in (PACKAGE / room).rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not names & {"eval", "exec", "compile", "__import__"}, path
        assert not attributes & {"now", "utcnow", "today", "time_ns"}, path


def test_no_network_library_is_imported_anywhere() -> None:
    banned = {"socket", "http", "urllib", "requests", "ssl", "ftplib", "smtplib", "QtNetwork"}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found = {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found = {(node.module or "").split(".")[0], *(alias.name for alias in node.names)}
            else:
                continue
            allowed = (
                {"urllib"} if isinstance(node, ast.ImportFrom) and node.module == "urllib.parse" else set()
            )
            assert not (found & banned) - allowed, f"{path.name} imports {found & banned}"


def test_no_lambda_captures_self_on_a_signal() -> None:
    """PySide6 never frees a widget whose method is captured by a lambda or partial on a child's signal."""
    for path in (PACKAGE / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_connect = (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "connect"
            )
            if is_connect and any(isinstance(argument, (ast.Lambda, ast.Call)) for argument in node.args):
                raise AssertionError(f"{path.name}:{node.lineno} connects a lambda or a call's result")
