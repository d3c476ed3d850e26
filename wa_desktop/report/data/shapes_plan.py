"""The JSON objects of the improvement plan and of decisions."""

from __future__ import annotations

from collections.abc import Mapping

from wa_desktop.domain.lens import Risk
from wa_desktop.report.data.shapes_parts import Json, day, ids_shape
from wa_desktop.report.records import ActionReport, DecisionReport, ReportModel
from wa_desktop.report.records_delivery import ActionFacts


def actions_shape(model: ReportModel) -> list[Json]:
    """Every action, in the plan's order."""
    rank = {label: place for place, label in enumerate(model.delivery.first, 1)}
    facts = {one.label: one for one in model.delivery.facts}
    return [_action(action, facts[action.label], rank) for action in model.actions]


def _action(action: ActionReport, facts: ActionFacts, rank: Mapping[str, int]) -> Json:
    return {
        "ActionNumber": facts.number,
        "ActionLabel": action.label,
        "Title": action.title,
        "PillarId": action.pillar_id,
        "PillarName": action.pillar,
        "Risk": action.risk.value if action.risk else None,
        "Practices": [ids_shape(ids) for ids in action.concerned],
        "Owner": action.owner,
        "Size": facts.size.value if facts.size else None,
        "Days": facts.days,
        "DaysAssumed": facts.days_assumed,
        "Impact": facts.impact.value,
        "DueDate": day(facts.due),
        "Overdue": action.overdue,
        "DueWithinDays": facts.phase if facts.phase > 0 else None,
        "Status": facts.status.value,
        "DoneOn": day(facts.done_on),
        "DependsOn": list(facts.depends_on),
        "WaitsFor": list(action.waits_for),
        "Clears": [_question(*one) for one in facts.clears],
        "WorksOn": [_question(*one) for one in facts.works_on],
        "DoFirst": rank.get(action.label),
        "Notes": action.notes,
        "Links": [link.url or link.text for link in action.links],
    }


def _question(label: str, risk: Risk) -> Json:
    return {"QuestionLabel": label, "Risk": risk.value}


def decision_shape(decision: DecisionReport) -> Json:
    """One decision."""
    return {
        "DecisionLabel": decision.label,
        "Kind": decision.kind.value,
        "Title": decision.title,
        "Context": decision.context,
        "Options": list(decision.options),
        "Decision": decision.decision,
        "Rationale": decision.rationale,
        "Gains": list(decision.gains_ids),
        "Pays": list(decision.pays_ids),
        "DecidedBy": decision.decided_by,
        "DecidedOn": day(decision.decided_on),
        "RevisitOn": day(decision.revisit_on),
        "HasPassed": decision.has_passed,
        "Practices": [ids_shape(ids) for ids in decision.concerned],
    }
