"""How long the program takes from being called to its first picture, and the memory it holds."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support import floors
from tests.support.measures import Book
from tests.support.portfolios import ROOT, MadePortfolio

pytestmark = pytest.mark.benchmark

RUNS = 5

PROGRAM = """
import sys, time
from pathlib import Path
import wa_desktop.app as program
from tests.support.painting import PaintWatch, settle
def pages():
    return open("/proc/self/statm").read().split()[1] if sys.platform == "linux" else 0
def watch(window):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    page = window.portfolio_page
    paint = PaintWatch(page.table.viewport() if page.model.workloads else window)
    timer = QTimer(window, interval=0)
    def look():
        paint.look()
        if paint.finished is not None:
            timer.stop()
            print(paint.finished + time.monotonic() - time.perf_counter(), pages())
            settle(lambda: not page.figures.idle)
            print(pages())
            QApplication.quit()
    timer.timeout.connect(look)
    timer.start()
def make(window, *given):
    made(window, *given)
    watch(window)
start = program._refuse_without_display
def late():
    global made
    start()
    from wa_desktop.ui.main_window import MainWindow
    made, MainWindow.__init__ = MainWindow.__init__, make
program._refuse_without_display = late
sys.exit(program._open_window(Path(sys.argv[1])))
"""


def test_start(portfolio: MadePortfolio, size: int, book: Book, tmp_path: Path) -> None:
    path = portfolio(size)
    floor, bare = floors.bare_start()
    costs: list[float] = []
    memory: list[str] = []
    for _ in range(RUNS):
        start = time.monotonic()
        ran = subprocess.run(
            [sys.executable, "-c", PROGRAM, path],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "WA_DESKTOP_HOME": str(tmp_path / "home")},
        )
        moment, *memory = ran.stdout.split()
        costs.append(float(moment) - start)
    book.add("program: start to first painted window", size, costs, floor, judged=False)
    first, counted = (floors.megabytes(int(pages)) for pages in memory)
    book.note(
        f"Memory at {size:,} workloads: {first:.0f} MB at the first picture, {counted:.0f} MB with all figures "
        f"({counted / bare:.1f} x a bare window's {bare:.0f} MB)."
    )
