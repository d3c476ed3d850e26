"""Decisions are recorded, changed, taken away, and decide what counts as a gap."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.plans import TODAY, acceptance, id_of, practice, trade_off
from tests.support.reviews import LENS, fresh_snapshot, is_one_sentence, say
from tests.support.small_snapshots import snapshot
from tests.support.strategies import HALF_TEXTS, NOW, ODD_TEXTS
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import Changes, Kind
from wa_desktop.domain.decisions import MAX_DECISIONS
from wa_desktop.domain.errors import InvalidError, NotFoundError
from wa_desktop.domain.gaps import report_gaps
from wa_desktop.review.decisions import RecordDecision, RemoveDecision
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace

FIRST = practice("question_a", "first", LENS)


def gap_counts(review: Review) -> tuple[int, int]:
    report = report_gaps(review.snapshot, review.ratings, TODAY)
    return len(report.gaps), len(report.accepted)


def test_a_risk_accepted_and_not_accepted_again(review: Review, workspace: Workspace) -> None:
    say(review, "question_a", "first", PracticeAnswer.NO)
    gaps, _ = gap_counts(review)
    changes = review.apply(RecordDecision(acceptance(FIRST)))
    assert changes == Changes(frozenset({Kind.DECISIONS}))
    assert gap_counts(review) == (gaps - 1, 1)
    assert fresh_snapshot(review, workspace) == review.snapshot
    review.undo()
    assert gap_counts(review) == (gaps, 0)
    review.redo()
    review.apply(RemoveDecision(acceptance(FIRST).id))
    assert gap_counts(review) == (gaps, 0)
    assert str(review.history.undo_name) == "remove D-1"


def test_a_new_one_gets_the_next_number_and_a_changed_one_keeps_its_own() -> None:
    first, second = trade_off(1, created_at=NOW), trade_off(4)
    state = replace(snapshot(), decisions=(first, second))
    new = replace(trade_off(9), number=0)
    assert [one.number for one in RecordDecision(new).apply(state).decisions] == [1, 4, 5]
    changed = replace(first, number=7, title=" New ", created_at=None)
    after = RecordDecision(changed).apply(state)
    assert after.decisions == (replace(first, title="New"), second)
    assert RecordDecision(replace(first, title=f" {first.title} ")).apply(state) is state
    names = [RecordDecision(one).name(state) for one in (changed, replace(new, title=" {a}\nb"))]
    assert list(map(str, names)) == ["change D-1", "record the decision “{a} b”"]


@pytest.mark.parametrize(
    "wrong",
    [
        trade_off(title=""),
        acceptance(),
        trade_off(gains=("a",), pays=("a",)),
        trade_off(context="x" * 10_001),
    ],
)
def test_what_makes_no_sense_is_refused(review: Review, wrong: object) -> None:
    before = review.snapshot
    with pytest.raises(InvalidError) as caught:
        review.apply(RecordDecision(wrong))  # type: ignore[arg-type]
    assert is_one_sentence(caught.value)
    assert caught.value.problems
    assert review.snapshot is before


def test_there_are_a_thousand_at_most() -> None:
    full = replace(snapshot(), decisions=tuple(trade_off(number) for number in range(1, MAX_DECISIONS + 1)))
    with pytest.raises(InvalidError, match="at most 1000 decisions"):
        RecordDecision(trade_off(5000)).apply(full)
    assert len(RecordDecision(trade_off(3, title="Changed")).apply(full).decisions) == MAX_DECISIONS


def test_what_is_gone_is_not_found() -> None:
    command = RemoveDecision(id_of(1))
    for ask in (command.apply, command.name):
        with pytest.raises(NotFoundError, match="removed from this review"):
            ask(snapshot())


@pytest.mark.parametrize("text", [*ODD_TEXTS, *HALF_TEXTS], ids=lambda text: ascii(text)[:30])
def test_any_text_is_kept_or_refused_in_a_sentence(review: Review, workspace: Workspace, text: str) -> None:
    one = trade_off(
        title=f"x {text}"[:200],
        context=text,
        options=(f"a {text}", "b"),
        decision=text,
        rationale=text,
        decided_by=text[:255],
    )
    if len(text) > 10_000:
        with pytest.raises(InvalidError) as caught:
            review.apply(RecordDecision(one))
        assert is_one_sentence(caught.value)
        return
    review.apply(RecordDecision(one))
    assert review.snapshot.decisions == (one.tidied(),)
    assert fresh_snapshot(review, workspace) == review.snapshot
