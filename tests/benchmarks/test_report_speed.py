"""What the full report costs beside bare reportlab that sets the same texts, both in one run.

The goal: with charts, contents, tags and everything else at most 2.5 times as long as bare reportlab with contents.
`make bench BENCH=tests/benchmarks/test_report_speed.py` prints the figures.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from tests.support.bare_report import recipe_of, set_bare
from tests.support.measures import Book
from tests.support.portfolios import LENSES, RESOURCES
from wa_desktop.report.model import build
from wa_desktop.report.pdf_document import render
from wa_desktop.report.records import ReportModel
from wa_desktop.review.sample import load_sample
from wa_desktop.review.workspace import Workspace

pytestmark = pytest.mark.benchmark

RUNS = 9
GOAL = 2.5
"""Times what bare reportlab takes."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> ReportModel:
    """The sample review along the whole framework, with plan, decisions and a milestone."""
    workspace = Workspace.open(tmp_path_factory.mktemp("speed") / "sample.wadesk", LENSES)
    review = workspace.open_review(load_sample(workspace, RESOURCES).id)
    against = review.last_milestone()
    model = build(
        review.snapshot,
        made_at=workspace.now().astimezone(),
        app_version="0",
        against=against,
        milestones=(against,) if against else (),
    )
    workspace.close()
    return model


def timed(work: Callable[[], tuple[bytes, int]]) -> tuple[list[float], int]:
    """The processor's seconds of each run but the first, which loads libraries, and the pages."""
    _, pages = work()
    costs = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        costs.append(time.process_time() - start)
    return costs, pages


def test_the_full_report(sample: ReportModel, book: Book) -> None:
    recipe = recipe_of(sample)
    bare, bare_pages = timed(lambda: set_bare(recipe))
    once, _ = timed(lambda: set_bare(recipe, contents=False))
    ours, pages = timed(lambda: render(sample))
    assert 25 <= pages <= 60
    assert bare_pages > 0.7 * pages, "it sets the same texts"
    floor = min(bare)
    row = book.add("full report (bare reportlab)", pages, ours, floor, goal=GOAL * floor)
    book.note(
        f"Full report of {pages} pages: {min(ours):.2f} s of processor time at best, {min(ours) / floor:.2f} times bare"
        f" reportlab with contents ({floor:.2f} s, {bare_pages} pages), {min(ours) / min(once):.2f} times without"
        f" contents, which sets it once ({min(once):.2f} s)."
    )
    assert row.size == pages
