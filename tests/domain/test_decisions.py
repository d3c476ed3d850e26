"""Decisions: what may stand in one, and how long a risk is accepted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings

from tests.support.plans import TODAY, acceptance, practice, trade_off
from tests.support.strategies import decisions, half_texts, texts
from wa_desktop.domain.decisions import (
    MAX_NAME,
    MAX_OPTIONS,
    MAX_TEXT,
    MAX_TITLE,
    Decision,
    DecisionKind,
    accepted,
    check_decision,
    next_decision_number,
)

A, B, WHOLE = practice("s1", "a"), practice("s1", "b"), practice("s1")


def wrong_fields(one: Decision) -> list[str]:
    problems = check_decision(one)
    assert all(
        "{" not in str(problem.sentence) and str(problem.sentence).endswith(".") for problem in problems
    )
    return [problem.field for problem in problems]


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        ("title", {"title": "x" * MAX_TITLE}, {"title": "x" * (MAX_TITLE + 1)}),
        ("title", {"title": "x"}, {"title": "\t"}),
        ("decided_by", {"decided_by": "x" * MAX_NAME}, {"decided_by": "x" * (MAX_NAME + 1)}),
        ("context", {"context": "x" * MAX_TEXT}, {"context": "x" * (MAX_TEXT + 1)}),
        ("decision", {"decision": "x" * MAX_TEXT}, {"decision": "x" * (MAX_TEXT + 1)}),
        ("rationale", {"rationale": "x" * MAX_TEXT}, {"rationale": "x" * (MAX_TEXT + 1)}),
        ("options", {"options": ("", "x" * MAX_TEXT)}, {"options": ("x" * (MAX_TEXT + 1), "")}),
        (
            "options",
            {"options": tuple(map(str, range(MAX_OPTIONS)))},
            {"options": tuple(map(str, range(MAX_OPTIONS + 1)))},
        ),
        ("pays", {"gains": ("a", "b"), "pays": ("c",)}, {"gains": ("a", "b"), "pays": ("c", "b")}),
        (
            "revisit_on",
            {"decided_on": TODAY, "revisit_on": TODAY},
            {"decided_on": TODAY, "revisit_on": TODAY - timedelta(days=1)},
        ),
    ],
)
def test_each_field_has_its_bound(field: str, good: dict[str, object], bad: dict[str, object]) -> None:
    assert wrong_fields(replace(trade_off(), **good)) == []  # type: ignore[arg-type]
    assert wrong_fields(replace(trade_off(), **bad)) == [field]  # type: ignore[arg-type]


def test_an_accepted_risk_names_its_practices_and_its_last_day() -> None:
    assert wrong_fields(acceptance(A)) == []
    assert wrong_fields(acceptance()) == ["practices"]
    assert wrong_fields(replace(acceptance(A), revisit_on=None)) == ["revisit_on"]
    assert wrong_fields(replace(trade_off(), practices=(), revisit_on=None)) == []


def test_an_acceptance_holds_through_its_last_day() -> None:
    one = acceptance(A, until=TODAY)
    assert one.accepts(TODAY)
    assert not one.is_due(TODAY)
    assert not one.accepts(TODAY + timedelta(days=1))
    assert one.is_due(TODAY + timedelta(days=1))
    assert replace(one, revisit_on=None).accepts(date.max)
    assert not replace(one, kind=DecisionKind.TRADE_OFF).accepts(TODAY)


def test_the_newest_acceptance_of_a_practice_counts() -> None:
    first, second = acceptance(A, B), acceptance(B, WHOLE, number=2)
    over = acceptance(WHOLE, number=3, until=TODAY - timedelta(days=1))
    found = accepted([first, second, over, trade_off(4, practices=(A,))], TODAY)
    assert found == {A: first, B: second, WHOLE: second}


def test_numbers_go_on_after_the_highest() -> None:
    assert next_decision_number(()) == 1
    assert next_decision_number([trade_off(4), trade_off(2)]) == 5
    assert trade_off(5).label == "D-5"


@settings(max_examples=60, deadline=None)
@given(decisions, half_texts | texts)
def test_a_tidied_decision_is_whole_and_stays_as_it_is(one: Decision, text: str) -> None:
    tidied = replace(
        one, title=text, context=text, options=(text, text), decision=text, rationale=text, decided_by=text
    ).tidied()
    assert tidied.tidied() == tidied
    for kept in (tidied.title, tidied.context, tidied.decision, tidied.rationale, tidied.decided_by):
        kept.encode()
    assert len(tidied.options) <= 1


def test_doubles_and_empty_options_go() -> None:
    one = trade_off(
        title=" Two\nlines ",
        context=" Two\nlines ",
        options=("A", " ", "B", "A "),
        gains=("a", "a"),
        practices=(A, B, A),
    ).tidied()
    assert (one.title, one.context) == ("Two lines", "Two\nlines")
    assert (one.options, one.gains, one.practices) == (("A", "B"), ("a",), (A, B))
