"""What a template takes from a review and gives to another one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from tests.domain.test_carrying import LENS, reviews
from tests.support.samples import said, sample_workload, small_lens, snapshot_of
from wa_desktop.domain.answers import Notes, PracticeAnswer, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.templates import (
    Parts,
    blank_template,
    contents_of,
    plan_template,
    refused_by_aws,
    taken,
)
from wa_desktop.domain.workload import LensReview, Snapshot
from wa_desktop.domain.workload_checks import check_workload

YES, NO = PracticeAnswer.YES, PracticeAnswer.NO
FIRST, SECOND = LENS.questions[:2]


@given(reviews())
def test_no_evidence_flag_or_unwanted_note_gets_into_a_template(review: LensReview) -> None:
    for parts in (Parts(), Parts(notes=False), Parts(answers=False, internal=True), Parts(internal=True)):
        template = taken(review, parts)
        for key, answer in template.answers.items():
            original = review.answer(key)
            assert not answer.is_flagged
            assert not answer.all_evidence
            assert answer.notes == (original.notes if parts.notes else "")
            assert answer.internal == (original.internal if parts.internal else "")
            assert answer.bare == (original.bare if parts.answers else QuestionAnswer())
            for choice, entry in answer.practices.items():
                assert entry.internal == (original.entry(choice).internal if parts.internal else "")
                assert entry.notes == (original.entry(choice).notes if parts.notes else "")
        for key, notes in template.notes.items():
            assert notes.internal == (review.notes_on(key).internal if parts.internal else "")


@given(reviews(), reviews())
def test_applying_a_template_overwrites_nothing(template: LensReview, review: LensReview) -> None:
    target = Snapshot(sample_workload(), (review,))
    plan = plan_template(Snapshot(blank_template("T", "d"), (template,)), target)
    for ref, after in plan.copy.answers().items():
        before = review.answer(ref.question)
        for choice in LENS.question(ref.question).practices:
            if before.answer(choice.id) is not None:
                assert after.answer(choice.id) == before.answer(choice.id)
            if before.entry(choice.id).notes:
                assert after.entry(choice.id).notes == before.entry(choice.id).notes
        assert (after.flag, after.evidence) == (before.flag, before.evidence)
        if before.notes:
            assert after.notes == before.notes
    for notes in plan.notes.values():
        for key, before_notes in review.notes.items():
            assert before_notes.client in ("", notes[key].client)
            assert before_notes.internal in ("", notes[key].internal)


def test_it_fills_what_is_open_and_adds_lenses() -> None:
    other = small_lens(1, 1, alias="other")
    template = Snapshot(
        blank_template("Landing zone", "For all."),
        (
            LensReview(
                1, LENS, {FIRST.key: said(FIRST, YES, YES, notes="As usual.")}, {"": Notes("Read this.")}
            ),
            LensReview(2, other, {other.questions[0].key: said(other.questions[0], NO, flag=True)}),
        ),
    )
    target = snapshot_of(LENS, {FIRST.key: said(FIRST, NO)})
    plan = plan_template(template, target)
    filled = plan.copy.answers()[QuestionRef("small", FIRST.key)]
    assert [filled.answer(one.id) for one in FIRST.practices] == [NO, YES, None]
    assert filled.notes == "As usual."
    assert [one.lens for one in plan.added] == [other]
    assert not plan.added[0].answer(other.questions[0].key).flag
    assert plan.notes == {"small": {"": Notes("Read this.")}}
    assert (plan.answers, plan.is_empty) == (2, False)
    assert plan_template(template, template).is_empty


def test_what_is_in_it_is_counted() -> None:
    answers = {FIRST.key: said(FIRST, YES, NO, notes="a"), SECOND.key: QuestionAnswer(applicable=False)}
    snapshot = snapshot_of(LENS, answers)
    review = replace(snapshot.reviews[0], notes={"": Notes("b", "c")})
    contents = contents_of(snapshot.with_review(review))
    assert (contents.lenses, contents.answers, contents.questions, contents.notes) == (
        ("Small lens",),
        3,
        2,
        3,
    )


@pytest.mark.parametrize(
    ("text", "refused"),
    [("Landing zone (v1.0), #2 & more?", ""), ("Úvod “X”", "Ú“”"), ("a\tb\n", ""), ("%%", "%")],
)
def test_it_knows_what_aws_would_refuse_in_a_name(text: str, refused: str) -> None:
    assert refused_by_aws(text) == refused


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({}, []),
        ({"name": "ab"}, ["name"]),
        ({"name": "a" * 101}, ["name"]),
        ({"description": "ab"}, ["description"]),
        ({"description": "a" * 251}, ["description"]),
        ({"archived": True}, ["archived"]),
        ({"notes": "a" * 2085}, ["notes"]),
    ],
)
def test_a_template_needs_name_and_description_only(changes: dict[str, object], fields: list[str]) -> None:
    template = replace(blank_template("Landing zone", "For all of ours."), **changes)
    assert [problem.field for problem in check_workload(template)] == fields
