"""What the history says of each kind of change, of what it does not know, and of long texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.lens_values import make_question
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.history import Difference, Happening, Subject, differences
from wa_desktop.domain.lens import Guidance, Lens, Pillar, Risk
from wa_desktop.report.history_words import lines_of, tell

NOW = datetime(2026, 11, 30, 9, 14, tzinfo=UTC)


def lens() -> Lens:
    question = make_question(["SEC02-BP01", "creds", "q_no"], ("HIGH", "!creds"), ("NONE", "default"))
    choices = tuple(
        replace(choice, title="Use temporary credentials", guidance=Guidance(practice_id="SEC02-BP02"))
        if choice.id == "creds"
        else choice
        for choice in question.choices
    )
    sec2 = replace(
        question,
        key="sec2",
        id="sec2",
        number="SEC 2",
        title="How do you manage identities?",
        choices=choices,
    )
    return Lens("main", "Main", "", (Pillar("security", "Security", (sec2,)),))


LENSES = {"main": lens()}


def happening(subject: Subject, *found: tuple[str, Any, Any], **said: Any) -> Happening:
    """Something Ada did; a path is written with slashes."""
    made = tuple(Difference(tuple(path.split("/")), before, after) for path, before, after in found)
    about = {"lens": "main", "question": "sec2"} if subject is Subject.ANSWER else {}
    return Happening(
        **{
            "workload_id": "w",
            "at": NOW,
            "author": "Ada",
            "name": message("answer {practice}", practice="SEC02-BP02"),
            "subject": subject,
            "differences": made,
        }
        | about
        | said
    )


def told(*given: Any, **said: Any) -> str:
    return str(tell(happening(*given, **said), LENSES))


def test_an_answer_names_the_practice_and_what_became_of_the_risk() -> None:
    assert (
        told(
            Subject.ANSWER,
            ("practices/creds/answer", "NO", "YES"),
            risk_before=Risk.HIGH,
            risk_after=Risk.MEDIUM,
        )
        == "Ada answered SEC02-BP02 “Use temporary credentials”: No → Yes; risk High → Medium"
    )


def test_a_risk_that_stayed_is_not_mentioned() -> None:
    sentence = told(
        Subject.ANSWER, ("practices/creds/answer", None, "NO"), risk_before=Risk.HIGH, risk_after=Risk.HIGH
    )
    assert sentence == "Ada answered SEC02-BP02 “Use temporary credentials”: not answered → No"


def test_the_risk_can_be_left_to_the_one_who_draws_it() -> None:
    one = happening(
        Subject.ANSWER,
        ("practices/creds/answer", "NO", "YES"),
        risk_before=Risk.HIGH,
        risk_after=Risk.MEDIUM,
    )
    assert "risk" not in str(tell(one, LENSES, with_risk=False))


SEC2 = "SEC 2 “How do you manage identities?”"
CREDS = "SEC02-BP02 “Use temporary credentials”"


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (
            [("practices/creds/answer", None, "YES"), ("practices/SEC02-BP01/answer", None, "YES")],
            f"Ada answered 2 practices of {SEC2}",
        ),
        ([("none_of_these", None, True)], f"Ada said “None of these” to {SEC2}"),
        ([("none_of_these", True, None)], f"Ada took “None of these” back from {SEC2}"),
        ([("applicable", None, False)], f"Ada said that {SEC2} does not apply"),
        ([("applicable", False, None)], f"Ada said that {SEC2} applies"),
        ([("practices/creds/flag", None, True)], f"Ada flagged {CREDS}"),
        ([("flag", True, None)], f"Ada took the flag from {SEC2}"),
        ([("notes", None, "As told by Bo.")], f"Ada changed the notes on {SEC2}: + “As told by Bo.”"),
        (
            [("practices/creds/internal", "Bo says so", "Eve says so")],
            f"Ada changed the internal notes on {CREDS}: “Bo” became “Eve”",
        ),
        ([("notes", "one two three", "one three")], f"Ada changed the notes on {SEC2}: − “two”"),
        ([("notes", "one  two", "one two")], f"Ada changed the notes on {SEC2}: other spaces or lines"),
        (
            [("practices/creds/reason", None, "OUT_OF_SCOPE")],
            f"Ada changed Reason of {CREDS}: nothing → out of scope",
        ),
        (
            [("evidence", None, [{"id": "1", "title": "Policy"}])],
            f"Ada added evidence to {SEC2}: Policy",
        ),
        (
            [("evidence", [{"id": "1", "title": "Policy"}, {"id": "2", "title": "Log"}], [{"id": "2", "title": "Log"}])],
            f"Ada removed evidence from {SEC2}: Policy",
        ),
        (
            [("evidence", [{"id": "1", "title": "Policy"}], [{"id": "1", "title": "Rules"}])],
            f"Ada changed the evidence of {SEC2}: Policy → Rules",
        ),
        ([("notes", None, "x"), ("flag", None, True)], f"Ada changed {SEC2}: Notes, Flag"),
    ],
)  # fmt: skip
def test_what_was_said_of_a_question(found: list[tuple[str, Any, Any]], sentence: str) -> None:
    assert told(Subject.ANSWER, *found) == sentence


def test_a_question_whose_lens_is_gone_keeps_its_ids() -> None:
    one = happening(Subject.ANSWER, ("practices/creds/answer", "NO", "YES"))
    assert str(tell(one, {})) == "Ada answered creds of sec2: No → Yes"


def test_a_question_rated_anew_says_why() -> None:
    sentence = told(Subject.ANSWER, name=message("upgrade"), risk_before=Risk.NONE, risk_after=Risk.HIGH)
    assert sentence == f"Ada had {SEC2} rated anew: upgrade; risk None → High"


def test_what_nobody_signed_was_done_by_somebody() -> None:
    assert told(Subject.ANSWER, ("flag", None, True), author="").startswith("Somebody flagged")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            happening(Subject.WORKLOAD, ("environment", "PREPRODUCTION", "PRODUCTION"), title="Shop"),
            "Ada changed the workload: Environment: Pre-production → Production",
        ),
        (
            happening(Subject.WORKLOAD, ("cadence", 3, 12), ("tags", [], [["team", "web"]])),
            "Ada changed the workload: Review cadence, Tags",
        ),
        (
            happening(Subject.WORKLOAD, ("tags", [], [["team", "web"]])),
            "Ada changed the workload: Tags: + team = web",
        ),
        (
            happening(Subject.WORKLOAD, ("name", None, "Shop"), ("environment", None, "PRODUCTION"), title="Shop"),
            "Ada created the workload “Shop”",
        ),
        (
            happening(Subject.WORKLOAD, name=message("delete the workload")),
            "Ada: delete the workload",
        ),
        (
            happening(Subject.ACTION, ("due", "2026-12-01", "2027-01-15"), title="Rotate keys"),
            "Ada changed the action “Rotate keys”: Due: 2026-12-01 → 2027-01-15",
        ),
        (
            happening(Subject.ACTION, ("status", "OPEN", "DONE"), ("done_at", None, "2026-11-30T09:14:00+00:00"), title="Rotate keys"),
            "Ada changed the action “Rotate keys”: Status, Done",
        ),
        (
            happening(Subject.ACTION, ("id", None, "f" * 32), ("title", None, "Rotate keys"), title="Rotate keys"),
            "Ada added the action “Rotate keys”",
        ),
        (
            happening(Subject.DECISION, ("id", "f" * 32, None), ("title", "Cheap", None), title="Cheap"),
            "Ada removed the decision “Cheap”",
        ),
        (
            happening(Subject.DECISION, ("decision", "Use one Region", "Use two Regions"), title="Regions"),
            "Ada changed the decision “Regions”: Decision: “one Region” became “two Regions”",
        ),
        (
            happening(Subject.NOTES, ("security/client", None, "Good talk"), lens="main", title="Main"),
            "Ada changed the notes on Security: + “Good talk”",
        ),
        (
            happening(Subject.NOTES, ("/client", None, "Good talk"), lens="main", title="Main"),
            "Ada changed the notes on Main: + “Good talk”",
        ),
        (
            happening(Subject.MILESTONE, ("digest", None, "ab"), item="1", title="First review"),
            "Ada saved the milestone “First review”",
        ),
        (
            happening(Subject.LENSES, ("main", None, "Main 2")),
            "Ada chose the lens Main 2",
        ),
        (
            happening(Subject.LENSES, ("main", "Main 2", "Main 3")),
            "Ada changed the lenses: Main 2 → Main 3",
        ),
        (
            happening(Subject.LENSES, ("main", "Main 2", None)),
            "Ada left out the lens Main 2",
        ),
        (
            happening(Subject.WORKSHOP, ("clock/began_at", None, "2026-11-30T09:14:00+00:00"), title="Day one"),
            "Ada started the workshop “Day one”",
        ),
        (
            happening(Subject.WORKSHOP, ("clock/ended_at", None, "2026-11-30T10:14:00+00:00"), title="Day one"),
            "Ada paused the workshop “Day one”",
        ),
        (
            happening(
                Subject.WORKSHOP,
                ("clock/began_at", "2026-11-30T09:14:00+00:00", "2026-11-30T11:00:00+00:00"),
                ("clock/ended_at", "2026-11-30T10:14:00+00:00", None),
                title="Day one",
            ),
            "Ada went on with the workshop “Day one”",
        ),
        (
            happening(
                Subject.WORKSHOP,
                ("clock/ended_at", None, "2026-11-30T12:00:00+00:00"),
                ("clock/closed_at", None, "2026-11-30T12:00:00+00:00"),
                title="Day one",
            ),
            "Ada ended the workshop “Day one”",
        ),
        (
            happening(Subject.LENSES, ("/order", ["Main", "Other"], ["Other", "Main"])),
            "Ada put the lenses in another order: Other, Main",
        ),
        (
            happening(
                Subject.LENSES, ("main", "Main 2", "Main 3"), ("/order", ["Main", "Other"], ["Other", "Main"])
            ),
            "Ada changed the lenses: Main 2 → Main 3",
        ),
        (
            happening(Subject.WORKSHOP, ("id", None, "f" * 32), title="Day one"),
            "Ada added the workshop “Day one”",
        ),
        (
            happening(Subject.WORKLOAD, ("some_new_field", 1, 2.5)),
            "Ada changed the workload: Some new field: 1 → 2.5",
        ),
    ],
)  # fmt: skip
def test_what_was_said_of_everything_else(given: Happening, sentence: str) -> None:
    assert str(tell(given, LENSES)) == sentence


def test_what_was_taken_back_says_so_first() -> None:
    name = message("undo: {name}", name="answer SEC02-BP02")
    sentence = told(Subject.ANSWER, ("practices/creds/answer", "YES", "NO"), name=name)
    assert sentence == f"Undo: Ada answered {CREDS}: Yes → No"


def test_lines_have_before_and_after_in_whole() -> None:
    long = "word " * 200
    one = happening(
        Subject.ANSWER,
        ("practices/creds/answer", "NO", "YES"),
        ("notes", None, long),
        risk_before=Risk.HIGH,
        risk_after=Risk.NONE,
    )
    lines = [(str(line.label), str(line.before), str(line.after)) for line in lines_of(one, LENSES)]
    assert lines == [
        ("SEC02-BP02: Answer", "No", "Yes"),
        ("Notes", "nothing", long),
        ("Risk", "High", "None"),
    ]


def test_lines_leave_out_what_says_nothing_to_people() -> None:
    found = [("id", None, "a1"), ("number", None, 4), ("created_at", None, "2026-11-30T09:14:00+00:00")]
    due = ("due", None, "2026-12-01")
    lines = list(lines_of(happening(Subject.ACTION, *found, ("title", None, "Rotate keys"), due), LENSES))
    assert [(str(line.label), line.is_day) for line in lines] == [
        ("What is to be done", False),
        ("Due", True),
    ]
    (number,) = lines_of(happening(Subject.MILESTONE, ("number", None, 2)), LENSES)
    assert str(number.after) == "2"


def test_a_lens_that_was_chosen_is_called_one() -> None:
    (line,) = lines_of(happening(Subject.LENSES, ("main", None, "Main 2")), LENSES)
    assert (str(line.label), str(line.after)) == ("Lens", "Main 2")


def test_linked_practices_go_by_the_names_people_know() -> None:
    one = happening(
        Subject.ACTION,
        ("practices", None, [["main", "sec2", "creds"], ["main", "sec2", ""], ["x", "y", "z"]]),
    )
    (line,) = lines_of(one, LENSES)
    assert (str(line.before), str(line.after)) == ("nothing", "SEC02-BP02, SEC 2, z")  # fmt: skip


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


NAMES = st.sampled_from(
    ["answer", "notes", "evidence", "practices", "tags", "id", "x", "due", "remarks", "stops", "depends_on"]
)


@given(
    st.sampled_from(list(Subject)),
    st.dictionaries(NAMES, JSON, max_size=4),
    st.dictionaries(NAMES, JSON, max_size=4),
)  # fmt: skip
def test_anything_at_all_becomes_readable_text(
    subject: Subject, before: dict[str, Any], after: dict[str, Any]
) -> None:
    one = replace(happening(subject), differences=differences(before, after), lens="main", question="sec2")
    assert str(tell(one, LENSES))
    for line in lines_of(one, LENSES):
        assert isinstance(line.before, (str, Message))
        assert str(line.label)


def test_a_practice_without_a_number_names_its_question() -> None:
    (question,) = lens().questions
    plain = tuple(replace(choice, guidance=Guidance()) for choice in question.choices)
    unnumbered = replace(question, number="", id="idents", choices=plain)
    lenses = {"main": Lens("main", "Main", "", (Pillar("security", "Security", (unnumbered,)),))}
    one = happening(Subject.ANSWER, ("practices/creds/answer", "NO", "YES"))
    assert str(tell(one, lenses)) == (
        "Ada answered “Use temporary credentials” of idents “How do you manage identities?”: No → Yes"
    )


def test_the_moments_of_a_workshop_and_the_order_of_lenses_have_names() -> None:
    moments = happening(
        Subject.WORKSHOP,
        ("clock/began_at", None, "2026-11-30T09:14:00+00:00"),
        ("clock/closed_at", None, "2026-11-30T10:14:00+00:00"),
        ("clock/milestone", None, 3),
    )
    labels = [str(line.label) for line in lines_of(moments, LENSES)]
    assert labels == ["Began", "Ended", "Milestone"]
    order = happening(Subject.LENSES, ("/order", ["Main", "Other"], ["Other", "Main"]))
    lines = [(str(line.label), str(line.before), str(line.after)) for line in lines_of(order, LENSES)]
    assert lines == [("Order of the lenses", "Main, Other", "Other, Main")]
