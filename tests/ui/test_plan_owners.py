"""The plan by owner, by real clicks and keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.support import failing_disk
from tests.support.access import items, name_of, stops
from tests.support.failing_disk import FULL, FailingDisk
from tests.support.plan_room import TODAY, Room, in_days, plain, press, row_place, turn
from tests.support.sample_room import RESOURCES
from wa_desktop.domain.answers import Notes
from wa_desktop.domain.gaps import find_gaps
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, ActionStatus, Effort
from wa_desktop.review.actions_from_gaps import action_for
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.plan.owner_menu import NewOwnerDialog
from wa_desktop.ui.plan.owner_sheet import OwnerSheet, owner_sheets, text_of
from wa_desktop.ui.plan.owner_table import GIVE_COLUMN
from wa_desktop.ui.plan.owner_view import OwnerView
from wa_desktop.ui.plan.sheet import ActionLine, PlanSheet
from wa_desktop.ui.start import read_theme
from wa_desktop.ui.theme.tokens import apply_theme
from wa_desktop.ui.theme.type import set_text_size

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    return failing_disk.install(monkeypatch)


@pytest.fixture
def room(disk: FailingDisk, qtbot: QtBot, bridge: Bridge) -> Room[OwnerView]:
    return Room(qtbot, bridge, OwnerView)


def team() -> list[Action]:
    """Four of the platform team in no order, one of which waits for a later one; one of Ann; one of nobody."""
    return [
        plain(1, due=in_days(40)),
        plain(2, due=in_days(5), depends_on=(plain(1).id,), effort=Effort(days=1.5)),
        plain(3, due=in_days(-3), status=ActionStatus.IN_PROGRESS),
        plain(4, status=ActionStatus.DONE),
        plain(5, owner="Ann", due=in_days(9)),
        plain(6, owner=""),
    ]


@pytest.fixture
def planned(room: Room[OwnerView]) -> Room[OwnerView]:
    room.plan(team())
    return room


def names(room: Room[OwnerView]) -> list[str]:
    return [one.name for one in room.view.list.owners.owners]


def numbers(room: Room[OwnerView]) -> list[int]:
    return [room.action(str(row.key)).number for row in room.view.table.rows.rows]


def click_owner(room: Room[OwnerView], name: str) -> None:
    place = row_place(room.view.list, names(room).index(name))
    QTest.mouseClick(room.view.list.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    turn()


def click_row(room: Room[OwnerView], number: int, column: int = 1) -> None:
    table = room.view.table
    place = row_place(table, table.rows.row_of(room.id_of(number)), column)
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    turn()


def open_menu(room: Room[OwnerView]) -> QMenu:
    return next(menu for menu in room.view.findChildren(QMenu) if menu.isVisible())


def offered(menu: QMenu) -> list[str]:
    return [entry.text() for entry in menu.actions() if entry.text()]


def choose(room: Room[OwnerView], text: str) -> None:
    """Choose an entry of the open menu by the keyboard."""
    menu = open_menu(room)
    for _ in menu.actions():
        active = menu.activeAction()
        if active and active.text() == text:
            break
        QTest.keyClick(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)


def owner(room: Room[OwnerView], number: int) -> str:
    return room.action(room.id_of(number)).owner


def test_everybody_is_listed_and_nobody_first(planned: Room[OwnerView]) -> None:
    assert names(planned) == ["No owner", "Ann", "Platform team"]
    spoken = [text for text, _ in items(planned.view.list)]
    assert "2 open, 1 in progress, 1 done, 5.5 d left, next due 6 Mar 2027, 1 overdue" in spoken[2]
    assert planned.view.name.text() == "No owner"


def test_without_loose_actions_nobody_is_not_listed(room: Room[OwnerView]) -> None:
    room.plan([plain(1)])
    assert names(room) == ["Platform team"]


def test_a_sheet_has_figures_and_actions_by_date_and_dependency(planned: Room[OwnerView]) -> None:
    click_owner(planned, "Platform team")
    assert numbers(planned) == [3, 1, 2, 4]
    figures = planned.view.figures.text()
    assert figures == "2 open · 1 in progress · 1 done · 5.5 d left · next due 6 Mar 2027"
    assert planned.view.overdue.text() == "1 overdue"
    assert planned.view.overdue.isVisible()
    details = [row.cells[1].detail for row in planned.view.table.rows.rows]
    assert "waits for A-1" in details[2]
    click_owner(planned, "Ann")
    assert not planned.view.overdue.isVisible()
    assert numbers(planned) == [5]


@given(
    st.lists(
        st.tuples(st.none() | st.integers(-50, 200), st.sampled_from(ActionStatus), st.booleans()),
        max_size=14,
    )
)
def test_nothing_comes_before_what_it_waits_for(drawn: list[tuple[int | None, ActionStatus, bool]]) -> None:
    actions = [
        plain(
            number,
            due=None if due is None else in_days(due),
            status=status,
            depends_on=(f"{number - 1:032x}",) if waits and number > 1 else (),
        )
        for number, (due, status, waits) in enumerate(drawn, 1)
    ]
    found = owner_sheets(FakeSheet(actions))  # type: ignore[arg-type] # lines and today are all it reads
    order = [line.action for one in found for line in one.lines]
    assert sorted(action.number for action in order) == list(range(1, len(actions) + 1))
    live = [action.is_live for action in order]
    assert live == sorted(live, reverse=True)
    seen: set[str] = set()
    alive = {action.id for action in order if action.is_live}
    for action in (one for one in order if one.is_live):
        assert set(action.depends_on) & alive <= seen
        seen.add(action.id)
    free = [action for action in order if action.is_live]
    if not any(action.depends_on for action in free):
        dues = [action.due.toordinal() if action.due else 10**9 for action in free]
        assert dues == sorted(dues)


class FakeSheet:
    """The lines of a plan without a review."""

    def __init__(self, actions: list[Action]) -> None:
        self.today = TODAY
        self.lines = tuple(
            ActionLine(one, Risk.UNANSWERED, "", (), (), 1.0, one.is_overdue(TODAY), ()) for one in actions
        )


def test_what_is_late_is_not_what_is_next() -> None:
    actions = [plain(1, due=in_days(-1)), plain(2, due=TODAY), plain(3, due=in_days(1))]
    sheet = owner_sheets(FakeSheet(actions))[0]  # type: ignore[arg-type] # lines and today are all it reads
    assert (sheet.next_due, sheet.overdue, sheet.days) == (TODAY, 1, 3.0)
    done = [replace(action, status=ActionStatus.DONE) for action in actions]
    sheet = owner_sheets(FakeSheet(done))[0]  # type: ignore[arg-type] # as above
    assert (sheet.next_due, sheet.overdue, sheet.days) == (None, 0, 0)


# Giving away


def test_a_click_in_the_last_column_gives_an_action_away(planned: Room[OwnerView]) -> None:
    click_owner(planned, "Platform team")
    click_row(planned, 1, GIVE_COLUMN)
    assert offered(open_menu(planned)) == ["Ann", "Nobody", "Somebody else…"]
    choose(planned, "Ann")
    assert owner(planned, 1) == "Ann"
    assert planned.view.name.text() == "Platform team"
    assert numbers(planned) == [3, 2, 4]
    planned.undo()
    assert owner(planned, 1) == "Platform team"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_F2])
def test_keys_give_an_action_to_nobody(planned: Room[OwnerView], key: Qt.Key) -> None:
    click_owner(planned, "Ann")
    click_row(planned, 5)
    press(planned.view.table, key)
    choose(planned, "Nobody")
    assert owner(planned, 5) == ""
    assert names(planned) == ["No owner", "Platform team"]


def test_all_are_given_away_in_one_step(planned: Room[OwnerView]) -> None:
    click_owner(planned, "Platform team")
    click_row(planned, 2)
    in_hand = planned.id_of(2)
    QTest.mouseClick(planned.view.give_all_button, LEFT)
    choose(planned, "Ann")
    assert names(planned) == ["No owner", "Ann"]
    assert planned.view.name.text() == "Ann"
    assert planned.view.table.chosen == in_hand
    assert {owner(planned, number) for number in range(1, 6)} == {"Ann"}
    planned.undo()
    assert names(planned) == ["No owner", "Ann", "Platform team"]
    assert owner(planned, 5) == "Ann"


def test_somebody_new_is_named(qtbot: QtBot, planned: Room[OwnerView]) -> None:
    QTest.mouseClick(planned.view.give_all_button, LEFT)
    assert offered(open_menu(planned)) == ["Ann", "Platform team", "Somebody else…"]
    choose(planned, "Somebody else…")
    dialog = planned.view.findChild(NewOwnerDialog)
    assert not dialog.give_button.isEnabled()
    assert all(name_of(stop) for stop in stops(dialog))
    qtbot.keyClicks(dialog.field, "  ")
    press(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.field, "Bea & Co")
    press(dialog.field, Qt.Key.Key_Return)
    assert owner(planned, 6) == "Bea & Co"
    assert names(planned) == ["Ann", "Bea & Co", "Platform team"]
    assert planned.view.name.text() == "Bea & Co"
    click_owner(planned, "Ann")
    QTest.mouseClick(planned.view.give_all_button, LEFT)
    assert "Bea && Co" in offered(open_menu(planned))
    open_menu(planned).close()


def test_escape_leaves_the_dialog_without_a_change(qtbot: QtBot, planned: Room[OwnerView]) -> None:
    QTest.mouseClick(planned.view.give_all_button, LEFT)
    choose(planned, "Somebody else…")
    dialog = planned.view.findChild(NewOwnerDialog)
    qtbot.keyClicks(dialog.field, "Bea")
    press(dialog.field, Qt.Key.Key_Escape)
    assert owner(planned, 6) == ""


def test_what_was_removed_meanwhile_is_given_to_nobody(planned: Room[OwnerView]) -> None:
    QTest.mouseClick(planned.view.give_all_button, LEFT)
    assert planned.requests.remove((planned.id_of(6),))
    choose(planned, "Ann")
    assert not planned.failures
    assert names(planned) == ["Ann", "Platform team"]


def test_a_failing_disk_leaves_the_owner(disk: FailingDisk, planned: Room[OwnerView]) -> None:
    click_owner(planned, "Platform team")
    disk.refuse_write(0, FULL)
    QTest.mouseClick(planned.view.give_all_button, LEFT)
    choose(planned, "Ann")
    assert planned.failures
    assert numbers(planned) == [3, 1, 2, 4]
    assert planned.view.name.text() == "Platform team"
    disk.work_again()
    QTest.mouseClick(planned.view.give_all_button, LEFT)
    choose(planned, "Ann")
    assert names(planned) == ["No owner", "Ann"]


# Copying


def test_the_sheet_is_copied_as_text_without_internal_notes(qtbot: QtBot, room: Room[OwnerView]) -> None:
    gap = find_gaps(room.review.snapshot, room.review.ratings, TODAY)[0]
    first = replace(
        action_for(gap, room.bridge.now()),
        owner="Ann",
        due=in_days(-2),
        notes=Notes("First line\nsecond line", "they will never do it"),
        links=("https://tracker.example/A-1",),
    )
    room.plan([first, plain(2, owner="Ann", title="Then this", depends_on=(first.id,)), plain(3)])
    click_owner(room, "Ann")
    with qtbot.waitSignal(room.requests.said) as said:
        QTest.mouseClick(room.view.copy_button, LEFT)
    assert "without internal notes" in said.args[0]
    text = QGuiApplication.clipboard().text()
    workload = room.review.snapshot.workload
    for part in (
        "Actions of Ann",
        workload.name,
        "As of 1 Mar 2027",
        "1 overdue",
        f"1. A-1 {gap.choice.title}",
        "overdue since 27 Feb",
        "risk: High",
        f"{gap.pillar.name} · {gap.question.label}",
        "https://tracker.example/A-1",
        "   First line\n   second line",
        "2. A-2 Then this",
        "waits for A-1",
    ):
        assert part in text
    assert "never do it" not in text
    assert "Action 3" not in text
    assert text.endswith("\n")


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_no_internal_note_is_ever_in_the_text(client: str, title: str, owner_name: str) -> None:
    action = plain(1, title=title, owner=owner_name, notes=Notes(client, "~~internal~~"))
    lines = FakeSheet([action]).lines
    sheet = OwnerSheet(owner_name, lines, TODAY)

    class Named(FakeSheet):
        class snapshot:  # noqa: N801 stands for an attribute
            class workload:  # noqa: N801 stands for an attribute
                name, client = "W", "C"

    text = text_of(Named([action]), sheet)  # type: ignore[arg-type] # what a sheet is asked for
    assert "~~internal~~" not in text
    assert "\0" not in text


# The rest


def test_enter_opens_delete_removes(qtbot: QtBot, planned: Room[OwnerView]) -> None:
    click_owner(planned, "Platform team")
    click_row(planned, 1)
    with qtbot.waitSignal(planned.view.edit_requested) as asked:
        press(planned.view.table, Qt.Key.Key_Return)
    assert asked.args == [planned.id_of(1)]
    press(planned.view.table, Qt.Key.Key_Delete)
    assert numbers(planned) == [3, 2, 4]
    assert planned.view.table.chosen == planned.id_of(2)
    assert planned.chosen[-1] == planned.id_of(2)


def test_owner_and_action_stay_in_hand(planned: Room[OwnerView]) -> None:
    click_owner(planned, "Platform team")
    click_row(planned, 1)
    assert planned.requests.remove((planned.id_of(5),))
    turn()
    assert names(planned) == ["No owner", "Platform team"]
    assert planned.view.name.text() == "Platform team"
    assert planned.view.table.chosen == planned.id_of(1)
    assert planned.chosen[-1] == planned.id_of(1)


def test_arrows_walk_over_the_owners(planned: Room[OwnerView]) -> None:
    planned.view.list.setFocus()
    press(planned.view.list, Qt.Key.Key_Down)
    assert planned.view.name.text() == "Ann"
    assert planned.chosen[-1] == planned.id_of(5)


def test_without_actions_it_says_what_to_do(room: Room[OwnerView]) -> None:
    room.plan([])
    assert room.view.empty.isVisible()
    room.plan([plain(1)])
    assert not room.view.empty.isVisible()
    assert room.requests.remove((room.id_of(1),))
    turn()
    assert room.view.empty.isVisible()
    assert room.chosen[-1] == ""


def test_every_control_has_a_name(planned: Room[OwnerView]) -> None:
    assert len(list(stops(planned.view))) == 4
    assert all(name_of(stop) for stop in stops(planned.view))
    click_owner(planned, "Ann")
    assert name_of(planned.view.table) == "Actions of Ann"


def test_a_narrow_view_puts_the_owners_above(planned: Room[OwnerView]) -> None:
    assert planned.view.list.mapTo(planned.view, planned.view.list.rect().topRight()).x() < 400
    planned.view.resize(500, 700)
    turn()
    assert planned.view.list.width() > 400


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_hostile_names(room: Room[OwnerView], theme: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, read_theme(app, RESOURCES, theme))
    set_text_size(app, 200)
    room.plan([plain(1, owner="<b>&" * 60), plain(2, owner="=cmd()\0"), plain(3, owner="אבג 漢字")])
    for name in names(room):
        click_owner(room, name)
        assert room.view.name.text() == name
        QTest.mouseClick(room.view.give_all_button, LEFT)
        assert len(offered(open_menu(room))) == 4
        open_menu(room).close()
        room.view.copy_text()
    assert not room.view.grab().isNull()


def test_a_sheet_of_many(room: Room[OwnerView]) -> None:
    room.plan_many(120)
    sheet: PlanSheet = room.sheet
    assert sum(len(one.lines) for one in owner_sheets(sheet)) == 120
    assert names(room) == ["No owner", "FinOps", "Orders team", "Platform team"]
