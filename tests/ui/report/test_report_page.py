"""The report page by real clicks and keys: what it shows, when it makes that anew, and what goes wrong."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.report_desk import (
    LEFT,
    QuickWriters,
    choose_deliverable,
    choose_subject,
    close_a_high_risk,
    review_of,
    show,
    wait_for_export,
    wait_for_preview,
)
from tests.support.tiny_lens import tiny_file
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.editions import Deliverable
from wa_desktop.domain.lens import Risk
from wa_desktop.storage.repository import Repository
from wa_desktop.ui.pages.report_page import ReportPage
from wa_desktop.ui.report.deliverables import ORDER
from wa_desktop.ui.report.export_run import Errand
from wa_desktop.ui.widgets.pdf_pages import PDFIUM


@pytest.fixture
def small_page(hidden_page: ReportPage) -> ReportPage:
    """The page on a review of four questions, with the real writers."""
    workspace = hidden_page.bridge.workspace
    stored = workspace.import_lens(tiny_file()).stored
    assert stored is not None
    original = review_of(hidden_page).snapshot.workload
    small = workspace.create_workload(replace(original, name="A small one"), [stored.id])
    hidden_page.bridge.open_review(small.id)
    review_of(hidden_page).save_milestone("Begun")
    return hidden_page


def test_the_real_report_is_shown_page_by_page_and_exported(
    qtbot: QtBot, small_page: ReportPage, tmp_path: Path
) -> None:
    page = small_page
    show(qtbot, page)
    choose_deliverable(qtbot, page, Deliverable.FULL)
    wait_for_preview(qtbot, page)
    pages = page.preview.pages
    assert pages.pdf is not None
    total = len(pages.pdf.sizes)
    assert total > 3
    assert page.preview.place.text() == f"Page 1 of {total}"
    assert 0 in pages.drawn
    assert len(pages.drawn) < total
    path = tmp_path / "report.pdf"
    page.export((Errand(Deliverable.FULL, path),))
    wait_for_export(qtbot, page)
    with PDFIUM:  # the preview may be drawing in another thread
        assert len(pypdfium2.PdfDocument(path)) == total
    assert "report.pdf" in page.options.export.text
    assert str(total) in page.options.export.text


def test_every_deliverable_is_shown_and_written_by_its_own_writer(
    qtbot: QtBot, small_page: ReportPage, tmp_path: Path
) -> None:
    page = small_page
    show(qtbot, page)
    shown: dict[Deliverable, str] = {}
    for deliverable in ORDER:
        choose_deliverable(qtbot, page, deliverable)
        wait_for_preview(qtbot, page)
        seen = next(
            name
            for name in ("pages", "slides", "sheets", "text", "empty")
            if getattr(page.preview, name).isVisible()
        )
        shown[deliverable] = seen
    assert shown == {
        **dict.fromkeys(ORDER[:3], "pages"),
        Deliverable.PPTX: "slides",
        Deliverable.XLSX: "sheets",
        Deliverable.COMPARE: "pages",
        Deliverable.APPENDIX: "pages",
        Deliverable.HTML: "text",
        Deliverable.MARKDOWN: "text",
        Deliverable.CSV: "sheets",
        Deliverable.JSON: "text",
    }
    page.export([Errand(one, tmp_path / f"{one.value}{one.suffix}") for one in ORDER])
    wait_for_export(qtbot, page)
    assert "✗" not in page.options.export.text
    assert page.options.export.text.count("✓") == len(ORDER)
    assert all((tmp_path / f"{one.value}{one.suffix}").stat().st_size > 40 for one in ORDER)


def test_now_is_compared_with_the_last_milestone_unless_told_otherwise(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters
) -> None:
    subjects = page.options.subjects
    assert subjects.subject_box.currentIndex() == 0
    assert "After the workshop" in subjects.against_box.currentText()
    assert writers.models[-1].against is not None
    assert writers.models[-1].against.name == "After the workshop"
    page.options.of_section.open()
    subjects.against_box.setFocus()
    qtbot.keyClick(subjects.against_box, Qt.Key.Key_Up)
    assert subjects.against_box.currentText() == "No comparison"
    qtbot.waitUntil(lambda: writers.models[-1].against is None)
    assert page.options.of_section.header.summary == "now"


def test_the_trend_has_the_milestones_before(page: ReportPage, writers: QuickWriters) -> None:
    names = [point.name for point in writers.models[-1].delivery.trend]
    assert names[-2] == "After the workshop"
    assert len(names) == 3


def test_of_many_milestones_the_last_twelve_are_read_a_few_at_a_time(
    qtbot: QtBot, hidden_page: ReportPage, writers: QuickWriters, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = review_of(hidden_page)
    for number in range(3, 18):
        review.save_milestone(f"Milestone {number}")
    reads: list[int] = []
    content = Repository.milestone_content

    def counted(repository: Repository, workload_id: str, number: int) -> str:
        reads.append(number)
        return content(repository, workload_id, number)

    monkeypatch.setattr(Repository, "milestone_content", counted)
    hidden_page.show()
    assert len(reads) <= 4
    wait_for_preview(qtbot, hidden_page)
    assert sorted(reads) == list(range(6, 18))
    assert [point.number for point in writers.models[-1].delivery.trend] == [*range(6, 18), 0]
    hidden_page.hide()
    hidden_page.show()
    assert len(reads) == 12


def test_a_milestone_is_reported_as_it_was(qtbot: QtBot, page: ReportPage, writers: QuickWriters) -> None:
    close_a_high_risk(page)
    choose_subject(qtbot, page, 1)
    wait_for_preview(qtbot, page)
    model = writers.models[-1]
    frozen = review_of(page).milestone(2)
    frozen_high = sum(risk is Risk.HIGH for risk in frozen.risks.values())
    assert model.counts.high == frozen_high
    assert model.against is not None
    assert model.against.number == 1
    choose_subject(qtbot, page, 2)
    qtbot.waitUntil(lambda: writers.models[-1].against is None)
    assert not page.options.subjects.against_box.isEnabled()
    choose_subject(qtbot, page, 0)
    qtbot.waitUntil(lambda: writers.models[-1].counts.high == frozen_high - 1)
    wait_for_preview(qtbot, page)


def test_a_milestone_that_is_looked_at_reports_itself(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters
) -> None:
    close_a_high_risk(page)
    assert page.bridge.open_milestone(2)
    wait_for_preview(qtbot, page)
    box = page.options.subjects.subject_box
    assert "After the workshop" in box.currentText()
    assert box.itemText(0) == "The milestone, by the dates of today"
    frozen = review_of(page).frozen
    assert frozen is not None
    assert writers.models[-1].counts.high == sum(risk is Risk.HIGH for risk in frozen.risks.values())
    assert page.options.opening.headline.field.isReadOnly()
    assert page.bridge.leave_milestone()
    wait_for_preview(qtbot, page)
    assert not page.options.opening.headline.field.isReadOnly()


def test_another_page_can_choose_the_milestone(qtbot: QtBot, page: ReportPage, writers: QuickWriters) -> None:
    page.hide()
    page.show_milestone(review_of(page).snapshot.milestones[0])
    assert page.options.subjects.subject_box.currentIndex() == 2
    page.show()
    wait_for_preview(qtbot, page)
    assert writers.models[-1].against is None


def test_an_answer_makes_the_preview_anew_after_a_pause(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters
) -> None:
    before = len(writers.models)
    high = writers.models[-1].counts.high
    close_a_high_risk(page)
    close_a_high_risk(page)
    qtbot.waitUntil(lambda: len(writers.models) > before)
    wait_for_preview(qtbot, page)
    assert writers.models[-1].counts.high == high - 2
    assert len(writers.models) == before + 1


def test_a_hidden_page_makes_no_preview(qtbot: QtBot, page: ReportPage, writers: QuickWriters) -> None:
    page.hide()
    before = len(writers.models)
    close_a_high_risk(page)
    qtbot.wait(600)
    assert len(writers.models) == before
    page.show()
    qtbot.waitUntil(lambda: len(writers.models) == before + 1)
    wait_for_preview(qtbot, page)


def test_coming_back_without_changes_makes_nothing_anew(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters
) -> None:
    before = len(writers.models)
    page.hide()
    page.show()
    qtbot.wait(500)
    assert len(writers.models) == before
    assert page.preview.pages.isVisible()


def test_leaving_the_page_stops_a_long_preview_and_coming_back_starts_it(
    qtbot: QtBot, hidden_page: ReportPage, writers: QuickWriters
) -> None:
    page = hidden_page
    writers.slow = True
    page.show()
    qtbot.waitUntil(lambda: page.preview.bar.value() > 5)
    page.hide()
    qtbot.waitUntil(lambda: not page.maker.running)
    assert page.preview.pages.pdf is None
    writers.slow = False
    page.show()
    wait_for_preview(qtbot, page)
    assert page.preview.pages.pdf is not None


def test_a_long_preview_does_not_block_the_window(
    qtbot: QtBot, hidden_page: ReportPage, writers: QuickWriters
) -> None:
    writers.slow = True
    hidden_page.show()
    qtbot.waitUntil(lambda: hidden_page.maker.preview_task.running)
    started = time.monotonic()
    field = hidden_page.options.opening.headline.field
    qtbot.keyClicks(field, "x")
    assert field.toPlainText() == "x"
    assert time.monotonic() - started < 1
    assert hidden_page.maker.running
    assert "Making the preview" in hidden_page.preview.empty.text


def test_a_new_choice_replaces_the_preview_under_way(
    qtbot: QtBot, hidden_page: ReportPage, writers: QuickWriters
) -> None:
    page = hidden_page
    writers.slow = True
    page.show()
    qtbot.waitUntil(lambda: len(writers.models) == 1)
    writers.slow = False
    choose_subject(qtbot, page, 2)
    wait_for_preview(qtbot, page)
    assert len(writers.models) == 2
    assert writers.models[-1].against is None


def test_going_through_the_list_ends_at_the_last_one_and_back_is_quick(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters
) -> None:
    writers.slow = True
    choose_deliverable(qtbot, page, Deliverable.FULL)
    qtbot.waitUntil(lambda: writers.shown[-1] is Deliverable.FULL)
    writers.slow = False
    choose_deliverable(qtbot, page, Deliverable.APPENDIX)
    wait_for_preview(qtbot, page)
    assert writers.shown == [Deliverable.BRIEF, Deliverable.FULL, Deliverable.APPENDIX]
    choose_deliverable(qtbot, page, Deliverable.BRIEF)
    wait_for_preview(qtbot, page)
    assert len(writers.shown) == 3
    assert page.preview.pages.isVisible()


def test_word_shows_the_pages_of_the_full_report_and_says_so(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters
) -> None:
    choose_deliverable(qtbot, page, Deliverable.DOCX)
    wait_for_preview(qtbot, page)
    assert writers.shown[-1] is Deliverable.FULL
    assert "Word lays the same content out by itself" in page.preview.note.text()
    assert page.preview.note.isVisible()
    choose_deliverable(qtbot, page, Deliverable.BRIEF)
    wait_for_preview(qtbot, page)
    assert not page.preview.note.isVisible()


def test_a_damaged_milestone_cannot_be_reported_and_is_passed_over(
    qtbot: QtBot, page: ReportPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = Repository.milestone_content

    def changed(repository: Repository, workload_id: str, wanted: int) -> str:
        content = sound(repository, workload_id, wanted)
        return content.replace('"YES"', '"NO"') if wanted == 2 else content

    monkeypatch.setattr(Repository, "milestone_content", changed)
    page.bridge.open_review(review_of(page).snapshot.workload.id)
    assert page.options.subjects.against_box.currentText().startswith("1.")
    wait_for_preview(qtbot, page)
    choose_subject(qtbot, page, 1)
    qtbot.waitUntil(page.preview.empty.isVisible)
    assert "changed outside WA Desktop" in page.preview.empty.text
    assert not page.export_button.isEnabled()
    choose_subject(qtbot, page, 2)
    wait_for_preview(qtbot, page)
    assert page.export_button.isEnabled()
    assert page.preview.pages.isVisible()


def test_a_bug_in_the_report_is_reported_and_the_page_lives_on(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters, tmp_path: Path
) -> None:
    writers.broken = ValueError("a bug")
    with qtbot.captureExceptions() as caught:
        page.export((Errand(Deliverable.BRIEF, tmp_path / "report.pdf"),))
        wait_for_export(qtbot, page)
        page.show_milestone(review_of(page).snapshot.milestones[0])
        qtbot.waitUntil(page.preview.empty.isVisible)
        wait_for_preview(qtbot, page)
    assert [str(error) for _, error, _ in caught] == ["a bug", "a bug"]
    assert "could not be made" in page.options.export.text
    assert "could not be made" in page.preview.empty.text
    writers.broken = None
    choose_subject(qtbot, page, 0)
    wait_for_preview(qtbot, page)
    assert page.preview.pages.isVisible()


def test_a_closed_review_stops_the_preview(qtbot: QtBot, page: ReportPage) -> None:
    page.bridge.close_review()
    assert page.heading() == ("Report", "")
    assert page.preview.pages.pdf is None
    qtbot.wait(450)
    assert not page.maker.running
    assert not page.export_button.isEnabled()


def test_undo_goes_on_while_a_report_is_made(qtbot: QtBot, page: ReportPage, writers: QuickWriters) -> None:
    close_a_high_risk(page)
    wait_for_preview(qtbot, page)
    review_of(page).undo()
    wait_for_preview(qtbot, page)
    assert writers.models[-1].counts.high == writers.models[0].counts.high


@pytest.mark.parametrize("size", [(996, 540), (1376, 776)])
def test_the_choices_fold_away_where_there_is_no_room(
    qtbot: QtBot, page: ReportPage, size: tuple[int, int]
) -> None:
    page.resize(*size)
    assert page.options.isVisible()
    assert page.preview.isVisible()
    page.resize(700, 500)
    assert not page.options.isVisible()
    qtbot.mouseClick(page.board.button, LEFT)
    assert page.options.isVisible()


def test_the_reference_is_of_a_question_that_exists(page: ReportPage) -> None:
    """Guards the fixture: the sample has the question other tests rely on."""
    assert QuestionRef("wellarchitected", "identities") in review_of(page).ratings
