"""What an upgrade of a lens asks anew, no longer asks, and how it moves risks."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.test_carrying import LENS, other_versions, reviews
from tests.support.plans import acceptance, action, practice
from tests.support.samples import said, sample_workload, small_question, snapshot_of
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.lens import Lens, Risk, RiskRule
from wa_desktop.domain.rules import parse
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.upgrading import plan_upgrade
from wa_desktop.domain.workload import LensReview, Snapshot

YES, NO = PracticeAnswer.YES, PracticeAnswer.NO


def newer(*questions: object, **changes: object) -> Lens:
    """The first pillar with these questions, and the second as it was."""
    first = replace(LENS.pillars[0], questions=tuple(questions))
    return replace(LENS, pillars=(first, LENS.pillars[1]), version="2", **changes)


def test_every_kind_of_change_has_its_line() -> None:
    kept, gone = LENS.pillars[0].questions
    reworded = replace(kept.practices[1], title="Do it better")
    extra = replace(kept.practices[2], id="extra")
    changed = replace(kept, title="How now?", choices=(kept.choices[0], reworded, extra, kept.choices[3]))
    fresh = small_question("fresh", "SEC 9")
    answers = {kept.key: said(kept, YES, YES, YES), gone.key: said(gone, NO)}
    plan = plan_upgrade(snapshot_of(LENS, answers), "small", 2, newer(changed, fresh))
    first, second, third = plan.questions
    assert (first.change.retitled, first.change.rules, first.change.advice) == (True, None, False)
    assert [
        [one.id for one in part] for part in (first.change.new, first.change.gone, first.change.reworded)
    ] == [
        ["extra"],
        [kept.practices[2].id],
        [reworded.id],
    ]
    assert (first.risk_before, first.risk_after, first.moves_risk) == (Risk.NONE, Risk.MEDIUM, True)
    assert second.is_new
    assert (second.question, second.risk_after) == (fresh, Risk.UNANSWERED)
    assert third.is_gone
    assert (third.question, third.risk_before) == (gone, Risk.HIGH)
    assert (plan.new, plan.changed, plan.gone, plan.moved) == ((second,), (first,), (third,), (first,))
    assert (plan.new_practices, plan.kept, plan.answers_left) == (4, 2, 2)
    assert plan.counts_before == RiskCounts(high=1, none=1, unanswered=2)
    assert plan.counts_after == RiskCounts(medium=1, unanswered=3)


def test_other_rules_and_other_advice_count_as_changes() -> None:
    one, two = LENS.pillars[0].questions
    strict = replace(one, rules=(RiskRule(Risk.HIGH, parse("default")),))
    told = replace(two, description="Why it is asked now.")
    plan = plan_upgrade(
        snapshot_of(LENS, {one.key: said(one, YES, YES, YES)}), "small", 2, newer(strict, told)
    )
    assert [
        (line.change.rules is not None, line.change.advice, line.moves_risk) for line in plan.questions
    ] == [
        (True, False, True),
        (False, True, False),
    ]


def test_it_names_what_plans_and_decisions_lose() -> None:
    kept, gone = LENS.pillars[0].questions
    first = practice(kept.key, kept.practices[0].id, "small")
    whole = practice(gone.key, "", "small")
    elsewhere = practice(gone.key, "", "other")
    snapshot = replace(
        snapshot_of(LENS),
        actions=(action(1, practices=(first, whole, elsewhere)),),
        decisions=(acceptance(whole),),
    )
    assert plan_upgrade(snapshot, "small", 2, newer(kept)).loose == (whole,)


def test_the_same_content_changes_nothing() -> None:
    plan = plan_upgrade(snapshot_of(LENS), "small", 2, replace(LENS, version="2"))
    assert (plan.questions, plan.left, plan.loose, plan.new_practices) == ((), (), (), 0)


@given(reviews(), other_versions())
def test_the_numbers_agree_with_the_review_afterwards(review: LensReview, lens: Lens) -> None:
    snapshot = Snapshot(sample_workload(), (review,))
    plan = plan_upgrade(snapshot, "small", 2, lens)
    assert plan.counts_before.total == len(LENS.questions)
    assert plan.counts_after.total == len(lens.questions)
    keys = {question.key for question in LENS.questions}
    assert {one.question.key for one in plan.new} == {one.key for one in lens.questions} - keys
    assert {one.question.key for one in plan.gone} == keys - {one.key for one in lens.questions}
    back = plan_upgrade(snapshot.with_review(plan.after), "small", 1, LENS)
    assert {one.question.key for one in back.new} == {one.question.key for one in plan.gone}


def test_a_question_begun_anew_keeps_what_was_noted_and_loses_what_was_answered() -> None:
    kept, other = LENS.pillars[0].questions
    first, second = kept.practices[:2]
    answer = QuestionAnswer(
        {
            first.id: PracticeEntry(YES, notes="Seen.", flag=True),
            second.id: PracticeEntry(PracticeAnswer.NOT_APPLICABLE, Reason.OUT_OF_SCOPE),
        },
        notes="On the whole.",
    )
    snapshot = snapshot_of(LENS, {kept.key: answer, other.key: said(other, YES, YES, YES)})
    reworded = newer(replace(kept, title="How now?"), other)
    plan = plan_upgrade(snapshot, "small", 2, reworded, anew={kept.key, "nothing", LENS.questions[3].key})
    assert plan.after.answer(kept.key) == QuestionAnswer(
        {first.id: PracticeEntry(notes="Seen.", flag=True)}, notes="On the whole."
    )
    assert plan.after.answer(other.key) == snapshot.review("small").answer(other.key)
    assert (plan.anew, plan.answers_asked_again, plan.kept) == ({kept.key}, 2, 3)
    (line,) = plan.questions
    assert (line.risk_after, line.answers) == (Risk.UNANSWERED, 2)


@given(reviews(), other_versions(), st.sets(st.sampled_from([one.key for one in LENS.questions])))
def test_asking_again_opens_those_questions_and_touches_no_other(
    review: LensReview, lens: Lens, anew: set[str]
) -> None:
    snapshot = Snapshot(sample_workload(), (review,))
    whole, plan = (plan_upgrade(snapshot, "small", 2, lens, keys) for keys in (set(), anew))
    assert plan.anew <= anew
    for question in lens.questions:
        before, after = (one.after.answer(question.key) for one in (whole, plan))
        if question.key not in anew:
            assert before == after
            continue
        assert after.bare.is_empty()
        assert after.all_evidence == before.all_evidence
        assert (after.has_notes, after.is_flagged) == (before.has_notes, before.is_flagged)
    assert (plan.left, plan.loose) == (whole.left, whole.loose)
