"""The JSON objects of what deliverables say beyond answers and plan: risks, strengths, evidence, movement, next steps."""

from __future__ import annotations

from wa_desktop.report.data.shapes_parts import (
    Json,
    counts_shape,
    day,
    ids_shape,
    link_shape,
    moment,
    question_ids_shape,
)
from wa_desktop.report.records_delivery import (
    ComparisonReport,
    DeliveryReport,
    EvidenceReport,
    MovedQuestion,
    NotApplicableReport,
    RiskCard,
    SessionReport,
)


def delivery_shape(delivery: DeliveryReport) -> Json:
    """The keys of a review that come from its part for deliverables."""
    return {
        "LiveActionDays": delivery.closing_days,
        "FirstActionsLower": delivery.first_clears,
        "TopRisks": [_card(card) for card in delivery.top_risks],
        "Strengths": [
            {
                "PillarName": one.pillar,
                "LensName": one.lens,
                "Practices": one.practices,
                "Questions": [
                    {"QuestionLabel": label, "QuestionTitle": title} for label, title in one.questions
                ],
            }
            for one in delivery.strengths
        ],
        "StrengthsSentence": delivery.strengths_sentence,
        "NotApplicable": [_not_applicable(one) for one in delivery.not_applicable],
        "Evidence": [_evidence(one) for one in delivery.evidence],
        "Workshops": [_session(one) for one in delivery.sessions],
        "Trend": [
            {
                "MilestoneNumber": point.number or None,
                "Name": point.name,
                "At": moment(point.at),
                "RiskCounts": counts_shape(point.counts),
                "Score": point.score,
            }
            for point in delivery.trend
        ],
        "BurnDown": [
            {"Day": day(point.day), "Open": point.open, "Planned": point.planned}
            for point in delivery.burn_down
        ],
        "Comparison": _comparison(delivery.comparison) if delivery.comparison else None,
        "DecisionsNeeded": list(delivery.decisions_needed),
        "NextSteps": list(delivery.next_steps),
        "NextReview": delivery.next_review,
        "Limitations": list(delivery.limitations),
    }


def _card(card: RiskCard) -> Json:
    return {
        **question_ids_shape(card.ids),
        "QuestionLabel": card.question_label,
        "QuestionTitle": card.question_title,
        "Risk": card.risk.value,
        "Provisional": card.provisional,
        "Seen": list(card.seen),
        "Matters": card.matters,
        "Advice": list(card.advice),
        "Actions": list(card.actions),
        "Evidence": list(card.evidence),
        "Link": link_shape(card.link),
    }


def _not_applicable(one: NotApplicableReport) -> Json:
    return {
        **ids_shape(one.ids),
        "Label": one.label,
        "Title": one.title,
        "Reason": one.reason_code.value,
        "Notes": one.note,
    }


def _evidence(one: EvidenceReport) -> Json:
    return {
        "EvidenceNumber": one.number,
        **ids_shape(one.ids),
        "Title": one.title,
        "Kind": one.kind_code.value,
        "SaidBy": one.said_by,
        "GivenOn": day(one.given_on),
        "Sureness": one.sureness_code.value,
        "Link": link_shape(one.link),
    }


def _session(one: SessionReport) -> Json:
    return {
        "WorkshopName": one.name,
        "FirstDay": day(one.first_day),
        "LastDay": day(one.last_day),
        "Minutes": one.minutes,
        "People": list(one.people),
        "Decided": list(one.decided),
        "Parked": list(one.parked),
    }


def _comparison(found: ComparisonReport) -> Json:
    return {
        "From": {"Name": found.before_name, "At": moment(found.before_at)},
        "To": {"Name": found.after_name, "At": moment(found.after_at)},
        "RiskCountsBefore": counts_shape(found.before),
        "RiskCountsAfter": counts_shape(found.after),
        "Sentence": found.sentence,
        "Questions": [_moved(one) for one in found.moves],
        "Pillars": [
            {
                "LensAlias": one.ids.lens,
                "PillarId": one.ids.pillar,
                "PillarName": one.name,
                "RiskCountsBefore": counts_shape(one.before) if one.before else None,
                "RiskCountsAfter": counts_shape(one.after) if one.after else None,
            }
            for one in found.pillars
        ],
        "ActionsDone": list(found.actions_done),
        "LensChanges": list(found.lens_changes),
    }


def _moved(one: MovedQuestion) -> Json:
    return {
        **question_ids_shape(one.ids),
        "QuestionLabel": one.label,
        "QuestionTitle": one.title,
        "Change": one.move.value,
        "RiskBefore": one.before.value if one.before else None,
        "RiskAfter": one.after.value if one.after else None,
        "Practices": [
            {
                "ChoiceId": choice,
                "AnswerBefore": before.value if before else None,
                "AnswerAfter": after.value if after else None,
            }
            for choice, before, after in one.answers
        ],
    }
