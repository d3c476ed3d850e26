"""The report page by real clicks and keys: preview, export, cancel, and what goes wrong."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QThreadPool, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.tiny_lens import tiny_file
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Risk
from wa_desktop.report.progress import ReportCancelledError
from wa_desktop.report.records import ReportModel
from wa_desktop.review.commands import SetAnswers
from wa_desktop.review.review import Review
from wa_desktop.review.sample import load_sample
from wa_desktop.storage.repository import Repository
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.report_request import LONGEST_NAME, file_name
from wa_desktop.ui.pages.report_page import ReportPage
from wa_desktop.ui.widgets.pdf_pages import PdfPages, read_pdf

ROOT = Path(__file__).resolve().parents[2]
LEFT = Qt.MouseButton.LeftButton
LONG = 60_000
"""Milliseconds; making a report takes seconds where several tests share a processor."""

Render = Callable[..., tuple[bytes, int]]


def small_pdf(pages: int = 3) -> bytes:
    """A PDF of empty pages, made in no time."""
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(300, 400))
    for number in range(1, pages + 1):
        canvas.drawString(20, 200, f"page {number}")
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


class Renderings:
    """Takes the place of the PDF's making, which takes seconds: remembers what was asked for."""

    def __init__(self) -> None:
        self.models: list[ReportModel] = []
        self.slow = False
        self.broken: Exception | None = None

    def render(
        self,
        model: ReportModel,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> tuple[bytes, int]:
        self.models.append(model)
        if self.broken:
            raise self.broken
        for step in range(2000 if self.slow else 1):
            if progress:
                progress(min(1.0, step / 2000))
            if self.slow:
                time.sleep(0.005)
            if cancelled and cancelled():
                raise ReportCancelledError
        return small_pdf(), 3


@pytest.fixture
def renderings(monkeypatch: pytest.MonkeyPatch) -> Renderings:
    fake = Renderings()
    monkeypatch.setattr("wa_desktop.report.pdf_document.render", fake.render)
    return fake


@pytest.fixture
def real_page(qtbot: QtBot, bridge: Bridge) -> Iterator[ReportPage]:
    """The page on the sample review, hidden still, with two milestones."""
    workload = load_sample(bridge.workspace, ROOT / "resources")
    made = ReportPage(bridge)
    qtbot.addWidget(made)
    made.resize(1376, 776)
    assert bridge.open_review(workload.id)
    review_of(made).save_milestone("After the workshop")
    yield made
    # The window's test kit has closed the page already; its work stops by itself.
    assert QThreadPool.globalInstance().waitForDone(LONG)
    bridge.close_review()


@pytest.fixture
def page(qtbot: QtBot, renderings: Renderings, real_page: ReportPage) -> ReportPage:
    """The page with its preview made, by the quick rendering."""
    real_page.show()
    qtbot.waitExposed(real_page)
    wait_for_preview(qtbot, real_page)
    return real_page


def review_of(page: ReportPage) -> Review:
    assert page.bridge.review is not None
    return page.bridge.review


def wait_for_preview(qtbot: QtBot, page: ReportPage) -> None:
    qtbot.waitUntil(lambda: page.pages.pdf is not None and not page.preview_task.running, timeout=LONG)
    qtbot.waitUntil(lambda: not page.pages.task.running, timeout=LONG)


def wait_for_export(qtbot: QtBot, page: ReportPage) -> None:
    qtbot.waitUntil(lambda: not page.export_task.running, timeout=LONG)


def choose(qtbot: QtBot, page: ReportPage, row: int) -> None:
    box = page.options.subject_box
    box.setFocus()
    while box.currentIndex() != row:
        qtbot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < row else Qt.Key.Key_Up)


def open_dialog(qtbot: QtBot, page: ReportPage) -> QFileDialog:
    """The dialog of the system is not there offscreen: this is Qt's own."""
    qtbot.mouseClick(page.export_button, LEFT)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert not dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog


def export_to(qtbot: QtBot, page: ReportPage, path: Path) -> None:
    dialog = open_dialog(qtbot, page)
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(str(path))
    dialog.accept()
    wait_for_export(qtbot, page)


def close_a_high_risk(page: ReportPage) -> None:
    review = review_of(page)
    ref = next(ref for ref, rating in review.ratings.items() if rating.risk is Risk.HIGH)
    question = review.snapshot.review(ref.lens).lens.question(ref.question)
    yes = {choice.id: PracticeEntry(PracticeAnswer.YES) for choice in question.practices}
    assert page.bridge.perform(SetAnswers({ref: QuestionAnswer(yes)}))


def test_the_real_report_is_shown_page_by_page_and_exported(
    qtbot: QtBot, real_page: ReportPage, tmp_path: Path
) -> None:
    page = real_page
    workspace = page.bridge.workspace
    stored = workspace.import_lens(tiny_file()).stored
    assert stored is not None
    original = review_of(page).snapshot.workload
    small = workspace.create_workload(replace(original, name="A small one"), [stored.id])
    page.bridge.open_review(small.id)
    page.show()
    wait_for_preview(qtbot, page)
    assert page.pages.pdf is not None
    total = len(page.pages.pdf.sizes)
    assert total > 3
    assert page.place.text() == f"Page 1 of {total}"
    assert 0 in page.pages.drawn
    assert len(page.pages.drawn) < total
    path = tmp_path / "report.pdf"
    export_to(qtbot, page, path)
    assert len(pypdfium2.PdfDocument(path)) == total
    assert "report.pdf" in page.options.outcome
    assert str(total) in page.options.outcome


def test_now_is_compared_with_the_last_milestone_unless_told_otherwise(
    qtbot: QtBot, page: ReportPage, renderings: Renderings
) -> None:
    assert page.options.subject_box.currentIndex() == 0
    assert "After the workshop" in page.options.against_box.currentText()
    assert renderings.models[-1].against is not None
    assert renderings.models[-1].against.name == "After the workshop"
    page.options.against_box.setFocus()
    qtbot.keyClick(page.options.against_box, Qt.Key.Key_Up)
    assert page.options.against_box.currentText() == "No comparison"
    qtbot.waitUntil(lambda: renderings.models[-1].against is None)


def test_a_milestone_is_reported_as_it_was(qtbot: QtBot, page: ReportPage, renderings: Renderings) -> None:
    close_a_high_risk(page)
    choose(qtbot, page, 1)
    wait_for_preview(qtbot, page)
    model = renderings.models[-1]
    frozen = review_of(page).milestone(2)
    assert model.counts.high == sum(risk is Risk.HIGH for risk in frozen.risks.values())
    assert model.against is not None
    assert model.against.number == 1
    assert "After the workshop" in page.options.file_name.text()
    choose(qtbot, page, 2)
    qtbot.waitUntil(lambda: renderings.models[-1].against is None)
    assert not page.options.against_box.isEnabled()
    choose(qtbot, page, 0)
    qtbot.waitUntil(lambda: renderings.models[-1].counts.high == frozen_high(frozen.risks) - 1)
    wait_for_preview(qtbot, page)


def frozen_high(risks: object) -> int:
    assert hasattr(risks, "values")
    return sum(risk is Risk.HIGH for risk in risks.values())


def test_another_page_can_choose_the_milestone(
    qtbot: QtBot, page: ReportPage, renderings: Renderings
) -> None:
    page.hide()
    page.show_milestone(review_of(page).snapshot.milestones[0])
    assert page.options.subject_box.currentIndex() == 2
    page.show()
    wait_for_preview(qtbot, page)
    qtbot.waitUntil(lambda: renderings.models[-1].against is None)


def test_an_answer_makes_the_preview_anew_after_a_pause(
    qtbot: QtBot, page: ReportPage, renderings: Renderings
) -> None:
    before = len(renderings.models)
    high = renderings.models[-1].counts.high
    close_a_high_risk(page)
    close_a_high_risk(page)
    qtbot.waitUntil(lambda: len(renderings.models) > before)
    wait_for_preview(qtbot, page)
    assert renderings.models[-1].counts.high == high - 2
    assert len(renderings.models) == before + 1


def test_a_hidden_page_makes_no_preview(qtbot: QtBot, page: ReportPage, renderings: Renderings) -> None:
    page.hide()
    before = len(renderings.models)
    close_a_high_risk(page)
    qtbot.wait(600)
    assert len(renderings.models) == before
    page.show()
    qtbot.waitUntil(lambda: len(renderings.models) == before + 1)
    wait_for_preview(qtbot, page)


def test_leaving_the_page_stops_a_long_preview_and_coming_back_starts_it(
    qtbot: QtBot, real_page: ReportPage, renderings: Renderings
) -> None:
    page = real_page
    renderings.slow = True
    page.show()
    qtbot.waitUntil(lambda: page.options.preview_bar.value() > 5)
    page.hide()
    qtbot.waitUntil(lambda: not page.preview_task.running)
    assert page.pages.pdf is None
    renderings.slow = False
    page.show()
    wait_for_preview(qtbot, page)


def test_a_long_preview_does_not_block_the_window(
    qtbot: QtBot, real_page: ReportPage, renderings: Renderings
) -> None:
    renderings.slow = True
    real_page.show()
    qtbot.waitUntil(lambda: real_page.preview_task.running)
    started = time.monotonic()
    qtbot.keyClicks(real_page.options.file_name, "x")
    assert real_page.options.file_name.text().endswith("x")
    assert time.monotonic() - started < 1
    assert real_page.preview_task.running
    assert "Making the preview" in real_page.empty.text


def test_a_new_choice_replaces_the_preview_under_way(
    qtbot: QtBot, real_page: ReportPage, renderings: Renderings
) -> None:
    page = real_page
    renderings.slow = True
    page.show()
    qtbot.waitUntil(lambda: len(renderings.models) == 1)
    renderings.slow = False
    choose(qtbot, page, 2)
    wait_for_preview(qtbot, page)
    qtbot.waitUntil(lambda: len(renderings.models) == 2)
    assert renderings.models[-1].against is None


def test_the_dialog_suggests_the_name_and_export_says_where_it_is(
    qtbot: QtBot, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def remember(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", remember)
    page.options.file_name.setText("For the client.pdf")
    dialog = open_dialog(qtbot, page)
    assert Path(dialog.selectedFiles()[0]).name == "For the client.pdf"
    dialog.reject()
    export_to(qtbot, page, tmp_path / "For the client.pdf")
    assert (tmp_path / "For the client.pdf").read_bytes().startswith(b"%PDF")
    assert "✓" in page.options.outcome
    qtbot.mouseClick(page.options.open_file_button, LEFT)
    qtbot.mouseClick(page.options.open_folder_button, LEFT)
    assert opened == [str(tmp_path / "For the client.pdf"), str(tmp_path)]


def test_a_cancelled_dialog_writes_nothing(qtbot: QtBot, page: ReportPage) -> None:
    dialog = open_dialog(qtbot, page)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not page.export_task.running
    assert page.options.outcome == ""


def test_a_name_that_is_no_pdf_is_refused(qtbot: QtBot, page: ReportPage, tmp_path: Path) -> None:
    other = tmp_path / "Reviews.wadesk"
    before = other.read_bytes()
    dialog = open_dialog(qtbot, page)
    dialog.fileSelected.emit(str(other))
    dialog.reject()
    assert "ends in .pdf" in page.options.outcome
    assert other.read_bytes() == before


@pytest.mark.parametrize(
    "failure",
    [
        (errno.EACCES, "may not be written"),
        (errno.EROFS, "may not be written"),
        (errno.ENOSPC, "no space left"),
    ],
)
def test_a_folder_that_may_not_be_written_gives_one_sentence(
    qtbot: QtBot,
    page: ReportPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    failure: tuple[int, str],
) -> None:
    code, words = failure
    path = tmp_path / "report.pdf"
    path.write_bytes(b"the old one")
    write = Path.write_bytes

    def refuse(target: Path, data: bytes) -> int:
        if target.suffix == ".part":
            raise OSError(code, "refused")
        return write(target, data)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", refuse)
        page.export(path)
        wait_for_export(qtbot, page)
    assert words in page.options.outcome
    assert not page.options.open_file_button.isVisible()
    assert path.read_bytes() == b"the old one"
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".part"] == []
    assert page.export_button.isEnabled()
    page.export(path)
    wait_for_export(qtbot, page)
    assert path.read_bytes().startswith(b"%PDF")


def test_a_folder_that_is_gone_gives_one_sentence(qtbot: QtBot, page: ReportPage, tmp_path: Path) -> None:
    page.export(tmp_path / "gone" / "report.pdf")
    wait_for_export(qtbot, page)
    assert "does not exist" in page.options.outcome


def test_an_export_can_be_cancelled_and_writes_nothing(
    qtbot: QtBot, page: ReportPage, renderings: Renderings, tmp_path: Path
) -> None:
    renderings.slow = True
    page.export(tmp_path / "report.pdf")
    qtbot.waitUntil(lambda: page.options.export_bar.value() > 5)
    assert not page.export_button.isEnabled()
    qtbot.mouseClick(page.options.cancel_button, LEFT)
    wait_for_export(qtbot, page)
    assert "stopped" in page.options.outcome
    assert not (tmp_path / "report.pdf").exists()
    assert page.export_button.isEnabled()


def test_an_export_goes_on_while_other_pages_are_shown(
    qtbot: QtBot, page: ReportPage, renderings: Renderings, tmp_path: Path
) -> None:
    page.export(tmp_path / "report.pdf")
    page.hide()
    wait_for_export(qtbot, page)
    page.show()
    assert "report.pdf" in page.options.outcome
    assert (tmp_path / "report.pdf").exists()


def test_the_answers_of_the_click_are_exported_not_later_ones(
    qtbot: QtBot, page: ReportPage, renderings: Renderings, tmp_path: Path
) -> None:
    high = renderings.models[-1].counts.high
    count = len(renderings.models)
    page.export(tmp_path / "report.pdf")
    close_a_high_risk(page)
    wait_for_export(qtbot, page)
    assert renderings.models[count].counts.high == high


def test_a_damaged_milestone_cannot_be_reported_and_is_passed_over(
    qtbot: QtBot, page: ReportPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = Repository.milestone_content

    def changed(repository: Repository, workload_id: str, wanted: int) -> str:
        content = sound(repository, workload_id, wanted)
        return content.replace('"YES"', '"NO"') if wanted == 2 else content

    monkeypatch.setattr(Repository, "milestone_content", changed)
    page.bridge.open_review(review_of(page).snapshot.workload.id)
    assert page.options.against_box.currentText().startswith("1.")
    wait_for_preview(qtbot, page)
    choose(qtbot, page, 1)
    qtbot.waitUntil(page.empty.isVisible)
    assert "changed outside WA Desktop" in page.empty.text
    assert not page.export_button.isEnabled()
    choose(qtbot, page, 2)
    wait_for_preview(qtbot, page)
    assert page.export_button.isEnabled()
    assert page.pages.isVisible()


def test_a_bug_in_the_report_is_reported_and_the_page_lives_on(
    qtbot: QtBot, page: ReportPage, renderings: Renderings, tmp_path: Path
) -> None:
    renderings.broken = ValueError("a bug")
    with qtbot.captureExceptions() as caught:
        page.export(tmp_path / "report.pdf")
        wait_for_export(qtbot, page)
        page.show_milestone(review_of(page).snapshot.milestones[0])
        qtbot.waitUntil(page.empty.isVisible)
    assert [str(error) for _, error, _ in caught] == ["a bug", "a bug"]
    assert "could not be made" in page.options.outcome or "could not be made" in page.empty.text
    renderings.broken = None
    choose(qtbot, page, 0)
    wait_for_preview(qtbot, page)


def test_scrolling_draws_the_pages_in_view_and_says_which(qtbot: QtBot) -> None:
    view = PdfPages("Preview")
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.show_pdf(read_pdf(small_pdf(30)))
    qtbot.waitUntil(lambda: 0 in view.drawn and not view.task.running)
    assert 20 not in view.drawn
    view.setFocus()
    numbers: list[tuple[int, int]] = []
    view.page_changed.connect(lambda page, total: numbers.append((page, total)))
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: bool(numbers))
    view.go_to(21)
    qtbot.waitUntil(lambda: 20 in view.drawn)
    assert numbers[-1] == (21, 30)
    assert len(view.drawn) <= 10
    assert "21" in view.accessibleName()
    picture = view.grab().toImage()
    assert picture.pixelColor(350, 250).lightness() > 200
    view.show_pdf(None)
    assert view.drawn == frozenset()
    qtbot.waitUntil(lambda: not view.task.running)


@pytest.mark.parametrize(
    ("workload", "expected"),
    [
        ("Order processing", "Order processing 2027-02-15.pdf"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j 2027-02-15.pdf"),
        ("../../etc/passwd", "etc passwd 2027-02-15.pdf"),
        ("CON", "WA Desktop CON 2027-02-15.pdf"),
        ("lpt1.old", "WA Desktop lpt1.old 2027-02-15.pdf"),
        ("...", "WA Desktop 2027-02-15.pdf"),
        ("tab\there\n", "tab here 2027-02-15.pdf"),
        ("Zakázka č. 7", "Zakázka č. 7 2027-02-15.pdf"),
    ],
)
def test_file_names_suit_every_system(workload: str, expected: str) -> None:
    assert file_name(workload, datetime(2027, 2, 15, tzinfo=UTC)) == expected


def test_long_names_are_cut_by_bytes() -> None:
    name = file_name("ж" * 100, datetime(2027, 2, 15, tzinfo=UTC), "Milestone")
    assert len(name.encode()) <= LONGEST_NAME
    assert name.endswith(" 2027-02-15.pdf")


def test_a_closed_review_stops_the_preview(qtbot: QtBot, page: ReportPage) -> None:
    page.bridge.close_review()
    assert page.heading() == ("Report", "")
    assert page.pages.pdf is None
    qtbot.wait(450)
    assert not page.preview_task.running


def test_the_reference_is_of_a_question_that_exists(page: ReportPage) -> None:
    """Guards the fixture: the sample has the question other tests rely on."""
    assert QuestionRef("wellarchitected", "identities") in review_of(page).ratings
