"""Answers tried out: as the commands would make them, rated anew where they touch, and nothing written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.support.plans import practice
from tests.support.reviews import LENS, open_workspace, ref, say, start_review
from tests.support.small_snapshots import ref as small_ref
from tests.support.small_snapshots import snapshot
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.rating import rate_all
from wa_desktop.review.commands import SayNoneOfThese
from wa_desktop.review.trial import tried, tried_ratings

KEYS = ("s1", "s2", "c1", "c2", "x1")
letters = st.lists(st.sampled_from("YNUA-"), min_size=3, max_size=3).map("".join)
answers = st.dictionaries(st.sampled_from(KEYS), letters)
practices = st.lists(
    st.builds(
        lambda key, choice: PracticeRef(small_ref(key).lens, key, choice),
        st.sampled_from(KEYS),
        st.sampled_from("abc"),
    )
)


@given(answers, practices)
def test_every_practice_is_in_place_and_the_rest_stays(
    given_answers: Mapping[str, str], wanted: list[PracticeRef]
) -> None:
    before = snapshot(given_answers)
    after = tried(before, wanted)
    for key in KEYS:
        for choice in "abc":
            expected = before.answer(small_ref(key)).answer(choice)
            if PracticeRef(small_ref(key).lens, key, choice) in wanted:
                expected = PracticeAnswer.YES
            assert after.answer(small_ref(key)).answer(choice) is expected
    assert before == snapshot(given_answers)


@given(answers, practices)
def test_the_ratings_are_those_of_the_tried_review(
    given_answers: Mapping[str, str], wanted: list[PracticeRef]
) -> None:
    before = snapshot(given_answers)
    ratings = rate_all(before)
    after = tried(before, wanted)
    found = tried_ratings(after, ratings, wanted)
    assert {key: rating.risk for key, rating in found.items()} == {
        key: rating.risk for key, rating in rate_all(after).items()
    }
    touched = {each.ref for each in wanted}
    assert all(found[key] is ratings[key] for key in ratings if key not in touched)


def test_none_of_these_ends_as_it_does_in_the_review() -> None:
    before = SayNoneOfThese(small_ref("s1"), True).apply(snapshot())
    after = tried(before, [practice("s1", "a")])
    answer = after.answer(small_ref("s1"))
    assert not answer.none_of_these
    assert [answer.answer(choice) for choice in "abc"] == [
        PracticeAnswer.YES,
        PracticeAnswer.NO,
        PracticeAnswer.NO,
    ]


def test_what_the_review_does_not_have_is_passed_over() -> None:
    before = snapshot({"s1": "NNN"})
    strangers = [
        practice("s1", "gone"),
        practice("gone", "a"),
        practice("s1", "a", "no-lens"),
        practice("s1"),
    ]
    assert tried(before, strangers) == before
    ratings = rate_all(before)
    assert tried_ratings(before, ratings, strangers).keys() == ratings.keys()


def test_an_open_review_is_left_alone(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "Reviews.wadesk")
    review = start_review(workspace)
    say(review, "question_a", "first", PracticeAnswer.NO)
    before, undo = review.snapshot, review.history.undo_name
    wanted = [practice("question_a", choice, LENS) for choice in ("first", "second", "third")]
    after = tried(before, wanted)
    assert tried_ratings(after, review.ratings, wanted)[ref("question_a")].risk is Risk.NONE
    assert review.snapshot is before
    assert review.history.undo_name == undo
    assert workspace.open_review(before.workload.id).snapshot.reviews == before.reviews
    workspace.close()
