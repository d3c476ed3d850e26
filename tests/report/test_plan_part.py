"""The report's records of plan, decisions and accepted risks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.report.conftest import model_of
from tests.support.plans import acceptance, action, practice, trade_off
from tests.support.pseudo_report import plain_words, pseudo_language
from tests.support.samples import EARLIER, MADE_AT, said, small_lens, snapshot_of
from wa_desktop.domain.answers import Notes, PracticeAnswer
from wa_desktop.domain.lens import Guidance, Lens, Risk
from wa_desktop.domain.plan import Action, ActionStatus, Effort, Size
from wa_desktop.domain.workload import Snapshot
from wa_desktop.report.records import ActionReport, DecisionReport, ReportModel

LENS = small_lens(2, 2)
TODAY = MADE_AT.date()
FIRST, SECOND, THIRD, _ = LENS.questions
NO, YES = PracticeAnswer.NO, PracticeAnswer.YES


def link(question: int = 0, choice: int | None = 0) -> object:
    asked = LENS.questions[question]
    return practice(asked.key, "" if choice is None else asked.practices[choice].id, "small")


def review(*actions: Action, lens: Lens = LENS, **given: object) -> Snapshot:
    """The first question at high risk, the second at medium, the third at none."""
    answers = {
        FIRST.key: said(FIRST, NO, NO, YES),
        SECOND.key: said(SECOND, YES, NO, YES),
        THIRD.key: said(THIRD, YES, YES, YES),
    }
    return replace(snapshot_of(lens, answers), actions=actions, **given)  # type: ignore[arg-type]


def told(*actions: Action) -> tuple[ActionReport, ...]:
    return model_of(review(*actions)).actions


def test_an_action_is_told_with_all_the_client_may_read() -> None:
    one = action(
        3,
        "Encrypt it",
        pillar="small_p0",
        practices=(link(1, 1), link(0, 0), link(0, 1), practice("gone", "x", "small")),
        owner="Ada",
        effort=Effort(Size.L, 2.5),
        due=date(2027, 3, 1),
        status=ActionStatus.IN_PROGRESS,
        notes=Notes("For **all**", "secret"),
        links=("https://example.org/1", "javascript:alert(1)"),
        after=(1, 2),
    )
    others = (action(1), action(2, status=ActionStatus.DONE))
    made = next(each for each in told(*others, one) if each.label == "A-3")
    assert (made.title, made.risk, made.pillar) == ("Encrypt it", Risk.HIGH, "Security")
    assert made.questions == ("SEC 2", "SEC 1")
    assert made.practices == ("SMALL_P0Q1_1", "SMALL_P0Q0_0", "SMALL_P0Q0_1")
    assert (made.owner, made.effort, made.due, made.overdue) == ("Ada", "2.5 days", "1 March 2027", False)
    assert (made.status_words, made.waits_for, made.notes) == ("In progress", ("A-1",), "For **all**")
    assert [(each.text, each.url) for each in made.links] == [
        ("example.org/1", "https://example.org/1"),
        ("javascript:alert(1)", ""),
    ]
    assert "secret" not in repr(made)


def test_what_is_not_known_is_empty() -> None:
    (made,) = told(action(1, pillar="gone"))
    assert (made.risk, made.questions, made.practices, made.links) == (None, (), (), ())
    assert (made.pillar, made.owner, made.due, made.effort, made.notes) == ("gone", "", "", "", "")


@pytest.mark.parametrize(
    ("effort", "words"),
    [
        (Effort(), ""),
        (Effort(Size.S), "small"),
        (Effort(Size.M), "medium"),
        (Effort(Size.L), "large"),
        (Effort(days=0.0), "0 days"),
        (Effort(days=1.0), "1 day"),
        (Effort(days=0.125), "0.12 days"),
        (Effort(Size.S, 1000), "1,000 days"),
    ],
)
def test_efforts_in_words(effort: Effort, words: str) -> None:
    assert told(action(1, effort=effort))[0].effort == words


def test_the_plan_is_in_the_order_of_attack() -> None:
    done = action(1, practices=(link(0),), status=ActionStatus.DONE)
    loose = action(2)
    sound = action(3, practices=(link(2),))
    medium = action(4, practices=(link(1, 1),))
    high, later = action(5, practices=(link(1), link(0))), action(6, practices=(link(0, None),))
    dropped = action(7, practices=(link(1),), status=ActionStatus.WONT_DO)
    labels = [made.label for made in told(done, loose, sound, medium, high, later, dropped)]
    assert labels == ["A-5", "A-6", "A-4", "A-3", "A-2", "A-1", "A-7"]


def test_only_what_is_live_is_overdue_and_waits() -> None:
    past = TODAY - timedelta(days=1)
    made = {
        each.label: each
        for each in told(
            action(1, due=past),
            action(2, due=TODAY),
            action(3, due=past, status=ActionStatus.DONE, after=(1,)),
        )
    }
    assert [made[label].overdue for label in ("A-1", "A-2", "A-3")] == [True, False, False]
    assert made["A-3"].waits_for == ()


# Decisions


def decided(*decisions: object) -> tuple[DecisionReport, ...]:
    return model_of(review(decisions=decisions)).decisions


def test_a_decision_is_told_whole() -> None:
    (made,) = decided(
        trade_off(
            title="One Region",
            context="Why",
            options=("A", "B"),
            gains=("small_p1", "gone"),
            pays=("small_p0",),
            decision="B",
            rationale="Cheaper",
            decided_by="Ada",
            decided_on=EARLIER.date(),
            revisit_on=date(2028, 1, 1),
            practices=(link(0), link(1, None), practice("gone", "", "small"), practice("x", "", "gone")),
        )
    )
    assert (made.label, made.title, made.kind_words) == ("D-1", "One Region", "Trade-off")
    assert (made.context, made.options, made.decision, made.rationale) == ("Why", ("A", "B"), "B", "Cheaper")
    assert (made.gains, made.pays) == (("Reliability", "gone"), ("Security",))
    assert (made.decided, made.revisit, made.has_passed) == (
        "by Ada on 3 November 2026",
        "1 January 2028",
        False,
    )
    assert made.concerns == (
        "SMALL_P0Q0_0 Practice 0 of small_p0q0",
        "SEC 2 How well is small_p0q1 done?",
    )


def test_who_and_when_are_told_as_far_as_they_are_known() -> None:
    day = EARLIER.date()
    made = decided(
        trade_off(1, decided_by="Ada"),
        trade_off(2, decided_on=day),
        trade_off(3, decided_by="", decided_on=None),
    )
    assert [each.decided for each in made] == ["by Ada", "on 3 November 2026", ""]


def test_an_acceptance_that_has_run_out_says_so() -> None:
    made = decided(
        acceptance(link(0), until=TODAY), acceptance(link(1), number=2, until=TODAY - timedelta(days=1))
    )
    assert [each.has_passed for each in made] == [False, True]
    assert {each.kind_words for each in made} == {"Accepted risk"}


# Gaps


def gaps_and_accepted(model: ReportModel) -> tuple[list[str], list[str]]:
    lens = model.lenses[0]
    return [gap.practice_label for gap in lens.gaps], [gap.practice_label for gap in lens.accepted]


def test_accepted_gaps_stand_apart_with_until_and_by() -> None:
    gaps, accepted = gaps_and_accepted(model_of(review()))
    assert (gaps, accepted) == (["SMALL_P0Q0_0", "SMALL_P0Q0_1", "SMALL_P0Q1_1"], [])
    model = model_of(review(decisions=(acceptance(link(0), until=date(2027, 6, 30)),)))
    assert gaps_and_accepted(model) == (gaps[1:], gaps[:1])
    (one,) = model.lenses[0].accepted
    assert (one.pillar, one.question_label, one.risk) == ("Security", "SEC 1", Risk.HIGH)
    assert (one.until, one.by) == ("30 June 2027", "Grace (D-1)")
    assert model.counts == model_of(review()).counts


def test_without_a_name_the_decision_speaks_for_itself() -> None:
    model = model_of(
        review(decisions=(replace(acceptance(link(0), until=date(2027, 6, 30)), decided_by=""),))
    )
    assert model.lenses[0].accepted[0].by == "D-1"


def test_a_lapsed_acceptance_is_told_with_the_gap() -> None:
    model = model_of(review(decisions=(acceptance(link(0), until=date(2027, 1, 31)),)))
    first, second, _ = model.lenses[0].gaps
    assert first.lapsed == "accepted until 31 January 2027 (D-1), no longer"
    assert second.lapsed == ""


def test_a_level_says_whether_it_is_derived_and_the_method_explains_it() -> None:
    documented = model_of(review())
    assert [(gap.level, gap.level_is_derived) for gap in documented.lenses[0].gaps[:2]] == [
        ("high", False),
        ("medium", False),
    ]
    assert not any("derived from the lens" in part.text for part in documented.method)
    bare = tuple(replace(choice, guidance=Guidance()) for choice in FIRST.choices)
    pillar = replace(LENS.pillars[0], questions=(replace(FIRST, choices=bare), SECOND))
    derived = model_of(review(lens=replace(LENS, pillars=(pillar, LENS.pillars[1]))))
    assert [(gap.level, gap.level_is_derived) for gap in derived.lenses[0].gaps] == [
        ("high", True),
        ("medium", True),
        ("medium", False),
    ]
    assert any("derived from the lens" in part.text for part in derived.method)


def test_every_word_goes_through_the_catalogue() -> None:
    from wa_desktop.report.model import build

    state = review(
        action(1, practices=(link(0),), effort=Effort(days=2.0), due=TODAY),
        decisions=(acceptance(link(0), until=TODAY, decided_on=TODAY), trade_off(2)),
    )
    model = build(state, made_at=MADE_AT, app_version="1", say=pseudo_language()[0])
    (one,), (accepted, _), gone = model.actions, model.decisions, model.lenses[0].accepted[0]
    for text in (
        one.status_words,
        one.effort,
        accepted.kind_words,
        model.lenses[0].gaps[0].level,
    ):
        assert text
        assert not plain_words(text)
    for day in (one.due, accepted.revisit, gone.until):
        assert day == "15 Φεβρουαρίου 2027"
    assert accepted.decided == "bý Grace ón 15 Φεβρουαρίου 2027"
    assert gone.by == "Grace (D-1)"


def test_a_milestone_is_judged_by_its_own_day() -> None:
    held = acceptance(link(), until=TODAY)
    planned = action(1, practices=(link(1),), due=TODAY)
    state = review(planned, decisions=(held,))
    late = MADE_AT + timedelta(days=400)
    from wa_desktop.report.model import build

    then = build(state, made_at=late, app_version="1", as_of=TODAY)
    now = build(state, made_at=late, app_version="1")
    assert [len(lens.accepted) for lens in then.lenses] == [1]
    assert [len(lens.accepted) for lens in now.lenses] == [0]
    assert not then.actions[0].overdue
    assert now.actions[0].overdue
