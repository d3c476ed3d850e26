"""A small review with one of everything that a deliverable can tell, and its report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from tests.support.plans import acceptance, action, practice, trade_off
from tests.support.samples import EARLIER, MADE_AT, milestone_of
from tests.support.small_snapshots import said, snapshot
from tests.support.workshops import at, remark, workshop
from wa_desktop.domain.answers import Notes, PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.evidence import Evidence, EvidenceKind, Sureness
from wa_desktop.domain.plan import ActionStatus, Effort, Impact, Size
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.domain.workshop import Clock, RemarkKind, Sitting
from wa_desktop.report.model import build
from wa_desktop.report.records import ReportModel

SHOWN = Evidence(
    "1" * 32,
    EvidenceKind.FILE,
    "runbook.pdf",
    digest="d" * 64,
    said_by="Jana",
    given_on=date(2027, 2, 1),
    sureness=Sureness.SHOWN,
)
LINKED = Evidence(
    "2" * 32, EvidenceKind.LINK, "Dashboard", link="https://example.org/board", sureness=Sureness.VERIFIED
)
TOLD = Evidence("3" * 32, EvidenceKind.STATEMENT, "Restores are tested.", said_by="Petr")


def full_snapshot() -> Snapshot:
    """Five questions at every risk there is, three actions and what else hangs on a review."""
    answers = {
        "s1": QuestionAnswer(
            {
                "a": PracticeEntry(PracticeAnswer.NO, notes="Keys are old.", evidence=(LINKED,)),
                "b": PracticeEntry(PracticeAnswer.UNKNOWN),
            },
            notes="Nobody knows why.",
            evidence=(SHOWN, TOLD),
        ),
        "s2": said("YYA"),
        "c1": said("YNY"),
        "c2": QuestionAnswer(applicable=False, reason=Reason.OUT_OF_SCOPE, notes="Run by others."),
    }
    answers["s2"] = answers["s2"].with_entry(
        "c", PracticeEntry(PracticeAnswer.NOT_APPLICABLE, Reason.BUSINESS_PRIORITIES)
    )
    plan = (
        action(
            1,
            "Renew the keys",
            pillar="safety",
            practices=(practice("s1", "a"),),
            owner="Ada",
            effort=Effort(days=2.5),
            impact=Impact.VERY_HIGH,
            due=date(2027, 2, 1),
            notes=Notes("One of *three* is done.", "internal"),
            links=("https://tickets.example.org/1", "file:///etc/passwd"),
        ),
        action(
            2,
            "Look at costs",
            practices=(practice("c1"),),
            effort=Effort(Size.M),
            status=ActionStatus.IN_PROGRESS,
            due=date(2027, 3, 1),
            after=(1,),
        ),
        action(3, "Write it down", status=ActionStatus.DONE, owner="Grace", done_at=EARLIER),
    )
    held = workshop(Clock((Sitting(at(-60), at(0)),)), remarks=(remark(1, RemarkKind.DECISION), remark(2)))
    return replace(
        snapshot(answers, client="Contoso", notes="Peak season."),
        actions=plan,
        decisions=(
            acceptance(practice("c1", "c"), number=1, until=date(2027, 6, 30), decided_on=date(2027, 1, 5)),
            trade_off(2, practices=(practice("s1"),), revisit_on=date(2027, 1, 1)),
        ),
        workshops=(held,),
    )


def earlier() -> Milestone:
    """The review some months before."""
    return milestone_of(snapshot({"s1": "NNN", "s2": "NYY", "c1": "YYY"}, client="Contoso"))


@cache
def full_model() -> ReportModel:
    """Its report, against the milestone."""
    return model_of(full_snapshot(), earlier())


def model_of(review: Snapshot, against: Milestone | None = None, **given: Any) -> ReportModel:
    """A report made at MADE_AT, which is 15 February 2027."""
    shown = (against,) if against else ()
    return build(review, made_at=MADE_AT, app_version="0.1.0", against=against, milestones=shown, **given)
