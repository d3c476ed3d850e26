"""The report page with writers that take no time: they remember what was asked of them, and can be slow or broken."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import Qt, QThreadPool
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.editions import Deliverable
from wa_desktop.domain.lens import Risk
from wa_desktop.report.deliver import Delivered
from wa_desktop.report.progress import ReportCancelledError
from wa_desktop.report.records import ReportModel
from wa_desktop.review.commands import SetAnswers
from wa_desktop.review.review import Review
from wa_desktop.system.atomic import write_whole
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.pages.report_page import ReportPage
from wa_desktop.ui.report.deliverable_list import ROW_HEIGHT, SIDE
from wa_desktop.ui.report.deliverables import ORDER
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.check_box import BOX

ROOT = Path(__file__).resolve().parents[2]
LEFT = Qt.MouseButton.LeftButton
LONG = 60_000
"""Milliseconds; making a report takes seconds where several tests share a processor."""

Progress = Callable[[float], None]
IsCancelled = Callable[[], bool]


def small_pdf(pages: int = 3) -> bytes:
    """A PDF of empty pages, made in no time."""
    from reportlab.pdfgen.canvas import Canvas

    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(300, 400))
    for number in range(1, pages + 1):
        canvas.drawString(20, 200, f"page {number}")
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


class QuickWriters:
    """Takes the place of the PDFs' making and of `deliver`."""

    def __init__(self) -> None:
        self.models: list[ReportModel] = []
        """Those of which pages were made, or files."""
        self.shown: list[Deliverable] = []
        self.written: list[tuple[Deliverable, Path]] = []
        self.slow = False
        self.broken: Exception | None = None
        self.refused: dict[Deliverable, Exception] = {}

    def render_pages(
        self, deliverable: Deliverable, model: ReportModel, progress: Progress, is_cancelled: IsCancelled
    ) -> bytes:
        """In the place of `preview.render_pages`."""
        self.shown.append(deliverable)
        self._work(model, progress, is_cancelled)
        return small_pdf()

    def deliver(
        self,
        deliverable: Deliverable,
        model: ReportModel,
        path: Path,
        progress: Progress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> Delivered:
        """In the place of `deliver.deliver`: files are written as all are, so that a disk can fail."""
        assert progress
        assert cancelled
        self._work(model, progress, cancelled)
        if deliverable in self.refused:
            raise self.refused[deliverable]
        data = small_pdf()
        write_whole(path, lambda partial: _write(partial, data))
        self.written.append((deliverable, path))
        return Delivered(deliverable, path, 3)

    def _work(self, model: ReportModel, progress: Progress, is_cancelled: IsCancelled) -> None:
        self.models.append(model)
        if self.broken:
            raise self.broken
        for step in range(2000 if self.slow else 1):
            progress(min(1.0, step / 2000))
            if self.slow:
                time.sleep(0.005)
            if is_cancelled():
                raise ReportCancelledError


def _write(partial: Path, data: bytes) -> None:
    partial.write_bytes(data)


@contextmanager
def sample_page(qtbot: QtBot, bridge: Bridge) -> Iterator[ReportPage]:
    """The page on the sample review, hidden still, with two milestones."""
    workload = load_sample(bridge.workspace, ROOT / "resources")
    made = ReportPage(bridge)
    qtbot.addWidget(made)
    made.resize(1376, 776)
    assert bridge.open_review(workload.id)
    review_of(made).save_milestone("After the workshop")
    qtbot.wait(5)  # the milestone is told to the hidden page
    yield made
    # The window's test kit has closed the page already; its work stops by itself.
    assert QThreadPool.globalInstance().waitForDone(LONG)
    bridge.close_review()


def review_of(page: ReportPage) -> Review:
    assert page.bridge.review is not None
    return page.bridge.review


def show(qtbot: QtBot, page: ReportPage) -> None:
    """Show the page as the window does, with the keyboard in it, and wait for its preview."""
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    wait_for_preview(qtbot, page)


def wait_for_preview(qtbot: QtBot, page: ReportPage) -> None:
    """Until all that was asked for is shown and drawn."""
    qtbot.wait(5)  # changes of the review are told at the next turn of the event loop
    pages = page.preview.pages
    qtbot.waitUntil(lambda: not page.is_stale and not page.maker.running, timeout=LONG)
    qtbot.waitUntil(lambda: not pages.task.running, timeout=LONG)
    qtbot.waitUntil(lambda: page.options.look.language_box.count() > 1, timeout=LONG)


def wait_for_export(qtbot: QtBot, page: ReportPage) -> None:
    qtbot.waitUntil(lambda: not page.run.running, timeout=LONG)


def choose_subject(qtbot: QtBot, page: ReportPage, row: int) -> None:
    """Choose what is reported, by keys."""
    page.options.of_section.open()
    box = page.options.subjects.subject_box
    box.setFocus()
    while box.currentIndex() != row:
        qtbot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < row else Qt.Key.Key_Up)


def choose_deliverable(qtbot: QtBot, page: ReportPage, deliverable: Deliverable) -> None:
    """Take one in hand, by arrow keys."""
    view = page.options.deliverables.view
    view.setFocus()
    wanted = ORDER.index(deliverable)
    while (row := view.currentIndex().row()) != wanted:
        qtbot.keyClick(view, Qt.Key.Key_Down if row < wanted else Qt.Key.Key_Up)


def click_box(qtbot: QtBot, page: ReportPage, deliverable: Deliverable) -> None:
    """Click the box of one."""
    view = page.options.deliverables.view
    where = view.visualRect(view.model().index(ORDER.index(deliverable), 0)).topLeft()
    where.setX(where.x() + px(SIDE + BOX // 2))
    where.setY(where.y() + px(ROW_HEIGHT // 2))
    qtbot.mouseClick(view.viewport(), LEFT, pos=where)


def close_a_high_risk(page: ReportPage) -> None:
    review = review_of(page)
    ref = next(ref for ref, rating in review.ratings.items() if rating.risk is Risk.HIGH)
    question = review.snapshot.review(ref.lens).lens.question(ref.question)
    yes = {choice.id: PracticeEntry(PracticeAnswer.YES) for choice in question.practices}
    assert page.bridge.perform(SetAnswers({ref: QuestionAnswer(yes)}))
