"""The timeline of the plan by real clicks, drags and keys, and its arithmetic by property."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from tests.support import failing_disk
from tests.support.access import items, name_of, picture, stops
from tests.support.failing_disk import FULL, FailingDisk
from tests.support.plan_room import TODAY, Room, in_days, let_go, pick_up, plain, press, row_place, turn
from tests.support.sample_room import RESOURCES
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, ActionStatus, Effort
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.plan.action_rows import Heading
from wa_desktop.ui.plan.sheet import ActionLine
from wa_desktop.ui.plan.timeline_plan import (
    Section,
    Span,
    conflicts_of,
    in_rows,
    month_starts,
    section_of,
    shifted,
    start_of,
)
from wa_desktop.ui.plan.timeline_shape import HEAD, Bar, Shape
from wa_desktop.ui.plan.timeline_view import TimelineView
from wa_desktop.ui.start import read_theme
from wa_desktop.ui.theme.tokens import apply_theme
from wa_desktop.ui.theme.type import px, set_text_size

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    return failing_disk.install(monkeypatch)


@pytest.fixture
def room(disk: FailingDisk, qtbot: QtBot, bridge: Bridge) -> Room[TimelineView]:
    return Room(qtbot, bridge, TimelineView)


def six() -> list[Action]:
    """One late, one soon that waits for a later one, one much later, one done, two without a date."""
    return [
        plain(1, due=in_days(-4)),
        plain(2, due=in_days(10), depends_on=(plain(3).id,)),
        plain(3, due=in_days(45)),
        plain(4, due=in_days(20), status=ActionStatus.DONE),
        plain(5),
        plain(6, owner=""),
    ]


@pytest.fixture
def planned(room: Room[TimelineView]) -> Room[TimelineView]:
    room.plan(six())
    return room


def shape_in(room: Room[TimelineView]) -> Shape:
    shape = room.view.canvas.shape_now
    assert shape is not None
    return shape


def bar(room: Room[TimelineView], number: int) -> Bar:
    return shape_in(room).by_id[room.id_of(number)]


def place_of(room: Room[TimelineView], number: int) -> QPoint:
    """The middle of a bar in the viewport, brought into view."""
    canvas = room.view.canvas
    canvas.bring_into_view(room.id_of(number))
    scrolled = QPointF(canvas.horizontalScrollBar().value(), canvas.verticalScrollBar().value() - px(HEAD))
    return (bar(room, number).box.center() - scrolled).toPoint()


def due(room: Room[TimelineView], number: int) -> date | None:
    return room.action(room.id_of(number)).due


def click(room: Room[TimelineView], number: int) -> None:
    viewport = room.view.canvas.viewport()
    QTest.mouseClick(viewport, LEFT, Qt.KeyboardModifier.NoModifier, place_of(room, number))


def pull(room: Room[TimelineView], number: int, days: int, *, drop: bool = True) -> None:
    """Drag a bar by days."""
    viewport = room.view.canvas.viewport()
    start = place_of(room, number)
    pick_up(viewport, start)
    end = start + QPoint(round(days * shape_in(room).day), 4)
    if drop:
        let_go(viewport, end)
    else:
        QTest.mouseMove(viewport, end)


def headings(room: Room[TimelineView]) -> list[str]:
    return [row.text for row in room.view.list.rows.rows if isinstance(row, Heading)]


def spoken(room: Room[TimelineView], number: int) -> str:
    rows = room.view.list.rows
    return rows.rows[rows.row_of(room.id_of(number))].spoken


# Arithmetic


def test_sections_count_from_today() -> None:
    expected = {
        -1: Section.OVERDUE,
        0: Section.FIRST,
        30: Section.FIRST,
        31: Section.SECOND,
        60: Section.SECOND,
        61: Section.THIRD,
        90: Section.THIRD,
        91: Section.LATER,
    }
    assert {days: section_of(in_days(days), TODAY) for days in expected} == expected
    assert section_of(None, TODAY) is Section.NO_DATE


@pytest.mark.parametrize(
    ("day", "days", "start"),
    [
        (date(2027, 3, 5), 1, date(2027, 3, 5)),  # a Friday
        (date(2027, 3, 5), 0, date(2027, 3, 5)),
        (date(2027, 3, 5), 5, date(2027, 3, 1)),
        (date(2027, 3, 5), 6, date(2027, 2, 26)),
        (date(2027, 3, 1), 2, date(2027, 2, 26)),  # a Monday
        (date(2027, 3, 7), 1, date(2027, 3, 5)),  # a Sunday
        (date(2027, 3, 3), 0.5, date(2027, 3, 3)),
        (date(2027, 3, 3), 1.2, date(2027, 3, 2)),
        (date.min, 1000, date.min),
    ],
)
def test_the_start_is_so_many_working_days_before(day: date, days: float, start: date) -> None:
    assert start_of(day, days) == start


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 1000))
def test_from_start_to_due_there_are_as_many_working_days_as_effort(day: date, days: int) -> None:
    start = start_of(day, days)
    between = (start + timedelta(days=number) for number in range((day - start).days + 1))
    assert sum(one.weekday() < 5 for one in between) == days
    assert start.weekday() < 5


@given(st.dates(), st.integers(-5_000_000, 5_000_000))
def test_no_date_is_shifted_out_of_the_calendar(day: date, days: int) -> None:
    assert date.min <= shifted(day, days) <= date.max


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(1, 90)), max_size=60))
def test_no_two_bars_of_a_row_touch(stretches: list[tuple[int, int]]) -> None:
    extents = [(float(left), float(left + wide)) for left, wide in stretches]
    rows = in_rows(extents)
    for row in set(rows):
        members = sorted(extents[number] for number in range(len(rows)) if rows[number] == row)
        assert all(before[1] <= after[0] for before, after in pairwise(members))
    deepest = max((sum(a <= left < b for a, b in extents) for left, _ in extents), default=0)
    assert len(set(rows)) == deepest  # and there are no more of them than needed


@pytest.mark.parametrize(
    ("days", "status", "labels"),
    [
        (9, ActionStatus.OPEN, ("A-1",)),
        (10, ActionStatus.OPEN, ()),
        (11, ActionStatus.OPEN, ()),
        (9, ActionStatus.DONE, ()),
    ],
)
def test_only_a_live_action_that_is_due_before_what_it_waits_for_is_in_conflict(
    days: int, status: ActionStatus, labels: tuple[str, ...]
) -> None:
    first = plain(1, due=in_days(10), status=status)
    then = plain(2, due=in_days(days), depends_on=(first.id,))
    lines = [
        ActionLine(one, Risk.UNANSWERED, "", (), (), 1.0, overdue=False, waits_for=())
        for one in (first, then)
    ]
    assert conflicts_of(lines).get(then.id, ()) == labels


def test_months_begin_on_the_axis() -> None:
    assert month_starts(Span(date(2027, 2, 20), date(2027, 5, 1))) == [
        date(2027, 3, 1),
        date(2027, 4, 1),
        date(2027, 5, 1),
    ]
    assert month_starts(Span(date(9999, 11, 30), date.max)) == [date(9999, 12, 1)]


# What is shown


def test_a_bar_ends_on_its_day(planned: Room[TimelineView]) -> None:
    shape = shape_in(planned)
    assert set(shape.by_id) == {planned.id_of(number) for number in (1, 2, 3, 4)}
    for number in (1, 2, 3):
        shown = bar(planned, number)
        assert shown.box.right() == pytest.approx(shape.x_of(due(planned, number)) + shape.day)
        assert shown.box.left() == pytest.approx(shape.x_of(shown.start))


def test_the_sections_in_words_beside_the_axis(planned: Room[TimelineView]) -> None:
    assert headings(planned) == ["No date · 2", "Overdue · 1", "Next 30 days · 1", "31–60 days · 1"]
    assert "overdue since 25 Feb" in spoken(planned, 1)
    assert "no date" in spoken(planned, 5)


def test_a_date_before_what_it_waits_for_is_said(planned: Room[TimelineView]) -> None:
    assert bar(planned, 2).remark == "due before A-3"
    assert "due before A-3, which it waits for" in spoken(planned, 2)
    assert planned.view.warning.isVisible()
    assert [arrow.wrong for arrow in shape_in(planned).arrows] == [True]
    planned.view.canvas.setFocus()
    click(planned, 3)
    for _ in range(6):
        press(planned.view.canvas, Qt.Key.Key_Left, CTRL)
    assert not planned.view.warning.isVisible()
    assert bar(planned, 2).remark == ""
    assert [arrow.wrong for arrow in shape_in(planned).arrows] == [False]


def test_how_the_start_is_estimated_is_said(planned: Room[TimelineView]) -> None:
    assert "estimated" in planned.view.note.text()
    assert planned.view.note.isVisible()


def test_the_action_in_hand_is_told_to_a_screen_reader(planned: Room[TimelineView]) -> None:
    canvas = planned.view.canvas
    assert name_of(canvas) == "Timeline"
    click(planned, 2)
    assert "A-2, Action 2" in canvas.accessibleDescription()
    assert "due before A-3" in canvas.accessibleDescription()
    assert len(list(stops(planned.view))) == 2
    assert all(text.strip() for text, _ in items(planned.view.list))


def test_the_focus_can_be_seen(planned: Room[TimelineView]) -> None:
    canvas = planned.view.canvas
    planned.view.list.setFocus()
    without = picture(canvas)
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    turn()
    assert picture(canvas) != without
    assert planned.view.in_hand


def test_a_tooltip_says_all(planned: Room[TimelineView]) -> None:
    viewport = planned.view.canvas.viewport()
    place = place_of(planned, 2)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    assert "due before A-3" in QToolTip.text()
    QToolTip.hideText()


# Changing dates


def test_dragging_a_bar_changes_its_date_by_whole_days(planned: Room[TimelineView]) -> None:
    pull(planned, 2, 5)
    assert due(planned, 2) == in_days(15)
    assert planned.view.in_hand == planned.id_of(2)
    pull(planned, 2, -12)
    assert due(planned, 2) == in_days(3)
    planned.undo()
    planned.undo()
    assert due(planned, 2) == in_days(10)


def test_the_date_is_shown_while_dragging(planned: Room[TimelineView]) -> None:
    canvas = planned.view.canvas
    assert canvas.drag_words == ""
    without = picture(canvas)
    pull(planned, 2, 7, drop=False)
    assert "18 Mar 2027" in canvas.drag_words
    assert picture(canvas) != without
    let_go(canvas.viewport(), place_of(planned, 2) + QPoint(round(7 * shape_in(planned).day), 0))
    assert canvas.drag_words == ""
    assert due(planned, 2) == date(2027, 3, 18)


def test_escape_ends_the_drag(planned: Room[TimelineView]) -> None:
    canvas = planned.view.canvas
    pull(planned, 2, 9, drop=False)
    press(canvas, Qt.Key.Key_Escape)
    assert canvas.drag_words == ""
    let_go(canvas.viewport(), place_of(planned, 2) + QPoint(90, 0))
    assert due(planned, 2) == in_days(10)


def test_what_is_done_keeps_its_date(planned: Room[TimelineView]) -> None:
    pull(planned, 4, 9)
    press(planned.view.canvas, Qt.Key.Key_Right)
    assert planned.view.in_hand == planned.id_of(4)
    assert due(planned, 4) == in_days(20)


@pytest.mark.parametrize("part", ["canvas", "list"])
def test_keys_move_the_date(planned: Room[TimelineView], part: str) -> None:
    widget = getattr(planned.view, part)
    planned.view.choose(planned.id_of(2))
    widget.setFocus()
    press(widget, Qt.Key.Key_Right)
    press(widget, Qt.Key.Key_Right)
    assert due(planned, 2) == in_days(12)
    press(widget, Qt.Key.Key_Left)
    press(widget, Qt.Key.Key_Right, CTRL)
    assert due(planned, 2) == in_days(18)
    press(widget, Qt.Key.Key_Left, CTRL)
    assert due(planned, 2) == in_days(11)
    press(widget, Qt.Key.Key_Home)
    assert due(planned, 2) == in_days(30)
    assert planned.view.in_hand == planned.id_of(2)
    assert widget.hasFocus()


def test_keys_pressed_faster_than_pictures_all_count(planned: Room[TimelineView]) -> None:
    click(planned, 2)
    for _ in range(5):
        QTest.keyClick(planned.view.canvas, Qt.Key.Key_Right)
    assert due(planned, 2) == in_days(15)


def test_up_and_down_walk_over_all_bars(planned: Room[TimelineView]) -> None:
    canvas = planned.view.canvas
    planned.view.list.setFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    seen = [planned.view.in_hand]
    for _ in range(3):
        press(canvas, Qt.Key.Key_Down)
        seen.append(planned.view.in_hand)
    assert set(seen) == set(shape_in(planned).by_id)
    press(canvas, Qt.Key.Key_Down)
    assert planned.view.in_hand == seen[-1]
    press(canvas, Qt.Key.Key_Up)
    assert planned.view.in_hand == seen[-2]
    assert planned.chosen[-1] == seen[-2]


def test_home_gives_a_date_to_what_has_none(planned: Room[TimelineView]) -> None:
    rows = planned.view.list
    place = row_place(rows, rows.rows.row_of(planned.id_of(5)))
    QTest.mouseClick(rows.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    press(rows, Qt.Key.Key_Right)
    assert due(planned, 5) is None
    press(rows, Qt.Key.Key_Home)
    assert due(planned, 5) == in_days(30)
    assert headings(planned)[0] == "No date · 1"
    assert rows.in_hand == planned.id_of(5) == planned.view.canvas.in_hand


def hold_over(room: Room[TimelineView], number: int, days: int) -> QPoint:
    """Drag from the list over the axis; gives the point, as the list sees it, at a day."""
    rows, canvas = room.view.list, room.view.canvas
    pick_up(rows.viewport(), row_place(rows, rows.rows.row_of(room.id_of(number))))
    shape = shape_in(room)
    x = shape.x_of(in_days(days)) + shape.day / 2 - canvas.horizontalScrollBar().value()
    where = canvas.viewport().mapToGlobal(QPoint(int(x), 200))
    place = rows.viewport().mapFromGlobal(where)
    QTest.mouseMove(rows.viewport(), place)
    return place


def test_an_action_without_a_date_is_dragged_onto_the_axis(planned: Room[TimelineView]) -> None:
    place = hold_over(planned, 6, 50)
    assert "20 Apr 2027" in planned.view.canvas.drag_words
    let_go(planned.view.list.viewport(), place)
    assert due(planned, 6) == in_days(50)
    assert planned.view.in_hand == planned.id_of(6)
    planned.undo()
    assert due(planned, 6) is None


def test_escape_and_letting_go_elsewhere_leave_it_without_a_date(planned: Room[TimelineView]) -> None:
    rows = planned.view.list
    place = hold_over(planned, 6, 50)
    press(rows, Qt.Key.Key_Escape)
    assert planned.view.canvas.drag_words == ""
    let_go(rows.viewport(), place)
    hold_over(planned, 6, 50)
    let_go(rows.viewport(), QPoint(20, 20))
    assert planned.view.canvas.drag_words == ""
    assert due(planned, 6) is None


def test_a_bar_dropped_on_the_list_gives_its_date_back(planned: Room[TimelineView]) -> None:
    viewport = planned.view.canvas.viewport()
    pull(planned, 2, 3, drop=False)
    rows = planned.view.list
    let_go(viewport, viewport.mapFromGlobal(rows.mapToGlobal(rows.rect().center())))
    assert due(planned, 2) is None
    assert headings(planned)[0] == "No date · 3"


def test_the_menu_does_what_keys_and_drags_do(planned: Room[TimelineView]) -> None:
    click(planned, 2)
    canvas = planned.view.canvas
    for text, expected in (("A week later", in_days(17)), ("Take the date away", None)):
        where = canvas.viewport().mapToGlobal(place_of(planned, 2))
        QApplication.sendEvent(
            canvas.viewport(),
            QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place_of(planned, 2), where),
        )
        menu = next(menu for menu in planned.view.findChildren(QMenu) if menu.isVisible())
        menu.setActiveAction(next(entry for entry in menu.actions() if entry.text() == text))
        press(menu, Qt.Key.Key_Return)
        assert due(planned, 2) == expected


def test_enter_opens_and_delete_removes(qtbot: QtBot, planned: Room[TimelineView]) -> None:
    click(planned, 1)
    with qtbot.waitSignal(planned.view.edit_requested) as asked:
        press(planned.view.canvas, Qt.Key.Key_Return)
    assert asked.args == [planned.id_of(1)]
    with qtbot.waitSignal(planned.view.edit_requested):
        qtbot.mouseDClick(planned.view.canvas.viewport(), LEFT, pos=place_of(planned, 3))
    gone = planned.id_of(3)
    assert planned.view.in_hand == gone
    press(planned.view.canvas, Qt.Key.Key_Delete)
    assert planned.review.snapshot.action(gone) is None
    assert planned.view.in_hand != gone
    assert planned.chosen[-1] == planned.view.in_hand


@pytest.mark.parametrize("how", ["drag", "key", "list"])
def test_a_failing_disk_leaves_the_date(disk: FailingDisk, planned: Room[TimelineView], how: str) -> None:
    click(planned, 2)
    before = bar(planned, 2).box
    disk.refuse_write(0, FULL)
    if how == "drag":
        pull(planned, 2, 6)
    elif how == "key":
        press(planned.view.canvas, Qt.Key.Key_Right)
    else:
        let_go(planned.view.list.viewport(), hold_over(planned, 6, 50))
    assert planned.failures
    assert bar(planned, 2).box == before
    assert due(planned, 2) == in_days(10)
    assert due(planned, 6) is None
    assert planned.view.canvas.drag_words == ""
    disk.work_again()
    pull(planned, 2, 6)
    assert due(planned, 2) == in_days(16)


# Few and many


def test_nothing_and_one(room: Room[TimelineView]) -> None:
    room.plan([])
    assert room.view.empty.isVisible()
    room.plan([plain(1)])
    assert not room.view.empty.isVisible()
    assert shape_in(room).bars == ()
    room.view.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Delete):
        press(room.view.canvas, key)
    assert due(room, 1) is None
    assert not room.view.grab().isNull()


def test_an_action_in_hand_stays_in_view(room: Room[TimelineView]) -> None:
    room.plan_many(300)
    canvas = room.view.canvas
    assert canvas.verticalScrollBar().maximum() > 0
    number = next(one.line.action.number for one in shape_in(room).bars[-40:] if one.line.action.is_live)
    click(room, number)
    for _ in range(4):
        press(canvas, Qt.Key.Key_Right, CTRL)
        place = place_of(room, number)
        assert canvas.viewport().rect().contains(place)
        assert room.view.in_hand == room.id_of(number)


def test_bars_of_a_row_do_not_lie_over_each_other(room: Room[TimelineView]) -> None:
    room.plan_many(120)
    rows: dict[float, list[Bar]] = {}
    for shown in shape_in(room).bars:
        rows.setdefault(shown.text.top(), []).append(shown)
    for members in rows.values():
        members.sort(key=lambda one: one.reach.left())
        pairs = pairwise(members)
        assert all(before.reach.right() <= after.reach.left() for before, after in pairs)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_hostile_texts_and_far_dates(room: Room[TimelineView], theme: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, read_theme(app, RESOURCES, theme))
    set_text_size(app, 200)
    room.plan(
        [
            plain(1, title="<b>bold</b> \0 =1+1 \ud83d", due=date.min, effort=Effort(days=1000)),
            plain(2, title="x" * 200, due=date.max),
            plain(3, title="אבגד 漢字" * 20, due=in_days(400)),
        ]
    )
    assert "1 Jan 0001" in bar(room, 1).words
    assert "9999" in bar(room, 2).words
    planned_width = shape_in(room).width
    assert planned_width < 40_000
    assert not room.view.grab().isNull()
    click(room, 2)
    press(room.view.canvas, Qt.Key.Key_Right)
    assert due(room, 2) == date.max
    press(room.view.canvas, Qt.Key.Key_Left)
    assert due(room, 2) == date.max - timedelta(days=1)
