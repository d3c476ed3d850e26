"""`wa-desktop gaps`: every practice not in place, what was accepted and what does not apply."""

from __future__ import annotations

from datetime import datetime

import typer

from wa_desktop.cli.output import put_json, put_line, put_table
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_review
from wa_desktop.cli.shapes_plan import gap_counts, gaps_shape
from wa_desktop.cli.workload import WorkloadArgument
from wa_desktop.domain.gaps import Gap, GapReport, report_gaps


def gaps(
    ctx: typer.Context,
    workload: WorkloadArgument,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """List every practice not in place in a question at risk, the highest risk first.

    JSON: {"WorkloadId", "Counts", "Gaps", "Accepted", "NotApplicable"}. Counts are {"HIGH", "MEDIUM", "MISSING",
    "TO_VERIFY", "OPEN", "ACCEPTED", "NOT_APPLICABLE"}. Gaps are {"LensAlias", "PillarId", "QuestionId", "ChoiceId",
    "Title", "Risk", "Kind": MISSING, TO_VERIFY or OPEN, "Holds", "Provisional", "Level", "LevelSource": DOCUMENTED
    or DERIVED, "Effort": S, M, L or null, "Actions": ids, "AcceptedUntil": null, or the day that has passed}.
    Accepted are the same with "DecisionId" and "DecidedBy"; there AcceptedUntil is the last day that it holds.
    NotApplicable are {"LensAlias", "PillarId", "QuestionId", "ChoiceId", "Reason", "Notes"}, where an empty ChoiceId
    means the whole question.
    """
    with open_review(ctx, workspace, workload) as review:
        snapshot = review.snapshot
        report = report_gaps(snapshot, review.ratings, datetime.now().astimezone().date())
    if as_json:
        put_json(gaps_shape(snapshot, report))
        return
    put_table(("Risk", "Kind", "Question", "Practice", "Title"), [_row(gap) for gap in report.gaps])
    put_line(_counts_line(report))


def _row(gap: Gap) -> tuple[str, ...]:
    choice = gap.choice
    return (gap.risk.value, gap.kind.value, gap.question.label, choice.label, choice.title)


def _counts_line(report: GapReport) -> str:
    counts = gap_counts(report)
    return (
        f"{counts['HIGH']} high, {counts['MEDIUM']} medium, {counts['TO_VERIFY']} to verify, "
        f"{counts['ACCEPTED']} accepted, {counts['NOT_APPLICABLE']} not applicable"
    )
