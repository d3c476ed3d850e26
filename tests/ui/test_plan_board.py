"""The board of the plan by real clicks, drags and keys."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.support import failing_disk
from tests.support.access import items, name_of, stops
from tests.support.failing_disk import FULL, FailingDisk
from tests.support.plan_room import TODAY, Room, in_days, let_go, pick_up, plain, press, row_place, turn
from tests.support.sample_room import RESOURCES
from wa_desktop.domain.gaps import find_gaps
from wa_desktop.domain.plan import Action, ActionStatus, Effort, Size
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.plan.action_card import in_two_lines
from wa_desktop.ui.plan.board_column import BoardColumn
from wa_desktop.ui.plan.board_view import BoardView
from wa_desktop.ui.plan.line_words import spoken_line
from wa_desktop.ui.start import read_theme
from wa_desktop.ui.theme.tokens import apply_theme
from wa_desktop.ui.theme.type import set_text_size

OPEN, DOING, DONE, WONT = ActionStatus
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    return failing_disk.install(monkeypatch)


@pytest.fixture
def room(disk: FailingDisk, qtbot: QtBot, bridge: Bridge) -> Room[BoardView]:
    return Room(qtbot, bridge, BoardView)


def five() -> list[Action]:
    """Three open, of which the third is late and waits for the first; one under way, one done."""
    return [
        plain(1, due=in_days(20)),
        plain(2, effort=Effort(Size.L), owner=""),
        plain(3, due=in_days(-4), depends_on=(plain(1).id,)),
        plain(4, status=DOING, effort=Effort(days=1.5)),
        plain(5, status=DONE),
    ]


@pytest.fixture
def planned(room: Room[BoardView]) -> Room[BoardView]:
    room.plan(five())
    return room


def numbers(column: BoardColumn) -> list[int]:
    return [row.line.action.number for row in column.list.rows.rows]  # type: ignore[union-attr] # no headings here


def board(room: Room[BoardView]) -> list[list[int]]:
    return [sorted(numbers(column)) for column in room.view.columns.values()]


def middle_of(room: Room[BoardView], source: ActionStatus, target: ActionStatus) -> QPoint:
    """The middle of a column as the list of another one sees it."""
    column = room.view.columns[target]
    where = column.mapToGlobal(column.rect().center())
    return room.view.columns[source].list.viewport().mapFromGlobal(where)


def drag(room: Room[BoardView], number: int, target: ActionStatus, *, drop: bool = True) -> None:
    source = room.action(room.id_of(number)).status
    cards = room.view.columns[source].list
    viewport = cards.viewport()
    pick_up(viewport, row_place(cards, cards.rows.row_of(room.id_of(number))))
    if drop:
        let_go(viewport, middle_of(room, source, target))
    else:
        QTest.mouseMove(viewport, middle_of(room, source, target))


def take(room: Room[BoardView], number: int) -> None:
    status = room.action(room.id_of(number)).status
    cards = room.view.columns[status].list
    place = row_place(cards, cards.rows.row_of(room.id_of(number)))
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_each_status_has_a_column_with_number_and_days(planned: Room[BoardView]) -> None:
    assert board(planned) == [[1, 2, 3], [4], [5], []]
    columns = planned.view.columns
    assert [column.count.text() for column in columns.values()] == ["3", "1", "1", "0"]
    assert columns[OPEN].days.text() == "12 d"
    assert columns[DOING].days.text() == "1.5 d"
    assert columns[WONT].days.text() == ""


def test_a_card_says_all_in_words(planned: Room[BoardView]) -> None:
    cards = planned.view.columns[OPEN].list
    spoken = {text.split(",")[0]: text for text, _ in items(cards)}
    assert "waits for A-1" in spoken["A-3"]
    assert "overdue since 25 Feb" in spoken["A-3"]
    assert "Platform team" in spoken["A-3"]
    assert "No owner" in spoken["A-2"]
    assert "L · 8 d" in spoken["A-2"]
    assert "risk" not in spoken["A-1"]  # it belongs to no question
    assert "overdue" not in spoken["A-1"]


def test_a_card_from_a_gap_says_risk_and_origin(room: Room[BoardView]) -> None:
    gap = find_gaps(room.review.snapshot, room.review.ratings, TODAY)[0]
    room.plan([plain(1, pillar=gap.pillar.id, practices=(gap.practice,))])
    spoken = spoken_line(room.sheet.lines[0], TODAY)
    assert "risk: High" in spoken
    assert f"{gap.pillar.name} · {gap.question.label}" in spoken


def test_dragging_a_card_changes_its_status_in_one_step(planned: Room[BoardView]) -> None:
    drag(planned, 1, DOING)
    assert planned.action(planned.id_of(1)).status is DOING
    assert board(planned) == [[2, 3], [1, 4], [5], []]
    assert planned.view.in_hand == planned.id_of(1)
    planned.undo()
    assert board(planned) == [[1, 2, 3], [4], [5], []]
    assert planned.view.in_hand == planned.id_of(1)


def test_the_column_below_a_held_card_is_marked_and_no_other(planned: Room[BoardView]) -> None:
    drag(planned, 1, WONT, drop=False)
    marked = [status for status, column in planned.view.columns.items() if column.is_target]
    assert marked == [WONT]
    viewport = planned.view.columns[OPEN].list.viewport()
    QTest.mouseMove(viewport, middle_of(planned, OPEN, OPEN))
    assert not any(column.is_target for column in planned.view.columns.values())
    let_go(viewport, middle_of(planned, OPEN, OPEN))
    assert board(planned) == [[1, 2, 3], [4], [5], []]


def test_escape_ends_a_drag(planned: Room[BoardView]) -> None:
    drag(planned, 1, DOING, drop=False)
    cards = planned.view.columns[OPEN].list
    press(cards, Qt.Key.Key_Escape)
    assert not any(column.is_target for column in planned.view.columns.values())
    let_go(cards.viewport(), middle_of(planned, OPEN, DOING))
    assert board(planned) == [[1, 2, 3], [4], [5], []]


def test_a_card_dropped_beside_the_board_stays(planned: Room[BoardView]) -> None:
    drag(planned, 1, DOING, drop=False)
    let_go(planned.view.columns[OPEN].list.viewport(), QPoint(60, -400))
    assert board(planned) == [[1, 2, 3], [4], [5], []]


def test_a_tremor_is_no_drag(planned: Room[BoardView]) -> None:
    cards = planned.view.columns[OPEN].list
    place = row_place(cards, 0)
    QTest.mousePress(cards.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseMove(cards.viewport(), place + QPoint(2, 1))
    assert not cards.dragging
    let_go(cards.viewport(), place + QPoint(2, 1))
    assert board(planned) == [[1, 2, 3], [4], [5], []]


def test_a_card_removed_while_it_is_held_is_held_no_more(planned: Room[BoardView]) -> None:
    gone = planned.id_of(1)
    drag(planned, 1, DOING, drop=False)
    assert planned.requests.remove((gone,))
    turn()
    assert not planned.view.columns[OPEN].list.dragging
    let_go(planned.view.columns[OPEN].list.viewport(), middle_of(planned, OPEN, DOING))
    assert board(planned) == [[2, 3], [4], [5], []]


@pytest.mark.parametrize("modifier", [CTRL, ALT])
def test_keys_move_a_card_and_the_keyboard_goes_along(
    planned: Room[BoardView], modifier: Qt.KeyboardModifier
) -> None:
    take(planned, 2)
    columns = planned.view.columns
    press(columns[OPEN].list, Qt.Key.Key_Left, modifier)
    assert board(planned)[0] == [1, 2, 3]
    press(columns[OPEN].list, Qt.Key.Key_Right, modifier)
    assert columns[DOING].list.hasFocus()
    press(columns[DOING].list, Qt.Key.Key_Right, modifier)
    press(columns[DONE].list, Qt.Key.Key_Right, modifier)
    assert board(planned) == [[1, 3], [4], [5], [2]]
    assert columns[WONT].list.hasFocus()
    assert planned.view.in_hand == planned.id_of(2)
    press(columns[WONT].list, Qt.Key.Key_Left, modifier)
    assert board(planned) == [[1, 3], [4], [2, 5], []]


def test_arrows_walk_over_cards_and_past_empty_columns(planned: Room[BoardView]) -> None:
    drag(planned, 5, WONT)
    take(planned, 1)
    columns = planned.view.columns
    press(columns[OPEN].list, Qt.Key.Key_Down)
    in_hand = planned.view.in_hand
    assert in_hand != planned.id_of(1)
    press(columns[OPEN].list, Qt.Key.Key_Right)
    assert planned.view.in_hand == planned.id_of(4)
    assert columns[OPEN].list.in_hand == ""
    press(columns[DOING].list, Qt.Key.Key_Right)
    assert planned.view.in_hand == planned.id_of(5)
    press(columns[WONT].list, Qt.Key.Key_Right)
    assert planned.view.in_hand == planned.id_of(5)
    assert planned.chosen[-2:] == [planned.id_of(4), planned.id_of(5)]


def test_enter_and_a_double_click_open(qtbot: QtBot, planned: Room[BoardView]) -> None:
    take(planned, 4)
    cards = planned.view.columns[DOING].list
    with qtbot.waitSignal(planned.view.edit_requested) as asked:
        press(cards, Qt.Key.Key_Return)
    assert asked.args == [planned.id_of(4)]
    with qtbot.waitSignal(planned.view.edit_requested):
        qtbot.mouseDClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=row_place(cards, 0))


def test_delete_removes_and_the_next_card_is_in_hand(planned: Room[BoardView]) -> None:
    cards = planned.view.columns[OPEN].list
    order = numbers(planned.view.columns[OPEN])
    take(planned, order[1])
    press(cards, Qt.Key.Key_Delete)
    assert order[1] not in numbers(planned.view.columns[OPEN])
    assert planned.view.in_hand == planned.id_of(order[2])
    planned.undo()
    assert numbers(planned.view.columns[OPEN]) == order


def test_the_menu_moves_a_card_too(qtbot: QtBot, planned: Room[BoardView]) -> None:
    take(planned, 1)
    cards = planned.view.columns[OPEN].list
    where = cards.viewport().mapToGlobal(QPoint(5, 5))
    QApplication.sendEvent(
        cards.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), where)
    )
    menu = planned.view.findChild(QMenu)
    assert [entry.text() for entry in menu.actions() if entry.text()] == [
        "Open…",
        "Move to “In progress”",
        "Move to “Done”",
        "Move to “Won’t do”",
        "Remove",
    ]
    menu.setActiveAction(menu.actions()[2])
    press(menu, Qt.Key.Key_Return)
    assert planned.action(planned.id_of(1)).status is DOING


def test_done_is_offered_where_practices_wait_for_it(qtbot: QtBot, room: Room[BoardView]) -> None:
    gap = find_gaps(room.review.snapshot, room.review.ratings, TODAY)[0]
    room.plan([plain(1, practices=(gap.practice,))])
    with qtbot.waitSignal(room.requests.finish_offered) as offered:
        drag(room, 1, DONE)
    assert offered.args == [(room.id_of(1),)]
    assert board(room) == [[1], [], [], []]
    assert room.requests.finish((room.id_of(1),), (gap.practice,))
    turn()
    assert board(room) == [[], [], [1], []]


def test_a_failing_disk_leaves_the_card_where_it_was(disk: FailingDisk, planned: Room[BoardView]) -> None:
    disk.refuse_write(0, FULL)
    drag(planned, 1, DOING)
    assert planned.failures
    assert board(planned) == [[1, 2, 3], [4], [5], []]
    assert planned.view.in_hand == planned.id_of(1)
    disk.work_again()
    drag(planned, 1, DOING)
    assert board(planned) == [[2, 3], [1, 4], [5], []]


def test_what_is_empty_says_so(room: Room[BoardView]) -> None:
    room.plan([])
    assert room.view.empty.isVisible()
    assert "No actions yet" in room.view.empty.text
    room.plan([plain(1)])
    assert not room.view.empty.isVisible()
    for column in room.view.columns.values():
        assert column.list.empty_text
    assert len({column.list.empty_text for column in room.view.columns.values()}) == 4


def test_every_list_has_a_name_that_counts(planned: Room[BoardView]) -> None:
    lists = list(stops(planned.view))
    assert len(lists) == 4
    assert name_of(planned.view.columns[OPEN].list).startswith("Open: 3")
    assert name_of(planned.view.columns[WONT].list) == "Won’t do: no actions"


def test_a_change_keeps_place_and_card(room: Room[BoardView]) -> None:
    room.plan([plain(number) for number in range(1, 41)])
    cards = room.view.columns[OPEN].list
    take(room, 30)
    place = cards.verticalScrollBar().value()
    assert place > 0
    assert room.requests.remove((room.id_of(2),))
    turn()
    assert room.view.in_hand == room.id_of(30)
    assert cards.verticalScrollBar().value() == place


def test_five_hundred_cards_are_quick(room: Room[BoardView]) -> None:
    room.plan_many(500)
    room.show()
    start = time.process_time()
    room.show()
    QApplication.processEvents()
    assert time.process_time() - start < 1.0
    assert sum(map(len, board(room))) == 500


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_hostile_texts_are_drawn_as_they_are(room: Room[BoardView], theme: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, read_theme(app, RESOURCES, theme))
    set_text_size(app, 200)
    room.plan(
        [
            plain(1, title="<b>bold</b> \0 =1+1 \ud83d", owner="<img src=x>" * 20),
            plain(2, title="x" * 200),
            plain(3, title="אבגד 漢字" * 20),
        ]
    )
    assert not room.view.grab().isNull()
    assert room.view.columns[OPEN].list.rows.rows[0].spoken.startswith("A-1, <b>bold</b>")


@given(text=st.text(min_size=1, max_size=200), width=st.integers(10, 400))
def test_a_title_in_two_lines_loses_nothing(app: QApplication, text: str, width: int) -> None:
    lines = in_two_lines(text, width, 14)
    assert 1 <= len(lines) <= 2
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
