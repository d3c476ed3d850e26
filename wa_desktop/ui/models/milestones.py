"""Milestones as rows, each read and verified on its own, so that a damaged one spoils no other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import KnownError, Message
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import total_counts
from wa_desktop.domain.scoring import RiskCounts, count
from wa_desktop.domain.workload import Milestone, MilestoneHead, Snapshot
from wa_desktop.review.review import Review
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line
from wa_desktop.ui.words import day_word, say, time_word, tr

NOW = 0
"""Key of the row that shows the review as it stands; milestones have their numbers, from 1."""

_SHORT_DIGEST = 8


def headings() -> tuple[str, ...]:
    """The columns of the table."""
    return (
        tr("No."),
        tr("Milestone"),
        tr("Date"),
        tr("High"),
        tr("Medium"),
        tr("No risk"),
        tr("Open"),
        tr("Answered"),
        tr("Digest"),
    )


@dataclass(frozen=True)
class StoredMilestone:
    """What reading a milestone led to: the milestone with a digest that fits, or the sentence why not."""

    milestone: Milestone | None = None
    problem: Message | None = None


def read_milestone(review: Review, number: int) -> StoredMilestone:
    """Read and verify one milestone; known errors come back as their sentence."""
    try:
        return StoredMilestone(review.milestone(number))
    except KnownError as error:
        return StoredMilestone(problem=error.sentence)


def milestone_rows(review: Review, stored: Mapping[int, StoredMilestone]) -> list[Row]:
    """Now, then the milestones, newest first; those not read yet show dots for numbers.

    While a milestone is looked at, there is no now.
    """
    rows = [_row(head, stored.get(head.number)) for head in reversed(review.snapshot.milestones)]
    return rows if review.frozen else [_now_row(review), *rows]


@dataclass(frozen=True)
class PillarScores:
    """A pillar's score at a milestone and now; None where it had or has none. `lens` is its lens's name."""

    lens: str
    pillar: str
    then: float | None
    now: float | None


def compare_scores(
    before: Milestone, snapshot: Snapshot, risks: Mapping[QuestionRef, Risk]
) -> list[PillarScores]:
    """The pillars of both moments, today's order first."""
    then = _scores(before.snapshot, before.risks)
    now = _scores(snapshot, risks)
    names = _names(before.snapshot) | _names(snapshot)
    return [PillarScores(*names[key], then.get(key), now.get(key)) for key in {**now, **then}]


def _scores(snapshot: Snapshot, risks: Mapping[QuestionRef, Risk]) -> dict[tuple[str, str], float | None]:
    return {
        (review.lens.alias, pillar.id): count(
            risks[ref]
            for ref in (QuestionRef(review.lens.alias, question.key) for question in pillar.questions)
            if ref in risks
        ).score
        for review in snapshot.reviews
        for pillar in review.lens.pillars
    }


def _names(snapshot: Snapshot) -> dict[tuple[str, str], tuple[str, str]]:
    return {
        (review.lens.alias, pillar.id): (review.lens.name, pillar.name)
        for review in snapshot.reviews
        for pillar in review.lens.pillars
    }


def _now_row(review: Review) -> Row:
    changed = review.snapshot.workload.updated_at
    return Row(
        NOW,
        (
            Cell("–", look=Look.MUTED),
            Cell(tr("Now"), tr("the review as it stands"), look=Look.STRONG),
            Cell(day_word(changed), time_word(changed)) if changed else Cell(),
            *_count_cells(total_counts(review.ratings)),
            Cell("–", look=Look.MUTED),
        ),
    )


def _row(head: MilestoneHead, stored: StoredMilestone | None) -> Row:
    said = " · ".join(part for part in (tr("automatic") if head.automatic else "", head.note) if part)
    cells = (
        Cell(str(head.number), look=Look.MUTED),
        Cell(one_line(head.name), one_line(said), look=Look.STRONG, tooltip=said),
        Cell(day_word(head.recorded_at), time_word(head.recorded_at)),
    )
    if stored is None:
        return Row(head.number, (*cells, *[Cell("…", look=Look.MUTED)] * 6))
    if stored.problem:
        sentence = say(stored.problem)
        problem = Cell(sentence, look=Look.PROBLEM, tooltip=sentence, span=6)
        return Row(head.number, (*cells, problem, *[Cell()] * 5))
    risks = stored.milestone.risks if stored.milestone else {}
    digest = Cell(
        tr("✓ verified"), head.digest[:_SHORT_DIGEST], look=Look.GOOD, tooltip=f"SHA-256 {head.digest}"
    )
    return Row(head.number, (*cells, *_count_cells(count(risks.values())), digest))


def _count_cells(counts: RiskCounts) -> tuple[Cell, ...]:
    return (
        _pill(counts.high, Risk.HIGH),
        _pill(counts.medium + counts.no_rule_matched, Risk.MEDIUM),
        _pill(counts.none, Risk.NONE),
        _pill(counts.unanswered, Risk.UNANSWERED),
        Cell(tr("{answered} of {total}").format(answered=counts.answered, total=counts.total)),
    )


def _pill(number: int, risk: Risk) -> Cell:
    return Cell(str(number), risk=risk) if number else Cell("0", look=Look.MUTED)
