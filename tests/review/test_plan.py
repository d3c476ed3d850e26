"""Commands on the improvement plan: numbers, all or nothing, dependencies, and done with its answers in one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.support.plans import action, id_of, practice
from tests.support.reviews import LENS, fresh_snapshot, is_one_sentence, ref, say
from tests.support.small_snapshots import said, snapshot
from tests.support.strategies import HALF_TEXTS, NOW, ODD_TEXTS
from wa_desktop.domain.answers import Notes, PracticeAnswer, QuestionAnswer
from wa_desktop.domain.changes import Changes, Kind
from wa_desktop.domain.errors import InvalidError, NotFoundError
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import MAX_ACTIONS, Action, ActionStatus, Effort, Impact, PracticeRef, Size
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.plan import (
    ActionFields,
    AddActions,
    EditAction,
    EditActions,
    FinishActions,
    RemoveActions,
    SetEffortDays,
    closed_by,
    new_id,
    with_status,
)
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace

DONE, OPEN, BEGUN = ActionStatus.DONE, ActionStatus.OPEN, ActionStatus.IN_PROGRESS


def planned(*actions: Action, **given: QuestionAnswer | str) -> Snapshot:
    return replace(snapshot(given), actions=actions)


def numbers(state: Snapshot) -> list[int]:
    return [one.number for one in state.actions]


def here(question: str, choice: str = "") -> PracticeRef:
    return practice(question, choice, LENS)


# Adding


def test_new_actions_get_the_next_numbers_in_the_order_given() -> None:
    before = planned(action(2), action(5))
    after = AddActions((action(8, "First"), action(7, "Second"))).apply(before)
    assert [(one.number, one.title) for one in after.actions[2:]] == [(6, "First"), (7, "Second")]
    assert numbers(after) == [2, 5, 6, 7]


def test_new_actions_may_wait_for_each_other_and_for_old_ones() -> None:
    after = AddActions((action(2, after=(3, 1)), action(3))).apply(planned(action(1)))
    assert after.actions[1].depends_on == (id_of(3), id_of(1))


@pytest.mark.parametrize(
    "wrong",
    [
        (action(2), action(3, " ")),
        (action(2, after=(3,)), action(3, after=(2,))),
        (action(2, after=(9,)),),
        (action(1),),
        (action(2), action(2)),
    ],
)
def test_if_one_cannot_be_added_none_is(review: Review, wrong: tuple[Action, ...]) -> None:
    review.apply(AddActions((action(1),)))
    before = review.snapshot
    with pytest.raises(InvalidError) as caught:
        review.apply(AddActions(wrong))
    assert is_one_sentence(caught.value)
    assert review.snapshot is before


def test_a_plan_has_its_limit(review: Review) -> None:
    review.apply(AddActions(tuple(action(number) for number in range(1, MAX_ACTIONS + 1))))
    assert numbers(review.snapshot) == list(range(1, MAX_ACTIONS + 1))
    with pytest.raises(InvalidError, match="at most 2000 actions"):
        review.apply(AddActions((action(MAX_ACTIONS + 1),)))
    review.apply(RemoveActions((id_of(3),)))
    review.apply(AddActions((action(MAX_ACTIONS + 1),)))
    assert len(review.snapshot.actions) == MAX_ACTIONS


def test_nothing_added_is_no_change() -> None:
    before = planned(action(1))
    assert AddActions(()).apply(before) is before


@pytest.mark.parametrize("text", [*ODD_TEXTS, *HALF_TEXTS], ids=lambda text: ascii(text)[:30])
def test_any_text_is_kept_or_refused_in_a_sentence(review: Review, workspace: Workspace, text: str) -> None:
    one = action(title=f"x {text}", owner=text, notes=Notes(text, text))
    if len(text) > 255:
        with pytest.raises(InvalidError) as caught:
            review.apply(AddActions((one,)))
        assert is_one_sentence(caught.value)
        return
    review.apply(AddActions((one,)))
    assert review.snapshot.actions == (replace(one, number=1).tidied(),)
    assert fresh_snapshot(review, workspace) == review.snapshot
    assert "\n" not in str(review.history.undo_name)


# Changing


def test_an_edited_action_keeps_its_number_and_the_time_of_its_making() -> None:
    before = planned(action(3, created_at=NOW))
    edited = action(3, " New title ", owner="Ada", created_at=None)
    after = EditAction(replace(edited, number=99)).apply(before)
    assert after.actions == (action(3, "New title", owner="Ada", created_at=NOW),)
    assert str(EditAction(edited).name(before)) == "change A-3"


def test_an_edit_that_changes_nothing_is_none() -> None:
    before = planned(action(1, after=(2,)), action(2))
    assert EditAction(action(1, " Do thing 1", after=(2, 2))).apply(before) is before
    assert EditActions((id_of(1),), ActionFields()).apply(before) is before
    assert EditActions((id_of(1),), ActionFields(status=OPEN), NOW).apply(before) is before


def test_an_edit_cannot_close_a_circle() -> None:
    before = planned(action(1, after=(2,)), action(2, after=(3,)), action(3))
    with pytest.raises(InvalidError, match="A-3 → A-1 → A-2 → A-3") as caught:
        EditAction(action(3, after=(1,))).apply(before)
    assert [problem.field for problem in caught.value.problems] == ["depends_on"]


def test_fields_go_on_all_that_are_named_and_the_rest_stays() -> None:
    before = planned(
        action(1, owner="Ada", due=date(2026, 5, 1)), action(2, impact=Impact.LOW), action(3, owner="Bob")
    )
    fields = ActionFields(
        owner=" Grace ", due=date(2026, 4, 1), impact=Impact.VERY_HIGH, effort=Effort(Size.L), status=BEGUN
    )
    after = EditActions((id_of(1), id_of(2)), fields, NOW).apply(before)
    for one, old in zip(after.actions[:2], before.actions, strict=False):
        assert one == replace(
            old,
            owner="Grace",
            due=date(2026, 4, 1),
            impact=Impact.VERY_HIGH,
            effort=Effort(Size.L),
            status=BEGUN,
        )
    assert after.actions[2] is before.actions[2]


def test_owner_due_day_and_effort_can_be_taken_away() -> None:
    before = planned(action(1, owner="Ada", due=date(2026, 5, 1), effort=Effort(Size.S)))
    fields = ActionFields(owner="", clear_due=True, effort=Effort())
    assert EditActions((id_of(1),), fields).apply(before).actions == (action(1),)


def test_a_bulk_edit_is_all_or_nothing_and_one_step(review: Review) -> None:
    review.apply(AddActions((action(1), action(2))))
    before = review.snapshot
    for ids, fields in (
        ((id_of(1), id_of(2)), ActionFields(owner="x" * 256)),
        ((id_of(1), id_of(2)), ActionFields(effort=Effort(days=-1))),
    ):
        with pytest.raises(InvalidError):
            review.apply(EditActions(ids, fields))
        assert review.snapshot is before
    with pytest.raises(NotFoundError):
        review.apply(EditActions((id_of(1), id_of(9)), ActionFields(owner="Ada")))
    assert review.snapshot is before
    changes = review.apply(EditActions((id_of(1), id_of(2)), ActionFields(owner="Ada")))
    assert changes == Changes(frozenset({Kind.PLAN}))
    assert str(review.history.undo_name) == "change 2 actions"
    review.undo()
    assert [one.owner for one in review.snapshot.actions] == ["", ""]


def test_the_time_it_was_done_comes_and_goes_with_the_status() -> None:
    before = planned(action(1), action(2, status=DONE, done_at=NOW.replace(year=2025)))
    after = EditActions((id_of(1), id_of(2)), ActionFields(status=DONE), NOW).apply(before)
    assert [one.done_at for one in after.actions] == [NOW, NOW.replace(year=2025)]
    back = EditActions((id_of(1),), ActionFields(status=ActionStatus.WONT_DO), NOW).apply(after)
    assert back.actions[0].done_at is None
    done = with_status(action(1, status=DONE), NOW, before=action(1))
    assert done.done_at == NOW
    assert with_status(done, None, before=done) == done


# Removing


def test_what_waited_for_a_removed_action_waits_no_more(review: Review) -> None:
    review.apply(
        AddActions((action(1), action(2, after=(1,)), action(3, after=(1, 2)), action(4, after=(3,))))
    )
    before = review.snapshot
    review.apply(RemoveActions((id_of(1), id_of(2))))
    assert [(one.number, one.depends_on) for one in review.snapshot.actions] == [(3, ()), (4, (id_of(3),))]
    review.undo()
    assert review.snapshot.actions == before.actions
    review.redo()
    assert numbers(review.snapshot) == [3, 4]


@pytest.mark.parametrize(
    "command",
    [
        EditAction(action(9)),
        EditActions((id_of(9),), ActionFields(owner="x")),
        RemoveActions((id_of(9),)),
        FinishActions((id_of(9),)),
    ],
)
def test_what_is_gone_is_not_found(
    command: EditAction | EditActions | RemoveActions | FinishActions,
) -> None:
    for ask in (command.apply, command.name):
        with pytest.raises(NotFoundError, match="removed from the plan"):
            ask(planned(action(1)))


def test_names_say_which_or_how_many() -> None:
    state = planned(action(1), action(2))
    both = (id_of(1), id_of(2))
    one = both[:1]
    names = [
        AddActions((action(3, " {x}  y "),)).name(state),
        AddActions((action(3), action(4))).name(state),
        RemoveActions(one).name(state),
        RemoveActions(both).name(state),
        FinishActions(one).name(state),
        FinishActions(both).name(state),
        EditActions(one, ActionFields()).name(state),
    ]
    assert list(map(str, names)) == [
        "add the action “{x} y”",
        "add 2 actions",
        "remove A-1",
        "remove 2 actions",
        "finish A-1",
        "finish 2 actions",
        "change A-1",
    ]


# Done, with its answers


def test_action_answers_and_risk_move_in_one_step_and_back(review: Review, workspace: Workspace) -> None:
    for choice in ("first", "second", "third"):
        say(review, "question_a", choice, PracticeAnswer.NO)
    closing = action(1, practices=(here("question_a", "first"), here("question_a", "second")))
    review.apply(AddActions((closing, action(2))))
    before, ratings = review.snapshot, dict(review.ratings)
    assert ratings[ref("question_a")].risk is Risk.HIGH
    answers = closed_by(review.snapshot, [review.snapshot.actions[0]])
    changes = review.apply(FinishActions((id_of(1),), answers, NOW))
    assert changes == Changes(frozenset({Kind.PLAN, Kind.ANSWERS}), frozenset({ref("question_a")}))
    assert review.snapshot.actions[0] == replace(closing, status=DONE, done_at=NOW)
    assert review.snapshot.actions[1] is before.actions[1]
    assert review.ratings[ref("question_a")].risk is Risk.MEDIUM
    assert fresh_snapshot(review, workspace) == review.snapshot
    review.undo()
    assert (review.snapshot.actions, review.snapshot.reviews) == (before.actions, before.reviews)
    assert review.ratings == ratings
    review.redo()
    assert review.ratings[ref("question_a")].risk is Risk.MEDIUM
    assert review.snapshot.actions[0].status is DONE


def test_only_what_was_confirmed_is_answered() -> None:
    both = action(1, practices=(practice("s1", "a"), practice("s1", "b")))
    after = FinishActions((id_of(1),), (practice("s1", "b"),), NOW).apply(planned(both, s1="NNN"))
    assert after.answer(practice("s1").ref) == said("NYN")
    silent = FinishActions((id_of(1),), (), NOW).apply(planned(both, s1="NNN"))
    assert silent.answer(practice("s1").ref) == said("NNN")
    assert silent.actions[0].status is DONE


def test_closed_are_those_that_are_linked_there_and_not_settled() -> None:
    links = (
        practice("s1", "a"),
        practice("s1", "b"),
        practice("s1", "c"),
        practice("s2"),
        practice("s2", "a"),
        practice("c1", "a"),
        practice("gone", "a"),
        practice("s1", "gone"),
        practice("s1", "a", "gone"),
    )
    state = planned(s1="YNA", c1=said("NNN", applicable=False))
    two = [
        action(1, practices=links),
        action(2, practices=(practice("s1", "b"), practice("x1", "c", "extra"))),
    ]
    assert closed_by(state, two) == (practice("s1", "b"), practice("s2", "a"), practice("x1", "c", "extra"))
    assert closed_by(state, ()) == ()


def test_none_of_these_gives_way_to_what_was_done() -> None:
    state = planned(action(1, practices=(practice("s1", "a"),)), s1=QuestionAnswer(none_of_these=True))
    answers = closed_by(state, state.actions)
    assert answers == (practice("s1", "a"),)
    after = FinishActions((id_of(1),), answers, NOW).apply(state)
    assert after.answer(practice("s1").ref) == said("YNN")


# Efforts, ids


@pytest.mark.parametrize(
    "days",
    [(0, 1, 2), (1, 3, 2), (3, 1, 8), (-1, 1, 2), (1, 2, 1000.5), (float("nan"), 1, 2), (1, 2, float("inf"))],
)
def test_sizes_rise_from_small_to_large(days: tuple[float, float, float]) -> None:
    with pytest.raises(InvalidError) as caught:
        SetEffortDays(days).apply(snapshot())
    assert is_one_sentence(caught.value)


def test_the_days_of_the_sizes_are_kept_with_the_review(review: Review, workspace: Workspace) -> None:
    before = review.snapshot
    assert SetEffortDays((1.0, 3.0, 8.0)).apply(before) is before
    assert review.apply(SetEffortDays((0.5, 0.5, 1000))) == Changes(frozenset({Kind.WORKLOAD}))
    assert Effort(Size.L).in_days(review.snapshot.workload.effort_scale) == 1000
    assert fresh_snapshot(review, workspace) == review.snapshot
    review.undo()
    assert review.snapshot.workload.effort_days == (1.0, 3.0, 8.0)


def test_new_ids_are_32_hexadecimal_digits_and_differ() -> None:
    ids = {new_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(len(one) == 32 and int(one, 16) >= 0 for one in ids)
