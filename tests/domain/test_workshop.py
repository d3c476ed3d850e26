"""A workshop's fields: which make sense, how they are tidied, and that a row keeps every one of them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.strategies import moments, texts
from tests.support.workshops import at, remark, workshop
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workshop import (
    Attendee,
    Clock,
    Remark,
    RemarkKind,
    Sitting,
    Skip,
    Stop,
    Visit,
    Workshop,
    check_remark,
    check_skip,
    check_workshop,
    next_number,
)
from wa_desktop.domain.workshop_record import workshop_from_json, workshop_to_json

STOP = Stop("main", "safety", 20)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({}, []),
        ({"name": "abc"}, []),
        ({"name": "  ab  "}, ["name"]),
        ({"name": "x" * 100}, []),
        ({"name": "x" * 101}, ["name"]),
        ({"attendees": ()}, []),
        ({"attendees": (Attendee(" "),)}, ["attendees"]),
        ({"attendees": (Attendee("A"),) * 100}, []),
        ({"attendees": (Attendee("A"),) * 101}, ["attendees"]),
        ({"attendees": (Attendee("A", "r" * 256),)}, ["attendees"]),
        ({"stops": ()}, ["stops"]),
        ({"stops": (replace(STOP, minutes=0),)}, ["stops"]),
        ({"stops": (replace(STOP, minutes=480),)}, []),
        ({"stops": (STOP, replace(STOP, minutes=481))}, ["stops"]),
        ({"stops": (STOP,) * 201}, ["stops"]),
        ({"name": "", "attendees": (Attendee(""),), "stops": ()}, ["name", "attendees", "stops"]),
    ],
)
def test_every_field_that_makes_no_sense_is_named_in_a_sentence(
    fields: dict[str, Any], wrong: list[str]
) -> None:
    problems = check_workshop(workshop(**fields))
    assert [problem.field for problem in problems] == wrong
    assert all(str(problem.sentence).endswith(".") for problem in problems)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({}, None),
        ({"text": " \n"}, "text"),
        ({"text": "x" * 2000}, None),
        ({"text": "x" * 2001}, "text"),
        ({"who": "x" * 256}, "who"),
    ],
)
def test_a_remark_says_something_of_bearable_length(fields: dict[str, Any], wrong: str | None) -> None:
    problem = check_remark(remark(**fields))
    assert (problem.field if problem else None) == wrong


def test_a_reason_for_a_skip_may_be_missing_but_not_endless() -> None:
    ref = QuestionRef("main", "s1")
    assert check_skip(Skip(ref)) is None
    assert check_skip(Skip(ref, "x" * 500)) is None
    problem = check_skip(Skip(ref, "x" * 501))
    assert problem
    assert problem.field == "reason"


def test_tidying_takes_outer_spaces_and_half_characters_away() -> None:
    tidy = workshop(
        name=" First \ud83d ",
        attendees=(Attendee(" Dana ", " Architect\ud83d"),),
        remarks=(remark(text=" said\n", who=" Dana "),),
        skips=(Skip(QuestionRef("main", "s1"), " later "),),
    ).tidied()
    assert tidy.name == "First \ufffd"
    assert tidy.attendees == (Attendee("Dana", "Architect\ufffd"),)
    assert (tidy.remarks[0].text, tidy.remarks[0].who) == ("said", "Dana")
    assert tidy.skips[0].reason == "later"


def test_content_is_everything_but_the_clock() -> None:
    ran = workshop(Clock((Sitting(at(0)),), place=QuestionRef("main", "s1")), remarks=(remark(),))
    assert ran.content == workshop(remarks=(remark(),))
    assert ran.clock.is_running
    assert not ran.content.clock.is_running


def test_numbers_go_on_after_the_highest() -> None:
    assert next_number(()) == 1
    assert next_number((workshop(number=4), workshop(number=2))) == 5


def test_only_a_closing_moment_closes() -> None:
    assert not workshop().is_closed
    assert workshop(Clock(closed_at=at(0))).is_closed


refs = st.builds(QuestionRef, texts, texts)
workshops = st.builds(
    Workshop,
    id=texts,
    number=st.integers(1, 99),
    name=texts,
    attendees=st.lists(st.builds(Attendee, texts, texts), max_size=3).map(tuple),
    stops=st.lists(
        st.builds(Stop, texts, texts, st.integers(1, 480), st.lists(texts, max_size=3).map(tuple)), max_size=3
    ).map(tuple),
    remarks=st.lists(
        st.builds(
            Remark,
            texts,
            st.sampled_from(RemarkKind),
            texts,
            st.none() | refs,
            texts,
            st.none() | moments,
            st.booleans(),
            texts,
        ),
        max_size=3,
    ).map(tuple),
    skips=st.lists(st.builds(Skip, refs, texts, st.none() | moments), max_size=3).map(tuple),
    clock=st.builds(
        Clock,
        sittings=st.lists(st.builds(Sitting, moments, st.none() | moments), max_size=3).map(tuple),
        visits=st.lists(st.builds(Visit, refs, st.floats(0, 1e6)), max_size=3).map(tuple),
        place=st.none() | refs,
        seen_at=st.none() | moments,
        complete_before=st.lists(refs, max_size=3).map(tuple),
        closed_at=st.none() | moments,
        milestone=st.none() | st.integers(1, 99),
    ),
)


@given(workshops)
def test_a_row_keeps_a_workshop_as_it_is(value: Workshop) -> None:
    assert workshop_from_json(json.loads(json.dumps(workshop_to_json(value)))) == value
