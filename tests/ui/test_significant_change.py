"""A significant change is noted, seen on the review page, changed, taken back, and over with the next milestone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.samples import sample_workload
from wa_desktop.domain.errors import message
from wa_desktop.review.cadence import NoteChange
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.change_dialog import ChangeDialog
from wa_desktop.ui.widgets.change_bar import ChangeBar

Asked = Callable[[], ChangeDialog]


@pytest.fixture
def review(bridge: Bridge, workspace: Workspace) -> Review:
    stored = workspace.create_workload(sample_workload(), [workspace.find_lens("wellarchitected").id])
    assert bridge.open_review(stored.id)
    assert bridge.review
    return bridge.review


@pytest.fixture
def asked(qtbot: QtBot, bridge: Bridge, review: Review) -> Asked:
    def show() -> ChangeDialog:
        dialog = ChangeDialog(bridge)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        return dialog

    return show


def click(widget: object) -> None:
    QtBot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_change_is_typed_and_noted(qtbot: QtBot, asked: Asked, review: Review) -> None:
    dialog = asked()
    assert not dialog.take_back_button.isVisible()
    qtbot.keyClicks(dialog.note, "new region")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert review.snapshot.workload.change_note == "new region"
    assert review.history.undo_name


def test_nothing_and_too_much_are_told_beside_the_field(qtbot: QtBot, asked: Asked, review: Review) -> None:
    dialog = asked()
    click(dialog.save_button)
    assert dialog.note_row.problem == "Say in a few words what changed."
    assert dialog.note.hasFocus()
    dialog.note.setPlainText("x" * 2003)
    assert dialog.note_row.problem == "3 characters too many."
    click(dialog.save_button)
    assert dialog.isVisible()
    assert review.snapshot.workload.change_note == ""
    dialog.note.setPlainText("x" * 2000)
    assert dialog.note_row.problem == ""


def test_a_change_that_was_noted_gets_other_words_or_is_taken_back(asked: Asked, review: Review) -> None:
    review.apply(NoteChange("new region", review.snapshot.workload.created_at or review._clock()))
    noted = review.snapshot.workload.changed_at
    dialog = asked()
    assert dialog.note.toPlainText() == "new region"
    dialog.note.setPlainText("new region: Zurich")
    click(dialog.save_button)
    assert review.snapshot.workload.change_note == "new region: Zurich"
    assert review.snapshot.workload.changed_at == noted
    dialog = asked()
    click(dialog.take_back_button)
    assert review.snapshot.workload.changed_at is None


def test_a_disk_that_refuses_loses_no_word(
    asked: Asked, review: Review, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = asked()
    dialog.note.setPlainText("new region")

    def refuse(_command: object) -> bool:
        bridge.failed.emit(message("The disk is full."))
        return False

    monkeypatch.setattr(bridge, "perform", refuse)
    click(dialog.save_button)
    assert dialog.isVisible()
    assert dialog.note_row.problem == "The disk is full."
    assert dialog.note.toPlainText() == "new region"


def test_the_sign_comes_and_goes_with_the_change(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    bar = ChangeBar(bridge)
    qtbot.addWidget(bar)
    bar.resize(900, 40)
    assert bar.isHidden()
    bridge.perform(NoteChange("<b>new</b>\nregion", bridge.now()))
    qtbot.waitUntil(lambda: not bar.isHidden())
    assert bar.sentence.whole.startswith("Changed ")
    assert bar.text.endswith(": <b>new</b> region A review is due now.")
    for button, signal in ((bar.edit_button, bar.edit_requested), (bar.done_button, bar.review_done)):
        with qtbot.waitSignal(signal):
            click(button)
    review.undo()
    qtbot.waitUntil(bar.isHidden)
    review.redo()
    qtbot.waitUntil(lambda: not bar.isHidden())
    review.save_milestone("Reviewed")
    qtbot.waitUntil(bar.isHidden)
    bridge.perform(NoteChange("again", bridge.now()))
    qtbot.waitUntil(lambda: not bar.isHidden())
    bridge.close_review()
    assert (bar.isHidden(), bar.text) == (True, "")


def test_a_milestone_that_is_looked_at_asks_for_nothing(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    bridge.perform(NoteChange("new region", bridge.now()))
    review.save_milestone("Reviewed")
    assert bridge.open_milestone(1)
    bar = ChangeBar(bridge)
    qtbot.addWidget(bar)
    assert bar.isHidden()
