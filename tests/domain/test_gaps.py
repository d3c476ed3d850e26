"""The practices that are missing: which, why, at what risk and in what order."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.small_snapshots import ref, said, snapshot
from wa_desktop.domain.answers import PracticeAnswer, QuestionAnswer
from wa_desktop.domain.gaps import Gap, GapKind, find_gaps
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import Snapshot

TODAY = date(2026, 3, 2)
KEYS = ("s1", "s2", "c1", "c2", "x1")
given_answers = st.dictionaries(
    st.sampled_from(KEYS),
    st.builds(
        said,
        st.text("YNUA-", min_size=3, max_size=3),
        applicable=st.booleans(),
        none_of_these=st.booleans(),
    ),
)


def gaps_of(given: Snapshot) -> tuple[Gap, ...]:
    return find_gaps(given, rate_all(given), TODAY)


def told(gaps: tuple[Gap, ...]) -> list[tuple[str, str, Risk, GapKind]]:
    return [(gap.question.key, gap.choice.id, gap.risk, gap.kind) for gap in gaps]


def test_missing_unknown_and_open_practices_are_gaps_of_their_own_kind() -> None:
    assert told(gaps_of(snapshot({"s1": "NU-"}))) == [
        ("s1", "a", Risk.HIGH, GapKind.MISSING),
        ("s1", "b", Risk.MEDIUM, GapKind.TO_VERIFY),
        ("s1", "c", Risk.MEDIUM, GapKind.OPEN),
    ]


def test_only_what_holds_the_risk_has_the_questions_risk() -> None:
    high = gaps_of(snapshot({"s1": "NNN"}))
    assert [(gap.choice.id, gap.holds) for gap in high] == [("a", True), ("b", False), ("c", False)]
    medium = gaps_of(snapshot({"s1": "YNN"}))
    assert [(gap.choice.id, gap.holds, gap.risk) for gap in medium] == [
        ("b", True, Risk.MEDIUM),
        ("c", False, Risk.MEDIUM),
    ]


def test_no_gap_where_there_is_no_risk_or_nothing_was_said() -> None:
    out = said("NNN", applicable=False)
    assert gaps_of(snapshot({"s1": "YYN", "s2": out, "c1": "AAA", "c2": "---"})) == ()


def test_what_does_not_apply_is_no_gap() -> None:
    assert [gap.choice.id for gap in gaps_of(snapshot({"s1": "NAY"}))] == ["a"]


def test_none_of_these_makes_every_practice_a_missing_one() -> None:
    gaps = gaps_of(snapshot({"s1": QuestionAnswer(none_of_these=True)}))
    assert [(gap.choice.id, gap.kind) for gap in gaps] == [(choice, GapKind.MISSING) for choice in "abc"]
    assert not any(gap.provisional for gap in gaps)


def test_a_gap_of_an_unfinished_question_is_provisional() -> None:
    assert all(gap.provisional for gap in gaps_of(snapshot({"s1": "N--"})))


def test_high_first_then_in_the_lenses_order() -> None:
    gaps = gaps_of(snapshot({"s1": "YNY", "s2": "NYY", "c1": "YNY", "x1": "NYY"}))
    assert told(gaps) == [
        ("s2", "a", Risk.HIGH, GapKind.MISSING),
        ("x1", "a", Risk.HIGH, GapKind.MISSING),
        ("s1", "b", Risk.MEDIUM, GapKind.MISSING),
        ("c1", "b", Risk.MEDIUM, GapKind.MISSING),
    ]


def test_the_clients_priorities_order_gaps_of_the_same_risk() -> None:
    answers = {"s1": "NYY", "s2": "YNY", "c1": "NYY", "x1": "NYY"}
    gaps = gaps_of(snapshot(answers, pillar_priorities=("unknown", "cost", "safety")))
    assert [gap.question.key for gap in gaps] == ["c1", "x1", "s1", "s2"]
    gaps = gaps_of(snapshot(answers, pillar_priorities=("cost",)))
    assert [gap.question.key for gap in gaps] == ["c1", "x1", "s1", "s2"]


def test_a_gap_knows_its_place() -> None:
    gap = gaps_of(snapshot({"x1": "NNN"}))[0]
    assert (gap.ref, gap.pillar.id, gap.lens.alias) == (ref("x1"), "cost", "extra")


@settings(max_examples=150, deadline=None)
@given(given_answers, st.permutations(["safety", "cost"]))
def test_gaps_are_exactly_the_practices_not_in_place_in_questions_at_risk(
    answers: dict[str, QuestionAnswer], priorities: list[str]
) -> None:
    state = snapshot(answers, pillar_priorities=tuple(priorities))
    ratings = rate_all(state)
    gaps = find_gaps(state, ratings, TODAY)
    expected = {
        (key, choice.id)
        for key in KEYS
        if ratings[ref(key)].risk in {Risk.HIGH, Risk.MEDIUM}
        for choice in state.review(ref(key).lens).lens.question(key).practices
        if state.answer(ref(key)).answer(choice.id) not in {PracticeAnswer.YES, PracticeAnswer.NOT_APPLICABLE}
    }
    assert {(gap.question.key, gap.choice.id) for gap in gaps} == expected
    assert len(gaps) == len(expected)
    ranks = [(-gap.risk.severity, priorities.index(gap.pillar.id)) for gap in gaps]
    assert ranks == sorted(ranks)
    for gap in gaps:
        rating = ratings[gap.ref]
        assert gap.holds == (gap.choice in rating.holding)
        assert gap.risk is (rating.risk if gap.holds else Risk.MEDIUM)
        assert gap.risk.severity <= rating.risk.severity


def test_where_not_applicable_counts_as_missing_it_is_a_gap_too() -> None:
    strict = snapshot({"s1": "AYY"}, not_applicable_counts_as_in_place=False)
    assert gaps_of(snapshot({"s1": "AYY"})) == ()
    assert [(gap.choice.id, gap.kind) for gap in gaps_of(strict)] == [("a", GapKind.MISSING)]
