"""A practice's whole portfolio: what a person waits for with 100 to 10,000 workloads of 57 answers and 10 milestones each.

`WA_BENCH_SIZES=100,1000,10000 make bench BENCH=tests/benchmarks/test_scale.py` prints the table of the README.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.support import floors
from tests.support.desk import Desk, Floors
from tests.support.floors import RawFile, timed
from tests.support.measures import Book
from tests.support.painting import Wait, settle, until_painted
from tests.support.portfolios import LENSES, RESOURCES, ROOT, MadePortfolio
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.domain.portfolio_heat import HeatBy
from wa_desktop.review.commands import AnswerPractice
from wa_desktop.review.portfolio_numbers import numbers_of
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.pages.portfolio_page import PortfolioPage
from wa_desktop.ui.start import favour_window

pytestmark = pytest.mark.benchmark

RUNS = 9
HEAT_TAB = 1

MEMORY = """
import sys, time
from pathlib import Path
from tests.support.painting import settle
from tests.support.portfolios import LENSES, RESOURCES
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.start import favour_window, start_application
app = start_application(RESOURCES, "light")
workspace = Workspace.open(Path(sys.argv[1]), LENSES)
window = MainWindow(Bridge(workspace), lambda path: workspace, RESOURCES)
window.show()
favour_window()
page = window.portfolio_page
until = time.monotonic() + 6
while time.monotonic() < until:
    settle(lambda: page.reading.running)
window.bridge.open_review(workspace.portfolio()[0].id)
window.go("review")
settle()
print(open("/proc/self/statm").read().split()[1])
"""


@pytest.fixture(scope="module")
def workspace(app: QApplication, portfolio: MadePortfolio, size: int) -> Iterator[Workspace]:
    """Opened once before, so that the lens is read and a large file is known."""
    path = portfolio(size)
    Workspace.open(path, LENSES).close()
    opened = Workspace.open(path, LENSES)
    opened.lens(opened.find_lens(FRAMEWORK).id)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def desk(app: QApplication, workspace: Workspace, raw: RawFile, size: int, book: Book) -> Iterator[Desk]:
    """The whole window, with everything read and counted."""
    entries = workspace.portfolio()
    some = Floors(
        floors.plain_label(), floors.plain_list([entry.name for entry in entries]), raw.save(entries[0].id)
    )
    window = MainWindow(Bridge(workspace), lambda path: Workspace.open(path, LENSES), RESOURCES)
    window.show()
    favour_window()
    until = time.monotonic() + 4  # what stands beside is counted after a rest
    while time.monotonic() < until:
        settle(lambda: window.portfolio_page.reading.running)
    yield Desk(size, window, app, some, book)
    window.close()
    window.deleteLater()
    settle()


def test_open_the_file(
    workspace: Workspace, portfolio: MadePortfolio, size: int, raw: RawFile, book: Book
) -> None:
    path = portfolio(size)
    Workspace.open(path, LENSES).close()
    costs = []
    for _ in range(5):
        start = time.perf_counter()
        opened = Workspace.open(path, LENSES)
        costs.append(time.perf_counter() - start)
        opened.close()
    book.add("open the file again", size, costs, raw.select("SELECT count(*) FROM workload"), goal=0.15)
    first = raw.select("PRAGMA quick_check(1)")
    book.note(
        f"A file of {path.stat().st_size / 1e6:,.0f} MB ({size:,} workloads) that somebody else wrote is read whole "
        f"when it is opened; SQLite alone takes {first * 1000:,.0f} ms for that."
    )


def test_first_paint_of_the_list(workspace: Workspace, size: int, book: Book) -> None:
    """From nothing to the rows on the screen: the page is made, reads what a screen shows, and is painted."""
    names = [entry.name for entry in workspace.portfolio()]
    waits = []
    bridge = Bridge(workspace)
    for _ in range(RUNS):
        start, work = time.perf_counter(), time.process_time()
        window = QMainWindow()
        page = PortfolioPage(bridge)
        window.setCentralWidget(page)
        window.resize(1440, 900)
        made, made_work = time.perf_counter() - start, time.process_time() - work
        wait = until_painted(page.table.viewport(), window.show, still_working=partial(_is_reading, page))
        waits.append(Wait(made + wait.painted, wait.held, made_work + wait.cpu))
        settle()
        window.close()
        window.deleteLater()
        settle()
    book.add("first paint of the list", size, waits[1:], floors.plain_list_window(names), goal=0.15)


def _is_reading(page: PortfolioPage) -> bool:
    return page.reading.running


def _is_counted(page: PortfolioPage) -> bool:
    return not page.tabs.view(HEAT_TAB)._stale


def test_read_all(workspace: Workspace, size: int, raw: RawFile, book: Book) -> None:
    floor = raw.select("SELECT id, name, client, updated_at FROM workload ORDER BY updated_at DESC, name")
    floor += raw.select("SELECT workload_id, lens_id, risks, gaps FROM lens_standing")
    costs = [timed(workspace.portfolio) for _ in range(RUNS)]
    book.add("read all rows", size, costs, floor, judged=False)


def test_sort(desk: Desk) -> None:
    table = desk.page.table
    columns = itertools.cycle((1, 1, 0, 0, 2))
    waits = [
        until_painted(table.viewport(), partial(table.sort_by, next(columns)), desk.told)
        for _ in range(RUNS + 2)
    ]
    desk.book.add("sort", desk.size, waits[2:], desk.floors.rows, goal=0.1)
    table.sort_by(0)
    settle()


def test_filter(desk: Desk) -> None:
    page = desk.page
    keys = itertools.cycle((Qt.Key.Key_C, Qt.Key.Key_O, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace))
    waits = [
        until_painted(desk.window, partial(QTest.keyClick, page.search, next(keys))) for _ in range(RUNS + 3)
    ]
    desk.book.add("filter, per key", desk.size, waits[4:], desk.floors.rows, goal=0.1)
    page.search.clear()
    settle()


def test_heat_map(desk: Desk, workspace: Workspace, raw: RawFile) -> None:
    floor = raw.select("SELECT workload_id, lens_id, risks FROM lens_standing")
    entries = workspace.portfolio()
    counts = [
        timed(lambda: numbers_of(workspace, entries).heat(FRAMEWORK, HeatBy.PILLAR)) for _ in range(RUNS)
    ]
    desk.book.add("heat map, counted", desk.size, counts, floor, goal=0.2)
    page, waits = desk.page, []
    for number in range(4):
        page.search.setText("" if number % 2 else "a")  # other rows: what was counted before counts no more
        settle()
        show = partial(page.tabs.tabs.setCurrentIndex, HEAT_TAB)
        waits.append(until_painted(desk.window, show, partial(_is_counted, page)))
        page.tabs.tabs.setCurrentIndex(0)
        settle()
    page.search.clear()
    settle()
    desk.book.add("heat map, counted and painted", desk.size, waits, floor + desk.floors.rows, goal=0.2)


def test_open_a_workload(desk: Desk) -> None:
    ids = [entry.id for entry in desk.page.model.shown[: RUNS + 1]]
    waits = []
    for workload_id in ids:
        desk.window.go("portfolio")
        desk.page.choose(workload_id)
        settle()
        waits.append(until_painted(desk.question, desk.page.actions_of_row.open.trigger, desk.told))
    desk.book.add("open a workload", desk.size, waits[1:], desk.floors.rows, goal=0.1)


def test_save_an_answer(workspace: Workspace, size: int, raw: RawFile, book: Book) -> None:
    workload_id = workspace.portfolio()[0].id
    review = workspace.open_review(workload_id)
    question = review.snapshot.review(FRAMEWORK).lens.questions[0]
    ref, choice = QuestionRef(FRAMEWORK, question.key), question.practices[0]
    costs = []
    for run in range(300):
        answer = PracticeAnswer.NO if run % 2 else PracticeAnswer.UNKNOWN
        costs.append(timed(partial(review.apply, AnswerPractice(ref, choice.id, answer))))
    book.add("save an answer", size, costs, raw.save(workload_id), goal=0.05, goal_percent=99)
    book.note(
        "Saves: the same driver and pragmas on the same disk (WAL, synchronous=FULL), one answer's row."
    )


def test_memory(portfolio: MadePortfolio, size: int, book: Book, tmp_path: Path) -> None:
    _, bare = floors.bare_start()
    ran = subprocess.run(
        [sys.executable, "-c", MEMORY, str(portfolio(size))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "WA_DESKTOP_HOME": str(tmp_path / "home")},
    )
    used = floors.megabytes(int(ran.stdout.split()[-1]))
    book.note(
        f"Memory at {size:,} workloads, with all counted and a review open: {used:.0f} MB (goal 400); "
        f"an empty window of Qt: {bare:.0f} MB."
    )
