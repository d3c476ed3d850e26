"""How far the improvement of a workload has come: what follows from answers and plan, unless a person has set it."""

from __future__ import annotations

from datetime import date

from wa_desktop.domain.gaps import report_gaps
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import ImprovementStatus, Snapshot

_STARTED = {ActionStatus.IN_PROGRESS, ActionStatus.DONE}


def improvement_status(snapshot: Snapshot, ratings: Ratings, today: date) -> ImprovementStatus:
    """The status that a person has set, else the one that follows from the plan."""
    chosen = snapshot.workload.improvement_status
    if chosen is not ImprovementStatus.NOT_APPLICABLE:
        return chosen
    return derived_status(snapshot, ratings, today)


def derived_status(snapshot: Snapshot, ratings: Ratings, today: date) -> ImprovementStatus:
    """What follows from answers, actions and accepted risks (the names are WorkloadImprovementStatus of the API).

    NOT_APPLICABLE: there is nothing to improve and nothing was done. COMPLETE: no gap is left after something was
    done about one. RISK_ACKNOWLEDGED: every gap that is left was accepted. IN_PROGRESS: some action was begun or
    done. NOT_STARTED: gaps, and no action begun. The rule is ours; AWS leaves the status to people.
    """
    report = report_gaps(snapshot, ratings, today)
    started = any(action.status in _STARTED for action in snapshot.actions)
    if report.gaps:
        return ImprovementStatus.IN_PROGRESS if started else ImprovementStatus.NOT_STARTED
    if report.accepted:
        return ImprovementStatus.RISK_ACKNOWLEDGED
    return ImprovementStatus.COMPLETE if started else ImprovementStatus.NOT_APPLICABLE
