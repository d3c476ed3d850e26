"""Answers taken back to a milestone: exactly what was said then, and no note lost in silence."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.small_snapshots import EXTRA, MAIN, pillar, ref, said, snapshot, three_practices
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.copying import Aspect, Change, Scope
from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.domain.lens import Lens, Question, Risk
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.restoring import LostNote, RestoreOptions, lenses_gone, lost_notes, plan_restore
from wa_desktop.domain.workload import LensReview, Snapshot
from wa_desktop.review.restoring import RestoreAnswers

SHOWN = Evidence("0" * 32, EvidenceKind.LINK, "Wiki", "https://example.org")
YES, NO = PracticeAnswer.YES, PracticeAnswer.NO
ANSWERS = RestoreOptions()
LANES = RestoreOptions(notes=True, internal=True)
EVERYTHING = replace(LANES, drop_notes=True)
KEYS = [question.key for lens in (MAIN, EXTRA) for question in lens.questions]


def restored(milestone: Snapshot, today: Snapshot, options: RestoreOptions = ANSWERS) -> Snapshot:
    return RestoreAnswers(plan_restore(milestone, today, options).answers(), "Q3").apply(today)


def meaning(question: Question, answer: QuestionAnswer) -> tuple[object, ...]:
    """What a person reads in it, notes left out."""
    practices = [(answer.answer(one.id), answer.entry(one.id).reason) for one in question.practices]
    return (answer.applicable, answer.reason, answer.none_of_these, *practices)


def notes_of(answer: QuestionAnswer) -> list[tuple[str, str]]:
    entries = [answer, *(answer.entry(choice) for choice in "abc")]
    return [(entry.notes, entry.internal) for entry in entries]


def along(lens: Lens, **given_answers: QuestionAnswer | str) -> Snapshot:
    held = {key: said(one) if isinstance(one, str) else one for key, one in given_answers.items()}
    return replace(snapshot(), reviews=(LensReview(9, lens, held),))


TEXTS = st.sampled_from(["", " ", "Seen.", "Doubtful.", "a\u2028b"])
any_entry = st.builds(
    PracticeEntry,
    answer=st.none() | st.sampled_from(PracticeAnswer),
    reason=st.sampled_from(Reason),
    notes=TEXTS,
    internal=TEXTS,
    flag=st.booleans(),
    evidence=st.sampled_from([(), (SHOWN,)]),
)
any_answer = st.builds(
    QuestionAnswer,
    practices=st.dictionaries(st.sampled_from("abc"), any_entry, max_size=3),
    none_of_these=st.booleans(),
    applicable=st.booleans(),
    reason=st.sampled_from(Reason),
    notes=TEXTS,
    internal=TEXTS,
)
any_snapshot = st.dictionaries(st.sampled_from(KEYS), any_answer).map(snapshot)


@settings(max_examples=50, deadline=None)
@given(any_snapshot, any_snapshot)
def test_afterwards_every_question_says_what_it_said_then(then: Snapshot, now: Snapshot) -> None:
    after = restored(then, now)
    for one in now.refs:
        question = now.question(one)
        assert meaning(question, after.answer(one)) == meaning(question, then.answer(one))


@settings(max_examples=50, deadline=None)
@given(any_snapshot, any_snapshot)
def test_notes_flags_and_evidence_stay_unless_notes_are_asked_for(then: Snapshot, now: Snapshot) -> None:
    after = restored(then, now)
    for one in now.refs:
        old, new = now.answer(one), after.answer(one)
        assert notes_of(old) == notes_of(new)
        for choice in "abc":
            assert old.entry(choice).flag == new.entry(choice).flag
            assert old.entry(choice).evidence == new.entry(choice).evidence


@settings(max_examples=50, deadline=None)
@given(any_snapshot, any_snapshot)
def test_with_every_option_the_notes_are_those_of_then(then: Snapshot, now: Snapshot) -> None:
    after = restored(then, now, EVERYTHING)
    for one in now.refs:
        assert notes_of(after.answer(one)) == notes_of(then.answer(one))
    assert plan_restore(then, after, EVERYTHING).questions == ()


@settings(max_examples=50, deadline=None)
@given(any_snapshot, any_snapshot)
def test_no_note_of_today_vanishes_without_being_told(then: Snapshot, now: Snapshot) -> None:
    for options in (RestoreOptions(), LANES, EVERYTHING):
        plan = plan_restore(then, now, options)
        after = RestoreAnswers(plan.answers(), "Q3").apply(now)
        told = {(note.ref, note.text) for note in lost_notes(plan)}
        for one in now.refs:
            kept = {text for pair in notes_of(after.answer(one)) for text in pair}
            for text in (text for pair in notes_of(now.answer(one)) for text in pair if text.strip()):
                assert text in kept or (one, text) in told
        if not options.drop_notes:
            assert all(note.instead.strip() for note in lost_notes(plan))


@settings(max_examples=30, deadline=None)
@given(any_snapshot, any_snapshot)
def test_the_plan_says_the_risks_that_come_of_it(then: Snapshot, now: Snapshot) -> None:
    plan = plan_restore(then, now)
    before, after = rate_all(now, explain=False), rate_all(restored(then, now), explain=False)
    for one in plan.questions:
        assert (one.risk_before, one.risk_after) == (before[one.ref].risk, after[one.ref].risk)


def test_what_was_open_then_is_open_again() -> None:
    then, now = snapshot({"s1": "Y--"}), snapshot({"s1": "YNN", "s2": "YYY", "x1": "Y--"})
    plan = plan_restore(then, now)
    assert [one.ref for one in plan.questions] == [ref("s1"), ref("s2"), ref("x1")]
    first, second, _ = plan.questions
    assert first.changes == (Change(Aspect.ANSWER, "b"), Change(Aspect.ANSWER, "c"))
    assert (second.risk_before, second.risk_after) == (Risk.NONE, Risk.UNANSWERED)
    assert restored(then, now).answer(ref("s2")) == QuestionAnswer()


def test_the_scope_leaves_the_rest_alone() -> None:
    then, now = snapshot(), snapshot({"s1": "Y--", "c1": "Y--", "x1": "Y--"})

    def touched(scope: Scope) -> list[str]:
        return [one.ref.question for one in plan_restore(then, now, RestoreOptions(scope)).questions]

    assert touched(Scope("main")) == ["s1", "c1"]
    assert touched(Scope("main", "safety")) == ["s1"]
    assert touched(Scope("extra", "cost")) == ["x1"]
    assert touched(Scope("main", question="c1")) == ["c1"]


def test_evidence_stays_beside_an_answer_that_goes() -> None:
    now = snapshot({"s1": QuestionAnswer({"a": PracticeEntry(YES, flag=True, evidence=(SHOWN,))})})
    after = restored(snapshot(), now).answer(ref("s1"))
    assert after.entry("a") == PracticeEntry(flag=True, evidence=(SHOWN,))


def test_a_note_written_since_stays_and_a_rewritten_one_is_told() -> None:
    then = snapshot({"s1": QuestionAnswer({"a": PracticeEntry(YES, notes="Seen then.")})})
    today = QuestionAnswer({"a": PracticeEntry(YES, notes="Seen now.", internal="Doubtful.")}, notes="New.")
    now = snapshot({"s1": today})
    assert plan_restore(then, now).questions == ()
    lanes = plan_restore(then, now, LANES)
    assert lost_notes(lanes) == (LostNote(ref("s1"), "a", Aspect.NOTES, "Seen now.", "Seen then."),)
    assert lost_notes(lanes, frozenset()) == ()
    everything = plan_restore(then, now, EVERYTHING)
    assert [(note.choice, note.text, note.instead) for note in lost_notes(everything)] == [
        ("", "New.", ""),
        ("a", "Seen now.", "Seen then."),
        ("a", "Doubtful.", ""),
    ]


def test_what_was_not_asked_then_keeps_its_answers() -> None:
    older = Lens("main", "Main", "", (pillar("safety", "s1"),))
    question = three_practices("s1")
    two = replace(question, choices=tuple(one for one in question.choices if one.id != "c"))
    older = replace(older, pillars=(replace(older.pillars[0], questions=(two,)),))
    then = along(older, s1=QuestionAnswer(none_of_these=True))
    now = along(MAIN, s1="YYA", s2="NNN")
    after = restored(then, now)
    answer = after.answer(ref("s1"))
    assert not answer.none_of_these
    assert [answer.answer(choice) for choice in "abc"] == [NO, NO, PracticeAnswer.NOT_APPLICABLE]
    assert after.answer(ref("s2")) == said("NNN")


def test_an_end_of_none_of_these_leaves_the_new_practice_at_no() -> None:
    question = three_practices("s1")
    two = replace(question, choices=tuple(one for one in question.choices if one.id != "c"))
    older = Lens("main", "Main", "", (replace(pillar("safety", "s1"), questions=(two,)),))
    now = along(MAIN, s1=QuestionAnswer(none_of_these=True))
    answer = restored(along(older, s1="Y--"), now).answer(ref("s1"))
    assert [answer.answer(choice) for choice in "abc"] == [YES, None, NO]


def test_what_has_no_place_now_is_said() -> None:
    then = along(replace(MAIN, pillars=(pillar("safety", "s1", "gone"),)), s1="Y--", gone="YN-")
    plan = plan_restore(then, along(MAIN))
    assert [(one.question.key, one.answers) for one in plan.unmatched] == [("gone", 2)]
    both = snapshot({"s1": "Y--", "x1": "Y--"})
    assert lenses_gone(both, along(MAIN)) == ("Extra",)
    assert lenses_gone(snapshot({"s1": "Y--"}), along(MAIN)) == ()
    assert plan_restore(both, along(MAIN)).lenses == ("main",)


def test_not_applicable_comes_back_with_its_reason_and_what_was_said_below() -> None:
    out = QuestionAnswer({"a": PracticeEntry(YES)}, applicable=False, reason=Reason.OUT_OF_SCOPE)
    now = snapshot({"s1": "NN-", "s2": out})
    after = restored(snapshot({"s1": out, "s2": "Y--"}), now)
    assert after.answer(ref("s1")) == out
    assert after.answer(ref("s2")) == said("Y--")
