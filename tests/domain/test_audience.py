"""What the room may see: the answers and what follows from them, and nothing that was written beside them."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.support.small_snapshots import MAIN, ref, said, snapshot
from tests.support.workshops import NINE, at, remark, workshop
from wa_desktop.domain.answers import Notes, PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.audience import (
    AudienceView,
    Good,
    Progress,
    Timing,
    audience_view,
    scores_by_pillar,
    timing_of,
)
from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.domain.lens import Guidance, Lens, Pillar, Risk, Talk
from wa_desktop.domain.pace import Pace, PaceState, StopPace, pace
from wa_desktop.domain.rating import pillar_results, rate_all
from wa_desktop.domain.workload import LensReview, MilestoneHead, Snapshot
from wa_desktop.domain.workshop import Clock, Sitting, Skip, Stop

HEAD = MilestoneHead(1, "Before the merger", "Told in confidence", NINE, "0" * 64)
PROOF = Evidence("e" * 32, EvidenceKind.STATEMENT, "We never test", said_by="Dana", given_on=date(2027, 1, 4))


def view(given: Snapshot, key: str = "s1", choice: str = "", **more: object) -> AudienceView:
    return audience_view(given, rate_all(given), ref(key), choice, **more)  # type: ignore[arg-type] # as given


def with_secrets(given: Snapshot) -> Snapshot:
    """The same answers with everything else filled in."""
    reviews = []
    for review in given.reviews:
        answers = {
            question.key: _with_secrets(review.answer(question.key)) for question in review.lens.questions
        }
        notes = {
            name: Notes("for the client", "for us") for name in ("", *(p.id for p in review.lens.pillars))
        }
        reviews.append(dataclasses.replace(review, answers=answers, notes=notes))
    workload = dataclasses.replace(
        given.workload,
        description="On the edge",
        review_owner="Dana",
        client="Client Ltd.",
        notes="pays late",
        tags=(("stage", "secret"),),
        account_ids=("123456789012",),
        application="app",
    )
    held = workshop(remarks=(remark(1), remark(2)), skips=(Skip(ref("s2"), "Their architect is ill", NINE),))
    return Snapshot(workload, tuple(reviews), (HEAD,), (held,))


def _with_secrets(answer: QuestionAnswer) -> QuestionAnswer:
    entries = {
        choice: dataclasses.replace(
            answer.entry(choice), notes="note", internal="internal", flag=True, evidence=(PROOF,)
        )
        for choice in "abc"
    }
    return dataclasses.replace(
        answer, practices=entries, notes="note", internal="internal", flag=True, evidence=(PROOF,)
    )


letters = st.text("YNUA-", min_size=3, max_size=3)


@given(st.dictionaries(st.sampled_from(("s1", "s2", "c1", "c2", "x1")), letters), st.sampled_from("abc"))
def test_what_is_written_beside_the_answers_changes_nothing(answers: dict[str, str], choice: str) -> None:
    plain = snapshot(answers)
    for key in ("s1", "c2", "x1"):
        assert view(with_secrets(plain), key, choice) == view(plain, key, choice)


def test_why_something_does_not_apply_is_not_told() -> None:
    for reason in Reason:
        entry = PracticeEntry(PracticeAnswer.NOT_APPLICABLE, reason)
        shown = view(
            snapshot({"s1": QuestionAnswer({"a": entry}), "s2": said("---", applicable=False, reason=reason)})
        )
        assert shown == view(snapshot({"s1": "A--", "s2": said("---", applicable=False)}))


def test_the_question_with_its_place_answers_and_risk() -> None:
    question = view(snapshot({"s2": "YNU"}), "s2", "b").question
    assert question
    assert (question.pillar, question.place, question.of) == ("Safety", 2, 2)
    assert (question.risk, question.provisional, question.applicable) == (Risk.MEDIUM, False, True)
    assert [(one.choice_id, one.answer, one.held_at) for one in question.practices] == [
        ("a", PracticeAnswer.YES, None),
        ("b", PracticeAnswer.NO, Risk.MEDIUM),
        ("c", PracticeAnswer.UNKNOWN, None),
    ]


def test_an_open_practice_is_not_blamed_and_the_risk_is_not_the_last_word() -> None:
    question = view(snapshot({"s1": "-N-"})).question
    assert question
    assert question.risk is Risk.HIGH
    assert question.provisional
    assert [one.held_at for one in question.practices] == [None, None, None]


def test_a_practice_answered_by_none_of_these_says_no() -> None:
    question = view(snapshot({"s1": said("---", none_of_these=True)})).question
    assert question
    assert {one.answer for one in question.practices} == {PracticeAnswer.NO}
    assert question.practices[0].held_at is Risk.HIGH


def test_no_practice_of_a_question_that_does_not_apply_does() -> None:
    question = view(snapshot({"s1": said("YN-", applicable=False)})).question
    assert question
    assert not question.applicable
    assert {one.answer for one in question.practices} == {PracticeAnswer.NOT_APPLICABLE}
    assert {one.held_at for one in question.practices} == {None}


def test_progress_counts_questions_and_practices_of_the_lens_in_hand() -> None:
    shown = view(snapshot({"s1": "YNA", "s2": "Y--", "c1": said("---", applicable=False), "x1": "YYY"}))
    assert shown.here
    assert shown.here.progress == Progress(1, 2, 4, 6)
    assert shown.progress == Progress(2, 4, 7, 12)
    assert (shown.lens, shown.lenses) == ("Main", 2)
    assert shown.counts.total == 4
    assert view(snapshot({"x1": "YYY"}), "x1").progress == Progress(1, 1, 3, 3)


def test_scores_of_today_and_of_the_milestone() -> None:
    then = snapshot({"s1": "NNN", "c1": "YYY"})
    before = scores_by_pillar(pillar_results(then, rate_all(then), "main"))
    shown = view(snapshot({"s1": "YYY", "s2": "YNN"}), before=before)
    assert [(one.name, one.score, one.before) for one in shown.pillars] == [
        ("Safety", 75.0, 0.0),
        ("Cost", None, 100.0),
    ]
    assert shown.has_before
    assert not view(then).has_before


def guided() -> Snapshot:
    """A question with all that a lens file of ours can say."""
    questions = [
        dataclasses.replace(
            question,
            number="SAF 1",
            description="What it is about",
            talk=Talk("Opening", ("Probe",), ("Red flag",), "Convincing answer"),
            choices=(
                dataclasses.replace(
                    question.choices[0],
                    guidance=Guidance(
                        "SAF01-BP01", "in short", why="Because", signs=("One", "Two"), steps=("Do",)
                    ),
                ),
                *question.choices[1:],
            ),
        )
        for question in MAIN.pillars[0].questions
    ]
    lens = Lens("main", "Main", "", (Pillar("safety", "Safety", tuple(questions)),))
    base = snapshot()
    return Snapshot(base.workload, (LensReview(1, lens),))


def test_guidance_is_that_of_the_practice_in_hand() -> None:
    shown = view(guided(), "s1", "a")
    assert shown.good == Good("Because", ("One", "Two"))
    assert shown.practice
    assert (shown.practice.label, shown.practice.summary) == ("SAF01-BP01", "in short")
    assert shown.question
    assert (shown.question.label, shown.question.description) == ("SAF 1", "What it is about")
    assert view(guided(), "s1", "b").good is None


def test_the_facilitators_talk_has_no_place_in_it() -> None:
    told = repr(view(guided(), "s1", "a"))
    assert "Because" in told
    assert not any(text in told for text in ("Opening", "Probe", "Red flag", "Convincing answer"))


def test_a_practice_or_question_that_is_not_there_is_not_in_hand() -> None:
    assert view(snapshot(), "s1", "gone").in_hand == ""
    assert view(snapshot(), "s1", "q_no").in_hand == ""
    lost = audience_view(snapshot(), rate_all(snapshot()), dataclasses.replace(ref("s1"), question="gone"))
    assert (lost.question, lost.here, lost.lens) == (None, None, "Main")
    assert len(lost.pillars) == 2


def test_without_a_lens_the_room_sees_the_name_alone() -> None:
    bare = dataclasses.replace(snapshot(), reviews=())
    assert audience_view(bare, {}, None) == AudienceView(workload=bare.workload.name)


def test_a_part_of_the_view_that_people_typed_is_the_workloads_name_alone() -> None:
    names = {field.name for field in dataclasses.fields(AudienceView)}
    assert names == {
        "workload", "lens", "lenses", "question", "in_hand", "good", "pillars", "counts", "progress",
        "has_before", "timing",
    }  # fmt: skip


def test_the_time_moves_in_whole_minutes() -> None:
    running = workshop(Clock((Sitting(NINE),), place=ref("s1"), seen_at=NINE))
    first = timing_of(pace(running, snapshot(), at(2.3)))
    assert first == timing_of(pace(running, snapshot(), at(2.6)))
    assert first.minutes_left == 18
    assert first.ends_at
    assert (first.ends_at.second, first.ends_at.microsecond) == (0, 0)


def made_pace(**changes: object) -> Pace:
    here = StopPace(0, Stop("main", "safety", 20), timedelta(minutes=23), 2, 1)
    hour = timedelta(hours=1)
    found = Pace(
        hour,
        hour,
        1,
        4,
        (here,),
        here,
        hour / 12,
        True,
        hour / 3,
        0,
        NINE,
        PaceState.BEHIND,
    )
    return dataclasses.replace(found, **changes)  # type: ignore[arg-type] # as given


def test_time_that_is_over_is_negative_and_an_end_needs_something_open() -> None:
    assert timing_of(made_pace()) == Timing(-3, NINE, PaceState.BEHIND)
    assert timing_of(made_pace(open=0)).ends_at is None
    assert timing_of(made_pace(here=None)).minutes_left is None
    late = datetime(2027, 2, 15, 12, 24, 1, tzinfo=UTC)
    assert timing_of(made_pace(ends_at=late)).ends_at == datetime(2027, 2, 15, 12, 25, tzinfo=UTC)
