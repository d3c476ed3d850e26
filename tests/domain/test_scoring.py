"""The one formula: by example, and its properties."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import FORMULA, POINTS, RiskCounts, count

SCORED = (Risk.NONE, Risk.MEDIUM, Risk.HIGH)
LEFT_OUT = (Risk.UNANSWERED, Risk.NOT_APPLICABLE, Risk.NO_RULE_MATCHED)
risks = st.lists(st.sampled_from(Risk), max_size=30)


@pytest.mark.parametrize(
    ("found", "score"),
    [
        ([], None),
        ([Risk.NONE], 100),
        ([Risk.MEDIUM], 50),
        ([Risk.HIGH], 0),
        ([Risk.NONE, Risk.HIGH], 50),
        ([Risk.NONE, Risk.NONE, Risk.MEDIUM, Risk.HIGH], 62.5),
        ([Risk.NONE, Risk.MEDIUM, Risk.UNANSWERED, Risk.NOT_APPLICABLE, Risk.NO_RULE_MATCHED], 75),
        ([Risk.NOT_APPLICABLE] * 11, None),
        ([Risk.UNANSWERED, Risk.NOT_APPLICABLE, Risk.NO_RULE_MATCHED], None),
    ],
)
def test_the_score_by_example(found: list[Risk], score: float | None) -> None:
    assert count(found).score == score


@given(risks)
def test_counts_add_up(found: list[Risk]) -> None:
    counts = count(found)
    assert counts.total == len(found)
    assert counts.answered == len(found) - found.count(Risk.UNANSWERED)
    assert (counts.high, counts.medium, counts.none) == tuple(
        found.count(risk) for risk in (Risk.HIGH, Risk.MEDIUM, Risk.NONE)
    )


@given(risks, risks)
def test_counts_of_two_parts_are_the_counts_of_the_whole(first: list[Risk], second: list[Risk]) -> None:
    assert count(first) + count(second) == count(first + second)


@given(risks)
def test_the_score_is_the_mean_of_the_points_and_between_0_and_100(found: list[Risk]) -> None:
    points = [POINTS[risk] for risk in found if risk in SCORED]
    score = count(found).score
    if not points:
        assert score is None
    else:
        assert score == pytest.approx(sum(points) / len(points))
        assert score is not None
        assert 0 <= score <= 100


@given(risks, st.sampled_from(LEFT_OUT))
def test_open_questions_and_those_that_do_not_apply_move_no_score(found: list[Risk], other: Risk) -> None:
    assert count([*found, other]).score == count(found).score


@given(st.lists(st.sampled_from(SCORED), min_size=1), st.data())
def test_a_lower_risk_never_lowers_the_score(found: list[Risk], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(found) - 1))
    better = list(found)
    better[place] = Risk.NONE
    before, after = count(found).score, count(better).score
    assert before is not None
    assert after is not None
    assert after >= before


def test_the_sentence_for_people_names_the_points_of_the_formula() -> None:
    assert all(str(points) in str(FORMULA) for points in POINTS.values())
    assert count([]) == RiskCounts()
