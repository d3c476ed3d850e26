"""What people do to the improvement plan: make actions, change them, finish them with the answers they close."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.errors import InvalidError, Message, NotFoundError, message
from wa_desktop.domain.plan import (
    MAX_ACTIONS,
    Action,
    ActionStatus,
    Effort,
    Impact,
    PracticeRef,
    check_action,
    next_action_number,
)
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.commands import AnswerPractice


def new_id() -> str:
    """An id for a new action or decision."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class AddActions:
    """Put new actions into the plan; they get the next numbers, in the order given."""

    actions: tuple[Action, ...]

    def name(self, snapshot: Snapshot) -> Message:  # noqa: ARG002 the protocol's signature
        """The action's title, or how many there are."""
        if len(self.actions) == 1:
            return message("add the action “{title}”", title=self.actions[0].tidied().title)
        return message("add {count} actions", count=len(self.actions))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The plan with them; InvalidError names every field that is wrong, or that the plan is full."""
        if len(snapshot.actions) + len(self.actions) > MAX_ACTIONS:
            raise InvalidError(message("A plan has at most {count} actions.", count=MAX_ACTIONS))
        number = next_action_number(snapshot.actions)
        added = [replace(action.tidied(), number=number + i) for i, action in enumerate(self.actions)]
        everything = (*snapshot.actions, *added)
        if len({action.id for action in everything}) < len(everything):
            raise InvalidError(message("An action of the plan cannot be added to it once more."))
        for action in added:
            _refuse_nonsense(action, everything)
        return replace(snapshot, actions=everything) if added else snapshot


@dataclass(frozen=True)
class EditAction:
    """Put a changed action in the place of the old one; number and the time of its making stay."""

    action: Action

    def name(self, snapshot: Snapshot) -> Message:
        """Its number."""
        return message("change {action}", action=_action(snapshot, self.action.id).label)

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The action in its place; InvalidError names every field that is wrong."""
        old = _action(snapshot, self.action.id)
        new = replace(self.action.tidied(), number=old.number, created_at=old.created_at)
        if new == old:
            return snapshot
        _refuse_nonsense(new, snapshot.actions)
        return snapshot.with_action(new.id, new)


@dataclass(frozen=True)
class ActionFields:
    """Fields to be given to several actions at once; what is left at its default stays as it is.

    `owner` and `due` can be taken away: by an empty text, and by `clear_due`.
    """

    owner: str | None = None
    due: date | None = None
    clear_due: bool = False
    status: ActionStatus | None = None
    impact: Impact | None = None
    effort: Effort | None = None

    def put_on(self, action: Action) -> Action:
        """The action with these fields."""
        given: dict[str, Any] = {
            name: value
            for name in ("owner", "due", "status", "impact", "effort")
            if (value := getattr(self, name)) is not None
        }
        if self.clear_due:
            given["due"] = None
        return replace(action, **given)


@dataclass(frozen=True)
class EditActions:
    """Change fields of several actions in one step. `at` is the time, in UTC, for those that become done."""

    action_ids: tuple[str, ...]
    fields: ActionFields
    at: datetime | None = None

    def name(self, snapshot: Snapshot) -> Message:
        """The number of the one, or how many there are."""
        if len(self.action_ids) == 1:
            return message("change {action}", action=_action(snapshot, self.action_ids[0]).label)
        return message("change {count} actions", count=len(self.action_ids))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """All of them changed, or none: InvalidError names what is wrong with the first that is."""
        actions = {action.id: action for action in snapshot.actions}
        for action_id in self.action_ids:
            if action_id not in actions:
                raise _gone()
            old = actions[action_id]
            new = with_status(self.fields.put_on(old).tidied(), self.at, before=old)
            if new != old:
                # What it waits for stays as it is; looking for circles anew takes seconds in a full plan.
                _refuse_nonsense(replace(new, depends_on=()), ())
                actions[action_id] = new
        changed = tuple(actions.values())
        return snapshot if changed == snapshot.actions else replace(snapshot, actions=changed)


@dataclass(frozen=True)
class RemoveActions:
    """Take actions out of the plan; what waited for them waits for them no more."""

    action_ids: tuple[str, ...]

    def name(self, snapshot: Snapshot) -> Message:
        """The number of the one, or how many there are."""
        if len(self.action_ids) == 1:
            return message("remove {action}", action=_action(snapshot, self.action_ids[0]).label)
        return message("remove {count} actions", count=len(self.action_ids))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The plan without them."""
        gone = set(self.action_ids)
        for action_id in self.action_ids:
            _action(snapshot, action_id)
            snapshot = snapshot.with_action(action_id, None)
        for action in snapshot.actions:
            if gone.intersection(action.depends_on):
                left = tuple(other for other in action.depends_on if other not in gone)
                snapshot = snapshot.with_action(action.id, replace(action, depends_on=left))
        return snapshot


@dataclass(frozen=True)
class FinishActions:
    """Say that actions are done, and answer Yes for the practices named: what a person confirmed, nothing else.

    `at` is the time in UTC. Action and answers are one step, so that undo takes both back.
    """

    action_ids: tuple[str, ...]
    answers: tuple[PracticeRef, ...] = ()
    at: datetime | None = None

    def name(self, snapshot: Snapshot) -> Message:
        """The number of the one, or how many there are."""
        if len(self.action_ids) == 1:
            return message("finish {action}", action=_action(snapshot, self.action_ids[0]).label)
        return message("finish {count} actions", count=len(self.action_ids))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The actions done and the practices in place."""
        done = EditActions(self.action_ids, ActionFields(status=ActionStatus.DONE), self.at)
        snapshot = done.apply(snapshot)
        for practice in self.answers:
            answering = AnswerPractice(practice.ref, practice.choice, PracticeAnswer.YES)
            snapshot = answering.apply(snapshot)
        return snapshot


@dataclass(frozen=True)
class SetEffortDays:
    """Say what the sizes S, M and L come to in this review, in days of one person."""

    days: tuple[float, float, float]

    def name(self, snapshot: Snapshot) -> Message:  # noqa: ARG002 the protocol's signature
        """Always the same."""
        return message("change the days of S, M and L")

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The workload with them; InvalidError unless they rise from S to L."""
        small, medium, large = self.days
        if not 0 < small <= medium <= large <= 1000:
            raise InvalidError(
                message(
                    "S, M and L are more than 0 and at most 1,000 days, and none is smaller than the one before."
                )
            )
        if snapshot.workload.effort_days == self.days:
            return snapshot
        return replace(snapshot, workload=replace(snapshot.workload, effort_days=self.days))


def with_status(action: Action, at: datetime | None, *, before: Action) -> Action:
    """The action with the time it was done, which a change of its status brings or takes away."""
    if action.status is before.status:
        return action
    return replace(action, done_at=at if action.status is ActionStatus.DONE else None)


def closed_by(snapshot: Snapshot, actions: Sequence[Action]) -> tuple[PracticeRef, ...]:
    """The practices that finishing these actions would put into place: linked, still there, not yet Yes or N/A."""
    found: Mapping[PracticeRef, None] = dict.fromkeys(
        practice for action in actions for practice in action.practices if practice.choice
    )
    settled = {PracticeAnswer.YES}
    if snapshot.workload.policy.not_applicable_counts_as_in_place:
        settled.add(PracticeAnswer.NOT_APPLICABLE)
    return tuple(
        practice
        for practice in found
        if snapshot.has_practice(practice)
        and snapshot.answer(practice.ref).applicable
        and snapshot.answer(practice.ref).answer(practice.choice) not in settled
    )


def _action(snapshot: Snapshot, action_id: str) -> Action:
    found = snapshot.action(action_id)
    if found is None:
        raise _gone()
    return found


def _gone() -> NotFoundError:
    return NotFoundError(message("The action was removed from the plan."))


def _refuse_nonsense(action: Action, everything: Sequence[Action]) -> None:
    problems = check_action(action, everything)
    if problems:
        raise InvalidError(problems[0].sentence, problems)
