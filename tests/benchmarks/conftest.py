"""What every benchmark shares: workspaces of several sizes, the floors, and the table at the end of the run.

Nothing here is timed unless asked for by its mark (`make bench`), and no figure makes a test fail: the machine
that runs it may be busy. WA_BENCH_SIZES chooses the sizes, as in "10,100,1000,10000".
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.floors import RawFile
from tests.support.measures import Book
from tests.support.portfolios import RESOURCES, MadePortfolio, make_portfolio
from wa_desktop.ui.start import start_application

SIZES = tuple(int(size) for size in os.environ.get("WA_BENCH_SIZES", "10,100,1000").split(","))

_BOOK = Book()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "benchmark" in config.option.markexpr:
        return
    timed = {item for item in items if item.get_closest_marker("benchmark")}
    if timed:
        config.hook.pytest_deselected(items=list(timed))
        items[:] = [item for item in items if item not in timed]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _BOOK.rows:
        terminalreporter.section("waits")
        terminalreporter.write_line(_BOOK.table())


@pytest.fixture(scope="session")
def book() -> Book:
    """Where the figures go."""
    return _BOOK


@pytest.fixture(scope="session")
def app(qapp: QApplication) -> QApplication:
    """The one application, dressed as the program dresses it."""
    return start_application(RESOURCES, "light")


@pytest.fixture(scope="session")
def portfolio(tmp_path_factory: pytest.TempPathFactory) -> MadePortfolio:
    """Gives a fresh copy of the workspace with so many workloads; each size is made once."""
    folder = tmp_path_factory.mktemp("portfolios")
    made: dict[int, Path] = {}
    copies = 0

    def give(size: int) -> Path:
        nonlocal copies
        if size not in made:
            made[size] = folder / f"{size}.wadesk"
            make_portfolio(made[size], size)
        copies += 1
        copy = folder / f"{size}-{copies}.wadesk"
        shutil.copy(made[size], copy)
        return copy

    return give


@pytest.fixture(params=SIZES, scope="module")
def size(request: pytest.FixtureRequest) -> int:
    """How many workloads."""
    return int(request.param)


@pytest.fixture(scope="module")
def raw(portfolio: MadePortfolio, size: int) -> Iterator[RawFile]:
    """The same rows in a file without us."""
    opened = RawFile(portfolio(size))
    yield opened
    opened.close()
