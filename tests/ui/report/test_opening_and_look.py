"""Headline, summary and look of the documents by clicks and keys, and a disk that refuses to keep them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from tests.support.failing_disk import FULL, FailingDisk, install
from tests.support.report_desk import (
    LEFT,
    QuickWriters,
    choose_subject,
    review_of,
    wait_for_preview,
)
from wa_desktop.domain.editions import OURS, Paper, Part, PartChoice, ReportChoice, Theme
from wa_desktop.domain.errors import Message
from wa_desktop.domain.workload import MAX_HEADLINE
from wa_desktop.review.commands import EditWorkload
from wa_desktop.ui.dialogs.form_dialog import FormDialog
from wa_desktop.ui.pages.report_page import ReportPage
from wa_desktop.ui.report.control_dialog import ControlDialog
from wa_desktop.ui.report.parts_dialog import PartsDialog
from wa_desktop.ui.report.theme_dialog import ThemeDialog
from wa_desktop.ui.report.themes_dialog import ThemesDialog

NORTH = Theme("Northwind", company="Northwind Consulting", accent="#0b6e4f", paper=Paper.LETTER)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    """Under the workspace, which is opened later."""
    return install(monkeypatch)


@pytest.fixture
def failures(page: ReportPage) -> list[Message]:
    said: list[Message] = []
    page.bridge.failed.connect(said.append)
    return said


def words_of(page: ReportPage) -> tuple[str, str]:
    workload = review_of(page).snapshot.workload
    return workload.report_headline, workload.report_summary


def test_the_generated_texts_stand_behind_empty_fields(page: ReportPage, writers: QuickWriters) -> None:
    opening = page.options.opening
    delivery = writers.models[-1].delivery
    assert opening.headline.field.placeholderText() == delivery.generated_headline != ""
    assert opening.summary.field.placeholderText() == delivery.generated_summary != ""
    assert opening.words == ("", "")
    assert page.options.opening_section.header.summary == "generated"


def test_words_are_kept_when_the_field_is_left_and_can_be_taken_back(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters
) -> None:
    page.options.show_opening()
    opening = page.options.opening
    assert opening.headline.field.hasFocus()
    qtbot.keyClicks(opening.headline.field, "Two risks are left")
    assert words_of(page) == ("", "")
    qtbot.keyClick(opening.headline.field, Qt.Key.Key_Tab)
    assert words_of(page) == ("Two risks are left", "")
    wait_for_preview(qtbot, page)
    assert writers.models[-1].delivery.headline == "Two risks are left"
    opening.summary.field.setFocus()
    qtbot.keyClicks(opening.summary.field, "Both are known.")
    qtbot.keyClick(opening.summary.field, Qt.Key.Key_Return)
    qtbot.keyClicks(opening.summary.field, "Nobody owns them.")
    qtbot.keyClick(opening.summary.field, Qt.Key.Key_Return, CTRL)
    assert words_of(page)[1] == "Both are known.\nNobody owns them."
    assert page.options.opening_section.header.summary in {"your own words", "partly your own words"}
    review_of(page).undo()
    review_of(page).undo()
    wait_for_preview(qtbot, page)
    assert words_of(page) == ("", "")
    assert opening.words == ("", "")


def test_a_headline_is_one_line_and_enter_keeps_it(qtbot: QtBot, page: ReportPage) -> None:
    page.options.show_opening()
    field = page.options.opening.headline.field
    field.setPlainText("Two\nlines")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert words_of(page)[0] == "Two lines"


def test_the_generated_text_can_be_begun_with_and_come_back_to(qtbot: QtBot, page: ReportPage) -> None:
    page.options.show_opening()
    text = page.options.opening.headline
    ghost = text.field.placeholderText()
    assert not text.reset_button.isVisible()
    qtbot.mouseClick(text.adopt_button, LEFT)
    assert text.field.toPlainText() == ghost
    assert text.field.hasFocus()
    page.finish_editing()
    assert words_of(page)[0] == ghost
    assert not text.adopt_button.isVisible()
    qtbot.mouseClick(text.reset_button, LEFT)
    assert words_of(page)[0] == ""
    assert text.field.placeholderText() == ghost


def test_too_long_a_headline_is_said_beside_it_and_not_kept(qtbot: QtBot, page: ReportPage) -> None:
    page.options.show_opening()
    text = page.options.opening.headline
    text.field.setPlainText("x" * (MAX_HEADLINE + 1))
    page.finish_editing()
    assert words_of(page)[0] == ""
    assert text.row.problem
    assert len(text.field.toPlainText()) == MAX_HEADLINE + 1
    text.field.setPlainText("x" * MAX_HEADLINE)
    page.finish_editing()
    assert text.row.problem == ""
    assert len(words_of(page)[0]) == MAX_HEADLINE


def test_a_disk_that_refuses_leaves_what_was_typed(
    qtbot: QtBot, page: ReportPage, disk: FailingDisk, failures: list[Message]
) -> None:
    page.options.show_opening()
    field = page.options.opening.headline.field
    qtbot.keyClicks(field, "Kept later")
    disk.refuse_write(0, FULL)
    page.finish_editing()
    assert len(failures) == 1
    assert words_of(page)[0] == ""
    assert field.toPlainText() == "Kept later"
    disk.work_again()
    page.finish_editing()
    assert words_of(page)[0] == "Kept later"


def test_a_change_elsewhere_does_not_take_what_is_being_typed(qtbot: QtBot, page: ReportPage) -> None:
    page.options.show_opening()
    field = page.options.opening.headline.field
    qtbot.keyClicks(field, "Half")
    workload = review_of(page).snapshot.workload
    page.bridge.perform(EditWorkload(replace(workload, report_summary="From elsewhere.")))
    wait_for_preview(qtbot, page)
    assert field.toPlainText() == "Half"
    assert page.options.opening.summary.field.toPlainText() == "From elsewhere."


def test_a_milestones_words_are_read_only_and_its_own(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters
) -> None:
    workload = review_of(page).snapshot.workload
    page.bridge.perform(EditWorkload(replace(workload, report_headline="Then")))
    review_of(page).save_milestone("With words")
    workload = review_of(page).snapshot.workload
    page.bridge.perform(EditWorkload(replace(workload, report_headline="Now")))
    qtbot.wait(5)
    choose_subject(qtbot, page, 1)
    wait_for_preview(qtbot, page)
    text = page.options.opening.headline
    assert text.field.toPlainText() == "Then"
    assert text.field.isReadOnly()
    assert not text.reset_button.isVisible()
    choose_subject(qtbot, page, 0)
    wait_for_preview(qtbot, page)
    assert text.field.toPlainText() == "Now"
    assert words_of(page)[0] == "Now"


def test_theme_and_language_are_remembered_for_the_client(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters
) -> None:
    workspace = page.bridge.workspace
    workspace.save_theme(NORTH)
    page.hide()
    page.show()
    page.options.look_section.open()
    look = page.options.look
    look.theme_box.setFocus()
    qtbot.keyClick(look.theme_box, Qt.Key.Key_Down)
    wait_for_preview(qtbot, page)
    assert writers.models[-1].edition.theme == NORTH
    assert workspace.report_choice("Contoso Retail").theme == "Northwind"
    assert "US Letter" in look.theme_row._help.text()
    look.language_box.setFocus()
    qtbot.keyClick(look.language_box, Qt.Key.Key_Down)
    wait_for_preview(qtbot, page)
    assert writers.models[-1].language == "en-GB"
    assert workspace.report_choice("contoso  retail").language == "en-GB"
    assert page.options.look_section.header.summary == "Northwind · English (United Kingdom)"
    assert look.whose.text() == "Remembered for Contoso Retail."


def test_a_disk_that_refuses_leaves_theme_and_language_as_they_were(
    qtbot: QtBot, page: ReportPage, disk: FailingDisk, failures: list[Message]
) -> None:
    page.bridge.workspace.save_theme(NORTH)
    page.hide()
    page.show()
    page.options.look_section.open()
    look = page.options.look
    for box in (look.theme_box, look.language_box):
        box.setFocus()
        disk.refuse_write(0, FULL)
        qtbot.keyClick(box, Qt.Key.Key_Down)
        disk.work_again()
        assert box.currentIndex() == 0
    assert len(failures) == 2
    assert page.bridge.workspace.report_choice("Contoso Retail") == ReportChoice()
    assert page.desk.theme == OURS


def test_a_theme_that_was_deleted_elsewhere_gives_way_to_ours(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters
) -> None:
    workspace = page.bridge.workspace
    workspace.save_theme(NORTH)
    workspace.save_report_choice("Contoso Retail", ReportChoice("Northwind"))
    page.hide()
    page.show()
    wait_for_preview(qtbot, page)
    assert writers.models[-1].edition.theme == NORTH
    page.hide()
    workspace.delete_theme("Northwind")
    page.show()
    wait_for_preview(qtbot, page)
    assert writers.models[-1].edition.theme == OURS
    assert page.options.look.theme_box.currentText() == "WA Desktop"


def test_parts_reach_the_report(qtbot: QtBot, page: ReportPage, writers: QuickWriters) -> None:
    parts = (PartChoice(Part.SUMMARY, title="In short"),)
    assert page.desk.choose_parts(parts)
    wait_for_preview(qtbot, page)
    chosen = writers.models[-1].edition.choice.parts
    assert chosen[-1] != PartChoice(Part.SUMMARY)
    assert PartChoice(Part.SUMMARY, title="In short") in chosen
    assert len(chosen) == len(Part)


def test_another_client_has_its_own_choices(qtbot: QtBot, page: ReportPage, writers: QuickWriters) -> None:
    workspace = page.bridge.workspace
    workspace.save_report_choice("Contoso Retail", ReportChoice(language="en-US"))
    page.hide()
    page.show()
    assert page.desk.choice.language == "en-US"
    workload = review_of(page).snapshot.workload
    page.bridge.perform(EditWorkload(replace(workload, client="")))
    wait_for_preview(qtbot, page)
    assert page.desk.choice == ReportChoice()
    assert writers.models[-1].language == "en"
    assert "without a client" in page.options.look.whose.text()


def test_a_workspace_for_reading_only_takes_choices_for_this_session(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = page.bridge.workspace
    monkeypatch.setattr(workspace._repository, "read_only", True)
    page.hide()
    page.show()
    page.options.look_section.open()
    look = page.options.look
    look.language_box.setFocus()
    qtbot.keyClick(look.language_box, Qt.Key.Key_Down)
    wait_for_preview(qtbot, page)
    assert writers.models[-1].language == "en-GB"
    page.hide()
    page.show()
    assert look.language_box.value == "en-GB"
    assert not look.control_button.isEnabled()
    assert look.control_button.toolTip() == "This workspace is open for reading only."
    assert page.options.opening.headline.field.isReadOnly()
    page.options.show_findings_section()
    assert not page.options.findings.pass_button.isEnabled()
    qtbot.mouseClick(look.themes_button, LEFT)
    themes = page.findChild(ThemesDialog)
    assert themes is not None
    assert not themes.new_button.isEnabled()
    themes.reject()


def test_a_damaged_choice_is_said_and_counts_as_not_there(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters, failures: list[Message]
) -> None:
    with page.bridge.workspace._repository._session() as session:
        session.execute(text("INSERT INTO report_choice VALUES ('contosoretail', '[1, 2]')"))
    page.hide()
    page.show()
    wait_for_preview(qtbot, page)
    assert "cannot be read" in str(failures[0])
    assert page.desk.choice == ReportChoice()
    page.desk.choose_language("en-US")
    assert page.bridge.workspace.report_choice("Contoso Retail").language == "en-US"


def test_the_dialogs_of_the_look_reach_the_report(
    qtbot: QtBot, page: ReportPage, writers: QuickWriters
) -> None:
    page.options.look_section.open()
    look = page.options.look
    qtbot.mouseClick(look.parts_button, LEFT)
    parts = page.findChild(PartsDialog)
    assert parts is not None
    parts.model.toggle(0)
    qtbot.mouseClick(parts.save_button, LEFT)
    qtbot.mouseClick(look.control_button, LEFT)
    control = page.findChild(ControlDialog)
    assert control is not None
    control.version.setText("2.0")
    qtbot.mouseClick(control.save_button, LEFT)
    qtbot.mouseClick(look.themes_button, LEFT)
    themes = page.findChild(ThemesDialog)
    assert themes is not None
    qtbot.mouseClick(themes.new_button, LEFT)
    form = themes.findChild(ThemeDialog)
    assert form is not None
    form.fields.name.setText("Northwind")
    qtbot.mouseClick(form.save_button, LEFT)
    qtbot.mouseClick(themes.use_button, LEFT)
    wait_for_preview(qtbot, page)
    edition = writers.models[-1].edition
    assert not edition.choice.parts[0].shown
    assert edition.control.version == "2.0"
    assert edition.theme.name == "Northwind"
    assert look.theme_box.currentText() == "Northwind"
    assert look.parts_button.toolTip() == "16 of 17 parts of the full report"


@pytest.mark.parametrize("write", ["parts", "control"])
def test_a_disk_that_refuses_parts_or_control_loses_nothing(
    qtbot: QtBot, page: ReportPage, disk: FailingDisk, write: str
) -> None:
    page.options.look_section.open()
    look = page.options.look
    qtbot.mouseClick(look.parts_button if write == "parts" else look.control_button, LEFT)
    dialog: FormDialog | None = page.findChild(PartsDialog if write == "parts" else ControlDialog)
    assert dialog is not None
    if isinstance(dialog, PartsDialog):
        dialog.model.toggle(0)
    elif isinstance(dialog, ControlDialog):
        dialog.version.setText("3")
    disk.refuse_write(0, FULL)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.isVisible()
    assert "disk is full" in dialog.message.text()
    assert page.desk.edition.control.version == ""
    assert page.desk.edition.choice == ReportChoice()
    disk.work_again()
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert page.desk.edition.choice != ReportChoice() or page.desk.edition.control.version == "3"
