"""The practices that are missing: which, why, at what risk and in what order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.plans import acceptance, practice, trade_off
from tests.support.small_snapshots import ref, said, snapshot
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.gaps import Gap, GapKind, GapReport, find_gaps, report_gaps
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


# Accepted risks


def report_of(
    answers: dict[str, QuestionAnswer | str], *decisions: Decision, today: date = TODAY
) -> GapReport:
    given_snapshot = replace(snapshot(answers), decisions=decisions)
    return report_gaps(given_snapshot, rate_all(given_snapshot), today)


def ids(gaps: Sequence[Gap]) -> list[tuple[str, str]]:
    return [(gap.question.key, gap.choice.id) for gap in gaps]


def test_an_accepted_practice_is_listed_apart_with_its_decision() -> None:
    decision = acceptance(practice("s1", "b"))
    report = report_of({"s1": "NNN"}, decision)
    assert ids(report.gaps) == [("s1", "a"), ("s1", "c")]
    assert ids(report.accepted) == [("s1", "b")]
    assert report.accepted[0].accepted_by == decision
    assert report.accepted[0].expired is None
    assert all(gap.accepted_by is gap.expired is None for gap in report.gaps)


def test_a_whole_question_can_be_accepted_and_no_other_with_it() -> None:
    report = report_of({"s1": "NNN", "s2": "NNN", "x1": "NNN"}, acceptance(practice("s1")))
    assert {gap.question.key for gap in report.accepted} == {"s1"}
    assert {gap.question.key for gap in report.gaps} == {"s2", "x1"}


def test_an_acceptance_on_one_lens_says_nothing_of_another() -> None:
    report = report_of({"s1": "NNN"}, acceptance(practice("s1", lens="extra")))
    assert report.accepted == ()


def test_after_its_last_day_it_is_a_gap_again_that_remembers() -> None:
    decision = acceptance(practice("s1"), until=TODAY)
    assert report_of({"s1": "NYY"}, decision).gaps == ()
    later = report_of({"s1": "NYY"}, decision, today=TODAY + timedelta(days=1))
    assert later.accepted == ()
    assert [(gap.accepted_by, gap.expired) for gap in later.gaps] == [(None, decision)]


def test_a_new_acceptance_takes_the_place_of_an_expired_one() -> None:
    old = acceptance(practice("s1", "a"), until=TODAY - timedelta(days=1))
    new = acceptance(practice("s1"), number=2)
    (gap,) = report_of({"s1": "NYY"}, old, new).accepted
    assert (gap.accepted_by, gap.expired) == (new, None)


def test_the_newest_of_the_expired_ones_is_remembered() -> None:
    passed = TODAY - timedelta(days=1)
    old = acceptance(practice("s1", "a"), until=passed)
    new = acceptance(practice("s1"), number=2, until=passed)
    assert [gap.expired for gap in report_of({"s1": "NYY"}, old, new).gaps] == [new]


def test_a_trade_off_accepts_nothing() -> None:
    assert ids(report_of({"s1": "NYY"}, trade_off(practices=(practice("s1"),))).gaps) == [("s1", "a")]


def test_an_acceptance_of_what_is_in_place_changes_nothing() -> None:
    report = report_of({"s1": "YYY"}, acceptance(practice("s1"), practice("gone", "x")))
    assert (report.gaps, report.accepted) == ((), ())


@settings(max_examples=80, deadline=None)
@given(
    given_answers,
    st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(["", *"abc"])), min_size=1, max_size=4),
    st.integers(-1, 1),
)
def test_acceptance_only_moves_gaps_from_one_list_to_the_other(
    answers: dict[str, QuestionAnswer], places: list[tuple[str, str]], days: int
) -> None:
    practices = [practice(key, choice, ref(key).lens) for key, choice in places]
    until = TODAY + timedelta(days=days)
    bare, report = report_of(dict(answers)), report_of(dict(answers), acceptance(*practices, until=until))
    holds = {
        gap.practice
        for gap in bare.gaps
        if gap.practice in practices or practice(gap.question.key, lens=gap.lens.alias) in practices
    }
    assert [gap.practice for gap in report.accepted] == [
        gap.practice for gap in bare.gaps if days >= 0 and gap.practice in holds
    ]
    assert {gap.practice for gap in report.gaps if gap.expired} == (holds if days < 0 else set())
    assert {replace(gap, accepted_by=None, expired=None) for gap in (*report.gaps, *report.accepted)} == set(
        bare.gaps
    )


# What does not apply


def test_what_does_not_apply_is_listed_with_its_reason_and_note() -> None:
    answers: dict[str, QuestionAnswer | str] = {
        "s1": QuestionAnswer(
            {
                "b": PracticeEntry(
                    PracticeAnswer.NOT_APPLICABLE, Reason.OUT_OF_SCOPE, notes="No data.", internal="x"
                )
            }
        ),
        "c1": said("NAN", applicable=False, reason=Reason.OTHER, notes="Bought in.", internal="y"),
    }
    report = report_of(answers)
    assert [
        (one.question.key, one.choice and one.choice.id, one.reason, one.note)
        for one in report.not_applicable
    ] == [("s1", "b", Reason.OUT_OF_SCOPE, "No data."), ("c1", None, Reason.OTHER, "Bought in.")]
    assert [one.ref for one in report.not_applicable] == [ref("s1"), ref("c1")]


def test_a_gap_says_whether_its_level_is_the_lenses_own_or_derived() -> None:
    levels = [(gap.level.level.value, gap.level.documented) for gap in gaps_of(snapshot({"s1": "NNN"}))]
    assert levels == [("HIGH", False), ("MEDIUM", False), ("LOW", False)]
