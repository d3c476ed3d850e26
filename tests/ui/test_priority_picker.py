"""The picker of business priorities, driven by clicks and keys, and its place in the workload's form."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from tests.support.samples import sample_workload
from tests.support.tiny_lens import tiny_file
from wa_desktop.domain.errors import DamagedError, Message, message
from wa_desktop.domain.priorities import BusinessPriority, Relevance
from wa_desktop.domain.workload import Workload
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs import workload_dialog
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog
from wa_desktop.ui.widgets.priority_picker import SIDE_BY_SIDE, PriorityPicker

ALT = Qt.KeyboardModifier.AltModifier
OFFERED = tuple(
    BusinessPriority(f"p{i}", f"Priority {i}", f"The client says {i}.", {"q": Relevance(1)}) for i in range(8)
)


@pytest.fixture
def picker(qtbot: QtBot, app: QApplication) -> PriorityPicker:
    """Eight priorities, none chosen, with the keyboard in it."""
    assert app
    made = PriorityPicker()
    qtbot.addWidget(made)
    made.resize(760, 420)
    made.show_priorities(OFFERED, ())
    made.show()
    qtbot.waitActive(made).__enter__()
    made.setFocus()
    qtbot.waitUntil(made.offered_list.hasFocus)
    return made


def click(view: QListView, row: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    index = view.model().index(row, 0)
    view.scrollTo(index)
    QtBot.mouseClick(view.viewport(), button, pos=view.visualRect(index).center())


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QtBot.keyClick(widget, key, modifier)


def spoken(view: QListView, row: int) -> str:
    return str(view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_clicks_add_at_the_end_and_take_out_again(qtbot: QtBot, picker: PriorityPicker) -> None:
    for row in (4, 0, 6):
        with qtbot.waitSignal(picker.changed):
            click(picker.offered_list, row)
    assert picker.chosen == ("p4", "p0", "p6")
    assert picker.titles() == ["Priority 4", "Priority 0", "Priority 6"]
    assert spoken(picker.offered_list, 6) == "Priority 6, chosen as number 3, The client says 6."
    assert spoken(picker.offered_list, 1) == "Priority 1, not chosen, The client says 1."
    assert spoken(picker.chosen_list, 1) == "2 of 3: Priority 0"
    click(picker.offered_list, 0)
    assert picker.chosen == ("p4", "p6")
    assert spoken(picker.offered_list, 6) == "Priority 6, chosen as number 2, The client says 6."
    assert picker.hint.text().startswith("2 of 5 chosen.")


def test_only_the_left_button_chooses(picker: PriorityPicker) -> None:
    click(picker.offered_list, 2, Qt.MouseButton.RightButton)
    assert picker.chosen == ()
    below = QPoint(10, picker.chosen_list.viewport().height() - 10)
    QtBot.mouseClick(picker.chosen_list.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert picker.chosen == ()


def test_five_are_the_most(qtbot: QtBot, picker: PriorityPicker) -> None:
    for row in range(5):
        click(picker.offered_list, row)
    with qtbot.assertNotEmitted(picker.changed):
        click(picker.offered_list, 5)
    assert picker.chosen == ("p0", "p1", "p2", "p3", "p4")
    assert picker.hint.text() == "5 of 5 chosen. To choose another, take one out first."
    click(picker.offered_list, 0)
    click(picker.offered_list, 5)
    assert picker.chosen == ("p1", "p2", "p3", "p4", "p5")


def test_the_keyboard_alone_chooses_orders_and_takes_out(picker: PriorityPicker) -> None:
    offered, chosen = picker.offered_list, picker.chosen_list
    press(offered, Qt.Key.Key_Space)
    press(offered, Qt.Key.Key_Down)
    press(offered, Qt.Key.Key_Space)
    press(offered, Qt.Key.Key_Down)
    press(offered, Qt.Key.Key_Space)
    assert picker.chosen == ("p0", "p1", "p2")
    press(offered, Qt.Key.Key_Up, ALT)
    assert picker.chosen == ("p0", "p2", "p1")
    press(offered, Qt.Key.Key_Tab)
    assert chosen.hasFocus()
    assert chosen.currentIndex().data() == "Priority 2"
    press(chosen, Qt.Key.Key_Up, ALT)
    press(chosen, Qt.Key.Key_Up, ALT)
    assert picker.chosen == ("p2", "p0", "p1")
    press(chosen, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert picker.chosen == ("p0", "p2", "p1")
    assert chosen.currentIndex().row() == 1
    press(chosen, Qt.Key.Key_Delete)
    assert picker.chosen == ("p0", "p1")
    press(chosen, Qt.Key.Key_Backspace)
    press(chosen, Qt.Key.Key_Delete)
    press(chosen, Qt.Key.Key_Delete)
    press(chosen, Qt.Key.Key_Up, ALT)
    assert picker.chosen == ()


def test_an_unchosen_row_does_not_move(picker: PriorityPicker) -> None:
    click(picker.offered_list, 0)
    click(picker.offered_list, 1)
    picker.offered_list.setCurrentIndex(picker.offered_model.index(3))
    press(picker.offered_list, Qt.Key.Key_Up, ALT)
    assert picker.chosen == ("p0", "p1")
    assert picker.offered_list.currentIndex().row() == 3


def test_buttons_and_dragging_move_rows(qtbot: QtBot, picker: PriorityPicker) -> None:
    assert not any(b.isEnabled() for b in (picker.up_button, picker.down_button, picker.remove_button))
    picker.show_priorities(OFFERED, ("p0", "p1", "p2"))
    assert not picker.up_button.isEnabled()
    qtbot.mouseClick(picker.down_button, Qt.MouseButton.LeftButton)
    assert picker.chosen == ("p1", "p0", "p2")
    qtbot.mouseClick(picker.down_button, Qt.MouseButton.LeftButton)
    assert picker.chosen == ("p1", "p2", "p0")
    assert not picker.down_button.isEnabled()
    qtbot.mouseClick(picker.up_button, Qt.MouseButton.LeftButton)
    assert picker.chosen == ("p1", "p0", "p2")
    # What a drop does in Qt: the list asks its model to move the row.
    with qtbot.waitSignal(picker.changed):
        assert picker.chosen_model.moveRow(QModelIndex(), 2, QModelIndex(), 0)
    assert picker.chosen == ("p2", "p1", "p0")
    assert spoken(picker.offered_list, 2).startswith("Priority 2, chosen as number 1")
    picker.chosen_list.setCurrentIndex(picker.chosen_model.index(1))
    qtbot.mouseClick(picker.remove_button, Qt.MouseButton.LeftButton)
    assert picker.chosen == ("p2", "p0")


@pytest.mark.parametrize("target", [-1, 0, 1, 5])
def test_a_drop_that_moves_nothing_changes_nothing(qtbot: QtBot, picker: PriorityPicker, target: int) -> None:
    picker.show_priorities(OFFERED, ("p0", "p1"))
    with qtbot.assertNotEmitted(picker.changed):
        assert not picker.chosen_model.moveRow(QModelIndex(), 0, QModelIndex(), target)
    assert picker.chosen == ("p0", "p1")


def test_showing_another_choice_is_no_change_by_the_person(qtbot: QtBot, picker: PriorityPicker) -> None:
    with qtbot.assertNotEmitted(picker.changed):
        picker.show_priorities(OFFERED, ("p3", "p3", "p1"))
    assert picker.chosen == ("p3", "p1")


def test_what_no_lens_offers_stays_chosen_until_taken_out(picker: PriorityPicker) -> None:
    picker.show_priorities(OFFERED, ("p1", "of-old"))
    assert picker.titles() == ["Priority 1", "of-old"]
    picker.show_priorities((), picker.chosen)
    assert picker.titles() == ["Priority 1", "of-old"]
    assert picker.hint.text().startswith("The chosen lenses have no business priorities")
    picker.chosen_list.setFocus()
    press(picker.chosen_list, Qt.Key.Key_Down)
    press(picker.chosen_list, Qt.Key.Key_Delete)
    assert picker.chosen == ("p1",)


def test_an_empty_list_with_the_keyboard_in_it_is_marked(picker: PriorityPicker) -> None:
    marked: list[bool] = []
    picker.chosen_list.empty_in_hand.connect(marked.append)
    picker.chosen_list.setFocus()
    assert marked[-1] is True
    picker.show_priorities(OFFERED, ("p1",))
    assert marked[-1] is False
    press(picker.chosen_list, Qt.Key.Key_Delete)
    assert marked[-1] is True
    picker.offered_list.setFocus()
    assert marked[-1] is False


def test_the_lists_stand_side_by_side_where_there_is_room(qtbot: QtBot, picker: PriorityPicker) -> None:
    def is_stacked() -> bool:
        return picker.chosen_list.mapTo(picker, QPoint()).y() > picker.offered_list.height()

    assert not is_stacked()
    picker.resize(SIDE_BY_SIDE - 20, 900)
    qtbot.waitUntil(is_stacked)
    picker.resize(SIDE_BY_SIDE + 20, 900)
    qtbot.waitUntil(lambda: not is_stacked())


# In the form of a workload

Opened = Callable[..., WorkloadDialog]


@pytest.fixture
def opened(qtbot: QtBot, bridge: Bridge) -> Opened:
    """Opens the form with the section unfolded."""

    def show(workload: Workload | None = None) -> WorkloadDialog:
        dialog = WorkloadDialog(bridge, workload)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitActive(dialog).__enter__()
        dialog.sections["priorities"].open()
        qtbot.wait(20)
        return dialog

    return show


@pytest.fixture
def stored(workspace: Workspace) -> Workload:
    """A workload along the framework."""
    return workspace.create_workload(sample_workload(), [workspace.find_lens("wellarchitected").id])


def test_what_is_chosen_is_written_in_order_and_read_back(
    qtbot: QtBot, opened: Opened, workspace: Workspace, stored: Workload
) -> None:
    dialog = opened(stored)
    picker = dialog.priorities.picker
    assert not dialog.is_changed
    titles = [picker.offered_model.index(row).data() for row in range(picker.offered_model.rowCount())]
    assert len(titles) == 16
    for title in ("Cut the bill", "No more outages"):
        click(picker.offered_list, titles.index(title))
    assert dialog.is_changed
    press(picker.offered_list, Qt.Key.Key_Up, ALT)
    with qtbot.waitSignal(dialog.saved):
        press(picker.offered_list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (read,) = workspace.workloads()
    assert read.business_priorities == ("no-outages", "cut-bill")
    again = opened(read)
    assert again.priorities.picker.titles() == ["No more outages", "Cut the bill"]
    assert again.sections["priorities"].header.summary == "No more outages · Cut the bill"
    assert not again.is_changed


def test_another_lens_leaves_the_choice_alone(opened: Opened, workspace: Workspace, stored: Workload) -> None:
    own = workspace.import_lens(tiny_file()).stored
    assert own
    dialog = opened(stored)
    picker = dialog.priorities.picker
    click(picker.offered_list, 0)
    chosen, titles = picker.chosen, picker.titles()
    for row in (0, dialog.lenses.model.rowCount() - 1):  # the framework goes, the one of our own comes
        dialog.lenses.model.toggle(row)
    assert dialog.lenses.chosen == (own.id,)
    assert picker.offered_model.rowCount() == 0
    assert (picker.chosen, picker.titles()) == (chosen, titles)
    dialog.lenses.model.toggle(0)
    assert picker.offered_model.rowCount() == 16
    assert picker.chosen == chosen


def test_the_form_opens_where_the_priorities_are_damaged(
    opened: Opened, bridge: Bridge, stored: Workload, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object) -> tuple[BusinessPriority, ...]:
        raise DamagedError(message("The file is damaged."))

    monkeypatch.setattr(workload_dialog, "offered_priorities", damaged)
    told: list[Message] = []
    bridge.failed.connect(told.append)
    dialog = opened(stored)
    assert [str(each) for each in told] == ["The file is damaged."]
    assert dialog.priorities.picker.offered_model.rowCount() == 0
    assert dialog.priorities.read(stored) == stored
