"""Lenses, answers and snapshots that tests of several rooms share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from random import Random
from typing import Any

from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.lens import Choice, Guidance, Lens, Level, Pillar, Question, Resource, Risk, RiskRule
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.rules import parse
from wa_desktop.domain.workload import Environment, LensReview, Milestone, MilestoneHead, Snapshot, Workload

MADE_AT = datetime(2027, 2, 15, 14, 2, tzinfo=UTC)
EARLIER = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)


def small_choice(choice_id: str, title: str, level: Level) -> Choice:
    url = f"https://example.org/{choice_id}"
    return Choice(
        id=choice_id,
        title=title,
        helpful=Resource(f"About {choice_id}", url),
        improvement=Resource(f"Do what {choice_id} asks for.", url),
        guidance=Guidance(practice_id=choice_id.upper(), level=level, services=("AWS Config",), effort="M"),
    )


def small_question(key: str, number: str, practices: int = 3) -> Question:
    """A question with a high, then medium practices, "None of these", and the framework's kind of rules."""
    levels = [Level.HIGH, *[Level.MEDIUM] * (practices - 1)]
    choices = [small_choice(f"{key}_{i}", f"Practice {i} of {key}", level) for i, level in enumerate(levels)]
    names = [choice.id for choice in choices]
    rules = (
        RiskRule(Risk.NONE, parse(" && ".join(names))),
        RiskRule(Risk.HIGH, parse(f"!{names[0]}")),
        RiskRule(Risk.MEDIUM, parse("default")),
    )
    none = Choice(id=f"{key}_no", title="None of these")
    return Question(key, key, f"How well is {key} done?", (*choices, none), rules, number=number)


def small_lens(pillars: int = 3, questions: int = 2, alias: str = "small") -> Lens:
    names = ("Security", "Reliability", "Cost optimization")
    made = tuple(
        Pillar(
            id=f"{alias}_p{p}",
            name=names[p] if p < len(names) else f"Pillar {p + 1}",
            prefix=(names[p] if p < len(names) else f"P{p + 1}")[:3].upper(),
            questions=tuple(
                small_question(
                    f"{alias}_p{p}q{q}", f"{names[p][:3].upper() if p < 3 else 'P' + str(p + 1)} {q + 1}"
                )
                for q in range(questions)
            ),
        )
        for p in range(pillars)
    )
    return Lens(alias, "Small lens", "A lens for tests", made, version="1.0", source="Made for tests.")


def sample_workload(**changes: Any) -> Workload:
    given: dict[str, Any] = {
        "id": "0" * 31 + "1",
        "name": "Order processing",
        "description": "Takes orders of the web shop and hands them to the warehouse.",
        "environment": Environment.PRODUCTION,
        "review_owner": "Dana Novak",
        "client": "Contoso Retail",
        "aws_regions": ("eu-central-1",),
        "created_at": EARLIER,
        "updated_at": MADE_AT,
    }
    return Workload(**given | changes)


def snapshot_of(
    lens: Lens | Sequence[Lens],
    answers: Mapping[str, QuestionAnswer] | None = None,
    **workload: Any,
) -> Snapshot:
    """A review along one or several lenses; `answers` by question key, `workload` are fields of it."""
    lenses = [lens] if isinstance(lens, Lens) else lens
    given = answers or {}
    reviews = tuple(
        LensReview(number, each, {key: answer for key, answer in given.items() if each.has_question(key)})
        for number, each in enumerate(lenses, 1)
    )
    return Snapshot(sample_workload(**workload), reviews)


def said(question: Question, *given: PracticeAnswer | None, **fields: Any) -> QuestionAnswer:
    """An answer that gives the question's practices these answers in order; the rest stays open."""
    entries = {
        choice.id: PracticeEntry(answer)
        for choice, answer in zip(question.practices, given, strict=False)
        if answer
    }
    return QuestionAnswer(practices=entries, **fields)


def all_yes(lens: Lens) -> dict[str, QuestionAnswer]:
    return {
        question.key: said(question, *[PracticeAnswer.YES] * len(question.practices))
        for question in lens.questions
    }


def mixed_answers(
    lens: Lens, seed: int = 1, open_share: float = 0.1, yes: int = 12
) -> dict[str, QuestionAnswer]:
    """Answers as a workshop gives them: mostly yes, some no, some not known, some notes; the same each time."""
    random = Random(seed)  # noqa: S311 - sample data, not a secret
    kinds = [PracticeAnswer.YES] * yes + [PracticeAnswer.NO] * 3 + [PracticeAnswer.UNKNOWN]
    kinds += [PracticeAnswer.NOT_APPLICABLE]
    return {
        question.key: _mixed(question, random, kinds)
        for question in lens.questions
        if random.random() >= open_share
    }


def _mixed(question: Question, random: Random, kinds: list[PracticeAnswer]) -> QuestionAnswer:
    if random.random() < 0.04:
        return QuestionAnswer(
            applicable=False, reason=Reason.OUT_OF_SCOPE, notes="Handled by the platform team."
        )
    entries = {}
    for choice in question.practices:
        answer = random.choice(kinds)
        reason = Reason.BUSINESS_PRIORITIES if answer == PracticeAnswer.NOT_APPLICABLE else Reason.NONE
        notes = (
            "Planned for the second quarter." if answer == PracticeAnswer.NO and random.random() < 0.3 else ""
        )
        if random.random() >= 0.05:
            entries[choice.id] = PracticeEntry(answer, reason, notes)
    notes = "Shown in the workshop; runbook and dashboards exist." if random.random() < 0.4 else ""
    return QuestionAnswer(practices=entries, notes=notes)


def milestone_of(snapshot: Snapshot, name: str = "Q3 workshop", number: int = 1) -> Milestone:
    risks = {ref: rating.risk for ref, rating in rate_all(snapshot).items()}
    return Milestone(MilestoneHead(number, name, "", EARLIER, "0" * 64), snapshot, risks)
