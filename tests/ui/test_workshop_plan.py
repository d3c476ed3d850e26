"""What the form for planning works out: minutes, the path by priorities, people and questions as typed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from tests.support.small_snapshots import snapshot
from tests.support.workshops import WallClock
from wa_desktop.domain.priorities import minutes_for
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workshop import MAX_MINUTES, Attendee, Stop, Workshop
from wa_desktop.domain.workshop_order import default_order
from wa_desktop.review.priorities import load_priorities
from wa_desktop.review.workshops import PlanWorkshop
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.workshop_desk import WorkshopDesk
from wa_desktop.ui.models.workshop_plan import (
    by_priorities,
    new_workshop,
    people_in,
    questions_in,
    sensible,
    shared_out,
)
from wa_desktop.ui.models.workshop_stops import MINUTES, QUESTIONS, StopsModel
from wa_desktop.ui.widgets.workshop_people import AttendeeTable
from wa_desktop.ui.widgets.workshop_stops import StopTable

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def sample(workspace: Workspace) -> Snapshot:
    return workspace.snapshot(load_sample(workspace, ROOT / "resources").id)


def test_people_from_lines() -> None:
    text = "Dana Novak, Head of platform\n- Petr\t Orders \n\n3. Aisha Khan; Security, on call\n"
    assert people_in(text) == [
        Attendee("Dana Novak", "Head of platform"),
        Attendee("Petr", "Orders"),
        Attendee("Aisha Khan", "Security, on call"),
    ]


def test_questions_by_their_numbers(sample: Snapshot) -> None:
    questions = sample.reviews[0].lens.pillars[1].questions
    labels = [question.label for question in questions]
    assert questions_in(f"{labels[4]}, 2", questions) == (questions[4].key, questions[1].key)
    assert questions_in("  ", questions) == ()
    assert questions_in("all of them", questions) is None
    assert questions_in("99", questions) is None
    assert questions_in(" ".join(labels), questions) == ()


@pytest.mark.parametrize("minutes", [1, 7, 60, 179, 480])
def test_minutes_are_shared_out_to_the_last(sample: Snapshot, minutes: int) -> None:
    stops = default_order(sample, 100)
    shared = shared_out(stops, sample, minutes)
    assert sum(stop.minutes for stop in shared) == max(minutes, len(stops))
    assert [replace(stop, minutes=0) for stop in shared] == [replace(stop, minutes=0) for stop in stops]


def test_more_work_gets_more_minutes(sample: Snapshot) -> None:
    lens = sample.reviews[0].lens
    big, small = lens.pillars[1], lens.pillars[5]
    stops = (
        Stop(lens.alias, big.id, 1),
        Stop(lens.alias, small.id, 1, (small.questions[-1].key,)),
        Stop("gone", "gone", 1),
    )
    shared = shared_out(stops, sample, 90)
    assert shared[2].minutes == 5
    assert shared[0].minutes > shared[1].minutes >= 5


def test_a_stop_takes_no_more_than_a_day(sample: Snapshot) -> None:
    stops = default_order(sample, 100)[:1]
    assert shared_out(stops, sample, 2000)[0].minutes == MAX_MINUTES
    assert shared_out((), sample, 60) == ()


def test_the_path_by_priorities_fits_into_the_hour(sample: Snapshot) -> None:
    stops = by_priorities(sample, lambda alias: load_priorities(ROOT / "lenses", alias), 60)
    lens = sample.reviews[0].lens
    assert sum(stop.minutes for stop in stops) == 60
    assert sum(minutes_for(lens.question(key)) for stop in stops for key in stop.questions) <= 60


def test_a_new_plan_is_a_good_one(sample: Snapshot) -> None:
    made = new_workshop(sample, WallClock().now)
    assert sum(stop.minutes for stop in made.stops) == 180
    again = new_workshop(sample.with_workshop(made.id, replace(made, number=1)), WallClock().now)
    assert again.name == f"{made.name} (2)"


def test_wrong_fields_stay_behind() -> None:
    stored = Workshop("a" * 32, 1, "Stored", (Attendee("Dana"),), (Stop("main", "safety", 20),))
    draft = replace(stored, name="x", attendees=(Attendee(""),), stops=(Stop("main", "cost", 5),))
    assert sensible(draft, stored) == replace(stored, stops=draft.stops)


def test_the_table_of_stops(qtbot: QtBot, sample: Snapshot) -> None:
    table = StopTable()
    qtbot.addWidget(table)
    stops = default_order(sample, 120)
    table.show_stops(stops, sample)
    table.show()
    model = table.model
    assert model.index(0, QUESTIONS).data() == f"all {len(sample.reviews[0].lens.pillars[1].questions)}"
    assert model.setData(model.index(0, QUESTIONS), "2, 3")
    assert len(table.stops[0].questions) == 2
    assert not model.setData(model.index(0, QUESTIONS), "what?")
    assert model.setData(model.index(0, MINUTES), 9_999)
    assert table.stops[0].minutes == MAX_MINUTES
    before = [stop.pillar for stop in table.stops]
    table.view.setCurrentIndex(model.index(0, MINUTES))
    high = table.view.rowHeight(0)
    drop = QDropEvent(
        QPointF(20, 2 * high + high * 0.8),
        Qt.DropAction.MoveAction,
        model.mimeData([model.index(0, 0)]),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    table.view.dropEvent(drop)
    assert [stop.pillar for stop in table.stops] == [before[1], before[2], before[0], *before[3:]]
    qtbot.keyClick(table.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [stop.pillar for stop in table.stops] == [before[1], before[0], *before[2:]]
    qtbot.keyClick(table.view, Qt.Key.Key_Delete)
    assert [stop.pillar for stop in table.stops] == [before[1], *before[2:]]
    (first, *_) = table.add_menu().actions()
    first.trigger()
    assert table.stops[-1].pillar == sample.reviews[0].lens.pillars[0].id


def test_stops_of_a_lens_that_is_gone_are_named_by_their_ids() -> None:
    model = StopsModel()
    model.show_stops((Stop("gone", "old", 5),), snapshot())
    assert "old" in str(model.index(0, 0).data())


def test_lines_pasted_into_a_cell(qtbot: QtBot, app: object) -> None:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    table = AttendeeTable()
    qtbot.addWidget(table)
    with qtbot.waitActive(table):
        table.show()
        table.activateWindow()
    table.view.write(table.model.index(0, 0))
    QGuiApplication.clipboard().setText("Dana, Platform\nPetr")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert table.attendees == (Attendee("Dana", "Platform"), Attendee("Petr"))
    table.view.setCurrentIndex(table.model.index(0, 0))
    qtbot.keyClick(table.view, Qt.Key.Key_Delete)
    assert table.attendees == (Attendee("Petr"),)


def test_one_workshop_at_a_time(qtbot: QtBot, bridge: Bridge) -> None:
    workload = load_sample(bridge.workspace, ROOT / "resources")
    bridge.open_review(workload.id)
    review = bridge.review
    assert review is not None
    clock = WallClock()
    desk = WorkshopDesk(bridge, clock)
    first = new_workshop(review.snapshot, clock.now)
    review.apply(PlanWorkshop(first))
    second = new_workshop(review.snapshot, clock.now)
    review.apply(PlanWorkshop(second))
    assert desk.workshop is not None
    assert desk.workshop.id == first.id
    assert desk.start()
    desk.choose(second.id)
    assert not desk.is_running
    assert desk.start()
    running = [each.id for each in desk.workshops if each.clock.is_running]
    assert running == [second.id]
    desk.deleteLater()
