"""New actions out of gaps, filled in with what the lens knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.plans import TODAY, acceptance, action, practice
from tests.support.small_snapshots import said, snapshot
from tests.support.strategies import NOW
from wa_desktop.domain.answers import QuestionAnswer
from wa_desktop.domain.gaps import Gap, find_gaps
from wa_desktop.domain.lens import Guidance, Level
from wa_desktop.domain.levels import PracticeLevel
from wa_desktop.domain.plan import (
    DEFAULT_SCALE,
    ActionStatus,
    Effort,
    EffortScale,
    Impact,
    Size,
    check_action,
)
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.actions_from_gaps import (
    action_for,
    action_for_all,
    all_that_matters,
    impact_of,
    not_yet_planned,
    title_of,
)
from wa_desktop.review.plan import AddActions

DONE, OPEN = ActionStatus.DONE, ActionStatus.OPEN


def gaps_of(state: Snapshot) -> tuple[Gap, ...]:
    return find_gaps(state, rate_all(state), TODAY)


def with_guidance(gap: Gap, **guidance: object) -> Gap:
    return replace(gap, choice=replace(gap.choice, guidance=Guidance(**guidance)))  # type: ignore[arg-type]


def places(gaps: Sequence[Gap]) -> list[tuple[str, str]]:
    return [(gap.question.key, gap.choice.id) for gap in gaps]


def test_an_action_knows_what_its_gap_knows() -> None:
    gap = with_guidance(gaps_of(snapshot({"s1": "NYY"}))[0], effort="L")
    gap = replace(gap, choice=replace(gap.choice, title=" Keep \n keys "))
    made = action_for(gap, NOW)
    assert (made.title, made.pillar, made.practices) == ("Keep keys", "safety", (practice("s1", "a"),))
    assert (made.effort, made.impact, made.status, made.created_at) == (
        Effort(Size.L),
        Impact.VERY_HIGH,
        OPEN,
        NOW,
    )
    assert check_action(made) == ()
    assert made.id != action_for(gap, NOW).id


def test_without_a_word_on_effort_it_is_not_known() -> None:
    assert action_for(gaps_of(snapshot({"s1": "NYY"}))[0], NOW).effort == Effort()


def test_what_holds_high_risk_helps_most_and_else_the_level_counts() -> None:
    high, _, low = gaps_of(snapshot({"s1": "NNN"}))
    (medium, _) = gaps_of(snapshot({"s1": "YNN"}))
    assert [impact_of(gap) for gap in (high, medium, low)] == [Impact.VERY_HIGH, Impact.MEDIUM, Impact.LOW]
    documented = replace(medium, level=PracticeLevel(Level.HIGH, documented=True))
    assert impact_of(documented) is Impact.HIGH


def test_one_action_for_several_gaps_adds_their_efforts_up() -> None:
    first, second, third = gaps_of(snapshot({"s1": "NNN"}))
    gaps = [with_guidance(second, effort="S"), with_guidance(first, effort="L"), third]
    made = action_for_all(gaps, NOW, EffortScale(0.5, 2, 10))
    assert made.title == title_of(second)
    assert made.practices == tuple(gap.practice for gap in gaps)
    assert made.effort == Effort(days=12.5)
    assert made.impact is Impact.VERY_HIGH
    alone = action_for_all(gaps[:1], NOW, DEFAULT_SCALE)
    assert alone.effort == Effort(Size.S)


@pytest.mark.parametrize(
    ("title", "expected"),
    [("x" * 200, "x" * 200), ("x" * 201, "x" * 199 + "…"), (" \n ", "a"), ("a\tb", "a b")],
)
def test_a_title_fits_in_an_action(title: str, expected: str) -> None:
    gap = gaps_of(snapshot({"s1": "NYY"}))[0]
    assert title_of(replace(gap, choice=replace(gap.choice, title=title))) == expected


def test_planned_is_what_a_live_action_closes() -> None:
    state = snapshot({"s1": "NNN", "s2": "NNY"})
    live = action(1, practices=(practice("s1", "a"), practice("s2", "b")), status=ActionStatus.IN_PROGRESS)
    over = action(2, practices=(practice("s1", "b"),), status=DONE)
    never = action(3, practices=(practice("s1", "c"),), status=ActionStatus.WONT_DO)
    state = replace(state, actions=(live, over, never))
    assert places(not_yet_planned(state, gaps_of(state))) == [("s2", "a"), ("s1", "b"), ("s1", "c")]


def test_all_that_matters_is_what_holds_a_risk_and_is_not_planned_or_accepted() -> None:
    state = snapshot({"s1": "NNN", "s2": "YNN", "c1": "NYY", "x1": "NUU"})
    planned = action(1, practices=(practice("c1", "a"),))
    state = replace(state, actions=(planned,), decisions=(acceptance(practice("x1", lens="extra")),))
    assert places(all_that_matters(state, gaps_of(state))) == [("s1", "a"), ("s2", "b")]


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["s1", "s2", "c1", "x1"]), st.builds(said, st.text("YNUA-", min_size=3, max_size=3))
    )
)
def test_once_planned_nothing_that_matters_is_left(answers: dict[str, QuestionAnswer]) -> None:
    state = snapshot(dict(answers))
    matters = all_that_matters(state, gaps_of(state))
    after = AddActions(tuple(action_for(gap, NOW) for gap in matters)).apply(state)
    assert all_that_matters(after, gaps_of(after)) == ()
    assert len(after.actions) == len(matters)
    assert gaps_of(after) == gaps_of(state)
