"""The JSON objects that commands print: stable keys, AWS's names and words wherever AWS has some."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from wa_desktop.cli.output import Json
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.copying import Aspect, Change, CopyPlan, QuestionChange
from wa_desktop.domain.due import review_due
from wa_desktop.domain.lens import Lens, LensVersion
from wa_desktop.domain.rating import Ratings, total_counts
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.workload import MilestoneHead, Snapshot
from wa_desktop.domain.workshop import Workshop
from wa_desktop.domain.workshop_clock import recovered, together

if TYPE_CHECKING:
    from wa_desktop.lensfile.findings import Finding


def finding_shape(file: str, finding: Finding) -> Json:
    """`{"File", "Line", "Severity", "Code", "Pointer", "Sentence"}`.

    Line counts from 1, Severity is error, aws, warning or hint, Pointer a JSON pointer (RFC 6901).
    """
    return {
        "File": file,
        "Line": finding.line,
        "Severity": finding.severity.value,
        "Code": finding.code,
        "Pointer": finding.pointer,
        "Sentence": str(finding.sentence),
    }


def lens_shape(version: LensVersion, *, newest: bool) -> Json:
    """`{"LensAlias", "LensName", "LensVersion", "LensStatus", "Origin", "Digest", "CreatedAt"}`.

    LensStatus is CURRENT for the newest version of an alias, else NOT_CURRENT; Origin is builtin or imported,
    Digest the SHA-256 of the file.
    """
    return {
        "LensAlias": version.alias,
        "LensName": version.name,
        "LensVersion": version.version,
        "LensStatus": "CURRENT" if newest else "NOT_CURRENT",
        "Origin": version.origin,
        "Digest": version.digest,
        "CreatedAt": version.added_at.isoformat(),
    }


def workload_shape(snapshot: Snapshot, ratings: Ratings) -> Json:
    """`{"WorkloadId", "WorkloadName", "Environment", "ReviewOwner", "Client", "Lenses", ...}`.

    Further keys: Description, AwsRegions, NonAwsRegions, AccountIds, ReportHeadline and ReportSummary (a person's
    words that open the reports, or empty), ImprovementStatus, Tags, Archived, UpdatedAt, ReviewCadence (NEVER,
    MONTHLY, QUARTERLY, HALF_YEARLY or YEARLY), NextReview (the day it is due, or null) and RiskCounts, which counts the questions of all lenses by AWS's word for their risk. Lenses are aliases.
    """
    workload = snapshot.workload
    due = review_due(snapshot)
    return {
        "WorkloadId": workload.id,
        "WorkloadName": workload.name,
        "Description": workload.description,
        "Environment": workload.environment.value,
        "ReviewOwner": workload.review_owner,
        "Client": workload.client,
        "AwsRegions": list(workload.aws_regions),
        "NonAwsRegions": list(workload.non_aws_regions),
        "AccountIds": list(workload.account_ids),
        "Lenses": [review.lens.alias for review in snapshot.reviews],
        "ReportHeadline": workload.report_headline,
        "ReportSummary": workload.report_summary,
        "ImprovementStatus": workload.improvement_status.value,
        "Tags": dict(workload.tags),
        "Archived": workload.archived,
        "UpdatedAt": workload.updated_at.isoformat() if workload.updated_at else None,
        "ReviewCadence": workload.cadence.name,
        "NextReview": due.day.isoformat() if due else None,
        "RiskCounts": counts_shape(total_counts(ratings)),
    }


def counts_shape(counts: RiskCounts) -> Json:
    """`{"UNANSWERED", "HIGH", "MEDIUM", "NONE", "NOT_APPLICABLE"}`, and NO_RULE_MATCHED where there is one."""
    shape: Json = {
        "UNANSWERED": counts.unanswered,
        "HIGH": counts.high,
        "MEDIUM": counts.medium,
        "NONE": counts.none,
        "NOT_APPLICABLE": counts.not_applicable,
    }
    if counts.no_rule_matched:
        shape["NO_RULE_MATCHED"] = counts.no_rule_matched
    return shape


def counts_line(counts: RiskCounts) -> str:
    """The same as words for people."""
    words = f"{counts.high} high, {counts.medium} medium, {counts.none} no risk, {counts.unanswered} open"
    return f"{words}, {counts.not_applicable} not applicable" if counts.not_applicable else words


def risk_shape(lens: Lens, key: str, ratings: Ratings) -> dict[str, str]:
    """`{"PillarId", "QuestionId", "Risk"}` of a question of a review, as `evaluate` prints it."""
    return {
        "PillarId": lens.pillar_of(key).id,
        "QuestionId": lens.question(key).id,
        "Risk": ratings[QuestionRef(lens.alias, key)].risk.value,
    }


def copy_shape(plan: CopyPlan, target: Snapshot, source: str, *, dry_run: bool) -> Json:
    """`{"WorkloadId", "Source", "DryRun", "Answers", "Notes", "Questions", "NotInLens"}`.

    Questions are {"LensAlias", "PillarId", "QuestionId", "RiskBefore", "RiskAfter", "Changes"} with Changes as
    `change_shape` gives them; NotInLens are {"LensAlias", "QuestionId", "ChoiceId", "Answers"}, where an empty
    ChoiceId means the whole question.
    """
    totals = plan.totals()
    return {
        "WorkloadId": target.workload.id,
        "Source": source,
        "DryRun": dry_run,
        "Answers": totals.answers,
        "Notes": totals.notes,
        "Questions": [
            {
                "LensAlias": one.ref.lens,
                "PillarId": target.review(one.ref.lens).lens.pillar_of(one.ref.question).id,
                "QuestionId": one.question.id,
                "RiskBefore": one.risk_before.value,
                "RiskAfter": one.risk_after.value,
                "Changes": [change_shape(one, change) for change in one.changes],
            }
            for one in plan.questions
        ],
        "NotInLens": [
            {
                "LensAlias": one.lens,
                "QuestionId": one.question.id,
                "ChoiceId": one.choice.id if one.choice else "",
                "Answers": one.answers,
            }
            for one in plan.unmatched
        ],
    }


def change_shape(one: QuestionChange, change: Change) -> Json:
    """`{"ChoiceId", "Aspect", "Before", "After"}`, with "Reason" for what does not apply afterwards.

    Aspect is ANSWER (YES, NO, UNKNOWN, NOT_APPLICABLE or null), APPLICABILITY or NONE_OF_THESE (true or
    false), NOTES or INTERNAL (text); an empty ChoiceId means the question as a whole.
    """
    values: list[object] = []
    for answer in (one.before, one.after):
        entry = answer.entry(change.choice) if change.choice else answer
        values.append(
            {
                Aspect.APPLICABILITY: answer.applicable,
                Aspect.NONE_OF_THESE: answer.none_of_these,
                Aspect.ANSWER: answer.answer(change.choice),
                Aspect.NOTES: entry.notes,
                Aspect.INTERNAL: entry.internal,
            }[change.aspect]
        )
    shape: Json = {
        "ChoiceId": change.choice,
        "Aspect": change.aspect.value,
        "Before": values[0],
        "After": values[1],
    }
    if change.aspect is Aspect.APPLICABILITY and not one.after.applicable:
        shape["Reason"] = one.after.reason.value
    if change.aspect is Aspect.ANSWER and values[1] is PracticeAnswer.NOT_APPLICABLE:
        shape["Reason"] = one.after.entry(change.choice).reason.value
    return shape


def milestone_shape(head: MilestoneHead) -> Mapping[str, object]:
    """`{"MilestoneNumber", "MilestoneName", "RecordedAt", "Note", "Digest", "Automatic"}`.

    Digest is the SHA-256 of the milestone's stored content; Automatic ones were saved before an upgrade of a lens.
    """
    return {
        "MilestoneNumber": head.number,
        "MilestoneName": head.name,
        "RecordedAt": head.recorded_at.isoformat(),
        "Note": head.note,
        "Digest": head.digest,
        "Automatic": head.automatic,
    }


def workshop_shape(workshop: Workshop) -> Mapping[str, object]:
    """`{"WorkshopId", "WorkshopNumber", "WorkshopName", "Status", "Attendees", "PlannedMinutes", ...}`.

    Status is PLANNED, STARTED or ENDED; Attendees are {"Name", "Role"}. Further keys: ElapsedMinutes, StartedAt,
    EndedAt and MilestoneNumber, null where there is none.
    """
    clock = recovered(workshop.clock)
    return {
        "WorkshopId": workshop.id,
        "WorkshopNumber": workshop.number,
        "WorkshopName": workshop.name,
        "Status": workshop_status(workshop),
        "Attendees": [{"Name": one.name, "Role": one.role} for one in workshop.attendees],
        "PlannedMinutes": sum(stop.minutes for stop in workshop.stops),
        "ElapsedMinutes": round(together(clock).total_seconds() / 60, 1),
        "StartedAt": clock.sittings[0].began.isoformat() if clock.sittings else None,
        "EndedAt": clock.closed_at.isoformat() if clock.closed_at else None,
        "MilestoneNumber": clock.milestone,
    }


def workshop_status(workshop: Workshop) -> str:
    """PLANNED, STARTED or ENDED."""
    if workshop.is_closed:
        return "ENDED"
    return "STARTED" if workshop.clock.sittings else "PLANNED"
