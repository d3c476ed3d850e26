"""The sample review's plan and decisions: told in days from the day it is opened, so that it never grows old."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from wa_desktop.domain.answers import Notes
from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.plan import Action, ActionStatus, Effort, Impact, PracticeRef, Size
from wa_desktop.review.decisions import RecordDecision
from wa_desktop.review.plan import AddActions, new_id

Json = Mapping[str, Any]


@dataclass(frozen=True)
class SampleAction:
    """An action as the file tells it.

    `told` lacks what hangs on day and lens. `practices` are practice ids. `due_in` and `done_ago` are days from
    today and before it. `after` holds the keys of the actions that come first.
    """

    key: str
    told: Action
    practices: tuple[str, ...]
    due_in: int | None
    done_ago: int
    after: tuple[str, ...]


@dataclass(frozen=True)
class SampleDecision:
    """A decision as the file tells it; `decided_ago` are days before today, `revisit_in` days from today."""

    told: Decision
    practices: tuple[str, ...]
    decided_ago: int
    revisit_in: int


@dataclass(frozen=True)
class SamplePlan:
    """What the sample's client does about the gaps, and what it decided."""

    actions: tuple[SampleAction, ...]
    decisions: tuple[SampleDecision, ...]


def read_plan(value: Json) -> SamplePlan:
    """Read the members `actions` and `decisions` of the file; KeyError, TypeError or ValueError if broken."""
    return SamplePlan(
        tuple(map(_read_action, value["actions"])), tuple(map(_read_decision, value["decisions"]))
    )


def plan_commands(
    plan: SamplePlan, lens: Lens, *, made_at: datetime, now: datetime
) -> tuple[AddActions | RecordDecision, ...]:
    """What puts the plan into a review; `made_at` is when it was made, both times are in UTC.

    Days are counted from the day it is here. KeyError for a practice or an action that does not exist.
    """
    practices = {
        choice.label: PracticeRef(lens.alias, question.key, choice.id)
        for question in lens.questions
        for choice in question.practices
    }
    ids = {action.key: new_id() for action in plan.actions}
    actions = tuple(_action(action, ids, practices, made_at, now) for action in plan.actions)
    today = now.astimezone().date()
    decisions = (_decision(decision, practices, today) for decision in plan.decisions)
    return (
        AddActions(actions),
        *(RecordDecision(replace(decision, created_at=now)) for decision in decisions),
    )


def _read_action(value: Json) -> SampleAction:
    return SampleAction(
        value["key"],
        Action(
            "",
            0,
            value["title"],
            pillar=value["pillar"],
            owner=value.get("owner", ""),
            effort=Effort(Size(value["size"]) if "size" in value else None, value.get("days")),
            impact=Impact(value["impact"]),
            status=ActionStatus(value["status"]),
            notes=Notes(value.get("notes", ""), value.get("internal", "")),
            links=_texts(value, "links"),
        ),
        _texts(value, "practices"),
        _days(value["due_in"]) if "due_in" in value else None,
        _days(value.get("done_ago", 0)),
        _texts(value, "after"),
    )


def _read_decision(value: Json) -> SampleDecision:
    return SampleDecision(
        Decision(
            "",
            0,
            DecisionKind(value["kind"]),
            value["title"],
            context=value["context"],
            options=_texts(value, "options"),
            gains=_texts(value, "gains"),
            pays=_texts(value, "pays"),
            decision=value["decision"],
            rationale=value["rationale"],
            decided_by=value["decided_by"],
        ),
        _texts(value, "practices"),
        _days(value["decided_ago"]),
        _days(value["revisit_in"]),
    )


def _texts(value: Json, name: str) -> tuple[str, ...]:
    texts: Sequence[Any] = value.get(name, [])
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise TypeError(name)
    return tuple(texts)


def _days(value: Any) -> int:
    if type(value) is not int:
        raise TypeError(value)
    return value


def _action(
    sample: SampleAction,
    ids: Mapping[str, str],
    practices: Mapping[str, PracticeRef],
    made_at: datetime,
    now: datetime,
) -> Action:
    done = sample.told.status is ActionStatus.DONE
    return replace(
        sample.told,
        id=ids[sample.key],
        practices=tuple(practices[label] for label in sample.practices),
        due=None if sample.due_in is None else now.astimezone().date() + timedelta(sample.due_in),
        depends_on=tuple(ids[key] for key in sample.after),
        created_at=made_at,
        done_at=max(made_at, now - timedelta(sample.done_ago)) if done else None,
    )


def _decision(sample: SampleDecision, practices: Mapping[str, PracticeRef], today: date) -> Decision:
    return replace(
        sample.told,
        id=new_id(),
        practices=tuple(practices[label] for label in sample.practices),
        decided_on=today - timedelta(sample.decided_ago),
        revisit_on=today + timedelta(sample.revisit_in),
    )
