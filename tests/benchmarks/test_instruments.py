"""The benchmarks' own parts: a workspace of any size, the watch on painting, the table, and what is left out."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.support.measures import Book, percentile
from tests.support.painting import Wait, settle, until_painted
from tests.support.portfolios import LENSES, PATTERNS, ROOT, make_portfolio
from wa_desktop.domain.answers import answered_count
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workload_checks import check_workload
from wa_desktop.review.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def content(path: Path, count: int) -> list[Snapshot]:
    make_portfolio(path, count)
    workspace = Workspace.open(path, LENSES)
    try:
        return [workspace.snapshot(workload.id) for workload in workspace.workloads()]
    finally:
        workspace.close()


def test_a_portfolio_is_realistic_and_the_same_for_a_seed(tmp_path: Path) -> None:
    count = PATTERNS + 20
    snapshots = content(tmp_path / "one.wadesk", count)
    assert len(snapshots) == count
    names = [snapshot.workload.name for snapshot in snapshots]
    for snapshot in snapshots:
        review = snapshot.review(FRAMEWORK)
        questions = review.lens.questions
        assert len(questions) == 57
        assert sum(not review.answer(question.key).is_empty() for question in questions) >= 0.4 * 57
        others = [name for name in names if name != snapshot.workload.name]
        assert check_workload(snapshot.workload, others) == ()
    shares = [
        sum(
            answered_count(q, snapshot.review(FRAMEWORK).answer(q.key))
            for q in snapshot.reviews[0].lens.questions
        )
        for snapshot in snapshots
    ]
    assert len(set(shares)) > 20
    assert {len(snapshot.milestones) for snapshot in snapshots} == {10}
    again = content(tmp_path / "two.wadesk", count)
    added = [snapshot.reviews[0].answers for snapshot in again]
    assert added == [snapshot.reviews[0].answers for snapshot in snapshots]
    assert [snapshot.workload for snapshot in again] == [snapshot.workload for snapshot in snapshots]


def test_milestones_of_a_portfolio_can_be_read(tmp_path: Path) -> None:
    make_portfolio(tmp_path / "some.wadesk", 1)
    workspace = Workspace.open(tmp_path / "some.wadesk", LENSES)
    review = workspace.open_review(workspace.workloads()[0].id)
    milestone = review.last_milestone()
    assert milestone
    assert milestone.snapshot.reviews[0].answers == review.snapshot.reviews[0].answers
    workspace.close()


def test_a_wait_ends_with_the_painting_that_is_ready(qtbot: QtBot, app: QApplication) -> None:
    label = QLabel("before")
    qtbot.addWidget(label)
    label.resize(200, 50)
    label.show()
    settle()
    later = QTimer(label, singleShot=True, interval=60)
    later.timeout.connect(lambda: label.setText("after"))

    def act() -> None:
        label.setText("between")
        later.start()

    wait = until_painted(label, act, lambda: label.text() == "after")
    assert wait.painted >= 0.05  # the timer may come a little early


def test_a_hold_after_the_picture_is_noticed(qtbot: QtBot, app: QApplication) -> None:
    label = QLabel("before")
    qtbot.addWidget(label)
    label.show()
    settle()

    def act() -> None:
        label.setText("after")
        QTimer.singleShot(5, lambda: time.sleep(0.05))

    assert until_painted(label, act, still_working=iter([True] * 8 + [False] * 99).__next__).held >= 0.05


def test_the_table_says_floor_ratio_growth_and_what_is_over() -> None:
    book = Book()
    book.add("sort", 10, [0.010] * 20, 0.002)
    book.add("sort", 1000, [*[0.030] * 18, 0.2, 0.2], 0.003)
    book.add("start", 10, [1.5], 0.1, judged=False)
    book.add("open", 10, [Wait(0.05, held=0.3)], 0.01)
    lines = book.table().splitlines()
    assert lines[2].split() == ["sort", "10", "20", "10.0", "10.0", "2.00", "5.0"]
    assert lines[3].split() == ["sort", "1,000", "20", "30.0", "200.0", "3.00", "10.0", "over", "x", "3.0"]
    assert lines[4].split()[-2:] == ["not", "judged"]
    assert lines[5].split() == ["open", "10", "1", "50.0", "50.0", "300.0", "10.00", "5.0", "over"]
    assert len({len(line) for line in lines[:2]}) == 1


def test_a_row_with_a_goal_of_its_own_says_whether_it_is_kept() -> None:
    book = Book()
    book.add("plan", 0, [0.150], 0.1, goal=0.2)
    book.add("plan", 20, [2.5], 0.1, goal=2)
    lines = book.table().splitlines()
    assert lines[2].split()[-2:] == ["within", "200"]
    assert lines[3].split()[-4:] == ["over", "2,000", "x", "16.7"]


@pytest.mark.parametrize(("percent", "value"), [(50, 3), (95, 5), (99, 5), (20, 1), (1, 1)])
def test_a_percentile_is_the_nearest_rank(percent: float, value: float) -> None:
    assert percentile([5, 1, 4, 2, 3], percent) == value


@pytest.mark.parametrize(
    ("option", "chosen"), [([], False), (["-m", "benchmark"], True), (["-m", "not torture"], False)]
)
def test_a_plain_pytest_leaves_the_benchmarks_out(option: list[str], chosen: bool) -> None:
    collected = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", *option, "tests/benchmarks"],
        cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ).stdout  # fmt: skip
    assert ("test_window.py::test_sort" in collected) is chosen
    assert ("test_a_percentile_is" in collected) is not chosen
