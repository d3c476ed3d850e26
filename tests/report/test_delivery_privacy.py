"""Nothing internal is in a report's model, wherever it is planted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.report.conftest import framework
from tests.support.plans import action, practice, trade_off
from tests.support.samples import EARLIER, MADE_AT, milestone_of, mixed_answers, snapshot_of
from tests.support.workshops import at, workshop
from wa_desktop.domain.answers import Notes, PracticeEntry, QuestionAnswer
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.domain.lens import Lens, Pillar, Question, Talk
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.domain.workshop import Clock, Remark, RemarkKind, Sitting, Skip
from wa_desktop.report.model import build
from wa_desktop.report.records import ReportModel

CANARY = "k4n4ry"


class Cage:
    """Gives canaries, each with a place of its own, so that one that got out tells from where."""

    def __init__(self) -> None:
        self.places: list[str] = []

    def __call__(self, place: str) -> str:
        self.places.append(place)
        return f"{CANARY} {place} {CANARY}"


def planted(cage: Cage) -> tuple[Snapshot, Milestone]:
    """A full review with a canary in every field that a client must not read."""
    lens = _lens(framework(), cage)
    now = _review(lens, 3, cage, "now")
    then = milestone_of(_review(lens, 8, cage, "then"))
    return now, replace(then, head=replace(then.head, note=cage("milestone's note")))


def _lens(lens: Lens, cage: Cage) -> Lens:
    return replace(lens, pillars=tuple(_pillar(pillar, cage) for pillar in lens.pillars))


def _pillar(pillar: Pillar, cage: Cage) -> Pillar:
    return replace(pillar, questions=tuple(_question(question, cage) for question in pillar.questions))


def _question(question: Question, cage: Cage) -> Question:
    talk = Talk(
        cage("opening"), (cage("probe"),), (cage("red flag"),), cage("good answer"), (cage("principle"),)
    )
    return replace(question, talk=talk)


def _review(lens: Lens, seed: int, cage: Cage, state: str) -> Snapshot:
    answers = {
        key: _answer(answer, cage, f"{state} {key}") for key, answer in mixed_answers(lens, seed=seed).items()
    }
    review = snapshot_of(
        lens,
        answers,
        cadence=Cadence.QUARTERLY,
        change_note=cage(f"{state} change note"),
        changed_at=EARLIER,
        business_priorities=(),
    )
    notes = {
        where: Notes("For all to read", cage(f"{state} notes on {where or 'lens'}"))
        for where in ("", *(pillar.id for pillar in lens.pillars))
    }
    first, second = lens.questions[:2]
    plan = tuple(
        action(
            number,
            practices=tuple(practice(question.key, choice.id, lens.alias) for choice in question.practices),
            notes=Notes("", cage(f"{state} action {number}")),
            due=date(2027, 3, number),
        )
        for number, question in enumerate(lens.questions[:20], 1)
    )
    place = QuestionRef(lens.alias, first.key)
    held = workshop(
        Clock((Sitting(at(0), at(60)),)),
        stops=(),
        remarks=(Remark("1" * 32, RemarkKind.DECISION, "For all to read", place),),
        skips=(Skip(QuestionRef(lens.alias, second.key), cage(f"{state} why it was skipped")),),
    )
    return replace(
        review,
        reviews=(replace(review.reviews[0], notes=notes),),
        actions=plan,
        decisions=(trade_off(1, practices=(practice(first.key, "", lens.alias),)),),
        workshops=(held,),
    )


def _answer(answer: QuestionAnswer, cage: Cage, place: str) -> QuestionAnswer:
    entries = {key: _entry(entry, cage, f"{place} {key}") for key, entry in answer.practices.items()}
    return replace(
        answer,
        practices=entries,
        internal=cage(f"{place} internal"),
        flag=True,
        evidence=(_piece(cage, place),),
    )


def _entry(entry: PracticeEntry, cage: Cage, place: str) -> PracticeEntry:
    return replace(entry, internal=cage(f"{place} internal"), flag=True, evidence=(_piece(cage, place),))


def _piece(cage: Cage, place: str) -> Evidence:
    return Evidence(
        cage(f"{place} id"),
        EvidenceKind.FILE,
        f"/home/{cage(f'{place} folder').replace(' ', '-')}/picture.png",
        cage(f"{place} link of a file"),
        cage(f"{place} digest"),
        5,
        cage(f"{place} media type"),
    )


def made(now: Snapshot, then: Milestone | None) -> ReportModel:
    shown = (then,) if then else ()
    return build(now, made_at=MADE_AT, app_version="1", against=then, milestones=shown)


def test_no_canary_gets_out() -> None:
    cage = Cage()
    model = made(*planted(cage))
    text = repr(model)
    escaped = text.find(CANARY)
    assert escaped < 0, text[escaped - 100 : escaped + 200]
    assert len(cage.places) > 1000
    delivery = model.delivery
    for filled in (
        delivery.facts,
        delivery.first,
        delivery.top_risks,
        delivery.strengths,
        delivery.sessions,
        delivery.evidence,
        delivery.not_applicable,
        delivery.trend,
        delivery.comparison and delivery.comparison.moves,
        delivery.next_steps,
        delivery.next_review,
    ):
        assert filled
    assert delivery.evidence[0].title == "picture.png"


def test_the_search_finds_what_is_told() -> None:
    """A canary in a client's note does get out: the test above would see it."""
    now, _ = planted(Cage())
    question = now.reviews[0].lens.questions[0]
    answer = replace(now.reviews[0].answer(question.key), notes=CANARY)
    assert CANARY in repr(made(now.with_review(now.reviews[0].with_answer(question.key, answer)), None))
