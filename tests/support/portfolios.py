"""A workspace with any number of workloads as a consultancy has them, made in seconds and the same for a seed."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlmodel import Session

from tests.support.samples import mixed_answers
from wa_desktop.domain.answers import QuestionAnswer
from wa_desktop.domain.errors import message
from wa_desktop.domain.history import (
    START,
    Difference,
    Happening,
    Subject,
    chained,
    content_of,
    digest_of,
)
from wa_desktop.domain.lens import FRAMEWORK, Lens, Risk
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.standing import risk_letters, standing_of
from wa_desktop.domain.workload import (
    INDUSTRY_TYPES,
    Environment,
    ImprovementStatus,
    LensReview,
    MilestoneHead,
    Snapshot,
    Workload,
)
from wa_desktop.review.milestones import freeze
from wa_desktop.review.workspace import Workspace
from wa_desktop.storage.repository import Repository
from wa_desktop.storage.rows import workload_row

ROOT = Path(__file__).resolve().parents[2]
LENSES = ROOT / "lenses"
RESOURCES = ROOT / "resources"

MadePortfolio = Callable[[int], Path]
"""Gives the path of a workspace of so many workloads, a file of one's own."""

NEWEST = datetime(2027, 3, 1, 16, 30, tzinfo=UTC)
COPIED = ("review", "answer", "standing", "lens_standing", "milestone", "milestone_standing")
"""The tables of which a workload's rows are copied to another."""

PATTERNS = 40
"""How many different sets of answers there are; workloads share them, as 40 are work enough to write one by one."""

_WHAT = (
    "Order processing", "Claims intake", "Payments core", "Data lake", "Patient portal", "Fleet telemetry",
    "Loyalty app", "Warehouse robots", "Pricing engine", "Identity hub", "Ticketing", "Video archive",
    "Meter readings", "Fraud scoring", "Recipe search", "Course catalogue", "Booking engine", "Mail gateway",
)  # fmt: skip
_WHERE = ("Europe", "Nordics", "Iberia", "Alps", "Benelux", "Baltics", "Japan", "Brazil", "Canada", "Midwest")
_WHO = (
    "Contoso Retail", "Fabrikam", "Northwind", "Adventure Works", "Litware", "Proseware", "Tailspin", "Wingtip",
    "Lucerne Media", "Margie’s Travel", "Woodgrove Bank", "Alpine Ski House", "Coho Winery", "Bürger & Söhne",
)  # fmt: skip
_OWNERS = ("Dana Novak", "Ada Lovelace", "Jörg Brandt", "Aiko Tanaka", "Ines Carvalho", "Tom O’Neill")
_REGIONS = ("eu-central-1", "eu-west-1", "us-east-1", "ap-northeast-1", "sa-east-1", "ca-central-1")

Answers = Mapping[str, QuestionAnswer]


@dataclass(frozen=True)
class Pattern:
    """A set of answers, and the workload it was first written for."""

    answers: Answers
    holder: str


def make_portfolio(path: Path, count: int, seed: int = 1, *, milestones: int = 10) -> None:
    """Write a workspace of `count` workloads along the framework: 60-100 % answered, each with so many milestones.

    As in a file that grew by use, every workload has its letters, and an entry in the history for each answer.
    """
    random = Random(seed)  # noqa: S311 - sample data, not a secret
    workspace = Workspace.open(path, LENSES)
    try:
        version = workspace.find_lens(FRAMEWORK)
        lens = workspace.lens(version.id)
        workloads = [_workload(number, random) for number in range(count)]
        repository = workspace._repository
        patterns = _write_patterns(repository, workloads[:PATTERNS], lens, version.id, seed)
        for workload, pattern in zip(workloads, patterns, strict=False):
            _write_milestones(repository, workload, LensReview(version.id, lens, pattern.answers), milestones)
        _write_copies(repository, workloads[PATTERNS:], patterns)
        write_answer_history(repository, [workload.id for workload in workloads], lens)
    finally:
        workspace.close()


def _workload(number: int, random: Random) -> Workload:
    client = random.choice(_WHO) if number % 11 else ""
    what, where = _WHAT[number % len(_WHAT)], _WHERE[number // len(_WHAT) % len(_WHERE)]
    updated = NEWEST - timedelta(minutes=random.randrange(2, 900_000))
    return Workload(
        id=uuid.UUID(int=random.getrandbits(128)).hex,
        name=f"{what} {where} {number + 1}",
        description=f"{what} for {where}: takes requests from the web and hands them on to the systems behind.",
        environment=Environment.PREPRODUCTION if random.random() < 0.25 else Environment.PRODUCTION,
        review_owner=random.choice(_OWNERS),
        client=client,
        aws_regions=tuple(random.sample(_REGIONS, random.randint(1, 3))),
        account_ids=(f"{random.randrange(10**11, 10**12)}",),
        industry_type=random.choice(INDUSTRY_TYPES),
        notes="Reviewed with the platform team; the next visit is planned for the autumn." * (number % 3),
        improvement_status=random.choice(list(ImprovementStatus)),
        tags=(("team", random.choice(("blue", "green", "red"))), ("cost-centre", str(number % 97))),
        archived=random.random() < 0.08,
        created_at=updated - timedelta(days=40),
        updated_at=updated,
    )


def _write_patterns(
    repository: Repository, workloads: Sequence[Workload], lens: Lens, lens_id: int, seed: int
) -> list[Pattern]:
    patterns = []
    for number, workload in enumerate(workloads):
        answers = mixed_answers(lens, seed * 1000 + number, open_share=0.4 * (number % 5) / 4)
        given = {(lens_id, key): answer for key, answer in answers.items()}
        repository.add_workload(workload, [lens_id], given)
        patterns.append(Pattern(answers, workload.id))
    return patterns


def _write_copies(repository: Repository, workloads: Sequence[Workload], patterns: Sequence[Pattern]) -> None:
    """Workloads whose answers are a pattern's, copied by SQL whatever columns the tables have, in one transaction."""
    with Session(repository._engine) as session, session.begin():
        session.add_all(workload_row(workload) for workload in workloads)
        session.flush()
        connection = session.connection()
        for number, workload in enumerate(workloads):
            holder = patterns[number % len(patterns)].holder
            for table in COPIED:
                _copy_rows(connection, table, holder, workload.id)
        connection.exec_driver_sql(
            "UPDATE standing SET stamp = (SELECT updated_at FROM workload WHERE id = standing.workload_id)"
        )


def _copy_rows(connection: Any, table: str, holder: str, workload_id: str) -> None:
    columns = [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")]
    taken = ", ".join("?" if column == "workload_id" else column for column in columns)
    connection.exec_driver_sql(
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {taken} FROM {table} WHERE workload_id = ?",  # noqa: S608 names are the schema's own
        (workload_id, holder),
    )


def _write_milestones(
    repository: Repository, workload: Workload, review: LensReview, milestones: int
) -> None:
    """Milestones on the way from the first answers to today's, a quarter apart, and the letters of now."""
    keys = list(review.answers)
    heads: list[MilestoneHead] = []
    assert workload.updated_at
    for number in range(1, milestones + 1):
        known = {key: review.answers[key] for key in keys[: len(keys) * number // milestones]}
        snapshot = Snapshot(workload, (replace(review, answers=known),))
        ratings = rate_all(snapshot, explain=False)
        moment = workload.updated_at - timedelta(days=91 * (milestones + 1 - number))
        name = f"Quarter {number}"
        head, content = freeze(snapshot, ratings, number=number, name=name, note="", recorded_at=moment)
        risks = {review.lens_id: risk_letters(review.lens, ratings)}
        repository.add_milestone(workload.id, head, content, risks=risks)
        heads.append(head)
    now = Snapshot(workload, (review,), tuple(heads))
    repository.put_standing(workload, standing_of(now, rate_all(now)))


def write_answer_history(repository: Repository, ids: Sequence[str], lens: Lens) -> None:
    """An entry per workload and question, chained as the program chains them, in one transaction."""
    chain, number = START, 0
    rows = []
    with Session(repository._engine) as session, session.begin():
        raw = session.connection().connection.driver_connection
        assert raw
        for workload_id in ids:
            for place, question in enumerate(lens.questions):
                number += 1
                at = NEWEST - timedelta(days=400 - number % 400, seconds=place)
                happening = Happening(
                    workload_id, at, "Ada Lovelace", message("answer {practice}", practice=question.label),
                    Subject.ANSWER, lens.alias, question.key, title=question.label,
                    differences=(Difference(("practices", question.practices[0].id, "answer"), "NO", "YES"),),
                    risk_before=Risk.HIGH, risk_after=Risk.HIGH if place % 3 else Risk.MEDIUM,
                )  # fmt: skip
                content = content_of(happening)
                digest = digest_of(content)
                chain = chained(chain, digest)
                rows.append(
                    (number, workload_id, f"{at:%Y-%m-%d %H:%M:%S.%f}", f"{lens.alias}\n{question.key}",
                     happening.risk_before, happening.risk_after, content, digest, chain)
                )  # fmt: skip
            if len(rows) > 20_000:
                raw.executemany("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
                rows = []
        raw.executemany("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
