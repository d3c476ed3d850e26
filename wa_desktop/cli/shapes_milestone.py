"""The JSON objects of milestones: how a review stood then, and what restoring its answers changes."""

from __future__ import annotations

from wa_desktop.cli.output import Json
from wa_desktop.cli.shapes import copy_shape, counts_shape, milestone_shape
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.copying import CopyPlan
from wa_desktop.domain.lens import Pillar
from wa_desktop.domain.restoring import LostNote, lost_notes
from wa_desktop.domain.scoring import count
from wa_desktop.domain.workload import LensReview, Milestone, Snapshot


def frozen_shape(milestone: Milestone) -> Json:
    """A milestone's head with what it holds: RiskCounts, Lenses, and how many Actions and Decisions."""
    snapshot = milestone.snapshot
    return {
        "WorkloadId": snapshot.workload.id,
        **milestone_shape(milestone.head),
        "RiskCounts": counts_shape(count(milestone.risks.values())),
        "Lenses": [_lens(milestone, review) for review in snapshot.reviews],
        "Actions": len(snapshot.actions),
        "Decisions": len(snapshot.decisions),
    }


def restore_shape(plan: CopyPlan, target: Snapshot, source: str, *, dry_run: bool) -> Json:
    """What `answers copy` prints, with NotesLost: the texts of today that go, and what comes in their place."""
    lost = [_lost(target, note) for note in lost_notes(plan)]
    return {**copy_shape(plan, target, source, dry_run=dry_run), "NotesLost": lost}


def _lens(milestone: Milestone, review: LensReview) -> Json:
    lens = review.lens
    risks = {
        question.key: milestone.risks.get(QuestionRef(lens.alias, question.key))
        for question in lens.questions
    }

    def counts(pillar: Pillar) -> Json:
        counted = count(risk for one in pillar.questions if (risk := risks[one.key]))
        return {
            "PillarId": pillar.id,
            "PillarName": pillar.name,
            "Score": counted.score,
            "RiskCounts": counts_shape(counted),
        }

    return {
        "LensAlias": lens.alias,
        "LensName": lens.name,
        "LensVersion": lens.version,
        "RiskCounts": counts_shape(count(risk for risk in risks.values() if risk)),
        "Pillars": [counts(pillar) for pillar in lens.pillars],
        "Risks": [
            {"PillarId": pillar.id, "QuestionId": question.id, "Risk": risk.value}
            for pillar in lens.pillars
            for question in pillar.questions
            if (risk := risks[question.key])
        ],
    }


def _lost(target: Snapshot, note: LostNote) -> Json:
    return {
        "LensAlias": note.ref.lens,
        "QuestionId": target.question(note.ref).id,
        "ChoiceId": note.choice,
        "Aspect": note.aspect.value,
        "Text": note.text,
        "Instead": note.instead,
    }
