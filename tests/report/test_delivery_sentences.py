"""The sentences that open a deliverable, whole in the singular and the plural."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.delivered import delivered, milestones, reviews
from tests.support.plans import action, practice
from tests.support.samples import milestone_of
from tests.support.small_snapshots import snapshot
from wa_desktop.domain.comparison import Move
from wa_desktop.domain.errors import Message
from wa_desktop.domain.plan import Effort
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.report import delivery_words
from wa_desktop.report.delivery_movement import movement
from wa_desktop.report.delivery_sentences import FirstSteps, first_steps, opening_sentences, still_open, where
from wa_desktop.report.number_words import duration, number, opening

NAMES = ("Security", "Reliability", "Cost", "Performance")


def told(*pillars: RiskCounts) -> str:
    return str(where(sum(pillars, RiskCounts()), tuple(zip(NAMES, pillars, strict=False))))


def high(*counts: int) -> str:
    return told(*(RiskCounts(high=count, medium=1) for count in counts))


def medium(*counts: int) -> str:
    return told(*(RiskCounts(medium=count, none=3) for count in counts))


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ((0, 1), "One high risk remains, in Reliability."),
        ((4,), "Four high risks remain, all in Security."),
        ((1, 1), "Two high risks remain, in Security and Reliability."),
        ((1, 2), "Three high risks remain, all in Reliability and Security."),
        ((1, 3, 3), "Seven high risks remain, six of them in Reliability and Cost."),
        ((1, 1, 1), "Three high risks remain, spread over three pillars."),
        ((5, 5, 5, 5), "20 high risks remain, spread over four pillars."),
        ((20, 5, 5, 5), "35 high risks remain, 25 of them in Security and Reliability."),
    ],
)
def test_where_high_risks_are(counts: tuple[int, ...], sentence: str) -> None:
    assert high(*counts) == sentence


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ((1,), "No high risk was found; one medium risk remains, in Security."),
        ((3,), "No high risk was found; three medium risks remain, all in Security."),
        ((1, 1), "No high risk was found; two medium risks remain, in Security and Reliability."),
        ((2, 1), "No high risk was found; three medium risks remain, all in Security and Reliability."),
        (
            (4, 1, 1),
            "No high risk was found; six medium risks remain, five of them in Security and Reliability.",
        ),
        ((1, 1, 1), "No high risk was found; three medium risks remain, spread over three pillars."),
    ],
)
def test_where_medium_risks_are(counts: tuple[int, ...], sentence: str) -> None:
    assert medium(*counts) == sentence


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        (RiskCounts(none=1), "No risk was found in the one question that could be rated."),
        (RiskCounts(none=9), "No risk was found in the nine questions that could be rated."),
        (
            RiskCounts(not_applicable=2),
            "No question could be rated: none applies, or the lens has no rule for its answers.",
        ),
    ],
)
def test_where_no_risk_is(counts: RiskCounts, sentence: str) -> None:
    assert told(counts) == sentence


@pytest.mark.parametrize(
    ("steps", "worst", "sentence"),
    [
        (FirstSteps(), 7, None),
        (FirstSteps(4, 12), 7, None),
        (FirstSteps(4, 12, 4), 7, "Four actions worth twelve days clear four of them."),
        (FirstSteps(4, 12, 1), 7, "Four actions worth twelve days clear one of them."),
        (FirstSteps(4, 12, 7), 7, "Four actions worth twelve days clear all of them."),
        (FirstSteps(2, 1, 1), 1, "Two actions worth one day clear it."),
        (FirstSteps(1, 1, 1), 1, "One action worth one day clears it."),
        (FirstSteps(1, 0.5, 1), 3, "One action worth 0.5 days clears one of them."),
        (FirstSteps(1, 13, 2), 3, "One action worth 13 days clears two of them."),
        (FirstSteps(1, 2, 3), 3, "One action worth two days clears all of them."),
        (FirstSteps(5, 17, 1, 2), 7, "Five actions worth 17 days bring three of them down."),
        (FirstSteps(5, 17, 0, 1), 7, "Five actions worth 17 days bring one of them down."),
        (FirstSteps(5, 17, 6, 1), 7, "Five actions worth 17 days bring all of them down."),
        (FirstSteps(5, 17, 0, 1), 1, "Five actions worth 17 days bring it down."),
        (FirstSteps(1, 3, 0, 1), 1, "One action worth three days brings it down."),
        (FirstSteps(1, 3, 0, 1), 2, "One action worth three days brings one of them down."),
        (FirstSteps(1, 3, 1, 1), 2, "One action worth three days brings all of them down."),
        (FirstSteps(1, 3, 1, 1), 4, "One action worth three days brings two of them down."),
    ],
)
def test_what_the_first_actions_bring(steps: FirstSteps, worst: int, sentence: str | None) -> None:
    made = first_steps(worst, steps)
    assert (str(made) if made else None) == sentence


@pytest.mark.parametrize(
    ("closed", "new", "found", "sentence"),
    [
        (0, 0, 0, "no risk was closed and none is new."),
        (0, 1, 0, "no risk was closed and one is new."),
        (0, 2, 0, "no risk was closed and two are new."),
        (0, 0, 1, "no risk was closed and one came to light."),
        (0, 1, 1, "no risk was closed and two came to light."),
        (1, 0, 0, "one risk was closed and none is new."),
        (1, 1, 0, "one risk was closed and one is new."),
        (1, 2, 0, "one risk was closed and two are new."),
        (1, 0, 1, "one risk was closed and one came to light."),
        (1, 2, 11, "one risk was closed and 13 came to light."),
        (9, 0, 0, "nine risks were closed and none is new."),
        (9, 1, 0, "nine risks were closed and one is new."),
        (9, 2, 0, "nine risks were closed and two are new."),
        (9, 0, 1, "nine risks were closed and one came to light."),
        (9, 1, 1, "nine risks were closed and two came to light."),
    ],
)
def test_what_moved(closed: int, new: int, found: int, sentence: str) -> None:
    moves = dict.fromkeys(Move, 5) | {Move.CLOSED: closed, Move.NEW: new, Move.FOUND: found}
    assert (
        str(movement(moves, "Q3 workshop", "1 March 2026"))
        == f"Since “Q3 workshop” (1 March 2026) {sentence}"
    )


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        (RiskCounts(none=3), None),
        (RiskCounts(none=56, unanswered=1), "One of 57 questions is still open."),
        (RiskCounts(none=54, unanswered=3), "Three of 57 questions are still open."),
        (RiskCounts(none=37, unanswered=20), "20 of 57 questions are still open."),
    ],
)
def test_what_is_still_open(counts: RiskCounts, sentence: str | None) -> None:
    made = still_open(counts)
    assert (str(made) if made else None) == sentence


def test_a_review_without_answers_says_so() -> None:
    assert delivered(snapshot()).summary == "All 5 questions wait for their first answer."
    assert [str(one) for one in opening_sentences(RiskCounts(unanswered=1), (), FirstSteps(), None)] == [
        "The one question waits for its first answer."
    ]
    assert opening_sentences(RiskCounts(), (), FirstSteps(), None) == ()


def test_a_summary_is_read_from_risk_to_movement() -> None:
    plan = (action(1, practices=(practice("s1", "a"), practice("s1", "b")), effort=Effort(days=2.0)),)
    review = replace(snapshot({"s1": "NNY", "s2": "NYY", "c1": "YYY"}), actions=plan)
    found = delivered(review, milestone_of(snapshot({"s1": "NNY", "s2": "YYY", "c1": "YNY"})))
    assert found.headline == found.generated_headline == "Two high risks remain."
    assert found.summary == found.generated_summary
    assert found.summary == (
        "Two high risks remain, all in Safety – Main. One action worth two days clears one of them. "
        "Two of 5 questions are still open. "
        "Since “Q3 workshop” (3 November 2026) one risk was closed and one is new."
    )
    assert found.comparison is not None
    assert found.summary.endswith(found.comparison.sentence)


def test_a_persons_own_words_come_before_the_generated_ones() -> None:
    own = snapshot(
        {"s1": "NNN"}, report_headline=" Fine, but for keys. ", report_summary="All good.\n\nNearly."
    )
    found = delivered(own)
    assert (found.headline, found.headline_is_ours) == ("Fine, but for keys.", False)
    assert (found.summary, found.summary_is_ours) == ("All good.\n\nNearly.", False)
    assert found.generated_headline == "One high risk remains."
    assert found.generated_summary.startswith("One high risk remains, in Safety")
    empty = delivered(snapshot({"s1": "NNN"}, report_headline="  \n"))
    assert (empty.headline, empty.headline_is_ours) == ("One high risk remains.", True)


@settings(deadline=None, max_examples=100)
@given(reviews(), st.none() | milestones)
def test_a_summary_has_few_sentences_and_no_gap(review: Snapshot, then: Milestone | None) -> None:
    found = delivered(review, then)
    assert found.headline.strip() == found.headline != ""
    assert 1 <= found.summary.count(". ") + 1 <= 4
    for text in (
        found.headline,
        found.summary,
        found.strengths_sentence,
        *found.next_steps,
        *found.limitations,
    ):
        assert "  " not in text
        assert "{" not in text
        assert "None" not in text


def test_numbers_in_words() -> None:
    assert [str(number(each)) for each in (1, 2, 12, 13, 2.0, 2.5)] == [
        "1",
        "two",
        "twelve",
        "13",
        "two",
        "2.5",
    ]
    assert [str(opening(each)) for each in (2, 12, 20)] == ["Two", "Twelve", "20"]
    assert [str(duration(each)) for each in (1, 1.0, 2, 0, 12.126)] == [
        "one day",
        "one day",
        "two days",
        "0 days",
        "12.13 days",
    ]


@pytest.mark.parametrize(
    ("names", "count", "sentence"),
    [
        (["A"], 1, "No risk was found in one question: A."),
        (["A", "B"], 2, "No risk was found in two questions: A and B."),
        (["A", "B", "C"], 3, "No risk was found in three questions: A, B and C."),
        (["A", "B", "C"], 18, "No risk was found in 18 questions, among them A, B and C."),
    ],
)
def test_what_is_done_well(names: list[str], count: int, sentence: str) -> None:
    assert str(delivery_words.found_no_risk(count, names)) == sentence


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        (delivery_words.all_sound(["A"]), "A is without risk as a whole."),
        (delivery_words.all_sound(["A", "B"]), "A and B are without risk as a whole."),
        (delivery_words.all_sound(["A", "B", "C"]), "Three pillars are without risk as a whole."),
        (delivery_words.lens_change("L", None, "2"), "L was added, version 2."),
        (delivery_words.lens_change("L", None, ""), "L was added."),
        (delivery_words.lens_change("L", "1", None), "L was taken away."),
        (delivery_words.lens_change("L", "1", "2"), "L went from version 1 to 2."),
        (delivery_words.lens_change("L", "", "2"), "L is used in another edition."),
        (delivery_words.lens_change("L", "2", "2"), "L is used in another edition."),
        (delivery_words.other_questions(1, 0), "One question is new."),
        (delivery_words.other_questions(3, 0), "Three questions are new."),
        (delivery_words.other_questions(0, 1), "One question is not asked any more."),
        (delivery_words.other_questions(0, 2), "Two questions are not asked any more."),
        (delivery_words.other_questions(1, 1), "One question is new, one is not asked any more."),
        (delivery_words.other_questions(1, 2), "One question is new, two are not asked any more."),
        (delivery_words.other_questions(2, 1), "Two questions are new, one is not asked any more."),
        (delivery_words.other_questions(2, 2), "Two questions are new, two are not asked any more."),
    ],
)
def test_small_sentences(made: Message, sentence: str) -> None:
    assert str(made) == sentence
