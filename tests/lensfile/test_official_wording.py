"""AWS's words from the output of its CLI: read in every shape, put in place by id, and found again."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.aws_outputs import choice, get_answer, get_lens_review, list_answers, printed, question
from tests.support.lens_shapes import anything
from tests.support.lens_values import as_file, full_lens, small_lens
from wa_desktop.lensfile.aws_output import read_outputs
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.official_wording import (
    ChoiceWording,
    QuestionWording,
    Wording,
    best_alias,
    gather,
    match,
    worded,
    wording_in,
)

ANSWERS = list_answers(
    "small", question("question_a", ("first", "none_no")), question("question_x", ("first",))
)
ANSWER = get_answer(
    "small", question("question_b", ("second", "other"), QuestionDescription="Theirs in full.")
)


def only(data: bytes) -> Wording:
    read = read_outputs([("out.json", data)])
    assert read.problems == ()
    (wording,) = read.wordings
    return wording


def test_the_shapes_of_the_api() -> None:
    wording = only(
        printed(ANSWERS, ANSWER, get_lens_review("small", "2025-02-25", pillar_one="Their pillar"))
    )
    assert (wording.alias, wording.version) == ("small", "2025-02-25")
    assert wording.pillars == {"pillar_one": "Their pillar"}
    assert list(wording.questions) == ["question_a", "question_x", "question_b"]
    assert wording.questions["question_b"].description == "Theirs in full."
    assert wording.questions["question_a"].choices["first"] == ChoiceWording(
        "Their first", "What they say of first."
    )


@pytest.mark.parametrize(
    "data",
    [
        printed(ANSWERS),
        printed([ANSWERS]),
        printed({"pages": [{"x": ANSWERS}]}),
        printed(ANSWERS).decode().encode("utf-16"),
        b"\xef\xbb\xbf" + printed(ANSWERS),
        b"\n , " + printed(ANSWERS) + b" , ",
    ],
    ids=["plain", "list", "nested", "PowerShell", "mark", "commas"],
)
def test_any_nesting_and_encoding(data: bytes) -> None:
    assert only(data) == only(printed(ANSWERS))


def test_an_arn_names_the_lens_as_well() -> None:
    output = {key: item for key, item in ANSWERS.items() if key != "LensAlias"}
    assert only(printed(output)).alias == "small"
    assert only(printed(ANSWERS["AnswerSummaries"])).alias == ""


def test_several_files_and_the_later_word_counts() -> None:
    later = list_answers("small", question("question_a", QuestionTitle="Newer?"))
    read = read_outputs(
        [("a", printed(ANSWERS)), ("b", printed(later)), ("c", printed(list_answers("iot", question("q"))))]
    )
    small, iot = read.wordings
    assert small.questions["question_a"].title == "Newer?"
    assert set(small.questions["question_a"].choices) == {"first", "none_no"}
    assert iot.alias == "iot"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no JSON"),
        (b"AnswerSummaries:\n- QuestionId: x", "no JSON"),
        (b"{}", "holds no questions"),
        (b"[" * 100_000, "no JSON"),
        (b"\xff\xff", "no JSON"),
        (b'{"a": ' + b"9" * 10_000 + b"}", "no JSON"),
        (printed({"QuestionId": 5, "Choices": []}), "holds no questions"),
        (printed({"QuestionId": "x"}), "holds no questions"),
    ],
)
def test_files_that_hold_nothing(data: bytes, words: str) -> None:
    read = read_outputs([("answers.json", data)])
    assert read.wordings == ()
    assert [words in str(problem) and "answers.json" in str(problem) for problem in read.problems] == [True]


def test_odd_values_do_no_harm() -> None:
    odd = list_answers(
        "small",
        question(
            "question_a",
            Choices=[
                None,
                {"ChoiceId": 3},
                {"ChoiceId": "first", "Title": ["x"]},
                choice("second", "a\n\tb\x00"),
            ],
        ),
        question("question_b", Choices="none", QuestionTitle=7),
        question("question_c", QuestionTitle="\ud83d" + "long " * 1000),
    )
    wording = only(printed(odd))
    assert wording.questions["question_a"].choices["first"] == ChoiceWording()
    assert wording.questions["question_a"].choices["second"].title == "a b"
    assert wording.questions["question_b"].title == ""
    assert len(wording.questions["question_c"].title) <= 600
    wording.questions["question_c"].title.encode()


@settings(max_examples=100, deadline=None)
@given(st.lists(anything, max_size=3), st.binary(max_size=200))
def test_anything_is_read(values: list[Any], data: bytes) -> None:
    read_outputs([("a", json.dumps(values).encode()), ("b", data)])
    gather([{"QuestionId": "a", "Choices": values}, {"LensAlias": values, "PillarReviewSummaries": values}])


def test_a_match_counts_and_names() -> None:
    wording = only(printed(ANSWERS, ANSWER))
    found = match(small_lens(), wording)
    assert (found.questions, found.of_questions, found.choices, found.of_choices) == (2, 4, 3, 16)
    assert found.descriptions == 4
    assert found.unknown == ("question_x", "question_b/other")
    assert found.missing[:2] == ("question_a/second", "question_a/third")
    assert found.missing[-2:] == ("question_c", "question_d")


def test_words_take_their_places_and_ours_stand_beneath() -> None:
    before = full_lens()
    kept = copy.deepcopy(before)
    after = worded(
        before,
        only(printed(ANSWERS, ANSWER, get_lens_review("small", "9", pillar_one="Theirs"))),
        "1-official",
    )
    assert before == kept
    checked = check_lens(as_file(after))
    assert checked.lens is not None
    assert {finding.code for finding in checked.findings} == {
        finding.code for finding in check_lens(as_file(before)).findings
    }
    lens, old = checked.lens, check_lens(as_file(before)).lens
    assert old is not None
    assert lens.version == "1-official"
    assert "from your own account" in lens.source
    assert [pillar.name for pillar in lens.pillars] == ["Theirs", "Pillar two"]
    question_a, question_b = lens.question("question_a"), lens.question("question_b")
    assert question_a.title == "Their question_a?"
    assert question_a.description == "Why it is asked."
    assert question_b.description == "Theirs in full.\n\nWhy it is asked."
    first = question_a.choice("first")
    assert first.title == "Their first"
    assert first.guidance.description == "What they say of first."
    assert first.guidance.summary == "in short"
    assert question_a.choice("third") == old.question("question_a").choice("third")
    assert lens.question("question_c") == old.question("question_c")
    assert [one.rules for one in lens.questions] == [one.rules for one in old.questions]


def test_words_are_found_again_and_renewed_over_a_later_edition() -> None:
    wording = only(printed(ANSWERS, ANSWER, get_lens_review("small", "9", pillar_one="Theirs")))
    first = worded(small_lens(), wording, "1-official")
    again = wording_in(first)
    assert again.version == "9"
    assert worded(small_lens(), again, "1-official") == first
    assert wording_in(small_lens()) == Wording()


def test_wrong_marks_are_no_words() -> None:
    value = small_lens()
    value["extensions"] = {"wording": "x"}
    value["pillars"][0]["extensions"] = {"wording": ["a", "b"]}
    value["pillars"][0]["questions"][0]["extensions"] = {"wording": [1, 2]}
    value["pillars"][0]["questions"][0]["choices"][0]["extensions"] = []
    assert wording_in(value) == Wording()
    assert check_lens(as_file(worded(value, only(printed(ANSWERS)), "x"))).lens is not None


def test_later_words_go_over_earlier_ones() -> None:
    earlier = Wording(
        "a", "1", {"q": QuestionWording("old", "kept", {"c": ChoiceWording("x", "y")})}, {"p": "P"}
    )
    later = Wording("a", "", {"q": QuestionWording("new"), "r": QuestionWording("r")})
    assert later.over(earlier) == Wording(
        "a",
        "1",
        {"q": QuestionWording("new", "kept", {"c": ChoiceWording("x", "y")}), "r": QuestionWording("r")},
        {"p": "P"},
    )


def test_a_lens_that_nobody_names_is_known_by_its_questions() -> None:
    ids = {"one": frozenset({"a", "b"}), "two": frozenset({"b", "c", "d"})}
    asked = {key: QuestionWording(key) for key in ("b", "c")}
    assert best_alias(Wording("", questions=asked), ids) == "two"
    assert best_alias(Wording("one", questions=asked), ids) == "one"
    assert best_alias(Wording("three", questions=asked), ids) == ""
    assert best_alias(Wording("", questions={"z": QuestionWording()}), ids) == ""
    assert best_alias(Wording(), {}) == ""
