"""Reports made by hand, of as many pillars, questions, actions and states as a chart is to be tried with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from wa_desktop.domain.editions import Edition
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus, Impact
from wa_desktop.domain.scoring import RiskCounts, count
from wa_desktop.report.records import (
    ActionReport,
    LensReport,
    MilestoneReport,
    PillarReport,
    QuestionReport,
    ReportModel,
)
from wa_desktop.report.records_delivery import (
    ActionFacts,
    BurnPoint,
    ComparisonPillar,
    ComparisonReport,
    DeliveryReport,
    TrendPointReport,
)

DAY = date(2027, 2, 15)
AT = datetime(2027, 2, 15, 14, 2, tzinfo=UTC)
SIX = (
    "Operational excellence",
    "Security",
    "Reliability",
    "Performance efficiency",
    "Cost optimization",
    "Sustainability",
)
RISKS = (Risk.HIGH, Risk.MEDIUM, Risk.NONE, Risk.NONE, Risk.UNANSWERED, Risk.NOT_APPLICABLE)


def question(pillar: str, label: str, risk: Risk) -> QuestionReport:
    return QuestionReport(
        pillar, label, f"What of {label}?", risk, False, "", (), (), True, "", False, "", (), 0
    )


def pillar(
    name: str,
    risks: Sequence[Risk] = RISKS,
    before: RiskCounts | None = None,
    labels: Sequence[str] | None = None,
) -> PillarReport:
    prefix = name[:3].upper()
    given = labels or [f"{prefix} {i + 1}" for i in range(len(risks))]
    questions = tuple(question(name, label, risk) for label, risk in zip(given, risks, strict=True))
    return PillarReport(name, name, prefix, count(risks), before, 0, 0, "", questions)


def lens(pillars: Sequence[PillarReport]) -> LensReport:
    before = [each.before for each in pillars if each.before]
    return LensReport(
        alias="framework",
        name="Framework",
        version="1",
        source="",
        description="",
        levels_are_ours=False,
        counts=sum((each.counts for each in pillars), RiskCounts()),
        before=sum(before, RiskCounts()) if before else None,
        practices=0,
        practices_answered=0,
        provisional=0,
        to_verify=0,
        notes="",
        pillars=tuple(pillars),
        gaps=(),
        accepted=(),
    )


def six_pillars() -> LensReport:
    """Pillars of 6 to 11 questions, with counts of a milestone."""
    return lens(
        [
            pillar(name, (*RISKS, *RISKS[:i]), before=RiskCounts(high=3, medium=2, none=2))
            for i, name in enumerate(SIX)
        ]
    )


def action(number: int, **changes: Any) -> tuple[ActionReport, ActionFacts]:
    """An action with its facts; `changes` are fields of either."""
    days = changes.get("days", 2.0)
    due = changes.get("due", DAY + timedelta(days=number))
    status = changes.get("status", ActionStatus.OPEN)
    overdue = status.is_live and due is not None and due < DAY
    away = (due - DAY).days if due else None
    phase = 0 if away is None else -1 if overdue else next((p for p in (30, 60, 90) if 0 <= away <= p), 0)
    label = changes.get("label", f"A-{number}")
    report = ActionReport(
        label=label,
        title=changes.get("title", f"Do the thing that has number {number}"),
        risk=changes.get("risk", Risk.HIGH),
        pillar="Security",
        questions=("SEC 1",),
        practices=(),
        owner=changes.get("owner", "Platform team"),
        due=str(due or ""),
        overdue=overdue,
        effort="" if days is None else f"{days:g} days",
        status=status,
        status_words="Open",
        waits_for=changes.get("depends_on", ()),
        notes="",
        links=(),
    )
    facts = ActionFacts(
        label=label,
        due=due,
        done_on=None,
        days=days,
        days_assumed=3.0 if days is None else days,
        impact=changes.get("impact", Impact.HIGH),
        status=status,
        phase=phase,
        clears=(),
        first_line="",
        depends_on=changes.get("depends_on", ()),
        number=number,
    )
    return report, facts


def trend_point(number: int, name: str, at: datetime, counts: RiskCounts) -> TrendPointReport:
    return TrendPointReport(number, name, f"{at:%d %B %Y}", at, counts, counts.score)


def comparison(pillars: Sequence[tuple[str, RiskCounts | None, RiskCounts | None]]) -> ComparisonReport:
    """Pillars by name, with their counts then and now."""
    return ComparisonReport(
        before_name="Q3 workshop",
        before_day="30 September 2026",
        after_name="Today",
        after_day="15 February 2027",
        before=RiskCounts(),
        after=RiskCounts(),
        moves=(),
        pillars=tuple(ComparisonPillar(name, "Framework", then, now) for name, then, now in pillars),
        actions_done=(),
        lens_changes=(),
        sentence="",
    )


def report(
    *lenses: LensReport,
    actions: Sequence[tuple[ActionReport, ActionFacts]] = (),
    trend: Sequence[TrendPointReport] = (),
    burn_down: Sequence[BurnPoint] = (),
    compared: ComparisonReport | None = None,
    **changes: Any,
) -> ReportModel:
    """A report with these parts and nothing else; `changes` are fields of the model or of its delivery."""
    delivery: dict[str, Any] = {
        "headline": "",
        "summary": "",
        "headline_is_ours": True,
        "summary_is_ours": True,
        "generated_headline": "",
        "generated_summary": "",
        "facts": tuple(facts for _, facts in actions),
        "first": (),
        "first_clears": 0,
        "closing_days": 0.0,
        "top_risks": (),
        "strengths": (),
        "strengths_sentence": "",
        "sessions": (),
        "evidence": (),
        "not_applicable": (),
        "trend": tuple(trend),
        "burn_down": tuple(burn_down),
        "comparison": compared,
        "next_steps": (),
        "next_review": "",
        "decisions_needed": (),
        "glossary": (),
        "limitations": (),
        "lens_lines": (),
        "effort_split": 5.5,
    }
    delivery |= {name: changes.pop(name) for name in list(changes) if name in delivery}
    then = next((each.before for each in lenses if each.before), None)
    model: dict[str, Any] = {
        "title": "Architecture review",
        "workload": "Order processing",
        "client": "Contoso Retail",
        "review_owner": "Dana Novak",
        "environment": "Production",
        "made_at": AT,
        "day": "15 February 2027",
        "app_version": "0.1.0",
        "headline": "",
        "summary": (),
        "counts": sum((each.counts for each in lenses), RiskCounts()),
        "lenses": lenses,
        "facts": (),
        "notes": "",
        "milestones": (),
        "against": MilestoneReport(1, "Q3 workshop", "30 September 2026", then, 0, 0) if then else None,
        "closest": (),
        "method": (),
        "language": "en",
        "actions": tuple(one for one, _ in actions),
        "decisions": (),
        "delivery": DeliveryReport(**delivery),
        "edition": Edition(),
    }
    return ReportModel(**model | changes)
