"""The plan of the sample review with some actions, its views and dialogs wired as the plan's page wires them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from tests.support.sample_room import SampleRoom
from wa_desktop.domain.plan import Action, ActionStatus, Effort, Size
from wa_desktop.review.actions_from_gaps import action_for
from wa_desktop.review.plan import new_id
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.table_view import TableView


class ActionRoom(SampleRoom):
    """The open sample with what people ask for; it remembers what was said and offered."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.offers: list[tuple[str, ...]] = []
        self._view: TableView | None = None
        bridge.review_changed.connect(self._show)
        self.requests.refused.connect(self._show)
        self.requests.finish_offered.connect(self.offers.append)

    @property
    def sheet(self) -> PlanSheet:
        return PlanSheet(self.review.snapshot, self.review.ratings, self.bridge.today())

    @property
    def actions(self) -> tuple[Action, ...]:
        return self.review.snapshot.actions

    def action(self, number: int) -> Action:
        """The action of that number."""
        return next(action for action in self.actions if action.number == number)

    def add(self, actions: Sequence[Action]) -> None:
        assert self.requests.add(actions)

    def look(self, view: TableView) -> None:
        """Keep a view up to date, as the page does."""
        self._view = view
        self._show()

    def _show(self, *_changes: object) -> None:
        if self._view:
            self._view.show_sheet(self.sheet)


def some_actions(room: ActionRoom) -> list[Action]:
    """Four actions: one overdue, one without owner and date, one that is done, one that belongs to no gap."""
    gaps, today = room.sheet.gaps.gaps, room.bridge.today()
    first, second, third = (action_for(gap, room.bridge.now()) for gap in (gaps[0], gaps[4], gaps[8]))
    return [
        replace(first, title="Rotate keys", owner="Platform team", due=today - timedelta(3)),
        replace(second, title="Test the restore", effort=Effort(Size.M), depends_on=(first.id,)),
        replace(
            third,
            title="Tag everything",
            owner="FinOps",
            due=today + timedelta(20),
            effort=Effort(days=2),
            status=ActionStatus.DONE,
        ),
        Action(new_id(), 0, "Write the runbook", owner="Dana", due=today + timedelta(5)),
    ]
