"""A whole review rated and counted per pillar."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.small_snapshots import MAIN, ref, said, snapshot
from wa_desktop.domain.answers import QuestionAnswer
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import pillar_result, pillar_results, rate_all, total_counts
from wa_desktop.domain.risk import rate
from wa_desktop.domain.scoring import RiskCounts

KEYS = ("s1", "s2", "c1", "c2", "x1")
letters = st.text("YNUA-", min_size=3, max_size=3)
given_answers = st.dictionaries(
    st.sampled_from(KEYS), st.builds(said, letters, applicable=st.booleans(), none_of_these=st.booleans())
)


def test_every_question_of_every_lens_is_rated() -> None:
    ratings = rate_all(snapshot({"s1": "YYY", "c1": "YNN", "x1": "NNN"}))
    assert {key.question: rating.risk for key, rating in ratings.items()} == {
        "s1": Risk.NONE,
        "s2": Risk.UNANSWERED,
        "c1": Risk.MEDIUM,
        "c2": Risk.UNANSWERED,
        "x1": Risk.HIGH,
    }


def test_without_explanation_no_rating_says_what_holds_it() -> None:
    given = snapshot({"s1": "NNN"})
    assert [choice.id for choice in rate_all(given)[ref("s1")].holding] == ["a"]
    assert rate_all(given, explain=False)[ref("s1")].holding == ()


def test_a_pillar_counts_its_own_questions_and_practices() -> None:
    given = snapshot({"s1": "YY-", "s2": said("---", applicable=False), "c1": "NNN"})
    safety, cost = pillar_results(given, rate_all(given), "main")
    assert safety.counts == RiskCounts(none=1, not_applicable=1)
    assert (safety.practices, safety.practices_answered) == (6, 5)
    assert cost.counts == RiskCounts(high=1, unanswered=1)
    assert (cost.practices, cost.practices_answered) == (6, 3)


def test_a_pillar_wholly_out_of_scope_has_no_score() -> None:
    out = said("---", applicable=False)
    given = snapshot({"s1": out, "s2": out, "c1": "AAA", "c2": "AAA", "x1": "YYY"})
    assert [result.score for result in pillar_results(given, rate_all(given), "main")] == [None, None]
    assert [result.score for result in pillar_results(given, rate_all(given), "extra")] == [100]


def test_what_does_not_apply_can_be_read_as_missing() -> None:
    strict = snapshot({"s1": "AYY"}, not_applicable_counts_as_in_place=False)
    assert rate_all(strict)[ref("s1")].risk is Risk.HIGH
    assert rate_all(snapshot({"s1": "AYY"}))[ref("s1")].risk is Risk.NONE


def test_none_of_these_answers_every_practice() -> None:
    given = snapshot({"s1": QuestionAnswer(none_of_these=True)})
    ratings = rate_all(given)
    assert ratings[ref("s1")].risk is Risk.HIGH
    assert not ratings[ref("s1")].provisional
    assert pillar_result(given, ratings, MAIN, MAIN.pillars[0]).practices_answered == 3


@settings(max_examples=100, deadline=None)
@given(given_answers, st.booleans())
def test_pillars_add_up_to_the_whole(answers: dict[str, QuestionAnswer], na_is_in_place: bool) -> None:
    given = snapshot(answers, not_applicable_counts_as_in_place=na_is_in_place)
    ratings = rate_all(given)
    results = [*pillar_results(given, ratings, "main"), *pillar_results(given, ratings, "extra")]
    assert sum((result.counts for result in results), RiskCounts()) == total_counts(ratings)
    assert total_counts(ratings).total == len(KEYS)
    assert all(0 <= result.practices_answered <= result.practices for result in results)
    for key in KEYS:
        question = given.review(ref(key).lens).lens.question(key)
        assert ratings[ref(key)] == rate(question, given.answer(ref(key)), given.workload.policy)
