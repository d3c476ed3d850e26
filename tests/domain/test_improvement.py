"""The improvement status that follows from gaps, actions and accepted risks, unless a person has set one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.plans import TODAY, acceptance, action, practice
from tests.support.small_snapshots import snapshot
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.improvement import derived_status, improvement_status
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import ImprovementStatus, Snapshot

NOTHING, TWO_GAPS, SOUND = {}, {"s1": "NYN"}, {"s1": "YYY"}
ALL = acceptance(practice("s1"))
PART = acceptance(practice("s1", "a"))
OPEN, BEGUN, DONE, NEVER = ActionStatus
NOT_APPLICABLE, NOT_STARTED, IN_PROGRESS, COMPLETE, ACKNOWLEDGED = ImprovementStatus


def made(
    answers: dict[str, str], statuses: Sequence[ActionStatus], decisions: Sequence[Decision] = ()
) -> Snapshot:
    actions = tuple(action(number, status=status) for number, status in enumerate(statuses, 1))
    return replace(snapshot(answers), actions=actions, decisions=tuple(decisions))


def derived(given_snapshot: Snapshot, today: date = TODAY) -> ImprovementStatus:
    return derived_status(given_snapshot, rate_all(given_snapshot), today)


@pytest.mark.parametrize(
    ("answers", "statuses", "decisions", "expected"),
    [
        (NOTHING, (), (), NOT_APPLICABLE),
        (SOUND, (), (), NOT_APPLICABLE),
        (SOUND, (OPEN, NEVER), (), NOT_APPLICABLE),
        (SOUND, (DONE,), (), COMPLETE),
        (SOUND, (BEGUN,), (), COMPLETE),
        (SOUND, (DONE,), (ALL,), COMPLETE),
        (TWO_GAPS, (), (), NOT_STARTED),
        (TWO_GAPS, (OPEN, NEVER), (), NOT_STARTED),
        (TWO_GAPS, (OPEN, BEGUN), (), IN_PROGRESS),
        (TWO_GAPS, (DONE,), (), IN_PROGRESS),
        (TWO_GAPS, (), (PART,), NOT_STARTED),
        (TWO_GAPS, (DONE,), (PART,), IN_PROGRESS),
        (TWO_GAPS, (), (ALL,), ACKNOWLEDGED),
        (TWO_GAPS, (DONE,), (ALL,), ACKNOWLEDGED),
    ],
)
def test_what_follows(
    answers: dict[str, str],
    statuses: Sequence[ActionStatus],
    decisions: Sequence[Decision],
    expected: ImprovementStatus,
) -> None:
    assert derived(made(answers, statuses, decisions)) is expected


def test_an_acceptance_that_has_run_out_acknowledges_no_more() -> None:
    held = made(TWO_GAPS, (), (replace(ALL, revisit_on=TODAY),))
    assert derived(held) is ACKNOWLEDGED
    assert derived(held, TODAY + timedelta(days=1)) is NOT_STARTED


@settings(deadline=None)
@given(
    st.sampled_from(ImprovementStatus),
    st.sampled_from([NOTHING, TWO_GAPS, SOUND]),
    st.lists(st.sampled_from(ActionStatus), max_size=3),
)
def test_what_a_person_has_set_stands(
    chosen: ImprovementStatus, answers: dict[str, str], statuses: list[ActionStatus]
) -> None:
    held = made(answers, statuses)
    held = replace(held, workload=replace(held.workload, improvement_status=chosen))
    expected = derived(held) if chosen is NOT_APPLICABLE else chosen
    assert improvement_status(held, rate_all(held), TODAY) is expected
