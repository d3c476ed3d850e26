"""Which practices of several lenses say the same, and what of their answers may be taken over."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.support.overlapping import lens_with, snapshot_with
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.overlaps import Counterpart, Overlaps, overlap_of
from wa_desktop.domain.plan import PracticeRef

YES, NO, NOT_APPLICABLE = PracticeAnswer.YES, PracticeAnswer.NO, PracticeAnswer.NOT_APPLICABLE


def at(lens: str, place: int) -> PracticeRef:
    return PracticeRef(lens, "q", f"c{place}")


def test_one_naming_the_other_is_enough_for_both() -> None:
    found = Overlaps.between([lens_with("a", {"A1": ("B2",)}), lens_with("b", {"B1": (), "B2": ()})])
    assert found.of(at("a", 0)) == (at("b", 1),)
    assert found.of(at("b", 1)) == (at("a", 0),)
    assert found.of(at("b", 0)) == ()


def test_equal_ids_overlap_unless_they_are_empty() -> None:
    found = Overlaps.between([lens_with("a", {"X1": ()}), lens_with("b", {"X1": ()})])
    assert found.of(at("a", 0)) == (at("b", 0),)
    assert not Overlaps.between([lens_with("a", {"": ()}), lens_with("b", {"": ()})]).others


def test_an_id_that_the_own_lens_knows_means_that_lens() -> None:
    first = lens_with("a", {"A1": ("A2",), "A2": ()})
    assert not Overlaps.between([first, lens_with("b", {"B1": ()})]).others
    found = Overlaps.between([first, lens_with("b", {"A2": ()})])
    assert found.of(at("a", 0)) == ()
    assert found.of(at("a", 1)) == (at("b", 0),)


def test_those_that_name_each_other_come_first() -> None:
    first = lens_with("a", {"A1": ("B1", "B2")})
    found = Overlaps.between([first, lens_with("b", {"B1": (), "B2": ("A1",)})])
    assert found.of(at("a", 0)) == (at("b", 1), at("b", 0))


def test_a_lens_that_is_not_on_the_workload_has_no_part() -> None:
    assert not Overlaps.between([lens_with("a", {"A1": ("B1",)})]).others


PAIR = (lens_with("a", {"A1": ("B1", "B2")}), lens_with("b", {"B1": (), "B2": ()}))


def test_the_answer_of_the_counterpart_is_offered_with_its_reason() -> None:
    entry = PracticeEntry(NOT_APPLICABLE, Reason.OUT_OF_SCOPE, notes="Run by others.")
    snapshot = snapshot_with(PAIR, b=QuestionAnswer({"c0": entry}))
    found = overlap_of(snapshot, Overlaps.between(PAIR), at("a", 0))
    assert found.offered == Counterpart(at("b", 0), NOT_APPLICABLE, Reason.OUT_OF_SCOPE)
    assert found.counterparts == (found.offered, Counterpart(at("b", 1)))
    assert not found.differing


def test_none_of_these_counts_as_no() -> None:
    found = overlap_of(
        snapshot_with(PAIR, b=QuestionAnswer(none_of_these=True)), Overlaps.between(PAIR), at("a", 0)
    )
    assert found.offered
    assert found.offered.answer is NO


def test_counterparts_that_disagree_offer_nothing_and_are_named() -> None:
    answer = QuestionAnswer({"c0": PracticeEntry(YES), "c1": PracticeEntry(NO)})
    found = overlap_of(snapshot_with(PAIR, b=answer), Overlaps.between(PAIR), at("a", 0))
    assert found.offered is None
    assert [other.answer for other in found.differing] == [YES, NO]


def test_an_answered_practice_is_offered_nothing_but_told_who_differs() -> None:
    snapshot = snapshot_with(
        PAIR,
        a=QuestionAnswer({"c0": PracticeEntry(YES)}),
        b=QuestionAnswer({"c0": PracticeEntry(YES), "c1": PracticeEntry(NO)}),
    )
    found = overlap_of(snapshot, Overlaps.between(PAIR), at("a", 0))
    assert found.offered is None
    assert [other.practice for other in found.differing] == [at("b", 1)]


def test_questions_that_do_not_apply_neither_offer_nor_take() -> None:
    said = QuestionAnswer({"c0": PracticeEntry(YES)})
    away = replace(said, applicable=False)
    overlaps = Overlaps.between(PAIR)
    for snapshot in (snapshot_with(PAIR, b=away), snapshot_with(PAIR, a=away, b=said)):
        found = overlap_of(snapshot, overlaps, at("a", 0))
        assert found.offered is None
        assert not found.differing


IDS = [f"P{number}" for number in range(6)]
books = st.dictionaries(
    st.sampled_from(["", *IDS]), st.lists(st.sampled_from(IDS), max_size=3).map(tuple), max_size=5
)
answers = st.builds(
    QuestionAnswer,
    st.dictionaries(
        st.sampled_from([f"c{place}" for place in range(5)]),
        st.builds(PracticeEntry, st.sampled_from([None, *PracticeAnswer]), st.sampled_from(Reason)),
    ),
    none_of_these=st.booleans(),
    applicable=st.sampled_from([True, True, False]),
)


@given(st.lists(books, min_size=1, max_size=3), st.lists(answers, min_size=3, max_size=3))
def test_overlaps_are_symmetric_never_within_a_lens_and_offers_keep_their_promise(
    given_books: list[dict[str, tuple[str, ...]]], given_answers: list[QuestionAnswer]
) -> None:
    lenses = [lens_with("abc"[place], book) for place, book in enumerate(given_books)]
    overlaps = Overlaps.between(lenses)
    snapshot = snapshot_with(lenses, **dict(zip("abc", given_answers, strict=True)))
    for practice, others in overlaps.others.items():
        assert len(set(others)) == len(others) > 0
        for other in others:
            assert other.lens != practice.lens
            assert practice in overlaps.of(other)
        found = overlap_of(snapshot, overlaps, practice)
        assert tuple(other.practice for other in found.counterparts) == others
        if found.offered:
            assert found.offered.answer is not None
            assert snapshot.answer(practice.ref).answer(practice.choice) is None
            assert {other.answer for other in found.counterparts} <= {None, found.offered.answer}
            assert not found.differing
