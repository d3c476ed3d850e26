"""The plan as a table by real clicks and keys."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.support import failing_disk
from tests.support.access import items, name_of, stops
from tests.support.action_room import ActionRoom, some_actions
from tests.support.failing_disk import FULL, FailingDisk
from tests.support.sample_room import RESOURCES
from wa_desktop.domain.answers import Notes
from wa_desktop.domain.errors import InvalidError
from wa_desktop.domain.plan import NO_EFFORT, Action, ActionStatus, Effort, Impact, Size
from wa_desktop.review.plan import new_id
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.bulk_value import BulkValueDialog
from wa_desktop.ui.models.action_table import ActionColumn
from wa_desktop.ui.plan.action_filter import ActionFilter, ActionState
from wa_desktop.ui.plan.effort_text import effort_from, effort_text
from wa_desktop.ui.plan.table_view import TableView
from wa_desktop.ui.start import read_theme
from wa_desktop.ui.theme.tokens import apply_theme
from wa_desktop.ui.theme.type import set_text_size
from wa_desktop.ui.widgets.menu_button import MenuButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Qt's offscreen platform says so of every popup it shows."""

HOSTILE = '<img src="https://evil.example/x.png"> &amp; =HYPERLINK("x") \x00\u202e\ud83d end'
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
A, C = ActionStatus, ActionColumn


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    return failing_disk.install(monkeypatch)


@pytest.fixture
def room(disk: FailingDisk, bridge: Bridge) -> ActionRoom:
    return ActionRoom(bridge)


@pytest.fixture
def view(qtbot: QtBot, room: ActionRoom) -> TableView:
    room.add(some_actions(room))
    return shown(qtbot, room)


def shown(qtbot: QtBot, room: ActionRoom, width: int = 976) -> TableView:
    made = TableView(room.requests)
    qtbot.addWidget(made)
    made.resize(width, 760)
    room.look(made)
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.grid.setFocus()
    qtbot.wait(10)
    return made


def titles(view: TableView) -> list[str]:
    return [line.action.title for line in view.grid.lines.lines]


def place(view: TableView, title: str, column: ActionColumn) -> QModelIndex:
    return view.grid.lines.index(titles(view).index(title), column)


def take(view: TableView, title: str, column: ActionColumn) -> None:
    """Take a cell in hand by the arrow keys' end: the current cell."""
    view.grid.setFocus()
    view.grid.setCurrentIndex(place(view, title, column))


def editor(view: TableView, kind: type[QWidget] = QLineEdit) -> QWidget:
    found = [one for one in view.grid.viewport().findChildren(kind) if one.isVisible()]
    return next(one for one in found if not isinstance(one.parentWidget(), QComboBox | QDateEdit))


def write(qtbot: QtBot, view: TableView, title: str, column: ActionColumn, text: str) -> None:
    """Type over a cell and press Enter."""
    take(view, title, column)
    qtbot.keyClick(view.grid, Qt.Key.Key_F2)
    line = editor(view)
    assert isinstance(line, QLineEdit)
    line.clear()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.wait(10)


def choose(qtbot: QtBot, view: TableView, title: str, column: ActionColumn, word: str) -> None:
    """Open the list of a cell and choose a word by its keys."""
    take(view, title, column)
    qtbot.keyClick(view.grid, Qt.Key.Key_F2)
    box = editor(view, QComboBox)
    assert isinstance(box, QComboBox)
    qtbot.waitUntil(box.view().isVisible)
    steps = [box.itemText(i) for i in range(box.count())].index(word) - box.currentIndex()
    for _ in range(abs(steps)):
        qtbot.keyClick(box.view(), Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.wait(5)


def click(
    qtbot: QtBot,
    view: TableView,
    title: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    column: ActionColumn = ActionColumn.ACTION,
    *,
    double: bool = False,
) -> None:
    where = view.grid.visualRect(place(view, title, column)).center()
    port = view.grid.viewport()
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, modifier, where)
    if double:
        qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, modifier, where)


def pick(qtbot: QtBot, button: MenuButton, word: str) -> None:
    """Choose from a button's menu with the keyboard."""
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    menu = button.menu_of_choices
    qtbot.waitUntil(menu.isVisible)
    action = next(one for one in menu.actions() if one.text() == word)
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.wait(5)


def words(view: TableView, title: str) -> list[str]:
    row = titles(view).index(title)
    return [str(view.grid.lines.index(row, column).data()) for column in ActionColumn]


# What is shown


def test_rows_say_all_of_an_action(view: TableView, room: ActionRoom) -> None:
    line = next(line for line in room.sheet.lines if line.action.title == "Test the restore")
    row = words(view, "Test the restore")
    assert row[C.OWNER] == row[C.DUE] == "–"
    assert row[C.EFFORT] == "M"
    assert row[C.STATUS] == "Open"
    detail = place(view, "Test the restore", C.ACTION).data(Qt.ItemDataRole.UserRole).detail
    for part in (line.action.label, line.pillar, line.questions[0], "waits for A-1"):
        assert part in detail
    assert words(view, "Tag everything")[C.EFFORT] == "2 d"
    assert words(view, "Write the runbook")[C.RISK] == "–"


def test_overdue_is_said_in_words_and_none_is_not_a_dash_to_a_screen_reader(view: TableView) -> None:
    overdue = place(view, "Rotate keys", C.DUE)
    assert overdue.data(Qt.ItemDataRole.UserRole).detail == "overdue"
    spoken = place(view, "Test the restore", C.OWNER).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Owner: none"
    assert all(text.strip() for text, _ in items(view.grid))


def test_the_table_ends_below_its_last_row(view: TableView) -> None:
    grid = view.grid
    last = grid.visualRect(grid.lines.index(3, 0))
    assert last.bottom() <= grid.viewport().height() <= last.bottom() + 6


def test_headings_sort_up_down_and_back(qtbot: QtBot, view: TableView) -> None:
    before = titles(view)
    header = view.grid.horizontalHeader()
    x = header.sectionViewportPosition(C.ACTION) + 20
    where = QPoint(x, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert titles(view) == sorted(before)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert titles(view) == sorted(before, reverse=True)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert titles(view) == before


@pytest.mark.parametrize("column", list(ActionColumn))
def test_every_column_sorts_and_keeps_the_row_in_hand(view: TableView, column: ActionColumn) -> None:
    view.choose(view.grid.lines.lines[2].action.id)
    held = view.grid.current_id
    view.grid.sort_by(column)
    first = titles(view)
    view.grid.sort_by(column)
    assert sorted(first) == sorted(titles(view))
    assert view.grid.current_id == held
    assert view.grid.chosen_ids == [held]


def test_what_has_no_date_comes_last_in_both_directions(view: TableView) -> None:
    view.grid.sort_by(C.DUE)
    assert titles(view)[0] == "Rotate keys"
    assert titles(view)[-1] == "Test the restore"
    view.grid.sort_by(C.DUE)
    assert titles(view)[-1] == "Test the restore"


def test_the_menu_of_the_table_sorts_by_keyboard(qtbot: QtBot, view: TableView) -> None:
    take(view, "Rotate keys", C.ACTION)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(view.grid.viewport(), asked)
    menu = next(one for one in view.findChildren(QMenu) if one.isVisible())
    assert name_of(menu) == "Action"
    sorting = next(one for one in menu.actions() if one.menu())
    entry = next(one for one in sorting.menu().actions() if one.text() == "Owner")
    entry.trigger()
    menu.close()
    assert titles(view)[0] == "Write the runbook"
    assert titles(view)[-1] == "Test the restore"


# Finding


def test_the_search_looks_into_owner_pillar_labels_and_notes(qtbot: QtBot, view: TableView) -> None:
    line = next(line for line in view.grid.lines.lines if line.action.title == "Test the restore")
    for text in (f"{line.questions[0]} {line.pillar}", line.practices[0].lower(), "RESTORE the"):
        view.bar.search.clear()
        qtbot.keyClicks(view.bar.search, text)
        assert "Test the restore" in titles(view)
        assert len(titles(view)) < 4
    view.bar.search.clear()
    qtbot.keyClicks(view.bar.search, "dana")
    assert titles(view) == ["Write the runbook"]
    assert view.footer.shown.text() == "1 of 4 actions shown."


def test_notes_are_searched_too(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    noted = replace(room.action(3), notes=Notes("for the client", "only zebras know"))
    assert room.requests.edit(noted)
    qtbot.wait(10)
    qtbot.keyClicks(view.bar.search, "zebras")
    assert titles(view) == ["Tag everything"]


def test_the_filters(qtbot: QtBot, view: TableView) -> None:
    pick(qtbot, view.bar.owner, "No owner")
    assert titles(view) == ["Test the restore"]
    assert view.bar.owner.accessibleName() == "Owner: No owner"
    pick(qtbot, view.bar.owner, "FinOps")
    assert titles(view) == ["Tag everything"]
    pick(qtbot, view.bar.owner, "All owners")
    pick(qtbot, view.bar.state, "Overdue")
    assert titles(view) == ["Rotate keys"]
    pick(qtbot, view.bar.state, "Done")
    assert titles(view) == ["Tag everything"]
    pick(qtbot, view.bar.state, "To do")
    assert len(titles(view)) == 3
    pick(qtbot, view.bar.pillar, "No pillar")
    assert titles(view) == ["Write the runbook"]
    assert view.filter == ActionFilter(pillar="", state=ActionState.LIVE)


def test_nothing_found_can_be_cleared(qtbot: QtBot, view: TableView) -> None:
    qtbot.keyClicks(view.bar.search, "nowhere")
    assert titles(view) == []
    assert view.footer.shown.text() == "No action matches the filters."
    assert view.grid.current_id == ""
    qtbot.mouseClick(view.footer.clear_button, Qt.MouseButton.LeftButton)
    assert len(titles(view)) == 4
    assert view.bar.search.text() == ""
    assert not view.footer.clear_button.isVisible()
    assert view.grid.current_id


def test_what_lacks_owner_or_date_is_counted_and_shown(qtbot: QtBot, view: TableView) -> None:
    assert "1 " in view.footer.care.text()
    qtbot.mouseClick(view.footer.care_button, Qt.MouseButton.LeftButton)
    assert titles(view) == ["Test the restore"]
    assert not view.footer.care_button.isVisible()
    qtbot.mouseClick(view.footer.clear_button, Qt.MouseButton.LeftButton)
    assert view.footer.care_button.isVisible()


def test_a_plan_without_actions_says_how_to_make_some(qtbot: QtBot, room: ActionRoom) -> None:
    view = shown(qtbot, room)
    assert view.empty.isVisible()
    with qtbot.waitSignal(view.gaps_requested):
        qtbot.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    room.add(some_actions(room))
    qtbot.waitUntil(view.grid.isVisible)


# Editing in place


def test_titles_are_written_in_place_and_undo_brings_them_back(
    qtbot: QtBot, view: TableView, room: ActionRoom
) -> None:
    write(qtbot, view, "Rotate keys", C.ACTION, "  Replace   keys ")
    assert room.action(1).title == "Replace keys"
    assert "Replace keys" in titles(view)
    room.review.undo()
    qtbot.wait(10)
    assert "Rotate keys" in titles(view)


def test_typing_on_a_cell_begins_to_write(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    take(view, "Write the runbook", C.OWNER)
    qtbot.keyClicks(view.grid, "P")
    line = editor(view)
    assert isinstance(line, QLineEdit)
    assert line.text() == "P"
    qtbot.keyClicks(line, "at")
    line.completer().popup().hide()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.wait(10)
    assert room.action(4).owner == "Pat"


def test_a_known_owner_is_completed(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    take(view, "Test the restore", C.OWNER)
    qtbot.keyClick(view.grid, Qt.Key.Key_F2)
    line = editor(view)
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "form")
    popup = line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.action(2).owner == "Platform team")
    assert not view.grid.is_editing


def test_escape_leaves_the_old_value(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    take(view, "Rotate keys", C.ACTION)
    qtbot.keyClick(view.grid, Qt.Key.Key_F2)
    line = editor(view)
    qtbot.keyClicks(line, "nonsense")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert room.action(1).title == "Rotate keys"
    assert not view.grid.is_editing


def test_an_empty_title_is_refused_with_a_sentence(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    write(qtbot, view, "Rotate keys", C.ACTION, "  ")
    assert view.footer.problem.text() == "Say what is to be done."
    assert titles(view).count("Rotate keys") == 1
    write(qtbot, view, "Rotate keys", C.ACTION, "Rotate all keys")
    assert not view.footer.problem.isVisible()


@pytest.mark.parametrize(
    ("text", "effort"),
    [
        ("S", Effort(Size.S)),
        ("m", Effort(Size.M)),
        ("3", Effort(days=3)),
        ("3 d", Effort(days=3)),
        ("0,5", Effort(days=0.5)),
        ("2.5 days", Effort(days=2.5)),
        ("", NO_EFFORT),
    ],
)
def test_efforts_are_understood(
    qtbot: QtBot, view: TableView, room: ActionRoom, text: str, effort: Effort
) -> None:
    write(qtbot, view, "Tag everything", C.EFFORT, text)
    assert room.action(3).effort == effort


@pytest.mark.parametrize("text", ["three", "-1", "1e3", "nan", "1.000.000", "5 weeks", "1001", "99999999"])
def test_what_is_no_effort_is_refused(qtbot: QtBot, view: TableView, room: ActionRoom, text: str) -> None:
    write(qtbot, view, "Tag everything", C.EFFORT, text)
    assert room.action(3).effort == Effort(days=2)
    assert words(view, "Tag everything")[C.EFFORT] == "2 d"
    assert view.footer.problem.isVisible()
    assert view.footer.problem.text()


@pytest.mark.parametrize("effort", [Effort(Size.L), Effort(days=0.25), Effort(days=12), NO_EFFORT])
def test_an_effort_can_be_typed_as_it_is_shown(effort: Effort) -> None:
    assert effort_from(effort_text(effort)) == effort


def test_a_refused_effort_is_quoted_in_short() -> None:
    with pytest.raises(InvalidError) as refused:
        effort_from("x" * 200_000)
    assert len(str(refused.value)) < 150


def test_a_date_is_typed_and_taken_away(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    take(view, "Test the restore", C.DUE)
    qtbot.keyClick(view.grid, Qt.Key.Key_F2)
    field = editor(view, QDateEdit)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.wait(10)
    assert room.action(2).due == room.bridge.today()
    take(view, "Rotate keys", C.DUE)
    qtbot.keyClick(view.grid, Qt.Key.Key_F2)
    field = editor(view, QDateEdit)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.wait(10)
    assert room.action(1).due is None
    assert words(view, "Rotate keys")[C.DUE] == "–"


def test_a_digit_over_no_date_begins_with_today(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    take(view, "Test the restore", C.DUE)
    qtbot.keyClicks(view.grid, "1")
    field = editor(view, QDateEdit)
    qtbot.keyClicks(field, "5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.wait(10)
    due = room.action(2).due
    assert due == room.bridge.today().replace(day=15)


def test_impact_and_status_are_chosen(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    choose(qtbot, view, "Write the runbook", C.IMPACT, "Very high")
    assert room.action(4).impact is Impact.VERY_HIGH
    choose(qtbot, view, "Write the runbook", C.STATUS, "Done")
    assert room.action(4).status is A.DONE
    assert room.action(4).done_at is not None
    assert words(view, "Write the runbook")[C.STATUS] == "Done"


def test_done_offers_the_answers_it_closes(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    choose(qtbot, view, "Rotate keys", C.STATUS, "Done")
    assert room.offers == [(room.action(1).id,)]
    assert room.action(1).status is A.OPEN
    assert words(view, "Rotate keys")[C.STATUS] == "Open"


def test_a_double_click_writes_and_on_the_risk_opens_the_form(
    qtbot: QtBot, view: TableView, room: ActionRoom
) -> None:
    click(qtbot, view, "Rotate keys", double=True)
    assert editor(view)
    qtbot.keyClick(editor(view), Qt.Key.Key_Escape)
    with qtbot.waitSignal(view.edit_requested) as asked:
        click(qtbot, view, "Rotate keys", column=C.RISK, double=True)
    assert asked.args == [room.action(1).id]
    assert not view.grid.is_editing


def test_enter_opens_the_form(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    take(view, "Write the runbook", C.ACTION)
    with qtbot.waitSignal(view.edit_requested) as asked:
        qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    assert asked.args == [room.action(4).id]


def test_the_action_in_hand_is_told(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    with qtbot.waitSignal(view.action_chosen) as told:
        click(qtbot, view, "Write the runbook")
    assert told.args == [room.action(4).id]


def test_a_disk_that_refuses_leaves_the_old_value(
    qtbot: QtBot, view: TableView, room: ActionRoom, disk: FailingDisk
) -> None:
    disk.refuse_write(0, FULL)
    write(qtbot, view, "Rotate keys", C.ACTION, "Never kept")
    assert room.failures
    assert "Rotate keys" in titles(view)
    disk.work_again()
    write(qtbot, view, "Rotate keys", C.ACTION, "Kept now")
    assert "Kept now" in titles(view)


def test_a_change_from_elsewhere_does_not_disturb_writing(
    qtbot: QtBot, view: TableView, room: ActionRoom
) -> None:
    take(view, "Rotate keys", C.ACTION)
    qtbot.keyClick(view.grid, Qt.Key.Key_F2)
    line = editor(view)
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "Half typed")
    assert room.requests.remove([room.action(2).id])
    qtbot.wait(10)
    assert line.isVisible()
    assert line.text() == "Half typed"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Half typed" in titles(view))
    assert "Test the restore" not in titles(view)


def test_leaving_the_view_keeps_what_is_typed(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    take(view, "Rotate keys", C.ACTION)
    qtbot.keyClick(view.grid, Qt.Key.Key_F2)
    qtbot.keyClicks(editor(view), "Typed and left")
    view.finish_editing()
    assert room.action(1).title == "Typed and left"


# Several at once


def test_two_chosen_rows_bring_the_bar(qtbot: QtBot, view: TableView) -> None:
    assert not view.bulk.isVisible()
    click(qtbot, view, "Rotate keys")
    assert not view.bulk.isVisible()
    click(qtbot, view, "Write the runbook", CTRL)
    assert view.bulk.isVisible()
    assert "2" in view.bulk.count.text()
    qtbot.mouseClick(view.bulk.clear_button, Qt.MouseButton.LeftButton)
    assert not view.bulk.isVisible()
    qtbot.keyClick(view.grid, Qt.Key.Key_A, CTRL)
    assert "4" in view.bulk.count.text()
    qtbot.keyClick(view.grid, Qt.Key.Key_Escape)
    assert not view.bulk.isVisible()


def test_shift_and_arrow_choose_more(qtbot: QtBot, view: TableView) -> None:
    view.grid.setCurrentIndex(view.grid.lines.index(0, 1))
    qtbot.keyClick(view.grid, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(view.grid, Qt.Key.Key_Down, SHIFT)
    assert len(view.grid.chosen_ids) == 3


def test_the_bar_changes_all_in_one_step(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    qtbot.keyClick(view.grid, Qt.Key.Key_A, CTRL)
    pick(qtbot, view.bulk.owner, "FinOps")
    assert {action.owner for action in room.actions} == {"FinOps"}
    assert len(view.grid.chosen_ids) == 4
    pick(qtbot, view.bulk.due, next(t for t in menu_words(view.bulk.due) if t.startswith("In 30")))
    assert {action.due for action in room.actions} == {room.bridge.today() + timedelta(30)}
    pick(qtbot, view.bulk.due, "No date")
    assert {action.due for action in room.actions} == {None}
    pick(qtbot, view.bulk.effort, next(t for t in menu_words(view.bulk.effort) if t.startswith("L")))
    assert {action.effort for action in room.actions} == {Effort(Size.L)}
    pick(qtbot, view.bulk.impact, "Low")
    assert {action.impact for action in room.actions} == {Impact.LOW}
    pick(qtbot, view.bulk.status, "In progress")
    assert {action.status for action in room.actions} == {A.IN_PROGRESS}
    room.review.undo()
    room.review.undo()
    assert {action.status for action in room.actions} == {A.OPEN, A.DONE}
    assert {action.effort for action in room.actions} == {Effort(Size.L)}
    assert len({action.impact for action in room.actions}) > 1


def menu_words(button: MenuButton) -> list[str]:
    return [action.text() for action in button.menu_of_choices.actions()]


def asked(view: TableView) -> BulkValueDialog:
    return next(one for one in view.window().findChildren(BulkValueDialog) if one.isVisible())


def test_another_owner_day_and_effort_are_asked_for(qtbot: QtBot, view: TableView, room: ActionRoom) -> None:
    qtbot.keyClick(view.grid, Qt.Key.Key_A, CTRL)
    pick(qtbot, view.bulk.owner, "Another owner…")
    dialog = asked(view)
    qtbot.keyClick(dialog.row.editor, Qt.Key.Key_Return)
    assert dialog.row.problem
    qtbot.keyClicks(dialog.box.line, "Orders team")  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert {action.owner for action in room.actions} == {"Orders team"}
    pick(qtbot, view.bulk.effort, "Days…")
    dialog = asked(view)
    qtbot.keyClicks(dialog.row.editor, "many")
    qtbot.keyClick(dialog.row.editor, Qt.Key.Key_Return)
    assert "no effort" in dialog.row.problem
    dialog.line.clear()  # type: ignore[attr-defined]
    qtbot.keyClicks(dialog.row.editor, "4")
    qtbot.keyClick(dialog.row.editor, Qt.Key.Key_Return)
    assert {action.effort for action in room.actions} == {Effort(days=4)}
    pick(qtbot, view.bulk.due, "Another day…")
    dialog = asked(view)
    qtbot.keyClick(dialog.row.editor, Qt.Key.Key_Up)
    assert not [widget for widget in stops(dialog) if not name_of(widget)]
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert None not in {action.due for action in room.actions}


def test_a_disk_that_refuses_changes_none_of_several(
    qtbot: QtBot, view: TableView, room: ActionRoom, disk: FailingDisk
) -> None:
    before = room.actions
    qtbot.keyClick(view.grid, Qt.Key.Key_A, CTRL)
    disk.refuse_write(2, FULL)
    pick(qtbot, view.bulk.owner, "FinOps")
    assert room.failures
    assert room.actions == before
    assert words(view, "Rotate keys")[C.OWNER] == "Platform team"


def test_delete_removes_without_a_question_and_undo_brings_back(
    qtbot: QtBot, view: TableView, room: ActionRoom
) -> None:
    click(qtbot, view, "Rotate keys")
    click(qtbot, view, "Write the runbook", CTRL)
    qtbot.keyClick(view.grid, Qt.Key.Key_Delete)
    qtbot.wait(10)
    assert sorted(titles(view)) == ["Tag everything", "Test the restore"]
    assert view.grid.current_id in {action.id for action in room.actions}
    room.review.undo()
    qtbot.wait(10)
    assert len(titles(view)) == 4
    qtbot.keyClick(view.grid, Qt.Key.Key_A, CTRL)
    qtbot.mouseClick(view.bulk.remove_button, Qt.MouseButton.LeftButton)
    qtbot.wait(10)
    assert view.empty.isVisible()


# Many, and hostile


def many(room: ActionRoom, count: int) -> None:
    room.add(
        [
            Action(new_id(), 0, f"Action {i:04}", owner=f"Team {i % 40}", pillar="security")
            for i in range(count)
        ]
    )


def test_scroll_and_choice_stay_across_changes(qtbot: QtBot, room: ActionRoom) -> None:
    many(room, 120)
    view = shown(qtbot, room)
    bar = view.grid.verticalScrollBar()
    ids = [line.action.id for line in view.grid.lines.lines[60:64]]
    view.grid.choose(ids)
    bar.setValue(bar.maximum() // 2)
    place_before = bar.value()
    assert place_before
    assert room.requests.remove([view.grid.lines.lines[2].action.id, ids[1]])
    qtbot.wait(10)
    assert view.grid.chosen_ids == [ids[0], *ids[2:]]
    assert view.grid.current_id == ids[0]
    assert bar.value() == place_before


def test_two_thousand_actions_stay_quick(qtbot: QtBot, room: ActionRoom) -> None:
    many(room, 2000)
    view = shown(qtbot, room)
    sheet = room.sheet
    assert len(sheet.lines) == 2000
    took = seconds(lambda: view.show_sheet(sheet))
    took_search = seconds(lambda: view.show_filter(ActionFilter("0123 team")))
    assert titles(view) == ["Action 0123"]
    took_clear = seconds(lambda: view.show_filter(ActionFilter()))
    took_sort = seconds(lambda: view.grid.sort_by(C.OWNER))
    took_all = seconds(lambda: qtbot.keyClick(view.grid, Qt.Key.Key_A, CTRL))
    assert "2000" in view.bulk.count.text()
    everything = [line.action.id for line in view.grid.lines.lines]
    took_choose = seconds(lambda: view.grid.choose(everything[::2]))
    took_paint = seconds(view.grab)
    assert max(took, took_search, took_clear, took_sort, took_all, took_choose, took_paint) < 1.0


def seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    return time.perf_counter() - start


def test_hostile_texts_are_shown_and_kept_as_they_are(qtbot: QtBot, room: ActionRoom) -> None:
    room.add([Action(new_id(), 0, HOSTILE, owner="<b>& Söhne\t", notes=Notes("x" * 10_000))])
    view = shown(qtbot, room)
    row = titles(view)[0]
    assert row.startswith("<img")
    assert view.grid.grab().width() > 0
    assert any("&&" in text for text in menu_words(view.bar.owner))
    pick(qtbot, view.bar.owner, "<b>&& Söhne")
    assert len(titles(view)) == 1
    take(view, row, C.ACTION)
    qtbot.keyClick(view.grid, Qt.Key.Key_F2)
    line = editor(view)
    assert isinstance(line, QLineEdit)
    line.setText("y" * 200_000)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(view.footer.problem.text()))
    assert titles(view) == [row]


def test_an_action_of_a_pillar_that_has_gone_is_shown(qtbot: QtBot, room: ActionRoom) -> None:
    room.add([Action(new_id(), 0, "Old", pillar="gone")])
    view = shown(qtbot, room)
    assert titles(view) == ["Old"]


# Access and looks


def test_every_control_has_a_name(qtbot: QtBot, view: TableView) -> None:
    qtbot.keyClick(view.grid, Qt.Key.Key_A, CTRL)
    qtbot.wait(10)
    assert len(list(stops(view))) > 9
    assert not [widget for widget in stops(view) if not name_of(widget)]
    take(view, "Rotate keys", C.EFFORT)
    qtbot.keyClick(view.grid, Qt.Key.Key_F2)
    assert name_of(editor(view)) == "Effort"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_cell_in_hand_can_be_seen(qtbot: QtBot, view: TableView, app: QApplication, theme: str) -> None:
    apply_theme(app, read_theme(app, RESOURCES, theme))
    take(view, "Rotate keys", C.OWNER)
    here = view.grid.grab().toImage()
    flags = QItemSelectionModel.SelectionFlag.NoUpdate
    view.grid.selectionModel().setCurrentIndex(place(view, "Rotate keys", C.DUE), flags)
    assert view.grid.grab().toImage() != here


@pytest.mark.parametrize("width", [560, 660, 976])
@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_cut_at_any_width(
    qtbot: QtBot, room: ActionRoom, app: QApplication, width: int, percent: int
) -> None:
    set_text_size(app, percent)
    room.add(some_actions(room))
    view = shown(qtbot, room, width)
    qtbot.keyClick(view.grid, Qt.Key.Key_A, CTRL)
    qtbot.wait(10)
    for button in (*view.bulk._menus(), view.bulk.remove_button, view.bar.owner, view.bar.state):
        where = QRect(button.mapTo(view, QPoint(0, 0)), button.size())
        assert view.rect().contains(where)
        assert button.width() >= button.sizeHint().width()
    below = view.bulk.remove_button
    assert below.mapTo(view.bulk, QPoint(0, below.height())).y() <= view.bulk.height()
