"""What reading and saving cost against SQLite alone: the part of every wait that no window can hide."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

import pytest

from tests.support.floors import RawFile, timed
from tests.support.measures import Book
from tests.support.portfolios import LENSES, MadePortfolio
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.domain.rating import rate_all
from wa_desktop.review.commands import AnswerPractice
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.start import favour_window

pytestmark = pytest.mark.benchmark

RUNS = 15


@pytest.fixture(scope="module")
def workspace(portfolio: MadePortfolio, size: int) -> Iterator[Workspace]:
    opened = Workspace.open(portfolio(size), LENSES)
    opened.lens(opened.find_lens(FRAMEWORK).id)
    favour_window()  # as the program does once its window is there
    yield opened
    opened.close()


def test_opening_the_file(portfolio: MadePortfolio, size: int, raw: RawFile, book: Book) -> None:
    path = portfolio(size)
    costs = []
    for _ in range(5):
        start = time.perf_counter()
        workspace = Workspace.open(path, LENSES)
        costs.append(time.perf_counter() - start)
        workspace.close()
    book.add("storage: open the file", size, costs, raw.select("PRAGMA quick_check(1)"), judged=False)


def test_listing_all_workloads(workspace: Workspace, size: int, raw: RawFile, book: Book) -> None:
    floor = raw.select("SELECT * FROM workload ORDER BY updated_at DESC, name")
    book.add("storage: list all workloads", size, [timed(workspace.workloads) for _ in range(RUNS)], floor)


def test_the_names_taken(workspace: Workspace, size: int, raw: RawFile, book: Book) -> None:
    floor = raw.select("SELECT name FROM workload")
    book.add("storage: names taken", size, [timed(workspace.names_taken) for _ in range(RUNS)], floor)


def test_reading_a_review(workspace: Workspace, size: int, raw: RawFile, book: Book) -> None:
    workload = workspace.workloads()[0]
    floor = raw.select("SELECT lens_id, question, record FROM answer WHERE workload_id = ?", (workload.id,))
    costs = [timed(lambda: workspace.snapshot(workload.id)) for _ in range(RUNS)]
    book.add("storage: read a review", size, costs, floor)
    snapshot = workspace.snapshot(workload.id)
    rates = [timed(lambda: rate_all(snapshot)) for _ in range(RUNS)]
    book.add("domain: rate a review", size, rates, floor)


def test_saving_an_answer(workspace: Workspace, size: int, raw: RawFile, book: Book) -> None:
    workload = workspace.workloads()[0]
    review = workspace.open_review(workload.id)
    question = review.snapshot.review(FRAMEWORK).lens.questions[0]
    ref, choice = QuestionRef(FRAMEWORK, question.key), question.practices[0]
    costs = []
    for run in range(200):
        answer = PracticeAnswer.NO if run % 2 else PracticeAnswer.UNKNOWN
        costs.append(timed(partial(review.apply, AnswerPractice(ref, choice.id, answer))))
    book.add("storage: save an answer", size, costs, raw.save(workload.id))
    book.note("Saves: SQLite with the same pragmas and driver on the same disk (WAL, synchronous=FULL).")


def test_saving_a_workload(workspace: Workspace, size: int, raw: RawFile, book: Book) -> None:
    workload = workspace.workloads()[0]
    costs = [
        timed(partial(workspace.set_archived, workload.id, archived=bool(run % 2))) for run in range(RUNS)
    ]
    book.add("storage: archive a workload", size, costs, raw.save(workload.id))
    book.note(
        f"Measured {datetime.now(UTC):%Y-%m-%d %H:%M} UTC on Qt's offscreen platform: no compositor, no real screen."
    )
