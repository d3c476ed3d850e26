"""Everything of a report that is there for deliverables, gathered from one snapshot on one day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wa_desktop.domain.comparison import Comparison
from wa_desktop.domain.gaps import GapReport
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action
from wa_desktop.domain.rating import pillar_result, total_counts
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.workload import Milestone, MilestoneHead
from wa_desktop.report import words
from wa_desktop.report.delivery_actions import closing_days, facts_of
from wa_desktop.report.delivery_comparison import compared, comparison_of
from wa_desktop.report.delivery_decisions import decisions_needed
from wa_desktop.report.delivery_effects import Effects
from wa_desktop.report.delivery_evidence import evidence_of, not_applicable_of
from wa_desktop.report.delivery_first import first_actions
from wa_desktop.report.delivery_movement import movement
from wa_desktop.report.delivery_risks import top_risks
from wa_desktop.report.delivery_sentences import FirstSteps, opening_sentences
from wa_desktop.report.delivery_sessions import sessions_of
from wa_desktop.report.delivery_source import Source
from wa_desktop.report.delivery_steps import next_review, next_steps
from wa_desktop.report.delivery_strengths import strengths_of, strengths_sentence
from wa_desktop.report.delivery_terms import glossary, limitations
from wa_desktop.report.delivery_trend import burn_points, trend_of
from wa_desktop.report.records import ActionReport
from wa_desktop.report.records_delivery import DeliveryReport
from wa_desktop.report.summary import headline


@dataclass(frozen=True)
class Occasion:
    """What a report is of beside the snapshot.

    `at` is the time of the reported state, which is today's or that of the milestone `state`; `against` is what it is
    compared with, `milestones` are those that the trend shows.
    """

    at: datetime
    against: Milestone | None = None
    milestones: Sequence[Milestone] = ()
    state: MilestoneHead | None = None


def delivery_of(
    source: Source, found: GapReport, plan: Sequence[ActionReport], occasion: Occasion
) -> DeliveryReport:
    """The report's part for deliverables; `plan` are the records of the actions in their order."""
    effects = Effects(source)
    first = first_actions(effects)
    against = occasion.against
    between = compared(source, against) if against else None
    generated_headline = source.say(headline(total_counts(source.ratings)))
    generated_summary = _summary(source, effects, first, occasion, between)
    own, scale = source.snapshot.workload, source.snapshot.workload.effort_scale
    own_headline, own_summary = own.report_headline.strip(), own.report_summary.strip()
    return DeliveryReport(
        headline=own_headline or generated_headline,
        summary=own_summary or generated_summary,
        headline_is_ours=not own_headline,
        summary_is_ours=not own_summary,
        generated_headline=generated_headline,
        generated_summary=generated_summary,
        facts=facts_of(effects, _in_order_of(plan, source.snapshot.actions)),
        first=tuple(action.label for action in first),
        first_clears=len(effects.lowered(first)),
        closing_days=closing_days(effects),
        top_risks=top_risks(source, found.gaps, plan),
        strengths=strengths_of(source),
        strengths_sentence=strengths_sentence(source),
        sessions=sessions_of(source, occasion.at.tzinfo),
        evidence=evidence_of(source),
        not_applicable=not_applicable_of(source, found.not_applicable),
        trend=trend_of(source, occasion.milestones, occasion.at, occasion.state),
        burn_down=burn_points(source),
        comparison=comparison_of(source, between, against, occasion.at, source.state(occasion.state))
        if between and against
        else None,
        next_steps=next_steps(source, first, found.gaps),
        next_review=next_review(source),
        decisions_needed=decisions_needed(source, found.gaps),
        glossary=glossary(source),
        limitations=limitations(source, found),
        lens_lines=_lens_lines(source),
        effort_split=(scale.medium + scale.large) / 2,
    )


def _in_order_of(plan: Sequence[ActionReport], actions: Sequence[Action]) -> tuple[Action, ...]:
    by_label = {action.label: action for action in actions}
    return tuple(by_label[record.label] for record in plan)


def _summary(
    source: Source,
    effects: Effects,
    first: Sequence[Action],
    occasion: Occasion,
    between: Comparison | None,
) -> str:
    counts = total_counts(source.ratings)
    moved = None
    if between and occasion.against:
        head = occasion.against.head
        day = source.day(head.recorded_at.astimezone(occasion.at.tzinfo).date())
        moved = movement(between.counts, source.milestone(head), day)
    told = opening_sentences(counts, _pillars(source), _first_steps(effects, first), moved)
    return " ".join(map(source.say, told))


def _pillars(source: Source) -> tuple[tuple[str, RiskCounts], ...]:
    return tuple(
        (
            source.place(pillar, review.lens),
            pillar_result(source.snapshot, source.ratings, review.lens, pillar).counts,
        )
        for review in source.snapshot.reviews
        for pillar in review.lens.pillars
    )


def _first_steps(effects: Effects, first: Sequence[Action]) -> FirstSteps:
    scale = effects.source.snapshot.workload.effort_scale
    lowered = effects.lowered(first)
    worst = max(
        (effects.source.risk(ref) for ref in effects.source.at_risk),
        key=lambda risk: risk.severity,
        default=None,
    )
    reached = [risk for ref, risk in lowered.items() if effects.source.risk(ref) is worst]
    return FirstSteps(
        actions=len(first),
        days=sum(action.effort.in_days(scale) for action in first),
        cleared=sum(risk is Risk.NONE for risk in reached),
        lowered=sum(risk is not Risk.NONE for risk in reached),
    )


def _lens_lines(source: Source) -> tuple[str, ...]:
    """Each lens with its version; the framework's versions are days."""
    return tuple(
        source.say(words.edition(source.bounded(lens.name), source.bounded(lens.version)))
        if lens.version
        else source.bounded(lens.name)
        for lens in (review.lens for review in source.snapshot.reviews)
    )
