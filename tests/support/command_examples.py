"""A review whose ids no person should ever read, and at least one example of every command that changes it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import wa_desktop.review
from tests.support.lens_values import make_question
from tests.support.plans import acceptance, action, id_of, practice, trade_off
from tests.support.reviews import make_workload
from wa_desktop.domain.answers import Lane, Notes, PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.evidence import Evidence, EvidenceKind, Sureness
from wa_desktop.domain.lens import Choice, Guidance, Lens, Pillar, Question
from wa_desktop.domain.plan import Action, ActionStatus, Effort, Impact, Size
from wa_desktop.domain.templates import plan_template
from wa_desktop.domain.workload import Environment, ImprovementStatus, LensReview, Snapshot
from wa_desktop.domain.workshop import (
    Attendee,
    Clock,
    Remark,
    RemarkKind,
    Sitting,
    Skip,
    Stop,
    Visit,
    Workshop,
)
from wa_desktop.review.annotations import NotePillar, NotePractice, NoteQuestion, SetEvidence, SetFlag
from wa_desktop.review.bulk import AnswerAll, CopyAnswers
from wa_desktop.review.cadence import NoteChange
from wa_desktop.review.commands import (
    AnswerPractice,
    EditWorkload,
    SayNoneOfThese,
    SetAnswers,
    SetApplicability,
    UseLenses,
)
from wa_desktop.review.decisions import RecordDecision, RemoveDecision
from wa_desktop.review.plan import (
    ActionFields,
    AddActions,
    EditAction,
    EditActions,
    FinishActions,
    RemoveActions,
    SetEffortDays,
)
from wa_desktop.review.restoring import RestoreAnswers
from wa_desktop.review.templates import ApplyTemplate
from wa_desktop.review.upgrading import UpgradeLens
from wa_desktop.review.workshops import (
    AddRemark,
    ChangeRemark,
    PlanWorkshop,
    RemoveRemark,
    RemoveWorkshop,
    ReturnTo,
    SkipQuestion,
)

NINE = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
MAIN, EXTRA = "main_lens", "extra_lens"
YES, NO = PracticeAnswer.YES, PracticeAnswer.NO


def _question(key: str, number: str) -> Question:
    """High without the first practice; the ids are such as AWS has them."""
    first, second, none = f"{key}_first", f"{key}_second", f"{key}_none_no"
    made = make_question(
        [first, second, none], ("HIGH", f"!{first}"), ("MEDIUM", f"!{second}"), ("NONE", "default")
    )
    titles = {first: "Use temporary credentials", second: "Rotate what stays", none: "None of these"}
    choices = tuple(
        Choice(
            choice.id,
            titles[choice.id],
            guidance=Guidance(practice_id=f"{number.replace(' ', '0')}-BP0{place}"),
        )
        for place, choice in enumerate(made.choices, 1)
    )
    return replace(
        made, key=key, id=f"id_{key}", number=number, title=f"How is {number} done?", choices=choices
    )


def _lens(alias: str, name: str, version: str, *pillars: Pillar) -> Lens:
    return Lens(alias, name, "", pillars, version=version)


SECURITY = Pillar("sec_pillar", "Security", (_question("sec_a", "SEC 1"), _question("sec_b", "SEC 2")))
COST = Pillar("cost_pillar", "Cost", (_question("cost_a", "COST 1"),))
MAIN_LENS = _lens(MAIN, "Main lens", "1", SECURITY, COST)
NEWER_LENS = _lens(MAIN, "Main lens", "2", SECURITY)
EXTRA_LENS = _lens(
    EXTRA, "Extra lens", "1", Pillar("ops_pillar", "Operations", (_question("ops_a", "OPS 1"),))
)
SEC_A, SEC_B, OPS_A = QuestionRef(MAIN, "sec_a"), QuestionRef(MAIN, "sec_b"), QuestionRef(EXTRA, "ops_a")
FIRST = "sec_a_first"

POLICY = Evidence(
    "e" * 32, EvidenceKind.STATEMENT, "The policy says so", said_by="Grace Hopper", added_at=NINE
)
SAID = QuestionAnswer(
    {
        FIRST: PracticeEntry(NO, evidence=(POLICY,), notes="As told.", flag=True),
        "sec_a_second": PracticeEntry(PracticeAnswer.NOT_APPLICABLE, Reason.OUT_OF_SCOPE),
    },
    notes="Seen in the account.",
    internal="Between us.",
)
WORKSHOP = Workshop(
    "a" * 32,
    1,
    "Day one",
    (Attendee("Dana Novak", "Architect"), Attendee("Petr")),
    (Stop(MAIN, "sec_pillar", 20, ("sec_a", "sec_b")), Stop(EXTRA, "ops_pillar", 30)),
    (
        Remark("b" * 32, RemarkKind.PARKED, "Who pays?", SEC_A, "Petr", NINE),
        Remark("c" * 32, RemarkKind.TO_VERIFY, "Do keys rotate?", SEC_A, at=NINE, choice=FIRST),
    ),
    (Skip(SEC_B, "The owner is away", NINE),),
    Clock(
        (Sitting(NINE, NINE.replace(hour=10)),),
        (Visit(SEC_A, 660.0),),
        SEC_A,
        NINE,
        (OPS_A,),
        milestone=3,
    ),
)
PLANNED = action(
    1,
    pillar="sec_pillar",
    practices=(practice("sec_a", FIRST, MAIN), practice("sec_b", "", MAIN)),
    owner="Ada",
    effort=Effort(Size.M, 4.0),
    due=date(2026, 12, 24),
    links=("https://example.org/1",),
    created_at=NINE,
)
WAITING = action(2, after=(1,))
ACCEPTED = acceptance(practice("sec_b", "", MAIN), created_at=NINE)
TRADED = trade_off(2, gains=("sec_pillar",), pays=("cost_pillar",), options=("Stay", "Move"))
SAMPLE = Snapshot(
    make_workload(
        name="Shop",
        client="Contoso",
        tags=(("team", "web"),),
        pillar_priorities=("sec_pillar", "cost_pillar"),
        business_priorities=("cut-bill",),
    ),
    (
        LensReview(1, MAIN_LENS, {"sec_a": SAID}, {"sec_pillar": Notes("Good talk.")}),
        LensReview(2, EXTRA_LENS, {"ops_a": QuestionAnswer(none_of_these=True)}),
    ),
    workshops=(WORKSHOP,),
    actions=(PLANNED, WAITING),
    decisions=(ACCEPTED, TRADED),
)
"""Something of every kind, so that a command finds what it takes away or changes."""

OTHERS = Snapshot(
    make_workload(id="1" * 32, name="Billing", client="Fabrikam"),
    (
        LensReview(
            1, MAIN_LENS, {"sec_b": QuestionAnswer({"sec_b_first": PracticeEntry(YES, notes="Well done.")})}
        ),
        LensReview(
            3, _lens("third_lens", "Third lens", "1", COST), {"cost_a": QuestionAnswer(notes="Cheap.")}
        ),
    ),
)
"""Another client's workload, to copy from."""


def _edited(**given: Any) -> EditWorkload:
    return EditWorkload(replace(SAMPLE.workload, **given))


def _replanned(**given: Any) -> PlanWorkshop:
    return PlanWorkshop(replace(WORKSHOP, **given))


def _changed(**given: Any) -> EditAction:
    changed: Action = replace(PLANNED, **given)
    return EditAction(changed)


EXAMPLES: dict[type, tuple[Any, ...]] = {
    AnswerPractice: (
        AnswerPractice(SEC_A, FIRST, YES),
        AnswerPractice(SEC_B, "sec_b_first", PracticeAnswer.NOT_APPLICABLE, Reason.OTHER),
    ),
    SayNoneOfThese: (SayNoneOfThese(SEC_B, True), SayNoneOfThese(OPS_A, False)),
    SetApplicability: (SetApplicability(SEC_B, False, Reason.BUSINESS_PRIORITIES),),
    SetAnswers: (SetAnswers({SEC_A: QuestionAnswer(), SEC_B: OTHERS.answer(SEC_B)}),),
    EditWorkload: (
        _edited(name="Web shop"),
        _edited(tags=(("team", "web"), ("stage", "prod"))),
        _edited(pillar_priorities=("cost_pillar", "sec_pillar"), business_priorities=()),
        _edited(
            environment=Environment.PREPRODUCTION,
            improvement_status=ImprovementStatus.RISK_ACKNOWLEDGED,
            cadence=Cadence.MONTHLY,
            next_review=date(2027, 1, 15),
            archived=True,
            not_applicable_counts_as_in_place=False,
            aws_regions=(),
        ),
        _edited(aws_regions=("eu-central-1", "eu-west-1")),
    ),
    UseLenses: (
        UseLenses(SAMPLE.reviews[:1]),
        UseLenses(SAMPLE.reviews[1:]),
        UseLenses(SAMPLE.reviews[::-1]),
        UseLenses((*SAMPLE.reviews, OTHERS.reviews[1])),
    ),
    NotePractice: (NotePractice(SEC_A, FIRST, "Seen.", Lane.INTERNAL),),
    NoteQuestion: (NoteQuestion(SEC_A, "Seen in the console."), NoteQuestion(SEC_A, "")),
    NotePillar: (
        NotePillar(MAIN, "sec_pillar", "A good talk."),
        NotePillar(MAIN, "", "All of it.", Lane.INTERNAL),
    ),
    SetFlag: (SetFlag(SEC_A, FIRST, False), SetFlag(SEC_B, "", True)),
    SetEvidence: (
        SetEvidence(SEC_A, FIRST, ()),
        SetEvidence(
            SEC_A, FIRST, (replace(POLICY, sureness=Sureness.VERIFIED, given_on=date(2026, 11, 30)),)
        ),
        SetEvidence(
            SEC_B,
            "",
            (
                POLICY,
                Evidence("f" * 32, EvidenceKind.LINK, "Wiki", "https://example.org/wiki"),
                Evidence(
                    "d" * 32, EvidenceKind.FILE, "plan.png", digest="9" * 64, size=4, media_type="image/png"
                ),
            ),
        ),
    ),
    AnswerAll: (AnswerAll((SEC_A, SEC_B), YES), AnswerAll((SEC_B,), NO, only_open=True)),
    CopyAnswers: (CopyAnswers({SEC_B: OTHERS.answer(SEC_B)}, "Billing"),),
    RestoreAnswers: (RestoreAnswers({SEC_A: QuestionAnswer(), SEC_B: OTHERS.answer(SEC_B)}, "Q3"),),
    ApplyTemplate: (ApplyTemplate(plan_template(OTHERS, SAMPLE), "Our start"),),
    UpgradeLens: (UpgradeLens(LensReview(4, NEWER_LENS, {"sec_a": SAID})),),
    NoteChange: (NoteChange("Moved to another Region", NINE),),
    AddActions: (AddActions((action(3, after=(1, 2)), action(4, pillar="cost_pillar"))),),
    EditAction: (
        _changed(pillar="cost_pillar"),
        _changed(practices=(practice("sec_a", FIRST, MAIN),)),
        _changed(links=("https://example.org/1", "https://example.org/2"), depends_on=()),
        EditAction(replace(WAITING, depends_on=())),
    ),
    EditActions: (
        EditActions((id_of(1),), ActionFields(status=ActionStatus.WONT_DO, impact=Impact.VERY_HIGH), NINE),
    ),
    RemoveActions: (RemoveActions((id_of(1),)), RemoveActions((id_of(1), id_of(2)))),
    FinishActions: (FinishActions((id_of(1),), (practice("sec_a", FIRST, MAIN),), NINE),),
    SetEffortDays: (SetEffortDays((1.0, 2.5, 8.0)),),
    RecordDecision: (
        RecordDecision(trade_off(3, gains=("sec_pillar",), pays=("cost_pillar",), options=("Stay", "Move"))),
        RecordDecision(replace(TRADED, gains=("cost_pillar",), pays=("sec_pillar",))),
        RecordDecision(replace(TRADED, options=("Stay", "Move", "Wait"))),
    ),
    RemoveDecision: (RemoveDecision(ACCEPTED.id), RemoveDecision(TRADED.id)),
    PlanWorkshop: (
        PlanWorkshop(replace(WORKSHOP, id="9" * 32, name="Day two")),
        _replanned(name="Another day"),
        _replanned(attendees=(*WORKSHOP.attendees, Attendee("Grace Hopper", "Security"))),
        _replanned(attendees=()),
        _replanned(stops=WORKSHOP.stops[::-1]),
        _replanned(stops=(Stop(MAIN, "sec_pillar", 45, ("sec_a", "sec_b")), WORKSHOP.stops[1])),
        _replanned(name="Another day", stops=WORKSHOP.stops[:1], attendees=WORKSHOP.attendees[:1]),
    ),
    RemoveWorkshop: (RemoveWorkshop(WORKSHOP.id),),
    AddRemark: (
        AddRemark(WORKSHOP.id, Remark("1" * 32, RemarkKind.PARKED, "Which Region?", at=NINE)),
        AddRemark(WORKSHOP.id, Remark("2" * 32, RemarkKind.DECISION, "Two Regions.", SEC_B, "Ada", NINE)),
        AddRemark(
            WORKSHOP.id,
            Remark("3" * 32, RemarkKind.TO_VERIFY, "Is it on?", SEC_B, choice="sec_b_first", at=NINE),
            answer_unknown=True,
        ),
    ),
    ChangeRemark: (
        ChangeRemark(WORKSHOP.id, replace(WORKSHOP.remarks[0], done=True)),
        ChangeRemark(WORKSHOP.id, replace(WORKSHOP.remarks[0], text="Who pays for it?", who="")),
        ChangeRemark(WORKSHOP.id, replace(WORKSHOP.remarks[1], kind=RemarkKind.DECISION)),
    ),
    RemoveRemark: (RemoveRemark(WORKSHOP.id, WORKSHOP.remarks[1].id),),
    SkipQuestion: (
        SkipQuestion(WORKSHOP.id, OPS_A, "Nobody knows", NINE),
        SkipQuestion(WORKSHOP.id, SEC_A, at=NINE),
        SkipQuestion(WORKSHOP.id, SEC_B, "The owner is ill", NINE),
    ),
    ReturnTo: (ReturnTo(WORKSHOP.id, SEC_B),),
}


def all_commands() -> list[type]:
    """Every command that there is in the room of the review, found by its two methods."""
    found: dict[str, type] = {}
    for info in pkgutil.walk_packages(wa_desktop.review.__path__, "wa_desktop.review."):
        for _, one in inspect.getmembers(importlib.import_module(info.name), inspect.isclass):
            is_ours = one.__module__.startswith("wa_desktop.review.")
            if is_ours and not getattr(one, "_is_protocol", False) and _is_command(one):
                found[one.__qualname__] = one
    return [found[name] for name in sorted(found)]


def _is_command(one: type) -> bool:
    methods = (getattr(one, "name", None), getattr(one, "apply", None))
    return all(
        inspect.isfunction(method) and list(inspect.signature(method).parameters) == ["self", "snapshot"]
        for method in methods
    )
