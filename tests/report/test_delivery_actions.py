"""Which actions come first, and what is told of each: by example."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.support.delivered import TODAY, delivered
from tests.support.lens_values import make_question
from tests.support.plans import action, practice
from tests.support.samples import said, small_lens, snapshot_of
from tests.support.small_snapshots import MAIN, snapshot
from wa_desktop.domain.answers import Notes, PracticeAnswer, QuestionAnswer
from wa_desktop.domain.lens import Guidance, Lens, Pillar, Risk
from wa_desktop.domain.plan import Action, ActionStatus, Effort, Impact, Size
from wa_desktop.domain.workload import Snapshot
from wa_desktop.report.records_delivery import ActionFacts, DeliveryReport

HIGH, MEDIUM = Risk.HIGH, Risk.MEDIUM
YES, NO = PracticeAnswer.YES, PracticeAnswer.NO
PAST, SOON, LATER = (TODAY + timedelta(days=days) for days in (-1, 30, 31))


def review(*actions: Action, **workload: Any) -> Snapshot:
    """s1 and c1 stand at high risk and miss a and b; s2 stands at medium risk and misses b; c2 is well."""
    answers = {"s1": "NNY", "s2": "YNY", "c1": "NNY", "c2": "YYY"}
    return replace(snapshot(answers, **workload), actions=actions)


def does(number: int, *practices: str, days: float | None = 1.0, **given: Any) -> Action:
    """An action for practices named like s1a."""
    return action(
        number,
        practices=tuple(practice(each[:2], each[2:]) for each in practices),
        effort=Effort(days=days),
        **given,
    )


def first(*actions: Action, **workload: Any) -> tuple[str, ...]:
    return delivered(review(*actions, **workload)).first


def fact(one: Action, *others: Action) -> ActionFacts:
    return delivered(review(one, *others)).fact(one.label)


# Which come first


def test_without_a_plan_nothing_comes_first() -> None:
    told = delivered(review())
    assert (told.first, told.first_clears, told.closing_days, told.facts, told.burn_down) == (
        (),
        0,
        0,
        (),
        (),
    )
    assert first(does(1, "s1a", status=ActionStatus.DONE), does(2, "c1a", status=ActionStatus.WONT_DO)) == ()


def test_most_risk_for_a_day_comes_first() -> None:
    whole, half, slow = does(1, "s1a", "s1b", days=3), does(2, "c1a", days=1), does(3, "s2b", days=8)
    assert first(slow, whole, half) == ("A-2", "A-1", "A-3")


def test_what_is_overdue_comes_first_and_then_what_is_due_soon() -> None:
    assert first(
        does(1, "s1a", "s1b"), does(2, "c1a", days=8, due=PAST), does(3, "s2b", days=2, due=SOON)
    ) == ("A-2", "A-3", "A-1")
    assert first(does(1, "s1a"), does(2, "c1a", due=LATER)) == ("A-2", "A-1")
    assert first(does(1, "s1a", due=LATER), does(2, "c1a")) == ("A-1", "A-2")


def test_at_the_same_price_a_high_risk_comes_before_a_medium_one() -> None:
    assert first(does(1, "s2b", days=1), does(2, "c1a", days=2)) == ("A-2", "A-1")
    assert first(does(1, "s2b", days=1), does(2, "c1a", days=2.5)) == ("A-1", "A-2")


def test_the_clients_first_pillar_counts_most() -> None:
    plan = does(1, "s1a"), does(2, "c1a")
    assert first(*plan) == ("A-1", "A-2")
    assert first(*plan, pillar_priorities=("cost",)) == ("A-2", "A-1")


def test_what_an_action_waits_for_comes_with_it_and_before_it() -> None:
    preparing = action(1, effort=Effort(days=1.0))
    assert first(preparing, does(2, "s1a", after=(1,)), does(3, "c1a", days=5)) == ("A-1", "A-2", "A-3")
    assert first(replace(preparing, due=LATER), does(2, "s1a", after=(1,), due=PAST)) == ("A-1", "A-2")
    done = replace(preparing, status=ActionStatus.DONE)
    assert first(done, does(2, "s1a", after=(1,))) == ("A-2",)


def test_actions_that_lower_a_risk_only_together_are_found() -> None:
    lens = small_lens()
    one, other = lens.questions[:2]
    given = {one.key: said(one, YES, NO, NO), other.key: said(other, YES, YES, NO)}
    refs = [
        practice(each.key, each.practices[place].id, "small")
        for each, place in ((one, 1), (one, 2), (other, 2))
    ]
    days = Effort(days=1.0), Effort(days=2.0), Effort(days=9.0)
    plan = [action(n, practices=(ref,), effort=days[n - 1]) for n, ref in enumerate(refs, 1)]
    told = delivered(replace(snapshot_of(lens, given), actions=tuple(plan)))
    assert (told.first, told.first_clears) == (("A-1", "A-2", "A-3"), 2)
    assert "Three actions worth twelve days clear all of them." in told.summary
    assert [told.fact(label).clears for label in told.first] == [(), (), (("SEC 2", MEDIUM),)]
    assert [told.fact(label).works_on for label in told.first[:2]] == [(("SEC 1", MEDIUM),)] * 2


def test_there_are_at_most_five_and_the_rest_helps_too() -> None:
    plan = [does(number, "s1a", days=number) for number in range(1, 9)]
    assert first(*plan) == ("A-1", "A-2", "A-3", "A-4", "A-5")


def test_a_long_chain_begins_at_its_beginning() -> None:
    chain = [action(number, after=(number - 1,) if number > 1 else ()) for number in range(1, 8)]
    chain[-1] = replace(chain[-1], practices=(practice("s1", "a"),))
    assert first(*reversed(chain)) == ("A-1", "A-2", "A-3", "A-4", "A-5")


def test_a_plan_that_closes_no_gap_is_told_by_its_days() -> None:
    plan = (
        action(1),
        action(2, impact=Impact.HIGH),
        action(3, due=SOON),
        action(4, due=PAST),
        does(5, "c2a"),
    )
    assert first(*plan) == ("A-4", "A-3", "A-2", "A-1", "A-5")
    assert first(*plan, does(6, "s1b")) == ("A-6",)


def test_actions_that_wait_for_each_other_end_nothing() -> None:
    circle = [does(1, "s1a", after=(2,)), does(2, "s1b", after=(1,))]
    assert sorted(first(*circle)) == ["A-1", "A-2"]


# What is told of each


@pytest.mark.parametrize(
    ("due", "status", "phase"),
    [
        (PAST, ActionStatus.OPEN, -1),
        (PAST, ActionStatus.IN_PROGRESS, -1),
        (PAST, ActionStatus.DONE, 0),
        (TODAY, ActionStatus.OPEN, 30),
        (SOON, ActionStatus.OPEN, 30),
        (LATER, ActionStatus.OPEN, 60),
        (TODAY + timedelta(days=60), ActionStatus.OPEN, 60),
        (TODAY + timedelta(days=61), ActionStatus.DONE, 90),
        (TODAY + timedelta(days=90), ActionStatus.OPEN, 90),
        (TODAY + timedelta(days=91), ActionStatus.OPEN, 0),
        (None, ActionStatus.OPEN, 0),
    ],
)
def test_phases(due: date | None, status: ActionStatus, phase: int) -> None:
    assert fact(does(1, "s1a", due=due, status=status)).phase == phase


def test_what_is_told_of_an_action() -> None:
    one = action(
        7,
        practices=(practice("s1", "a"), practice("s2", "b"), practice("c2", "a")),
        effort=Effort(Size.L),
        impact=Impact.VERY_HIGH,
        due=SOON,
        after=(1, 2),
        notes=Notes(
            "**Begin** with the vault. Then all the rest, until nothing at all is left of it! " * 3, "mum"
        ),
        done_at=datetime(2027, 1, 3, 12, 0, tzinfo=UTC),
    )
    assert replace(fact(one, action(1)), size=None) == ActionFacts(
        label="A-7",
        due=SOON,
        done_on=date(2027, 1, 3),
        days=None,
        days_assumed=8.0,
        impact=Impact.VERY_HIGH,
        status=ActionStatus.OPEN,
        phase=30,
        clears=(("s1", HIGH), ("s2", MEDIUM)),
        works_on=(("s1", HIGH), ("s2", MEDIUM)),
        first_line="Begin with the vault. Then all the rest, until nothing at all is left of it! Begin with the vault.",
        depends_on=("A-1",),
        number=7,
    )
    with pytest.raises(KeyError):
        delivered(review(one)).fact("A-8")


def test_what_falls_by_what_an_action_waits_for_is_not_its_own() -> None:
    before, after = does(1, "s1a", "s1b", "c1b"), does(2, "s1b", "c1a", after=(1,))
    assert fact(before, after).clears == (("s1", HIGH),)
    assert fact(after, before).clears == (("c1", HIGH),)
    assert fact(after, before).works_on == (("s1", HIGH), ("c1", HIGH))


def test_without_a_note_the_lens_speaks() -> None:
    def line(guidance: Guidance) -> str:
        safety = MAIN.pillars[0]
        asked = safety.questions[0]
        choices = (replace(asked.choices[0], guidance=guidance), *asked.choices[1:])
        lens = replace(
            MAIN,
            pillars=(
                replace(safety, questions=(replace(asked, choices=choices), *safety.questions[1:])),
                MAIN.pillars[1],
            ),
        )
        plan = action(1, practices=(practice("gone", "a"), practice("s1"), practice("s1", "a")))
        found = review(plan)
        return delivered(found.with_review(replace(found.reviews[0], lens=lens))).facts[0].first_line

    assert (
        line(Guidance(description="Do it well. Then better.", why="Or else.")) == "Do it well. Then better."
    )
    assert line(Guidance(why="Or else.")) == "Or else."
    assert line(Guidance()) == ""


def test_facts_stand_in_the_plans_order() -> None:
    from tests.report.conftest import model_of

    made = model_of(review(does(1, "s2b"), does(2, "s1a"), does(3, "c2a", status=ActionStatus.DONE)))
    assert [one.label for one in made.delivery.facts] == [one.label for one in made.actions]


def test_a_plan_of_the_largest_size_is_told_in_time() -> None:
    """What grew with the square of the actions would be seen to hang here."""
    plan = [does(number, ("s1a", "s2b", "c1a", "c1b", "s1b")[number % 5]) for number in range(1, 2001)]
    told: DeliveryReport = delivered(review(*plan))
    assert len(told.facts) == 2000
    assert len(told.first) == 5


def test_effort_is_high_from_halfway_between_medium_and_large() -> None:
    assert delivered(review()).effort_split == 5.5
    assert delivered(review(effort_days=(1.0, 2.0, 10.0))).effort_split == 6


# What is left of it


def test_what_was_left_day_by_day() -> None:
    made, done = datetime(2027, 1, 4, 9, tzinfo=UTC), datetime(2027, 2, 1, 9, tzinfo=UTC)
    plan = (
        action(1, created_at=made, due=date(2027, 1, 20), status=ActionStatus.DONE, done_at=done),
        action(2, created_at=made, due=LATER),
        action(3, created_at=made, status=ActionStatus.WONT_DO),
    )
    assert [(point.day, point.open, point.planned) for point in delivered(review(*plan)).burn_down] == [
        (date(2027, 1, 4), 2, 2),
        (date(2027, 1, 20), 2, 1),
        (date(2027, 2, 1), 1, 1),
        (TODAY, 1, 1),
    ]


# Odd rules


def ruled(*rules: tuple[str, str], none: bool = False) -> DeliveryReport:
    """A question of these rules with nothing in place, and an action for its first practice."""
    question = replace(make_question(["a", "b", "q_no"], *rules), key="q", id="q")
    lens = Lens("odd", "Odd", "", (Pillar("p", "P", (question,)),))
    given = QuestionAnswer(none_of_these=True) if none else said(question, NO, NO)
    plan = (action(1, practices=(practice("q", "a", "odd"),), effort=Effort(days=1.0)),)
    return delivered(replace(snapshot_of(lens, {"q": given}), actions=plan))


def test_what_no_rule_speaks_of_is_no_lower_risk() -> None:
    told = ruled(("HIGH", "!a && !b"), ("NONE", "a && b"))
    assert (told.facts[0].clears, told.facts[0].works_on) == ((), (("q", HIGH),))
    assert (told.first, told.first_clears) == (("A-1",), 0)


@pytest.mark.parametrize("none", [True, False])
def test_whatever_comes_into_place_ends_none_of_these(none: bool) -> None:
    told = ruled(("HIGH", "q_no"), ("NONE", "default"), none=none)
    assert told.facts[0].clears == (("q", HIGH),)
    assert told.summary == "One high risk remains, in P. One action worth one day clears it."
