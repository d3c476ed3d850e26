"""A review as it leaves the workspace: everything but what is internal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given

from tests.support.plans import action
from tests.support.portfolio_entries import review_of
from tests.support.strategies import answers
from wa_desktop.domain.answers import Notes, QuestionAnswer
from wa_desktop.domain.outward import without_internal
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import Snapshot

CANARY = "Kanarienvogel"


def noted(answer: QuestionAnswer) -> Snapshot:
    """A review with an internal note wherever there is room for one."""
    answer = replace(answer, internal=CANARY, notes="for the client").with_entry(
        "noted", replace(answer.entry("noted"), internal=CANARY)
    )
    snapshot = review_of(1, (1,), ["YNY"])
    (review,) = snapshot.reviews
    key = review.lens.questions[0].key
    return replace(
        snapshot,
        workload=replace(
            snapshot.workload,
            change_note=CANARY,
            changed_at=datetime(2026, 3, 1, tzinfo=UTC),
            report_headline="Two risks are left.",
            report_summary="Both are known.",
        ),
        reviews=(
            replace(
                review,
                answers={**review.answers, key: answer},
                notes={"": Notes("also for the client", CANARY), "main": Notes("", CANARY)},
            ),
        ),
        actions=(replace(action(1), notes=Notes("let us go", CANARY)),),
    )


@given(answers())
def test_nothing_internal_is_left_and_all_else_stays(answer: QuestionAnswer) -> None:
    whole = noted(answer)
    told = without_internal(whole)
    assert CANARY in repr(whole)
    assert CANARY not in repr(told)
    key = whole.reviews[0].lens.questions[0].key
    before, after = whole.reviews[0].answer(key), told.reviews[0].answer(key)
    assert (after.bare, after.notes, after.evidence) == (before.bare, before.notes, before.evidence)
    for choice, entry in after.practices.items():
        assert entry == replace(before.entry(choice), internal="")
    assert told.reviews[0].notes[""].client == "also for the client"
    assert told.actions[0].notes == Notes("let us go", "")
    assert told.workload.report_headline == "Two risks are left."
    assert told.workload.report_summary == "Both are known."
    assert rate_all(told) == rate_all(whole)
    assert without_internal(told) == told
