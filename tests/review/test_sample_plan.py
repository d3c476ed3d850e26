"""The sample's plan and decisions: sound by the domain's rules, fitting its answers, told in days from today."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.decisions import DecisionKind, check_decision
from wa_desktop.domain.errors import DamagedError
from wa_desktop.domain.gaps import report_gaps
from wa_desktop.domain.plan import Action, ActionStatus, blocked_by, check_action, find_cycle
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.review import Review
from wa_desktop.review.sample import SAMPLE_FILE, finish_sample, load_sample, read_sample, start_sample
from wa_desktop.review.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
NOW = datetime(2031, 5, 6, 12, 0, tzinfo=UTC)
TODAY = NOW.astimezone().date()


def in_days(count: int) -> date:
    return TODAY + timedelta(days=count)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace.open(tmp_path / "sample.wadesk", ROOT / "lenses", clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def review(workspace: Workspace) -> Review:
    return workspace.open_review(load_sample(workspace, RESOURCES).id)


@pytest.fixture
def snapshot(review: Review) -> Snapshot:
    return review.snapshot


def test_every_action_and_decision_is_sound(snapshot: Snapshot) -> None:
    pillars = {pillar.id for pillar in snapshot.reviews[0].lens.pillars}
    assert 10 <= len(snapshot.actions) <= 14
    for action in snapshot.actions:
        assert check_action(action, snapshot.actions) == ()
        assert action.practices
        assert all(map(snapshot.has_practice, action.practices))
        assert action.pillar in pillars
        assert action.effort.is_known
    assert find_cycle({action.id: action.depends_on for action in snapshot.actions}) == ()
    assert [action.number for action in snapshot.actions] == list(range(1, len(snapshot.actions) + 1))
    for decision in snapshot.decisions:
        assert check_decision(decision) == ()
        assert decision.practices
        assert all(map(snapshot.has_practice, decision.practices))
        assert pillars.issuperset((*decision.gains, *decision.pays))
        assert decision.decided_on
        assert decision.decided_on < TODAY
        assert decision.decided_by
        assert decision.rationale
        assert decision.decision
        assert decision.context


def test_it_shows_every_state_and_every_time(snapshot: Snapshot) -> None:
    actions = snapshot.actions
    live = [action for action in actions if action.is_live]
    assert {action.status for action in actions} == set(ActionStatus)
    assert len([action for action in live if action.is_overdue(TODAY)]) >= 2
    ahead = [action.due for action in live if action.due and action.due >= TODAY]
    for first, last in ((0, 30), (31, 60), (61, 90)):
        assert any(in_days(first) <= due <= in_days(last) for due in ahead)
    assert len([action for action in live if not action.owner and not action.due]) == 2
    assert len([action for action in actions if blocked_by(action, actions)]) == 2
    assert any(action.links for action in actions)
    assert [action.notes.internal for action in actions if action.notes.internal]
    assert any(action.effort.days for action in actions)
    assert any(action.effort.size for action in actions)


def done(snapshot: Snapshot) -> list[Action]:
    return [action for action in snapshot.actions if action.status is ActionStatus.DONE]


def test_what_is_done_was_answered_yes_since_the_milestone_and_nothing_else_is(review: Review) -> None:
    snapshot, then = review.snapshot, review.milestone(1).snapshot
    assert then.actions == ()
    assert then.decisions == ()
    assert done(snapshot)
    for action in done(snapshot):
        assert action.done_at
        assert action.created_at
        assert action.created_at <= action.done_at <= NOW
        for practice in action.practices:
            assert then.answer(practice.ref).answer(practice.choice) is not PracticeAnswer.YES
            assert snapshot.answer(practice.ref).answer(practice.choice) is PracticeAnswer.YES
    gaps = {gap.practice for gap in report_gaps(snapshot, dict(review.ratings), TODAY).gaps}
    for action in snapshot.actions:
        if action.is_live:
            assert gaps.issuperset(action.practices)


def test_one_risk_is_accepted_and_one_acceptance_has_expired(review: Review) -> None:
    decisions = review.snapshot.decisions
    traded = [one for one in decisions if one.kind is DecisionKind.TRADE_OFF]
    assert len(traded) == 2
    assert all(len(one.options) > 1 and one.gains and one.pays for one in traded)
    holds, expired = (one for one in decisions if one.kind is DecisionKind.ACCEPTED_RISK)
    assert holds.accepts(TODAY)
    assert not expired.accepts(TODAY)
    report = report_gaps(review.snapshot, dict(review.ratings), TODAY)
    assert {gap.practice for gap in report.accepted} == set(holds.practices)
    assert {gap.practice for gap in report.gaps if gap.expired} == set(expired.practices)


def test_days_count_from_the_day_it_is_loaded(tmp_path: Path) -> None:
    sample = read_sample(RESOURCES)
    for number, now in enumerate((NOW, NOW + timedelta(days=400))):
        workspace = Workspace.open(tmp_path / f"{number}.wadesk", ROOT / "lenses")
        review = start_sample(workspace, sample)
        finish_sample(review, sample, now)
        snapshot = review.snapshot
        workspace.close()
        wanted = [one.due_in for one in sample.plan.actions]
        today = now.astimezone().date()
        assert [action.due and (action.due - today).days for action in snapshot.actions] == wanted


def test_the_demos_plan_is_as_old_as_its_milestone(tmp_path: Path) -> None:
    sample = read_sample(RESOURCES)
    clock = [NOW - timedelta(days=60)]
    workspace = Workspace.open(tmp_path / "demo.wadesk", ROOT / "lenses", clock=lambda: clock[0])
    review = start_sample(workspace, sample)
    clock[0] = NOW
    finish_sample(review, sample, NOW)
    assert {action.created_at for action in review.snapshot.actions} == {NOW - timedelta(days=60)}
    ago = [one.done_ago for one in sample.plan.actions if one.told.status is ActionStatus.DONE]
    assert [action.done_at for action in done(review.snapshot)] == [
        NOW - timedelta(days=days) for days in ago
    ]
    workspace.close()


def test_it_can_be_loaded_without_a_plan(workspace: Workspace) -> None:
    without = workspace.snapshot(load_sample(workspace, RESOURCES, with_plan=False).id)
    assert without.actions == ()
    assert without.decisions == ()


SOUND: dict[str, Any] = json.loads((RESOURCES / SAMPLE_FILE).read_bytes())


def broken(part: str, field: str, value: Any) -> dict[str, Any]:
    content = copy.deepcopy(SOUND)
    if value is None:
        del content[part][0][field]
    else:
        content[part][0][field] = value
    return content


@pytest.mark.parametrize(
    "content",
    [
        {name: value for name, value in SOUND.items() if name != "actions"},
        {**SOUND, "decisions": None},
        {**SOUND, "actions": [1]},
        broken("actions", "title", None),
        broken("actions", "status", "LATER"),
        broken("actions", "impact", "HUGE"),
        broken("actions", "size", "XL"),
        broken("actions", "due_in", "tomorrow"),
        broken("actions", "due_in", True),
        broken("actions", "practices", "REL01-BP04"),
        broken("actions", "links", [7]),
        broken("decisions", "kind", "GUESS"),
        broken("decisions", "revisit_in", None),
        broken("decisions", "decided_ago", 1.5),
    ],
)
def test_a_broken_file_is_damaged(tmp_path: Path, content: object) -> None:
    write(tmp_path, content)
    with pytest.raises(DamagedError):
        read_sample(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        broken("actions", "title", "  "),
        broken("actions", "title", 7),
        broken("actions", "practices", ["SEC99-BP99"]),
        broken("actions", "after", ["nobody"]),
        broken("actions", "after", ["quota-alarms"]),
        broken("actions", "links", ["javascript:alert(1)"]),
        broken("actions", "days", 5000),
        broken("decisions", "pays", ["costOptimization"]),
        broken("decisions", "revisit_in", -400),
        broken("decisions", "practices", ["SEC99-BP99"]),
    ],
)
def test_nonsense_that_shows_with_the_lens_is_damage_too(
    tmp_path: Path, workspace: Workspace, content: object
) -> None:
    write(tmp_path, content)
    with pytest.raises(DamagedError):
        load_sample(workspace, tmp_path)


def write(resources: Path, content: object) -> None:
    path = resources / SAMPLE_FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content), encoding="utf-8")
