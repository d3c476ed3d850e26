"""Parts of the report and document control by clicks and keys, and a disk that refuses to keep them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.report_desk import LEFT
from wa_desktop.domain.editions import (
    ALL_PARTS,
    NO_CONTROL,
    DocumentControl,
    Part,
    PartChoice,
    Revision,
    Waiver,
)
from wa_desktop.domain.errors import message
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.report.control_dialog import ControlDialog
from wa_desktop.ui.report.parts_dialog import PartsDialog
from wa_desktop.ui.report.parts_list import mark_of
from wa_desktop.ui.report.parts_model import PartsModel
from wa_desktop.ui.report.revisions_model import DAY, TEXT, RevisionsModel, day_of
from wa_desktop.ui.words import date_word

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Shown = TypeVar("Shown", bound=QDialog)


class Keeper:
    """Keeps what a dialog hands over, unless the disk is full."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.is_full = False
        self.parts: tuple[PartChoice, ...] | None = None
        self.control: DocumentControl | None = None

    def keep_parts(self, parts: Sequence[PartChoice]) -> bool:
        self.parts = None if self._refuses() else tuple(parts)
        return not self.is_full

    def keep_control(self, control: DocumentControl) -> bool:
        self.control = None if self._refuses() else control
        return not self.is_full

    def _refuses(self) -> bool:
        if self.is_full:
            self._bridge.failed.emit(message("The disk is full."))
        return self.is_full


@pytest.fixture
def keeper(bridge: Bridge) -> Keeper:
    return Keeper(bridge)


def opened(qtbot: QtBot, dialog: Shown) -> Shown:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def parts(bridge: Bridge, keeper: Keeper, qtbot: QtBot) -> PartsDialog:
    return opened(qtbot, PartsDialog(bridge, ALL_PARTS, keeper.keep_parts))


@pytest.fixture
def control(bridge: Bridge, keeper: Keeper, qtbot: QtBot) -> ControlDialog:
    known = DocumentControl(waivers=(Waiver("unanswered:*", "Later."),))
    return opened(qtbot, ControlDialog(bridge, known, keeper.keep_control))


# Parts


def test_keys_tick_move_and_rename(parts: PartsDialog, keeper: Keeper, qtbot: QtBot) -> None:
    view = parts.list
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down, ALT)
    assert view.currentIndex().row() == 2
    assert parts.model.part_at(2) is Part.CONTENTS
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    assert editor.selectedText() == "Executive summary"
    qtbot.keyClicks(editor, "In  short")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.wait(5)
    assert parts.model.parts[:3] == (
        PartChoice(Part.CONTROL, shown=False),
        PartChoice(Part.SUMMARY, title="In short"),
        PartChoice(Part.CONTENTS),
    )
    qtbot.keyClick(view, Qt.Key.Key_Return, CTRL)
    assert keeper.parts == parts.model.parts
    assert not parts.isVisible()


def test_escape_ends_the_renaming_first(parts: PartsDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(parts.rename_button, LEFT)
    editor = parts.list.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert parts.isVisible()
    assert parts.model.parts == ALL_PARTS
    qtbot.keyClick(parts.list, Qt.Key.Key_Escape)
    assert not parts.isVisible()


def test_our_own_title_is_no_new_one(parts: PartsDialog) -> None:
    parts.model.rename(0, "Another")
    assert parts.model.parts[0].title == "Another"
    parts.model.rename(0, "  Document   control ")
    assert parts.model.parts == ALL_PARTS
    parts.model.rename(0, "Another")
    parts.model.rename(0, " ")
    assert parts.model.parts == ALL_PARTS


def test_a_click_on_the_box_ticks_and_beside_it_chooses(parts: PartsDialog, qtbot: QtBot) -> None:
    box = parts.list.visualRect(parts.model.index(3))
    qtbot.mouseClick(parts.list.viewport(), LEFT, pos=box.center())
    assert parts.list.currentIndex().row() == 3
    assert parts.model.parts == ALL_PARTS
    qtbot.mouseClick(parts.list.viewport(), LEFT, pos=box.topLeft() + (box.center() - box.topLeft()) * 0.08)
    assert not parts.model.parts[3].shown


def test_buttons_move_and_bring_back_the_usual(parts: PartsDialog, qtbot: QtBot) -> None:
    assert not parts.up_button.isEnabled()
    assert not parts.reset_button.isEnabled()
    qtbot.mouseClick(parts.down_button, LEFT)
    assert parts.list.currentIndex().row() == 1
    qtbot.mouseClick(parts.up_button, LEFT)
    assert parts.model.parts == ALL_PARTS
    qtbot.mouseClick(parts.down_button, LEFT)
    qtbot.mouseClick(parts.reset_button, LEFT)
    assert parts.model.parts == ALL_PARTS
    assert parts.list.hasFocus()


def test_a_report_without_parts_is_none(parts: PartsDialog, keeper: Keeper, qtbot: QtBot) -> None:
    for row in range(parts.model.rowCount()):
        parts.model.toggle(row)
    qtbot.mouseClick(parts.save_button, LEFT)
    assert parts.problem("parts") == "Choose at least one part of the report."
    assert keeper.parts is None


def test_a_refusal_keeps_the_dialog(parts: PartsDialog, keeper: Keeper, qtbot: QtBot) -> None:
    parts.model.toggle(0)
    keeper.is_full = True
    qtbot.mouseClick(parts.save_button, LEFT)
    assert parts.isVisible()
    assert parts.message.text() == "The disk is full."
    keeper.is_full = False
    qtbot.mouseClick(parts.save_button, LEFT)
    assert keeper.parts is not None


def test_numbers_and_letters_count_what_is_shown() -> None:
    model = PartsModel()
    model.toggle(1)
    marks = [mark_of(model.index(row)) for row in range(model.rowCount())]
    assert marks[:4] == ["1", "", "2", "3"]
    assert marks[-5:] == ["A", "B", "C", "D", "E"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["toggle", "move", "drop", "rename"]), st.integers(-1, 18), st.integers(-1, 18)
        ),
        max_size=20,
    )
)
@pytest.mark.usefixtures("app")
def test_whatever_is_done_every_part_stays_once(steps: list[tuple[str, int, int]]) -> None:
    model = PartsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for what, row, other in steps:
        inside = 0 <= row < model.rowCount()
        if what == "toggle" and inside:
            model.toggle(row)
        elif what == "rename" and inside:
            model.rename(row, "x" * max(other, 0))
        elif what == "move":
            model.move(row, 1 if other % 2 else -1)
        elif what == "drop":
            model.moveRows(QModelIndex(), row, 1, QModelIndex(), other)
    assert sorted(one.part for one in model.parts) == sorted(Part)
    assert tester.model() is model


# Document control


def test_everything_typed_is_kept_and_waivers_stay(
    control: ControlDialog, keeper: Keeper, qtbot: QtBot
) -> None:
    assert control.version.hasFocus()
    qtbot.keyClicks(control.version, "1.1")
    qtbot.keyClicks(control.authors.edit, "Jana Novak, Contoso")
    qtbot.keyClick(control.authors.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(control.readers.edit, "Head of platform; Security")
    qtbot.mouseClick(control.history.today_button, LEFT)
    editor = control.history.view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Two owners named.")
    qtbot.mouseClick(control.save_button, LEFT)
    today = control._original  # the day comes from the bridge's clock
    assert keeper.control is not None
    assert keeper.control.version == "1.1"
    assert keeper.control.authors == ("Jana Novak, Contoso",)
    assert keeper.control.distribution == ("Head of platform", "Security")
    (line,) = keeper.control.revisions
    assert (line.version, line.author, line.text) == ("1.1", "Jana Novak, Contoso", "Two owners named.")
    assert line.day is not None
    assert keeper.control.waivers == today.waivers
    assert not control.isVisible()


def test_a_day_that_is_none_is_said_and_nothing_is_lost(
    control: ControlDialog, keeper: Keeper, qtbot: QtBot
) -> None:
    model = control.history.model
    model.setData(model.index(0, DAY), "some day")
    qtbot.mouseClick(control.save_button, LEFT)
    assert "some day" in control.problem("revisions")
    assert keeper.control is None
    model.setData(model.index(0, DAY), "2026-11-30")
    assert model.index(0, DAY).data() == "30 Nov 2026"
    qtbot.mouseClick(control.save_button, LEFT)
    assert keeper.control is not None
    assert keeper.control.revisions == (Revision("", date(2026, 11, 30)),)


def test_lines_are_written_and_removed_by_keys(control: ControlDialog, qtbot: QtBot) -> None:
    view, model = control.history.view, control.history.model
    view.setFocus()
    view.setCurrentIndex(model.index(0, TEXT))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    assert "What changed of line 1" in editor.accessibleName()
    qtbot.keyClicks(editor, "First")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.wait(5)
    assert model.rowCount() == 2
    assert model.revisions == (Revision("", None, "", "First"),)
    view.setFocus()
    view.setCurrentIndex(model.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert model.revisions == ()
    assert not control.history.remove_button.isEnabled()


def test_a_refusal_of_document_control_keeps_the_dialog(
    control: ControlDialog, keeper: Keeper, qtbot: QtBot
) -> None:
    qtbot.keyClicks(control.version, "2")
    keeper.is_full = True
    qtbot.mouseClick(control.save_button, LEFT)
    assert control.isVisible()
    assert control.message.text() == "The disk is full."
    assert control.version.text() == "2"


def test_escape_asks_before_a_half_typed_author_is_lost(control: ControlDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(control.authors.edit, "Jana")
    qtbot.keyClick(control.authors.edit, Qt.Key.Key_Escape)
    assert control.is_asking
    qtbot.mouseClick(control.discard_button, LEFT)
    assert not control.isVisible()


@pytest.mark.parametrize("text", ["", "x", "2026-13-01", "31 Feb 2026", "0", "\U0001f600"])
def test_what_is_no_day(text: str) -> None:
    assert day_of(text) is None


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)))
@pytest.mark.usefixtures("app")
def test_days_are_read_as_they_are_shown(day: date) -> None:
    assert day_of(date_word(day)) == day
    assert day_of(day.isoformat()) == day


@settings(deadline=None, max_examples=50)
@given(
    st.lists(
        st.builds(
            Revision,
            st.text(max_size=5),
            st.none() | st.dates(date(1900, 1, 1), date(2200, 1, 1)),
            st.text(max_size=5),
            st.text(max_size=5),
        ),
        max_size=4,
    )
)
@pytest.mark.usefixtures("app")
def test_a_history_comes_back_as_it_was(revisions: list[Revision]) -> None:
    model = RevisionsModel()
    model.show_revisions(revisions)
    kept = tuple(
        Revision(one.version.strip(), one.day, one.author.strip(), one.text.strip()) for one in revisions
    )
    assert model.revisions == tuple(one for one in kept if one != Revision(""))
    assert model.wrong_day == ""


@pytest.mark.parametrize("which", ["parts", "control"])
def test_closed_dialogs_are_freed(bridge: Bridge, keeper: Keeper, qtbot: QtBot, which: str) -> None:
    made = (
        PartsDialog(bridge, ALL_PARTS, keeper.keep_parts)
        if which == "parts"
        else ControlDialog(bridge, NO_CONTROL, keeper.keep_control)
    )
    made.show()
    qtbot.wait(5)
    with qtbot.waitSignal(made.destroyed):
        made.reject()
