"""The opening sentences say what the numbers say, in the singular and the plural."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.summary import Movement, Standing, headline, sentences


def counts(high: int = 0, medium: int = 0, none: int = 0, unanswered: int = 0, **more: int) -> RiskCounts:
    return RiskCounts(high, medium, none, unanswered, **more)


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (counts(), "The lenses hold no questions yet."),
        (counts(unanswered=57), "No question has been answered yet."),
        (counts(high=1), "One high risk remains."),
        (counts(high=7, none=50), "Seven high risks remain."),
        (counts(medium=1), "No high risk; one medium risk remains."),
        (counts(medium=3), "No high risk; three medium risks remain."),
        (counts(high=1, medium=1), "One high and one medium risk remain."),
        (counts(high=1, medium=2), "One high and two medium risks remain."),
        (counts(high=2, medium=1), "Two high risks and one medium risk remain."),
        (counts(high=7, medium=11), "Seven high and eleven medium risks remain."),
        (counts(high=13, medium=12), "13 high and twelve medium risks remain."),
        (counts(none=1), "No risk was found."),
        (counts(none=9, unanswered=1), "No risk found so far."),
        (counts(none=9, not_applicable=1), "No risk was found."),
        (counts(not_applicable=4), "No question of this review applies."),
        (counts(not_applicable=4, unanswered=1), "No risk found so far."),
        (counts(no_rule_matched=2), "The rules of the lens gave no risk."),
    ],
)
def test_headline(found: RiskCounts, sentence: str) -> None:
    assert str(headline(found)) == sentence


def said(
    *pillars: RiskCounts, provisional: int = 0, to_verify: int = 0, movement: Movement | None = None
) -> str:
    total = sum(pillars, RiskCounts())
    names = ("Security", "Reliability", "Cost", "Performance", "Sustainability")
    standing = Standing(total, provisional, to_verify, tuple(zip(names, pillars, strict=False)))
    return " ".join(sentences(standing, movement, str))


@pytest.mark.parametrize(
    ("pillars", "sentence"),
    [
        ([counts(unanswered=1)], "The one question waits for its first answer."),
        ([counts(unanswered=3)], "All 3 questions wait for their first answer."),
        ([counts(none=1)], "The one question is answered."),
        ([counts(none=3)], "All 3 questions are answered."),
        ([counts(none=2, unanswered=1)], "2 of 3 questions are answered, one is open."),
        ([counts(none=1, unanswered=2)], "One of 3 questions is answered, 2 are open."),
        ([counts(none=2, unanswered=2)], "2 of 4 questions are answered, 2 are open."),
        ([counts(high=1)], "The high risk is in Security."),
        ([counts(high=2)], "All high risks are in Security."),
        ([counts(high=2), counts(high=3)], "The high risks are in Reliability (3) and Security (2)."),
        (
            [counts(high=5), counts(high=3), counts(high=1)],
            "Most high risks are in Security (5) and Reliability (3).",
        ),
        (
            [counts(high=1), counts(high=1), counts(high=1), counts(high=1)],
            "The high risks spread over 4 pillars, with 1 in Security.",
        ),
        ([counts(medium=1)], "The medium risk is in Security."),
        ([counts(medium=2)], "All medium risks are in Security."),
        ([counts(medium=2), counts(medium=3)], "The medium risks are in Reliability (3) and Security (2)."),
        (
            [counts(medium=1), counts(medium=1), counts(medium=1), counts(medium=2)],
            "Most medium risks are in Performance (2) and Security (1).",
        ),
        (
            [counts(medium=1), counts(medium=1), counts(medium=1), counts(medium=1)],
            "The medium risks spread over 4 pillars, with 1 in Security.",
        ),
        ([counts(high=1), counts(none=2)], "No risk was found in Reliability."),
        ([counts(high=1), counts(none=2), counts(none=1)], "No risk was found in Reliability and Cost."),
        ([counts(high=1), counts(none=2), counts(none=1), counts(none=1)], "3 pillars show no risk at all."),
    ],
)
def test_sentences(pillars: list[RiskCounts], sentence: str) -> None:
    assert sentence in said(*pillars)


def test_a_pillar_that_is_not_done_is_not_praised() -> None:
    assert "No risk was found in" not in said(counts(high=1), counts(none=2, unanswered=1))


@pytest.mark.parametrize(
    ("provisional", "to_verify", "sentence"),
    [
        (1, 0, "One rating is provisional until its practices are all answered."),
        (2, 0, "2 ratings are provisional until their practices are all answered."),
        (0, 1, "One practice is to be verified."),
        (0, 5, "5 practices are to be verified."),
        (1, 1, "One rating is provisional, and one practice is to be verified."),
        (1, 2, "One rating is provisional, and 2 practices are to be verified."),
        (2, 1, "2 ratings are provisional, and one practice is to be verified."),
        (2, 3, "2 ratings are provisional, and 3 practices are to be verified."),
    ],
)
def test_what_is_unsure(provisional: int, to_verify: int, sentence: str) -> None:
    assert sentence in said(counts(none=4), provisional=provisional, to_verify=to_verify)
    assert "provisional" not in said(counts(none=4))


@pytest.mark.parametrize(
    ("cleared", "added", "sentence"),
    [
        (0, 0, "Since “Q3” (3 May 2026) no question has come to risk and none has left it."),
        (1, 0, "Since “Q3” (3 May 2026), one question has left risk. None is newly at risk."),
        (9, 1, "Since “Q3” (3 May 2026), 9 questions have left risk. One is newly at risk."),
        (0, 2, "Since “Q3” (3 May 2026), no question has left risk. 2 are newly at risk."),
    ],
)
def test_what_a_milestone_saw_differently(cleared: int, added: int, sentence: str) -> None:
    assert sentence in said(counts(none=1), movement=Movement("Q3", "3 May 2026", cleared, added))


numbers = st.integers(0, 60)


@settings(deadline=None)
@given(st.lists(st.builds(RiskCounts, *[numbers] * 6), max_size=5), numbers, numbers)
def test_every_review_gets_whole_sentences(
    pillars: list[RiskCounts], provisional: int, to_verify: int
) -> None:
    text = f"{headline(sum(pillars, RiskCounts()))} {said(*pillars, provisional=provisional, to_verify=to_verify)}"
    assert "{" not in text
    assert " 1 questions" not in text
    assert "  " not in text.strip()
    assert text.strip().endswith(".")
