"""Actions and decisions come back from JSON as they went in."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from tests.support.plans import acceptance, action, practice, trade_off
from tests.support.strategies import NOW, ODD_TEXTS, actions, decisions
from wa_desktop.domain.answers import Notes
from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.plan import Action, ActionStatus, Effort, Impact, Size
from wa_desktop.domain.plan_record import (
    action_from_json,
    action_to_json,
    decision_from_json,
    decision_to_json,
)


def through_json(value: object) -> dict[str, object]:
    read: dict[str, object] = json.loads(json.dumps(value))
    return read


@settings(max_examples=60, deadline=None)
@given(actions)
def test_an_action_comes_back_from_its_json_text(one: Action) -> None:
    assert action_from_json(through_json(action_to_json(one))) == one


@settings(max_examples=60, deadline=None)
@given(decisions)
def test_a_decision_comes_back_from_its_json_text(one: Decision) -> None:
    assert decision_from_json(through_json(decision_to_json(one))) == one


@pytest.mark.parametrize("text", ODD_TEXTS, ids=lambda text: ascii(text)[:30])
def test_odd_texts_come_back_in_every_field(text: str) -> None:
    one = action(title=text, owner=text, pillar=text, links=(text,), notes=Notes(text, text))
    assert action_from_json(through_json(action_to_json(one))) == one
    other = trade_off(
        title=text, context=text, options=(text, text), decision=text, rationale=text, decided_by=text
    )
    assert decision_from_json(through_json(decision_to_json(other))) == other


def test_what_is_not_set_is_not_written() -> None:
    assert action_to_json(action()) == {
        "id": "0" * 31 + "1",
        "number": 1,
        "title": "Do thing 1",
        "impact": "MEDIUM",
        "status": "OPEN",
    }
    bare = Decision("d", 1, DecisionKind.TRADE_OFF, "Title")
    assert decision_to_json(bare) == {"id": "d", "number": 1, "kind": "TRADE_OFF", "title": "Title"}


def test_no_days_at_all_are_not_the_same_as_unknown() -> None:
    for effort in (Effort(days=0.0), Effort(), Effort(Size.S, 0.0), Effort(Size.L)):
        one = replace(action(), effort=effort)
        assert action_from_json(through_json(action_to_json(one))).effort == effort


def test_the_shape_of_a_stored_action_stays() -> None:
    """Rows and milestones of users hold this very shape."""
    one = action(
        7,
        "Encrypt",
        pillar="safety",
        practices=(practice("s1", "a"),),
        owner="Ada",
        effort=Effort(Size.M, 2.5),
        impact=Impact.VERY_HIGH,
        due=date(2026, 4, 1),
        status=ActionStatus.DONE,
        after=(3,),
        notes=Notes("seen", "hidden"),
        links=("https://example.org/1",),
        created_at=NOW,
        done_at=NOW,
    )
    value = action_to_json(one)
    assert value == {
        "id": "0" * 31 + "7",
        "number": 7,
        "title": "Encrypt",
        "impact": "VERY_HIGH",
        "status": "DONE",
        "pillar": "safety",
        "practices": [["main", "s1", "a"]],
        "owner": "Ada",
        "size": "M",
        "days": 2.5,
        "due": "2026-04-01",
        "depends_on": ["0" * 31 + "3"],
        "notes": "seen",
        "internal": "hidden",
        "links": ["https://example.org/1"],
        "created_at": "2026-03-01T09:00:00+00:00",
        "done_at": "2026-03-01T09:00:00+00:00",
    }
    assert action_from_json(value) == one


def test_the_shape_of_a_stored_decision_stays() -> None:
    value = decision_to_json(
        acceptance(practice("s1"), practice("s1", "b"), number=2, decided_on=date(2026, 3, 1))
    )
    assert value == {
        "id": "0" * 29 + "3ea",
        "number": 2,
        "kind": "ACCEPTED_RISK",
        "title": "Live with it 2",
        "decided_by": "Grace",
        "decided_on": "2026-03-01",
        "revisit_on": "2026-06-30",
        "practices": [["main", "s1", ""], ["main", "s1", "b"]],
    }


@pytest.mark.parametrize(
    "wrong",
    [
        {"status": "LATER"},
        {"impact": None},
        {"size": "XL"},
        {"due": "soon"},
        {"practices": [["a"]]},
        {"id": ...},
    ],
)
def test_what_no_version_of_ours_wrote_is_noticed(wrong: dict[str, object]) -> None:
    value = {**action_to_json(action()), **wrong}
    if value["id"] is ...:
        del value["id"]
    with pytest.raises((ValueError, TypeError, KeyError)):
        action_from_json(value)
