"""Two states compared: what each kind of change means, who changed it, and that the way can be gone again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import Any

import pytest

from tests.support.compared import NEWER, NOON, side
from tests.support.plans import action, trade_off
from tests.support.small_snapshots import ref, said, snapshot
from tests.support.workshops import workshop
from wa_desktop.domain.answers import (
    Notes,
    PracticeAnswer,
    QuestionAnswer,
)
from wa_desktop.domain.compare import compare
from wa_desktop.domain.comparison import (
    Comparison,
    Move,
    PracticeChange,
    QuestionChange,
    Side,
    Touch,
    move_between,
)
from wa_desktop.domain.errors import message
from wa_desktop.domain.history import Difference, Happening, Subject
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.workload import LensReview, Snapshot


def between(before: Snapshot, after: Snapshot, *happenings: Happening) -> Comparison:
    return compare(side(before, 0), side(after, 10), happenings)


def change_of(comparison: Comparison, key: str) -> QuestionChange:
    return next(one for one in comparison.questions if one.ref.question == key)


def practice_of(comparison: Comparison, key: str, choice: str) -> PracticeChange:
    return next(one for one in change_of(comparison, key).practices if one.choice.id == choice)


def upgraded(state: Snapshot, given_answers: Mapping[str, QuestionAnswer] | None = None) -> Snapshot:
    """The same along the newer version of Main."""
    review = state.review("main")
    kept = {key: answer for key, answer in review.answers.items() if NEWER.has_question(key)}
    return state.with_review(LensReview(9, NEWER, {**kept, **(given_answers or {})}, review.notes))


# What became of a risk


@pytest.mark.parametrize(
    ("before", "after", "move"),
    [
        ("HIGH", "NONE", "CLOSED"),
        ("MEDIUM", "NOT_APPLICABLE", "CLOSED"),
        ("HIGH", "MEDIUM", "BETTER"),
        ("MEDIUM", "HIGH", "WORSE"),
        ("NONE", "MEDIUM", "NEW"),
        ("NOT_APPLICABLE", "HIGH", "NEW"),
        ("UNANSWERED", "HIGH", "FOUND"),
        ("NO_RULE_MATCHED", "MEDIUM", "FOUND"),
        ("UNANSWERED", "NONE", "CLEARED"),
        ("UNANSWERED", "NOT_APPLICABLE", "CLEARED"),
        ("HIGH", "UNANSWERED", "REOPENED"),
        ("NONE", "UNANSWERED", "REOPENED"),
        ("NONE", "NO_RULE_MATCHED", "REOPENED"),
        ("NONE", "NOT_APPLICABLE", "UNCHANGED"),
        ("UNANSWERED", "NO_RULE_MATCHED", "UNCHANGED"),
        (None, "HIGH", "ONLY_AFTER"),
        ("NONE", None, "ONLY_BEFORE"),
    ],
)
def test_what_became_of_a_risk(before: str | None, after: str | None, move: str) -> None:
    assert move_between(before and Risk(before), after and Risk(after)) is Move(move)  # type: ignore[arg-type]


def test_the_way_back_is_the_opposite() -> None:
    back = {
        Move.CLOSED: {Move.NEW},
        Move.NEW: {Move.CLOSED},
        Move.BETTER: {Move.WORSE},
        Move.WORSE: {Move.BETTER},
        Move.FOUND: {Move.REOPENED},
        Move.CLEARED: {Move.REOPENED},
        Move.REOPENED: {Move.FOUND, Move.CLEARED},
        Move.ONLY_AFTER: {Move.ONLY_BEFORE},
        Move.ONLY_BEFORE: {Move.ONLY_AFTER},
        Move.UNCHANGED: {Move.UNCHANGED},
    }
    for before, after in product((*Risk, None), repeat=2):
        if before or after:
            assert move_between(after, before) in back[move_between(before, after)], (before, after)
    for risk in Risk:
        assert move_between(risk, risk) is Move.UNCHANGED


def test_a_question_that_nobody_asks() -> None:
    with pytest.raises(ValueError, match="neither"):
        move_between(None, None)


# Questions and practices


def test_answers_that_moved_risks() -> None:
    found = between(
        snapshot({"s1": "NYY", "s2": "YYY", "c1": "YNN"}),
        snapshot({"s1": "YYY", "s2": "YNY", "c1": "YNY", "c2": "NNN"}),
    )
    assert [(one.ref.question, one.move.value) for one in found.changed] == [
        ("s1", "CLOSED"),
        ("s2", "NEW"),
        ("c1", "UNCHANGED"),
        ("c2", "FOUND"),
    ]
    assert {move.value: number for move, number in found.counts.items() if number} == {
        "CLOSED": 1,
        "NEW": 1,
        "FOUND": 1,
        "UNCHANGED": 2,
    }
    assert [one.ref.question for one in found.questions] == ["s1", "s2", "c1", "c2", "x1"]
    one = practice_of(found, "s1", "a")
    assert (one.answer_before, one.answer_after) == (PracticeAnswer.NO, PracticeAnswer.YES)
    assert [one.choice.id for one in change_of(found, "c2").practices] == ["a", "b", "c"]
    assert change_of(found, "x1").practices == ()
    assert not any(one.moved_by_rules for one in found.questions)


def test_none_of_these_answers_no_for_every_open_practice() -> None:
    found = between(snapshot({"s1": "Y--"}), snapshot({"s1": said("Y--", none_of_these=True)}))
    change = change_of(found, "s1")
    assert [(one.choice.id, one.answer_before, one.answer_after) for one in change.practices] == [
        ("b", None, PracticeAnswer.NO),
        ("c", None, PracticeAnswer.NO),
    ]
    assert change.whole
    assert change.whole.answer_changed


def test_a_question_that_does_not_apply_any_more() -> None:
    found = between(snapshot({"s1": "NNN"}), snapshot({"s1": said("NNN", applicable=False)}))
    change = change_of(found, "s1")
    assert (change.move, change.practices) == (Move.CLOSED, ())
    assert change.whole
    assert not change.moved_by_rules


def test_notes_evidence_and_flags_are_told_apart() -> None:
    noted = said("YYY", internal="For us")
    entry = replace(noted.entry("a"), notes="Seen", flag=True)
    found = between(snapshot({"s1": "YYY"}), snapshot({"s1": noted.with_entry("a", entry)}))
    change = change_of(found, "s1")
    assert (change.move, change.is_changed, change.answers_changed) == (Move.UNCHANGED, True, False)
    assert change.whole
    assert (change.whole.answer_changed, change.whole.notes_changed) == (False, True)
    one = practice_of(found, "s1", "a")
    assert (one.answer_changed, one.notes_changed, one.flag_changed, one.evidence_changed) == (
        False,
        True,
        True,
        False,
    )


def test_frozen_risks_are_taken_as_they_were() -> None:
    state = snapshot({"s1": "YYY"})
    frozen = Side(state, {**side(state).risks, ref("s1"): Risk.HIGH}, NOON)
    change = change_of(compare(frozen, side(state)), "s1")
    assert (change.move, change.says_else, change.moved_by_rules) == (Move.CLOSED, False, True)


# Pillars


def test_pillars_are_counted_and_scored_in_both_states() -> None:
    found = between(snapshot({"s1": "NYY", "s2": "YYY"}), snapshot({"s1": "YNY", "s2": "YYY"}))
    assert [(one.lens.alias, one.pillar.id, one.score_before, one.score_after) for one in found.pillars] == [
        ("main", "safety", 50, 75),
        ("main", "cost", None, None),
        ("extra", "cost", None, None),
    ]
    assert found.total(after=True) == RiskCounts(medium=1, none=1, unanswered=3)


# Other versions of a lens


def test_an_upgrade_matches_by_key_and_choice_and_lists_the_rest() -> None:
    before = snapshot({"s1": "YNN", "s2": "NNN", "c1": "YYY"})
    found = between(before, upgraded(before))
    assert [(one.ref.question, one.pillar.id, one.move.value) for one in found.questions] == [
        ("s1", "safety", "CLOSED"),
        ("s3", "safety", "ONLY_AFTER"),
        ("c1", "speed", "UNCHANGED"),
        ("s2", "safety", "ONLY_BEFORE"),
        ("c2", "cost", "ONLY_BEFORE"),
        ("x1", "cost", "UNCHANGED"),
    ]
    main, extra = found.lenses
    assert main.is_changed
    assert not extra.is_changed
    assert [question.key for question in main.questions_added] == ["s3"]
    assert [question.key for question in main.questions_removed] == ["s2", "c2"]
    assert [(question.key, choice.id) for question, choice in main.practices_added] == [("s1", "d")]
    assert [(question.key, choice.id) for question, choice in main.practices_removed] == [("s1", "c")]
    change = change_of(found, "s1")
    assert change.question.title == "Asked anew"
    assert change.pillar.name == "Safety first"
    assert [(one.choice.id, one.in_before, one.in_after) for one in change.practices] == [
        ("d", False, True),
        ("c", True, False),
    ]
    assert [(one.pillar.id, one.before is None, one.after is None) for one in found.pillars[:3]] == [
        ("safety", False, False),
        ("speed", True, False),
        ("cost", False, True),
    ]


def test_rules_of_another_version_move_a_risk_alone() -> None:
    before = snapshot({"s1": "YN-"})
    change = change_of(between(before, upgraded(before)), "s1")
    assert (change.risk_before, change.risk_after) == (Risk.MEDIUM, Risk.NONE)
    assert change.moved_by_rules


def test_a_lens_that_came_and_one_that_went() -> None:
    both = snapshot({"s1": "NYY", "x1": "NYY"})
    one = replace(both, reviews=both.reviews[:1])
    came, went = between(one, both), between(both, one)
    assert [change.is_changed for change in came.lenses] == [False, True]
    assert came.lenses[1].before is None
    assert went.lenses[1].after is None
    assert change_of(came, "x1").move is Move.ONLY_AFTER
    assert change_of(went, "x1").move is Move.ONLY_BEFORE
    assert went.order == ("main",)


# Records and fields


def test_actions_done_in_between_and_other_changes_of_the_plan() -> None:
    before = replace(
        snapshot(), actions=(action(1), action(2), action(3), action(5, status=ActionStatus.DONE))
    )
    done = replace(action(1), status=ActionStatus.DONE)
    after = replace(
        snapshot(),
        actions=(
            done,
            replace(action(2), owner="Ada"),
            action(4, status=ActionStatus.DONE),
            action(5, status=ActionStatus.DONE),
        ),
        decisions=(trade_off(1),),
    )
    found = between(before, after)
    assert [one.item.number for one in found.done] == [1, 4]
    assert [(one.before is None, one.after is None) for one in found.actions] == [
        (False, False),
        (False, False),
        (True, False),
        (False, True),
    ]
    assert [one.before for one in found.decisions] == [None]
    assert not between(after, before).done


def test_fields_of_the_workload() -> None:
    before = snapshot(updated_at=NOON)
    found = between(
        before, snapshot(updated_at=NOON + timedelta(days=1), client="Contoso", tags=(("a", "b"),))
    )
    assert [(one.name, one.before, one.after) for one in found.fields_for_people] == [
        ("client", "", "Contoso"),
        ("tags", (), (("a", "b"),)),
    ]


def test_the_same_but_for_times_is_nothing_to_tell() -> None:
    before = snapshot({"s1": "YYY"}, updated_at=NOON)
    after = replace(snapshot({"s1": "YYY"}, updated_at=NOON + timedelta(days=1)), workshops=(workshop(),))
    assert between(before, after).is_empty
    assert not between(before, snapshot({"s1": "YYN"})).is_empty
    assert not between(before, upgraded(before)).is_empty
    noted = before.with_review(before.review("main").with_notes("", Notes("On the lens")))
    assert not between(before, noted).is_empty


# Who


def happening(hours: float, author: str, *paths: tuple[str, ...], **given: Any) -> Happening:
    fields = {"workload_id": "0" * 32, "subject": Subject.ANSWER, "lens": "main", "question": "s1"} | given
    return Happening(
        at=NOON + timedelta(hours=hours),
        author=author,
        name=message("Answer"),
        differences=tuple(Difference(path, None, None) for path in paths),
        **fields,
    )


A, B_NOTE = ("practices", "a", "answer"), ("practices", "b", "notes")


def test_who_changed_a_practice_between_the_states() -> None:
    noted = said("YNN").entry("b")
    before = snapshot({"s1": "NNN"})
    after = snapshot({"s1": said("YNN").with_entry("b", replace(noted, notes="Seen"))})
    found = between(
        before,
        after,
        happening(9, "Grace", A),
        happening(1, "Ada", A, B_NOTE),
        happening(0, "Too early", A),
        happening(11, "Too late", A),
        happening(2, "Elsewhere", A, workload_id="1" * 32),
        happening(2, "Of another", A, question="s2"),
        happening(2, "A note", ("practices", "a", "notes")),
    )
    ada, grace = Touch("Ada", NOON + timedelta(hours=1)), Touch("Grace", NOON + timedelta(hours=9))
    assert practice_of(found, "s1", "a").touches == (ada, grace)
    assert practice_of(found, "s1", "b").touches == (ada,)
    assert change_of(found, "s1").touches == (ada, grace)


def test_none_of_these_has_an_author_too() -> None:
    found = between(
        snapshot(),
        snapshot({"s1": said("---", none_of_these=True)}),
        happening(3, "Ada", ("none_of_these",)),
    )
    assert practice_of(found, "s1", "b").touches[0].author == "Ada"
    change = change_of(found, "s1")
    assert change.whole
    assert change.whole.touches[0].author == "Ada"


def test_now_has_no_end_and_the_way_back_knows_the_same_people() -> None:
    before, after = snapshot({"s1": "NNN"}), snapshot({"s1": "YNN"})
    late = happening(1000, "Ada", A)
    for pair in ((side(before, 0), side(after)), (side(after), side(before, 0))):
        assert practice_of(compare(*pair, [late]), "s1", "a").touches == (Touch("Ada", late.at),)


def test_who_changed_records_and_fields() -> None:
    after = replace(snapshot(client="Contoso"), actions=(action(1),))
    found = between(
        snapshot(),
        after,
        happening(1, "Ada", ("title",), subject=Subject.ACTION, item=action(1).id, lens="", question=""),
        happening(2, "Grace", ("client",), subject=Subject.WORKLOAD, lens="", question=""),
        happening(3, "Eve", ("name",), subject=Subject.WORKLOAD, lens="", question=""),
    )
    assert [touch.author for touch in found.actions[0].touches] == ["Ada"]
    assert [touch.author for touch in found.fields[0].touches] == ["Grace"]
