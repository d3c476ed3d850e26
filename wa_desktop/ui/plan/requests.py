"""What people ask for on the plan, as commands on the open review, and what is said about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.plan import Action, ActionStatus, PracticeRef
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.commands import Command
from wa_desktop.review.decisions import RecordDecision, RemoveDecision
from wa_desktop.review.plan import (
    ActionFields,
    AddActions,
    EditAction,
    EditActions,
    FinishActions,
    RemoveActions,
    closed_by,
    with_status,
)
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.writable import refusal


class PlanRequests(QObject):
    """Every method says whether it was done.

    `said` carries a sentence for the status line. `refused` says that nothing was changed, so that the old state
    is to be shown again. `finish_offered` carries a tuple of action ids that are to be done and whose practices
    are not answered Yes: somebody asks which answers go along, and then calls `finish`.
    """

    said = Signal(str)
    refused = Signal()
    finish_offered = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge

    @property
    def snapshot(self) -> Snapshot:
        """The open review as it stands; LookupError while none is open."""
        if self._bridge.review is None:
            raise LookupError("nothing can be asked for while no review is open")
        return self._bridge.review.snapshot

    def now(self) -> datetime:
        """The time, in UTC, for what is made now."""
        return self._bridge.now()

    def ask(self, command: Command) -> bool:
        """Perform a command."""
        done = self._bridge.perform(command)
        if not done:
            self.refused.emit()
        return done

    def add(self, actions: Sequence[Action]) -> bool:
        """Put new actions into the plan."""
        if not actions or not self.ask(AddActions(tuple(actions))):
            return False
        self.said.emit(self.tr("%n action(s) added to the plan.", "", len(actions)))
        return True

    def edit(self, action: Action) -> bool:
        """Put a changed action in its place. If practices wait for it to be done, the rest is saved and they are offered."""
        old = self.snapshot.action(action.id)
        if old is None or action.status is not ActionStatus.DONE:
            return self.ask(EditAction(self._timed(action, old)))
        added = [practice for practice in action.practices if practice not in old.practices]
        closing = action if old.status is not ActionStatus.DONE else replace(action, practices=tuple(added))
        if not closed_by(self.snapshot, [closing]):
            return self.ask(EditAction(self._timed(action, old)))
        if not self.ask(EditAction(replace(action, status=old.status))):
            return False
        self.finish_offered.emit((action.id,))
        return False

    def edit_many(self, action_ids: Sequence[str], fields: ActionFields) -> bool:
        """Give fields to several actions. Where they become done and practices wait for that, it is offered instead."""
        becoming_done = [
            action
            for action_id in action_ids
            if (action := self.snapshot.action(action_id)) and action.status is not ActionStatus.DONE
        ]
        if fields.status is ActionStatus.DONE and closed_by(self.snapshot, becoming_done):
            if self.can_change():
                self.finish_offered.emit(tuple(action.id for action in becoming_done))
            return False
        return self.ask(EditActions(tuple(action_ids), fields, self._bridge.now()))

    def can_change(self) -> bool:
        """Whether anything can be changed; says why not before somebody fills in a form for nothing."""
        review = self._bridge.review
        if review is None or not review.read_only:
            return review is not None
        self._bridge.failed.emit(refusal(review))
        self.refused.emit()
        return False

    def _timed(self, action: Action, old: Action | None) -> Action:
        return with_status(action, self._bridge.now(), before=old) if old else action

    def finish(self, action_ids: Sequence[str], answers: Sequence[PracticeRef]) -> bool:
        """Say that actions are done, with the answers that a person confirmed."""
        if not self.ask(FinishActions(tuple(action_ids), tuple(answers), self._bridge.now())):
            return False
        if answers:
            self.said.emit(self.tr("Done, and %n answer(s) set to Yes.", "", len(answers)))
        return True

    def remove(self, action_ids: Sequence[str]) -> bool:
        """Take actions out of the plan."""
        if not self.ask(RemoveActions(tuple(action_ids))):
            return False
        self.said.emit(self.tr("%n action(s) removed from the plan.", "", len(action_ids)))
        return True

    def decide(self, decision: Decision) -> bool:
        """Write a decision down, or change one."""
        return self.ask(RecordDecision(decision))

    def remove_decision(self, decision_id: str) -> bool:
        """Take a decision away."""
        return self.ask(RemoveDecision(decision_id))
