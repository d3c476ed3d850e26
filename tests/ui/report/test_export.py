"""Exports by real clicks and keys: where to, one or several, what is there already, stop, and a disk that refuses."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.report_desk import (
    LEFT,
    QuickWriters,
    choose_deliverable,
    choose_subject,
    click_box,
    close_a_high_risk,
    show,
    wait_for_export,
    wait_for_preview,
)
from wa_desktop.domain.editions import Deliverable
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.ui.pages.report_page import ReportPage
from wa_desktop.ui.report.deliverables import document_name
from wa_desktop.ui.report.export_run import Errand
from wa_desktop.ui.report.replace_dialog import ReplaceDialog

SEVERAL = (Deliverable.BRIEF, Deliverable.PPTX, Deliverable.XLSX)


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


def choose_folder(page: ReportPage, dialog: QFileDialog, folder: Path) -> None:
    dialog.fileSelected.emit(str(folder))
    dialog.reject()


def name_of(page: ReportPage, deliverable: Deliverable) -> str:
    return document_name("Order processing", deliverable, page.bridge.now().astimezone())


def tick_several(qtbot: QtBot, page: ReportPage) -> None:
    for deliverable in SEVERAL:
        click_box(qtbot, page, deliverable)


def test_one_is_suggested_by_its_name_and_can_be_opened(
    qtbot: QtBot, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def remember(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", remember)
    dialog = open_dialog(qtbot, page)
    assert Path(dialog.selectedFiles()[0]).name == name_of(page, Deliverable.BRIEF)
    assert dialog.defaultSuffix() == "pdf"
    dialog.reject()
    export_to(qtbot, page, tmp_path / "For the client.pdf")
    assert (tmp_path / "For the client.pdf").read_bytes().startswith(b"%PDF")
    (row,) = page.options.export.rows
    assert row.words.text() == "✓ For the client.pdf, 3 pages"
    assert page.window().focusWidget() is row.open_button
    qtbot.keyClick(row.open_button, Qt.Key.Key_Space)
    qtbot.mouseClick(page.options.export.folder_button, LEFT)
    assert opened == [str(tmp_path / "For the client.pdf"), str(tmp_path)]
    qtbot.mouseClick(page.options.export.close_button, LEFT)
    assert not page.options.export.isVisible()


def test_a_milestones_name_stands_in_the_files(qtbot: QtBot, page: ReportPage) -> None:
    choose_subject(qtbot, page, 1)
    dialog = open_dialog(qtbot, page)
    assert "– After the workshop " in Path(dialog.selectedFiles()[0]).name
    dialog.reject()


def test_enter_exports_what_is_in_view_with_its_own_ending(qtbot: QtBot, page: ReportPage) -> None:
    choose_deliverable(qtbot, page, Deliverable.XLSX)
    qtbot.keyClick(page.options.deliverables.view, Qt.Key.Key_Return)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == "xlsx"
    assert dialog.nameFilters() == ["Excel workbooks (*.xlsx)"]
    dialog.reject()


def test_ticks_decide_and_the_button_counts_them(qtbot: QtBot, page: ReportPage) -> None:
    assert page.export_button.text() == "Export…"
    view = page.options.deliverables.view
    choose_deliverable(qtbot, page, Deliverable.FULL)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert page.options.deliverables.model.ticked == (Deliverable.FULL,)
    click_box(qtbot, page, Deliverable.BRIEF)
    assert page.options.deliverables.model.ticked == (Deliverable.BRIEF, Deliverable.FULL)
    assert page.export_button.text() == "Export 2 files…"
    where = view.visualRect(view.model().index(3, 0)).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=where)
    assert page.options.deliverables.in_hand is Deliverable.PPTX
    assert Deliverable.PPTX not in page.options.deliverables.model.ticked
    click_box(qtbot, page, Deliverable.BRIEF)
    click_box(qtbot, page, Deliverable.FULL)
    assert page.options.deliverables.wanted == (Deliverable.FULL,)


def test_several_go_into_a_folder_one_after_the_other(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters, tmp_path: Path
) -> None:
    tick_several(qtbot, page)
    dialog = open_dialog(qtbot, page)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    choose_folder(page, dialog, tmp_path)
    wait_for_export(qtbot, page)
    assert [one for one, _ in writers.written] == list(SEVERAL)
    assert page.options.export.text.count("✓") == 3
    assert all((tmp_path / name_of(page, one)).exists() for one in SEVERAL)


@pytest.mark.parametrize("keep", [True, False])
def test_files_that_are_there_are_replaced_or_kept_as_one_says(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters, tmp_path: Path, *, keep: bool
) -> None:
    old = tmp_path / name_of(page, Deliverable.BRIEF)
    old.write_bytes(b"the old one")
    tick_several(qtbot, page)
    choose_folder(page, open_dialog(qtbot, page), tmp_path)
    asked = page.findChild(ReplaceDialog)
    assert asked is not None
    assert asked.windowTitle() == "Replace 1 existing file?"
    assert writers.written == []
    assert asked.keep_button.hasFocus() or asked.keep_button.isDefault()
    qtbot.mouseClick(asked.keep_button if keep else asked.replace_button, LEFT)
    wait_for_export(qtbot, page)
    assert old.read_bytes().startswith(b"the old one" if keep else b"%PDF")
    numbered = old.with_name(f"{old.stem} (2).pdf")
    assert numbered.exists() is keep


def test_escape_at_the_question_writes_nothing(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters, tmp_path: Path
) -> None:
    (tmp_path / name_of(page, Deliverable.BRIEF)).write_bytes(b"the old one")
    tick_several(qtbot, page)
    choose_folder(page, open_dialog(qtbot, page), tmp_path)
    asked = page.findChild(ReplaceDialog)
    assert asked is not None
    with qtbot.waitSignal(asked.destroyed):
        qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert not page.run.running
    assert writers.written == []


def test_a_cancelled_dialog_writes_nothing(qtbot: QtBot, page: ReportPage) -> None:
    dialog = open_dialog(qtbot, page)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not page.run.running
    assert page.options.export.text == ""


def test_a_name_of_another_kind_is_refused(qtbot: QtBot, page: ReportPage, tmp_path: Path) -> None:
    other = tmp_path / "Reviews.wadesk"
    before = other.read_bytes()
    dialog = open_dialog(qtbot, page)
    dialog.fileSelected.emit(str(other))
    dialog.reject()
    assert page.options.export.text == "Choose a file name that ends in .pdf."
    assert other.read_bytes() == before


@pytest.mark.parametrize(
    "failure",
    [
        (errno.EACCES, "may not be written"),
        (errno.EROFS, "may not be written"),
        (errno.ENOSPC, "no space left"),
    ],
)
def test_a_disk_that_refuses_gives_one_sentence_and_the_old_file_stays(
    qtbot: QtBot, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: tuple[int, str]
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
        page.export((Errand(Deliverable.BRIEF, path),))
        wait_for_export(qtbot, page)
    assert words in page.options.export.text
    assert page.options.export.text.count("report.pdf") == 1
    assert not page.options.export.folder_button.isVisible()
    assert page.options.export.close_button.hasFocus()
    assert path.read_bytes() == b"the old one"
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".part"] == []
    assert page.export_button.isEnabled()
    page.export((Errand(Deliverable.BRIEF, path),))
    wait_for_export(qtbot, page)
    assert path.read_bytes().startswith(b"%PDF")


def test_one_that_fails_keeps_no_other_from_being_written(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters, tmp_path: Path
) -> None:
    writers.refused[Deliverable.PPTX] = KnownError(message("The template is no presentation."))
    errands = [Errand(one, tmp_path / f"{one.value}{one.suffix}") for one in SEVERAL]
    page.export(errands)
    wait_for_export(qtbot, page)
    assert page.options.export.text.split("\n")[1] == "✗ pptx.pptx: The template is no presentation."
    assert [one for one, _ in writers.written] == [Deliverable.BRIEF, Deliverable.XLSX]
    assert page.options.export.folder_button.isVisible()


def test_a_folder_that_is_gone_gives_one_sentence(qtbot: QtBot, page: ReportPage, tmp_path: Path) -> None:
    page.export((Errand(Deliverable.BRIEF, tmp_path / "gone" / "report.pdf"),))
    wait_for_export(qtbot, page)
    assert "does not exist" in page.options.export.text


def test_several_can_be_stopped_and_what_is_written_stays(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters, tmp_path: Path
) -> None:
    writers.slow = True
    box = page.options.export
    page.export([Errand(one, tmp_path / f"{one.value}{one.suffix}") for one in SEVERAL])
    assert box.cancel_button.hasFocus()
    qtbot.waitUntil(lambda: box.bar.value() > 5)
    assert "(1 of 3)" in box.doing.text()
    assert not page.export_button.isEnabled()
    writers.slow = False
    qtbot.keyClick(box.cancel_button, Qt.Key.Key_Space)
    wait_for_export(qtbot, page)
    assert box.text.count("Stopped") == 3
    assert [file for file in tmp_path.iterdir() if file.suffix in {".pdf", ".pptx", ".xlsx"}] == []
    assert page.export_button.isEnabled()


def test_an_export_goes_on_while_other_pages_are_shown(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters, tmp_path: Path
) -> None:
    page.export((Errand(Deliverable.BRIEF, tmp_path / "report.pdf"),))
    page.hide()
    wait_for_export(qtbot, page)
    page.show()
    assert "report.pdf" in page.options.export.text
    assert (tmp_path / "report.pdf").exists()


def test_the_answers_of_the_click_are_exported_not_later_ones(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters, tmp_path: Path
) -> None:
    high = writers.models[-1].counts.high
    count = len(writers.models)
    page.export([Errand(one, tmp_path / f"{one.value}{one.suffix}") for one in SEVERAL])
    close_a_high_risk(page)
    wait_for_export(qtbot, page)
    wait_for_preview(qtbot, page)
    written = writers.models[count : count + 3]
    assert [model.counts.high for model in written] == [high] * 3


def test_without_an_earlier_state_there_is_no_comparison(qtbot: QtBot, page: ReportPage) -> None:
    model = page.options.deliverables.model
    click_box(qtbot, page, Deliverable.COMPARE)
    assert model.ticked == (Deliverable.COMPARE,)
    choose_subject(qtbot, page, 2)
    assert model.ticked == ()
    choose_deliverable(qtbot, page, Deliverable.COMPARE)
    wait_for_preview(qtbot, page)
    offer = model.offer(page.options.deliverables.view.currentIndex().row())
    assert offer.why_not == "There is no earlier state to compare with."
    assert not page.export_button.isEnabled()
    click_box(qtbot, page, Deliverable.COMPARE)
    qtbot.keyClick(page.options.deliverables.view, Qt.Key.Key_Space)
    assert model.ticked == ()
    spoken = page.options.deliverables.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "not available" in spoken


def test_what_is_typed_as_headline_is_in_the_file(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters, tmp_path: Path
) -> None:
    page.options.show_opening()
    qtbot.keyClicks(page.options.opening.headline.field, "Nearly there")
    export_to(qtbot, page, tmp_path / "brief.pdf")
    written = [model for model in writers.models if model.delivery.headline == "Nearly there"]
    assert written
    assert not written[-1].delivery.headline_is_ours


def test_a_hidden_page_shows_its_button_once_it_is_seen(
    qtbot: QtBot, hidden_page: ReportPage, writers: QuickWriters
) -> None:
    assert not hidden_page.export_button.isEnabled()
    show(qtbot, hidden_page)
    assert hidden_page.export_button.isEnabled()
