"""The JSON objects of lenses, pillars, questions and practices, and of what is missing among them."""

from __future__ import annotations

from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.data.shapes_parts import Json, counts_shape, day, ids_shape, link_shape
from wa_desktop.report.records import (
    AcceptedReport,
    GapReport,
    LensReport,
    PillarReport,
    PracticeReport,
    QuestionReport,
)


def lens_shape(lens: LensReport) -> Json:
    """The review along one lens."""
    return {
        "LensAlias": lens.alias,
        "LensName": lens.name,
        "LensVersion": lens.version,
        "Source": lens.source,
        "LevelsAreEstimated": lens.levels_are_ours,
        **_numbers(lens.counts, lens.before),
        "PracticesAnswered": lens.practices_answered,
        "PracticesTotal": lens.practices,
        "ProvisionalQuestions": lens.provisional,
        "PracticesToVerify": lens.to_verify,
        "Notes": lens.notes,
        "Pillars": [_pillar(pillar) for pillar in lens.pillars],
        "Gaps": [_gap(gap) for gap in lens.gaps],
        "Accepted": [_accepted(gap) for gap in lens.accepted],
    }


def _numbers(counts: RiskCounts, before: RiskCounts | None) -> Json:
    return {
        "RiskCounts": counts_shape(counts),
        "Score": counts.score,
        "RiskCountsBefore": counts_shape(before) if before else None,
        "ScoreBefore": before.score if before else None,
    }


def _pillar(pillar: PillarReport) -> Json:
    return {
        "PillarId": pillar.id,
        "PillarName": pillar.name,
        **_numbers(pillar.counts, pillar.before),
        "PracticesAnswered": pillar.practices_answered,
        "PracticesTotal": pillar.practices,
        "Notes": pillar.notes,
        "Questions": [_question(question) for question in pillar.questions],
    }


def _question(question: QuestionReport) -> Json:
    return {
        "QuestionId": question.id,
        "QuestionLabel": question.label,
        "QuestionTitle": question.title,
        "Risk": question.risk.value,
        "Provisional": question.provisional,
        "Because": question.because,
        "Rules": list(question.rules),
        "HeldBy": list(question.holding),
        "IsApplicable": question.applicable,
        "Reason": question.reason_code.value,
        "NoneOfThese": question.none_of_these,
        "Notes": question.notes,
        "PracticesAnswered": question.practices_answered,
        "Practices": [_practice(practice) for practice in question.practices],
    }


def _practice(practice: PracticeReport) -> Json:
    return {
        "ChoiceId": practice.id,
        "PracticeLabel": practice.label,
        "Title": practice.title,
        "Answer": practice.answer.value if practice.answer else None,
        "Reason": practice.reason_code.value,
        "HoldsRisk": practice.holds,
        "Notes": practice.notes,
    }


def _gap(gap: GapReport) -> Json:
    return {
        **ids_shape(gap.ids),
        "PracticeLabel": gap.practice_label,
        "Title": gap.practice_title,
        "Risk": gap.risk.value,
        "Kind": gap.kind.value,
        "HoldsRisk": gap.holds,
        "Provisional": gap.provisional,
        "Level": gap.level_code.value if gap.level_code else None,
        "LevelSource": "DERIVED" if gap.level_is_derived else "DOCUMENTED",
        "Effort": gap.effort_code or None,
        "Recommendation": gap.improvement,
        "Services": list(gap.services),
        "Link": link_shape(gap.link),
    }


def _accepted(gap: AcceptedReport) -> Json:
    return {
        **ids_shape(gap.ids),
        "PracticeLabel": gap.practice_label,
        "Title": gap.practice_title,
        "Risk": gap.risk.value,
        "AcceptedUntil": day(gap.until_day),
        "DecisionLabel": gap.decision,
    }
