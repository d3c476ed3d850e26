"""The whole job in the window: from an empty folder to the client's PDF, by clicks and keys."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.editions import Deliverable
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.dialogs.milestone_dialog import MilestoneDialog
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.widgets.button import Button
from wa_desktop.ui.widgets.pdf_pages import PDFIUM
from wa_desktop.ui.widgets.practice_row import PracticeRow


def button(root: object, text: str) -> Button:
    found = [
        item
        for item in root.findChildren(Button)
        if item.text().replace("&", "") == text and item.isVisible()
    ]  # type: ignore[attr-defined] # any widget
    assert found, f"no button {text!r}"
    return found[0]


def activate(qtbot: QtBot, window: MainWindow) -> None:
    """Offscreen no window manager gives the keyboard back when a dialog closes."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def focused_row(window: MainWindow) -> PracticeRow:
    row = window.focusWidget()
    assert isinstance(row, PracticeRow)
    return row


def test_from_an_empty_folder_to_the_pdf(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    _define_workload(qtbot, window)
    review = window.bridge.review
    assert review is not None
    assert window.page.name == "review"

    # Answer the first 40 practices by keys alone: Y, Y, N, U, Y, A and again.
    keys = (Qt.Key.Key_Y, Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_U, Qt.Key.Key_Y, Qt.Key.Key_A)
    for turn in range(40):
        qtbot.keyClick(focused_row(window), keys[turn % len(keys)])
    given = [
        entry
        for part in review.snapshot.reviews
        for answer in part.answers.values()
        for entry in answer.practices.values()
    ]
    assert len(given) == 40
    assert sum(entry.answer is PracticeAnswer.NO for entry in given) == 7

    # A note, undo, redo.
    window.review_page.view.notes.insertPlainText("Čeština: runbooks exist, nobody has read them since May.")
    window.review_page.finish_editing()
    qtbot.waitUntil(window.actions_by_id["undo"].isEnabled)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not any(answer.notes for part in review.snapshot.reviews for answer in part.answers.values())
    qtbot.waitUntil(window.actions_by_id["redo"].isEnabled)
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert any(answer.notes for part in review.snapshot.reviews for answer in part.answers.values())

    # A milestone, then the first question is made whole: its risk falls.
    _save_milestone(qtbot, window)
    first = next(ref for ref, rating in review.ratings.items() if rating.risk is Risk.HIGH)
    window.go("review", first)
    for row in window.review_page.view.rows:
        segment = row.control.segment(PracticeAnswer.YES)
        if row.control.answer is not PracticeAnswer.YES:
            qtbot.mouseClick(segment, Qt.MouseButton.LeftButton, pos=segment.rect().center())
            qtbot.waitUntil(lambda row=row: row.control.answer is PracticeAnswer.YES)  # type: ignore[misc] # bound per turn
    assert review.ratings[first].risk is Risk.NONE
    assert review.milestone(1).risks[first] is Risk.HIGH

    # Everything is on disk.
    on_disk = window.bridge.workspace.snapshot(review.snapshot.workload.id)
    assert on_disk.reviews == review.snapshot.reviews

    text = _export(qtbot, window, tmp_path / "report.pdf")
    for wanted in ("Order intake", "Contoso", "Čeština", "Well-Architected Framework"):
        assert wanted in text, wanted
    question = review.snapshot.review(first.lens).lens.question(first.question)
    assert question.title in " ".join(text.split())


def _define_workload(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(WorkloadDialog)))
    dialog = window.findChildren(WorkloadDialog)[0]
    for name, text in (
        ("Name", "Order intake"),
        ("Client (if there is one)", "Contoso"),
        ("Description", "Takes orders from the shops and hands them to the warehouse."),
        ("Review owner", "Ada Example"),
        ("AWS Regions", "eu-central-1"),
    ):
        editors = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QPlainTextEdit)]
        editor = next(item for item in editors if item.accessibleName() == name)
        qtbot.keyClicks(editor, text)
        if name == "AWS Regions":
            qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.bridge.review is not None, timeout=5000)
    activate(qtbot, window)


def _save_milestone(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.review_page.milestone_button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.waitUntil(lambda: bool(window.findChildren(MilestoneDialog)))
    dialog = window.findChildren(MilestoneDialog)[0]
    qtbot.mouseClick(button(dialog, "Save milestone"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.bridge.review and window.bridge.review.snapshot.milestones))
    activate(qtbot, window)


def _export(qtbot: QtBot, window: MainWindow, target: Path) -> str:
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.page.name == "report"
    deliverables = window.report_page.options.deliverables
    assert deliverables.view.hasFocus()
    qtbot.keyClick(deliverables.view, Qt.Key.Key_Down)
    assert deliverables.in_hand is Deliverable.FULL
    qtbot.mouseClick(button(window, "Export…"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    dialog = window.findChildren(QFileDialog)[0]
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.selectFile(str(target))
    dialog.accept()
    qtbot.waitUntil(target.exists, timeout=60_000)
    with PDFIUM:  # the preview may be drawing in another thread
        document = pypdfium2.PdfDocument(target)
        try:
            return "\n".join(document[i].get_textpage().get_text_range() for i in range(len(document)))
        finally:
            document.close()
