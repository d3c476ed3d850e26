"""The improvement status in a report: what a person has set, else what follows from the plan."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.plans import TODAY, acceptance, action, practice
from tests.support.small_snapshots import snapshot
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import ImprovementStatus, Snapshot
from wa_desktop.report import words
from wa_desktop.report.facts import facts_of

GAP = snapshot({"s1": "NYY"})


def status(given: Snapshot) -> str:
    facts = facts_of(given, rate_all(given), TODAY, str)
    return next((fact.value for fact in facts if fact.label == str(words.FACT_STATUS)), "")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (snapshot(), ""),
        (GAP, "Not started"),
        (replace(GAP, actions=(action(1, status=ActionStatus.IN_PROGRESS),)), "In progress"),
        (replace(GAP, decisions=(acceptance(practice("s1", "a"), until=TODAY),)), "Risk acknowledged"),
        (snapshot({"s1": "NYY"}, improvement_status=ImprovementStatus.COMPLETE), "Complete"),
    ],
)
def test_the_status_follows_the_plan_unless_it_is_set(given: Snapshot, told: str) -> None:
    assert status(given) == told
