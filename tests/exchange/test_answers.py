"""Answers in AWS's shape: what they are rated as, what they become in a review, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lens_values import as_file, changed, small_lens
from tests.support.naive_rules import first_true
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import InvalidError
from wa_desktop.domain.lens import Lens, Question
from wa_desktop.domain.risk import rate
from wa_desktop.exchange.answers import AnswerEntry, evaluate, read_entries, to_answers
from wa_desktop.lensfile.builtin import read_folder
from wa_desktop.lensfile.check import check_lens

YES, NO = PracticeEntry(PracticeAnswer.YES), PracticeEntry(PracticeAnswer.NO)


def lens_of(data: bytes) -> Lens:
    lens = check_lens(data).lens
    assert lens is not None
    return lens


SMALL = lens_of(as_file(small_lens()))
FRAMEWORK = lens_of(read_folder(Path(__file__).parents[2] / "lenses" / "wellarchitected"))
REUSED = lens_of(as_file(changed(small_lens(), "/pillars/1/questions/0/id", "question_a")))


def entries(*values: Any) -> tuple[AnswerEntry, ...]:
    return read_entries(json.dumps(values).encode())


def entry(question_id: str = "question_a", *selected: str, **members: Any) -> dict[str, Any]:
    return {"QuestionId": question_id, "SelectedChoices": list(selected)} | members


def update(status: str, **members: str) -> dict[str, str]:
    return {"Status": status} | members


def risk(lens: Lens, *values: Any, question_id: str = "question_a") -> str:
    rated = evaluate(lens, entries(*values))
    return next(item["Risk"] for item in rated if item["QuestionId"] == question_id)


def answer(*values: Any, question_id: str = "question_a") -> QuestionAnswer:
    return to_answers(SMALL, entries(*values))[QuestionRef(SMALL.alias, question_id)]


# Rated: small lens has NO_RISK for all three, HIGH without `first`, else MEDIUM.


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (entry(), "UNANSWERED"),
        ({"QuestionId": "question_a"}, "UNANSWERED"),
        (entry("question_a", "first", "second", "third"), "NONE"),
        (entry("question_a", "first"), "MEDIUM"),
        (entry("question_a", "second", "third"), "HIGH"),
        (entry("question_a", "none_no"), "HIGH"),
        (entry("question_a", "first", "none_no"), "MEDIUM"),
        (entry(IsApplicable=False, Reason="OUT_OF_SCOPE"), "NOT_APPLICABLE"),
        (entry("question_a", "first", IsApplicable=False), "NOT_APPLICABLE"),
        (entry(ChoiceUpdates={"first": update("SELECTED")}), "MEDIUM"),
        (entry("question_a", "first", ChoiceUpdates={"second": update("SELECTED")}), "MEDIUM"),
        (entry("question_a", "first", "second", ChoiceUpdates={"first": update("UNSELECTED")}), "HIGH"),
        (entry("question_a", "first", ChoiceUpdates={"first": update("UNSELECTED")}), "UNANSWERED"),
        (entry("question_a", "second", ChoiceUpdates={"first": update("NOT_APPLICABLE")}), "MEDIUM"),
        (
            entry(
                "question_a",
                "first",
                ChoiceUpdates={"second": update("NOT_APPLICABLE"), "third": update("NOT_APPLICABLE")},
            ),
            "NONE",
        ),
        (entry(ChoiceUpdates={"first": update("NOT_APPLICABLE")}), "UNANSWERED"),
        (
            entry(ChoiceUpdates={name: update("NOT_APPLICABLE") for name in ("first", "second", "third")}),
            "NOT_APPLICABLE",
        ),
        (entry("question_a", "second", ChoiceUpdates={"none_no": update("NOT_APPLICABLE")}), "HIGH"),
        (entry("question_a", "first", ChoiceUpdates={"first": update("UNKNOWN")}), "UNANSWERED"),
    ],
)
def test_a_question_is_rated_as_the_tool_does(value: dict[str, Any], expected: str) -> None:
    assert risk(SMALL, value) == expected


def test_every_question_comes_in_the_order_of_the_lens() -> None:
    rated = evaluate(SMALL, entries(entry("question_d", "first")))
    assert rated == [
        {"PillarId": "pillar_one", "QuestionId": "question_a", "Risk": "UNANSWERED"},
        {"PillarId": "pillar_one", "QuestionId": "question_b", "Risk": "UNANSWERED"},
        {"PillarId": "pillar_two", "QuestionId": "question_c", "Risk": "UNANSWERED"},
        {"PillarId": "pillar_two", "QuestionId": "question_d", "Risk": "MEDIUM"},
    ]


def test_the_later_of_two_entries_counts() -> None:
    assert risk(SMALL, entry("question_a", "second"), entry("question_a", "first")) == "MEDIUM"
    assert risk(SMALL, entry("question_a", "first"), entry()) == "UNANSWERED"
    assert risk(SMALL, entry("pillar_one/question_a", "first"), entry()) == "UNANSWERED"


def test_an_id_of_two_pillars_means_the_first_and_a_long_id_reaches_both() -> None:
    def rated(*values: Any) -> list[str]:
        return [
            item["Risk"] for item in evaluate(REUSED, entries(*values)) if item["QuestionId"] == "question_a"
        ]

    assert rated(entry("question_a", "first")) == ["MEDIUM", "UNANSWERED"]
    assert rated(entry("pillar_two/question_a", "first")) == ["UNANSWERED", "MEDIUM"]
    assert rated(entry("pillar_one/question_a", "first"), entry("pillar_two/question_a", "second")) == [
        "MEDIUM",
        "HIGH",
    ]


def test_a_lens_without_default_says_that_no_rule_matched() -> None:
    value = changed(small_lens(), "/pillars/0/questions/0/riskRules/2/condition", "none_no")
    assert risk(lens_of(as_file(value)), entry("question_a", "first")) == "NO_RULE_MATCHED"


SEC_2 = (
    "sec_identities_enforce_mechanisms",
    "sec_identities_unique",
    "sec_identities_secrets",
    "sec_identities_identity_provider",
    "sec_identities_audit",
    "sec_identities_groups_attributes",
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (entry("identities", *SEC_2), "NONE"),
        (entry("identities", *SEC_2[:5]), "MEDIUM"),
        (entry("identities", *SEC_2[1:]), "HIGH"),
        (entry("identities", "sec_identities_no"), "HIGH"),
        (entry("identities", *SEC_2[:5], ChoiceUpdates={SEC_2[5]: update("NOT_APPLICABLE")}), "NONE"),
        (entry("identities"), "UNANSWERED"),
    ],
)
def test_the_framework_lens_by_hand(value: dict[str, Any], expected: str) -> None:
    assert risk(FRAMEWORK, value, question_id="identities") == expected


def test_a_question_without_high_practices_is_never_high() -> None:
    assert risk(FRAMEWORK, entry("sus_region", "sus_sus_region_no"), question_id="sus_region") == "MEDIUM"


def test_without_answers_all_57_questions_are_open() -> None:
    rated = evaluate(FRAMEWORK, ())
    assert len(rated) == 57
    assert {item["Risk"] for item in rated} == {"UNANSWERED"}
    assert rated[0] == {"PillarId": "operationalExcellence", "QuestionId": "priorities", "Risk": "UNANSWERED"}


CHOICES = ("first", "second", "third", "none_no")
STATUSES = ("SELECTED", "UNSELECTED", "NOT_APPLICABLE")


def naive_risk(question: Question, value: dict[str, Any]) -> str:
    """The documented meaning, step by step, without the code under test."""
    if not value.get("IsApplicable", True):
        return "NOT_APPLICABLE"
    state = dict.fromkeys(CHOICES, "UNSELECTED")
    for choice in value["SelectedChoices"]:
        state[choice] = "SELECTED"
    for choice, said in value.get("ChoiceUpdates", {}).items():
        state[choice] = said["Status"]
    selected = {choice for choice in CHOICES if state[choice] == "SELECTED"}
    away = {choice for choice in CHOICES[:3] if state[choice] == "NOT_APPLICABLE"}
    if not selected:
        return "NOT_APPLICABLE" if len(away) == 3 else "UNANSWERED"
    return first_true(question, frozenset(selected | away)).value


entry_values = st.builds(
    lambda selected, updates, applicable: entry(
        "question_a",
        *selected,
        ChoiceUpdates={choice: update(status) for choice, status in updates.items()},
        IsApplicable=applicable,
    ),
    st.lists(st.sampled_from(CHOICES), unique=True),
    st.dictionaries(st.sampled_from(CHOICES), st.sampled_from(STATUSES)),
    st.sampled_from([True, True, True, False]),
)


@given(entry_values)
@settings(max_examples=150, deadline=None)
def test_the_rating_agrees_with_a_naive_reading(value: dict[str, Any]) -> None:
    assert risk(SMALL, value) == naive_risk(SMALL.question("question_a"), value)


@given(entry_values)
@settings(max_examples=150, deadline=None)
def test_answers_taken_over_have_the_risk_that_evaluate_names(value: dict[str, Any]) -> None:
    """Only where nothing but N/A is said of practices do a review and the tool differ."""
    taken = answer(value)
    away = [said.answer for said in taken.practices.values()].count(PracticeAnswer.NOT_APPLICABLE)
    if away and (taken.none_of_these or PracticeEntry(PracticeAnswer.YES) not in taken.practices.values()):
        return
    assert rate(SMALL.question("question_a"), taken).risk.value == risk(SMALL, value)


# Taken over


def test_what_is_not_selected_is_answered_no() -> None:
    assert answer(entry("question_a", "first")).practices == {"first": YES, "second": NO, "third": NO}


def test_none_of_these_answers_no() -> None:
    taken = answer(entry("question_a", "none_no"))
    assert taken.none_of_these
    assert [taken.answer(name) for name in ("first", "second", "third")] == [PracticeAnswer.NO] * 3


def test_with_nothing_selected_practices_stay_open() -> None:
    assert answer(entry(Notes="Ask Ada.")) == QuestionAnswer(notes="Ask Ada.")
    assert answer(entry(ChoiceUpdates={"first": update("UNSELECTED")})).is_empty()


def test_reasons_and_notes_come_along() -> None:
    taken = answer(
        entry(
            "question_a",
            "first",
            Notes="Seen.",
            ChoiceUpdates={
                "first": update("SELECTED", Notes="On the wall."),
                "second": update("NOT_APPLICABLE", Reason="ARCHITECTURE_CONSTRAINTS", Notes="No servers."),
                "third": update("UNKNOWN", Notes="Ask Bob."),
            },
        )
    )
    assert taken.notes == "Seen."
    assert taken.practices == {
        "first": PracticeEntry(PracticeAnswer.YES, notes="On the wall."),
        "second": PracticeEntry(
            PracticeAnswer.NOT_APPLICABLE, Reason.ARCHITECTURE_CONSTRAINTS, "No servers."
        ),
        "third": PracticeEntry(PracticeAnswer.UNKNOWN, notes="Ask Bob."),
    }


def test_a_question_that_does_not_apply_keeps_its_reason_and_its_answers() -> None:
    taken = answer(entry("question_a", "first", IsApplicable=False, Reason="BUSINESS_PRIORITIES"))
    assert (taken.applicable, taken.reason) == (False, Reason.BUSINESS_PRIORITIES)
    assert taken.practices["first"] == YES
    assert answer(entry("question_a", "first", Reason="BUSINESS_PRIORITIES")).reason is Reason.NONE


def test_addresses_of_aws_are_no_mistake() -> None:
    assert risk(SMALL, entry("question_a", "first", WorkloadId="0" * 32, LensAlias="x")) == "MEDIUM"


def test_files_of_other_encodings_are_read() -> None:
    text = json.dumps([entry("question_a", "first", Notes="Žluťoučký kůň")], ensure_ascii=False)
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert read_entries(text.encode(encoding))[0].notes == "Žluťoučký kůň"


# Refused


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (["x"], ("Entry 1",)),
        ([entry(), None], ("Entry 2",)),
        ([{"SelectedChoices": []}], ("Entry 1", "QuestionId is missing")),
        ([entry(), {"QuestionId": 7}], ("Entry 2", "QuestionId")),
        ([entry("question_x")], ("Entry 1", "question_x", "Small lens")),
        ([entry("question_a", "fourth")], ("Entry 1", "SelectedChoices", "fourth", "question_a")),
        ([entry(ChoiceUpdates={"fourth": update("SELECTED")})], ("Entry 1", "ChoiceUpdates", "fourth")),
        ([{"QuestionId": "question_a", "SelectedChoices": "first"}], ("Entry 1", "SelectedChoices")),
        ([{"QuestionId": "question_a", "SelectedChoices": [1]}], ("Entry 1", "SelectedChoices")),
        ([{"QuestionId": "question_a", "SelectedChoices": None}], ("Entry 1", "SelectedChoices")),
        ([entry(SelectedChoice=["first"])], ("Entry 1", "SelectedChoice ", "SelectedChoices")),
        ([entry(ChoiceUpdates=[])], ("Entry 1", "ChoiceUpdates")),
        ([entry(ChoiceUpdates={"first": "SELECTED"})], ("Entry 1", "ChoiceUpdates.first")),
        ([entry(ChoiceUpdates={"first": {}})], ("Entry 1", "ChoiceUpdates.first.Status")),
        ([entry(ChoiceUpdates={"first": update("YES")})], ("Entry 1", "first.Status", "UNSELECTED")),
        ([entry(ChoiceUpdates={"first": update("SELECTED", Reason="x")})], ("Entry 1", "first.Reason")),
        ([entry(ChoiceUpdates={"first": {"Status": []}})], ("Entry 1", "first.Status")),
        ([entry(ChoiceUpdates={"first": update("SELECTED", Note="x")})], ("Entry 1", "first.Note")),
        ([entry(IsApplicable="false")], ("Entry 1", "IsApplicable")),
        ([entry(IsApplicable=0)], ("Entry 1", "IsApplicable")),
        ([entry(Reason="BECAUSE")], ("Entry 1", "Reason", "OUT_OF_SCOPE")),
        ([entry(Notes=["x"])], ("Entry 1", "Notes")),
        ([entry(Notes="\ud800")], ("Entry 1", "Notes")),
    ],
)
def test_a_wrong_entry_is_named(value: list[Any], words: tuple[str, ...]) -> None:
    with pytest.raises(InvalidError) as caught:
        evaluate(SMALL, read_entries(json.dumps(value).encode()))
    text = str(caught.value)
    assert all(word in text for word in words), text
    assert "\n" not in text


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[1,]", b"{}", b"null", b"\xff\xfe\x00", b"[" * 100_000, b"[" + b"9" * 5000 + b"]"]
)
def test_what_is_no_list_of_entries_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(InvalidError) as caught:
        read_entries(data)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 200


def test_the_place_of_a_json_error_is_named() -> None:
    with pytest.raises(InvalidError, match="line 2, column 3"):
        read_entries(b"[\n  x\n]")
