"""Answers along another version of a lens: what has a place is never lost, what has none is named."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.support.samples import small_lens
from wa_desktop.domain.answers import (
    NO_NOTES,
    NOTHING_SAID,
    Notes,
    PracticeAnswer,
    PracticeEntry,
    QuestionAnswer,
    Reason,
)
from wa_desktop.domain.carrying import carried, left_behind
from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.domain.lens import Lens, Question
from wa_desktop.domain.workload import LensReview

LENS = small_lens(2, 2)
YES, NO = PracticeAnswer.YES, PracticeAnswer.NO


def without_choices(question: Question, gone: frozenset[str]) -> Question:
    return replace(question, choices=tuple(one for one in question.choices if one.id not in gone))


@st.composite
def other_versions(draw: st.DrawFn) -> Lens:
    """The lens with questions and practices taken away and put in."""
    pillars = []
    for pillar in LENS.pillars:
        questions = []
        for question in pillar.questions:
            if draw(st.booleans()) or draw(st.booleans()):
                gone = draw(st.sets(st.sampled_from([one.id for one in question.practices])))
                changed = without_choices(question, frozenset(gone))
                if draw(st.booleans()):
                    extra = replace(question.practices[0], id=f"{question.key}_new")
                    changed = replace(changed, choices=(*changed.choices, extra))
                questions.append(changed)
        if questions or draw(st.booleans()):
            pillars.append(replace(pillar, questions=tuple(questions)))
    return replace(LENS, pillars=tuple(pillars), version="2")


some_text = st.sampled_from(["", "Noted.", "Žluťoučký kůň 😀"])
some_evidence = st.sampled_from([(), (Evidence("e1", EvidenceKind.LINK, "Runbook", "https://example.org"),)])
some_reason = st.sampled_from([Reason.NONE, Reason.OUT_OF_SCOPE])
some_entry = st.builds(
    PracticeEntry,
    st.none() | st.sampled_from(PracticeAnswer),
    some_reason,
    some_text,
    some_text,
    st.booleans(),
    some_evidence,
)


@st.composite
def reviews(draw: st.DrawFn) -> LensReview:
    """The lens with anything said along it."""
    said = {}
    for question in LENS.questions:
        practices = {
            choice.id: entry for choice in question.practices if (entry := draw(some_entry)) != NOTHING_SAID
        }
        none, applicable, flag = (draw(st.booleans()) for _ in range(3))
        answer = QuestionAnswer(
            practices,
            none,
            applicable,
            draw(some_reason),
            draw(some_text),
            draw(some_text),
            flag,
            draw(some_evidence),
        )
        if not answer.is_empty():
            said[question.key] = answer
    noted = {key: Notes(draw(some_text), draw(some_text)) for key in ("", *(one.id for one in LENS.pillars))}
    return LensReview(1, LENS, said, {key: one for key, one in noted.items() if one != NO_NOTES})


@given(reviews(), other_versions())
def test_what_has_a_place_is_there_afterwards(review: LensReview, lens: Lens) -> None:
    after = carried(review, 2, lens)
    assert after.lens is lens
    for question in lens.questions:
        if not LENS.has_question(question.key):
            continue
        old, new = review.answer(question.key), after.answer(question.key)
        assert replace(new, practices={}, none_of_these=False) == replace(
            old, practices={}, none_of_these=False
        )
        for choice in question.practices:
            if LENS.question(question.key).has_choice(choice.id):
                assert new.answer(choice.id) == old.answer(choice.id)
                assert replace(new.entry(choice.id), answer=None) == replace(
                    old.entry(choice.id), answer=None
                )
            else:
                assert new.answer(choice.id) is None, "nobody was asked about a new practice"
    for key in ("", *(pillar.id for pillar in lens.pillars)):
        assert after.notes_on(key) == review.notes_on(key)


@given(reviews(), other_versions())
def test_every_text_answer_and_piece_of_evidence_is_there_or_named(review: LensReview, lens: Lens) -> None:
    after, left = carried(review, 2, lens), left_behind(review, lens)
    assert _texts(review) == _texts(after) + sum(one.notes for one in left)
    assert _pieces(review) == _pieces(after) + sum(one.evidence for one in left)
    assert _flags(review) == _flags(after) + sum(one.flags for one in left)
    assert _answers(review) == _answers(after) + sum(
        one.answers for one in left if one.question and review.answer(one.question.key).applicable
    )


@given(reviews(), other_versions())
def test_the_same_version_takes_everything(review: LensReview, lens: Lens) -> None:
    assert left_behind(review, LENS) == ()
    assert carried(review, 1, LENS) == review
    there = carried(review, 2, lens)
    assert left_behind(there, lens) == ()


@given(some_entry)
def test_none_of_these_ends_where_more_is_asked(entry: PracticeEntry) -> None:
    question = LENS.questions[0]
    extra = replace(question.practices[0], id="extra")
    pillar = replace(LENS.pillars[0], questions=(replace(question, choices=(*question.choices, extra)),))
    first, second, third = (one.id for one in question.practices)
    said = QuestionAnswer({first: replace(entry, answer=None)}, none_of_these=True)
    after = carried(LensReview(1, LENS, {question.key: said}), 2, replace(LENS, pillars=(pillar,)))
    answer = after.answer(question.key)
    assert not answer.none_of_these
    assert [answer.answer(key) for key in (first, second, third, "extra")] == [NO, NO, NO, None]
    assert answer.entry(first).notes == entry.notes


def test_what_is_left_is_told_in_the_words_it_was_said_in() -> None:
    question, other = LENS.questions[0], LENS.questions[2]
    fewer = without_choices(question, frozenset({question.practices[1].id}))
    lens = replace(LENS, pillars=(replace(LENS.pillars[0], questions=(fewer, LENS.questions[1])),))
    review = LensReview(
        1,
        LENS,
        {
            question.key: QuestionAnswer(
                {
                    question.practices[0].id: PracticeEntry(YES),
                    question.practices[1].id: PracticeEntry(NO, notes="Planned.", flag=True),
                }
            ),
            other.key: QuestionAnswer({other.practices[0].id: PracticeEntry(YES)}, internal="Ask again."),
        },
    )
    practice, gone = left_behind(review, lens)
    assert (practice.label, practice.answers, practice.notes, practice.flags) == ("SMALL_P0Q0_1", 1, 1, 1)
    assert (gone.label, gone.title, gone.answers, gone.notes) == ("REL 1", other.title, 1, 1)


def _texts(review: LensReview) -> int:
    said = [one for answer in review.answers.values() for one in (answer, *answer.practices.values())]
    on_pillars = sum(bool(one.client) + bool(one.internal) for one in review.notes.values())
    return on_pillars + sum(bool(one.notes) + bool(one.internal) for one in said)


def _pieces(review: LensReview) -> int:
    return sum(len(answer.all_evidence) for answer in review.answers.values())


def _flags(review: LensReview) -> int:
    return sum(one.flag for answer in review.answers.values() for one in (answer, *answer.practices.values()))


def _answers(review: LensReview) -> int:
    return sum(
        review.answer(question.key).answer(choice.id) is not None
        for question in review.lens.questions
        if review.answer(question.key).applicable
        for choice in question.practices
    )
