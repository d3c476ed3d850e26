"""The least that work can cost on this machine today: SQLite without us, and Qt's plain widgets."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QLabel, QListView, QMainWindow

from tests.support.painting import settle, until_painted

RUNS = 15

BARE_WINDOW = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QEvent, QObject
class Window(QMainWindow):
    def event(self, event):
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            print(time.monotonic(), open("/proc/self/statm").read().split()[1] if sys.platform == "linux" else 0)
            QApplication.quit()
        return done
app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""


def median_of(action: Callable[[], float], runs: int = RUNS) -> float:
    """The middle of what an action says it cost."""
    return statistics.median(action() for _ in range(runs))


def timed(action: Callable[[], object]) -> float:
    """Seconds an action takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


class RawFile:
    """A workspace file without us: the same driver and the same pragmas, on its own copy on the same disk."""

    def __init__(self, path: Path) -> None:
        self.connection = driver.connect(str(path), isolation_level=None)
        for pragma in (
            "locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON",
            "temp_store=MEMORY", "secure_delete=ON",
        ):  # fmt: skip
            self.connection.execute(f"PRAGMA {pragma}")

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def select(self, statement: str, given: Sequence[object] = ()) -> float:
        """Seconds to fetch the rows of a query."""
        return median_of(lambda: timed(lambda: self.connection.execute(statement, given).fetchall()))

    def save(self, workload_id: str, runs: int = 60) -> float:
        """Seconds to write one answer and its workload's time, and commit."""
        (row,) = self.connection.execute(
            "SELECT lens_id, question, record FROM answer WHERE workload_id = ? LIMIT 1", (workload_id,)
        ).fetchall()

        def write() -> None:
            self.connection.execute("BEGIN IMMEDIATE")
            self.connection.execute(
                "UPDATE workload SET updated_at = ? WHERE id = ?",
                (f"2027-03-01 12:00:{time.perf_counter():09.6f}", workload_id),
            )
            self.connection.execute(
                "UPDATE answer SET record = ? WHERE workload_id = ? AND lens_id = ? AND question = ?",
                (row[2], workload_id, row[0], row[1]),
            )
            self.connection.execute("COMMIT")

        return median_of(lambda: timed(write), runs)

    def add_text(self, text: str) -> float:
        """Seconds to write a text of a milestone's size, and commit."""
        self.connection.execute("CREATE TABLE IF NOT EXISTS floor (content TEXT NOT NULL)")

        def write() -> None:
            self.connection.execute("BEGIN IMMEDIATE")
            self.connection.execute("INSERT INTO floor VALUES (?)", (text,))
            self.connection.execute("COMMIT")

        return median_of(lambda: timed(write))


def plain_label() -> float:
    """Seconds until a plain label in a window of our size shows another text."""
    window = QMainWindow()
    label = QLabel("0", window)
    window.setCentralWidget(label)
    window.resize(1440, 900)
    window.show()
    settle()
    texts = iter(str(number) for number in range(1, 1000))
    cost = median_of(lambda: until_painted(label, lambda: label.setText(next(texts))).painted)
    _drop(window)
    return cost


def plain_list(texts: Sequence[str]) -> float:
    """Seconds until a plain list view of these rows, in a window of our size, shows itself again."""
    window, view = _list_window(texts)
    window.show()
    settle()
    cost = median_of(lambda: until_painted(view.viewport(), view.viewport().update).painted)
    _drop(window)
    return cost


def plain_list_window(texts: Sequence[str]) -> float:
    """Seconds to make and show a window with a plain list view of these rows."""

    def show() -> float:
        start = time.perf_counter()
        window, view = _list_window(texts)
        made = time.perf_counter() - start
        cost = made + until_painted(view.viewport(), window.show).painted
        _drop(window)
        return cost

    return median_of(show, 5)


def bare_start() -> tuple[float, float]:
    """Seconds until a program with nothing but an empty window shows it, and its memory in MB."""
    costs = []
    for _ in range(3):
        start = time.monotonic()
        ran = subprocess.run(  # the interpreter that runs the tests
            [sys.executable, "-c", BARE_WINDOW],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        moment, pages = ran.stdout.split()[:2]
        costs.append((float(moment) - start, megabytes(int(pages))))
    return statistics.median(cost[0] for cost in costs), costs[0][1]


def megabytes(pages: int) -> float:
    """Pages of memory as Linux counts them, in MB."""
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6 if hasattr(os, "sysconf") else 0.0


def _list_window(texts: Sequence[str]) -> tuple[QMainWindow, QListView]:
    window = QMainWindow()
    view = QListView(window)
    view.setUniformItemSizes(True)
    view.setModel(QStringListModel(list(texts), view))
    window.setCentralWidget(view)
    window.resize(1440, 900)
    return window, view


def _drop(window: QMainWindow) -> None:
    window.close()
    window.deleteLater()
    settle()
