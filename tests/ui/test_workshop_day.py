"""A workshop of three hours on two days, played in the window by keys and clicks, with the clock turned by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support import failing_disk
from tests.support.failing_disk import FailingDisk
from tests.support.workshop_room import Enter, Program, Room, press, started, turn, workshop_of, write
from tests.support.workshops import WallClock
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workshop import Attendee, RemarkKind, Workshop
from wa_desktop.domain.workshop_clock import elapsed
from wa_desktop.ui.dialogs.workshop_end import EndWorkshopDialog
from wa_desktop.ui.models.workshop_draft import WorkshopState
from wa_desktop.ui.models.workshop_stops import MINUTES

NINE = datetime(2027, 2, 15, 9, 0, tzinfo=UTC)
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


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


def answer_question(qtbot: QtBot, room: Room, minutes: float) -> None:
    """Answer what is open in the question in hand by its keys, and let the time go by."""
    review, ref = room.bridge.review, room.review_page.ref
    assert review is not None
    assert ref is not None
    room.pass_time(minutes=minutes)
    for choice in review.snapshot.question(ref).practices:
        if review.snapshot.answer(ref).answer(choice.id) is None:
            room.review_page.view.focus_practice(choice.id)
            qtbot.keyClick(QApplication.focusWidget() or room, Qt.Key.Key_Y)
    assert all(
        review.snapshot.answer(ref).answer(each.id) for each in review.snapshot.question(ref).practices
    )
    if room.review_page.ref != ref:
        room.take(ref)


def plan(qtbot: QtBot, room: Room) -> None:
    """By keys and clicks: a name, three people, the minutes, the order."""
    assert room.page.stack.currentWidget() is room.page.welcome
    qtbot.mouseClick(room.page.welcome.button, Qt.MouseButton.LeftButton)
    assert room.page.stack.currentWidget() is room.page.plan
    view = room.page.plan
    assert view.name.text() == "Workshop 15 February 2027"
    assert view.name.hasFocus()
    write(qtbot, "Winter workshop")
    people = view.people.view
    people.setFocus()
    people.setCurrentIndex(people.model().index(0, 0))
    write(qtbot, "Dana Novak", Qt.Key.Key_Tab)
    write(qtbot, "Head of platform")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    QGuiApplication.clipboard().setText("Petr, Orders\n- Aisha Khan; Security\n")
    press(qtbot, room, Qt.Key.Key_V, CTRL)
    stops = view.stops.view
    stops.setFocus()
    stops.setCurrentIndex(stops.model().index(0, MINUTES))
    write(qtbot, "45")
    assert workshop_of(room).stops[0].minutes == 45
    assert "more than the 180" in view.sum.text() or "minutes are shared out" in view.sum.text()
    qtbot.mouseClick(view.share_button, Qt.MouseButton.LeftButton)
    first, second = (stop.pillar for stop in workshop_of(room).stops[:2])
    stops.setCurrentIndex(stops.model().index(0, MINUTES))
    stops.setFocus()
    press(qtbot, room, Qt.Key.Key_Down, ALT)
    assert [stop.pillar for stop in workshop_of(room).stops[:2]] == [second, first]
    planned = workshop_of(room)
    assert planned.name == "Winter workshop"
    assert planned.attendees == (
        Attendee("Dana Novak", "Head of platform"),
        Attendee("Petr", "Orders"),
        Attendee("Aisha Khan", "Security"),
    )
    assert sum(stop.minutes for stop in planned.stops) == 180


def put_down(qtbot: QtBot, room: Room) -> None:
    """Something for each of the three lists, without leaving the question; the keyboard comes back each time."""
    in_hand = QApplication.focusWidget()
    press(qtbot, room, Qt.Key.Key_1, CTRL)
    assert room.bar.card.is_open
    write(qtbot, "Who owns the rota?")
    assert not room.bar.card.is_open
    assert QApplication.focusWidget() is in_hand
    press(qtbot, room, Qt.Key.Key_2, CTRL)
    write(qtbot, "Roles until March", Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is room.bar.card.who
    write(qtbot, "ai")
    assert QApplication.focusWidget() is in_hand
    place, practice = room.review_page.ref, room.review_page.practice_in_hand()
    press(qtbot, room, Qt.Key.Key_3, CTRL)
    assert room.bar.card.unknown.isVisible()
    assert room.bar.card.unknown.isChecked()
    write(qtbot, "Ask the auditors")
    assert [(each.text, each.who, each.ref) for each in workshop_of(room).remarks] == [
        ("Who owns the rota?", "", place),
        ("Roles until March", "Aisha Khan", place),
        ("Ask the auditors", "", place),
    ]
    review = room.bridge.review
    assert review is not None
    assert place is not None
    assert review.snapshot.answer(place).answer(practice) is PracticeAnswer.UNKNOWN


def first_day(qtbot: QtBot, room: Room) -> QuestionRef:
    """76 minutes: a question, the lists, a skip, a question that takes too long, a pause. Gives what was skipped."""
    press(qtbot, room, Qt.Key.Key_W, CTRL | SHIFT)
    assert room.desk.state is WorkshopState.RUNNING
    assert room.stack.currentWidget() is room.review_page
    assert room.bar.isVisible()
    first = room.review_page.ref
    assert first == room.desk.place
    answer_question(qtbot, room, 6)
    press(qtbot, room, Qt.Key.Key_Return, CTRL)
    second = room.review_page.ref
    assert second is not None
    assert second != first
    assert room.desk.place == second
    put_down(qtbot, room)
    press(qtbot, room, Qt.Key.Key_4, CTRL)
    write(qtbot, "Petr comes at ten")
    assert room.review_page.ref not in {first, second}
    assert room.review_page.view.isAncestorOf(QApplication.focusWidget())
    assert [skip.ref for skip in room.desk.queue] == [second]
    answer_question(qtbot, room, 70)
    assert "min over" in room.bar.stop.whole
    assert "stay open" in room.bar.pace.whole
    press(qtbot, room, Qt.Key.Key_W, CTRL | SHIFT)
    assert room.desk.state is WorkshopState.PAUSED
    assert room.bar.pause_button.text() == "Resume"
    return second


def second_day(qtbot: QtBot, room: Room, skipped: QuestionRef) -> None:
    """The rest of three hours: back to the skipped question, then on by the running order."""
    menu = room.bar.queue_menu()
    (action,) = menu.actions()
    assert "Petr comes at ten" in action.text()
    action.trigger()
    assert room.review_page.ref == skipped
    assert not room.desk.queue
    answer_question(qtbot, room, 30)
    for _ in range(10):
        before = room.review_page.ref
        press(qtbot, room, Qt.Key.Key_Return, CTRL)
        assert room.review_page.ref != before
        answer_question(qtbot, room, 7.4)


def the_end(qtbot: QtBot, room: Room) -> Workshop:
    """End it with a milestone, after a name that is taken."""
    room.show_page()
    qtbot.mouseClick(room.page.end_button, Qt.MouseButton.LeftButton)
    dialog = room.findChild(EndWorkshopDialog)
    assert dialog is not None
    assert dialog.name.text() == "Workshop 16 February 2027"
    dialog.name.setText("Q3 workshop")
    qtbot.mouseClick(dialog.end_button, Qt.MouseButton.LeftButton)
    assert dialog.name_row.problem, "the sample has a milestone of this name"
    assert not workshop_of(room).is_closed
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "After the workshop")
    assert not dialog.name_row.problem
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert not room.bar.isVisibleTo(room.review_page)
    return workshop_of(room)


def check_recap(qtbot: QtBot, room: Room, folder: Path) -> None:
    """On the page, in both files, on the clipboard."""
    overview = room.page.overview
    assert room.page.stack.currentWidget() is overview
    assert overview.sheet is not None
    words = overview.sheet.texts()
    for expected in ("Winter workshop", "Dana Novak (Head of platform)", "Roles until March", "3 h 0 min"):
        assert expected in words
    overview.save_as(folder / "recap.md")
    assert "Who owns the rota?" in (folder / "recap.md").read_text(encoding="utf-8")
    overview.save_as(folder / "recap.html")
    assert "<html" in (folder / "recap.html").read_text(encoding="utf-8")
    qtbot.mouseClick(overview.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasHtml()
    assert "Roles until March" in copied.text()
    overview.save_as(folder / "nowhere" / "recap.md")
    assert len(room.failures) == 1


def test_a_workshop_on_two_days(qtbot: QtBot, enter: Enter, clock: WallClock, tmp_path: Path) -> None:
    room = enter()
    plan(qtbot, room)
    skipped = first_day(qtbot, room)
    place = room.review_page.ref
    assert elapsed(workshop_of(room).clock, clock.now) == timedelta(minutes=76)

    clock.turn(hours=22)
    room = enter()
    assert room.desk.state is WorkshopState.PAUSED
    assert room.page.stack.currentWidget() is room.page.run
    qtbot.mouseClick(room.page.start_button, Qt.MouseButton.LeftButton)
    assert room.desk.state is WorkshopState.RUNNING
    assert room.review_page.ref == place
    assert elapsed(workshop_of(room).clock, clock.now) == timedelta(minutes=76)

    second_day(qtbot, room, skipped)
    assert elapsed(workshop_of(room).clock, clock.now) == timedelta(minutes=180)
    ended = the_end(qtbot, room)
    assert ended.is_closed
    heads = room.bridge.review.snapshot.milestones if room.bridge.review else ()
    assert (heads[-1].name, heads[-1].number) == ("After the workshop", ended.clock.milestone)
    assert room.failures == []
    check_recap(qtbot, room, tmp_path)

    room = enter()
    assert room.page.stack.currentWidget() is room.page.overview
    assert room.page.overview.sheet is not None
    assert not room.bar.isVisible()


def test_a_crash_costs_half_a_minute_at_most(qtbot: QtBot, enter: Enter, clock: WallClock) -> None:
    room = enter()
    started(qtbot, room)
    room.pass_time(minutes=10)
    clock.turn(seconds=29)
    room.desk.tick()
    on_disk = workshop_of(room).clock
    assert on_disk.is_running
    assert (
        timedelta(minutes=10)
        <= elapsed(on_disk, on_disk.seen_at or clock.now)
        <= timedelta(minutes=10, seconds=29)
    )
    room.desk._run = None
    place = room.desk.place
    clock.turn(hours=3)
    room = enter()
    assert room.desk.state is WorkshopState.PAUSED
    found = room.desk.pace
    assert found is not None
    assert timedelta(minutes=10) <= found.elapsed <= timedelta(minutes=10, seconds=29)
    assert room.desk.start()
    assert room.review_page.ref == place
    room.pass_time(minutes=5)
    found = room.desk.pace
    assert found is not None
    assert timedelta(minutes=15) <= found.elapsed <= timedelta(minutes=15, seconds=29)


def test_a_sleeping_computer_pauses_the_clock_and_says_so(
    qtbot: QtBot, enter: Enter, clock: WallClock
) -> None:
    room = enter()
    started(qtbot, room)
    room.pass_time(minutes=12)
    fell_asleep = clock.now
    clock.turn(minutes=6)
    room.desk.tick()
    assert room.desk.state is WorkshopState.PAUSED
    assert room.desk.paused_at == fell_asleep
    assert elapsed(workshop_of(room).clock, clock.now) == timedelta(minutes=12)
    assert "while the computer slept" in room.bar.stop.whole
    qtbot.mouseClick(room.bar.pause_button, Qt.MouseButton.LeftButton)
    assert room.desk.state is WorkshopState.RUNNING
    assert "slept" not in room.bar.stop.whole


def test_a_second_draws_nothing_but_the_clock(qtbot: QtBot, enter: Enter, clock: WallClock) -> None:
    room = enter()
    started(qtbot, room)
    room.pass_time(minutes=1)
    qtbot.wait(50)
    changed: list[object] = []
    room.bridge.review_changed.connect(changed.append)
    texts = (room.bar.stop.whole, room.bar.pace.whole, room.bar.clock.accessibleDescription())
    clock.turn(seconds=1)
    room.desk.tick()
    qtbot.wait(20)
    assert room.bar.clock.text.startswith("0:01:01")
    assert (room.bar.stop.whole, room.bar.pace.whole, room.bar.clock.accessibleDescription()) == texts
    assert changed == []


def test_a_draft_survives_a_click_outside_and_the_end_of_the_program(qtbot: QtBot, enter: Enter) -> None:
    room = enter()
    started(qtbot, room)
    press(qtbot, room, Qt.Key.Key_1, CTRL)
    write(qtbot, "half a thou", None)
    qtbot.mouseClick(room.review_page.view, Qt.MouseButton.LeftButton)
    assert not room.bar.card.is_open
    assert workshop_of(room).remarks == ()
    press(qtbot, room, Qt.Key.Key_1, CTRL)
    assert room.bar.card.line.text() == "half a thou"
    write(qtbot, "ght", None)
    press(qtbot, room, Qt.Key.Key_2, CTRL)
    assert room.bar.card.line.text() == ""
    press(qtbot, room, Qt.Key.Key_Escape)
    assert not room.bar.card.is_open
    room = enter()
    assert [remark.text for remark in workshop_of(room).remarks] == ["half a thought"]


def test_escape_gives_up(qtbot: QtBot, enter: Enter) -> None:
    room = enter()
    started(qtbot, room)
    press(qtbot, room, Qt.Key.Key_2, CTRL)
    write(qtbot, "no, not that", None)
    press(qtbot, room, Qt.Key.Key_Escape)
    press(qtbot, room, Qt.Key.Key_2, CTRL)
    assert room.bar.card.line.text() == ""


def test_letters_typed_into_the_card_answer_nothing(qtbot: QtBot, enter: Enter) -> None:
    room = enter()
    started(qtbot, room)
    review = room.bridge.review
    assert review is not None
    answers = review.snapshot.reviews
    press(qtbot, room, Qt.Key.Key_1, CTRL)
    write(qtbot, "yes no undo a 123", None)
    assert review.snapshot.reviews == answers
    assert room.bar.card.line.text() == "yes no undo a 123"


def test_lists_on_the_page(qtbot: QtBot, enter: Enter) -> None:
    room = enter()
    started(qtbot, room)
    place = room.desk.place
    room.show_page()
    parked = room.page.run.lists[RemarkKind.PARKED]
    parked.line.setFocus()
    write(qtbot, "A topic")
    assert parked.line.text() == ""
    remark = workshop_of(room).remarks[0]
    assert (remark.text, remark.ref) == ("A topic", place)
    row = parked.rows[0]
    row.text.setFocus()
    press(qtbot, room, Qt.Key.Key_End)
    write(qtbot, " and more")
    assert workshop_of(room).remarks[0].text == "A topic and more"
    qtbot.mouseClick(row.done, Qt.MouseButton.LeftButton)
    assert workshop_of(room).remarks[0].done
    row.who.setFocus()
    write(qtbot, "Dana", Qt.Key.Key_Tab)
    assert workshop_of(room).remarks[0].who == "Dana"
    row.text.selectAll()
    qtbot.keyClick(row.text, Qt.Key.Key_Delete)
    row.finish_editing()
    assert workshop_of(room).remarks[0].text == "A topic and more", "an empty remark is not kept"
    review = room.bridge.review
    assert review is not None
    qtbot.mouseClick(row.delete, Qt.MouseButton.LeftButton)
    assert workshop_of(room).remarks == ()
    review.undo()
    turn()
    assert [each.text for each in workshop_of(room).remarks] == ["A topic and more"]
    qtbot.mouseClick(parked.rows[0].place, Qt.MouseButton.LeftButton)
    assert room.stack.currentWidget() is room.review_page
    assert room.review_page.ref == place


def test_the_running_order_leads_to_its_stops(qtbot: QtBot, enter: Enter) -> None:
    room = enter()
    started(qtbot, room)
    room.show_page()
    route = room.page.run.route
    route.setFocus()
    press(qtbot, room, Qt.Key.Key_Down)
    stop = workshop_of(room).stops[route.currentIndex().row()]
    press(qtbot, room, Qt.Key.Key_Return)
    review, ref = room.bridge.review, room.review_page.ref
    assert review is not None
    assert ref is not None
    assert review.snapshot.review(ref.lens).lens.pillar_of(ref.question).id == stop.pillar


def test_priorities_first(qtbot: QtBot, enter: Enter) -> None:
    room = enter()
    room.page.plan_new()
    qtbot.mouseClick(room.page.plan.priorities_button, Qt.MouseButton.LeftButton)
    stops = workshop_of(room).stops
    assert sum(stop.minutes for stop in stops) == 60
    assert all(stop.questions for stop in stops)
    assert room.page.plan.total.value() == 60


def test_a_wrong_field_keeps_no_other_from_the_disk(qtbot: QtBot, enter: Enter) -> None:
    room = enter()
    room.page.plan_new()
    plan_view = room.page.plan
    plan_view.name.selectAll()
    qtbot.keyClick(plan_view.name, Qt.Key.Key_Delete)
    assert "name" in plan_view.problems
    qtbot.keyClicks(plan_view.name, "x")
    plan_view.people.model.put(0, [Attendee("Dana")])
    assert workshop_of(room).attendees == (Attendee("Dana"),)
    assert workshop_of(room).name == "Workshop 15 February 2027"
    assert plan_view.name.text() == "x"
    plan_view.people.model.put(1, [Attendee("", "nobody")])
    assert "attendees" in plan_view.problems
    review = room.bridge.review
    assert review is not None
    qtbot.keyClicks(plan_view.name, "yz")
    plan_view.finish_editing()
    assert workshop_of(room).name == "xyz"
    review.undo()
    turn()
    assert plan_view.name.text() == "Workshop 15 February 2027"


def test_another_review_gets_nothing_of_this_one(qtbot: QtBot, enter: Enter, disk: FailingDisk) -> None:
    room = enter()
    started(qtbot, room)
    room.show_page()
    room.page.run.lists[RemarkKind.PARKED].line.setText("secret of this client")
    workspace = room.bridge.workspace
    here = workspace.workload_names()[0].id
    other = workspace.duplicate_workload(here, "Another one", with_answers=False)
    room.bridge.open_review(other.id)
    assert room.page.run.lists[RemarkKind.PARKED].line.text() == ""
    review = room.bridge.review
    assert review is not None
    assert not review.snapshot.workshops or not review.snapshot.workshops[-1].remarks
