"""The JSON objects of templates and lens upgrades; keys and words are AWS's where AWS has some."""

from __future__ import annotations

from wa_desktop.cli.output import Json
from wa_desktop.cli.shapes import counts_shape
from wa_desktop.domain.carrying import LeftBehind
from wa_desktop.domain.templates import TemplatePlan, contents_of
from wa_desktop.domain.upgrading import QuestionUpgrade, UpgradePlan
from wa_desktop.domain.workload import MilestoneHead, Snapshot


def template_shape(snapshot: Snapshot) -> Json:
    """`{"TemplateId", "TemplateName", "Description", "Lenses", "Answers", "QuestionCounts", "Notes", "UpdatedAt"}`.

    Lenses are aliases; Answers counts answers to practices, Notes all notes, QuestionCounts as AWS does the
    questions that are ANSWERED and UNANSWERED.
    """
    template, contents = snapshot.workload, contents_of(snapshot)
    total = sum(len(review.lens.questions) for review in snapshot.reviews)
    return {
        "TemplateId": template.id,
        "TemplateName": template.name,
        "Description": template.description,
        "Lenses": [review.lens.alias for review in snapshot.reviews],
        "Answers": contents.answers,
        "QuestionCounts": {"ANSWERED": contents.questions, "UNANSWERED": total - contents.questions},
        "Notes": contents.notes,
        "UpdatedAt": template.updated_at.isoformat() if template.updated_at else None,
    }


def applied_shape(snapshot: Snapshot, plan: TemplatePlan, *, dry_run: bool) -> Json:
    """`{"WorkloadId", "WorkloadName", "DryRun", "Answers", "Notes", "LensesAdded"}`."""
    return {
        "WorkloadId": snapshot.workload.id,
        "WorkloadName": snapshot.workload.name,
        "DryRun": dry_run,
        "Answers": plan.answers,
        "Notes": plan.copy.totals().notes,
        "LensesAdded": [review.lens.alias for review in plan.added],
    }


def upgrade_shape(
    snapshot: Snapshot, plan: UpgradePlan, milestone: MilestoneHead | None, *, dry_run: bool
) -> Json:
    """`{"WorkloadId", "LensAlias", "FromVersion", "ToVersion", "DryRun", "MilestoneNumber", "AnswersKept", ...}`.

    Further keys: Questions as `_question_shape` gives them, LeftBehind as `_left_shape` does, and
    RiskCountsBefore and RiskCountsAfter, those of this lens alone. MilestoneNumber is null where none was saved.
    """
    return {
        "WorkloadId": snapshot.workload.id,
        "LensAlias": plan.after.lens.alias,
        "FromVersion": plan.before.lens.version,
        "ToVersion": plan.after.lens.version,
        "DryRun": dry_run,
        "MilestoneNumber": milestone.number if milestone else None,
        "AnswersKept": plan.kept,
        "AskedAgain": [question.id for question in plan.after.lens.questions if question.key in plan.anew],
        "NewPractices": plan.new_practices,
        "Questions": [_question_shape(one) for one in plan.questions],
        "LeftBehind": [_left_shape(one) for one in plan.left],
        "RiskCountsBefore": counts_shape(plan.counts_before),
        "RiskCountsAfter": counts_shape(plan.counts_after),
    }


def _question_shape(one: QuestionUpgrade) -> Json:
    """`{"PillarId", "QuestionId", "Change", "NewChoices", "GoneChoices", "RewordedChoices", "RiskBefore", ...}`.

    Change is NEW, GONE, CHANGED, or RISK where only the risk becomes another one.
    """
    changed = "CHANGED" if one.is_changed else "RISK"
    return {
        "PillarId": one.pillar.id,
        "QuestionId": one.question.id,
        "Change": "NEW" if one.is_new else "GONE" if one.is_gone else changed,
        "NewChoices": [choice.id for choice in one.change.new],
        "GoneChoices": [choice.id for choice in one.change.gone],
        "RewordedChoices": [choice.id for choice in one.change.reworded],
        "RiskBefore": one.risk_before.value if one.risk_before else None,
        "RiskAfter": one.risk_after.value if one.risk_after else None,
    }


def _left_shape(one: LeftBehind) -> Json:
    """`{"PillarId", "QuestionId", "ChoiceId", "Answers", "Notes", "Evidence", "Flags"}`; an empty id means all of it."""
    return {
        "PillarId": one.pillar.id,
        "QuestionId": one.question.id if one.question else "",
        "ChoiceId": one.choice.id if one.choice else "",
        "Answers": one.answers,
        "Notes": one.notes,
        "Evidence": one.evidence,
        "Flags": one.flags,
    }
