"""The model's numbers agree with a recount that knows nothing of the model's way."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.conftest import framework, framework_model, framework_review, model_of
from tests.support.naive_rules import first_true
from tests.support.samples import (
    EARLIER,
    all_yes,
    milestone_of,
    mixed_answers,
    said,
    small_lens,
    snapshot_of,
)
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.errors import Message
from wa_desktop.domain.gaps import GapKind
from wa_desktop.domain.lens import Question, Resource, Risk
from wa_desktop.domain.workload import MilestoneHead, Snapshot
from wa_desktop.report.records import LensReport, QuestionReport, ReportModel

YES, NO, UNKNOWN, NA = (
    PracticeAnswer.YES,
    PracticeAnswer.NO,
    PracticeAnswer.UNKNOWN,
    PracticeAnswer.NOT_APPLICABLE,
)


def naive_risk(question: Question, answer: QuestionAnswer, *, na_counts: bool = True) -> Risk:
    """The risk as the rules' documents tell it, by another evaluator."""
    given = [answer.answer(choice.id) for choice in question.practices]
    if not answer.applicable or all(one == NA for one in given):
        return Risk.NOT_APPLICABLE
    if all(one is None for one in given) and not answer.none_of_these:
        return Risk.UNANSWERED
    in_place = {YES, NA} if na_counts else {YES}
    chosen = {choice.id for choice, one in zip(question.practices, given, strict=True) if one in in_place}
    if question.none_choice and (answer.none_of_these or all(one in {NO, UNKNOWN} for one in given)):
        chosen.add(question.none_choice.id)
    return first_true(question, frozenset(chosen))


def questions(lens: LensReport) -> list[QuestionReport]:
    return [question for pillar in lens.pillars for question in pillar.questions]


def assert_recount(snapshot: Snapshot, model: ReportModel) -> None:
    na_counts = snapshot.workload.not_applicable_counts_as_in_place
    everything: Counter[Risk] = Counter()
    for review, lens in zip(snapshot.reviews, model.lenses, strict=True):
        for pillar, told in zip(review.lens.pillars, lens.pillars, strict=True):
            risks = [
                naive_risk(question, review.answer(question.key), na_counts=na_counts)
                for question in pillar.questions
            ]
            assert [question.risk for question in told.questions] == risks
            found = Counter(risks)
            everything += found
            assert told.counts.high == found[Risk.HIGH]
            assert told.counts.medium == found[Risk.MEDIUM]
            assert told.counts.none == found[Risk.NONE]
            assert told.counts.unanswered == found[Risk.UNANSWERED]
            assert told.counts.not_applicable == found[Risk.NOT_APPLICABLE]
            points = [
                {Risk.HIGH: 0, Risk.MEDIUM: 50, Risk.NONE: 100}[risk] for risk in risks if risk.severity >= 0
            ]
            assert told.counts.score == (sum(points) / len(points) if points else None)
        assert lens.counts.total == len(review.lens.questions)
        assert_gaps(review.lens.questions, lens, na_counts=na_counts)
    assert model.counts.high == everything[Risk.HIGH]
    assert model.counts.medium == everything[Risk.MEDIUM]
    assert model.counts.total == everything.total()


def assert_gaps(asked: tuple[Question, ...], lens: LensReport, *, na_counts: bool) -> None:
    """Every practice not in place in a question at risk is a gap, once, high ones first."""
    told = questions(lens)
    missing = {NO, UNKNOWN, None} if na_counts else {NO, UNKNOWN, None, PracticeAnswer.NOT_APPLICABLE}
    expected = Counter(
        (question.title, practice.label)
        for question in told
        if question.risk in {Risk.HIGH, Risk.MEDIUM}
        for practice in question.practices
        if practice.answer in missing
    )
    assert Counter((gap.question_title, gap.practice_label) for gap in lens.gaps) == expected
    assert [gap.risk.severity for gap in lens.gaps] == sorted(
        (gap.risk.severity for gap in lens.gaps), reverse=True
    )
    assert lens.gaps == lens.gaps_at(Risk.HIGH) + lens.gaps_at(Risk.MEDIUM)
    assert [question.label for question in told] == [question.label for question in asked]


def test_framework_review_agrees_with_a_recount() -> None:
    snapshot, _ = framework_review()
    model = framework_model()
    assert_recount(snapshot, model)
    assert model.counts.total == 57
    assert model.lenses[0].practices == 307
    assert model.counts.high
    assert model.counts.medium
    assert model.counts.none
    assert model.counts.unanswered


entries = st.builds(
    PracticeEntry, st.none() | st.sampled_from(PracticeAnswer), st.sampled_from(Reason), st.text(max_size=5)
)


@st.composite
def snapshots(draw: st.DrawFn) -> Snapshot:
    lenses = [small_lens(alias=alias) for alias in draw(st.sampled_from([("one",), ("one", "two")]))]
    given = {}
    for lens in lenses:
        for question in lens.questions:
            given[question.key] = QuestionAnswer(
                practices={choice.id: draw(entries) for choice in question.practices},
                none_of_these=draw(st.booleans()),
                applicable=draw(st.sampled_from([True, True, True, False])),
                reason=draw(st.sampled_from(Reason)),
            )
    return snapshot_of(lenses, given, not_applicable_counts_as_in_place=draw(st.booleans()))


@settings(deadline=None, max_examples=150)
@given(snapshots())
def test_any_review_agrees_with_a_recount(snapshot: Snapshot) -> None:
    assert_recount(snapshot, model_of(snapshot))


@settings(deadline=None, max_examples=50)
@given(snapshots(), snapshots())
def test_movement_since_a_milestone(now: Snapshot, then: Snapshot) -> None:
    milestone = milestone_of(then)
    model = model_of(now, milestone)
    at_risk = {Risk.HIGH, Risk.MEDIUM}
    risks_now = {
        question.label + lens.alias: question.risk for lens in model.lenses for question in questions(lens)
    }
    risks_then = {
        question.label + lens.alias: question.risk
        for lens in model_of(then).lenses
        for question in questions(lens)
    }
    common = risks_now.keys() & risks_then.keys()
    assert model.against
    assert model.against.cleared == sum(
        risks_then[key] in at_risk and risks_now[key] not in at_risk for key in common
    )
    assert model.against.added == sum(
        risks_now[key] in at_risk and risks_then[key] not in at_risk for key in common
    )
    for lens in model.lenses:
        known = then.uses(lens.alias)
        assert (lens.before is not None) == known
        assert all((pillar.before is not None) == known for pillar in lens.pillars)


def test_a_milestone_keeps_the_risks_it_was_saved_with() -> None:
    lens = small_lens()
    then = milestone_of(snapshot_of(lens, all_yes(lens)))
    frozen = dict.fromkeys(then.risks, Risk.HIGH)
    model = model_of(snapshot_of(lens, all_yes(lens)), replace(then, risks=frozen))
    assert model.lenses[0].before
    assert model.lenses[0].before.high == len(lens.questions)
    assert model.against
    assert model.against.cleared == len(lens.questions)


def test_an_empty_review() -> None:
    model = model_of(snapshot_of(small_lens()))
    assert model.headline == "No question has been answered yet."
    assert model.counts.unanswered == model.counts.total == 6
    assert model.lenses[0].gaps == ()
    assert model.closest == ()
    assert all(pillar.counts.score is None for pillar in model.lenses[0].pillars)


def test_no_lens_at_all() -> None:
    model = model_of(snapshot_of([]))
    assert model.headline == "The lenses hold no questions yet."
    assert model.summary == ()


def test_a_pillar_out_of_scope_has_no_score() -> None:
    lens = small_lens()
    out = QuestionAnswer(applicable=False, reason=Reason.OUT_OF_SCOPE, notes="Not ours.")
    answers = all_yes(lens) | {question.key: out for question in lens.pillars[0].questions}
    pillars = model_of(snapshot_of(lens, answers)).lenses[0].pillars
    assert pillars[0].counts.score is None
    assert pillars[1].counts.score == 100
    question = pillars[0].questions[0]
    assert (question.applicable, question.reason, question.notes) == (False, "out of scope", "Not ours.")


def test_what_is_told_of_a_question() -> None:
    lens = small_lens()
    first = lens.questions[0]
    answer = said(first, NO, UNKNOWN, notes="A note.")
    answer = answer.with_entry(
        first.practices[2].id, PracticeEntry(NA, Reason.BUSINESS_PRIORITIES, "Not now.")
    )
    lens_report = model_of(snapshot_of(lens, {first.key: answer})).lenses[0]
    question = lens_report.pillars[0].questions[0]
    assert question.risk == Risk.HIGH
    assert question.because == f"High if {first.practices[0].label} is not in place"
    assert question.holding == (first.practices[0].label,)
    assert [practice.words for practice in question.practices] == ["No", "Don’t know", "N/A"]
    assert [practice.holds for practice in question.practices] == [True, False, False]
    assert question.practices[2].reason == "business priorities"
    assert question.practices[2].notes == "Not now."
    assert question.notes == "A note."
    high, medium = lens_report.gaps
    assert (high.kind, high.risk, high.holds) == (GapKind.MISSING, Risk.HIGH, True)
    assert (medium.kind, medium.risk, medium.holds) == (GapKind.TO_VERIFY, Risk.MEDIUM, False)
    assert high.improvement == f"Do what {first.practices[0].id} asks for."
    assert high.link
    assert high.link.url == f"https://example.org/{first.practices[0].id}"
    assert (high.effort, high.services) == ("medium", ("AWS Config",))
    assert lens_report.to_verify == 1


def test_closest_to_a_lower_risk_comes_first() -> None:
    model = framework_model()
    held = [
        len(question.holding)
        for question in questions(model.lenses[0])
        if question.risk == Risk.HIGH and question.holding
    ]
    assert len(model.closest) == 5
    assert [len(question.holding) for question in model.closest] == sorted(held)[:5]
    assert model.closest[0].label.startswith("SEC")


def test_an_unsafe_address_is_told_but_is_no_link() -> None:
    lens = small_lens()
    question = lens.questions[0]
    choice = replace(
        question.practices[0], helpful=None, improvement=Resource("Click", "javascript:alert(1)")
    )
    pillar = replace(lens.pillars[0], questions=(replace(question, choices=(choice, *question.choices[1:])),))
    changed = replace(lens, pillars=(pillar,))
    model = model_of(snapshot_of(changed, {question.key: said(question, NO)}))
    link = model.lenses[0].gaps[0].link
    assert link
    assert (link.text, link.url) == ("javascript:alert(1)", "")


def test_facts_leave_out_what_is_empty() -> None:
    facts = {fact.label: fact.value for fact in model_of(snapshot_of(small_lens())).facts}
    assert list(facts) == ["Client", "Description", "Review owner", "Environment", "AWS Regions"]
    model = framework_model()
    told = {fact.label: fact for fact in model.facts}
    assert told["Pillar priorities"].value == "1. Security; 2. Reliability"
    assert told["Tags"].value == "team: orders"
    design = told["Architectural design"].link
    assert design
    assert design.url == "https://example.org/design"


def test_method_tells_the_policy_and_the_estimate() -> None:
    lens = small_lens()
    counted = " ".join(part.text for part in model_of(snapshot_of(lens)).method)
    assert "counts as in place, so that" in counted
    assert "estimate" not in counted
    other = model_of(snapshot_of(lens, not_applicable_counts_as_in_place=False))
    assert "counts as not in place" in " ".join(part.text for part in other.method)
    ours = model_of(snapshot_of(replace(lens, levels_are_ours=True)))
    assert "estimate" in " ".join(part.text for part in ours.method)
    assert "independent of Amazon Web Services" in counted


def test_milestones_are_listed() -> None:
    snapshot = snapshot_of(small_lens())
    head = MilestoneHead(3, "After the pilot", "", EARLIER, "0" * 64)
    assert model_of(replace(snapshot, milestones=(head,))).milestones == (
        "3. After the pilot, 3 November 2026",
    )


def test_all_words_go_through_the_catalogue() -> None:
    from wa_desktop.report.model import build

    heard: list[Message] = []

    def mirror(sentence: Message) -> str:
        heard.append(sentence)
        return str(sentence)[::-1]

    snapshot, milestone = framework_review()
    model = build(snapshot, made_at=EARLIER, app_version="1", against=milestone, say=mirror, language="cs")
    assert model.headline[::-1] == framework_model().headline
    assert model.title == "weiver erutcetihcrA"
    assert model.language == "cs"
    assert len(heard) > 100


@pytest.mark.parametrize("seed", range(3))
def test_the_model_is_made_of_the_snapshot_alone(seed: int) -> None:
    lens = framework()
    snapshot = snapshot_of(lens, mixed_answers(lens, seed=seed))
    assert model_of(snapshot) == model_of(snapshot)
