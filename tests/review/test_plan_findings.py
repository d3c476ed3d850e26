"""What a careful reader found in the plan, so that it stays mended."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from tests.support.plans import acceptance, action, practice
from tests.support.reviews import open_workspace, ref, start_review
from tests.support.small_snapshots import EXTRA, MAIN, snapshot
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.errors import DamagedError
from wa_desktop.domain.gaps import find_gaps
from wa_desktop.domain.lens import Pillar
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.domain.plan_record import action_from_json, action_to_json
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import ImprovementStatus
from wa_desktop.review.actions_from_gaps import all_that_matters, not_yet_planned
from wa_desktop.review.commands import AnswerPractice
from wa_desktop.review.decisions import RecordDecision
from wa_desktop.review.plan import AddActions, closed_by
from wa_desktop.review.review import Review

TODAY = date(2026, 3, 2)


def test_a_pillars_name_is_that_of_the_actions_own_lens() -> None:
    state = snapshot()
    renamed = replace(EXTRA, pillars=(Pillar("cost", "Spending", EXTRA.pillars[0].questions),))
    state = replace(state, reviews=(state.reviews[0], replace(state.reviews[1], lens=renamed)))
    assert state.pillar_name("cost", [practice("c1", "a")]) == MAIN.pillars[1].name
    assert state.pillar_name("cost", [practice("x1", "a", "extra")]) == "Spending"
    assert state.pillar_name("nowhere") == ""


@pytest.mark.parametrize("status", [ActionStatus.WONT_DO, ActionStatus.DONE, ActionStatus.OPEN])
def test_all_that_matters_does_not_plan_again_what_an_action_speaks_of(status: ActionStatus) -> None:
    state = snapshot({"s1": "NNN"})
    gaps = find_gaps(state, rate_all(state), TODAY)
    assert [gap.choice.id for gap in all_that_matters(state, gaps)] == ["a"]
    state = replace(state, actions=(action(1, practices=(practice("s1", "a"),), status=status),))
    assert all_that_matters(state, gaps) == ()
    chosen_by_hand = [gap.choice.id for gap in not_yet_planned(state, gaps)]
    assert ("a" in chosen_by_hand) is not status.is_live


def test_a_practice_that_does_not_apply_is_closed_where_it_counts_as_missing() -> None:
    state = snapshot({"s1": "ANN"})
    closing = action(1, practices=(practice("s1", "a"), practice("s1", "b")))
    assert [each.choice for each in closed_by(state, [closing])] == ["b"]
    strict = snapshot({"s1": "ANN"}, not_applicable_counts_as_in_place=False)
    assert [each.choice for each in closed_by(strict, [closing])] == ["a", "b"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": 5},
        {"owner": ["x"]},
        {"days": "many"},
        {"days": float("nan")},
        {"days": 1e308},
        {"days": True},
        {"number": "1"},
        {"practices": [["a", "b"]]},
        {"practices": [[1, 2, 3]]},
        {"links": [None]},
        {"status": "LATER"},
    ],
)
def test_an_action_that_no_version_wrote_is_damage(tmp_path: Path, wrong: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        action_from_json({**action_to_json(action(1)), **wrong})


def _with_actions_in_file(path: Path, *records: dict[str, object]) -> None:
    workspace = open_workspace(path)
    review = start_review(workspace)
    review.apply(AddActions((action(1), action(2, after=(1,)))))
    workspace.close()
    connection = driver.connect(str(path))
    for record in records:
        connection.execute("UPDATE action SET record = ? WHERE id = ?", (json.dumps(record), record["id"]))
    connection.commit()
    connection.close()


def test_a_circle_of_actions_in_a_file_is_damage_and_not_without_end(tmp_path: Path) -> None:
    path = tmp_path / "circle.wad"
    first = action_to_json(replace(action(1), depends_on=(action(2).id,)))
    _with_actions_in_file(path, first)
    workspace = open_workspace(path)
    with pytest.raises(DamagedError):
        workspace.snapshot(workspace.workload_names()[0].id)
    workspace.close()


def test_a_copy_with_answers_has_the_decisions_and_its_own_plan(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "copies.wad")
    review: Review = start_review(workspace, improvement_status=ImprovementStatus.COMPLETE)
    review.apply(AnswerPractice(ref("question_a"), "first", PracticeAnswer.NO))
    accepted = acceptance(practice("question_a", "first", "small-lens"))
    review.apply(RecordDecision(accepted))
    review.apply(AddActions((action(1),)))
    original = review.snapshot.workload
    copy = workspace.snapshot(workspace.duplicate_workload(original.id, "Staging").id)
    assert [replace(each, id="") for each in copy.decisions] == [
        replace(each, id="") for each in review.snapshot.decisions
    ]
    assert copy.decisions[0].id != accepted.id
    assert copy.actions == ()
    assert copy.workload.improvement_status is ImprovementStatus.NOT_APPLICABLE
    bare = workspace.snapshot(workspace.duplicate_workload(original.id, "Empty", with_answers=False).id)
    assert bare.decisions == ()
    workspace.close()
