"""A portfolio for the pictures: workloads of several clients, with milestones that go back a year and a half."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random

from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import FRAMEWORK, Lens
from wa_desktop.domain.workload import Environment, Workload
from wa_desktop.review.commands import SetAnswers
from wa_desktop.review.workspace import Workspace

WORKLOADS = (
    ("Claims intake", "Fabrikam Insurance", "Financial Services", 0.62, 4),
    ("Payments core", "Northwind Bank", "Financial Services", 0.48, 5),
    ("Patient portal", "Lakeside Health", "Healthcare", 0.55, 3),
    ("Data lake", "Contoso Retail", "Retail & Wholesale", 0.66, 3),
    ("Identity hub", "Northwind Bank", "Financial Services", 0.71, 4),
    ("Fleet telemetry", "Tailspin Logistics", "Travel, Transportation & Logistics", 0.58, 2),
    ("Member app", "Lakeside Health", "Healthcare", 0.44, 3),
    ("Batch pricing", "Fabrikam Insurance", "Financial Services", 0.75, 2),
    ("Search", "Contoso Retail", "Retail & Wholesale", 0.8, 5),
    ("Notifications", "Tailspin Logistics", "Travel, Transportation & Logistics", 0.69, 1),
    ("Loyalty", "Contoso Retail", "Retail & Wholesale", 0.52, 2),
    ("Card fraud", "Northwind Bank", "Financial Services", 0.83, 3),
    ("Returns desk", "Contoso Retail", "Retail & Wholesale", 0.6, 0),
)
"""Name, client, industry, the share of practices in place at the last milestone, and how many milestones."""


OFTEN_MISSED = {
    "REL09-BP04": 0.9,
    "SEC02-BP02": 0.74,
    "COST01-BP02": 0.66,
    "OPS07-BP03": 0.64,
    "SUS01-BP01": 0.58,
    "REL01-BP04": 0.5,
    "SEC10-BP03": 0.42,
    "OPS08-BP01": 0.36,
}
"""Practices that most teams put off, by label, and how often: gaps are alike from one workload to the next."""


@dataclass
class PictureClock:
    """A clock that can be set back, so that a file made in a second looks as if it grew over a year."""

    back: timedelta = field(default_factory=timedelta)

    def __call__(self) -> datetime:
        """The time, in UTC."""
        return datetime.now(UTC) - self.back


def add_portfolio(workspace: Workspace, clock: PictureClock) -> None:
    """Put the workloads and their milestones into a workspace whose clock this is; it shows the present again after."""
    version = workspace.find_lens(FRAMEWORK)
    lens = workspace.lens(version.id)
    random = Random(7)  # noqa: S311 sample data, not a secret
    for number, (name, client, industry, share, milestones) in enumerate(WORKLOADS):
        clock.back = timedelta(days=100 * milestones + 40 + 9 * number)
        workload = workspace.create_workload(_workload(name, client, industry, number), [version.id])
        review = workspace.open_review(workload.id)
        seeds = {question.key: random.random() for question in lens.questions}
        for step in range(1, milestones + 1):
            clock.back = timedelta(days=100 * (milestones - step) + 12 + 9 * number)
            reached = share * (0.55 + 0.45 * step / milestones)
            review.apply(SetAnswers(_answers(lens, seeds, reached, random)))
            review.save_milestone(f"Review {step}")
        clock.back = timedelta(days=number)
        if not milestones:
            some = dict(list(_answers(lens, seeds, share, random).items())[:20])
            review.apply(SetAnswers(some))
    clock.back = timedelta()


def _workload(name: str, client: str, industry: str, number: int) -> Workload:
    return Workload(
        id="",
        name=name,
        description=f"{name} of {client}.",
        environment=Environment.PREPRODUCTION if number % 5 == 3 else Environment.PRODUCTION,
        review_owner=("Dana Novak", "Jörg Brandt", "Aiko Tanaka")[number % 3],
        client=client,
        aws_regions=("eu-central-1",),
        industry_type=industry,
        tags=(("wave", str(1 + number % 3)),),
        cadence=Cadence.HALF_YEARLY if number % 4 == 1 else Cadence.QUARTERLY,
    )


def _answers(
    lens: Lens, seeds: Mapping[str, float], reached: float, random: Random
) -> dict[QuestionRef, QuestionAnswer]:
    """Answers of which most are Yes; a question that went well once goes well later too."""
    found = {}
    for question in lens.questions:
        good = seeds[question.key] < reached**0.45
        given = {}
        for choice in question.practices:
            missed = random.random() < OFTEN_MISSED.get(choice.label, 0.0) * (1.25 - reached / 2)
            yes = not missed and random.random() < (0.99 if good else 0.5 + reached / 2)
            no = PracticeAnswer.UNKNOWN if random.random() < 0.15 else PracticeAnswer.NO
            given[choice.id] = PracticeEntry(PracticeAnswer.YES if yes else no)
        found[QuestionRef(lens.alias, question.key)] = replace(QuestionAnswer(), practices=given)
    return found
