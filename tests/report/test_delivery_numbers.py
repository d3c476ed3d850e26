"""The numbers of deliverables agree with a recount that knows nothing of their way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given, settings

from tests.report.test_model import naive_risk
from tests.support.compared import NEWER
from tests.support.delivered import TODAY, delivered, milestones, reviews
from tests.support.samples import EARLIER, MADE_AT, milestone_of
from tests.support.small_snapshots import snapshot
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.compare import compare
from wa_desktop.domain.comparison import Move, Side
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, PracticeRef
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.workload import LensReview, Milestone, Snapshot
from wa_desktop.report.delivery_comparison import ORDER

AT_RISK = {Risk.HIGH, Risk.MEDIUM}


def risks(review: Snapshot) -> dict[QuestionRef, Risk]:
    """Every question's risk by the other evaluator."""
    counts = review.workload.not_applicable_counts_as_in_place
    return {
        ref: naive_risk(review.question(ref), review.answer(ref), na_counts=counts) for ref in review.refs
    }


def counted(found: Iterable[Risk]) -> RiskCounts:
    each = Counter(found)
    return RiskCounts(
        each[Risk.HIGH],
        each[Risk.MEDIUM],
        each[Risk.NONE],
        each[Risk.UNANSWERED],
        each[Risk.NOT_APPLICABLE],
        each[Risk.NO_RULE_MATCHED],
    )


@settings(deadline=None, max_examples=150)
@given(reviews())
def test_counts_agree_with_a_recount(review: Snapshot) -> None:
    told, found = delivered(review), risks(review)
    assert [point.counts for point in told.trend] == [counted(found.values())]
    assert sum(len(each.questions) for each in told.strengths) == list(found.values()).count(Risk.NONE)
    assert sum(each.practices for each in told.strengths) == sum(
        review.answer(ref).answer(choice.id) is PracticeAnswer.YES
        for ref, risk in found.items()
        if risk is Risk.NONE
        for choice in review.question(ref).practices
    )
    entries = [
        entry
        for ref in review.refs
        if review.answer(ref).applicable
        for entry in review.answer(ref).practices.values()
    ]
    assert len(told.not_applicable) == sum(
        entry.answer is PracticeAnswer.NOT_APPLICABLE for entry in entries
    ) + sum(not review.answer(ref).applicable for ref in review.refs)
    assert len(told.evidence) == sum(len(review.answer(ref).all_evidence) for ref in review.refs)
    assert [piece.number for piece in told.evidence] == list(range(1, len(told.evidence) + 1))
    days = {"S": 1.0, "M": 3.0, "L": 8.0, "": 3.0}
    assert told.closing_days == sum(
        days[action.effort.size or ""] if action.effort.days is None else action.effort.days
        for action in review.actions
        if action.is_live
    )


@settings(deadline=None, max_examples=100)
@given(reviews())
def test_top_risks_are_questions_at_risk_that_nobody_has_accepted(review: Snapshot) -> None:
    told, found = delivered(review), risks(review)
    labels = {review.question(ref).label: ref for ref in review.refs}
    cards = [labels[card.question_label] for card in told.top_risks]
    assert len(set(cards)) == len(cards) <= 10
    assert all(card.risk is found[ref] for card, ref in zip(told.top_risks, cards, strict=True))
    severities = [found[ref].severity for ref in cards]
    assert severities == sorted(severities, reverse=True)
    held = {
        practice
        for decision in review.decisions
        if decision.accepts(TODAY)
        for practice in decision.practices
    }
    expected = {ref for ref, risk in found.items() if risk in AT_RISK and _has_gap(review, ref, held)}
    assert set(cards) == expected
    for card in told.top_risks:
        assert card.seen
        ref = labels[card.question_label]
        about = {one.label for one in review.actions if any(each.ref == ref for each in one.practices)}
        assert set(card.actions) <= about


def _has_gap(review: Snapshot, ref: QuestionRef, held: set[PracticeRef]) -> bool:
    counts = review.workload.not_applicable_counts_as_in_place
    in_place = {PracticeAnswer.YES, PracticeAnswer.NOT_APPLICABLE} if counts else {PracticeAnswer.YES}
    if PracticeRef(ref.lens, ref.question) in held:
        return False
    return any(
        review.answer(ref).answer(choice.id) not in in_place
        and PracticeRef(ref.lens, ref.question, choice.id) not in held
        for choice in review.question(ref).practices
    )


# What actions bring


def done(review: Snapshot, actions: Iterable[Action]) -> Snapshot:
    """The review once these are done, answer by answer, with none of the code under test."""
    counts = review.workload.not_applicable_counts_as_in_place
    for one in actions:
        for practice in one.practices:
            if not review.has_practice(practice) or not practice.choice or practice.choice.endswith("_no"):
                continue
            answer = review.answer(practice.ref)
            if not answer.applicable or (
                counts and answer.entry(practice.choice).answer is PracticeAnswer.NOT_APPLICABLE
            ):
                continue
            entry = replace(answer.entry(practice.choice), answer=PracticeAnswer.YES)
            changed = replace(
                answer, practices={**answer.practices, practice.choice: entry}, none_of_these=False
            )
            review = review.with_review(review.review(practice.lens).with_answer(practice.question, changed))
    return review


def needed(review: Snapshot, one: Action) -> list[Action]:
    """The live actions that one waits for, all the way down."""
    found: list[Action] = []
    for other in review.actions:
        if other.id in one.depends_on and other.is_live:
            found += [other, *needed(review, other)]
    return found


def lowered(review: Snapshot, actions: Iterable[Action]) -> dict[str, Risk]:
    """The questions at risk whose risk falls, by label, with the risk that they come to."""
    before, after = risks(review), risks(done(review, actions))
    return {
        review.question(ref).label: after[ref]
        for ref, risk in before.items()
        if risk in AT_RISK and 0 <= after[ref].severity < risk.severity
    }


@settings(deadline=None, max_examples=150)
@given(reviews())
def test_what_actions_clear_is_what_rating_anew_says(review: Snapshot) -> None:
    told = delivered(review)
    now = {review.question(ref).label: risk for ref, risk in risks(review).items()}
    for one in review.actions:
        fact = told.fact(one.label)
        if not one.is_live:
            assert (fact.clears, fact.works_on) == ((), ())
            continue
        others = needed(review, one)
        with_it, without = lowered(review, [one, *others]), lowered(review, others)
        assert dict(fact.clears) == {
            label: now[label] for label, risk in with_it.items() if without.get(label) is not risk
        }
        assert {label for label, _ in fact.clears} <= {label for label, _ in fact.works_on}
    first = [one for one in review.actions if one.label in told.first]
    assert told.first_clears == len(lowered(review, first))


@settings(deadline=None, max_examples=200)
@given(reviews())
def test_the_first_actions_are_live_and_stand_after_what_they_wait_for(review: Snapshot) -> None:
    told = delivered(review)
    live = {one.label: one for one in review.actions if one.is_live}
    assert len(told.first) == len(set(told.first)) <= 5
    assert set(told.first) <= live.keys()
    assert bool(told.first) == bool(live)
    for place, label in enumerate(told.first):
        waits = {one.label for one in live.values() if one.id in live[label].depends_on}
        assert waits <= set(told.first[:place])


# Two states


@settings(deadline=None, max_examples=100)
@given(reviews(), milestones)
def test_moves_are_those_of_the_domain(review: Snapshot, then: Milestone) -> None:
    told = delivered(review, then).comparison
    assert told is not None
    found = compare(
        Side(then.snapshot, then.risks, then.head.recorded_at), Side(review, risks(review), MADE_AT)
    )
    expected = Counter(
        (one.move, one.question.label, one.risk_before, one.risk_after)
        for one in found.questions
        if one.move is not Move.UNCHANGED
    )
    assert Counter((one.move, one.label, one.before, one.after) for one in told.moves) == expected
    assert [ORDER.index(one.move) for one in told.moves] == sorted(
        ORDER.index(one.move) for one in told.moves
    )
    assert (told.before, told.after) == (counted(then.risks.values()), counted(risks(review).values()))
    assert len(told.actions_done) == len(found.done)
    assert sum(len(told.moved(move)) for move in Move) == len(told.moves)


def test_a_question_that_only_one_state_asks_is_told_apart() -> None:
    then = milestone_of(snapshot({"s1": "NNN", "s2": "NYY", "c2": "YYY"}))
    now = snapshot({"s1": "YYY"})
    newer = replace(now.reviews[0], lens=NEWER, lens_id=7)
    told = delivered(replace(now, reviews=(newer,)), then).comparison
    assert told is not None
    assert {(one.move, one.label) for one in told.moves} == {
        (Move.CLOSED, "s1"),
        (Move.ONLY_AFTER, "s3"),
        (Move.ONLY_BEFORE, "s2"),
        (Move.ONLY_BEFORE, "c2"),
        (Move.ONLY_BEFORE, "x1"),
    }
    assert told.lens_changes == (
        "Main is used in another edition. One question is new, two are not asked any more.",
        "Extra was taken away.",
    )
    assert [pillar.name for pillar in told.pillars] == ["Safety first", "Speed", "Cost", "Cost"]


def test_the_trend_goes_from_milestone_to_milestone() -> None:
    first = milestone_of(snapshot({"s1": "NNN"}), "Kick-off")
    second = milestone_of(snapshot({"s1": "YNN"}), "", 2)
    late = replace(second, head=replace(second.head, recorded_at=MADE_AT.replace(day=1)))
    told = delivered(snapshot({"s1": "YYY"}), late, first).trend
    assert [(point.number, point.name, point.day) for point in told] == [
        (1, "Kick-off", "3 November 2026"),
        (2, "Milestone 2", "1 February 2027"),
        (0, "Today", "15 February 2027"),
    ]
    assert [(point.counts.high, point.counts.medium, point.counts.none) for point in told] == [
        (1, 0, 0),
        (0, 1, 0),
        (0, 0, 1),
    ]
    assert [point.score for point in told] == [0, 50, 100]


def test_of_a_milestone_only_what_was_before_it_is_told() -> None:
    from wa_desktop.report.model import build

    milestones = [
        milestone_of(snapshot({"s1": said}), f"No {n}", n) for n, said in enumerate(("NNN", "YNN", "YYY"), 1)
    ]
    asked = milestones[1]
    made = build(
        asked.snapshot,
        made_at=MADE_AT,
        app_version="1",
        against=milestones[0],
        as_of=EARLIER.date(),
        milestones=milestones,
        state=asked.head,
    ).delivery
    assert [(point.number, point.name) for point in made.trend] == [(1, "No 1"), (2, "No 2")]
    assert made.comparison is not None
    assert (made.comparison.after_name, made.comparison.after_day) == ("No 2", "3 November 2026")


def test_an_unknown_lens_review_is_no_trouble() -> None:
    lens = replace(NEWER, pillars=())
    told = delivered(replace(snapshot(), reviews=(LensReview(1, lens),)))
    assert (told.summary, told.top_risks, told.first, told.strengths) == ("", (), (), ())
    assert told.headline == "The lenses hold no questions yet."
