"""A review with a plan, a view of it, and what the plan's page does for its views: the sheet after each change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from tests.support.sample_room import SampleRoom
from wa_desktop.domain.answers import Notes
from wa_desktop.domain.gaps import find_gaps
from wa_desktop.domain.plan import Action, ActionStatus, Effort, Size
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.actions_from_gaps import action_for
from wa_desktop.review.plan import AddActions
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.view import PlanView

TODAY = date(2027, 3, 1)  # a Monday
OWNERS = ("Platform team", "Orders team", "FinOps", "")
STATES = (ActionStatus.OPEN, ActionStatus.OPEN, ActionStatus.IN_PROGRESS, ActionStatus.DONE)

View = TypeVar("View", bound=PlanView)


def in_days(count: int) -> date:
    return TODAY + timedelta(days=count)


def plain(number: int, **fields: object) -> Action:
    """An action by number, with an id that tells it."""
    made = Action(f"{number:032x}", number, f"Action {number}", owner="Platform team", effort=Effort(days=2))
    return replace(made, **fields)  # type: ignore[arg-type] # fields of the test's choice


def many(snapshot: Snapshot, ratings: object, count: int) -> list[Action]:
    """As many actions as wanted out of the sample's gaps: all owners, states and times, some waiting for others."""
    gaps = find_gaps(snapshot, ratings, TODAY)  # type: ignore[arg-type] # Ratings
    made: list[Action] = []
    for number in range(count):
        action = action_for(gaps[number % len(gaps)], None)  # type: ignore[arg-type] # no time is needed
        due = None if number % 6 == 5 else in_days((number * 17) % 130 - 14)
        made.append(
            replace(
                action,
                id=f"{number + 1:032x}",
                owner=OWNERS[number % 4],
                due=due,
                status=STATES[(number // 4) % 4],
                effort=Effort(days=1 + number % 9) if number % 3 else Effort(Size.M),
                depends_on=(made[number - 4].id,) if number % 7 == 5 else (),
                notes=Notes("For the client", "Never for the client"),
            )
        )
    return made


class Room(SampleRoom, Generic[View]):
    """The bridge with an open review, and the view as its page drives it."""

    def __init__(self, qtbot: QtBot, bridge: Bridge, view: type[View]) -> None:
        super().__init__(bridge)
        self.chosen: list[str] = []
        self.view = view(self.requests)
        qtbot.addWidget(self.view)
        self.view.resize(1000, 640)
        bridge.review_changed.connect(self.show)
        self.requests.refused.connect(self.show)
        self.view.action_chosen.connect(self.chosen.append)

    @property
    def sheet(self) -> PlanSheet:
        return PlanSheet(self.review.snapshot, self.review.ratings, TODAY)

    def show(self, *_changes: object) -> None:
        self.view.show_sheet(self.sheet)

    def plan(self, actions: Sequence[Action]) -> None:
        """Put actions into the plan and show it."""
        kept = {one.id for one in actions}
        loose = [replace(one, depends_on=()) for one in actions]
        assert not actions or self.bridge.perform(AddActions(tuple(loose)))
        for one in actions:
            if one.depends_on:
                wanted = tuple(other for other in one.depends_on if other in kept)
                current = self.action(one.id)
                assert self.requests.edit(replace(current, depends_on=wanted))
        turn()
        self.show()
        self.view.show()
        self.view.activateWindow()
        QTest.qWaitForWindowActive(self.view)

    def plan_many(self, count: int) -> None:
        self.plan(many(self.review.snapshot, self.review.ratings, count))

    def action(self, action_id: str) -> Action:
        found = self.review.snapshot.action(action_id)
        assert found is not None
        return found

    def id_of(self, number: int) -> str:
        return next(one.id for one in self.review.snapshot.actions if one.number == number)

    def undo(self) -> None:
        self.review.undo()
        turn()


def turn() -> None:
    """Let the bridge say what changed."""
    for _ in range(3):
        QTest.qWait(1)


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifier)
    turn()


def pick_up(widget: QWidget, start: QPoint) -> None:
    """Press, and move far enough for a drag."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(widget, start + QPoint(6, 6))
    QTest.mouseMove(widget, start + QPoint(14, 6))


def let_go(widget: QWidget, end: QPoint) -> None:
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    turn()


def row_place(view: QAbstractItemView, row: int, column: int = 0) -> QPoint:
    """The middle of a row, brought into view."""
    index = view.model().index(row, column)
    view.scrollTo(index)
    return view.visualRect(index).center()
