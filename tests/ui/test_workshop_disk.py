"""Workshop mode on a disk that refuses: what was typed stays where it is, and the next try keeps it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import failing_disk
from tests.support.failing_disk import FULL, FailingDisk
from tests.support.workshop_room import Enter, Program, press, started, turn, workshop_of, write
from tests.support.workshops import WallClock
from wa_desktop.domain.workshop import Attendee, RemarkKind
from wa_desktop.domain.workshop_clock import elapsed
from wa_desktop.ui.dialogs.workshop_end import EndWorkshopDialog
from wa_desktop.ui.models.workshop_draft import WorkshopState

NINE = datetime(2027, 2, 15, 9, 0, tzinfo=UTC)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clock() -> WallClock:
    return WallClock(NINE)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    return failing_disk.install(monkeypatch)


@pytest.fixture
def enter(
    qtbot: QtBot, app: QApplication, disk: FailingDisk, clock: WallClock, tmp_path: Path
) -> Iterator[Enter]:
    """Opens the program on the sample; once more, and it is closed and opened again."""
    program = Program(qtbot, tmp_path / "Reviews.wadesk", clock)
    yield program.open
    disk.work_again()
    program.leave()


def refused(
    disk: FailingDisk, act: Callable[[], None], kept: Callable[[], bool], done: Callable[[], bool]
) -> None:
    """Refuse each write of an action in turn: what was typed stays, and at last, with a disk that works, it is kept."""
    for number in range(40):
        disk.refuse_write(number, FULL)
        act()
        turn()
        if done():
            break
        assert kept(), f"write {number}"
    disk.work_again()
    if not done():
        act()
    assert done()
    assert number > 0


def test_a_failing_disk_keeps_what_is_typed_in_the_card(
    qtbot: QtBot, enter: Enter, disk: FailingDisk
) -> None:
    room = enter()
    started(qtbot, room)
    press(qtbot, room, Qt.Key.Key_3, CTRL)
    write(qtbot, "Is it tested?", None)
    card = room.bar.card
    refused(
        disk,
        card.save_button.click,
        lambda: card.is_open and card.line.text() == "Is it tested?" and bool(card.problem),
        lambda: [remark.text for remark in workshop_of(room).remarks] == ["Is it tested?"],
    )
    assert not card.is_open
    assert room.failures


def test_a_failing_disk_keeps_the_reason_of_a_skip(qtbot: QtBot, enter: Enter, disk: FailingDisk) -> None:
    room = enter()
    started(qtbot, room)
    place = room.review_page.ref
    press(qtbot, room, Qt.Key.Key_4, CTRL)
    write(qtbot, "later", None)
    card = room.bar.card
    refused(
        disk,
        card.save_button.click,
        lambda: card.line.text() == "later" and room.review_page.ref == place,
        lambda: [skip.ref for skip in room.desk.queue] == [place],
    )
    assert room.review_page.ref != place


def test_a_failing_disk_keeps_the_lines_of_the_page(qtbot: QtBot, enter: Enter, disk: FailingDisk) -> None:
    room = enter()
    started(qtbot, room)
    room.show_page()
    part = room.page.run.lists[RemarkKind.DECISION]
    part.line.setText("Decided")
    refused(
        disk, part.add, lambda: part.line.text() == "Decided", lambda: len(workshop_of(room).remarks) == 1
    )
    assert part.line.text() == ""
    row = part.rows[0]
    row.text.setPlainText("Decided twice")
    refused(
        disk,
        row.finish_editing,
        lambda: row.text.toPlainText() == "Decided twice",
        lambda: workshop_of(room).remarks[0].text == "Decided twice",
    )


def test_a_failing_disk_keeps_the_plan(qtbot: QtBot, enter: Enter, disk: FailingDisk) -> None:
    room = enter()
    room.page.plan_new()
    view = room.page.plan
    view.name.setText("Another name")
    refused(
        disk,
        view.finish_editing,
        lambda: view.name.text() == "Another name",
        lambda: workshop_of(room).name == "Another name",
    )
    disk.refuse_write(0, FULL)
    view.people.model.put(0, [Attendee("Dana")])
    turn()
    assert view.people.attendees == (Attendee("Dana"),)
    disk.work_again()
    view.finish_editing()
    assert workshop_of(room).attendees == (Attendee("Dana"),)


def test_a_failing_disk_neither_starts_nor_stops_by_half(
    qtbot: QtBot, enter: Enter, disk: FailingDisk
) -> None:
    room = enter()
    room.page.plan_new()
    refused(
        disk,
        room.page.start_button.click,
        lambda: room.desk.state is WorkshopState.PLANNED,
        lambda: room.desk.is_running,
    )
    room.pass_time(minutes=3)
    refused(
        disk,
        room.page.start_button.click,
        lambda: room.desk.state is WorkshopState.RUNNING,
        lambda: room.desk.state is WorkshopState.PAUSED,
    )
    found = room.desk.pace
    assert found is not None
    assert found.elapsed == timedelta(minutes=3)


def test_a_failing_disk_keeps_the_end_for_the_next_try(qtbot: QtBot, enter: Enter, disk: FailingDisk) -> None:
    room = enter()
    started(qtbot, room)
    room.pass_time(minutes=3)
    room.show_page()
    room.page.ask_end()
    dialog = room.findChild(EndWorkshopDialog)
    assert dialog is not None
    dialog.note.setPlainText("all good")
    name = dialog.name.text()
    review = room.bridge.review
    assert review is not None
    before = len(review.snapshot.milestones)
    refused(
        disk,
        dialog.end_button.click,
        lambda: dialog.isVisible() and dialog.name.text() == name and dialog.note.toPlainText() == "all good",
        lambda: workshop_of(room).is_closed,
    )
    assert [head.name for head in review.snapshot.milestones[before:]] == [name]
    assert workshop_of(room).clock.milestone == review.snapshot.milestones[-1].number
    assert elapsed(workshop_of(room).clock, room.clock.now) == timedelta(minutes=3)


def test_a_refusing_disk_is_asked_twice_a_minute_only(
    qtbot: QtBot, enter: Enter, disk: FailingDisk, clock: WallClock
) -> None:
    room = enter()
    started(qtbot, room)
    room.pass_time(minutes=1)
    for _ in range(60):
        clock.turn(seconds=1)
        disk.refuse_write(0, FULL)
        room.desk.tick()
    disk.work_again()
    assert 1 <= len(room.failures) <= 2
    room.pass_time(seconds=60)
    found = room.desk.pace
    assert found is not None
    assert found.elapsed == timedelta(minutes=3)
